import { createError } from '../diagnostics/create-error.js';
import type { Staged } from '../diagnostics/diagnostic.js';
import type { World, WorldFile } from '../world.js';
import { isObject } from './is-object.js';
import type { Notebook } from './kept-notes.js';
import { loadFile } from './load-file.js';
import type { NotedText } from './noted-text.js';
import type { ParsedFile } from './parsed-file.js';

/** A file of the folder all products share, for one of them. Facts belong to one product: only rules can be common. */
export function loadShared(
  world: World,
  file: WorldFile,
  product: string,
  notes: Notebook<NotedText>,
): Staged<ParsedFile[]> {
  const { value, diagnostics } = loadFile(world, file, product, notes);
  const strangers = value.filter(({ data }) => isObject(data) && 'recordType' in data && data['recordType'] !== 'rule');
  return {
    value: value.filter((parsed) => !strangers.includes(parsed)),
    diagnostics: [...diagnostics, ...strangers.map(refuse)],
  };
}

function refuse(file: ParsedFile) {
  return createError({
    code: 'load/not-shared',
    message: {
      ru: 'в папке shared лежат только правила (recordType: rule)',
      en: 'the folder shared holds rules only (recordType: rule)',
    },
    hint: { ru: 'перенесите запись в папку препарата', en: 'move the record into the folder of a product' },
    at: file.locate('/recordType'),
    product: file.product,
  });
}

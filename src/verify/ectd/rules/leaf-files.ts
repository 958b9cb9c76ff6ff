import { nameKey } from '../../package-files/entry-name.js';
import { isSequenceName } from '../../package-files/look-like-sequence.js';
import { inEctdProfiles } from '../../verify-rule.js';
import { fileOf } from '../backbone.js';
import type { EctdContext, EctdRule } from '../ectd-rule.js';
import { leavesOf } from '../ectd-sequence.js';
import { type Leaf, nameOf, placeOf } from '../leaf.js';

interface NamedFile {
  readonly leaf: Leaf;
  /** From the application folder. */
  readonly path: string;
}

/** The files that leaves name, inside the application; leaves that delete name none. */
function namedFiles({ sequence }: EctdContext): NamedFile[] {
  return leavesOf(sequence).flatMap((leaf) =>
    leaf.operation !== 'delete' && leaf.target !== undefined && 'path' in leaf.target
      ? [{ leaf, path: leaf.target.path }]
      : [],
  );
}

/** Whether a path leads into a sequence that is neither in the package nor beside it. */
export function isAbsentSequence({ earlier, sequence, package: { judged } }: EctdContext, path: string): boolean {
  const name = path.split('/')[0] ?? '';
  const known = [...earlier.map(({ folder }) => folder.path), ...judged.map((folder) => folder.path)];
  return isSequenceName(name) && name < sequence.folder.name && !known.includes(name);
}

export const leafChecksum: EctdRule = {
  id: 'LEA-02',
  states: { ru: 'контрольная сумма leaf — MD5 его файла', en: 'the checksum of a leaf is the MD5 of its file' },
  basis: 'TFDA K.2 (EU 11)',
  severity: inEctdProfiles('error'),
  async check(context, voice) {
    const {
      sequence,
      package: { files, hashes },
    } = context;
    // The regional backbone has a rule of its own: it is the one that changes last.
    const regional = new Set(sequence.regional.map(fileOf));
    for (const { leaf, path } of namedFiles(context)) {
      if (leaf.checksumType?.toLowerCase() !== 'md5' || regional.has(path) || files.find(path) === undefined) continue;
      const hash = await hashes.hash(path);
      if ('trouble' in hash) continue;
      voice.checked();
      const written = leaf.checksum.trim().toLowerCase();
      if (written === hash.md5) continue;
      const isShortened = written !== '' && written === hash.md5.replace(/^0+/, '');
      voice.found(
        placeOf(leaf, 'checksum'),
        isShortened
          ? {
              ru: 'у контрольной суммы leaf `{name}` пропали нули в начале; нужно {md5}',
              en: 'the checksum of leaf `{name}` has lost its leading zeros; it has to be {md5}',
            }
          : {
              ru: 'у leaf `{name}` записана сумма `{written}`, а у файла {path} она {md5}; файл изменён после подсчёта или записан не тот',
              en: 'leaf `{name}` has the checksum `{written}`, that of the file {path} is {md5}; the file changed after it was counted, or is another one',
            },
        { name: nameOf(leaf), written: leaf.checksum, path, md5: hash.md5 },
      );
    }
  },
};

export const leafTarget: EctdRule = {
  id: 'LEA-06',
  states: { ru: 'файл, на который указывает leaf, есть в пакете', en: 'the file that a leaf points at is there' },
  basis: 'TFDA K.6 (EU 11)',
  severity: inEctdProfiles('error'),
  check(context, voice) {
    const { files } = context.package;
    const refused = new Set(files.troubles.map(({ path }) => path));
    let byKey: ReadonlyMap<string, string> | undefined;
    for (const { leaf, path } of namedFiles(context)) {
      if (refused.has(path)) continue;
      if (isAbsentSequence(context, path)) {
        voice.notRun(
          {
            ru: 'ссылки в последовательность {sequence} не проверены: её рядом нет',
            en: 'references into sequence {sequence} were not judged: it is not beside the package',
          },
          { sequence: path.split('/')[0] ?? '' },
        );
        continue;
      }
      voice.checked();
      if (files.find(path) !== undefined) continue;
      byKey ??= new Map(files.entries.map((entry) => [nameKey(entry.path), entry.path]));
      const like = byKey.get(nameKey(path));
      voice.found(
        placeOf(leaf, 'href'),
        like === undefined
          ? {
              ru: 'leaf `{name}` указывает на {path}, а такого файла нет; положите файл или исправьте путь',
              en: 'leaf `{name}` points at {path}, and there is no such file; add it, or correct the path',
            }
          : {
              ru: 'leaf `{name}` указывает на {path}, а файл называется {like}; напишите имя так же, с теми же буквами',
              en: 'leaf `{name}` points at {path}, the file is called {like}; write the name in the same letters',
            },
        { name: nameOf(leaf), path, like: like ?? '' },
      );
    }
  },
};

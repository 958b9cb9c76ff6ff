import type { Diagnostic, Range, Staged } from '../diagnostics/diagnostic.js';
import { decodeUtf8 } from '../load/decode-utf8.js';
import { indexLines } from '../load/line-index.js';
import type { World } from '../world.js';
import { templateError } from './template/template-error.js';
import type { TemplateSource } from './template/template-source.js';

const start: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

/** Reads the `.hbs` files of the templates folder, sorted by file. Other files there are not templates. */
export function loadTemplates(world: World): Staged<readonly TemplateSource[]> {
  const diagnostics: Diagnostic[] = [];
  const value = world
    .list('templates')
    .filter(({ name }) => name.endsWith('.hbs'))
    .flatMap((listed): readonly TemplateSource[] => {
      const { file } = listed;
      const content = world.read(listed);
      if ('trouble' in content) {
        const message = {
          ru: 'шаблон не читается: это не обычный файл или он слишком велик',
          en: 'the template cannot be read: not an ordinary file, or too large',
        };
        diagnostics.push(templateError('template/unreadable', file, start, message));
        return [];
      }
      const decoded = decodeUtf8(content.bytes);
      if ('text' in decoded) return [{ file, text: decoded.text }];
      const at = decoded.before.length;
      const range = indexLines(decoded.before).rangeOf({ start: at, end: at + 1 });
      diagnostics.push(
        templateError('template/unreadable', file, range, {
          ru: 'шаблон записан не в UTF-8',
          en: 'the template is not UTF-8',
        }),
      );
      return [];
    });
  return { value, diagnostics };
}

import type { DocxCheck } from '../docx-check.js';
import { attributeOf, childrenOf, type Element, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';
import { type Field, readFields } from '../field-reader.js';

export const fieldResults: DocxCheck = {
  name: 'field-results',
  finds: 'a field that shows nothing, or something else than Word will compute: the text changes at the first update',
  check(docx) {
    return docx.stories.flatMap(({ part, root }) => {
      const bookmarks = new Map(
        elementsOf(root, 'w:bookmarkStart').map((start) => [attributeOf(start, 'w:name') ?? '', textFrom(start)]),
      );
      const counted = new Map<string, number>();
      return readFields(root).flatMap((field) => {
        const problem = wrongResult(field, bookmarks, counted);
        return problem === undefined ? [] : [`${part}: \`${field.instruction}\` ${problem}, ${near(field.at)}`];
      });
    });
  },
};

function wrongResult(
  { instruction, shown }: Field,
  bookmarks: ReadonlyMap<string, string>,
  counted: Map<string, number>,
): string | undefined {
  const [kind = '', name = ''] = instruction.split(/\s+/);
  if (shown.trim() === '') return 'shows nothing';
  if (/^(?:PAGE|PAGEREF|NUMPAGES)$/.test(kind) && !/^[1-9]\d*$/.test(shown))
    return `shows \`${shown}\`, no page number`;
  if (kind === 'REF' && bookmarks.has(name) && bookmarks.get(name) !== shown) {
    return `shows \`${shown}\`, its bookmark is around \`${bookmarks.get(name)}\``;
  }
  if (kind !== 'SEQ') return undefined;
  const expected = (counted.get(name) ?? 0) + 1;
  counted.set(name, expected);
  return shown === String(expected) ? undefined : `shows \`${shown}\`, it must be ${expected}`;
}

/** The text between the marks of a bookmark that begins and ends in one paragraph. */
function textFrom(start: Element): string {
  const siblings = start.parentElement ? childrenOf(start.parentElement) : [];
  const after = siblings.slice(siblings.indexOf(start) + 1);
  const end = after.findIndex((next) => next.tagName === 'w:bookmarkEnd' && attributeOf(next, 'w:id') === idOf(start));
  return after
    .slice(0, Math.max(0, end))
    .flatMap((next) => elementsOf(next, 'w:t').map(({ textContent }) => textContent ?? ''))
    .join('');
}

function idOf(mark: Element): string | undefined {
  return attributeOf(mark, 'w:id');
}

import type { Inline, Line } from '../pdfmake-pages.js';
import type { Tag } from './structure-element.js';

export interface LinePart {
  readonly part: Line;
  readonly tag: Tag;
}

/**
 * A line cut where the element changes; all parts keep the line's height and base line. Throws for text without a tag:
 * nobody would hear it read.
 */
export function lineParts(line: Line): readonly LinePart[] {
  if (line.isRepeated) return [{ part: line, tag: 'repeated' }];
  const [first] = line.inlines;
  if (first === undefined) return [];
  const tag = tagOf(first);
  if (line.inlines.every((inline) => tagOf(inline) === tag)) return [{ part: line, tag }];
  const parts: { part: Line; tag: Tag }[] = [];
  for (const inline of line.inlines) {
    const tag = tagOf(inline);
    const last = parts.at(-1);
    if (last?.tag === tag) last.part.inlines.push(inline);
    else parts.push({ part: partOf(line, inline, parts.length === 0), tag });
  }
  return parts;
}

function tagOf(inline: Inline): Tag {
  const { tag } = inline;
  if (tag === undefined && inline.text.trim() !== '')
    throw new Error(`\`${inline.text}\` has no place in the structure tree`);
  return tag ?? 'layout';
}

function partOf(line: Line, inline: Inline, isFirst: boolean): Line {
  const height = line.getHeight();
  const ascender = line.getAscenderHeight();
  return Object.assign(line.clone(), {
    inlines: [inline],
    getHeight: () => height,
    getAscenderHeight: () => ascender,
    // What the line as a whole stands for is drawn once.
    ...(!isFirst && { id: undefined, _outline: undefined }),
  });
}

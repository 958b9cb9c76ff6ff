import { LeafView } from '../view/create-view.js';
import { ListView, type View } from '../view/view.js';
import type { Drawn, DrawnValue, Shape } from './drawing-shape.js';
import { plainText } from './plain-text.js';

/** The data of a drawing, and the tokens of the marks that stand for whole lists: with one of those nothing is drawn. */
export interface ReadData<S extends Shape> {
  readonly data: Drawn<S>;
  readonly marks: readonly string[];
}

/** Reads what a template hands to a drawing. The template check has compared the shape with the schemas, so a misfit is our bug. */
export function readShape<S extends Shape>(shape: S, view: unknown): ReadData<S> {
  const marks: string[] = [];
  const read = (inner: Shape, found: unknown): unknown => {
    if (inner.kind === 'value') return readValue(found);
    if (inner.kind === 'list') return readList(found).map((item) => read(inner.item, item));
    if (typeof found !== 'object' || found === null) throw new Error('a drawing was given no group of fields');
    return Object.fromEntries(
      Object.entries(inner.members).map(([name, part]) => [name, read(part, Reflect.get(found, name))]),
    );
  };
  const readList = (found: unknown): readonly View[] => {
    if (!(found instanceof ListView)) throw new Error('a drawing was given no list');
    const { mark } = found;
    if (mark !== undefined) marks.push(mark);
    return found.isGiven ? found.items : [];
  };
  const data = read(shape, view);
  if (!isOfShape(shape, data)) throw new Error('a drawing was given other data than it takes');
  return { data, marks };
}

function readValue(found: unknown): DrawnValue | undefined {
  if (!(found instanceof LeafView)) throw new Error('a drawing was given no printable value');
  if (!found.isGiven) return undefined;
  const { inlines, certain } = found.read();
  return { inlines, text: plainText(inlines), ...(certain !== undefined && { certain }) };
}

/** Tells the compiler what `read` has made; only an optional value may be missing. */
function isOfShape<S extends Shape>(shape: S, data: unknown): data is Drawn<S> {
  switch (shape.kind) {
    case 'value':
      return data !== undefined || shape.isOptional;
    case 'list':
      return Array.isArray(data) && data.every((item: unknown) => isOfShape(shape.item, item));
    case 'group':
      return (
        typeof data === 'object' &&
        data !== null &&
        Object.entries(shape.members).every(([name, part]) => isOfShape(part, Reflect.get(data, name)))
      );
  }
}

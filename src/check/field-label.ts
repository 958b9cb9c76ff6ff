import type { Bilingual } from '../diagnostics/diagnostic.js';
import { splitPointer } from '../load/pointer.js';
import { isObject, shapeOf } from '../validate/field-shape.js';
import { labelOf } from '../validate/label-of.js';
import type { SchemaPlace, SchemaSet } from '../validate/schema-set.js';
import type { FieldOwner } from './field.js';

/** The name of a field as an editor shows it: the nearest title on the way to it, which for `…/title/ru` is the title's. */
export function createFieldLabels(schemas: SchemaSet) {
  return ({ owner, pointer }: { readonly owner: FieldOwner; readonly pointer: string }): Bilingual => {
    const id = `${owner.recordType}.schema.json`;
    const schema = schemas.get(id);
    let label: Bilingual = { ru: owner.id, en: owner.id };
    let place: SchemaPlace | undefined = schema && { schema, id, pointer: '' };
    for (const token of splitPointer(pointer)) {
      place = place && childOf(schemas, place, token);
      if (place === undefined) break;
      const { title } = shapeOf(schemas, place);
      if (title !== undefined && !isLanguage(token)) label = labelOf(title);
    }
    return label;
  };
}

/** The language of a text says less than the name of the text. */
function isLanguage(token: string): boolean {
  return token === 'ru' || token === 'en';
}

function childOf(schemas: SchemaSet, parent: SchemaPlace, token: string): SchemaPlace | undefined {
  const { schema, id, pointer } = shapeOf(schemas, parent).value;
  const { properties, items } = schema;
  if (isObject(properties) && isObject(properties[token])) {
    return { schema: properties[token], id, pointer: `${pointer}/properties/${token}` };
  }
  return isObject(items) && /^\d+$/.test(token) ? { schema: items, id, pointer: `${pointer}/items` } : undefined;
}

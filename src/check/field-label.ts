import type { Bilingual } from '../diagnostics/diagnostic.js';
import { splitPointer } from '../load/pointer.js';
import { shapeOf } from '../validate/field-shape.js';
import { labelOf } from '../validate/label-of.js';
import { itemPlace, propertyPlace } from '../validate/member-place.js';
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
      const isPart = place !== undefined && namedByHolder.has(`${shapeOf(schemas, place).typeRef} ${token}`);
      place = place && childOf(schemas, place, token);
      if (place === undefined) break;
      const { title } = shapeOf(schemas, place);
      if (title !== undefined && !isPart) label = labelOf(title);
    }
    return label;
  };
}

/** Parts whose own title says less than the title of what they are a part of: the date of an event, a language of a text. */
const namedByHolder: ReadonlySet<string> = new Set([
  'common.schema.json#/$defs/EventDate date',
  ...['LText', 'Narrative', 'Note'].flatMap((type) =>
    ['ru', 'en'].map((language) => `common.schema.json#/$defs/${type} ${language}`),
  ),
]);

function childOf(schemas: SchemaSet, parent: SchemaPlace, token: string): SchemaPlace | undefined {
  const { value } = shapeOf(schemas, parent);
  return propertyPlace(value, token) ?? (/^\d+$/.test(token) ? itemPlace(value) : undefined);
}

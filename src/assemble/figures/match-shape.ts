import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { FieldType } from '../view/view-type.js';
import type { Shape } from './drawing-shape.js';

/** Why a field does not give what a drawing needs; `name` is the field's name in the template. Undefined where it does. */
export function mismatchOf(shape: Shape, { type }: FieldType, name: string): Bilingual | undefined {
  switch (shape.kind) {
    case 'value':
      return type.kind === 'leaf'
        ? undefined
        : { ru: `\`${name}\` — не одно значение`, en: `\`${name}\` is not one value` };
    case 'list':
      return type.kind === 'list'
        ? mismatchOf(shape.item, type.item, `${name}[]`)
        : { ru: `\`${name}\` — не список`, en: `\`${name}\` is not a list` };
    case 'group': {
      const fields = type.kind === 'list' ? undefined : type.fields;
      const faults = Object.entries(shape.members).map(([part, inner]) => {
        const field = fields?.get(part);
        const path = `${name}.${part}`;
        if (field === undefined) return { ru: `поля \`${path}\` нет`, en: `there is no \`${path}\`` };
        const mayBeLeftOut = field.presence === 'optional' && inner.kind === 'value' && !inner.isOptional;
        if (mayBeLeftOut) return { ru: `поля \`${path}\` может не быть`, en: `\`${path}\` may be left out` };
        return mismatchOf(inner, field, path);
      });
      return faults.find((fault) => fault !== undefined);
    }
  }
}

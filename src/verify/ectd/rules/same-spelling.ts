import { inEctdProfiles } from '../../verify-rule.js';
import type { EctdRule } from '../ectd-rule.js';
import { type EctdSequence, indexOf } from '../ectd-sequence.js';
import { attributeOf } from '../leaf.js';

/** The same value spelled in two ways opens a second section in the tree of the reviewer. */
const keyedAttributes = ['substance', 'manufacturer', 'product-name', 'dosageform', 'excipient', 'indication'];

export const sameSpelling: EctdRule = {
  id: 'NOD-02',
  states: {
    ru: 'вещество, производитель, препарат и показание везде записаны одинаково',
    en: 'substance, manufacturer, product and indication are spelled the same everywhere',
  },
  basis: 'FDA guide',
  severity: inEctdProfiles('warning'),
  check({ sequence, earlier, isFirst }, voice) {
    const first = new Map<string, { readonly value: string; readonly where: string }>();
    for (const one of [...earlier, sequence]) {
      for (const { file, element, name, value } of keyedValues(one)) {
        const key = `${name}:${value.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')}`;
        const former = first.get(key);
        if (one === sequence) voice.checked();
        if (former === undefined) first.set(key, { value: value.trim(), where: `${file}:${element.line}` });
        else if (former.value !== value.trim() && one === sequence) {
          const { line, column } = element.attributes.find((attribute) => attribute.name === name) ?? element;
          voice.found(
            { file, line, column },
            {
              ru: '{attribute} записан как `{value}`, а раньше как `{former}` ({where}); запишите одинаково',
              en: '{attribute} is spelled `{value}`, and before `{former}` ({where}); spell it the same',
            },
            { attribute: name, value, former: former.value, where: former.where },
          );
        }
      }
    }
    if (earlier.length === 0 && isFirst !== true) {
      voice.notRun({
        ru: 'с прежними последовательностями не сравнено: их рядом нет',
        en: 'not compared with earlier sequences: they are not beside the package',
      });
    }
  },
};

function keyedValues(sequence: EctdSequence) {
  const index = indexOf(sequence);
  if (index === undefined) return [];
  const { file, headings } = index;
  return headings.flatMap(({ element }) =>
    keyedAttributes.flatMap((name) => {
      const value = attributeOf(element, name);
      return value === undefined || value.trim() === '' ? [] : [{ file, element, name, value }];
    }),
  );
}

import { inEctdProfiles } from '../../verify-rule.js';
import type { XmlElement } from '../../xml/xml-reading.js';
import type { EctdRule } from '../ectd-rule.js';
import { childrenNamed, type Leaf, nameOf, placeOf, textOf } from '../leaf.js';
import { changesOf, lacksHistory } from './life-cycle-history.js';

/** The headings around a leaf with what tells repeated ones apart. IDs and languages may differ between sequences. */
function sectionOf({ ancestors }: Leaf): string {
  return ancestors
    .slice(1)
    .map((element) => `${element.name}${keyOf(element)}`)
    .join('/');
}

function keyOf(element: XmlElement): string {
  if (element.name === 'node-extension') return `[${childrenNamed(element, 'title').map(textOf).join().trim()}]`;
  return element.attributes
    .filter(({ name, prefix }) => name !== 'ID' && prefix !== 'xml' && prefix !== 'xmlns')
    .map(({ name, value }) => `[${name}=${value}]`)
    .sort()
    .join('');
}

function shortSection({ ancestors }: Leaf): string {
  const element = ancestors.at(-1);
  return element === undefined ? '' : `${element.name}${keyOf(element)}`;
}

export const sameSection: EctdRule = {
  id: 'LEA-10',
  states: {
    ru: 'изменяемый leaf стоит в том же разделе с теми же атрибутами',
    en: 'the leaf that is changed stands in the same section with the same attributes',
  },
  basis: 'TFDA K.10 (EU 11)',
  severity: inEctdProfiles('error'),
  check(context, voice) {
    if (lacksHistory(context, voice)) return;
    for (const { by, target } of changesOf(context)) {
      voice.checked();
      if (sectionOf(by.leaf) === sectionOf(target.leaf)) continue;
      voice.found(
        placeOf(by.leaf),
        {
          ru: 'leaf `{name}` стоит в `{here}`, а изменяет leaf из `{there}`; перенесите его в тот же раздел с теми же атрибутами',
          en: 'leaf `{name}` stands in `{here}` and changes one in `{there}`; put it into the same section with the same attributes',
        },
        { name: nameOf(by.leaf), ...differingSections(by.leaf, target.leaf) },
      );
    }
  },
};

/** The innermost headings, or the whole paths where these are equal and an outer one differs. */
function differingSections(by: Leaf, target: Leaf): { readonly here: string; readonly there: string } {
  const here = shortSection(by);
  const there = shortSection(target);
  return here === there ? { here: sectionOf(by), there: sectionOf(target) } : { here, there };
}

export const sameLanguage: EctdRule = {
  id: 'LEA-17',
  states: { ru: 'заменяющий leaf на том же языке', en: 'a leaf that replaces is in the same language' },
  basis: 'CN 3.36',
  severity: inEctdProfiles('warning'),
  check(context, voice) {
    if (lacksHistory(context, voice)) return;
    for (const { by, target } of changesOf(context)) {
      const { operation, language } = by.leaf;
      const former = target.leaf.language;
      if (operation !== 'replace' || language === undefined || former === undefined) continue;
      voice.checked();
      if (language === former) continue;
      voice.found(
        placeOf(by.leaf, 'lang'),
        {
          ru: 'leaf `{name}` на языке {language} заменяет документ на языке {former}; проверьте xml:lang',
          en: 'leaf `{name}` in {language} replaces a document in {former}; check xml:lang',
        },
        { name: nameOf(by.leaf), language, former },
      );
    }
  },
};

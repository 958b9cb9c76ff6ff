import { compareText } from '../../diagnostics/sort.js';
import type { SectionMap } from '../../sections/section-map.js';
import { type Leaf, leafElement } from './leaf.js';
import { type XmlElement, xmlLines } from './xml-element.js';

/** What the sequence is part of. Names in the language of the documents. */
export interface Envelope {
  readonly identifier: string;
  readonly sequence: string;
  readonly related: readonly string[];
  readonly applicant?: string;
  readonly inventedName?: string;
  readonly inn?: string;
  readonly asOf: string;
  readonly isDraft: boolean;
  readonly language: 'ru' | 'en';
}

const namespace = 'urn:dossier:ectd:eaeu-regional:1.0';
const xlink = 'http://www.w3c.org/1999/xlink';

const disclaimer =
  'No authority has defined this file: the EAEU has no eCTD region. Structure and namespace are those of the program ' +
  'that wrote it. / Структура файла никаким ведомством не определена: ЕАЭС не является регионом eCTD; структура и ' +
  'пространство имён принадлежат программе, которая его записала.';

/** The backbone of module 1; `path` is its own, from the application folder. Sections stand in the order of the dossier. */
export function regionalXml(
  leaves: ReadonlyMap<string, readonly Leaf[]>,
  envelope: Envelope,
  sections: SectionMap,
  path: string,
): string {
  const { language } = envelope;
  const root: XmlElement = {
    name: 'eaeu:eaeu-backbone',
    attributes: [
      ['xmlns:eaeu', namespace],
      ['xmlns:xlink', xlink],
      ['xml:lang', language],
    ],
    children: [
      { name: 'eaeu-envelope', children: envelopeElements(envelope) },
      {
        name: 'm1-eaeu',
        children: sections.sections.flatMap(({ number, title, workingTitle }) => {
          const own = leaves.get(number);
          if (own === undefined) return [];
          const sorted = [...own].sort((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id));
          return [
            {
              name: 'section',
              attributes: [['number', number] as const],
              children: [
                { name: 'title', text: (title ?? workingTitle)?.[language] ?? number },
                ...sorted.map((leaf) => leafElement(leaf, path)),
              ],
            },
          ];
        }),
      },
    ],
  };
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<!-- ${disclaimer} -->`, ...xmlLines(root), ''].join('\n');
}

function envelopeElements(envelope: Envelope): readonly XmlElement[] {
  const { identifier, sequence, related, applicant, inventedName, inn, asOf, isDraft } = envelope;
  const optional = (name: string, text: string | undefined) => (text === undefined ? [] : [{ name, text }]);
  return [
    { name: 'identifier', text: identifier },
    { name: 'sequence', text: sequence },
    ...related.map((text) => ({ name: 'related-sequence', text })),
    ...optional('applicant', applicant),
    ...optional('invented-name', inventedName),
    ...optional('inn', inn),
    { name: 'as-of', text: asOf },
    { name: 'status', text: isDraft ? 'draft' : 'submission' },
  ];
}

import type { RuleVoice } from '../../rule-voice.js';
import { inEctdProfiles } from '../../verify-rule.js';
import type { XmlElement } from '../../xml/xml-reading.js';
import type { EctdContext, EctdRule } from '../ectd-rule.js';
import { type EctdSequence, regionalBackbones } from '../ectd-sequence.js';
import { attributeOf, childrenNamed, textOf } from '../leaf.js';
import { envelopesOf, regionOf } from '../region.js';
import { noRegional } from './absent-parts.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Regions whose envelopes we know; those of others are not judged. */
const knownRegions = new Set(['eu', 'eaeu']);

interface KnownEnvelope {
  readonly file: string;
  readonly element: XmlElement;
}

function knownEnvelopes(sequence: EctdSequence): KnownEnvelope[] {
  return regionalBackbones(sequence)
    .filter(({ file }) => knownRegions.has(regionOf(sequence, file) ?? ''))
    .flatMap((backbone) => envelopesOf(backbone).map(({ element }) => ({ file: backbone.file, element })));
}

function textIn(element: XmlElement, name: string): { readonly text: string; readonly at: XmlElement } | undefined {
  const [child] = childrenNamed(element, name);
  return child && { text: textOf(child).trim(), at: child };
}

function skipUnknown({ sequence }: EctdContext, voice: RuleVoice): void {
  const reason =
    sequence.regional.length === 0
      ? noRegional
      : { ru: 'конверт этого региона не описан', en: 'the envelope of this region is not described' };
  voice.notApplicable(reason);
}

export const applicationIdentifier: EctdRule = {
  id: 'REG-02',
  states: {
    ru: 'идентификатор в конверте — UUID, один во всех последовательностях',
    en: 'the identifier of the envelope is a UUID, the same in every sequence',
  },
  basis: 'TFDA I.7, I.8 (EU 9)',
  severity: inEctdProfiles('error'),
  check(context, voice) {
    const { sequence, earlier } = context;
    const before = earlier.at(-1);
    const former =
      before && knownEnvelopes(before).flatMap(({ element }) => textIn(element, 'identifier')?.text ?? [])[0];
    for (const { file, element } of knownEnvelopes(sequence)) {
      const identifier = textIn(element, 'identifier');
      if (identifier === undefined) continue;
      voice.checked();
      const at = { file, line: identifier.at.line, column: identifier.at.column };
      if (!uuid.test(identifier.text)) {
        voice.found(
          at,
          { ru: 'идентификатор `{text}` — не UUID', en: 'the identifier `{text}` is not a UUID' },
          { text: identifier.text },
        );
      } else if (former !== undefined && former.toLowerCase() !== identifier.text.toLowerCase()) {
        voice.found(
          at,
          {
            ru: 'идентификатор {text}, а в последовательности {sequence} был {former}; он один на всё заявление',
            en: 'the identifier is {text}, in sequence {sequence} it was {former}; an application has one',
          },
          { text: identifier.text, former, sequence: before?.folder.name ?? '' },
        );
      }
    }
    skipUnknown(context, voice);
  },
};

export const envelopeContent: EctdRule = {
  id: 'REG-03',
  states: {
    ru: 'в конверте заполнены заявитель и название, связанная последовательность — не позже этой',
    en: 'the envelope names applicant and product, and its related sequence is not later than this one',
  },
  basis: 'TFDA N.1-N.5 (EU 14); CN 4.2',
  severity: inEctdProfiles('error'),
  check(context, voice) {
    const { sequence } = context;
    for (const { file, element } of knownEnvelopes(sequence)) {
      voice.checked();
      const place = ({ line, column }: XmlElement) => ({ file, line, column });
      for (const name of ['applicant', 'invented-name', 'inn', 'submission-description']) {
        for (const child of childrenNamed(element, name)) {
          if (textOf(child).trim() !== '') continue;
          voice.found(
            place(child),
            { ru: 'элемент `{name}` пуст; заполните его', en: 'element `{name}` is empty; fill it in' },
            { name },
          );
        }
      }
      const [unit] = childrenNamed(element, 'submission-unit');
      const isInitial = unit !== undefined && attributeOf(unit, 'type') === 'initial';
      for (const related of childrenNamed(element, 'related-sequence')) {
        const number = textOf(related).trim();
        const own = sequence.folder.name;
        if (!/^\d{4}$/.test(number)) {
          voice.found(
            place(related),
            {
              ru: 'связанная последовательность `{number}` — не четыре цифры',
              en: 'the related sequence `{number}` is not four digits',
            },
            { number },
          );
        } else if (number > own || (isInitial && number !== own)) {
          voice.found(
            place(related),
            {
              ru: 'связанная последовательность {number} не подходит к последовательности {own}; исправьте номер',
              en: 'the related sequence {number} does not fit sequence {own}; correct the number',
            },
            { number, own },
            number > own ? 'error' : 'warning',
          );
        }
      }
    }
    skipUnknown(context, voice);
  },
};

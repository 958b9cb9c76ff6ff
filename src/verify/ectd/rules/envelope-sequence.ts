import { isSequenceName } from '../../package-files/look-like-sequence.js';
import { inEctdProfiles } from '../../verify-rule.js';
import type { EctdRule } from '../ectd-rule.js';
import { regionalBackbones } from '../ectd-sequence.js';
import { textOf } from '../leaf.js';

/** The names that regions give the element: the EU and those who follow it, the United States. */
const sequenceElements = new Set(['sequence', 'sequence-number']);

export const envelopeSequence: EctdRule = {
  id: 'PKG-03',
  states: {
    ru: 'номер последовательности в региональном XML совпадает с именем папки',
    en: 'the sequence number in the regional XML is the name of the folder',
  },
  basis: 'TFDA M.3 (EU 13)',
  severity: inEctdProfiles('error'),
  check({ sequence }, voice) {
    for (const { file, headings } of regionalBackbones(sequence)) {
      for (const { element, ancestors } of headings) {
        const isInEnvelope = ancestors.some(({ name }) => /envelope|admin|submission/.test(name));
        const number = textOf(element).trim();
        if (!sequenceElements.has(element.name) || !isInEnvelope || !/^\d{1,4}$/.test(number)) continue;
        voice.checked();
        // A folder of another name is told by PKG-01.
        if (!isSequenceName(sequence.folder.name)) continue;
        if (number.padStart(4, '0') === sequence.folder.name) continue;
        voice.found(
          { file, line: element.line, column: element.column },
          {
            ru: 'в конверте последовательность {number}, а папка называется {name}; исправьте номер',
            en: 'the envelope says sequence {number}, the folder is called {name}; correct the number',
          },
          { number, name: sequence.folder.name },
        );
      }
    }
  },
};

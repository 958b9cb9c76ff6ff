import { isSequenceName } from '../../package-files/look-like-sequence.js';
import { inEctdProfiles } from '../../verify-rule.js';
import type { EctdRule } from '../ectd-rule.js';

export const sequenceNumber: EctdRule = {
  id: 'PKG-01',
  states: {
    ru: 'папка последовательности названа четырьмя цифрами',
    en: 'the sequence folder is named by four digits',
  },
  basis: 'ICH eCTD 3.2.2; TFDA M.1 (EU 13); CN 2.9',
  severity: inEctdProfiles('error'),
  check({ sequence }, voice) {
    voice.checked();
    const { name, path } = sequence.folder;
    if (isSequenceName(name)) return;
    voice.found(
      { file: path },
      {
        ru: 'папка последовательности называется `{name}`; переименуйте её в четыре цифры, например 0000',
        en: 'the sequence folder is called `{name}`; name it by four digits, such as 0000',
      },
      { name },
    );
  },
};

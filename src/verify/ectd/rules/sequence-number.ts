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

/** A number missing between others means a sequence that was filed and is not at hand, or a typing mistake. */
export const sequenceOrder: EctdRule = {
  id: 'PKG-02',
  states: {
    ru: 'номера последовательностей идут подряд, начиная с первого',
    en: 'sequence numbers follow each other without gap from the first one',
  },
  basis: 'TFDA M.2, M.4 (EU 13); CN 2.10',
  severity: { ich: 'error', eu: 'error', fda: 'warning' },
  check({ sequence, earlier, package: { limits, judged, isSingleSequence } }, voice) {
    const { name, path } = sequence.folder;
    if (!isSequenceName(name)) return;
    const before = earlier.map(({ folder }) => folder.name).filter(isSequenceName);
    const last = before.at(-1);
    const [first = '0000'] = limits.firstSequences;
    const isAlone = isSingleSequence || judged.length === 1;
    if (last === undefined && !limits.firstSequences.includes(name) && isAlone) {
      voice.notRun({
        ru: 'прежних последовательностей рядом нет',
        en: 'the earlier sequences are not beside the package',
      });
      return;
    }
    voice.checked();
    if (last === undefined) {
      if (limits.firstSequences.includes(name)) return;
      voice.found(
        { file: path },
        {
          ru: 'первая последовательность имеет номер {name}, а должна {first}; исправьте номер или положите рядом прежние',
          en: 'the first sequence has the number {name} in place of {first}; correct it, or put the earlier ones beside it',
        },
        { name, first },
      );
      return;
    }
    const next = String(Number(last) + 1).padStart(4, '0');
    if (name === next) return;
    voice.found(
      { file: path },
      {
        ru: 'после последовательности {last} идёт {name}, а не {next}; исправьте номер или положите рядом недостающие',
        en: 'sequence {last} is followed by {name}, not by {next}; correct the number, or put the missing ones beside it',
      },
      { last, name, next },
    );
  },
};

import { isSequenceName } from '../../package-files/look-like-sequence.js';
import { type FileRule, noEarlier } from '../sequence-files.js';

/** A number missing between others means a sequence that was filed and is not at hand, or a typing mistake. */
export const sequenceOrder: FileRule = {
  id: 'PKG-02',
  states: {
    ru: 'номера последовательностей идут подряд, начиная с первого',
    en: 'sequence numbers follow each other without gap from the first one',
  },
  basis: 'TFDA M.2, M.4 (EU 13); CN 2.10',
  layouts: ['ectd', 'eaeu'],
  severity: { ich: 'error', eu: 'error', fda: 'warning', eaeu: 'error' },
  check({ sequence, before: all, package: { limits, judged, isSingleSequence } }, voice) {
    const { name, path } = sequence.folder;
    if (!isSequenceName(name)) return;
    const before = all.filter(isSequenceName);
    const last = before.at(-1);
    const [first = '0000'] = limits.firstSequences;
    const isAlone = isSingleSequence || judged.length === 1;
    if (last === undefined && !limits.firstSequences.includes(name) && isAlone) {
      voice.notRun(noEarlier);
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

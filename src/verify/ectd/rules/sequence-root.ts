import { insidePath } from '../../common/sequence-files.js';
import { inEctdProfiles } from '../../verify-rule.js';
import type { EctdRule } from '../ectd-rule.js';

/** In any case of letters: names in a wrong case have rules of their own. */
const allowedFile = /^index(-md5\.txt|\.xml)$/i;
const allowedFolder = /^(m[1-5]|util)$/i;

export const sequenceRoot: EctdRule = {
  id: 'PKG-04',
  states: {
    ru: 'прямо в папке последовательности лежат только index.xml, index-md5.txt, m1–m5 и util',
    en: 'a sequence folder holds index.xml, index-md5.txt, m1 to m5 and util, and nothing else',
  },
  basis: 'TFDA O.9 (EU 15)',
  severity: inEctdProfiles('error'),
  check({ sequence }, voice) {
    const files = sequence.entries.map(({ path }) => path).filter((path) => !insidePath(sequence, path).includes('/'));
    const folders = sequence.folders.filter((path) => !insidePath(sequence, path).includes('/'));
    const strays = [
      ...files.filter((path) => !allowedFile.test(insidePath(sequence, path))),
      ...folders.filter((path) => !allowedFolder.test(insidePath(sequence, path)) && path !== sequence.folder.path),
    ];
    voice.checked(files.length + folders.length);
    for (const path of strays) {
      voice.found(
        { file: path },
        {
          ru: '`{name}` не место в папке последовательности; уберите его или перенесите в свой модуль',
          en: '`{name}` does not belong directly in a sequence folder; remove it, or move it into its module',
        },
        { name: insidePath(sequence, path) },
      );
    }
  },
};

import { pathIn } from '../../common/sequence-files.js';
import { inEctdProfiles } from '../../verify-rule.js';
import type { EctdRule } from '../ectd-rule.js';

export const indexChecksumFile: EctdRule = {
  id: 'MD5-01',
  states: {
    ru: 'index-md5.txt лежит прямо в папке последовательности',
    en: 'index-md5.txt lies directly in the sequence folder',
  },
  basis: 'ICH eCTD 3.2.2; TFDA H.1, H.2 (EU 8)',
  severity: inEctdProfiles('error'),
  check({ sequence }, voice) {
    voice.checked();
    if (sequence.entries.some(({ path }) => path === pathIn(sequence, 'index-md5.txt'))) return;
    const like = sequence.entries.find(({ path }) => /index[-_]?md5[^/]*$/i.test(path));
    voice.found(
      { file: like?.path ?? sequence.folder.path },
      {
        ru: 'нет index-md5.txt с контрольной суммой index.xml; положите его прямо в папку последовательности',
        en: 'there is no index-md5.txt with the checksum of index.xml; put it directly into the sequence folder',
      },
    );
  },
};

export const indexChecksum: EctdRule = {
  id: 'MD5-02',
  states: {
    ru: 'в index-md5.txt — MD5 файла index.xml',
    en: 'index-md5.txt holds the MD5 of index.xml',
  },
  basis: 'ICH eCTD 3.2.2; TFDA H.3 (EU 8)',
  severity: inEctdProfiles('error'),
  async check({ sequence, package: { files, hashes } }, voice) {
    const file = pathIn(sequence, 'index-md5.txt');
    const index = pathIn(sequence, 'index.xml');
    const bytes = files.find(file) && (await files.read(file, 10_000));
    const hash = files.find(index) && (await hashes.hash(index));
    if (bytes === undefined || hash === undefined || 'trouble' in hash) {
      voice.notRun({ ru: 'index.xml или index-md5.txt нет', en: 'index.xml or index-md5.txt is not there' });
      return;
    }
    voice.checked();
    const text = 'trouble' in bytes ? '' : Buffer.from(bytes).toString('latin1');
    // Some tools add a byte order mark, the name of the file or upper case; readers take the first 32 hexadecimal digits.
    const written = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/i.exec(text)?.[0].toLowerCase();
    if (written === hash.md5) return;
    voice.found(
      { file },
      written === undefined
        ? {
            ru: 'в файле нет MD5 из 32 шестнадцатеричных цифр; запишите {md5}',
            en: 'the file holds no MD5 of 32 hexadecimal digits; write {md5}',
          }
        : {
            ru: 'записан MD5 {written}, а у index.xml он {md5}; index.xml изменён после подсчёта — запишите сумму заново',
            en: 'the MD5 written is {written}, that of index.xml is {md5}; index.xml changed after it was counted: write it anew',
          },
      { written: written ?? '', md5: hash.md5 },
    );
  },
};

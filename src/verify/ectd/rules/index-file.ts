import { insidePath } from '../../common/sequence-files.js';
import { inEctdProfiles } from '../../verify-rule.js';
import { explainXmlTrouble } from '../../xml/explain-xml-trouble.js';
import type { EctdRule } from '../ectd-rule.js';
import { noIndex } from './absent-parts.js';

export const indexPresent: EctdRule = {
  id: 'IDX-01',
  states: {
    ru: 'index.xml лежит прямо в папке последовательности',
    en: 'index.xml lies directly in the sequence folder',
  },
  basis: 'ICH eCTD 3.2.2; TFDA G.1, G.2 (EU 7)',
  severity: inEctdProfiles('error'),
  check({ sequence }, voice) {
    voice.checked();
    if (sequence.index !== undefined) return;
    const like = sequence.entries.find(({ path }) => /(^|\/)index\.xml$/i.test(insidePath(sequence, path)));
    if (like !== undefined) {
      voice.found(
        { file: like.path },
        {
          ru: 'файл должен называться `index.xml` и лежать прямо в папке последовательности',
          en: 'the file must be called `index.xml` and lie directly in the sequence folder',
        },
      );
      return;
    }
    voice.found(
      { file: sequence.folder.path },
      {
        ru: 'в папке последовательности нет index.xml; без него пакет не читается',
        en: 'the sequence folder has no index.xml; without it the package cannot be read',
      },
    );
  },
};

export const indexWellFormed: EctdRule = {
  id: 'IDX-02',
  states: {
    ru: 'index.xml — правильный XML без сущностей и внутренних объявлений',
    en: 'index.xml is well-formed XML without entities and declarations of its own',
  },
  basis: 'ICH eCTD 3.2.2; TFDA G.3 (EU 7)',
  severity: inEctdProfiles('error'),
  check({ sequence: { index } }, voice) {
    if (index === undefined || 'unread' in index) {
      voice.notRun(noIndex);
      return;
    }
    voice.checked();
    if (!('trouble' in index)) return;
    const { line, column } = index.trouble;
    const { message, detail } = explainXmlTrouble(index.trouble);
    voice.found({ file: index.file, line, column }, message, { detail });
  },
};

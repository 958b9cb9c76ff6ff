import type { EctdRule } from '../ectd-rule.js';

export const applicationFolder: EctdRule = {
  id: 'PKG-09',
  states: {
    ru: 'папка заявления названа, как принято в регионе',
    en: 'the application folder is named as the region asks',
  },
  basis: 'TFDA O.12 (EU 15)',
  severity: { eu: 'error', fda: 'error' },
  check({ package: { applicationName: name, limits, isSingleSequence } }, voice) {
    const { applicationFolder: pattern } = limits;
    if (pattern === undefined) {
      voice.notRun({
        ru: 'правило региона для имени папки заявления в перечне не записано',
        en: 'the rule of the region for the name of the application folder is not among ours',
      });
      return;
    }
    if (isSingleSequence || name === undefined) {
      voice.notRun({
        ru: 'последовательности даны без папки заявления',
        en: 'the sequences were given without their application folder',
      });
      return;
    }
    voice.checked();
    if (pattern.test(name)) return;
    voice.found(
      { file: '.' },
      {
        ru: 'папка заявления называется `{name}`; оставьте в имени латинские буквы, цифры, дефис и подчёркивание',
        en: 'the application folder is called `{name}`; keep to Latin letters, digits, hyphen and underscore',
      },
      { name },
    );
  },
};

import type { CodeDescription } from '../code-description.js';

/** One of the two sides of a comparison cannot be read as documents. */
export const reviewCodes = {
  'review/changed-build': {
    title: { ru: 'модель документа в сборке изменена', en: 'the model of a document in the build was changed' },
    why: {
      ru: 'сравнивается то, что собрала программа; изменённый после неё файл не говорит, что напечатано',
      en: 'what is compared is what the program has built; a file changed afterwards does not tell what was printed',
    },
    fix: { ru: 'соберите досье заново', en: 'build the dossier again' },
  },
  'review/other-program': {
    title: {
      ru: 'ревизия собиралась другой версией программы',
      en: 'the revision was made for another version of the program',
    },
    why: {
      ru: 'обе стороны собирает нынешняя программа, а шаблоны или схемы той ревизии ей не подходят',
      en: 'both sides are composed by the program of today, and the templates or schemas of that revision do not suit it',
    },
    fix: {
      ru: 'соберите ту ревизию её программой в отдельной папке и сравните с папкой сборки',
      en: 'build that revision with its own program in a folder of its own, and compare with the folder of the build',
    },
  },
} as const satisfies Record<string, CodeDescription>;

import type { Bilingual } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import type { SubmissionProfile } from '../sections/submission-profile.js';
import type { AttachmentCode } from './attachment-code.js';
import { listPages } from './list-pages.js';
import type { PdfFacts, PdfFinding } from './pdf-facts.js';

/** What is wrong with a file by one rule, and what to do about it. */
export interface Objection {
  readonly code: AttachmentCode;
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

/** What a rule looks at: the facts of the file and where it goes. */
export interface JudgedFile extends PdfFacts {
  readonly name: string;
  readonly section: string;
}

type Rule = (file: JudgedFile, limits: SubmissionProfile) => readonly Objection[];

/** The rules for files that can be opened, each answering for one limit of the submission profile. */
export const attachmentRules: readonly Rule[] = [
  pdfVersion,
  activeContent,
  embeddedFiles,
  formFields,
  textOnEveryPage,
  fontsEmbedded,
  pageSizes,
];

function pdfVersion({ name, version }: JudgedFile, { pdfVersion: { value } }: SubmissionProfile): Objection[] {
  if (Number(version) <= Number(value)) return [];
  const message = {
    ru: 'файл `{name}` записан в PDF {version}, а допускается не выше {value}',
    en: 'file `{name}` is PDF {version}, while at most {value} is allowed',
  };
  const hint = { ru: 'сохраните файл в PDF {value}', en: 'save the file as PDF {value}' };
  const args = { name, version, value };
  return [{ code: 'attachment/pdf-version', message: sentence(message, args), hint: sentence(hint, { value }) }];
}

function activeContent({ name, actions }: JudgedFile, { activeContent: limit }: SubmissionProfile): Objection[] {
  return limit.value ? [] : listed('attachment/active-content', name, actions, activeContentTexts);
}

function embeddedFiles({ name, embeddedFiles: found }: JudgedFile, limits: SubmissionProfile): Objection[] {
  return limits.embeddedFiles.value ? [] : listed('attachment/embedded-file', name, found, embeddedFileTexts);
}

function formFields({ name, fields }: JudgedFile, limits: SubmissionProfile): Objection[] {
  return limits.formFields.value ? [] : listed('attachment/form', name, fields, formTexts);
}

function fontsEmbedded({ name, looseFonts }: JudgedFile, limits: SubmissionProfile): Objection[] {
  return limits.fontsEmbedded.value ? listed('attachment/font-not-embedded', name, looseFonts, fontTexts) : [];
}

function textOnEveryPage({ name, pages }: JudgedFile, limits: SubmissionProfile): Objection[] {
  const blank = pages.flatMap(({ hasText }, index) => (hasText ? [] : [index + 1]));
  if (!limits.textOnEveryPage.value || blank.length === 0) return [];
  const message = {
    ru: 'в файле `{name}` нет текста на страницах: {pages}',
    en: 'file `{name}` has no text on pages: {pages}',
  };
  const hint = {
    ru: 'распознайте скан и сохраните его с текстовым слоем',
    en: 'run text recognition on the scan and save it with a text layer',
  };
  return [{ code: 'attachment/no-text', message: sentence(message, { name, pages: listPages(blank) }), hint }];
}

function pageSizes({ name, section, pages }: JudgedFile, limits: SubmissionProfile): Objection[] {
  const { value, exceptSections } = limits.pageSizes;
  if (exceptSections.includes(section)) return [];
  const tolerance = limits.pageSizeTolerance.value;
  const fits = (size: readonly [number, number]) =>
    value.some((allowed) => allowed.every((side, index) => Math.abs(side - (size[index] ?? 0)) <= tolerance));
  const odd = pages.flatMap(({ size }, index) => (fits(size) ? [] : [{ size, page: index + 1 }]));
  const [first] = odd;
  if (first === undefined) return [];
  const message = {
    ru: 'в файле `{name}` не тот размер у страниц: {pages} (первая из них {size} мм)',
    en: 'file `{name}` has pages of another size: {pages} (the first of them {size} mm)',
  };
  const hint = { ru: 'допускаются, мм: {sizes}', en: 'allowed sizes, mm: {sizes}' };
  const write = (size: readonly [number, number]) => size.map((side) => Math.round(side)).join('×');
  const args = { name, pages: listPages(odd.map(({ page }) => page)), size: write(first.size) };
  return [
    {
      code: 'attachment/page-size',
      message: sentence(message, args),
      hint: sentence(hint, { sizes: value.map(write).join(', ') }),
    },
  ];
}

interface Texts {
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

/** One objection that names everything found and its pages. */
function listed(
  code: AttachmentCode,
  file: string,
  found: readonly PdfFinding[],
  { message, hint }: Texts,
): Objection[] {
  if (found.length === 0) return [];
  const names = [...new Set(found.map(({ name }) => name))].join(', ');
  const pages = found.flatMap(({ page }) => page ?? []);
  const list = listPages(pages);
  const where = pages.length === 0 ? onTheWhole : sentence(onPages, { list });
  return [{ code, message: sentence(message, { file, names, where }), hint }];
}

const onTheWhole = { ru: 'в файле в целом', en: 'in the file as a whole' };
const onPages = { ru: 'на страницах: {list}', en: 'on pages: {list}' };

const activeContentTexts: Texts = {
  message: {
    ru: 'файл `{file}` может что-то выполнить: {names} ({where})',
    en: 'file `{file}` can run something: {names} ({where})',
  },
  hint: {
    ru: 'сохраните файл без сценариев и мультимедиа, например печатью в PDF',
    en: 'save the file without scripts and media, e.g. by printing to PDF',
  },
};

const embeddedFileTexts: Texts = {
  message: {
    ru: 'в файл `{file}` вложены другие файлы: {names} ({where})',
    en: 'file `{file}` holds other files: {names} ({where})',
  },
  hint: {
    ru: 'приложите вложенные файлы отдельно и удалите их из этого',
    en: 'attach the files on their own and remove them from this one',
  },
};

const formTexts: Texts = {
  message: {
    ru: 'в файле `{file}` есть поля формы: {names} ({where})',
    en: 'file `{file}` has form fields: {names} ({where})',
  },
  hint: {
    ru: 'сведите заполненную форму в обычные страницы',
    en: 'flatten the completed form into ordinary pages',
  },
};

const fontTexts: Texts = {
  message: {
    ru: 'в файле `{file}` не встроены шрифты: {names} ({where})',
    en: 'file `{file}` does not embed the fonts: {names} ({where})',
  },
  hint: {
    ru: 'сохраните файл со встроенными шрифтами, например как PDF/A',
    en: 'save the file with its fonts embedded, e.g. as PDF/A',
  },
};

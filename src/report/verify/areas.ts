import type { Bilingual } from '../../diagnostics/diagnostic.js';

/** What the rules are about, by the first part of their ids, in the order of the certificate. */
export const areas: readonly { readonly ids: readonly string[]; readonly name: Bilingual }[] = [
  { ids: ['PKG'], name: { ru: 'файлы и папки', en: 'files and folders' } },
  { ids: ['NAM'], name: { ru: 'имена', en: 'names' } },
  { ids: ['UTL'], name: { ru: 'опубликованные файлы', en: 'published files' } },
  { ids: ['IDX', 'MD5'], name: { ru: 'index.xml', en: 'index.xml' } },
  { ids: ['REG'], name: { ru: 'региональный XML', en: 'regional XML' } },
  { ids: ['STR', 'NOD', 'STF'], name: { ru: 'заголовки', en: 'headings' } },
  { ids: ['LEA'], name: { ru: 'ссылки на документы (leaf)', en: 'leaves' } },
  { ids: ['R22'], name: { ru: 'опись R.022', en: 'inventory R.022' } },
  { ids: ['EAE'], name: { ru: 'досье ЕАЭС', en: 'dossier of the EAEU' } },
  { ids: ['PDF'], name: { ru: 'файлы PDF', en: 'PDF files' } },
];

import { inEctdProfiles } from '../verify-rule.js';
import { oneFor, type PdfRule, weights, whereOf } from './pdf-rule.js';

export const noActions: PdfRule = {
  id: 'PDF-04',
  states: {
    ru: 'в файле нет сценариев, звука, видео, объёмных сцен и запуска программ',
    en: 'the file has no scripts, sound, video, 3D scenes or started programs',
  },
  basis: 'FDA PDF 4.1, CN 6.24',
  layouts: ['ectd', 'eaeu'],
  severity: weights('error', 'warning', 'error', 'warning'),
  judge: ({ actions }) =>
    oneFor(actions, {
      ru: 'файл может что-то выполнить: {names}{where} — сохраните его без сценариев и мультимедиа, например печатью в PDF',
      en: 'the file can run something: {names}{where}; save it without scripts and media, e.g. by printing to PDF',
    }),
};

export const noEmbeddedFiles: PdfRule = {
  id: 'PDF-05',
  states: { ru: 'в файл не вложены другие файлы', en: 'no other files are embedded in the file' },
  basis: 'FDA PDF 4.1, CN 6.17',
  layouts: ['ectd', 'eaeu'],
  severity: weights('error', 'warning', 'error', 'warning'),
  judge: ({ embeddedFiles }) =>
    oneFor(embeddedFiles, {
      ru: 'в файл вложены другие файлы: {names}{where} — подайте их отдельно и удалите из этого',
      en: 'other files are embedded in the file: {names}{where}; file them on their own and remove them from this one',
    }),
};

export const fontsEmbedded: PdfRule = {
  id: 'PDF-06',
  states: { ru: 'шрифты файла встроены', en: 'the fonts of the file are embedded' },
  basis: 'EU 16.BP10, FDA PDF 4.1',
  layouts: ['ectd', 'eaeu'],
  severity: weights('warning', 'warning', 'warning', 'warning'),
  judge: ({ looseFonts }) =>
    oneFor(looseFonts, {
      ru: 'шрифты не встроены: {names}{where} — сохраните файл со встроенными шрифтами, например как PDF/A',
      en: 'fonts are not embedded: {names}{where}; save the file with its fonts embedded, e.g. as PDF/A',
    }),
};

export const searchableText: PdfRule = {
  id: 'PDF-13',
  states: {
    ru: 'на каждой странице есть текст, по которому можно искать',
    en: 'every page has text that can be searched',
  },
  basis: 'FDA PDF 4.1, EAEU',
  layouts: ['ectd', 'eaeu'],
  severity: weights('warning', 'warning', 'warning', 'warning'),
  judge({ pages }, { profile }) {
    const blank = pages.flatMap(({ hasText }, index) => (hasText ? [] : [index + 1]));
    const [page] = blank;
    if (page === undefined) return [];
    if (blank.length < pages.length) {
      return [
        {
          page,
          message: {
            ru: 'на части страниц нет текста{where} — если это скан, распознайте его и сохраните с текстовым слоем',
            en: 'some pages have no text{where}; if they are scans, run text recognition and save them with a text layer',
          },
          args: { where: whereOf(blank) },
        },
      ];
    }
    return [
      {
        page,
        message: {
          ru: 'ни на одной странице нет текста: это скан без текстового слоя — распознайте его и сохраните заново',
          en: 'no page has any text: this is a scan without a text layer — run text recognition and save it again',
        },
        // The Union asks for searchable scans; a single page may be a picture.
        ...(profile === 'eaeu' && { severity: 'error' as const }),
      },
    ];
  },
};

/** In mm. A page that fits on both A4 and Letter in either position can be printed everywhere. */
const largestPage = { short: 216, long: 297 };
const tolerance = 2;

export const pageSize: PdfRule = {
  id: 'PDF-14',
  states: {
    ru: 'страницы не больше A4 или Letter (поля по файлу не проверяются)',
    en: 'pages are no larger than A4 or Letter (margins are not judged from the file)',
  },
  basis: 'FDA PDF 4.1, ICH',
  layouts: ['ectd'],
  severity: inEctdProfiles('warning'),
  judge({ pages }) {
    const large = pages.flatMap(({ size: [short, long] }, index) =>
      short > largestPage.short + tolerance || long > largestPage.long + tolerance ? [index + 1] : [],
    );
    const [page] = large;
    if (page === undefined) return [];
    const size = pages[page - 1]?.size.map((side) => Math.round(side)).join('×') ?? '';
    return [
      {
        page,
        message: {
          ru: 'страницы больше A4 и Letter{where}, первая из них {size} мм — уменьшите их до A4',
          en: 'pages are larger than A4 and Letter{where}, the first of them {size} mm; scale them to A4',
        },
        args: { where: whereOf(large), size },
      },
    ];
  },
};

export const noComments: PdfRule = {
  id: 'PDF-15',
  states: { ru: 'на страницах нет пометок и примечаний', en: 'the pages have no comments or mark-up' },
  basis: 'FDA PDF 4.1',
  layouts: ['ectd', 'eaeu'],
  severity: weights('warning', 'warning', 'warning', 'warning'),
  judge: ({ comments }) =>
    oneFor(comments, {
      ru: 'на страницах остались пометки: {names}{where} — удалите их или сведите со страницей',
      en: 'comments are left on the pages: {names}{where}; delete or flatten them',
    }),
};

import { inEctdProfiles } from '../verify-rule.js';
import type { PdfFacts } from './pdf-facts.js';
import { oneFor, type PdfObjection, type PdfRule, weights } from './pdf-rule.js';

export const noOutsideLinks: PdfRule = {
  id: 'PDF-07',
  states: {
    ru: 'ссылки не ведут за пределы пакета: в сеть, к почте, по абсолютному пути',
    en: 'links do not leave the package: to the web, to mail, by an absolute path',
  },
  basis: 'ICH, EU 16.BP6, CN 6.10',
  layouts: ['ectd', 'eaeu'],
  severity: weights('error', 'warning', 'error', 'warning'),
  judge: ({ outsideLinks }) =>
    oneFor(outsideLinks, {
      ru: 'ссылки ведут за пределы пакета: {names}{where} — снимите ссылки, оставив текст',
      en: 'links leave the package: {names}{where}; remove the links and keep the text',
    }),
};

export const targetsExist: PdfRule = {
  id: 'PDF-08',
  states: {
    ru: 'места, на которые указывают ссылки и закладки, существуют, в том числе в других файлах',
    en: 'the targets of links and bookmarks exist, in other files too',
  },
  basis: 'EU 16.BP2',
  layouts: ['ectd', 'eaeu'],
  severity: weights('warning', 'warning', 'warning', 'warning'),
  judge: ({ lostTargets }) =>
    oneFor(lostTargets, {
      ru: 'ссылки или закладки никуда не ведут: {names}{where} — восстановите их или удалите',
      en: 'links or bookmarks lead nowhere: {names}{where}; restore or delete them',
    }),
};

export const inheritedZoom: PdfRule = {
  id: 'PDF-09',
  states: { ru: 'ссылки и закладки не меняют масштаб', en: 'links and bookmarks keep the magnification' },
  basis: 'EU 16.BP3, CN 6.8, FDA PDF 4.1',
  layouts: ['ectd'],
  severity: inEctdProfiles('warning'),
  judge: ({ zoomingTargets }) =>
    oneFor(zoomingTargets, {
      ru: 'ссылки или закладки меняют масштаб: {names}{where} — задайте им «сохранять масштаб»',
      en: 'links or bookmarks change the magnification: {names}{where}; set them to inherit zoom',
    }),
};

const pagesWithoutBookmarks = 4;

export const bookmarksInLongFiles: PdfRule = {
  id: 'PDF-10',
  states: { ru: 'в файле от пяти страниц есть закладки', en: 'a file of five pages or more has bookmarks' },
  basis: 'FDA PDF 4.1, CN 6.23',
  layouts: ['ectd', 'eaeu'],
  severity: weights('warning', 'warning', 'warning', 'warning'),
  judge({ pages, bookmarks }) {
    if (pages.length <= pagesWithoutBookmarks || bookmarks.count > 0) return [];
    return [
      {
        message: {
          ru: 'в файле из {pages} страниц нет закладок — добавьте закладки по его заголовкам',
          en: 'a file of {pages} pages has no bookmarks: add bookmarks for its headings',
        },
        args: { pages: pages.length },
      },
    ];
  },
};

export const initialView: PdfRule = {
  id: 'PDF-11',
  states: {
    ru: 'файл открывается с первой страницы, с панелью закладок, если они есть, без своего масштаба',
    en: 'the file opens at its first page, with the panel of bookmarks if there are any, at no zoom of its own',
  },
  basis: 'EU 16.BP5, EU 16.BP7-BP8, FDA PDF 4.1',
  layouts: ['ectd'],
  severity: inEctdProfiles('warning'),
  judge: (facts) => [...judgePanel(facts), ...judgeLayout(facts), ...judgeOpening(facts)],
};

function judgePanel({ bookmarks, pageMode }: PdfFacts): readonly PdfObjection[] {
  const wanted = bookmarks.count > 0 ? 'UseOutlines' : 'UseNone';
  if (pageMode === wanted) return [];
  const message =
    bookmarks.count > 0
      ? {
          ru: 'при открытии файла закладки не видны (режим {pageMode}) — задайте показ панели закладок и страницы',
          en: 'the bookmarks are not shown when the file opens (mode {pageMode}): set it to show the panel and the page',
        }
      : {
          ru: 'при открытии файла без закладок показывается другая панель (режим {pageMode}) — задайте показ одной страницы',
          en: 'a file without bookmarks opens with another panel (mode {pageMode}): set it to show the page only',
        };
  return [{ message, args: { pageMode } }];
}

function judgeLayout({ pageLayout }: PdfFacts): readonly PdfObjection[] {
  if (pageLayout === undefined || pageLayout === 'SinglePage') return [];
  return [
    {
      message: {
        ru: 'файл задаёт расположение страниц {pageLayout} — оставьте расположение по умолчанию',
        en: 'the file sets the page layout {pageLayout}: leave the default layout',
      },
      args: { pageLayout },
    },
  ];
}

function judgeOpening({ opening }: PdfFacts): readonly PdfObjection[] {
  if (opening === undefined) return [];
  const { page, isZooming, action } = opening;
  // A script is the business of PDF-04; here only what the reader sees counts.
  if (page === 1 && !isZooming) return [];
  if (action !== undefined && action !== 'GoTo') return [];
  return [
    {
      message: {
        ru: 'файл открывается не с первой страницы или задаёт масштаб — уберите действие при открытии',
        en: 'the file opens elsewhere than at its first page or sets a zoom: remove the action on opening',
      },
    },
  ];
}

const levels = 4;

export const bookmarkLevels: PdfRule = {
  id: 'PDF-16',
  states: {
    ru: 'уровней закладок не больше четырёх (равенство оглавлению не проверяется)',
    en: 'bookmarks have at most four levels (that they equal the table of contents is not judged)',
  },
  basis: 'FDA PDF 4.1',
  layouts: ['ectd'],
  severity: inEctdProfiles('warning'),
  judge({ bookmarks: { depth } }) {
    if (depth <= levels) return [];
    return [
      {
        message: {
          ru: 'уровней закладок {depth}, а должно быть не больше {levels} — поднимите или удалите самые глубокие',
          en: 'the bookmarks have {depth} levels, at most {levels} are wanted: raise or remove the deepest',
        },
        args: { depth, levels },
      },
    ];
  },
};

import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { inEctdProfiles, type VerifyRule } from '../verify-rule.js';
import type { PdfTroubleKind } from './pdf-facts.js';
import { type PdfRule, weights } from './pdf-rule.js';

export const pdfVersion: PdfRule = {
  id: 'PDF-01',
  states: { ru: 'версия PDF — одна из принимаемых', en: 'the PDF version is one of those accepted' },
  basis: 'EU 16.1, EU 16.BP1, FDA PDF 4.1',
  layouts: ['ectd', 'eaeu'],
  severity: weights('error', 'error', 'error', 'warning'),
  judge({ version }, { profile, limits: { pdfVersions } }) {
    if (pdfVersions.includes(version)) return [];
    const isLater = pdfVersions.every((accepted) => accepted < version);
    return [
      {
        message: {
          ru: 'файл записан в PDF {version}, а принимаются версии {accepted} — сохраните его в одной из них',
          en: 'the file is PDF {version}, while versions {accepted} are accepted: save it in one of them',
        },
        args: { version, accepted: pdfVersions.join(', ') },
        // The European criteria refuse old versions and advise against new ones.
        ...(isLater && profile !== 'fda' && { severity: 'warning' as const }),
      },
    ];
  },
};

/** Judged before anything else of a file: see `troubleMessages`. */
export const pdfOpens: VerifyRule = {
  id: 'PDF-02',
  states: { ru: 'файл PDF цел, открывается и содержит страницы', en: 'a PDF file is whole, opens and has pages' },
  basis: 'EU 16.2',
  layouts: ['ectd', 'eaeu'],
  severity: weights('error', 'error', 'error', 'error'),
};

/** Judged before anything else of a file: see `troubleMessages`. */
export const pdfUnprotected: VerifyRule = {
  id: 'PDF-03',
  states: { ru: 'файл PDF не защищён паролем и ограничениями', en: 'a PDF file has no password and no restrictions' },
  basis: 'EU 16.BP11-BP12, FDA PDF 4.1',
  layouts: ['ectd', 'eaeu'],
  severity: weights('error', 'warning', 'error', 'error'),
};

export const fastWebView: PdfRule = {
  id: 'PDF-12',
  states: { ru: 'файл подготовлен к быстрому просмотру', en: 'the file is prepared for fast web view' },
  basis: 'EU 16.BP4, FDA PDF 4.1',
  layouts: ['ectd'],
  severity: inEctdProfiles('warning'),
  judge({ isLinearized }) {
    if (isLinearized) return [];
    return [
      {
        message: {
          ru: 'файл не подготовлен к быстрому просмотру — линеаризуйте его, например программой qpdf, и пересчитайте контрольные суммы',
          en: 'the file is not prepared for fast web view: linearize it, for example with qpdf, and renew the checksums',
        },
      },
    ];
  },
};

/** What each trouble is told as; one that is encrypted by PDF-03, all others by PDF-02. */
export const troubleMessages: Readonly<Record<PdfTroubleKind, Bilingual>> = {
  'no-header': {
    ru: 'файл не начинается как PDF — проверьте, тот ли это файл, и замените его',
    en: 'the file does not begin as a PDF: check that it is the right file and replace it',
  },
  truncated: {
    ru: 'файл обрывается: в его конце нет отметки конца PDF — скопируйте или сохраните его заново',
    en: 'the file is cut off: the mark of the end of a PDF is missing — copy or save it again',
  },
  'broken-table': {
    ru: 'файл повреждён: таблица объектов не там, где указано, — сохраните его заново',
    en: 'the file is damaged: its table of objects is not where the file says — save it again',
  },
  bomb: {
    ru: 'содержимое файла распаковывается или вкладывается в себя несоразмерно, файл не открывался — сохраните его заново',
    en: 'the content of the file unpacks or nests beyond measure, and the file was not opened: save it again',
  },
  encrypted: {
    ru: 'файл зашифрован, и остальное в нём не проверено — сохраните его без пароля и ограничений',
    en: 'the file is encrypted, and nothing else of it was checked: save it without password and restrictions',
  },
  'no-pages': {
    ru: 'в файле нет ни одной страницы — сохраните документ заново',
    en: 'the file has no page: save the document again',
  },
  unreadable: {
    ru: 'файл повреждён и не открывается — сохраните его заново',
    en: 'the file is damaged and does not open: save it again',
  },
};

import type { Language, Profile } from '../../diagnostics/diagnostic.js';
import { reportFormats } from '../../report/format-names.js';
import type { OptionName } from '../split-arguments.js';
import { UsageError } from '../usage-error.js';
import type { ArgumentReader } from './argument-reader.js';
import { readChoice } from './read-choice.js';
import { readDate } from './read-date.js';
import { type ReportRequest, readReports } from './read-reports.js';

/** `build` and `check`. */
export interface RunCommand {
  readonly name: 'build' | 'check';
  readonly language: Language;
  /** Empty: every product. */
  readonly products: readonly string[];
  /** Empty: every section. */
  readonly only: readonly string[];
  readonly profile: Profile | undefined;
  /** `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
  readonly out: string | undefined;
  readonly content: string | undefined;
  readonly templates: string | undefined;
  readonly reports: readonly ReportRequest[];
  /** How many documents are drawn at once; absent: as the machine allows. */
  readonly threads: number | undefined;
  /** Where what earlier runs worked out is kept. */
  readonly cache: string | undefined;
  readonly isWithoutCache: boolean;
}

const shared: readonly OptionName[] = [
  'lang',
  'profile',
  'out',
  'as-of',
  'report',
  'content',
  'templates',
  'cache',
  'no-cache',
];

export const buildArguments = readerOf('build', [...shared, 'only', 'threads']);
export const checkArguments = readerOf('check', shared);

function readerOf(name: RunCommand['name'], options: readonly OptionName[]): ArgumentReader<RunCommand> {
  return {
    options,
    read(words, split, language) {
      const reports = readReports(split.reports, reportFormats);
      const isPage = reports.some(({ format }) => format === 'html');
      if (isPage && words.length !== 1) throw new UsageError(messages.oneProduct, { name });
      return {
        name,
        language,
        products: words,
        only: split.sections,
        profile: readChoice('profile', ['draft', 'submission'], split),
        asOf: readDate(split.options.get('as-of')),
        out: split.options.get('out'),
        content: split.options.get('content'),
        templates: split.options.get('templates'),
        reports,
        threads: readThreads(split.options.get('threads')),
        cache: split.options.get('cache'),
        isWithoutCache: split.options.has('no-cache'),
      };
    },
  };
}

function readThreads(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(value)) throw new UsageError(messages.count, { value });
  return Number(value);
}

const messages = {
  count: {
    ru: '`{value}` — не число потоков; это целое число от 1 до 99',
    en: '`{value}` is not a number of threads: a whole number from 1 to 99',
  },
  oneProduct: {
    ru: 'страница html рассказывает об одном препарате: `{name} examplecel --report html=отчет.html`',
    en: 'the html page tells of one product: `{name} examplecel --report html=report.html`',
  },
} as const;

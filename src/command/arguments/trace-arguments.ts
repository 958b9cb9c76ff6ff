import type { Language, Profile } from '../../diagnostics/diagnostic.js';
import { UsageError } from '../usage-error.js';
import type { ArgumentReader } from './argument-reader.js';
import { readChoice } from './read-choice.js';
import { readDate } from './read-date.js';

/** Where a printed value comes from, or where a field goes. */
export interface TraceCommand {
  readonly name: 'trace';
  readonly language: Language;
  /** A document, a section, `file#/pointer` or `file:line`; the matrix of all where it is absent. */
  readonly target: string | undefined;
  /** Words of the document. */
  readonly text: string | undefined;
  /** The file the matrix is written to. */
  readonly matrix: string | undefined;
  /** Of the matrix; empty: every product. */
  readonly products: readonly string[];
  readonly documentLanguage: Language | undefined;
  readonly profile: Profile | undefined;
  /** `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
  /** Where `build` put the dossiers. */
  readonly out: string | undefined;
  readonly content: string | undefined;
  readonly templates: string | undefined;
}

export const traceArguments: ArgumentReader<TraceCommand> = {
  options: ['lang', 'matrix', 'document-lang', 'profile', 'as-of', 'out', 'content', 'templates'],
  read(words, split, language) {
    const { options } = split;
    const matrix = options.get('matrix');
    const [target, text, third] = words;
    if (matrix === undefined && (target === undefined || third !== undefined)) throw new UsageError(oneTarget);
    return {
      name: 'trace',
      language,
      ...(matrix === undefined
        ? { target, text, matrix, products: [] }
        : { target: undefined, text: undefined, matrix, products: words }),
      documentLanguage: readChoice('document-lang', ['ru', 'en'], split),
      profile: readChoice('profile', ['draft', 'submission'], split),
      asOf: readDate(options.get('as-of')),
      out: options.get('out'),
      content: options.get('content'),
      templates: options.get('templates'),
    };
  },
};

const oneTarget = {
  ru: 'команде `trace` нужно одно место: документ с текстом в кавычках, раздел, файл#указатель или файл:строка',
  en: 'command `trace` needs one place: a document and a text in quotes, a section, file#pointer or file:line',
} as const;

import type { Language, Profile } from '../../diagnostics/diagnostic.js';
import { UsageError } from '../usage-error.js';
import type { ArgumentReader } from './argument-reader.js';
import { readChoice } from './read-choice.js';
import { readDate } from './read-date.js';

/** Two states of the dossiers, set against each other. */
export interface DiffCommand {
  readonly name: 'diff';
  readonly language: Language;
  readonly old: string;
  readonly new: string;
  /** Empty: every product. */
  readonly products: readonly string[];
  readonly profile: Profile | undefined;
  /** `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
  /** Where the reports go; absent: to the terminal alone. */
  readonly out: string | undefined;
  /** Pictures of the pages that changed. */
  readonly hasPages: boolean;
  /** Whose the tracked changes are. */
  readonly author: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
  readonly content: string | undefined;
  readonly templates: string | undefined;
}

export const diffArguments: ArgumentReader<DiffCommand> = {
  options: ['lang', 'out', 'pages', 'author', 'date', 'profile', 'as-of', 'content', 'templates'],
  read(words, { options, ...split }, language) {
    const [old, now, ...products] = words;
    if (old === undefined || now === undefined) throw new UsageError(messages.twoSides);
    const out = options.get('out');
    for (const option of ['pages', 'author', 'date'] as const) {
      if (options.has(option) && out === undefined) throw new UsageError(messages.outNeeded, { option });
    }
    return {
      name: 'diff',
      language,
      old,
      new: now,
      products,
      profile: readChoice('profile', ['draft', 'submission'], { options, ...split }),
      asOf: readDate(options.get('as-of')),
      out,
      hasPages: options.has('pages'),
      author: options.get('author'),
      date: readDate(options.get('date')),
      content: options.get('content'),
      templates: options.get('templates'),
    };
  },
};

const messages = {
  twoSides: {
    ru: 'команде `diff` нужны две стороны: ревизия git, `.` (рабочая папка) или папка сборки, например `diff main .`',
    en: 'command `diff` needs two sides: a revision of git, `.` (the working tree) or the folder of a build, e.g. `diff main .`',
  },
  outNeeded: {
    ru: 'ключ `--{option}` имеет смысл только вместе с `--out ПАПКА`',
    en: 'option `--{option}` makes sense only with `--out FOLDER`',
  },
} as const;

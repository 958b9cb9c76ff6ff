import { closest } from 'fastest-levenshtein';
import { dayRange } from '../check/partial-date.js';
import type { Language, Profile } from '../diagnostics/diagnostic.js';
import { type OptionName, type SplitArguments, splitArguments } from './split-arguments.js';
import { UsageError } from './usage-error.js';

/** What the command line asks for. Paths are as typed. */
export type Command = HelpCommand | ExplainCommand | RunCommand;

export interface HelpCommand {
  readonly name: 'help' | 'version';
  readonly language: Language;
}

export interface ExplainCommand {
  readonly name: 'explain';
  readonly language: Language;
  /** A rule's or another finding's code, or a rule's number in the catalogue. */
  readonly code: string;
}

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
  readonly jsonReport: string | undefined;
}

const runOptions: readonly OptionName[] = ['lang', 'profile', 'out', 'as-of', 'report', 'content', 'templates'];
const optionsOf = {
  build: [...runOptions, 'only'],
  check: runOptions,
  explain: ['lang'],
} as const satisfies Record<string, readonly OptionName[]>;
const commandNames = ['build', 'check', 'explain'] as const;

/** Reads the arguments after the program's name. Throws a UsageError for anything it does not know. */
export function parseArguments(argv: readonly string[]): Command {
  const split = splitArguments(argv);
  const language = oneOf('lang', ['ru', 'en'], split) ?? 'ru';
  if (split.options.has('version')) return { name: 'version', language };
  const [typed, ...words] = split.words;
  if (split.options.has('help') || typed === undefined) return { name: 'help', language };

  const name = commandNames.find((command) => command === typed);
  if (name === undefined) throw new UsageError(messages.command, { typed, close: closest(typed, commandNames) });
  for (const option of split.options.keys()) {
    if (!optionsOf[name].some((known) => known === option)) throw new UsageError(messages.option, { name, option });
  }
  if (name === 'explain') {
    const [code, second] = words;
    if (code === undefined || second !== undefined) throw new UsageError(messages.oneCode);
    return { name, language, code };
  }
  return {
    name,
    language,
    products: words,
    only: split.sections,
    profile: oneOf('profile', ['draft', 'submission'], split),
    asOf: readDate(split.options.get('as-of')),
    out: split.options.get('out'),
    content: split.options.get('content'),
    templates: split.options.get('templates'),
    jsonReport: readReport(split.options.get('report')),
  };
}

const messages = {
  command: {
    ru: 'команда `{typed}` неизвестна; может быть, `{close}`?',
    en: 'command `{typed}` is unknown; did you mean `{close}`?',
  },
  option: {
    ru: 'команда `{name}` не принимает ключ `--{option}`',
    en: 'command `{name}` takes no option `--{option}`',
  },
  oneCode: {
    ru: 'команде `explain` нужен один код, например `explain trial/enrolled-within-plan`',
    en: 'command `explain` needs one code, e.g. `explain trial/enrolled-within-plan`',
  },
  choice: {
    ru: 'значение `{value}` ключа `--{option}` неизвестно; возможные: {choices}',
    en: 'value `{value}` of option `--{option}` is unknown; it can be {choices}',
  },
  date: {
    ru: '`{value}` — не дата; запишите её как 2026-11-22',
    en: '`{value}` is not a date; write it as 2026-11-22',
  },
  report: {
    ru: 'отчёт `{value}` неизвестен; запишите его как json=имя-файла',
    en: 'report `{value}` is unknown; write it as json=file-name',
  },
} as const;

function oneOf<Choice extends string>(
  option: OptionName,
  choices: readonly Choice[],
  split: SplitArguments,
): Choice | undefined {
  const value = split.options.get(option);
  const choice = choices.find((known) => known === value);
  if (value !== undefined && choice === undefined) {
    throw new UsageError(messages.choice, { value, option, choices: choices.join(', ') });
  }
  return choice;
}

function readDate(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const hasDateForm = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
  // The 31st of a shorter month comes back as its last day.
  if (!hasDateForm || dayRange(value).first !== value) throw new UsageError(messages.date, { value });
  return value;
}

function readReport(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const file = /^json=(.+)$/.exec(value)?.[1];
  if (file === undefined) throw new UsageError(messages.report, { value });
  return file;
}

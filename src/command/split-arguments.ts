import { closest } from 'fastest-levenshtein';
import { UsageError } from './usage-error.js';

/** The arguments sorted into words (`build`, product names) and options with their values, in the order typed. */
export interface SplitArguments {
  readonly words: readonly string[];
  /** Of an option given twice the last value counts; flags hold an empty text. */
  readonly options: ReadonlyMap<OptionName, string>;
  readonly sections: readonly string[];
  /** The values of every `--report`. */
  readonly reports: readonly string[];
}

const valueOptions = [
  ...(['lang', 'profile', 'only', 'out', 'as-of', 'report', 'format', 'content', 'templates'] as const),
  ...(['sequence', 'previous', 'document-lang', 'build', 'util', 'signatures', 'r022', 'carrier'] as const),
  ...(['rules', 'xsd', 'certificate', 'author', 'date', 'matrix'] as const),
  ...(['product', 'by', 'note', 'role', 'port', 'threads', 'cache'] as const),
] as const;
const flags = ['help', 'version', 'draft', 'renew', 'pages', 'no-cache'] as const;
const optionNames = [...valueOptions, ...flags];

export type OptionName = (typeof optionNames)[number];

/** Accepts `--name value` and `--name=value`; `--only` takes every section number that follows it. */
export function splitArguments(argv: readonly string[]): SplitArguments {
  const words: string[] = [];
  const sections: string[] = [];
  const reports: string[] = [];
  const options = new Map<OptionName, string>();
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index] ?? '';
    if (!argument.startsWith('-')) {
      words.push(argument);
      continue;
    }
    const [typed, inline] = splitAtEquals(argument === '-h' ? '--help' : argument);
    const name = findOption(typed);
    if (isFlag(name)) {
      if (inline !== undefined) throw new UsageError(messages.noValue, { option: typed });
      options.set(name, '');
      continue;
    }
    if (inline === undefined) index += 1;
    const value = inline ?? argv[index];
    if (value === undefined || value === '') throw new UsageError(messages.valueMissing, { option: typed });
    options.set(name, value);
    if (name === 'report') reports.push(value);
    if (name !== 'only') continue;
    sections.push(...value.split(','));
    for (let next = argv[index + 1]; next !== undefined && isSectionList(next); next = argv[index + 1]) {
      sections.push(...next.split(','));
      index += 1;
    }
  }
  return { words, options, sections, reports };
}

const messages = {
  noValue: { ru: 'ключ `{option}` не принимает значения', en: 'option `{option}` takes no value' },
  valueMissing: { ru: 'у ключа `{option}` нет значения', en: 'option `{option}` has no value' },
  unknown: {
    ru: 'ключ `{option}` неизвестен; может быть, `--{close}`?',
    en: 'option `{option}` is unknown; did you mean `--{close}`?',
  },
} as const;

function splitAtEquals(argument: string): [name: string, value: string | undefined] {
  const equals = argument.indexOf('=');
  return equals < 0 ? [argument, undefined] : [argument.slice(0, equals), argument.slice(equals + 1)];
}

function findOption(typed: string): OptionName {
  const name = optionNames.find((option) => typed === `--${option}`);
  if (name !== undefined) return name;
  throw new UsageError(messages.unknown, { option: typed, close: closest(typed.replace(/^-+/, ''), optionNames) });
}

function isFlag(name: OptionName): boolean {
  return flags.some((flag) => flag === name);
}

/** `3.2.S.2.1` or `1.8.3,2.5`. A product is never named so: its folder's name has no dots. */
function isSectionList(argument: string): boolean {
  return argument.split(',').every((part) => /^[1-5](\.[0-9A-Z]+)*$/.test(part));
}

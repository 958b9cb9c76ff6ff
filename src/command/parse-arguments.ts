import { closest } from 'fastest-levenshtein';
import type { Language } from '../diagnostics/diagnostic.js';
import { type ApproveCommand, approveArguments } from './arguments/approve-arguments.js';
import type { ArgumentReader } from './arguments/argument-reader.js';
import { type DiffCommand, diffArguments } from './arguments/diff-arguments.js';
import { type ExplainCommand, explainArguments } from './arguments/explain-arguments.js';
import { type PackageCommand, packageArguments } from './arguments/package-arguments.js';
import { type PreviewCommand, previewArguments } from './arguments/preview-arguments.js';
import { readChoice } from './arguments/read-choice.js';
import { type RulesCommand, rulesArguments } from './arguments/rules-arguments.js';
import { buildArguments, checkArguments, type RunCommand } from './arguments/run-arguments.js';
import { type TextCommand, textArguments } from './arguments/text-arguments.js';
import { type TraceCommand, traceArguments } from './arguments/trace-arguments.js';
import { type VerifyCommand, verifyArguments } from './arguments/verify-arguments.js';
import { splitArguments } from './split-arguments.js';
import { UsageError } from './usage-error.js';

/** What the command line asks for. Paths are as typed. */
export type Command =
  | ApproveCommand
  | DiffCommand
  | HelpCommand
  | RulesCommand
  | ExplainCommand
  | PackageCommand
  | PreviewCommand
  | RunCommand
  | TextCommand
  | TraceCommand
  | VerifyCommand;

export interface HelpCommand {
  readonly name: 'help' | 'version';
  readonly language: Language;
}

/** How the arguments of each command are read, by its name. */
const readers = {
  build: buildArguments,
  check: checkArguments,
  package: packageArguments,
  preview: previewArguments,
  verify: verifyArguments,
  diff: diffArguments,
  text: textArguments,
  rules: rulesArguments,
  explain: explainArguments,
  approve: approveArguments,
  trace: traceArguments,
} satisfies Record<string, ArgumentReader<Command>>;

/** Reads the arguments after the program's name. Throws a UsageError for anything it does not know. */
export function parseArguments(argv: readonly string[]): Command {
  const split = splitArguments(argv);
  const language = readChoice('lang', ['ru', 'en'], split) ?? 'ru';
  if (split.options.has('version')) return { name: 'version', language };
  const [typed, ...words] = split.words;
  if (split.options.has('help') || typed === undefined) return { name: 'help', language };

  if (!isCommand(typed)) {
    throw new UsageError(messages.command, { typed, close: closest(typed, Object.keys(readers)) });
  }
  const reader: ArgumentReader<Command> = readers[typed];
  for (const option of split.options.keys()) {
    if (!reader.options.includes(option)) throw new UsageError(messages.option, { name: typed, option });
  }
  return reader.read(words, split, language);
}

function isCommand(typed: string): typed is keyof typeof readers {
  return Object.hasOwn(readers, typed);
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
} as const;

import type { OptionName, SplitArguments } from '../split-arguments.js';
import { UsageError } from '../usage-error.js';

/** The value of an option that takes one of a few; `undefined` where it was not given. */
export function readChoice<Choice extends string>(
  option: OptionName,
  choices: readonly Choice[],
  split: SplitArguments,
): Choice | undefined {
  const value = split.options.get(option);
  const choice = choices.find((known) => known === value);
  if (value !== undefined && choice === undefined) {
    throw new UsageError(unknownChoice, { value, option, choices: choices.join(', ') });
  }
  return choice;
}

const unknownChoice = {
  ru: 'значение `{value}` ключа `--{option}` неизвестно; возможные: {choices}',
  en: 'value `{value}` of option `--{option}` is unknown; it can be {choices}',
} as const;

import type { Language } from '../../diagnostics/diagnostic.js';
import type { OptionName, SplitArguments } from '../split-arguments.js';

/** One command: the options it takes, and how its words and options are read. */
export interface ArgumentReader<Command> {
  readonly options: readonly OptionName[];
  /** `words` are those after the command's name. Throws a UsageError for what the command cannot do. */
  read(words: readonly string[], split: SplitArguments, language: Language): Command;
}

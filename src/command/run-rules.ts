import { catalogue } from '../inspect/catalogue.js';
import { catalogueReporters } from '../report/catalogue/index.js';
import type { RulesCommand } from './arguments/rules-arguments.js';
import type { ExitCode, Machine } from './machine.js';

/** Prints all rules by their numbers in the catalogue. */
export function runRules({ format, language }: RulesCommand, machine: Machine): ExitCode {
  machine.print(catalogueReporters[format](catalogue, language));
  return 0;
}

import { catalogue } from '../inspect/catalogue.js';
import { catalogueReporters } from '../report/catalogue/index.js';
import type { ExitCode, Machine } from './machine.js';
import type { RulesCommand } from './parse-arguments.js';

/** Prints all rules by their numbers in the catalogue. */
export function runRules({ format, language }: RulesCommand, machine: Machine): ExitCode {
  machine.print(catalogueReporters[format](catalogue, language));
  return 0;
}

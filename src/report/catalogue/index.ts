import type { RuleDescription } from '../../check/rule.js';
import type { Language } from '../../diagnostics/diagnostic.js';
import type { CatalogueFormat } from '../format-names.js';
import { catalogueJson } from './json.js';
import { catalogueMarkdown } from './markdown.js';
import { catalogueTable } from './table.js';

/** The catalogue of rules as a text. */
type CatalogueReporter = (rules: readonly RuleDescription[], language: Language) => string;

export const catalogueReporters = {
  table: catalogueTable,
  json: catalogueJson,
  markdown: catalogueMarkdown,
} as const satisfies Record<CatalogueFormat, CatalogueReporter>;

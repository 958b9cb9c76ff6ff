import type { Diagnostic, Language } from '../diagnostics/diagnostic.js';
import type { BuildResult } from './build-result.js';
import { makePaint, type Paint } from './paint.js';
import { countOf } from './plural.js';
import { showDeclared } from './terminal-declared.js';
import { showFinding } from './terminal-finding.js';
import { showProduct } from './terminal-product.js';
import { nouns, words } from './words.js';

export interface TerminalOptions {
  readonly language: Language;
  readonly isColoured: boolean;
}

/** The report for people: findings first, then each product, then one line that sums up. */
export function reportTerminal(result: BuildResult, options: TerminalOptions): string {
  const { language } = options;
  const paint = makePaint(options.isColoured);
  const view = { language, paint, texts: result.texts };
  const declared = result.diagnostics.filter(isListedBriefly);
  const others = result.diagnostics.filter((finding) => !isListedBriefly(finding));
  return [
    ...others.map((finding) => showFinding(finding, view)),
    ...(declared.length === 0 ? [] : [showDeclared(declared, view)]),
    ...result.products.map((product) => showProduct(product, language, paint)),
    showSummary(result, language, paint),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

/** An error is always shown in full, declared or not. */
function isListedBriefly(finding: Diagnostic): boolean {
  return finding.declared !== undefined && finding.severity !== 'error';
}

function showSummary(result: BuildResult, language: Language, paint: Paint): string {
  const count = (severity: Diagnostic['severity']) =>
    result.diagnostics.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const written = result.products.flatMap((product) => product.written ?? []);
  const files = written.flatMap(({ manifest }) => manifest.files);
  const facts = [
    countOf(errors, nouns.error, language),
    countOf(count('warning'), nouns.warning, language),
    ...(result.command === 'build'
      ? [
          `${words.built[language]}: ${countOf(written.length, nouns.product, language)}, ${countOf(files.length, nouns.file, language)}`,
        ]
      : []),
  ];
  return (errors === 0 ? paint.good : paint.error)(`${words.summary[language]}: ${facts.join(', ')}`);
}

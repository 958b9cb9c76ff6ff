import type { CheckOutcome } from '../../check/outcome.js';
import type { RuleDescription } from '../../check/rule.js';
import type { Diagnostic, Language } from '../../diagnostics/diagnostic.js';
import type { BuildResult, ProductResult } from '../build-result.js';
import { countOf } from '../plural.js';
import { nouns, words } from '../words.js';
import { fullText } from './full-text.js';
import { type TestCase, writeJunit } from './junit-xml.js';
import { rulesOf } from './rules-of.js';

/**
 * JUnit XML: a suite for each product with a case for each rule, and a case for each other kind of finding. A rule fails
 * as a test where it has an error; warnings and accepted deviations are told in the output of a case that passes.
 */
export function reportJunit(result: BuildResult, language: Language): string {
  const suites = [
    ...result.products.map((product) => ({ name: product.product, cases: casesOf(product, result, language) })),
    { name: words.wholeRun[language], cases: findingCases(result.diagnostics.filter(isCommon), 'dossier', language) },
  ];
  return writeJunit(result.tool, suites);
}

function isCommon({ product }: Diagnostic): boolean {
  return product === undefined;
}

function casesOf({ product, checks }: ProductResult, result: BuildResult, language: Language): TestCase[] {
  const { diagnostics } = result;
  const rules = rulesOf(result);
  const own = diagnostics.filter((finding) => finding.product === product);
  const outcomes = checks?.outcomes ?? [];
  const codes = new Set(outcomes.map(({ code }) => code));
  return [
    ...outcomes.map((outcome) => ruleCase(outcome, own, rules, language)),
    ...findingCases(
      own.filter(({ code }) => !codes.has(code)),
      product,
      language,
    ),
  ];
}

function ruleCase(
  outcome: CheckOutcome,
  findings: readonly Diagnostic[],
  rules: readonly RuleDescription[],
  language: Language,
): TestCase {
  const { code, catalogueId, product, reason, status } = outcome;
  const states = rules.find((rule) => rule.code === code)?.states[language] ?? '';
  const own = findings.filter((finding) => finding.code === code);
  const name = `${catalogueId} ${code}: ${states}`;
  const judged = caseOf(name, `${product}.${code.split('/')[0]}`, own, language);
  if (status === 'crashed') return { ...judged, verdict: 'error' };
  if (status === 'skipped') return { ...judged, verdict: 'skipped', reason: reason?.[language] ?? '' };
  return judged;
}

/** What is not a rule: files that cannot be read, records that do not fit their schema, declared gaps. */
function findingCases(findings: readonly Diagnostic[], suite: string, language: Language): TestCase[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return codes.map((code) =>
    caseOf(
      code,
      `${suite}.${code.split('/')[0]}`,
      findings.filter((finding) => finding.code === code),
      language,
    ),
  );
}

function caseOf(name: string, className: string, findings: readonly Diagnostic[], language: Language): TestCase {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  return {
    name,
    className,
    verdict: errors.length > 0 ? 'failure' : 'passed',
    reason: countOf(errors.length, nouns.error, language),
    details: describeAll(errors, language),
    output: describeAll(others, language),
  };
}

function describeAll(findings: readonly Diagnostic[], language: Language): string {
  return findings.map((finding) => `${placeOf(finding)}${fullText(finding, language)}`).join('\n\n');
}

function placeOf({ at }: Diagnostic): string {
  return at === undefined ? '' : `${at.file}:${at.range.start.line}:${at.range.start.column}\n`;
}

import type { CheckOutcome } from '../../check/outcome.js';
import type { RuleDescription } from '../../check/rule.js';
import type { Diagnostic, Language } from '../../diagnostics/diagnostic.js';
import { escapeXml } from '../../render/docx/xml.js';
import type { BuildResult, ProductResult } from '../build-result.js';
import { countOf } from '../plural.js';
import { nouns, words } from '../words.js';
import { fullText } from './full-text.js';
import { rulesOf } from './rules-of.js';

interface TestCase {
  readonly name: string;
  readonly className: string;
  readonly verdict: 'passed' | 'failure' | 'error' | 'skipped';
  /** Why it did not pass. */
  readonly reason: string;
  /** The findings, a paragraph each. */
  readonly details: string;
  /** What the case has to say although it passed: findings of less weight, accepted deviations. */
  readonly output: string;
}

/**
 * JUnit XML: a suite for each product with a case for each rule, and a case for each other kind of finding. A rule fails
 * as a test where it has an error; warnings and accepted deviations are told in the output of a case that passes.
 */
export function reportJunit(result: BuildResult, language: Language): string {
  const suites = [
    ...result.products.map((product) => ({ name: product.product, cases: casesOf(product, result, language) })),
    { name: words.wholeRun[language], cases: findingCases(result.diagnostics.filter(isCommon), 'dossier', language) },
  ].filter(({ cases }) => cases.length > 0);
  const body = suites.map(({ name, cases }) =>
    element('testsuite', { name, ...totals(cases), time: '0' }, cases.map(writeCase).join('')),
  );
  const all = suites.flatMap(({ cases }) => cases);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: result.tool, ...totals(all), time: '0' }, body.join(''))}`;
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

function totals(cases: readonly TestCase[]): Readonly<Record<string, string>> {
  const count = (verdict: TestCase['verdict']) => String(cases.filter((one) => one.verdict === verdict).length);
  return {
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

function writeCase({ name, className, verdict, reason, details, output }: TestCase): string {
  const told = output === '' ? '' : element('system-out', {}, safeXml(output));
  const outcome = verdict === 'passed' ? '' : element(verdict, { message: reason }, safeXml(details));
  return element('testcase', { name, classname: className, time: '0' }, outcome + told);
}

function element(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${safeXml(value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>\n` : `<${name}${written}>${content}</${name}>\n`;
}

/** Characters that XML 1.0 cannot hold become the replacement character: a report must open whatever it quotes. */
function safeXml(text: string): string {
  return escapeXml(text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD'));
}

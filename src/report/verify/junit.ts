import type { Language } from '../../diagnostics/diagnostic.js';
import type { VerifyFinding } from '../../verify/finding.js';
import type { VerifyResult } from '../../verify/verify-result.js';
import { type TestCase, writeJunit } from '../formats/junit-xml.js';
import { countOf } from '../plural.js';
import { nouns } from '../words.js';
import { placeText } from './place-text.js';

/** JUnit XML: one suite, a case for each rule; what was not run is skipped, and says why. */
export function reportVerifyJunit(result: VerifyResult, language: Language): string {
  const cases = result.verdicts.map(({ rule, outcome, reason }): TestCase => {
    const own = result.findings.filter((finding) => finding.rule === rule);
    const errors = own.filter(({ severity }) => severity === 'error');
    const states = result.rules.find(({ id }) => id === rule)?.states[language] ?? '';
    const isSkipped = outcome === 'not-run' || outcome === 'not-applicable';
    return {
      name: `${rule}: ${states}`,
      className: `verify.${rule.split('-')[0]}`,
      verdict: isSkipped ? 'skipped' : errors.length > 0 ? 'failure' : 'passed',
      reason: isSkipped ? (reason?.[language] ?? '') : countOf(errors.length, nouns.error, language),
      details: describe(errors, language),
      output: describe(
        own.filter(({ severity }) => severity === 'warning'),
        language,
      ),
    };
  });
  return writeJunit(result.tool, [{ name: result.name, cases }]);
}

function describe(findings: readonly VerifyFinding[], language: Language): string {
  return findings.map((finding) => `${placeText(finding, language)}\n${finding.message[language]}`).join('\n\n');
}

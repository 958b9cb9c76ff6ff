import type { Result } from 'sarif';
import type { Language } from '../../diagnostics/diagnostic.js';
import { compareText } from '../../diagnostics/sort.js';
import type { VerifyFinding } from '../../verify/finding.js';
import type { VerifyResult } from '../../verify/verify-result.js';
import { fingerprintsOf, uriOf, writeSarif } from '../formats/sarif-log.js';

/** SARIF 2.1.0. Paths are relative to the application folder; a page of a PDF stands among the properties. */
export function reportVerifySarif(result: VerifyResult, language: Language): string {
  const { tool, findings, rules, verdicts } = result;
  const told = [...new Set(findings.map(({ rule }) => rule))].sort(compareText);
  return writeSarif(tool, language, {
    rules: told.map((id) => {
      const rule = rules.find((known) => known.id === id);
      return { id, ...(rule && { shortDescription: { text: rule.states[language] }, help: { text: rule.basis } }) };
    }),
    originalUriBaseIds: { PACKAGE: { description: { text: packageFolder[language] } } },
    results: findings.map((finding) => resultOf(finding, told.indexOf(finding.rule), language)),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: verdicts
          .filter(({ outcome }) => outcome === 'not-run')
          .map(({ rule, reason }) => ({
            associatedRule: { id: rule },
            level: 'note',
            message: { text: `${notRun[language]}: ${reason?.[language] ?? ''}` },
          })),
      },
    ],
  });
}

const packageFolder = { ru: 'папка заявления', en: 'the application folder' } as const;
const notRun = { ru: 'правило не выполнялось', en: 'the rule was not run' } as const;

function resultOf(finding: VerifyFinding, ruleIndex: number, language: Language): Result {
  const { rule, severity, file, line, column, page, message } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: message[language] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file), uriBaseId: 'PACKAGE' },
          ...(line !== undefined && {
            region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
          }),
        },
      },
    ],
    partialFingerprints: fingerprintsOf([rule, file, message.en]),
    ...(page !== undefined && { properties: { page } }),
  };
}

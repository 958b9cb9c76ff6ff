import { createHash } from 'node:crypto';
import type { Log, Result } from 'sarif';
import type { Language } from '../../diagnostics/diagnostic.js';
import { compareText } from '../../diagnostics/sort.js';
import { stableJson } from '../../package/stable-json.js';
import type { VerifyFinding } from '../../verify/finding.js';
import type { VerifyResult } from '../../verify/verify-result.js';

/** SARIF 2.1.0. Paths are relative to the application folder; a page of a PDF stands among the properties. */
export function reportVerifySarif(result: VerifyResult, language: Language): string {
  const { tool, findings, rules, verdicts } = result;
  const [name = tool, version] = tool.split(' ');
  const told = [...new Set(findings.map(({ rule }) => rule))].sort(compareText);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name,
            ...(version !== undefined && { version }),
            language,
            rules: told.map((id) => {
              const rule = rules.find((known) => known.id === id);
              return {
                id,
                ...(rule && { shortDescription: { text: rule.states[language] }, help: { text: rule.basis } }),
              };
            }),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { PACKAGE: { description: { text: packageFolder[language] } } },
        results: findings.map((finding) => resultOf(finding, told.indexOf(finding.rule), language)),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: verdicts
              .filter(({ outcome }) => outcome === 'not-run')
              .map(({ rule, reason }) => ({
                associatedRule: { id: rule },
                level: 'note' as const,
                message: { text: `${notRun[language]}: ${reason?.[language] ?? ''}` },
              })),
          },
        ],
      },
    ],
  };
  return stableJson(log);
}

const packageFolder = { ru: 'папка заявления', en: 'the application folder' } as const;
const notRun = { ru: 'правило не выполнялось', en: 'the rule was not run' } as const;

function resultOf(finding: VerifyFinding, ruleIndex: number, language: Language): Result {
  const { rule, severity, file, line, column, page, message } = finding;
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: message[language] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: 'PACKAGE' },
          ...(line !== undefined && {
            region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
          }),
        },
      },
    ],
    partialFingerprints: {
      'finding/v1': createHash('sha256').update(`${rule}\n${file}\n${message.en}`).digest('hex').slice(0, 32),
    },
    ...(page !== undefined && { properties: { page } }),
  };
}

import type { ReportingDescriptor, Result, Location as SarifLocation, Suppression } from 'sarif';
import type { RuleDescription } from '../../check/rule.js';
import type { CodeDescription } from '../../diagnostics/code-description.js';
import { codes } from '../../diagnostics/codes.js';
import type { Diagnostic, Language, Location, Severity } from '../../diagnostics/diagnostic.js';
import { compareText } from '../../diagnostics/sort.js';
import type { BuildResult } from '../build-result.js';
import { fullText } from './full-text.js';
import { rulesOf } from './rules-of.js';
import { fingerprintsOf, uriOf, writeSarif } from './sarif-log.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/**
 * SARIF 2.1.0, as code hosts and editors read it. Columns count UTF-16 code units; paths are relative to the project
 * folder. A finding that an accepted deviation covers is a suppressed result, not an absent one.
 */
export function reportSarif(result: BuildResult, language: Language): string {
  const { tool, diagnostics } = result;
  const told = [...new Set(diagnostics.map(({ code }) => code))].sort(compareText);
  return writeSarif(tool, language, {
    rules: told.map((code) => describe(code, rulesOf(result), language)),
    originalUriBaseIds: { PROJECT: { description: { text: projectFolder[language] } } },
    results: diagnostics.map((finding) => resultOf(finding, told.indexOf(finding.code), language)),
  });
}

const projectFolder = { ru: 'папка проекта', en: 'the project folder' } as const;

function describe(code: string, rules: readonly RuleDescription[], language: Language): ReportingDescriptor {
  const rule = rules.find((known) => known.code === code);
  if (rule !== undefined) return describeRule(rule, language);
  const description = codes.get(code);
  return description === undefined ? { id: code } : describeCode(code, description, language);
}

function describeRule(rule: RuleDescription, language: Language): ReportingDescriptor {
  const { code, catalogueId, states, why, clause, severity, justifiable } = rule;
  return {
    id: code,
    shortDescription: { text: states[language] },
    fullDescription: { text: why[language] },
    help: { text: clause[language] },
    defaultConfiguration: { level: levels[severity.submission] },
    properties: { catalogueId, justifiable },
  };
}

function describeCode(code: string, { title, why, fix }: CodeDescription, language: Language): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: fix[language] },
  };
}

function resultOf(finding: Diagnostic, ruleIndex: number, language: Language): Result {
  const { code, severity, at, related, declared, product, clause } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: fullText(finding, language) },
    locations: at === undefined ? [] : [placeOf(at)],
    ...(related.length > 0 && {
      relatedLocations: related.map(({ at: place, label }, id) => ({
        id,
        ...placeOf(place),
        message: { text: label[language] },
      })),
    }),
    partialFingerprints: fingerprintsOf(identityOf(finding)),
    ...(declared === 'accepted' && { suppressions: [suppressionOf(finding, language)] }),
    properties: {
      ...(clause !== undefined && { clause: clause[language] }),
      ...(declared !== undefined && { declared }),
      ...(product !== undefined && { product }),
    },
  };
}

/** The entry that covers a finding is the last of its related places, with the reason as label. */
function suppressionOf({ related }: Diagnostic, language: Language): Suppression {
  const entry = related.at(-1);
  return {
    kind: 'external',
    status: 'accepted',
    ...(entry && { justification: entry.label[language], location: placeOf(entry.at) }),
  };
}

function placeOf({ file, pointer, range: { start, end } }: Location): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), uriBaseId: 'PROJECT' },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
    logicalLocations: [{ fullyQualifiedName: `${file}#${pointer}` }],
  };
}

/** The same finding keeps this when lines move: rule, file, pointer and what is said. */
function identityOf({ code, at, message }: Diagnostic): readonly string[] {
  return [code, at?.file ?? '', at?.pointer ?? '', message.en];
}

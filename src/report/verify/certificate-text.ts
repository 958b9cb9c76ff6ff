import type { VerificationArea, VerificationText } from '../../assemble/verification-text.js';
import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import type { RuleOutcome } from '../../verify/finding.js';
import type { VerifyResult } from '../../verify/verify-result.js';
import { countOf, type Noun } from '../plural.js';
import { nouns } from '../words.js';
import { areas } from './areas.js';
import { shorten } from './shorten-ids.js';
import { notFileable } from './terminal.js';

/** How much of a long list is printed; the reports name everything. */
export interface CertificateDetail {
  /** Rows on what was not judged. */
  readonly reasons: number;
  /** Rules named in one cell with the number of their findings. */
  readonly rules: number;
}

/** The fullest first: the certificate takes the first that leaves it on one page. */
export const certificateDetails: readonly CertificateDetail[] = [
  { reasons: 12, rules: 8 },
  { reasons: 6, rules: 4 },
  { reasons: 3, rules: 2 },
  { reasons: 0, rules: 1 },
];

/** The certificate of a verified package in words. The same package gives the same. */
export function certificateText(result: VerifyResult, detail: CertificateDetail): VerificationText {
  const { name, profileName, profileSource, tool, fingerprint, files, bytes } = result;
  return {
    packageName: legible(name),
    sequences: sequencesOf(result),
    criteria: [profileName, profileSource].map(legibleIn),
    files: sentence(filesAndSize, { files: count(files, nouns.file), bytes: grouped(bytes) }),
    fingerprint: [fingerprint],
    program: tool,
    verdict: verdictOf(result).map(legibleIn),
    areas: areas.flatMap(({ ids, name: areaName }) => areaOf(areaName, ids, result, detail.rules)),
    unjudged: unjudgedOf(result, detail.reasons),
  };
}

/** Names of folders may hold anything; the fonts of the certificate have Latin, Cyrillic and Greek letters. */
function legible(text: string): string {
  return text.replaceAll(
    /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}\u0020-\u007E\u00A0«»„“”‘’–—…№]/gu,
    '?',
  );
}

function legibleIn({ ru, en }: Bilingual): Bilingual {
  return { ru: legible(ru), en: legible(en) };
}

const filesAndSize: Bilingual = { ru: '{files}, {bytes} байт', en: '{files}, {bytes} bytes' };

function count(number: number, noun: Noun): Bilingual {
  return { ru: countOf(number, noun, 'ru'), en: countOf(number, noun, 'en') };
}

function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+$)/g, '\u00A0');
}

function sequencesOf({ sequences, earlier }: VerifyResult): Bilingual {
  const judged = legible(runsOf(sequences));
  if (earlier.length === 0) return { ru: judged, en: judged };
  return sentence(
    { ru: '{judged} (прежние, для сравнения: {earlier})', en: '{judged} (earlier ones, for comparison: {earlier})' },
    { judged, earlier: runsOf(earlier) },
  );
}

/** `0000–0007, 0009` */
function runsOf(numbers: readonly string[]): string {
  return shorten(numbers.map((number) => `-${number}`)).replaceAll(/(^|, )-/g, '$1');
}

function verdictOf({ findings, isFileable }: VerifyResult): readonly Bilingual[] {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const counted = sentence(
    findings.length === 0
      ? { ru: 'ошибок и предупреждений нет', en: 'no errors and no warnings' }
      : errors === 0
        ? { ru: 'ошибок нет; {warnings}', en: 'no errors; {warnings}' }
        : { ru: 'пакет не принимается: {errors}; {warnings}', en: 'the package is refused: {errors}; {warnings}' },
    { errors: count(errors, nouns.error), warnings: count(warnings, nouns.warning) },
  );
  return errors === 0 && !isFileable ? [counted, notFileable] : [counted];
}

function areaOf(
  name: Bilingual,
  prefixes: readonly string[],
  { verdicts, findings }: VerifyResult,
  shownRules: number,
): VerificationArea[] {
  const own = verdicts.filter(({ rule }) => prefixes.includes(rule.split('-')[0] ?? ''));
  const idsWith = (outcome: RuleOutcome) =>
    own.filter((verdict) => verdict.outcome === outcome).map(({ rule }) => rule);
  const withCounts = (ids: readonly string[]) => {
    const shown = ids
      .slice(0, shownRules)
      .map((id) => `${id}\u00A0(${findings.filter(({ rule }) => rule === id).length})`);
    return [...shown, ...(ids.length > shownRules ? [`+\u00A0${ids.length - shownRules}`] : [])].join(', ');
  };
  const [passed, warned, failed] = [idsWith('passed'), idsWith('warned'), idsWith('failed')];
  if (passed.length + warned.length + failed.length === 0) return [];
  return [{ name, passed: shorten(passed), warned: withCounts(warned), failed: withCounts(failed) }];
}

/** Rules with one reason share a row. Those of the other layout are no rules of this package. */
function unjudgedOf(
  { verdicts, rules, layout, profile }: VerifyResult,
  shownReasons: number,
): VerificationText['unjudged'] {
  const byReason = new Map<string, { reason: Bilingual; ids: string[]; rank: number }>();
  for (const { rule, reason, outcome } of verdicts) {
    const known = rules.find(({ id }) => id === rule);
    if (reason === undefined || known?.layouts.includes(layout) !== true) continue;
    if (outcome === 'not-applicable' && known.severity[profile] === undefined) continue;
    const row = byReason.get(reason.en) ?? { reason, ids: [], rank: outcome === 'not-applicable' ? 1 : 0 };
    row.ids.push(rule);
    byReason.set(reason.en, row);
  }
  const rows = [...byReason.values()].sort((a, b) => a.rank - b.rank);
  const rest = rows.slice(shownReasons);
  return [
    ...rows.slice(0, shownReasons).map(({ ids, reason }) => ({ rules: shorten(ids), reason: legibleIn(reason) })),
    ...(rest.length === 0 ? [] : [{ rules: shorten(rest.flatMap(({ ids }) => ids)), reason: seeReports }]),
  ];
}

const seeReports: Bilingual = { ru: 'причины — в отчете о проверке', en: 'for the reasons see the report' };

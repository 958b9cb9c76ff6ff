import type { Bilingual } from '../diagnostics/diagnostic.js';
import { type Placeholders, sentence } from '../diagnostics/sentence.js';
import { compareText } from '../diagnostics/sort.js';
import type { FindingPlace, FindingSeverity, RuleOutcome, RuleVerdict, VerifyFinding } from './finding.js';
import type { RuleReport, RuleSet, VerifyRule, VerifySubject } from './verify-rule.js';

export interface RunOutcome {
  readonly findings: readonly VerifyFinding[];
  /** One for every rule of the sets, by id. */
  readonly verdicts: readonly RuleVerdict[];
}

/** How far the run has come; `step` names what is being done. */
export type OnStep = (step: Bilingual, done: number, total: number) => void;

/** Runs every rule that the profile asks of the layout of the package; the others are not applicable, and say why. */
export async function runRules(
  sets: readonly (RuleSet & { readonly step: Bilingual })[],
  subject: VerifySubject,
  onStep: OnStep,
): Promise<RunOutcome> {
  const report = new CollectingReport(
    subject,
    sets.flatMap(({ rules }) => rules),
  );
  // A package that could not be listed as a whole says nothing to the rules behind the first set, which tells of it.
  const isUnreadable = subject.files.troubles.some(({ path }) => path === '');
  for (const [index, set] of sets.entries()) {
    const asked = set.rules.filter((rule) => report.isAsked(rule));
    if (isUnreadable && index > 0) for (const { id } of asked) report.notRun(id, unreadable);
    else if (asked.length > 0) await set.run(subject, report, (done, total) => onStep(set.step, done, total));
  }
  return report.conclude();
}

interface Tally {
  readonly rule: VerifyRule;
  checked: number;
  readonly reasons: Bilingual[];
  absence: Bilingual | undefined;
}

class CollectingReport implements RuleReport {
  private readonly tallies: ReadonlyMap<string, Tally>;
  private readonly findings = new Map<string, VerifyFinding>();

  constructor(
    private readonly subject: VerifySubject,
    rules: readonly VerifyRule[],
  ) {
    this.tallies = new Map(rules.map((rule) => [rule.id, { rule, checked: 0, reasons: [], absence: undefined }]));
  }

  isAsked({ layouts, severity }: VerifyRule): boolean {
    return layouts.includes(this.subject.layout) && severity[this.subject.profile] !== undefined;
  }

  checked(rule: string, count = 1): void {
    this.tally(rule).checked += count;
  }

  found(id: string, place: FindingPlace, message: Bilingual, args?: Placeholders, severity?: FindingSeverity): void {
    const { rule } = this.tally(id);
    const weight = rule.severity[this.subject.profile];
    if (weight === undefined || !this.isAsked(rule)) return;
    const finding = { rule: id, severity: severity ?? weight, ...place, message: sentence(message, args) };
    this.findings.set(JSON.stringify(finding), finding);
  }

  notRun(rule: string, reason: Bilingual, args?: Placeholders): void {
    const { reasons } = this.tally(rule);
    const said = sentence(reason, args);
    if (!reasons.some(({ en }) => en === said.en)) reasons.push(said);
  }

  notApplicable(rule: string, reason: Bilingual): void {
    this.tally(rule).absence = reason;
  }

  conclude(): RunOutcome {
    const findings = [...this.findings.values()].sort(compareFindings);
    const verdicts = [...this.tallies.values()].map((tally) => this.judge(tally, findings));
    return { findings, verdicts: verdicts.sort((a, b) => compareText(a.rule, b.rule)) };
  }

  private judge({ rule, checked, reasons, absence }: Tally, findings: readonly VerifyFinding[]): RuleVerdict {
    if (!this.isAsked(rule)) {
      const reason = rule.layouts.includes(this.subject.layout) ? otherProfile : otherLayout;
      return { rule: rule.id, outcome: 'not-applicable', reason, checked: 0 };
    }
    const own = findings.filter((finding) => finding.rule === rule.id);
    const reason = joinReasons(reasons) ?? (checked === 0 ? absence : undefined);
    const outcome = ((): RuleOutcome => {
      if (own.some(({ severity }) => severity === 'error')) return 'failed';
      if (own.length > 0) return 'warned';
      if (checked > 0) return 'passed';
      return reasons.length > 0 ? 'not-run' : 'not-applicable';
    })();
    return {
      rule: rule.id,
      outcome,
      checked,
      ...(outcome === 'not-applicable' && { reason: nothingOfIt }),
      ...(reason && { reason }),
    };
  }

  private tally(rule: string): Tally {
    const tally = this.tallies.get(rule);
    if (tally === undefined) throw new Error(`rule ${rule} is not in the sets that run`);
    return tally;
  }
}

const unreadable: Bilingual = { ru: 'пакет не прочитан', en: 'the package could not be read' };
const otherProfile: Bilingual = { ru: 'этот регион такого не требует', en: 'this region does not ask for it' };
const otherLayout: Bilingual = { ru: 'правило для пакетов другого вида', en: 'a rule for packages of another layout' };
const nothingOfIt: Bilingual = { ru: 'в пакете нечего проверять этим правилом', en: 'nothing in the package to judge' };

function joinReasons(reasons: readonly Bilingual[]): Bilingual | undefined {
  if (reasons.length === 0) return undefined;
  return { ru: reasons.map(({ ru }) => ru).join('; '), en: reasons.map(({ en }) => en).join('; ') };
}

/** By file and place, so that the report does not depend on the order in which files were read. */
function compareFindings(a: VerifyFinding, b: VerifyFinding): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? a.page ?? 0) - (b.line ?? b.page ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message.en, b.message.en)
  );
}

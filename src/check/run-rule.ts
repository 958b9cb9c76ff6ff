import type { Declared, Diagnostic, Profile, Severity } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import type { AcceptedDeviations } from './accepted.js';
import { Judgement, type LabelOf, type Ordering, type Skip } from './judgement.js';
import { type CheckOutcome, concludeRule, type OutcomeCounts } from './outcome.js';
import type { RuleQuestions } from './reads/rule-questions.js';
import type { About, Asker, Judge, Pick as PickItems, RuleDescription } from './rule.js';
import { type SettledFinding, settle, unique } from './settle.js';
import { exploreWorlds } from './worlds.js';

/** What a rule run needs besides the rule. */
export interface RuleSetting {
  readonly product: string;
  readonly profile: Profile;
  readonly accepted: AcceptedDeviations;
  readonly labelOf: LabelOf;
}

export interface RuleRun {
  readonly outcome: CheckOutcome;
  readonly diagnostics: readonly Diagnostic[];
  readonly orderings: readonly Ordering[];
}

/** Asks the questions of a rule, or knows that one need not be asked. */
export type Questions = Pick<RuleQuestions, 'next' | 'about' | 'pick'>;

const allQuestions: Questions = {
  next(ask) {
    ask();
    return 'asked';
  },
  about(_part, ask) {
    ask();
    return undefined;
  },
  pick: (_part, items, test) => items().filter(test),
};

/** Runs one rule for one product. `apply` hands the rule its context, with the asker in it; a rule that throws is our failure, not the data's. */
export function runRule(
  rule: RuleDescription,
  setting: RuleSetting,
  apply: (asker: Asker) => void,
  questions: Questions = allQuestions,
): RuleRun {
  // A rule asks as many questions as there are texts: what they held is counted, not kept.
  const answers = { held: 0, skipped: 0 };
  let telling = 0;
  let isAsking = false;
  const skipped: Skip[] = [];
  const orderings: Ordering[] = [];
  const findings: Diagnostic[] = [];
  const crashes: Diagnostic[] = [];
  const answer = (ask: (judgement: Judgement) => void): boolean => {
    isAsking = true;
    const worlds = exploreWorlds((choose) => {
      const judgement = new Judgement(choose, setting.labelOf);
      ask(judgement);
      return judgement;
    });
    isAsking = false;
    const verdict = settle(worlds);
    const isTelling = verdict.state !== 'held' || verdict.orderings.length > 0;
    if (verdict.state !== 'failed') answers[verdict.state]++;
    if (!isTelling) return false;
    telling += 1;
    skipped.push(...verdict.skips);
    orderings.push(...verdict.orderings);
    findings.push(...verdict.findings.map((finding) => toDiagnostic(rule, setting, finding)));
    return true;
  };
  const judge: Judge<string> = (ask) => {
    requireAlone(isAsking);
    if (questions.next(() => answer(ask)) === 'well') answers.held++;
  };
  const about: About = (part, ask) => {
    requireAlone(isAsking);
    const held = questions.about(part, () => {
      const before = { held: answers.held, telling };
      ask();
      return { held: answers.held - before.held, isTelling: telling > before.telling };
    });
    answers.held += held ?? 0;
  };
  const pick: PickItems = (part, items, test) => {
    requireAlone(isAsking);
    return questions.pick(part, items, test);
  };
  try {
    apply({ judge, about, pick });
  } catch (error) {
    crashes.push(reportCrash(rule, setting.product, error));
  }
  const skips = unique(skipped, ({ reason, at }) => `${reason.en} ${at?.file}#${at?.pointer}`);
  const told = unique(findings, ({ at, message, declared }) => `${at?.file}#${at?.pointer} ${declared} ${message.en}`);
  return {
    outcome: concludeRule(rule, setting.product, countFindings(answers, told), skips, crashes.length > 0),
    diagnostics: [...told, ...crashes],
    orderings,
  };
}

function requireAlone(isAsking: boolean): void {
  if (isAsking) throw new Error('a question asks nothing but what it reads');
}

function countFindings(
  answers: Pick<OutcomeCounts, 'held' | 'skipped'>,
  findings: readonly Diagnostic[],
): OutcomeCounts {
  const accepted = findings.filter(({ declared }) => declared === 'accepted').length;
  return {
    ...answers,
    failed: findings.length - accepted,
    contested: findings.filter(({ declared }) => declared === 'contested').length,
    accepted,
  };
}

function toDiagnostic(rule: RuleDescription, setting: RuleSetting, finding: SettledFinding): Diagnostic {
  const failure = rule.failures[finding.failure];
  if (failure === undefined) throw new Error(`rule ${rule.code} has no failure ${finding.failure}`);
  const entry = rule.justifiable ? setting.accepted.cover(rule.code, finding.at) : undefined;
  const declared = entry ? 'accepted' : (finding.declared ?? (finding.isContested ? 'contested' : undefined));
  return {
    code: rule.code,
    severity: severityOf(rule.severity[setting.profile], setting.profile, declared),
    message: sentence(failure.message, finding.args),
    at: finding.at,
    related: [...finding.related, ...(entry ? [entry] : [])],
    hint: sentence(failure.hint, finding.args),
    clause: rule.clause,
    product: setting.product,
    ...(declared && { declared }),
  };
}

/** What the data itself declares is at most a warning in a draft; what was accepted is at most a warning anywhere. */
function severityOf(severity: Severity, profile: Profile, declared: Declared | undefined): Severity {
  const isLowered = declared === 'accepted' || (declared !== undefined && profile === 'draft');
  return isLowered && severity === 'error' ? 'warning' : severity;
}

function reportCrash(rule: RuleDescription, product: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  const args = { code: rule.code, id: rule.catalogueId, product, reason };
  return {
    code: 'internal/rule-crashed',
    severity: 'error',
    message: sentence(crashed.message, args),
    related: [],
    hint: crashed.hint,
    product,
  };
}

const crashed = {
  message: {
    ru: 'правило `{code}` ({id}) остановилось на продукте «{product}» из-за нашей ошибки: {reason}',
    en: 'rule `{code}` ({id}) broke down on product "{product}" through a fault of ours: {reason}',
  },
  hint: {
    ru: 'сообщите разработчикам и приложите запись, на которой это случилось',
    en: 'report it to the developers together with the record it happened on',
  },
} as const;

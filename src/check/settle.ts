import type { Finding, Judgement, Ordering, Skip } from './judgement.js';
import type { Worlds } from './worlds.js';

/** A finding with what the disputed values do to it. */
export interface SettledFinding extends Finding {
  /** The rule fails for some candidates of a disputed value only; the sources decide, so it is they who are reported. */
  readonly isContested: boolean;
}

/** The answer to one question over all combinations of disputed values. */
export interface Verdict {
  readonly state: 'held' | 'failed' | 'skipped';
  readonly findings: readonly SettledFinding[];
  readonly skips: readonly Skip[];
  readonly orderings: readonly Ordering[];
}

/**
 * A question fails where it fails for every combination; a finding that only some combinations bring is contested.
 * It is skipped where some combination finds no value to judge and none fails.
 */
export function settle(worlds: Worlds<Judgement>): Verdict {
  const { results } = worlds;
  if (results.length === 1 && isWell(results[0])) return well;
  const findings = new Map<string, { finding: Finding; worlds: number }>();
  for (const { findings: found } of results) {
    const here = new Map(found.map((finding) => [identity(finding), finding]));
    for (const [key, finding] of here) {
      findings.set(key, {
        finding: findings.get(key)?.finding ?? finding,
        worlds: (findings.get(key)?.worlds ?? 0) + 1,
      });
    }
  }
  const inAll = (count: number): boolean => worlds.areAll && count === results.length;
  const isFirmSomewhere = [...findings.values()].some((entry) => inAll(entry.worlds));
  const failsAlways = worlds.areAll && results.every((world) => world.findings.length > 0);
  const settled = [...findings.values()].map(({ finding, worlds: count }) => ({
    ...finding,
    isContested: !(inAll(count) || (failsAlways && !isFirmSomewhere)),
  }));
  const skips = results.flatMap((world) => world.skips);
  return {
    state: settled.length > 0 ? 'failed' : skips.length > 0 ? 'skipped' : 'held',
    findings: settled,
    skips: settled.length > 0 ? [] : unique(skips, (skip) => `${skip.reason.en}#${skip.at?.file}#${skip.at?.pointer}`),
    orderings: unique(
      results.flatMap((world) => world.orderings),
      orderingKey,
    ),
  };
}

/** What most questions come to. */
const well: Verdict = { state: 'held', findings: [], skips: [], orderings: [] };

function isWell({ findings, skips, orderings }: Judgement): boolean {
  return findings.length === 0 && skips.length === 0 && orderings.length === 0;
}

/** Two orderings of the same two fields are one, whichever rule asks and whatever it calls them. */
export function orderingKey({ earlier, later }: Ordering): string {
  return [earlier, later]
    .map(({ field, addYears = 0 }) => `${field.owner.file}#${field.pointer}+${addYears}`)
    .join(' ');
}

export function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** The candidates of one disputed value are one place: a rule that fails for each of them fails there. */
function identity({ failure, at }: Finding): string {
  return `${failure} ${at.file}#${at.pointer.replace(/\/candidates\/\d+\/value/g, '')}`;
}

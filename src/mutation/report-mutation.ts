import { compareText } from '../diagnostics/sort.js';
import { type Binding, bindings, fieldOf } from './bound-fields.js';
import { type Verdict, witnesses } from './judge-mutants.js';
import { mutationKinds } from './mutant.js';

export interface MutationReport {
  readonly text: string;
  /** Of the mutants at fields bound by more than an order, those that were noticed; 1 where there were none. */
  readonly share: number;
}

/** Tells how many changes were noticed, by kind, by what binds the field and by whom, and which were not. */
export function reportMutation(verdicts: readonly Verdict[], bound: ReadonlyMap<string, Binding>): MutationReport {
  const bindingOf = ({ mutant }: Verdict): Binding | undefined => bound.get(fieldOf(mutant));
  const held = verdicts.filter((verdict) => bindingOf(verdict) !== 'order');
  const ordered = verdicts.filter((verdict) => bindingOf(verdict) === 'order');
  const lines = [
    ...mutationKinds.map((kind) =>
      shown(
        kind,
        held.filter(({ mutant }) => mutant.kind === kind),
      ),
    ),
    ...bindings
      .filter((binding) => binding !== 'order')
      .map((binding) =>
        shown(
          `bound by ${binding}`,
          held.filter((verdict) => bindingOf(verdict) === binding),
        ),
      ),
    shown('all of these', held),
    shown('bound by an order only', ordered),
    ...witnesses.map((witness) => {
      const of = (some: readonly Verdict[]): number => some.filter((verdict) => verdict.witness === witness).length;
      return `noticed first by ${witness}: ${of(held)}, and ${of(ordered)} bound by an order only`;
    }),
    ...codesOf(verdicts),
    ...survivors('survivor', held),
    ...survivors('survivor, bound by an order only', ordered),
  ];
  return { text: lines.map((line) => `${line}\n`).join(''), share: shareOf(held) };
}

function shareOf(verdicts: readonly Verdict[]): number {
  return verdicts.length === 0 ? 1 : verdicts.filter(isNoticed).length / verdicts.length;
}

function isNoticed({ codes }: Verdict): boolean {
  return codes.length > 0;
}

function shown(name: string, of: readonly Verdict[]): string {
  const share = of.length === 0 ? 'none tried' : `${(shareOf(of) * 100).toFixed(1)} %`;
  return `${name}: ${of.filter(isNoticed).length} of ${of.length} noticed, ${share}`;
}

/** How many mutants each finding gave away, most first. */
function codesOf(verdicts: readonly Verdict[]): string[] {
  const counts = new Map<string, number>();
  for (const code of verdicts.flatMap(({ codes }) => codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || compareText(a, b))
    .map(([code, count]) => `  ${code}: ${count}`);
}

function survivors(title: string, verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter((verdict) => !isNoticed(verdict))
    .map(({ mutant: { kind, file, pointer, from, to } }) => `${title}: ${kind} ${file}#${pointer} ${from} -> ${to}`);
}

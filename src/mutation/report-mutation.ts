import { compareText } from '../diagnostics/sort.js';
import { type Binding, bindings, fieldOf } from './bound-fields.js';
import { type Verdict, witnesses } from './judge-mutants.js';
import { mutationKinds } from './mutant.js';

/** Tells how many changes were noticed, by kind, by what binds the field and by whom, and which were not. */
export function reportMutation(
  title: string,
  verdicts: readonly Verdict[],
  bound: ReadonlyMap<string, Binding>,
): string {
  const lines = [
    shown(title, verdicts),
    ...mutationKinds.flatMap((kind) =>
      shownPart(
        kind,
        verdicts.filter(({ mutant }) => mutant.kind === kind),
      ),
    ),
    ...bindings.flatMap((binding) =>
      shownPart(
        `bound by ${binding}`,
        verdicts.filter(({ mutant }) => bound.get(fieldOf(mutant)) === binding),
      ),
    ),
    ...witnesses.map((witness) => {
      const count = verdicts.filter((verdict) => verdict.witness === witness).length;
      return `  noticed first by ${witness}: ${count}`;
    }),
    ...codesOf(verdicts),
    ...survivorsOf(verdicts),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Of the mutants those that were noticed; 1 where there were none. */
export function shareNoticed(verdicts: readonly Verdict[]): number {
  return verdicts.length === 0 ? 1 : verdicts.filter(isNoticed).length / verdicts.length;
}

function isNoticed({ codes }: Verdict): boolean {
  return codes.length > 0;
}

function shown(name: string, of: readonly Verdict[]): string {
  return `${name}: ${of.filter(isNoticed).length} of ${of.length} noticed, ${(shareNoticed(of) * 100).toFixed(1)} %`;
}

function shownPart(name: string, of: readonly Verdict[]): string[] {
  return of.length === 0 ? [] : [`  ${shown(name, of)}`];
}

/** How many mutants each finding gave away, most first. */
function codesOf(verdicts: readonly Verdict[]): string[] {
  const counts = new Map<string, number>();
  for (const code of verdicts.flatMap(({ codes }) => codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || compareText(a, b))
    .map(([code, count]) => `    ${code}: ${count}`);
}

function survivorsOf(verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter((verdict) => !isNoticed(verdict))
    .map(({ mutant: { kind, file, pointer, from, to } }) => `  survivor: ${kind} ${file}#${pointer} ${from} -> ${to}`);
}

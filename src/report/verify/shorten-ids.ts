/** Neighbours run together: `LEA-01–05, LEA-07`. */
export function shorten(ids: readonly string[]): string {
  const runs: { prefix: string; first: string; last: string }[] = [];
  for (const id of ids) {
    const [prefix = '', number = ''] = id.split('-');
    const run = runs.at(-1);
    if (run?.prefix === prefix && Number(number) === Number(run.last) + 1) run.last = number;
    else runs.push({ prefix, first: number, last: number });
  }
  return runs
    .map(({ prefix, first, last }) => (first === last ? `${prefix}-${first}` : `${prefix}-${first}–${last}`))
    .join(', ');
}

/** Page numbers as people write them: `1, 4–6`. Sorted, each once. */
export function listPages(pages: readonly number[]): string {
  const sorted = [...new Set(pages)].sort((a, b) => a - b);
  const runs: { readonly first: number; last: number }[] = [];
  for (const page of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === page - 1) run.last = page;
    else runs.push({ first: page, last: page });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

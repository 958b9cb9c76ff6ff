/**
 * Runs all scenarios once in each round, so that what else the machine does falls on all of them alike. A scenario is
 * `{ name, run(round) }`, and what it returns has `wall`, `cpu` and `peak`. Medians, in the order given.
 */
export function runInTurns(scenarios, rounds) {
  const runs = new Map(scenarios.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, run } of scenarios) runs.get(name).push(run(round));
  }
  return [...runs].map(([scenario, all]) => {
    const { stdout: _said, ...last } = all.at(-1);
    return { scenario, ...last, ...Object.fromEntries(['wall', 'cpu', 'peak'].map((key) => [key, median(all, key)])) };
  });
}

function median(runs, key) {
  return runs.map((run) => run[key]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)];
}

/** The power of the size with which a cost grows, fitted to all of them: 1 is linear. */
export function fittedExponent(points) {
  const logs = points.map(({ size, cost }) => [Math.log(size), Math.log(cost)]);
  const [meanX, meanY] = [0, 1].map((at) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length);
  const sum = (term) => logs.reduce((total, [x, y]) => total + term(x - meanX, y - meanY), 0);
  return sum((x, y) => x * y) / sum((x) => x * x);
}

/** Picks one of `count` candidates for the disputed value named by `key`; the same key always gets the same answer. */
export type Choose = (key: string, count: number) => number;

export interface Worlds<Result> {
  /** One result per combination of candidates; exactly one where nothing disputed was read. */
  readonly results: readonly [Result, ...Result[]];
  /** False when there were more combinations than are worth trying; nothing may then be said of all of them. */
  readonly areAll: boolean;
}

interface Choice {
  readonly key: string;
  readonly count: number;
  readonly picked: number;
}

const WORLDS_AT_MOST = 4096;

/** Repeats `run` once per combination of the candidates it asks for. `run` must depend on nothing but the answers. */
export function exploreWorlds<Result>(run: (choose: Choose) => Result): Worlds<Result> {
  // Most questions read nothing disputed: nothing is prepared for candidates before one is asked for.
  let choices: Map<string, Choice> | undefined;
  const choose: Choose = (key, count) => {
    choices ??= new Map();
    const choice = choices.get(key) ?? { key, count, picked: 0 };
    choices.set(key, choice);
    return choice.picked;
  };
  const turn = (): boolean => {
    if (choices === undefined) return false;
    const next = nextChoices([...choices.values()]);
    choices = new Map(next.map((choice) => [choice.key, choice]));
    return next.length > 0;
  };

  const results: [Result, ...Result[]] = [run(choose)];
  let isOpen = turn();
  while (isOpen && results.length < WORLDS_AT_MOST) {
    results.push(run(choose));
    isOpen = turn();
  }
  return { results, areAll: !isOpen };
}

/** The next combination in counting order, the last choice first; empty after the last combination. */
function nextChoices(choices: readonly Choice[]): readonly Choice[] {
  const open = choices.findLastIndex((choice) => choice.picked + 1 < choice.count);
  return choices
    .slice(0, open + 1)
    .map((choice, index) => (index === open ? { ...choice, picked: choice.picked + 1 } : choice));
}

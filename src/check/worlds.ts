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
  let choices: readonly Choice[] = [];
  const explore = (): Result => {
    const known = new Map(choices.map((choice) => [choice.key, choice]));
    const result = run((key, count) => {
      const choice = known.get(key) ?? { key, count, picked: 0 };
      known.set(key, choice);
      return choice.picked;
    });
    choices = nextChoices([...known.values()]);
    return result;
  };

  const results: [Result, ...Result[]] = [explore()];
  while (choices.length > 0 && results.length < WORLDS_AT_MOST) results.push(explore());
  return { results, areAll: choices.length === 0 };
}

/** The next combination in counting order, the last choice first; empty after the last combination. */
function nextChoices(choices: readonly Choice[]): readonly Choice[] {
  const open = choices.findLastIndex((choice) => choice.picked + 1 < choice.count);
  return choices
    .slice(0, open + 1)
    .map((choice, index) => (index === open ? { ...choice, picked: choice.picked + 1 } : choice));
}

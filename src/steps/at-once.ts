/** What a stage that goes step by step ends with, for whoever has nothing to do between the steps. */
export function atOnce<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

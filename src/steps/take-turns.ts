import { setImmediate } from 'node:timers/promises';

/** Goes through a stage step by step; between the steps what waits for this thread has its turn, such as drawings. */
export async function takeTurns<Step, Result>(
  steps: Generator<Step, Result>,
  onStep: (step: Step) => void = () => undefined,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onStep(step.value);
    await setImmediate();
  }
}

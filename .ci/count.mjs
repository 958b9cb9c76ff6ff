// Adds up the steps of .ci/run: every vitest test counts as itself, every other step that fails counts as one failure.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];

function exitCode(step) {
  return Number(readFileSync(join(folder, `${step}.code`), 'utf8'));
}

function readVitest() {
  try {
    return JSON.parse(readFileSync(join(folder, 'vitest.json'), 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

const vitest = readVitest();
const brokenSteps = ['judges', 'install', 'lint', 'typecheck', 'conformance'].filter((step) => exitCode(step) !== 0);
// vitest can fail without a failing test: a file that does not load, an unhandled rejection, no tests at all.
if (exitCode('test') !== 0 && vitest.numFailedTests === 0) brokenSteps.push('test');
for (const step of brokenSteps) console.log(`step failed: ${step}`);

const failed = vitest.numFailedTests + brokenSteps.length;
console.log(`${vitest.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 && vitest.numPassedTests > 0 ? 0 : 1;

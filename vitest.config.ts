import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They take longest, and most of them are short texts: by size, as a fresh clone would sort, they would come last. */
const longest = [
  'review/generated/generated-changes',
  'readiness/real-dossiers',
  'command/one-field',
  'command/same-bytes',
  'command/kill',
  'review/redline/redline-blocks',
  'conformance/docx-mutation',
  'render/determinism',
  'browser/report',
].map((name) => `/test/${name}.test.ts`);

/** Files that take long begin first, so that no worker ends up with one while the others have nothing left. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.some((name) => moduleId.endsWith(name));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Left to itself it keeps a processor free: half of a machine with two.
    maxWorkers: '100%',
    // Modules are loaded once for all files of a worker: nothing of ours depends on what ran before, and loading takes as
    // long as many of the tests.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Left to itself it keeps a processor free: half of a machine with two. Modules are loaded once for all files of a worker:
  // nothing of ours depends on what ran before, and loading takes as long as many of the tests.
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: '100%', isolate: false },
});

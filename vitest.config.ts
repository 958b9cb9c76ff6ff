import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Left to itself it keeps a processor free: half of a machine with two.
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: '100%', isolate: false },
});

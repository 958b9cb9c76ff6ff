import type { PackageWriter } from './package-writer.js';
import type { PackageFormat } from './sequence-plan.js';

/** The writers by format, loaded when asked for: printing pulls in the libraries of PDF and Word. */
export const packageWriters: Readonly<Record<PackageFormat, (() => Promise<PackageWriter>) | undefined>> = {
  eaeu: async () => (await import('../eaeu/eaeu-writer.js')).eaeuWriter,
  ectd: undefined,
};

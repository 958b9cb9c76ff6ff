import { eaeuWriter } from '../eaeu/eaeu-writer.js';
import { ectdWriter } from '../ectd/ectd-writer.js';
import type { PackageWriter } from './package-writer.js';
import type { PackageFormat } from './sequence-plan.js';

/** The writers by format. */
export const packageWriters: Readonly<Record<PackageFormat, PackageWriter>> = { eaeu: eaeuWriter, ectd: ectdWriter };

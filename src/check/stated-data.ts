import { createHash } from 'node:crypto';
import { compareText } from '../diagnostics/sort.js';
import type { AnyRecord } from '../records/record.js';
import { roundedPercents } from '../statistics/percent-of.js';
import type { RecordIndex } from './record-index.js';
import { sharesOf } from './shares.js';
import { type StatedShare, statedShares } from './text/stated-shares.js';

/** Records that tell of data in words; their figures are what is judged, not what it is judged by. */
const narrativeKinds: ReadonlySet<string> = new Set([
  'clinical-overview',
  'clinical-summary',
  'nonclinical-overview',
  'nonclinical-summary',
  'quality-overview',
  'labelling',
  'risk-management',
  'environmental-assessment',
]);

export function isNarrative({ recordType }: AnyRecord): boolean {
  return narrativeKinds.has(recordType);
}

/** Everything a share in a text may rest on, whichever record or candidate holds it, comparators and references among them. */
export class StatedData {
  readonly #percents = new Set<string>();
  readonly #counts = new Set<number>();
  readonly #pairs = new Set<string>();

  constructor(records: RecordIndex) {
    for (const record of records.records.filter((candidate) => !isNarrative(candidate))) {
      for (const { value } of sharesOf(record)) this.#addShare(value.n, value.N);
      this.#addNumbers(record.data, '');
    }
  }

  /** Equal for data that say the same of every share. */
  get digest(): string {
    const told = [this.#percents, this.#counts, this.#pairs].map((values) => [...values].map(String).sort(compareText));
    return createHash('sha256').update(JSON.stringify(told)).digest('hex');
  }

  has({ percent, n, N }: StatedShare): boolean {
    if (percent !== undefined) return this.#percents.has(withoutZeros(percent));
    if (n === undefined) return true;
    if (N === undefined) return this.#counts.has(n);
    return this.#pairs.has(`${n}/${N}`) || (this.#counts.has(n) && this.#counts.has(N));
  }

  /** With its complement, and where the last digit is a tie also the one half-even rounding gives. */
  #addShare(n: number, total: number): void {
    this.#pairs.add(`${n}/${total}`);
    if (total === 0) return;
    for (const part of [n, total - n]) {
      if (part < 0) continue;
      for (const decimals of [0, 1, 2]) {
        for (const percent of roundedPercents(part, total, decimals)) this.#percents.add(withoutZeros(percent));
      }
    }
  }

  #addNumbers(value: unknown, key: string): void {
    if (typeof value === 'number') this.#addNumber(String(value), key);
    else if (typeof value === 'string') {
      if (/^-?\d+(?:\.\d+)?$/u.test(value)) this.#addNumber(value, key);
      for (const { percent, n, N } of statedShares(value)) {
        if (percent !== undefined) this.#percents.add(withoutZeros(percent));
        if (n !== undefined && N !== undefined) this.#pairs.add(`${n}/${N}`);
      }
    } else if (Array.isArray(value)) for (const item of value) this.#addNumbers(item, key);
    else if (typeof value === 'object' && value !== null) {
      const isInPercent = 'unit' in value && value.unit === '%';
      for (const [name, member] of Object.entries(value)) this.#addNumbers(member, isInPercent ? 'percent' : name);
    }
  }

  #addNumber(number: string, key: string): void {
    if (/percent|level|reported|estimate|probability/iu.test(key)) this.#percents.add(withoutZeros(number));
    if (/^\d+$/u.test(number)) this.#counts.add(Number(number));
  }
}

/** `58.0` and `58` are one percentage. */
function withoutZeros(number: string): string {
  return number.includes('.') ? number.replace(/\.?0+$/u, '') : number;
}

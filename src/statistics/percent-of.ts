/** Percent of `n` in `total`, rounded half up to `decimals` digits, by whole-number arithmetic. `total` is above 0. */
export function percentOf(n: number, total: number, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  return decimalText((BigInt(n) * 200n * scale + BigInt(total)) / (2n * BigInt(total)), decimals);
}

/**
 * The percentages that `n` in `total` may be written as: half up first, and where the last digit is a tie also the one
 * below, which half-even rounding gives. `total` is above 0.
 */
export function roundedPercents(n: number, total: number, decimals: number): readonly string[] {
  const halfUp = percentOf(n, total, decimals);
  const doubled = BigInt(n) * 200n * 10n ** BigInt(decimals);
  const isTie = doubled % BigInt(total) === 0n && (doubled / BigInt(total)) % 2n === 1n;
  return isTie ? [halfUp, decimalText(BigInt(halfUp.replace('.', '')) - 1n, decimals)] : [halfUp];
}

/** A whole number of units of the last digit as a decimal: 385 with one digit is `38.5`. */
export function decimalText(units: bigint, decimals: number): string {
  if (decimals === 0) return String(units);
  const digits = String(units).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

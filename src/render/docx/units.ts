/** Points to twentieths of a point, the unit of most of the format. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points to eighths of a point, the unit of border widths. */
export function eighths(points: number): number {
  return Math.round(points * 8);
}

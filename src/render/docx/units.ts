/** Points to twentieths of a point, the unit of most of the format. Word calls a file with other numbers damaged. */
export function twips(points: number): number {
  return wholeUnits(points, 20);
}

/** Points to eighths of a point, the unit of border widths. */
export function eighths(points: number): number {
  return wholeUnits(points, 8);
}

function wholeUnits(points: number, perPoint: number): number {
  if (!(points >= 0 && Number.isFinite(points))) throw new Error(`${points} pt is no length`);
  return Math.round(points * perPoint);
}

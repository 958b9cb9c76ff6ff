import type { Figure } from '../assemble/document-model.js';

/** Printed size of a drawing in points, no wider than `mostWidth`. Throws for an SVG without a `viewBox`. */
export function figureSize({ id, svg, width }: Figure, mostWidth: number): { width: number; height: number } {
  const [, boxWidth, boxHeight] = /<svg\b[^>]*\sviewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const ratio = Number(boxHeight) / Number(boxWidth);
  if (!(ratio > 0 && Number.isFinite(ratio))) throw new Error(`figure ${id} has no viewBox to take its height from`);
  const printed = Math.min(width * pointsPerMillimetre, mostWidth);
  return { width: printed, height: printed * ratio };
}

const pointsPerMillimetre = 72 / 25.4;

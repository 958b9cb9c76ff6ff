import { wrapText } from './wrap-text.js';

/** Look of the drawings, shared by all of them. Colours carry no meaning of their own: dossiers are printed in grey. */
export const ink = { line: '#404040', text: '#000000', fill: '#FFFFFF', shade: '#EDEDED', dark: '#D9D9D9' } as const;

export interface BoxLook {
  readonly fill?: string;
  /** Corner radius. */
  readonly radius?: number;
  readonly lineWidth?: number;
  readonly isDashed?: boolean;
}

export interface TextLook {
  readonly size: number;
  readonly isBold?: boolean;
  readonly align?: 'start' | 'middle' | 'end';
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const leading = 1.18;
/** From the top of a line to its baseline, as a share of the type size. */
const ascent = 0.9;
const millimetresPerPoint = 25.4 / 72;
/** A drawing shares its page with the running lines and its caption. */
const most = { width: 165, height: 205 } as const;

/**
 * A drawing in points, y downwards, made of shapes and text only. Coordinates are written with two decimals, so the same
 * calls always give the same bytes.
 */
export class SvgCanvas {
  readonly #width: number;
  readonly #parts: string[] = [];
  #bottom = 0;

  constructor(width: number) {
    this.#width = width;
  }

  box(x: number, y: number, width: number, height: number, look: BoxLook = {}): void {
    const { fill = ink.fill, radius = 0, lineWidth = 0.8, isDashed = false } = look;
    const dash = isDashed ? ' stroke-dasharray="3 2"' : '';
    const place = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
    this.#parts.push(
      `<rect ${place} rx="${number(radius)}" fill="${fill}" stroke="${ink.line}" stroke-width="${lineWidth}"${dash}/>`,
    );
    this.#reach(y + height);
  }

  /** Lines of text from their top; returns the y below them. */
  lines(lines: readonly string[], x: number, top: number, { size, isBold = false, align = 'start' }: TextLook): number {
    const weight = isBold ? ' font-weight="bold"' : '';
    for (const [index, line] of lines.entries()) {
      if (line === '') continue;
      const y = top + size * (ascent + index * leading);
      const place = `x="${number(x)}" y="${number(y)}" font-size="${number(size)}" text-anchor="${align}"`;
      this.#parts.push(`<text ${place}${weight} fill="${ink.text}">${escapeXml(line)}</text>`);
    }
    const end = top + heightOf(lines, size);
    this.#reach(end);
    return end;
  }

  /** Text broken to a width; returns the y below it. */
  text(text: string, x: number, top: number, width: number, look: TextLook): number {
    return this.lines(wrapText(text, width, look.size), x, top, look);
  }

  line(points: readonly Point[], lineWidth = 0.8): void {
    const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join(' ');
    this.#parts.push(`<path d="${path}" fill="none" stroke="${ink.line}" stroke-width="${lineWidth}"/>`);
    for (const { y } of points) this.#reach(y);
  }

  /** A line with a head at its last point. */
  arrow(points: readonly Point[]): void {
    const [before, end] = points.slice(-2);
    if (before === undefined || end === undefined) throw new Error('an arrow needs two points');
    this.line(points);
    const length = Math.hypot(end.x - before.x, end.y - before.y);
    const along = { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
    const corner = (side: 1 | -1) =>
      `${number(end.x - 5 * along.x + side * 2.5 * along.y)} ${number(end.y - 5 * along.y - side * 2.5 * along.x)}`;
    this.#parts.push(
      `<path d="M${number(end.x)} ${number(end.y)} L${corner(1)} L${corner(-1)} Z" fill="${ink.line}"/>`,
    );
  }

  /** The whole SVG, and the printed width in millimetres that lets it fit a page. */
  finish(): { readonly svg: string; readonly width: number } {
    const height = this.#bottom + 1;
    const scale = Math.min(1, most.width / mm(this.#width), most.height / mm(height));
    const size = `viewBox="0 0 ${number(this.#width)} ${number(height)}"`;
    const family = 'font-family="Tinos, \'Times New Roman\', serif"';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${family}>${this.#parts.join('')}</svg>`;
    return { svg, width: Math.round(mm(this.#width) * scale * 100) / 100 };
  }

  #reach(y: number): void {
    this.#bottom = Math.max(this.#bottom, y);
  }
}

/** Height of lines of text. */
export function heightOf(lines: readonly string[], size: number): number {
  return lines.length * size * leading;
}

function mm(points: number): number {
  return points * millimetresPerPoint;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

import { dayRange } from '../../check/partial-date.js';
import { compareText } from '../../diagnostics/sort.js';
import { daysBetween } from '../../statistics/time-between.js';
import { compose, defineDrawing, type Say } from './define-drawing.js';
import { type Drawn, type DrawnValue, group, list, optionalValue, value } from './drawing-shape.js';
import { heightOf, ink, SvgCanvas } from './svg-canvas.js';
import { wrapText } from './wrap-text.js';

const takes = {
  studies: list(group({ studyNumber: value, dates: group({ experimentalStart: value, reportSigned: value }) })),
  permits: list(group({ kind: value, number: value, date: value })),
  trials: list(
    group({
      shortTitle: optionalValue,
      phase: value,
      dates: group({ start: value, firstInfusion: value, lastInfusion: value, studyEnd: value }),
    }),
  ),
};

type Data = { readonly [Name in keyof typeof takes]: Drawn<(typeof takes)[Name]> };

/** A line of the drawing: what it is about, and its first and last event. */
interface Row {
  readonly label: string;
  readonly from: DrawnValue;
  readonly to: DrawnValue;
  /** A shorter time inside, drawn dark. */
  readonly inner?: { readonly from: DrawnValue; readonly to: DrawnValue };
}

const width = 466;
const size = 8;
const padding = 3;
const plot = { x: 118, width: 346 } as const;

/** Studies, permissions and trials along one axis of years. Follow-up that ends later than the axis runs off its edge. */
export const programmeTimeline = defineDrawing(takes, (data, say) => {
  const canvas = new SvgCanvas(width);
  const rows = rowsOf(data, say);
  const axis = axisOf(rows);
  let y = drawAxis(canvas, axis);
  for (const row of rows) y = drawRow(canvas, row, axis, y);
  for (const year of axis.years)
    canvas.line(
      [
        { x: axis.at(`${year}-01-01`), y: axis.top },
        { x: axis.at(`${year}-01-01`), y },
      ],
      0.3,
    );
  return { canvas, description: describe(rows, say) };
});

function rowsOf({ studies, permits, trials }: Data, say: Say): readonly Row[] {
  return [
    ...inOrder(
      studies.map(({ studyNumber, dates }) => ({
        label: studyNumber.text,
        from: dates.experimentalStart,
        to: dates.reportSigned,
      })),
    ),
    ...inOrder(
      permits.map(({ kind, number, date }) => ({ label: `${kind.text} ${number.text}`, from: date, to: date })),
    ),
    ...inOrder(
      trials.map(({ shortTitle, phase, dates }) => ({
        label: shortTitle?.text ?? `${say({ ru: 'исследование фазы', en: 'trial of phase' })} ${phase.text}`,
        from: dates.start,
        to: dates.studyEnd,
        inner: { from: dates.firstInfusion, to: dates.lastInfusion },
      })),
    ),
  ];
}

/** What began first comes first; what has no certain beginning keeps its place before all others. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => compareText(firstDay(a.from) ?? '', firstDay(b.from) ?? ''));
}

interface Axis {
  readonly years: readonly number[];
  readonly top: number;
  /** The place of a day, which may lie beyond the axis. */
  at(day: string): number;
}

/** From the year of the first event to the year after the last that has happened. */
function axisOf(rows: readonly Row[]): Axis {
  const days = rows
    .flatMap(({ from, to }) => [firstDay(from), isPlanned(to) ? undefined : lastDay(to)])
    .flatMap((day) => day ?? []);
  const years = days.map((day) => Number(day.slice(0, 4)));
  const [first, last] = years.length === 0 ? [2000, 2000] : [Math.min(...years), Math.max(...years) + 1];
  const span = daysBetween(`${first}-01-01`, `${last}-01-01`);
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    top: 1,
    at: (day) => plot.x + (span === 0 ? 0 : (daysBetween(`${first}-01-01`, day) / span) * plot.width),
  };
}

function drawAxis(canvas: SvgCanvas, axis: Axis): number {
  for (const year of axis.years.slice(0, -1)) {
    canvas.lines([String(year)], axis.at(`${year}-07-01`), axis.top, { size, isBold: true, align: 'middle' });
  }
  const y = axis.top + heightOf([''], size) + padding;
  canvas.line([
    { x: plot.x, y },
    { x: plot.x + plot.width, y },
  ]);
  return y;
}

function drawRow(canvas: SvgCanvas, row: Row, axis: Axis, y: number): number {
  const label = wrapText(row.label, plot.x - 2 * padding, size);
  const [start, end] = [firstDay(row.from), lastDay(row.to)];
  const words = start === undefined || end === undefined ? marksOf(row) : [];
  const height = Math.max(heightOf(label, size), heightOf(words, size)) + 2 * padding;
  canvas.lines(label, 1, y + padding, { size });
  canvas.lines(words, plot.x + padding, y + padding, { size });
  if (start !== undefined && end !== undefined) {
    drawBar(canvas, axis, start, end, y + height / 2, ink.shade);
    const [first, last] = [firstDay(row.inner?.from), lastDay(row.inner?.to)];
    if (first !== undefined && last !== undefined) drawBar(canvas, axis, first, last, y + height / 2, ink.line);
  }
  canvas.line(
    [
      { x: 1, y: y + height },
      { x: plot.x + plot.width, y: y + height },
    ],
    0.3,
  );
  return y + height;
}

/** A bar is never thinner than a line, so that a single day shows; an end beyond the axis is an arrow. */
function drawBar(canvas: SvgCanvas, axis: Axis, start: string, end: string, middle: number, fill: string): void {
  const edge = plot.x + plot.width;
  const [from, to] = [axis.at(start), axis.at(end)];
  canvas.box(from, middle - 3, Math.max(1.5, Math.min(to, edge - 6) - from), 6, { fill });
  if (to > edge)
    canvas.arrow([
      { x: edge - 6, y: middle },
      { x: edge, y: middle },
    ]);
}

/** What prints in place of a bar whose dates are not both certain. */
function marksOf({ from, to }: Row): readonly string[] {
  return wrapText(from.text === to.text ? from.text : `${from.text} – ${to.text}`, plot.width - 2 * padding, size);
}

/** What prints with a mark is drawn as that mark, not as a bar. */
function dateOf(drawn: DrawnValue | undefined): string | undefined {
  if (drawn === undefined || drawn.inlines.some(({ kind }) => kind === 'gap')) return undefined;
  const { certain } = drawn;
  if (typeof certain === 'string') return certain;
  const date = typeof certain === 'object' && certain !== null && 'date' in certain ? certain.date : undefined;
  return typeof date === 'string' ? date : undefined;
}

function isPlanned({ certain }: DrawnValue): boolean {
  return typeof certain === 'object' && certain !== null && 'kind' in certain && certain.kind === 'planned';
}

function firstDay(drawn: DrawnValue | undefined): string | undefined {
  const date = dateOf(drawn);
  return date && dayRange(date).first;
}

function lastDay(drawn: DrawnValue | undefined): string | undefined {
  const date = dateOf(drawn);
  return date && dayRange(date).last;
}

function describe(rows: readonly Row[], say: Say) {
  const words: (string | DrawnValue)[] = [
    say({ ru: 'Хронология программы разработки по годам.', en: 'Timeline of the development programme by year.' }),
  ];
  for (const [index, { label, from, to, inner }] of rows.entries()) {
    words.push(`${index === 0 ? ' ' : '; '}${label}: `, from);
    if (to !== from) words.push(' – ', to);
    if (dateOf(inner?.from) !== undefined && inner !== undefined)
      words.push(say({ ru: ', введения препарата: ', en: ', infusions: ' }), inner.from, ' – ', inner.to);
  }
  return compose(...words, '.');
}

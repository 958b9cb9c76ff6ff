import { compose, defineDrawing, type Say } from './define-drawing.js';
import { type Drawn, type DrawnValue, group, list, value } from './drawing-shape.js';
import { heightOf, ink, SvgCanvas } from './svg-canvas.js';
import { wrapText } from './wrap-text.js';

const takes = {
  processes: list(
    group({
      scope: value,
      name: value,
      steps: list(group({ name: value, activity: value, site: group({ name: value }) })),
    }),
  ),
};

type Process = Drawn<(typeof takes)['processes']>[number];

/** The text width of a page. */
const width = 466;
const size = 9;
const padding = 4;
const gap = 13;

/**
 * All steps in order, each in the column of its site: where the material goes and where it changes hands. Steps that
 * follow each other on one site share a box, so that the whole scheme stands on one page in letters of a table.
 */
export const stepsAndSites = defineDrawing(takes, (given, say) => {
  const processes = inOrder(given.processes);
  const canvas = new SvgCanvas(width);
  const columns = siteNames(processes);
  const columnWidth = (width - 2) / columns.length;
  let y = drawHeads(canvas, columns, columnWidth);
  for (const process of processes) {
    y = drawBand(canvas, process.name.text, y);
    let before: { readonly x: number; readonly bottom: number } | undefined;
    for (const { site, names } of staysOf(process)) {
      const lines = names.flatMap((name) => wrapText(name, columnWidth - 20 - 2 * padding, size));
      const height = heightOf(lines, size) + 2 * padding;
      const left = 1 + columns.indexOf(site) * columnWidth;
      const [x, top] = [left + columnWidth / 2, y + gap];
      if (before !== undefined) drawArrow(canvas, before, { x, y: top });
      canvas.box(left + 10, top, columnWidth - 20, height, { radius: 3 });
      canvas.lines(lines, left + 10 + padding, top + padding, { size });
      y = top + height;
      before = { x, bottom: y };
    }
    y += gap;
  }
  return { canvas, description: describe(processes, say) };
});

interface Stay {
  readonly site: string;
  /** The steps with their numbers in the process. */
  readonly names: string[];
}

/** The steps of a process, gathered where they follow each other on one site. */
function staysOf({ steps }: Process): readonly Stay[] {
  const stays: Stay[] = [];
  for (const [index, step] of steps.entries()) {
    const [site, name] = [step.site.name.text, `${index + 1}. ${step.name.text}`];
    const last = stays.at(-1);
    if (last?.site === site) last.names.push(name);
    else stays.push({ site, names: [name] });
  }
  return stays;
}

/** What is made first comes first; records are sorted by id. */
function inOrder(processes: readonly Process[]): readonly Process[] {
  const stages: readonly unknown[] = ['vector', 'drug-substance', 'drug-product'];
  return [...processes].sort((a, b) => stages.indexOf(a.scope.certain) - stages.indexOf(b.scope.certain));
}

/** Sites in the order in which the material first meets them. */
function siteNames(processes: readonly Process[]): readonly string[] {
  return [...new Set(processes.flatMap(({ steps }) => steps.map(({ site }) => site.name.text)))];
}

function drawHeads(canvas: SvgCanvas, names: readonly string[], columnWidth: number): number {
  const heads = names.map((name) => wrapText(name, columnWidth - 2 * padding, size));
  const height = Math.max(...heads.map((lines) => heightOf(lines, size))) + 2 * padding;
  for (const [index, lines] of heads.entries()) {
    const x = 1 + index * columnWidth;
    canvas.box(x, 1, columnWidth, height, { fill: ink.dark });
    canvas.lines(lines, x + columnWidth / 2, 1 + padding, { size, isBold: true, align: 'middle' });
  }
  return 1 + height;
}

/** The name of a process across all columns. */
function drawBand(canvas: SvgCanvas, name: string, y: number): number {
  const lines = wrapText(name, width - 4 * padding, size);
  const height = heightOf(lines, size) + 2 * padding;
  canvas.box(1, y, width - 2, height, { fill: ink.shade });
  canvas.lines(lines, width / 2, y + padding, { size, isBold: true, align: 'middle' });
  return y + height;
}

function drawArrow(
  canvas: SvgCanvas,
  from: { readonly x: number; readonly bottom: number },
  to: { readonly x: number; readonly y: number },
): void {
  const half = (from.bottom + to.y) / 2 - 2;
  const start = { x: from.x, y: from.bottom };
  if (from.x === to.x) canvas.arrow([start, to]);
  else canvas.arrow([start, { x: from.x, y: half }, { x: to.x, y: half }, to]);
}

function describe(processes: readonly Process[], say: Say) {
  const words: (string | DrawnValue)[] = [
    say({
      ru: 'Схема стадий производства по площадкам, стадии в порядке выполнения.',
      en: 'Diagram of the manufacturing steps by site, in the order of the steps.',
    }),
  ];
  for (const process of processes) {
    words.push(' ', process.name, ': ');
    for (const [index, step] of process.steps.entries()) {
      words.push(`${index > 0 ? '; ' : ''}${index + 1}) `, step.name, ' (', step.activity, ') — ', step.site.name);
    }
    words.push('.');
  }
  return compose(...words);
}

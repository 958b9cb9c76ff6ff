import { compose, defineDrawing, type Say } from './define-drawing.js';
import { type Drawn, type DrawnValue, group, list, optionalValue, value } from './drawing-shape.js';
import { heightOf, ink, SvgCanvas, type TextLook } from './svg-canvas.js';
import { wrapText } from './wrap-text.js';

const takes = {
  process: group({
    steps: list(
      group({
        name: value,
        criticality: optionalValue,
        materials: list(group({ name: value })),
        inProcessControls: list(group({ parameter: value, criterion: value })),
        intermediate: optionalValue,
      }),
    ),
  }),
};

type Step = Drawn<(typeof takes)['process']>['steps'][number];

/** The text width of a page, and where the three columns stand in it. */
const columns = {
  materials: { x: 1, width: 126 },
  steps: { x: 148, width: 148 },
  controls: { x: 318, width: 147 },
} as const;
const width = 466;
const look: TextLook = { size: 8.5 };
const padding = 4;
const gap = 14;

/** Steps downwards; what goes into each on its left, what is checked on its right. Critical steps have a heavy frame. */
export const processFlow = defineDrawing(takes, ({ process: { steps } }, say) => {
  const canvas = new SvgCanvas(width);
  let y = drawHeads(canvas, say);
  for (const [index, step] of steps.entries()) {
    const cells = {
      materials: step.materials.flatMap(({ name }) => wrapItem(name.text, columns.materials.width)),
      steps: wrapText(`${index + 1}. ${step.name.text}`, columns.steps.width - 2 * padding, look.size),
      controls: step.inProcessControls.flatMap(({ parameter, criterion }) =>
        wrapItem(`${parameter.text}: ${criterion.text}`, columns.controls.width),
      ),
    };
    const height = Math.max(...Object.values(cells).map((lines) => heightOf(lines, look.size))) + 2 * padding;
    const [top, middle] = [y + gap, y + gap + height / 2];
    const centre = columns.steps.x + columns.steps.width / 2;
    if (index > 0)
      canvas.arrow([
        { x: centre, y },
        { x: centre, y: top },
      ]);
    drawStep(canvas, step, cells.steps, top, height);
    if (cells.materials.length > 0) {
      drawSide(canvas, 'materials', cells.materials, top, height);
      canvas.arrow([
        { x: columns.materials.x + columns.materials.width, y: middle },
        { x: columns.steps.x, y: middle },
      ]);
    }
    if (cells.controls.length > 0) {
      drawSide(canvas, 'controls', cells.controls, top, height);
      canvas.line([
        { x: columns.steps.x + columns.steps.width, y: middle },
        { x: columns.controls.x, y: middle },
      ]);
    }
    y = top + height;
  }
  return { canvas, description: describe(steps, say) };
});

function drawHeads(canvas: SvgCanvas, say: Say): number {
  const heads = {
    materials: say({ ru: 'Материалы', en: 'Materials' }),
    steps: say({ ru: 'Стадия', en: 'Step' }),
    controls: say({ ru: 'Контроль в процессе', en: 'In-process control' }),
  };
  const ends = (['materials', 'steps', 'controls'] as const).map((name) => {
    const { x, width: own } = columns[name];
    return canvas.text(heads[name], x + own / 2, 1, own, { ...look, isBold: true, align: 'middle' });
  });
  return Math.max(...ends) - gap / 2;
}

function drawStep(canvas: SvgCanvas, step: Step, lines: readonly string[], top: number, height: number): void {
  const { x, width: own } = columns.steps;
  const isCritical = step.criticality?.certain === 'critical';
  canvas.box(x, top, own, height, { fill: ink.shade, lineWidth: isCritical ? 1.8 : 0.8 });
  canvas.lines(lines, x + own / 2, top + (height - heightOf(lines, look.size)) / 2, { ...look, align: 'middle' });
}

function drawSide(
  canvas: SvgCanvas,
  name: 'materials' | 'controls',
  lines: readonly string[],
  top: number,
  height: number,
): void {
  const { x, width: own } = columns[name];
  const inner = heightOf(lines, look.size);
  const from = top + (height - inner) / 2;
  canvas.box(x, from - padding, own, inner + 2 * padding, { radius: 3, lineWidth: 0.6 });
  canvas.lines(lines, x + padding, from, look);
}

/** One item of a side box: a dash, and further lines set in. */
function wrapItem(text: string, columnWidth: number): readonly string[] {
  return wrapText(`– ${text}`, columnWidth - 2 * padding, look.size);
}

function describe(steps: readonly Step[], say: Say) {
  const words: (string | DrawnValue)[] = [
    say({
      ru: 'Схема процесса: стадии в порядке выполнения, материалы и контроль каждой.',
      en: 'Flow chart of the process: the steps in order, with the materials and the control of each.',
    }),
  ];
  for (const [index, step] of steps.entries()) {
    words.push(` ${index + 1}) `, step.name);
    if (step.criticality !== undefined) words.push(say({ ru: ', стадия ', en: ', ' }), step.criticality);
    const [materials, controls] = [step.materials, step.inProcessControls];
    if (materials.length > 0) words.push(say({ ru: '; материалы: ', en: '; materials: ' }));
    words.push(...materials.flatMap(({ name }, at) => [...(at > 0 ? [', '] : []), name]));
    if (controls.length > 0) words.push(say({ ru: '; контроль: ', en: '; control: ' }));
    words.push(
      ...controls.flatMap(({ parameter, criterion }, at) => [...(at > 0 ? [', '] : []), parameter, ' — ', criterion]),
    );
    if (step.intermediate !== undefined)
      words.push(say({ ru: '; полупродукт: ', en: '; intermediate: ' }), step.intermediate);
    words.push('.');
  }
  return compose(...words);
}

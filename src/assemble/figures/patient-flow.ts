import { compose, defineDrawing, type Say } from './define-drawing.js';
import { type Drawn, type DrawnValue, group, list, optionalValue, value } from './drawing-shape.js';
import { heightOf, ink, SvgCanvas } from './svg-canvas.js';
import { wrapText } from './wrap-text.js';

const takes = { stages: list(group({ label: value, n: value, percent: optionalValue, lost: optionalValue })) };

type Stage = Drawn<(typeof takes)['stages']>[number];

const width = 400;
const size = 9;
const padding = 5;
const gap = 16;
const box = { x: 1, width: 220 } as const;
const aside = { x: 250, width: 149 } as const;

/** The stages of a trial from screening to completion, and how many subjects each step lost. */
export const patientFlow = defineDrawing(takes, ({ stages }, say) => {
  const canvas = new SvgCanvas(width);
  const middle = box.x + box.width / 2;
  let y = 1;
  for (const [index, stage] of stages.entries()) {
    if (index > 0) {
      canvas.arrow([
        { x: middle, y },
        { x: middle, y: y + gap },
      ]);
      if (stage.lost !== undefined) drawLost(canvas, stage.lost, y + gap / 2, say);
      y += gap;
    }
    y = drawStage(canvas, stage, y);
  }
  return { canvas, description: describe(stages, say) };
});

function drawStage(canvas: SvgCanvas, stage: Stage, y: number): number {
  const name = wrapText(stage.label.text, box.width - 2 * padding, size);
  const count = wrapText(countOf(stage), box.width - 2 * padding, size);
  const height = heightOf([...name, ...count], size) + 2 * padding;
  canvas.box(box.x, y, box.width, height, { radius: 3 });
  const middle = box.x + box.width / 2;
  const below = canvas.lines(name, middle, y + padding, { size, isBold: true, align: 'middle' });
  canvas.lines(count, middle, below, { size, align: 'middle' });
  return y + height;
}

function countOf({ n, percent }: Stage): string {
  return percent === undefined ? `n = ${n.text}` : `n = ${n.text} (${percent.text})`;
}

/** Beside the arrow, without a box of its own height: the arrows stay short. */
function drawLost(canvas: SvgCanvas, lost: DrawnValue, y: number, say: Say): void {
  const lines = wrapText(`${say(lostWords)}: ${lost.text}`, aside.width - 2 * padding, size);
  const height = heightOf(lines, size) + 2 * padding;
  canvas.arrow([
    { x: box.x + box.width / 2, y },
    { x: aside.x, y },
  ]);
  canvas.box(aside.x, y - height / 2, aside.width, height, { fill: ink.shade });
  canvas.lines(lines, aside.x + aside.width / 2, y - height / 2 + padding, { size, align: 'middle' });
}

const lostWords = { ru: 'не продолжили участие', en: 'did not continue' };

function describe(stages: readonly Stage[], say: Say) {
  const words: (string | DrawnValue)[] = [
    say({
      ru: 'Схема движения участников исследования по этапам.',
      en: 'Flow of the subjects through the stages of the trial.',
    }),
  ];
  for (const [index, { label, n, percent, lost }] of stages.entries()) {
    words.push(index === 0 ? ' ' : '; ', label, ': ', n);
    if (percent !== undefined) words.push(' (', percent, ')');
    if (lost !== undefined) words.push(`, ${say(lostWords)}: `, lost);
  }
  return compose(...words, '.');
}

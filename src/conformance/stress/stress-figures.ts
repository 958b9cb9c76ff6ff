import type { Block } from '../../assemble/document-model.js';
import { paragraph, power, text } from './model-parts.js';
import { type Say, sentenceOf } from './say.js';

/** Drawings: with words, without a caption, and one as tall as a page that begins in the middle of one. */
export function stressFigures(say: Say): readonly Block[] {
  return [
    paragraph(
      say('Абзац после широкой таблицы раздела ', 'A paragraph after the wide table of section '),
      { kind: 'reference', section: '1.8.3.2', text: '1.8.3.2' },
      say(' и перед рисунком.', ' and before a drawing.'),
    ),
    {
      kind: 'figure',
      id: 'scheme',
      width: 120,
      alt: say(
        'Схема: афферез, затем производство, затем инфузия не менее 1,0 × 10⁶ клеток',
        'Scheme: apheresis, then manufacture, then infusion of at least 1.0 × 10⁶ cells',
      ),
      caption: [text(say('Схема применения препарата (CD19', 'How the product is used (CD19')), power('+'), text(')')],
      svg: scheme(say),
    },
    {
      kind: 'figure',
      id: 'curve',
      width: 60,
      alt: say('Кривая без подписи', 'A curve without a caption'),
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 20 Q 30 -20 60 20" fill="none" stroke="#336699"/></svg>',
    },
    paragraph(sentenceOf(say)),
    {
      kind: 'figure',
      id: 'tower',
      width: 150,
      alt: say('Пять шагов друг под другом', 'Five steps one below the other'),
      caption: [text(say('Высокий рисунок', 'A tall drawing'))],
      svg: tower(say),
    },
    paragraph(`${sentenceOf(say)} ${sentenceOf(say)}`),
  ];
}

function scheme(say: Say): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60">
  <rect x="1" y="10" width="60" height="40" fill="#EEEEEE" stroke="#404040"/>
  <rect x="90" y="10" width="60" height="40" rx="6" fill="#DDEEFF" stroke="#404040"/>
  <circle cx="210" cy="30" r="28" fill="none" stroke="#404040" stroke-dasharray="4 2"/>
  <path d="M61 30 H90 M150 30 H182" stroke="#404040" stroke-width="2"/>
  <g font-size="7" text-anchor="middle">
    <text x="31" y="33">${say('Афферез', 'Apheresis')}</text>
    <text x="120" y="33" font-weight="bold">${say('Производство', 'Manufacture')}</text>
    <text x="210" y="33">≥ ${say('1,0', '1.0')} × 10⁶ &amp; β</text>
  </g>
</svg>`;
}

function tower(say: Say): string {
  const steps = [1, 2, 3, 4, 5].map((step) => {
    const top = (step - 1) * 50 + 4;
    return `<rect x="30" y="${top}" width="120" height="34" fill="#F4F4F4" stroke="#404040"/>
  <text x="90" y="${top + 20}" font-size="9" text-anchor="middle">${say('Шаг', 'Step')} ${step}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 246">\n  ${steps.join('\n  ')}\n</svg>`;
}

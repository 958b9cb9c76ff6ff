import { type Element, elementsOf, parentNamed } from './element-tree.js';

const longest = 40;

/** The beginning of the text around an element, by which a person finds the place: `near «Перечень клинических»`. */
export function near(element: Element): string {
  const paragraph = element.tagName === 'w:p' ? element : (parentNamed(element, 'w:p') ?? element);
  const text = elementsOf(paragraph, 'w:t')
    .map(({ textContent }) => textContent ?? '')
    .join('');
  return text === '' ? 'near an empty paragraph' : `near «${[...text].slice(0, longest).join('')}»`;
}

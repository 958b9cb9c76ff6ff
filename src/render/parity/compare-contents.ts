import type { DocumentModel, Heading } from '../../assemble/document-model.js';
import { houseStyles } from '../styles/index.js';
import { headingText } from './model-texts.js';

/**
 * Compares the lines of the contents, their title first, with the headings of the model: all of them in their order,
 * each with a page number that is not smaller than the one before.
 */
export function compareContents(model: DocumentModel, lines: readonly string[]): string[] {
  const { title, levels } = houseStyles[model.style].contents;
  const headings = model.blocks.filter((block): block is Heading => block.kind === 'heading' && block.level <= levels);
  const expected = [title[model.language], ...headings.map(headingText)];
  const problems: string[] = [];
  let last = 1;
  for (const [index, text] of expected.entries()) {
    const line = lines[index] ?? '';
    const page = index === 0 ? last : Number(/ (\d+)$/.exec(line)?.[1]);
    const shown = index === 0 ? line : line.replace(/ \d+$/, '');
    if (shown !== text) return [`contents: \`${line}\` stands where the model has \`${text}\``];
    if (!(page >= last)) problems.push(`contents: \`${text}\` is on page ${page}, after page ${last}`);
    last = page;
  }
  return [...problems, ...lines.slice(expected.length).map((line) => `contents: more than the model: ${line}`)];
}

import { isDeepStrictEqual } from 'node:util';
import { expect, test, vi } from 'vitest';
import type { Flavour } from '../../src/markdown/flavour.js';
import { readPlainly } from '../../src/markdown/read-plainly.js';
import { renderText } from '../../src/render/text/render-text.js';
import { Fixture } from '../assemble/assemble-fixture.js';
import { hostileTexts } from './hostile-texts.js';
import { parserTree } from './parser-tree.js';

/** The rendered templates and the twins of all documents of a product. */
function textsOf(product: string): (readonly [Flavour, string])[] {
  const fixture = new Fixture({});
  const render = vi.spyOn(fixture.templates().value.renderer, 'render');
  const models = (['ru', 'en'] as const).flatMap((language) => fixture.documents(product, language).value);
  const rendered = render.mock.results.map(({ value }): readonly [Flavour, string] => ['template', value.text]);
  const twins = models.map((model): readonly [Flavour, string] => [
    'twin',
    new TextDecoder().decode(renderText(model).bytes),
  ]);
  return [...rendered, ...twins];
}

test.each(['examplecel', 'utzhefra'])('documents of %s are read as the parser reads them', (product) => {
  const texts = textsOf(product);
  expect(texts.length).toBeGreaterThan(300);
  const plain = texts.filter(([flavour, text]) => {
    const read = readPlainly(text, flavour);
    if (read === undefined) return false;
    if (!isDeepStrictEqual(read, parserTree(text, flavour))) expect(read).toEqual(parserTree(text, flavour));
    return true;
  });
  // Hardly any needs the parser: else there would be no reason for a second way.
  expect(plain.length).toBeGreaterThan(0.9 * texts.length);
});

test('a hostile text is read as the parser reads it, or not at all', () => {
  const kinds = new Set<string>();
  for (const [flavour, text] of hostileTexts(30_000)) {
    const read = readPlainly(text, flavour);
    if (read === undefined) continue;
    for (const { type } of read) kinds.add(type);
    expect(read, `${flavour} ${JSON.stringify(text)}`).toEqual(parserTree(text, flavour));
  }
  expect([...kinds].sort()).toEqual(['blockquote', 'containerDirective', 'heading', 'list', 'paragraph', 'table']);
});

test.each<[string, Flavour, string]>([
  ['a link that is defined elsewhere', 'twin', '[a] b\n\n[a]: c'],
  ['a backslash that a space hides from the end of its line', 'twin', 'a\\ \nb'],
  ['two spaces that break a line', 'template', 'a  \nb'],
  ['a heading by a line under it', 'twin', 'a\n---'],
  ['a line that belongs to the list before it', 'template', '- a\nb'],
  ['items set apart', 'template', '- a\n\n- b'],
  ['a row that goes on behind its last bar', 'twin', '| a |\n|---|\n| b | '],
  ['a block without its end', 'template', ':::note\na'],
  ['a line with an indent', 'twin', 'a\n\n    b'],
  ['a mark of other systems', 'twin', 'a\r\nb'],
  ['a mark the dialect does not know', 'template', 'a:sup[2]'],
  ['markup in a value of an attribute', 'template', ':::table{a="&amp;"}\n:::'],
])('is left to the parser: %s', (_what, flavour, text) => {
  expect(readPlainly(text, flavour)).toBeUndefined();
});

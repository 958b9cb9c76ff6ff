import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '../../src/assemble/document-model.js';
import type { Language } from '../../src/diagnostics/diagnostic.js';
import { examplecelWith, Fixture, linesOf, real } from './assemble-fixture.js';
import { languageDifferences } from './language-differences.js';
import type { Files } from './memory-world.js';

function documentsOf(product: string, language: Language, files?: Files): readonly DocumentModel[] {
  const fixture = files === undefined ? real : new Fixture(files);
  return fixture.documents(product, language).value;
}

describe.each(['examplecel', 'utzhefra'])('every document of %s', (product) => {
  test('says the same in Russian and in English', () => {
    const [ru, en] = [documentsOf(product, 'ru'), documentsOf(product, 'en')];
    expect(ru.length).toBeGreaterThan(40);
    expect(en.map(({ id }) => id)).toEqual(ru.map(({ id }) => id));
    const found = ru.flatMap((document, index) => {
      const other = en[index];
      return other === undefined ? [] : languageDifferences(document, other).map((line) => `${document.id}: ${line}`);
    });
    expect(found).toEqual([]);
  });
});

describe('a difference between the languages is found', () => {
  /** The first table of a document in both languages, as one template lays it out. */
  const template = (english: string) =>
    `---\nid: probe\nsection: "2.4"\n---\n# {{sectionTitle "2.4"}}\n\n{{#ru}}\n{{product.tradeName}}, раздел {{ref "5.2"}}.\n\n{{/ru}}\n{{#en}}\n${english}\n\n{{/en}}\n:::table[{{say ru="Даты" en="Dates"}}]{widths="50,50"}\n| {{say ru="Начало" en="Start"}} | {{say ru="Участники" en="Subjects"}} |\n|---|---|\n{{#each clinicalTrials as |trial|}}\n| {{trial.dates.start}} | {{trial.population.plannedN}} |\n{{else}}\n| {{say ru="нет" en="none"}} | < |\n{{/each}}\n:::\n`;

  function probes(files: Files = {}): readonly [DocumentModel, DocumentModel] {
    const all = { 'templates/probe.hbs': template('{{product.tradeName}}, section {{ref "5.2"}}.'), ...files };
    const [[ru], [en]] = [documentsOf('examplecel', 'ru', all), documentsOf('examplecel', 'en', all)];
    if (ru === undefined || en === undefined) throw new Error('no document');
    return [ru, en];
  }

  let once: readonly [DocumentModel, DocumentModel] | undefined;
  const same = () => {
    once ??= probes();
    return once;
  };

  /** The English document with one text of its model replaced. */
  function changed(en: DocumentModel, before: string, after: string): DocumentModel {
    const text = JSON.stringify(en.blocks);
    if (!text.includes(before)) throw new Error(`the model has no ${before}`);
    return { ...en, blocks: JSON.parse(text.replace(before, () => after)) };
  }

  test.each<[string, string, string, RegExp]>([
    ['another number', '"text":"12"', '"text":"13"', /table-1 row 2 cell 2: number 1: 12 \/ 13$/],
    ['another day', '10\u00A0Apr\u00A02023', '11\u00A0Apr\u00A02023', /row 2 cell 1: number 1: 10 \/ 11$/],
    ['another month', '10\u00A0Apr\u00A02023', '10\u00A0May\u00A02023', /row 2 cell 1: number 3: 4 \/ 5$/],
    ['another field', '/population/plannedN', '/population/ageMin', /cell 2: field in Russian only: .*plannedN$/],
    ['another section', '"section":"5.2"', '"section":"5.3"', /^reference in Russian only: 5\.2$/],
    ['another column width', '"widths":[50,50]', '"widths":[50,40]', /^table 1: /],
    ['a merged cell', '"columns":1', '"columns":2', /^table 1: /],
    ['another level of a heading', '"level":1', '"level":2', /^heading 1: 1 2\.4 /],
    ['another section number', '"number":"2.4"', '"number":"2.5"', /^heading 1: 1 2\.4 /],
  ])('%s', (_name, before, after, expected) => {
    const [ru, en] = same();
    expect(languageDifferences(ru, en)).toEqual([]);
    expect(languageDifferences(ru, changed(en, before, after))).toContainEqual(expect.stringMatching(expected));
  });

  test('a table, a row or a document part that only one of them has', () => {
    const [ru, en] = same();
    const table = en.blocks.find((block) => block.kind === 'table');
    if (table === undefined) throw new Error('no table');
    const without = { ...en, blocks: en.blocks.filter((block) => block !== table) };
    expect(languageDifferences(ru, without)).toContainEqual(expect.stringMatching(/^table 1: .* \/ none$/));
    const shorter = { ...table, rows: table.rows.slice(0, -1) };
    const cut = { ...en, blocks: en.blocks.map((block) => (block === table ? shorter : block)) };
    expect(languageDifferences(ru, cut)).toContainEqual(expect.stringMatching(/^table 1: /));
    expect(languageDifferences(ru, cut)).toContainEqual(expect.stringMatching(/^field in Russian only: .*exc-02/));
  });

  test('but a text without translation is a gap in English alone, and no difference', () => {
    const rationale = '{{clinicalOverview.rationale}}';
    const file = 'overviews/clinical-overview.yaml';
    const content = Object.fromEntries(
      Object.entries(examplecelWith({})).map(([path, text]) => [
        path,
        path.endsWith(file)
          ? text.replace(/(rationale:\n\s+ru: >-\n(?:\s{4}.*\n)+?)\s+en: >-\n(?:\s{4}.*\n)+/, '$1')
          : text,
      ]),
    );
    const body = `---\nid: probe\nsection: "2.4"\n---\n# {{sectionTitle "2.4"}}\n\n${rationale}\n`;
    const [ru, en] = probes({ ...content, 'templates/probe.hbs': body });
    expect(linesOf(ru)[1]).toMatch(/^Рецидивирующая/);
    expect(linesOf(en)[1]).toMatch(/^\[NO DATA: product development rationale/);
    expect(languageDifferences(ru, en)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { Fixture } from './assemble-fixture.js';
import type { Files } from './memory-world.js';

const head = '---\nid: probe\nsection: "1.8.3"\n---\n';
/** Body lines start at line 5 of the file. */
const document = 'templates/probe.hbs';

function check(files: Files): readonly Diagnostic[] {
  const fixture = new Fixture(files);
  return fixture.templates().diagnostics;
}

function placesOf(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ code, at }) => [code, at?.file, at?.range.start.line, at?.range.start.column]);
}

describe('a mistake in the body', () => {
  test.each<[string, string, string, number, number]>([
    ['a block that is not closed', '{{#if clinicalTrials}}\nx', 'syntax', 6, 1],
    ['a block closed by another name', '{{#if clinicalTrials}}{{/each}}', 'syntax', 5, 4],
    ['braces that are not closed', 'x {{product.tradeName', 'syntax', 5, 13],
    ['an else outside a block', '{{else}}', 'syntax', 5, 1],
    ['a character that cannot stand in braces', '{{#ru}}а{{/ru}}{{#en}}b{{/en}}\n  {{a b=}}', 'syntax', 6, 9],
    ['an unknown root name', '{{produkt.tradeName}}', 'unknown-path', 5, 3],
    ['an unknown field', '\n{{product.tradName}}', 'unknown-path', 6, 3],
    ['a field of a value', '{{product.target.name}}', 'unknown-path', 5, 3],
    ['a field of a list', '{{clinicalTrials.title}}', 'wrong-type', 5, 3],
    ['a group printed', '{{product.vector}}', 'wrong-type', 5, 3],
    ['a list printed', '{{clinicalTrials}}', 'wrong-type', 5, 3],
    ['the record of the machinery', '{{product.fieldProvenance}}', 'unknown-path', 5, 3],
    ['a prototype', '{{product.constructor}}', 'unknown-path', 5, 3],
    ['a prototype method', '{{product.tradeName.toHTML}}', 'unknown-path', 5, 3],
    ['an optional field without a guard', '{{product.patents}}', 'unguarded', 5, 3],
    [
      'a part of an optional group without a guard',
      '{{dossier.payment.number}} {{dossier.filingPlan.date}}',
      'unguarded',
      5,
      30,
    ],
    [
      'an optional field in the wrong branch',
      '{{#if product.patents}}{{else}}{{product.patents}}{{/if}}',
      'unguarded',
      5,
      34,
    ],
    ['a condition on a required field', '{{#if product.tradeName}}{{/if}}', 'idle-condition', 5, 7],
    ['a condition on an unknown field', '{{#if product.trade}}{{/if}}', 'unknown-path', 5, 7],
    ['each over an unknown field', '{{#each product.lists as |x|}}{{/each}}', 'unknown-path', 5, 9],
    ['each over a value', '{{#each product.tradeName as |x|}}{{/each}}', 'wrong-type', 5, 4],
    [
      'each without else over a list that may be empty',
      '{{#each clinicalTrials as |x|}}{{x.phase}}{{/each}}',
      'silent-each',
      5,
      4,
    ],
    [
      'a separator with words',
      '{{#each clinicalTrials separator=" and " as |x|}}{{else}}{{/each}}',
      'untranslated',
      5,
      34,
    ],
    ['each without a name', '{{#each clinicalTrials}}{{else}}{{/each}}', 'argument', 5, 4],
    ['a name that is taken', '{{#each clinicalTrials as |product|}}{{else}}{{/each}}', 'argument', 5, 4],
    ['each with an unknown filter', '{{#each permits knd="x" as |p|}}{{else}}{{/each}}', 'argument', 5, 21],
    [
      'each with a filter on what is not a code',
      '{{#each permits number="x" as |p|}}{{else}}{{/each}}',
      'argument',
      5,
      24,
    ],
    [
      'each with an unknown code',
      '{{#each permits kind="insurance|permt" as |p|}}{{else}}{{/each}}',
      'argument',
      5,
      22,
    ],
    [
      'a selection that may be empty',
      '{{#if permits}}{{#each permits kind="insurance" as |p|}}{{/each}}{{/if}}',
      'silent-each',
      5,
      19,
    ],
    ['with on a value', '{{#with product.tradeName as |x|}}{{/with}}', 'wrong-type', 5, 9],
    ['an unknown code', '{{#if (is product.cellSource "autologic")}}{{/if}}', 'argument', 5, 30],
    ['a comparison of what is not a code', '{{#if (is product.target "CD19")}}{{/if}}', 'wrong-type', 5, 11],
    ['a question about a required field', '{{#if (given product.target)}}{{/if}}', 'idle-condition', 5, 14],
    ['whether an optional field applies, untested', '{{#if (applies product.patents)}}{{/if}}', 'unguarded', 5, 16],
    ['whether a field applies, of two fields', '{{#if (applies dossier product)}}{{/if}}', 'argument', 5, 7],
    [
      'a part of module 5 that does not exist',
      '{{#each trialReports part="5.9" as |g|}}{{else}}{{/each}}',
      'argument',
      5,
      27,
    ],
    ['an unknown question', '{{#if (eq product.target "a")}}{{/if}}', 'argument', 5, 7],
    ['an unknown block', '{{#ech clinicalTrials}}{{/ech}}', 'not-allowed', 5, 4],
    ['an unknown helper', '{{lookup product "tradeName"}}', 'not-allowed', 5, 1],
    ['the built-in log', '{{log product}}', 'not-allowed', 5, 1],
    ['three braces', '{{{product.tradeName}}}', 'not-allowed', 5, 1],
    ['an ampersand', '{{&product.tradeName}}', 'not-allowed', 5, 1],
    ['this', '{{this}}', 'not-allowed', 5, 3],
    ['a parent context', '{{../product.tradeName}}', 'not-allowed', 5, 3],
    ['a data variable', '{{@root.product.tradeName}}', 'not-allowed', 5, 3],
    ['a literal', '{{"x"}}', 'not-allowed', 5, 1],
    ['an inline partial', '{{#*inline "x"}}{{/inline}}', 'not-allowed', 5, 1],
    ['a partial block', '{{#> x}}{{/x}}', 'not-allowed', 5, 1],
    ['a partial by a computed name', '{{> (is product.cellSource)}}', 'not-allowed', 5, 1],
    ['a partial that does not exist', '\n {{> rows}}', 'unknown-partial', 6, 2],
    ['text of no language', '\nSome words {{product.tradeName}}', 'untranslated', 6, 1],
    [
      'text of no language in a cell',
      ':::table\n| {{product.target}} | words |\n|---|---|\n:::',
      'untranslated',
      6,
      24,
    ],
    ['Russian without English', '{{#ru}}а{{/ru}}', 'language-pair', 5, 4],
    ['English without Russian', '{{#en}}a{{/en}}', 'language-pair', 5, 4],
    ['a pair torn apart', '{{#ru}}а{{/ru}} — {{#en}}a{{/en}}', 'language-pair', 5, 4],
    [
      'a pair that prints different fields',
      '{{#ru}}{{product.tradeName}}{{/ru}}{{#en}}{{product.target}}{{/en}}',
      'language-pair',
      5,
      4,
    ],
    [
      'a language inside a language',
      '{{#ru}}{{#ru}}а{{/ru}}{{#en}}b{{/en}}{{/ru}}{{#en}}b{{/en}}',
      'language-pair',
      5,
      11,
    ],
    ['say without English', '{{say ru="а"}}', 'language-pair', 5, 1],
    ['say with a field', '{{say ru="а" en=product.target}}', 'argument', 5, 14],
    ['straight quotes', '{{#ru}}слово "а"{{/ru}}{{#en}}b{{/en}}', 'markup', 5, 14],
    ['an unknown section', '{{ref "9.9"}}', 'unknown-name', 5, 7],
    ['an unknown section title', '{{sectionTitle "2.5.99"}}', 'unknown-name', 5, 16],
    ['a section title by field', '{{sectionTitle product.target}}', 'argument', 5, 16],
    ['an unknown form label', '{{formLabel "trade-nam"}}', 'unknown-name', 5, 13],
    ['plural of a text', '{{plural product.target ru="а|б|в" en="a|b"}}', 'argument', 5, 10],
    [
      'plural without enough forms',
      '{{#each clinicalTrials as |t|}}{{plural t.population.plannedN ru="а|б" en="a|b"}}{{else}}{{/each}}',
      'argument',
      5,
      32,
    ],
    ['a private-use character', '{{product.target}}\uE000', 'character', 5, 19],
    ['a zero-width character', 'a\u200Bb', 'character', 5, 2],
  ])('%s', (_name, body, code, line, column) => {
    const found = placesOf(check({ [document]: head + body }));
    expect(found[0]).toEqual([`template/${code}`, document, line, column]);
  });

  test('two mistakes are both reported, each with its place', () => {
    expect(placesOf(check({ [document]: `${head}{{produkt}}\n\n{{product.trade}}` }))).toEqual([
      ['template/unknown-path', document, 5, 3],
      ['template/unknown-path', document, 7, 3],
    ]);
  });

  test('a mistyped field is answered with the right one', () => {
    const [found] = check({ [document]: `${head}{{product.tradName}}` });
    expect(found?.hint?.en).toBe('did you mean `tradeName`?');
  });

  test('CRLF line ends change no place', () => {
    const text = `${head}\n\n{{product.trade}}`.replaceAll('\n', '\r\n');
    expect(placesOf(check({ [document]: text }))).toEqual([['template/unknown-path', document, 7, 3]]);
  });
});

describe('a mistake in the head', () => {
  test.each<[string, string, string, number, number]>([
    ['no head', '# x', 'front-matter', 1, 1],
    ['a head that is not closed', '---\nid: a\n', 'front-matter', 1, 1],
    ['an empty head', '---\n---\n', 'front-matter', 1, 1],
    ['a head that is not YAML', '---\nid: "a\nsection: "1.8.3"\n---\n', 'front-matter', 2, 5],
    ['no id', '---\nsection: "1.8.3"\n---\n', 'front-matter', 2, 1],
    ['no section', '---\nid: a\n---\n', 'front-matter', 2, 1],
    ['an unknown field', '---\nid: a\nsection: "1.8.3"\ntitle: x\n---\n', 'front-matter', 4, 1],
    ['an id with capitals', '---\nid: Probe\nsection: "1.8.3"\n---\n', 'front-matter', 2, 5],
    ['an unquoted section that is a number', '---\nid: a\nsection: 5\n---\n', 'front-matter', 3, 10],
    ['a section that does not exist', '---\nid: a\nsection: "1.8.33"\n---\n', 'unknown-name', 3, 10],
    ['a section that holds no documents', '---\nid: a\nsection: "1.8"\n---\n', 'front-matter', 3, 10],
    ['a code of another section', '---\nid: a\nsection: "1.8.3"\ncode: "01001"\n---\n', 'unknown-name', 4, 7],
    ['an unknown style', '---\nid: a\nsection: "1.8.3"\nstyle: free\n---\n', 'front-matter', 4, 8],
  ])('%s', (_name, text, code, line, column) => {
    expect(placesOf(check({ [document]: text }))[0]).toEqual([`template/${code}`, document, line, column]);
  });

  test('two templates for one document: at the second, with the first beside it', () => {
    const found = check({ 'templates/a.hbs': head, 'templates/b.hbs': head });
    expect(placesOf(found)).toEqual([['template/duplicate-output', 'templates/b.hbs', 2, 5]]);
    expect(found[0]?.related.map(({ at }) => at.file)).toEqual(['templates/a.hbs']);
  });

  test('a template that is not UTF-8, at the first bad byte; other files of the folder are no templates', () => {
    const bytes = Buffer.concat([Buffer.from(`${head}а`), Buffer.from([0xff])]);
    expect(placesOf(check({ [document]: bytes, 'templates/other.txt': bytes }))).toEqual([
      ['template/unreadable', document, 5, 2],
    ]);
  });

  test('a byte order mark', () => {
    expect(placesOf(check({ [document]: `\uFEFF${head}` }))).toEqual([['template/character', document, 1, 1]]);
  });
});

describe('partials', () => {
  const call = `${head}{{> rows trials=clinicalTrials}}`;

  test('are checked with what they are given, and a mistake shows both places', () => {
    const body = '{{#each trials as |trial|}}\n{{trial.phas}}\n{{else}}\n{{/each}}';
    const found = check({ [document]: call, 'templates/partials/rows.hbs': body });
    expect(placesOf(found)).toEqual([['template/unknown-path', 'templates/partials/rows.hbs', 2, 3]]);
    expect(found[0]?.related[0]?.at).toMatchObject({ file: document, range: { start: { line: 5, column: 1 } } });
  });

  test('see nothing but their arguments', () => {
    const found = check({
      [document]: call,
      'templates/partials/rows.hbs': '{{product.tradeName}}{{#each trials as |t|}}{{else}}{{/each}}',
    });
    expect(placesOf(found)).toEqual([['template/unknown-path', 'templates/partials/rows.hbs', 1, 3]]);
  });

  test('use every argument', () => {
    const found = check({ [document]: call, 'templates/partials/rows.hbs': '' });
    expect(placesOf(found)).toEqual([['template/argument', document, 5, 1]]);
  });

  test('an optional field stays optional inside', () => {
    const partial = { 'templates/partials/text.hbs': '{{value}}' };
    const found = check({ [document]: `${head}{{> text value=product.patents}}`, ...partial });
    expect(placesOf(found)).toEqual([['template/unguarded', 'templates/partials/text.hbs', 1, 3]]);
    const guarded = `${head}{{#if product.patents}}{{> text value=product.patents}}{{/if}}`;
    expect(check({ [document]: guarded, ...partial })).toEqual([]);
  });

  test('a mistake is said once however often the partial is included', () => {
    const twice = `${call}\n{{> rows trials=clinicalTrials}}`;
    const found = check({ [document]: twice, 'templates/partials/rows.hbs': '{{trials}}' });
    expect(placesOf(found)).toEqual([['template/wrong-type', 'templates/partials/rows.hbs', 1, 3]]);
  });

  test('one that includes itself is one error, and its document is not rendered', () => {
    const files = { [document]: `${head}{{> loop}}`, 'templates/partials/loop.hbs': '\n{{> loop}}' };
    expect(placesOf(check(files))).toEqual([['template/partial-recursion', 'templates/partials/loop.hbs', 2, 1]]);
    const fixture = new Fixture(files);
    expect(fixture.templates().value.documents).toEqual([]);
  });

  test('a circle of two is one error', () => {
    const found = check({
      [document]: `${head}{{> one}}`,
      'templates/partials/one.hbs': '{{> two}}',
      'templates/partials/two.hbs': '{{#if x}}{{> one}}{{/if}}',
    });
    expect(found.map(({ code }) => code)).toEqual(['template/partial-recursion']);
  });
});

test('what the manual shows passes', () => {
  const body = `# {{sectionTitle "1.8.3"}}

{{#ru}}
Препарат «{{product.tradeName}}» — {{abbr "CRS"}}, раздел {{ref "5.2"}}.

{{/ru}}
{{#en}}
The product {{product.tradeName}}, {{abbr "CRS"}}, section {{ref "5.2"}}.

{{/en}}
{{#if product.patents}}{{product.patents}}{{/if}}

{{#each clinicalTrials as |trial|}}
## {{trial.title}}

{{plural trial.followUp.longTermYears ru="год|года|лет" en="year|years"}} {{trial.sponsor.legalName}}

{{#with trial.treatment.infusion as |infusion|}}
{{infusion.target}} {{infusion.unit}}
{{/with}}

{{#each trial.centres as |centre|}}{{centre.organization.legalName}}{{/each}}

{{#if (is trial.status "completed")}}{{trial.dates.csr}}{{else}}{{trial.status}}{{/if}}
{{else}}
{{say ru="Исследований нет." en="There are no trials."}}
{{/each}}
`;
  expect(check({ [document]: head + body })).toEqual([]);
});

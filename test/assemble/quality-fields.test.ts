import { describe, expect, test } from 'vitest';
import type { Block, DocumentModel, Inline } from '../../src/assemble/document-model.js';
import type { Language, Profile } from '../../src/diagnostics/diagnostic.js';
import { examplecelWith, Fixture, linesOf } from './assemble-fixture.js';

type Changes = Parameters<typeof examplecelWith>[0];

function assemble(body: string, changes: Changes, language: Language, without: readonly string[], profile: Profile) {
  const template = `---\nid: probe\nsection: "2.4"\n---\n# {{sectionTitle "2.4"}}\n\n${body}`;
  const files = Object.entries(examplecelWith(changes)).filter(
    ([path]) => !without.some((name) => path.includes(name)),
  );
  const fixture = new Fixture({ ...Object.fromEntries(files), 'templates/probe.hbs': template });
  return fixture.documents('examplecel', language, profile);
}

function documentOf(body: string, changes: Changes = {}, language: Language = 'en'): DocumentModel {
  const { value, diagnostics } = assemble(body, changes, language, [], 'draft');
  expect(diagnostics).toEqual([]);
  const [document] = value;
  if (document === undefined) throw new Error('no document');
  return document;
}

/** What a template prints below its title, over examplecel with some texts replaced. */
function print(body: string, changes: Changes = {}, language: Language = 'en'): string[] {
  return linesOf(documentOf(body, changes, language)).slice(1);
}

const specification = (scope: string, body: string) =>
  `{{#each specifications scope="${scope}" as |specification|}}\n${body}\n{{else}}{{/each}}`;
const process = (body: string) => `{{#each processes scope="drug-substance" as |process|}}\n${body}\n{{else}}{{/each}}`;
const product = 'quality/specification-product.yaml';

describe('procedures of a list of tests', () => {
  const codes =
    '{{#each specification.methodTests separator=", " as |test|}}{{test.method.code}}{{/each}}\n\n{{#each specification.tests separator=", " as |test|}}{{test.method.code}}{{/each}}\n';

  test('each comes once, in the order of the tests', () => {
    const [once, all] = print(specification('vector', codes)).map((line) => line.split(', '));
    expect(once).toEqual(['AM-16', 'AM-15', 'AM-17', 'AM-06', 'AM-09', 'AM-10', 'AM-11']);
    const [onceOfProduct, allOfProduct] = print(specification('drug-product', codes)).map((line) => line.split(', '));
    expect(all).toEqual(once);
    expect(onceOfProduct).toEqual([...new Set(allOfProduct)]);
    expect(allOfProduct?.length).toBeGreaterThan(onceOfProduct?.length ?? 0);
  });

  test('print the mark of tests that are not known', () => {
    const changes: Changes = { [product]: [['tests:\n', 'tests: { absent: unknown }\nunused:\n']] };
    const cut = Object.entries(examplecelWith(changes)).find(([path]) => path.endsWith(product));
    const text = cut?.[1] ?? '';
    const all = examplecelWith({})[`content/examplecel/${product}`] ?? '';
    const lost: Changes = { [product]: [[all, text.slice(0, text.indexOf('unused:'))]] };
    // The references into the tests of this specification are no matter of this test.
    const fixture = new Fixture({
      ...examplecelWith(lost),
      'templates/probe.hbs': `---\nid: probe\nsection: "2.4"\n---\n# {{sectionTitle "2.4"}}\n\n${specification('drug-product', codes)}`,
    });
    const [document] = fixture.documents('examplecel', 'en').value;
    expect(document === undefined ? [] : linesOf(document).slice(1)).toEqual([
      '[NO DATA: test procedures]',
      '[NO DATA: tests of the specification]',
    ]);
  });

  test('of excipients: each of the whole composition once', () => {
    const body =
      '{{#each excipients as |excipient|}}\n- {{excipient.name}}: {{#if excipient.furtherMethodTests}}{{#each excipient.furtherMethodTests separator=", " as |test|}}{{test.method.code}}{{/each}}{{else}}{{say ru="нет" en="none"}}{{/if}}\n{{else}}{{/each}}';
    expect(print(body)).toEqual([
      '- human albumin: AM-18, AM-10, AM-09',
      '- dimethyl sulfoxide: none',
      '- electrolyte solution: none',
    ]);
    const other: Changes = {
      'quality/excipient-dmso.yaml': [['methodId: method-10', 'methodId: method-13']],
    };
    expect(print(body, other)[1]).toBe('- dimethyl sulfoxide: AM-13');
  });
});

describe('steps of a process', () => {
  const names = (field: string) =>
    process(
      `{{#if process.${field}}}\n{{#each process.${field} separator="; " as |step|}}{{step.name}}{{/each}}\n{{else}}\n{{say ru="нет" en="none"}}\n{{/if}}`,
    );

  test('critical ones, those with an intermediate, those with controls', () => {
    expect(print(names('criticalSteps'))).toEqual([
      'receipt of the leukapheresis material; selection of T lymphocytes; transduction; expansion; harvest and wash',
    ]);
    expect(print(names('heldSteps'))).toEqual(['receipt of the leukapheresis material; harvest and wash']);
    expect(print(names('controlledSteps'))[0]?.split('; ')).toHaveLength(6);
  });

  test('are left out where there are none, and marked where the steps are not known', () => {
    const file = 'manufacturing/process-substance.yaml';
    const text = examplecelWith({})[`content/examplecel/${file}`] ?? '';
    const bare: Changes = { [file]: [[text, text.replaceAll(/\n {4}(intermediate|holdTime|holdCondition):.*/g, '')]] };
    expect(print(names('heldSteps'), bare)).toEqual(['none']);
    const unknown = text.replace(/steps:\n[\s\S]*?(?=\n\S)/, 'steps: { absent: unknown }');
    expect(print(names('heldSteps'), { [file]: [[text, unknown]] })).toEqual(['[NO DATA: steps with an intermediate]']);
  });
});

describe('tables of results', () => {
  const stability =
    '{{#each stabilities scope="drug-substance" as |study|}}\n{{#each study.tables as |table|}}\n- {{table.series.batch.batchNumber}} | {{#each table.points separator="; " as |point|}}{{point}}{{/each}} | {{#each table.rows separator="; " as |line|}}{{line.row.test.name}}: {{#each line.cells separator=" " as |cell|}}{{cell}}{{/each}}{{/each}}\n{{/each}}\n{{else}}{{/each}}';
  const hold = 'quality/stability-hold.yaml';
  const first = 'values: [{ value: 95 }, { value: 95 }, { value: 94 }, { value: 93 }]';

  test('of stability have a cell for each time point', () => {
    expect(print(stability)).toEqual([
      '- EXC-V-01 | 0 h; 2 h; 4 h; 6 h | viability: 95 95 94 93',
      '- EXC-V-02 | 0 h; 2 h; 4 h; 6 h | viability: 94 93 93 91',
      '- EXC-V-03 | 0 h; 2 h; 4 h; 6 h | viability: 95 95 94 92',
    ]);
  });

  test('print a mark in the column of a result that was not entered', () => {
    const short: Changes = { [hold]: [[first, 'values: [{ value: 95 }, { value: 95 }, { value: 94 }]']] };
    expect(print(stability, short)[0]).toBe('- EXC-V-01 | 0 h; 2 h; 4 h; 6 h | viability: 95 95 94 [NO DATA: result]');
  });

  test('give way to one mark where time points or series are not known', () => {
    const points =
      'timePoints: [{ value: 0, unit: h }, { value: 2, unit: h }, { value: 4, unit: h }, { value: 6, unit: h }]';
    expect(print(stability, { [hold]: [[points, 'timePoints: { absent: unknown }']] })).toEqual([
      '[NO DATA: stability data]',
    ]);
  });

  const validation =
    '{{#each processValidations scope="drug-substance" as |validation|}}\n{{#each validation.tables as |table|}}\n{{#each table.batches separator=" " as |batch|}}{{batch.batchNumber}}{{else}}{{/each}}\n{{#each table.rows as |line|}}\n- {{line.row.parameter}}: {{#each line.cells separator=" " as |cell|}}{{cell}}{{/each}}\n{{/each}}\n{{/each}}\n{{else}}{{/each}}';

  test('of validation have a cell for each batch', () => {
    const lines = print(validation);
    expect(lines.slice(0, 2)).toEqual(['EXC-V-01 EXC-V-02 EXC-V-03', '- proportion of T lymphocytes (CD3⁺): 96 95 97']);
    const one: Changes = {
      'quality/validation-substance.yaml': [
        ['batchIds: [batch-v-01, batch-v-02, batch-v-03]', 'batchIds: { absent: unknown }'],
      ],
    };
    expect(print(validation, one)).toEqual(['[NO DATA: validation results]']);
  });
});

describe('results of batches in summary', () => {
  const body = (scope: string) =>
    specification(
      scope,
      '{{#if specification.batchSummary}}\n{{#with specification.batchSummary as |summary|}}\n{{#each summary.groups separator=", " as |group|}}{{group.use}} {{group.count}}{{/each}}\n\n{{#each summary.rows as |row|}}\n- {{row.test.name}}: {{#each row.cells separator=" | " as |cell|}}{{#if cell.range}}{{cell.range}}{{else}}{{#if cell.results}}{{#each cell.results separator="; " as |result|}}{{result}}{{/each}}{{else}}—{{/if}}{{/if}}{{/each}}\n{{/each}}\n{{/with}}\n{{else}}\n{{say ru="серий нет" en="no batches"}}\n\n{{/if}}',
    );
  const endotoxin = 'testId: dp-endotoxin, result: { comparator: "<", value: 0.1 }';

  test('numbers become a range for each use of batches, the batch that failed is not among them', () => {
    const lines = print(body('drug-product'));
    expect(lines[0]).toBe('clinical 11, non-clinical 1, validation 3');
    expect(lines).toContain('- viability after thawing: from 82 to 91 | 81 | from 87 to 89');
    expect(lines).toContain(
      '- concentration of nucleated cells: from 4.99 × 106 to 1.17 × 107 | 1.03 × 107 | from 8.13 × 106 to 8.87 × 106',
    );
    expect(print(body('drug-product'), {}, 'ru')).toContain(
      '- жизнеспособность после размораживания: от 82 до 91 | 81 | от 87 до 89',
    );
  });

  test('what is no plain number is listed, each wording once', () => {
    expect(print(body('drug-product'))).toContain('- bacterial endotoxins: less than 0.1 | 0.2 | less than 0.1');
    const mixed: Changes = {
      'manufacturing/batch-002.yaml': [[endotoxin, 'testId: dp-endotoxin, result: { value: 0.3 }']],
    };
    expect(print(body('drug-product'), mixed)).toContain(
      '- bacterial endotoxins: less than 0.1; 0.3 | 0.2 | less than 0.1',
    );
  });

  test('a batch without the result is passed over', () => {
    const lost: Changes = {
      'manufacturing/batch-n-01.yaml': [
        ['{ testId: dp-endotoxin, result: { value: 0.2 }', '{ testId: dp-endotoxin, result: { absent: unknown }'],
      ],
    };
    expect(print(body('drug-product'), lost)).toContain('- bacterial endotoxins: less than 0.1 | — | less than 0.1');
  });

  test('a range lists the results it was made of, and stands where the least was found', () => {
    const texts = documentOf(body('drug-substance'))
      .blocks.flatMap(inlinesOf)
      .flatMap((inline) => (inline.kind === 'text' && inline.computedFrom !== undefined ? [inline] : []));
    const least = texts.find(({ text }) => text === '91');
    expect(least?.computedFrom?.map(({ file }) => file.slice(-13))).toEqual(
      ['01', '02', '03', '05', '06', '07', '08', '09', '10', '11', '12'].map((number) =>
        `batch-0${number}.yaml`.slice(-13),
      ),
    );
    expect(least?.origin).toEqual({
      file: 'content/examplecel/manufacturing/batch-007.yaml',
      pointer: '/results/2/result/value',
    });
  });

  test('without batches there is none', () => {
    const { value } = assemble(body('vector'), {}, 'en', ['batch-'], 'draft');
    expect(value.flatMap(linesOf)).toContain('no batches');
  });
});

describe('records that nobody has written', () => {
  const body =
    '{{#each stabilities scope="vector" as |study|}}\n- {{study.name}}\n{{else}}\n{{noRecord "stability" scope="vector"}}\n\n{{/each}}\n\n{{#each facilities as |facility|}}{{facility.site.name}} {{else}}\n{{noRecord "facility"}}\n\n{{/each}}';

  test.each([
    ['draft', 'warning'],
    ['submission', 'error'],
  ] as const)('print a mark and are declared: %s', (profile, severity) => {
    const { value, diagnostics } = assemble(body, {}, 'en', ['stability-vector', 'facility-'], profile);
    expect(value.flatMap(linesOf).slice(1)).toEqual([
      '[NO DATA: stability (vector): no record]',
      '[NO DATA: facilities and equipment: no record]',
    ]);
    expect(
      diagnostics.map(({ code, severity: found, declared, message }) => [code, found, declared, message.ru]),
    ).toEqual([
      [
        'document/no-record',
        severity,
        'absent',
        'документы печатают запись `facility` («Помещения и оборудование»), а её нет',
      ],
      [
        'document/no-record',
        severity,
        'absent',
        'документы печатают запись `stability` («Стабильность (вектор)»), а её нет',
      ],
    ]);
  });

  test('are not declared where records of the list are found', () => {
    expect(print(body)).toHaveLength(2);
  });

  test.each([
    ['a kind that does not exist', '{{noRecord "stabilities"}}', 'template/unknown-name'],
    ['no kind', '{{noRecord}}', 'template/argument'],
    ['a kind that is no text', '{{noRecord facilities}}', 'template/argument'],
    ['a scope that does not exist', '{{noRecord "stability" scope="substance"}}', 'template/argument'],
    ['a scope of a kind without one', '{{noRecord "facility" scope="vector"}}', 'template/argument'],
    ['another argument', '{{noRecord "stability" kind="hold"}}', 'template/argument'],
  ])('%s', (_name, call, code) => {
    const template = `---\nid: probe\nsection: "2.4"\n---\n# {{sectionTitle "2.4"}}\n\n${call}\n`;
    const fixture = new Fixture({ 'templates/probe.hbs': template });
    expect(fixture.templates().diagnostics.map((found) => [found.code, found.at?.range.start.line])).toEqual([
      [code, 7],
    ]);
  });
});

describe('items chosen by a list of codes', () => {
  const names = (rest: string) =>
    `{{#each referenceStandards ${rest} separator="; " as |standard|}}{{standard.lot}}{{else}}{{say ru="нет" en="none"}}{{/each}}`;
  const file = 'quality/standard-car-cells.yaml';

  test('are those whose list has one of them', () => {
    expect(print(names('scopes="vector"'))).toEqual(['RS-04; RS-05']);
    expect(print(names('scopes="drug-substance|vector"'))[0]?.split('; ')).toEqual([
      'RS-01',
      'RS-04',
      'RS-02',
      'RS-05',
    ]);
  });

  test('stay where the list is not known, unless they are to be left out', () => {
    const scopes = /\nscopes: .*/.exec(examplecelWith({})[`content/examplecel/${file}`] ?? '')?.[0] ?? 'no scopes';
    const unknown: Changes = { [file]: [[scopes, '\nscopes: { absent: unknown }']] };
    expect(print(names('scopes="vector"'), unknown)[0]?.split('; ')).toContain('RS-01');
    expect(print(names('scopes="vector" unknown="leave-out"'), unknown)[0]?.split('; ')).not.toContain('RS-01');
  });

  test('a code that the list cannot hold is an error of the template', () => {
    const fixture = new Fixture({
      'templates/probe.hbs': `---\nid: probe\nsection: "2.4"\n---\n# {{sectionTitle "2.4"}}\n\n${names('scopes="substance"')}\n`,
    });
    expect(fixture.templates().diagnostics.map(({ code }) => code)).toEqual(['template/argument']);
  });
});

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'paragraph') return block.children;
  return block.kind === 'list' ? block.items.flat().flatMap(inlinesOf) : [];
}

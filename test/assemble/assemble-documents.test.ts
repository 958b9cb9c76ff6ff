import { describe, expect, test } from 'vitest';
import { RecordIndex } from '../../src/check/record-index.js';
import type { Language, Profile } from '../../src/diagnostics/diagnostic.js';
import { assembleAll, examplecelWith, Fixture, linesOf, real, textOf } from './assemble-fixture.js';

/** All lines of a product's documents in one language, by document. */
function textsOf(product: string, language: Language): ReadonlyMap<string, string> {
  const { value } = real.documents(product, language);
  return new Map(value.map((document) => [document.id, linesOf(document).join('\n')]));
}

describe('the facts of utzhefra print where they belong', () => {
  const ru = textsOf('utzhefra', 'ru');
  const en = textsOf('utzhefra', 'en');
  const where = (texts: ReadonlyMap<string, string>, pattern: RegExp) =>
    [...texts].filter(([, text]) => pattern.test(text)).map(([id]) => id);

  test.each<[string, RegExp, RegExp | undefined, readonly string[]]>([
    ['G08 end of the preclinical tests', /09\.2023/, /Sep 2023/, ['m2-2-4-nonclinical-overview']],
    [
      'G16 start of the trial',
      /РАСХОЖДЕНИЕ: 12\.2024/,
      /CONFLICT: Dec 2024/,
      ['m1-1-8-3-clinical-trials', 'm2-2-5-clinical-overview', 'm2-2-7-6-synopses'],
    ],
    [
      'G17 planned end',
      /к концу 2025 года/,
      /by the end of 2025/,
      ['m1-1-8-3-clinical-trials', 'm2-2-5-clinical-overview', 'm2-2-7-6-synopses'],
    ],
    [
      'G22 a year of visits',
      /12 месяцев/,
      /12 months/,
      ['m1-1-8-3-clinical-trials', 'm2-2-5-clinical-overview', 'm5-5-2-clinical-trials'],
    ],
    [
      'G23 fifteen years',
      /15 лет/,
      /15 years/,
      ['m1-1-8-3-clinical-trials', 'm2-2-5-clinical-overview', 'm5-5-2-clinical-trials'],
    ],
    ['G18 the first patient', /59 лет/, /59 years/, ['m2-2-5-clinical-overview']],
    [
      'G19 what was reported of her',
      /полный ответ на терапию/,
      /complete response to therapy/,
      ['m2-2-5-clinical-overview'],
    ],
    ['G20 the stay', /реанимация/, /intensive care/, ['m2-2-5-clinical-overview']],
    ['G21 the announcement', /первого этапа/, /first stage/, ['m2-2-5-clinical-overview']],
    ['G27 the comparator', /рефрактерная диффузная/, /Kymriya/, ['m2-2-5-clinical-overview']],
  ])('%s', (_name, inRussian, inEnglish, documents) => {
    expect(where(ru, inRussian)).toEqual(documents);
    if (inEnglish !== undefined) expect(where(en, inEnglish)).toEqual(documents);
  });

  test('G13 the planned size, wherever trials are listed', () => {
    const listed = ['m1-1-8-3-clinical-trials', 'm2-2-5-clinical-overview', 'm5-5-2-clinical-trials'];
    for (const id of listed) expect(ru.get(id)).toContain('[НЕ ПОДТВЕРЖДЕНО: 60]');
  });

  test('G01-G03 the names are on every page and in every text', () => {
    for (const { header } of real.documents('utzhefra', 'ru').value)
      expect(textOf(header.product)).toContain('Утжефра');
    for (const { header } of real.documents('utzhefra', 'en').value)
      expect(textOf(header.product)).toContain('Utzhefra');
    expect(en.get('m2-2-2-introduction')).toContain('[CONFLICT: hemagenlekleutzel / hemagenleukleutzel]');
  });

  test('the single case is marked as press and as no result, and has no rate', () => {
    const overview = ru.get('m2-2-5-clinical-overview') ?? '';
    expect(overview).toContain(
      '! Случай описан по сообщениям прессы, а не по данным исследования. Он не является результатом',
    );
    expect(overview).not.toMatch(/\d\s?%/);
  });

  test('G05 the premiere, G26 the money and the price print nowhere', () => {
    const all = [...ru.values(), ...en.values()].join('\n');
    expect(all).not.toMatch(/премьер|premiere|764|82,3|39 (млн|million)|руб|rubl/i);
  });

  test('2.4 claims nothing beyond completed', () => {
    expect(ru.get('m2-2-4-nonclinical-overview')).toContain('[НЕ ПОДТВЕРЖДЕНО: завершено]');
    expect(`${ru.get('m2-2-4-nonclinical-overview')} ${en.get('m2-2-4-nonclinical-overview')}`).not.toMatch(
      /успешно|все стадии|successfully|all stages/i,
    );
  });
});

describe('a document', () => {
  test.each<[string, Profile, readonly string[]]>([
    ['utzhefra', 'draft', ['ПРОЕКТ: не для подачи']],
    ['utzhefra', 'submission', []],
    ['examplecel', 'draft', ['ОБРАЗЕЦ: препарат, организации и все данные вымышлены', 'ПРОЕКТ: не для подачи']],
    ['examplecel', 'submission', ['ОБРАЗЕЦ: препарат, организации и все данные вымышлены']],
  ])('%s in %s says on every page what it is', (product, profile, marks) => {
    for (const { pageMarks } of real.documents(product, 'ru', profile).value) expect(pageMarks).toEqual(marks);
  });

  test('has the running header, the version and the properties of its file', () => {
    const document = real.documents('examplecel', 'ru').value.find(({ id }) => id === 'm5-5-2-clinical-trials');
    expect(document).toMatchObject({
      section: '5.2',
      documentCode: '17001',
      language: 'ru',
      style: 'ctd',
      date: '2026-11-22',
    });
    expect(document?.title).toBe('Перечень всех клинических исследований (испытаний) в виде таблиц');
    expect(document?.author).toBe('Автономная некоммерческая организация «Вымышленный центр клеточной терапии»');
    expect(document && textOf(document.header.product)).toBe('«Экзамплецел»');
    expect(document && textOf(document.header.section)).toBe(`5.2\u00A0${document?.title}`);
    expect(document && textOf(document.header.version)).toBe(`Версия\u00A0${document?.version}`);
  });

  test('has a disputed applicant in the properties of its file as in its text, and no blank', () => {
    const [document] = real.documents('utzhefra', 'en').value;
    expect(document?.author).toMatch(/^\[CONFLICT: .+ \/ .+\]$/);
  });

  test('has a version of its own where the dossier states one', () => {
    const fixture = new Fixture({
      ...examplecelWith({
        'dossier.yaml': [['version:', 'documents:\n  - { document: m2-2-2-introduction, version: "7.3" }\nversion:']],
      }),
    });
    const versions = fixture.documents('examplecel', 'ru').value.map(({ id, version }) => [id, version]);
    expect(versions).toContainEqual(['m2-2-2-introduction', '7.3']);
    expect(versions.filter(([, version]) => version === '7.3')).toHaveLength(1);
  });

  test('is the same in both languages but for the words', () => {
    for (const product of ['utzhefra', 'examplecel']) {
      const shapes = (['ru', 'en'] as const).map((language) =>
        real
          .documents(product, language)
          .value.map(({ id, blocks }) => [id, blocks.map((block) => [block.kind, block.id])]),
      );
      expect(shapes[0]).toEqual(shapes[1]);
    }
  });

  test('holds no private-use character, control character or empty text, and every id once', () => {
    for (const product of ['utzhefra', 'examplecel']) {
      for (const document of real.documents(product, 'ru').value) {
        const json = JSON.stringify(document);
        expect(json).not.toMatch(/[\p{Co}\u200B-\u200F]|\\u00[01]/u);
        expect(json).not.toContain('"text":""');
        const ids = [...json.matchAll(/"id":"([^"]+)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => /^[a-z0-9-]+$/.test(id ?? ''))).toBe(true);
      }
    }
  });
});

describe('assembling', () => {
  const templates = real.templates().value;
  const { value: records } = real.records('examplecel');
  const input = {
    product: 'examplecel',
    records,
    profile: 'draft',
    asOf: '2026-11-22',
    languages: ['ru', 'en'],
    attached: [],
  } as const;
  const made = assembleAll(templates, input);

  test('does not depend on the order of records or on what was assembled before', () => {
    const once = JSON.stringify(made);
    const reversed = new RecordIndex([...records.records].reverse());
    assembleAll(templates, { ...input, languages: ['en'] });
    expect(JSON.stringify(assembleAll(templates, { ...input, records: reversed }))).toBe(once);
  });

  test('documents come in the order of sections, each in the languages asked for', () => {
    const order = made.value.map(({ section, language }) => `${section} ${language}`);
    expect(order.slice(0, 4)).toEqual(['1.0 ru', '1.0 en', '1.1 ru', '1.1 en']);
    expect(order.at(-1)).toBe('5.3.5.2 en');
  });
});

describe('titles that nobody has compared with the act', () => {
  const template = '---\nid: probe\nsection: "1.8.3"\n---\n# {{sectionTitle "1.8.3"}}\n\n{{formLabel "trade-name"}}';
  const files = (entry: string, synthetic = 'true') => ({
    ...examplecelWith({ 'dossier.yaml': [['synthetic: true', `synthetic: ${synthetic}`]] }),
    'content/examplecel/confirmed-headings.yaml': `recordType: confirmed-headings\nid: confirmed-headings\nmodelVersion: "1"\nentries: ${entry}\n`,
    'templates/probe.hbs': template,
  });
  const entryOf = (kind: string, key: string, wording: string, rest = '') =>
    `{ kind: ${kind}, key: ${key}, wording: { ru: ${wording}, en: ${wording} }, source: { ru: а, en: a }, confirmedBy: б, confirmedOn: 2026-01-01${rest} }`;
  const documents = (entry: string, profile: Profile, synthetic?: string) => {
    const fixture = new Fixture(files(entry, synthetic));
    return fixture.documents('examplecel', 'ru', profile);
  };

  test.each<[Profile, string]>([
    ['draft', 'warning'],
    ['submission', 'error'],
  ])('print with a mark and are declared: %s', (profile, severity) => {
    const { value, diagnostics } = documents('[]', profile);
    expect(value.flatMap(linesOf)).toEqual([
      '# 1.8.3 [НЕ ПОДТВЕРЖДЕНО: Таблица с перечнем клинических исследований]',
      expect.stringMatching(/^\[НЕ ПОДТВЕРЖДЕНО: Торговое наименование/),
    ]);
    expect(diagnostics).toMatchObject([
      {
        code: 'heading/unconfirmed',
        severity,
        declared: 'unconfirmed',
        product: 'examplecel',
        at: { pointer: '/entries' },
      },
      { code: 'heading/unconfirmed', severity, declared: 'unconfirmed' },
    ]);
  });

  test('print the confirmed wording once it is entered', () => {
    const entries = [entryOf('section-title', '1.8.3', 'Таблица'), entryOf('form-field', 'trade-name', 'Имя')];
    const { value, diagnostics } = documents(`[${entries.join(', ')}]`, 'submission');
    expect(value.flatMap(linesOf)).toEqual(['# 1.8.3 Таблица', 'Имя']);
    expect(diagnostics).toEqual([]);
  });

  test('a specimen entry counts in a synthetic dossier only', () => {
    const entries = `[${entryOf('section-title', '1.8.3', 'Таблица', ', specimen: true')}]`;
    expect(documents(entries, 'draft').value.flatMap(linesOf)[0]).toBe('# 1.8.3 Таблица');
    expect(documents(entries, 'draft', 'false').value.flatMap(linesOf)[0]).toContain('[НЕ ПОДТВЕРЖДЕНО: ');
  });
});

test('an abbreviation that the product does not list is an error at its place in the template', () => {
  const fixture = new Fixture({
    ...examplecelWith({}),
    'templates/probe.hbs': '---\nid: probe\nsection: "2.4"\n---\n# {{sectionTitle "2.4"}}\n\n{{abbr "XYZ"}}',
  });
  const { value, diagnostics } = fixture.documents('examplecel', 'ru');
  expect(value).toEqual([]);
  expect(diagnostics).toMatchObject([
    {
      code: 'template/unknown-name',
      severity: 'error',
      product: 'examplecel',
      at: { range: { start: { line: 7, column: 8 } } },
    },
  ]);
});

test('markup that only rendering reveals is an error at its line of the template or partial', () => {
  const fixture = new Fixture({
    ...examplecelWith({}),
    'templates/probe.hbs':
      '---\nid: probe\nsection: "2.4"\n---\n# {{sectionTitle "2.4"}}\n\n{{#each clinicalTrials as |trial|}}\n{{> part trial=trial}}\n{{else}}\n{{/each}}',
    'templates/partials/part.hbs': '\n{{trial.phase}} `{{trial.phase}}`\n',
  });
  const { diagnostics } = fixture.documents('examplecel', 'ru');
  const places = diagnostics.map(({ code, at }) => [
    code,
    at?.file.replace(/^.*templates/, 'templates'),
    at?.range.start,
  ]);
  expect(places).toEqual([['template/markup', 'templates/partials/part.hbs', { line: 2, column: 17 }]]);
});

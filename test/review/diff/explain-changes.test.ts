import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RecordIndex } from '../../../src/check/record-index.js';
import { openDiskWorld } from '../../../src/disk-world.js';
import type { AnyRecord } from '../../../src/records/record.js';
import { diffDocuments } from '../../../src/review/diff/diff-documents.js';
import { type ExplainedProduct, explainChanges } from '../../../src/review/diff/explain-changes.js';
import { composeSide } from '../../../src/review/sides/compose-side.js';
import type { SideProduct } from '../../../src/review/sides/side.js';
import type { World } from '../../../src/world.js';
import { projectRoot } from '../../assemble/assemble-fixture.js';

const sample = join(projectRoot, 'test/command/project');
const folder = 'test/command/project';
const trial = `${folder}/content/alpha/trial.yaml`;
const dossier = `${folder}/content/alpha/dossier.yaml`;
const table = `${folder}/templates/m1-1-8-3-trials.hbs`;
const disk = openDiskWorld({
  root: projectRoot,
  content: join(sample, 'content'),
  templates: join(sample, 'templates'),
  schemas: join(projectRoot, 'schemas'),
});

/** Replaces a text of a file; throws where the file does not hold it. */
type Edit = readonly [file: string, from: string, to: string];

function worldWith(edits: readonly Edit[]): World {
  return {
    list: (area) => disk.list(area),
    read(file, most) {
      const read = disk.read(file, most);
      if ('trouble' in read) return read;
      const text = edits
        .filter(([name]) => name === file.file)
        .reduce((whole, [, from, to]) => {
          if (!whole.includes(from)) throw new Error(`${file.file} does not hold ${from}`);
          return whole.replace(from, to);
        }, new TextDecoder().decode(read.bytes));
      return { bytes: new TextEncoder().encode(text) };
    },
  };
}

async function compose(...edits: readonly Edit[]): Promise<SideProduct> {
  const { value, diagnostics } = await composeSide(worldWith(edits), {});
  const [side] = value;
  if (side === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  return side;
}

function explain(old: SideProduct, now: SideProduct): ExplainedProduct {
  return explainChanges({ old, new: now, documents: diffDocuments(old.documents, now.documents) });
}

const untouched = compose();

async function change(...edits: readonly Edit[]): Promise<ExplainedProduct> {
  return explain(await untouched, await compose(...edits));
}

/** One line for each change in the dossier's own documents: the inventory of them shows every change in its own way. */
function shown({ changes, fields }: ExplainedProduct): readonly string[] {
  return changes.flatMap(({ id, of, document, old, new: now, cause }) => {
    if (document === 'checklist') return [];
    const why =
      'fields' in cause
        ? cause.fields.map((number) => (fields[number]?.new ?? fields[number]?.old)?.pointer)
        : 'files' in cause
          ? cause.files.map((file) => file.slice(file.lastIndexOf('/') + 1))
          : [];
    return [`${id} ${of}: ${old?.text ?? '∅'} → ${now?.text ?? '∅'} (${[cause.kind, ...why].join(' ')})`];
  });
}

describe('a change is caused by', () => {
  test('the field it prints, in both languages, with both values and their line', async () => {
    const explained = await change([trial, 'plannedN: 12', 'plannedN: 15']);
    expect(shown(explained)).toEqual([
      'm1-1-8-3-trials.en.1 words: 12 → 15 (data /population/plannedN)',
      'm1-1-8-3-trials.ru.1 words: 12 → 15 (data /population/plannedN)',
    ]);
    expect(explained.fields).toEqual([
      {
        record: 'trial-01',
        recordType: 'clinical-trial',
        old: { file: trial, pointer: '/population/plannedN', line: 16, value: 12 },
        new: { file: trial, pointer: '/population/plannedN', line: 16, value: 15 },
        changes: ['m1-1-8-3-trials.en.1', 'm1-1-8-3-trials.ru.1'],
      },
    ]);
  });

  test('a field of one language, in this language alone', async () => {
    const explained = await change([trial, 'Исследование Альфацела', 'Первое исследование Альфацела']);
    expect(shown(explained)).toEqual([
      'm1-1-8-3-trials.ru.1 words: Исследование → Первое исследование (data /title/ru)',
    ]);
  });

  test('a value that is now missing, and one that is given at last', async () => {
    const gone: Edit = [trial, 'plannedN: 12', 'plannedN: { absent: unknown }'];
    const removed = await change(gone);
    const mark = /^m1-1-8-3-trials\.ru\.1 words: 12 → \[НЕТ ДАННЫХ: [^\]]+\] \(data \/population\/plannedN\)$/;
    expect(shown(removed)).toContainEqual(expect.stringMatching(mark));
    const given = explain(await compose(gone), await untouched);
    expect(shown(given).map((line) => line.slice(-28))).toEqual(
      Array.from({ length: 2 }, () => ' (data /population/plannedN)'),
    );
  });

  test('the field that was left out, and not by others in its group', async () => {
    const column: Edit = [table, '{{trial.phase}} |', '{{trial.phase}}, {{trial.population.cd19Required}} |'];
    const given: Edit = [trial, '  sex: both', '  sex: both\n  cd19Required: true'];
    const other: Edit = [trial, 'plannedN: 12', 'plannedN: 15'];
    const explained = explain(await compose(column), await compose(column, given, other));
    const causes = shown(explained).map((line) => line.slice(line.lastIndexOf('(')));
    expect(causes).toEqual(
      ['ru', 'en'].flatMap(() => ['(data /population/cd19Required)', '(data /population/plannedN)']),
    );
  });

  test('the source of values that are no longer confirmed', async () => {
    const explained = await change([trial, 'sourceClass: synthetic', 'sourceClass: press']);
    expect(shown(explained)).toContain(
      'm1-1-8-3-trials.en.2 words: I → [UNCONFIRMED: I] (data /provenance/sourceClass)',
    );
    expect(explained.changes.every(({ cause }) => cause.kind === 'data' || cause.kind === 'reading')).toBe(true);
  });

  test('fields that the document reads to choose its words', async () => {
    const condition: Edit = [
      table,
      '{{trial.phase}} |',
      '{{trial.phase}}{{#if (applies trial.population.ageMin)}}, {{say ru="взрослые" en="adults"}}{{/if}} |',
    ];
    const age: Edit = [trial, 'ageMin: 18', 'ageMin: { absent: not-applicable }'];
    const explained = explain(await compose(condition), await compose(condition, age));
    expect(shown(explained)).toEqual([
      'm1-1-8-3-trials.en.1 words: , adults →  (reading /population/ageMin)',
      'm1-1-8-3-trials.ru.1 words: , взрослые →  (reading /population/ageMin)',
    ]);
  });

  test('the template, or the part it includes', async () => {
    expect(shown(await change([table, 'en="Subjects"', 'en="Participants"']))).toEqual([
      'm1-1-8-3-trials.en.1 words: Subjects → Participants (template m1-1-8-3-trials.hbs)',
    ]);
    const part: Edit = [
      `${folder}/templates/partials/applicant.hbs`,
      '{{applicant',
      '{{say ru="Заявитель" en="Applicant"}}: {{applicant',
    ];
    const explained = await change(part, [trial, 'plannedN: 12', 'plannedN: 15']);
    const causes = shown(explained).map((line) => line.slice(line.lastIndexOf('(')));
    expect(new Set(causes)).toEqual(new Set(['(template applicant.hbs)', '(data /population/plannedN)']));
  });

  test('the plan of the dossier, where a document comes or goes', async () => {
    const declared: Edit = [dossier, '5.3.1.2\n', '"1.8.3"\n'];
    const { changes, fields } = await change(declared);
    const gone = changes.filter(({ of }) => of === 'document');
    expect(gone.map(({ document, old, new: now }) => [document, old?.text, now])).toEqual([
      ['m1-1-8-3-trials', expect.any(String), undefined],
      ['m1-1-8-3-trials', expect.any(String), undefined],
    ]);
    expect(fields).toMatchObject([{ new: { pointer: '/sectionsNotApplicable/0/section' } }]);
    expect(gone.map(({ cause }) => cause)).toEqual(gone.map(() => ({ kind: 'reading', fields: [0] })));
  });

  test('the profile, for what it puts on every page', async () => {
    const { changes } = await change([dossier, 'synthetic: true', 'synthetic: false']);
    const marks = changes.filter(({ of }) => of === 'page-mark');
    expect(marks.length).toBeGreaterThan(3);
    expect(new Set(marks.map(({ cause }) => JSON.stringify(cause)))).toEqual(
      new Set([JSON.stringify({ kind: 'reading', fields: [0] })]),
    );
  });

  test('the program, where nothing else has changed', async () => {
    const now = await untouched;
    const [first, ...documents] = now.documents;
    if (first === undefined) throw new Error('no documents');
    const heading = { kind: 'heading', id: 'new', level: 2, children: [{ kind: 'text', text: 'New' }] } as const;
    const drawn = { ...now, documents: [{ ...first, blocks: [...first.blocks, heading] }, ...documents] };
    expect(explain(now, drawn).changes).toMatchObject([
      { of: 'block', new: { text: 'New' }, cause: { kind: 'program' } },
    ]);
  });
});

describe('changed fields', () => {
  test('that nothing prints are told without changes', async () => {
    const { fields, changes } = await change([trial, 'ageMax: 70', 'ageMax: 75']);
    expect(changes).toEqual([]);
    expect(fields).toMatchObject([{ old: { value: 70 }, new: { value: 75 }, changes: [] }]);
  });

  test('are items of a list by what they hold: one in front changes none behind it', async () => {
    const { fields } = await change([
      trial,
      '  - { scheme: sponsor, value: ALPHA-01 }',
      '  - { scheme: RKI, value: RKI-7, date: 2025-02-01 }\n  - { scheme: sponsor, value: ALPHA-01 }',
    ]);
    expect(fields).toEqual([
      {
        record: 'trial-01',
        recordType: 'clinical-trial',
        new: {
          file: trial,
          pointer: '/identifiers/0',
          line: 7,
          value: { scheme: 'RKI', value: 'RKI-7', date: '2025-02-01' },
        },
        changes: [],
      },
    ]);
  });

  test('are those of the same record though its file was renamed', async () => {
    const renamed = `${folder}/content/alpha/first-trial.yaml`;
    const now = await compose([trial, 'plannedN: 12', 'plannedN: 15']);
    const moved = { ...now, records: new RecordIndex((now.records?.records ?? []).map(inFile(trial, renamed))) };
    const { fields } = explain(await untouched, moved);
    expect(fields).toMatchObject([{ record: 'trial-01', old: { file: trial }, new: { file: renamed, value: 15 } }]);
  });

  test('of a record that is gone are the record as a whole', async () => {
    const old = await untouched;
    const now = {
      ...old,
      records: new RecordIndex((old.records?.records ?? []).filter(({ id }) => id !== 'trial-01')),
    };
    const { fields } = explain(old, now);
    expect(fields).toHaveLength(1);
    expect(fields[0]).toMatchObject({ record: 'trial-01', old: { pointer: '', line: 1 } });
    expect(fields[0]).not.toHaveProperty('new');
  });

  test('of a list in another order have moved', async () => {
    const second: Edit = [
      trial,
      'value: ALPHA-01 }',
      'value: ALPHA-01 }\n  - { scheme: RKI, value: RKI-7, date: 2025-02-01 }',
    ];
    const first: Edit = [
      trial,
      '  - { scheme: sponsor',
      '  - { scheme: RKI, value: RKI-7, date: 2025-02-01 }\n  - { scheme: sponsor',
    ];
    const { fields } = explain(await compose(second), await compose(first));
    expect(fields).toHaveLength(1);
    const [moved] = fields;
    expect(moved?.old?.value).toEqual(moved?.new?.value);
    expect(moved?.old?.pointer).not.toBe(moved?.new?.pointer);
  });
});

function inFile(from: string, to: string) {
  return (record: AnyRecord): AnyRecord =>
    record.file !== from
      ? record
      : { ...record, file: to, locate: (pointer, part) => ({ ...record.locate(pointer, part), file: to }) };
}

describe('sides without records', () => {
  const bare = ({ records: _records, readsOf: _readsOf, ...side }: SideProduct): SideProduct => side;

  test('name the field by what is printed from a file that differs', async () => {
    const now = await compose([trial, 'plannedN: 12', 'plannedN: 15']);
    const explained = explain(bare(await untouched), bare(now));
    expect(shown(explained)).toContain('m1-1-8-3-trials.ru.1 words: 12 → 15 (data /population/plannedN)');
    const place = { file: trial, pointer: '/population/plannedN' };
    expect(explained.fields).toMatchObject([{ old: place, new: place }]);
  });

  test('that do not tell their sources leave the cause unknown', async () => {
    const silent = (side: SideProduct): SideProduct => ({ ...bare(side), sourcesOf: () => [] });
    const now = await compose([trial, 'plannedN: 12', 'plannedN: 15']);
    const { changes } = explain(silent(await untouched), silent(now));
    expect(new Set(changes.map(({ cause }) => cause.kind))).toEqual(new Set(['unknown']));
  });
});

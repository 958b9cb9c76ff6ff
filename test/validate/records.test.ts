import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectReferences } from '../../src/validate/collect-references.js';
import { schemas, showFinding, validateCase } from './validate-case.js';

function edit(name: string, change: (text: string) => string) {
  return validateCase({
    prepare: ({ content }) => {
      const file = join(content, 'sample', name);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    },
  });
}

describe('the Markdown body', () => {
  const find = (id: string, { records }: ReturnType<typeof validateCase>) => {
    const record = records.value.find((candidate) => candidate.id === id);
    if (record === undefined) throw new Error(`no record ${id}`);
    return record;
  };

  it('is the Russian text of the narrative field, with its place in the file', () => {
    const record = find('process-substance', validateCase());
    expect(record.data).toMatchObject({
      description: {
        ru: 'Клетки собирают, отбирают и размножают.\n\nЗатем их замораживают.',
        en: 'The cells are collected, selected and expanded.',
      },
    });
    expect(record.locate('/description/ru').range.start).toEqual({ line: 18, column: 1 });
    expect(record.locate('/description/en').range.start).toEqual({ line: 16, column: 7 });
  });

  it('makes the field where the front matter has none', () => {
    const record = find(
      'process-substance',
      edit('process.md', (text) => text.replace(/description:\n.*\n/, '')),
    );
    expect(record.data).toMatchObject({ description: { ru: expect.stringContaining('Клетки') } });
    expect(record.locate('/description')).toMatchObject({ pointer: '/description', range: { start: { line: 16 } } });
  });

  it('is refused where the field is filled already', () => {
    const { records } = edit('process.md', (text) => text.replace('  en: The', '  ru: The'));
    expect(records.diagnostics.map(showFinding)).toEqual(['record/body-unused content/sample/process.md:18:1']);
  });
});

describe('references', () => {
  it('are found with the kind they ask for, in lists and in candidates too', () => {
    const { records } = edit('trial.yaml', (text) =>
      text.replace(
        'sponsorId: centre',
        `sponsorId:
  candidates:
    - value: centre
      provenance: { sourceClass: press, sourceRef: x, sourceDate: 2026-01, enteredOn: 2026-01, confidence: low }
    - value: laboratory
      provenance: { sourceClass: press, sourceRef: y, sourceDate: 2026-01, enteredOn: 2026-01, confidence: low }`,
      ),
    );
    const trial = records.value.find(({ id }) => id === 'trial-01');
    expect(trial && collectReferences(trial, schemas.value)).toEqual([
      { pointer: '/productId', recordType: 'product', id: 'sample' },
      { pointer: '/sponsorId/candidates/0/value', recordType: 'organization', id: 'centre' },
      { pointer: '/sponsorId/candidates/1/value', recordType: 'organization', id: 'laboratory' },
      { pointer: '/centres/0/organizationId', recordType: 'organization', id: 'centre' },
    ]);
  });
});

describe('mistakes of a record', () => {
  it('are all told, each once, and only those of the branch the author chose', () => {
    const { records } = edit('centre.yml', () =>
      [
        'recordType: organization',
        'id: Centre',
        'modelVersion: "1"',
        'provenance: { sourceClass: pres, sourceRef: "", sourceDate: 2026-13, enteredOn: 20260115 }',
        'legalName: { ru: { absent: pending, due: soon }, de: Zentrum }',
        'taxId: [1]',
        'legalAddress: { candidates: [{ value: { country: RU, raw: Москва }, provenance: 1 }] }',
        'roles: []',
        '',
      ].join('\n'),
    );
    const own = records.diagnostics.filter(({ at }) => at?.file.endsWith('centre.yml'));
    expect(own.map(({ code, at }) => `${code} ${at?.pointer}`).sort()).toEqual([
      'record/missing-field /provenance',
      'record/no-such-date /legalName/ru/due',
      'record/no-such-date /provenance/sourceDate',
      'record/out-of-range /legalAddress/candidates',
      'record/out-of-range /roles',
      'record/unknown-field /legalName/de',
      'record/unknown-value /provenance/sourceClass',
      'record/wrong-form /id',
      'record/wrong-form /provenance/sourceRef',
      'record/wrong-type /legalAddress/candidates/0/provenance',
      'record/wrong-type /legalAddress/candidates/0/value/raw',
      'record/wrong-type /provenance/enteredOn',
      'record/wrong-type /taxId',
    ]);
  });

  it('do not hide the other records', () => {
    const { records } = edit('centre.yml', (text) => text.replace('roles:', 'rolls:'));
    expect(records.value).toHaveLength(5);
    expect(records.diagnostics.map(({ code }) => code).sort()).toEqual([
      'record/missing-field',
      'record/unknown-field',
    ]);
  });

  it('of a file unread do not make its record a missing one', () => {
    const { content, records } = edit('dossier.yaml', () => 'a: [\n');
    expect(content.diagnostics.map(showFinding)).toEqual(['load/yaml-syntax content/sample/dossier.yaml:1:4']);
    expect(records.diagnostics).toEqual([]);
  });
});

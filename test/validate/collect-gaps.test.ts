import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/diagnostics/diagnostic.js';
import { sortDiagnostics } from '../../src/diagnostics/sort.js';
import { collectGaps } from '../../src/validate/collect-gaps.js';
import { schemas, validateCase } from './validate-case.js';

const envelope = `recordType: organization
id: defect
modelVersion: "1"
provenance:
  sourceClass: synthetic
  sourceRef: тест
  sourceDate: 2026-01-15
  enteredOn: 2026-01-15
  confidence: high
`;
const settled = `legalName: { ru: Склад, en: Store }
roles: [testing-lab]
country: RU
taxId: { absent: not-applicable }
ogrn: { absent: not-applicable }
legalAddress: { country: RU, raw: { ru: нет, en: none } }
`;

/** The gaps of an organization whose fields after the envelope are given; its first own line is line 10. */
function gapsOf(fields: string, profile: Profile = 'draft', head = envelope, languages = '[ru, en]') {
  const { records } = validateCase({
    prepare: ({ content }) => {
      const dossier = join(content, 'sample', 'dossier.yaml');
      writeFileSync(dossier, readFileSync(dossier, 'utf8').replace('[ru, en]', languages));
      writeFileSync(join(content, 'sample', 'defect.yaml'), `${head}${fields}`);
    },
  });
  expect(records.diagnostics).toEqual([]);
  const gaps = collectGaps(records.value, { schemas: schemas.value, profile });
  return sortDiagnostics(gaps.filter(({ at }) => at?.file === 'content/sample/defect.yaml'));
}

const show = (gaps: ReturnType<typeof gapsOf>) =>
  gaps.map(
    ({ severity, code, declared, at }) =>
      `${severity} ${code} ${declared} ${at?.range.start.line}:${at?.range.start.column} ${at?.pointer}`,
  );

describe('gaps', () => {
  it('are none in a settled record', () => {
    expect(gapsOf(settled)).toEqual([]);
  });

  it('stop a submission and warn in a draft', () => {
    const fields = settled.replace('country: RU\n', 'country: { absent: unknown }\n');
    expect(show(gapsOf(fields))).toEqual(['warning data/absent absent 12:10 /country']);
    expect(show(gapsOf(fields, 'submission'))).toEqual(['error data/absent absent 12:10 /country']);
  });

  it('say why, who and when', () => {
    const [gap] = gapsOf(
      settled.replace(
        'country: RU\n',
        'country: { absent: pending, note: { ru: запрос послан, en: requested }, owedBy: { ru: центр, en: the centre }, due: 2026-05 }\n',
      ),
    );
    expect(gap?.message.ru).toBe('нет данных: Страна организации — ожидается: запрос послан');
    expect(gap?.hint?.ru).toBe('впишите значение вместо `absent`, предоставит: центр, срок 2026-05');
    expect(gap?.message.en).toBe('no data: Country of the organization — pending: requested');
  });

  it('include a missing field that a submission needs, at its parent', () => {
    expect(show(gapsOf(settled.replace('country: RU\n', '')))).toEqual(['warning data/missing absent 1:1 ']);
  });

  it('include a language of the dossier that a text lacks without a reason', () => {
    const fields = settled.replace('{ ru: Склад, en: Store }', '{ ru: Склад }');
    expect(show(gapsOf(fields))).toEqual(['warning data/missing absent 10:1 /legalName']);
    const explained = settled.replace('{ ru: Склад, en: Store }', '{ ru: Склад, en: { absent: not-applicable } }');
    expect(gapsOf(explained)).toEqual([]);
  });

  it('do not include a language the dossier is not written in', () => {
    const fields = settled.replace('{ ru: Склад, en: Store }', '{ ru: Склад }').replace('ru: нет, en: none', 'ru: нет');
    expect(gapsOf(fields, 'draft', envelope, '[ru]')).toEqual([]);
  });
});

describe('unconfirmed values', () => {
  const press = envelope.replace('sourceClass: synthetic', 'sourceClass: press');

  it('are counted once for each source, at what makes them so', () => {
    const gaps = gapsOf(settled, 'draft', press);
    expect(show(gaps)).toEqual(['warning data/unconfirmed unconfirmed 5:16 /provenance/sourceClass']);
    // legalName twice, one role, the country, the country and the two texts of the address.
    expect(gaps[0]?.message.ru).toBe('источник — пресса (тест), значений по нему: 7');
  });

  it('are those the longest path leads to', () => {
    const fields = `fieldProvenance:
  /legalName:
    sourceClass: official-register
    sourceRef: реестр
    sourceDate: 2026-01-15
    enteredOn: 2026-01-15
    confidence: high
  /legalName/en:
    sourceClass: official-register
    sourceRef: реестр
    sourceDate: 2026-01-15
    enteredOn: 2026-01-15
    confidence: high
    translatedFrom: ru
${settled}`;
    const gaps = gapsOf(fields, 'draft', press);
    expect(show(gaps)).toEqual([
      'warning data/unconfirmed unconfirmed 5:16 /provenance/sourceClass',
      'warning data/unconfirmed unconfirmed 23:21 /fieldProvenance/~1legalName~1en/translatedFrom',
    ]);
    expect(gaps.map(({ message }) => message.en)).toEqual([
      'the source is the press (тест), values resting on it: 5',
      'the wording is a translation (реестр), values: 1',
    ]);
  });

  it('are silent where every value has another source', () => {
    const every = ['/legalName', '/roles', '/country', '/legalAddress', '/taxId', '/ogrn']
      .map(
        (path) =>
          `  ${path}: { sourceClass: publication, sourceRef: x, sourceDate: 2026-01, enteredOn: 2026-01, confidence: low }\n`,
      )
      .join('');
    expect(gapsOf(`fieldProvenance:\n${every}${settled}`, 'draft', press)).toEqual([]);
  });
});

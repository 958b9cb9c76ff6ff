import { afterAll, expect, it } from 'vitest';
import { sequenceText } from '../../../src/package/printed/sequence-text.js';
import { officialSections } from '../../sections/official-sections.js';
import { recordOf, SequenceEntries } from './sequence-entries.js';

const fixture = new SequenceEntries();
afterAll(() => fixture.remove());

const one = fixture.entry({ document: 'one', section: '5.3.7' });
const many = (count: number, given: object = {}) =>
  Array.from({ length: count }, (_, index) => ({ ...one, identity: `5.3.7//${index}`, ...given }));
const placedFor = (entries: readonly { readonly identity: string }[]) =>
  entries.map(({ identity }) => ({
    identity,
    id: 'id',
    index: '0000/r022-inventory.xml',
    paths: [`0000/m5/${identity.slice('5.3.7//'.length)}.pdf`],
  }));

it('counts files by section where a list of each would fill hundreds of pages', () => {
  const [few, lots] = [many(2000), many(2001)].map((entries) =>
    sequenceText(fixture.plan(entries), placedFor(entries), officialSections),
  );
  expect(few?.inventory.flatMap(({ rows }) => rows)).toHaveLength(2000);
  expect(few?.inventoryNote.en).toContain('two lines');
  const size = one.files[0]?.bytes ?? 0;
  expect(lots?.inventory).toMatchObject([
    {
      title: { en: 'Module 5. Clinical study reports' },
      rows: [
        {
          section: { exact: ['5.3.7'] },
          file: { lines: [{ en: 'files: 2001' }] },
          pages: { count: 2001 * 3 },
          bytes: { count: 2001 * size },
          sha256: { exact: [] },
        },
      ],
    },
  ]);
  expect(lots?.inventoryNote.en).toContain('inventory.csv');
  expect(lots?.documentCount).toBe(2001);
});

it('counts changes where there are too many to read', () => {
  const before = many(2001);
  const record = recordOf(fixture.plan(before), { files: [], placed: placedFor(before) });
  const reason = { ru: 'опечатка', en: 'misprint' };
  const after = many(2001, { operation: 'replace', reason });
  const { changes, histories, sequences } = sequenceText(
    fixture.plan(after, [record]),
    placedFor(after),
    officialSections,
  );
  expect(changes).toEqual([
    {
      section: { exact: ['5.3.7'] },
      title: { lines: [{ ru: 'документов: 2001', en: 'documents: 2001' }] },
      operation: { lines: [{ ru: 'заменен', en: 'replaced' }] },
      reason: { lines: [reason] },
    },
  ]);
  expect(histories).toEqual([]);
  expect(sequences.map(({ replaced, inForce }) => [replaced, inForce])).toEqual([
    [{ count: 0 }, { count: 2001 }],
    [{ count: 2001 }, { count: 2001 }],
  ]);
});

it('keeps a document of the history that is no longer planned', () => {
  const first = fixture.plan([one, { ...one, identity: '5.3.7//gone', title: { ru: 'Ушедший', en: 'Gone' } }]);
  const records = [recordOf(first, { files: [], placed: placedFor(first.entries) })];
  const second = fixture.plan(
    [
      { ...one, operation: 'unchanged' },
      { ...one, identity: '5.3.7//gone', title: { ru: 'Ушедший', en: 'Gone' }, operation: 'delete', files: [] },
    ],
    records,
  );
  records.push(recordOf(second, { files: [], placed: [{ identity: '5.3.7//gone', id: 'id', index: '', paths: [] }] }));
  const third = fixture.plan([{ ...one, operation: 'unchanged' }], records);
  const { histories, inventory, sequences } = sequenceText(third, [], officialSections);
  expect(histories).toMatchObject([
    { title: { lines: [{ en: 'Gone' }] }, history: { lines: [{ en: '0000: new' }, { en: '0001: withdrawn' }] } },
  ]);
  expect(inventory[0]?.rows).toMatchObject([{ operation: { lines: [{ en: 'unchanged' }] } }]);
  expect(sequences.map(({ inForce }) => inForce)).toEqual([{ count: 2 }, { count: 1 }, { count: 1 }]);
});

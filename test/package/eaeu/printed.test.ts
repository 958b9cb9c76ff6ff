import { afterAll, describe, expect, it } from 'vitest';
import { recordOf } from './sequence-entries.js';
import { contentsOf, SequenceFixture } from './sequence-fixture.js';

const fixture = new SequenceFixture(['inventory', 'summary-of-changes', 'tracking-table']);
afterAll(() => fixture.remove());

const letter = fixture.entry({
  document: 'letter',
  section: '1.0',
  documentCode: '01001',
  title: { ru: 'Сопроводительное письмо', en: 'Cover letter' },
});
const overview = fixture.entry({
  document: 'overview',
  section: '2.4',
  documentCode: '09023',
  title: { ru: 'Обзор доклинических данных', en: 'Nonclinical overview' },
});
const reason = { ru: 'уточнен адрес', en: 'address corrected' };

describe('the documents about a sequence', async () => {
  const first = fixture.plan([letter, overview]);
  const before = (await fixture.layOut(first)).value;
  const entries = [
    fixture.entry({ ...letter, content: { pdf: 'new letter' }, operation: 'replace', reason }),
    { ...overview, operation: 'delete' as const, files: [], reason },
  ];
  const plan = fixture.plan(entries, [recordOf(first, before)], { asOf: '2026-12-01', isDraft: true });
  const { value, diagnostics } = await fixture.layOut(plan);
  const [earlier, files] = [await contentsOf(before), await contentsOf(value)];
  const read = (from: typeof files, name: string) => from.get(name)?.toString().replaceAll('\u00A0', ' ') ?? '';

  it('are printed in both languages as PDF and Word, and as text beside the sequence', () => {
    expect(diagnostics).toEqual([]);
    const names = ['inventory', 'summary-of-changes', 'tracking-table'].flatMap((name) =>
      ['ru', 'en'].flatMap((language) => [
        ...['pdf', 'docx'].map((format) => `0001/inventory/${name}-${language}.${format}`),
        `0001-workingdocuments/inventory/${name}-${language}.md`,
      ]),
    );
    expect([...files.keys()]).toEqual(expect.arrayContaining(names));
  });

  it('carry the marks of a specimen and a draft', () => {
    for (const name of ['inventory', 'summary-of-changes', 'tracking-table']) {
      const text = read(files, `0001-workingdocuments/inventory/${name}-ru.md`);
      expect(text, name).toContain('ОБРАЗЕЦ: препарат, организации и все данные вымышлены');
      expect(text, name).toContain('ПРОЕКТ: не для подачи');
    }
  });

  it('list every file of the dossier with its checksum and what became of it', () => {
    const text = read(files, '0001-workingdocuments/inventory/inventory-ru.md');
    const [file] = plan.entries[0]?.files ?? [];
    const hash = `${file?.sha256.slice(0, 32)}<br>${file?.sha256.slice(32)}`;
    expect(text).toContain(
      `| 1.0 | Сопроводительное письмо | 01001 | 0001/m1/1.0/<br>101-10soprovoditelnoe-pismo.pdf | 3 | 10 | ${hash} | заменен |`,
    );
    expect(text).toMatch(/\| 2\.4 \| Обзор доклинических данных \| 09023 \| 0000\/m2\/2\.4\/.* \| исключен \|/);
    expect(text).toContain('Документов в досье: 1.');
    expect(text).toContain('## Модуль 2. Резюме общего технического документа');
  });

  it('tell what changed and why', () => {
    const text = read(files, '0001-workingdocuments/inventory/summary-of-changes-en.md');
    expect(text).toContain('| 1.0 | Cover letter | replaced | address corrected |');
    expect(text).toContain('| 2.4 | Nonclinical overview | withdrawn | address corrected |');
    const all = read(earlier, '0000-workingdocuments/inventory/summary-of-changes-en.md');
    expect(all).toContain('all 2 documents of the dossier are sent for the first time');
    expect(all).not.toContain('|');
  });

  it('count the documents of each sequence and follow those that changed', () => {
    const text = read(files, '0001-workingdocuments/inventory/tracking-table-en.md');
    expect(text).toMatch(/\| 0000 \| .* \| for submission \| 2 \| 0 \| 0 \| 2 \|/);
    expect(text).toMatch(/\| 0001 \| .* \| draft \| 0 \| 1 \| 1 \| 1 \|/);
    expect(text).toContain('| 1.0 | Cover letter | 0000: new<br>0001: replaced (address corrected) |');
    expect(read(earlier, '0000-workingdocuments/inventory/tracking-table-en.md')).not.toContain(
      'Documents changed after',
    );
  });
});

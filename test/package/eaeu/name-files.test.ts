import { afterAll, describe, expect, it } from 'vitest';
import { nameFiles } from '../../../src/package/eaeu/name-files.js';
import { transliterate } from '../../../src/package/eaeu/transliterate.js';
import { nameUuid } from '../../../src/package/name-uuid.js';
import { limits } from './official-limits.js';
import { recordOf, SequenceEntries } from './sequence-entries.js';

const fixture = new SequenceEntries();
afterAll(() => fixture.remove());

describe('names of files', () => {
  const named = (...given: Parameters<SequenceEntries['entry']>[0][]) => {
    const names = nameFiles(fixture.plan(given.map((one) => fixture.entry(one))), limits);
    return [...names.values()];
  };

  it('are section digits with a running number, then the section and the title', () => {
    const title = { ru: 'Сопроводительное письмо', en: 'Cover letter' };
    expect(named({ document: 'a', section: '1.0', title })).toEqual(['101-10soprovoditelnoe-pismo']);
    const name = { ru: 'Сведения о наименовании активной субстанции', en: 'Nomenclature' };
    expect(named({ document: 'a', section: '3.2.S.1.1', title: name })).toEqual([
      '32s111-32s11svedenia-o-naimenovanii-aktivnoj-substancii',
    ]);
  });

  it('number the documents of a section and share no number with another section', () => {
    expect(named({ document: 'a', section: '1.3.1' }, { document: 'b', section: '1.3.1' })).toEqual([
      '1311-131dokument',
      '1312-131dokument',
    ]);
    // 1.10 and the tenth of 1.1 would both begin with 1101.
    const many = Array.from({ length: 12 }, (_, index) => ({ document: `d${index}`, section: '1.1' }));
    const numbers = named({ document: 'a', section: '1.10' }, ...many).map((name) => name.split('-')[0]);
    expect(new Set(numbers).size).toBe(13);
  });

  it('are cut between words, leave room for the extension and hold nothing but what the limit allows', () => {
    const ru = 'Отчёт «Ё» № 5/2: щелочной гидролиз, определение ÀÉ-фрагментов методом высокоэффективной хроматографии';
    const [name = ''] = named({ document: 'a', section: '4.2.3.7.7', title: { ru, en: '' } });
    expect(`${name}.docx`.length).toBeLessThanOrEqual(limits.fileNameLength.value);
    expect(`${name}.pdf`).toMatch(limits.fileName.value);
    expect(name).toBe('423771-42377otcet-e-5-2-selocnoj-gidroliz-opredelenie-ae');
    const long = named({ document: 'a', section: '1.0', title: { ru: 'слово'.repeat(30), en: '' } });
    expect(long[0]).toHaveLength(limits.fileNameLength.value - '.docx'.length);
  });

  it('stay with a document and are never given again', () => {
    const first = fixture.plan(['a', 'b'].map((document) => fixture.entry({ document, section: '1.3.1' })));
    const placed = [...nameFiles(first, limits)].map(([identity, name]) => ({
      identity,
      id: 'id',
      index: '0000/r022-inventory.xml',
      paths: [`0000/m1/1.3/1.3.1/${name}.pdf`],
    }));
    const record = recordOf(first, { files: [], placed });
    const entries = [
      fixture.entry({ document: 'a', section: '1.3.1', operation: 'delete', content: {} }),
      fixture.entry({ document: 'c', section: '1.3.1' }),
      fixture.entry({ document: 'b', section: '1.3.1', operation: 'replace', title: { ru: 'Иное', en: 'Else' } }),
    ];
    expect([...nameFiles(fixture.plan(entries, [record]), limits)].sort()).toEqual([
      ['1.3.1//a', '1311-131dokument'],
      ['1.3.1//b', '1312-131dokument'],
      ['1.3.1//c', '1313-131dokument'],
    ]);
  });
});

it('transliterates letter by letter', () => {
  expect(transliterate('Объём, ЖЩ и Ю: хранение — «Б/В»')).toBe('obem-zs-i-u-hranenie-b-v');
  expect(transliterate('Ï 中')).toBe('i');
  expect(transliterate('«»')).toBe('');
});

it('makes numbers of version 5 that follow from the name alone', () => {
  expect(nameUuid('a')).toBe(nameUuid('a'));
  expect(nameUuid('a')).not.toBe(nameUuid('b'));
  for (const name of ['', 'a', 'досье/0000', 'x'.repeat(500)])
    expect(nameUuid(name)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

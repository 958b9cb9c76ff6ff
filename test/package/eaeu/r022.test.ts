import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { examplecelWith } from '../../assemble/assemble-fixture.js';
import { limits } from './official-limits.js';
import { childrenOf, linesOf, readRoot, textOf } from './read-elements.js';
import { recordOf } from './sequence-entries.js';
import { contentsOf, SequenceFixture } from './sequence-fixture.js';

const fixture = new SequenceFixture([]);
afterAll(() => fixture.remove());

const letter = fixture.entry({
  document: 'letter',
  section: '1.0',
  documentCode: '01001',
  title: { ru: 'Сопроводительное письмо', en: 'Cover letter' },
});
const form = fixture.entry({
  document: 'form',
  section: '1.2.1',
  documentCode: '01002',
  content: { pdf: 'form in PDF', docx: 'form in Word' },
});
/** No section above it has a code either. */
const other = fixture.entry({
  document: 'other',
  section: '3.2.A.3',
  title: { ru: 'Новые «вещества» & <прочее>', en: 'Novel' },
  isAttached: true,
  issued: '2025-02-03',
});

const md5 = (content: string) => createHash('md5').update(content).digest('hex');
const entriesOf = (xml: Uint8Array | undefined) => childrenOf(readRoot(xml), 'RegistrationDossierDocDetails');

describe('an R.022 inventory', () => {
  const plan = fixture.plan([letter, form, other]);
  const index = '0000/r022-inventory.xml';

  it('holds one entry for each file, in the order the schema asks for', async () => {
    const { value, diagnostics } = await fixture.layOut(plan);
    expect(diagnostics).toEqual([]);
    const contents = await contentsOf(value);
    const root = readRoot(contents.get(index));
    expect(root).toMatchObject({ name: 'DrugRegistrationDocDossierContentDetails' });
    expect(root.namespace).toBe('urn:EEC:R:DrugRegistrationDocDossierContentDetails:v1.0.0');
    expect(linesOf(root).slice(0, 6)).toEqual([
      'EDocCode = R.022',
      expect.stringMatching(/^EDocId = [0-9a-f-]{36}$/),
      'EDocDateTime = 2026-10-01T00:00:00',
      'UnifiedCountryCode[codeListId=P.CLS.019] = RU',
      'ApplicationId = ОБРАЗЕЦ-12',
      'RegistrationKindCode = 01',
    ]);
    const [first, word, , last] = [0, 2, 1, 3].map((position) => entriesOf(contents.get(index))[position]);
    expect(first && linesOf(first)).toEqual([
      'RegistrationFileIndicator = 1',
      expect.stringMatching(/^DocId = [0-9a-f-]{36}$/),
      'DocName = 101-10soprovoditelnoe-pismo.pdf',
      'DrugRegistrationDocCode = 01001',
      'DocCreationDate = 2026-10-01',
      `DrugAttributeEnumText[AttributeKindName=CHECKSUMM] = ${md5('letter in PDF')}`,
      'DrugAttributeEnumText[AttributeKindName=CHECK_ALG] = MD5',
      'DrugAttributeEnumText[DrugAttributeKindEnumCode=05] = m1\\1.0\\101-10soprovoditelnoe-pismo.pdf',
      'SubmissionSequence = 0000',
      'OperationAtribute = new',
    ]);
    expect(word && linesOf(word)).toContain('DocName = 1211-121dokument.docx');
    expect(last && linesOf(last)).toEqual(
      expect.arrayContaining([
        'DrugRegistrationDocCode = 99999',
        'DrugRegistrationDocName = Новые «вещества» & <прочее>',
        'DocCreationDate = 2025-02-03',
      ]),
    );
    const paths = entriesOf(contents.get(index)).map((entry) =>
      linesOf(entry)
        .find((line) => line.includes('=05]'))
        ?.split(' = ')[1]
        ?.replaceAll('\\', '/'),
    );
    expect(paths.map((path) => `0000/${path}`).sort()).toEqual(
      [...contents.keys()].filter((path) => path.startsWith('0000/m')).sort(),
    );
    const numbers = entriesOf(contents.get(index)).map((entry) => linesOf(entry)[1]);
    expect(new Set(numbers).size).toBe(4);
  });

  it('says which document a record belongs to', async () => {
    const { value } = await fixture.layOut(plan);
    expect(value.placed).toEqual([
      {
        identity: letter.identity,
        id: expect.any(String),
        index,
        paths: ['0000/m1/1.0/101-10soprovoditelnoe-pismo.pdf'],
      },
      {
        identity: form.identity,
        id: expect.any(String),
        index,
        paths: ['0000/m1/1.2/1.2.1/1211-121dokument.pdf', '0000/m1/1.2/1.2.1/1211-121dokument.docx'],
      },
      expect.objectContaining({ identity: other.identity }),
    ]);
    const xml = (await contentsOf(value)).get(index);
    expect(xml?.toString()).toContain(value.placed[0]?.id);
  });

  it('holds the files themselves if asked, whatever pieces they are read in', async () => {
    const contents = ['', 'a', 'ab', 'abc', 'x'.repeat(1000), 'y'.repeat(2501)];
    const entries = contents.map((pdf, index) =>
      fixture.entry({ document: `d${index}`, section: '1.3.1', documentCode: '02001', content: { pdf } }),
    );
    const { value } = await fixture.layOut(fixture.plan([...entries, form]), { carrier: 'embedded' });
    const files = await contentsOf(value);
    const found = entriesOf(files.get(index));
    const embedded = found.map((entry) => childrenOf(entry, 'DocCopyBinaryText')[0]);
    expect(embedded.map((element) => element && Buffer.from(textOf(element), 'base64').toString())).toEqual([
      ...contents,
      'form in PDF',
      undefined,
    ]);
    expect(embedded[0]?.attributes).toMatchObject([{ name: 'mediaTypeCode', value: '*.pdf' }]);
    expect(found.map((entry) => linesOf(entry).some((line) => line.includes('=05]')))).toEqual([
      ...contents.map(() => false),
      false,
      true,
    ]);
    expect([...files.keys()].filter((path) => path.startsWith('0000/m1/1.3/'))).toHaveLength(contents.length);
  });

  it('of version 1.1.0 has its namespaces and says that nobody validated it', async () => {
    const { value } = await fixture.layOut(plan, { r022: '1.1.0' });
    const files = await contentsOf(value);
    const xml = files.get(index)?.toString() ?? '';
    expect(xml).toContain('R.022 of version 1.1.0 is unverified');
    expect(readRoot(files.get(index)).namespace).toMatch(/:v1\.1\.0$/);
    expect(entriesOf(files.get(index))[0]?.namespace).toBe('urn:EEC:M:HC:ComplexDataObjects:v1.0.17');
    const manifest: unknown = JSON.parse(files.get('0000/inventory/inventory.json')?.toString() ?? '');
    expect(manifest).toMatchObject({ r022: { version: '1.1.0', verified: false, carrier: 'path' }, synthetic: true });
    expect(manifest).toMatchObject({
      documentCodes: { edition: { date: '2024-06-25' } },
      files: [{ documentCode: '01001', codeSeenIn: 'act' }, {}, {}, {}],
    });
  });

  it('marks a specimen and a draft at its head', async () => {
    const { value } = await fixture.layOut({ ...plan, isDraft: true });
    const files = await contentsOf(value);
    for (const name of ['r022-inventory.xml', 'application-data.xml']) {
      const xml = files.get(`0000/${name}`)?.toString() ?? '';
      expect(xml, name).toContain('<!-- ОБРАЗЕЦ: препарат, организации и все данные вымышлены -->');
      expect(xml, name).toContain('<!-- ПРОЕКТ: не для подачи -->');
    }
  });

  it('of a later sequence lists what is new, replaced and withdrawn, under the same numbers', async () => {
    const first = await fixture.layOut(plan);
    const entries = [
      { ...letter, operation: 'unchanged' as const },
      fixture.entry({ document: 'form', section: '1.2.1', documentCode: '01002', operation: 'replace' }),
      { ...other, operation: 'delete' as const, files: [], issued: '2026-12-01' },
    ];
    const second = fixture.plan(entries, [recordOf(plan, first.value)], { asOf: '2026-12-01' });
    const { value, diagnostics } = await fixture.layOut(second);
    expect(diagnostics).toEqual([]);
    const files = await contentsOf(value);
    const found = entriesOf(files.get('0001/r022-inventory.xml')).map(linesOf);
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('OperationAtribute = replace');
    expect(found[0]).toContain(`DocId = ${first.value.placed[1]?.id}`);
    expect(found[0]).toContain('DocName = 1211-121dokument.pdf');
    expect(found[1]).toEqual([
      'RegistrationFileIndicator = 1',
      `DocId = ${first.value.placed[2]?.id}`,
      'DocName = 32a31-32a3novye-vesestva-procee.pdf',
      'DrugRegistrationDocCode = 99999',
      'DrugRegistrationDocName = Новые «вещества» & <прочее>',
      'DocCreationDate = 2025-02-03',
      'SubmissionSequence = 0001',
      'OperationAtribute = delete',
    ]);
    expect([...files.keys()].filter((path) => path.startsWith('0001/m'))).toEqual([
      '0001/m1/1.2/1.2.1/1211-121dokument.pdf',
    ]);
    expect(value.placed.map(({ paths }) => paths.length)).toEqual([1, 0]);
    const listed = files.get('0001/inventory/inventory.csv')?.toString().split('\r\n') ?? [];
    expect(listed.filter((line) => /^\d/.test(line)).map((line) => line.split(';').at(-2))).toEqual([
      'без изменений',
      'заменен',
      'исключен',
    ]);
    expect(listed[1]).toContain('0000/m1/1.0/101-10soprovoditelnoe-pismo.pdf');
  });

  it('says who issued an attached certificate and until when it holds, but of no other paper about it', async () => {
    const copy = { document: 'gmp-certificate-control', section: '1.6.1', documentCode: '04001', isAttached: true };
    const entries = [
      fixture.entry({ ...copy, issued: '2025-12-01' }),
      fixture.entry({ ...copy, identity: 'report', issued: '2025-12-02' }),
      fixture.entry({ ...copy, identity: 'made', issued: '2025-12-01', isAttached: false }),
    ];
    const { value } = await fixture.layOut(fixture.plan(entries));
    const found = entriesOf((await contentsOf(value)).get(index)).map((entry) => linesOf(entry).slice(4, 7));
    expect(found).toEqual([
      ['DocCreationDate = 2025-12-01', 'DocValidityDate = 2028-10-09', 'BusinessEntityName = Вымышленный инспекторат'],
      ['DocCreationDate = 2025-12-02', expect.stringContaining('CHECKSUMM'), expect.anything()],
      ['DocCreationDate = 2025-12-01', expect.stringContaining('CHECKSUMM'), expect.anything()],
    ]);
  });

  it('is the same each time it is made', async () => {
    const [once, again] = await Promise.all(
      [1, 2].map(async () => contentsOf((await fixture.layOut(plan, { carrier: 'embedded' })).value)),
    );
    expect(once).toEqual(again);
  });
});

describe('what the format cannot take', () => {
  const codesOf = async (...[plan, settings]: Parameters<SequenceFixture['layOut']>) => {
    const { value, diagnostics } = await fixture.layOut(plan, settings);
    expect(value.files).toEqual([]);
    return diagnostics.map(({ code, severity, message }) => `${severity} ${code} ${message.en}`);
  };

  it('is a document without a full date', async () => {
    const { issued: _issued, ...undated } = form;
    expect(await codesOf(fixture.plan([undated]))).toEqual([
      expect.stringContaining('error eaeu/no-date the document “Document” (section 1.2.1)'),
    ]);
  });

  it('is a document without a code in a section that has some', async () => {
    const { documentCode: _code, ...uncoded } = letter;
    expect(await codesOf(fixture.plan([uncoded]))).toEqual([
      expect.stringContaining('error eaeu/no-code the document “Cover letter” of section 1.0'),
    ]);
  });

  it('is a path beyond the limit', async () => {
    const group = 'g'.repeat(limits.pathLength.value);
    const deep = fixture.entry({ document: 'a', section: '3.2.S.1.1', documentCode: '12001', group });
    expect(await codesOf(fixture.plan([deep]))).toEqual([expect.stringContaining('error eaeu/long-path')]);
  });

  it('are files too large to embed, though not by path', async () => {
    const [file] = letter.files;
    const huge = { ...letter, files: file === undefined ? [] : [{ ...file, bytes: limits.embeddedBytes.value + 1 }] };
    expect(await codesOf(fixture.plan([huge]), { carrier: 'embedded' })).toEqual([
      expect.stringContaining('error eaeu/too-large-to-embed'),
    ]);
    expect((await fixture.layOut(fixture.plan([huge]))).diagnostics).toEqual([]);
  });
});

describe('records that say too little', () => {
  const poor = new SequenceFixture(
    [],
    examplecelWith({
      'organizations/fictional-centre.yaml': [['\ncountry: RU', '\ncountry: { absent: unknown }']],
    }),
  );
  afterAll(() => poor.remove());

  it('stop at the country of the applicant', async () => {
    const { diagnostics } = await poor.layOut(poor.plan([letter]));
    expect(diagnostics.map(({ code, at }) => `${code} ${at?.file}${at?.pointer}`)).toEqual([
      'eaeu/no-country content/examplecel/organizations/fictional-centre.yaml/country',
    ]);
  });
});

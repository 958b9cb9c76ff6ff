import { describe, expect, test } from 'vitest';
import { judgeFolder, summarize } from '../judge-folder.js';
import { draftPdf, writePdf } from '../pdf/make-pdf.js';
import {
  bothSets,
  draftSequence,
  type EntryDraft,
  idOf,
  makeDocx,
  makePdf,
  md5,
  type SequenceDraft,
  withoutPdfFiles,
  writePackage,
} from './draft-package.js';

const cover = 'm1/1.0/101-pismo.pdf';
const application = 'm1/1.2/1.2.1/1211-zaavlenie.pdf';
const applicationInWord = 'm1/1.2/1.2.1/1211-zaavlenie.docx';
const smpc = 'm1/1.3/1.3.1/1311-ohlp.pdf';
const substance = 'm3/3.2/3.2.S/3.2.S.1/3.2.S.1.1/32s11-nazvanie.pdf';
const other = 'm1/1.8/1.8.3/183-inoe.pdf';
const clinical = 'm5/5.2/521-perecen.pdf';

/** Three sequences of one dossier: everything new, then a replacement and a new document, then a deletion. */
function draftDossier(): SequenceDraft[] {
  const words = 'Application 17 tablets';
  return [
    draftSequence('0000', [
      { path: cover, code: '01001', bytes: makePdf('Cover letter') },
      { path: application, code: '01002', bytes: makePdf(words) },
      { path: applicationInWord, code: '01002', bytes: makeDocx([words, '1']) },
      { path: smpc, code: '02001', bytes: makePdf('Summary') },
      { path: substance, code: '12001', bytes: makePdf('Name') },
      { path: other, code: '99999', bytes: makePdf('Other') },
    ]),
    draftSequence('0001', [
      { path: smpc, code: '02001', bytes: makePdf('Summary again'), operation: 'replace' },
      { path: clinical, code: '17001', bytes: makePdf('Trials') },
    ]),
    draftSequence('0002', [{ path: other, code: '99999', bytes: makePdf('Other'), operation: 'delete' }]),
  ];
}

type Change = (sequences: SequenceDraft[]) => void;
type Mutation = readonly [what: string, expected: readonly string[], change: Change];

/** The entry of a file, in the sequence that has it last unless another is named. */
function inEntry(path: string, change: (entry: EntryDraft) => void, folder?: string): Change {
  return (sequences) => {
    const owner = sequences.findLast(
      (sequence) =>
        (folder ?? sequence.folder) === sequence.folder && sequence.entries.some(({ id }) => id === idOf(path)),
    );
    const entry = owner?.entries.find(({ id }) => id === idOf(path));
    if (entry === undefined) throw new Error(`no entry of ${path}`);
    change(entry);
  };
}

const set = (path: string, values: Partial<EntryDraft>, folder?: string): Change =>
  inEntry(path, (entry) => Object.assign(entry, values), folder);
const attribute = (path: string, index: number, text: string): Change =>
  inEntry(path, (entry) => {
    const [kind = ''] = entry.attributes[index] ?? [];
    entry.attributes[index] = [kind, text];
  });
const inSequence =
  (folder: string, change: (sequence: SequenceDraft) => void): Change =>
  (sequences) => {
    for (const sequence of sequences) if (sequence.folder === folder) change(sequence);
  };
const inFirst = (values: Partial<SequenceDraft>): Change =>
  inSequence('0000', (sequence) => Object.assign(sequence, values));
const addFile = (path: string, bytes: Uint8Array | string, folder = '0000'): Change =>
  inSequence(folder, ({ files }) => {
    files[path] = Buffer.from(bytes);
  });
/** The file and the path in its entry. */
const moved =
  (from: string, to: string): Change =>
  (sequences) => {
    const [first] = sequences;
    const bytes = first?.files[from];
    if (first === undefined || bytes === undefined) throw new Error(`no file ${from}`);
    delete first.files[from];
    first.files[to] = bytes;
    attribute(from, 2, to.replaceAll('/', '\\'))(sequences.slice(0, 1));
  };
const replaceFile =
  (path: string, bytes: Uint8Array): Change =>
  (sequences) => {
    addFile(path, bytes)(sequences);
    attribute(path, 0, md5(bytes))(sequences.slice(0, 1));
  };
const embed =
  (path: string, base64: (bytes: Uint8Array) => string): Change =>
  (sequences) => {
    const [first] = sequences;
    const bytes = first?.files[path];
    if (first === undefined || bytes === undefined) throw new Error(`no file ${path}`);
    delete first.files[path];
    inEntry(path, (entry) => {
      entry.attributes.pop();
      entry.embedded = base64(bytes);
    })(sequences.slice(0, 1));
  };
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const xml = '0000/r022-inventory.xml';
const later = '0001/r022-inventory.xml';
const last = '0002/r022-inventory.xml';

const mutations: readonly Mutation[] = [
  ['no inventory', ['R22-01 error 0000', `R22-11 not run`], inFirst({ inventoryName: 'inventory/list.txt' })],
  [
    'another root',
    ['R22-01 error 0001', 'R22-11 not run'],
    inSequence('0001', (sequence) => Object.assign(sequence, { inventoryName: 'inventory/list.csv' })),
  ],
  [
    'inventory cut off',
    [`R22-01 error ${xml}`, 'R22-11 not run'],
    addFile('r022-inventory.xml', '<doc:DrugRegistrationDocDossierContentDetails xmlns:doc="x">'),
  ],
  [
    'inventory with an entity',
    [`R22-01 error ${xml}`, 'R22-11 not run'],
    addFile(
      'r022-inventory.xml',
      '<!DOCTYPE d [<!ENTITY e SYSTEM "/etc/passwd">]><DrugRegistrationDocDossierContentDetails>&e;</DrugRegistrationDocDossierContentDetails>',
    ),
  ],
  ['two inventories', ['R22-01 error 0000/z.xml'], addFile('z.xml', '<DrugRegistrationDocDossierContentDetails/>')],
  [
    'unknown version',
    [`R22-03 error ${xml}`],
    inFirst({ namespace: 'urn:EEC:R:DrugRegistrationDocDossierContentDetails:v7.0.0' }),
  ],
  ['code of another structure', [`R22-03 error ${xml}`], inFirst({ documentCode: 'R.017' })],
  ['number that is no UUID', [`R22-03 error ${xml}`], inFirst({ id: '17' })],
  ['date of the inventory', [`R22-03 error ${xml}`], inFirst({ dateTime: '01.10.2026' })],
  ['file without entry', ['R22-04 error 0000/m1/1.0/extra.pdf'], addFile('m1/1.0/extra.pdf', makePdf('Extra'))],
  [
    'file of another program in the root',
    ['R22-04 error 0000/notes.docx', 'EAE-04 warning 0000/notes.docx'],
    addFile('notes.docx', makeDocx(['Notes'])),
  ],
  [
    'entry twice',
    [`R22-04 error ${xml}`, `R22-12 error ${xml}`],
    inSequence('0000', ({ entries }) => entries.push({ ...(entries[0] ?? entries.slice()[0]) } as EntryDraft)),
  ],
  ['entry of a file that is missing', [`R22-05 error ${xml}`], inSequence('0000', ({ files }) => delete files[cover])],
  [
    'entry without path and file',
    [`R22-05 error ${xml}`, `R22-04 error 0000/${cover}`],
    inEntry(cover, (entry) => Object.assign(entry, { name: 'letter.pdf', attributes: entry.attributes.slice(0, 2) })),
  ],
  [
    'deleted document with a file',
    [`R22-05 error ${last}`],
    (sequences) => {
      addFile(other, makePdf('Other'), '0002')(sequences);
      inEntry(other, (entry) => entry.attributes.push(['code:05', other.replaceAll('/', '\\')]))(sequences);
    },
  ],
  ['path in capitals', [`R22-05 warning ${xml}`], attribute(cover, 2, cover.toUpperCase().replaceAll('/', '\\'))],
  ['no code', [`R22-06 error ${xml}`], set(cover, { code: undefined })],
  ['code of four digits', [`R22-06 error ${xml}`], set(cover, { code: '1001' })],
  ['code with letters', [`R22-06 error ${later}`], set(clinical, { code: '17O01' })],
  ['code of another section', [`R22-07 error ${xml}`], set(cover, { code: '01002' })],
  ['code of another module', [`R22-07 error ${later}`], set(clinical, { code: '12001' })],
  ['code that nobody knows', [`R22-07 warning ${xml}`], set(cover, { code: '88888' })],
  ['other document without a name', [`R22-08 error ${xml}`], set(other, { codeName: undefined }, '0000')],
  ['file changed after the inventory', [`R22-09 error ${xml}`], addFile(cover, makePdf('Another letter'))],
  ['one digit of the checksum', [`R22-09 error ${xml}`], attribute(cover, 0, 'f'.repeat(32))],
  ['checksum of another algorithm', [`R22-09 error ${xml}`], attribute(cover, 1, 'SHA-256')],
  ['no checksum', [`R22-09 warning ${xml}`], inEntry(cover, (entry) => entry.attributes.splice(0, 2))],
  ['checksum that is text', [`R22-09 error ${xml}`], attribute(cover, 0, 'none')],
  ['sequence of another folder', [`R22-10 error ${later}`], set(clinical, { sequence: '0000' })],
  ['sequence without its zeros', [`R22-10 error ${later}`], set(clinical, { sequence: '1' })],
  ['replacing in the first sequence', [`R22-11 error ${xml}`], set(cover, { operation: 'replace' })],
  ['replacing what was never sent', [`R22-11 error ${later}`], set(clinical, { operation: 'replace' })],
  ['new once more', [`R22-11 error ${later}`], set(smpc, { operation: 'new' }, '0001')],
  [
    'deleting what was never sent',
    [`R22-11 error ${last}`],
    set(other, { id: idOf('never'), name: 'never.pdf' }, '0002'),
  ],
  ['unknown operation', [`R22-11 error ${later}`], set(clinical, { operation: 'append' })],
  ['number changed', [`R22-12 error ${later}`], set(smpc, { id: idOf('another') }, '0001')],
  ['number of another document', [`R22-12 error ${xml}`], set(substance, { id: idOf(cover) })],
  ['no number', [`R22-12 warning ${xml}`], set(substance, { id: undefined })],
  ['date after the inventory', [`R22-13 error ${xml}`], set(cover, { created: '2026-10-02' })],
  ['no date', [`R22-13 error ${xml}`], set(cover, { created: undefined })],
  ['date in another form', [`R22-13 error ${xml}`], set(cover, { created: '30.09.2026' })],
  ['expires before it begins', [`R22-13 error ${xml}`], set(cover, { valid: '2025-01-01' })],
  ['expired', [`R22-13 warning ${xml}`], set(cover, { created: '2020-01-01', valid: '2021-01-01' })],
  ['long name', [`R22-14 error ${xml}`], set(cover, { name: `${'n'.repeat(497)}.pdf` })],
  ['long name of the type', [`R22-14 error ${xml}`], set(other, { codeName: 'н'.repeat(501) }, '0000')],
  [
    'path with a drive',
    [`R22-15 error ${xml}`, `R22-05 error ${xml}`, `R22-04 error 0000/${cover}`],
    attribute(cover, 2, 'C:\\m1\\1.0\\101-pismo.pdf'),
  ],
  [
    'path upwards',
    [`R22-15 error ${xml}`, `R22-05 error ${xml}`, `R22-04 error 0000/${cover}`],
    attribute(cover, 2, '..\\..\\101-pismo.pdf'),
  ],
  ['embedded file that is no base64', [`R22-16 error ${xml}`], embed(cover, () => '%%%')],
  [
    'embedded file cut off',
    [`PDF-02 error ${xml}`, `R22-09 error ${xml}`],
    embed(cover, (bytes) => base64(bytes.subarray(0, 300))),
  ],
  ['embedded file of another sum', [`R22-09 error ${xml}`], embed(cover, () => base64(makePdf('Another letter')))],
  ['embedded scan', [`PDF-13 error ${xml}`, `R22-09 error ${xml}`], embed(cover, () => base64(withoutText()))],
  ['file in a section that takes none', ['EAE-01 error 0000/m1/1.8/183-inoe.pdf'], moved(other, 'm1/1.8/183-inoe.pdf')],
  ['file above its section', ['EAE-01 warning 0000/m1/1.3/1311-ohlp.pdf'], moved(smpc, 'm1/1.3/1311-ohlp.pdf')],
  ['section in another module', ['EAE-02 error 0000/m5/1.0/101-pismo.pdf'], moved(cover, 'm5/1.0/101-pismo.pdf')],
  [
    'section in another section',
    ['EAE-02 error 0000/m1/1.8/1.3.1/183-inoe.pdf'],
    moved(other, 'm1/1.8/1.3.1/183-inoe.pdf'),
  ],
  [
    'section that does not exist',
    ['EAE-02 warning 0000/m1/1.8/1.8.99/183-inoe.pdf', 'EAE-01 error 0000/m1/1.8/1.8.99/183-inoe.pdf'],
    moved(other, 'm1/1.8/1.8.99/183-inoe.pdf'),
  ],
  [
    'Cyrillic letter in a section',
    [`EAE-03 error 0000/m3/3.2/3.2.Р/3.2.Р.1/32p1.pdf`],
    (sequences) => {
      const sequence = sequences[0];
      const added = draftSequence('0000', [
        { path: 'm3/3.2/3.2.Р/3.2.Р.1/32p1.pdf', code: '99999', bytes: makePdf('P') },
      ]);
      sequence?.entries.push(...added.entries);
      Object.assign(sequence?.files ?? {}, added.files);
    },
  ],
  [
    'Cyrillic letter in a file name',
    [`EAE-03 error 0000/m1/1.0/101-pismо.pdf`, `EAE-03 error ${xml}`],
    (sequences) => {
      moved(cover, 'm1/1.0/101-pismо.pdf')(sequences);
      set(cover, { name: '101-pismо.pdf' })(sequences);
    },
  ],
  [
    'Cyrillic letter in the path of an entry',
    [`EAE-03 error ${xml}`],
    attribute(substance, 2, substance.replace('3.2.S/', '3.2.Ѕ/').replaceAll('/', '\\')),
  ],
  ['Latin letter in a Cyrillic name', [`EAE-03 error ${xml}`], set(cover, { name: 'пиcьмо.pdf' })],
  [
    'number changed in Word',
    [`EAE-04 error 0000/${applicationInWord}`],
    replaceFile(applicationInWord, makeDocx(['Application 18 tablets'])),
  ],
  [
    'sentence only in Word',
    [`EAE-04 error 0000/${applicationInWord}`],
    replaceFile(applicationInWord, makeDocx(['Application 17 tablets', 'with water'])),
  ],
  [
    'sentence only in the PDF',
    [`EAE-04 error 0000/${applicationInWord}`],
    replaceFile(applicationInWord, makeDocx(['17 tablets 1'])),
  ],
  [
    'damaged Word file',
    [`EAE-04 error 0000/${applicationInWord}`],
    replaceFile(applicationInWord, Buffer.from('PK damaged')),
  ],
  [
    'Word file alone',
    [`EAE-04 warning 0000/m1/1.2/1.2.1/1211-drugoe.docx`],
    moved(applicationInWord, 'm1/1.2/1.2.1/1211-drugoe.docx'),
  ],
  [
    'signature of nothing',
    ['EAE-05 error 0000/m1/1.0/gone.pdf.sig'],
    addFile('m1/1.0/gone.pdf.sig', Buffer.of(0x30, 0x82)),
  ],
  [
    'signature in another folder',
    ['EAE-05 error 0000/m1/101-pismo.pdf.p7s'],
    addFile('m1/101-pismo.pdf.p7s', Buffer.of(0x30, 0x82)),
  ],
  ['empty signature', [`EAE-05 error 0000/${cover}.sig`], addFile(`${cover}.sig`, '')],
  ['text named a signature', [`EAE-05 error 0000/${cover}.sig`], addFile(`${cover}.sig`, 'signed by hand')],
  [
    'long file name',
    [`EAE-06 warning 0000/m1/1.0/${'n'.repeat(61)}.pdf`],
    moved(cover, `m1/1.0/${'n'.repeat(61)}.pdf`),
  ],
  [
    'long path',
    [`EAE-06 warning 0000/m1/1.0/${'folder/'.repeat(25)}101-pismo.pdf`],
    moved(cover, `m1/1.0/${'folder/'.repeat(25)}101-pismo.pdf`),
  ],
  [
    'share of a server',
    [`R22-15 error ${xml}`, `R22-05 error ${xml}`, `R22-04 error 0000/${cover}`],
    attribute(cover, 2, '\\\\server\\m1\\101-pismo.pdf'),
  ],
  ['blank name of another document', [`R22-08 error ${xml}`], set(other, { codeName: '  ' }, '0000')],
  [
    'first sequence missing',
    ['EAE-07 error 0001', 'R22-11 not run'],
    (sequences) => {
      sequences.shift();
    },
  ],
  [
    'gap between sequences',
    ['EAE-07 error 0003', 'R22-11 not run'],
    inSequence('0002', (sequence) => {
      sequence.folder = '0003';
      for (const entry of sequence.entries) entry.sequence = '0003';
    }),
  ],
  ['program among the documents', ['EAE-08 warning 0000/m1/1.0/101-pismo.exe'], moved(cover, 'm1/1.0/101-pismo.exe')],
  ['old Word format', ['EAE-08 warning 0000/m1/1.0/101-pismo.doc'], moved(cover, 'm1/1.0/101-pismo.doc')],
];

function withoutText(): Uint8Array {
  const draft = draftPdf(1);
  for (const page of draft.pages) page.contents = '';
  return writePdf(draft);
}

async function judge(sequences: readonly SequenceDraft[], rules = withoutPdfFiles): Promise<string[]> {
  const { findings, notRun } = await judgeFolder(writePackage(sequences), rules, {
    layout: 'eaeu',
    profile: 'eaeu',
  });
  const told = summarize(findings).map((line) => line.replace(/:\d+$/, ''));
  return [...told, ...notRun.filter((rule) => rule !== 'R22-02').map((rule) => `${rule} not run`)].sort();
}

describe('each defect is caught by its rule and by no wrong one', () => {
  test.each(mutations)('%s', async (_, expected, change) => {
    const sequences = draftDossier();
    change(sequences);
    expect([...new Set(await judge(sequences))]).toEqual([...expected].sort());
  });
});

test('the dossier that is changed has nothing to be told of', async () => {
  expect(await judge(draftDossier(), bothSets)).toEqual([]);
});

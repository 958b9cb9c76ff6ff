import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Files } from '../judge-folder.js';
import { judgeFolder, summarize } from '../judge-folder.js';
import {
  bothSets,
  draftSequence,
  idOf,
  makePdf,
  md5,
  type SequenceDraft,
  writeInventory,
  writePackage,
} from './draft-package.js';

/** Packages as other programs write them: each is right, or right but for what the test names. */
async function judge(files: Files): Promise<string[]> {
  const { findings } = await judgeFolder(files, bothSets, { layout: 'eaeu', profile: 'eaeu' });
  return summarize(findings);
}

const pdf = makePdf('Text');
const upper = (bytes: Uint8Array) => md5(bytes).toUpperCase();

/** The lines of an inventory in another manner of writing the same. */
function rewrite(sequence: SequenceDraft, change: (xml: string) => string): Files {
  return {
    ...writePackage([sequence]),
    [`${sequence.folder}/${sequence.inventoryName}`]: change(writeInventory(sequence)),
  };
}

test('files embedded in base64, broken into lines, with sums by name of attribute only', async () => {
  const sequence = draftSequence('0000', [
    { path: 'm1/1.0/101-10soprovoditelnoe-pismo.pdf', code: '01001', bytes: pdf },
    { path: 'm3/3.2/32s111-32s11svedenia.pdf', code: '12001', bytes: makePdf('Substance') },
  ]);
  for (const entry of sequence.entries) {
    const bytes = Object.entries(sequence.files).find(([path]) => idOf(path) === entry.id)?.[1] ?? pdf;
    entry.embedded = `\n${Buffer.from(bytes)
      .toString('base64')
      .replaceAll(/(.{76})/g, '$1\r\n')}\n`;
    entry.attributes = [
      ['name:CHECKSUMM', upper(bytes)],
      ['name:CHECK_ALG', 'MD5'],
      ['name:API', 'вещество,производитель'],
    ];
  }
  sequence.files = {};
  sequence.inventoryName = 'EEC_R.022_3f0c.xml';
  expect(await judge(writePackage([sequence]))).toEqual([]);
});

test('files both embedded and in their folders', async () => {
  const sequence = draftSequence('0000', [
    { path: 'm1/1.0/101-pismo.pdf', code: '01001', bytes: pdf },
    { path: 'm1/1.3/1.3.1/1311-ohlp.pdf', code: '02001', bytes: makePdf('Summary') },
  ]);
  for (const entry of sequence.entries) {
    const bytes = Object.entries(sequence.files).find(([path]) => idOf(path) === entry.id)?.[1] ?? pdf;
    entry.embedded = Buffer.from(bytes).toString('base64');
    entry.attributes.pop();
  }
  expect(await judge(writePackage([sequence]))).toEqual([]);
  const [first] = sequence.entries;
  if (first !== undefined) first.embedded = Buffer.from(makePdf('Another')).toString('base64');
  expect(await judge(writePackage([sequence]))).toEqual([
    expect.stringMatching(/^R22-16 error 0000\/r022-inventory.xml:/),
  ]);
});

test('files found by their names where only codes of attributes are written', async () => {
  const sequence = draftSequence('0000', [{ path: 'm1/1.0/101-pismo.pdf', code: '01001', bytes: pdf }]);
  const [entry] = sequence.entries;
  if (entry !== undefined) entry.attributes = [['code:07', 'something of that program']];
  expect(await judge(writePackage([sequence]))).toEqual(['R22-09 warning 0000/r022-inventory.xml:8']);
});

test('Cyrillic names and folders, paths with a slash at the start or with the folder around them', async () => {
  const documents = [
    { path: 'm1/1.0/Сопроводительное письмо № 12.pdf', code: '01001', bytes: pdf },
    { path: 'm1/1.3/1.3.1/ОХЛП (проект) - версия API v2.pdf', code: '02001', bytes: makePdf('SmPC') },
    { path: 'm1/1.8/1.8.2/Й.pdf', code: '99999', bytes: makePdf('Other') },
  ];
  const sequence = draftSequence('0000', documents);
  const [first, second, third] = sequence.entries;
  first?.attributes.splice(2, 1, ['code:05', '\\m1\\1.0\\Сопроводительное письмо № 12.pdf']);
  second?.attributes.splice(2, 1, ['code:05', '0000/m1/1.3/1.3.1/ОХЛП (проект) - версия API v2.pdf']);
  // The same letter in two pieces, as some file systems give it.
  third?.attributes.splice(2, 1, ['code:05', 'm1\\1.8\\1.8.2\\Й.pdf'.normalize('NFD')]);
  expect(await judge(writePackage([sequence]))).toEqual([]);
});

test('sums with lost zeros, of other algorithms, or without the name of one', async () => {
  const sums: [string, string | undefined][] = [
    ['sha256', 'SHA-256'],
    ['sha1', 'SHA1'],
    ['sha512', 'sha512'],
    ['sha256', undefined],
  ];
  const sequence = draftSequence(
    '0000',
    sums.map((_, index) => ({ path: `m1/1.0/${index}.pdf`, code: '01001', bytes: makePdf(`Letter ${index}`) })),
  );
  for (const [index, [algorithm, named]] of sums.entries()) {
    const bytes = sequence.files[`m1/1.0/${index}.pdf`] ?? pdf;
    const entry = sequence.entries[index];
    entry?.attributes.splice(0, 2, ['name:CHECKSUMM', createHash(algorithm).update(bytes).digest('hex')]);
    if (named !== undefined) entry?.attributes.push(['name:CHECK_ALG', named]);
  }
  // Some file whose sum begins with a zero.
  const zero = Array.from({ length: 200 }, (_, index) => makePdf(`Zero ${index}`)).find((bytes) =>
    md5(bytes).startsWith('0'),
  );
  if (zero === undefined) throw new Error('no such sum among the files');
  const added = draftSequence('0000', [{ path: 'm1/1.0/zero.pdf', code: '01001', bytes: zero }]);
  added.entries[0]?.attributes.splice(0, 1, ['name:CHECKSUMM', upper(zero).replace(/^0+/, '')]);
  sequence.entries.push(...added.entries);
  Object.assign(sequence.files, added.files);
  expect(await judge(writePackage([sequence]))).toEqual([]);
});

test('an algorithm that cannot be computed is said, not guessed', async () => {
  const sequence = draftSequence('0000', [{ path: 'm1/1.0/101.pdf', code: '01001', bytes: pdf }]);
  sequence.entries[0]?.attributes.splice(1, 1, ['name:CHECK_ALG', 'ГОСТ Р 34.11-2012']);
  const judged = await judgeFolder(writePackage([sequence]), bothSets, { layout: 'eaeu', profile: 'eaeu' });
  expect(summarize(judged.findings)).toEqual([]);
  expect(judged.notRun).toContain('R22-09');
});

test('only what must be there: no number, sequence, operation, indicator or name', async () => {
  const sequence = draftSequence('0000', [{ path: 'm1/1.0/101.pdf', code: '01001', bytes: pdf }]);
  Object.assign(sequence.entries[0] ?? {}, {
    id: undefined,
    sequence: undefined,
    operation: undefined,
    indicator: undefined,
  });
  expect(await judge(writePackage([sequence]))).toEqual(['R22-12 warning 0000/r022-inventory.xml:8']);
});

test('documents of the registration file have codes of their own list', async () => {
  const sequence = draftSequence('0000', [{ path: 'delo/expert.pdf', code: '01001', bytes: pdf }]);
  Object.assign(sequence.entries[0] ?? {}, { indicator: '0', code: undefined });
  expect(await judge(writePackage([sequence]))).toEqual([]);
});

test('an inventory without a code is refused: the commonest mistake', async () => {
  const sequence = draftSequence('0000', [{ path: 'm1/1.0/101.pdf', code: '01001', bytes: pdf }]);
  Object.assign(sequence.entries[0] ?? {}, { code: undefined });
  expect(await judge(writePackage([sequence]))).toEqual(['R22-06 error 0000/r022-inventory.xml:8']);
});

test.each([
  ['CRLF', (xml: string) => xml.replaceAll('\n', '\r\n')],
  ['a mark of byte order', (xml: string) => `\uFEFF${xml}`],
  ['one line', (xml: string) => xml.replaceAll('\n', '')],
  [
    'other prefixes',
    (xml: string) =>
      xml.replaceAll('hcsdo', 'a').replaceAll('csdo', 'b').replaceAll('doc:', 'c:').replaceAll(':doc=', ':c='),
  ],
  ['comments and an instruction', (xml: string) => xml.replace('<doc:', '<?app x?><!-- made by a program --><doc:')],
  [
    'a location of the schema',
    (xml: string) =>
      xml
        .replace('<doc:Drug', '<doc:Drug')
        .replace(
          ' xmlns:csdo',
          ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x file.xsd" xmlns:csdo',
        ),
  ],
  ['a default namespace', (xml: string) => xml.replace('xmlns:doc=', 'xmlns=').replaceAll('doc:', '')],
])('an inventory written with %s', async (_, change) => {
  const sequence = draftSequence('0000', [{ path: 'm1/1.0/101.pdf', code: '01001', bytes: pdf }]);
  expect(await judge(rewrite(sequence, change))).toEqual([]);
});

test('an inventory in Windows-1251 or UTF-16', async () => {
  const sequence = draftSequence('0000', [{ path: 'm1/1.0/101.pdf', code: '01001', bytes: pdf }]);
  Object.assign(sequence.entries[0] ?? {}, { code: '99999', codeName: 'Письмо' });
  const xml = writeInventory(sequence);
  const oneByte = Uint8Array.from(xml.replace('UTF-8', 'windows-1251'), (character) => {
    const code = character.charCodeAt(0);
    return code >= 0x410 ? code - 0x410 + 0xc0 : code;
  });
  const twoByte = Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
  for (const bytes of [oneByte, twoByte]) {
    expect(await judge({ ...sequence.files, ...writePackage([sequence]), '0000/r022-inventory.xml': bytes })).toEqual(
      [],
    );
  }
});

test('the folder of the dossier stands for its first sequence', async () => {
  const sequence = draftSequence('0000', [{ path: 'm1/1.0/101.pdf', code: '01001', bytes: pdf }]);
  expect(await judge(writePackage([{ ...sequence, folder: 'Досье 2026' }]))).toEqual(['EAE-07 warning Досье 2026']);
});

test('the files lie around the inventory, with signatures and data of the application', async () => {
  const documents = [{ path: 'm2/2.3/2.3.S/23s2-proizvodstvo.pdf', code: '09005', bytes: pdf }];
  const sequence = { ...draftSequence('0000', documents), folder: '0000' };
  expect(
    await judge({
      ...writePackage([sequence]),
      '0000/R.017.xml': '<x:RegistrationApplication xmlns:x="urn:EEC:R:RegistrationApplication:v1.0.0"/>',
      '0000/r022-inventory.xml.sig': Buffer.of(0x30, 0x82, 0x01),
      '0000/m2/2.3/2.3.S/23s2-proizvodstvo.pdf.p7s': '-----BEGIN PKCS7-----\nMIIB\n-----END PKCS7-----\n',
      '0000/m2/2.3/2.3.S/23s2-proizvodstvo.sig': 'MIIGxwYJKoZIhvcNAQcCoIIG',
    }),
  ).toEqual([]);
});

test('folders for substances and studies stand between and below the sections', async () => {
  const documents = [
    { path: 'm3/3.2/3.2.S/veshchestvo-1.5/3.2.S.1/3.2.S.1.1/a.pdf', code: '12001', bytes: makePdf('A') },
    { path: 'm5/5.3/5.3.1/5.3.1.1/study-12.04.2020/b.pdf', code: '17002', bytes: makePdf('B') },
    { path: 'M1/1.3/1.3.1/c.pdf', code: '02001', bytes: makePdf('C') },
    { path: 'm2/d.pdf', code: '09001', bytes: makePdf('D') },
  ];
  expect(await judge(writePackage([draftSequence('0000', documents)]))).toEqual([]);
});

test('a later sequence alone is judged without its history, and says so', async () => {
  const documents = [{ path: 'm1/1.0/101.pdf', code: '01001', bytes: pdf, operation: 'replace' as const }];
  const judged = await judgeFolder(writePackage([draftSequence('0004', documents)]), bothSets, {
    layout: 'eaeu',
    profile: 'eaeu',
  });
  expect(summarize(judged.findings)).toEqual(['EAE-07 error 0004']);
  expect(judged.notRun).toContain('R22-11');
});

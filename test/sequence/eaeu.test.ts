import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { childrenOf, linesOf, readRoot, textOf } from '../package/eaeu/read-elements.js';
import { changesRecord, letter, makeApplication, report, type SampleDocument } from './sample-application.js';

const form: SampleDocument = {
  id: 'm1-1-2-1-application-form',
  section: '1.2.1',
  code: '01002',
  text: 'one',
  title: 'Заявление',
};
const application = makeApplication();
const signatures = join(application.folder, 'signatures');
const told: string[] = [];

/** Sequences in both carriers: a first one, one that replaces the form and brings a report, one that withdraws it. */
beforeAll(async () => {
  application.write('content/alpha/changes.yaml', changesRecord(['0001', '0002']));
  mkdirSync(join(signatures, 'from the notary'), { recursive: true });
  writeFileSync(join(signatures, '1211-121zaavlenie.pdf.sig'), 'signed');
  writeFileSync(join(signatures, 'from the notary', '1211-121zaavlenie.docx.p7s'), 'signed too');
  const states: readonly (readonly [readonly SampleDocument[], readonly string[]])[] = [
    [[letter, form], []],
    [
      [letter, { ...form, text: 'two' }, report],
      ['--carrier', 'embedded', '--signatures', signatures],
    ],
    [
      [letter, { ...form, text: 'two' }],
      ['--r022', '1.1.0', '--signatures', signatures],
    ],
  ];
  for (const [documents, options] of states) {
    application.build(documents);
    const ran = await application.package(['--format', 'eaeu', ...options]);
    expect(ran.code, ran.told).toBe(0);
    told.push(ran.told);
  }
});

const namesOf = (sequence: string) => Object.keys(application.read()).filter((name) => name.startsWith(`${sequence}/`));
const entriesOf = (sequence: string) => {
  const xml = Buffer.from(application.read()[`${sequence}/r022-inventory.xml`] ?? '', 'base64');
  return childrenOf(readRoot(xml), 'RegistrationDossierDocDetails');
};
const lineOf = (lines: readonly string[], name: string) => lines.find((line) => line.startsWith(`${name} = `));

describe('sequences in the EAEU format, by the real command', () => {
  it('file documents in folders of their sections, the application form as PDF and Word', () => {
    expect(namesOf('0000').filter((name) => name.startsWith('0000/m'))).toEqual([
      '0000/m1/1.0/101-10title-of-m1-1-0-cover-letter.pdf',
      '0000/m1/1.2/1.2.1/1211-121zaavlenie.docx',
      '0000/m1/1.2/1.2.1/1211-121zaavlenie.pdf',
    ]);
    expect(namesOf('0000').filter((name) => !name.startsWith('0000/m'))).toEqual([
      '0000/application-data.xml',
      '0000/inventory/inventory.csv',
      '0000/inventory/inventory.json',
      '0000/inventory/to-sign.csv',
      '0000/r022-inventory.xml',
    ]);
  });

  it('keep number and name of a document, and hold its new bytes', () => {
    const [before, after] = ['0000', '0001'].map((sequence) =>
      entriesOf(sequence).find((entry) => linesOf(entry).includes('DocName = 1211-121zaavlenie.pdf')),
    );
    const [was, is] = [before, after].map((entry) => (entry === undefined ? [] : linesOf(entry)));
    expect(was && is && lineOf(was, 'DocId')).toBe(is && lineOf(is, 'DocId'));
    expect(is).toContain('OperationAtribute = replace');
    const [embedded] = after === undefined ? [] : childrenOf(after, 'DocCopyBinaryText');
    const filed = application.read()['0001/m1/1.2/1.2.1/1211-121zaavlenie.pdf'];
    expect(filed).toBeDefined();
    expect(embedded && textOf(embedded)).toBe(filed);
  });

  it('list a withdrawn document without a file, and say that version 1.1.0 is unverified', () => {
    expect(entriesOf('0002').map(linesOf)).toEqual([
      expect.arrayContaining([
        'DrugRegistrationDocCode = 22001',
        'DocCreationDate = 2026-01-05',
        'OperationAtribute = delete',
      ]),
    ]);
    expect(namesOf('0002').filter((name) => name.startsWith('0002/m'))).toEqual([]);
    expect(application.text('0002/r022-inventory.xml')).toContain('R.022 of version 1.1.0 is unverified');
  });

  it('carry signatures from any folder below the one given, and report those that sign nothing sent', () => {
    expect(namesOf('0001').filter((name) => /\.(sig|p7s)$/.test(name))).toEqual([
      '0001/m1/1.2/1.2.1/1211-121zaavlenie.docx.p7s',
      '0001/m1/1.2/1.2.1/1211-121zaavlenie.pdf.sig',
    ]);
    expect(told[1]).not.toContain('eaeu/orphan-signature');
    expect([...(told[2] ?? '').matchAll(/warning eaeu\/orphan-signature/g)]).toHaveLength(2);
  });
});

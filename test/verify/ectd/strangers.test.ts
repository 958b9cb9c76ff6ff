import { describe, expect, test } from 'vitest';
import { type Application, makeApplication, md5, textOf } from './application.js';
import { editIndex, editRegional, move, renewIndexSum, rewrite } from './change-application.js';
import { brokenRules, type Verification, verifyApplication } from './verify-application.js';

/** Ways to write a package that are right, though our own writer would choose another. */
type Manner = readonly [what: string, change: (application: Application) => void, options?: Verification];

const stf = 'm4/42-stud-rep/421-pharmacol/4211-prim-pd/stf-study-9.xml';
const overview = 'm2/24-nonclin-over/nonclinical-overview.txt';

const manners: readonly Manner[] = [
  [
    'CRLF line ends and a byte order mark, counted as they are',
    (a) => {
      a.set('0002/index.xml', Buffer.from(`\uFEFF${textOf(a, '0002/index.xml').replaceAll('\n', '\r\n')}`));
      renewIndexSum(a, '0002');
    },
  ],
  [
    'an index in ISO 8859-1',
    (a) => {
      const text = textOf(a, '0002/index.xml')
        .replace('UTF-8', 'ISO-8859-1')
        .replace('>Overview<', '>R\u00E9sum\u00E9<');
      a.set('0002/index.xml', Buffer.from(text, 'latin1'));
      a.set('0002/index-md5.txt', Buffer.from(md5(Buffer.from(text, 'latin1'))));
    },
  ],
  [
    'index-md5.txt with a name, a line end and upper case',
    (a) =>
      a.set('0001/index-md5.txt', Buffer.from(`\uFEFF${textOf(a, '0001/index-md5.txt').toUpperCase()} *index.xml\r\n`)),
  ],
  [
    'checksums and their kind in upper case',
    (a) => {
      editIndex(a, '0000', /checksum="[0-9a-f]{32}"/g, (text) => text.toUpperCase().replace('CHECKSUM', 'checksum'));
      editIndex(a, '0000', /checksum-type="md5"/g, 'checksum-type="MD5"');
    },
  ],
  [
    'a checksum that begins with zeros',
    (a) => {
      for (let number = 0; ; number += 1) {
        const text = Buffer.from(`Overview ${number}`);
        if (md5(text).startsWith('0')) return rewrite(a, '0002', overview, text);
      }
    },
  ],
  [
    'percent-encoded paths',
    (a) => editIndex(a, '0002', `"${overview}"`, `"${overview.replaceAll('-', '%2D').replace('.', '%2e')}"`),
  ],
  ['paths with a dot for the own folder', (a) => editIndex(a, '0002', `"${overview}"`, `"./m2/../${overview}"`)],
  [
    'empty attributes in place of absent ones',
    (a) => {
      editIndex(a, '0001', '<leaf ID="study-1-gone"', '<leaf ID="study-1-gone" xlink:href=""');
      editIndex(a, '0000', '<leaf ID="trial"', '<leaf ID="trial" modified-file=""');
    },
  ],
  [
    'node-extensions inside each other',
    (a) =>
      editIndex(a, '0000', /<node-extension>[\s\S]*<\/node-extension>/, (text) =>
        text
          .replace('<title>Batch 17</title>', '<title>Batches</title><node-extension><title>Batch 17</title>')
          .replace('</node-extension>', '</node-extension></node-extension>'),
      ),
  ],
  [
    'a leaf directly under a higher heading',
    (a) =>
      editIndex(a, '0002', '<m3-quality>', `<m3-quality>${newLeaf(a, 'whole', '0000/m2/23-qos/drug-substance.txt')}`),
  ],
  [
    'the xlink namespace left to the DTD',
    (a) => editIndex(a, '0002', ' xmlns:xlink="http://www.w3c.org/1999/xlink"', ''),
  ],
  [
    'a title with markup characters and CDATA',
    (a) => editIndex(a, '0002', '>Overview<', '><![CDATA[Overview <1> & ]]>more &amp; less<'),
  ],
  ['IDs and languages on headings', (a) => editIndex(a, '0001', '<m3-quality>', '<m3-quality ID="m3" xml:lang="en">')],
  [
    'a second file of a heading with a suffix',
    (a) => move(a, '0002', overview, 'm2/24-nonclin-over/nonclinical-overview-part-2.txt'),
  ],
  [
    'comments and instructions between elements',
    (a) => editIndex(a, '0002', '<m3-quality>', '<!-- quality --><?tool x?><m3-quality>'),
  ],
  [
    'study tagging files that are appended to again and again',
    (a) => {
      for (const sequence of ['0000', '0001', '0002'])
        a.set(`${sequence}/${stf}`, Buffer.from(`<study number="${sequence}"/>`));
      const tagging = (sequence: string, more: string) =>
        `<leaf ID="stf" ${more} checksum-type="md5" checksum="${md5(textOf(a, `${sequence}/${stf}`))}" xlink:href="${stf}"><title>Tagging</title></leaf></m4-2-1-1-primary-pharmacodynamics>`;
      const end = '</m4-2-1-1-primary-pharmacodynamics>';
      editIndex(a, '0000', end, tagging('0000', 'operation="new"'));
      editIndex(a, '0001', end, tagging('0001', 'operation="append" modified-file="../0000/index.xml#stf"'));
      editIndex(a, '0002', end, tagging('0002', 'operation="append" modified-file="../0000/index.xml#stf"'));
    },
  ],
  ['a region that we know nothing of', moveToUnknownRegion, { profile: 'ich' }],
  ['the same, found by itself', moveToUnknownRegion],
  ['one sequence alone, with its history beside it', () => undefined, { part: '0001' }],
  ['one sequence without its history', (a) => removeSequences(a, ['0000', '0001']), { part: '0002' }],
  ['the last sequences without the first', (a) => removeSequences(a, ['0000', '0001'])],
  ['working documents beside the sequences', (a) => a.set('0001-workingdocuments/Overview.DOCX', Buffer.from('Word'))],
];

function newLeaf(application: Application, id: string, path: string): string {
  return `<leaf ID="${id}" operation="new" checksum-type="md5" checksum="${md5(textOf(application, path))}" xlink:href="../${path}"><title>Whole</title></leaf>`;
}

function removeSequences(application: Application, sequences: readonly string[]): void {
  for (const path of [...application.keys()]) if (sequences.includes(path.slice(0, 4))) application.delete(path);
}

/** Another folder, root, envelope and names of elements; leaves that are no `leaf` at all. */
function moveToUnknownRegion(application: Application): void {
  for (const sequence of ['0000', '0001', '0002']) {
    const from = `${sequence}/m1/eu/10-cover/cover.txt`;
    application.set(`${sequence}/m1/zz/letters/cover.txt`, Buffer.from(textOf(application, from)));
    application.delete(from);
    application.delete(`${sequence}/m1/eu/eu-regional.xml`);
    const xml = `<?xml version="1.0"?><zz:regional xmlns:zz="urn:zz" xmlns:x="http://www.w3.org/1999/xlink">
      <submission><sequence-number>${Number(sequence)}</sequence-number><identifier>ZZ-17</identifier></submission>
      <letters><document x:href="letters/cover.txt" sum="-"/></letters></zz:regional>`;
    application.set(`${sequence}/m1/zz/zz-regional.xml`, Buffer.from(xml));
    const sum = /checksum="[0-9a-f]{32}" xlink:href="m1\/eu\/eu-regional.xml"/;
    editIndex(application, sequence, sum, `checksum="${md5(xml)}" xlink:href="m1/zz/zz-regional.xml"`);
  }
}

describe('packages as others write them', () => {
  const rows = manners.map(([what, change, options = {}]) => ({ what, change, options }));
  test.each(rows)('$what: no errors, no warnings', async ({ change, options }) => {
    const application = makeApplication();
    change(application);
    const { findings } = await verifyApplication(application, options);
    expect(findings.filter(({ rule }) => rule !== 'PDF-12')).toEqual([]);
  });

  test('what needs the history is not run without it, and says why', async () => {
    const application = makeApplication();
    removeSequences(application, ['0000', '0001']);
    const { verdicts } = await verifyApplication(application, { part: '0002' });
    const open = verdicts.filter(({ outcome }) => outcome === 'not-run').map(({ rule }) => rule);
    expect(open).toEqual(expect.arrayContaining(['PKG-02', 'UTL-04', 'LEA-09', 'LEA-10', 'LEA-12', 'LEA-17']));
    expect(verdicts.find(({ rule }) => rule === 'LEA-06')).toMatchObject({
      outcome: 'passed',
      reason: { en: expect.stringContaining('sequence 0000') },
    });
  });
});

describe('an application of the United States', () => {
  test('begins with 0001, and may use underscores', async () => {
    const application = makeApplication();
    removeSequences(application, ['0001', '0002']);
    for (const [path, bytes] of [...application]) {
      application.delete(path);
      application.set(path.replace('0000/', '0001/'), bytes);
    }
    editRegional(application, '0001', '<sequence>0000', '<sequence>0001');
    editRegional(application, '0001', '<related-sequence>0000', '<related-sequence>0001');
    const nodes = /<node-extension><title>Batch 17<\/title>|<\/node-extension>/g;
    editIndex(application, '0001', nodes, '');
    move(application, '0001', 'm2/23-qos/drug-substance.txt', 'm2/23-qos/drug-substance-part_2.txt');
    const result = await verifyApplication(application, { profile: 'fda' });
    expect(brokenRules(result)).toEqual({ errors: [], warnings: ['PDF-12'] });
    const asEuropean = await verifyApplication(application, { profile: 'eu' });
    expect(brokenRules(asEuropean).errors).toEqual(['NAM-01']);
  });
});

test('an index that cannot be read leaves no rule on leaves without a word', async () => {
  const application = makeApplication();
  editIndex(application, '0002', '</m3-quality>', '');
  const { verdicts } = await verifyApplication(application, { part: '0002' });
  const silent = verdicts.filter(
    ({ rule, outcome, reason }) => /^(LEA|NOD|STR)-/.test(rule) && outcome === 'passed' && reason === undefined,
  );
  expect(silent).toEqual([]);
  expect(verdicts.find(({ rule }) => rule === 'STR-01')?.outcome).toBe('not-run');
});

test('whatever is cut out of the XML files, the run ends with findings', async () => {
  for (let step = 0; step < 12; step += 1) {
    const application = makeApplication();
    for (const path of ['0001/index.xml', '0002/index.xml', '0001/m1/eu/eu-regional.xml']) {
      const bytes = Buffer.from(textOf(application, path));
      const at = Math.floor((bytes.length * (step + 0.5)) / 12);
      application.set(path, Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 7 + step * 31)]));
    }
    expect(brokenRules(await verifyApplication(application)).errors).toContain('MD5-02');
  }
});

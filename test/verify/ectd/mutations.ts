import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { VerifyProfile } from '../../../src/verify/finding.js';
import { type Application, md5, textOf } from './application.js';
import { edit, editIndex, editRegional, move, renewIndexSum, replaceLeaf, rewrite } from './change-application.js';

/** One defect put into a sound application, and the rule that has to catch it. */
export interface Mutation {
  readonly rule: string;
  readonly what: string;
  readonly change: (application: Application) => void;
  readonly profile?: VerifyProfile;
  readonly name?: string;
  readonly prepare?: (root: string) => void;
  /** In place of the limit of the region: files of its size are too large for a test. */
  readonly fileBytes?: number;
}

type Row = readonly [what: string, change: (application: Application) => void, more?: Partial<Mutation>];

const intro = 'm2/22-intro/introduction.txt';
const overview = 'm2/24-nonclin-over/nonclinical-overview.txt';

function rename(application: Application, from: string, to: string): void {
  for (const [path, bytes] of [...application]) {
    if (!path.startsWith(`${from}/`)) continue;
    application.delete(path);
    application.set(path.replace(from, to), bytes);
  }
}

/** Puts a leaf of `0002` before the one of the nonclinical overview. */
function addLeaf(application: Application, leaf: string): void {
  editIndex(application, '0002', '<m2-4-nonclinical-overview>', `<m2-4-nonclinical-overview>${leaf}`);
}

const put = (path: string, text: string) => (application: Application) => void application.set(path, Buffer.from(text));
const index =
  (from: string | RegExp, to: string | ((text: string) => string), sequence = '0002') =>
  (application: Application) =>
    editIndex(application, sequence, from, to);
const regional =
  (from: string | RegExp, to: string, sequence = '0002') =>
  (application: Application) =>
    editRegional(application, sequence, from, to);
const renamed =
  (to: string, from = overview, sequence = '0002') =>
  (application: Application) =>
    move(application, sequence, from, to);

/** The overview of `0002` leaves the package, and its leaf gets another path. */
const overviewAt = (href: string) => (application: Application) => {
  application.delete(`0002/${overview}`);
  editIndex(application, '0002', `xlink:href="${overview}"`, href === '' ? '' : `xlink:href="${href}"`);
};

const changing = (operation: string, modified: string, more = '') =>
  `<leaf ID="changes" operation="${operation}" modified-file="${modified}" checksum-type="md5" checksum=""${more}><title>Study</title></leaf>`;

/** The first text whose MD5 begins with a zero. */
function textWithZero(): Buffer {
  for (let number = 0; ; number += 1) {
    const text = `Overview ${number}`;
    if (md5(text).startsWith('0')) return Buffer.from(text);
  }
}

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

const table: Readonly<Record<string, readonly Row[]>> = {
  'PKG-01': [
    ['a number without its zeros', (a) => rename(a, '0002', '2')],
    ['a word after the number', (a) => rename(a, '0002', '0002-final')],
  ],
  'PKG-02': [
    [
      'a gap',
      (a) => {
        rename(a, '0002', '0003');
        editRegional(a, '0003', '<sequence>0002', '<sequence>0003');
      },
    ],
  ],
  'PKG-03': [['another number in the envelope', regional('<sequence>0002', '<sequence>0001')]],
  'PKG-04': [
    ['a file beside the index', put('0002/readme.txt', 'read me')],
    ['a folder that is no module', put('0002/m6/notes.txt', 'notes')],
  ],
  'PKG-05': [
    [
      'an empty folder',
      () => undefined,
      { prepare: (root) => void mkdirSync(join(root, '0001/m3/33-lit-ref/empty'), { recursive: true }) },
    ],
  ],
  'PKG-06': [
    ['a file without leaf in module 3', put('0002/m3/33-lit-ref/reference-1.txt', 'reference')],
    ['a file without leaf in module 1', put('0002/m1/eu/10-cover/tracking.txt', 'table')],
  ],
  'PKG-07': [
    ['a Word file', (a) => move(a, '0002', overview, overview.replace('.txt', '.docx'))],
    ['a picture that is a text', (a) => move(a, '0002', overview, overview.replace('.txt', '.png'))],
    ['a text that is a picture', (a) => rewrite(a, '0002', overview, png)],
  ],
  'PKG-08': [['a file above the limit', () => undefined, { fileBytes: 100 }]],
  'PKG-09': [['an application folder in Cyrillic', () => undefined, { name: 'заявление 1' }]],
  'PKG-10': [
    ['a file of macOS', put('0002/m3/.DS_Store', 'x')],
    ['a file of Windows', put('0001/m2/22-intro/Thumbs.db', 'x')],
    [
      'a link',
      () => undefined,
      { prepare: (root) => symlinkSync('/etc/passwd', join(root, '0002/m2/22-intro/passwords.txt')) },
    ],
    [
      'a link to a folder',
      () => undefined,
      { prepare: (root) => symlinkSync('/etc', join(root, '0002/m2/22-intro/more')) },
    ],
  ],
  'NAM-01': [
    ['upper case', renamed('m2/24-nonclin-over/Nonclinical-overview.txt')],
    ['an underscore', renamed('m2/24-nonclin-over/nonclinical-overview_2.txt')],
    ['two dots', renamed('m2/24-nonclin-over/nonclinical-overview.v2.txt')],
    [
      'a blank',
      (a) =>
        move(
          a,
          '0002',
          overview,
          'm2/24-nonclin-over/nonclinical-overview 2.txt',
          'm2/24-nonclin-over/nonclinical-overview%202.txt',
        ),
    ],
    ['a Cyrillic letter', renamed('m2/24-nonclin-over/nonclinical-overview-\u0430.txt')],
  ],
  'NAM-02': [
    ['upper case', renamed('m2/24-nonclin-over/Part-1/nonclinical-overview.txt')],
    ['a dot', renamed('m2/24-nonclin-over/part.1/nonclinical-overview.txt')],
    ['an underscore', renamed('m2/24-nonclin-over/part_1/nonclinical-overview.txt')],
  ],
  'NAM-03': [
    ['a file name of 65 characters', renamed(`m2/24-nonclin-over/nonclinical-overview-${'a'.repeat(40)}.txt`)],
    ['a folder name of 65 characters', renamed(`m2/24-nonclin-over/${'a'.repeat(65)}/nonclinical-overview.txt`)],
  ],
  'NAM-04': [
    [
      'a path of more than 180 characters',
      renamed(`m2/24-nonclin-over/${'a'.repeat(60)}/${'b'.repeat(60)}/nonclinical-overview-${'c'.repeat(20)}.txt`),
    ],
  ],
  'NAM-05': [
    ['a folder of our own', renamed('m2/nonclinical/nonclinical-overview.txt')],
    ['the folder of another heading', renamed('m2/25-clin-over/nonclinical-overview.txt')],
  ],
  'NAM-06': [
    ['a name of our own', renamed('m2/24-nonclin-over/report.txt')],
    ['the name of another heading', renamed('m2/24-nonclin-over/introduction.txt')],
  ],
  'UTL-04': [['an older regional DTD', regional('dtd-version="3.1"', 'dtd-version="3.0"')]],
  'IDX-01': [
    ['no index', (a) => void a.delete('0002/index.xml')],
    [
      'an index in another case',
      (a) => {
        a.set('0002/INDEX.XML', Buffer.from(textOf(a, '0002/index.xml')));
        a.delete('0002/index.xml');
      },
    ],
  ],
  'IDX-02': [
    ['an element that is not closed', index('</m3-quality>', '')],
    [
      'an entity of its own',
      index('SYSTEM "util/dtd/ich-ectd-3-2.dtd"', 'SYSTEM "util/dtd/ich-ectd-3-2.dtd" [<!ENTITY a "b">]'),
    ],
    ['a bare ampersand', index('Overview</title>', 'Overview & more</title>')],
  ],
  'IDX-04': [
    ['no DOCTYPE', index(/<!DOCTYPE[^>]*>/, '')],
    ['a DTD elsewhere', index('SYSTEM "util/dtd/ich-ectd-3-2.dtd"', 'SYSTEM "ich-ectd-3-2.dtd"')],
    ['an older DTD', index('ich-ectd-3-2.dtd', 'ich-ectd-3-0.dtd')],
  ],
  'IDX-05': [
    ['no stylesheet', index(/<\?xml-stylesheet[^>]*>/, '')],
    ['a stylesheet on the web', index('href="util/style/ectd-2-0.xsl"', 'href="http://www.ich.org/ectd-2-0.xsl"')],
  ],
  'IDX-06': [
    ['the usual xlink namespace', index('http://www.w3c.org/1999/xlink', 'http://www.w3.org/1999/xlink')],
    ['another version', index('dtd-version="3.2"', 'dtd-version="3.2.2"')],
    ['another root', index(/<\/?ectd:ectd/g, (text) => text.replace(/ectd$/, 'index'))],
  ],
  'MD5-01': [
    ['no file', (a) => void a.delete('0002/index-md5.txt')],
    [
      'another place',
      (a) => {
        a.set('0002/util/index-md5.txt', Buffer.from(textOf(a, '0002/index-md5.txt')));
        a.delete('0002/index-md5.txt');
      },
    ],
  ],
  'MD5-02': [
    ['another sum', put('0002/index-md5.txt', '0123456789abcdef0123456789abcdef')],
    ['no sum', put('0002/index-md5.txt', 'see index.xml')],
    [
      'line ends changed after counting',
      (a) => a.set('0002/index.xml', Buffer.from(textOf(a, '0002/index.xml').replaceAll('\n', '\r\n'))),
    ],
  ],
  'REG-01': [
    ['another name', (a) => moveRegional(a, 'm1/eu/eu-regional-1.xml')],
    ['no DOCTYPE', regional(/<!DOCTYPE[^>]*>/, '')],
    ['no stylesheet', regional(/<\?xml-stylesheet[^>]*>/, '')],
    ['the usual xlink namespace', regional('http://www.w3c.org', 'http://www.w3.org')],
    ['an element that is not closed', regional('</m1-0-cover>', '')],
    [
      'none at all',
      (a) => {
        a.delete('0002/m1/eu/eu-regional.xml');
        a.delete('0002/m1/eu/10-cover/cover.txt');
        editIndex(a, '0002', /<m1-adm[\s\S]*<\/m1-adm[^>]*>/, '');
      },
    ],
  ],
  'REG-02': [
    ['no UUID', regional(/<identifier>[^<]*/, '<identifier>application 1')],
    ['another UUID', regional('<identifier>3f2504e0', '<identifier>4f2504e0')],
  ],
  'REG-03': [
    ['a later related sequence', regional('<related-sequence>0000', '<related-sequence>0009')],
    ['a related sequence that is no number', regional('<related-sequence>0000', '<related-sequence>first')],
    ['no applicant', regional('Alpha Ltd', ' ')],
  ],
  'REG-04': [
    [
      'the regional XML changed afterwards',
      (a) => edit(a, '0002/m1/eu/eu-regional.xml', '>Application<', '>Second application<'),
    ],
    ['no leaf of it', index(/<m1-adm[\s\S]*<\/m1-adm[^>]*>/, '')],
  ],
  'STR-01': [
    [
      'an empty heading',
      index(
        '</m2-common-technical-document-summaries>',
        '<m2-5-clinical-overview></m2-5-clinical-overview></m2-common-technical-document-summaries>',
      ),
    ],
    ['an empty heading in a heading', index('</m3-quality>', '<m3-3-literature-references/></m3-quality>')],
  ],
  'STR-02': [
    [
      'headings in another order',
      (a) =>
        editIndex(a, '0002', /(<m2-2-introduction>[\s\S]*<\/m2-2-introduction>)([\s\S]*)(<\/m2-common)/, (text) =>
          text.replace(/(<m2-2-introduction>[\s\S]*<\/m2-2-introduction>)([\s\S]*)(<\/m2-common)/, '$2$1$3'),
        ),
    ],
    ['an invented heading', index(/m2-4-nonclinical-overview>/g, 'm2-4-non-clinical-overview>')],
    ['a prefix', index(/<\/?m2-2-introduction/g, (text) => text.replace('m2', 'ectd:m2'))],
    ['no manufacturer', index(' manufacturer="Alpha Ltd"', '', '0000')],
    [
      'an attribute of another heading',
      index('<m2-4-nonclinical-overview>', '<m2-4-nonclinical-overview indication="asthma">'),
    ],
    ['a leaf outside the modules', (a) => editIndex(a, '0002', /<m1-adm[^>]*>|<\/m1-adm[^>]*>/g, () => '')],
    [
      'a heading in another module',
      (a) =>
        editIndex(
          a,
          '0002',
          /<m2-4-nonclinical-overview>[\s\S]*<\/m2-4-nonclinical-overview>([\s\S]*<m3-quality>)/,
          (text) => {
            const [heading = ''] = /<m2-4[\s\S]*<\/m2-4-nonclinical-overview>/.exec(text) ?? [];
            return `${text.replace(heading, '')}${heading}`;
          },
        ),
    ],
  ],
  'LEA-01': [
    ['another kind', index('checksum-type="md5"', 'checksum-type="sha-256"')],
    ['none', index('checksum-type="md5"', 'checksum-type=""')],
  ],
  'LEA-02': [
    ['the file changed', put(`0002/${overview}`, 'Overview, mended')],
    ['the file became empty', put(`0002/${overview}`, '')],
    ['line ends of the file changed', (a) => rewriteUnseen(a, `0002/${intro}`)],
    ['no checksum', index(/checksum="[0-9a-f]{32}" xlink:href="m2/, 'checksum="" xlink:href="m2')],
    [
      'a leading zero lost',
      (a) => {
        rewrite(a, '0002', overview, textWithZero());
        const sum = md5(textWithZero());
        editIndex(a, '0002', sum, sum.replace(/^0+/, ''));
      },
    ],
  ],
  'LEA-03': [
    ['empty', index('<title>Overview</title>', '<title></title>')],
    ['blank', index('<title>Overview</title>', '<title> \n </title>')],
    ['none', index('<title>Overview</title>', '')],
  ],
  'LEA-04': [
    ['a new leaf without path', overviewAt('')],
    [
      'a replacing leaf without path',
      (a) => {
        a.delete(`0002/${intro}`);
        editIndex(a, '0002', ` xlink:href="${intro}"`, '');
      },
    ],
  ],
  'LEA-05': [
    [
      'a deleting leaf with a path',
      (a) =>
        editIndex(
          a,
          '0002',
          '<leaf ID="study-2-gone"',
          '<leaf ID="study-2-gone" xlink:href="m4/42-stud-rep/421-pharmacol/4211-prim-pd/study-report-2.txt"',
        ),
    ],
  ],
  'LEA-06': [
    ['no such file', (a) => void a.delete(`0002/${overview}`)],
    ['another case', (a) => editIndex(a, '0000', 'm2/23-qos/drug-substance.txt', 'm2/23-qos/Drug-substance.txt')],
    [
      'no such file in an earlier sequence',
      index('32p1-desc-comp/description-and-composition.pdf', '32p1-desc-comp/description.pdf'),
    ],
    [
      'a folder',
      (a) => {
        a.delete(`0002/${overview}`);
        editIndex(a, '0002', `xlink:href="${overview}"`, 'xlink:href="m2/22-intro"');
      },
    ],
  ],
  'LEA-07': [
    ['a replacing leaf without target', index(' modified-file="../0001/index.xml#intro"', '')],
    ['a deleting leaf without target', index(' modified-file="../0000/index.xml#study-2"', '')],
    ['an empty target', index('modified-file="../0000/index.xml#study-2"', 'modified-file=""')],
  ],
  'LEA-08': [
    [
      'a new leaf with target',
      index('<leaf ID="overview"', '<leaf ID="overview" modified-file="../0000/index.xml#trial"'),
    ],
  ],
  'LEA-09': [
    ['no such leaf', index('../0001/index.xml#intro', '../0001/index.xml#introduction')],
    ['no ID', index('../0000/index.xml#study-2', '../0000/index.xml')],
    ['the wrong backbone', index('../0000/index.xml#study-2', '../0000/m1/eu/eu-regional.xml#study-2')],
    ['its own sequence', index('../0000/index.xml#study-2', 'index.xml#overview')],
    ['no such sequence', index('../0000/index.xml#study-2', '../0007/index.xml#study-2')],
    ['another application', index('../0000/index.xml#study-2', '../../other/0000/index.xml#study-2')],
    ['a regional leaf of no sequence', regional('eu-regional.xml#cover', 'eu-regional.xml#form')],
  ],
  'LEA-10': [
    ['another heading', (a) => addLeaf(a, `${changing('delete', '../0000/index.xml#trial')}`)],
    [
      'other attributes',
      (a) =>
        editIndex(
          a,
          '0002',
          '<m3-2-body-of-data>',
          `<m3-2-body-of-data><m3-2-s-drug-substance substance="betamab" manufacturer="Beta GmbH"><m3-2-s-1-general-information><m3-2-s-1-1-nomenclature>${changing('delete', '../0000/index.xml#name-a')}</m3-2-s-1-1-nomenclature></m3-2-s-1-general-information></m3-2-s-drug-substance>`,
        ),
    ],
    [
      'outside its node-extension',
      (a) =>
        editIndex(
          a,
          '0002',
          '</m3-2-p-drug-product>',
          `<m3-2-p-8-stability><m3-2-p-8-3-stability-data>${changing('delete', '../0000/index.xml#stability-17')}</m3-2-p-8-3-stability-data></m3-2-p-8-stability></m3-2-p-drug-product>`,
        ),
    ],
  ],
  'LEA-11': [
    ['twice in the index', index('ID="overview"', 'ID="again"')],
    ['in the index and the regional XML', index('ID="overview"', 'ID="cover"')],
    ['no ID', index('ID="overview"', '')],
  ],
  'LEA-12': [
    ['a leaf that has been replaced', index('../0001/index.xml#intro', '../0000/index.xml#intro')],
    ['a leaf that has been deleted', index('../0000/index.xml#study-2', '../0000/index.xml#study-1')],
    [
      'twice in one sequence',
      index(
        '</m4-2-1-1-primary-pharmacodynamics>',
        `${changing('delete', '../0000/index.xml#study-2')}</m4-2-1-1-primary-pharmacodynamics>`,
      ),
    ],
  ],
  'LEA-13': [
    [
      'a deleting leaf in the first sequence',
      (a) => {
        a.delete(`0000/m2/23-qos/drug-substance.txt`);
        replaceLeaf(a, '0000', 'qos-s', () => changing('delete', '../0000/index.xml#x'));
      },
    ],
  ],
  'LEA-14': [
    ['backslashes', overviewAt('m2\\24-nonclin-over\\nonclinical-overview.txt')],
    ['a drive', overviewAt('c:/m2/24-nonclin-over/nonclinical-overview.txt')],
    ['from the root', overviewAt('/m2/24-nonclin-over/nonclinical-overview.txt')],
    ['the web', overviewAt('http://example.org/nonclinical-overview.txt')],
    ['out of the application', overviewAt('../../other/0000/nonclinical-overview.txt')],
    ['out of the application in disguise', overviewAt('%2e%2e/%2e%2e/nonclinical-overview.txt')],
    ['broken encoding', overviewAt('m2/24-nonclin-over/nonclinical-overview%2.txt')],
  ],
  'LEA-15': [
    ['a blank after the title', index('<title>Overview<', '<title>Overview <')],
    ['a hyphen before the title', index('<title>Overview<', '<title>- Overview<')],
    ['a blank in an attribute', index('indication="asthma"', 'indication="asthma "', '0000')],
  ],
  'LEA-16': [
    ['a document that appends', index('operation="replace" xml:lang="en"', 'operation="append" xml:lang="en"')],
  ],
  'LEA-17': [['a replacing leaf in another language', index('xml:lang="en"', 'xml:lang="fr"')]],
  'LEA-18': [
    ['no substance', index('substance="betamab"', 'substance=""', '0000')],
    [
      'no indication',
      index(
        '<m2-7-3-summary-of-clinical-efficacy indication="asthma"',
        '<m2-7-3-summary-of-clinical-efficacy indication=" "',
        '0000',
      ),
    ],
  ],
  'LEA-19': [
    ['an unknown operation', index('<leaf ID="overview" operation="new"', '<leaf ID="overview" operation="update"')],
    ['no operation', index('<leaf ID="overview" operation="new"', '<leaf ID="overview"')],
  ],
  'NOD-01': [
    ['no title', index('<title>Batch 17</title>', '', '0000')],
    [
      'under a heading that takes none',
      (a) =>
        editIndex(
          a,
          '0002',
          /(<m2-common[^>]*>)/,
          (text) => `${text}<node-extension><title>More</title>${newLeaf(a, 'more')}</node-extension>`,
        ),
    ],
    ['in a region that takes none', () => undefined, { profile: 'fda' }],
  ],
  'NOD-02': [
    [
      'a manufacturer spelled in two ways',
      index(
        /(<m2-3-s-drug-substance substance="alphamab") manufacturer="Alpha Ltd"/,
        '<m2-3-s-drug-substance substance="alphamab" manufacturer="Alpha Ltd."',
        '0000',
      ),
    ],
    ['a product spelled in two ways', index('product-name="Duomab"', 'product-name="DuoMab"', '0001')],
  ],
};

/** A new leaf of a file that `0000` filed. */
function newLeaf(application: Application, id: string): string {
  const path = '0000/m2/23-qos/drug-substance.txt';
  return `<leaf ID="${id}" operation="new" checksum-type="md5" checksum="${md5(textOf(application, path))}" xlink:href="../${path}"><title>More</title></leaf>`;
}

function moveRegional(application: Application, to: string): void {
  application.set(`0002/${to}`, Buffer.from(textOf(application, '0002/m1/eu/eu-regional.xml')));
  application.delete('0002/m1/eu/eu-regional.xml');
  edit(application, '0002/index.xml', 'm1/eu/eu-regional.xml', to);
  renewIndexSum(application, '0002');
}

function rewriteUnseen(application: Application, path: string): void {
  application.set(path, Buffer.from(`${textOf(application, path)}\r\n`));
}

export const mutations: readonly Mutation[] = Object.entries(table).flatMap(([rule, rows]) =>
  rows.map(([what, change, more]): Mutation => ({ change, ...more, rule, what })),
);

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEctdHeadings } from '../../src/sections/ectd-headings.js';
import {
  changesRecord,
  composition,
  contents,
  introduction,
  letter,
  makeApplication,
  md5Of,
  report,
  type SampleDocument,
} from './sample-application.js';

const overages: SampleDocument = { id: 'm3-3-2-p-2-2-2-overages', section: '3.2.P.2.2.2', text: 'one' };
const nomenclature = (group: string): SampleDocument => ({
  id: `m3-3-2-s-1-1-nomenclature-${group}`,
  section: '3.2.S.1.1',
  text: group,
  path: `m3/3.2/3.2.S/${group}/3.2.S.1/3.2.S.1.1`,
});
const specification = { id: 'm3-3-2-p-5-1-specification', section: '3.2.P.5.1', text: 'one' };
const longName: SampleDocument = {
  ...report,
  id: `protocol-${'of-a-trial-with-a-very-long-name-'.repeat(3)}end`,
  title: 'Protocol <A & "B">',
};
const documents = [letter, introduction, contents, composition, overages, specification, report, longName];
const composed =
  'composition:\n' +
  ['first cells', 'second cells']
    .map(
      (name) =>
        `  - { name: { ru: ${name}, en: ${name} }, role: active-substance, amount: { ru: м, en: m }, origin: { ru: к, en: b }, standard: { ru: с, en: s } }\n`,
    )
    .join('');

const application = makeApplication();
let index: string;

beforeAll(async () => {
  const product = readFileSync(join(application.folder, 'content/alpha/product.yaml'), 'utf8');
  application.write('content/alpha/product.yaml', `${product}${composed}`);
  application.build([...documents, nomenclature('substance-1'), nomenclature('substance-2')]);
  mkdirSync(join(application.folder, 'util/deep'), { recursive: true });
  writeFileSync(join(application.folder, 'util/deep/ich-ectd-3-2.dtd'), '<!-- line ends converted -->\n');
  const ran = await application.package(['--format', 'ectd'], { ectdUtil: 'util' });
  expect(ran.code, ran.told).toBe(0);
  expect(ran.told).toContain('ectd/not-published');
  index = application.text('0000/index.xml');
});

describe('the backbone', () => {
  it('starts with declaration, document type, stylesheet and root, in this order', () => {
    expect(index.split('\n').slice(0, 4)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<!DOCTYPE ectd:ectd SYSTEM "util/dtd/ich-ectd-3-2.dtd">',
      '<?xml-stylesheet type="text/xsl" href="util/style/ectd-2-0.xsl"?>',
      '<ectd:ectd xmlns:ectd="http://www.ich.org/ectd" xmlns:xlink="http://www.w3c.org/1999/xlink" dtd-version="3.2">',
    ]);
  });

  it('has its headings in the order of the DTD, each in its parent', () => {
    const table = readEctdHeadings(JSON.parse(readFileSync('schemas/data/ectd-headings.json', 'utf8')));
    const order = [...table.keys()];
    const found: string[] = [];
    const open: string[] = [];
    for (const [, slash, name = ''] of index.matchAll(/<(\/?)(m\d[\w-]*)/g)) {
      if (slash === '/') {
        expect(open.pop()).toBe(name);
        continue;
      }
      expect(table.get(name)?.parent).toBe(open.at(-1));
      open.push(name);
      found.push(name);
    }
    const unrepeated = found.filter((name, position) => found.indexOf(name) === position);
    expect(unrepeated).toEqual([...unrepeated].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(unrepeated.length).toBeGreaterThan(15);
  });

  it('gives every leaf the checksum of its file and finds the file', () => {
    const leaves = leavesOf(index);
    expect(leaves.length).toBe(9);
    for (const leaf of leaves) {
      const [, href, md5] = /xlink:href="([^"]+)" checksum="([0-9a-f]{32})"/.exec(leaf) ?? [];
      expect(md5, leaf).toBe(md5Of(readFileSync(join(application.application, '0000', href ?? ''))));
    }
    expect(application.text('0000/index-md5.txt')).toBe(md5Of(index));
  });

  it('tells substances apart, each with its manufacturer', () => {
    const headings = index.match(/<m3-2-s-drug-substance [^>]*>/g);
    expect(headings).toEqual([
      '<m3-2-s-drug-substance substance="first cells" manufacturer="Fictional Centre">',
      '<m3-2-s-drug-substance substance="second cells" manufacturer="Fictional Centre">',
    ]);
    expect(index).toContain('href="m3/32-body-data/32s-drug-sub/second-cells-fictional-centre/32s1-gen-info/');
  });

  it('puts a section without a heading of its own under the nearest one, and a single document under its recommended name', () => {
    expect(index).toContain('/32p2-pharm-dev/pharmaceutical-development-overages.pdf"');
    expect(index).toContain('/32p51-spec/specifications.pdf"');
    expect(index).toContain('535-rep-effic-safety-stud/lymphoma/5352-stud-rep-uncontr/study-report-trial-01/');
    expect(index).toMatch(/<m5-3-5-reports-of-efficacy-and-safety-studies indication="lymphoma">/);
  });

  it('states the version of a PDF, and its language as the record gives it', () => {
    const leaf = leavesOf(index).find((each) => each.includes('/study-report-trial-01.pdf'));
    expect(leaf).toContain('application-version="PDF 1.7" xml:lang="ru"');
  });

  it('escapes what XML needs escaped', () => {
    expect(index).toContain('<title>Protocol &lt;A &amp; "B"&gt;</title>');
  });

  it('holds no page of contents', () => {
    expect(Object.keys(application.read()).filter((name) => name.includes('contents'))).toEqual([]);
  });
});

describe('the files', () => {
  it('have short names of lower-case letters, digits and hyphens', () => {
    const names = Object.keys(application.read()).filter((name) => name.startsWith('0000/'));
    for (const name of names.filter((each) => !each.startsWith('0000/util/'))) {
      expect(name.length).toBeLessThanOrEqual(150);
      for (const part of name.split('/')) {
        expect(part).toMatch(/^[a-z0-9-]+(\.[a-z0-9]+)?$/);
        expect(part.length).toBeLessThanOrEqual(64);
      }
    }
    expect(names.some((name) => /\/protocol-of-a-[\w-]*-[0-9a-f]{6}\.pdf$/.test(name))).toBe(true);
  });

  it('of Word stay out of the sequence', () => {
    const names = Object.keys(application.read());
    expect(names.filter((name) => name.endsWith('.docx') && name.startsWith('0000/'))).toEqual([]);
    expect(names).toContain('0000-workingdocuments/m3/m3-3-2-p-1-composition.docx');
  });

  it('of other publishers are taken only with their published bytes', () => {
    expect(Object.keys(application.read()).filter((name) => name.startsWith('0000/util'))).toEqual([]);
  });
});

it('the backbone of module 1 says first that nobody defined it', () => {
  const regional = application.text('0000/m1/eaeu/eaeu-regional.xml');
  expect(regional.split('\n')[1]).toMatch(/^<!-- No authority has defined this file/);
  expect(regional).toContain('<section number="1.0">');
  expect(regional).toContain('xlink:href="1-0/cover-letter.pdf"');
});

it('a name stays as it was spelled first', async () => {
  const centre = readFileSync(join(application.folder, 'content/alpha/centre.yaml'), 'utf8');
  application.write('content/alpha/centre.yaml', centre.replace('en: Fictional Centre', 'en: Fictional Centre Ltd'));
  application.write('content/alpha/changes.yaml', changesRecord(['0001']));
  application.build([...documents, { ...nomenclature('substance-1'), text: 'two' }, nomenclature('substance-2')]);
  const ran = await application.package();
  expect(ran.code, ran.told).toBe(0);
  expect(ran.told).toContain('warning ectd/other-spelling');
  expect(application.text('0001/index.xml')).toContain('manufacturer="Fictional Centre">');
});

it('a substance without a manufacturer has a place in a draft only', async () => {
  const other = makeApplication();
  other.write(
    'content/alpha/site.yaml',
    readFileSync(join(other.folder, 'content/alpha/site.yaml'), 'utf8').replace(
      '[drug-substance, drug-product]',
      '[storage]',
    ),
  );
  other.build([nomenclature('substance-1')]);
  const ran = await other.package();
  expect({ code: ran.code, told: ran.told }).toMatchObject({
    code: 1,
    told: expect.stringContaining('error ectd/no-name'),
  });
  expect(other.read()).toEqual({});
  const draft = await other.package(['--format', 'ectd', '--draft']);
  expect({ code: draft.code, told: draft.told }).toMatchObject({
    code: 0,
    told: expect.stringContaining('warning ectd/no-name'),
  });
  expect(other.text('0000/index.xml')).toContain('manufacturer="NO DATA"');
});

function leavesOf(xml: string): string[] {
  return xml.match(/<leaf [^>]*>/g) ?? [];
}

import { describe, expect, test } from 'vitest';
import type { EctdHeading } from '../../../src/sections/ectd-headings.js';
import type { VerifyData } from '../../../src/verify/verify-data.js';
import { type Application, makeApplication, md5 } from './application.js';
import { editIndex, editRegional } from './change-application.js';
import { brokenRules, verifyApplication, verifyData } from './verify-application.js';

/** A DTD that we write from the table of headings, standing in for the published one, which the project does not ship. */
function standInDtd(): string {
  const headings = [...verifyData.headings.values()];
  const childrenOf = (parent?: string) => headings.filter((heading) => heading.parent === parent);
  const once = ({ element, repeats }: EctdHeading) => `${element}${repeats ? '*' : '?'}`;
  const content = (heading: EctdHeading) => {
    const children = childrenOf(heading.element).map(once);
    if (children.length > 0) return `(leaf*, ${children.join(', ')})`;
    return heading.allowsNodeExtension ? '(leaf | node-extension)*' : '(leaf*)';
  };
  const attributes = (heading: EctdHeading) =>
    [...heading.attributes]
      .map(([name, use]) => ` ${name} CDATA ${use === 'required' ? '#REQUIRED' : '#IMPLIED'}`)
      .join('');
  return [
    `<!ELEMENT ectd:ectd (${childrenOf().map(once).join(', ')})>`,
    '<!ATTLIST ectd:ectd xmlns:ectd CDATA #FIXED "http://www.ich.org/ectd" xmlns:xlink CDATA #IMPLIED dtd-version CDATA #FIXED "3.2">',
    '<!ELEMENT leaf (title, link-text?)> <!ELEMENT title (#PCDATA)> <!ELEMENT link-text (#PCDATA)>',
    '<!ATTLIST leaf ID ID #REQUIRED operation (new | append | replace | delete) #REQUIRED modified-file CDATA #IMPLIED checksum CDATA #REQUIRED checksum-type CDATA #REQUIRED xlink:href CDATA #IMPLIED xml:lang CDATA #IMPLIED>',
    '<!ELEMENT node-extension (title, (leaf | node-extension)+)>',
    ...headings.map((heading) => `<!ELEMENT ${heading.element} ${content(heading)}>`),
    ...headings.map((heading) => `<!ATTLIST ${heading.element} ID ID #IMPLIED${attributes(heading)}>`),
  ].join('\n');
}

const dtd = standInDtd();
const stylesheet = '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"/>\r\n';
const any = (names: string, attributes = '') =>
  names
    .split(' ')
    .map((name) => `<!ELEMENT ${name} ANY> <!ATTLIST ${name} ID CDATA #IMPLIED${attributes}>`)
    .join('\n');
const regional = {
  'util/dtd/eu-regional.dtd': `<!ENTITY % envelope-module SYSTEM "eu-envelope.mod">
%envelope-module;
<!ENTITY % leaf-module SYSTEM "eu-leaf.mod">
%leaf-module;
${any('eu:eu-backbone', ' xmlns:eu CDATA #IMPLIED xmlns:xlink CDATA #IMPLIED dtd-version CDATA #IMPLIED')}
${any('m1-eu m1-0-cover')}
${any('specific', ' country CDATA #REQUIRED')}`,
  'util/dtd/eu-envelope.mod': `${any('eu-envelope procedure-tracking number identifier applicant invented-name inn')}
${any('sequence related-sequence submission-description')}
${any('envelope agency submission submission-unit procedure', ' country CDATA #IMPLIED code CDATA #IMPLIED type CDATA #IMPLIED')}`,
  'util/dtd/eu-leaf.mod': any(
    'leaf title',
    ' operation CDATA #IMPLIED modified-file CDATA #IMPLIED checksum CDATA #IMPLIED checksum-type CDATA #IMPLIED xlink:href CDATA #IMPLIED',
  ),
  'util/style/eu-regional.xsl': 'style',
};

const data: VerifyData = {
  ...verifyData,
  hashes: {
    ich: new Map([
      ['util/dtd/ich-ectd-3-2.dtd', md5(dtd)],
      ['util/style/ectd-2-0.xsl', md5(stylesheet)],
    ]),
    regions: new Map([
      ['eu', { version: '3.1', files: new Map(Object.entries(regional).map(([path, text]) => [path, md5(text)])) }],
    ]),
  },
};

function withUtil(application: Application): Application {
  for (const sequence of ['0000', '0001', '0002']) {
    application.set(`${sequence}/util/dtd/ich-ectd-3-2.dtd`, Buffer.from(dtd));
    application.set(`${sequence}/util/style/ectd-2-0.xsl`, Buffer.from(stylesheet));
  }
  return application;
}

function withRegional(application: Application): Application {
  for (const [path, text] of Object.entries(regional)) application.set(`0002/${path}`, Buffer.from(text));
  return application;
}

function move(application: Application, from: string, to: string): void {
  const bytes = application.get(from);
  if (bytes === undefined) throw new Error(`no file ${from}`);
  application.delete(from);
  application.set(to, bytes);
}

async function judge(application: Application, options = {}) {
  const result = await verifyApplication(application, { data, ...options });
  return {
    ...brokenRules(result),
    outcomeOf: (id: string) => result.verdicts.find(({ rule }) => rule === id)?.outcome,
  };
}

describe('files that others publish', () => {
  test('with all of them every rule on them runs', async () => {
    const { errors, outcomeOf } = await judge(withUtil(makeApplication()));
    expect(errors).toEqual([]);
    expect(['UTL-01', 'UTL-02', 'IDX-03'].map(outcomeOf)).toEqual(['passed', 'passed', 'passed']);
  });

  test('with the regional ones the regional XML is judged by its DTD', async () => {
    const { errors } = await judge(withRegional(withUtil(makeApplication())));
    expect(errors).toEqual([]);
    const broken = withRegional(withUtil(makeApplication()));
    editRegional(broken, '0002', '<applicant>', '<applicant lang="en">');
    expect((await judge(broken)).errors).toEqual(['REG-01']);
  });

  test('without them their rules are not run, and say why', async () => {
    const { errors, outcomeOf } = await judge(makeApplication());
    expect(errors).toEqual([]);
    expect(['UTL-01', 'UTL-02', 'UTL-03', 'IDX-03'].map(outcomeOf)).toEqual(Array(4).fill('not-run'));
  });

  test('the DTD of the user is enough for IDX-03, one with other bytes is not', async () => {
    const own = (text: string) => ({ published: new Map([['ich-ectd-3-2.dtd', new TextEncoder().encode(text)]]) });
    expect((await judge(makeApplication(), own(dtd))).outcomeOf('IDX-03')).toBe('passed');
    expect((await judge(makeApplication(), own(`${dtd}\n`))).outcomeOf('IDX-03')).toBe('not-run');
  });

  test.each<[rule: string, what: string, change: (application: Application) => void]>([
    ['UTL-01', 'other line ends', (a) => a.set('0002/util/dtd/ich-ectd-3-2.dtd', Buffer.from(`${dtd}\r\n`))],
    ['UTL-01', 'another place', (a) => move(a, '0002/util/dtd/ich-ectd-3-2.dtd', '0002/util/ich-ectd-3-2.dtd')],
    ['UTL-01', 'another name', (a) => move(a, '0002/util/dtd/ich-ectd-3-2.dtd', '0002/util/dtd/ich-ectd-3-2-1.dtd')],
    ['UTL-02', 'other line ends', (a) => a.set('0001/util/style/ectd-2-0.xsl', Buffer.from(stylesheet.trim()))],
    ['UTL-02', 'another place', (a) => move(a, '0001/util/style/ectd-2-0.xsl', '0001/util/dtd/ectd-2-0.xsl')],
    ['UTL-03', 'another module', (a) => withRegional(a).set('0002/util/dtd/eu-leaf.mod', Buffer.from('leaves'))],
    [
      'UTL-03',
      'another place',
      (a) => move(withRegional(a), '0002/util/style/eu-regional.xsl', '0002/util/eu-regional.xsl'),
    ],
    [
      'IDX-03',
      'a leaf with an attribute of its own',
      (a) => editIndex(a, '0002', '<leaf ID="overview"', '<leaf ID="overview" pages="7"'),
    ],
    ['IDX-03', 'a title with an element', (a) => editIndex(a, '0002', '<title>Overview', '<title><b/>Overview')],
  ])('%s: %s', async (rule, _, change) => {
    const application = withUtil(makeApplication());
    change(application);
    expect((await judge(application)).errors).toEqual([rule]);
  });
});

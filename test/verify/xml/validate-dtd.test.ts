import { expect, test } from 'vitest';
import { validateDtd } from '../../../src/verify/xml/validate-dtd.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Of the kind of the ICH DTD: a fixed namespace, an order, an ID, a closed list of values. */
const dtd = utf8(`<?xml version="1.0" encoding="UTF-8"?>
<!ENTITY % more "lang CDATA #IMPLIED">
<!ELEMENT e:tree (one?, two?)>
<!ATTLIST e:tree xmlns:e CDATA #FIXED "urn:e" xmlns:link CDATA #FIXED "urn:link" version CDATA #FIXED "3.2">
<!ELEMENT one (leaf*)>
<!ATTLIST one %more;>
<!ELEMENT two (leaf*)>
<!ELEMENT leaf (title)>
<!ATTLIST leaf ID ID #REQUIRED operation (new | delete) #REQUIRED link:href CDATA #IMPLIED>
<!ELEMENT title (#PCDATA)>
`);
const leaf = '<leaf ID="a" operation="new" link:href="x"><title>t</title></leaf>';
const file = (body: string, head = 'xmlns:e="urn:e" xmlns:link="urn:link" version="3.2"'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE e:tree SYSTEM "util/tree.dtd">\n<e:tree ${head}>\n${body}\n</e:tree>`;

async function objectionsTo(text: string): Promise<string[]> {
  const objections = await validateDtd(utf8(text), dtd);
  return objections.map(({ line, detail }) => `${line} ${detail.en}`);
}

test.each([
  [
    'order',
    `<two/>\n<one/>`,
    '3 the elements in tree or their order are wrong: there is two one, expected is (one? , two?)',
  ],
  ['an unknown element', `<one/>\n<three/>`, '5 the DTD has no element three'],
  ['a repeated ID', `<one>${leaf}\n${leaf}</one>`, '5 the ID a is taken already'],
  [
    'a missing attribute',
    `<one>\n<leaf operation="new"><title/></leaf></one>`,
    '5 the element leaf lacks the attribute ID',
  ],
  [
    'a value',
    `<one>\n\n${leaf.replace('new', 'add')}</one>`,
    '6 the attribute operation of the element leaf cannot have the value “add”',
  ],
  ['text among elements', `<one>here</one>`, '4 the elements in one or their order are wrong'],
])('%s', async (_, body, expected) => {
  expect(await objectionsTo(file(body))).toContainEqual(expect.stringContaining(expected));
});

test('a fixed attribute of another value', async () => {
  const head = 'xmlns:e="urn:e" xmlns:link="urn:other" version="3.2"';
  expect(await objectionsTo(file(`<one>${leaf}</one>`, head))).toContainEqual(
    '3 the attribute xmlns:link of the element tree must be “urn:link”',
  );
});

test('a file that names another document type is measured all the same', async () => {
  expect(await objectionsTo(file('<three/>').replace('util/tree.dtd', '/etc/passwd'))).toHaveLength(2);
});

test('nothing in a valid file, with or without the attributes that the DTD supplies, and again after a failure', async () => {
  expect(await objectionsTo(file(`<one lang="ru">${leaf}</one>\n<two/>`))).toEqual([]);
  expect(await objectionsTo(file('<three/>'))).not.toEqual([]);
  expect(await objectionsTo(file(`<one>${leaf}</one>`, ''))).toEqual([]);
});

test('a file in UTF-16', async () => {
  const text = file(`<one>${leaf}</one>`).replace('UTF-8', 'UTF-16');
  expect(await validateDtd(Buffer.from(`\uFEFF${text}`, 'utf16le'), dtd)).toEqual([]);
});

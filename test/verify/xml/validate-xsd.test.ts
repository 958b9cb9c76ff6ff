import { describe, expect, test } from 'vitest';
import { validateXsd, type XsdVerdict } from '../../../src/verify/xml/validate-xsd.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const main = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:m="urn:main" xmlns:p="urn:part"
  targetNamespace="urn:main" elementFormDefault="qualified">
  <xs:import namespace="urn:part" schemaLocation="part.xsd"/>
  <xs:element name="main"><xs:complexType><xs:sequence>
    <xs:element ref="p:code"/><xs:element name="file" type="xs:base64Binary" minOccurs="0"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
const part = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:part">
  <xs:element name="code"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[0-9]{5}"/>
  </xs:restriction></xs:simpleType></xs:element>
</xs:schema>`;
const schemas = new Map([
  ['main.xsd', utf8(main)],
  ['part.xsd', utf8(part)],
]);
const file = (body: string): string => `<m:main xmlns:m="urn:main" xmlns:p="urn:part">\n${body}\n</m:main>`;

async function judge(text: string, given: ReadonlyMap<string, Uint8Array> = schemas): Promise<XsdVerdict> {
  return validateXsd(utf8(text), 'main.xsd', given);
}

describe('objections', () => {
  test.each([
    ['a value of an imported type', '<p:code>1</p:code>', '2', '“1” of the element code does not fit the pattern'],
    [
      'an element too many',
      '<p:code>12345</p:code>\n<p:code>12345</p:code>',
      '3',
      'the element code is out of place, expected here: file',
    ],
    ['a missing element', '', '1', 'the element main lacks: code'],
    [
      'a type of the standard',
      '<p:code>12345</p:code>\n<m:file>A</m:file>',
      '3',
      'does not fit its type xs:base64Binary',
    ],
  ])('%s', async (_, body, line, words) => {
    expect(await judge(file(body))).toMatchObject({
      objections: [{ line: Number(line), detail: { en: expect.stringContaining(words) } }],
    });
  });

  test('name no namespaces', async () => {
    expect(JSON.stringify(await judge(file('')))).not.toContain('urn:');
  });
});

test('a valid file, also one that names locations of its own', async () => {
  const text = file('<p:code>12345</p:code>').replace(
    '>',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:main http://example.org/other.xsd">',
  );
  expect(await judge(text)).toEqual({ objections: [] });
});

test('a text of twelve million characters', async () => {
  expect(await judge(file(`<p:code>12345</p:code><m:file>${'QUJD'.repeat(3_000_000)}</m:file>`))).toEqual({
    objections: [],
  });
});

describe('a schema that cannot be used', () => {
  test('is not there', async () => {
    expect(await judge(file(''), new Map())).toEqual({ schemaTrouble: 'main.xsd: no such file' });
  });

  test('is no schema, or lacks one that it imports', async () => {
    expect(await judge(file(''), new Map([['main.xsd', utf8('<a')]]))).toHaveProperty('schemaTrouble');
    const alone = new Map([['main.xsd', utf8(main)]]);
    expect(await judge(file(''), alone)).toHaveProperty('schemaTrouble');
  });
});

import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/verify/xml/read-xml.js';
import { xmlLimits } from '../../../src/verify/xml/xml-limits.js';
import type { XmlElement } from '../../../src/verify/xml/xml-reading.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function troubleOf(bytes: Uint8Array): string {
  const read = readXml(bytes);
  if ('reading' in read) return 'read';
  const { kind, line, column } = read.trouble;
  return `${kind} ${line}:${column}`;
}

function rootOf(bytes: Uint8Array): XmlElement {
  const read = readXml(bytes);
  if ('trouble' in read) throw new Error(read.trouble.detail);
  return read.reading.root;
}

/** A text of one-byte characters of Windows-1251: capital and small Cyrillic letters follow each other from 0xC0. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}

function utf16(text: string, mark: boolean): Uint8Array {
  return Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
}

describe('what is refused', () => {
  test.each([
    ['an entity that nothing declares', '<a>\n  &what;</a>', 'entity 2:8'],
    ['an entity declared in the file', '\n<!DOCTYPE a [<!ENTITY e "x">]>\n<a>&e;</a>', 'entity 2:1'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>', 'entity 1:1'],
    ['a parameter entity', '<!DOCTYPE a [<!ENTITY % e SYSTEM "http://example.org/e"> %e;]><a/>', 'entity 1:1'],
    ['an internal subset', '<!DOCTYPE a [<!ELEMENT a EMPTY>]>\n<a/>', 'internal-subset 1:1'],
    ['an unclosed element', '<a>\n<b>\n</a>', 'not-well-formed 3:4'],
    ['two roots', '<a/>\n<b/>', 'not-well-formed 2:3'],
    ['a repeated attribute', '<a>\n<b c="" c=""/></a>', 'not-well-formed 2:14'],
    ['nothing', '', 'not-well-formed 1:1'],
    ['a text', 'hello', 'not-well-formed 1:6'],
    ['a zero byte', '<a>\0</a>', 'not-well-formed 1:4'],
    ['an unknown encoding', '<?xml version="1.0" encoding="x-own"?><a/>', 'encoding 1:1'],
    ['UTF-16 that is none', '<?xml version="1.0" encoding="UTF-16"?><a/>', 'encoding 1:1'],
  ])('%s', (_, text, expected) => {
    expect(troubleOf(utf8(text))).toBe(expected);
  });

  test('entities that grow into each other, before any of them is replaced', () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('\n');
    expect(troubleOf(utf8(`<!DOCTYPE l [\n<!ENTITY l0 "ha">\n${laughs}\n]>\n<l>&l9;</l>`))).toBe('entity 1:1');
  });

  test('bytes that are not of the encoding, with their line', () => {
    const bytes = Buffer.concat([utf8('<a>\n<b>'), Uint8Array.of(0xff), utf8('</b></a>')]);
    expect(troubleOf(bytes)).toBe('encoding 2:4');
  });

  test('an encoding that the first bytes contradict', () => {
    expect(troubleOf(utf8('\uFEFF<?xml version="1.0" encoding="windows-1251"?><a/>'))).toBe('encoding 1:1');
    expect(troubleOf(utf16('<?xml version="1.0" encoding="utf-8"?><a/>', true))).toBe('encoding 1:1');
  });

  test('more elements inside each other than any schema has', () => {
    const depth = xmlLimits.depth;
    expect(troubleOf(utf8('<a>'.repeat(depth) + '</a>'.repeat(depth)))).toBe('read');
    expect(troubleOf(utf8('<a>'.repeat(depth + 1) + '</a>'.repeat(depth + 1)))).toBe('too-deep 1:601');
    expect(troubleOf(utf8('<a>'.repeat(1_000_000)))).toBe('too-deep 1:601');
  });

  test('more elements than memory should hold, and more bytes', () => {
    const text = `<a>\n${'<b c="d"/>'.repeat(5)}</a>`;
    expect(readXml(utf8(text), { ...xmlLimits, nodes: 11 })).toHaveProperty('reading');
    expect(readXml(utf8(text), { ...xmlLimits, nodes: 10 })).toMatchObject({
      trouble: { kind: 'too-large', line: 2, column: 41 },
    });
    expect(readXml(utf8(text), { ...xmlLimits, bytes: text.length })).toHaveProperty('reading');
    expect(troubleOf(new Uint8Array(xmlLimits.bytes + 1))).toBe('too-large 1:1');
  });
});

describe('places', () => {
  test('of elements and attributes written over several lines, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['<?xml version="1.0"?>', '<a>', '  <leaf', '    ID = "x"', "    title='a", "b=c'/>", '</a>'].join(
        end,
      );
      const leaf = rootOf(utf8(text)).children[0];
      expect(leaf).toMatchObject({ name: 'leaf', line: 3, column: 3 });
      expect(leaf).toMatchObject({
        attributes: [
          { name: 'ID', value: 'x', line: 4, column: 5 },
          { name: 'title', line: 5, column: 5 },
        ],
      });
    }
  });

  test('far into a file that is read in many pieces', () => {
    const line = '<leaf href="м3/лист.pdf"><title>Лист</title></leaf>\r\n';
    const { children } = rootOf(utf8(`<a>\r\n${line.repeat(5000)}</a>`));
    const elements = children.filter((child) => typeof child !== 'string');
    expect(elements.map((leaf) => leaf.line)).toEqual(Array.from({ length: 5000 }, (_, index) => index + 2));
    expect(new Set(elements.map((leaf) => leaf.column))).toEqual(new Set([1]));
    expect(new Set(elements.map((leaf) => leaf.attributes[0]?.column))).toEqual(new Set([7]));
    expect(new Set(elements.map((leaf) => leaf.children.length))).toEqual(new Set([1]));
  });

  test('in one line longer than a piece', () => {
    const { children } = rootOf(utf8(`<a>${'<b c="d"/>'.repeat(30_000)}</a>`));
    const places = children.map((child) => (typeof child === 'string' ? 0 : child.column));
    expect(places).toEqual(Array.from({ length: 30_000 }, (_, index) => 4 + 10 * index));
  });
});

describe('what is read', () => {
  test('document type, instructions, comment, text and namespaces', () => {
    const read = readXml(
      utf8(`<?xml version="1.0" encoding="UTF-8"?>
<!-- first -->
<!DOCTYPE e:a PUBLIC "-//x" 'util/x.dtd'>
<?xml-stylesheet type="text/xsl" href="util/style.xsl"?>
<e:a xmlns:e="urn:e" xmlns="urn:d"><b e:c="&lt;&#x41;" d="2"><![CDATA[<x>]]>y</b> <f xlink:href="g"/></e:a>`),
    );
    expect(read).toMatchObject({
      reading: {
        encoding: 'utf-8',
        firstComment: ' first ',
        doctype: { root: 'e:a', publicId: '-//x', systemId: 'util/x.dtd', line: 3 },
        instructions: [{ target: 'xml-stylesheet', data: 'type="text/xsl" href="util/style.xsl"', line: 4 }],
        root: {
          name: 'a',
          prefix: 'e',
          namespace: 'urn:e',
          children: [
            {
              name: 'b',
              prefix: '',
              namespace: 'urn:d',
              attributes: [
                { name: 'c', prefix: 'e', namespace: 'urn:e', value: '<A' },
                { name: 'd', prefix: '', namespace: '', value: '2' },
              ],
              children: ['<x>y'],
            },
            { name: 'f', attributes: [{ name: 'href', prefix: 'xlink', namespace: '', value: 'g' }] },
          ],
        },
      },
    });
  });

  test('blank text is kept where it is all an element has', () => {
    expect(rootOf(utf8('<a> <b> </b> <c/> </a>'))).toMatchObject({ children: [{ children: [' '] }, { children: [] }] });
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFF<?xml version="1.0" encoding="utf-8"?><a>Лист</a>')],
    ['Windows-1251', windows1251('<?xml version="1.0" encoding="windows-1251"?><a>Лист</a>')],
    ['UTF-16 with a mark', utf16('<?xml version="1.0" encoding="UTF-16"?><a>Лист</a>', true)],
    ['UTF-16 without a mark', utf16('<?xml version="1.0" encoding="UTF-16"?><a>Лист</a>', false)],
    ['no declaration', utf8('<a>Лист</a>')],
  ])('in %s', (_, bytes) => {
    expect(rootOf(bytes).children).toEqual(['Лист']);
  });
});

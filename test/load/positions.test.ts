import { describe, expect, it } from 'vitest';
import { parseSound, parseText, showPlace } from './parse-text.js';

describe('places in YAML', () => {
  const file = parseSound(
    'yaml',
    [
      '# заметка',
      'name: Центр',
      'sites:',
      '  - id: one',
      '    "a/b~c": 😀 x',
      '  -',
      'empty:',
      'text: |',
      '  abc',
      '',
    ].join('\n'),
  );

  it.each([
    ['', 'value', ' 2:1-9:6'],
    ['/name', 'value', '/name 2:7-2:12'],
    ['/name', 'key', '/name 2:1-2:5'],
    ['/sites', 'value', '/sites 4:3-6:4'],
    ['/sites/0', 'value', '/sites/0 4:5-5:18'],
    ['/sites/0/id', 'value', '/sites/0/id 4:9-4:12'],
    ['/sites/0/a~1b~0c', 'value', '/sites/0/a~1b~0c 5:14-5:18'],
    ['/sites/0/a~1b~0c', 'key', '/sites/0/a~1b~0c 5:5-5:12'],
    // A value that takes no room is shown by what announces it.
    ['/sites/1', 'value', '/sites/1 6:3-6:4'],
    ['/empty', 'value', '/empty 7:1-7:6'],
    ['/text', 'value', '/text 8:7-9:6'],
    // What does not exist falls back to what does.
    ['/sites/7/id', 'value', '/sites 4:3-6:4'],
    ['/nothing/at/all', 'value', ' 2:1-9:6'],
    // What has no key is shown by the first key inside.
    ['', 'key', ' 2:1-2:5'],
    ['/sites/0', 'key', '/sites/0 4:5-4:7'],
  ] as const)('%s %s', (pointer, part, expected) => {
    expect(showPlace(file, pointer, part)).toBe(expected);
  });

  it('are listed in the order of the document, none empty', () => {
    expect([...file.pointers().keys()]).toEqual([
      '',
      '/name',
      '/sites',
      '/sites/0',
      '/sites/0/id',
      '/sites/0/a~1b~0c',
      '/sites/1',
      '/empty',
      '/text',
    ]);
    for (const { start, end } of file.pointers().values()) {
      expect(start.line < end.line || start.column < end.column).toBe(true);
    }
  });
});

describe('places in JSON', () => {
  it('are those of values and keys', () => {
    const file = parseSound('json', '{\r\n  "a": [1, { "b": "й" }]\r\n}\r\n');
    expect(showPlace(file, '/a')).toBe('/a 2:8-2:25');
    expect(showPlace(file, '/a/1/b')).toBe('/a/1/b 2:19-2:22');
    expect(showPlace(file, '/a/1/b', 'key')).toBe('/a/1/b 2:14-2:17');
  });
});

describe('places in Markdown', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('are those of the file: %s', (_name, lineBreak) => {
    const file = parseSound(
      'md',
      ['--- yaml', 'a: x', 'b:', '  c: y', '---', '', '  Текст', '', 'ещё', ''].join(lineBreak),
    );
    expect(file.data).toEqual({ a: 'x', b: { c: 'y' } });
    expect(showPlace(file, '/a')).toBe('/a 2:4-2:5');
    expect(showPlace(file, '/b/c')).toBe('/b/c 4:6-4:7');
    expect(file.body).toEqual({
      text: 'Текст\n\nещё',
      range: { start: { line: 7, column: 3 }, end: { line: 9, column: 4 } },
    });
  });

  it('have no body where nothing follows', () => {
    expect(parseSound('md', '---\na: x\n---\n\n').body).toBeUndefined();
  });
});

describe('a file with a byte order mark', () => {
  it('has its columns without the mark and is read all the same', () => {
    const [file] = parseText('yaml', '\uFEFFa: x\n').value;
    expect(file && showPlace(file, '/a')).toBe('/a 1:4-1:5');
  });
});

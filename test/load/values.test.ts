import { describe, expect, it } from 'vitest';
import { parseSound, parseText } from './parse-text.js';

describe('plain YAML values', () => {
  it.each([
    ['2024-11-12', '2024-11-12'],
    ['2024-11-12T10:00:00Z', '2024-11-12T10:00:00Z'],
    ['no', 'no'],
    ['yes', 'yes'],
    ['on', 'on'],
    ['12:30', '12:30'],
    ['007', '007'],
    ['12e5', '12e5'],
    ['0.50', '0.50'],
    ['-0', '-0'],
    ['+7', '+7'],
    ['0x1F', '0x1F'],
    ['0o17', '0o17'],
    ['1_000', '1_000'],
    ['.inf', '.inf'],
    ['C83.3', 'C83.3'],
    ['"42"', '42'],
    ["'true'", 'true'],
    ['42', 42],
    ['-5', -5],
    ['0', 0],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['true', true],
    ['False', false],
    ['~', null],
    ['null', null],
    ['', null],
  ])('%s', (typed, expected) => {
    expect(parseSound('yaml', `value: ${typed}\n`).data).toEqual({ value: expected });
  });

  it('reads a merge key as an ordinary name', () => {
    expect(parseSound('yaml', '<<: { a: x }\n').data).toEqual({ '<<': { a: 'x' } });
  });

  it('keeps line breaks of a literal block and ends them with LF', () => {
    expect(parseSound('yaml', 'value: |\r\n  one\r\n\r\n  two\r\n').data).toEqual({ value: 'one\n\ntwo\n' });
  });

  it('folds a quoted text over lines with CRLF', () => {
    expect(parseSound('yaml', 'value: "one\r\n  two"\r\n').data).toEqual({ value: 'one two' });
  });
});

describe('JSON numbers', () => {
  it('keeps the text of every number that is not a plain safe integer', () => {
    const { data } = parseSound('json', '{ "a": 0.50, "b": 1e5, "c": -0, "d": 7, "e": 1.0 }');
    expect(data).toEqual({ a: '0.50', b: '1e5', c: '-0', d: 7, e: '1.0' });
  });
});

describe('texts', () => {
  it('are normalised to NFC without a diagnostic', () => {
    expect(parseSound('yaml', 'value: и\u0306\n').data).toEqual({ value: 'й' });
    expect(parseSound('json', '{ "value": "и\\u0306" }').data).toEqual({ value: 'й' });
  });

  it('keep a surrogate pair written as two escapes', () => {
    expect(parseSound('yaml', 'value: "\\ud83d\\ude00"\n').data).toEqual({ value: '😀' });
    expect(parseSound('json', '{ "value": "\\ud83d\\ude00" }').data).toEqual({ value: '😀' });
  });

  it('keep tabs and no-break spaces', () => {
    expect(parseSound('yaml', 'value: "a\\tb\u00a0c"\n').data).toEqual({ value: 'a\tb\u00a0c' });
  });
});

describe('objects', () => {
  it('have no prototype, and a refused key leaves no trace', () => {
    for (const { value } of [
      parseText('yaml', 'inner: {}\n__proto__: { polluted: yes }\n'),
      parseText('json', '{ "inner": {}, "__proto__": { "polluted": "yes" } }'),
    ]) {
      const data = value[0]?.data;
      expect(Object.getPrototypeOf(data)).toBeNull();
      expect(Object.keys(Object(data))).toEqual(['inner']);
      expect(Object.getPrototypeOf(Object(data).inner)).toBeNull();
      expect('polluted' in {}).toBe(false);
    }
  });
});

describe('mistakes', () => {
  const codesAndLines = (extension: 'yaml' | 'json' | 'md', text: string): string[] =>
    parseText(extension, text).diagnostics.map(
      ({ code, at }) => `${code} ${at?.range.start.line}:${at?.range.start.column}`,
    );

  it('are all told where the parser goes on', () => {
    expect(codesAndLines('yaml', 'a: @x\nb: 1\nc: %y\n')).toEqual(['load/yaml-syntax 1:4', 'load/yaml-syntax 3:4']);
    expect(codesAndLines('yaml', 'a: 1\na: 2\n1: x\nc: 99999999999999999999\nd: "\\u0001"\n').sort()).toEqual([
      'load/duplicate-key 2:1',
      'load/forbidden-character 5:4',
      'load/key-not-text 3:1',
      'load/number-too-long 4:4',
    ]);
  });

  it.each([
    ['yaml', 'a: "x\nb: 3\n', 'load/yaml-syntax 1:4'],
    ['yaml', 'a: [1, 2\nb: 3\n', 'load/yaml-syntax 1:4'],
    ['yaml', 'a: {x: 1\n', 'load/yaml-syntax 1:4'],
    ['yaml', 'a: 1\n}\n', 'load/yaml-syntax 2:1'],
    ['yaml', '- a\nb: 1\n', 'load/yaml-syntax 2:1'],
    ['yaml', 'a: 1\n b: 2\n', 'load/yaml-syntax 1:4'],
    // After the structure is lost every further line looks wrong: only the first place is told.
    ['yaml', 'a { b: x, c: { d: 2 } }\ne: 3\nf: 4\n', 'load/yaml-syntax 1:8'],
    ['yaml', 'a: { b: x[y, c: 2 }\nd: 3\ne: 4\n', 'load/yaml-syntax 1:10'],
    ['yaml', '? [a]\n: b\n', 'load/key-not-text 1:3'],
    ['yaml', 'true: x\n', 'load/key-not-text 1:1'],
    ['yaml', ': x\n', 'load/key-not-text 1:1'],
    ['yaml', 'a: *x\n', 'load/yaml-alias 1:4'],
    ['yaml', 'a: 1\n...\nb: 2\n', 'load/several-documents 3:1'],
    ['json', '[1', 'load/json-syntax 1:2'],
    ['json', '{"a" 1}', 'load/json-syntax 1:6'],
    ['json', '{"a": 007}', 'load/json-syntax 1:8'],
    ['json', '{"a": NaN}', 'load/json-syntax 1:7'],
    ['json', '{} {}', 'load/json-syntax 1:4'],
    ['md', '---', 'load/front-matter-open 1:1'],
    ['md', '----\na\n', 'load/front-matter-missing 1:1'],
    ['md', '---\n---\ntext\n', 'load/front-matter-missing 1:1'],
    ['md', '---\na: 1\n----\ntext\n', 'load/front-matter-open 3:1'],
    ['md', '--- coffee\na: 1\n---\n', 'load/front-matter-language 1:5'],
  ] as const)('%s: %j', (extension, text, expected) => {
    expect(codesAndLines(extension, text)).toEqual([expected]);
  });

  it.each([
    ['json', '[', 'load/nested-too-deep 1:65'],
    ['yaml', '[', 'load/nested-too-deep 1:65'],
    ['yaml', '- ', 'load/nested-too-deep 1:129'],
  ] as const)('%s: 100,000 times %j', (extension, opening, expected) => {
    expect(codesAndLines(extension, opening.repeat(100_000))).toEqual([expected]);
  });

  it('never run a line of front matter as code', () => {
    const text = '---javascript\n{ a: globalThis.frontMatterRan = true }\n---\n';
    expect(codesAndLines('md', text)).toEqual(['load/front-matter-language 1:4']);
    expect('frontMatterRan' in globalThis).toBe(false);
  });

  it('of a forbidden character stay one, wherever it stands', () => {
    expect(codesAndLines('yaml', 'a: \u0018\n')).toEqual(['load/forbidden-character 1:4']);
    expect(codesAndLines('yaml', 'a: x\ry\n')).toEqual(['load/forbidden-character 1:5']);
    expect(codesAndLines('yaml', 'a: "x\u001f"\nb: "\u0002"\n')).toEqual([
      'load/forbidden-character 1:6',
      'load/forbidden-character 2:5',
    ]);
    expect(codesAndLines('yaml', `a: ${'\u0000'.repeat(500)}\n`)).toEqual(['load/forbidden-character 1:4']);
  });
});

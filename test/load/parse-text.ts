import { parseJson } from '../../src/load/parse-json.js';
import { parseMarkdown } from '../../src/load/parse-markdown.js';
import { parseSource } from '../../src/load/parse-source.js';
import { parseYaml } from '../../src/load/parse-yaml.js';
import type { ParsedFile } from '../../src/load/parsed-file.js';

const parsers = { yaml: parseYaml, json: parseJson, md: parseMarkdown };

/** Parses a text as a file of that extension. */
export function parseText(extension: keyof typeof parsers, text: string) {
  const name = `content/sample/file.${extension}`;
  return parseSource(text, parsers[extension], { file: name, product: 'sample', sha256: '' });
}

/** The one file a text without mistakes gives. */
export function parseSound(extension: keyof typeof parsers, text: string): ParsedFile {
  const { value, diagnostics } = parseText(extension, text);
  const [file] = value;
  if (file === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return file;
}

/** `pointer line:column-line:column` of a place. */
export function showPlace(file: ParsedFile, pointer: string, part?: 'value' | 'key'): string {
  const { pointer: found, range } = file.locate(pointer, part);
  return `${found} ${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`;
}

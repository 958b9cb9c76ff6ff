import { createHash } from 'node:crypto';
import type { Staged } from '../diagnostics/diagnostic.js';
import type { World, WorldFile } from '../world.js';
import { decodeUtf8 } from './decode-utf8.js';
import type { Notebook } from './kept-notes.js';
import type { NotedText } from './noted-text.js';
import { parseJson } from './parse-json.js';
import { parseMarkdown } from './parse-markdown.js';
import { parseSource, recallOrParse } from './parse-source.js';
import { parseYaml } from './parse-yaml.js';
import type { ParsedFile } from './parsed-file.js';
import type { Parse } from './read-text.js';
import { explainEncoding, explainExtension, explainTrouble } from './unread-file.js';

const parsers: Readonly<Record<string, Parse>> = {
  yaml: parseYaml,
  yml: parseYaml,
  json: parseJson,
  md: parseMarkdown,
};

/** Reads and parses one file: an empty or one-item list, and everything that is wrong with the file. */
export function loadFile(
  world: World,
  file: WorldFile,
  product: string,
  notes?: Notebook<NotedText>,
): Staged<ParsedFile[]> {
  const content = world.read(file);
  if ('trouble' in content) return { value: [], diagnostics: [explainTrouble(file, content.trouble, product)] };

  const parse = parsers[file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase()];
  if (parse === undefined) return { value: [], diagnostics: [explainExtension(file, product)] };

  const decoded = decodeUtf8(content.bytes);
  if ('badByteAt' in decoded) return { value: [], diagnostics: [explainEncoding(file, decoded, product)] };

  const sha256 = createHash('sha256').update(content.bytes).digest('hex');
  const identity = { file: file.file, product, sha256 };
  return notes === undefined
    ? parseSource(decoded.text, parse, identity)
    : recallOrParse(decoded.text, parse, identity, notes);
}

import matter from 'gray-matter';
import type { Span } from './line-index.js';
import { parseYaml } from './parse-yaml.js';
import type { Problem, SourceTree } from './source-tree.js';

export interface MarkdownTree extends SourceTree {
  /** Where the text below the front matter stands, without blank space around; absent when there is none. */
  readonly body?: Span;
}

/** A Markdown file: record fields between two lines `---`, read as YAML and nothing else, then the narrative. */
export function parseMarkdown(text: string): MarkdownTree {
  const fence = findFence(text);
  if ('code' in fence) return { problems: [fence] };

  let tree: SourceTree = { problems: [emptyFrontMatter] };
  const yaml = (source: string): object => {
    // Blank lines in place of what stands before keep every offset that of the file; the line break before the
    // closing fence is left out by gray-matter.
    tree = parseYaml(`${'\n'.repeat(fence.close - source.length)}${source}\n`);
    return {};
  };
  // Options of its own keep a file out of gray-matter's cache; the fence has been checked, so `off` is never reached.
  const { content } = matter(text, { engines: { yaml, json: off, javascript: off, coffee: off } });
  const end = text.trimEnd().length;
  const start = end - content.trim().length;
  return start === end ? tree : { ...tree, body: { start, end } };
}

function off(): never {
  throw new Error('front matter is read as YAML only');
}

/** Where the line break before the closing `---` stands, or what is wrong with the fences. */
function findFence(text: string): { readonly close: number } | Problem {
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  if (!/^---(?!-)/.test(firstLine))
    return { ...missingFrontMatter, span: { start: 0, end: Math.max(1, firstLine.length) } };

  const language = firstLine.slice(3).trim();
  if (!['', 'yaml', 'yml'].includes(language)) {
    const start = firstLine.indexOf(language, 3);
    return { ...wrongLanguage(language), span: { start, end: start + language.length } };
  }
  const close = text.indexOf('\n---', firstLine.length);
  if (close < 0) return { ...openFrontMatter, span: { start: 0, end: firstLine.length } };
  const [closingLine = ''] = text.slice(close + 1).split(/\r?\n/, 1);
  if (closingLine.trimEnd() === '---') return { close };
  return { ...openFrontMatter, span: { start: close + 1, end: close + 1 + closingLine.length } };
}

const missingFrontMatter: Omit<Problem, 'span'> = {
  code: 'load/front-matter-missing',
  message: {
    ru: 'в начале файла нет полей записи между строками `---`',
    en: 'there are no record fields between lines `---` at the start of the file',
  },
  hint: {
    ru: 'начните файл строкой `---`, полями записи и ещё одной строкой `---`',
    en: 'begin the file with a line `---`, the record fields and another line `---`',
  },
};

const emptyFrontMatter: Problem = {
  code: 'load/front-matter-missing',
  message: { ru: 'между строками `---` нет ни одного поля', en: 'there is no field between the lines `---`' },
  hint: { ru: 'впишите поля записи', en: 'write the fields of the record' },
  span: { start: 0, end: 3 },
};

const openFrontMatter: Omit<Problem, 'span'> = {
  code: 'load/front-matter-open',
  message: {
    ru: 'поля записи не закрыты строкой из трёх дефисов',
    en: 'the record fields are not closed by a line of three hyphens',
  },
  hint: { ru: 'поставьте после полей строку `---`', en: 'put a line `---` after the fields' },
};

function wrongLanguage(language: string): Omit<Problem, 'span'> {
  return {
    code: 'load/front-matter-language',
    message: { ru: `поля записи на \`${language}\` не читаются`, en: `record fields in \`${language}\` are not read` },
    hint: {
      ru: 'оставьте в первой строке `---` и запишите поля на YAML',
      en: 'leave `---` in the first line and write the fields in YAML',
    },
  };
}

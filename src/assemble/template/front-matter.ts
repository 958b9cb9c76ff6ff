import type { Bilingual, Diagnostic, Range, Staged } from '../../diagnostics/diagnostic.js';
import { hintAmong } from '../../diagnostics/suggest.js';
import { indexLines, type Span } from '../../load/line-index.js';
import { parseYaml } from '../../load/parse-yaml.js';
import type { SourceEntry, SourceMap } from '../../load/source-tree.js';
import { templateError } from './template-error.js';

/** What a document template says about its document. */
export interface FrontMatter {
  /** Name of the output files and of the model; unique among templates. */
  readonly id: string;
  /**
   * Official section number. Absent where `part` names it in every section that expects it, and in working documents,
   * which are no part of the dossier.
   */
  readonly section?: string;
  /** Which of the documents a section expects it is, by its name in the section map. */
  readonly part?: string;
  /** A document about one sequence of a submission, or about a package that was verified: no part of a build. */
  readonly about?: 'sequence' | 'verification';
  readonly style: 'ctd' | 'letter';
  /** Five-digit document type code. */
  readonly code?: string;
  /** The document's own name where its section holds several; otherwise it is called after the section. */
  readonly title?: Bilingual;
  /** Where each field stands, for messages about it. */
  readonly rangeOf: (field: FrontField) => Range;
}

export const frontFields = ['id', 'section', 'part', 'about', 'style', 'code', 'titleRu', 'titleEn'] as const;
export type FrontField = (typeof frontFields)[number];

const shapes: Readonly<Record<FrontField, { readonly pattern: RegExp; readonly wanted: Bilingual }>> = {
  id: {
    pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
    wanted: { ru: 'строчные латинские буквы, цифры и дефисы', en: 'lower-case Latin letters, digits and hyphens' },
  },
  section: {
    pattern: /^[1-5](\.[0-9A-Z]+)*$/,
    wanted: { ru: 'номер раздела в кавычках, например "1.8.3"', en: 'a section number in quotes, e.g. "1.8.3"' },
  },
  part: {
    pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
    wanted: { ru: 'строчные латинские буквы, цифры и дефисы', en: 'lower-case Latin letters, digits and hyphens' },
  },
  about: {
    pattern: /^(sequence|verification)$/,
    wanted: { ru: '`sequence` или `verification`', en: '`sequence` or `verification`' },
  },
  style: { pattern: /^(ctd|letter)$/, wanted: { ru: '`ctd` или `letter`', en: '`ctd` or `letter`' } },
  code: { pattern: /^\d{5}$/, wanted: { ru: 'пять цифр в кавычках', en: 'five digits in quotes' } },
  titleRu: { pattern: /\S/, wanted: { ru: 'русское название документа', en: 'the Russian name of the document' } },
  titleEn: { pattern: /\S/, wanted: { ru: 'английское название документа', en: 'the English name of the document' } },
};

const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Reads the YAML between the `---` lines at the start of a document template. `end` is where the body begins. */
export function readFrontMatter(
  file: string,
  text: string,
): Staged<{ readonly fields?: FrontMatter; readonly end: number }> {
  const match = fence.exec(text);
  const lines = indexLines(text);
  const report = (span: Span, message: Bilingual, hint?: Bilingual): Diagnostic =>
    templateError('template/front-matter', file, lines.rangeOf(span), message, hint);
  if (match === null || match.index !== 0) {
    const message = {
      ru: 'шаблон не начинается с полей `id` и `section`',
      en: 'the template does not begin with its fields',
    };
    return { value: { end: 0 }, diagnostics: [report({ start: 0, end: 1 }, message, layoutHint)] };
  }
  const end = match[0].length;
  const yamlStart = match[0].indexOf('\n') + 1;
  // Blank lines in place of the fence keep the places those of the file.
  const tree = parseYaml(`${' '.repeat(yamlStart - 1)}\n${match[1] ?? ''}`);
  const diagnostics = tree.problems.map((problem) => report(problem.span, problem.message, problem.hint));
  if (tree.root?.kind !== 'map') {
    if (diagnostics.length === 0) diagnostics.push(report({ start: 0, end: 3 }, emptyFront, layoutHint));
    return { value: { end }, diagnostics };
  }
  const read = readFields(tree.root, report);
  diagnostics.push(...read.diagnostics);
  const { id, section, part, about, style = 'ctd', code, titleRu, titleEn } = read.value;
  if (diagnostics.length > 0 || id === undefined) return { value: { end }, diagnostics };
  const spans = new Map(tree.root.entries.map((entry) => [entry.key, entry.value.span]));
  const rangeOf = (field: FrontField) => lines.rangeOf(spans.get(field) ?? { start: 0, end: 3 });
  const front: FrontMatter = {
    id,
    ...(section !== undefined && { section }),
    ...(part !== undefined && { part }),
    ...((about === 'sequence' || about === 'verification') && { about }),
    style: style === 'letter' ? 'letter' : 'ctd',
    ...(code !== undefined && { code }),
    ...(titleRu !== undefined && titleEn !== undefined && { title: { ru: titleRu, en: titleEn } }),
    rangeOf,
  };
  return { value: { fields: front, end }, diagnostics };
}

function readFields(
  root: SourceMap,
  report: (span: Span, message: Bilingual, hint?: Bilingual) => Diagnostic,
): Staged<{ readonly [K in FrontField]?: string }> {
  const value: { [K in FrontField]?: string } = {};
  const diagnostics: Diagnostic[] = [];
  for (const entry of root.entries) {
    const field = frontFields.find((name) => name === entry.key);
    if (field === undefined) {
      const message = {
        ru: `поле шаблона \`${entry.key}\` неизвестно`,
        en: `\`${entry.key}\` is not a field of templates`,
      };
      diagnostics.push(report(entry.keySpan, message, hintAmong(entry.key, frontFields)));
    } else if (!shapes[field].pattern.test(textOf(entry))) {
      const { ru, en } = shapes[field].wanted;
      diagnostics.push(report(entry.value.span, { ru: `\`${field}\` — это ${ru}`, en: `\`${field}\` must be ${en}` }));
    } else value[field] = textOf(entry);
  }
  const isNamed = value.titleRu !== undefined || value.titleEn !== undefined;
  // A document is called after its section, after its part, or by a name of its own.
  const isPlaced = isNamed || root.entries.some(({ key }) => key === 'part');
  const due = ['id', ...(isPlaced ? [] : ['section']), ...(isNamed ? ['titleRu', 'titleEn'] : [])];
  for (const field of due) {
    if (root.entries.some((entry) => entry.key === field)) continue;
    const message = { ru: `в шаблоне нет поля \`${field}\``, en: `the template has no field \`${field}\`` };
    diagnostics.push(report(root.span, message));
  }
  return { value, diagnostics };
}

function textOf({ value }: SourceEntry): string {
  return value.kind === 'scalar' && typeof value.value === 'string' ? value.value : '';
}

const emptyFront: Bilingual = {
  ru: 'между строками `---` нет полей',
  en: 'there are no fields between the `---` lines',
};
const layoutHint: Bilingual = {
  ru: 'начните файл строкой `---`, полями и строкой `---`',
  en: 'begin the file with a line `---`, the fields and a line `---`',
};

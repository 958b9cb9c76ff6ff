import { Composer, type ErrorCode, Parser, type YAMLError } from 'yaml';
import { composeYamlTree } from './compose-yaml-tree.js';
import { unclosedBracket, unclosedQuote, type YamlSentence, yamlSentences } from './explain-yaml-error.js';
import { inspectYamlTokens, type TokenFindings } from './inspect-yaml-tokens.js';
import { nestedTooDeep } from './nested-too-deep.js';
import { oneProblemALine } from './one-problem-a-line.js';
import { refusedYaml } from './refused-yaml.js';
import type { Problem, SourceTree } from './source-tree.js';

/**
 * YAML 1.2 as a tree with places. Parsing is failsafe, every value a text; what a plain value means is decided in
 * `composeYamlTree` alone, so that no date, code or version number is ever turned into something else.
 */
export function parseYaml(text: string): SourceTree {
  const tokens = [...new Parser().parse(text)];
  const findings = inspectYamlTokens(tokens);
  if (findings.tooDeepAt !== undefined) return { problems: [nestedTooDeep(findings.tooDeepAt)] };

  const options = { schema: 'failsafe', uniqueKeys: false } as const;
  const documents = [...new Composer(options).compose(tokens, true, text.length)];
  const errors = documents.flatMap((document) => document.errors);
  const problems = [...refusedParts(findings), ...syntaxProblems(errors, findings, text)];
  if (problems.length > 0) return { problems: untilStructureBreaks(problems, text) };

  const [first, second] = documents;
  if (second !== undefined) return { problems: [severalDocuments(second.range[0], text)] };
  return first?.contents == null ? { problems: [] } : composeYamlTree(first.contents, text);
}

function syntaxProblems(errors: readonly YAMLError[], findings: TokenFindings, text: string): SyntaxProblem[] {
  return errors.map((error) => ({
    ...explainSyntaxError(error, findings, text),
    breaksStructure: !LOCAL.includes(error.code),
  }));
}

/** A syntax problem, and whether the parser still knew after it which field belongs where. */
interface SyntaxProblem extends Problem {
  readonly breaksStructure: boolean;
}

/** Mistakes inside one value; after any other the parser guesses, and its further findings are echoes. */
const LOCAL: readonly ErrorCode[] = [
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
  'TAG_RESOLVE_FAILED',
];

function untilStructureBreaks(problems: readonly SyntaxProblem[], text: string): Problem[] {
  const sorted = [...problems].sort((a, b) => a.span.start - b.span.start);
  const firstBreak = sorted.findIndex(({ breaksStructure }) => breaksStructure);
  const trusted = firstBreak < 0 ? sorted : sorted.slice(0, firstBreak + 1);
  return oneProblemALine(
    trusted.map(({ breaksStructure: _breaksStructure, ...problem }) => problem),
    text,
  );
}

function explainSyntaxError(error: YAMLError, findings: TokenFindings, text: string): Problem {
  const [at] = error.pos;
  const quoteStart = findings.quoteStarts.get(at);
  if (error.message.startsWith('Missing closing') && quoteStart !== undefined) {
    return syntaxProblem(unclosedQuote, quoteStart, text);
  }
  if (error.message.startsWith('Flow') && findings.unclosedBracketAt !== undefined) {
    return syntaxProblem(unclosedBracket, findings.unclosedBracketAt, text);
  }
  const problem = syntaxProblem(yamlSentences[error.code], at, text);
  return error.code === 'TAB_AS_INDENT' ? { ...problem, code: 'load/tab-indentation' } : problem;
}

/** The parser reports what it misses at the end of the text, where there is nothing to show: step back into the text. */
function syntaxProblem(sentence: YamlSentence, at: number, text: string): Problem {
  const start = Math.min(at, Math.max(0, text.trimEnd().length - 1));
  return { code: 'load/yaml-syntax', ...sentence, span: { start, end: start + 1 } };
}

/** A file full of aliases has one thing wrong with it, not hundreds: one problem of each type. */
function refusedParts({ refused }: TokenFindings): SyntaxProblem[] {
  const sorted = [...refused].sort((a, b) => a.span.start - b.span.start);
  return refusedYaml.flatMap(({ type, ...problem }) => {
    const first = sorted.find((part) => part.type === type);
    return first === undefined ? [] : [{ ...problem, span: first.span, breaksStructure: false }];
  });
}

function severalDocuments(start: number, text: string): Problem {
  const fence = text.lastIndexOf('---', start);
  return {
    code: 'load/several-documents',
    message: { ru: 'здесь начинается второй документ YAML', en: 'a second YAML document begins here' },
    hint: {
      ru: 'перенесите всё, что после `---`, в отдельный файл',
      en: 'move everything after `---` into its own file',
    },
    span: { start: fence < 0 ? start : fence, end: fence < 0 ? start + 1 : fence + 3 },
  };
}

import type { Staged } from '../diagnostics/diagnostic.js';
import { createParsedFile, type Identity } from './create-parsed-file.js';
import type { Notebook } from './kept-notes.js';
import { indexLines, type Span } from './line-index.js';
import { dataOf, type NotedText, noteText, placesOf } from './noted-text.js';
import { once } from './once.js';
import type { ParsedFile } from './parsed-file.js';
import { placeProblems } from './place-problems.js';
import { type Parse, type ReadText, readText } from './read-text.js';

/** Turns the text of a file into a parsed file: an empty or one-item list, and everything that is wrong with the text. */
export function parseSource(source: string, parse: Parse, identity: Identity): Staged<ParsedFile[]> {
  return parsedFrom(readText(source, parse), identity);
}

/** The same, of a text that is not parsed again where an earlier run found nothing wrong with it. */
export function recallOrParse(
  source: string,
  parse: Parse,
  identity: Identity,
  notes: Notebook<NotedText>,
): Staged<ParsedFile[]> {
  // The name tells how the text is parsed.
  const about = `${identity.file} ${identity.sha256}`;
  const noted = notes.recall(about);
  if (noted !== undefined) {
    const { body } = noted;
    const places = once(() => placesOf(noted));
    const file = createParsedFile(identity, { text: source, data: dataOf(noted), reported: new Set(), body, places });
    return { value: [file], diagnostics: [] };
  }
  const read = readText(source, parse);
  const note = read.placed && read.problems.length === 0 ? noteText(read.placed, read.body) : undefined;
  if (note !== undefined) notes.note(about, note);
  return parsedFrom(read, identity);
}

function parsedFrom({ text, placed, body, problems }: ReadText, identity: Identity): Staged<ParsedFile[]> {
  const places = { ...identity, lines: indexLines(text), values: placed?.values ?? new Map<string, Span>() };
  return {
    value: placed === undefined ? [] : [createParsedFile(identity, { ...placed, text, body, places: () => placed })],
    diagnostics: placeProblems(problems, places),
  };
}

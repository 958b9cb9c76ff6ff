import type { DocumentModel } from '../../assemble/document-model.js';
import { sentence } from '../../diagnostics/sentence.js';
import { suggest } from '../../diagnostics/suggest.js';
import { isWithin } from '../../sections/is-within.js';
import type { Resolved } from './resolve-field.js';

/** A document, or one section in it. */
export interface WantedDocument {
  readonly document: DocumentModel;
  readonly part?: { readonly section: string; readonly blocks: ReadonlySet<string> };
}

/**
 * The documents that a name means: that of the id; those of the section with all below it; else the documents that have
 * the section among their headings, with what stands below this heading.
 */
export function resolveDocuments(
  documents: readonly DocumentModel[],
  name: string,
): Resolved<readonly WantedDocument[]> {
  const named = documents.filter(({ id }) => id === name);
  const within = documents.filter(({ section }) => section !== '' && isWithin(section, [name]));
  const whole = named.length > 0 ? named : within;
  if (whole.length > 0) return { value: whole.map((document) => ({ document })) };
  const parts = documents.flatMap((document): WantedDocument[] => {
    const blocks = blocksUnder(document, name);
    return blocks.size === 0 ? [] : [{ document, part: { section: name, blocks } }];
  });
  if (parts.length > 0) return { value: parts };
  const near = suggest(name, [...new Set(documents.map(({ id }) => id))]);
  return { problem: sentence(near === undefined ? problems.none : problems.near, { name, near: near ?? '' }) };
}

/** The heading with the number and the blocks below it, up to the next heading of its level. */
function blocksUnder({ blocks }: DocumentModel, number: string): ReadonlySet<string> {
  const found = new Set<string>();
  let level: number | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.number === number) level = block.level;
      else if (level !== undefined && block.level <= level) level = undefined;
    }
    if (level !== undefined) found.add(block.id);
  }
  return found;
}

const problems = {
  none: {
    ru: 'нет ни документа `{name}`, ни раздела с документом под этим номером',
    en: 'there is neither a document `{name}` nor a section of this number with a document',
  },
  near: {
    ru: 'документа `{name}` нет; может быть, `{near}`?',
    en: 'there is no document `{name}`; did you mean `{near}`?',
  },
} as const;

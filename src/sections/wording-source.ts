import type { Bilingual } from '../diagnostics/diagnostic.js';
import type { DataNode } from './data-node.js';

/** Where the wording of a heading or form label was seen: in the act itself, in third-party material, or nowhere. */
export interface WordingSource extends Bilingual {
  readonly seenIn: 'act' | 'secondary' | 'none';
  /** Which edition of the act was seen. */
  readonly edition?: Bilingual;
}

/** The sources table that dossier sections and form labels share in shape. */
export function readSources(table: DataNode): ReadonlyMap<string, WordingSource> {
  return new Map(
    table.keys().map((id) => {
      const source = table.at(id);
      return [
        id,
        {
          ...source.bilingual(),
          ...editionOf(source),
          seenIn: source.at('seenIn').oneOf(['act', 'secondary', 'none']),
        },
      ];
    }),
  );
}

function editionOf(source: DataNode): Pick<WordingSource, 'edition'> {
  return source.at('edition').isPresent ? { edition: source.at('edition').bilingual() } : {};
}

/** The source a row names by id. */
export function sourceOf(row: DataNode, sources: ReadonlyMap<string, WordingSource>): WordingSource {
  const source = sources.get(row.at('source').text());
  if (source === undefined) throw new Error(`${row.file}#${row.pointer}/source names no known source`);
  return source;
}

import type { DocumentModel } from '../../assemble/document-model.js';
import type { ProductChecks } from '../../check/run-checks.js';
import { type KeptNotes, noNotes } from '../../load/kept-notes.js';
import { loadFile } from '../../load/load-file.js';
import type { NotedText } from '../../load/noted-text.js';
import type { ParsedFile } from '../../load/parsed-file.js';
import { readSavedCopy } from '../../load/saved-copies.js';
import { readSourceFiles } from '../../package/source-files.js';
import type { SavedCopy } from '../../records/record-types.js';
import type { World } from '../../world.js';
import type { ReportSubject } from './report-subject.js';

export interface SubjectInput {
  readonly product: string;
  readonly content: readonly ParsedFile[];
  readonly checks: ProductChecks | undefined;
  readonly documents: readonly DocumentModel[];
}

/** Gathers what the page tells of a product besides findings: its files, official texts it prints, its saved manifests. */
export function readSubject(
  world: World,
  { product, content, checks, documents }: SubjectInput,
  notes: KeptNotes = noNotes,
): ReportSubject {
  const own = content.filter((file) => file.product === product);
  const read = new Set(own.map(({ file }) => file));
  const printed = new Set(documents.flatMap((document) => readSourceFiles(document)));
  const official = notes.lend<NotedText, readonly ParsedFile[]>(`official texts of ${product}`, (texts) =>
    world
      .list('schemas')
      .filter(({ file }) => printed.has(file) && !read.has(file))
      .flatMap((listed) => loadFile(world, listed, product, texts).value),
  );
  const dossier = checks?.dossier?.data;
  const copyOf = ({ file, sha256 }: SavedCopy) => {
    const bytes = readSavedCopy(world, product, file, sha256);
    return bytes === undefined ? [] : [{ file: `saved/${file}`, text: new TextDecoder().decode(bytes) }];
  };
  const [baseline] = dossier?.baseline === undefined ? [] : copyOf(dossier.baseline);
  return {
    product,
    isSynthetic: dossier?.synthetic ?? false,
    sources: [...own, ...official],
    ...(checks && { records: checks.records, labelOf: checks.labelOf }),
    documents,
    ...(baseline && { baseline }),
    filed: (dossier?.filedSequences ?? []).flatMap(copyOf),
  };
}

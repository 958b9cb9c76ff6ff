import type { DocumentModel } from '../../assemble/document-model.js';
import type { FileFacts, SourceHash } from '../../package/manifest.js';
import { type FoundBuild, isModel, readProved } from './build-side.js';

/** A document of a build, found by one of its files. */
export interface KnownDocument {
  readonly product: string;
  readonly model: DocumentModel;
  readonly sources: readonly SourceHash[];
}

/** The documents of the builds at hand, by the SHA-256 of their PDF. */
export class KnownBuilds {
  readonly #files = new Map<string, { readonly build: FoundBuild; readonly pdf: FileFacts }>();

  constructor(builds: readonly FoundBuild[]) {
    for (const build of builds) {
      for (const pdf of build.manifest.files) {
        if (pdf.format === 'pdf' && !pdf.isAttached) this.#files.set(pdf.sha256, { build, pdf });
      }
    }
  }

  /** `undefined` where no build at hand made such a file, or its model was changed since. */
  async find(sha256: string): Promise<KnownDocument | undefined> {
    const known = this.#files.get(sha256);
    if (known === undefined) return undefined;
    const { folder, manifest } = known.build;
    const { document, language } = known.pdf;
    const facts = manifest.files.find(
      (file) => isModel(file) && file.document === document && file.language === language,
    );
    const text = facts && (await readProved(folder, facts));
    if (facts === undefined || text === undefined) return undefined;
    const model: DocumentModel = JSON.parse(text);
    return { product: manifest.product, model, sources: facts.sources ?? [] };
  }
}

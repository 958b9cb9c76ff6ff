import type { DocumentModel } from '../assemble/document-model.js';
import { encodeText } from './encode-text.js';
import { sha256Of } from './plan-file.js';
import { stableJson } from './stable-json.js';

/** The models of one run as the package holds them, each written once whoever asks. */
export class ModelBytes {
  readonly #bytes = new Map<DocumentModel, Uint8Array>();
  readonly #digests = new Map<DocumentModel, string>();

  /** For a model that was made from its bytes. */
  know(model: DocumentModel, bytes: Uint8Array, sha256: string): void {
    this.#bytes.set(model, bytes);
    this.#digests.set(model, sha256);
  }

  /** JSON in UTF-8. */
  of(model: DocumentModel): Uint8Array {
    const bytes = this.#bytes.get(model) ?? encodeText(stableJson(model));
    this.#bytes.set(model, bytes);
    return bytes;
  }

  /** SHA-256 of the JSON, lower-case hex. */
  digestOf(model: DocumentModel): string {
    const digest = this.#digests.get(model) ?? sha256Of(this.of(model));
    this.#digests.set(model, digest);
    return digest;
  }
}

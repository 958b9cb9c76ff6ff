import type { DocumentModel } from '../assemble/document-model.js';
import { encodeText } from './encode-text.js';
import { sha256Of } from './plan-file.js';
import { stableJson } from './stable-json.js';

/** The models of one run as the package holds them, each written once whoever asks. */
export class ModelBytes {
  readonly #bytes = new Map<DocumentModel, Uint8Array>();
  readonly #elsewhere = new Map<DocumentModel, () => Uint8Array | undefined>();
  readonly #digests = new Map<DocumentModel, string>();

  /** For a model of an earlier run, whose bytes may lie somewhere. */
  know(model: DocumentModel, sha256: string, read: () => Uint8Array | undefined): void {
    this.#digests.set(model, sha256);
    this.#elsewhere.set(model, read);
  }

  /** JSON in UTF-8. */
  of(model: DocumentModel): Uint8Array {
    const known = this.#bytes.get(model) ?? this.#elsewhere.get(model)?.();
    const bytes = known ?? encodeText(stableJson(model));
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

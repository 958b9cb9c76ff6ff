import type { Language } from '../diagnostics/diagnostic.js';
import type { Inline } from './document-model.js';
import { applyTypography } from './format-text.js';
import type { OfficialWording, OfficialWordings } from './official-wording.js';
import type { PrintedValue } from './printed-value.js';
import { markUnconfirmed } from './view/print-slot.js';

/** Prints official titles and labels, marked where nobody has compared them with the act, and remembers which were. */
export class TitlePrinter {
  readonly #wordings: OfficialWordings;
  readonly #language: Language;
  readonly #unconfirmed: Map<string, OfficialWording>;

  /** `unconfirmed` collects the wordings that printed with a mark, by what they are of, over all documents. */
  constructor(wordings: OfficialWordings, language: Language, unconfirmed: Map<string, OfficialWording>) {
    this.#wordings = wordings;
    this.#language = language;
    this.#unconfirmed = unconfirmed;
  }

  /** The title of a section. Throws for a number the dossier does not have: templates are checked before. */
  print(section: string): PrintedValue & { readonly kind: 'section-title' } {
    const wording = known(this.#wordings.section(section), section);
    return { kind: 'section-title', section, children: this.#mark(wording, section) };
  }

  /** The title of a section without a mark, for file properties. */
  plain(section: string): string {
    return known(this.#wordings.section(section), section).text[this.#language];
  }

  formLabel(key: string): PrintedValue {
    const wording = known(this.#wordings.formLabel(key), key);
    const children = this.#mark(wording, key);
    return { kind: 'inline', slug: key, print: () => children };
  }

  #mark(wording: OfficialWording, name: string): readonly Inline[] {
    const { origin } = wording;
    const text: Inline = { kind: 'text', text: applyTypography(wording.text[this.#language], this.#language), origin };
    if (wording.isConfirmed) return [text];
    this.#unconfirmed.set(name, wording);
    return [markUnconfirmed([text], origin, this.#language)];
  }
}

function known(wording: OfficialWording | undefined, name: string): OfficialWording {
  if (wording === undefined) throw new Error(`no official wording of ${name}`);
  return wording;
}

import type { Language } from '../diagnostics/diagnostic.js';
import type { Inline } from './document-model.js';
import { applyTypography } from './format-text.js';
import type { OfficialWording, OfficialWordings, StatementWording } from './official-wording.js';
import type { PrintedValue } from './printed-value.js';
import { slugOf } from './slug.js';
import { markUnconfirmed, printGap } from './view/print-slot.js';

/** The wordings that printed with a mark, by what they are of. */
export type UnconfirmedWordings = Map<string, OfficialWording | StatementWording>;

/** The section of the document that is printed and, where like documents stand beside it, what it is about. */
export interface OwnTitle {
  readonly section: string;
  readonly subject: readonly Inline[];
}

const dash: Inline = { kind: 'text', text: '\u00A0— ' };

/** Prints official titles and labels, marked where nobody has compared them with the act, and remembers which were. */
export class TitlePrinter {
  readonly #wordings: OfficialWordings;
  readonly #language: Language;
  readonly #tradeName: readonly Inline[];
  readonly #unconfirmed: UnconfirmedWordings;
  readonly #own: OwnTitle;

  /** `tradeName` stands in headings that name the product; `unconfirmed` is shared by all documents. */
  constructor(
    wordings: OfficialWordings,
    language: Language,
    tradeName: readonly Inline[],
    unconfirmed: UnconfirmedWordings,
    own: OwnTitle,
  ) {
    this.#wordings = wordings;
    this.#language = language;
    this.#tradeName = tradeName;
    this.#unconfirmed = unconfirmed;
    this.#own = own;
  }

  /** The title of a section. Throws for a number the dossier does not have: templates are checked before. */
  print(section: string): PrintedValue & { readonly kind: 'section-title' } {
    const wording = known(this.#wordings.section(section), section);
    const title = this.#mark(wording, section);
    const { subject } = this.#own;
    const isOwn = section === this.#own.section && subject.length > 0;
    return { kind: 'section-title', section, children: isOwn ? [...title, dash, ...subject] : title };
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

  /** A heading inside a document by its key, e.g. `smpc/4.8`. */
  documentHeading(key: string): PrintedValue {
    const wording = known(this.#wordings.documentHeading(key), key);
    const number = wording.number?.[this.#language];
    const children = this.#mark(wording, key);
    return { kind: 'document-heading', slug: slugOf(key), children, ...(number !== undefined && { number }) };
  }

  /** A sentence the act words itself, or the gap in its place. */
  statement(key: string): PrintedValue {
    const statement = known(this.#wordings.statement(key), key);
    const { subject: label, origin, wording } = statement;
    if (wording === undefined) this.#unconfirmed.set(key, statement);
    const children =
      wording === undefined ? printGap({ kind: 'gap', label, origin }, this.#language) : this.#mark(wording, key);
    return { kind: 'inline', slug: slugOf(key), print: () => children };
  }

  #mark(wording: OfficialWording, name: string): readonly Inline[] {
    const { origin } = wording;
    const children = this.#fill(wording);
    if (wording.isConfirmed) return children;
    this.#unconfirmed.set(name, wording);
    return [markUnconfirmed(children, origin, this.#language)];
  }

  /** Puts the trade name where the wording leaves room for it. */
  #fill({ text, origin }: OfficialWording): readonly Inline[] {
    return text[this.#language]
      .split(productPlace)
      .flatMap((part, index): readonly Inline[] => [
        ...(index === 0 ? [] : this.#tradeName),
        ...(part === '' ? [] : [{ kind: 'text', text: applyTypography(part, this.#language), origin } as const]),
      ]);
  }
}

const productPlace = '{product}';

function known<Wording>(wording: Wording | undefined, name: string): Wording {
  if (wording === undefined) throw new Error(`no official wording of ${name}`);
  return wording;
}

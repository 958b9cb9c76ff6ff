import type { Inline } from '../../assemble/document-model.js';
import type { SideProduct } from '../sides/side.js';
import type { Change } from './change.js';
import type { ChangedFields, SideName } from './changed-fields.js';
import { isOfficial, isTemplate } from './changed-sources.js';
import type { DocumentDiff } from './document-diff.js';
import { gapsIn, originsIn } from './origins-in.js';

/**
 * Why something is printed otherwise.
 *
 * - `data`: fields printed in it, or from which it is computed, changed; a mark for what is missing came or went.
 * - `reading`: the document reads these changed fields without printing them there, to choose, count or order what it
 *   says, and its template is the same.
 * - `template`: the template of the document, or a part it includes, changed.
 * - `official`: a title or label of the act or of a form changed.
 * - `program`: nothing of all this: the program or one of its code lists changed.
 * - `unknown`: a side does not tell what its documents were made from.
 *
 * A document that came or went: `data` and `reading` are fields from which the plan of the dossier follows, printed in it
 * or not; `template`, where none of them changed.
 *
 * Fields are numbers in the list of changed fields.
 */
export type Cause =
  | { readonly kind: 'data' | 'reading'; readonly fields: readonly number[] }
  | { readonly kind: 'template' | 'official'; readonly files: readonly string[] }
  | { readonly kind: 'program' | 'unknown' };

export interface SearchedDocument {
  readonly diff: DocumentDiff;
  /** The files behind it that differ. */
  readonly sources: readonly string[] | undefined;
  readonly old?: SideProduct;
  readonly new?: SideProduct;
}

const sideNames = ['old', 'new'] as const satisfies readonly SideName[];

/** Looks for the causes of the changes of one document. */
export class CauseSearch {
  readonly #fields: ChangedFields;
  readonly #document: SearchedDocument;
  #read: readonly number[] | undefined;

  constructor(fields: ChangedFields, document: SearchedDocument) {
    this.#fields = fields;
    this.#document = document;
  }

  causeOf(change: Change): Cause {
    if (change.of === 'document') return this.#causeOfDocument(change);
    const printed = this.#printedIn(change);
    if (printed.length > 0) return { kind: 'data', fields: printed };
    const { sources } = this.#document;
    if (sources === undefined) return { kind: 'unknown' };
    const printing = new Set(sideNames.flatMap((side) => originsIn(inlinesOf(change, side)).map(({ file }) => file)));
    const official = sources.filter((file) => isOfficial(file) && printing.has(file));
    if (official.length > 0) return { kind: 'official', files: official };
    // No template says what stands on every page.
    const templates = change.of === 'page-mark' ? [] : sources.filter(isTemplate);
    if (templates.length > 0) return { kind: 'template', files: templates };
    this.#read ??= this.#readFields();
    return this.#read.length > 0 ? { kind: 'reading', fields: this.#read } : { kind: 'program' };
  }

  /** The plan of the dossier asks for it, or no longer does; or its template is there on one side only. */
  #causeOfDocument(change: Change): Cause {
    const { old, new: now, sources } = this.#document;
    if (old?.readsOfPlan === undefined || now?.readsOfPlan === undefined) return { kind: 'unknown' };
    const planned = [
      ...this.#fields.amongReads(old.readsOfPlan(), 'old'),
      ...this.#fields.amongReads(now.readsOfPlan(), 'new'),
    ];
    const printed = new Set(this.#printedIn(change));
    const fields = [...new Set(planned)].sort((a, b) => a - b);
    const both = fields.filter((field) => printed.has(field));
    if (both.length > 0) return { kind: 'data', fields: both };
    if (fields.length > 0) return { kind: 'reading', fields };
    return { kind: 'template', files: (sources ?? []).filter(isTemplate) };
  }

  #printedIn(change: Change): readonly number[] {
    const { language } = change;
    const printed = sideNames.flatMap((side) => this.#fields.printedIn(inlinesOf(change, side), { side, language }));
    const said = change.of === 'property' ? this.#fields.saying(change.old?.text, change.new?.text) : [];
    return [...new Set([...printed, ...said, ...this.#vouching(change)])].sort((a, b) => a - b);
  }

  /** Where a value became confirmed, or doubtful, its source is the cause. */
  #vouching(change: Change): readonly number[] {
    const [old, now] = sideNames.map((side) =>
      gapsIn(inlinesOf(change, side)).filter(({ state }) => state === 'unconfirmed'),
    );
    if (old === undefined || now === undefined || old.length === now.length) return [];
    return [...this.#fields.vouchingFor(old, 'old'), ...this.#fields.vouchingFor(now, 'new')];
  }

  #readFields(): readonly number[] {
    const { diff, old, new: now } = this.#document;
    const before = diff.change === 'inserted' ? undefined : old?.readsOf?.(diff.old);
    const after = diff.change === 'deleted' ? undefined : now?.readsOf?.(diff.new);
    const read = [...this.#fields.amongReads(before ?? [], 'old'), ...this.#fields.amongReads(after ?? [], 'new')];
    return [...new Set(read)].sort((a, b) => a - b);
  }
}

function inlinesOf(change: Change, side: SideName): readonly Inline[] {
  return change[side]?.inlines ?? [];
}

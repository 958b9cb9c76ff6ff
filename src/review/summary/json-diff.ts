import type { AttachedChange } from '../compare-sides.js';
import type { Passage } from '../diff/change.js';
import type { ExplainedChange } from '../diff/explain-changes.js';
import type { FieldState } from '../diff/field-changes.js';
import type { DiffReport, ReportedDocument, ReportedField, ReportedProduct } from '../diff-report.js';
import type { Side } from '../sides/side.js';

/** The comparison for programs. The form is described in `docs/review.md`; `format` grows when something in it changes. */
export function reportDiffJson(report: DiffReport): string {
  const { old, new: now, products, broken, remarks } = report;
  const value = {
    format: 1,
    old: describe(old),
    new: describe(now),
    broken,
    remarks,
    products: products.map(describeProduct),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function describe({ kind, typed, commit }: Side): object {
  return { kind, typed, ...(commit && { commit }) };
}

function describeProduct({ product, differing, unchanged, fields, attached }: ReportedProduct): object {
  return {
    product,
    unchanged,
    documents: differing.map(describeDocument),
    fields: fields.map(describeField),
    attached: attached.map(describeAttached),
  };
}

function describeDocument({ document: { id, language, section, title }, diff, changes }: ReportedDocument): object {
  return { id, language, section, title, change: diff.change, changes: changes.map(describeChange) };
}

function describeChange({ id, of, property, old, new: now, cause }: ExplainedChange): object {
  return {
    id,
    of,
    change: changeOf({ of, old, new: now }),
    ...(property && { property }),
    ...(old && { old: describePassage(old) }),
    ...(now && { new: describePassage(now) }),
    cause,
  };
}

/** What is a whole and stands on both sides went from one place to the other. */
function changeOf({
  of,
  old,
  new: now,
}: Pick<ExplainedChange, 'of'> & Partial<Record<'old' | 'new', unknown>>): string {
  if (old === undefined) return 'inserted';
  if (now === undefined) return 'deleted';
  return of === 'words' || of === 'property' ? 'changed' : 'moved';
}

function describePassage({ place, text, sentence }: Passage): object {
  return { ...(place && { place }), text, ...(sentence !== text && { sentence }) };
}

function describeField({ record, recordType, old, new: now, author, changes }: ReportedField): object {
  return {
    ...(record !== undefined && { record }),
    ...(recordType !== undefined && { recordType }),
    ...(old && { old: describeState(old) }),
    ...(now && { new: describeState(now) }),
    ...(author && { author }),
    changes,
  };
}

function describeState({ file, pointer, line, value }: FieldState): object {
  return { file, pointer, ...(line !== undefined && { line }), ...(value !== undefined && { value }) };
}

function describeAttached({ document, section, old, new: now }: AttachedChange): object {
  return { document, section, ...(old && { old: old.sha256 }), ...(now && { new: now.sha256 }) };
}

import type { DocumentModel, Origin } from '../../assemble/document-model.js';
import type { Field } from '../../check/field.js';
import type { Ordering } from '../../check/judgement.js';
import { compileOwnRules } from '../../check/own/own-rules.js';
import { type NoteRead, watchRecord } from '../../check/reads/watch-record.js';
import { RecordIndex } from '../../check/record-index.js';
import { type Asker, describeRule, type RecordContext, type RuleDescription } from '../../check/rule.js';
import { recordRules } from '../../check/rules/index.js';
import { runRule } from '../../check/run-rule.js';
import { compareText } from '../../diagnostics/sort.js';
import { contextOf } from '../../inspect/inspect-documents.js';
import { documentRules } from '../../inspect/rules/index.js';
import { parentPointer } from '../../load/pointer.js';
import type { CheckedDossier } from '../../make-documents.js';
import type { AnyRecord } from '../../records/record.js';
import type { Reference } from '../../validate/collect-references.js';
import type { SchemaSet } from '../../validate/schema-set.js';
import type { Printing } from './field-printings.js';
import { watchDocuments } from './watch-documents.js';

/** Which rules read which fields and texts of one product. */
export interface RuleReadings {
  /** The rules that read the field at the pointer, or one below it, out of its record; by number in the catalogue. */
  rulesOn(field: Origin): readonly RuleDescription[];
  /** Whether one of these rules reads the field. */
  hasRead(rule: RuleDescription, field: Origin): boolean;
  /** The rules that read the field where documents print it. */
  rulesOnPrint(printings: readonly Printing[]): readonly RuleDescription[];
}

/** What one rule has read. A rule with halves on records and on documents has read what both have. */
interface Reading {
  readonly rule: RuleDescription;
  readonly fields: Map<string, Set<string>>;
  readonly texts: Set<string>;
}

/**
 * Runs all rules of a product on records and documents that note what is read of them: no rule is asked what it reads,
 * and none can forget to say it. The id and the kind of a record, by which every rule finds it, count only where a rule
 * reads them as data.
 */
export function readRules({ checks, inspection }: CheckedDossier, schemas: SchemaSet): RuleReadings {
  const readings = new Map<string, Reading>();
  let now: Reading | undefined;
  const noteField = (file: string, pointer: string): void => {
    if (now === undefined) return;
    const known = now.fields.get(file);
    if (known === undefined) now.fields.set(file, new Set([pointer]));
    else known.add(pointer);
  };
  const records = checks.records.records.map((record) => watchRecord(record, noteField));
  const texts = watchDocuments(inspection.documents, (document, blockId) => now?.texts.add(textKey(document, blockId)));

  const orderings: Ordering[] = [];
  const own = compileOwnRules(checks.records, schemas).value;
  for (const rule of [...own, ...recordRules]) watch(rule, (context) => rule.check(context));
  for (const rule of documentRules) {
    watch(rule, ({ judge, about, pick, ...context }) => {
      rule.inspect(contextOf(texts, { ...checks, ...context }, inspection.options, { judge, about, pick }));
    });
  }
  return tellReadings([...readings.values()]);

  function watch(rule: RuleDescription, apply: (context: RecordContext) => void): void {
    const reading = readings.get(rule.code) ?? { rule: describeRule(rule), fields: new Map(), texts: new Set() };
    readings.set(rule.code, reading);
    // What an index remembers of its records would be read by one rule and used by all: each gets an index of its own.
    const index = new RecordIndex(records);
    const run = runRule(rule, checks, (asker) => {
      now = reading;
      apply(contextFor(index, asker));
    });
    now = undefined;
    orderings.push(...run.orderings);
  }

  function contextFor(index: RecordIndex, asker: Asker): RecordContext {
    const { product, profile, savedCopies } = checks;
    const [dossier] = index.all('dossier');
    const asOf = checks.asOf && watchField(checks.asOf, noteField);
    return {
      product,
      profile,
      records: index,
      ...(dossier && { dossier }),
      ...(asOf && { asOf }),
      ...(savedCopies && { savedCopies }),
      referencesOf,
      orderings: watchOrderings(orderings, noteField),
      ...asker,
    };
  }

  /** The whole record is walked for its references, but only they are told to the rule. */
  function referencesOf(record: AnyRecord): readonly Reference[] {
    const reading = now;
    now = undefined;
    const references = checks.referencesOf(record);
    now = reading;
    for (const { pointer } of references) noteField(record.file, pointer);
    return references;
  }
}

function watchField<T>(field: Field<T>, note: NoteRead): Field<T> {
  return new Proxy(field, {
    get(target, key, receiver) {
      if (key === 'value') note(target.owner.file, target.pointer);
      return Reflect.get(target, key, receiver);
    },
  });
}

/** The dates whose order earlier rules asked for: whoever looks at them has read them. */
function watchOrderings(orderings: readonly Ordering[], note: NoteRead): readonly Ordering[] {
  return new Proxy(orderings, {
    get(target, key, receiver) {
      for (const { earlier, later } of target) {
        for (const { field } of [earlier, later]) note(field.owner.file, field.pointer);
      }
      return Reflect.get(target, key, receiver);
    },
  });
}

function tellReadings(readings: readonly Reading[]): RuleReadings {
  const sorted = [...readings].sort((a, b) => compareText(a.rule.catalogueId, b.rule.catalogueId));
  for (const { fields } of sorted) for (const read of fields.values()) addAround(read);
  const byCode = new Map(sorted.map((reading) => [reading.rule.code, reading]));
  return {
    hasRead: ({ code }, { file, pointer }) => byCode.get(code)?.fields.get(file)?.has(pointer) === true,
    rulesOn: ({ file, pointer }) =>
      sorted.flatMap(({ rule, fields }) => (fields.get(file)?.has(pointer) === true ? [rule] : [])),
    rulesOnPrint(printings) {
      const keys = new Set(
        printings.flatMap(({ document, value }) => [textKey(document), textKey(document, value.place.id)]),
      );
      return sorted.filter(({ texts }) => [...keys].some((key) => texts.has(key))).map(({ rule }) => rule);
    },
  };
}

/** Whoever reads a field has read of everything around it. */
function addAround(pointers: Set<string>): void {
  for (const pointer of [...pointers]) {
    for (let around = pointer; around !== ''; ) {
      around = parentPointer(around);
      if (pointers.has(around) && around !== '') break;
      pointers.add(around);
    }
  }
}

function textKey({ language, id }: DocumentModel, blockId = '*'): string {
  return `${language} ${id} ${blockId}`;
}

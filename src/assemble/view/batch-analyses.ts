import { compareText } from '../../diagnostics/sort.js';
import type { DossierRecord } from '../../records/record.js';
import { ComputedObject } from './computed-view.js';
import { createView } from './create-view.js';
import type { RecordTypesSeen } from './describe-types.js';
import type { ViewScope } from './print-leaf.js';
import { fieldSlot, itemSlots, recordSlot, type Slot } from './slot.js';
import { list, listMember, member, object } from './type-parts.js';
import { FixedListView, ListView, type View } from './view.js';
import type { FieldType, ListType } from './view-type.js';

/** Side by side in one table; more batches make a further table. */
const batchesInTable = 6;

/** The types a batch table is made of, as the schemas of specifications and batches give them. */
interface Parts {
  readonly specification: FieldType;
  readonly scope: FieldType;
  readonly tests: FieldType & { readonly type: ListType };
  readonly batch: FieldType;
  readonly results: FieldType & { readonly type: ListType };
}

/**
 * `batchAnalyses`: results of batches against the specification of their substance or product, a row for each test and
 * a column for each batch. Built by `createBatchAnalyses`; a cell is left out where a batch was not tested.
 */
export function describeBatchAnalyses(records: RecordTypesSeen): FieldType {
  const { specification, scope, tests, batch, results } = partsOf(records);
  const cell: FieldType = { ...results.type.item, presence: 'optional' };
  const row = object({ test: tests.type.item, cells: list(cell, false) });
  const rows = { ...list(row, false), label: tests.label };
  return list(object({ specification, scope, batches: list(batch, false), rows }), true);
}

export function createBatchAnalyses(records: RecordTypesSeen, scope: ViewScope): View {
  return new BatchAnalyses(records, scope);
}

/** Built when a document goes through it: most do not. */
class BatchAnalyses extends ListView {
  readonly isGiven = true;
  readonly mark = undefined;
  readonly sample = undefined;
  readonly #records: RecordTypesSeen;
  readonly #scope: ViewScope;

  constructor(records: RecordTypesSeen, scope: ViewScope) {
    super();
    this.#records = records;
    this.#scope = scope;
  }

  get items(): readonly View[] {
    const [parts, scope] = [partsOf(this.#records), this.#scope];
    const batches = [...scope.index.all('batch')].sort((a, b) => compareText(a.file, b.file));
    return scope.index.all('specification').flatMap((specification) => {
      const tests = fieldSlot(recordSlot(specification), parts.tests, scope);
      const slots = itemSlots(tests, parts.tests.type.item, scope) ?? [];
      const tested = batches.filter((batch) => slots.some((test) => resultSlot(parts, batch, test, scope) !== none));
      const groups = tests.kind === 'value' ? inGroups(tested) : [[]];
      return groups.map((group) => createTable(parts, specification, tests, group, scope));
    });
  }
}

function createTable(
  parts: Parts,
  specification: DossierRecord<'specification'>,
  tests: Slot,
  batches: readonly DossierRecord<'batch'>[],
  scope: ViewScope,
): View {
  const { tests: testsField, results } = parts;
  const [cell, test] = [results.type.item, testsField.type.item];
  const row = (slot: Slot): View =>
    new ComputedObject({
      test: createView(test, slot, scope),
      cells: new FixedListView(batches.map((batch) => createView(cell, resultSlot(parts, batch, slot, scope), scope))),
    });
  const own = recordSlot(specification);
  return new ComputedObject({
    specification: createView(parts.specification, own, scope),
    scope: createView(parts.scope, fieldSlot(own, parts.scope, scope), scope),
    batches: new FixedListView(batches.map((batch) => createView(parts.batch, recordSlot(batch), scope))),
    rows: new RowsView(createView(testsField, tests, scope), itemSlots(tests, test, scope) ?? [], tests, row),
  });
}

/** One row for each test; where the tests are absent or disputed as a whole, their mark. */
class RowsView extends ListView {
  readonly isGiven: boolean;
  readonly mark: string | undefined;
  readonly items: readonly View[];
  readonly sample: View;

  constructor(source: View, slots: readonly Slot[], whole: Slot, row: (slot: Slot) => View) {
    super();
    this.isGiven = source.isGiven;
    this.mark = source instanceof ListView ? source.mark : undefined;
    this.items = slots.map(row);
    this.sample = row(whole);
  }
}

const none: Slot = { kind: 'none' };

/** The result of a batch for a test of a specification; `none` where there is none. */
function resultSlot(parts: Parts, batch: DossierRecord<'batch'>, test: Slot, scope: ViewScope): Slot {
  const id = idOf(test);
  const results = fieldSlot(recordSlot(batch), parts.results, scope);
  const slots = itemSlots(results, parts.results.type.item, scope) ?? [];
  return slots.find((slot) => id !== undefined && idOf(slot, 'testId') === id) ?? none;
}

function idOf(slot: Slot, key = 'id'): unknown {
  if (slot.kind !== 'value' || typeof slot.value !== 'object' || slot.value === null) return undefined;
  return Object.getOwnPropertyDescriptor(slot.value, key)?.value;
}

function inGroups<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / batchesInTable);
  const size = Math.ceil(items.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function partsOf(records: RecordTypesSeen): Parts {
  const specification = records.fieldOf('specification');
  const batch = records.fieldOf('batch');
  return {
    specification,
    scope: member(specification, 'scope'),
    tests: listMember(specification, 'tests'),
    batch,
    results: listMember(batch, 'results'),
  };
}

import type { Language } from '../../diagnostics/diagnostic.js';
import type { Inline, Origin } from '../document-model.js';
import type { Place, PrintedValue } from '../printed-value.js';
import { defineView } from './define-view.js';
import { printLeaf, printParagraphs, type ViewScope } from './print-leaf.js';
import { printGap, printSlot } from './print-slot.js';
import { fieldSlot, itemSlots, type Slot, slugOfSlot, type ValueSlot } from './slot.js';
import { ListView, type Truth, View } from './view.js';
import type { Fields, FieldType, LeafType } from './view-type.js';

export function createView(field: FieldType, slot: Slot, scope: ViewScope): View {
  switch (field.type.kind) {
    case 'leaf':
      return new LeafView(field, field.type, slot, scope);
    case 'object':
      return new ObjectView(field.type.fields, slot, scope);
    case 'list':
      return new DataListView(field, field.type.item, slot, scope);
  }
}

/** A group of fields or a whole record. It prints through its fields only. */
export class ObjectView extends View {
  readonly #slot: Slot;
  readonly #scope: ViewScope;

  constructor(fields: Fields, slot: Slot, scope: ViewScope) {
    super();
    this.#slot = slot;
    this.#scope = scope;
    defineFields(this, fields, slot, scope);
  }

  /** The token of the mark that stands for a group that is absent as a whole. */
  get mark(): string | undefined {
    const slot = this.#slot;
    if (slot.kind !== 'gap') return undefined;
    const children = printGap(slot, this.#scope.language);
    return this.#scope.values.add(inlineOf(slot, () => children));
  }

  get isGiven(): boolean {
    return this.#slot.kind !== 'none';
  }

  override get isApplicable(): boolean {
    return applies(this.#slot);
  }
}

/** One printable value. Handlebars asks `toHTML` for its text and gets the token. */
export class LeafView extends View {
  readonly #field: FieldType;
  readonly #type: LeafType;
  readonly #slot: Slot;
  readonly #scope: ViewScope;

  constructor(field: FieldType, type: LeafType, slot: Slot, scope: ViewScope) {
    super();
    this.#field = field;
    this.#type = type;
    this.#slot = slot;
    this.#scope = scope;
    if (type.fields !== undefined) defineFields(this, withParentName(type.fields, field), slot, scope);
  }

  toHTML(): string {
    return this.#scope.values.add(this.#printed());
  }

  /** Prints a whole number together with what `write` makes of it, inside any mark: `[РАСХОЖДЕНИЕ: 5 лет / 15 лет]`. */
  printNumber(write: (count: number, origin: Origin) => readonly Inline[]): string {
    const slot = this.#slot;
    const print = (place: Place) =>
      printSlot(slot, place, this.#scope.language, ({ value, record, pointer }) =>
        write(Number(value), { file: record.file, pointer }),
      );
    return this.#scope.values.add(inlineOf(slot, print));
  }

  get isGiven(): boolean {
    return this.#slot.kind !== 'none';
  }

  override get isApplicable(): boolean {
    return applies(this.#slot);
  }

  /** For a yes/no value what it says; for any other whether it was given at all. */
  override get truth(): Truth {
    return this.#type.leaf === 'boolean' ? this.is(['true']) : this.isGiven;
  }

  /** The value for a drawing: as it prints there, and what the record holds where that is certain. */
  read(): { readonly inlines: readonly Inline[]; readonly certain?: unknown } {
    const inlines = printLeaf(this.#field, this.#type, this.#slot, this.#scope, 'compact');
    return this.#slot.kind === 'value' ? { inlines, certain: this.#slot.value } : { inlines };
  }

  /** Whether the value is one of these. What does not apply is none of them; what is not known has no answer. */
  is(wanted: readonly string[]): Truth {
    const slot = this.#slot;
    if (slot.kind === 'none') return false;
    if (slot.kind === 'value') return wanted.includes(String(slot.value));
    if (!applies(slot)) return false;
    return agreedAnswer(slot, wanted) ?? { token: this.toHTML() };
  }

  #printed(): PrintedValue {
    const [field, type, slot, scope] = [this.#field, this.#type, this.#slot, this.#scope];
    return type.leaf === 'Narrative'
      ? { kind: 'paragraphs', slug: slugOfSlot(slot), paragraphs: printParagraphs(field, type, slot, scope) }
      : inlineOf(slot, (place) => printLeaf(field, type, slot, scope, place));
  }
}

class DataListView extends ListView {
  readonly #slot: Slot;
  readonly #scope: ViewScope;
  readonly #field: FieldType;
  readonly #item: FieldType;

  constructor(field: FieldType, item: FieldType, slot: Slot, scope: ViewScope) {
    super();
    this.#field = field;
    this.#item = item;
    this.#slot = slot;
    this.#scope = scope;
  }

  get isGiven(): boolean {
    return this.#slot.kind !== 'none';
  }

  override get isApplicable(): boolean {
    return applies(this.#slot);
  }

  override get truth(): Truth {
    return this.#slot.kind === 'value' ? this.items.length > 0 : this.isGiven;
  }

  get items(): readonly View[] {
    const slots = itemSlots(this.#slot, this.#item, this.#scope) ?? [];
    return slots.map((slot) => createView(this.#item, slot, this.#scope));
  }

  get mark(): string | undefined {
    const slot = this.#slot;
    if (slot.kind === 'value' || slot.kind === 'none') return undefined;
    const print = (place: Place) =>
      printSlot(slot, place, this.#scope.language, (value) => this.#printItems(value, place));
    return this.#scope.values.add(inlineOf(slot, print));
  }

  get sample(): View {
    return createView(this.#item, this.#slot, this.#scope);
  }

  /** One side of a dispute about a list: its items where they print by themselves, else the name of the list. */
  #printItems(slot: ValueSlot, place: Place): readonly Inline[] {
    const { type } = this.#item;
    if (type.kind !== 'leaf') {
      const origin = { file: slot.record.file, pointer: slot.pointer };
      return [{ kind: 'text', text: this.#field.label[this.#scope.language], origin }];
    }
    const slots = itemSlots(slot, this.#item, this.#scope) ?? [];
    return slots.flatMap((entry, index): readonly Inline[] => [
      ...(index === 0 ? [] : [{ kind: 'text', text: '; ' } as const]),
      ...printLeaf(this.#item, type, entry, this.#scope, place),
    ]);
  }
}

/** What a token stands for. Its slug is worked out where it stands in a heading: few do. */
function inlineOf(slot: Slot, print: (place: Place) => readonly Inline[]): PrintedValue {
  return {
    kind: 'inline',
    get slug() {
      return slugOfSlot(slot);
    },
    print,
  };
}

function applies(slot: Slot): boolean {
  return slot.kind !== 'gap' || slot.absence?.absent !== 'not-applicable';
}

/** Sources that disagree may still give a question the same answer. */
function agreedAnswer(slot: Slot, wanted: readonly string[]): boolean | undefined {
  if (slot.kind !== 'contested' || slot.candidates.some(({ kind }) => kind !== 'value')) return undefined;
  const answers = new Set(
    slot.candidates.map((candidate) => candidate.kind === 'value' && wanted.includes(String(candidate.value))),
  );
  return answers.size === 1 ? answers.has(true) : undefined;
}

function defineFields(view: View, fields: Fields, slot: Slot, scope: ViewScope): void {
  for (const name of fields.names) defineView(view, name, () => viewOfField(fields, name, slot, scope));
}

/** The text of one language says which text it is: «торговое наименование (по-английски)». */
function withParentName({ names, get }: Fields, { label }: FieldType): Fields {
  const named = (name: string): FieldType | undefined => {
    const part = get(name);
    if (part?.language === undefined) return part;
    const join = (language: Language) => `${label[language]} (${part.label[language].toLowerCase()})`;
    return { ...part, label: { ru: join('ru'), en: join('en') } };
  };
  return { names, get: named };
}

function viewOfField(fields: Fields, name: string, slot: Slot, scope: ViewScope): View {
  const field = fields.get(name);
  if (field === undefined) throw new Error(`no field ${name}`);
  return createView(field, fieldSlot(slot, field, scope), scope);
}

import type { Language } from '../../diagnostics/diagnostic.js';
import { splitPointer } from '../../load/pointer.js';
import type { Inline, Origin } from '../document-model.js';
import type { Place, PrintedValue } from '../printed-value.js';
import { slugOf } from '../slug.js';
import { printLeaf, printParagraphs, type ViewScope } from './print-leaf.js';
import { printGap, printSlot } from './print-slot.js';
import { fieldSlot, itemSlots, type Slot, type ValueSlot } from './slot.js';
import type { Fields, FieldType, LeafType } from './view-type.js';

/** The answer to a question about the data; where the data cannot tell, the token that prints their mark. */
export type Truth = boolean | { readonly token: string };

/**
 * What templates see in place of a value. Fields are own properties, so Handlebars reaches nothing else; they are built
 * when first asked for, because records refer to each other in circles.
 */
export abstract class View {
  /** Whether the field was filled in at all, if only with the reason why there is no value. */
  abstract readonly isGiven: boolean;
  /** What a condition on it finds. */
  get truth(): Truth {
    return this.isGiven;
  }
}

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
    return this.#scope.values.add({ kind: 'inline', slug: slugOfSlot(slot), print: () => children });
  }

  get isGiven(): boolean {
    return this.#slot.kind !== 'none';
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
    const print = (place: Place) =>
      printSlot(this.#slot, place, this.#scope.language, ({ value, record, pointer }) =>
        write(Number(value), { file: record.file, pointer }),
      );
    return this.#scope.values.add({ kind: 'inline', slug: slugOfSlot(this.#slot), print });
  }

  get isGiven(): boolean {
    return this.#slot.kind !== 'none';
  }

  /** For a yes/no value what it says; for any other whether it was given at all. */
  override get truth(): Truth {
    return this.#type.leaf === 'boolean' ? this.is(['true']) : this.isGiven;
  }

  /** Whether the value is one of these. What does not apply is none of them; what is not known has no answer. */
  is(wanted: readonly string[]): Truth {
    const slot = this.#slot;
    if (slot.kind === 'none') return false;
    if (slot.kind === 'value') return wanted.includes(String(slot.value));
    if (slot.kind === 'gap' && slot.absence?.absent === 'not-applicable') return false;
    return { token: this.toHTML() };
  }

  #printed(): PrintedValue {
    const [field, type, slot, scope] = [this.#field, this.#type, this.#slot, this.#scope];
    const slug = slugOfSlot(slot);
    return type.leaf === 'Narrative'
      ? { kind: 'paragraphs', slug, paragraphs: printParagraphs(field, type, slot, scope) }
      : { kind: 'inline', slug, print: (place) => printLeaf(field, type, slot, scope, place) };
  }
}

/** A list to go through. */
export abstract class ListView extends View {
  abstract readonly items: readonly View[];
  /** The token of the mark that stands for the whole list; undefined for a list that is given or left out. */
  abstract readonly mark: string | undefined;
  /** An item that is that mark in every field: shows how the template lays an item out. */
  abstract readonly sample: View | undefined;
}

/** A list that is put together here, not found in a record. */
export class FixedListView extends ListView {
  readonly isGiven = true;
  readonly mark = undefined;
  readonly sample = undefined;
  readonly items: readonly View[];

  constructor(items: readonly View[]) {
    super();
    this.items = items;
  }

  override get truth(): Truth {
    return this.items.length > 0;
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

  override get truth(): Truth {
    return this.#slot.kind === 'value' ? this.items.length > 0 : this.isGiven;
  }

  get items(): readonly View[] {
    const slots = itemSlots(this.#slot, this.#item, this.#scope.index) ?? [];
    return slots.map((slot) => createView(this.#item, slot, this.#scope));
  }

  get mark(): string | undefined {
    const slot = this.#slot;
    if (slot.kind === 'value' || slot.kind === 'none') return undefined;
    const print = (place: Place) =>
      printSlot(slot, place, this.#scope.language, (value) => this.#printItems(value, place));
    return this.#scope.values.add({ kind: 'inline', slug: slugOfSlot(slot), print });
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
    const slots = itemSlots(slot, this.#item, this.#scope.index) ?? [];
    return slots.flatMap((entry, index): readonly Inline[] => [
      ...(index === 0 ? [] : [{ kind: 'text', text: '; ' } as const]),
      ...printLeaf(this.#item, type, entry, this.#scope, place),
    ]);
  }
}

function defineFields(view: View, fields: Fields, slot: Slot, scope: ViewScope): void {
  for (const name of fields.names) {
    let built: View | undefined;
    Object.defineProperty(view, name, {
      enumerable: true,
      get: () => {
        built ??= viewOfField(fields, name, slot, scope);
        return built;
      },
    });
  }
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
  return createView(field, fieldSlot(slot, field, scope.index), scope);
}

/** The record and field a value comes from: a heading made of a value keeps its id when the value changes. */
function slugOfSlot(slot: Slot): string {
  if (slot.kind === 'none') return '';
  const pointer = slot.kind === 'value' ? slot.pointer : slot.origin.pointer;
  const record = slot.kind === 'value' ? slot.record.id : slot.origin.file.replace(/^.*\/|\.[^.]*$/g, '');
  return slugOf([record, ...splitPointer(pointer).slice(-1)].join(' '));
}

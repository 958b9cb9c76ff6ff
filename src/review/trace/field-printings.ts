import type { DocumentModel, Origin } from '../../assemble/document-model.js';
import { isAbsence } from '../../check/readings.js';
import type { RecordIndex } from '../../check/record-index.js';
import { isObject } from '../../load/is-object.js';
import type { Json } from '../../load/parsed-file.js';
import { isWithin, parentPointer, splitPointer } from '../../load/pointer.js';
import { valueAt } from '../../load/value-at.js';
import { fieldsOf, type PrintedValue, printedValues } from '../printed-values.js';
import { typeable } from './typeable.js';

/** One place where a document prints a value of a record. */
export interface Printing {
  readonly document: DocumentModel;
  readonly value: PrintedValue;
}

/**
 * Where the values of records are printed: in themselves, as part of a value printed as a whole (the unit of a quantity),
 * or as an input of a computed one.
 */
export class PrintingIndex {
  readonly #records: RecordIndex;
  readonly #order = new Map<Printing, number>();
  readonly #byOrigin = new Map<string, Printing[]>();
  readonly #byFile = new Map<string, { readonly origin: Origin; readonly printing: Printing }[]>();

  /** `documents` are those of one product, and `records` what they were made from. */
  constructor(documents: readonly DocumentModel[], records: RecordIndex) {
    this.#records = records;
    for (const document of documents) {
      for (const value of printedValues(document)) this.#add({ document, value });
    }
  }

  /**
   * Every place that prints the field at the pointer or one below it, in the order of the documents. A reference that
   * only leads to another record is not printed: that record is.
   */
  of({ file, pointer }: Origin): readonly Printing[] {
    const below = (this.#byFile.get(file) ?? []).filter(({ origin }) => isWithin(origin.pointer, pointer));
    return this.#inOrder([...this.#around(file, pointer), ...below.map(({ printing }) => printing)]);
  }

  /** The same for a value as `statementsIn` tells them; quick enough to be asked of every one there is. */
  ofStatement({ file, pointer }: Origin): readonly Printing[] {
    return this.#inOrder([...this.#around(file, pointer), ...(this.#byOrigin.get(`${file}#${pointer}`) ?? [])]);
  }

  /** A value computed from several of the fields asked for stands once. */
  #inOrder(printings: readonly Printing[]): readonly Printing[] {
    return [...new Set(printings)].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
  }

  /** The places that print a whole of which the field is a part. */
  #around(file: string, pointer: string): Printing[] {
    const found: Printing[] = [];
    const data = this.#dataOf(file);
    for (let whole = parentPointer(pointer); whole !== ''; whole = parentPointer(whole)) {
      const printings = this.#byOrigin.get(`${file}#${whole}`);
      if (printings === undefined || data === undefined) continue;
      const part = { name: splitPointer(pointer).at(-1), value: valueAt(data, pointer) };
      found.push(...printings.filter((printing) => printsPart(printing, valueAt(data, whole), part)));
    }
    return found;
  }

  #add(printing: Printing): void {
    // A record that is missing as a whole is said to be missing at the record of the dossier, which does not print there.
    if (printing.value.mark?.wantedKind !== undefined) return;
    this.#order.set(printing, this.#order.size);
    for (const origin of fieldsOf(printing.value)) {
      const key = `${origin.file}#${origin.pointer}`;
      listIn(this.#byOrigin, key).push(printing);
      listIn(this.#byFile, origin.file).push({ origin, printing });
    }
  }

  #dataOf(file: string): Json | undefined {
    const data: unknown = this.#records.inFile(file)?.data;
    return isObject(data) ? data : undefined;
  }
}

interface Part {
  readonly name: string | undefined;
  readonly value: Json | undefined;
}

/** Whether a document that prints a whole prints this part of it, too. */
function printsPart({ document, value }: Printing, whole: Json | undefined, part: Part): boolean {
  if (!isObject(whole) || 'candidates' in whole) return false;
  // The mark of a field that was left out stands at what should hold it and speaks of nothing else there.
  if (value.mark?.state === 'absent' && !isAbsence(whole)) return false;
  if ((part.name === 'ru' || part.name === 'en') && part.name !== document.language) return false;
  const { value: said } = part;
  return typeof said !== 'string' || !isProse(said) || typeable(value.text).text.includes(typeable(said).text);
}

/** What prints letter by letter: words with spaces or Russian letters. A code prints as its label, a number as is usual. */
function isProse(text: string): boolean {
  return /\s|\p{Script=Cyrillic}/u.test(text);
}

function listIn<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Item[] = [];
  lists.set(key, list);
  return list;
}

import type { Gap, Inline, Origin } from '../../assemble/document-model.js';
import type { Language } from '../../diagnostics/diagnostic.js';
import { isWithin, parentPointer, splitPointer } from '../../load/pointer.js';
import type { FieldChange } from './field-changes.js';
import { gapsIn, originsIn } from './origins-in.js';

export type SideName = 'old' | 'new';

/** Where inlines are printed. */
export interface Printing {
  readonly side: SideName;
  readonly language: Language;
}

/** Finds, of all changed fields, those behind printed values. Fields are named by their number in the list given. */
export class ChangedFields {
  readonly #fields: readonly FieldChange[];
  readonly #byFile: { readonly [Side in SideName]: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> };

  constructor(fields: readonly FieldChange[]) {
    this.#fields = fields;
    this.#byFile = { old: indexBy(fields, 'old'), new: indexBy(fields, 'new') };
  }

  /** The changed fields whose values these inlines of one side print, or print something computed from. */
  printedIn(inlines: readonly Inline[], { side, language }: Printing): readonly number[] {
    const gaps = gapsIn(inlines);
    const missing = gaps.flatMap(({ wantedKind }) => (wantedKind === undefined ? [] : this.#wholeRecords(wantedKind)));
    const absent = new Set(gaps.flatMap(({ state, origin }) => (state === 'absent' ? [origin] : [])));
    const printed = originsIn(inlines).flatMap((origin) => {
      const isPrinted = absent.has(origin) ? isPartOfAbsence : isIn(language);
      return this.#at(origin, side, isPrinted);
    });
    return unique([...missing, ...printed]);
  }

  /** Those that say on what grounds these marked values rest: the source of the record or one of their own. */
  vouchingFor(marks: readonly Gap[], side: SideName): readonly number[] {
    return unique(
      marks.flatMap(({ origin }) => {
        const changed = [...(this.#byFile[side].get(origin.file) ?? [])];
        return changed.flatMap(([pointer, fields]) => {
          const [group, of] = splitPointer(pointer);
          const isOwn = group === 'fieldProvenance' && (of === undefined || isWithin(origin.pointer, of));
          return group === 'provenance' || isOwn ? fields : [];
        });
      }),
    );
  }

  /** Those that a document reads, printed or not. */
  amongReads(reads: readonly Origin[] | 'everything', side: SideName): readonly number[] {
    if (reads === 'everything') return this.#fields.flatMap(({ [side]: state }, index) => (state ? [index] : []));
    return unique(reads.flatMap((origin) => this.#at(origin, side, noPart)));
  }

  /** Those that said one thing and now say the other. */
  saying(old: string | undefined, now: string | undefined): readonly number[] {
    return this.#fields.flatMap(({ old: was, new: is }, index) =>
      was?.value === old && is?.value === now ? [index] : [],
    );
  }

  /** The field itself, what it is a part of, and those of its parts that are printed with it. */
  #at({ file, pointer }: Origin, side: SideName, isPrinted: (part: readonly string[]) => boolean): readonly number[] {
    const changed = this.#byFile[side].get(file);
    if (changed === undefined) return [];
    const found = [...(changed.get(pointer) ?? [])];
    for (let above = pointer; above !== ''; ) {
      above = parentPointer(above);
      found.push(...(changed.get(above) ?? []));
    }
    // A mark for a whole record has no pointer, and every field is a part of its record.
    if (pointer === '') return found;
    for (const [below, fields] of changed) {
      const isPart = below !== pointer && isWithin(below, pointer);
      if (isPart && isPrinted(splitPointer(below.slice(pointer.length)))) found.push(...fields);
    }
    return found;
  }

  #wholeRecords(kind: string): readonly number[] {
    return this.#fields.flatMap(({ recordType, old, new: now }, index) =>
      recordType === kind && (now ?? old)?.pointer === '' ? [index] : [],
    );
  }
}

function noPart(): boolean {
  return false;
}

/** The mark of a field that was left out stands at what should hold it, and says nothing of what else is there. */
function isPartOfAbsence([name]: readonly string[]): boolean {
  return name !== undefined && ['absent', 'note', 'owedBy', 'due'].includes(name);
}

/** An address prints as one and is changed in one of its lines; of a text in two languages one is printed. */
function isIn(language: Language): (part: readonly string[]) => boolean {
  return (part) => {
    const last = part.at(-1);
    return (last !== 'ru' && last !== 'en') || last === language;
  };
}

function indexBy(fields: readonly FieldChange[], side: SideName): Map<string, Map<string, number[]>> {
  const files = new Map<string, Map<string, number[]>>();
  for (const [index, { [side]: state }] of fields.entries()) {
    if (state === undefined) continue;
    const pointers = files.get(state.file) ?? new Map<string, number[]>();
    pointers.set(state.pointer, [...(pointers.get(state.pointer) ?? []), index]);
    files.set(state.file, pointers);
  }
  return files;
}

function unique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

import type { Language } from '../../diagnostics/diagnostic.js';
import type { Absence, Note } from '../../records/record-types.js';
import type { Gap, Inline, Origin } from '../document-model.js';
import { formatDate } from '../format-date.js';
import { applyTypography } from '../format-text.js';
import type { Place } from '../printed-value.js';
import { isUnconfirmed } from './is-unconfirmed.js';
import type { ContestedSlot, GapSlot, Slot, ValueSlot } from './slot.js';
import { words } from './words.js';

/** How a certain value prints at a place; marks are put around it here. */
export type PrintValue = (slot: ValueSlot, place: Place) => readonly Inline[];

/** A slot as printed: the value, or the mark that stands for it in the language of the document. */
export function printSlot(slot: Slot, place: Place, language: Language, printValue: PrintValue): readonly Inline[] {
  switch (slot.kind) {
    case 'none':
      throw new Error('an optional value was printed without a guard');
    case 'gap':
      return printGap(slot, language);
    case 'contested':
      return [printDispute(slot, place, language, printValue)];
    case 'value': {
      const children = printValue(slot, place);
      return isUnconfirmed(slot) ? [markUnconfirmed(children, originOf(slot), language)] : children;
    }
  }
}

export function originOf({ record, pointer }: ValueSlot): Origin {
  return { file: record.file, pointer };
}

/** `[НЕ ПОДТВЕРЖДЕНО: …]` around inlines. */
export function markUnconfirmed(children: readonly Inline[], origin: Origin, language: Language): Gap {
  return mark('unconfirmed', words.unconfirmed[language], children, origin);
}

/** `[НЕТ ДАННЫХ: факс заявителя — ожидается до 01.03.2027]`; what does not apply is a statement, not a gap. */
export function printGap({ absence, label, origin, wantedKind }: GapSlot, language: Language): readonly Inline[] {
  const details = absence === undefined ? '' : describeAbsence(absence, language);
  if (absence?.absent === 'not-applicable') {
    const text = words.notApplicable[language] + (details === '' ? '' : `: ${details}`);
    return [{ kind: 'text', text, origin }];
  }
  const text = lowerFirst(label[language]) + (details === '' ? '' : ` — ${details}`);
  const children = [{ kind: 'text', text: applyTypography(text, language), origin } as const];
  return [
    { ...mark('absent', words.noData[language], children, origin), ...(wantedKind !== undefined && { wantedKind }) },
  ];
}

function describeAbsence({ absent, note, owedBy, due }: Absence, language: Language): string {
  const state = {
    unknown: undefined,
    pending: due === undefined ? words.pending[language] : undefined,
    'not-applicable': undefined,
    withheld: words.withheld[language],
  }[absent];
  const until =
    due === undefined ? undefined : `${words.pendingUntil[language]} ${formatDate(due, 'compact', language)}`;
  const owner = owedBy === undefined ? undefined : `${words.owedBy[language]} ${textIn(owedBy, language)}`;
  return [state, textIn(note, language), until, owner].filter((part) => part !== undefined).join('; ');
}

function printDispute(slot: ContestedSlot, place: Place, language: Language, printValue: PrintValue): Gap {
  const children = slot.candidates.flatMap((candidate, index): readonly Inline[] => [
    ...(index === 0 ? [] : [{ kind: 'text', text: ' / ' } as const]),
    // The dispute itself says that none of them is confirmed.
    ...(candidate.kind === 'value' ? printValue(candidate, place) : printSlot(candidate, place, language, printValue)),
  ]);
  return mark('contested', words.conflict[language], children, slot.origin);
}

function mark(state: Gap['state'], name: string, children: readonly Inline[], origin: Origin): Gap {
  const open = { kind: 'text', text: `[${name}: ` } as const;
  return { kind: 'gap', state, children: [open, ...children, { kind: 'text', text: ']' }], origin };
}

function textIn(note: Note | undefined, language: Language): string | undefined {
  return note?.[language];
}

/** A label stands inside a sentence; abbreviations such as МНН keep their capitals. */
function lowerFirst(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

import type { Bilingual, Diagnostic, Profile, Staged } from '../diagnostics/diagnostic.js';
import { type Placeholders, sentence } from '../diagnostics/sentence.js';
import type { DossierPlan, PlannedDocument } from '../plan/planned-document.js';
import type { Attachment as AttachmentData } from '../records/record-types.js';
import type { Attachment } from './attachment.js';
import { toDiagnostic } from './attachment-finding.js';
import type { FilledSlots } from './document-slot.js';

export interface SlotInput {
  readonly plan: DossierPlan;
  readonly attachments: readonly Attachment[];
  readonly product: string;
  readonly profile: Profile;
}

/** Puts each attachment where its record says it belongs. One that belongs nowhere, or where nothing is due, is reported. */
export function fillSlots({ plan, attachments, product, profile }: SlotInput): Staged<FilledSlots> {
  const filled = new Map<PlannedDocument, Attachment[]>();
  const additional: Attachment[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = (attachment: Attachment, message: Bilingual, args: Placeholders, pointer: string): void => {
    const { record, name } = attachment;
    const at = record.locate(pointer);
    const text = sentence(message, { name, section: record.data.section, ...args });
    diagnostics.push(toDiagnostic({ code: 'attachment/not-expected', message: text, hint, at, product }, profile));
  };

  for (const attachment of attachments) {
    const place = placeOf(attachment, attachments);
    const slots = plan.filter(
      ({ section, expected }) => section.number === place.section && expected.kind === 'attachment',
    );
    const fitting = slots.filter((slot) => fits(place, slot, slots));
    const [slot, ...others] = fitting;
    if (slot !== undefined && others.length === 0) {
      if (slot.verdict.due === 'no') report(attachment, notDue, { reason: slot.verdict.reason }, '/section');
      else filled.set(slot, [...(filled.get(slot) ?? []), attachment]);
    } else if (others.length > 0) {
      report(attachment, needsAbout, { parts: choices(fitting) }, '/section');
    } else if (slots.length === 0 && place.part === undefined) {
      additional.push(attachment);
    } else {
      report(attachment, noSlot, { parts: choices(slots) }, place.part === undefined ? '/section' : '/part');
    }
  }
  return {
    value: { slots: plan.map((planned) => ({ planned, attachments: filled.get(planned) ?? [] })), additional },
    diagnostics,
  };
}

type Place = Pick<AttachmentData, 'section' | 'part' | 'about'>;

/** A translation goes where its original does, unless its own record says otherwise. */
function placeOf({ record }: Attachment, attachments: readonly Attachment[]): Place {
  const { data } = record;
  const original = attachments.find((other) => other.record.id === data.translationOfId)?.record.data;
  const part = data.part ?? original?.part;
  const about = data.about ?? original?.about;
  return { section: data.section, ...(part !== undefined && { part }), ...(about !== undefined && { about }) };
}

/** A part need not be named where the section has one, nor the record where one document is due. */
function fits(place: Place, slot: PlannedDocument, slots: readonly PlannedDocument[]): boolean {
  const isOnlyPart = new Set(slots.map(({ expected }) => expected)).size === 1;
  if (place.part === undefined ? !isOnlyPart : place.part !== slot.expected.part) return false;
  const keys = [slot.item?.key, slot.group?.key].flatMap((key) => key ?? []);
  return place.about === undefined ? true : keys.length === 0 || keys.includes(place.about);
}

function choices(slots: readonly PlannedDocument[]): string {
  const names = slots.map(({ expected, item }) => [expected.part, item?.key].flatMap((word) => word ?? []).join(' + '));
  return [...new Set(names.filter((name) => name !== ''))].join(', ') || '—';
}

const noSlot = {
  ru: 'раздел {section} не ожидает файла `{name}`; ожидаются: {parts}',
  en: 'section {section} does not expect the file `{name}`; expected: {parts}',
};
const needsAbout = {
  ru: 'в разделе {section} файлу `{name}` подходит несколько мест: {parts}',
  en: 'section {section} has several places for the file `{name}`: {parts}',
};
const notDue = {
  ru: 'файл `{name}` приложен к разделу {section}, который не нужен: {reason}',
  en: 'the file `{name}` is attached to section {section}, which is not needed: {reason}',
};
const hint = {
  ru: 'исправьте section, part или about записи, либо ответ, от которого зависит раздел',
  en: 'correct section, part or about of the record, or the answer the section depends on',
};

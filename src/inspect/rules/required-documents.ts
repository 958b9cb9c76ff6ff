import { cite } from '../../check/clauses.js';
import type { Bilingual, Location } from '../../diagnostics/diagnostic.js';
import type { PlannedDocument } from '../../plan/planned-document.js';
import { documentRule } from '../document-rule.js';
import type { DossierSlot } from '../dossier-slot.js';

export const requiredDocuments = documentRule({
  code: 'dossier/required-documents',
  catalogueId: 'DOC-009',
  states: {
    ru: 'Каждый документ, нужный по составу досье, есть, или сказано, почему он не нужен',
    en: 'Each document the dossier needs is there, or somebody has said why it is not needed',
  },
  why: {
    ru: 'досье с пропуском возвращают без рассмотрения',
    en: 'a dossier with a hole is returned unread',
  },
  clause: cite('eaeuRegistration', 'ichM4'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['attachment', 'document-plan', 'dossier.sectionsNotApplicable', 'documents'],
  failures: {
    noFile: {
      message: { ru: 'раздел {section}: не приложено — {what}', en: 'section {section}: not attached: {what}' },
      hint: {
        ru: 'положите PDF в {folder} и рядом опишите записью attachment{place}',
        en: 'put the PDF into {folder} and describe it beside it in an attachment record{place}',
      },
    },
    noDocument: {
      message: { ru: 'раздел {section}: нет документа — {what}', en: 'section {section}: no document: {what}' },
      hint: {
        ru: 'добавьте шаблон этого документа в templates{place}',
        en: 'add a template of this document to templates{place}',
      },
    },
    undecided: {
      message: { ru: 'раздел {section}, решить: {question}', en: 'section {section}, to decide: {question}' },
      hint: {
        ru: 'заполните поле, от которого это зависит, или внесите раздел в sectionsNotApplicable файла {dossier} с причиной',
        en: 'fill in the field it depends on, or enter the section with the reason in sectionsNotApplicable of {dossier}',
      },
    },
  },
  inspect({ slots, dossier, judge }) {
    const somewhere = dossier?.locate('');
    const file = dossier?.file ?? '';
    const places = { dossier: file, folder: `${file.slice(0, file.lastIndexOf('/') + 1)}attachments` };
    for (const slot of slots) {
      judge((judgement) => {
        const { section, expected, verdict } = slot.planned;
        const place = placeOf(slot.planned, somewhere);
        if (verdict.due === 'no' || place === undefined || isFilled(slot)) return;
        const args = { ...places, section: section.number };
        if (verdict.due === 'open') {
          judgement.declare('absent', 'undecided', place, { ...args, question: verdict.question });
          return;
        }
        // Without our cover sheet nothing is missing from the dossier itself.
        if (expected.need === 'cover') return;
        const failure = expected.kind === 'attachment' ? 'noFile' : 'noDocument';
        judgement.declare('absent', failure, place, {
          ...args,
          what: nameOf(slot.planned),
          place: fieldsOf(slot.planned),
        });
      });
    }
  },
});

function isFilled({ documents, attachments }: DossierSlot): boolean {
  return documents.length > 0 || attachments.some(({ isRefused }) => !isRefused);
}

function placeOf(
  { verdict, item }: PlannedDocument,
  somewhere: Location | undefined,
): { readonly at: Location } | undefined {
  const said = verdict.due === 'open' ? verdict.at : item?.record?.locate('');
  const at = said ?? somewhere;
  return at && { at };
}

function nameOf({ section, expected, item }: PlannedDocument): Bilingual {
  const title = expected.title ?? section.title ?? section.workingTitle;
  const subject = item?.key === undefined ? undefined : item.name;
  const join = (language: keyof Bilingual) =>
    [title?.[language] ?? section.number, ...(subject === undefined ? [] : [subject[language]])].join(' — ');
  return { ru: join('ru'), en: join('en') };
}

/** The fields of the record or template that lead to this place. */
function fieldsOf({ section, expected, item }: PlannedDocument): string {
  const fields = [
    `section: "${section.number}"`,
    ...(expected.part === undefined ? [] : [`part: ${expected.part}`]),
    ...(item?.key === undefined || expected.kind === 'generated' ? [] : [`about: ${item.key}`]),
  ];
  return ` (${fields.join(', ')})`;
}

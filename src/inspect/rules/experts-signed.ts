import { cite } from '../../check/clauses.js';
import { describeValue } from '../../check/describe-value.js';
import { type Field, rootField } from '../../check/field.js';
import type { Judgement } from '../../check/judgement.js';
import { provenancesOf } from '../../check/provenances.js';
import { isAbsence } from '../../check/readings.js';
import { compareText } from '../../diagnostics/sort.js';
import type { DossierRecord } from '../../records/record.js';
import type { ExpertArea } from '../../records/record-types.js';
import { type DocumentContext, documentRule } from '../document-rule.js';

/** The overview each expert answers for; the quality summary is printed in several documents. */
const overviews: Readonly<Record<ExpertArea, string>> = { quality: '2.3', nonclinical: '2.4', clinical: '2.5' };
const areas = ['quality', 'nonclinical', 'clinical'] as const;

export const expertsSigned = documentRule({
  code: 'document/experts-signed',
  catalogueId: 'DOC-010',
  states: {
    ru: 'У обзоров 2.3, 2.4 и 2.5 назван эксперт, есть его резюме, правильность обзора он подтвердил, а подписал не раньше последнего внесения данных, которые в обзоре напечатаны',
    en: 'Overviews 2.3, 2.4 and 2.5 name an expert with curriculum vitae, who has confirmed them and signed no earlier than the last entry of data they print',
  },
  why: {
    ru: 'эксперт отвечает за то, что подписал; данные, внесенные позже, он не видел',
    en: 'experts answer for what they signed; data entered later they have not seen',
  },
  clause: cite('eaeuRegistration'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: false,
  reads: ['expert', 'documents', 'provenance.enteredOn'],
  failures: {
    noExpert: {
      message: {
        ru: 'у раздела {section} нет эксперта: записи expert ({area}) не найдено',
        en: 'section {section} has no expert: there is no expert record ({area})',
      },
      hint: {
        ru: 'добавьте запись expert с образованием, опытом и датой подписи',
        en: 'add an expert record with education, experience and date of signature',
      },
    },
    noCurriculum: {
      message: {
        ru: 'раздел {section}: нет резюме эксперта — ни образования с опытом, ни ссылки на документ',
        en: 'section {section}: no curriculum vitae of the expert, neither education and experience nor a document',
      },
      hint: {
        ru: 'заполните education и experience или укажите cvReferenceId',
        en: 'fill in education and experience, or give cvReferenceId',
      },
    },
    notDeclared: {
      message: {
        ru: 'раздел {section}: эксперт не подтвердил правильность и полноту обзора',
        en: 'section {section}: the expert has not confirmed that the overview is true and full',
      },
      hint: {
        ru: 'получите подтверждение эксперта и поставьте declared: true',
        en: 'have the expert confirm it and set declared: true',
      },
    },
    signedEarlier: {
      message: {
        ru: 'раздел {section}: эксперт подписал {signed}, а данные раздела менялись {changed}',
        en: 'section {section}: the expert signed on {signed}, data of the section changed on {changed}',
      },
      hint: {
        ru: 'дайте эксперту новую версию на подпись и впишите новую дату',
        en: 'give the expert the new version to sign and enter the new date',
      },
    },
  },
  inspect(context) {
    const { records, documents, placeOf, judge } = context;
    for (const area of areas) {
      const section = overviews[area];
      const document = documents.find((candidate) => isWithinSection(candidate.section, section));
      if (document === undefined) continue;
      const expert = records.all('expert').find(({ data }) => data.area === area);
      judge((judgement) => {
        if (expert === undefined)
          return judgement.fail('noExpert', placeOf(document), { section, area: describeValue(area) });
        const data = rootField(expert);
        judgement.known(data.get('personId'));
        requireCurriculum(judgement, expert, section);
        const declared = judgement.known(data.get('declared'));
        if (declared?.value === false) judgement.fail('notDeclared', declared, { section });
        const changed = lastEntry(context, section);
        if (changed === undefined) return;
        const order = judgement.order({ field: changed }, { field: data.get('signedOn') });
        if (order?.order !== 'reversed') return;
        const args = { section, signed: order.later.value, changed: order.earlier.value };
        const related = [{ at: changed.at, label: judgement.labelOf(changed) }];
        judgement.fail('signedEarlier', order.later, args, related);
      });
    }
  },
});

function requireCurriculum(
  judgement: Judgement<'noCurriculum'>,
  expert: DossierRecord<'expert'>,
  section: string,
): void {
  const data = rootField(expert);
  if (judgement.given(data.get('cvReferenceId')) !== undefined) return;
  const parts = [data.get('education'), data.get('experience')];
  const missing = parts.filter((part) => judgement.given(part) === undefined);
  const declared = missing.find(({ value }) => isAbsence(value));
  if (declared !== undefined) judgement.known(declared);
  else if (missing.length > 0) judgement.fail('noCurriculum', data, { section });
}

/** The latest day on which a record that prints in the section, or a source within it, was entered. */
function lastEntry({ documents, passagesOf, records }: DocumentContext, section: string): Field<string> | undefined {
  const files = new Set(
    documents
      .filter((document) => isWithinSection(document.section, section))
      .flatMap(passagesOf)
      .flatMap(({ pieces }) => pieces.flatMap(({ origin }) => origin?.file ?? [])),
  );
  return [...files]
    .sort(compareText)
    .flatMap((file) => {
      const record = records.inFile(file);
      return record === undefined ? [] : provenancesOf(record).map((source) => source.get('enteredOn'));
    })
    .reduce<Field<string> | undefined>(
      (latest, entry) => (latest === undefined || entry.value > latest.value ? entry : latest),
      undefined,
    );
}

function isWithinSection(section: string, overview: string): boolean {
  return section === overview || section.startsWith(`${overview}.`);
}

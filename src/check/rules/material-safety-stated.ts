import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { MaterialOrigin, StartingMaterial } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { type Field, rootField } from '../field.js';
import { recordRule } from '../rule.js';

/** Material of these origins may carry agents of spongiform encephalopathy. */
const withProteins: ReadonlySet<MaterialOrigin> = new Set(['human', 'animal', 'cell-culture']);
/** Material of these origins may carry viruses. */
const withViruses: ReadonlySet<MaterialOrigin> = new Set(['human', 'animal', 'cell-culture', 'patient']);

const originNames: Partial<Record<MaterialOrigin, Bilingual>> = {
  human: { ru: 'от человека', en: 'human' },
  animal: { ru: 'от животных', en: 'animal' },
  'cell-culture': { ru: 'из культуры клеток', en: 'cell culture' },
  patient: { ru: 'от пациента', en: 'patient' },
};

export const materialSafetyStated = recordRule({
  code: 'material/safety-stated',
  catalogueId: 'CMC-013',
  states: {
    ru: 'Для каждого материала указаны поставщик, качество и контроль, а для материала от человека или животных — губчатая энцефалопатия и вирусная безопасность',
    en: 'Each material has supplier, grade and tests, and one of human or animal origin its statements on spongiform encephalopathy and viral safety',
  },
  why: {
    ru: 'клетки не стерилизуют: чужой агент из материала дойдёт до пациента',
    en: 'cells are not sterilised: an agent of a material reaches the patient',
  },
  clause: cite('eaeuModifiedCells', 'eaeuRegistration', 'emaModifiedCells'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['starting-material'],
  failures: {
    noSupplier: {
      message: { ru: 'материал «{material}»: нет поставщика', en: 'material "{material}" has no supplier' },
      hint: { ru: 'заполните supplier', en: 'fill in supplier' },
    },
    noGrade: {
      message: { ru: 'материал «{material}»: не указано качество', en: 'material "{material}" has no grade' },
      hint: { ru: 'заполните grade', en: 'fill in grade' },
    },
    noControls: {
      message: { ru: 'материал «{material}»: не указан контроль', en: 'material "{material}" has no tests' },
      hint: { ru: 'заполните controls', en: 'fill in controls' },
    },
    noTseStatement: {
      message: {
        ru: 'материал «{material}» ({origin}): нет сведений о губчатой энцефалопатии',
        en: 'material "{material}" ({origin}) has no statement on spongiform encephalopathy',
      },
      hint: { ru: 'заполните tseStatement', en: 'fill in tseStatement' },
    },
    noViralSafety: {
      message: {
        ru: 'материал «{material}» ({origin}): нет сведений о вирусной безопасности',
        en: 'material "{material}" ({origin}) has no statement on viral safety',
      },
      hint: { ru: 'заполните viralSafety', en: 'fill in viralSafety' },
    },
  },
  check({ records, judge }) {
    for (const material of records.all('starting-material')) {
      const data = rootField(material);
      for (const { field, failure, ofOrigins } of needsOf(data)) {
        judge((judgement) => {
          const name = data.get('name');
          const origin = judgement.known(data.get('origin'));
          if (ofOrigins !== undefined && (origin === undefined || !ofOrigins.has(origin.value))) return;
          if (field.value === undefined || (Array.isArray(field.value) && field.value.length === 0)) {
            const args = {
              material: describeValue(name.value),
              origin: origin === undefined ? '' : (originNames[origin.value] ?? origin.value),
            };
            judgement.fail(failure, field.value === undefined ? name : field, args);
          } else judgement.known(field);
        });
      }
    }
  },
});

interface Need {
  readonly field: Field<unknown>;
  readonly failure: 'noSupplier' | 'noGrade' | 'noControls' | 'noTseStatement' | 'noViralSafety';
  readonly ofOrigins?: ReadonlySet<MaterialOrigin>;
}

function needsOf(data: Field<StartingMaterial>): readonly Need[] {
  return [
    { field: data.get('supplier'), failure: 'noSupplier' },
    { field: data.get('grade'), failure: 'noGrade' },
    { field: data.get('controls'), failure: 'noControls' },
    { field: data.get('tseStatement'), failure: 'noTseStatement', ofOrigins: withProteins },
    { field: data.get('viralSafety'), failure: 'noViralSafety', ofOrigins: withViruses },
  ];
}

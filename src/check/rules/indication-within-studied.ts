import type { DossierRecord } from '../../records/record.js';
import type { Code, Product } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { type Field, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import { isAbsence, type Known } from '../readings.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { textOf } from '../text-of.js';

export const indicationWithinStudied = recordRule({
  code: 'product/indication-within-studied',
  catalogueId: 'LAB-001',
  states: {
    ru: 'Показание не шире популяции, в которой получены данные об эффективности: заболевание, возраст, CD19',
    en: 'An indication is no wider than the population with efficacy data: disease, age, CD19',
  },
  why: {
    ru: 'показание шире изученного не зарегистрируют, а сузят его уже на экспертизе',
    en: 'an indication wider than what was studied is not authorised but narrowed during assessment',
  },
  clause: cite('eaeuProductInformation', 'eaeuRegistration', 'ichM4E'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['product.indications', 'labelling.resultsId', 'clinical-trial.population', 'trial-results.efficacy'],
  failures: {
    disease: {
      message: {
        ru: 'показание «{indication}»: заболевание {code} не изучено ни в одном исследовании с данными об эффективности',
        en: 'indication "{indication}": disease {code} was studied in no trial with efficacy data',
      },
      hint: {
        ru: 'сузьте показание или внесите исследование и его результаты',
        en: 'narrow the indication, or enter the trial and its results',
      },
    },
    age: {
      message: {
        ru: 'показание «{indication}» шире изученного возраста: в показании {age}, а включали {studied}',
        en: 'indication "{indication}" covers {age}, while subjects of {studied} were enrolled',
      },
      hint: { ru: 'сузьте возраст в показании', en: 'narrow the age in the indication' },
    },
    noEfficacy: {
      message: {
        ru: 'ОХЛП основана на результатах {results}, а данных об эффективности в них нет',
        en: 'the SmPC rests on results {results}, which hold no efficacy data',
      },
      hint: {
        ru: 'назовите результаты исследования, которое обосновывает показание (resultsId)',
        en: 'name the results of the trial that supports the indication (resultsId)',
      },
    },
    cd19: {
      message: {
        ru: 'показание «{indication}» не требует CD19, а включали только CD19-положительных',
        en: 'indication "{indication}" does not require CD19, while only CD19-positive patients were enrolled',
      },
      hint: { ru: 'добавьте требование CD19 (cd19Required)', en: 'add the requirement of CD19 (cd19Required)' },
    },
  },
  check({ records, judge }) {
    for (const labelling of records.all('labelling')) {
      judge((judgement) => {
        const id = judgement.known(rootField(labelling).get('resultsId'));
        const results = id && records.find('trial-results', id.value);
        if (id === undefined || results === undefined) return;
        const efficacy = rootField(results).get('efficacy');
        const isNotAssessed = isAbsence(efficacy.value) && efficacy.value.absent === 'not-applicable';
        if (!isNotAssessed && judgement.known(efficacy)?.value.length !== 0) return;
        judgement.fail('noEfficacy', id, { results: results.id });
      });
    }
    for (const product of records.all('product')) {
      judgeItems(judge, rootField(product).get('indications'), (judgement, indication) => {
        const trials = trialsWithEfficacy(judgement, records);
        const disease = judgement.known(indication.get('disease'));
        if (trials.length === 0) {
          for (const results of records.all('trial-results')) judgement.known(rootField(results).get('efficacy'));
        }
        if (disease === undefined || trials.length === 0) return;
        const populations = trials.map((trial) => rootField(trial).get('population'));
        const studied = populations.filter((population) => {
          const diseases = judgement.known(population.get('diseases'));
          return diseases === undefined || diseases.value.some((one) => isSame(one, disease.value));
        });
        const args = { indication: describeValue(indication.value.text) };
        if (studied.length === 0) {
          judgement.fail('disease', disease, {
            ...args,
            code: disease.value.code ?? describeValue(disease.value.label),
          });
          return;
        }
        compareAges(judgement, indication, studied, args);
        const required = indication.get('cd19Required');
        const needed = studied.every((population) => judgement.given(population.get('cd19Required'))?.value === true);
        const isRequired = judgement.given(required)?.value === true;
        const says = /CD19/u.test(textOf(judgement, indication.get('text')));
        if (needed && !isRequired && !says) judgement.fail('cd19', indication, args);
      });
    }
  },
});

type Indication = Known<Product['indications']>[number];
type Population = DossierRecord<'clinical-trial'>['data']['population'];

function isSame(a: Code, b: Code): boolean {
  if (a.code !== undefined && b.code !== undefined) return a.system === b.system && a.code === b.code;
  return describeValue(a.label).ru.toLowerCase() === describeValue(b.label).ru.toLowerCase();
}

/** Trials whose results hold at least one measure of efficacy. */
function trialsWithEfficacy(judgement: Judgement, records: RecordIndex): DossierRecord<'clinical-trial'>[] {
  return records.all('trial-results').flatMap((results) => {
    const efficacy = judgement.given(rootField(results).get('efficacy'));
    const trialId = judgement.known(rootField(results).get('trialId'));
    const trial = trialId && records.find('clinical-trial', trialId.value);
    return efficacy === undefined || efficacy.value.length === 0 || trial === undefined ? [] : [trial];
  });
}

const children = /(?<!\p{L})(?:дет(?:и|ей|ям|ск)|подростк)|child|adolescent|p(?:a)?ediatric/iu;

/** Ages an indication names: «18–70 лет» from 18 to 70; children from below 18. */
function compareAges(
  judgement: Judgement<'age'>,
  indication: Field<Indication>,
  studied: readonly Field<Population>[],
  args: { readonly indication: ReturnType<typeof describeValue> },
): void {
  const population = judgement.given(indication.get('population'));
  const words = [textOf(judgement, population), textOf(judgement, indication.get('text'))].join('\n');
  const limits = studied.map((one) => ({
    low: judgement.known(one.get('ageMin'))?.value,
    high: judgement.given(one.get('ageMax'))?.value,
  }));
  if (limits.some(({ low }) => low === undefined)) return;
  const low = Math.min(...limits.map((one) => one.low ?? 0));
  const high = Math.max(...limits.map((one) => one.high ?? Number.POSITIVE_INFINITY));
  const range = /(\d{1,3})\s*[–-]\s*(\d{1,3})\s*(?:лет|года|years)/u.exec(words);
  const from = range?.[1] === undefined ? undefined : Number(range[1]);
  const to = range?.[2] === undefined ? undefined : Number(range[2]);
  const isYounger = (from !== undefined && from < low) || (low >= 18 && children.test(words));
  const isOlder = to !== undefined && to > high;
  if (!isYounger && !isOlder) return;
  const shown = Number.isFinite(high) ? `${low}–${high}` : `${low}+`;
  const age = range?.[0] ?? children.exec(words)?.[0] ?? '';
  judgement.fail('age', population ?? indication.get('text'), { ...args, age, studied: shown });
}

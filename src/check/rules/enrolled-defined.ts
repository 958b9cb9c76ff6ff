import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { nothingToJudge } from '../outcome.js';
import { recordRule } from '../rule.js';

/** What a register may count as its subjects; deaths or failures of manufacture are no such number. */
const stages = [
  'screened',
  'enrolled',
  'leukapheresed',
  'manufactured',
  'lymphodepleted',
  'infused',
  'started',
] as const;

export const enrolledDefined = recordRule({
  code: 'results/enrolled-defined',
  catalogueId: 'CLN-006',
  states: {
    ru: 'Сказано, кого считают включённым; если это прошедшие лейкаферез или инфузию, числа равны; число участников в реестре равно числу на одном из этапов',
    en: 'It is said who counts as enrolled; where it is those leukapheresed or infused, the numbers are equal; the number of a register is that of one of the stages',
  },
  why: {
    ru: 'у клеточных препаратов между согласием, лейкаферезом и инфузией теряются участники; «включено» без определения не значит ничего',
    en: 'subjects are lost between consent, leukapheresis and infusion; "enrolled" without a definition means nothing',
  },
  clause: cite('eaeuModifiedCells', 'ichE9Estimands'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.flow.enrolledDefinition', 'trial-results.flow', 'registry-import.values.actualN'],
  failures: {
    undefined: {
      message: {
        ru: 'включено {enrolled}, а кого считают включённым, не сказано',
        en: '{enrolled} are enrolled, yet it is not said who counts as enrolled',
      },
      hint: {
        ru: 'впишите flow.enrolledDefinition по протоколу или отчёту',
        en: 'enter flow.enrolledDefinition from the protocol or the report',
      },
    },
    notAsDefined: {
      message: {
        ru: 'включёнными считают тех, для кого указано «{stage}» — {number}, а включено {enrolled}',
        en: 'the enrolled are defined as "{stage}", {number}, yet {enrolled} are enrolled',
      },
      hint: {
        ru: 'исправьте определение или одно из чисел по отчёту',
        en: 'correct the definition or one of the numbers by the report',
      },
    },
    notMapped: {
      message: {
        ru: 'в реестре {register} участников {number}, а такого числа нет ни на одном этапе исследования',
        en: 'register {register} has {number} subjects, a number that none of the stages of the trial has',
      },
      hint: {
        ru: 'выясните, кого считает реестр, и исправьте число в записи или в реестре; скрининг, лейкаферез и лимфодеплеция тоже считаются этапами',
        en: 'find out whom the register counts, and correct the number of the record or of the register; screening, leukapheresis and lymphodepletion count as stages too',
      },
    },
  },
  check({ records, judge }) {
    for (const copy of records.all('registry-import')) {
      judge((judgement) => {
        const theirs = judgement.given(rootField(copy).get('values').get('actualN'));
        const trialId = judgement.known(rootField(copy).get('trialId'));
        if (theirs === undefined) return judgement.skip(nothingToJudge);
        const results = records
          .all('trial-results')
          .find((one) => judgement.given(rootField(one).get('trialId'))?.value === trialId?.value);
        const flow = results && judgement.known(rootField(results).get('flow'));
        if (flow === undefined) return;
        if (stages.some((stage) => judgement.given(flow.get(stage))?.value === theirs.value)) return;
        const args = { register: copy.data.register, number: theirs.value };
        judgement.fail('notMapped', theirs, args, [{ at: flow.at, label: judgement.labelOf(flow) }]);
      });
    }
    for (const results of records.all('trial-results')) {
      judge((judgement) => {
        const flow = judgement.known(rootField(results).get('flow'));
        const enrolled = judgement.known(flow?.get('enrolled'));
        if (flow === undefined || enrolled === undefined) return;
        const definition = judgement.given(flow.get('enrolledDefinition'));
        if (definition === undefined) {
          judgement.declare('absent', 'undefined', flow.get('enrolledDefinition'), { enrolled: enrolled.value });
          return;
        }
        if (definition.value !== 'leukapheresed' && definition.value !== 'infused') return;
        const stage = judgement.known(flow.get(definition.value));
        if (stage === undefined || stage.value === enrolled.value) return;
        const label = judgement.labelOf(stage);
        const args = { stage: label, number: stage.value, enrolled: enrolled.value };
        judgement.fail('notAsDefined', enrolled, args, [{ at: stage.at, label }]);
      });
    }
  },
});

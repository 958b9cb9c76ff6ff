import type { DossierRecord } from '../../records/record.js';
import type { ClinicalTrial } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { type Field, itemsOf, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import { isAbsence } from '../readings.js';
import { recordRule } from '../rule.js';
import { saySame } from '../text/plain-text.js';

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;
type Objective = ItemOf<ClinicalTrial['objectives']>;
type Endpoint = ItemOf<Objective['endpoints']>;

export const primaryEndpointsReported = recordRule({
  code: 'results/primary-endpoints-reported',
  catalogueId: 'EFF-005',
  states: {
    ru: 'У каждой первичной конечной точки протокола есть результат; критерии и срок, названные и в протоколе, и в результате, совпадают; показатель другой точки не назван первичным',
    en: 'Each primary endpoint of the protocol has a result; criteria and time point, where protocol and result name them, are the same; no measure of another endpoint is called primary',
  },
  why: {
    ru: 'исследование отвечает на вопрос, который задало; подмена первичной точки после срока — подмена вывода',
    en: 'a trial answers the question it asked; to change the primary endpoint afterwards is to change the conclusion',
  },
  clause: cite('ichE3', 'ichE9'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['clinical-trial.objectives', 'trial-results.efficacy', 'trial-results.safety.endpoints'],
  failures: {
    noResult: {
      message: {
        ru: 'для первичной конечной точки «{endpoint}» нет результата',
        en: 'primary endpoint "{endpoint}" has no result',
      },
      hint: {
        ru: 'внесите результат в efficacy с этим значением endpoint, а точку по безопасности — в safety.endpoints',
        en: 'enter the result in efficacy with this endpoint, an endpoint of safety in safety.endpoints',
      },
    },
    notPrimary: {
      message: {
        ru: 'показатель назван первичным — «{label}», а в протоколе точка «{endpoint}» не первичная',
        en: 'the measure is called primary, "{label}", yet the protocol endpoint "{endpoint}" is not primary',
      },
      hint: {
        ru: 'исправьте название показателя или сверьте уровень цели (level) с протоколом',
        en: 'correct the name of the measure, or compare the level of the objective with the protocol',
      },
    },
    otherCriteria: {
      message: {
        ru: 'показатель «{label}» оценён по критериям «{used}», а по протоколу — «{due}»',
        en: '"{label}" was assessed by "{used}", while the protocol states "{due}"',
      },
      hint: { ru: 'сверьте критерии с протоколом и отчётом', en: 'compare the criteria with protocol and report' },
    },
    otherTimepoint: {
      message: {
        ru: 'показатель «{label}» оценён в срок «{used}», а по протоколу — «{due}»',
        en: '"{label}" was assessed at "{used}", while the protocol states "{due}"',
      },
      hint: { ru: 'сверьте срок с протоколом и отчётом', en: 'compare the time point with protocol and report' },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      const data = rootField(results);
      judge((judgement) => {
        const efficacy = judgement.given(data.get('efficacy'));
        const safety = judgement.given(judgement.given(data.get('safety'))?.get('endpoints'));
        // A trial that does not assess efficacy answers for its safety; otherwise efficacy is needed to judge.
        const isAssessed = !isAbsence(data.value.efficacy) || data.value.efficacy.absent !== 'not-applicable';
        if (efficacy === undefined && judgement.known(data.get(isAssessed ? 'efficacy' : 'safety')) === undefined)
          return;
        const reported = new Set([
          ...(efficacy?.value ?? []).map(({ endpoint }) => endpoint),
          ...(safety?.value ?? []),
        ]);
        for (const { endpoint, level } of endpointsOf(
          judgement,
          records.find('clinical-trial', trialOf(judgement, results)),
        )) {
          if (level !== 'primary' || reported.has(endpoint.value.id)) continue;
          const args = { endpoint: describeValue(endpoint.value.text) };
          judgement.fail('noResult', efficacy ?? data.get('safety'), args, [{ at: endpoint.at, label: protocolLabel }]);
        }
      });
      judgeItems(judge, data.get('efficacy'), (judgement, row) => {
        const trial = records.find('clinical-trial', trialOf(judgement, results));
        const found = endpointsOf(judgement, trial).find(({ endpoint }) => endpoint.value.id === row.value.endpoint);
        if (found === undefined) return;
        const { endpoint, level } = found;
        const label = describeValue(row.value.label);
        const related = [{ at: endpoint.at, label: protocolLabel }];
        if (level !== 'primary' && /первичн|primary/iu.test(`${label.ru} ${label.en}`)) {
          const args = { label, endpoint: describeValue(endpoint.value.text) };
          judgement.fail('notPrimary', row.get('label'), args, related);
        }
        for (const [name, failure] of comparedParts) {
          const due = judgement.given(endpoint.get(name));
          const used = judgement.given(row.get(name));
          if (due === undefined || used === undefined || saySame(due.value, used.value)) continue;
          const args = { label, used: describeValue(used.value), due: describeValue(due.value) };
          judgement.fail(failure, used, args, [{ at: due.at, label: protocolLabel }]);
        }
      });
    }
  },
});

const comparedParts = [
  ['criteria', 'otherCriteria'],
  ['timepoint', 'otherTimepoint'],
] as const;

const protocolLabel = { ru: 'конечная точка протокола', en: 'endpoint of the protocol' };

/** The id of the trial; empty, with the question skipped, where it is not known. */
function trialOf(judgement: Judgement, results: DossierRecord<'trial-results'>): string {
  return judgement.known(rootField(results).get('trialId'))?.value ?? '';
}

function endpointsOf(
  judgement: Judgement,
  trial: DossierRecord<'clinical-trial'> | undefined,
): { readonly endpoint: Field<Endpoint>; readonly level: Objective['level'] }[] {
  const objectives = trial && judgement.known(rootField(trial).get('objectives'));
  return (objectives === undefined ? [] : itemsOf(objectives)).flatMap((objective) => {
    const endpoints = judgement.known(objective.get('endpoints'));
    return (endpoints === undefined ? [] : itemsOf(endpoints)).map((endpoint) => ({
      endpoint,
      level: objective.value.level,
    }));
  });
}

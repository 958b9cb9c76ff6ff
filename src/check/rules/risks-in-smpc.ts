import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { itemsOf, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { topicsOf } from '../text/safety-topics.js';
import { isWritten, textOf } from '../text-of.js';

export const risksInSmpc = recordRule({
  code: 'plan/risks-in-smpc',
  catalogueId: 'LAB-005',
  states: {
    ru: 'Каждый важный идентифицированный риск есть в разделах 4.4 и 4.8 ОХЛП, каждый важный потенциальный — в 4.4 или объяснён',
    en: 'Each important identified risk is in sections 4.4 and 4.8 of the SmPC, each important potential one in 4.4 or explained',
  },
  why: {
    ru: 'план обещает снижать риск предостережением, которого врач не прочтёт',
    en: 'the plan promises to reduce a risk by a warning that no physician can read',
  },
  clause: cite('eaeuPharmacovigilance', 'eaeuProductInformation'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['risk-management.risks', 'labelling.smpc', 'trial-results.safety.terms'],
  failures: {
    notPlaced: {
      message: {
        ru: 'важный риск «{risk}» не отнесён к разделу {section} ОХЛП',
        en: 'important risk "{risk}" is not assigned to section {section} of the SmPC',
      },
      hint: {
        ru: 'добавьте раздел в smpcSections и текст в ОХЛП; для потенциального риска можно объяснить в smpcReason',
        en: 'add the section to smpcSections and the text to the SmPC; a potential risk may be explained in smpcReason',
      },
    },
    noWarning: {
      message: {
        ru: 'риск «{risk}» отнесён к разделу 4.4, а предостережения о нём нет',
        en: 'risk "{risk}" is assigned to section 4.4, yet there is no warning about it',
      },
      hint: { ru: 'добавьте предостережение в ОХЛП (warnings)', en: 'add the warning to the SmPC (warnings)' },
    },
    noReaction: {
      message: {
        ru: 'риск «{risk}» отнесён к разделу 4.8, а в разделе о нём ничего нет',
        en: 'risk "{risk}" is assigned to section 4.8, which says nothing of it',
      },
      hint: {
        ru: 'опишите реакцию в ОХЛП (reactions) или внесите её термины в результаты',
        en: 'describe the reaction in the SmPC (reactions), or enter its terms in the results',
      },
    },
  },
  check({ records, judge }) {
    for (const plan of records.all('risk-management')) {
      judgeItems(judge, rootField(plan).get('risks'), (judgement, risk) => {
        const category = judgement.known(risk.get('category'));
        if (category === undefined || category.value === 'missing-information') return;
        const isIdentified = category.value === 'important-identified';
        const args = { risk: describeValue(risk.value.name) };
        const list = risk.get('smpcSections');
        const sections = list.value === undefined ? undefined : judgement.known(list);
        if (list.value !== undefined && sections === undefined) return;
        const named = sections?.value ?? [];
        if (!isIdentified && !named.includes('4.4')) {
          const reason = risk.get('smpcReason');
          if (isWritten(judgement, reason) || (reason.value !== undefined && judgement.known(reason) === undefined))
            return;
          judgement.fail('notPlaced', list, { ...args, section: '4.4' });
          return;
        }
        const missing = isIdentified ? ['4.4', '4.8'].filter((section) => !named.includes(section)) : [];
        if (missing.length > 0) judgement.fail('notPlaced', list, { ...args, section: missing.join(', ') });
        const topics = topicsOf(textOf(judgement, risk.get('name')));
        const described = isIdentified && named.includes('4.8') ? describedTopics(judgement, records) : undefined;
        if (described !== undefined && topics.length > 0 && !topics.some((topic) => described.has(topic))) {
          judgement.fail('noReaction', risk.get('name'), args);
        }
        if (!named.includes('4.4')) return;
        const warned = warnedTopics(judgement, records);
        if (topics.length === 0 || warned === undefined || topics.some((topic) => warned.has(topic))) return;
        judgement.fail('noWarning', risk.get('name'), args);
      });
    }
  },
});

/** The topics the warnings of the SmPC speak of; undefined, with the question skipped, while they are not written. */
function warnedTopics(judgement: Judgement, records: RecordIndex): ReadonlySet<string> | undefined {
  const [labelling] = records.all('labelling');
  const smpc = judgement.known(labelling && rootField(labelling).get('smpc'));
  const warnings = judgement.known(smpc?.get('warnings'));
  if (warnings === undefined) return undefined;
  const texts = itemsOf(warnings).flatMap((row) => [
    textOf(judgement, row.get('topic')),
    textOf(judgement, row.get('text')),
  ]);
  return new Set(topicsOf(texts.join('\n')));
}

/**
 * The topics section 4.8 speaks of: its summary, its descriptions of reactions and the terms of the results it is made
 * from. Undefined while no reaction is described and the results hold no terms.
 */
function describedTopics(judgement: Judgement, records: RecordIndex): ReadonlySet<string> | undefined {
  const [labelling] = records.all('labelling');
  const data = labelling && rootField(labelling);
  const smpc = judgement.known(data?.get('smpc'));
  const reactions = judgement.given(smpc?.get('reactions'));
  const resultsId = judgement.given(data?.get('resultsId'));
  const results = resultsId && records.find('trial-results', resultsId.value);
  const terms = judgement.given(judgement.given(results && rootField(results).get('safety'))?.get('terms'));
  if (smpc === undefined || (reactions === undefined && terms === undefined)) return undefined;
  const texts = [
    textOf(judgement, smpc.get('safetySummary')),
    ...(reactions === undefined ? [] : itemsOf(reactions)).flatMap((row) => [
      textOf(judgement, row.get('topic')),
      textOf(judgement, row.get('text')),
    ]),
    ...(terms === undefined ? [] : itemsOf(terms)).flatMap((row) => [
      textOf(judgement, row.get('soc')),
      textOf(judgement, row.get('term')),
    ]),
  ];
  return new Set(topicsOf(texts.join('\n')));
}

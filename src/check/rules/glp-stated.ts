import type { AnyRecord } from '../../records/record.js';
import type { StudyCategory } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { isWritten } from '../text-of.js';

/** Safety studies an application rests on: these are expected to follow good laboratory practice. */
const pivotal: ReadonlySet<StudyCategory> = new Set([
  'safety-pharm',
  'tox-single',
  'tox-repeat',
  'genotox',
  'tumorigenicity',
  'insertional',
  'immunotox',
  'local-tolerance',
]);

/** «Все исследования … по правилам GLP», "all studies … complied with GLP". */
const claimForAll =
  /(?<!\p{L})(?:вс[её]|все|каждое|all|every|each)(?!\p{L})[^.;]{0,60}(?:исследовани|испытани|stud)\p{L}*[^.;]{0,80}(?:(?<!\p{L})GLP(?!\p{L})|надлежащ\p{L}*\s+лабораторн|good\s+laboratory)/iu;

export const glpStated = recordRule({
  code: 'nonclinical/glp-stated',
  catalogueId: 'NCL-001',
  states: {
    ru: 'О каждом исследовании сказано, следовало ли оно GLP; опорное исследование безопасности без GLP обосновано, и обзор 2.4 этому не противоречит',
    en: 'Each study says whether it followed GLP; a pivotal safety study that did not is justified, and overview 2.4 agrees',
  },
  why: {
    ru: 'результаты опорного исследования без GLP и без объяснения эксперт не примет',
    en: 'a reviewer does not accept a pivotal study that is neither GLP nor explained',
  },
  clause: cite('eaeuGlp', 'eaeuModifiedCells', 'ichM3'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['nonclinical-study.glp', 'nonclinical-study.category', 'nonclinical-overview'],
  failures: {
    notJustified: {
      message: {
        ru: 'исследование {study}: опорное исследование безопасности без GLP не обосновано',
        en: 'study {study}: a pivotal safety study without GLP is not justified',
      },
      hint: { ru: 'объясните отступление в glp.justification', en: 'explain the deviation in glp.justification' },
    },
    claimedForAll: {
      message: {
        ru: 'сказано, что GLP следовали все исследования, а исследование {study} — нет',
        en: 'all studies are said to have followed GLP, yet study {study} did not',
      },
      hint: {
        ru: 'исправьте текст: назовите исследования, которые следовали GLP',
        en: 'correct the text: name the studies that followed GLP',
      },
    },
  },
  check({ records, judge }) {
    for (const study of records.all('nonclinical-study')) {
      judge((judgement) => {
        const glp = judgement.known(rootField(study).get('glp'));
        const status = judgement.known(glp?.get('status'));
        const category = judgement.known(rootField(study).get('category'));
        if (glp === undefined || status?.value !== 'non-glp' || category === undefined) return;
        const reason = glp.get('justification');
        if (!pivotal.has(category.value) || isWritten(judgement, reason)) return;
        if (reason.value !== undefined) judgement.known(reason);
        else {
          const related = [{ at: category.at, label: judgement.labelOf(category) }];
          judgement.fail('notJustified', status, { study: study.id }, related);
        }
      });
    }
    for (const place of textsOf(records)) {
      if (!place.some(({ field }) => claimForAll.test(field.value))) continue;
      judge((judgement) => {
        const text = judgement.leaf(place);
        if (text === undefined || !claimForAll.test(text.value)) return;
        for (const study of records.all('nonclinical-study')) {
          const status = judgement.given(judgement.given(rootField(study).get('glp'))?.get('status'));
          if (status?.value !== 'non-glp') continue;
          const related = [{ at: status.at, label: judgement.labelOf(status) }];
          judgement.fail('claimedForAll', text, { study: study.id }, related);
          return;
        }
      });
    }
  },
});

/** The texts of sections 2.4 and 2.6. */
function textsOf(records: RecordIndex) {
  const texts: readonly AnyRecord[] = [...records.all('nonclinical-overview'), ...records.all('nonclinical-summary')];
  return texts.flatMap((text) => records.leavesOf(text));
}

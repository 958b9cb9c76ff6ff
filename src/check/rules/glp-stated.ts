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

/** A claim for all studies of safety says nothing of those of activity. */
const ofSafety = /опорн|безопасност|токсик|токсич|pivotal|safety|toxic/iu;

export const glpStated = recordRule({
  code: 'nonclinical/glp-stated',
  catalogueId: 'NCL-001',
  states: {
    ru: 'О каждом исследовании сказано, следовало ли оно GLP; опорное исследование безопасности без GLP обосновано; тексты 2.4 и 2.6 не приписывают GLP всем исследованиям, если это не так',
    en: 'Each study says whether it followed GLP; a pivotal safety study that did not is justified; the texts of 2.4 and 2.6 do not claim GLP for all studies where it is not so',
  },
  why: {
    ru: 'результаты опорного исследования без GLP и без объяснения эксперт не примет',
    en: 'a reviewer does not accept a pivotal study that is neither GLP nor explained',
  },
  clause: cite('eaeuGlp', 'eaeuModifiedCells', 'ichM3'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['nonclinical-study.glp', 'nonclinical-study.category', 'nonclinical-overview', 'nonclinical-summary'],
  failures: {
    notJustified: {
      message: {
        ru: 'исследование {study}: опорное исследование безопасности без GLP не обосновано',
        en: 'study {study}: a pivotal safety study without GLP is not justified',
      },
      hint: { ru: 'объясните отступление в glp.justification', en: 'explain the deviation in glp.justification' },
    },
    claimedForPartial: {
      message: {
        ru: 'сказано, что GLP следовали все исследования, а исследование {study} следовало им лишь отчасти',
        en: 'all studies are said to have followed GLP, yet study {study} followed it in part only',
      },
      hint: {
        ru: 'исправьте текст: скажите, какие части исследования выполнены не по GLP',
        en: 'correct the text: say which parts of the study were not done under GLP',
      },
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
        const claim = text && claimForAll.exec(text.value)?.[0];
        if (text === undefined || claim === undefined) return;
        for (const study of records.all('nonclinical-study')) {
          const category = judgement.given(rootField(study).get('category'));
          if (ofSafety.test(claim) && category !== undefined && !pivotal.has(category.value)) continue;
          const status = judgement.given(judgement.given(rootField(study).get('glp'))?.get('status'));
          if (status === undefined || status.value === 'compliant') continue;
          const related = [{ at: status.at, label: judgement.labelOf(status) }];
          const failure = status.value === 'partial' ? 'claimedForPartial' : 'claimedForAll';
          judgement.fail(failure, text, { study: study.id }, related);
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

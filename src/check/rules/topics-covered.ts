import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { NonclinicalTopic, StudyCategory } from '../../records/record-types.js';
import { modifiedCells } from '../car-t-product.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { isWritten } from '../text-of.js';

/** What chapter 32 asks of genetically modified cells. */
const topics: readonly (readonly [NonclinicalTopic, Bilingual])[] = [
  ['transgene-toxicity', { ru: 'токсичность трансгена', en: 'toxicity of the transgene' }],
  ['insertional-mutagenesis', { ru: 'инсерционный мутагенез', en: 'insertional mutagenesis' }],
  [
    'vector-mobilisation',
    { ru: 'мобилизация и рекомбинация вектора', en: 'mobilisation and recombination of the vector' },
  ],
  ['antigen-independent-growth', { ru: 'рост без антигена', en: 'antigen-independent growth' }],
  ['biodistribution-persistence', { ru: 'биораспределение и персистенция', en: 'biodistribution and persistence' }],
  ['tumorigenicity', { ru: 'туморогенность', en: 'tumorigenicity' }],
  ['rcl', { ru: 'репликационно-компетентный вирус', en: 'replication-competent virus' }],
  ['off-target', { ru: 'связывание вне мишени', en: 'off-target binding' }],
];

/** Topics an overview may list besides: nobody asks for them, but a study named for one has to be of its kind. */
const furtherTopics: typeof topics = [
  ['specific-activity', { ru: 'специфическая активность', en: 'specific activity' }],
  ['in-vivo-efficacy', { ru: 'действие на опухоль in vivo', en: 'in vivo activity against the tumour' }],
  [
    'xenogeneic-gvhd',
    { ru: 'ксеногенная реакция «трансплантат против хозяина»', en: 'xenogeneic graft-versus-host disease' },
  ],
];

/** What only a living animal can show. */
const inVivoTopics: ReadonlySet<NonclinicalTopic> = new Set([
  'in-vivo-efficacy',
  'biodistribution-persistence',
  'xenogeneic-gvhd',
]);

/** The kinds of study that can answer for a topic, after S12 and chapter 32; `other` may answer for any. */
const answering: Readonly<Partial<Record<NonclinicalTopic, readonly StudyCategory[]>>> = {
  'specific-activity': ['primary-pd', 'secondary-pd', 'other'],
  'in-vivo-efficacy': ['primary-pd', 'secondary-pd', 'other'],
  'transgene-toxicity': ['tox-single', 'tox-repeat', 'safety-pharm', 'immunotox', 'other'],
  'insertional-mutagenesis': ['insertional', 'genotox', 'tumorigenicity', 'other'],
  'vector-mobilisation': ['insertional', 'genotox', 'other'],
  'antigen-independent-growth': ['insertional', 'tumorigenicity', 'genotox', 'other'],
  'biodistribution-persistence': ['biodistribution', 'persistence', 'other'],
  tumorigenicity: ['tumorigenicity', 'insertional', 'genotox', 'tox-single', 'tox-repeat', 'other'],
  rcl: ['insertional', 'genotox', 'other'],
  'off-target': ['off-target', 'secondary-pd', 'other'],
};

export const topicsCovered = recordRule({
  code: 'nonclinical/topics-covered',
  catalogueId: 'NCL-002',
  states: {
    ru: 'Каждая доклиническая тема, обязательная для генетически модифицированных клеток, закрыта исследованием или обоснованием, и исследование — того рода, который о ней говорит',
    en: 'Each non-clinical topic required of genetically modified cells has a study or an argued waiver, and the study is of a kind that can tell about it',
  },
  why: {
    ru: 'тема, о которой промолчали, вернётся вопросом экспертизы и остановит срок',
    en: 'a topic passed over in silence comes back as a question and stops the clock',
  },
  clause: cite('eaeuModifiedCells', 'emaModifiedCells', 'ichS12', 'fdaCarT'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: false,
  reads: [
    'nonclinical-overview.coverage',
    'nonclinical-study.status',
    'nonclinical-study.category',
    'nonclinical-study.model',
    'product.classification',
  ],
  failures: {
    notListed: {
      message: { ru: 'темы «{topic}» нет в обзоре', en: 'the topic "{topic}" is not in the overview' },
      hint: {
        ru: 'добавьте тему в coverage с исследованием или обоснованием',
        en: 'add the topic to coverage with a study or a waiver',
      },
    },
    empty: {
      message: {
        ru: 'тема «{topic}» не закрыта ни исследованием, ни обоснованием',
        en: 'the topic "{topic}" has neither a study nor a waiver',
      },
      hint: {
        ru: 'назовите исследование (studyIds) или обоснуйте его отсутствие (waiver)',
        en: 'name the study (studyIds), or argue why there is none (waiver)',
      },
    },
    otherKind: {
      message: {
        ru: 'тему «{topic}» закрывает исследование {study} другого рода: `{category}`',
        en: 'the topic "{topic}" rests on study {study} of another kind: `{category}`',
      },
      hint: {
        ru: 'назовите исследование этой темы или исправьте род исследования (category)',
        en: 'name the study of this topic, or correct the kind of the study (category)',
      },
    },
    notInVivo: {
      message: {
        ru: 'тему «{topic}» закрывает исследование {study}, проведенное не на животных: `{kind}`',
        en: 'the topic "{topic}" rests on study {study}, which was not done in animals: `{kind}`',
      },
      hint: {
        ru: 'назовите исследование на животных или исправьте модель исследования (model.kind)',
        en: 'name the study in animals, or correct the model of the study (model.kind)',
      },
    },
    notDone: {
      message: {
        ru: 'тему «{topic}» закрывают только исследования, которые не проведены: {studies}',
        en: 'the topic "{topic}" rests on studies not carried out: {studies}',
      },
      hint: {
        ru: 'назовите проведённое исследование или обоснуйте его отсутствие (waiver)',
        en: 'name a study that was carried out, or argue why there is none (waiver)',
      },
    },
  },
  check({ records, judge }) {
    for (const overview of records.all('nonclinical-overview')) {
      for (const [topic, name] of topics) {
        judge((judgement) => {
          const coverage = judgement.known(rootField(overview).get('coverage'));
          if (coverage === undefined || modifiedCells(judgement, records) === undefined) return;
          const row = itemsOf(coverage).find(({ value }) => value.topic === topic);
          if (row === undefined) {
            judgement.fail('notListed', coverage, { topic: name });
            return;
          }
          if (isWritten(judgement, row.get('waiver'))) return;
          const ids = row.get('studyIds');
          const named = ids.value === undefined ? undefined : judgement.known(ids);
          if (ids.value !== undefined && named === undefined) return;
          if (named === undefined || named.value.length === 0) {
            judgement.fail('empty', row, { topic: name });
            return;
          }
          compareStudies(judgement, records, topic, name, named);
          const statuses = named.value.map((id) => {
            const study = records.find('nonclinical-study', id);
            return study && judgement.known(rootField(study).get('status'));
          });
          if (statuses.some((status) => status?.value !== 'planned' && status?.value !== 'stopped')) return;
          judgement.fail('notDone', named, { topic: name, studies: named.value.join(', ') });
        });
      }
      for (const [topic, name] of furtherTopics) {
        judge((judgement) => {
          const coverage = judgement.known(rootField(overview).get('coverage'));
          const row = coverage && itemsOf(coverage).find(({ value }) => value.topic === topic);
          const named = judgement.given(row?.get('studyIds'));
          if (named !== undefined) compareStudies(judgement, records, topic, name, named);
        });
      }
    }
  },
});

/** Whether each study named for a topic can tell anything about it. */
function compareStudies(
  judgement: Judgement<'otherKind' | 'notInVivo'>,
  records: RecordIndex,
  topic: NonclinicalTopic,
  name: Bilingual,
  named: Field<readonly string[]>,
): void {
  for (const [index, id] of named.value.entries()) {
    const study = records.find('nonclinical-study', id);
    const place = itemsOf(named)[index] ?? named;
    const category = study && judgement.given(rootField(study).get('category'));
    if (category !== undefined && answering[topic]?.includes(category.value) === false) {
      const related = [{ at: category.at, label: judgement.labelOf(category) }];
      judgement.fail('otherKind', place, { topic: name, study: id, category: category.value }, related);
      continue;
    }
    const model = study && judgement.given(rootField(study).get('model'));
    const kind = judgement.given(model?.get('kind'));
    if (kind === undefined || kind.value === 'in-vivo' || !inVivoTopics.has(topic)) continue;
    const related = [{ at: kind.at, label: judgement.labelOf(kind) }];
    judgement.fail('notInVivo', place, { topic: name, study: id, kind: kind.value }, related);
  }
}

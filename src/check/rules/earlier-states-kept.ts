import { cite } from '../clauses.js';
import { itemsOf, rootField } from '../field.js';
import { copyFailures, judgeCopy } from '../judge-copy.js';
import { recordRule } from '../rule.js';

export const earlierStatesKept = recordRule({
  code: 'dossier/earlier-states-kept',
  catalogueId: 'SRC-009',
  states: {
    ru: 'Прежняя сборка и поданные последовательности, которые называет досье, лежат в папке saved, и это те самые файлы',
    en: 'The earlier build and the filed sequences that the dossier names lie in the folder saved, and are the files named',
  },
  why: {
    ru: 'по ним отчёт говорит, что изменилось и что подано: с другим файлом он скажет неправду',
    en: 'the report tells from them what has changed and what was filed: with another file it would tell untruths',
  },
  clause: cite('dataIntegrity'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['dossier.baseline', 'dossier.filedSequences', 'saved/'],
  failures: copyFailures,
  check({ dossier, savedCopies, judge }) {
    if (dossier === undefined) return;
    const root = rootField(dossier);
    judge((judgement) => {
      const baseline = judgement.known(root.get('baseline'));
      if (baseline !== undefined) judgeCopy(judgement, savedCopies, baseline);
    });
    judge((judgement) => {
      const filed = judgement.known(root.get('filedSequences'));
      for (const copy of filed === undefined ? [] : itemsOf(filed)) judgeCopy(judgement, savedCopies, copy);
    });
  },
});

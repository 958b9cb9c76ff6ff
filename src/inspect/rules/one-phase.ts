import { cite } from '../../check/clauses.js';
import { rootField } from '../../check/field.js';
import { comparatorNames } from '../../check/rules/one-nonproprietary-name.js';
import { namesAnyOf } from '../claims.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';
import { findPhases } from '../find-phases.js';
import { trialOfPassage } from '../trial-of-passage.js';

export const onePhase = documentRule({
  code: 'trial/one-phase',
  catalogueId: 'CLN-013',
  states: {
    ru: 'Фаза, названная в тексте рядом с исследованием, — та же, что в его записи; если исследование не названо, исследование такой фазы в досье есть',
    en: 'The phase a text gives to a trial is the one in its record; where the trial is not named, the dossier has a trial of that phase',
  },
  why: {
    ru: 'исследование I/II фазы, названное исследованием II фазы, обещает больше доказательств, чем есть',
    en: 'a phase I/II trial called a phase II trial promises more evidence than there is',
  },
  clause: cite('ichM4', 'eaeuRegistration'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['all-text', 'clinical-trial.phase'],
  failures: {
    otherPhase: {
      message: {
        ru: 'в разделе {section} исследование {trial} названо исследованием фазы {written}, а в записи фаза {phase}',
        en: 'section {section} calls trial {trial} a phase {written} trial, while its record says {phase}',
      },
      hint: {
        ru: 'сверьте с протоколом; о части исследования скажите «часть» или «этап»',
        en: 'compare with the protocol; call a part of the trial a part or a stage',
      },
    },
    noSuchTrial: {
      message: {
        ru: 'в разделе {section} говорится об исследовании фазы {written}, а исследований такой фазы в досье нет',
        en: 'section {section} speaks of a phase {written} trial, while the dossier has no trial of that phase',
      },
      hint: {
        ru: 'исправьте фазу или назовите исследование, о котором идёт речь',
        en: 'correct the phase, or name the trial that is meant',
      },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    const others = comparatorNames(records);
    eachPassage(context, (passage) => {
      if (findPhases(passage.text).length === 0) return;
      judge((judgement) => {
        if (namesAnyOf(passage.text, others)) return;
        for (const { phase: written, index } of findPhases(passage.text)) {
          const trial = trialOfPassage(judgement, records, passage, index);
          const args = { section: passage.document.section, written };
          if (trial !== undefined) {
            const phase = judgement.known(rootField(trial).get('phase'));
            if (phase === undefined || phase.value === written) continue;
            const related = [{ at: phase.at, label: judgement.labelOf(phase) }];
            const more = { trial: trial.id, phase: phase.value };
            judgement.fail('otherPhase', place(passage, index), { ...args, ...more }, related);
            continue;
          }
          const known = records.all('clinical-trial').map((one) => judgement.known(rootField(one).get('phase'))?.value);
          if (known.includes(undefined) || known.some((phase) => phase === written)) continue;
          judgement.fail('noSuchTrial', place(passage, index), args);
        }
      });
    });
  },
});

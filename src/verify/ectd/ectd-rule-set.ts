import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { compareText } from '../../diagnostics/sort.js';
import type { EctdHeadings } from '../../sections/ectd-headings.js';
import { speakFor } from '../rule-voice.js';
import type { RuleSet, VerifySubject } from '../verify-rule.js';
import type { EctdContext, PublishedHashes } from './ectd-rule.js';
import type { EctdSequence } from './ectd-sequence.js';
import { traceLifeCycle } from './life-cycle.js';
import { readSequence } from './read-sequence.js';
import { ectdRules } from './rules/index.js';

export interface EctdData {
  readonly headings: EctdHeadings;
  readonly hashes: PublishedHashes;
}

/** The rules on backbones, names and life cycle. Every backbone is read once, whichever rules ask for it. */
export function ectdRuleSet({ headings, hashes }: EctdData): RuleSet & { readonly step: Bilingual } {
  return {
    step: { ru: 'правила eCTD', en: 'rules of the eCTD' },
    rules: ectdRules.map(({ id, states, basis, severity }) => ({ id, states, basis, severity, layouts: ['ectd'] })),
    async run(subject, report, onProgress) {
      const folders = [...subject.earlier, ...subject.judged].sort((a, b) => compareText(a.name, b.name));
      const sequences: EctdSequence[] = [];
      for (const folder of folders) sequences.push(await readSequence(subject.files, folder));
      const lifeCycle = traceLifeCycle(sequences);
      const total = subject.judged.length * ectdRules.length;
      let done = 0;
      for (const folder of subject.judged) {
        const sequence = sequences.find((one) => one.folder.path === folder.path);
        if (sequence === undefined) throw new Error(`sequence ${folder.path} was not read`);
        const earlier = sequences.filter((one) => one.folder.name < folder.name);
        const isFirst = judgeFirst(subject, sequence, earlier);
        const context = { package: subject, sequence, earlier, isFirst, lifeCycle, headings, hashes };
        for (const rule of ectdRules) {
          if (rule.severity[subject.profile] === undefined) continue;
          await rule.check(context, speakFor(rule, report));
          // What a rule finds in the backbones that are left must not pass for the whole.
          if (hasUnread(sequence) && ofLeaves.test(rule.id)) speakFor(rule, report).notRun(unread);
          done += 1;
          onProgress(done, total);
        }
      }
    },
  };
}

const ofLeaves = /^(LEA|NOD)-|^NAM-0[56]$/;
const unread: Bilingual = {
  ru: 'index.xml или региональный XML не прочитан',
  en: 'index.xml or the regional XML could not be read',
};

function hasUnread({ index, regional }: EctdSequence): boolean {
  return [index, ...regional].some((file) => file === undefined || !('backbone' in file));
}

/** `0000` is a first sequence wherever it is found; another number is one only where nothing can precede it. */
function judgeFirst(
  { limits: { firstSequences }, isSingleSequence, judged }: VerifySubject,
  { folder }: EctdSequence,
  earlier: readonly EctdSequence[],
): EctdContext['isFirst'] {
  if (earlier.length > 0) return false;
  if (folder.name === '0000') return true;
  if (!firstSequences.includes(folder.name)) return 'unknown';
  return firstSequences[0] === folder.name || (!isSingleSequence && judged.length > 1) ? true : 'unknown';
}

import { noEarlier } from '../../common/sequence-files.js';
import type { RuleVoice } from '../../rule-voice.js';
import type { EctdContext } from '../ectd-rule.js';
import { leavesOf } from '../ectd-sequence.js';
import type { Change } from '../life-cycle.js';

/** Leaves that change another one, with what they change; rules on these begin where LEA-09 found it. */
export function changesOf({ sequence, lifeCycle }: EctdContext): Change[] {
  return leavesOf(sequence).flatMap((leaf) => lifeCycle.changes.get(leaf) ?? []);
}

/** Without history nothing can be said of changes to it. */
export function lacksHistory(context: EctdContext, voice: RuleVoice): boolean {
  const { earlier, isFirst, sequence } = context;
  if (earlier.length > 0) return false;
  const changes = leavesOf(sequence).some(
    ({ modifiedFile, operation }) => modifiedFile !== undefined && operation !== 'new',
  );
  if (isFirst === true || !changes) voice.notApplicable({ ru: 'ничего не изменяется', en: 'nothing is changed' });
  else voice.notRun(noEarlier);
  return true;
}

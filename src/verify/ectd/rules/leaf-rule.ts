import type { Bilingual } from '../../../diagnostics/diagnostic.js';
import type { Placeholders } from '../../../diagnostics/sentence.js';
import type { FindingSeverity } from '../../finding.js';
import { inEctdProfiles } from '../../verify-rule.js';
import type { EctdContext, EctdRule } from '../ectd-rule.js';
import { leavesOf } from '../ectd-sequence.js';
import { type Leaf, nameOf, placeOf } from '../leaf.js';

export interface LeafDefect {
  /** The attribute that is wrong; absent: the leaf itself. */
  readonly attribute?: string;
  readonly message: Bilingual;
  readonly args?: Placeholders;
}

/** Rules that need nothing but one leaf. `undefined` from `judge`: the leaf is none of the rule's business. */
export function leafRule(
  about: Omit<EctdRule, 'check' | 'severity'> & { readonly weight?: FindingSeverity },
  judge: (leaf: Leaf, context: EctdContext) => LeafDefect | 'sound' | undefined,
): EctdRule {
  const { weight = 'error', ...description } = about;
  return {
    ...description,
    severity: inEctdProfiles(weight),
    check(context, voice) {
      for (const leaf of leavesOf(context.sequence)) {
        const verdict = judge(leaf, context);
        if (verdict === undefined) continue;
        voice.checked();
        if (verdict === 'sound') continue;
        const { attribute, message, args } = verdict;
        voice.found(placeOf(leaf, attribute), message, { name: nameOf(leaf), ...args });
      }
    },
  };
}

/** Operations that bring a file, and those that change a leaf of an earlier sequence. */
export const brings = new Set(['new', 'append', 'replace']);
export const changes = new Set(['append', 'replace', 'delete']);

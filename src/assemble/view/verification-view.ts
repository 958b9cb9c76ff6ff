import type { Language } from '../../diagnostics/diagnostic.js';
import { applyTypography } from '../format-text.js';
import type { PrintedValues } from '../printed-value.js';
import type { VerificationCell, VerificationText } from '../verification-text.js';
import { printLines } from './computed-lines.js';
import { ComputedLeaf, ComputedObject } from './computed-view.js';
import { FixedListView, type View } from './view.js';

/** What the certificate of a verified package prints. No value of it comes from a record, so nothing has an origin. */
export function viewOfVerification(
  text: VerificationText,
  language: Language,
  values: PrintedValues,
): Readonly<Record<string, View>> {
  const print = (lines: readonly string[]): View => {
    const children = printLines(lines);
    return new ComputedLeaf(() => ({ kind: 'inline', slug: 'verification', print: () => children }), values);
  };
  const say = (lines: VerificationCell): View => print(lines.map((line) => applyTypography(line[language], language)));
  return {
    packageName: print([text.packageName]),
    sequences: say([text.sequences]),
    criteria: say(text.criteria),
    files: say([text.files]),
    fingerprint: print(text.fingerprint),
    program: print([text.program]),
    verdict: say(text.verdict),
    areas: new FixedListView(
      text.areas.map(
        ({ name, passed, warned, failed }) =>
          new ComputedObject({
            name: say([name]),
            passed: print([passed]),
            warned: print([warned]),
            failed: print([failed]),
          }),
      ),
    ),
    unjudged: new FixedListView(
      text.unjudged.map(({ rules, reason }) => new ComputedObject({ rules: print([rules]), reason: say([reason]) })),
    ),
  };
}

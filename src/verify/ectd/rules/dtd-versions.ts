import { noEarlier } from '../../common/sequence-files.js';
import { inEctdProfiles } from '../../verify-rule.js';
import type { EctdRule } from '../ectd-rule.js';
import { backbonesOf } from '../ectd-sequence.js';
import { attributeOf } from '../leaf.js';

/** Versions compare part by part as numbers: 3.10 is newer than 3.9. */
function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  const length = Math.max(a?.length ?? 0, b?.length ?? 0);
  for (let part = 0; part < length; part += 1) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

export const dtdVersions: EctdRule = {
  id: 'UTL-04',
  states: {
    ru: 'версия DTD не старше, чем в предыдущей последовательности',
    en: 'no DTD is older than that of the sequence before',
  },
  basis: 'EU 1.4',
  severity: inEctdProfiles('error'),
  check({ sequence, earlier, isFirst }, voice) {
    const before = earlier.at(-1);
    if (before === undefined) {
      if (isFirst === true)
        voice.notApplicable({ ru: 'это первая последовательность', en: 'this is the first sequence' });
      else voice.notRun(noEarlier);
      return;
    }
    const formers = backbonesOf(before);
    for (const {
      file,
      reading: { root },
    } of backbonesOf(sequence)) {
      const now = attributeOf(root, 'dtd-version');
      const former = formers.find(({ reading }) => reading.root.name === root.name);
      const then = former && attributeOf(former.reading.root, 'dtd-version');
      if (now === undefined || then === undefined) continue;
      voice.checked();
      if (!isOlder(now, then)) continue;
      const { line, column } = root.attributes.find(({ name }) => name === 'dtd-version') ?? root;
      voice.found(
        { file, line, column },
        {
          ru: 'версия DTD {now} старше версии {then} последовательности {sequence}; возьмите не более старую',
          en: 'DTD version {now} is older than {then} of sequence {sequence}; use one that is not older',
        },
        { now, then, sequence: before.folder.name },
      );
    }
  },
};

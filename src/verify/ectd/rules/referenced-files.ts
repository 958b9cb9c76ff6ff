import { insidePath } from '../../common/sequence-files.js';
import { nameKey } from '../../package-files/entry-name.js';
import { inEctdProfiles } from '../../verify-rule.js';
import { type Backbone, fileOf } from '../backbone.js';
import type { EctdRule } from '../ectd-rule.js';
import { backbonesOf } from '../ectd-sequence.js';
import { resolveReference } from '../resolve-reference.js';
import { askForIndex } from './absent-parts.js';

export const referencedFiles: EctdRule = {
  id: 'PKG-06',
  states: { ru: 'на каждый файл модулей 1–5 ссылается leaf', en: 'every file of modules 1 to 5 has a leaf' },
  basis: 'TFDA O.8 (EU 15)',
  severity: inEctdProfiles('error'),
  check({ sequence }, voice) {
    if (askForIndex(sequence, voice) === undefined) return;
    const isUnread = sequence.regional.some((file) => !('backbone' in file));
    // A name in other letters is told by LEA-06, at the leaf.
    const named = new Set(backbonesOf(sequence).flatMap(referencesIn).map(nameKey));
    const regional = new Set(sequence.regional.map(fileOf));
    for (const { path } of sequence.entries) {
      const inside = insidePath(sequence, path);
      // A missing leaf of the regional backbone itself is told by REG-04.
      if (!/^m[1-5]\//.test(inside) || regional.has(path)) continue;
      if (isUnread && inside.startsWith('m1/')) continue;
      voice.checked();
      if (named.has(nameKey(path))) continue;
      voice.found(
        { file: path },
        {
          ru: 'на файл не ссылается ни один leaf этой последовательности; добавьте leaf или уберите файл',
          en: 'no leaf of this sequence points at the file; add a leaf, or remove the file',
        },
      );
    }
    if (isUnread) voice.notRun({ ru: 'региональный XML не прочитан', en: 'the regional XML could not be read' });
  },
};

/** Regions call their leaves as they like: what counts is an attribute `href`. */
function referencesIn({ file, headings, leaves }: Backbone): string[] {
  const others = headings.flatMap(({ element }) => element.attributes.filter(({ name }) => name === 'href'));
  const targets = [
    ...leaves.flatMap(({ target }) => target ?? []),
    ...others.map(({ value }) => resolveReference(value, file)),
  ];
  return targets.flatMap((target) => ('path' in target ? target.path : []));
}

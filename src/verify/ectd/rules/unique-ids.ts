import { inEctdProfiles } from '../../verify-rule.js';
import type { EctdRule } from '../ectd-rule.js';
import { leavesOf } from '../ectd-sequence.js';
import { type Leaf, nameOf, placeOf } from '../leaf.js';

export const uniqueIds: EctdRule = {
  id: 'LEA-11',
  states: {
    ru: 'ID каждого leaf единственный в index.xml и региональном XML',
    en: 'the ID of a leaf is unique in index.xml and the regional XML',
  },
  basis: 'TFDA K.11 (EU 11)',
  severity: inEctdProfiles('error'),
  check({ sequence }, voice) {
    const seen = new Map<string, Leaf>();
    for (const leaf of leavesOf(sequence)) {
      voice.checked();
      const { id } = leaf;
      const at = placeOf(leaf, 'ID');
      if (id === undefined || id.trim() === '') {
        voice.found(
          at,
          { ru: 'у leaf «{name}» нет ID; дайте ему свой', en: 'leaf "{name}" has no ID; give it one' },
          { name: nameOf(leaf) },
        );
        continue;
      }
      const other = seen.get(id);
      if (other === undefined) seen.set(id, leaf);
      else {
        const { file, line = 0 } = placeOf(other, 'ID');
        voice.found(
          at,
          {
            ru: 'ID `{id}` уже есть у другого leaf ({file}:{line}); дайте каждому свой',
            en: 'ID `{id}` is that of another leaf ({file}:{line}); give each its own',
          },
          { id, file, line },
        );
      }
    }
  },
};

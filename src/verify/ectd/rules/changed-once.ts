import type { Bilingual } from '../../../diagnostics/diagnostic.js';
import { inEctdProfiles } from '../../verify-rule.js';
import type { EctdRule } from '../ectd-rule.js';
import { nameOf, placeOf } from '../leaf.js';
import type { Change } from '../life-cycle.js';
import { changesOf, lacksHistory } from './life-cycle-history.js';
import { isTaggingFile } from './tagging-file.js';

export const changedOnce: EctdRule = {
  id: 'LEA-12',
  states: {
    ru: 'изменяется только действующий leaf, и в одной последовательности — один раз',
    en: 'only a current leaf is changed, and once in a sequence',
  },
  basis: 'TFDA K.12 (EU 11); CN 3.5, 3.30-3.34',
  severity: inEctdProfiles('error'),
  check(context, voice) {
    if (lacksHistory(context, voice)) return;
    for (const change of changesOf(context)) {
      voice.checked();
      const message = refuseChange(change);
      if (message === undefined) continue;
      const { by, target, twin } = change;
      voice.found(placeOf(by.leaf, 'modified-file'), message, {
        name: nameOf(by.leaf),
        target: nameOf(target.leaf),
        sequence: target.sequence.folder.name,
        twin: twin === undefined ? '' : nameOf(twin),
      });
    }
  },
};

function refuseChange({ by: { leaf }, before, twin, target }: Change): Bilingual | undefined {
  if (twin !== undefined) {
    return {
      ru: 'leaf `{name}` изменяет `{target}` ({sequence}), который в этой же последовательности уже изменил `{twin}`; оставьте одно изменение',
      en: 'leaf `{name}` changes `{target}` ({sequence}), which `{twin}` of this sequence changes already; keep one of them',
    };
  }
  if (before === 'replaced') {
    return {
      ru: 'leaf `{name}` изменяет `{target}` ({sequence}), который уже заменён; укажите действующий leaf',
      en: 'leaf `{name}` changes `{target}` ({sequence}), which has been replaced; name the current leaf',
    };
  }
  if (before === 'deleted') {
    return {
      ru: 'leaf `{name}` изменяет `{target}` ({sequence}), который удалён; подайте документ как новый (new)',
      en: 'leaf `{name}` changes `{target}` ({sequence}), which has been deleted; file the document as new',
    };
  }
  const isTagging =
    target.leaf.target !== undefined && 'path' in target.leaf.target && isTaggingFile(target.leaf.target.path);
  if (before === 'appended' && leaf.operation === 'append' && !isTagging) {
    return {
      ru: 'leaf `{name}` дополняет `{target}` ({sequence}), который уже дополнен; замените документ целиком (replace)',
      en: 'leaf `{name}` appends to `{target}` ({sequence}), which has been appended to; replace the document whole',
    };
  }
  return undefined;
}

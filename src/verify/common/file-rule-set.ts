import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { speakFor } from '../rule-voice.js';
import type { RuleSet } from '../verify-rule.js';
import { emptyFolders } from './rules/empty-folders.js';
import { fileKinds } from './rules/file-kinds.js';
import { fileSizes } from './rules/file-sizes.js';
import { sequenceOrder } from './rules/sequence-order.js';
import { type FileRule, listSequence } from './sequence-files.js';

const fileRules: readonly FileRule[] = [sequenceOrder, emptyFolders, fileKinds, fileSizes];

/** The rules on files and folders that eCTD and EAEU packages share. */
export const fileRuleSet: RuleSet & { readonly step: Bilingual } = {
  step: { ru: 'файлы и папки', en: 'files and folders' },
  rules: fileRules,
  async run(subject, report, onProgress) {
    const { files, judged, earlier } = subject;
    const names = [...earlier, ...judged].map(({ name }) => name).sort();
    for (const [index, folder] of judged.entries()) {
      const before = names.filter((name) => name < folder.name);
      const context = { package: subject, sequence: listSequence(files, folder), before };
      for (const rule of fileRules) await rule.check(context, speakFor(rule, report));
      onProgress(index + 1, judged.length);
    }
  },
};

import type { Bilingual } from '../diagnostics/diagnostic.js';
import { fileRuleSet } from './common/file-rule-set.js';
import { packageRules } from './common/package-rules.js';
import { eaeuRules } from './eaeu/eaeu-rules.js';
import { ectdRuleSet } from './ectd/ectd-rule-set.js';
import { pdfRules } from './pdf/pdf-rules.js';
import type { VerifyData } from './verify-data.js';
import type { RuleSet } from './verify-rule.js';

export type NamedRuleSet = RuleSet & { readonly step: Bilingual };

/** Every rule there is, in the order in which they run: files first, for what cannot be read is told once. */
export function allRuleSets(data: VerifyData): readonly NamedRuleSet[] {
  return [
    packageRules,
    fileRuleSet,
    ectdRuleSet(data),
    { ...eaeuRules(data), step: { ru: 'описи R.022 и папки', en: 'R.022 inventories and folders' } },
    { ...pdfRules, step: { ru: 'файлы PDF', en: 'PDF files' } },
  ];
}

import type { RecordIndex } from '../check/record-index.js';
import type { Language, Profile } from '../diagnostics/diagnostic.js';

const marks = {
  synthetic: {
    ru: 'ОБРАЗЕЦ: препарат, организации и все данные вымышлены',
    en: 'SPECIMEN: the product, the organizations and all data are fictional',
  },
  draft: { ru: 'ПРОЕКТ: не для подачи', en: 'DRAFT: not for submission' },
} as const;

/** What every page of a product's documents says about the data and the state of the document. */
export function pageMarks(records: RecordIndex, profile: Profile, language: Language): readonly string[] {
  const isSynthetic = records.all('dossier').some(({ data }) => data.synthetic);
  return [...(isSynthetic ? [marks.synthetic[language]] : []), ...(profile === 'draft' ? [marks.draft[language]] : [])];
}

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compareText } from '../diagnostics/sort.js';
import type { AssemblyInput } from './assemble-documents.js';
import type { OfficialWording } from './official-wording.js';

/** One declared finding for each title or label that printed with a mark, at the register where it can be confirmed. */
export function reportUnconfirmed(
  wordings: ReadonlyMap<string, OfficialWording>,
  { product, profile, records }: Pick<AssemblyInput, 'product' | 'profile' | 'records'>,
): Diagnostic[] {
  const [register] = records.all('confirmed-headings');
  const [dossier] = records.all('dossier');
  const at = register?.locate('/entries') ?? dossier?.locate('');
  return [...wordings]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, { text }]) => ({
      code: 'heading/unconfirmed',
      severity: profile === 'submission' ? 'error' : 'warning',
      message: {
        ru: `название «${text.ru}» (\`${name}\`) не сверено с актом`,
        en: `the title “${text.en}” (\`${name}\`) was not compared with the act`,
      },
      related: [],
      hint: {
        ru: 'сверьте его с действующей редакцией и внесите в confirmed-headings.yaml',
        en: 'compare it with the act in force and enter it in confirmed-headings.yaml',
      },
      declared: 'unconfirmed',
      product,
      ...(at !== undefined && { at }),
    }));
}

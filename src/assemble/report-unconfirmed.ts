import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compareText } from '../diagnostics/sort.js';
import type { AssemblyInput } from './assemble-documents.js';
import type { OfficialWording, StatementWording } from './official-wording.js';
import type { UnconfirmedWordings } from './title-printer.js';

/** One declared finding for each title, label or statement that printed with a mark, at the register where it can be confirmed. */
export function reportUnconfirmed(
  wordings: UnconfirmedWordings,
  { product, profile, records }: Pick<AssemblyInput, 'product' | 'profile' | 'records'>,
): Diagnostic[] {
  const [register] = records.all('confirmed-headings');
  const [dossier] = records.all('dossier');
  const at = register?.locate('/entries') ?? dossier?.locate('');
  return [...wordings]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, wording]) => ({
      ...('text' in wording ? tellTitle(name, wording) : tellStatement(name, wording)),
      severity: profile === 'submission' ? 'error' : 'warning',
      related: [],
      product,
      ...(at !== undefined && { at }),
    }));
}

function tellTitle(name: string, { text }: OfficialWording) {
  return {
    code: 'heading/unconfirmed',
    message: {
      ru: `название «${text.ru}» (\`${name}\`) не сверено с актом`,
      en: `the title “${text.en}” (\`${name}\`) was not compared with the act`,
    },
    hint: {
      ru: 'сверьте его с действующей редакцией и внесите в confirmed-headings.yaml',
      en: 'compare it with the act in force and enter it in confirmed-headings.yaml',
    },
    declared: 'unconfirmed',
  } as const;
}

function tellStatement(name: string, { subject }: StatementWording) {
  return {
    code: 'statement/unconfirmed',
    message: {
      ru: `нет установленной формулировки: ${subject.ru} (\`${name}\`)`,
      en: `a fixed statement is missing: ${subject.en} (\`${name}\`)`,
    },
    hint: {
      ru: 'внесите ее из действующей редакции акта в confirmed-headings.yaml, вид `fixed-statement`',
      en: 'enter it from the act in force in confirmed-headings.yaml as a `fixed-statement`',
    },
    declared: 'absent',
  } as const;
}

import type { Bilingual, Language } from '../../diagnostics/diagnostic.js';
import type { ApprovalRole } from '../../records/record-types.js';
import { UsageError } from '../usage-error.js';
import type { ArgumentReader } from './argument-reader.js';
import { readChoice } from './read-choice.js';
import { readDate } from './read-date.js';

/** Enters approvals into the register of a product. */
export interface ApproveCommand {
  readonly name: 'approve';
  readonly language: Language;
  /** Ids of records and documents; at least one. */
  readonly targets: readonly string[];
  /** Folder of the product; absent: the one that has the targets. */
  readonly product: string | undefined;
  /** Id or name of a person. */
  readonly by: string;
  readonly note: Bilingual;
  readonly role: ApprovalRole | undefined;
  /** `YYYY-MM-DD`; absent: the date the dossier is stated at. */
  readonly date: string | undefined;
  readonly content: string | undefined;
  readonly templates: string | undefined;
}

/** As the code list has them. */
export const approvalRoles = [
  'clinical',
  'nonclinical',
  'quality',
  'pharmacovigilance',
  'regulatory',
  'quality-assurance',
  'translation',
] as const satisfies readonly ApprovalRole[];

export const approveArguments: ArgumentReader<ApproveCommand> = {
  options: ['lang', 'product', 'by', 'note', 'role', 'date', 'content', 'templates'],
  read(words, split, language) {
    const { options } = split;
    const by = options.get('by');
    if (words.length === 0) throw new UsageError(messages.noTarget);
    if (by === undefined) throw new UsageError(messages.noPerson);
    return {
      name: 'approve',
      language,
      targets: [...new Set(words)],
      product: options.get('product'),
      by,
      note: readNote(options.get('note')),
      role: readChoice('role', approvalRoles, split),
      date: readDate(options.get('date')),
      content: options.get('content'),
      templates: options.get('templates'),
    };
  },
};

const messages = {
  noTarget: {
    ru: 'команде `approve` нужны записи или документы, например `approve m2-2-5-clinical-overview --by … --note …`',
    en: 'command `approve` needs records or documents, e.g. `approve m2-2-5-clinical-overview --by … --note …`',
  },
  noPerson: {
    ru: 'не сказано, кто утверждает: `--by` и запись лица',
    en: 'nobody is named as approver: `--by` and a person record',
  },
  noNote: {
    ru: 'не сказано, что утверждено: `--note "исправлена доза / dose corrected"`',
    en: 'nothing says what was approved: `--note "исправлена доза / dose corrected"`',
  },
  oneLanguage: {
    ru: 'пояснение нужно на двух языках, русский первым: `--note "исправлена доза / dose corrected"`, а дано `{note}`',
    en: 'the note is needed in both languages, Russian first: `--note "исправлена доза / dose corrected"`, not `{note}`',
  },
} as const;

/** The history of a document prints in both of its languages: `русский текст / English text`. */
function readNote(typed: string | undefined): Bilingual {
  if (typed === undefined) throw new UsageError(messages.noNote);
  const [ru = '', en = '', ...more] = typed.split(' / ').map((half) => half.trim());
  const isBilingual = /\p{Script=Cyrillic}/u.test(ru) && /\p{Script=Latin}/u.test(en) && more.length === 0;
  if (!isBilingual) throw new UsageError(messages.oneLanguage, { note: typed });
  return { ru, en };
}

import { RecordIndex } from '../check/record-index.js';
import type { Language, Staged } from '../diagnostics/diagnostic.js';
import type { TemplateSet } from './check-templates.js';
import type { DocumentModel } from './document-model.js';
import { collectWordings } from './official-wording.js';
import { parseDialect } from './parse-dialect.js';
import { PrintedValues } from './printed-value.js';
import { TitlePrinter } from './title-printer.js';
import type { VerificationText } from './verification-text.js';
import { viewOfVerification } from './view/verification-view.js';

export interface VerificationInput {
  readonly text: VerificationText;
  readonly language: Language;
  /** ISO date of the criteria: the document has no other, for a package does not say when it is verified. */
  readonly date: string;
}

/** The certificate of a verified package. It is about no product of ours: no record is read, and none can be printed. */
export function assembleVerification(
  templates: TemplateSet,
  { text, language, date }: VerificationInput,
): Staged<DocumentModel> {
  const template = templates.documents.find(({ front }) => front.about === 'verification');
  if (template === undefined) throw new Error('no sound template prints the certificate of verification');
  const values = new PrintedValues();
  const none = (what: string) => () => {
    throw new Error(`the certificate of verification prints no ${what}`);
  };
  const rendered = templates.renderer.render(template, viewOfVerification(text, language, values), {
    language,
    values,
    titles: new TitlePrinter(collectWordings(templates, new RecordIndex([])), language, [], new Map(), {
      section: '',
      subject: [],
    }),
    ownSection: '',
    sectionReason: none('section'),
    noRecord: none('record'),
    abbreviation: () => undefined,
  });
  const { value: blocks, diagnostics } = parseDialect(rendered, values, language);
  const title = template.front.title?.[language] ?? template.front.id;
  const value: DocumentModel = {
    id: template.front.id,
    product: text.packageName,
    section: '',
    language,
    profile: 'submission',
    style: template.front.style,
    title,
    author: '',
    date,
    version: '',
    header: {
      product: [{ kind: 'text', text: text.packageName }],
      section: [{ kind: 'text', text: title }],
      version: [{ kind: 'text', text: text.program }],
    },
    pageMarks: [],
    blocks,
  };
  return { value, diagnostics };
}

import type { LayoutContext } from '../sequence/package-writer.js';
import type { SequenceEntry } from '../sequence/sequence-plan.js';
import { knownOf, russianOf } from './known-value.js';

/** Who issued a paper and until when it holds. */
export interface Issue {
  readonly validTo?: string;
  readonly issuer?: string;
}

const fullDate = /^\d{4}-\d{2}-\d{2}$/;
/** `BusinessEntityName` holds no more. */
const longestName = 300;

/**
 * What the record of a certificate, licence or permission says of the copy that was attached. A paper of another date
 * about the same record is another paper, such as a report of the inspection, and is not what the authority issued.
 */
export function findIssue(
  { document, isAttached, issued }: Pick<SequenceEntry, 'document' | 'isAttached' | 'issued'>,
  { records }: Pick<LayoutContext, 'records'>,
): Issue {
  const about = isAttached ? records.find('attachment', document)?.data.about : undefined;
  if (about === undefined || issued === undefined) return {};
  const paper =
    records.find('gmp-certificate', about)?.data ??
    records.find('licence', about)?.data ??
    records.find('permit', about)?.data;
  if (paper === undefined) return {};
  const dated = knownOf('issued' in paper ? paper.issued : paper.date);
  if (!('known' in dated) || dated.known !== issued) return {};
  const validTo = 'validTo' in paper ? knownOf(paper.validTo) : undefined;
  const issuer = russianOf(paper.authority);
  return {
    ...(validTo !== undefined && 'known' in validTo && fullDate.test(validTo.known) && { validTo: validTo.known }),
    ...('known' in issuer && { issuer: issuer.known.slice(0, longestName) }),
  };
}

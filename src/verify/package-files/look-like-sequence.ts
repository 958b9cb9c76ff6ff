/** Names that stand directly in a sequence folder of some layout, and nowhere else. */
const ofSequence = /^(index\.xml|index-md5\.txt|r022-inventory\.xml|m[1-5]|util)$/i;

/** Whether a folder with these names in it is a sequence. */
export function looksLikeSequence(names: Iterable<string>): boolean {
  for (const name of names) if (ofSequence.test(name)) return true;
  return false;
}

export function isSequenceName(name: string): boolean {
  return /^\d{4}$/.test(name);
}

/** What lies beside the sequences and belongs to the applicant's work: never filed, never judged. */
export function isNeighbour(name: string): boolean {
  return /^\d{4}-(workingdocuments|record\.json)$/.test(name) || /^\.\d{4}\.partial$/.test(name);
}

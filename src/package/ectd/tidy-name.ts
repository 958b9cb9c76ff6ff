/** A name or title without blanks and hyphens around, which validators object to; `undefined` where nothing is left. */
export function tidyName(name: string | undefined): string | undefined {
  const tidied = name?.replace(/\s+/g, ' ').replace(/^[\s-]+|[\s-]+$/g, '');
  return tidied === '' ? undefined : tidied;
}

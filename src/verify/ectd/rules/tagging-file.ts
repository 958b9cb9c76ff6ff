/** `stf-study-id.xml`: the one kind of file that is meant to be appended to. */
export function isTaggingFile(path: string): boolean {
  return /(^|\/)stf-[^/]*\.xml$/i.test(path);
}

import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** The codes of the findings that the sound content does not have, each once. */
export function newCodes(found: readonly Diagnostic[], sound: readonly Diagnostic[]): readonly string[] {
  const known = new Set(sound.map(keyOf));
  return [...new Set(found.filter((finding) => !known.has(keyOf(finding))).map(({ code }) => code))];
}

/** Where a line stands says nothing of what was found. */
function keyOf({ code, at, message }: Diagnostic): string {
  return `${code} ${at?.file}#${at?.pointer} ${message.en}`;
}

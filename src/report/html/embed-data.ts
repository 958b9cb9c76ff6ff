import { strToU8, zlibSync } from 'fflate';
import type { Notebook } from '../../load/kept-notes.js';
import { sha256Of } from '../../package/plan-file.js';

/** JSON that can stand in a script element: nothing in it ends the element or opens a comment. */
export function embedPlain(name: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeCharacter);
  return `<script type="application/json" id="part-${name}">${json}</script>`;
}

/**
 * The same compressed, inflated by the browser when it is asked for. Equal values give equal text.
 *
 * @param notes what earlier pages held, compressed
 */
export function embedCompressed(name: string, value: unknown, notes: Notebook<string>): string {
  const json = strToU8(JSON.stringify(value));
  const about = sha256Of(json);
  const known = notes.recall(about);
  const text = known ?? Buffer.from(zlibSync(json, { level: 6 })).toString('base64');
  if (known === undefined) notes.note(about, text);
  return `<script type="text/plain" id="part-${name}">${text}</script>`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

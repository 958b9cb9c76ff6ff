import { strToU8, zlibSync } from 'fflate';

/** JSON that can stand in a script element: nothing in it ends the element or opens a comment. */
export function embedPlain(name: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeCharacter);
  return `<script type="application/json" id="part-${name}">${json}</script>`;
}

/** The same compressed, inflated by the browser when it is asked for. Equal values give equal text. */
export function embedCompressed(name: string, value: unknown): string {
  const bytes = zlibSync(strToU8(JSON.stringify(value)), { level: 6 });
  return `<script type="text/plain" id="part-${name}">${Buffer.from(bytes).toString('base64')}</script>`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

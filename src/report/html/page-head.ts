import { createHash } from 'node:crypto';
import type { BrowserCode } from './browser-code.js';

/**
 * The head of a page of ours. Its policy forbids the browser to ask any address that `alsoAllowed` does not name; script and
 * style are admitted by their hashes alone.
 *
 * @param alsoAllowed directives of the policy, for example `connect-src 'self'`
 */
export function pageHead({ script, style }: BrowserCode, title: string, alsoAllowed: readonly string[] = []): string {
  const policy = [
    `default-src 'none'`,
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    ...alsoAllowed,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>`;
}

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

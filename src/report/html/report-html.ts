import { createHash } from 'node:crypto';
import { readBrowserCode } from './browser-code.js';
import { embedCompressed, embedPlain } from './embed-data.js';
import { partNames, type ReportIndex } from './report-data.js';

/** The parts of a page by name, besides its index. */
export type ReportParts = readonly (readonly [name: string, value: unknown])[];

/**
 * One file that needs nothing else: no address of another machine stands in it, and its policy forbids the browser to ask
 * for any. Script and style are admitted by their hashes alone. Equal parts give equal bytes.
 */
export function reportHtml(index: ReportIndex, parts: ReportParts): string {
  const { script, style } = readBrowserCode('report');
  const policy = [
    `default-src 'none'`,
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(index.product)}</title>
<style>${style}</style>
</head>
<body>
<noscript><p>Отчёт показывает сведения с помощью сценария: разрешите его в браузере. <span lang="en">The report needs
scripting: allow it in the browser.</span></p></noscript>
<div id="page"></div>
${embedPlain(partNames.index, index)}
${parts.map(([name, value]) => embedCompressed(name, value)).join('\n')}
<script>${script}</script>
</body>
</html>
`;
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

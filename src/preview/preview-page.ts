import { createHash } from 'node:crypto';
import { readBrowserCode } from '../report/html/browser-code.js';

/** The page around the report: how far the build is, and the report in a frame that is loaded anew when there is another. */
export function previewPage(product: string): string {
  const { script, style } = readBrowserCode('preview');
  const policy = [
    `default-src 'none'`,
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  // A product is the name of a folder that the command line named: letters, digits and hyphens.
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(product)}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${escapeHtml(product)}</h1><p id="state" role="status"></p></header>
<main><iframe id="report" title="${escapeHtml(product)}"></iframe></main>
<script>${script}</script>
</body>
</html>
`;
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

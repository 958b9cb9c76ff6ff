import { readBrowserCode } from '../report/html/browser-code.js';
import { escapeHtml, pageHead } from '../report/html/page-head.js';

/** The page around the report: how far the build is, and the report in a frame that is loaded anew when there is another. */
export function previewPage(product: string): string {
  const code = readBrowserCode('preview');
  return `<!doctype html>
<html lang="ru">
${pageHead(code, product, [`connect-src 'self'`, `frame-src 'self'`])}
<body>
<header><h1>${escapeHtml(product)}</h1><p id="state" role="status"></p></header>
<main><iframe id="report" title="${escapeHtml(product)}"></iframe></main>
<script>${code.script}</script>
</body>
</html>
`;
}

import { readBrowserCode } from './browser-code.js';
import { embedPlain } from './embed-data.js';
import { pageHead } from './page-head.js';
import type { ReportIndex } from './report-index.js';
import { partNames } from './report-parts.js';

/**
 * One file that needs nothing else: no address of another machine stands in it, and its policy forbids the browser to ask
 * for any. Script and style are admitted by their hashes alone. Equal parts give equal bytes.
 *
 * @param embedded the parts besides the index, as script elements
 */
export function reportHtml(index: ReportIndex, embedded: readonly string[]): string {
  const code = readBrowserCode('report');
  return `<!doctype html>
<html lang="ru">
${pageHead(code, index.product)}
<body>
<noscript><p>Отчёт показывает сведения с помощью сценария: разрешите его в браузере. <span lang="en">The report needs
scripting: allow it in the browser.</span></p></noscript>
<div id="page"></div>
${embedPlain(partNames.index, index)}
${embedded.join('\n')}
<script>${code.script}</script>
</body>
</html>
`;
}

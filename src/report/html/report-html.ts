import type { KeptNotes } from '../../load/kept-notes.js';
import { readBrowserCode } from './browser-code.js';
import { embedCompressed, embedPlain } from './embed-data.js';
import { pageHead } from './page-head.js';
import { partNames, type ReportIndex } from './report-data.js';

/** The parts of a page by name, besides its index. */
export type ReportParts = readonly (readonly [name: string, value: unknown])[];

/**
 * One file that needs nothing else: no address of another machine stands in it, and its policy forbids the browser to ask
 * for any. Script and style are admitted by their hashes alone. Equal parts give equal bytes.
 */
export function reportHtml(index: ReportIndex, parts: ReportParts, kept: KeptNotes): string {
  const embedded = kept.lend<string, string[]>(`page on ${index.product}`, (notes) =>
    parts.map(([name, value]) => embedCompressed(name, value, notes)),
  );
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

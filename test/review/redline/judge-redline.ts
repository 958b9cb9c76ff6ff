import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DocumentModel } from '../../../src/assemble/document-model.js';
import { type Resolution, resolveDocx } from '../../../src/conformance/redlines/resolve-revisions.js';
import { putDrawings } from '../../../src/render/docx/figure-to-docx.js';
import { openFile } from '../../../src/render/docx/file-context.js';
import { blocksToDocx } from '../../../src/render/docx/nodes.js';
import { pageContext } from '../../../src/render/docx/page-context.js';
import { endSection } from '../../../src/render/docx/paragraph-xml.js';
import { escapeXml, wordNamespace } from '../../../src/render/docx/xml.js';
import { loadFonts } from '../../../src/render/fonts.js';
import { markForeignWords } from '../../../src/render/mark-foreign-words.js';
import { textMeasure } from '../../../src/render/measure-text.js';
import { numberCaptions } from '../../../src/render/number-captions.js';
import { pageGeometry } from '../../../src/render/page-geometry.js';
import { checkParity } from '../../../src/render/parity/check-parity.js';
import { docxTexts } from '../../../src/render/parity/docx-texts.js';
import { twinTexts } from '../../../src/render/parity/twin-texts.js';
import { splitByOrientation } from '../../../src/render/split-orientation.js';
import { houseStyles } from '../../../src/render/styles/index.js';
import { renderText } from '../../../src/render/text/render-text.js';
import { diffDocuments } from '../../../src/review/diff/diff-documents.js';
import type { Changed, DocumentParts } from '../../../src/review/diff/document-diff.js';
import { drawRedline } from '../../../src/review/redline/draw-redline.js';
import { bodyLines } from './body-lines.js';
import { withCellMarkers } from './cell-markers.js';

export const author = { author: 'Reviewer & <Co>', date: '2026-11-30T00:00:00Z' } as const;

const sections = ['portrait', 'landscape'].map((orient) => `<w:sectPr><w:pgSz w:orient="${orient}"/></w:sectPr>`);

export function diffOf(old: DocumentModel, now: DocumentModel): Changed<DocumentModel, DocumentParts> | undefined {
  const [diff] = diffDocuments([old], [now]);
  return diff?.change === 'changed' ? diff : undefined;
}

export interface JudgedRedline {
  /** What differs from the documents of both sides after all changes are accepted or rejected; empty if nothing does. */
  readonly problems: readonly string[];
  /** The same of the ends of page sections, of which Word tracks only those that come or go with a paragraph. */
  readonly pages: readonly string[];
  /** The body with its marks. */
  readonly body: string;
}

/**
 * Resolves a redline both ways. Each result must have the words of its side's model in their order, as every Word file
 * must, and be the same text with the same looks, line by line, as the ordinary Word file of that side. Drawn without
 * the package around it, which takes most of the time and is judged in `redline-files.test.ts`. States that print alike
 * have no redline.
 */
export async function judgeRedline(old: DocumentModel, now: DocumentModel): Promise<JudgedRedline> {
  const diff = diffOf(old, now);
  if (diff === undefined) return { problems: [], pages: [], body: '' };
  const { text, figures } = await drawRedline(diff, author);
  const alts = new Map(figures.map(({ id, alt }) => [id, alt]));
  const body = asDocument(text.body(sections), alts);
  const file = zipSync({
    'word/document.xml': strToU8(body),
    ...Object.fromEntries(text.headers.map((xml, index) => [`word/header${index + 1}.xml`, strToU8(xml)])),
    ...Object.fromEntries(text.footers.map((xml, index) => [`word/footer${index + 1}.xml`, strToU8(xml)])),
  });
  const sides = [
    ['accept', now],
    ['reject', { ...old, style: now.style }],
  ] as const;
  const judged = await Promise.all(sides.map(([resolution, model]) => judgeSide(file, resolution, model)));
  const touching = body.includes('</w:tbl><w:tbl>') ? ['two tables touch: Word makes one table of them'] : [];
  return {
    problems: [...touching, ...judged.flatMap(({ problems }) => problems)],
    pages: judged.flatMap(({ pages }) => pages),
    body,
  };
}

async function judgeSide(
  file: Uint8Array,
  resolution: Resolution,
  model: DocumentModel,
): Promise<Omit<JudgedRedline, 'body'>> {
  const bytes = resolveDocx(file, resolution);
  const texts = [
    ...(await checkParity(model, { documentId: model.id, format: 'docx', bytes })),
    ...compareWithTwin(bytes, model),
  ];
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const [lines, expected] = [bodyLines(body), bodyLines(await ordinaryBody(markForeignWords(model)))];
  const problems = [...texts, ...firstDifference(lines.filter(isText), expected.filter(isText))];
  const pages = problems.length === 0 ? firstDifference(lines, expected) : [];
  const named = (problem: string) => `${resolution}: ${problem}`;
  return { problems: problems.map(named), pages: pages.map(named) };
}

/** Paragraph by paragraph and cell by cell; in cells the twin has the markers of lists as text. */
function compareWithTwin(bytes: Uint8Array, model: DocumentModel): string[] {
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const texts = docxTexts(zipSync({ 'word/document.xml': strToU8(withCellMarkers(body)) }));
  const twin = twinTexts(renderText(numberCaptions(model)).bytes).body;
  return firstDifference(texts, twin).map((problem) => `twin, ${problem}`);
}

function isText(line: string): boolean {
  return !line.startsWith('end of ') || line === 'end of table';
}

/** The body of the ordinary Word file, without contents pages. */
async function ordinaryBody(model: DocumentModel): Promise<string> {
  const style = houseStyles[model.style];
  const measure = textMeasure(await loadFonts(), style);
  const { context } = openFile(model);
  const texts = splitByOrientation(model.blocks, style).map(({ landscape, blocks }) => {
    const page = { ...pageGeometry(model, style, measure, landscape), style, measure };
    return { text: blocksToDocx(blocks, pageContext(model, context, page)), end: sections[landscape ? 1 : 0] ?? '' };
  });
  const body = texts.map(({ text, end }, index) => (index < texts.length - 1 ? endSection(text, end) : text + end));
  return asDocument(
    body.join(''),
    new Map(model.blocks.flatMap((block) => (block.kind === 'figure' ? [[block.id, block.alt] as const] : []))),
  );
}

function asDocument(body: string, alts: ReadonlyMap<string, string>): string {
  const drawings = new Map(
    [...alts].map(([id, alt]) => [id, `<w:drawing><wp:docPr id="1" name="" descr="${escapeXml(alt)}"/></w:drawing>`]),
  );
  const namespaces = `${wordNamespace} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`;
  return `<w:document ${namespaces}><w:body>${putDrawings(body, drawings)}</w:body></w:document>`;
}

function firstDifference(lines: readonly string[], expected: readonly string[]): string[] {
  const length = Math.max(lines.length, expected.length);
  const at = Array.from({ length }, (_, index) => index).find((index) => lines[index] !== expected[index]);
  return at === undefined ? [] : [`line ${at}: «${lines[at]}» instead of «${expected[at]}»`];
}

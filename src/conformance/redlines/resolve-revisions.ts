import { XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { childOf, childrenOf, descend, type Element, elementsOf, parseXml } from '../docx-lint/element-tree.js';

/** What Word's commands of these names do with all tracked changes of a file. */
export type Resolution = 'accept' | 'reject';

const stories = /^word\/(?:document|header\d+|footer\d+)\.xml$/;
const zipEpoch = new Date(1980, 0, 1);

/** A Word file without its tracked changes. Throws where a change cannot be resolved, see `resolveRevisions`. */
export function resolveDocx(bytes: Uint8Array, resolution: Resolution): Uint8Array {
  const entries: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const resolved = stories.test(name) ? strToU8(resolveRevisions(strFromU8(part), resolution)) : part;
    entries[name] = [resolved, { mtime: zipEpoch }];
  }
  return zipSync(entries);
}

/**
 * A part of a Word file without its tracked changes, by the rules of the format: a paragraph whose end goes joins the
 * next one, which keeps its properties. Throws where text would have to join a table or the end of a cell: programs
 * differ in what they make of that.
 */
export function resolveRevisions(xml: string, resolution: Resolution): string {
  const root = parseXml(xml);
  const [gone, kept] = resolution === 'accept' ? ['w:del', 'w:ins'] : ['w:ins', 'w:del'];
  for (const name of ['w:pPrChange', 'w:tcPrChange', 'w:sectPrChange']) {
    for (const change of elementsOf(root, name)) resolveProperties(change, resolution);
  }
  for (const row of elementsOf(root, 'w:tr')) {
    if (descend(row, 'w:trPr', gone) !== undefined) row.parentNode?.removeChild(row);
  }
  for (const table of elementsOf(root, 'w:tbl')) {
    if (childOf(table, 'w:tr') === undefined) table.parentNode?.removeChild(table);
  }
  for (const run of elementsOf(root, gone)) if (isRunMark(run)) run.parentNode?.removeChild(run);
  for (const run of elementsOf(root, kept)) if (isRunMark(run)) unwrap(run);
  for (const paragraph of elementsOf(root, 'w:p')) {
    if (descend(paragraph, 'w:pPr', 'w:rPr', gone) !== undefined) joinNext(paragraph);
  }
  for (const mark of elementsOf(root, kept)) removeMark(mark);
  return written(new XMLSerializer().serializeToString(root));
}

/** Marks of rows and of ends of paragraphs are empty and stand among properties. */
function isRunMark(mark: Element): boolean {
  return !['w:trPr', 'w:rPr'].includes(mark.parentElement?.tagName ?? '');
}

function resolveProperties(change: Element, resolution: Resolution): void {
  const properties = change.parentElement;
  const was = childrenOf(change)[0];
  properties?.removeChild(change);
  if (properties === null || was === undefined || resolution === 'accept') return;
  // Not part of the change: the end of the paragraph, a section that ends in it, its running lines.
  const stays = ['w:rPr', 'w:sectPr', 'w:headerReference', 'w:footerReference'];
  const others = childrenOf(properties).filter(({ tagName }) => stays.includes(tagName));
  for (const child of childrenOf(properties)) properties.removeChild(child);
  const old = childrenOf(was);
  for (const child of properties.tagName === 'w:sectPr' ? [...others, ...old] : [...old, ...others])
    properties.appendChild(child);
}

function unwrap(mark: Element): void {
  for (const child of childrenOf(mark)) mark.parentNode?.insertBefore(child, mark);
  mark.parentNode?.removeChild(mark);
}

function joinNext(paragraph: Element): void {
  const siblings = paragraph.parentElement === null ? [] : childrenOf(paragraph.parentElement);
  const next = siblings[siblings.indexOf(paragraph) + 1];
  const content = childrenOf(paragraph).filter(({ tagName }) => tagName !== 'w:pPr');
  if (next?.tagName === 'w:p') {
    const [properties, ...rest] = childrenOf(next);
    if (properties?.tagName !== 'w:pPr') throw new Error('a paragraph without properties');
    for (const child of [...content, ...rest]) next.appendChild(child);
  } else if (content.some(({ tagName }) => !tagName.startsWith('w:bookmark'))) {
    throw new Error(`a paragraph without an end stands before ${next?.tagName ?? 'nothing'}`);
  }
  paragraph.parentNode?.removeChild(paragraph);
}

function removeMark(mark: Element): void {
  const properties = mark.parentElement;
  properties?.removeChild(mark);
  if (properties !== null && childrenOf(properties).length === 0) properties.parentNode?.removeChild(properties);
}

/** Text that stays after all is ordinary text. */
function written(xml: string): string {
  return xml.replace(/(<\/?w:)del(Text|InstrText)(?=[ >])/g, (_, opening: string, name: string) =>
    name === 'Text' ? `${opening}t` : `${opening}instrText`,
  );
}

import type { DocumentModel } from '../../assemble/document-model.js';
import type { DocxContext } from '../../render/docx/docx-context.js';
import { headerXml } from '../../render/docx/running-lines.js';
import { type FlowItem, splitFlow } from './flow-item.js';
import type { Ledger } from './ledger.js';
import { mergeFlow } from './merge-flow.js';

interface Both<Thing> {
  readonly old: Thing;
  readonly new: Thing;
}

/** The running header of both states: page marks as many as there are, then the two lines that always are there. */
export function mergeHeader(models: Both<DocumentModel>, contexts: Both<DocxContext>, ledger: Ledger): string {
  const [was, is] = [takeApart(headerXml(models.old, contexts.old)), takeApart(headerXml(models.new, contexts.new))];
  const fixed = 2;
  const [oldMarks, newMarks] = [was.lines.slice(0, -fixed), is.lines.slice(0, -fixed)];
  const kept = Math.min(oldMarks.length, newMarks.length);
  const items: readonly FlowItem[] = [
    ...pair(oldMarks.slice(0, kept), newMarks.slice(0, kept)),
    ...oldMarks.slice(kept).map((old): FlowItem => ({ kind: 'paragraph', old, landscape: false })),
    ...newMarks.slice(kept).map((now): FlowItem => ({ kind: 'paragraph', new: now, landscape: false })),
    ...pair(was.lines.slice(-fixed), is.lines.slice(-fixed)),
  ];
  return `${is.head}${mergeFlow(items, ledger)}</w:hdr>`;
}

function takeApart(header: string): { readonly head: string; readonly lines: readonly string[] } {
  const start = header.indexOf('<w:p>');
  const lines = splitFlow(header.slice(start, -'</w:hdr>'.length)).map(({ xml }) => xml);
  return { head: header.slice(0, start), lines };
}

function pair(olds: readonly string[], news: readonly string[]): readonly FlowItem[] {
  return olds.map((old, index) => ({ kind: 'paragraph', old, new: news[index] ?? '', landscape: false }));
}

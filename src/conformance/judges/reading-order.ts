import { readFileSync } from 'node:fs';
import type { DocumentModel } from '../../assemble/document-model.js';
import { modelTexts } from '../../render/parity/model-texts.js';
import { normalise } from '../../render/parity/normalise.js';
import type { Judge, Objection } from '../judge.js';
import { type ReadElement, readStructure, textOf } from '../pdf/read-structure.js';

/**
 * What a reading program says of a PDF is what the model says, word by word in its order; and no heading stands on
 * another page than what comes after it.
 */
export const readingOrder: Judge = {
  name: 'reading order',
  async judge({ pdf }) {
    const objections: Objection[] = [];
    for (const { file, model } of pdf) {
      const root = await readStructure(new Uint8Array(readFileSync(file)));
      const messages = [...compareReading(model, root), ...findLonelyHeadings(root)];
      objections.push(...messages.map((message) => ({ file, message })));
    }
    return { kind: 'judged', files: pdf.length, objections };
  },
};

/** Lines break without a space in the file, so letters are compared. */
export function compareReading(model: DocumentModel, root: ReadElement): readonly string[] {
  const heard = letters(textOf(withoutContents(root)));
  const wanted = letters(modelTexts(model, 'numbers').join(' '));
  if (heard === wanted) return [];
  const at = [...wanted].findIndex((letter, index) => letter !== heard[index]);
  const from = Math.max(0, (at < 0 ? wanted.length : at) - before);
  return [`\`${heard.slice(from, from + shown)}\` is read where the model has \`${wanted.slice(from, from + shown)}\``];
}

/** Headings that end a page while what they head begins on the next. */
export function findLonelyHeadings(root: ReadElement): readonly string[] {
  const blocks = blocksOf(root);
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (!/^H\d$/.test(block.role) || next === undefined) return [];
    const [last, begins] = [Math.max(...block.pages), Math.min(...next.pages)];
    return begins > last ? [`the heading \`${textOf(block)}\` stands alone at the foot of page ${last}`] : [];
  });
}

/** Headings and what stands between them, in the order of reading, without the sections that hold them. */
function blocksOf(element: ReadElement): readonly ReadElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.role === 'Sect' ? blocksOf(child) : [child];
  });
}

/** The contents pages repeat headings of the document: their title and list stand before everything else. */
function withoutContents(root: ReadElement): ReadElement {
  const at = root.children.findIndex((child) => typeof child !== 'string' && child.role === 'TOC');
  return { ...root, children: root.children.slice(at + 1) };
}

function letters(text: string): string {
  return normalise(text).replaceAll(' ', '');
}

/** Letters quoted before the first difference, and in all. */
const [before, shown] = [15, 60];

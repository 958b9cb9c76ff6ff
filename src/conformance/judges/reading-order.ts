import { readFileSync } from 'node:fs';
import type { DocumentModel } from '../../assemble/document-model.js';
import { modelTexts } from '../../render/parity/model-texts.js';
import { normalise } from '../../render/parity/normalise.js';
import type { Judge, Objection } from '../judge.js';
import { type ReadElement, readStructure, textOf } from '../pdf/read-structure.js';

/** What a reading program says of a PDF is what the model says, word by word in its order. */
export const readingOrder: Judge = {
  name: 'reading order',
  async judge({ pdf }) {
    const objections: Objection[] = [];
    for (const { file, model } of pdf) {
      const messages = await compareReading(model, new Uint8Array(readFileSync(file)));
      objections.push(...messages.map((message) => ({ file, message })));
    }
    return { kind: 'judged', files: pdf.length, objections };
  },
};

/** Lines break without a space in the file, so letters are compared. */
export async function compareReading(model: DocumentModel, bytes: Uint8Array): Promise<readonly string[]> {
  const heard = letters(textOf(withoutContents(await readStructure(bytes))));
  const wanted = letters(modelTexts(model, 'numbers').join(' '));
  if (heard === wanted) return [];
  const at = [...wanted].findIndex((letter, index) => letter !== heard[index]);
  const from = Math.max(0, (at < 0 ? wanted.length : at) - before);
  return [`\`${heard.slice(from, from + shown)}\` is read where the model has \`${wanted.slice(from, from + shown)}\``];
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

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentModel } from '../../assemble/document-model.js';
import { diffDocuments } from '../../review/diff/diff-documents.js';
import { renderRedline } from '../../review/redline/render-redline.js';
import type { Exhibit, Exhibits } from '../judge.js';
import { docxLint } from '../judges/docx-lint.js';
import { libreOffice } from '../judges/libreoffice.js';
import { openXmlSdk } from '../judges/open-xml-sdk.js';
import { wordParity } from '../judges/word-parity.js';
import { stressModels } from '../stress/write-stress-documents.js';
import type { JudgedLine } from '../verdict-table.js';
import { amendedModel } from './amended-model.js';
import { type Resolution, resolveDocx } from './resolve-revisions.js';

const author = { author: 'Conformance', date: '2026-11-30T00:00:00Z' } as const;

/**
 * Redlines of the stress documents, there and back. Each must be a sound Word file as it is, with all changes accepted
 * and with all rejected, and then have the words of its new and of its old state. `folder` is made.
 */
export async function judgeRedlines(folder: string): Promise<JudgedLine[]> {
  mkdirSync(folder, { recursive: true });
  const redlines = await writeRedlines(folder);
  const resolved = redlines.flatMap(({ exhibit, old, bytes }) => [
    resolve(exhibit, bytes, 'accept', exhibit.model),
    resolve(exhibit, bytes, 'reject', old),
  ]);
  const marked = redlines.map(({ exhibit }) => exhibit);
  const all: Exhibits = { pdf: [], md: [], docx: [...marked, ...resolved] };
  return [
    { judge: 'redlines, Open XML SDK', verdict: await openXmlSdk.judge(all) },
    { judge: 'redlines, DOCX lint', verdict: await docxLint.judge(all) },
    { judge: 'redlines, LibreOffice', verdict: await libreOffice.judge({ ...all, docx: marked }) },
    { judge: 'redlines, word parity', verdict: await wordParity.judge({ ...all, docx: resolved }) },
  ];
}

interface Redline {
  readonly exhibit: Exhibit;
  readonly old: DocumentModel;
  readonly bytes: Uint8Array;
}

async function writeRedlines(folder: string): Promise<readonly Redline[]> {
  const redlines: Redline[] = [];
  // One in each language and in each house style.
  for (const model of [stressModels()[0], stressModels()[3]].filter((each) => each !== undefined)) {
    const amended = amendedModel(model);
    for (const [name, old, now] of [
      ['there', model, amended],
      ['back', amended, model],
    ] as const) {
      const [diff] = diffDocuments([old], [now]);
      if (diff?.change !== 'changed') throw new Error(`nothing was changed in ${model.id}`);
      const { bytes } = await renderRedline(diff, author);
      const file = join(folder, `${model.id}-${name}.docx`);
      writeFileSync(file, bytes);
      redlines.push({ exhibit: { file, model: asWritten(now) }, old: asWritten(old), bytes });
    }
  }
  return redlines;
}

/** A redline says of itself who made it and when, not who made the document. */
function asWritten(model: DocumentModel): DocumentModel {
  return { ...model, author: author.author, date: author.date.slice(0, 10) };
}

function resolve({ file }: Exhibit, bytes: Uint8Array, resolution: Resolution, model: DocumentModel): Exhibit {
  const resolved = file.replace(/\.docx$/, `-${resolution}.docx`);
  writeFileSync(resolved, resolveDocx(bytes, resolution));
  return { file: resolved, model };
}

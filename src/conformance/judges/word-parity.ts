import { readFileSync } from 'node:fs';
import { checkParity } from '../../render/parity/check-parity.js';
import type { RenderFormat } from '../../render/rendered-file.js';
import type { Exhibit, Judge, Objection } from '../judge.js';

/** The words of every PDF, DOCX and text twin are those of its model: none missing, none added, in the same order. */
export const wordParity: Judge = {
  name: 'word parity',
  async judge({ pdf, docx, md }) {
    const objections: Objection[] = [];
    const byFormat = [
      ['pdf', pdf],
      ['docx', docx],
      ['md', md],
    ] as const;
    for (const [format, exhibits] of byFormat) {
      for (const exhibit of exhibits) objections.push(...(await judgeFile(exhibit, format)));
    }
    return { kind: 'judged', files: pdf.length + docx.length + md.length, objections };
  },
};

/** The file is on trial: that it cannot be read at all is an objection to it, not a fault of the judge. */
async function judgeFile({ file, model }: Exhibit, format: RenderFormat): Promise<Objection[]> {
  const bytes = new Uint8Array(readFileSync(file));
  try {
    const differences = await checkParity(model, { documentId: model.id, format, bytes });
    return differences.map((message) => ({ file, message }));
  } catch (error) {
    return [{ file, message: `cannot be read: ${error instanceof Error ? error.message : String(error)}` }];
  }
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentModel } from '../../assemble/document-model.js';
import { renderDocument } from '../../render/render-documents.js';
import type { RenderFormat } from '../../render/rendered-file.js';
import type { Exhibit, Exhibits } from '../judge.js';
import { stressModel } from './stress-model.js';

/** The stress document in both languages and in every house style. */
export function stressModels(): readonly DocumentModel[] {
  const styles: readonly DocumentModel['style'][] = ['ctd', 'letter'];
  return (['ru', 'en'] as const).flatMap((language) =>
    styles.map((style) => ({ ...stressModel(language), id: `stress-${language}-${style}`, style })),
  );
}

/** Renders them into `folder`. Throws what the renderers find wrong with them: there is nothing to judge then. */
export async function writeStressDocuments(folder: string): Promise<Exhibits> {
  const exhibits: Record<RenderFormat, Exhibit[]> = { pdf: [], docx: [], md: [] };
  mkdirSync(folder, { recursive: true });
  for (const model of stressModels()) {
    const { value, diagnostics } = await renderDocument(model);
    if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
    for (const { format, bytes } of value) {
      const file = join(folder, `${model.id}.${format}`);
      writeFileSync(file, bytes);
      exhibits[format].push({ file, model });
    }
  }
  return exhibits;
}

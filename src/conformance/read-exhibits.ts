import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentModel } from '../assemble/document-model.js';
import { manifestName, parseManifest } from '../package/manifest.js';
import type { RenderFormat } from '../render/rendered-file.js';
import type { Exhibit, Exhibits } from './judge.js';

const formats: readonly RenderFormat[] = ['pdf', 'docx', 'md'];

/** Every document of every product that a build wrote into `outDir`. Throws where a document lacks one of its files. */
export function readExhibits(outDir: string): Exhibits {
  const exhibits: Record<RenderFormat, Exhibit[]> = { pdf: [], docx: [], md: [] };
  for (const product of readdirSync(outDir).sort()) {
    const folder = join(outDir, product);
    const manifest = product.startsWith('.')
      ? undefined
      : parseManifest(readFileSync(join(folder, manifestName), 'utf8'));
    for (const { path, format, document, language } of manifest?.files ?? []) {
      if (format !== 'json' || document === undefined) continue;
      const model: DocumentModel = JSON.parse(readFileSync(join(folder, path), 'utf8'));
      for (const wanted of formats) {
        const file = manifest?.files.find(
          (candidate) =>
            candidate.document === document && candidate.language === language && candidate.format === wanted,
        );
        if (file === undefined) throw new Error(`${product}: ${document} (${language}) has no ${wanted}`);
        exhibits[wanted].push({ file: join(folder, file.path), model });
      }
    }
  }
  if (exhibits.pdf.length === 0) throw new Error(`no documents in ${outDir}`);
  return exhibits;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { assembleVerification } from '../assemble/assemble-verification.js';
import { checkTemplates } from '../assemble/check-templates.js';
import { loadTemplates } from '../assemble/load-templates.js';
import type { Language } from '../diagnostics/diagnostic.js';
import { isFileSystemError } from '../package/file-system-error.js';
import { certificateDetails, certificateText } from '../report/verify/certificate-text.js';
import { loadOfficialData } from '../sections/load-official-data.js';
import { compileSchemas } from '../validate/compile-schemas.js';
import type { VerifyResult } from '../verify/verify-result.js';
import type { World } from '../world.js';
import { UsageError } from './usage-error.js';

export interface CertificateOptions {
  readonly path: string;
  readonly language: Language;
  /** ISO date of the criteria. */
  readonly date: string;
}

/** Prints the certificate of a verified package as a PDF of one page. Throws a UsageError if its place cannot be written. */
export async function writeCertificate(result: VerifyResult, world: World, options: CertificateOptions): Promise<void> {
  const { path, language, date } = options;
  const official = loadOfficialData(world);
  const schemas = compileSchemas(world, new Set()).value;
  const templates = checkTemplates(loadTemplates(world).value, { ...official, schemas }).value;
  // Loaded here because a verification without certificate needs no renderer.
  const { renderAsPdf } = await import('../render/render-documents.js');
  let bytes: Uint8Array | undefined;
  for (const detail of certificateDetails) {
    const text = certificateText(result, detail);
    const { value: document } = assembleVerification(templates, { text, language, date });
    const { value: pdf, diagnostics } = await renderAsPdf(document);
    const [fault] = diagnostics;
    if (pdf === undefined || fault !== undefined) throw new Error(`no certificate: ${fault?.message.en}`);
    bytes = pdf.bytes;
    if (pdf.pages === 1) break;
  }
  if (bytes === undefined) throw new Error('the certificate has no form');
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    throw new UsageError(
      { ru: 'справку `{path}` нельзя записать ({reason})', en: 'certificate `{path}` cannot be written ({reason})' },
      { path, reason: error.code },
    );
  }
}

import { createHash } from 'node:crypto';
import { judgePdf } from '../pdf/judge-pdf.js';
import { decodeBase64 } from './decode-base64.js';
import type { EaeuContext, EaeuRule } from './eaeu-rule.js';
import type { EaeuEntry } from './resolve-entries.js';

export const embeddedReadable: EaeuRule = {
  id: 'R22-16',
  states: {
    ru: 'вложенные в опись файлы читаются; если тот же файл лежит и в папке, они равны',
    en: 'files embedded in the inventory can be read; where the same file also lies in a folder, they are equal',
  },
  basis: 'R.022 (DocCopyBinaryText)',
  severity: 'error',
  async judge({ inventory, entries }, context) {
    if (inventory === undefined) return;
    // One after the other: each is there as text and as bytes.
    for (const entry of entries) await judgeEmbedded(entry, inventory.file, context);
  },
};

async function judgeEmbedded(
  { document, files }: EaeuEntry,
  inventory: string,
  { subject, report }: EaeuContext,
): Promise<void> {
  const { embedded, name } = document;
  if (embedded === undefined) return;
  const place = { file: inventory, line: embedded.line };
  const args = { name: name?.text ?? '—' };
  report.checked(embeddedReadable.id);
  const bytes = decodeBase64(embedded.text);
  if (bytes === undefined) {
    report.found(embeddedReadable.id, place, notBase64, args);
    return;
  }
  const [file] = files;
  const hashes = file === undefined ? undefined : await subject.hashes.hash(file);
  if (hashes !== undefined && 'sha256' in hashes) {
    const sum = createHash('sha256').update(bytes).digest('hex');
    if (sum !== hashes.sha256) report.found(embeddedReadable.id, place, unlikeFile, { ...args, file: file ?? '—' });
    return;
  }
  const isPdf = /pdf/i.test(embedded.mediaType ?? 'pdf');
  if (isPdf) await judgePdf(bytes, place, subject, report);
}

const notBase64 = {
  ru: 'вложенный файл «{name}» пуст или записан не в base64 — вложите его заново',
  en: 'the embedded file “{name}” is empty or not written in base64: embed it again',
};
const unlikeFile = {
  ru: 'вложенный файл «{name}» отличается от файла `{file}` — оставьте один из них',
  en: 'the embedded file “{name}” differs from the file `{file}`: leave one of them',
};

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RecordIndex } from '../check/record-index.js';
import { openDiskWorld } from '../disk-world.js';
import { loadContent } from '../load/load-content.js';
import { renderDocument } from '../render/render-documents.js';
import { compileSchemas } from '../validate/compile-schemas.js';
import { validateRecords } from '../validate/validate-records.js';
import { specimenModel } from './specimen-model.js';

/**
 * `npm run make-specimens`: makes the attached files of the fictional dossier from their records, one page each, in the
 * house style. The same records give the same bytes.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const world = openDiskWorld({
  root,
  content: join(root, 'content'),
  templates: join(root, 'templates'),
  schemas: join(root, 'schemas'),
});
const content = loadContent(world, { products: ['examplecel'] });
const { value, diagnostics } = validateRecords(content, compileSchemas(world).value);
const records = new RecordIndex(value);
const [dossier] = records.all('dossier');
if (dossier?.data.synthetic !== true) throw new Error('specimens are made for a fictional dossier only');
for (const { message } of [...content.diagnostics, ...diagnostics]) process.stderr.write(`${message.en}\n`);

for (const record of records.all('attachment')) {
  const made = await renderDocument(specimenModel(record, records, dossier.data.asOf));
  const pdf = made.value.find(({ format }) => format === 'pdf');
  if (pdf === undefined) throw new Error(`${record.file}: ${made.diagnostics[0]?.message.en}`);
  writeFileSync(join(root, dirname(record.file), record.data.file), pdf.bytes);
  process.stderr.write(`${record.data.file}: ${pdf.bytes.length} bytes\n`);
}

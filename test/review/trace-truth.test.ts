import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeDossiers } from '../../src/compose-dossiers.js';
import { openDiskWorld } from '../../src/disk-world.js';
import type { CheckedDossier } from '../../src/make-documents.js';
import { printedLines } from '../../src/review/printed-values.js';
import { PrintingIndex } from '../../src/review/trace/field-printings.js';

/** A change of one value, and where it stands. */
const edits = [
  { file: 'trial.yaml', pointer: '/population/plannedN', from: 'plannedN: 12', to: 'plannedN: 13' },
  { file: 'trial.yaml', pointer: '/phase', from: 'phase: I\n', to: 'phase: II\n' },
  { file: 'trial.yaml', pointer: '/title/ru', from: 'ru: Исследование', to: 'ru: Испытание' },
  { file: 'trial.yaml', pointer: '/title/en', from: 'en: A study', to: 'en: Another study' },
  { file: 'trial.yaml', pointer: '/population/ageMin', from: 'ageMin: 18', to: 'ageMin: 21' },
  { file: 'trial.yaml', pointer: '/population/diagnosis/ru', from: 'ru: лимфома', to: 'ru: лейкоз' },
  { file: 'product.yaml', pointer: '/tradeName/ru', from: 'ru: Альфацел', to: 'ru: Омегацел' },
  { file: 'product.yaml', pointer: '/nonproprietaryName/note/ru', from: 'подана заявка', to: 'заявка отклонена' },
  { file: 'product.yaml', pointer: '/nonproprietaryName/note/en', from: 'applied for', to: 'refused' },
  { file: 'product.yaml', pointer: '/indications/0/text/en', from: 'en: lymphoma', to: 'en: leukaemia' },
  { file: 'dossier.yaml', pointer: '/version', from: 'version: "1"', to: 'version: "2"' },
] as const;

describe('what a trace says is printed', () => {
  let before: CheckedDossier;
  beforeAll(async () => {
    before = await compose(() => undefined);
  });

  it.each(edits)('changes in print, and nothing else does: $file $pointer', async ({ file, pointer, from, to }) => {
    const { records } = before.checks;
    const record = records.records.find((candidate) => candidate.file.endsWith(`/${file}`));
    const printings = new PrintingIndex(before.documents, records).of({ file: record?.file ?? '', pointer });
    const traced = new Set(
      printings.map(({ document, value }) => `${document.language} ${document.id} ${value.place.id} ${value.line}`),
    );

    const after = await compose((folder) => {
      const path = join(folder, 'alpha', file);
      const text = readFileSync(path, 'utf8');
      expect(text.split(from)).toHaveLength(2);
      writeFileSync(path, text.replace(from, to));
    });
    const shown = new Set(linesOf(after));
    const changed = linesOf(before).filter((line) => !shown.has(line));
    expect([...traced].sort()).toEqual([...new Set(changed)].sort());
  });
});

async function compose(change: (folder: string) => void): Promise<CheckedDossier> {
  // The same place at each time: it is part of every origin.
  const folder = join(root, 'content');
  cpSync('test/command/project/content', folder, { recursive: true });
  change(folder);
  const world = openDiskWorld({
    root: resolve('.'),
    content: folder,
    templates: resolve('test/command/project/templates'),
    schemas: resolve('schemas'),
  });
  const { value } = await composeDossiers(world, { rules: 'none' });
  const [dossier] = value.dossiers;
  if (dossier === undefined) throw new Error('the sample was not composed');
  return dossier;
}

const root = mkdtempSync(join(tmpdir(), 'dossier-trace-'));

function linesOf({ documents }: CheckedDossier): string[] {
  return documents.flatMap((document) =>
    printedLines(document).map(({ place, text }) => `${document.language} ${document.id} ${place.id} ${text}`),
  );
}

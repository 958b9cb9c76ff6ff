import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Approval, collectApprovals } from '../../src/approvals/collect-approvals.js';
import { originsIn } from '../../src/approvals/origins-in.js';
import type { DocumentModel } from '../../src/assemble/document-model.js';
import { approvalRoles } from '../../src/command/arguments/approve-arguments.js';
import { composeDossiers } from '../../src/compose-dossiers.js';
import { openDiskWorld } from '../../src/disk-world.js';

const world = openDiskWorld({ root: '.', content: 'content', templates: 'templates', schemas: 'schemas' });
let approvals: readonly Approval[] = [];
let documents: readonly DocumentModel[] = [];
let errors: readonly string[] = [];

beforeAll(async () => {
  const { value, diagnostics } = await composeDossiers(world, { products: ['examplecel'], rules: 'all' });
  const [dossier] = value.dossiers;
  if (dossier === undefined) throw new Error('examplecel cannot be composed');
  const { checks, attachments } = dossier;
  const attachedHashes = new Map(attachments.map(({ record, sha256 }) => [record.id, sha256]));
  documents = dossier.documents;
  approvals = collectApprovals({ records: checks.records, documents, attachedHashes });
  errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message.en);
}, 120_000);

describe('the approvals of examplecel', () => {
  it('hold, each thing in each role, and nothing asked for is missing', () => {
    expect(approvals.map(({ kind, id, changed }) => ({ kind, id, changed }))).toEqual([
      { kind: 'record', id: 'specification-product', changed: [] },
      { kind: 'record', id: 'specification-substance', changed: [] },
      { kind: 'document', id: 'm3-3-2-p-5-1-specification', changed: [] },
      { kind: 'document', id: 'm3-3-2-s-4-1-specification', changed: [] },
      { kind: 'document', id: 'm3-3-2-p-5-1-specification', changed: [] },
      { kind: 'document', id: 'm3-3-2-s-4-1-specification', changed: [] },
      { kind: 'document', id: 'm1-1-10-1-pharmacovigilance-system', changed: [] },
      { kind: 'record', id: 'pharmacovigilance-master-file', changed: [] },
      { kind: 'document', id: 'm2-2-3-quality-summary', changed: [] },
    ]);
    expect(approvals.flatMap(({ entries }) => entries)).toHaveLength(12);
    expect(errors).toEqual([]);
  });

  it('are printed as the history of the four documents, in both languages, and nowhere else', () => {
    const printing = documents.filter(({ blocks }) =>
      originsIn(...blocks).some(({ file }) => file === 'content/examplecel/approvals.yaml'),
    );
    expect(printing.map(({ id, language }) => `${language} ${id}`).sort()).toEqual(
      ['en', 'ru'].flatMap((language) =>
        [
          'm1-1-10-1-pharmacovigilance-system',
          'm2-2-3-quality-summary',
          'm3-3-2-p-5-1-specification',
          'm3-3-2-s-4-1-specification',
        ].map((id) => `${language} ${id}`),
      ),
    );
  });
});

it('the command knows the roles of the code list', () => {
  const list: unknown = JSON.parse(readFileSync('schemas/code-lists/approval-role.schema.json', 'utf8'));
  expect(list).toMatchObject({ enum: approvalRoles });
});

it('nothing is invented for utzhefra', () => {
  const names = world.list('content').map(({ name }) => name);
  expect(names).toContain('examplecel/approvals.yaml');
  expect(names.filter((name) => name.startsWith('utzhefra/') && name.includes('approvals'))).toEqual([]);
});

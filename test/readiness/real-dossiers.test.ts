import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Checklist, ChecklistDocument, ChecklistRow } from '../../src/readiness/checklist.js';
import { type Ran, readFolder, startDossier } from '../command/project.js';
import { officialSections as sections } from '../sections/official-sections.js';
import { findUnaccounted } from './find-unaccounted.js';
import { sampleDocument, sampleRow } from './sample-row.js';

const folder = mkdtempSync(join(tmpdir(), 'dossier-readiness-'));
const out = join(folder, 'out');

interface Report extends Ran {
  readonly diagnostics: readonly Diagnostic[];
  readonly checklist: Checklist;
}

let example: Report;
let real: Report;
let before: Record<string, string>;

beforeAll(async () => {
  example = await run(['build', 'examplecel', '--only', '1.1', '2.5', '--profile', 'submission', '--out', out]);
  before = readFolder(out);
  real = await run(['build', 'utzhefra', '--profile', 'submission', '--out', out]);
}, 600_000);

describe.each([
  ['examplecel', () => example],
  ['utzhefra', () => real],
] as const)('the checklist of %s', (_product, reportOf) => {
  it('has every row of the section map, in its order', () => {
    const numbers = reportOf().checklist.rows.map(({ section }) => section);
    expect(numbers).toEqual(sections.sections.map(({ number }) => number));
    expect(numbers).toHaveLength(258);
  });

  it('accounts for every row', () => {
    expect(findUnaccounted(reportOf().checklist)).toEqual([]);
  });

  it('lists the rows without any title for a legal check, without a document', () => {
    const unknown = reportOf().checklist.rows.filter(({ state }) => state === 'subject-unknown');
    expect(unknown.map(({ section, documents }) => [section, documents])).toEqual([
      ['1.6.4', []],
      ['1.6.5', []],
      ['1.6.10', []],
    ]);
  });

  it('knows the codes, the source and the edition of each row from the section map', () => {
    for (const { section, documents, source, edition, heading } of reportOf().checklist.rows) {
      const row = sections.get(section);
      expect(source, section).toEqual({ ru: row?.source.ru, en: row?.source.en });
      expect(edition.ru, section).not.toBe('');
      expect(heading === 'verified', section).toBe(row?.isVerified);
      const known = row?.codes.map(({ code }) => code) ?? [];
      const verified = new Set(row?.codes.flatMap(({ code, isVerified }) => (isVerified ? [code] : [])));
      for (const { codes, areCodesVerified } of documents) {
        expect(known, section).toEqual(expect.arrayContaining([...codes]));
        expect(areCodesVerified, section).toBe(codes.length > 0 && codes.every((code) => verified.has(code)));
      }
    }
  });

  it('counts its modules as the rows say', () => {
    const { rows, modules } = reportOf().checklist;
    for (const counts of modules) {
      const own = rows.filter(({ module }) => module === counts.module).flatMap(({ documents }) => documents);
      const isDue = ({ state }: ChecklistDocument) => state !== 'open' && state !== 'not-applicable';
      const required = own.filter(({ need }) => need === 'minimum-list' || need === 'full-modules').filter(isDue);
      expect([counts.required, counts.ready, counts.gap, counts.missing]).toEqual([
        required.length,
        ...['ready', 'gap', 'missing'].map((wanted) => required.filter(({ state }) => state === wanted).length),
      ]);
    }
  });
});

describe('an unaccounted row', () => {
  const cases: readonly (readonly [string, ChecklistRow, string])[] = [
    [
      'a document without a file',
      sampleRow('1.0', { documents: [sampleDocument()] }),
      '1.0 Document: is ready without a',
    ],
    ['a heading over nothing', sampleRow('1.4', { state: 'heading-only' }), '1.4 holds no document'],
    [
      'a heading of no document',
      sampleRow('2.5.1', { partOf: '2.5', documents: [] }),
      '2.5.1 is said to be part of 2.5',
    ],
    [
      'not due without a reason',
      sampleRow('1.0', { documents: [sampleDocument({ state: 'not-applicable' })] }),
      '1.0 Document: is not due without a reason',
    ],
    [
      'missing',
      sampleRow('1.0', { documents: [sampleDocument({ state: 'missing' })] }),
      'is missing and nobody owes it',
    ],
  ];

  it.each(cases)('is found: %s', (_name, row, fault) => {
    expect(findUnaccounted({ rows: [row] }).join()).toContain(fault);
  });
});

describe('the headings that are part of another document', () => {
  it('stand in its file', () => {
    const rows = example.checklist.rows.filter(({ partOf }) => partOf !== undefined);
    expect(rows.map(({ section }) => section)).toEqual(
      ['1', '2', '3', '4', '5', '6', '7'].map((last) => `2.5.${last}`),
    );
    for (const { section, partOf } of rows) {
      const holder = example.checklist.rows.find((row) => row.section === partOf);
      for (const file of holder?.documents.flatMap(({ files }) => files) ?? []) {
        const twin = readFileSync(join(out, 'examplecel', file.replace(/pdf$/, 'md')), 'utf8');
        expect(twin, file).toMatch(new RegExp(`^#+ ${section.replaceAll('.', '\\.')} \\S`, 'm'));
      }
    }
  });
});

describe('the contents of the dossier', () => {
  it.each(['ru', 'en'])('list every file of the checklist, and no other: %s', (language) => {
    const twin = readFileSync(join(out, 'examplecel', language, 'm1/1.1/m1-1-1-contents.md'), 'utf8');
    const listed = [...twin.matchAll(/^\| ([1-5][\w.]*) \| .* \| (\S+) \| [^|]+ \|$/gm)];
    const files = example.checklist.rows.flatMap(({ section, documents }) =>
      documents.flatMap(({ kind, files: own }) => {
        const names = new Set(own.map((file) => file.slice(file.lastIndexOf('/') + 1)));
        return [...names].map((name) => `${section} ${kind === 'generated' ? name.replace(/\.pdf$/, '') : name}`);
      }),
    );
    expect(listed.map(([, section, file]) => `${section} ${file}`).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThan(100);
  });
});

describe('examplecel for submission', () => {
  it('has no error, no gap, and every required document ready', () => {
    expect({ code: example.code, stderr: example.stderr.slice(-2000) }).toMatchObject({ code: 0 });
    expect(example.diagnostics).toEqual([]);
    for (const { module, required, ready, open, furtherReady, further } of example.checklist.modules) {
      expect({ module, ready, furtherReady, open }).toEqual({
        module,
        ready: required,
        furtherReady: further,
        open: 0,
      });
    }
  });

  it('without a paper it needs is refused, and a draft of it counts the paper as missing', async () => {
    const content = join(folder, 'content');
    cpSync('content', content, { recursive: true });
    const attachments = join(content, 'examplecel', 'attachments', 'module-1');
    for (const name of readdirSync(attachments).filter((file) => file.startsWith('licence-copy'))) {
      rmSync(join(attachments, name));
    }
    const refused = await run(['check', 'examplecel', '--content', content, '--profile', 'submission', '--lang', 'en']);
    expect(refused.code).toBe(1);
    expect(refused.diagnostics).toHaveLength(1);
    expect(refused.diagnostics[0]).toMatchObject({ code: 'dossier/required-documents', severity: 'error' });
    expect(refused.stderr).toMatch(
      /error dossier\/required-documents {2}\S*licence\S*\.yaml:\d+:\d+\n {2}section 1\.6\.2/,
    );
    expect(refused.stderr).toMatch(
      /put the PDF into \S*examplecel\/attachments .*section: "1\.6\.2", part: licence-copy/,
    );

    const draft = await run(['check', 'examplecel', '--content', content, '--profile', 'draft']);
    expect(draft.code).toBe(0);
    expect(draft.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['dossier/required-documents', 'warning'],
    ]);
    const [first] = draft.checklist.modules;
    const [whole] = example.checklist.modules;
    expect(first).toMatchObject({ required: whole?.required, ready: Number(whole?.ready) - 1, missing: 1 });
  }, 600_000);
});

describe('utzhefra for submission', () => {
  it('is refused and leaves the output as it was', () => {
    expect(real.code).toBe(1);
    expect(real.stderr).toMatch(/собрано: 0 препаратов, 0 файлов\s*$/);
    expect(readFolder(out)).toEqual(before);
  });

  it('names every document that is missing or undecided, and where to put it', () => {
    const rows = real.checklist.rows.flatMap(({ section, documents }) =>
      documents.filter(({ need }) => need !== 'cover').map((document) => ({ section, ...document })),
    );
    const blocking = rows.filter(({ state }) => state === 'missing' || state === 'open' || state === 'refused');
    expect(blocking.length).toBeGreaterThan(50);
    for (const { section, state } of blocking) {
      const named = real.diagnostics.filter(
        ({ code, message }) => code === 'dossier/required-documents' && message.en.startsWith(`section ${section}`),
      );
      expect(named.length, `${section} ${state}`).toBeGreaterThan(0);
    }
  });

  it('names every gap in a document at the value that has to be filled in', () => {
    const errors = real.diagnostics.filter(({ severity, at }) => severity === 'error' && at !== undefined);
    const pieces = real.checklist.rows.flatMap(({ documents }) => documents.flatMap(({ missing }) => missing));
    expect(pieces.length).toBeGreaterThan(500);
    const unnamed = pieces.filter((piece) => !errors.some((error) => covers(error, piece)));
    expect([...new Set(unnamed.map(({ file, pointer, state }) => `${file}#${pointer} ${state}`))]).toEqual([]);
    for (const { at } of errors)
      expect(readFileSync(at?.file ?? '', 'utf8').split('\n')[Number(at?.range.start.line) - 1]).toBeDefined();
  });
});

/** Titles and statements of acts are entered in the register; a value where it stands, or in the group that lacks it. */
function covers({ code, at }: Diagnostic, { file, pointer, state }: ChecklistDocument['missing'][number]): boolean {
  if (at === undefined) return false;
  if (file.startsWith('schemas/')) return code.endsWith('/unconfirmed') && at.file.endsWith('/confirmed-headings.yaml');
  if (at.file !== file) return false;
  if (state === 'unconfirmed') return code === 'data/unconfirmed';
  // What is not there at all has no place of its own: it is told of the group, or the dossier, that lacks it.
  if (pointer === at.pointer) return true;
  return code.startsWith('data/') && pointer.startsWith(`${at.pointer}/`) && at.pointer !== '';
}

async function run(args: readonly string[]): Promise<Report> {
  const file = join(mkdtempSync(join(folder, 'run-')), 'report.json');
  const ran = await startDossier([...args, '--report', `json=${file}`]);
  const { diagnostics, products } = JSON.parse(readFileSync(file, 'utf8'));
  return { ...ran, diagnostics, checklist: products[0].checklist };
}

import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { attachmentCodes } from '../../src/diagnostics/codes/attachment.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { sha256Of } from '../../src/package/plan-file.js';
import { makeProject, type Project, type Ran } from '../command/project.js';
import { fileCases, placeCases, shapeCases } from './faulty-files.js';

const folder = 'content/alpha/attachments';
const project = makeProject();
let draft: Reported;
let submission: Reported;

interface Reported extends Ran {
  readonly diagnostics: readonly Diagnostic[];
}

beforeAll(async () => {
  for (const { name, make, record } of fileCases) attach(project, name, await make(), record);
  attach(project, 'too-large.pdf', new Uint8Array());
  truncateSync(join(project.content, 'alpha/attachments/too-large.pdf'), 104_857_601);
  attach(project, 'twice.pdf', await sound());
  attach(project, 'again/twice.pdf', await sound());
  attach(project, 'absent.pdf', undefined);
  project.write(`${folder}/stray.pdf`, await sound());
  draft = await report(project, ['build', '--profile', 'draft']);
  submission = await report(project, ['build', '--profile', 'submission', '--out', join(project.out, '..', 'other')]);
}, 300_000);

/** Faults that need more than one file, or none. */
const otherCases = [
  ['too-large.pdf', 'attachment/too-large', 'is larger than 100 MB and was not read'],
  ['twice.pdf', 'attachment/same-place', 'the place `ru/m1/1.2/1.2.2/twice.pdf` of the file `twice.pdf`'],
  ['absent.pdf', 'attachment/no-file', 'there is no file `absent.pdf` beside the record'],
  ['stray.pdf', 'attachment/no-record', 'no record describes the file'],
] as const;

describe('a file that is handed in', () => {
  it.each(fileCases)('$name: $codes', ({ name, codes, says }) => {
    for (const { diagnostics } of [draft, submission]) {
      const found = findingsOn(name, diagnostics);
      expect(found.map(({ code }) => code).sort()).toEqual([...codes]);
      const text = found.map(({ message }) => message.en).join('\n');
      for (const words of says) expect(text).toContain(words);
    }
  });

  it.each(otherCases)('%s: %s', (name, code, words) => {
    const found = findingsOn(name, draft.diagnostics);
    expect(found.map((finding) => finding.code)).toEqual([code]);
    expect(found[0]?.message.en).toContain(words);
  });

  it('with a fault is a warning in a draft and an error in a submission, at its record', () => {
    const faults = ({ diagnostics }: Reported) => diagnostics.filter(({ code }) => code in attachmentCodes);
    expect(draft).toMatchObject({ code: 0 });
    expect(submission).toMatchObject({ code: 1 });
    expect(faults(submission).length).toBe(faults(draft).length);
    expect(new Set(faults(draft).map(({ severity }) => severity))).toEqual(new Set(['warning']));
    expect(new Set(faults(submission).map(({ severity }) => severity))).toEqual(new Set(['error']));
    for (const { code, at } of faults(draft)) {
      expect(at?.file, code).toMatch(code === 'attachment/no-record' ? /stray\.pdf$/ : /attachments\/.*\.yaml$/);
      if (code !== 'attachment/no-record') expect(at?.pointer, code).toMatch(/^\/(file|section|part)$/);
    }
  });

  it('has a fixture for every code', () => {
    const covered = new Set([...fileCases.flatMap(({ codes }) => codes), ...otherCases.map(([, code]) => code)]);
    expect(Object.keys(attachmentCodes).filter((code) => !covered.has(code))).toEqual([]);
  });

  it('enters the dossier unchanged if nothing is wrong with it, and otherwise not at all', () => {
    const manifest = JSON.parse(readFileSync(join(project.out, 'alpha/manifest.json'), 'utf8'));
    const files: { path: string; sha256: string; bytes: number }[] = manifest.files;
    const names = [...fileCases.map(({ name }) => name), ...otherCases.map(([name]) => name)];
    const entered = files.filter(({ path }) => names.some((name) => path.endsWith(`/${name}`)));
    const wanted = fileCases.filter(({ codes }) => codes.length === 0).map(({ name }) => name);
    expect(entered.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).sort()).toEqual(
      [...wanted, 'twice.pdf'].sort(),
    );
    for (const { path, sha256, bytes } of entered) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const original = readFileSync(join(project.content, 'alpha/attachments', name));
      expect({ path, sha256, bytes }).toEqual({ path, sha256: sha256Of(original), bytes: original.length });
      expect(readFileSync(join(project.out, 'alpha', path)).equals(original), path).toBe(true);
    }
  });
});

describe.each([
  ['of a wrong shape', shapeCases],
  ['that does not fit the dossier', placeCases],
] as const)('the record beside a file %s', (_name, cases) => {
  const other = makeProject();
  let reported: Reported;

  beforeAll(async () => {
    for (const [index, [field, line]] of cases.entries()) {
      attach(other, `paper-${index}.pdf`, await sound(), { file: `file: paper-${index}.pdf`, [field]: line });
    }
    reported = await report(other, ['check', '--profile', 'submission']);
  });

  it('stops a submission', () => {
    expect(reported.code).toBe(1);
  });

  it.each(cases.map(([, line, code], index) => [index, line, code] as const))('%i `%s`: %s', (index, _line, code) => {
    const found = reported.diagnostics.filter(({ at }) => at?.file.endsWith(`/paper-${index}.yaml`));
    expect(found.map((finding) => finding.code)).toContain(code);
    expect(found.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });
});

function findingsOn(name: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const record = `/${name.replace(/\.pdf$/, '')}.yaml`;
  return diagnostics.filter(
    ({ at, code }) => code in attachmentCodes && (at?.file.endsWith(record) || at?.file.endsWith(`/${name}`)),
  );
}

async function sound(): Promise<Uint8Array> {
  const [first] = fileCases;
  if (first === undefined) throw new Error('there are no cases');
  return first.make();
}

/** Puts a file with its record into the project; `lines` replace the fields they name, or leave them out. */
function attach(
  { write, content }: Project,
  path: string,
  bytes: Uint8Array | undefined,
  lines: Readonly<Record<string, string>> = {},
): void {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const id = `file-${sha256Of(Buffer.from(path)).slice(0, 16)}`;
  const fields: Readonly<Record<string, string>> = {
    recordType: 'recordType: attachment',
    id: `id: ${id}`,
    modelVersion: 'modelVersion: "1"',
    productId: 'productId: alpha',
    provenance:
      'provenance: { sourceClass: synthetic, sourceRef: { ru: выдумано для проверки, en: invented for a test }, sourceDate: 2026-01-10, enteredOn: 2026-01-10, confidence: high }',
    file: `file: ${name}`,
    section: 'section: "1.2.2"',
    part: 'part: payment',
    code: 'code: "01005"',
    title: 'title: { ru: Документ, en: Document }',
    language: 'language: ru',
    date: 'date: 2026-01-10',
    signed: 'signed: true',
    ...lines,
  };
  write(`${folder}/${path.replace(/\.pdf$/, '.yaml')}`, `${Object.values(fields).filter(Boolean).join('\n')}\n`);
  if (bytes !== undefined) writeFileSync(join(content, 'alpha/attachments', path), bytes);
}

async function report(project: Project, args: readonly string[]): Promise<Reported> {
  const file = join(project.out, '..', 'report.json');
  const ran = await project.run([...args, '--report', `json=${file}`]);
  return { ...ran, diagnostics: JSON.parse(readFileSync(file, 'utf8')).diagnostics };
}

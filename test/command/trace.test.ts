import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeProject, type Ran } from './project.js';

const project = makeProject();
const trial = relative(process.cwd(), join(project.content, 'alpha', 'trial.yaml'));
const lines = readFileSync(trial, 'utf8').split('\n');
const lineOf = (text: string): number => lines.findIndex((line) => line.includes(text)) + 1;
const trace = (...args: readonly string[]): Promise<Ran> => project.run(['trace', ...args, '--lang', 'en']);

describe('trace refuses', () => {
  it.each([
    { args: [], says: 'needs one place' },
    { args: ['a', 'b', 'c'], says: 'needs one place' },
    { args: ['m1-1-8-3-trial', 'x'], says: 'no document `m1-1-8-3-trial`; did you mean `m1-1-8-3-trials`?' },
    { args: ['9.9'], says: 'neither a document `9.9` nor a section of this number' },
    { args: ['gamma/1.8.3'], says: 'there is no product `gamma`' },
    { args: ['1.8.3', 'nowhere at all'], says: 'stands neither in `1.8.3` nor in any other document' },
    { args: ['2.2', 'Studies'], says: 'does not stand in `2.2`; it does in alpha/m1-1-8-3-trials (en)' },
    { args: [`${trial}#/population/planedN`], says: 'did you mean `/population/plannedN`?' },
    { args: [`${trial}#population`], says: 'has no field `population`' },
    { args: [`${trial}:9999`], says: 'holds no value, nor does any line below it' },
    { args: ['content/alpha/trail.yaml:3'], says: 'no file content/alpha/trail.yaml in the content folder' },
    { args: ['package.json#/name'], says: 'no file package.json in the content folder' },
    { args: ['../../etc/passwd:1'], says: 'in the content folder' },
    { args: [`${trial}:3`, 'text'], says: 'a file of data was named' },
    { args: ['--matrix', join(trial, 'matrix.csv')], says: 'cannot be written' },
    { args: ['1.8.3', '--only', '2.5'], says: 'takes no option `--only`' },
  ])('$args', async ({ args, says }) => {
    const { code, stdout, stderr } = await trace(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });

  it('a line without a value, and names the next that has one', async () => {
    const other = makeProject();
    other.edit('content/alpha/trial.yaml', 'phase: I\n', '\n# a remark\nphase: I\n');
    const at = lineOf('phase: I');
    for (const line of [at, at + 1]) {
      const { code, stderr } = await other.run([
        'trace',
        `${relative(process.cwd(), other.content)}/alpha/trial.yaml:${line}`,
      ]);
      expect({ line, code }).toEqual({ line, code: 2 });
      expect(stderr).toContain(`ближайшее ниже — в строке ${at + 2}`);
    }
  });

  it('a product with errors, and shows them as a check does', async () => {
    const other = makeProject(['alpha', 'beta']);
    other.edit('content/alpha/trial.yaml', 'phase: I', 'phase: X');
    const file = `${relative(process.cwd(), other.content)}/alpha/trial.yaml`;
    const broken = await other.run(['trace', `${file}#/phase`, '--lang', 'en']);
    expect({ code: broken.code, stdout: broken.stdout }).toEqual({ code: 1, stdout: '' });
    expect(broken.stderr).toMatch(/error record\/unknown-value .*trial\.yaml:\d+:\d+/);
    expect(broken.stderr).toContain('phase: X');

    const both = await other.run(['trace', '1.8.3', 'I', '--lang', 'en']);
    expect(both.code).toBe(1);
    expect(both.stdout).toContain('beta  ru  m1-1-8-3-trials');
    expect(both.stdout).not.toContain('alpha  ');
  });
});

describe('trace of a field', () => {
  let answer: Ran;
  beforeAll(async () => {
    answer = await trace(`${trial}#/population/plannedN`);
  });

  it('names its line, value, source and confidence', () => {
    expect({ code: answer.code, stderr: answer.stderr }).toEqual({ code: 0, stderr: '' });
    expect(answer.stdout).toContain(`trial.yaml:${lineOf('plannedN')}:13  /population/plannedN`);
    expect(answer.stdout).toContain(': 12\n');
    expect(answer.stdout).toContain('invented for a test, 2026-01-10; confidence: high');
  });

  it('names every document, page and sentence, and no other', () => {
    expect(answer.stdout).toContain('alpha — printed in: 2 documents, 2 places');
    expect(answer.stdout).toMatch(/1\.8\.3 {2}ru {2}m1-1-8-3-trials\n {4}p\. 1, row 2: 12\n/);
    expect(answer.stdout).toMatch(/1\.8\.3 {2}en {2}m1-1-8-3-trials\n {4}p\. 1, row 2: 12\n/);
    expect(answer.stdout).not.toContain('m2-2-2-introduction');
  });

  it('names the rules that read it, and of the others none', async () => {
    expect(answer.stdout).toContain('Rules that read the field: none');
    const { stdout } = await trace(`${trial}#/followUp/longTermYears`);
    expect(stdout).toMatch(/Rules that read the field: 1\n {2}DAT-009 {2}trial\/follow-up-horizon/);
    expect((await trace(`${trial}#/dates/start`)).stdout).toContain('trial/dates-in-order');
  });

  it('is the same by its line', async () => {
    expect((await trace(`${trial}:${lineOf('plannedN')}`)).stdout).toBe(answer.stdout);
    expect((await trace(`${trial}:${lineOf('plannedN')}:13`)).stdout).toBe(answer.stdout);
  });

  it('of a group of fields is that of all in it', async () => {
    const { stdout } = await trace(`${trial}:${lineOf('population:')}`);
    expect(stdout).toContain('/population\n');
    expect(stdout).toContain('printed in: 2 documents, 2 places');
  });

  it('tells a field that is not printed, and one without data', async () => {
    expect((await trace(`${trial}#/population/ageMin`)).stdout).toContain('no document prints it');
    const { stdout } = await trace(`${trial}#/population/criteria`);
    expect(stdout).toContain('  no data\n');
  });

  it('tells a part of a text by the language it prints in', async () => {
    const { stdout } = await trace(`${trial}#/title/en`);
    expect(stdout).toContain('printed in: 1 document, 1 place');
    expect(stdout).toContain('A study of Alphacel');
  });

  it('writes nothing', () => {
    expect(readdirSync(join(project.out, '..'))).not.toContain('out');
  });
});

describe('trace of words', () => {
  it('leads to the fields, with line and source', async () => {
    const { code, stdout } = await trace('alpha/m1-1-8-3-trials', 'A study of Alphacel');
    expect(code).toBe(0);
    expect(stdout).toContain('alpha  en  m1-1-8-3-trials  1.8.3  p. 1');
    expect(stdout).toContain(`trial.yaml:${lineOf('A study of Alphacel')}:`);
    expect(stdout).toContain('confidence: high');
  });

  it('names every place where they stand', async () => {
    const { stdout } = await trace('1.8.3', '12');
    expect(stdout).toMatch(/^places with this text: 2\n/);
    expect(stdout.match(/plannedN/g)).toHaveLength(2);
    expect((await trace('1.8.3', '12', '--document-lang', 'ru')).stdout).not.toContain('places with this text');
  });

  it('that belong to the mark of a gap lead to what is missing', async () => {
    const { stdout } = await trace('2.2', '[NO DATA');
    expect(stdout).toContain('/nonproprietaryName');
    expect(stdout).toContain('no data');
  });

  it('of a template name the template and the line', async () => {
    const { stdout } = await trace('1.8.3', 'Subjects');
    expect(stdout).toMatch(/“Subjects” ← template \S*m1-1-8-3-trials\.hbs:9\n/);
  });
});

describe('trace of a document', () => {
  it('lists its fields once, with their sources', async () => {
    const { code, stdout } = await trace('m1-1-8-3-trials', '--document-lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toMatch(/alpha {2}en {2}m1-1-8-3-trials {2}1\.8\.3 — \d+ fields/);
    expect(stdout.match(/\/population\/plannedN/g)).toHaveLength(1);
    expect(stdout).toContain('“A study of Alphacel”  p. 1');
    expect(stdout).toContain('schemas/data/dossier-sections.json#');
  });

  it('is the same by its section', async () => {
    expect((await trace('1.8.3')).stdout).toBe((await trace('m1-1-8-3-trials')).stdout);
  });
});

describe('pages of a trace', () => {
  const other = makeProject();
  const field = `${relative(process.cwd(), join(other.content, 'alpha', 'trial.yaml'))}#/population/plannedN`;
  const pagesFile = join(other.out, 'alpha', 'model', 'ru', 'm1-1-8-3-trials.pages.json');
  const manifestFile = join(other.out, 'alpha', 'manifest.json');
  const pageOf = async (): Promise<string | undefined> =>
    /ru {2}m1-1-8-3-trials\n {4}p\. (\S+),/.exec((await other.run(['trace', field, '--lang', 'en'])).stdout)?.[1];

  beforeAll(async () => {
    expect((await other.run(['build'])).code).toBe(0);
    // Moves every piece to page 7: so it shows whose pages are told.
    const moved = readFileSync(pagesFile, 'utf8').replace(/(?<=\s)1(?=[,\n])/g, '7');
    const sha256 = createHash('sha256').update(moved).digest('hex');
    writeFileSync(pagesFile, moved);
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
    for (const file of manifest.files) {
      if (file.path === 'model/ru/m1-1-8-3-trials.pages.json') Object.assign(file, { sha256 });
    }
    writeFileSync(manifestFile, JSON.stringify(manifest));
  });

  it('are those of the build where it holds the document as it is now', async () => {
    expect(await pageOf()).toBe('7');
  });

  it('are drawn where the document has changed since', async () => {
    other.edit('content/alpha/trial.yaml', 'plannedN: 12', 'plannedN: 13');
    expect(await pageOf()).toBe('1');
    other.edit('content/alpha/trial.yaml', 'plannedN: 13', 'plannedN: 12');
    expect(await pageOf()).toBe('7');
  });

  it('are drawn where the file of the build was changed by hand, or was made by another program', async () => {
    const pages = readFileSync(pagesFile, 'utf8');
    writeFileSync(pagesFile, `${pages} `);
    expect(await pageOf()).toBe('1');
    writeFileSync(pagesFile, pages);
    expect(await pageOf()).toBe('7');
    const manifest = readFileSync(manifestFile, 'utf8');
    writeFileSync(manifestFile, manifest.replace(/"tool":\s*"[^"]+"/, '"tool": "dossier 0.0.1"'));
    expect(await pageOf()).toBe('1');
  });
});

describe('the matrix', () => {
  const other = makeProject(['alpha', 'beta']);
  let rows: string[][];

  beforeAll(async () => {
    other.edit('content/alpha/trial.yaml', 'A study of Alphacel', '"=cmd|calc; \\"quoted\\""');
    const file = join(other.out, '..', 'matrix.csv');
    const { code, stdout, stderr } = await other.run(['trace', '--matrix', file, 'alpha', '--lang', 'en']);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith('\uFEFFProduct;File;Line;Field;')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    rows = text.slice(1, -2).split('\r\n').map(cellsOf);
  });

  it('has a line for each value of the records of the product, printed or not', () => {
    expect(new Set(rows.slice(1).map(([product]) => product))).toEqual(new Set(['alpha']));
    expect(rowOf('/population/ageMin')).toMatchObject({ value: '18', documents: '', pages: '' });
    expect(rowOf('/population/plannedN')).toMatchObject({
      line: String(lineOf('plannedN')),
      value: '12',
      state: 'stated',
      source: 'invented for a test',
      documents: 'ru m1-1-8-3-trials, en m1-1-8-3-trials',
      pages: 'ru m1-1-8-3-trials: 1; en m1-1-8-3-trials: 1',
    });
    expect(rowOf('/population/plannedN').rules).toBe('');
    expect(rowOf('/followUp/longTermYears').rules).toBe('DAT-009');
  });

  it('has one line for a value that is absent, with the reason', () => {
    expect(
      rows
        .filter(([, file, , pointer]) => file?.endsWith('/product.yaml') && pointer?.startsWith('/nonproprietaryName'))
        .map(([, , , pointer, , value]) => [pointer, value]),
    ).toEqual([
      ['/nonproprietaryName', 'pending: applied for'],
      ['/nonproprietaryNameStatus', 'unverified'],
    ]);
  });

  it('runs nothing in a spreadsheet', () => {
    expect(rowOf('/title/en').value).toBe(`'=cmd|calc; "quoted"`);
  });

  it('leaves out where values come from: that is a column', () => {
    expect(rows.flatMap(([, , , pointer]) => pointer ?? []).filter((pointer) => pointer.includes('rovenance'))).toEqual(
      [],
    );
  });

  function rowOf(pointer: string) {
    const found = rows.filter(([, file, , each]) => file?.endsWith('/trial.yaml') && each === pointer);
    expect(found).toHaveLength(1);
    const [, , line = '', , , value = '', state = '', , source = '', , , documents = '', pages = '', rules = ''] =
      found[0] ?? [];
    return { line, value, state, source, documents, pages, rules };
  }
});

/** The cells of a line of the CSV file. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}

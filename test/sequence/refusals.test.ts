import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDiskWorld } from '../../src/disk-world.js';
import { loadContent } from '../../src/load/load-content.js';
import { digestRecords } from '../../src/package/digest-records.js';
import {
  changesRecord,
  composition,
  introduction,
  letter,
  makeApplication,
  report,
  type SampleApplication,
  sha256Of,
} from './sample-application.js';

const documents = [letter, introduction, composition, report];
let application: SampleApplication;

beforeEach(() => {
  application = makeApplication();
  application.build(documents);
});

/** The run is refused for this reason alone, and the application folder stays as it was. */
async function expectRefusal(code: string, exitCode: number, args = ['--format', 'ectd']): Promise<string> {
  const before = application.read();
  const told = await application.package(args);
  const codes = [...told.told.matchAll(/^error (\S+)/gm)].map((match) => match[1]);
  expect({ codes, exit: told.code }, told.told).toEqual({ codes: [code], exit: exitCode });
  expect(application.read()).toEqual(before);
  return told.told;
}

describe('a build that cannot be filed', () => {
  it('is not there', async () => {
    rmSync(join(application.out, 'alpha', 'manifest.json'));
    await expectRefusal('package/no-build', 2);
  });

  it('is a partial one', async () => {
    application.build(documents, { partial: true });
    await expectRefusal('package/partial-build', 1);
  });

  it('is a draft, unless a draft is asked for', async () => {
    application.build(documents, { profile: 'draft' });
    await expectRefusal('package/draft-build', 1);
    const { code } = await application.package(['--format', 'ectd', '--draft']);
    expect(code).toBe(0);
    expect(JSON.parse(application.text('0000-record.json'))).toMatchObject({ isDraft: true });
    expect(application.text('0000/m1/eaeu/eaeu-regional.xml')).toContain('<status>draft</status>');
  });

  it('has a file that was changed afterwards', async () => {
    appendFileSync(join(application.out, 'alpha/en/m2/2.2/m2-2-2-introduction.pdf'), ' ');
    expect(await expectRefusal('package/changed-build', 1)).toContain('out/alpha/en/m2/2.2/m2-2-2-introduction.pdf');
  });

  it('has lost a file', async () => {
    rmSync(join(application.out, 'alpha/model/ru/m2-2-2-introduction.json'));
    expect(await expectRefusal('package/changed-build', 1)).toContain('model/ru/m2-2-2-introduction.json');
  });

  it('is older than a record', async () => {
    appendFileSync(join(application.folder, 'content/alpha/product.yaml'), '# edited\n');
    expect(await expectRefusal('package/stale-build', 1)).toContain('content/alpha/product.yaml');
  });

  it('does not know of a record that was added', async () => {
    const content = { root: application.folder, content: join(application.folder, 'content') };
    const world = openDiskWorld({ ...content, templates: 'none', schemas: 'none' });
    application.build(documents, { records: digestRecords(loadContent(world).value, 'alpha') });
    application.write('content/alpha/changes.yaml', changesRecord(['0001']));
    expect((await application.package(['--format', 'ectd', '--out', 'elsewhere'])).code).toBe(0);
    application.write(
      'content/alpha/extra.yaml',
      readFileSync(join(application.folder, 'content/alpha/centre.yaml'), 'utf8').replace('id: centre', 'id: other'),
    );
    expect(await expectRefusal('package/stale-build', 1)).toContain('records were added');
  });

  it('lacks a document that is due', async () => {
    const due = { isRequired: true, state: 'missing' };
    const checklist = { modules: [], rows: [{ section: '2.5', documents: [due] }] };
    putChecklist(checklist);
    expect(await expectRefusal('package/missing-document', 1)).toContain('`2.5`');
  });

  it('has no document in the language asked for', async () => {
    application.build([report]);
    await expectRefusal('package/no-language', 1);
  });

  it('belongs to a product with a mistake in its records', async () => {
    application.write('content/alpha/extra.yaml', 'recordType: product\n');
    const told = await application.package();
    expect(told.code).toBe(1);
    expect(application.read()).toEqual({});
  });
});

/** As a build with this checklist would have it. */
function putChecklist(checklist: object): void {
  const text = JSON.stringify(checklist);
  const folder = join(application.out, 'alpha');
  writeFileSync(join(folder, 'checklist.json'), text);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  for (const file of manifest.files) {
    if (file.path === 'checklist.json') Object.assign(file, { bytes: text.length, sha256: sha256Of(text) });
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

describe('earlier sequences that cannot be continued', () => {
  const filed = makeApplication();
  beforeAll(async () => {
    filed.build(documents);
    expect((await filed.package()).code).toBe(0);
  });
  beforeEach(() => {
    application.write('content/alpha/changes.yaml', changesRecord(['0001', '0002']));
    cpSync(filed.application, application.application, { recursive: true });
    application.build([{ ...letter, text: 'two' }, introduction, composition, report]);
  });

  it('have a changed file', async () => {
    appendFileSync(join(application.application, '0000/index.xml'), ' ');
    expect(await expectRefusal('sequence/changed', 2)).toContain('application/0000/index.xml');
  });

  it('have lost a file', async () => {
    rmSync(join(application.application, '0000/m2/22-intro/introduction.pdf'));
    expect(await expectRefusal('sequence/changed', 2)).toContain('introduction.pdf');
  });

  it('have one file too many', async () => {
    application.write('application/0000/m2/stray.pdf', 'x');
    expect(await expectRefusal('sequence/changed', 2)).toContain('0000/m2/stray.pdf');
  });

  it('have a record that says something else', async () => {
    expect((await application.package()).code).toBe(0);
    application.build(documents);
    const path = join(application.application, '0000-record.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"asOf": "2026-01-15"', '"asOf": "2026-01-14"'));
    expect(await expectRefusal('sequence/changed', 2)).toContain('0000-record.json');
  });

  it('have no record, or not one of ours', async () => {
    writeFileSync(join(application.application, '0000-record.json'), '{ "recordVersion": 1 }');
    await expectRefusal('sequence/no-record', 2);
    rmSync(join(application.application, '0000-record.json'));
    await expectRefusal('sequence/no-record', 2);
  });

  it('leave out a number', async () => {
    mkdirSync(join(application.application, '0002'));
    await expectRefusal('sequence/gap', 2);
  });

  it('are not those of the product, format or language', async () => {
    await expectRefusal('sequence/other-application', 2, ['--format', 'ectd', '--document-lang', 'ru']);
  });

  it('are drafts', async () => {
    rmSync(application.application, { recursive: true });
    expect((await application.package(['--format', 'ectd', '--draft'])).code).toBe(0);
    application.build(documents);
    await expectRefusal('sequence/draft', 2);
  });

  it('are not followed by the number asked for', async () => {
    await expectRefusal('sequence/gap', 2, ['--format', 'ectd', '--sequence', '0002']);
    await expectRefusal('sequence/exists', 2, ['--format', 'ectd', '--sequence', '0000']);
  });

  it('hold all there is', async () => {
    application.build(documents);
    expect(await expectRefusal('package/nothing-changed', 1)).toContain('0000');
  });

  it('are followed by changes without a reason', async () => {
    application.write('content/alpha/changes.yaml', changesRecord(['0007']));
    expect(await expectRefusal('package/no-reason', 1)).toContain('`m1-1-0-cover-letter`');
  });
});

describe('a command that cannot be carried out', () => {
  it('names a folder that is not there', async () => {
    const { code, told } = await application.package(['--format', 'ectd', '--util', 'nowhere']);
    expect({ code, told }).toMatchObject({ code: 2, told: expect.stringContaining('there is no folder `nowhere`') });
  });

  it('asks for a language the format is not filed in', async () => {
    const { code, told } = await application.package(['--format', 'eaeu', '--document-lang', 'en']);
    expect({ code, told }).toMatchObject({ code: 2, told: expect.stringContaining('it can be ru') });
  });

  it('has a file where the application folder should be', async () => {
    application.write('application', 'taken');
    const { code, told } = await application.package();
    expect({ code, told }).toMatchObject({ code: 2, told: expect.stringContaining('output/not-writable') });
  });

  it('finds names beside the next sequence taken', async () => {
    application.write('application/0000-workingdocuments/notes.txt', 'x');
    await expectRefusal('sequence/exists', 2);
  });
});

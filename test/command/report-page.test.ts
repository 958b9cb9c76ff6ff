import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { makeProject } from './project.js';

/** A part of a page as it was embedded; undefined where the page has none of that name. */
function readPart(page: string, name: string): unknown {
  const text = new RegExp(`<script type="[^"]+" id="part-${name}">([^<]*)</script>`).exec(page)?.[1];
  if (text === undefined) return undefined;
  return JSON.parse(name === 'index' ? text : new TextDecoder().decode(unzlibSync(Buffer.from(text, 'base64'))));
}

it('the page is about one product: with none or two it is refused before anything is read', async () => {
  const project = makeProject();
  for (const products of [[], ['alpha', 'beta']]) {
    const file = join(project.out, '..', 'page.html');
    const { code, stderr } = await project.run(['check', ...products, '--report', `html=${file}`]);
    expect(code).toBe(2);
    expect(stderr).toContain('об одном препарате');
    expect(existsSync(file)).toBe(false);
  }
});

it('a product with errors keeps its last package; the page on the errors is written beside it', async () => {
  const project = makeProject();
  expect((await project.run(['build'])).code).toBe(0);
  const before = project.readOut();
  expect(Object.keys(before)).toContain('alpha/report.html');
  project.edit('content/alpha/trial.yaml', 'plannedN: 12', 'plannedN: many');
  const file = join(project.out, '..', 'page.html');
  expect((await project.run(['build', 'alpha', '--report', `html=${file}`])).code).toBe(1);
  expect(project.readOut()).toEqual(before);

  const page = readFileSync(file, 'utf8');
  expect(readPart(page, 'index')).toMatchObject({ product: 'alpha', isBlocked: true, counts: { errors: 1 } });
  expect(readPart(page, 'index')).not.toHaveProperty('links');
  expect(readPart(page, 'problems')).toMatchObject({
    problems: expect.arrayContaining([
      expect.objectContaining({
        severity: 'error',
        at: expect.objectContaining({ line: 16 }),
        frame: expect.arrayContaining(['16 |   plannedN: many']),
      }),
    ]),
  });
});

it('a page elsewhere leads to the files of the package', async () => {
  const project = makeProject();
  const file = join(project.out, '..', 'the page', 'page.html');
  expect((await project.run(['build', 'alpha', '--report', `html=${file}`])).code).toBe(0);
  expect(readPart(readFileSync(file, 'utf8'), 'index')).toMatchObject({ links: '../out/alpha/' });
});

it('documents are compared with the manifest the dossier record names, never with what lies in out', async () => {
  const project = makeProject();
  expect((await project.run(['build'])).code).toBe(0);
  const text = readFileSync(join(project.out, 'alpha', 'manifest.json'), 'utf8');
  project.write('content/alpha/saved/manifest-0000.json', text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  project.edit(
    'content/alpha/dossier.yaml',
    'asOf:',
    `baseline: { file: manifest-0000.json, sha256: ${sha256} }\nasOf:`,
  );
  project.edit('content/alpha/trial.yaml', 'plannedN: 12', 'plannedN: 13');
  for (const _again of [1, 2]) {
    expect((await project.run(['build'])).code).toBe(0);
    const index = readPart(readFileSync(join(project.out, 'alpha', 'report.html'), 'utf8'), 'index');
    expect(index).toMatchObject({
      baseline: { file: 'saved/manifest-0000.json', removed: [] },
      documents: expect.arrayContaining([
        expect.objectContaining({ id: 'm1-1-8-3-trials', change: 'changed' }),
        expect.objectContaining({ id: 'm2-2-2-introduction', change: 'unchanged' }),
      ]),
    });
  }

  project.write('content/alpha/saved/manifest-0000.json', `${text} `);
  const { code, stderr } = await project.run(['check', '--lang', 'en']);
  expect(code).toBe(1);
  expect(stderr).toContain('dossier/earlier-states-kept');
});

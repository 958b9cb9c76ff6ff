import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { runDossier } from './project.js';
import { makeVersioned } from './versioned-project.js';

const place = 'out/alpha/en/m1/1.8/1.8.3/m1-1-8-3-trials';

test('git shows Word and PDF files as text, in the way the documentation says', async () => {
  const project = makeVersioned();
  project.write('.gitattributes', readFileSync('.gitattributes'));
  project.git('config', 'diff.dossier.textconv', `'${process.execPath}' '${resolve('dist/cli.js')}' text`);
  expect((await project.run(['build'])).code).toBe(0);
  project.commit('Built');
  project.edit('content/alpha/trial.yaml', 'plannedN: 12', 'plannedN: 15');
  expect((await project.run(['build'])).code).toBe(0);
  // A file that only seems to be one must not stop the log.
  project.write('broken.docx', 'version https://git-lfs.github.com/spec/v1\n');
  project.commit('Built again');

  const shown = project.git('log', '-p', '-1', '--', '*.docx', '*.pdf');
  expect(shown).toMatch(new RegExp(`\\+\\+\\+ b/${place}\\.docx\\n[\\s\\S]*?\\n-12\\n\\+15\\n`));
  expect(shown).toMatch(new RegExp(`\\+\\+\\+ b/${place}\\.pdf\\n[\\s\\S]*?\\n-.* I 12\\n\\+.* I 15\\n`));
  expect(shown).toContain('+[это не PDF и не DOCX]');
});

test('what has no text is told in its place; what cannot be read is refused', () => {
  const project = makeVersioned();
  const cut = join(project.folder, 'cut.docx');
  writeFileSync(cut, Buffer.from('PK\u0003\u0004 and nothing more'));
  expect(runDossier(['text', cut, '--lang', 'en'])).toMatchObject({ code: 0, stdout: '[the file is damaged]\n' });
  writeFileSync(cut, '%PDF-1.7\nnothing more');
  expect(runDossier(['text', cut, '--lang', 'en'])).toMatchObject({ code: 0, stdout: '[the file is damaged]\n' });
  expect(runDossier(['text', join(project.folder, 'nowhere.pdf')])).toMatchObject({ code: 2, stdout: '' });
  expect(runDossier(['text', project.folder])).toMatchObject({ code: 2, stdout: '' });
  expect(runDossier(['text'])).toMatchObject({ code: 2 });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { readFolder, startDossier } from '../command/project.js';
import { composition, introduction, letter, makeApplication, report } from './sample-application.js';

it('a sequence has the same bytes whatever the order of the build, the time zone, the language and the folder', async () => {
  const application = makeApplication();
  application.build([letter, introduction, composition, report]);
  const first = await application.package();
  expect(first.code, first.told).toBe(0);

  const path = join(application.out, 'alpha', 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, files: manifest.files.toReversed() }));
  const other = join(application.folder, 'other');
  const env = {
    ...process.env,
    DOSSIER_ECTD_UTIL: '',
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
  };
  const args = application.argumentsOf(['--format', 'ectd', '--out', other, '--lang', 'ru']);
  const second = await startDossier(args, env);
  expect(second.code, second.stderr).toBe(0);
  const [a, b] = [application.read(), readFolder(other)];
  // The record names the program, which is another one in a test.
  const withoutTool = (files: Record<string, string>) => ({
    ...files,
    '0000-record.json': Buffer.from(files['0000-record.json'] ?? '', 'base64')
      .toString()
      .replace(/"tool": "[^"]*"/, ''),
  });
  expect(withoutTool(b)).toEqual(withoutTool(a));
});

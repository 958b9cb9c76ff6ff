import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { readFolder, startDossier } from './project.js';

/** A document of each kind; `npm run conformance` compares two builds of all of them. */
const sections = ['1.0', '1.2.1', '1.3.1', '1.6.11', '2.5', '3.2.S.2.2', '3.2.S.4.4', '5.3.5.2'];

it('the same content gives the same bytes, in whatever order, time zone and locale, with one thread or three', {
  timeout: 900_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bytes-'));
  const build = (out: string, products: readonly string[], threads: string, env: NodeJS.ProcessEnv) =>
    startDossier(
      ['build', ...products, '--no-cache', '--threads', threads, '--only', ...sections, '--out', join(folder, out)],
      {
        ...process.env,
        ...env,
      },
    );
  const runs = await Promise.all([
    build('east', ['utzhefra', 'examplecel'], '1', {
      TZ: 'Asia/Vladivostok',
      LC_ALL: 'ru_RU.UTF-8',
      LANG: 'ru_RU.UTF-8',
    }),
    build('west', ['examplecel', 'utzhefra'], '3', { TZ: 'America/New_York', LC_ALL: 'C', LANG: 'C' }),
  ]);
  for (const { code, stderr } of runs) expect(code, stderr).toBe(0);

  const [east, west] = [readFolder(join(folder, 'east')), readFolder(join(folder, 'west'))];
  expect(Object.keys(east)).toEqual(Object.keys(west));
  expect(Object.keys(east).length).toBeGreaterThan(80);
  expect(Object.keys(east).filter((name) => east[name] !== west[name])).toEqual([]);
  rmSync(folder, { recursive: true });
});

import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StagedFolder } from '../../src/package/staged-folder.js';
import { readTree } from './sample-plan.js';

const fileOf = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

/** A folder to be made beside an earlier one that holds `ru/a.md`. */
function places() {
  const root = mkdtempSync(join(tmpdir(), 'dossier-staged-'));
  const [earlier, folder] = [join(root, 'earlier'), join(root, 'new')];
  mkdirSync(join(earlier, 'ru'), { recursive: true });
  writeFileSync(join(earlier, 'ru', 'a.md'), 'unchanged');
  return { root, earlier, folder, staged: new StagedFolder(folder, earlier) };
}

describe('a folder that is staged', () => {
  it('holds what was begun and what was not, and is not there before', async () => {
    const { folder, staged } = places();
    const [early, late] = [fileOf('ru/m1/b.md', 'early'), fileOf('c.md', 'late')];
    expect(existsSync(folder)).toBe(false);
    staged.begin(early);
    await staged.finish([early, late]);
    expect(readTree(folder)).toEqual({ 'ru/m1/b.md': 'early', 'c.md': 'late' });
  });

  it('leaves nothing when it is discarded, finished or not, and discarding twice changes nothing', async () => {
    for (const isFinished of [false, true]) {
      const { root, earlier, staged } = places();
      const files = [
        fileOf('ru/a.md', 'unchanged'),
        ...Array.from({ length: 20 }, (_, index) => fileOf(`${index}`, 'new')),
      ];
      for (const file of files) staged.begin(file);
      if (isFinished) await staged.finish(files);
      await staged.discard();
      await staged.discard();
      expect(readdirSync(root)).toEqual(['earlier']);
      expect(readTree(earlier)).toEqual({ 'ru/a.md': 'unchanged' });
      expect(lstatSync(join(earlier, 'ru', 'a.md')).nlink).toBe(1);
    }
  });

  it('has its own file again where the earlier one was saved by somebody in between', async () => {
    const { earlier, folder, staged } = places();
    const file = fileOf('ru/a.md', 'unchanged');
    staged.begin(file);
    expect(lstatSync(join(folder, 'ru', 'a.md')).ino).toBe(lstatSync(join(earlier, 'ru', 'a.md')).ino);
    writeFileSync(join(earlier, 'ru', 'a.md'), 'edited in Word');
    await staged.finish([file]);
    expect(readTree(folder)).toEqual({ 'ru/a.md': 'unchanged' });
    expect(readTree(earlier)).toEqual({ 'ru/a.md': 'edited in Word' });
  });

  it('never writes into the earlier one: a file begun again gets a place of its own', async () => {
    const { earlier, folder, staged } = places();
    staged.begin(fileOf('ru/a.md', 'unchanged'));
    await staged.finish([fileOf('ru/a.md', 'other')]);
    expect(readFileSync(join(earlier, 'ru', 'a.md'), 'utf8')).toBe('unchanged');
    expect(readTree(folder)).toEqual({ 'ru/a.md': 'other' });
  });

  it('tells when it is finished what stood in the way of a file begun long before', async () => {
    const { root, earlier } = places();
    writeFileSync(join(root, 'file'), 'mine');
    const staged = new StagedFolder(join(root, 'file', 'new'), earlier);
    const file = fileOf('b.md', 'early');
    staged.begin(file);
    await expect(staged.finish([file])).rejects.toThrow(/ENOTDIR|EEXIST/);
  });

  it('refuses to be finished with a file that nobody wants any more', async () => {
    const { staged } = places();
    staged.begin(fileOf('b.md', 'early'));
    await expect(staged.finish([])).rejects.toThrow('b.md');
  });
});

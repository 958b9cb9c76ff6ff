import { linkSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Output } from '../../src/package/write-package.js';
import { readTree, samplePlan, temporaryOutput, writePlan } from './sample-plan.js';

describe('a folder that is not ours', () => {
  const cases: [string, (output: Output) => void][] = [
    ['holds a file', (output) => put(output, 'alpha/letter.txt', 'mine')],
    ['holds a manifest of something else', (output) => put(output, 'alpha/manifest.json', '{"name":"web app"}')],
    ['is a file', (output) => put(output, 'alpha', 'mine')],
    ['is a link', (output) => symlinkSync(output.folder, join(output.folder, 'alpha'))],
  ];
  for (const [name, prepare] of cases) {
    it(`is refused and left alone: ${name}`, async () => {
      const output = temporaryOutput();
      prepare(output);
      const before = readTree(output.folder);
      const written = await writePlan(output, samplePlan('new'));
      expect(written.diagnostics.map((finding) => finding.code)).toEqual(['output/not-ours']);
      expect(readTree(output.folder)).toEqual(before);
    });
  }

  it('an output folder below a file is reported, not thrown', async () => {
    const output = temporaryOutput();
    put(output, 'file', 'mine');
    const below = { folder: join(output.folder, 'file', 'out'), shown: 'file/out' };
    expect((await writePlan(below, samplePlan('new'))).diagnostics.map((finding) => finding.code)).toEqual([
      'output/not-writable',
    ]);
  });
});

describe('a package', () => {
  it('holds its files, a checklist and a manifest that tells their bytes', async () => {
    const output = temporaryOutput();
    const manifest = (await writePlan(output, samplePlan('first'))).value?.manifest;
    expect(Object.keys(readTree(output.folder))).toEqual([
      'alpha/checklist.csv',
      'alpha/checklist.json',
      'alpha/manifest.json',
      'alpha/ru/m1.8.3.md',
      'alpha/ru/m2.5.md',
    ]);
    expect(manifest?.partial).toBe(false);
    expect(manifest?.files.find((file) => file.path === 'ru/m2.5.md')).toEqual({
      path: 'ru/m2.5.md',
      document: '2.5',
      section: '2.5',
      bytes: 9,
      sha256: '9e8bd3f6764cc85bfae8a3f08d74c186f68968c11f29131503ea18d1e1729f7e',
    });
  });

  it('replaces the earlier one: its stale files disappear, other products stay', async () => {
    const output = temporaryOutput();
    put(output, 'beta/manifest.json', 'of another product');
    await writePlan(output, samplePlan('first'));
    const { files, ...rest } = samplePlan('second');
    await writePlan(output, { ...rest, files: files.slice(0, 1) });
    const tree = readTree(output.folder);
    expect(Object.keys(tree)).toEqual([
      'alpha/checklist.csv',
      'alpha/checklist.json',
      'alpha/manifest.json',
      'alpha/ru/m1.8.3.md',
      'beta/manifest.json',
    ]);
    expect(tree['alpha/ru/m1.8.3.md']).toBe('1.8.3 second');
    expect(readdirSync(output.folder)).toEqual(['alpha', 'beta']);
  });

  it('takes over from the earlier one what has not changed, and nothing by which it could be changed from outside', async () => {
    const output = temporaryOutput();
    const plan = samplePlan('first');
    const unchanged = 'ru/m2.5.md';
    const inodeOf = (name: string) => lstatSync(join(output.folder, 'alpha', name)).ino;
    const again = async () => {
      const before = inodeOf(unchanged);
      await writePlan(output, plan);
      expect(readTree(output.folder)[`alpha/${unchanged}`]).toBe('2.5 first');
      return inodeOf(unchanged) === before;
    };
    await writePlan(output, plan);
    expect(await again()).toBe(true);

    const copy = join(output.folder, 'a second name');
    linkSync(join(output.folder, 'alpha', unchanged), copy);
    expect(await again()).toBe(false);

    rmSync(join(output.folder, 'alpha', unchanged));
    symlinkSync(copy, join(output.folder, 'alpha', unchanged));
    expect(await again()).toBe(false);
    expect(lstatSync(join(output.folder, 'alpha', unchanged)).isFile()).toBe(true);

    put(output, `alpha/${unchanged}`, '2.5 FIRST');
    await again();
    expect(readTree(output.folder)['a second name']).toBe('2.5 first');
  });

  it('may take an empty folder', async () => {
    const output = temporaryOutput();
    mkdirSync(join(output.folder, 'alpha'));
    expect((await writePlan(output, samplePlan('first'))).diagnostics).toEqual([]);
  });
});

describe('a package narrowed to some sections', () => {
  it('updates them, keeps the rest and says so', async () => {
    const output = temporaryOutput();
    await writePlan(output, samplePlan('first'));
    const manifest = (await writePlan(output, samplePlan('second', ['2.5']))).value?.manifest;
    const tree = readTree(join(output.folder, 'alpha'));
    expect(tree['ru/m1.8.3.md']).toBe('1.8.3 first');
    expect(tree['ru/m2.5.md']).toBe('2.5 second');
    expect(manifest?.partial).toBe(true);
    expect(manifest?.files.map((file) => file.path)).toEqual([
      'ru/m1.8.3.md',
      'ru/m2.5.md',
      'checklist.json',
      'checklist.csv',
    ]);
    expect(tree['checklist.json']).not.toContain('"state": "not-built"');
  });

  it('stands alone when there is no earlier build', async () => {
    const output = temporaryOutput();
    expect((await writePlan(output, samplePlan('first', ['2.5']))).value?.manifest.partial).toBe(true);
    expect(Object.keys(readTree(output.folder))).not.toContain('alpha/ru/m1.8.3.md');
    expect(readTree(output.folder)['alpha/checklist.json']).toContain('"not-built"');
  });

  it('never joins a build of another profile', async () => {
    const output = temporaryOutput();
    const plan = samplePlan('first');
    await writePlan(output, { ...plan, build: { ...plan.build, profile: 'submission' } });
    const before = readTree(output.folder);
    const written = await writePlan(output, samplePlan('second', ['2.5']));
    expect(written.diagnostics.map((finding) => finding.code)).toEqual(['output/other-build']);
    expect(readTree(output.folder)).toEqual(before);
  });

  for (const name of ['ru/m1.8.3.md', 'checklist.json']) {
    it(`never keeps a file that was changed by hand: ${name}`, async () => {
      const output = temporaryOutput();
      await writePlan(output, samplePlan('first'));
      put(output, `alpha/${name}`, 'edited in Word');
      const written = await writePlan(output, samplePlan('second', ['2.5']));
      expect(written.diagnostics.map((finding) => finding.code)).toEqual(['output/changed-by-hand']);
      rmSync(join(output.folder, 'alpha', name));
      expect((await writePlan(output, samplePlan('second', ['2.5']))).diagnostics).toHaveLength(1);
    });
  }
});

function put(output: Output, name: string, text: string): void {
  const path = join(output.folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

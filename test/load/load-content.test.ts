import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { afterAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/load/load-content.js';
import { type CaseFolder, layOutCase } from '../cases/lay-out-case.js';
import { openCase } from './open-case.js';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

function layOut(prepare?: (folder: CaseFolder) => void) {
  const folder = layOutCase(prepare === undefined ? {} : { prepare });
  roots.push(folder.root);
  return openCase(folder);
}

describe('loading', () => {
  it('goes on after a file it cannot read', () => {
    const world = layOut(({ content }) => {
      writeFileSync(join(content, 'sample', 'a.yaml'), 'a: [\n');
      writeFileSync(join(content, 'sample', 'b.json'), '{');
      writeFileSync(join(content, 'sample', 'c.md'), 'text');
    });
    const { value, diagnostics } = loadContent(world);
    expect(value).toHaveLength(6);
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'load/yaml-syntax',
      'load/json-syntax',
      'load/front-matter-missing',
    ]);
    expect(diagnostics.every(({ product }) => product === 'sample')).toBe(true);
  });

  it('reads extensions in any case and warns of others', () => {
    const world = layOut(({ content }) => {
      writeFileSync(join(content, 'sample', 'a.YAML'), 'a: x\n');
      writeFileSync(join(content, 'sample', 'b.yaml.txt'), 'b: x\n');
      writeFileSync(join(content, 'sample', '.c.yaml'), 'c: [\n');
    });
    const { value, diagnostics } = loadContent(world);
    expect(value.map(({ file }) => file)).toContain('content/sample/a.YAML');
    expect(diagnostics.map(({ code, severity, at }) => `${severity} ${code} ${at?.file}`)).toEqual([
      'warning load/not-read content/sample/b.yaml.txt',
    ]);
  });

  it('reads the named products only', () => {
    const world = layOut(({ content }) => {
      mkdirSync(join(content, 'broken'));
      writeFileSync(join(content, 'broken', 'a.yaml'), 'a: [\n');
    });
    expect(loadContent(world, { products: ['sample'] }).diagnostics).toEqual([]);
    expect(loadContent(world).diagnostics).toHaveLength(1);
  });

  it('lists files by code unit, whatever order the disk has', () => {
    const world = layOut(({ content }) => {
      for (const name of ['б', 'a', 'B', 'a-b', 'a/b']) {
        mkdirSync(join(content, 'sample', name, '..'), { recursive: true });
        writeFileSync(join(content, 'sample', `${name}.yaml`), 'a: x\n');
      }
    });
    const names = world.list('content').map(({ name }) => name);
    expect(names).toEqual([...names].sort());
  });

  it('keeps front matter out of the cache of gray-matter', () => {
    loadContent(layOut());
    expect(Reflect.get(matter, 'cache')).toEqual({});
  });

  it('takes the hash of the bytes on disk', () => {
    const world = layOut(({ content }) => writeFileSync(join(content, 'sample', 'a.yaml'), 'a: и\u0306\r\n'));
    const file = loadContent(world).value.find(({ file }) => file.endsWith('/a.yaml'));
    expect(file?.sha256).toBe('87d4d3ecbe9f1141f66ddb2bc2ffc7e49b1b86466b8bf4b976ca64c87f947048');
  });
});

describe('the world', () => {
  it('reads nothing it has not listed', () => {
    const world = layOut();
    const file = { area: 'content', file: 'content/../package.json', name: '../package.json' } as const;
    expect(() => world.read(file)).toThrow('not a listed file');
  });

  it('does not follow a link, broken, circular or leading inside', () => {
    const world = layOut(({ content }) => {
      symlinkSync('nowhere.yaml', join(content, 'sample', 'broken.yaml'));
      symlinkSync('.', join(content, 'sample', 'loop'));
      symlinkSync('trial.yaml', join(content, 'sample', 'inside.yaml'));
    });
    const links = world.list('content').filter((file) => 'trouble' in world.read(file));
    expect(links.map(({ name }) => name)).toEqual(['sample/broken.yaml', 'sample/inside.yaml', 'sample/loop']);
  });

  it.skipIf(process.getuid?.() === 0)('tells of a file and a folder it may not open', () => {
    const world = layOut(({ content }) => {
      chmodSync(join(content, 'sample', 'trial.yaml'), 0);
      mkdirSync(join(content, 'sample', 'closed'), { mode: 0 });
    });
    const troubles = world.list('content').flatMap((file) => {
      const read = world.read(file);
      return 'trouble' in read ? `${file.name} ${read.trouble}` : [];
    });
    expect(troubles).toEqual(['sample/closed unreadable', 'sample/trial.yaml unreadable']);
  });
});

import { expect, it } from 'vitest';
import { sectionFolder } from '../../src/sections/section-folder.js';
import { officialSections as map } from './official-sections.js';

it.each([
  ['1.0', 'm1/1.0'],
  ['1.2.1', 'm1/1.2/1.2.1'],
  ['1.8.2.1', 'm1/1.8/1.8.2/1.8.2.1'],
  ['3.2.S.2.1', 'm3/3.2/3.2.S/3.2.S.2/3.2.S.2.1'],
  ['5.2', 'm5/5.2'],
])('section %s lies in %s', (number, folder) => {
  expect(sectionFolder(map, number)).toBe(folder);
});

it('gives every section its own ASCII folder, also where letter case is ignored', () => {
  const folders = map.sections.map(({ number }) => sectionFolder(map, number));
  expect(new Set(folders.map((folder) => folder.toLowerCase())).size).toBe(map.sections.length);
  for (const folder of folders) expect(folder).toMatch(/^[A-Za-z0-9./]+$/);
});

it('refuses a section the dossier does not have', () => {
  expect(() => sectionFolder(map, '6.1')).toThrow('no section 6.1');
});

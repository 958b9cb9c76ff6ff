import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { lintDocx } from '../../src/conformance/docx-lint/lint-docx.js';
import { zipTimes } from '../../src/conformance/docx-lint/zip-times.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';

it('reports bytes that are no package, instead of stopping', () => {
  expect(lintDocx(new TextEncoder().encode('%PDF-1.7'), stressModel('en')).map(({ check }) => check)).toEqual([
    'unreadable',
  ]);
});

it('reads when each entry was packed', () => {
  const zip = zipSync({
    a: [new Uint8Array(3), { mtime: new Date(1980, 0, 1) }],
    'б/c': [new Uint8Array(900), { mtime: new Date(2026, 10, 22, 13, 5, 58) }],
  });
  expect(zipTimes(zip)).toEqual([
    { name: 'a', time: '1980-01-01 00:00:00' },
    { name: 'б/c', time: '2026-11-22 13:05:58' },
  ]);
});

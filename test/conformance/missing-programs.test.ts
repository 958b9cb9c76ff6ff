import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Exhibits } from '../../src/conformance/judge.js';
import { libreOffice } from '../../src/conformance/judges/libreoffice.js';
import { pageImages } from '../../src/conformance/judges/page-images.js';
import { qpdf } from '../../src/conformance/judges/qpdf.js';
import { veraPdfA } from '../../src/conformance/judges/verapdf.js';
import { stressModel } from '../../src/conformance/stress/stress-model.js';

const exhibit = { file: '/nowhere/a', model: stressModel('en') };
const exhibits: Exhibits = { pdf: [exhibit], docx: [exhibit], md: [exhibit] };

const cache = mkdtempSync(join(tmpdir(), 'dossier-cache-'));

beforeEach(() => {
  vi.stubEnv('PATH', '/nowhere');
  vi.stubEnv('XDG_CACHE_HOME', cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

it.each([qpdf, pageImages, libreOffice, veraPdfA])('$name says that it could not run', async ({ judge }) => {
  expect(await judge(exhibits)).toMatchObject({ kind: 'not-run' });
});

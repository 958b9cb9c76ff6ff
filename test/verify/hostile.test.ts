import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { VerifyFinding } from '../../src/verify/finding.js';
import { allRuleSets } from '../../src/verify/rule-sets.js';
import type { RuleSet } from '../../src/verify/verify-rule.js';
import { draftSequence, makePdf, writeInventory, writePackage } from './eaeu/draft-package.js';
import { makeApplication, md5 } from './ectd/application.js';
import { verifyAt, verifyData } from './ectd/verify-application.js';
import { judgeFolder } from './judge-folder.js';

/** A folder of its own, with room around the package: whatever is written beside it would show. */
let outer = '';
beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'dossier-hostile-'));
});
afterEach(() => rmSync(outer, { recursive: true }));

const letter = 'm1/1.0/101-pismo.pdf';
const inventory = '0000/r022-inventory.xml';
const sequence = draftSequence('0000', [
  { path: letter, code: '01001', bytes: makePdf('Letter') },
  { path: 'm1/1.3/1.3.1/1311-ohlp.pdf', code: '02001', bytes: makePdf('Summary') },
]);
const sound = writePackage([sequence]);

function layOut(files: Readonly<Record<string, Uint8Array | string>> = sound): string {
  const root = join(outer, 'package');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

function layOutZip(more: Zippable, files = sound): string {
  const entries = Object.entries(files).map(([path, content]) => [path, Buffer.from(content)] as const);
  const path = join(outer, 'package.zip');
  writeFileSync(path, zipSync({ ...Object.fromEntries(entries), ...more }));
  return path;
}

async function findingsAt(path: string): Promise<string[]> {
  const { findings } = await verifyAt(path);
  return findings.map(say);
}

function say({ rule, severity, file, line, message }: VerifyFinding): string {
  return `${rule} ${severity} ${file}${line === undefined ? '' : `:${line}`} ${message.en}`;
}

const one = (start: string) => [expect.stringMatching(new RegExp(`^${start}`))];

test('the package that hostile things are put into is sound', async () => {
  expect(await findingsAt(layOut())).toEqual([]);
  expect(await findingsAt(layOutZip({}))).toEqual([]);
});

describe('in an archive', () => {
  test('a bomb', async () => {
    const zeros = new Uint8Array(24 * 1024 * 1024);
    const found = await findingsAt(layOutZip({ '0000/m1/1.0/bomb.pdf': [zeros, { level: 9 }] }));
    expect(found).toEqual(one('PKG-10 error .* unpacks beyond measure'));
  });

  test('a bomb that says it is small', async () => {
    const zip = zipSync({ '0000/m1/1.0/bomb.pdf': [new Uint8Array(4 * 1024 * 1024), { level: 9 }] });
    const path = join(outer, 'package.zip');
    writeFileSync(path, sayingSize(zip, 4 * 1024 * 1024, 1000));
    expect((await findingsAt(path)).filter((line) => line.startsWith('PKG-11'))).toEqual(
      one('PKG-11 error 0000/m1/1.0/bomb.pdf the archive is damaged'),
    );
  });

  test.each(['../../evil.pdf', '/evil.pdf', 'C:\\evil.pdf', '0000/../../evil.pdf', '0000\\..\\..\\evil.pdf'])(
    'the name %s',
    async (name) => {
      expect(await findingsAt(layOutZip({ [name]: strToU8('evil') }))).toEqual(
        one('PKG-10 error .* leads out of the package'),
      );
      expect(existsSync(join(outer, 'evil.pdf')) || existsSync('/evil.pdf')).toBe(false);
    },
  );

  test('a link', async () => {
    const link: Zippable = { '0000/m1/1.0/link.pdf': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] };
    expect(await findingsAt(layOutZip(link))).toEqual(one('PKG-10 error 0000/m1/1.0/link.pdf this is a link'));
  });
});

describe('in a folder', () => {
  test('a link to a file, and one to a folder around', async () => {
    const root = layOut();
    symlinkSync('/etc/passwd', join(root, '0000/m1/1.0/link.pdf'));
    expect(await findingsAt(root)).toEqual(one('PKG-10 error 0000/m1/1.0/link.pdf this is a link'));
    rmSync(join(root, '0000/m1/1.0/link.pdf'));
    symlinkSync('..', join(root, '0000/m1/loop'));
    expect(await findingsAt(root)).toEqual(one('PKG-10 error 0000/m1/loop this is a link'));
  });

  test('a document cut off, with the checksum it has now', async () => {
    const cut = makePdf('Letter').subarray(0, 400);
    const changed = draftSequence('0000', [{ path: letter, code: '01001', bytes: cut }]);
    expect(await findingsAt(layOut(writePackage([changed])))).toEqual(
      one(`PDF-02 error 0000/${letter} the file is cut off`),
    );
  });

  test.each([letter, 'r022-inventory.xml'])('%s vanishes after the package was listed', async (path) => {
    const sets = allRuleSets(verifyData);
    const all: RuleSet = {
      rules: sets.flatMap(({ rules }) => rules),
      async run(subject, report, onProgress) {
        for (const set of sets.filter(({ rules }) => rules.some(({ layouts }) => layouts.includes('eaeu')))) {
          await set.run(subject, report, onProgress);
        }
      },
    };
    const { findings } = await judgeFolder(sound, all, {
      layout: 'eaeu',
      profile: 'eaeu',
      meanwhile: (root) => rmSync(join(root, '0000', path)),
    });
    expect(findings.map(say)).toEqual(one(`PKG-11 error 0000/${path} the file vanished`));
  });
});

const laughs = `<!DOCTYPE l [\n<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')}]>`;
const external = (address: string) => `<!DOCTYPE l [<!ENTITY e SYSTEM "${address}">]>`;

describe('in the XML', () => {
  test.each([
    ['entities that grow into each other', laughs, '&l9;'],
    ['a file of this machine', external('file:///etc/passwd'), '&e;'],
    ['an address of the net', external('http://127.0.0.1:9/x'), '&e;'],
    ['a parameter entity', '<!DOCTYPE l [<!ENTITY % e SYSTEM "file:///etc/passwd"> %e;]>', ''],
  ])('of an inventory: %s', async (_, doctype, use) => {
    const xml = writeInventory(sequence).replace('?>\n', `?>\n${doctype}`).replace('>RU<', `>RU${use}<`);
    const found = await findingsAt(layOut({ ...sound, [inventory]: xml }));
    expect(found).toEqual(one(`R22-01 error ${inventory}:2 the file declares or uses entities`));
    expect(found.join()).not.toContain('root:');
  });

  test('of an index: entities that grow into each other', async () => {
    const application = makeApplication();
    const xml = `<?xml version="1.0"?>\n${laughs}\n<ectd:ectd xmlns:ectd="http://www.ich.org/ectd">&l9;</ectd:ectd>`;
    application.set('0000/index.xml', Buffer.from(xml));
    application.set('0000/index-md5.txt', Buffer.from(md5(xml)));
    const root = layOut(Object.fromEntries(application));
    const { findings } = await verifyAt(join(root, '0000'));
    expect(findings.filter(({ file, severity }) => file === '0000/index.xml' && severity === 'error').map(say)).toEqual(
      one('IDX-02 error 0000/index.xml:2 the file declares or uses entities'),
    );
  });

  test('an inventory of 200 MB is refused before it is read, and memory does not follow its size', async () => {
    const root = layOut();
    truncateSync(join(root, inventory), 200_000_000);
    const before = process.resourceUsage().maxRSS;
    expect(await findingsAt(root)).toEqual(one(`R22-01 error ${inventory}:1 the file is too large to be read`));
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(150_000);
  });
});

/** The archive with another unpacked size in both of its headers. */
function sayingSize(zip: Uint8Array, size: number, said: number): Uint8Array {
  const bytes = Buffer.from(zip);
  const wanted = Buffer.alloc(4);
  wanted.writeUInt32LE(size);
  for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 4)) bytes.writeUInt32LE(said, at);
  return bytes;
}

import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { type Application, makeApplication } from '../ectd/application.js';
import { brokenRules, verifyApplication, verifyAt } from '../ectd/verify-application.js';
import { writeRawZip } from './write-raw-zip.js';

const folder = mkdtempSync(join(tmpdir(), 'dossier-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

function zipped(name: string, entries: Zippable): string {
  const path = join(folder, name);
  writeFileSync(path, zipSync(entries, { level: 6 }));
  return path;
}

function entriesOf(application: Application, prefix = ''): Zippable {
  return Object.fromEntries([...application].map(([path, bytes]) => [`${prefix}${path}`, new Uint8Array(bytes)]));
}

/** The findings of a rule as `file: English message`. */
async function toldBy(rule: string, path: string): Promise<string[]> {
  const { findings } = await verifyAt(path);
  return findings.filter((one) => one.rule === rule).map(({ file, message }) => `${file}: ${message.en}`);
}

test('a ZIP of an application, of its folder and of one sequence are read as the folder is', async () => {
  const application = makeApplication();
  const whole = await verifyAt(zipped('application.zip', entriesOf(application)));
  const wrapped = await verifyAt(zipped('wrapped.zip', entriesOf(application, 'application/')));
  const onDisk = await verifyApplication(application);
  expect(brokenRules(whole)).toEqual(brokenRules(onDisk));
  expect(whole.fingerprint).toBe(onDisk.fingerprint);
  expect(wrapped.fingerprint).toBe(onDisk.fingerprint);

  const neighbours = { '0001-workingdocuments/Letter.docx': strToU8('Word'), '0001-record.json': strToU8('{}') };
  const beside = await verifyAt(zipped('beside.zip', { ...entriesOf(application), ...neighbours }));
  expect(beside.fingerprint).toBe(onDisk.fingerprint);

  const first = new Map([...application].filter(([path]) => path.startsWith('0000/')));
  const inner = new Map([...first].map(([path, bytes]) => [path.slice(5), bytes]));
  const one = await verifyAt(zipped('0000.zip', entriesOf(inner)));
  expect(one).toMatchObject({ sequences: ['0000'], findings: [{ rule: 'PDF-12' }] });
});

test('what macOS adds to a ZIP is told, and the folder of the ZIP is not taken for the application', async () => {
  const first = new Map([...makeApplication()].filter(([path]) => path.startsWith('0000/')));
  const path = zipped('Архив (1).zip', { ...entriesOf(first), '__MACOSX/0000/._index.xml': strToU8('x') });
  const result = await verifyAt(path);
  expect(brokenRules(result).errors).toEqual(['PKG-10']);
  expect(result.findings.find(({ rule }) => rule === 'PKG-10')?.file).toBe('__MACOSX/0000/._index.xml');
});

test('an entry that unpacks beyond measure is not unpacked', async () => {
  const path = join(folder, 'bomb.zip');
  const bomb = { name: '0000/m2/bomb.txt', content: Buffer.alloc(20 * 1024 * 1024) };
  const others = Array.from({ length: 9 }, (_, number) => ({
    name: `0000/m2/file-${number}.txt`,
    content: randomBytes(20_000),
  }));
  writeFileSync(path, writeRawZip([bomb, ...others]));
  expect(await toldBy('PKG-10', path)).toEqual([
    expect.stringMatching(/^0000\/m2\/bomb.txt: the archive unpacks beyond measure/),
  ]);
});

test('an entry that unpacks to more than it says is one finding, at that entry', async () => {
  const path = join(folder, 'liar.zip');
  const content = Buffer.alloc(50_000, 'a');
  writeFileSync(path, writeRawZip([{ name: '0000/index.xml', content, claims: 100 }]));
  expect(await toldBy('PKG-11', path)).toEqual([expect.stringMatching(/^0000\/index.xml: the archive is damaged/)]);
});

test('entries that share their data are a bomb together', async () => {
  const path = join(folder, 'overlap.zip');
  const content = Buffer.alloc(1_000_000, 0);
  const names = Array.from({ length: 400 }, (_, number) => `0000/m2/file-${number}.txt`);
  writeFileSync(path, writeRawZip([{ name: 'a', content }], names));
  expect(await toldBy('PKG-10', path)).toEqual([expect.stringMatching(/^\.: the archive unpacks beyond measure/)]);
});

test.each([
  ['../evil.txt', 'leads out of the package'],
  ['0000/../../evil.txt', 'leads out of the package'],
  ['/etc/evil.txt', 'leads out of the package'],
  ['C:/evil.txt', 'leads out of the package'],
  ['0000\\..\\evil.txt', 'leads out of the package'],
])('an entry named %s is refused and written nowhere', async (name, why) => {
  const path = zipped('traversal.zip', { ...entriesOf(makeApplication()), [name]: strToU8('evil') });
  expect(await toldBy('PKG-10', path)).toEqual([expect.stringContaining(why)]);
  expect(existsSync(join(folder, 'evil.txt')) || existsSync(join(folder, '..', 'evil.txt'))).toBe(false);
});

test('links, passwords and repeated names in a ZIP are told one by one', async () => {
  const path = join(folder, 'mixed.zip');
  const content = Buffer.from('text');
  writeFileSync(
    path,
    writeRawZip([
      { name: '0000/index.xml', content },
      { name: '0000/link.txt', content: Buffer.from('/etc/passwd'), mode: 0o120777 },
      { name: '0000/pipe', content: Buffer.alloc(0), mode: 0o010644 },
      { name: '0000/secret.txt', content, flags: 1 },
      { name: '0000/index.xml', content },
      { name: '0000/INDEX.XML', content },
    ]),
  );
  expect(await toldBy('PKG-10', path)).toEqual([
    expect.stringContaining('0000/INDEX.XML: the archive has this name already'),
    expect.stringContaining('0000/index.xml: the archive has this name already'),
    expect.stringContaining('0000/link.txt: this is a link'),
    expect.stringContaining('0000/pipe: this is neither file nor folder'),
    expect.stringContaining('0000/secret.txt: the file is encrypted'),
  ]);
});

test('a ZIP that is cut, and a file that is no ZIP, are one finding', async () => {
  const path = join(folder, 'cut.zip');
  const bytes = zipSync(entriesOf(makeApplication()));
  writeFileSync(path, bytes.subarray(0, bytes.length / 2));
  expect((await verifyAt(path)).findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['PKG-11 .']);
  writeFileSync(path, 'no ZIP at all');
  expect((await verifyAt(path)).findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['PKG-11 .']);
});

test('a pipe in a folder is told and not opened', async () => {
  const { findings } = await verifyApplication(makeApplication(), {
    prepare: (root) => execFileSync('mkfifo', [join(root, '0002/m2/22-intro/pipe.txt')]),
  });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'PKG-10 0002/m2/22-intro/pipe.txt',
  ]);
});

test('a circle of links is not followed', async () => {
  const { findings } = await verifyApplication(makeApplication(), {
    prepare: (root) => symlinkSync(root, join(root, '0002/m2/22-intro/again')),
  });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'PKG-10 0002/m2/22-intro/again',
  ]);
});

test.each<[what: string, meanwhile: (file: string) => void, why: string]>([
  ['vanishes', (file) => rmSync(file), 'the file vanished during the run'],
  ['grows', (file) => writeFileSync(file, 'a longer text than before'), 'the file changed during the run'],
  [
    'becomes a link',
    (file) => {
      rmSync(file);
      symlinkSync('/etc/passwd', file);
    },
    'cannot be read',
  ],
  [
    'becomes a folder',
    (file) => {
      rmSync(file);
      mkdirSync(file);
    },
    'the file changed during the run',
  ],
])('a file that %s during the run is one finding', async (_, meanwhile, why) => {
  let file: string | undefined;
  const { findings } = await verifyApplication(makeApplication(), {
    prepare: (root) => {
      file = join(root, '0002/m2/24-nonclin-over/nonclinical-overview.txt');
    },
    // The first step is told of when one checksum is done: all is listed by then, and the last files are not open.
    onStep: () => {
      if (file !== undefined) meanwhile(file);
      file = undefined;
    },
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([{ rule: 'PKG-11', file: '0002/m2/24-nonclin-over/nonclinical-overview.txt' }]);
  expect(errors[0]?.message.en).toContain(why);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { recoverSequences } from '../../src/package/sequence/recover-sequences.js';
import { writeFiles } from '../../src/package/sequence/write-files.js';
import { commandLine, readFolder } from '../command/project.js';
import { changesRecord, introduction, letter, makeApplication, sha256Of } from './sample-application.js';

const rounds = 5;

describe('a run that is killed', () => {
  it('leaves the sequences before as they were and no half one, and can be started again', async () => {
    const many = Array.from({ length: 120 }, (_, number) => ({
      ...introduction,
      id: `m2-2-2-part-${number}`,
      text: `${number} `.repeat(20_000),
    }));
    const application = makeApplication();
    application.build([letter]);
    expect((await application.package()).code).toBe(0);
    const before = application.read();
    application.write('content/alpha/changes.yaml', changesRecord(['0001']));
    application.build([letter, ...many]);

    let interrupted = 0;
    for (let round = 0; round < rounds && !existsSync(join(application.application, '0001')); round += 1) {
      const [program, args] = commandLine(application.argumentsOf(['--format', 'ectd']));
      const child = spawn(program, args, { stdio: 'ignore' });
      const ended = once(child, 'exit');
      const staging = join(application.application, '.0001.partial');
      while (child.exitCode === null && !existsSync(staging)) await pause(1);
      await pause(round * 15);
      child.kill('SIGKILL');
      await ended;
      if (existsSync(staging)) interrupted += 1;
      expect(pick(application.read(), /^0000/)).toEqual(before);
      expect(existsSync(join(application.application, '0001'))).toBe(
        existsSync(join(application.application, '0001-record.json')),
      );
    }
    expect(interrupted).toBeGreaterThan(0);

    if (!existsSync(join(application.application, '0001'))) {
      const ran = await application.package();
      expect(ran.code, ran.told).toBe(0);
    }
    expect(readdirSync(application.application).sort()).toEqual([
      ...['0000', '0000-record.json', '0000-workingdocuments'],
      ...['0001', '0001-record.json', '0001-workingdocuments'],
    ]);
    const elsewhere = join(application.folder, 'clean');
    const clean = await application.package([
      '--format',
      'ectd',
      '--previous',
      join(application.folder, 'first'),
      '--out',
      elsewhere,
    ]);
    expect(clean.code, clean.told).toBe(0);
    expect(Object.keys(readFolder(join(elsewhere, '0000')))).toHaveLength(
      Object.keys(readFolder(join(application.application, '0001'))).length + 1,
    );
  });
});

describe('what a killed run left', () => {
  const leave = (files: readonly string[], ready?: readonly string[]) => {
    const { folder } = makeApplication();
    const application = join(folder, 'left');
    const all = ready === undefined ? files : [...files, '.0001.partial/ready.json'];
    for (const file of all) {
      mkdirSync(dirname(join(application, file)), { recursive: true });
      writeFileSync(join(application, file), file.endsWith('ready.json') ? JSON.stringify(ready) : file);
    }
    recoverSequences(application);
    return Object.keys(readFolder(application));
  };
  const earlier = ['0000/index.xml', '0000-record.json'];
  const names = ['0001-workingdocuments', '0001-record.json', '0001'];

  it('while it was writing is cleared away', () => {
    expect(leave([...earlier, '.0001.partial/0001/index.xml'])).toEqual(['0000-record.json', '0000/index.xml']);
  });

  it('before the sequence was moved is cleared away, what was moved first included', () => {
    const left = ['.0001.partial/0001/index.xml', '0001-workingdocuments/a.docx', '0001-record.json'];
    expect(leave([...earlier, ...left], names)).toEqual(['0000-record.json', '0000/index.xml']);
  });

  it('after the sequence was moved is whole', () => {
    const left = ['0001/index.xml', '0001-workingdocuments/a.docx', '0001-record.json'];
    expect(leave([...earlier, ...left], names)).toEqual([...earlier, ...left].sort());
  });

  const aside = ['.0001.before/0001/index.xml', '.0001.before/0001-record.json'];

  it('of a sequence made anew gives back the old one, however far it was moved away', () => {
    const [index = '', record = ''] = aside;
    const back = [...earlier, '0001-record.json', '0001/index.xml'].sort();
    expect(leave([...earlier, index, '0001-record.json'])).toEqual(back);
    expect(leave([...earlier, index, record, '.0001.partial/0001/index.xml'])).toEqual(back);
    expect(leave([...earlier, ...aside, '0001-workingdocuments/a.docx', '.0001.partial/0001/i.xml'], names)).toEqual(
      back,
    );
    expect(leave([...earlier, '.0001.before/0001-record.json', '0001/index.xml'])).toEqual(back);
  });

  it('of a sequence made anew is the new one, once that is there', () => {
    const left = ['0001/new.xml', '0001-record.json'];
    expect(leave([...earlier, ...left, ...aside], names)).toEqual([...earlier, ...left].sort());
  });

  it('never makes anything else disappear', () => {
    const mine = ['notes/a.txt', '0001-record.json'];
    expect(
      leave(
        [...mine, '.0001.partial/0001/index.xml', '.0001.partial/0001-record.json'],
        ['notes', '../x', '0001-record.json', '0001'],
      ),
    ).toEqual([...mine].sort());
  });
});

describe('a file that is written', () => {
  const { folder } = makeApplication();
  const target = join(folder, 'written');
  const nothing = () => undefined;

  it('and vanished before its turn is named', async () => {
    const source = join(folder, 'gone.pdf');
    const copy = { name: 'gone.pdf', source, bytes: 1, sha256: '', md5: '' };
    expect(await writeFiles(target, [{ path: '0000/a.pdf', copy }], nothing)).toEqual({ kind: 'source', path: source });
  });

  it('and changed since it was planned is named', async () => {
    const source = join(folder, 'changed.pdf');
    writeFileSync(source, 'new');
    const copy = { name: 'changed.pdf', source, bytes: 3, sha256: sha256Of('old'), md5: '' };
    expect(await writeFiles(target, [{ path: '0000/b.pdf', copy }], nothing)).toEqual({ kind: 'source', path: source });
  });

  it('where something stands in the way stops the others', async () => {
    writeFileSync(join(folder, 'blocked'), '');
    const bytes = new Uint8Array(1);
    const files = Array.from({ length: 40 }, (_, number) => ({ path: `blocked/${number}.pdf`, bytes }));
    const trouble = await writeFiles(folder, [...files, { path: 'later/a.pdf', bytes }], nothing);
    expect(trouble).toMatchObject({ kind: 'disk' });
    expect(existsSync(join(folder, 'later'))).toBe(false);
  });

  it('in pieces has the hash of them all', async () => {
    async function* parts() {
      yield Buffer.from('first ');
      yield Buffer.from('second');
    }
    const written = await writeFiles(target, [{ path: '0000/c.xml', parts }], nothing);
    expect(written).toMatchObject([{ path: '0000/c.xml', bytes: 12, sha256: sha256Of('first second') }]);
  });
});

function pick(files: Record<string, string>, pattern: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => pattern.test(name)));
}

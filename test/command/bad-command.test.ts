import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeProject, type Project, type Ran, runDossier, startDossier } from './project.js';

const built = makeProject();

beforeAll(async () => {
  expect(await built.run(['build'])).toMatchObject({ code: 0, stdout: '' });
});

/** A project whose output holds an earlier build. */
function builtProject(): Project {
  const project = makeProject();
  cpSync(built.out, project.out, { recursive: true });
  return project;
}

describe('a command that cannot be carried out', () => {
  const cases: [string, string[], RegExp][] = [
    ['an unknown command', ['biuld'], /команда `biuld` неизвестна; может быть, `build`\?/],
    ['an unknown option', ['build', '--profle', 'draft'], /ключ `--profle` неизвестен; может быть, `--profile`\?/],
    [
      'a section the dossier does not have',
      ['build', '--only', '1.88'],
      /section\/unknown[\s\S]+раздела `1.88` в досье нет/,
    ],
    [
      'a section without template',
      ['build', '--only', '4.2'],
      /section\/no-template[\s\S]+для раздела `4.2` ещё нет шаблона/,
    ],
    ['an unknown product', ['build', 'alpa'], /load\/unknown-product[\s\S]+`alpa`/],
    ['English on request', ['build', '--frobnicate', '--lang', 'en'], /error: option `--frobnicate` is unknown/],
  ];
  for (const [name, args, message] of cases) {
    it(`${name}: exit 2, output untouched`, async () => {
      const project = builtProject();
      const before = project.readOut();
      const { code, stderr, stdout } = await project.run(args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(message);
      expect(project.readOut()).toEqual(before);
    });
  }

  it('an unknown code for explain: exit 2', () => {
    const { code, stderr } = runDossier(['explain', 'trial/enroled-within-plan']);
    expect(code).toBe(2);
    expect(stderr).toContain('может быть, `trial/enrolled-within-plan`?');
  });

  it('a report that cannot be written: exit 2 before anything is built', async () => {
    const project = makeProject();
    project.write('file', 'mine');
    const { code, stderr } = await project.run([
      'build',
      '--report',
      `json=${join(project.out, '..', 'file', 'report.json')}`,
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('нельзя записать');
    expect(existsSync(project.out)).toBe(false);
  });
});

describe('an output folder that cannot be used', () => {
  it('lies below a file', async () => {
    const project = makeProject();
    project.write('out', 'mine');
    expect(await project.run(['build'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('output/not-writable'),
    });
    expect(readFileSync(project.out, 'utf8')).toBe('mine');
  });

  const strangers: [string, (target: string) => void][] = [
    ['holds files of someone else', (target) => writeFileSync(join(mkdirp(target), 'letter.docx'), 'mine')],
    [
      'holds a manifest of another program',
      (target) => writeFileSync(join(mkdirp(target), 'manifest.json'), '{"name": "x"}'),
    ],
    ['is a link', (target) => symlinkSync('.', target)],
  ];
  for (const [name, make] of strangers) {
    it(`${name}: refused, never cleared, other products built`, async () => {
      const project = makeProject(['alpha', 'beta']);
      mkdirSync(project.out);
      make(join(project.out, 'alpha'));
      const before = readdirSync(project.out).includes('alpha') ? readdirSync(join(project.out, 'alpha')) : [];
      const { code, stderr } = await project.run(['build']);
      expect(code).toBe(2);
      expect(stderr).toContain('output/not-ours');
      expect(existsSync(join(project.out, 'beta', 'manifest.json'))).toBe(true);
      if (name !== 'is a link') expect(readdirSync(join(project.out, 'alpha'))).toEqual(before);
    });
  }
});

it('two builds at once both end with whole packages, one after the other', async () => {
  const project = makeProject();
  const args = ['build', ...project.folders, '--out', project.out, '--no-cache'];
  const runs = await Promise.all([startDossier(args), startDossier(args), startDossier(args)]);
  for (const { code, stderr } of runs) expect([0, 2], stderr).toContain(code);
  for (const { code, stderr } of runs) if (code === 2) expect(stderr).toContain('output/busy');
  expect(runs.map(({ code }) => code)).toContain(0);
  expect(readdirSync(project.out)).toEqual(['alpha']);
});

describe('a bug of ours', () => {
  // As soon as somebody listens, however slow the start was.
  const script =
    "process.on('newListener',(name)=>name==='uncaughtException'&&setImmediate(()=>{throw new Error('boom')}))";
  const crash = `--import=data:text/javascript,${encodeURIComponent(script)}`;
  const fault = `--import=data:text/javascript,${encodeURIComponent("JSON.stringify=()=>{throw new Error('boom')}")}`;

  const project = makeProject();
  const run = (env: NodeJS.ProcessEnv): Ran =>
    runDossier(['build', ...project.folders, '--out', project.out], { ...process.env, NODE_OPTIONS: crash, ...env });

  it('is told in our words with exit code 3, without a stack', () => {
    const { code, stderr } = run({});
    expect(code).toBe(3);
    expect(stderr).toContain('внутренняя ошибка программы, данные тут ни при чём: boom');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('shows its stack with DOSSIER_DEBUG, by the lines of our sources', () => {
    const { stderr } = run({ NODE_OPTIONS: fault, DOSSIER_DEBUG: '1' });
    expect(stderr).toMatch(/^\s+at .*src\/[a-z/-]+\.ts:\d+:\d+/m);
  });
});

function mkdirp(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}

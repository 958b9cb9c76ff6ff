import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { openDiskWorld } from '../../src/disk-world.js';
import { loadFile } from '../../src/load/load-file.js';
import { makeProject, type Project, type Ran, runDossier } from './project.js';
import { runInProcess } from './run-in-process.js';

const provenance =
  'provenance: { sourceClass: synthetic, sourceRef: { ru: выдумано для проверки, en: invented for a test }, sourceDate: 2026-01-10, enteredOn: 2026-01-10, confidence: high }';
const introduction = 'm2-2-2-introduction';
const trials = 'm1-1-8-3-trials';
const note = 'первая версия / first version';

function makeStaffed(products?: readonly string[]): Project {
  const project = makeProject(products);
  for (const product of products ?? ['alpha']) {
    for (const [id, ru, en] of [
      ['person-head', 'Вымышленный Утвердитель', 'Fictional Approver'],
      ['person-clerk', 'Вымышленный Составитель', 'Fictional Author'],
    ]) {
      project.write(
        `content/${product}/${id}.yaml`,
        `recordType: person\nid: ${id}\nmodelVersion: "1"\n${provenance}\nname: { ru: ${ru}, en: ${en} }\n` +
          'positions:\n  - organizationId: centre\n    title: { ru: сотрудник, en: member of staff }\n',
      );
    }
  }
  return project;
}

function run(project: Project, args: readonly string[]): Promise<Ran> {
  return runInProcess([...args, ...project.folders]);
}

function approve(project: Project, ...args: readonly string[]): Promise<Ran> {
  return run(project, ['approve', ...args]);
}

function approved(): Project {
  const project = makeStaffed();
  cpSync(done.content, project.content, { recursive: true });
  return project;
}

const registerOf = (project: Project) => join(project.content, 'alpha', 'approvals.yaml');
const readRegister = (project: Project) => readFileSync(registerOf(project), 'utf8');

/** The findings on approvals, a line each: severity, code, the sentence. Other errors are not expected in a draft. */
async function findingsOf(project: Project, ...args: readonly string[]): Promise<string[]> {
  const { code, stderr } = await run(project, ['check', '--lang', 'en', '--out', project.out, ...args]);
  const found = [...stderr.matchAll(/^(error|warning) (approval\/[\w-]+)\s.*\n {2}(.*)$/gm)].map(
    ([, severity, rule, message]) => `${severity} ${rule}: ${message}`,
  );
  if (args.length === 0) expect(code, stderr).toBe(found.some((line) => line.startsWith('error')) ? 1 : 0);
  return found;
}

const done = makeStaffed();

beforeAll(() => {
  const by = ['--by', 'person-head', '--note', note, ...done.folders];
  const ran = runDossier(['approve', 'trial-01', introduction, trials, ...by]);
  expect(ran).toMatchObject({ code: 0, stdout: '' });
});

describe('an approval that cannot be entered', () => {
  const by = ['--by', 'person-head', '--note', note];
  const cases: [string, string[], RegExp][] = [
    ['nothing named', by, /нужны записи или документы/],
    ['nobody named', ['trial-01', '--note', note], /не сказано, кто утверждает/],
    ['no note', ['trial-01', '--by', 'person-head'], /не сказано, что утверждено/],
    ['a note in one language', ['trial-01', '--by', 'person-head', '--note', 'исправлено'], /русский первым/],
    ['languages swapped', ['trial-01', '--by', 'person-head', '--note', 'fixed / исправлено'], /русский первым/],
    ['an unknown record', ['trail-01', ...by], /нет ни записи, ни документа `trail-01`; может быть, `trial-01`\?/],
    ['an unknown document', ['m2-2-2-intro', ...by], /может быть, `m2-2-2-introduction`\?/],
    ['one unknown of two', ['trial-01', 'trial-02', ...by], /`trial-02`; может быть, `trial-01`\?/],
    ['an unknown person', ['trial-01', '--by', 'person-hed', '--note', note], /`person-hed`[\s\S]+`person-head`\?/],
    ['a date that is none', ['trial-01', ...by, '--date', '2026-02-30'], /`2026-02-30` — не дата/],
    ['a date still to come', ['trial-01', ...by, '--date', '2026-01-16'], /позже даты досье 2026-01-15/],
    ['an unknown role', ['trial-01', ...by, '--role', 'boss'], /значение `boss` ключа `--role` неизвестно/],
    ['an unknown product', ['trial-01', ...by, '--product', 'alpa'], /`alpa`/],
    ['an option of another command', ['trial-01', ...by, '--profile', 'draft'], /не принимает ключ `--profile`/],
  ];
  const project = makeStaffed();
  for (const [name, args, message] of cases) {
    it(`${name}: exit 2, nothing written`, async () => {
      const { code, stdout, stderr } = await approve(project, ...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(message);
      expect(existsSync(registerOf(project))).toBe(false);
    });
  }

  it('several things wrong are all told', async () => {
    const { code, stderr } = await approve(
      project,
      'trial-01',
      '--by',
      'nobody',
      '--note',
      note,
      '--date',
      '2027-01-01',
    );
    expect(code).toBe(2);
    expect(stderr.match(/^ошибка:/gm)).toHaveLength(2);
  });

  it('a product without persons says so', async () => {
    const { code, stderr } = await approve(makeProject(), 'trial-01', '--by', 'person-head', '--note', note);
    expect(code).toBe(2);
    expect(stderr).toContain('записей person в досье нет вовсе');
  });

  it('what two products have needs the product named', async () => {
    const two = makeStaffed(['alpha', 'beta']);
    // Ids of records hold within a product; those of documents are the same in all.
    expect((await approve(two, introduction, ...by)).stderr).toContain('(alpha, beta): укажите `--product`');
    expect((await approve(two, introduction, ...by, '--product', 'beta')).code).toBe(0);
    expect(existsSync(registerOf(two))).toBe(false);
    expect(existsSync(join(two.content, 'beta', 'approvals.yaml'))).toBe(true);
  });

  it('a working document and the register itself are not approved', async () => {
    const own = approved();
    expect((await approve(own, 'approvals', ...by)).stderr).toContain('сам перечень утверждений');
  });
});

describe('a register that was edited by hand', () => {
  const again = ['trial-01', '--by', 'person-clerk', '--note', note] as const;

  it('broken YAML: the place is shown, exit 1, the file stays', async () => {
    const project = approved();
    project.edit('content/alpha/approvals.yaml', 'entries:', 'entries: [');
    const before = readRegister(project);
    const { code, stderr } = await approve(project, ...again);
    expect(code).toBe(1);
    expect(stderr).toMatch(/load\/yaml-syntax[\s\S]+approvals\.yaml:[\s\S]+Ничего не утверждено/);
    expect(readRegister(project)).toBe(before);
  });

  it('a fingerprint of another length is told at its line', async () => {
    const project = approved();
    project.edit('content/alpha/approvals.yaml', /data: [0-9a-f]{64}/, 'data: abc');
    const { code, stderr } = await run(project, ['check', '--out', project.out]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/record\/wrong-form {2}.*approvals\.yaml:11:13/);
  });

  it('another fingerprint makes the thing suspect', async () => {
    const project = approved();
    project.edit('content/alpha/approvals.yaml', /data: [0-9a-f]/, 'data: 0');
    project.edit('content/alpha/approvals.yaml', /data: 0[0-9a-f]/, 'data: 00');
    expect(await findingsOf(project)).toContainEqual(expect.stringMatching(/record `trial-01` has changed/));
  });

  it('a person who does not exist is told', async () => {
    const project = approved();
    project.edit('content/alpha/approvals.yaml', 'person-head', 'person-gone');
    expect((await run(project, ['check', '--out', project.out])).stderr).toMatch(/person-gone/);
  });

  it('two approvals of one thing by one person are told', async () => {
    const project = approved();
    const entry = /( {2}- record: trial-01\n(?: {4}.*\n)+)/;
    project.edit('content/alpha/approvals.yaml', entry, '$1$1');
    expect(await findingsOf(project)).toEqual([
      expect.stringMatching(/^error approval\/in-order: `trial-01` was approved twice/),
    ]);
  });

  it('another record under its name is not overwritten', async () => {
    const project = makeStaffed();
    renameSync(join(project.content, 'alpha', 'person-clerk.yaml'), registerOf(project));
    const before = readRegister(project);
    expect((await approve(project, 'trial-01', '--by', 'person-head', '--note', note)).stderr).toContain(
      'занят записью',
    );
    expect(readRegister(project)).toBe(before);
  });

  it('a link in its place is refused', async () => {
    const project = approved();
    const elsewhere = join(project.out, '..', 'elsewhere.yaml');
    renameSync(registerOf(project), elsewhere);
    symlinkSync(elsewhere, registerOf(project));
    const before = readFileSync(elsewhere, 'utf8');
    expect((await approve(project, ...again)).code).toBe(1);
    expect(readFileSync(elsewhere, 'utf8')).toBe(before);
  });

  it('its order, comments and quotes stay to the letter when an approval is added', async () => {
    const project = approved();
    const own = `# register of the department\nentries: # newest last\n- note: { en: "old", ru: 'старое' } # by hand\n  approverId: "person-clerk"\n  fingerprint: { data: ${'0'.repeat(63)}a }\n  record: trial-01\n  on: 2026-01-11 # a Sunday\nmodelVersion: '1'\n\n# not the last line\nid: approvals\nrecordType: approvals`;
    for (const text of [own, own.replaceAll('\n', '\r\n')]) {
      writeFileSync(registerOf(project), text);
      expect((await approve(project, ...again)).code).toBe(0);
      const lineEnd = text.includes('\r') ? '\r\n' : '\n';
      const [before, after] = readRegister(project).split(/- record: trial-01[\s\S]+?data: [0-9a-f]{64}\r?\n/);
      expect(`${before}${after}`).toBe(text);
      expect(readRegister(project)).toContain(`a Sunday${lineEnd}- record: trial-01${lineEnd}`);
      expect(await findingsOf(project)).toEqual([]);
    }
  });

  it('an empty list and a list in brackets are extended', async () => {
    const project = approved();
    for (const list of [
      '[]',
      `[{ record: trial-01, on: 2026-01-11, approverId: person-head, note: { ru: а, en: b }, fingerprint: { data: ${'0'.repeat(63)}a } }]`,
    ]) {
      writeFileSync(
        registerOf(project),
        `entries: ${list} # list\nid: approvals\nmodelVersion: "1"\nrecordType: approvals\n`,
      );
      expect((await approve(project, ...again)).code).toBe(0);
      expect(readRegister(project)).toContain('approverId: person-clerk');
      expect(await findingsOf(project)).toEqual([]);
    }
  });

  it('a register under another name is found', async () => {
    const project = approved();
    renameSync(registerOf(project), join(project.content, 'alpha', 'signed.yaml'));
    expect((await approve(project, ...again)).code).toBe(0);
    expect(existsSync(registerOf(project))).toBe(false);
  });

  it('leaves nothing else behind', async () => {
    const names = readdirSync(join(done.content, 'alpha')).sort();
    expect(names).toEqual([
      'approvals.yaml',
      'centre.yaml',
      'dossier.yaml',
      'person-clerk.yaml',
      'person-head.yaml',
      'product.yaml',
      'trial.yaml',
    ]);
  });
});

describe('an approval survives what does not change the meaning', () => {
  const trial = 'content/alpha/trial.yaml';
  const edits: [string, (project: Project) => void][] = [
    ['nothing', () => undefined],
    ['a comment', (project) => project.edit(trial, 'phase: I', 'phase: I # of three')],
    ['other quotes', (project) => project.edit(trial, 'phase: I', "phase: 'I'")],
    ['lines in another order', reverseFields],
    ['every object in braces, keys sorted', reformat],
    ['line ends of Windows', (project) => project.edit(trial, /\n/g, '\r\n')],
    [
      'a text broken into lines',
      (project) => project.edit(trial, 'ru: Исследование Альфацела', 'ru: "Исследование\n  Альфацела"'),
    ],
    [
      'another file name and folder',
      (project) => {
        project.write('content/alpha/studies/a.yaml', readFileSync(join(project.content, 'alpha/trial.yaml')));
        rmSync(join(project.content, 'alpha/trial.yaml'));
      },
    ],
    ['JSON instead of YAML', toJson],
    [
      'who entered it',
      (project) => project.edit(trial, 'confidence: high', 'confidence: high, enteredBy: person-clerk'),
    ],
    ['the form of the table', (project) => project.edit('templates/m1-1-8-3-trials.hbs', '50,25,25', '40,30,30')],
    [
      'emphasis',
      (project) =>
        project.edit('templates/m2-2-2-introduction.hbs', '{{product.tradeName}}', '**{{product.tradeName}}**'),
    ],
    [
      'the version of the dossier',
      (project) => project.edit('content/alpha/dossier.yaml', 'version: "1"', 'version: "2"'),
    ],
    [
      'the date of the dossier',
      (project) => project.edit('content/alpha/dossier.yaml', 'asOf: 2026-01-15', 'asOf: 2026-01-16'),
    ],
  ];
  for (const [name, edit] of edits) {
    it(name, async () => {
      const project = approved();
      edit(project);
      expect(await findingsOf(project)).toEqual([]);
    });
  }
});

describe('an approval is suspect after a change of meaning', () => {
  const trial = 'content/alpha/trial.yaml';
  const trialChanged = 'record `trial-01` has changed';
  const listChanged = `document \`${trials}\` has changed`;
  const introductionChanged = `document \`${introduction}\` has changed`;
  const edits: [string, (project: Project) => void, string[]][] = [
    ['a number', (project) => project.edit(trial, 'plannedN: 12', 'plannedN: 13'), [trialChanged, listChanged]],
    [
      'a value that does not print',
      (project) => project.edit(trial, 'ageMax: 70', 'ageMax: 71'),
      [trialChanged, `document \`${trials}\`, approved on 2026-01-15 (person-head), prints record \`trial-01\``],
    ],
    [
      'a word in one language',
      (project) => project.edit(trial, 'A study of', 'The study of'),
      [trialChanged, listChanged],
    ],
    [
      'the source',
      (project) => project.edit(trial, 'confidence: high', 'confidence: low'),
      [trialChanged, `document \`${trials}\`, approved on 2026-01-15`],
    ],
    [
      'a source that prints a mark',
      (project) => project.edit(trial, 'sourceClass: synthetic', 'sourceClass: press'),
      [trialChanged, listChanged],
    ],
    [
      'the reason of an absence that prints',
      (project) => project.edit('content/alpha/product.yaml', 'подана заявка', 'заявка отозвана'),
      [introductionChanged],
    ],
    [
      'a word of the template',
      (project) =>
        project.edit(
          'templates/m2-2-2-introduction.hbs',
          '{{product.tradeName}} (',
          '{{say ru="Препарат" en="Product"}} {{product.tradeName}} (',
        ),
      [introductionChanged],
    ],
    [
      'the name of the applicant',
      (project) => project.edit('content/alpha/centre.yaml', 'Fictional Centre', 'Fictional Clinic'),
      [introductionChanged, listChanged],
    ],
  ];
  for (const [name, edit, expected] of edits) {
    it(`${name}: told in a draft, until it is approved again`, async () => {
      const project = approved();
      edit(project);
      const found = await findingsOf(project);
      expect(found.map((line) => line.replace(/^warning approval\/in-force: /, ''))).toEqual(
        expected.map((start) => expect.stringContaining(start)),
      );
      const again = ['--by', 'person-clerk', '--note', 'изменено / changed'];
      expect((await approve(project, 'trial-01', introduction, trials, ...again)).code).toBe(0);
      expect(await findingsOf(project)).toEqual([]);
    });
  }
});

describe('a dossier that asks for approvals', () => {
  const ask = (text: string) => (project: Project) =>
    project.edit('content/alpha/dossier.yaml', 'applicantId:', `approvals: ${text}\napplicantId:`);

  it('in a draft warns of what is missing or suspect, as submission refuses it', async () => {
    const project = approved();
    ask('{ sections: ["1.8", "2.2"], records: [trial-01, centre], fourEyes: false }')(project);
    expect(await findingsOf(project)).toEqual([
      expect.stringMatching(/^warning approval\/given: `centre` is approved by nobody/),
    ]);
    project.edit('content/alpha/trial.yaml', 'plannedN: 12', 'plannedN: 13');
    expect(await findingsOf(project, '--profile', 'submission')).toEqual([
      expect.stringMatching(/^error approval\/given: record `trial-01`/),
      expect.stringMatching(/^error approval\/given: document `m1-1-8-3-trials`/),
      expect.stringMatching(/^error approval\/given: `centre`/),
    ]);
  });

  it('without that, a submission only warns', async () => {
    const project = approved();
    project.edit('content/alpha/trial.yaml', 'plannedN: 12', 'plannedN: 13');
    expect((await findingsOf(project, '--profile', 'submission')).every((line) => line.startsWith('warning'))).toBe(
      true,
    );
  });

  it('each role approves for itself', async () => {
    const project = approved();
    const by = ['--by', 'person-clerk', '--note', note, '--role', 'quality'];
    expect((await approve(project, 'trial-01', ...by)).code).toBe(0);
    project.edit('content/alpha/trial.yaml', 'ageMax: 70', 'ageMax: 71');
    expect((await approve(project, 'trial-01', ...by)).code).toBe(0);
    // The one who answers for all of it has not seen the change.
    expect(await findingsOf(project)).toEqual([
      expect.stringContaining('has changed since its approval on 2026-01-15 (person-head)'),
      expect.stringContaining('prints record'),
    ]);
  });

  it('the same person approves the same content once', async () => {
    const project = approved();
    const before = readRegister(project);
    const { code, stderr } = await approve(project, 'trial-01', '--by', 'person-head', '--note', note);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('записывать нечего') });
    expect(readRegister(project)).toBe(before);
  });

  it('an earlier date than the last approval is refused', async () => {
    const { code, stderr } = await approve(
      done,
      'trial-01',
      '--by',
      'person-clerk',
      '--note',
      note,
      '--date',
      '2026-01-14',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('новое утверждение не может быть раньше');
  });

  describe('four eyes', () => {
    const fourEyed = (): Project => {
      const project = makeStaffed();
      ask('{ fourEyes: true }')(project);
      for (const name of readdirSync(join(project.content, 'alpha'))) {
        project.edit(`content/alpha/${name}`, 'confidence: high', 'confidence: high, enteredBy: person-clerk');
      }
      return project;
    };

    it('whoever entered a record does not approve it, nor a document that prints it', async () => {
      const project = fourEyed();
      for (const target of ['trial-01', trials]) {
        const { code, stderr } = await approve(project, target, '--by', 'person-clerk', '--note', note);
        expect(code).toBe(2);
        expect(stderr).toMatch(/person-clerk сам внёс данные \(.*\.yaml:\d/);
      }
      expect((await approve(project, 'trial-01', trials, '--by', 'person-head', '--note', note)).code).toBe(0);
      expect(await findingsOf(project)).toEqual([]);
    });

    it('a register edited by hand is caught, whether the author is named by id or by name', async () => {
      const project = fourEyed();
      expect((await approve(project, 'trial-01', '--by', 'Fictional Approver', '--note', note)).code).toBe(0);
      expect(readRegister(project)).toContain('approverId: person-head');
      project.edit('content/alpha/approvals.yaml', 'person-head', 'person-clerk');
      expect(await findingsOf(project)).toEqual([
        expect.stringContaining('`trial-01` was approved by person-clerk, who entered'),
      ]);
      project.edit('content/alpha/trial.yaml', 'enteredBy: person-clerk', 'enteredBy: Вымышленный Составитель');
      expect(await findingsOf(project)).toHaveLength(1);
      project.edit('content/alpha/trial.yaml', 'enteredBy: Вымышленный Составитель', 'enteredBy: Кто-то другой');
      expect(await findingsOf(project)).toEqual([]);
    });

    it('data that nobody says who entered cannot be approved', async () => {
      const project = fourEyed();
      project.edit('content/alpha/trial.yaml', ', enteredBy: person-clerk', '');
      const { code, stderr } = await approve(project, 'trial-01', '--by', 'person-head', '--note', note);
      expect(code).toBe(2);
      expect(stderr).toMatch(/кто внёс данные, не сказано: добавьте enteredBy в источник \(.*trial\.yaml:5\)/);
    });
  });
});

/** The fields of the trial in the opposite order. */
function reverseFields(project: Project): void {
  const { file, data } = readTrial(project);
  writeFileSync(file, stringify(Object.fromEntries(Object.entries(data).reverse())));
}

function reformat(project: Project): void {
  const { file, data } = readTrial(project);
  writeFileSync(file, stringify(data, { sortMapEntries: true, collectionStyle: 'flow', lineWidth: 60 }));
}

function toJson(project: Project): void {
  const { file, data } = readTrial(project);
  writeFileSync(file.replace('.yaml', '.json'), JSON.stringify(data));
  rmSync(file);
}

/** The data of the trial as the program reads them. */
function readTrial(project: Project) {
  const world = openDiskWorld({ root: project.content, content: project.content, templates: '', schemas: '' });
  const listed = world.list('content').find(({ name }) => name === 'alpha/trial.yaml');
  const [parsed] = listed === undefined ? [] : loadFile(world, listed, 'alpha').value;
  if (parsed === undefined || typeof parsed.data !== 'object' || parsed.data === null) throw new Error('no trial');
  return { file: join(project.content, 'alpha', 'trial.yaml'), data: parsed.data };
}

import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareBuilds } from '../compare-builds.js';
import { notGiven, type Objection, type Verdict } from '../judge.js';
import { runProgram } from '../run-program.js';
import type { JudgedLine } from '../verdict-table.js';
import { makeStates } from './dossier-states.js';
import { judgeDtdRules } from './judge-dtd-rules.js';

/** The layouts of a submission: eCTD, EAEU with files by path, EAEU with files inside the inventory. */
const layouts = ['ectd', 'eaeu', 'embedded'] as const;
/** Packaged twice: what the third adds is the inventory, made by the same writer. */
const twice = ['eaeu', 'ectd'] as const;
const sequences = ['0000', '0001', '0002'] as const;

const dtdName = 'ich-ectd-3-2.dtd';
const schemaName = 'EEC_R_DrugRegistrationDocDossierContentDetails_v1.0.0.xsd';

/**
 * Three sequences of examplecel (new; replace and new; delete) in every layout, made of three states of its content,
 * twice in different surroundings: both must give the same bytes, the backbones and inventories must be valid by the
 * files of their publishers, and our own `verify` must find nothing. `build` is a finished build, `folder` is empty.
 * Files of other publishers are the user's own: without them the line says so, and nobody fails.
 */
export async function judgeSequences(root: string, build: string, folder: string): Promise<JudgedLine[]> {
  const states = join(folder, 'states');
  await makeStates(root, build, states);
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const failed = await Promise.all([
    packageStates({ root, states, target: first, layouts: ['ectd', 'eaeu'] }, { TZ: 'Asia/Vladivostok' }),
    packageStates({ root, states, target: first, layouts: ['embedded'] }, { TZ: 'Asia/Vladivostok' }),
    packageStates({ root, states, target: second, layouts: twice }, { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' }),
  ]);
  const objections = failed.flatMap((message) => (message === undefined ? [] : [{ file: folder, message }]));
  if (objections.length > 0) return [{ judge: 'sequences', verdict: { kind: 'judged', files: 1, objections } }];

  const indexes = sequences.map((sequence) => join(first, 'ectd', sequence, 'index.xml'));
  const inventories = (['eaeu', 'embedded'] as const).flatMap((layout) =>
    sequences.map((sequence) => join(first, layout, sequence, 'r022-inventory.xml')),
  );
  const [own, dtd] = await Promise.all([verify(root, first), judgeDtdRules(root, join(folder, 'trials'))]);
  return [
    { judge: 'sequences, same bytes', verdict: compareSequences(first, second) },
    { judge: 'xmllint, ICH DTD 3.2', verdict: await judgeXml(indexes, '--dtdvalid', dtdName, 'DOSSIER_ECTD_UTIL') },
    { judge: 'xmllint, R.022 1.0.0', verdict: await judgeXml(inventories, '--schema', schemaName, 'DOSSIER_EEC_XSD') },
    { judge: 'dossier verify', verdict: own },
    { judge: 'dossier verify, ICH DTD', verdict: dtd },
  ];
}

interface Packaging {
  readonly root: string;
  readonly states: string;
  readonly target: string;
  readonly layouts: readonly string[];
}

/** What the command said, if it failed. */
async function packageStates(packaging: Packaging, surroundings: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { root, states, target } = packaging;
  mkdirSync(target, { recursive: true });
  const script = join(root, 'dist', 'conformance', 'sequences', 'run-package-states.js');
  const args = [script, root, states, target, ...packaging.layouts];
  const run = await runProgram(process.execPath, args, undefined, { ...process.env, ...surroundings });
  return run?.status === 0 ? undefined : `${run?.stdout ?? ''}${run?.stderr ?? ''}`;
}

function compareSequences(first: string, second: string): Verdict {
  const verdicts = twice.map((layout) => compareBuilds(join(first, layout), join(second, layout)));
  const judged = verdicts.flatMap((verdict) => (verdict.kind === 'judged' ? [verdict] : []));
  return {
    kind: 'judged',
    files: judged.reduce((sum, { files }) => sum + files, 0),
    objections: judged.flatMap(({ objections }) => objections),
  };
}

/** `name` is the file of the publisher, found anywhere below the folder the environment names. */
async function judgeXml(files: readonly string[], option: string, name: string, variable: string): Promise<Verdict> {
  const schema = findBelow(process.env[variable], name);
  if (schema === undefined) return notGiven(`no ${name} below ${variable}`);
  const objections: Objection[] = [];
  for (const file of files) {
    const run = await runProgram('xmllint', ['--nonet', '--huge', '--noout', option, schema, file]);
    if (run === undefined) return notGiven('xmllint is not installed');
    if (run.status !== 0) objections.push({ file, message: run.stderr });
  }
  return { kind: 'judged', files: files.length, objections };
}

function findBelow(folder: string | undefined, name: string): string | undefined {
  if (folder === undefined || statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const found = entries.find((entry) => entry.isFile() && entry.name === name);
  return found && join(found.parentPath, found.name);
}

/** Everything but PDF-12, which asks for files prepared for fast web view: no writer of ours makes such. */
async function verify(root: string, folder: string): Promise<Verdict> {
  const objections: Objection[] = [];
  for (const layout of layouts) {
    const application = join(folder, layout);
    const args = [join(root, 'dist', 'cli.js'), 'verify', application, '--lang', 'en', '--report', 'json'];
    const run = await runProgram(process.execPath, args);
    const findings = readFindings(run?.stdout ?? '');
    if (findings === undefined) objections.push({ file: application, message: run?.stderr ?? 'no report' });
    for (const { rule, file, message } of findings ?? []) {
      if (rule !== 'PDF-12') objections.push({ file: join(application, file), message: `${rule}: ${message.en}` });
    }
  }
  return { kind: 'judged', files: layouts.length, objections };
}

interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly message: { readonly en: string };
}

/** From the report of `verify`, whose shape is ours; `undefined` where it gave none. */
function readFindings(report: string): readonly Finding[] | undefined {
  try {
    return JSON.parse(report).findings;
  } catch {
    return undefined;
  }
}

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestName, parseManifest } from '../../package/manifest.js';
import { stableJson } from '../../package/stable-json.js';
import { runProgram } from '../run-program.js';

/** examplecel as it is at one sequence of its submission. */
export interface DossierState {
  readonly content: string;
  /** Holds the finished build. */
  readonly build: string;
}

export const product = 'examplecel';
const folder = join('content', product);
const translation = 'attachments/module-4/study-report-translation-exc-nc-01';

/**
 * The dossier as it was built (`build`), then with two corrections and a new paper, then without that paper.
 * Instead of building all of it twice more, the documents these changes reach are renewed in copies of the build. That
 * the others are still what a whole build would make of the changed records is proved when the states are packaged: a
 * document whose records or templates have changed is refused as out of date.
 */
export async function makeStates(root: string, build: string, target: string): Promise<readonly DossierState[]> {
  const [first, second, third] = ['0000', '0001', '0002'].map((name) => stateAt(join(target, name)));
  if (first === undefined || second === undefined || third === undefined) throw new Error('three states were named');
  for (const state of [first, second, third]) {
    cpSync(join(root, folder), join(state.content, product), { recursive: true });
    cpSync(join(build, product), join(state.build, product), { recursive: true });
  }
  for (const state of [second, third]) {
    // The histories of approved documents print reasons: they are records like any other of a build.
    write(state, 'changes.yaml', changes);
    edit(state, 'experts/expert-quality.yaml', 'diploma of 2006', 'diploma of 2007');
    edit(state, 'experts/expert-quality.yaml', 'диплом 2006 года', 'диплом 2007 года');
    edit(state, 'overviews/nonclinical-overview.yaml', 'selectively killed cells', 'selectively destroyed cells');
  }
  const report = 'attachments/module-4/study-report-exc-nc-01';
  cpSync(join(second.content, product, `${report}.pdf`), join(second.content, product, `${translation}.pdf`));
  write(second, `${translation}.yaml`, translationRecord(read(second, `${report}.yaml`)));

  await Promise.all([second, third].map((state) => renew(root, state)));
  return [first, second, third];
}

function stateAt(place: string): DossierState {
  return { content: join(place, 'content'), build: join(place, 'out') };
}

/** The sections whose documents print what was changed: the tables of contents and the form list every paper. */
const reached = ['1.1', '1.2.1', '1.7.1', '2.1', '2.4', '4.1', '4.2.1.1'];

async function renew(root: string, { content, build }: DossierState): Promise<void> {
  const args = ['build', product, '--lang', 'en', '--content', content, '--out', build, '--only', ...reached];
  const run = await runProgram(process.execPath, [join(root, 'dist', 'cli.js'), ...args]);
  if (run?.status !== 0) throw new Error(`a state of ${product} cannot be built:\n${run?.stdout}${run?.stderr}`);
  const path = join(build, product, manifestName);
  const manifest = parseManifest(readFileSync(path, 'utf8'));
  writeFileSync(path, stableJson({ ...manifest, partial: false }));
}

const title = 'ru: Перевод отчета об исследовании EXC-NC-01, en: Translation of the report of study EXC-NC-01';

/** The paper a third sequence takes back. */
function translationRecord(report: string): string {
  return report
    .replace('id: study-report-exc-nc-01', 'id: study-report-translation-exc-nc-01')
    .replace('file: study-report-exc-nc-01.pdf', 'file: study-report-translation-exc-nc-01.pdf')
    .replace('language: ru', 'language: en\ntranslationOfId: study-report-exc-nc-01\ncertified: true')
    .replace(/title: \{.*\}/, `title: { ${title} }`);
}

const changes = `recordType: changes
id: changes
modelVersion: "1"
sequences:
  - sequence: "0001"
    reasons:
      - documents: [m1-1-7-1-quality-expert]
        reason: { ru: исправлен год диплома, en: year of the diploma corrected }
      - sections: ["2.4"]
        reason: { ru: уточнена формулировка, en: wording made clearer }
      - reason: { ru: добавлен перевод отчета, en: translation of the report added }
  - sequence: "0002"
    reasons:
      - reason: { ru: перевод отчета отозван, en: translation of the report withdrawn }
`;

function edit(state: DossierState, name: string, from: string, to: string): void {
  const text = read(state, name);
  if (!text.includes(from)) throw new Error(`${name} no longer says “${from}”`);
  write(state, name, text.replace(from, to));
}

function read({ content }: DossierState, name: string): string {
  return readFileSync(join(content, product, name), 'utf8');
}

function write({ content }: DossierState, name: string, text: string): void {
  const path = join(content, product, name);
  rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

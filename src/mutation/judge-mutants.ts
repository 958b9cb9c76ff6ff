import { createHash } from 'node:crypto';
import type { RecordRule } from '../check/rule.js';
import { recordRules } from '../check/rules/index.js';
import { runChecks } from '../check/run-checks.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parseSource } from '../load/parse-source.js';
import { parseYaml } from '../load/parse-yaml.js';
import type { ParsedFile } from '../load/parsed-file.js';
import { collectGaps } from '../validate/collect-gaps.js';
import type { SchemaSet } from '../validate/schema-set.js';
import { validateRecords } from '../validate/validate-records.js';
import type { Mutant } from './mutant.js';
import { newCodes } from './new-codes.js';

export const witnesses = ['schemas', 'rules on records', 'rules on documents'] as const;

/** Who noticed a mutant first; nobody: it survives. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly witness?: (typeof witnesses)[number];
  /** The codes of the findings that the sound content does not have. */
  readonly codes: readonly string[];
}

type Findings = readonly Diagnostic[];

/** Whether a rule reads every text of the dossier, which takes most of the time of a run. */
const readsTexts = ({ reads }: RecordRule): boolean => reads.includes('all-text') || reads.includes('*');

/** The rules on fields first: who is caught by one of them need not be shown to those that read all texts. */
const benches: readonly (readonly RecordRule[])[] = [
  recordRules.filter((rule) => !readsTexts(rule)),
  recordRules.filter(readsTexts),
];

/** Judges mutants of one product by the schemas and the rules on records, in the `submission` profile. */
export class MutantCourt {
  readonly #files: readonly ParsedFile[];
  readonly #schemas: SchemaSet;
  /** What each instance finds in the sound content: schemas and gaps, then each bench of rules. */
  readonly #sound: readonly Findings[];

  constructor(files: readonly ParsedFile[], schemas: SchemaSet) {
    this.#files = files;
    this.#schemas = schemas;
    this.#sound = [...this.#instances(files)];
  }

  judge(mutant: Mutant): Verdict {
    const original = this.#files.find(({ file }) => file === mutant.file);
    if (original === undefined) throw new Error(`no file ${mutant.file}`);
    const { file, product } = original;
    const sha256 = createHash('sha256').update(mutant.text).digest('hex');
    const parsed = parseSource(mutant.text, parseYaml, { file, product, sha256 });
    const files = this.#files.flatMap((each) => (each === original ? parsed.value : [each]));
    if (parsed.diagnostics.length > 0) {
      return { mutant, witness: 'schemas', codes: newCodes(parsed.diagnostics, []) };
    }
    let instance = 0;
    for (const found of this.#instances(files)) {
      const codes = newCodes(found, this.#sound[instance] ?? []);
      if (codes.length > 0) return { mutant, witness: instance === 0 ? 'schemas' : 'rules on records', codes };
      instance += 1;
    }
    return { mutant, codes: [] };
  }

  *#instances(files: readonly ParsedFile[]): Generator<Findings> {
    const records = validateRecords({ value: files, diagnostics: [] }, this.#schemas);
    const options = { profile: 'submission', schemas: this.#schemas } as const;
    const isSound = records.diagnostics.length === 0;
    yield isSound ? collectGaps(records.value, options) : records.diagnostics;
    if (!isSound) return;
    for (const rules of benches) yield runChecks(records.value, rules, options).diagnostics;
  }
}

import { createHash } from 'node:crypto';
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

/** Who noticed a mutant first; nobody: it survives. */
export interface Verdict {
  readonly mutant: Mutant;
  /** The codes of the findings that the sound content does not have. */
  readonly codes: readonly string[];
}

/** Judges mutants of one product by the schemas and the rules on records, in the `submission` profile. */
export class MutantCourt {
  readonly #files: readonly ParsedFile[];
  readonly #schemas: SchemaSet;
  readonly #sound: readonly Diagnostic[];

  constructor(files: readonly ParsedFile[], schemas: SchemaSet) {
    this.#files = files;
    this.#schemas = schemas;
    this.#sound = this.#findings(files);
  }

  judge(mutant: Mutant): Verdict {
    const original = this.#files.find(({ file }) => file === mutant.file);
    if (original === undefined) throw new Error(`no file ${mutant.file}`);
    const { file, product } = original;
    const sha256 = createHash('sha256').update(mutant.text).digest('hex');
    const parsed = parseSource(mutant.text, parseYaml, { file, product, sha256 });
    const files = this.#files.flatMap((each) => (each === original ? parsed.value : [each]));
    const found = [...parsed.diagnostics, ...this.#findings(files)];
    return { mutant, codes: newCodes(found, this.#sound) };
  }

  #findings(files: readonly ParsedFile[]): readonly Diagnostic[] {
    const records = validateRecords({ value: files, diagnostics: [] }, this.#schemas);
    if (records.diagnostics.length > 0) return records.diagnostics;
    const checked = runChecks(records.value, recordRules, { profile: 'submission', schemas: this.#schemas });
    const gaps = collectGaps(records.value, { profile: 'submission', schemas: this.#schemas });
    return [...checked.diagnostics, ...gaps];
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { openDiskWorld } from '../disk-world.js';
import { loadContent } from '../load/load-content.js';
import { compileSchemas } from '../validate/compile-schemas.js';
import { fieldOf, readBoundFields } from './bound-fields.js';
import { collectMutants } from './collect-mutants.js';
import { MutantCourt, type Verdict } from './judge-mutants.js';
import { judgeWithDocuments } from './judge-with-documents.js';
import type { Mutant } from './mutant.js';
import { reportMutation, shareNoticed } from './report-mutation.js';
import { sample } from './sample.js';

/**
 * `npm run mutation [-- how many]`: changes single values of the fictional dossier and tells which changes no schema and
 * no rule notices. The same seed makes the same mutants.
 */
const SEED = 20261122;
const REQUIRED_SHARE = 0.9;

const root = fileURLToPath(new URL('../..', import.meta.url));
const world = openDiskWorld({
  root,
  content: join(root, 'content'),
  templates: join(root, 'templates'),
  schemas: join(root, 'schemas'),
});
const { value: schemas } = compileSchemas(world);
const files = loadContent(world, { products: ['examplecel'] }).value;
const bound = new Map(
  readBoundFields(readFileSync(join(root, 'test/mutation/bound-fields.yaml'), 'utf8')).map(({ field, by }) => [
    field,
    by,
  ]),
);
const all = collectMutants(files, schemas);
const atBound = all.filter((mutant) => bound.has(fieldOf(mutant)));
const chosen = sample(atBound, Number(process.argv[2] ?? 600), SEED);
process.stdout.write(`${all.length} possible mutants, ${atBound.length} at bound fields, ${chosen.length} tried\n`);

const court = new MutantCourt(files, schemas);

/** Composing all documents for each mutant that the records do not give away takes minutes: who waits sees how far it is. */
async function judgeAll(mutants: readonly Mutant[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const mutant of mutants) {
    const verdict = court.judge(mutant);
    verdicts.push(verdict.codes.length > 0 ? verdict : await judgeWithDocuments(world, mutant));
    process.stderr.write(verdicts.length % 20 === 0 ? `${verdicts.length} of ${mutants.length}\n` : '');
  }
  return verdicts;
}

const isOrdered = (mutant: Mutant): boolean => bound.get(fieldOf(mutant)) === 'order';
const held = await judgeAll(chosen.filter((mutant) => !isOrdered(mutant)));
process.stdout.write(reportMutation('bound by more than an order', held, bound));
const ordered = await judgeAll(chosen.filter(isOrdered));
process.stdout.write(reportMutation('bound by an order only', ordered, bound));
process.exitCode = shareNoticed(held) >= REQUIRED_SHARE ? 0 : 1;

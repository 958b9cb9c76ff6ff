import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileOwnRules } from '../check/own/own-rules.js';
import { RecordIndex } from '../check/record-index.js';
import type { RuleDescription } from '../check/rule.js';
import { codes } from '../diagnostics/codes.js';
import { suggest } from '../diagnostics/suggest.js';
import { catalogue } from '../inspect/catalogue.js';
import { loadContent } from '../load/load-content.js';
import { mendOutput } from '../package/hold-output.js';
import { explainCode, explainRule } from '../report/explain.js';
import type { RuleExamples } from '../report/rule-example.js';
import { explainPackageRule } from '../report/verify/explain-rule.js';
import { compileSchemas } from '../validate/compile-schemas.js';
import { kindsIn } from '../validate/kinds-in.js';
import { validateRecords } from '../validate/validate-records.js';
import { allRuleSets } from '../verify/rule-sets.js';
import { loadVerifyData } from '../verify/verify-data.js';
import type { VerifyRule } from '../verify/verify-rule.js';
import type { ExplainCommand } from './arguments/explain-arguments.js';
import type { ExitCode, Machine } from './machine.js';
import { openProject } from './open-project.js';
import { UsageError } from './usage-error.js';

/** Prints what a code means. Rules answer to their code and to their number in the catalogue. */
export async function runExplain({ code, language }: ExplainCommand, machine: Machine): Promise<ExitCode> {
  // Whatever the command, it leaves no half-swapped package behind. What stands in the way of that, a build will tell.
  await mendOutput({ folder: join(machine.root, 'out'), shown: 'out' }, machine.processes);
  const rules = code.startsWith('own/') ? readOwnRules(machine) : catalogue;
  const rule = rules.find((known) => known.code === code || known.catalogueId === code.toUpperCase());
  const description = codes.get(code);
  if (rule !== undefined) machine.print(explainRule(rule, readExamples(machine)[rule.code], language));
  else if (description !== undefined) machine.print(explainCode(code, description, language));
  else {
    const packageRules = readPackageRules(machine);
    const onPackages = packageRules.find(({ id }) => id === code.toUpperCase());
    if (onPackages !== undefined) {
      machine.print(explainPackageRule(onPackages, language));
      return 0;
    }
    const ids = packageRules.map(({ id }) => id);
    const known = [...rules.flatMap((each) => [each.code, each.catalogueId]), ...codes.keys(), ...ids];
    const near = suggest(code, known);
    if (near === undefined)
      throw new UsageError({ ru: 'код `{code}` неизвестен', en: 'code `{code}` is unknown' }, { code });
    throw new UsageError(
      { ru: 'код `{code}` неизвестен; может быть, `{near}`?', en: 'code `{code}` is unknown; did you mean `{near}`?' },
      { code, near },
    );
  }
  return 0;
}

/** The rules of `verify`, which judge packages and not records. */
function readPackageRules(machine: Machine): readonly VerifyRule[] {
  const { world } = openProject({}, machine);
  return allRuleSets(loadVerifyData(world)).flatMap(({ rules }) => rules);
}

function readExamples({ root }: Machine): RuleExamples {
  return JSON.parse(readFileSync(join(root, 'schemas', 'data', 'rule-examples.json'), 'utf8'));
}

/** The rules in `content/`, as far as they can be read; a check tells what is wrong with the others. */
function readOwnRules(machine: Machine): readonly RuleDescription[] {
  const { world } = openProject({}, machine);
  const content = loadContent(world);
  const schemas = compileSchemas(world, kindsIn(content.value)).value;
  const records = validateRecords(content, schemas).value;
  return compileOwnRules(new RecordIndex(records), schemas).value;
}

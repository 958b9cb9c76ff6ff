import { join } from 'node:path';
import { codes } from '../diagnostics/codes.js';
import { suggest } from '../diagnostics/suggest.js';
import { catalogue } from '../inspect/catalogue.js';
import { mendOutput } from '../package/hold-output.js';
import { explainCode, explainRule } from '../report/explain.js';
import type { ExitCode, Machine } from './machine.js';
import type { ExplainCommand } from './parse-arguments.js';
import { UsageError } from './usage-error.js';

/** Prints what a code means. Rules answer to their code and to their number in the catalogue. */
export async function runExplain({ code, language }: ExplainCommand, machine: Machine): Promise<ExitCode> {
  // Whatever the command, it leaves no half-swapped package behind. What stands in the way of that, a build will tell.
  await mendOutput({ folder: join(machine.root, 'out'), shown: 'out' }, machine.processes);
  const rule = catalogue.find((known) => known.code === code || known.catalogueId === code.toUpperCase());
  const description = codes.get(code);
  if (rule !== undefined) machine.print(explainRule(rule, language));
  else if (description !== undefined) machine.print(explainCode(code, description, language));
  else {
    const known = [...catalogue.flatMap((each) => [each.code, each.catalogueId]), ...codes.keys()];
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

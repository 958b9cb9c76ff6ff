import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordRule } from '../../src/check/rule.js';
import { recordRules } from '../../src/check/rules/index.js';
import { type CheckOptions, runChecks } from '../../src/check/run-checks.js';
import { catalogue } from '../../src/inspect/catalogue.js';
import { inspectDocuments } from '../../src/inspect/inspect-documents.js';
import { documentRules } from '../../src/inspect/rules/index.js';
import { loadContent } from '../../src/load/load-content.js';
import { atOnce } from '../../src/steps/at-once.js';
import { validateRecords } from '../../src/validate/validate-records.js';
import type { World } from '../../src/world.js';
import { schemas } from '../records/open-project.js';
import { sectionMap } from '../rules/read-documents.js';
import { baseFolder } from '../rules/read-fixtures.js';

/** Replacements in the text of a file of the base product, or the whole text of a new file. */
export type Edits = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

export interface CheckBaseOptions extends Omit<CheckOptions, 'schemas'> {
  readonly rules?: readonly RecordRule[];
  readonly products?: readonly string[];
}

/** Checks the base product of the rule fixtures with a few words changed, and then inspects its (no) documents. */
export function checkBase(
  edits: Edits,
  { rules = recordRules, products = ['sample'], ...options }: CheckBaseOptions = {},
) {
  const texts = products.flatMap((product) =>
    laidOut(edits).map(([name, text]) => [`${product}/${name}`, text] as const),
  );
  const world: World = {
    list: () => texts.map(([name]) => ({ area: 'content', name, file: `content/${name}` })),
    read: ({ name }) => ({ bytes: new TextEncoder().encode(texts.find(([known]) => known === name)?.[1]) }),
  };
  const content = loadContent(world);
  const records = validateRecords(content, schemas);
  const mistakes = [...content.diagnostics, ...records.diagnostics];
  // Two products cut from one cloth share their ids; nothing else may be wrong with them.
  if (products.length === 1 && mistakes.length > 0)
    throw new Error(mistakes.map(({ message }) => message.en).join('\n'));

  const checked = runChecks(records.value, rules, { schemas, ...options });
  const inspected = atOnce(
    inspectDocuments([], checked.value, documentRules, {
      catalogue,
      sections: [],
      sectionMap,
      slots: [],
      attachments: [],
      locate: () => undefined,
      locateDocument: () => {
        throw new Error('there are no documents');
      },
    }),
  );
  return {
    checks: checked.value,
    findings: checked.diagnostics,
    problems: inspected.diagnostics,
    inspected: inspected.value,
  };
}

function laidOut(edits: Edits): [string, string][] {
  const names = readdirSync(baseFolder).filter((name) => name.endsWith('.yaml'));
  const base = names.map((name): [string, string] => {
    const edit = edits[name] ?? {};
    const text = readFileSync(join(baseFolder, name), 'utf8');
    return [name, typeof edit === 'string' ? edit : replaceAll(name, text, edit)];
  });
  const added = Object.entries(edits).filter(
    ([name, edit]) => typeof edit === 'string' && !base.some(([known]) => known === name),
  );
  return [...base, ...added.map(([name, edit]): [string, string] => [name, String(edit)])];
}

function replaceAll(name: string, text: string, replacements: Readonly<Record<string, string>>): string {
  return Object.entries(replacements).reduce((running, [old, replacement]) => {
    if (!running.includes(old)) throw new Error(`${name} does not hold: ${old}`);
    return running.replace(old, replacement);
  }, text);
}

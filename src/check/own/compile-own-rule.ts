import type { Environment } from '@marcbachmann/cel-js';
import type { Bilingual, Diagnostic, Staged } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import { hintAmong } from '../../diagnostics/suggest.js';
import type { DossierRecord } from '../../records/record.js';
import type { SchemaSet } from '../../validate/schema-set.js';
import type { RecordRule } from '../rule.js';
import { checkOwnRule, type OwnRule } from './check-own-rule.js';
import { compileExpression, createEnvironment, type Expression } from './expression.js';
import { parsePath, unknownName } from './field-path.js';
import { readPattern } from './message-pattern.js';
import { type OwnRuleProblem, ownRuleProblem } from './own-rule-problem.js';
import { isKind, type ReferencePath, readReference } from './references.js';
import { ViewTypes } from './view-types.js';

/** Makes a rule of a rule record: an empty list where something is wrong with it, told at its lines. */
export function compileOwnRule(record: DossierRecord<'rule'>, schemas: SchemaSet): Staged<readonly RecordRule[]> {
  const diagnostics: Diagnostic[] = [];
  const report = (
    code: OwnRuleProblem,
    pointer: string,
    args: Readonly<Record<string, string | Bilingual>>,
    hint?: Bilingual,
  ): void => {
    diagnostics.push(ownRuleProblem(code, record, pointer, args, hint));
  };
  const { data } = record;
  const kind = data.for;
  if (!isKind(kind, schemas)) {
    report('rule/unknown-kind', '/for', { kind }, hintAmong(kind, schemas.kinds));
    return { value: [], diagnostics };
  }

  const environment = createEnvironment();
  const types = new ViewTypes(environment, schemas);
  const references = readReferences(record, kind, schemas, report);
  const of = references.find(({ name }) => name === data.require.of);
  checkQuantifier(record, references, report);
  declareNames(environment, types, [['this', kind], ...(of ? [['it', of.kind] as const] : [])], references);

  const compile = (text: string, pointer: string): Expression | undefined => {
    const compiled = compileExpression(environment, text);
    if (!('problem' in compiled)) return compiled;
    report('rule/expression', pointer, { problem: compiled.problem });
    return undefined;
  };
  const where = data.where === undefined ? undefined : compile(data.where, '/where');
  const that = compile(data.require.that, '/require/that');
  const message = readPattern(data.message);
  checkPaths(record, [kind, of?.kind], schemas, report);
  const thisType = types.ofKind(kind);
  if (that === undefined || thisType === undefined || diagnostics.length > 0) return { value: [], diagnostics };

  const rule: OwnRule = {
    record,
    kind,
    schemas,
    types,
    references,
    that,
    message,
    at: parsePath(data.at ?? (of === undefined || isOfWhole(data.require.quantifier) ? 'this' : 'it')),
    related: (data.related ?? []).map(parsePath),
    ...(where && { where }),
    ...(of && { of }),
  };
  return { value: [describe(rule)], diagnostics };
}

type Report = (
  code: OwnRuleProblem,
  pointer: string,
  args: Readonly<Record<string, string | Bilingual>>,
  hint?: Bilingual,
) => void;

/** The condition is on the linked records together, not on each. */
export function isOfWhole(quantifier: string | undefined): boolean {
  return quantifier === 'any' || quantifier === 'count';
}

function readReferences(
  { data }: DossierRecord<'rule'>,
  kind: string,
  schemas: SchemaSet,
  report: Report,
): readonly ReferencePath[] {
  const taken = new Set(['this', 'it', 'asOf']);
  return (data.references ?? []).flatMap((declared, index) => {
    const pointer = `/references/${index}`;
    if (taken.has(declared.name)) report('rule/name-taken', `${pointer}/name`, { name: declared.name });
    taken.add(declared.name);
    if (declared.from !== undefined && !isKind(declared.from, schemas)) {
      report('rule/unknown-kind', `${pointer}/from`, { kind: declared.from }, hintAmong(declared.from, schemas.kinds));
      return [];
    }
    const reference = readReference(declared, kind, schemas);
    if (reference !== undefined) return [reference];
    report('rule/not-a-reference', `${pointer}/field`, { field: declared.field, kind: declared.from ?? kind });
    return [];
  });
}

function checkQuantifier({ data }: DossierRecord<'rule'>, references: readonly ReferencePath[], report: Report): void {
  const { quantifier, of, atLeast, atMost } = data.require;
  const names = references.map(({ name }) => name);
  const declared = data.references?.map(({ name }) => name) ?? [];
  if ((quantifier === undefined) !== (of === undefined)) {
    report('rule/quantifier', '/require', { problem: quantifierAndOf });
  } else if (of !== undefined && !declared.includes(of)) {
    report('rule/quantifier', '/require/of', { problem: sentence(noSuchName, { of }) }, hintAmong(of, names));
  }
  const hasBounds = atLeast !== undefined || atMost !== undefined;
  if ((quantifier === 'count') !== hasBounds) report('rule/quantifier', '/require', { problem: countAndBounds });
}

const quantifierAndOf: Bilingual = {
  ru: 'quantifier и of указывают вместе или не указывают вовсе',
  en: 'quantifier and of are given together or not at all',
};
const noSuchName: Bilingual = { ru: 'в references нет имени `{of}`', en: 'references have no name `{of}`' };
const countAndBounds: Bilingual = {
  ru: 'atLeast и atMost указывают при quantifier: count, и только при нём',
  en: 'atLeast and atMost are given with quantifier: count, and only with it',
};

function declareNames(
  environment: Environment,
  types: ViewTypes,
  records: readonly (readonly [name: string, kind: string])[],
  references: readonly ReferencePath[],
): void {
  for (const [name, kind] of records) environment.registerVariable(name, types.ofKind(kind)?.name ?? 'dyn');
  for (const { name, kind } of references) {
    if (!environment.hasVariable(name)) environment.registerVariable(name, `list<${types.ofKind(kind)?.name}>`);
  }
}

function checkPaths(
  { data }: DossierRecord<'rule'>,
  [thisKind, itKind]: readonly [string, string | undefined],
  schemas: SchemaSet,
  report: Report,
): void {
  const places = [
    ...(data.at === undefined ? [] : [{ pointer: '/at', path: parsePath(data.at) }]),
    ...(data.related ?? []).map((text, index) => ({ pointer: `/related/${index}`, path: parsePath(text) })),
    ...readPattern(data.message).paths.map((path) => ({ pointer: '/message', path })),
    ...readPattern(data.hint).paths.map((path) => ({ pointer: '/hint', path })),
  ];
  for (const { pointer, path } of places) {
    const kind = path.record === 'this' ? thisKind : itKind;
    if (kind === undefined || (path.record === 'it' && isOfWhole(data.require.quantifier))) {
      report('rule/quantifier', pointer, { problem: noIt });
      continue;
    }
    const name = unknownName(path, kind, schemas);
    if (name !== undefined) report('rule/unknown-field', pointer, { kind, name });
  }
}

const noIt: Bilingual = {
  ru: '`it` есть только у условий о каждой связанной записи: quantifier all или none',
  en: '`it` exists only in conditions on each linked record: quantifier all or none',
};

function describe(rule: OwnRule): RecordRule {
  const { record, message, references, kind } = rule;
  const { code, states, why, clause, severity, justifiable, hint } = record.data;
  return {
    code,
    catalogueId: record.id,
    states,
    why,
    clause,
    severity,
    justifiable,
    reads: [kind, ...references.map((reference) => reference.kind)],
    failures: {
      failed: { message: message.sentence, hint: readPattern(hint).sentence },
      broken: {
        message: {
          ru: 'условие правила не вычислено для записи {record}: {problem}',
          en: 'the condition of the rule could not be computed for record {record}: {problem}',
        },
        hint: { ru: 'исправьте выражение правила', en: 'correct the expression of the rule' },
      },
    },
    check: (context) => checkOwnRule(rule, context),
  };
}

import { isObject } from '../load/is-object.js';
import type { Json } from '../load/parsed-file.js';
import { appendPointer } from '../load/pointer.js';
import { shapeOf } from './field-shape.js';
import type { SchemaPlace, SchemaSet } from './schema-set.js';
import { isAbsence, isContested } from './uncertain-value.js';
import { isValueKind, kindOfValue, type ValueKind } from './value-kind.js';

/**
 * The branch of an `anyOf` the author meant, so that only its errors are told. An uncertain field is recognised by its
 * keys, any other choice by the kind of value. Undefined when no branch takes such a value, or several do.
 */
export function chooseBranch(schemas: SchemaSet, union: SchemaPlace, value: Json): SchemaPlace | undefined {
  const branches = branchesOf(union);
  if (shapeOf(schemas, union).isUncertain) {
    return branches[isAbsence(value) ? 1 : isContested(value) ? 2 : 0];
  }
  const kind = kindOfValue(value);
  const fitting = branches.filter((branch) => kindsOf(schemas, branch).some((due) => isOfKind(kind, due)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isOfKind(kind: ValueKind, due: ValueKind): boolean {
  return kind === due || (kind === 'integer' && due === 'number');
}

/** The kinds of value a schema takes, through its references and branches. */
export function kindsOf(schemas: SchemaSet, place: SchemaPlace): ValueKind[] {
  const { value } = shapeOf(schemas, place);
  const branches = branchesOf(value);
  if (branches.length > 0) return branches.flatMap((branch) => kindsOf(schemas, branch));
  const { type } = value.schema;
  return isValueKind(type) ? [type] : [];
}

function branchesOf({ schema, id, pointer }: SchemaPlace): SchemaPlace[] {
  const branches = schema['anyOf'];
  if (!Array.isArray(branches)) return [];
  return branches.flatMap((branch: Json, index) =>
    isObject(branch) ? [{ schema: branch, id, pointer: appendPointer(`${pointer}/anyOf`, index) }] : [],
  );
}

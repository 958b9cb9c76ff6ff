import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Json } from '../load/parsed-file.js';
import { isWithin } from '../load/pointer.js';
import { valueAt } from '../load/value-at.js';
import { chooseBranch, kindsOf } from './choose-branch.js';
import { explainKeyword } from './explain-keyword.js';
import { explainType } from './explain-type.js';
import type { Finding } from './finding.js';
import type { SchemaPlace, SchemaSet } from './schema-set.js';

/**
 * Everything wrong with a value, in sentences: the only translator of schema errors. Of a choice between schemas only
 * the branch the author chose is told, and each place has one sentence about its value.
 */
export function explainErrors(schemas: SchemaSet, place: SchemaPlace, value: Json, pointer: string): Finding[] {
  const errors = schemas.validate(place, value);
  const unions = outermostUnions(errors);
  const direct = errors.filter((error) => !unions.some((union) => isWithin(error.instancePath, union.instancePath)));
  return [
    ...oneOfEachValue(direct).map((error) =>
      explainKeyword({ schemas, error, value: inner(value, error), pointer: `${pointer}${error.instancePath}` }),
    ),
    ...unions.flatMap((union) => explainUnion(schemas, union, inner(value, union), `${pointer}${union.instancePath}`)),
  ];
}

/** The value an error is about: inside the value that was checked. */
function inner(value: Json, { instancePath }: ErrorObject): Json {
  return valueAt(value, instancePath) ?? null;
}

/** Errors of a choice stand at its value or inside it. A choice inside a choice is explained with its branch. */
function outermostUnions(errors: readonly ErrorObject[]): ErrorObject[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf');
  return unions.filter(
    (union, index) =>
      !unions.some(
        (other, otherIndex) =>
          // Of two at one place the outer comes last.
          (other.instancePath === union.instancePath && otherIndex > index) ||
          (other.instancePath !== union.instancePath && isWithin(union.instancePath, other.instancePath)),
      ),
  );
}

function explainUnion(schemas: SchemaSet, { parentSchema }: ErrorObject, value: Json, pointer: string): Finding[] {
  const union = parentSchema && schemas.placeOf(parentSchema);
  if (union === undefined) throw new Error(`the schema of a choice at ${pointer} is not in the schema set`);
  const branch = chooseBranch(schemas, union, value);
  return branch === undefined
    ? [explainType(kindsOf(schemas, union), value, pointer)]
    : explainErrors(schemas, branch, value, pointer);
}

/** A value of the wrong kind breaks every other rule as well; only the first in this order is told. */
const valueKeywords = ['type', 'const', 'enum', 'format', 'minLength', 'pattern'];

function oneOfEachValue(errors: readonly ErrorObject[]): ErrorObject[] {
  const rank = ({ keyword }: ErrorObject): number => valueKeywords.indexOf(keyword);
  return errors.filter(
    (error) =>
      rank(error) < 0 ||
      !errors.some(
        (other) => other.instancePath === error.instancePath && rank(other) >= 0 && rank(other) < rank(error),
      ),
  );
}

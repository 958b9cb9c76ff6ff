import { hintAmong } from '../../diagnostics/suggest.js';
import type { FieldType } from '../view/view-type.js';
import type { CheckContext } from './check-context.js';
import type { Scope } from './scope.js';

/** What a path of a template leads to. */
export interface ResolvedPath {
  readonly field: FieldType;
  readonly key: string;
  /** The fields on the way, the last included, that may be left out and that no condition has tested. */
  readonly unguarded: readonly { readonly key: string; readonly name: string }[];
  /** Every optional field on the way: what a condition on this path tests. */
  readonly optional: readonly string[];
}

/** Follows a path through the schemas; reports and returns undefined where it leads nowhere. */
export function resolvePath(
  path: hbs.AST.PathExpression,
  scope: Scope,
  context: CheckContext,
): ResolvedPath | undefined {
  const [first, ...rest] = path.parts;
  if (path.data || path.depth > 0 || first === undefined || /^(this\b|\.)/.test(path.original)) {
    const message = {
      ru: `\`${path.original}\` в шаблонах не используется`,
      en: `\`${path.original}\` is not used in templates`,
    };
    const hint = {
      ru: 'назовите поле от корня или от имени из `as |имя|`',
      en: 'name the field from the root or from a name of `as |name|`',
    };
    context.report('template/not-allowed', path, message, hint);
    return undefined;
  }
  const binding = scope.get(first);
  if (binding === undefined) {
    context.report('template/unknown-path', path, unknownName(first), hintAmong(first, scope.names));
    return undefined;
  }
  let { field, key } = binding;
  const optional = field.presence === 'optional' ? [{ key, name: first }] : [];
  let shown = first;
  for (const part of rest) {
    const { type } = field;
    const fields = type.kind === 'list' ? undefined : type.fields;
    const next = fields?.get(part);
    if (next === undefined) {
      if (type.kind === 'list') reportList(path, shown, part, context);
      else if (fields === undefined) context.report('template/unknown-path', path, noParts(shown, part));
      else context.report('template/unknown-path', path, unknownField(shown, part), hintAmong(part, fields.names));
      return undefined;
    }
    field = next;
    key = `${key}.${part}`;
    shown = `${shown}.${part}`;
    if (field.presence === 'optional') optional.push({ key, name: shown });
  }
  return {
    field,
    key,
    unguarded: optional.filter((part) => !scope.isGuarded(part.key)),
    optional: optional.map((part) => part.key),
  };
}

/** Reports a path through an optional field that no condition has tested; `last` spares the field itself. */
export function reportUnguarded(
  path: hbs.AST.PathExpression,
  resolved: ResolvedPath,
  context: CheckContext,
  last: 'too' | 'not',
): void {
  const [first] = resolved.unguarded.filter(({ key }) => last === 'too' || key !== resolved.key);
  if (first === undefined) return;
  const { name } = first;
  context.report(
    'template/unguarded',
    path,
    { ru: `поля \`${name}\` может не быть`, en: `the field \`${name}\` may be left out` },
    { ru: `поставьте это внутрь \`{{#if ${name}}}…{{/if}}\``, en: `put this inside \`{{#if ${name}}}…{{/if}}\`` },
  );
}

function reportList(path: hbs.AST.PathExpression, list: string, part: string, context: CheckContext): void {
  context.report(
    'template/wrong-type',
    path,
    {
      ru: `\`${list}\` — список, поля \`${part}\` у него нет`,
      en: `\`${list}\` is a list and has no field \`${part}\``,
    },
    { ru: `переберите его: \`{{#each ${list} as |…|}}\``, en: `go through it: \`{{#each ${list} as |…|}}\`` },
  );
}

function unknownName(name: string) {
  return { ru: `имя \`${name}\` шаблону неизвестно`, en: `the template knows no name \`${name}\`` };
}

function unknownField(parent: string, name: string) {
  return { ru: `у \`${parent}\` нет поля \`${name}\``, en: `\`${parent}\` has no field \`${name}\`` };
}

function noParts(parent: string, name: string) {
  return {
    ru: `\`${parent}\` — одно значение, поля \`${name}\` у него нет`,
    en: `\`${parent}\` is one value and has no field \`${name}\``,
  };
}

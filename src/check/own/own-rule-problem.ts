import { createError } from '../../diagnostics/create-error.js';
import type { Bilingual, Diagnostic } from '../../diagnostics/diagnostic.js';
import { type Placeholders, sentence } from '../../diagnostics/sentence.js';
import type { DossierRecord } from '../../records/record.js';

const problems = {
  'rule/unknown-kind': { ru: 'нет записей вида `{kind}`', en: 'there is no kind of record `{kind}`' },
  'rule/expression': { ru: 'выражение: {problem}', en: 'the expression: {problem}' },
  'rule/unknown-field': {
    ru: 'у записей вида `{kind}` нет поля `{name}`',
    en: 'records of kind `{kind}` have no field `{name}`',
  },
  'rule/not-a-reference': {
    ru: 'поле `{field}` записей вида `{kind}` не ссылается на нужные записи',
    en: 'the field `{field}` of records of kind `{kind}` does not refer to such records',
  },
  'rule/name-taken': { ru: 'имя `{name}` уже занято', en: 'the name `{name}` is taken already' },
  'rule/quantifier': { ru: '{problem}', en: '{problem}' },
  'rule/code-taken': { ru: 'код `{code}` есть у другого правила', en: 'another rule has the code `{code}`' },
} as const satisfies Record<string, Bilingual>;

export type OwnRuleProblem = keyof typeof problems;

/** What is wrong with an own rule, at the line of the rule. */
export function ownRuleProblem(
  code: OwnRuleProblem,
  record: DossierRecord<'rule'>,
  pointer: string,
  args: Placeholders,
  hint?: Bilingual,
): Diagnostic {
  return createError({
    code,
    message: sentence(problems[code], args),
    at: record.locate(pointer),
    product: record.product,
    ...(hint && { hint }),
  });
}

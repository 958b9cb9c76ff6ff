import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { suggest } from '../../diagnostics/suggest.js';
import { scopeCodesOf } from '../missing-record.js';
import { isPath, isText } from '../template/syntax.js';
import { rangeOf } from '../template/template-error.js';
import { checkCode } from './check-code.js';
import type { CheckContext } from './check-context.js';
import { checkDrawing } from './check-drawing.js';
import { hasStraightQuotes, straightQuotes } from './check-language.js';
import { reportUnguarded, resolvePath } from './resolve-path.js';
import type { Scope } from './scope.js';

/** A helper with its arguments: printed, opening a block, or inside another call. */
export type Call = hbs.AST.Node & Pick<hbs.AST.MustacheStatement, 'params' | 'hash'>;

const checks = {
  say: checkSay,
  ref: (call: Call, _scope: Scope, context: CheckContext) => checkName(call, context, 'ref', sectionNumbers),
  sectionTitle: checkSectionTitle,
  sectionReason: (call: Call, _scope: Scope, context: CheckContext) =>
    checkName(call, context, 'sectionReason', sectionNumbers),
  noRecord: checkNoRecord,
  formLabel: (call: Call, _scope: Scope, context: CheckContext) => checkName(call, context, 'formLabel', formKeys),
  documentHeading: (call: Call, _scope: Scope, context: CheckContext) =>
    checkName(call, context, 'documentHeading', headingKeys),
  fixedStatement: (call: Call, _scope: Scope, context: CheckContext) =>
    checkName(call, context, 'fixedStatement', statementKeys),
  abbr: checkAbbreviation,
  plural: checkPlural,
  drawing: checkDrawing,
} as const;

export type PrintHelper = keyof typeof checks;

/** Helpers that print something themselves. */
export const printHelperNames: readonly PrintHelper[] = [
  'say',
  'ref',
  'sectionTitle',
  'sectionReason',
  'noRecord',
  'formLabel',
  'documentHeading',
  'fixedStatement',
  'abbr',
  'abbr',
  'plural',
  'drawing',
];

export function checkPrintCall(helper: PrintHelper, call: Call, scope: Scope, context: CheckContext): void {
  checks[helper](call, scope, context);
}

/** The named arguments of a call as literal texts; whatever else stands there, or is missing, is reported. */
export function readHash(
  call: Call,
  helper: string,
  names: readonly string[],
  context: CheckContext,
): ReadonlyMap<string, hbs.AST.StringLiteral> {
  const given = new Map<string, hbs.AST.StringLiteral>();
  const pairs: readonly hbs.AST.HashPair[] = call.hash?.pairs ?? [];
  for (const pair of pairs) {
    if (!names.includes(pair.key)) {
      const message = {
        ru: `у \`${helper}\` нет аргумента \`${pair.key}\``,
        en: `\`${helper}\` has no argument \`${pair.key}\``,
      };
      context.report('template/argument', pair, message);
    } else if (isText(pair.value)) given.set(pair.key, pair.value);
    else context.report('template/argument', pair, literalWanted(pair.key));
  }
  return given;
}

export function literalWanted(name: string): Bilingual {
  return { ru: `\`${name}\` — текст в кавычках`, en: `\`${name}\` must be a text in quotes` };
}

/** The arguments without names, if there are as many as the helper takes. */
export function readParams(
  call: Call,
  helper: string,
  count: number,
  context: CheckContext,
): readonly hbs.AST.Expression[] {
  if (call.params.length === count) return call.params;
  const message = {
    ru: `\`${helper}\` принимает аргументов: ${count}, а не ${call.params.length}`,
    en: `\`${helper}\` takes ${count} arguments, not ${call.params.length}`,
  };
  context.report('template/argument', call, message);
  return [];
}

/** `{{say ru="…" en="…"}}` */
function checkSay(call: Call, _scope: Scope, context: CheckContext): void {
  readParams(call, 'say', 0, context);
  const texts = readHash(call, 'say', ['ru', 'en'], context);
  for (const language of ['ru', 'en']) {
    const text = texts.get(language);
    if (text === undefined || text.value.trim() === '') {
      const message = { ru: `у \`say\` нет текста \`${language}\``, en: `\`say\` has no text \`${language}\`` };
      context.report('template/language-pair', call, message);
    } else if (hasStraightQuotes(text.value))
      context.report('template/markup', text, straightQuotes.message, straightQuotes.hint);
  }
  if (context.isInLanguage) context.report('template/language-pair', call, nestedSay);
}

const nestedSay = {
  ru: '`say` стоит внутри блока одного языка',
  en: '`say` stands inside a block of one language',
};

/** `{{sectionTitle "2.5.1"}}`; without a number the title of the document's own section. */
function checkSectionTitle(call: Call, _scope: Scope, context: CheckContext): void {
  if (call.params.length > 0) checkName(call, context, 'sectionTitle', sectionNumbers);
  else readHash(call, 'sectionTitle', [], context);
}

interface NameList {
  readonly what: Bilingual;
  readonly names: (context: CheckContext) => readonly string[];
}

const sectionNumbers: NameList = {
  what: { ru: 'раздела', en: 'section' },
  names: ({ world }) => world.sections.sections.map(({ number }) => number),
};

const formKeys: NameList = {
  what: { ru: 'поля заявления', en: 'form field' },
  names: ({ world }) => world.form.groups.flatMap((group) => [group.key, ...group.fields.map(({ key }) => key)]),
};

const headingKeys: NameList = {
  what: { ru: 'заголовка документа', en: 'document heading' },
  names: ({ world }) => world.headings.headings.map(({ key }) => key),
};

const statementKeys: NameList = {
  what: { ru: 'установленной формулировки', en: 'fixed statement' },
  names: ({ world }) => world.headings.statements.map(({ key }) => key),
};

const recordKinds: NameList = {
  what: { ru: 'вида записи', en: 'kind of record' },
  names: ({ world }) => world.records.kinds,
};

/** A call whose one argument is the name of something listed elsewhere. */
function checkName(call: Call, context: CheckContext, helper: string, list: NameList): void {
  readHash(call, helper, [], context);
  checkNameGiven(call, context, helper, list);
}

/** The name, if it is one of the list; else it is reported. */
function checkNameGiven(call: Call, context: CheckContext, helper: string, list: NameList): string | undefined {
  const [argument] = readParams(call, helper, 1, context);
  if (argument === undefined) return undefined;
  if (!isText(argument)) {
    context.report('template/argument', argument, literalWanted(helper));
    return undefined;
  }
  const names = list.names(context);
  if (names.includes(argument.value)) return argument.value;
  const near = suggest(argument.value, names);
  const message = {
    ru: `${list.what.ru} \`${argument.value}\` нет`,
    en: `there is no ${list.what.en} \`${argument.value}\``,
  };
  const hint =
    near === undefined ? undefined : { ru: `возможно, имелось в виду \`${near}\``, en: `did you mean \`${near}\`?` };
  context.report('template/unknown-name', argument, message, hint);
  return undefined;
}

/** `{{noRecord "stability" scope="drug-product"}}` */
function checkNoRecord(call: Call, _scope: Scope, context: CheckContext): void {
  const wanted = readHash(call, 'noRecord', ['scope'], context).get('scope');
  const kind = checkNameGiven(call, context, 'noRecord', recordKinds);
  if (kind === undefined || wanted === undefined) return;
  checkCode(wanted.value, wanted, [...(scopeCodesOf(kind, context.world.records)?.keys() ?? [])], context);
}

/** `{{abbr "CRS"}}`; whether the product's list has it is asked when the product is assembled. */
function checkAbbreviation(call: Call, _scope: Scope, context: CheckContext): void {
  readHash(call, 'abbr', [], context);
  const [argument] = readParams(call, 'abbr', 1, context);
  if (argument === undefined) return;
  if (!isText(argument)) context.report('template/argument', argument, literalWanted('abbr'));
  else context.abbreviations.push({ short: argument.value, file: context.file, range: rangeOf(argument.loc) });
}

/** `{{plural path ru="год|года|лет" en="year|years"}}` */
function checkPlural(call: Call, scope: Scope, context: CheckContext): void {
  const texts = readHash(call, 'plural', ['ru', 'en'], context);
  for (const [language, count] of [
    ['ru', 3],
    ['en', 2],
  ] as const) {
    if (
      texts
        .get(language)
        ?.value.split('|')
        .filter((form) => form.trim() !== '').length === count
    )
      continue;
    const message = {
      ru: `\`${language}\` у \`plural\` — форм слова через \`|\`: ${count}`,
      en: `\`${language}\` of \`plural\` must be ${count} forms of the word separated by \`|\``,
    };
    context.report('template/argument', call, message);
  }
  const [argument] = readParams(call, 'plural', 1, context);
  if (argument === undefined) return;
  const resolved = isPath(argument) ? resolvePath(argument, scope, context) : undefined;
  if (!isPath(argument)) context.report('template/argument', argument, wholeNumberWanted);
  if (resolved === undefined || !isPath(argument)) return;
  if (resolved.field.type.kind !== 'leaf' || resolved.field.type.leaf !== 'integer') {
    context.report('template/argument', argument, wholeNumberWanted);
  } else reportUnguarded(argument, resolved, context, 'too');
}

const wholeNumberWanted = {
  ru: '`plural` нужно поле с целым числом',
  en: '`plural` needs a field with a whole number',
};

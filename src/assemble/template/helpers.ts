import Handlebars from 'handlebars';
import type { Language } from '../../diagnostics/diagnostic.js';
import type { Abbreviation, Inline, Origin } from '../document-model.js';
import { drawings } from '../figures/index.js';
import { formatDecimal, pluralForm } from '../format-number.js';
import { applyTypography } from '../format-text.js';
import type { PrintedValue, PrintedValues } from '../printed-value.js';
import { slugOf } from '../slug.js';
import type { TitlePrinter } from '../title-printer.js';
import { ComputedCode } from '../view/computed-view.js';
import { LeafView, ObjectView } from '../view/create-view.js';
import { ListView, type Truth, View } from '../view/view.js';

/** What the helpers of one rendering print with. */
export interface HelperScope {
  readonly language: Language;
  readonly values: PrintedValues;
  readonly titles: TitlePrinter;
  /** The section of the document itself. */
  readonly ownSection: string;
  /** Why a section holds no documents. */
  readonly sectionReason: (section: string) => PrintedValue;
  /** The mark in place of records of a kind, and perhaps of one scope, of which there are none. */
  readonly noRecord: (kind: string, wanted: string | undefined) => PrintedValue;
  readonly abbreviation: (short: string) => Pick<Abbreviation, 'short' | 'expansion' | 'origin'> | undefined;
}

type Options = Handlebars.HelperOptions;

/** The answer of `is`, `given` and `applies`, which only `if` and `unless` read. */
class Answer {
  readonly truth: Truth;

  constructor(truth: Truth) {
    this.truth = truth;
  }
}

/**
 * All the helpers of templates; none of Handlebars' own remain. The template check has looked at every call, so a wrong
 * argument here is our bug and throws. Blocks keep the context: names are reached from the root or by block parameter.
 */
export function createHelpers(scope: HelperScope): Readonly<Record<string, Handlebars.HelperDelegate>> {
  const { language, values, titles } = scope;
  const print = (value: PrintedValue) => new Handlebars.SafeString(values.add(value));

  return {
    if(this: unknown, condition: unknown, options: Options): string {
      return choose(this, truthOf(condition), options.fn, options.inverse);
    },
    unless(this: unknown, condition: unknown, options: Options): string {
      return choose(this, truthOf(condition), options.inverse, options.fn);
    },
    is(value: unknown, ...rest: readonly unknown[]): Answer {
      return new Answer(leafOf(value).is(rest.slice(0, -1).map(String)));
    },
    given(value: unknown): Answer {
      if (!(value instanceof View)) throw new Error('given needs a field');
      return new Answer(value.isGiven);
    },
    applies(value: unknown): Answer {
      if (!(value instanceof View)) throw new Error('applies needs a field');
      return new Answer(value.isApplicable);
    },
    each(this: unknown, value: unknown, options: Options): string {
      if (!(value instanceof ListView)) throw new Error('each needs a list');
      const { mark, sample } = value;
      if (mark !== undefined) return mark + trailingSpace(run(this, options, sample));
      const items = value.items.filter((item) => isWanted(item, options.hash));
      if (items.length === 0) return options.inverse(this);
      return items.map((item) => run(this, options, item)).join(String(options.hash['separator'] ?? ''));
    },
    with(this: unknown, value: unknown, options: Options): string {
      if (!(value instanceof View)) throw new Error('with needs a group of fields');
      const mark = value instanceof ObjectView ? value.mark : undefined;
      if (mark !== undefined) return mark + trailingSpace(run(this, options, value));
      return value.truth === false ? options.inverse(this) : run(this, options, value);
    },
    ru(this: unknown, options: Options): string {
      return language === 'ru' ? options.fn(this) : '';
    },
    en(this: unknown, options: Options): string {
      return language === 'en' ? options.fn(this) : '';
    },
    say({ hash }: Options) {
      const text = applyTypography(String(hash[language]), language);
      return print({
        kind: 'inline',
        get slug() {
          return slugOf(String(hash['en']));
        },
        print: () => [{ kind: 'text', text }],
      });
    },
    ref(number: unknown) {
      const section = String(number);
      const children: Inline[] = [{ kind: 'reference', section, text: section }];
      return print({ kind: 'inline', slug: slugOf(section), print: () => children });
    },
    sectionTitle: (...number: readonly unknown[]) =>
      print(titles.print(number.length === 1 ? scope.ownSection : String(number[0]))),
    sectionReason: (number: unknown) => print(scope.sectionReason(String(number))),
    noRecord(kind: unknown, { hash }: Options) {
      const wanted: unknown = hash['scope'];
      return print(scope.noRecord(String(kind), wanted === undefined ? undefined : String(wanted)));
    },
    formLabel: (key: unknown) => print(titles.formLabel(String(key))),
    documentHeading: (key: unknown) => print(titles.documentHeading(String(key))),
    fixedStatement: (key: unknown) => print(titles.statement(String(key))),
    abbr(short: unknown) {
      const found = scope.abbreviation(String(short));
      if (found === undefined) throw new Error(`no abbreviation ${String(short)}`);
      return print({ kind: 'abbreviation', ...found });
    },
    drawing(name: unknown, { hash }: Options) {
      const drawing = drawings.get(String(name));
      if (drawing === undefined) throw new Error(`no drawing ${String(name)}`);
      const drawn = drawing.draw(hash, language);
      if ('marks' in drawn) return new Handlebars.SafeString(drawn.marks);
      return print({ kind: 'drawing', slug: slugOf(String(name)), drawing: drawn });
    },
    plural(value: unknown, { hash }: Options) {
      const forms = String(hash[language]).split('|');
      const write = (count: number, origin: Origin): Inline[] => [
        { kind: 'text', text: formatDecimal(String(count), language), origin },
        { kind: 'text', text: `\u00A0${pluralForm(count, forms, language)}` },
      ];
      return new Handlebars.SafeString(leafOf(value).printNumber(write));
    },
  };
}

type Branch = Handlebars.TemplateDelegate<unknown>;

/** Where the data cannot tell which branch is right, their mark prints in place of both, laid out like the first. */
function choose(context: unknown, truth: Truth, yes: Branch, no: Branch): string {
  if (typeof truth === 'object') return truth.token + trailingSpace(yes(context) || no(context));
  return truth ? yes(context) : no(context);
}

function run(context: unknown, { fn, data }: Options, value: unknown): string {
  return fn(context, { data, blockParams: [value] });
}

/**
 * Whether an item passes every filter. One whose code is not known stays, because leaving it out would say what it is
 * not; a template that lists such items elsewhere asks to leave them out.
 */
function isWanted(item: View, { separator: _separator, unknown, ...filters }: Options['hash']): boolean {
  return Object.entries(filters).every(([name, codes]) => {
    const value: unknown = Reflect.get(item, name);
    const wanted = String(codes).split('|');
    const fits = (code: unknown): boolean => {
      const answer = code instanceof ComputedCode ? code.is(wanted) : leafOf(code).is(wanted);
      return answer === true || (typeof answer === 'object' && unknown !== 'leave-out');
    };
    if (!(value instanceof ListView)) return fits(value);
    return value.mark === undefined ? value.items.some(fits) : unknown !== 'leave-out';
  });
}

/** Line ends that close a block's text: without them the mark would run into the line that follows. */
function trailingSpace(text: string): string {
  return /\s*$/.exec(text.replace(/\uE002[\uE010-\uE019]+\uE003/gu, ''))?.[0] ?? '';
}

function truthOf(condition: unknown): Truth {
  if (condition instanceof Answer || condition instanceof View) return condition.truth;
  throw new Error('a condition is neither a value nor a question');
}

function leafOf(value: unknown): LeafView {
  if (value instanceof LeafView) return value;
  throw new Error('not a printable value');
}

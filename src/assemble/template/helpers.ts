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
import type { HelperOptions, Helpers } from './run-program.js';

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

/** The answer of `is`, `given` and `applies`, which only `if` and `unless` read. */
class Answer {
  readonly truth: Truth;

  constructor(truth: Truth) {
    this.truth = truth;
  }
}

/**
 * All the helpers of templates; none of Handlebars' own remain. The template check has looked at every call, so a wrong
 * argument here is our bug and throws.
 */
export function createHelpers(scope: HelperScope): Helpers {
  const { language, values, titles } = scope;
  const print = (value: PrintedValue) => new Handlebars.SafeString(values.add(value));

  const helpers = {
    if(condition: unknown, options: HelperOptions): string {
      return choose(truthOf(condition), options.fn, options.inverse);
    },
    unless(condition: unknown, options: HelperOptions): string {
      return choose(truthOf(condition), options.inverse, options.fn);
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
    each(value: unknown, options: HelperOptions): string {
      if (!(value instanceof ListView)) throw new Error('each needs a list');
      const { mark, sample } = value;
      if (mark !== undefined) return mark + trailingSpace(options.fn(sample));
      const items = value.items.filter((item) => isWanted(item, options.hash));
      if (items.length === 0) return options.inverse();
      return items.map((item) => options.fn(item)).join(String(options.hash['separator'] ?? ''));
    },
    with(value: unknown, options: HelperOptions): string {
      if (!(value instanceof View)) throw new Error('with needs a group of fields');
      const mark = value instanceof ObjectView ? value.mark : undefined;
      if (mark !== undefined) return mark + trailingSpace(options.fn(value));
      return value.truth === false ? options.inverse() : options.fn(value);
    },
    ru(options: HelperOptions): string {
      return language === 'ru' ? options.fn() : '';
    },
    en(options: HelperOptions): string {
      return language === 'en' ? options.fn() : '';
    },
    say({ hash }: HelperOptions) {
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
    noRecord(kind: unknown, { hash }: HelperOptions) {
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
    drawing(name: unknown, { hash }: HelperOptions) {
      const drawing = drawings.get(String(name));
      if (drawing === undefined) throw new Error(`no drawing ${String(name)}`);
      const drawn = drawing.draw(viewsOf(hash), language);
      if ('marks' in drawn) return new Handlebars.SafeString(drawn.marks);
      return print({ kind: 'drawing', slug: slugOf(String(name)), drawing: drawn });
    },
    plural(value: unknown, { hash }: HelperOptions) {
      const forms = String(hash[language]).split('|');
      const write = (count: number, origin: Origin): Inline[] => [
        { kind: 'text', text: formatDecimal(String(count), language), origin },
        { kind: 'text', text: `\u00A0${pluralForm(count, forms, language)}` },
      ];
      return new Handlebars.SafeString(leafOf(value).printNumber(write));
    },
  };
  return new Map<string, (...args: never[]) => unknown>(Object.entries(helpers));
}

type Branch = () => string;

/** Where the data cannot tell which branch is right, their mark prints in place of both, laid out like the first. */
function choose(truth: Truth, yes: Branch, no: Branch): string {
  if (typeof truth === 'object') return truth.token + trailingSpace(yes() || no());
  return truth ? yes() : no();
}

/**
 * Whether an item passes every filter. One whose code is not known stays, because leaving it out would say what it is
 * not; a template that lists such items elsewhere asks to leave them out.
 */
function isWanted(item: View, { separator: _separator, unknown, ...filters }: HelperOptions['hash']): boolean {
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

function viewsOf(hash: HelperOptions['hash']): Readonly<Record<string, View>> {
  const views = Object.entries(hash).map(([name, value]) => {
    if (!(value instanceof View)) throw new Error(`a drawing is made of fields: ${name}`);
    return [name, value] as const;
  });
  return Object.fromEntries(views);
}

function truthOf(condition: unknown): Truth {
  if (condition instanceof Answer || condition instanceof View) return condition.truth;
  throw new Error('a condition is neither a value nor a question');
}

function leafOf(value: unknown): LeafView {
  if (value instanceof LeafView) return value;
  throw new Error('not a printable value');
}

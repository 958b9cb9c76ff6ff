import type { Bilingual, Diagnostic, Range, Related } from '../../diagnostics/diagnostic.js';
import type { OfficialData } from '../../sections/load-official-data.js';
import type { Template } from '../template/parse-template.js';
import { rangeOf, type TemplateCode, templateError } from '../template/template-error.js';
import type { RecordTypesSeen } from '../view/describe-types.js';

/** What the check of templates knows of the world beside the schemas. */
export interface TemplateWorld extends OfficialData {
  readonly partials: ReadonlyMap<string, Template>;
  readonly records: RecordTypesSeen;
  /** Partials that include themselves; they are reported and not entered. */
  readonly endless: ReadonlySet<string>;
}

/** A short form a template uses; whether a product spells it out is known only with its records. */
export interface UsedAbbreviation {
  readonly short: string;
  readonly file: string;
  readonly range: Range;
}

/** The check of one document template, through the partials it includes. */
export class CheckContext {
  readonly world: TemplateWorld;
  readonly file: string;
  readonly diagnostics: Diagnostic[];
  readonly abbreviations: UsedAbbreviation[];
  /** Partials without end that it would enter: reported once for all, and no reason to render it. */
  readonly endlessCalls: string[];
  /** Inside a `ru` or `en` block. */
  readonly isInLanguage: boolean;
  readonly #calledFrom: readonly Related[];

  private constructor(
    parts: Pick<CheckContext, 'world' | 'file' | 'diagnostics' | 'abbreviations' | 'endlessCalls' | 'isInLanguage'>,
    calledFrom: readonly Related[],
  ) {
    this.world = parts.world;
    this.file = parts.file;
    this.diagnostics = parts.diagnostics;
    this.abbreviations = parts.abbreviations;
    this.endlessCalls = parts.endlessCalls;
    this.isInLanguage = parts.isInLanguage;
    this.#calledFrom = calledFrom;
  }

  static of(world: TemplateWorld, file: string): CheckContext {
    return new CheckContext(
      { world, file, diagnostics: [], abbreviations: [], endlessCalls: [], isInLanguage: false },
      [],
    );
  }

  inLanguage(): CheckContext {
    return new CheckContext({ ...this, isInLanguage: true }, this.#calledFrom);
  }

  inPartial(file: string, call: hbs.AST.Node): CheckContext {
    const at = { file: this.file, pointer: '', range: rangeOf(call.loc) };
    const label = { ru: 'вставлено отсюда', en: 'included from here' };
    return new CheckContext({ ...this, file }, [...this.#calledFrom, { at, label }]);
  }

  report(code: TemplateCode, node: hbs.AST.Node, message: Bilingual, hint?: Bilingual): void {
    this.reportAt(code, rangeOf(node.loc), message, hint);
  }

  reportAt(code: TemplateCode, range: Range, message: Bilingual, hint?: Bilingual): void {
    this.diagnostics.push(templateError(code, this.file, range, message, hint, this.#calledFrom));
  }
}

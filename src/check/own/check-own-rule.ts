import type { Related } from '../../diagnostics/diagnostic.js';
import type { AnyRecord, DossierRecord } from '../../records/record.js';
import type { SchemaSet } from '../../validate/schema-set.js';
import { type Field, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import { absenceReason } from '../readings.js';
import type { RecordContext } from '../rule.js';
import { type Expression, isMissingValue } from './expression.js';
import { explainExpressionError } from './expression-problem.js';
import { type FieldPath, followPath } from './field-path.js';
import { fillPattern, type MessagePattern } from './message-pattern.js';
import type { ReferencePath } from './references.js';
import type { ReadField, ViewTypes } from './view-types.js';

/** A rule record once nothing is wrong with it. */
export interface OwnRule {
  readonly record: DossierRecord<'rule'>;
  /** The kind of the records checked. */
  readonly kind: string;
  readonly schemas: SchemaSet;
  readonly types: ViewTypes;
  readonly references: readonly ReferencePath[];
  readonly where?: Expression;
  readonly that: Expression;
  /** The linked records the condition is on; absent: it is on the record itself. */
  readonly of?: ReferencePath;
  readonly at: FieldPath;
  readonly related: readonly FieldPath[];
  readonly message: MessagePattern;
}

/** Asks the question of an own rule of every record it is for. */
export function checkOwnRule(rule: OwnRule, { records, judge, asOf }: RecordContext): void {
  for (const record of records.records.filter(({ recordType }) => recordType === rule.kind)) {
    judge((judgement) => {
      const question = new Question(rule, record, judgement);
      const linked = rule.references.map((path) => ({ path, found: path.reach(record, records, question.read) }));
      for (const { path, found } of linked) question.declare(path.name, path.kind, found);
      question.set('asOf', asOf?.value ?? '');
      if (rule.where !== undefined && question.holds(rule.where, '/where') !== true) {
        judgement.skip(notConcerned);
        return;
      }
      question.judge(linked.find(({ path }) => path === rule.of)?.found);
    });
  }
}

const notConcerned = { ru: 'нет записей, к которым относится правило', en: 'no record the rule is for' };

/** The question for one record and one combination of the candidates of the disputed values it reads. */
class Question {
  readonly #rule: OwnRule;
  readonly #record: AnyRecord;
  readonly #judgement: Judgement;
  readonly #variables: Record<string, unknown> = {};
  #missing: Field<unknown> | undefined;

  constructor(rule: OwnRule, record: AnyRecord, judgement: Judgement) {
    this.#rule = rule;
    this.#record = record;
    this.#judgement = judgement;
    this.set('this', this.#view(record));
  }

  readonly read: ReadField = (field) => {
    const given = this.#judgement.given(field);
    if (given === undefined) this.#missing = field;
    return given;
  };

  set(name: string, value: unknown): void {
    this.#variables[name] = value;
  }

  declare(name: string, kind: string, records: readonly AnyRecord[]): void {
    const type = this.#rule.types.ofKind(kind);
    this.set(
      name,
      records.map((record) => type?.view(rootField<unknown>(record), this.read)),
    );
  }

  judge(linked: readonly AnyRecord[] | undefined): void {
    const { that, record } = this.#rule;
    const { quantifier, atLeast = 0, atMost = Number.POSITIVE_INFINITY } = record.data.require;
    if (linked === undefined) {
      if (this.holds(that, '/require/that') === false) this.#fail();
      return;
    }
    const verdicts = linked.map((it) => {
      this.set('it', this.#view(it));
      const holds = this.holds(that, '/require/that');
      if ((quantifier === 'all' && holds === false) || (quantifier === 'none' && holds === true)) this.#fail(it);
      return holds;
    });
    if (quantifier === 'all' || quantifier === 'none' || verdicts.includes(undefined)) return;
    const count = verdicts.filter((holds) => holds === true).length;
    const isMet = quantifier === 'any' ? count > 0 : count >= atLeast && count <= atMost;
    if (!isMet) this.#fail();
  }

  /** Undefined where a value is missing or the expression breaks down; both are told. */
  holds(expression: Expression, pointer: string): boolean | undefined {
    this.#missing = undefined;
    try {
      return expression.holds(this.#variables);
    } catch (error) {
      if (!this.#skipMissing(error)) {
        const { record } = this.#rule;
        const text = pointer === '/where' ? (record.data.where ?? '') : record.data.require.that;
        const problem = explainExpressionError(error, text);
        this.#judgement.fail('broken', { at: record.locate(pointer) }, { record: this.#record.id, problem });
      }
      return undefined;
    }
  }

  /** Whether the expression failed for want of a value; then the question is skipped. */
  #skipMissing(error: unknown): boolean {
    const missing = this.#missing;
    if (!isMissingValue(error) || missing === undefined) return false;
    this.#judgement.skip(absenceReason(this.#judgement.labelOf(missing), missing.value), missing);
    return true;
  }

  #fail(it?: AnyRecord): void {
    const fieldOf = (path: FieldPath): Field<unknown> =>
      followPath(rootField<unknown>(path.record === 'it' && it !== undefined ? it : this.#record), path, this.read);
    const { at, related, message } = this.#rule;
    const beside = related.map(fieldOf).map(
      (field): Related => ({
        at: field.at,
        label: this.#judgement.labelOf(field),
      }),
    );
    this.#judgement.fail('failed', fieldOf(at), fillPattern(message, fieldOf), beside);
  }

  #view(record: AnyRecord): unknown {
    return this.#rule.types.ofKind(record.recordType)?.view(rootField<unknown>(record), this.read);
  }
}

import type { DocumentModel, Origin } from '../../assemble/document-model.js';
import type { RuleDescription } from '../../check/rule.js';
import type { Location } from '../../diagnostics/diagnostic.js';
import type { Pages } from '../../render/page-places.js';
import type { PrintedValue } from '../printed-values.js';
import type { FieldFacts } from './field-facts.js';

/** Where a field, or a group of fields, of one product is printed and who reads it. */
export interface FieldAnswer {
  readonly product: string;
  readonly field: FieldFacts;
  /** In the order of the dossier; empty where no document prints it. */
  readonly documents: readonly DocumentPrintings[];
  /** The rules that read the field itself. */
  readonly rules: readonly RuleDescription[];
  /** The rules that read its record from one end to the other, whatever it holds. */
  readonly sweepingRules: readonly RuleDescription[];
  /** The rules that read the texts of documents where it is printed. */
  readonly rulesOnPrint: readonly RuleDescription[];
}

export interface DocumentPrintings {
  readonly document: DocumentModel;
  readonly values: readonly PlacedValue[];
}

/** A printed value with its page; without one it is in the running header, or the document cannot be drawn. */
export interface PlacedValue {
  readonly value: PrintedValue;
  readonly pages?: Pages;
}

/** One place where a text stands, and what it is made of. */
export interface TextAnswer {
  readonly document: DocumentModel;
  readonly pages?: Pages;
  readonly sentence: string;
  readonly sources: readonly TextSource[];
}

/** A stretch of a text: a value with its fields, or words of the template. */
export type TextSource =
  | { readonly kind: 'value'; readonly value: PrintedValue; readonly fields: readonly FieldSource[] }
  /** Where a template writes the words on one line; no lines where they are put together of several pieces, or by the program. */
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly template: string;
      readonly lines: readonly TemplateLine[];
    };

export interface TemplateLine {
  readonly file: string;
  readonly line: number;
}

/** A field of a record, or a place in a file of ours, such as an official title. */
export type FieldSource = FieldFacts | Origin;

/** The fields that a document, or one section in it, prints. */
export interface DocumentAnswer {
  readonly document: DocumentModel;
  /** Set where only a part of the document was asked for. */
  readonly section?: string;
  readonly fields: readonly PrintedField[];
}

export interface PrintedField {
  readonly source: FieldSource;
  /** The different texts it is printed as, or as an input of which it counts. */
  readonly texts: readonly string[];
  readonly isInput: boolean;
  readonly times: number;
  readonly pages: readonly Pages[];
}

export function isField(source: FieldSource): source is FieldFacts {
  return 'record' in source;
}

export function placeOf(source: FieldSource): Location | Origin {
  return isField(source) ? source.at : source;
}

import type { DocumentModel, Origin } from '../../assemble/document-model.js';
import type { TemplateSource } from '../../assemble/template/template-source.js';
import { createFieldLabels } from '../../check/field-label.js';
import type { RuleDescription } from '../../check/rule.js';
import type { Composition } from '../../compose-dossiers.js';
import { type CheckedDossier, locateTemplate } from '../../make-documents.js';
import { includeParts } from '../../package/collect-sources.js';
import type { AnyRecord } from '../../records/record.js';
import { fieldsOf, type PrintedValue, printedValues } from '../printed-values.js';
import { sentenceAround } from '../sentence-around.js';
import type {
  DocumentAnswer,
  FieldAnswer,
  FieldSource,
  PlacedValue,
  PrintedField,
  TemplateLine,
  TextAnswer,
  TextSource,
} from './answers.js';
import { fieldFacts } from './field-facts.js';
import { type Printing, PrintingIndex } from './field-printings.js';
import type { FoundText } from './find-text.js';
import { type PageSource, pagesOf } from './page-source.js';
import { isStatement, placesIn } from './record-fields.js';
import { type RuleReadings, readRules } from './rule-readings.js';

/** The dossier of one product, ready to be asked where its values come from and where they go. */
export class ProductTrace {
  readonly dossier: CheckedDossier;
  readonly #composition: Composition;
  readonly #pages: PageSource;
  /** The name of a field as an editor shows it. */
  readonly labelOf: ReturnType<typeof createFieldLabels>;
  readonly #sweeping = new Map<string, ReadonlySet<RuleDescription>>();
  #printings: PrintingIndex | undefined;
  #readings: RuleReadings | undefined;

  constructor(dossier: CheckedDossier, composition: Composition, pages: PageSource) {
    this.dossier = dossier;
    this.#composition = composition;
    this.#pages = pages;
    this.labelOf = createFieldLabels(composition.templates.schemas);
  }

  get printings(): PrintingIndex {
    this.#printings ??= new PrintingIndex(this.dossier.documents, this.dossier.checks.records);
    return this.#printings;
  }

  get readings(): RuleReadings {
    this.#readings ??= readRules(this.dossier, this.#composition.templates.schemas);
    return this.#readings;
  }

  /** A field of a record, or the place in a file of ours. */
  sourceOf(origin: Origin): FieldSource {
    return fieldFacts(origin, this.dossier.checks.records, this.labelOf) ?? origin;
  }

  /** Where the fields at or below a place are printed, and which rules read them. The place must exist. */
  async field(origin: Origin): Promise<FieldAnswer> {
    const { checks } = this.dossier;
    const field = fieldFacts(origin, checks.records, this.labelOf);
    if (field === undefined) throw new Error(`nothing stands at ${origin.file}#${origin.pointer}`);
    const printings = this.printings.of(origin);
    const reading = this.readings.rulesOn(origin);
    const sweeping = this.sweepingRules(field.record);
    return {
      product: checks.product,
      field,
      documents: await this.byDocument(printings),
      rules: reading.filter((rule) => !sweeping.has(rule)),
      sweepingRules: reading.filter((rule) => sweeping.has(rule)),
      rulesOnPrint: this.readings.rulesOnPrint(printings),
    };
  }

  /** The rules that read every statement of a record, whatever it says. */
  sweepingRules(record: AnyRecord): ReadonlySet<RuleDescription> {
    const { file } = record;
    const known = this.#sweeping.get(file);
    if (known !== undefined) return known;
    const statements = placesIn(record).filter(({ pointer, isLeaf }) => isLeaf && isStatement(pointer));
    const readsAll = (rule: RuleDescription): boolean =>
      statements.length > 1 && statements.every(({ pointer }) => this.readings.hasRead(rule, { file, pointer }));
    const sweeping = new Set(this.readings.rulesOn({ file, pointer: '' }).filter(readsAll));
    this.#sweeping.set(file, sweeping);
    return sweeping;
  }

  async text({ document, line, start, end }: FoundText): Promise<TextAnswer> {
    const places = await this.#pages(document);
    const pages = places && pagesOf(places, line.place);
    return {
      document,
      ...(pages !== undefined && { pages }),
      sentence: sentenceAround(line.text, start, end),
      sources: this.#sourcesOf({ document, line, start, end }),
    };
  }

  /** The fields a document prints, or those of its blocks for which `isWanted`, in the order of their first printing. */
  async document(
    document: DocumentModel,
    part?: { readonly section: string; readonly blocks: ReadonlySet<string> },
  ): Promise<DocumentAnswer> {
    const values = printedValues(document).filter(({ place }) => part === undefined || part.blocks.has(place.block));
    const fields = new Map<string, { readonly origin: Origin; readonly values: PrintedValue[]; isInput: boolean }>();
    for (const value of values) {
      for (const origin of fieldsOf(value)) {
        const key = `${origin.file}#${origin.pointer}`;
        const known = fields.get(key) ?? { origin, values: [], isInput: true };
        known.values.push(value);
        known.isInput &&= value.computedFrom !== undefined;
        fields.set(key, known);
      }
    }
    const places = await this.#pages(document);
    return {
      document,
      ...(part && { section: part.section }),
      fields: [...fields.values()].map(
        ({ origin, values: own, isInput }): PrintedField => ({
          source: this.sourceOf(origin),
          texts: [...new Set(own.map(({ text }) => text))],
          isInput,
          times: own.length,
          pages: [...new Set(own.flatMap(({ place }) => (places && pagesOf(places, place)) ?? []))],
        }),
      ),
    };
  }

  async byDocument(printings: readonly Printing[]): Promise<FieldAnswer['documents']> {
    const documents = new Map<DocumentModel, PlacedValue[]>();
    for (const { document, value } of printings) {
      const places = await this.#pages(document);
      const pages = places && pagesOf(places, value.place);
      const known = documents.get(document) ?? [];
      known.push({ value, ...(pages !== undefined && { pages }) });
      documents.set(document, known);
    }
    return [...documents].map(([document, values]) => ({ document, values }));
  }

  #sourcesOf({ document, line, start, end }: FoundText): TextSource[] {
    const sources: TextSource[] = [];
    let reached = start;
    const addWords = (until: number): void => {
      const text = line.text.slice(reached, until).trim();
      if (/[\p{L}\p{N}]/u.test(text)) sources.push(this.#wordsOf(document, text));
    };
    for (const value of line.values) {
      // The words of a mark belong to what it marks.
      const whole = value.mark ?? value;
      if (whole.start >= end || whole.end <= start) continue;
      addWords(whole.start);
      sources.push({ kind: 'value', value, fields: fieldsOf(value).map((origin) => this.sourceOf(origin)) });
      reached = Math.max(reached, whole.end);
    }
    addWords(end);
    return sources;
  }

  #wordsOf({ id }: DocumentModel, text: string): TextSource {
    const { templates, templateSources } = this.#composition;
    const template = locateTemplate(id, this.dossier.instances, templates).file;
    const parts = includeParts(template, templateSources, new Set());
    const lines = templateSources.filter(({ file }) => parts.has(file)).flatMap((source) => linesWith(text, source));
    return { kind: 'words', text, template, lines };
  }
}

function linesWith(words: string, { file, text }: TemplateSource): TemplateLine[] {
  const plain = (line: string): string => line.replace(/[\s\u00A0]+/g, ' ');
  return text
    .split('\n')
    .flatMap((line, index) => (plain(line).includes(plain(words)) ? [{ file, line: index + 1 }] : []));
}

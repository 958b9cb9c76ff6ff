import type { Language } from '../../diagnostics/diagnostic.js';
import type { Json } from '../../load/parsed-file.js';
import { csvFile, csvLine } from '../../readiness/csv-line.js';
import type { SchemaSet } from '../../validate/schema-set.js';
import type { DocumentPrintings } from './answers.js';
import { type FieldFacts, fieldFacts } from './field-facts.js';
import { showPages } from './page-source.js';
import type { ProductTrace } from './product-trace.js';
import { statementsIn } from './record-fields.js';
import { codeLabel, referenceText, stateNames } from './source-words.js';

/** One field of a record with where it goes. */
interface Row {
  readonly product: string;
  readonly field: FieldFacts;
  readonly documents: readonly DocumentPrintings[];
  readonly rules: readonly string[];
  readonly sweepingRules: readonly string[];
}

/**
 * The traceability matrix: every value that the records of the products state, printed or not, with its source, the
 * documents and pages that print it and the rules that read it. A file for a spreadsheet.
 */
export async function traceMatrix(
  products: readonly ProductTrace[],
  schemas: SchemaSet,
  language: Language,
): Promise<string> {
  const lines: string[] = [csvLine(columns.map(({ name }) => name[language]))];
  for (const product of products) {
    for await (const row of rowsOf(product)) {
      lines.push(csvLine(columns.map(({ read }) => read(row, language, schemas))));
    }
  }
  return csvFile(lines);
}

async function* rowsOf(product: ProductTrace): AsyncGenerator<Row> {
  const { records, product: name } = product.dossier.checks;
  for (const record of records.records) {
    const sweeping = product.sweepingRules(record);
    for (const { pointer } of statementsIn(record)) {
      const origin = { file: record.file, pointer };
      const field = fieldFacts(origin, records, product.labelOf);
      if (field === undefined) continue;
      const rules = product.readings.rulesOn(origin);
      yield {
        product: name,
        field,
        documents: await product.byDocument(product.printings.ofStatement(origin)),
        rules: rules.filter((rule) => !sweeping.has(rule)).map(({ catalogueId }) => catalogueId),
        sweepingRules: rules.filter((rule) => sweeping.has(rule)).map(({ catalogueId }) => catalogueId),
      };
    }
  }
}

interface Column {
  readonly name: Readonly<Record<Language, string>>;
  readonly read: (row: Row, language: Language, schemas: SchemaSet) => string;
}

const columns: readonly Column[] = [
  { name: { ru: 'Препарат', en: 'Product' }, read: ({ product }) => product },
  { name: { ru: 'Файл', en: 'File' }, read: ({ field }) => field.at.file },
  { name: { ru: 'Строка', en: 'Line' }, read: ({ field }) => String(field.at.range.start.line) },
  { name: { ru: 'Поле', en: 'Field' }, read: ({ field }) => field.at.pointer },
  { name: { ru: 'Название поля', en: 'Name of the field' }, read: ({ field }, language) => field.label[language] },
  { name: { ru: 'Значение', en: 'Value' }, read: ({ field }, language) => valueText(field.value, language) },
  { name: { ru: 'Состояние', en: 'State' }, read: ({ field }, language) => stateNames[field.state][language] },
  {
    name: { ru: 'Вид источника', en: 'Source class' },
    read: ({ field }, language, schemas) => codeOf(field, 'sourceClass', 'source-class', language, schemas),
  },
  {
    name: { ru: 'Источник', en: 'Source' },
    read: ({ field }, language) => referenceText(field.source?.['sourceRef'], language),
  },
  {
    name: { ru: 'Дата источника', en: 'Source date' },
    read: ({ field }) => String(field.source?.['sourceDate'] ?? ''),
  },
  {
    name: { ru: 'Степень уверенности', en: 'Confidence' },
    read: ({ field }, language, schemas) => codeOf(field, 'confidence', 'confidence', language, schemas),
  },
  { name: { ru: 'Документы', en: 'Documents' }, read: ({ documents }) => documents.map(nameOf).join(', ') },
  {
    name: { ru: 'Страницы', en: 'Pages' },
    read: ({ documents }, language) =>
      documents.map((printings) => `${nameOf(printings)}: ${pagesText(printings, language)}`).join('; '),
  },
  { name: { ru: 'Правила', en: 'Rules' }, read: ({ rules }) => rules.join(' ') },
  {
    name: { ru: 'Правила на всю запись', en: 'Rules on the whole record' },
    read: ({ sweepingRules }) => sweepingRules.join(' '),
  },
];

function codeOf({ source }: FieldFacts, key: string, list: string, language: Language, schemas: SchemaSet): string {
  return source === undefined ? '' : codeLabel(schemas, list, String(source[key] ?? ''))[language];
}

function nameOf({ document }: DocumentPrintings): string {
  return `${document.language} ${document.id}`;
}

/** `1, 3–4`; of a value at the top of every page, those words. */
function pagesText({ values }: DocumentPrintings, language: Language): string {
  const pages = [...new Set(values.flatMap(({ pages: own }) => (own === undefined ? [] : [showPages(own)])))];
  const isOnAll = values.some(({ value }) => value.place.part === 'header');
  return [...pages, ...(isOnAll ? [everyPage[language]] : [])].join(', ');
}

const everyPage = { ru: 'верх каждой страницы', en: 'top of every page' };

/** The value as it stands in the record; of an absent one the reason. */
function valueText(value: Json, language: Language): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { absent, note } = { absent: undefined, note: undefined, ...value };
  if (absent === undefined) return '';
  const reason = referenceText(note, language);
  return reason === '' ? String(absent) : `${String(absent)}: ${reason}`;
}

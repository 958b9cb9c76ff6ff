import type { Block, DocumentModel, Inline, TableRow } from '../assemble/document-model.js';
import { formatDate } from '../assemble/format-date.js';
import { pageMarks } from '../assemble/page-marks.js';
import type { RecordIndex } from '../check/record-index.js';
import type { Bilingual, Language } from '../diagnostics/diagnostic.js';
import { readingsAt } from '../plan/ask-records.js';
import type { DossierRecord } from '../records/record.js';

/** A page that stands in the place of a paper of a fictional dossier and says of itself that there is no such paper. */
export function specimenModel(record: DossierRecord<'attachment'>, records: RecordIndex, asOf: string): DocumentModel {
  const { data, product } = record;
  const language: Language = data.language === 'ru' ? 'ru' : 'en';
  const read = (pointer: string): string => {
    const [value] = readingsAt(data, pointer);
    return typeof value === 'string' ? value : '';
  };
  const title = read(`/title/${language}`);
  const date = read('/date');
  const rows: readonly (readonly [Bilingual, string])[] = [
    [labels.section, data.section],
    [labels.code, data.code],
    [labels.about, data.about === undefined ? '' : numberOf(data.about, records, language)],
    [labels.date, date === '' ? '' : formatDate(date, 'compact', language)],
    [labels.signed, readingsAt(data, '/signed')[0] === true ? answers.yes[language] : answers.no[language]],
  ];
  const blocks: readonly Block[] = [
    { kind: 'heading', id: 'title', level: 1, children: [text(title)] },
    { kind: 'paragraph', id: 'statement', children: [text(statement[language])] },
    {
      kind: 'table',
      id: 'facts',
      widths: [40, 60],
      head: 0,
      rows: rows.filter(([, value]) => value !== '').map(([label, value]) => rowOf(label[language], value)),
      notes: [],
      landscape: false,
      role: 'form',
    },
  ];
  return {
    id: record.id,
    product,
    section: data.section,
    documentCode: data.code,
    language,
    profile: 'submission',
    style: 'ctd',
    title,
    author: '',
    date: asOf,
    version: '1',
    header: { product: [text(specimen[language])], section: [text(title)], version: [text(data.section)] },
    pageMarks: pageMarks(records, 'submission', language),
    blocks,
  };
}

/** The number of the licence, permission or study a paper is about. */
function numberOf(id: string, records: RecordIndex, language: Language): string {
  const [about] = records.withId(id);
  const places = ['/number', '/studyNumber', `/shortTitle/${language}`];
  const found = about === undefined ? [] : places.flatMap((place) => readingsAt(about.data, place));
  return found.find((value) => typeof value === 'string') ?? '';
}

function rowOf(label: string, value: string): TableRow {
  const cell = (content: string, header: boolean, id: string) => ({
    columns: 1,
    rows: 1,
    align: 'left' as const,
    header,
    blocks: [{ kind: 'paragraph' as const, id, children: [text(content)] }],
  });
  return { cells: [cell(label, true, 'label'), cell(value, false, 'value')] };
}

function text(content: string): Inline {
  return { kind: 'text', text: content };
}

const specimen = { ru: 'Образец', en: 'Specimen' };
const statement = {
  ru: 'Страница занимает в вымышленном досье место документа, названного в заголовке. Такого документа не существует.',
  en: 'This page takes the place of the document named above in a fictional dossier. No such document exists.',
};
const labels = {
  section: { ru: 'Раздел досье', en: 'Section of the dossier' },
  code: { ru: 'Код вида документа', en: 'Document type code' },
  about: { ru: 'К чему относится', en: 'What it concerns' },
  date: { ru: 'Дата документа', en: 'Date of the document' },
  signed: { ru: 'Подписан', en: 'Signed' },
};
const answers = { yes: { ru: 'да', en: 'yes' }, no: { ru: 'нет', en: 'no' } };

import type {
  Block,
  DocumentModel,
  Inline,
  Origin,
  Table,
  TableCell,
  TableRow,
} from '../../src/assemble/document-model.js';
import type { Location } from '../../src/diagnostics/diagnostic.js';
import type { DossierSlot } from '../../src/inspect/dossier-slot.js';
import { isObject } from '../../src/load/is-object.js';
import { loadFile } from '../../src/load/load-file.js';
import type { Json, JsonObject } from '../../src/load/parsed-file.js';
import type { Verdict } from '../../src/plan/planned-document.js';
import type { World } from '../../src/world.js';
import { officialSections } from '../sections/official-sections.js';
import { DOCUMENTS, PRODUCT } from './fixture-world.js';

export const sectionMap = officialSections;

export interface FixtureDocuments {
  readonly documents: readonly DocumentModel[];
  readonly slots: readonly DossierSlot[];
  /** The line of the document's id, in place of the line of its template. */
  locateDocument(id: string): Location;
}

const marks = { ru: 'ОБРАЗЕЦ: все данные вымышлены', en: 'SPECIMEN: all data are fictional' } as const;

/**
 * Documents as a fixture describes them: `{ id, section, language, code?, pageMarks?, blocks }`, with a code of their
 * section unless they state another or, by `none`, no code at all, where a block is
 * `{ heading, number? }`, `{ paragraph }`, `{ row }` or `{ table }`, each a list of literal texts,
 * `{ value, from: file.yaml#/pointer }`, `{ gap, value, from }`, `{ raised }` and `{ ref }`.
 */
export function readDocuments(world: World): FixtureDocuments {
  const file = `content/${PRODUCT}/${DOCUMENTS}`;
  const { value, diagnostics } = loadFile(world, { area: 'content', name: `${PRODUCT}/${DOCUMENTS}`, file }, PRODUCT);
  const [parsed] = value;
  if (parsed === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  const documents = listOf(parsed.data, 'documents').map(readDocument);
  return {
    documents,
    slots: has(parsed.data, 'slots') ? listOf(parsed.data, 'slots').map(readSlot) : [],
    locateDocument: (id) => parsed.locate(`/documents/${documents.findIndex((document) => document.id === id)}/id`),
  };
}

function readDocument(node: Json): DocumentModel {
  const language = textOf(node, 'language') === 'ru' ? 'ru' : 'en';
  const section = textOf(node, 'section');
  return {
    id: textOf(node, 'id'),
    product: PRODUCT,
    section,
    ...codeOf(node, section),
    language,
    profile: 'submission',
    style: 'ctd',
    title: section,
    author: '',
    date: '2026-11-22',
    version: '0.1',
    header: { product: [], section: [], version: [] },
    pageMarks: has(node, 'pageMarks') ? listOf(node, 'pageMarks').map(String) : [marks[language]],
    blocks: listOf(node, 'blocks').map(readBlock),
  };
}

function codeOf(node: Json, section: string): Pick<DocumentModel, 'documentCode'> {
  const [own] = sectionMap.get(section)?.codes ?? [];
  const code = has(node, 'code') ? textOf(node, 'code') : own?.code;
  return code === undefined || code === 'none' ? {} : { documentCode: code };
}

/** A planned document: `{ section, part?, due: yes | open | no, isThere? }`. */
function readSlot(node: Json): DossierSlot {
  const section = sectionMap.get(textOf(node, 'section'));
  const part = has(node, 'part') ? textOf(node, 'part') : undefined;
  const expected = section?.expects.find((candidate) => candidate.part === part);
  if (section === undefined || expected === undefined) throw new Error('a slot needs a section and a part it expects');
  const text = { ru: 'ответ', en: 'answer' };
  const due = textOf(node, 'due');
  const verdict: Verdict =
    due === 'yes' ? { due } : due === 'open' ? { due, question: text } : { due: 'no', reason: text };
  return { planned: { section, expected, verdict }, attachments: [], documents: has(node, 'isThere') ? ['made'] : [] };
}

function readBlock(node: Json, index: number): Block {
  const id = `block-${index}`;
  if (has(node, 'heading')) {
    const number = has(node, 'number') ? { number: textOf(node, 'number') } : {};
    return { kind: 'heading', id, level: 2, children: listOf(node, 'heading').map(readInline), ...number };
  }
  if (has(node, 'table')) return readTable(node['table'] ?? null, id);
  if (!has(node, 'row')) return { kind: 'paragraph', id, children: listOf(node, 'paragraph').map(readInline) };
  return tableOf(id, [readCells(listOf(node, 'row'), id)], {});
}

/** `{ caption?, head?, rows, notes? }`: caption and notes as lists of texts, head and rows as lists of rows. */
function readTable(node: Json, id: string): Table {
  const rowsOf = (key: string): TableRow[] =>
    (has(node, key) ? listOf(node, key) : []).map((cells, row) =>
      readCells(Array.isArray(cells) ? cells : [], `${id}-${key}-${row}`),
    );
  const head = rowsOf('head');
  const notes = (has(node, 'notes') ? listOf(node, 'notes') : []).map((note) =>
    (Array.isArray(note) ? note : [note]).map(readInline),
  );
  const caption = has(node, 'caption') ? { caption: listOf(node, 'caption').map(readInline) } : {};
  return tableOf(id, [...head, ...rowsOf('rows')], { head: head.length, notes, ...caption });
}

function readCells(nodes: readonly Json[], id: string): TableRow {
  const cells = nodes.map((cell, column): TableCell => {
    const children = (Array.isArray(cell) ? cell : [cell]).map(readInline);
    const blocks = [{ kind: 'paragraph', id: `${id}-${column}`, children }] as const;
    return { columns: 1, rows: 1, align: 'left', header: false, blocks };
  });
  return { cells };
}

function tableOf(id: string, rows: readonly TableRow[], rest: Partial<Table>): Table {
  const widths = (rows[0]?.cells ?? []).map(() => 1);
  return { kind: 'table', id, widths, head: 0, rows, notes: [], landscape: false, role: 'data', ...rest };
}

function readInline(node: Json): Inline {
  if (typeof node === 'string') return { kind: 'text', text: node };
  if (has(node, 'ref')) return { kind: 'reference', section: textOf(node, 'ref'), text: textOf(node, 'ref') };
  if (has(node, 'raised')) return { kind: 'superscript', text: textOf(node, 'raised') };
  const text = textOf(node, 'value');
  const origin = readOrigin(textOf(node, 'from'));
  if (!has(node, 'gap')) return { kind: 'text', text, origin };
  const state = textOf(node, 'gap') === 'contested' ? 'contested' : 'absent';
  return { kind: 'gap', state, children: [{ kind: 'text', text }], origin };
}

function readOrigin(from: string): Origin {
  const [file = '', pointer = ''] = from.split('#');
  return { file: `content/${PRODUCT}/${file}`, pointer };
}

function has(node: Json, key: string): node is JsonObject {
  return isObject(node) && node[key] !== undefined;
}

function listOf(node: Json, key: string): readonly Json[] {
  const list = isObject(node) ? node[key] : undefined;
  if (!Array.isArray(list)) throw new Error(`a document needs the list ${key}`);
  return list;
}

function textOf(node: Json, key: string): string {
  const text = isObject(node) ? node[key] : undefined;
  if (typeof text !== 'string') throw new Error(`a document needs the text ${key}`);
  return text;
}

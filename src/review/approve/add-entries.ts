import { Document, isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { ApprovalEntry } from '../../approvals/approval-entry.js';

/** A register of approvals that holds none yet. */
export const emptyRegister = `# yaml-language-server: $schema=../../schemas/approvals.schema.json
recordType: approvals
id: approvals
modelVersion: "1"
entries: []
`;

/**
 * The text of a YAML register with entries added at its end. What stands in it stays as it is to the letter: order,
 * comments, quotes, line ends. The text must be a sound register. Throws where the result would not say what it should.
 */
export function addEntries(text: string, entries: readonly ApprovalEntry[]): string {
  const list = parseDocument(text).get('entries');
  if (!isSeq(list)) throw new Error('the register of approvals has no entries');
  const added = list.flow === true ? addToFlow(text, list, entries) : addToBlock(text, list, entries);
  const before: unknown = parseDocument(text).toJS();
  const after: unknown = parseDocument(added).toJS();
  if (JSON.stringify(after) !== JSON.stringify(withEntries(before, entries))) {
    throw new Error('the register of approvals cannot be extended');
  }
  return added;
}

function withEntries(register: unknown, entries: readonly ApprovalEntry[]): unknown {
  const fields = typeof register === 'object' && register !== null ? Object.entries(register) : [];
  return Object.fromEntries(fields.map(([name, value]) => [name, name === 'entries' ? [...value, ...entries] : value]));
}

/** `entries: []` becomes a list of lines; a list in brackets with something in it is written anew. */
function addToFlow(text: string, list: YAMLSeq, entries: readonly ApprovalEntry[]): string {
  const [start, end] = list.range ?? [0, 0];
  if (list.items.length === 0) {
    const lineEnd = lineEndOf(text);
    const rest = text.slice(end).replace(/^[^\S\r\n]*\r?\n?/, '');
    return `${text.slice(0, start).trimEnd()}${lineEnd}${written(entries, 2, lineEnd)}${rest}`;
  }
  const document = parseDocument(text);
  const own = document.get('entries');
  if (isSeq(own)) own.flow = false;
  for (const entry of entries)
    document.addIn(['entries'], document.createNode(entry, { aliasDuplicateObjects: false }));
  return document.toString({ lineWidth: 0 });
}

/** After the last line of the last entry, a comment on that line included. */
function addToBlock(text: string, list: YAMLSeq, entries: readonly ApprovalEntry[]): string {
  const [start, end] = list.range ?? [0, 0];
  const indentation = start - (text.lastIndexOf('\n', start - 1) + 1);
  const lineEnd = lineEndOf(text);
  const found = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  const [head, tail] = found === 0 ? [`${text}${lineEnd}`, ''] : [text.slice(0, found), text.slice(found)];
  return `${head}${written(entries, indentation, lineEnd)}${tail}`;
}

/** Each entry as people would write it: the remark in one line, fingerprints one below the other. */
function written(entries: readonly ApprovalEntry[], indentation: number, lineEnd: string): string {
  const document = new Document(entries, { aliasDuplicateObjects: false });
  const { contents } = document;
  for (const item of isSeq(contents) ? contents.items : []) {
    const note = isMap(item) ? item.get('note') : undefined;
    if (isMap(note)) note.flow = true;
  }
  const lines = document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd().split('\n');
  return lines.map((line) => `${' '.repeat(indentation)}${line}${lineEnd}`).join('');
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

import { isObject } from '../../load/is-object.js';
import type { SequenceRecord } from './sequence-record.js';

/** Reads a record of ours; `undefined` for anything else, so that a damaged one is never taken for the truth. */
export function parseSequenceRecord(text: string): SequenceRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is SequenceRecord {
  return (
    hasTexts(value, ['product', 'format', 'sequence', 'asOf', 'tool', 'language']) &&
    value['recordVersion'] === 1 &&
    (value['format'] === 'eaeu' || value['format'] === 'ectd') &&
    (value['language'] === 'ru' || value['language'] === 'en') &&
    typeof value['isDraft'] === 'boolean' &&
    typeof value['isSynthetic'] === 'boolean' &&
    isObject(value['spellings']) &&
    isListOf(value['files'], isFile) &&
    isListOf(value['entries'], isEntry)
  );
}

function isEntry(value: unknown): boolean {
  return (
    hasTexts(value, ['identity', 'document', 'section', 'language', 'id', 'index']) &&
    ['new', 'replace', 'delete'].some((operation) => value['operation'] === operation) &&
    hasTexts(value['title'], ['ru', 'en']) &&
    typeof value['isAttached'] === 'boolean' &&
    isListOf(value['files'], (file) => isFile(file) && hasTexts(file, ['format']))
  );
}

function isFile(value: unknown): boolean {
  return (
    hasTexts(value, ['path', 'sha256', 'md5']) &&
    typeof value['bytes'] === 'number' &&
    typeof value['path'] === 'string' &&
    isInside(value['path'])
  );
}

/** A path of a damaged record must not lead out of the application folder. */
function isInside(path: string): boolean {
  return !/^[/\\]|[:\\]/.test(path) && !path.split('/').includes('..');
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function hasTexts(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  return isObject(value) && keys.every((key) => typeof value[key] === 'string');
}

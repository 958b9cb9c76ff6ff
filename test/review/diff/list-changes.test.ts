import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/assemble/document-model.js';
import { diffDocument } from '../../../src/review/diff/diff-documents.js';
import { listChanges } from '../../../src/review/diff/list-changes.js';
import { documentOf, list, paragraph, table } from './show-diff.js';

function changes(old: readonly Block[], now: readonly Block[]) {
  return listChanges(diffDocument(documentOf(...old), documentOf(...now)));
}

/** Old and new text, and the sentences around them. */
function sentences(old: string, now: string) {
  return changes([paragraph('p', old)], [paragraph('p', now)]).map((change) => [
    `${change.old?.text} → ${change.new?.text}`,
    change.old?.sentence,
    change.new?.sentence,
  ]);
}

describe('changed words', () => {
  test('are told with the sentence around them on either side', () => {
    expect(
      sentences(
        'Срок назван. Включено 12 участников. Набор закончен.',
        'Срок назван. Включено 13 участников. Набор закончен.',
      ),
    ).toEqual([['12 → 13', 'Включено 12 участников.', 'Включено 13 участников.']]);
  });

  test('that only came or went have a sentence on both sides', () => {
    expect(sentences('Включено 12 взрослых участников.', 'Включено 12 участников.')).toEqual([
      ['взрослых  → ', 'Включено 12 взрослых участников.', 'Включено 12 участников.'],
    ]);
  });

  test('that are whole sentences have none on the other side', () => {
    expect(sentences('Первое. Третье.', 'Первое. Второе. Третье.')).toEqual([[' → Второе. ', '', 'Второе.']]);
    expect(sentences('Первое. Третье.', 'Первое. Третье. Второе.')).toEqual([[' →  Второе.', '', 'Второе.']]);
  });
});

describe('the place of a change', () => {
  test('counts rows, cells and items on each side', () => {
    const old = table('t', ['a', 'b'], ['ответ', 'три'], ['отек', 'два']);
    const now = table('t', ['a', 'b'], ['новая строка', 'один'], ['ответ', 'три'], ['отек', 'пять']);
    expect(changes([old], [now])).toMatchObject([
      { of: 'row', new: { place: { block: 't', part: 'cell', row: 1 }, text: 'новая строка\nодин' } },
      { of: 'words', old: { place: { row: 2, cell: 1 } }, new: { place: { row: 3, cell: 1 }, text: 'пять' } },
    ]);
    expect(changes([list('l', 'а', 'пункт старый')], [list('l', 'новый пункт', 'а', 'пункт новый')])).toMatchObject([
      { of: 'item', new: { place: { block: 'l', id: 'l-item-1-1', item: 0 } } },
      { of: 'words', old: { place: { item: 1 }, text: 'старый' }, new: { place: { item: 2 }, text: 'новый' } },
    ]);
  });

  test('of something that moved is told once, from where to where', () => {
    const [a, b, c] = [paragraph('p-1', 'Первый.'), paragraph('p-2', 'Второй.'), paragraph('p-3', 'Третий.')];
    expect(changes([a, b, c], [b, c, a])).toMatchObject([
      { id: 'm2-2-5.ru.1', of: 'block', old: { place: { block: 'p-1' }, text: 'Первый.' }, new: { text: 'Первый.' } },
    ]);
  });

  test('is nowhere for pages, properties and whole documents', () => {
    const old = documentOf(paragraph('p', 'Один.'));
    const diff = diffDocument(old, { ...old, version: '0.2', pageMarks: ['ПРОЕКТ'] });
    expect(listChanges(diff)).toEqual([
      expect.objectContaining({ of: 'page-mark', new: { text: 'ПРОЕКТ', sentence: 'ПРОЕКТ', inlines: [] } }),
      expect.objectContaining({ of: 'property', property: 'version', new: expect.objectContaining({ text: '0.2' }) }),
    ]);
    expect(listChanges({ change: 'inserted', new: old })).toMatchObject([{ of: 'document', new: { text: 'Обзор' } }]);
  });
});

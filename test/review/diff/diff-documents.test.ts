import { describe, expect, test } from 'vitest';
import type { Inline, Table } from '../../../src/assemble/document-model.js';
import { diffDocument, diffDocuments } from '../../../src/review/diff/diff-documents.js';
import { cellOf, documentOf, file, gap, list, paragraph, showBlocks, table, text, value } from './show-diff.js';

describe('two states of all documents', () => {
  test('are set against each other by id and language, whatever their section', () => {
    const document = documentOf(paragraph('p', 'один'));
    const moved = { ...document, section: '2.6' };
    const added = { ...document, language: 'en' } as const;
    const gone = { ...document, id: 'm1' };
    expect(diffDocuments([gone, document], [moved, added]).map(({ change }) => change)).toEqual([
      'deleted',
      'inserted',
      'changed',
    ]);
  });

  test('cannot hold a document twice', () => {
    expect(() => diffDocuments([documentOf(), documentOf()], [])).toThrow('m2-2-5 (ru)');
  });

  test('differ by what files say of themselves, too', () => {
    const old = documentOf(paragraph('p', 'один'));
    const diff = diffDocument(old, { ...old, documentCode: '04025', pageMarks: ['ПРОЕКТ'] });
    expect(diff).toMatchObject({
      change: 'changed',
      parts: {
        properties: [{ property: 'documentCode', new: '04025' }],
        pageMarks: [{ change: 'inserted', new: 'ПРОЕКТ' }],
      },
    });
  });

  test('are the same where only places of values, ids and layout differ', () => {
    const old = documentOf(paragraph('p-1', 'Включено ', value('12', '/enrolled/0'), '.'), table('t', ['a'], ['b']));
    const layout: Table = { ...table('t', ['a'], ['b']), id: 'other', widths: [7], landscape: true };
    const now = documentOf(paragraph('p-2', 'Включено ', value('1', '/x'), value('2', '/y'), '.'), layout);
    expect(diffDocument(old, now).change).toBe('same');
  });
});

describe('words', () => {
  const change = (old: readonly (Inline | string)[], now: readonly (Inline | string)[]) =>
    showBlocks([paragraph('p', ...old)], [paragraph('p', ...now)]);

  test('are replaced as wholes: numbers with their fraction, sign and groups of digits', () => {
    expect(change(['доза 1,5 мл'], ['доза 2,5 мл'])).toEqual(['~ доза [-1,5-]{+2,5+} мл']);
    expect(change(['всего 12\u00A0345 клеток'], ['всего 12\u00A0346 клеток'])).toEqual([
      '~ всего [-12\u00A0345-]{+12\u00A0346+} клеток',
    ]);
    expect(change(['CAR-T-клетки'], ['CAR-NK-клетки'])).toEqual(['~ [-CAR-T-клетки-]{+CAR-NK-клетки+}']);
  });

  test('may belong to several values', () => {
    const words = (n: string) => ['концентрация возросла ', value(n, '/n'), '-кратно'];
    expect(change(words('12'), words('13'))).toEqual(['~ концентрация возросла [-12-кратно-]{+13-кратно+}']);
  });

  test('that change side by side are one replacement; a word that stays between them is kept', () => {
    expect(change(['сегодня было очень тепло и тихо'], ['сегодня стало совсем тепло и шумно'])).toEqual([
      '~ сегодня [-было очень-]{+стало совсем+} тепло и [-тихо-]{+шумно+}',
    ]);
  });

  test('of sentences come and go with their full stop', () => {
    expect(change(['Первое. Второе. Третье.'], ['Первое. Третье.'])).toEqual(['~ Первое. [-Второе. -]Третье.']);
    expect(change(['Первое. Третье.'], ['Первое. Третье. Второе.'])).toEqual(['~ Первое. Третье.{+ Второе.+}']);
  });

  test('of another look are other words', () => {
    const strong: Inline = { kind: 'strong', children: [text('важно')] };
    expect(change(['это важно'], ['это ', strong])).toEqual(['~ это [-важно-]{+важно+}']);
    expect(change(['10 клеток'], ['10', { kind: 'superscript', text: '6' }, ' клеток'])).toEqual(['~ 10{+⁶+} клеток']);
  });

  test('that have nothing in common are replaced as a whole', () => {
    expect(change(['Исследование и его цели'], ['Препарат хранят и перевозят в парах азота'])).toEqual([
      '~ [-Исследование и его цели-]{+Препарат хранят и перевозят в парах азота+}',
    ]);
  });

  test('keep the origin and the mark of the value they are cut from', () => {
    const mark = gap('[НЕТ ДАННЫХ: номер отчета]', '/report');
    const diff = diffDocument(
      documentOf(paragraph('p', 'Отчет ', mark)),
      documentOf(paragraph('p', 'Отчет ', value('EXC-01', '/report'))),
    );
    expect(diff.change === 'changed' && diff.parts.blocks).toMatchObject([
      {
        kind: 'paragraph',
        parts: {
          inlines: [
            { mark: 'same' },
            { mark: 'deleted', inlines: [mark] },
            { mark: 'inserted', inlines: [{ text: 'EXC-01', origin: { file, pointer: '/report' } }] },
          ],
        },
      },
    ]);
  });
});

describe('blocks', () => {
  const [one, two, three] = [
    paragraph('s-paragraph-1', 'Первый абзац о дизайне.'),
    paragraph('s-paragraph-2', 'Второй абзац о популяции.'),
    paragraph('s-paragraph-3', 'Третий абзац о конечных точках.'),
  ];

  test('are found again though an insertion in front passes their ids on', () => {
    const added = { ...paragraph('s-paragraph-1', 'Совсем новое введение.') };
    const later = [one, two, three].map((block, index) => ({ ...block, id: `s-paragraph-${index + 2}` }));
    expect(showBlocks([one, two, three], [added, ...later])).toEqual([
      '+ Совсем новое введение.',
      '  Первый абзац о дизайне.',
      '  Второй абзац о популяции.',
      '  Третий абзац о конечных точках.',
    ]);
  });

  test('may change while others are inserted beside them', () => {
    const changed = paragraph('s-paragraph-3', 'Второй абзац о новой популяции.');
    expect(showBlocks([one, two], [one, paragraph('s-paragraph-2', 'Вставка.'), changed])).toEqual([
      '  Первый абзац о дизайне.',
      '+ Вставка.',
      '~ Второй абзац о {+новой +}популяции.',
    ]);
  });

  test('that went elsewhere are moves, numbered by pairs', () => {
    expect(showBlocks([one, two, three], [two, three, one])).toEqual([
      '- Первый абзац о дизайне. (move 1)',
      '  Второй абзац о популяции.',
      '  Третий абзац о конечных точках.',
      '+ Первый абзац о дизайне. (move 1)',
    ]);
  });

  test('that print alike several times move one by one', () => {
    const same = (id: string) => paragraph(id, 'Данных нет.');
    expect(showBlocks([same('a'), one, same('b')], [one, same('a'), same('b')])).toEqual([
      '- Данных нет. (move 1)',
      '  Первый абзац о дизайне.',
      '+ Данных нет. (move 1)',
      '  Данных нет.',
    ]);
  });

  test('of another kind, level, number or order are other blocks', () => {
    const heading = { kind: 'heading', id: 'h', level: 2, children: [text('Дизайн')] } as const;
    expect(showBlocks([heading], [{ ...heading, level: 3 }])).toEqual(
      ['- Дизайн (move 1)', '+ Дизайн (move 1)'].map((line) => line.replace(' (move 1)', '')),
    );
    expect(showBlocks([list('l', 'а', 'б')], [{ ...list('l', 'а', 'б'), ordered: true }])).toEqual([
      '- а / б',
      '+ а / б',
    ]);
  });
});

describe('items of a list', () => {
  test('come, go, change and move', () => {
    const old = list('l', 'лимфома в анамнезе', 'возраст от 18 лет', 'нет инфекции', 'согласие');
    const now = list('l', 'согласие', 'лимфома в анамнезе', 'возраст от 21 года', 'нет беременности сейчас');
    expect(showBlocks([old], [now])).toEqual([
      '  + согласие (move 1)',
      '    лимфома в анамнезе',
      '  ~ возраст от [-18 лет-]{+21 года+}',
      '  ~ нет [-инфекции-]{+беременности сейчас+}',
      '  - согласие (move 1)',
    ]);
  });

  test('hold lists of their own', () => {
    const nested = (inner: string) => ({
      ...list('l', 'внешний'),
      items: [[paragraph('l-1', 'внешний'), list('l-1-2', 'а', inner)]],
    });
    expect(showBlocks([nested('старое слово')], [nested('новое слово')])).toEqual(
      ['    внешний', '      а', '    ~ [-старое-]{+новое+} слово'].map((line) => line),
    );
  });
});

describe('rows of a table', () => {
  const head = ['Показатель', 'Доза 1', 'Доза 2'];

  test('are found again by what they say, and compared cell by cell', () => {
    const old = table('t', head, ['ответ', '3', '4'], ['лихорадка', '1', '2']);
    const now = table('t', head, ['ответ', '3', '5'], ['отек', '0', '1'], ['лихорадка', '1', '2']);
    expect(showBlocks([old], [now])).toEqual([
      '    Показатель | Доза 1 | Доза 2',
      '  |   ответ |   3 | ~ [-4-]{+5+}',
      '  + отек | 0 | 1',
      '    лихорадка | 1 | 2',
    ]);
  });

  test('whose values change places are compared where they stand', () => {
    expect(showBlocks([table('t', head, ['ответ', '3', '4'])], [table('t', head, ['ответ', '4', '3'])])).toEqual([
      '    Показатель | Доза 1 | Доза 2',
      '  |   ответ | ~ [-3-]{+4+} | ~ [-4-]{+3+}',
    ]);
  });

  test('move', () => {
    const [a, b, c] = [
      ['ответ', '3', '4'],
      ['лихорадка', '1', '2'],
      ['отек', '0', '1'],
    ] as const;
    expect(showBlocks([table('t', head, a, b, c)], [table('t', head, c, a, b)])).toEqual([
      '    Показатель | Доза 1 | Доза 2',
      '  + отек | 0 | 1 (move 1)',
      '    ответ | 3 | 4',
      '    лихорадка | 1 | 2',
      '  - отек | 0 | 1 (move 1)',
    ]);
  });

  test('with a cell that becomes empty, or is filled', () => {
    expect(showBlocks([table('t', ['a', 'b'], ['c', 'd'])], [table('t', ['a', 'b'], ['c', ''])])).toEqual([
      '    a | b',
      '  |   c | - d',
    ]);
  });

  test('that a cell spans stay, come and go together', () => {
    const spanning = (label: string, ...values: readonly string[]) =>
      values.map((shown, index) => ({
        cells: [...(index === 0 ? [cellOf(label, label, values.length)] : []), cellOf(shown, `${label}-${shown}`)],
      }));
    const whole = (...rows: Table['rows']): Table => ({
      ...table('t', ['группа', 'итог']),
      rows: [...table('t', ['группа', 'итог']).rows, ...rows],
    });
    const [low, high] = [
      spanning('малая доза', 'ответ есть', 'ответа нет'),
      spanning('большая доза', 'живы', 'умерли'),
    ];
    expect(showBlocks([whole(...low, ...high)], [whole(...high)])).toEqual([
      '    группа | итог',
      '  - малая доза | ответ есть',
      '  - ответа нет',
      '    большая доза | живы',
      '    умерли',
    ]);
    const longer = spanning('малая доза', 'ответ есть', 'ответа нет', 'неизвестно');
    expect(showBlocks([whole(...low, ...high)], [whole(...longer, ...high)])).toEqual([
      '    группа | итог',
      '  - малая доза | ответ есть',
      '  - ответа нет',
      '  + малая доза | ответ есть',
      '  + ответа нет',
      '  + неизвестно',
      '    большая доза | живы',
      '    умерли',
    ]);
  });

  test('under other columns belong to another table', () => {
    expect(showBlocks([table('t', ['a', 'b'], ['c', 'd'])], [table('t', ['a', 'b', 'x'], ['c', 'd', 'y'])])).toEqual([
      '- a / b / c / d',
      '+ a / b / x / c / d / y',
    ]);
  });
});

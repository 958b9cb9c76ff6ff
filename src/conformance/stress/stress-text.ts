import type { Block, Inline } from '../../assemble/document-model.js';
import { below, gap, origin, paragraph, power, text, value } from './model-parts.js';
import { longWordOf, type Say, sentenceOf } from './say.js';

/** Letterhead, the first heading and a boxed note. */
export function letterBlocks(say: Say): readonly Block[] {
  return [
    {
      kind: 'letterhead',
      id: 'letterhead',
      outgoing: [
        [
          text(say('Исх. № ', 'Ref. No. ')),
          gap('absent', say('[НЕТ ДАННЫХ: исходящий номер]', '[NO DATA: outgoing number]')),
        ],
        [text(say('от 22.11.2026', '22 November 2026'))],
      ],
      addressee: [
        [text(say('Министерство здравоохранения', 'Ministry of Health'))],
        [text(say('Российской Федерации', 'of the Russian Federation'))],
        [text(say('127994, г. Москва', '127994, Moscow'))],
      ],
    },
    {
      kind: 'heading',
      id: 'h-1',
      level: 1,
      number: '1.8.3',
      children: [text(say('Перечень клинических исследований', 'Listing of clinical studies'))],
    },
    {
      kind: 'note',
      id: 'note-1',
      blocks: [
        paragraph(
          say(
            'Официальное название раздела не подтверждено: источник — ',
            'The official title of the section is not confirmed: source — ',
          ),
          gap('unconfirmed', say('[НЕ ПОДТВЕРЖДЕНО: Решение №\u00A078]', '[UNCONFIRMED: Decision No.\u00A078]')),
          '.',
        ),
        {
          kind: 'list',
          id: 'note-list',
          ordered: false,
          items: [
            [paragraph(say('проверить заголовок', 'check the title'))],
            [paragraph(say('проверить номер', 'check the number'))],
          ],
        },
      ],
    },
  ];
}

/** Rare signs, raised and lowered text, foreign words, marks, characters that are markup elsewhere. */
export function signBlocks(say: Say): readonly Block[] {
  const syndrome = say('синдром высвобождения цитокинов', 'cytokine release syndrome');
  const short = say('СВЦ', 'CRS');
  const foreign: Inline = {
    kind: 'text',
    text: say('cytokine release syndrome', 'Утжефра'),
    language: say('en', 'ru') === 'en' ? 'en' : 'ru',
  };
  return [
    { kind: 'heading', id: 'h-2', level: 2, children: [text(say('Знаки и начертания', 'Signs and faces'))] },
    paragraph(
      say('Доза: ≥ 1,0 × 10', 'Dose: ≥ 1.0 × 10'),
      power('6'),
      say(' клеток/кг (10', ' cells/kg (10'),
      power('-3'),
      say(' мкг), № 5, 1 500 ₽, интерферон-β, α, ', ' µg), № 5, 1 500 ₽, interferon-β, α, '),
      { kind: 'strong', children: [text('CD19'), power('+')] },
      ', C',
      below('max'),
      ', H',
      below('2'),
      'O, x',
      power(say('АБ', 'AB')),
      say(
        ', «ёлочки», тире — и минус −5 °C, ☐ нет ☑ да, ± µ ≈ ≠ ≤ → ∈.',
        ', “quotes”, fi ffi ligatures, a dash — and minus −5 °C, ☐ no ☑ yes, ± µ ≈ ≠ ≤ → ∈, re-entry.',
      ),
    ),
    paragraph(
      {
        kind: 'emphasis',
        children: [
          text(say('Курсив и ', 'Italics and ')),
          { kind: 'strong', children: [text(say('жирный курсив', 'bold italics'))] },
        ],
      },
      say(' рядом; термин на латыни ', ' side by side; a Latin term '),
      { kind: 'text', text: 'in vitro', language: 'la' },
      say(' и по-английски ', ' and a Russian one '),
      foreign,
      '. ',
      { kind: 'abbreviation', short, expansion: syndrome, first: true, origin },
      say(', далее ', ', then '),
      { kind: 'abbreviation', short, expansion: syndrome, first: false, origin },
      say('; см. раздел ', '; see section '),
      { kind: 'reference', section: '2.6.7', text: '2.6.7' },
      '.',
      { kind: 'line-break' },
      say(
        'Новая строка того же абзаца: звёздочки *не* разметка, | палка, # решётка, `обратные`, <тег>, {{x}}, _подчёркивание_, \\ и &amp; тоже, [ссылка](адрес), ABC-001 и ещё ABC-002.',
        'A new line of the same paragraph: asterisks are *no* markup, | bar, # hash, `back`, <tag>, {{x}}, _underscore_, \\ and &amp; neither, [link](address), ABC-001 and also ABC-002.',
      ),
    ),
    paragraph(say('# Абзац, который начинается со знака решётки', '# A paragraph that begins with a hash')),
    paragraph(
      say(
        '1. Абзац, который начинается с номера, и слово длиной в 300 знаков: ',
        '1. A paragraph that begins with a number, and a word of 300 letters: ',
      ),
      longWordOf(say),
      say(' конец.', ' end.'),
    ),
  ];
}

/** Lists in lists, and a second paragraph of an item. */
export function listBlocks(say: Say): readonly Block[] {
  return [
    paragraph(
      say('Значения: ', 'Values: '),
      gap('contested', say('[РАСХОЖДЕНИЕ: март 2024 / апрель 2024]', '[CONFLICT: March 2024 / April 2024]')),
      say(' и ', ' and '),
      gap(
        'absent',
        say(
          '[НЕТ ДАННЫХ: факс заявителя — ожидается до 01.03.2027]',
          '[NO DATA: fax of the applicant — expected by 1 March 2027]',
        ),
      ),
      say('; перечень:', '; a list:'),
    ),
    {
      kind: 'list',
      id: 'list-1',
      ordered: true,
      items: [
        [paragraph(say('первый пункт. ', 'first item. '), sentenceOf(say))],
        [
          paragraph(say('второй пункт с вложенным перечнем:', 'second item with a list inside:')),
          {
            kind: 'list',
            id: 'list-2',
            ordered: false,
            items: [
              [paragraph(say('вложенный ', 'nested '), gap('absent', say('[НЕТ ДАННЫХ]', '[NO DATA]')))],
              [
                paragraph(say('второй вложенный', 'second nested')),
                {
                  kind: 'list',
                  id: 'list-3',
                  ordered: true,
                  items: [
                    [paragraph(say('третий уровень', 'third level'))],
                    [paragraph(say('ещё третий уровень', 'third level again'))],
                  ],
                },
              ],
            ],
          },
          paragraph(say('второй абзац второго пункта', 'second paragraph of the second item')),
        ],
        ...Array.from({ length: 9 }, (_, index) => [paragraph(say(`пункт ${index + 3}`, `item ${index + 3}`))]),
      ],
    },
  ];
}

/** Headings of the levels 3 to 6, one directly below the other, and text that fills a page. */
export function subheadings(say: Say): readonly Block[] {
  const sentence = sentenceOf(say);
  return [
    {
      kind: 'heading',
      id: 'h-3',
      level: 3,
      number: '1.8.3.1',
      children: [text(say('Заголовок третьего уровня ', 'Heading of the third level ')), value('T-01')],
    },
    {
      kind: 'heading',
      id: 'h-4',
      level: 4,
      children: [text(say('Заголовок четвёртого уровня', 'Heading of the fourth level'))],
    },
    {
      kind: 'heading',
      id: 'h-5',
      level: 5,
      children: [text(say('Заголовок пятого уровня', 'Heading of the fifth level'))],
    },
    {
      kind: 'heading',
      id: 'h-6',
      level: 6,
      children: [text(say('Заголовок шестого уровня', 'Heading of the sixth level'))],
    },
    ...Array.from({ length: 5 }, () => paragraph(`${sentence} ${sentence} ${sentence}`)),
  ];
}

/** Words and numbers that must not be torn at the end of a line, wherever in the line they fall. */
export function bindingBlocks(say: Say): readonly Block[] {
  const bound = say(
    'B-клеточный лимфобластный лейкоз, CAR-T-клетки, фаза I/II, 10\u00A0мг/мл, И.\u00A0И.\u00A0Иванова, №\u00A012, §\u00A04, 2\u00A0×\u00A010⁸ клеток',
    'B-cell lymphoblastic leukaemia, CAR-T cells, phase I/II, 10\u00A0mg/mL, I.\u00A0I.\u00A0Ivanova, No.\u00A012, §\u00A04, 2\u00A0×\u00A010⁸ cells',
  );
  return [
    {
      kind: 'heading',
      id: 'h-10',
      level: 2,
      children: [text(say('Что нельзя разорвать', 'What must not be torn'))],
    },
    ...Array.from({ length: 6 }, (_, index) =>
      paragraph(`${say('и ', 'a ').repeat(index * 2)}${bound}, ${bound}; ${bound}.`),
    ),
  ];
}

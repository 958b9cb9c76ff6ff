const stems: readonly (readonly [string, string])[] = [
  ['0', 'нол|нул|zero|none|нет'],
  ['0.5', 'половин|полу|half'],
  [
    '1',
    'один|одн|перв|однократ|ежеднев|ежегод|ежемес|раз в|кажд|one|once|first|single|daily|yearly|annual|monthly|weekly|each|a(?= )|an(?= )|per',
  ],
  ['1.5', 'полтор|полутор|one and a half'],
  ['2', 'дв[аеоу]|оба|обе|втор|пар[аы]|two|twice|second|both|double|pair|half'],
  ['3', 'тр[иеё]|трет|three|thrice|third|triple|triplicate'],
  ['4', 'четыр|четвер|four|quarter'],
  ['5', 'пят[ьиоы]|five|fifth'],
  ['6', 'шест[ьиоы]|six'],
  ['7', 'сем[ьи]|седьм|недел|seven|week'],
  ['8', 'вос[еь]м|eight'],
  ['9', 'девят[ьиоы]|nine|ninth'],
  ['10', 'десят[ьиоы](?!н)|ten(?!\\p{L})|tenth|tenfold'],
  ['11', 'одиннадцат|eleven'],
  ['12', 'двенадцат|год|twelve|twelfth|year'],
  ['13', 'тринадцат|thirteen'],
  ['14', 'четырнадцат|fourteen|fortnight'],
  ['15', 'пятнадцат|fifteen'],
  ['16', 'шестнадцат|sixteen'],
  ['18', 'восемнадцат|eighteen'],
  ['20', 'двадцат|twent'],
  ['24', 'сут(?:ки|ок)|round the clock|круглосуточн'],
  ['30', 'тридцат|thirt(?:y|ieth)'],
  ['40', 'сорок|fort(?:y|ieth)'],
  ['50', 'пятьдесят|половин|fift(?:y|ieth)|half'],
  ['60', 'шестьдесят|sixt(?:y|ieth)'],
  ['90', 'девяност|ninet'],
  ['100', 'ст[оа](?!\\p{L})|сотн|полност|все|вс[её]|hundred|all|full'],
  ['1000', 'тысяч|тыс|thousand'],
  ['1000000', 'миллион|млн|million'],
];

/** How the words of both languages may say a number, by its value. */
const words = new Map(stems.map(([value, stem]) => [value, new RegExp(`(?<![\\p{L}])(?:${stem})`, 'iu')]));

/** Whether a text may say a number in words: lenient, since it only ever keeps a false alarm away. */
export function maySayInWords(text: string, value: string): boolean {
  return words.get(value)?.test(text) === true;
}

import { cite } from '../clauses.js';
import { eachLeaf } from '../each-record.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import { recordRule } from '../rule.js';
import {
  describeLetter,
  findForeignLetter,
  findLetterPrefixes,
  findStrayLetters,
  rarerPrefixes,
} from '../text/alphabets.js';

/** Registers outside Russia issue numbers in Latin letters only. */
const latinSchemes: ReadonlySet<string> = new Set(['NCT', 'EUCT', 'EudraCT', 'ISRCTN']);

export const oneAlphabetPerWord = recordRule({
  code: 'text/one-alphabet-per-word',
  catalogueId: 'IDN-011',
  states: {
    ru: 'В одном слове или номере не смешаны кириллица и латиница',
    en: 'No word or number mixes Cyrillic and Latin letters',
  },
  why: {
    ru: 'буква-двойник не видна глазу, но по такому слову ничего не найти, а номер не совпадёт с реестром',
    en: 'a look-alike letter cannot be seen, yet a search misses the word and the number differs from the register',
  },
  clause: cite('dataIntegrity'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['all-text', 'all-identifiers'],
  failures: {
    mixed: {
      message: {
        ru: 'в слове «{token}» смешаны кириллица и латиница: символ № {position} — {letter}',
        en: '"{token}" mixes Cyrillic and Latin: character {position} is {letter}',
      },
      hint: { ru: 'наберите эту букву в нужной раскладке', en: 'type that letter on the right keyboard layout' },
    },
    foreign: {
      message: {
        ru: 'номер «{token}» пишется латиницей, а символ № {position} — {letter}',
        en: 'number "{token}" is written in Latin letters, yet character {position} is {letter}',
      },
      hint: { ru: 'скопируйте номер из реестра', en: 'copy the number from the register' },
    },
    inconsistent: {
      message: {
        ru: 'в «{token}» первая буква — {letter}, а в других местах досье она из другого алфавита',
        en: 'the first letter of "{token}" is {letter}, elsewhere in the dossier it is of the other alphabet',
      },
      hint: {
        ru: 'пишите эту букву во всём досье одинаково',
        en: 'write this letter the same way throughout the dossier',
      },
    },
  },
  check(context) {
    const { records, judge, pick } = context;
    eachLeaf(context, (place) => {
      if (!place.some(({ field }) => findStrayLetters(field.value).length > 0)) return;
      judge((judgement) => {
        const text = judgement.leaf(place);
        if (text === undefined) return;
        for (const { token, position, letter } of findStrayLetters(text.value)) {
          judgement.fail('mixed', text, { token, position, letter: describeLetter(letter) });
        }
      });
    });
    for (const trial of records.all('clinical-trial')) {
      judge((judgement) => {
        const data = rootField(trial);
        const identifiers = judgement.given(data.get('identifiers'));
        const numbers = (identifiers === undefined ? [] : itemsOf(identifiers))
          .filter(({ value }) => latinSchemes.has(value.scheme))
          .map((identifier) => identifier.get('value'));
        const diseases = judgement.given(data.get('population').get('diseases'));
        const codes = diseases === undefined ? [] : itemsOf(diseases).map((code) => code.get('code'));
        for (const number of [...numbers, ...codes]) requireLatin(judgement, number);
      });
    }
    for (const product of records.all('product')) {
      judge((judgement) => requireLatin(judgement, judgement.given(rootField(product).get('atc'))?.get('code')));
    }
    const prefixed = records.records.flatMap((record) =>
      pick(
        record.file,
        () => records.leavesOf(record).flat(),
        ({ field }) => findLetterPrefixes(field.value).length > 0,
      ),
    );
    judge((judgement) => {
      const found = prefixed.flatMap(({ field }) =>
        findLetterPrefixes(field.value).map((prefix) => ({ ...prefix, field })),
      );
      for (const { token, letter, field } of rarerPrefixes(found)) {
        judgement.fail('inconsistent', field, { token, letter: describeLetter(letter) });
      }
    });
  },
});

function requireLatin(judgement: Judgement<'foreign'>, number: Field<string | undefined> | undefined): void {
  const stray = number?.value === undefined ? undefined : findForeignLetter(number.value, 'Latin');
  if (number === undefined || stray === undefined) return;
  const { token, position, letter } = stray;
  judgement.fail('foreign', number, { token, position, letter: describeLetter(letter) });
}

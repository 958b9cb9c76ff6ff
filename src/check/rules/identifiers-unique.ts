import type { DossierRecord } from '../../records/record.js';
import type { Identifier, IdentifierScheme } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';

/** How the registers write their numbers. Sponsors and the Russian register of permissions number as they like. */
const patterns: Readonly<Partial<Record<IdentifierScheme, { readonly pattern: RegExp; readonly example: string }>>> = {
  NCT: { pattern: /^NCT\d{8}$/, example: 'NCT00000000' },
  EUCT: { pattern: /^20\d{2}-5\d{5}-\d{2}(?:-\d{2})?$/, example: '2024-500000-00-00' },
  EudraCT: { pattern: /^(?:19|20)\d{2}-\d{6}-\d{2}$/, example: '2012-000000-00' },
  ISRCTN: { pattern: /^ISRCTN\d{8}$/, example: 'ISRCTN00000000' },
};

export const identifiersUnique = recordRule({
  code: 'trial/identifiers-unique',
  catalogueId: 'IDN-009',
  states: {
    ru: 'Номера исследования записаны как в своём реестре, не повторяются, номер и дата РКИ — те же, что в разрешении, а документ исследования называет его, а не другое',
    en: 'Trial numbers are written as their register writes them, are unique, the RKI number and date are those of the permission, and a paper of a trial names that trial and no other',
  },
  why: {
    ru: 'по номеру эксперт находит исследование в реестре; чужой номер ведёт к чужому исследованию',
    en: 'a reviewer finds the trial in the register by its number; a wrong one leads to another trial',
  },
  clause: cite('eaeuGcp', 'medicinesLaw', 'ichM11'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['clinical-trial.identifiers', 'permit.number', 'permit.date', 'permit.subject', 'permit.trialId'],
  failures: {
    form: {
      message: {
        ru: '`{value}` — не номер вида {scheme}: он выглядит так — {example}',
        en: '`{value}` is no {scheme} number: one looks like {example}',
      },
      hint: { ru: 'скопируйте номер из реестра', en: 'copy the number from the register' },
    },
    shared: {
      message: {
        ru: 'номер `{value}` ({scheme}) указан у двух исследований: {trial} и {other}',
        en: 'number `{value}` ({scheme}) is given to two trials: {trial} and {other}',
      },
      hint: { ru: 'сверьте номера с реестром', en: 'compare the numbers with the register' },
    },
    repeated: {
      message: {
        ru: 'у исследования {trial} два номера вида {scheme}: `{first}` и `{value}`',
        en: 'trial {trial} has two numbers of scheme {scheme}: `{first}` and `{value}`',
      },
      hint: {
        ru: 'оставьте действующий номер; заменённый внесите видом other',
        en: 'keep the number in force; enter a superseded one under scheme other',
      },
    },
    noDate: {
      message: {
        ru: 'у номера РКИ `{value}` нет даты разрешения',
        en: 'RKI number `{value}` has no date of the permission',
      },
      hint: { ru: 'впишите date по разрешению', en: 'enter date from the permission' },
    },
    otherPermit: {
      message: {
        ru: 'номер РКИ `{value}` не совпадает с номером разрешения {permit} — `{number}`',
        en: 'RKI number `{value}` differs from the number of permission {permit}, `{number}`',
      },
      hint: { ru: 'сверьте оба номера с разрешением', en: 'compare both numbers with the permission' },
    },
    otherDate: {
      message: {
        ru: 'дата РКИ `{value}` — {date}, а разрешение {permit} выдано {issued}',
        en: 'RKI number `{value}` is dated {date}, while permission {permit} was issued on {issued}',
      },
      hint: { ru: 'сверьте обе даты с разрешением', en: 'compare both dates with the permission' },
    },
    otherSubject: {
      message: {
        ru: 'документ {permit} отнесён к исследованию {trial}, а в его предмете названо исследование {other} («{written}»)',
        en: 'paper {permit} is entered for trial {trial}, while its subject names trial {other} ("{written}")',
      },
      hint: {
        ru: 'сверьте с самим документом и исправьте trialId или предмет (subject)',
        en: 'compare with the paper, and correct trialId or the subject',
      },
    },
  },
  check({ records, judge }) {
    const trials = records.all('clinical-trial');
    const earlier = new Map<string, DossierRecord<'clinical-trial'>[]>();
    for (const trial of trials) {
      judgeItems(judge, rootField(trial).get('identifiers'), (judgement, identifier) => {
        const { scheme, value, date } = identifier.value;
        const place = identifier.get('value');
        const form = patterns[scheme];
        if (form !== undefined && !form.pattern.test(value)) {
          judgement.fail('form', place, { value, scheme, example: form.example });
        }
        const own = identifiersOf(judgement, trial);
        const first = own.find((other) => other.value.scheme === scheme);
        if (scheme !== 'other' && first !== undefined && first.pointer !== identifier.pointer) {
          const args = { trial: trial.id, scheme, first: first.value.value, value };
          judgement.fail('repeated', place, args, [{ at: first.at, label: judgement.labelOf(first) }]);
        }
        for (const other of earlier.get(normal(value)) ?? []) {
          const same = identifiersOf(judgement, other).find(
            (one) => one.value.scheme === scheme && normal(one.value.value) === normal(value),
          );
          if (same === undefined) continue;
          const args = { value, scheme, trial: other.id, other: trial.id };
          judgement.fail('shared', place, args, [{ at: same.at, label: judgement.labelOf(same) }]);
          break;
        }
        if (scheme !== 'RKI') return;
        if (date === undefined) judgement.fail('noDate', place, { value });
        comparePermit(judgement, records, trial, identifier);
      });
      for (const value of valuesOf(records, trial)) earlier.set(value, [...(earlier.get(value) ?? []), trial]);
    }
    for (const permit of records.all('permit').filter(({ data }) => data.trialId !== undefined)) {
      judge((judgement) => compareSubject(judgement, records, permit));
    }
  },
});

/** The numbers by which people name a trial in a sentence; the number of a permission is no name. */
const namingSchemes: ReadonlySet<IdentifierScheme> = new Set(['sponsor', 'NCT', 'EUCT', 'EudraCT', 'ISRCTN']);

/** A paper that names its own trial may name others beside it; one that names others alone is not of this trial. */
function compareSubject(
  judgement: Judgement<'otherSubject'>,
  records: RecordIndex,
  permit: DossierRecord<'permit'>,
): void {
  const trialId = judgement.given(rootField(permit).get('trialId'));
  const subject = judgement.given(rootField(permit).get('subject'));
  if (trialId === undefined || subject === undefined) return;
  const texts = [judgement.given(subject.get('ru')), judgement.given(subject.get('en'))].flatMap((text) =>
    text === undefined ? [] : [text.value],
  );
  const named = records.all('clinical-trial').flatMap((trial) => {
    const numbers = identifiersOf(judgement, trial).filter(({ value }) => namingSchemes.has(value.scheme));
    const number = numbers.find(({ value }) => texts.some((text) => isNamed(value.value, text)));
    return number === undefined ? [] : [{ trial, number }];
  });
  const [first] = named;
  if (first === undefined || named.some(({ trial }) => trial.id === trialId.value)) return;
  const args = { permit: permit.id, trial: trialId.value, other: first.trial.id, written: first.number.value.value };
  const related = [
    { at: subject.at, label: judgement.labelOf(subject) },
    { at: first.number.at, label: judgement.labelOf(first.number) },
  ];
  judgement.fail('otherSubject', trialId, args, related);
}

/** Whether a text holds a number as a whole: `EXC-01` is neither in `EXC-012` nor in `EXC-01-EXT`. */
function isNamed(number: string, text: string): boolean {
  const parts = text.split(number);
  return parts.slice(1).some((after, index) => {
    const before = parts[index] ?? '';
    return !/[\p{L}\p{N}-]$/u.test(before) && !/^-?[\p{L}\p{N}]/u.test(after);
  });
}

function identifiersOf(judgement: Judgement, trial: DossierRecord<'clinical-trial'>): Field<Identifier>[] {
  const list = judgement.given(rootField(trial).get('identifiers'));
  return list === undefined ? [] : itemsOf(list);
}

/** Every number the trial may have, whichever source is right. */
function valuesOf(records: RecordIndex, trial: DossierRecord<'clinical-trial'>): ReadonlySet<string> {
  const leaves = records.leavesOf(trial).flat();
  return new Set(
    leaves.filter(({ place }) => /^\/identifiers\/\d+\/value$/.test(place)).map(({ field }) => normal(field.value)),
  );
}

function normal(value: string): string {
  return value.toUpperCase().replace(/\s/g, '');
}

/** The number is that of some permission of the trial, and its date that of the same permission. */
function comparePermit(
  judgement: Judgement<'otherPermit' | 'otherDate'>,
  records: RecordIndex,
  trial: DossierRecord<'clinical-trial'>,
  identifier: Field<Identifier>,
): void {
  const { value, date } = identifier.value;
  const permits = records
    .all('permit')
    .filter(({ data }) => data.kind === 'trial-permission')
    .filter((permit) => judgement.given(rootField(permit).get('trialId'))?.value === trial.id)
    .flatMap((permit) => {
      const number = judgement.known(rootField(permit).get('number'));
      return number === undefined ? [] : [{ permit, number }];
    });
  const [first] = permits;
  if (first === undefined) return;
  const named = permits.find(({ number }) => normal(number.value) === normal(value));
  if (named === undefined) {
    const { permit, number } = first;
    const related = [{ at: number.at, label: judgement.labelOf(number) }];
    judgement.fail('otherPermit', identifier.get('value'), { value, permit: permit.id, number: number.value }, related);
    return;
  }
  const issued = judgement.known(rootField(named.permit).get('date'));
  if (date === undefined || issued === undefined || issued.value.startsWith(date) || date.startsWith(issued.value))
    return;
  const related = [{ at: issued.at, label: judgement.labelOf(issued) }];
  const args = { value, date, permit: named.permit.id, issued: issued.value };
  judgement.fail('otherDate', identifier.get('date'), args, related);
}

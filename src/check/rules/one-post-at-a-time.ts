import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { DossierRecord } from '../../records/record.js';
import type { Period, Person } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { eachLeaf } from '../each-record.js';
import { type Field, itemsOf, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import { dayRange } from '../partial-date.js';
import type { Readable } from '../readings.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';
import { nearMisses } from '../text/person-names.js';
import { plainText } from '../text/plain-text.js';

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;
type Position = ItemOf<NonNullable<Person['positions']>>;

export const onePostAtATime = recordRule({
  code: 'person/one-post-at-a-time',
  catalogueId: 'IDN-010',
  states: {
    ru: 'У каждого лица одно написание имени и на каждый день одна должность в организации',
    en: 'Each person has one spelling of the name and, on each day, one post in an organization',
  },
  why: {
    ru: 'подпись лица в должности, которой у него не было, недействительна',
    en: 'a signature in a post the person did not hold is void',
  },
  clause: cite('ichE3', 'eaeuRegistration'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: true,
  reads: ['person', 'clinical-trial.investigators', 'expert.signedOn', 'dossier.signedOn', '*'],
  failures: {
    twoPosts: {
      message: {
        ru: '{person}: две должности на {date} — «{a}» и «{b}»',
        en: '{person} holds two posts on {date}: "{a}" and "{b}"',
      },
      hint: {
        ru: 'уточните сроки по приказам; совмещение объясните в accepted-deviations',
        en: 'correct the periods by the orders; explain a combination of posts in accepted-deviations',
      },
    },
    postsWithoutPeriods: {
      message: {
        ru: '{person}: указаны две должности — «{a}» и «{b}», а сроков, которые бы их разделили, нет',
        en: '{person} has two posts, "{a}" and "{b}", and no periods that tell them apart',
      },
      hint: {
        ru: 'впишите period каждой должности по приказам; совмещение объясните в accepted-deviations',
        en: 'enter the period of each post by the orders; explain a combination of posts in accepted-deviations',
      },
    },
    noPostThen: {
      message: {
        ru: '{person}: на {date} ({event}) нет ни одной действующей должности',
        en: '{person} holds no post on {date} ({event})',
      },
      hint: {
        ru: 'сверьте сроки должностей и дату события',
        en: 'compare the periods of the posts with the date of the event',
      },
    },
    sameName: {
      message: {
        ru: '«{name}» — имя двух записей: {person} и {other}',
        en: '"{name}" is the name of two records, {person} and {other}',
      },
      hint: {
        ru: 'если это одно лицо, оставьте одну запись; тёзок примите в accepted-deviations',
        en: 'if it is one person, keep one record; accept namesakes in accepted-deviations',
      },
    },
    misspelt: {
      message: {
        ru: 'вместо «{name}» написано «{written}»',
        en: 'the text has "{written}" for "{name}"',
      },
      hint: {
        ru: 'исправьте написание имени; если это другое лицо, заведите для него запись person',
        en: 'correct the spelling; if it is another person, add a person record',
      },
    },
  },
  check(context) {
    const { records, judge } = context;
    const persons = records.all('person');
    for (const person of persons) {
      judge((judgement) => {
        const positions = judgement.known(rootField(person).get('positions'));
        const held = positions === undefined ? [] : itemsOf(positions);
        held.forEach((post, index) => {
          for (const other of held.slice(0, index)) requireApart(judgement, person, other, post);
        });
      });
    }
    for (const trial of records.all('clinical-trial')) {
      judgeItems(judge, rootField(trial).get('investigators'), (judgement, investigator) => {
        const start = judgement.known(rootField(trial).get('dates').get('start'));
        requirePost(judgement, records, investigator.get('personId'), start?.get('date'), events.trial);
      });
    }
    for (const expert of records.all('expert')) {
      const data = rootField(expert);
      judge((judgement) => {
        requirePost(judgement, records, data.get('personId'), judgement.known(data.get('signedOn')), events.expert);
      });
    }
    for (const dossier of records.all('dossier')) {
      const data = rootField(dossier);
      judge((judgement) => {
        requirePost(judgement, records, data.get('signatoryId'), judgement.known(data.get('signedOn')), events.dossier);
      });
    }
    persons.forEach((person, index) => {
      judge((judgement) => {
        for (const language of ['ru', 'en'] as const) {
          const name = judgement.given(judgement.given(rootField(person).get('name'))?.get(language));
          for (const other of persons.slice(0, index)) {
            const same = judgement.given(judgement.given(rootField(other).get('name'))?.get(language));
            if (name === undefined || same === undefined || plainText(name.value) !== plainText(same.value)) continue;
            const args = { name: name.value, person: person.id, other: other.id };
            judgement.fail('sameName', name, args, [{ at: same.at, label: judgement.labelOf(same) }]);
          }
        }
      });
    });
    const find = nearMisses(
      persons
        .flatMap((person) => records.leavesOf(person).flat())
        .flatMap(({ place, field }) => (/^\/name\/(?:ru|en)$/.test(place) ? [field.value] : [])),
    );
    eachLeaf(context, (place) => {
      if (!place.some(({ field }) => find(field.value).length > 0)) return;
      judge((judgement) => {
        const text = judgement.leaf(place);
        if (text === undefined) return;
        for (const { written, name } of find(text.value)) judgement.fail('misspelt', text, { written, name });
      });
    });
  },
});

const events = {
  trial: { ru: 'начало исследования', en: 'start of the trial' },
  expert: { ru: 'подпись эксперта', en: 'signature of the expert' },
  dossier: { ru: 'подпись заявителя', en: 'signature of the applicant' },
} as const;

function nameOf(person: DossierRecord<'person'>): Bilingual {
  return describeValue(person.data.name);
}

function postOf({ title, unit }: Position): Bilingual {
  const [post, place] = [describeValue(title), describeValue(unit ?? '')];
  return { ru: `${post.ru} ${place.ru}`.trim(), en: `${post.en} ${place.en}`.trim() };
}

/** Two posts in one organization are held one after the other; in two organizations a person may hold both. */
function requireApart(
  judgement: Judgement<'twoPosts' | 'postsWithoutPeriods'>,
  person: DossierRecord<'person'>,
  earlier: Field<Position>,
  later: Field<Position>,
): void {
  const [place, other] = [judgement.known(later.get('organizationId')), judgement.known(earlier.get('organizationId'))];
  if (place === undefined || other === undefined || place.value !== other.value) return;
  const args = { person: nameOf(person), a: postOf(earlier.value), b: postOf(later.value) };
  const related = [{ at: earlier.at, label: { ru: 'другая должность', en: 'the other post' } }];
  const [first, second] = [judgement.given(earlier.get('period')), judgement.given(later.get('period'))];
  if (first === undefined || second === undefined) {
    judgement.declare('absent', 'postsWithoutPeriods', later, args, related);
    return;
  }
  const [one, two] = [certainDays(first.value), certainDays(second.value)];
  if (one.from > two.to || two.from > one.to) return;
  const date = one.from > two.from ? first.value.start : second.value.start;
  judgement.fail('twoPosts', later, { ...args, date }, related);
}

/** A person who acts on a day holds some post on it. */
function requirePost(
  judgement: Judgement<'noPostThen'>,
  records: RecordIndex,
  personId: Field<Readable<string>>,
  day: Field<string> | undefined,
  event: Bilingual,
): void {
  const id = judgement.known(personId);
  const person = id && records.find('person', id.value);
  const positions = person && judgement.known(rootField(person).get('positions'));
  if (day === undefined || person === undefined || positions === undefined) return;
  const periods = itemsOf(positions).map((post) => judgement.known(post.get('period')));
  const on = dayRange(day.value);
  const isHeld = periods.some((period) => {
    if (period === undefined) return true;
    const { start, end } = period.value;
    return dayRange(start).first <= on.last && (end === undefined || dayRange(end).last >= on.first);
  });
  if (isHeld) return;
  const args = { person: nameOf(person), date: day.value, event };
  judgement.fail('noPostThen', positions, args, [{ at: day.at, label: event }]);
}

/** The days a period covers whatever its partial dates mean. */
function certainDays({ start, end }: Period): { readonly from: string; readonly to: string } {
  return { from: dayRange(start).last, to: end === undefined ? '9999-12-31' : dayRange(end).first };
}

import type { TrialResults } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Known } from '../readings.js';
import { recordRule } from '../rule.js';

const compareHint = {
  ru: 'сверьте оба места с листингом летальных исходов отчёта',
  en: 'compare both places with the listing of deaths of the report',
};

export const deathsAgree = recordRule({
  code: 'results/deaths-agree',
  catalogueId: 'SAF-005',
  states: {
    ru: 'Число летальных исходов в потоке участников равно таблице причин, от явлений умерло не больше; где умершие названы, в описаниях случаев это те же участники с той же причиной и днём',
    en: 'The number of deaths in the flow of subjects is that of the table of causes, and no more died of events; where those who died are named, the narratives have the same subjects with the same cause and day',
  },
  why: {
    ru: 'потерянная смерть — первое, что ищет эксперт; расхождение ставит под сомнение всю базу данных',
    en: 'a lost death is the first thing a reviewer looks for; a discrepancy casts doubt on the whole database',
  },
  clause: cite('ichE3', 'eaeuPharmacovigilance'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'trial-results.flow.deaths',
    'trial-results.safety.deaths',
    'trial-results.safety.teae',
    'trial-results.narratives',
  ],
  failures: {
    flow: {
      message: {
        ru: 'летальных исходов в таблице причин {listed}, а в потоке участников {flow}',
        en: 'the table of causes has {listed} deaths, the flow of subjects {flow}',
      },
      hint: compareHint,
    },
    fatalEvents: {
      message: {
        ru: 'от нежелательных явлений умерло {fatal}, больше, чем летальных исходов всего ({listed})',
        en: '{fatal} subjects died of adverse events, more than there are deaths ({listed})',
      },
      hint: compareHint,
    },
    named: {
      message: {
        ru: 'причина смерти «{cause}»: умерло {n}, а участников названо {named}',
        en: 'cause of death "{cause}": {n} deaths, yet {named} subjects are named',
      },
      hint: { ru: 'назовите всех умерших кодами участников', en: 'name all who died by their subject codes' },
    },
    twice: {
      message: {
        ru: 'участник {subject} назван среди умерших дважды: «{first}» и «{second}»',
        en: 'subject {subject} is among the deaths twice: "{first}" and "{second}"',
      },
      hint: { ru: 'оставьте одну причину смерти участника', en: 'keep one cause of death per subject' },
    },
    notListed: {
      message: {
        ru: 'смерть участника {subject} описана, а среди летальных исходов его нет',
        en: 'the death of subject {subject} is narrated, yet the subject is not among the deaths',
      },
      hint: compareHint,
    },
    otherDay: {
      message: {
        ru: 'участник {subject} умер на {narrated}-й день по описанию случая и на {listed}-й день по таблице',
        en: 'subject {subject} died on day {narrated} by the narrative and on day {listed} by the table',
      },
      hint: compareHint,
    },
    otherCause: {
      message: {
        ru: 'участник {subject}: причина смерти «{narrated}» по описанию случая и «{listed}» по таблице',
        en: 'subject {subject}: cause of death "{narrated}" by the narrative and "{listed}" by the table',
      },
      hint: compareHint,
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      const data = rootField(results);
      judge((judgement) => {
        const safety = judgement.known(data.get('safety'));
        const deaths = judgement.known(safety?.get('deaths'));
        if (safety === undefined || deaths === undefined) return;
        const listed = deaths.value.reduce((sum, { n }) => sum + n, 0);
        const related = [{ at: deaths.at, label: judgement.labelOf(deaths) }];
        const flow = judgement.given(judgement.given(data.get('flow'))?.get('deaths'));
        if (flow !== undefined && flow.value !== listed)
          judgement.fail('flow', flow, { listed, flow: flow.value }, related);
        const teae = judgement.given(safety.get('teae'));
        const fatal = teae && itemsOf(teae).find(({ value }) => value.category === 'fatal');
        const count = judgement.given(fatal?.get('subjects'));
        if (count !== undefined && count.value.n > listed) {
          judgement.fail('fatalEvents', count.get('n'), { fatal: count.value.n, listed }, related);
        }
        compareSubjects(judgement, data, deathsBySubject(judgement, deaths));
      });
    }
  },
});

type Safety = Known<TrialResults['safety']>;

interface Death {
  readonly subject: Field<string>;
  readonly day: Field<number | undefined>;
  readonly cause: Field<unknown>;
}

type Names = 'named' | 'twice' | 'notListed' | 'otherDay' | 'otherCause';

/** Every death that names its subject. */
function deathsBySubject(judgement: Judgement<Names>, list: Field<Known<Safety['deaths']>>): Map<string, Death> {
  const deaths = new Map<string, Death>();
  for (const row of itemsOf(list)) {
    const subjects = judgement.given(row.get('subjects'));
    if (subjects === undefined) continue;
    const cause = row.get('cause');
    const { n } = row.value;
    if (subjects.value.length !== n) {
      judgement.fail('named', subjects, { cause: describeValue(cause.value), n, named: subjects.value.length });
    }
    for (const one of itemsOf(subjects)) {
      const subject = one.get('subject');
      const before = deaths.get(subject.value);
      if (before === undefined) {
        deaths.set(subject.value, { subject, day: one.get('day'), cause });
        continue;
      }
      const args = {
        subject: subject.value,
        first: describeValue(before.cause.value),
        second: describeValue(cause.value),
      };
      judgement.fail('twice', subject, args, [{ at: before.subject.at, label: judgement.labelOf(before.subject) }]);
    }
  }
  return deaths;
}

/** What the narratives of deaths say against the table, where the table names its subjects. */
function compareSubjects(
  judgement: Judgement<Names>,
  data: Field<TrialResults>,
  deaths: ReadonlyMap<string, Death>,
): void {
  const narratives = judgement.given(data.get('narratives'));
  if (deaths.size === 0 || narratives === undefined) return;
  for (const narrative of itemsOf(narratives)) {
    const subject = judgement.given(narrative.get('subject'));
    const kinds = judgement.given(narrative.get('kinds'));
    if (kinds?.value.includes('death') !== true || subject === undefined) continue;
    const death = deaths.get(subject.value);
    if (death === undefined) {
      judgement.fail('notListed', subject, { subject: subject.value });
      continue;
    }
    const related = [{ at: death.subject.at, label: judgement.labelOf(death.subject) }];
    const day = judgement.given(narrative.get('day'));
    if (day !== undefined && death.day.value !== undefined && day.value !== death.day.value) {
      const args = { subject: subject.value, narrated: day.value, listed: death.day.value };
      judgement.fail('otherDay', day, args, related);
    }
    const cause = judgement.given(narrative.get('cause'));
    const [told, listed] = [describeValue(cause?.value ?? death.cause.value), describeValue(death.cause.value)];
    if (cause === undefined || told.ru.toLowerCase() === listed.ru.toLowerCase()) continue;
    judgement.fail('otherCause', cause, { subject: subject.value, narrated: told, listed }, related);
  }
}

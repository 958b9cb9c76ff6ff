import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { EventCategory, NarrativeEvent, SpecialEvent, TrialResults } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { Known } from '../readings.js';
import { recordRule } from '../rule.js';
import { subjectsFromGrade } from '../toxicity.js';

export const narrativesExist = recordRule({
  code: 'results/narratives-exist',
  catalogueId: 'SAF-008',
  states: {
    ru: 'Участников с описанием случая не меньше, чем участников с летальным исходом, серьёзным явлением, связанным с препаратом, СВЦ или ICANS степени 3 и выше, второй опухолью; у каждого названного умершего есть своё описание',
    en: 'No fewer subjects have a narrative than died, had a serious related event, CRS or ICANS of grade 3 or higher, or a second malignancy; each subject named among the deaths has one',
  },
  why: {
    ru: 'по числам тяжёлую реакцию не оценить: эксперт читает, что было с пациентом',
    en: 'numbers do not assess a severe reaction: the reviewer reads what happened to the patient',
  },
  clause: cite('ichE3', 'eaeuGcp'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['trial-results.narratives', 'trial-results.safety'],
  failures: {
    tooFew: {
      message: {
        ru: '{event}: участников {n}, а описания есть только у {narrated}',
        en: '{event}: {n} subjects, yet only {narrated} have a narrative',
      },
      hint: {
        ru: 'добавьте недостающие описания в narratives с кодом участника и причиной описания (kinds)',
        en: 'add the missing narratives to narratives with subject code and reason (kinds)',
      },
    },
    noNarrative: {
      message: {
        ru: 'нет описания случая для умершего участника {subject}',
        en: 'there is no narrative for subject {subject}, who died',
      },
      hint: {
        ru: 'добавьте описание смерти этого участника в narratives',
        en: 'add the narrative of this death to narratives',
      },
    },
  },
  check({ records, judge }) {
    for (const results of records.all('trial-results')) {
      const data = rootField(results);
      judge((judgement) => {
        const safety = judgement.known(data.get('safety'));
        const list = data.get('narratives');
        const narratives = list.value === undefined ? undefined : judgement.known(list);
        if (safety === undefined || (list.value !== undefined && narratives === undefined)) return;
        const rows = narratives === undefined ? [] : itemsOf(narratives);
        const told = (event: NarrativeEvent) =>
          rows
            .filter((row) => judgement.given(row.get('kinds'))?.value.includes(event) === true)
            .flatMap((row) => judgement.given(row.get('subject'))?.value ?? []);
        for (const { event, name, n, at } of eventsOf(judgement, safety)) {
          const narrated = new Set(told(event)).size;
          if (n <= narrated) continue;
          judgement.fail('tooFew', at, { event: name, n, narrated }, [{ at: list.at, label: judgement.labelOf(list) }]);
        }
        const deaths = new Set(told('death'));
        for (const subject of namedDeaths(judgement, safety)) {
          if (deaths.size > 0 && !deaths.has(subject.value)) {
            judgement.fail('noNarrative', subject, { subject: subject.value });
          }
        }
      });
    }
  },
});

type Safety = Known<TrialResults['safety']>;

interface Happened {
  readonly event: NarrativeEvent;
  readonly name: Bilingual;
  readonly n: number;
  readonly at: Field<unknown>;
}

/** The events that call for a narrative, with the number of subjects who had them. */
function eventsOf(judgement: Judgement, safety: Field<Safety>): Happened[] {
  const deaths = judgement.given(safety.get('deaths'));
  const toxicities = [
    { event: 'crs-grade-3-plus', name: { ru: 'СВЦ степени 3 и выше', en: 'CRS of grade 3 or higher' }, key: 'crs' },
    {
      event: 'icans-grade-3-plus',
      name: { ru: 'ICANS степени 3 и выше', en: 'ICANS of grade 3 or higher' },
      key: 'icans',
    },
  ] as const;
  const severe = toxicities.flatMap(({ event, name, key }): Happened[] => {
    const counts = judgement.given(judgement.given(safety.get(key))?.get('gradeCounts'));
    return counts === undefined ? [] : [{ event, name, n: subjectsFromGrade(counts, 3), at: counts }];
  });
  const related = categoryCount(judgement, safety, 'related-serious');
  const malignancy = specialCount(judgement, safety, 'secondary-malignancy');
  return [
    ...(deaths === undefined
      ? []
      : [
          {
            event: 'death',
            name: { ru: 'летальные исходы', en: 'deaths' },
            n: total(deaths.value),
            at: deaths,
          } as const,
        ]),
    ...(related === undefined
      ? []
      : [
          {
            event: 'related-serious',
            name: { ru: 'серьёзные явления, связанные с препаратом', en: 'serious events related to the product' },
            n: related.value.n,
            at: related,
          } as const,
        ]),
    ...severe,
    ...(malignancy === undefined
      ? []
      : [
          {
            event: 'second-malignancy',
            name: { ru: 'вторичные злокачественные новообразования', en: 'second malignancies' },
            n: malignancy.value.n,
            at: malignancy,
          } as const,
        ]),
  ];
}

function total(rows: readonly { readonly n: number }[]): number {
  return rows.reduce((sum, { n }) => sum + n, 0);
}

function categoryCount(judgement: Judgement, safety: Field<Safety>, category: EventCategory) {
  const rows = judgement.given(safety.get('teae'));
  const row = rows && itemsOf(rows).find(({ value }) => value.category === category);
  return judgement.given(row?.get('subjects'));
}

function specialCount(judgement: Judgement, safety: Field<Safety>, kind: SpecialEvent) {
  const rows = judgement.given(safety.get('specialEvents'));
  const row = rows && itemsOf(rows).find(({ value }) => value.kind === kind);
  return judgement.given(row?.get('subjects'));
}

function namedDeaths(judgement: Judgement, safety: Field<Safety>): Field<string>[] {
  const deaths = judgement.given(safety.get('deaths'));
  return (deaths === undefined ? [] : itemsOf(deaths)).flatMap((row) => {
    const subjects = judgement.given(row.get('subjects'));
    return subjects === undefined ? [] : itemsOf(subjects).map((one) => one.get('subject'));
  });
}

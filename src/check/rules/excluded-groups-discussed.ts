import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { DossierRecord } from '../../records/record.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import { recordRule } from '../rule.js';
import { textOf } from '../text-of.js';

interface Group {
  readonly name: Bilingual;
  /** Found in the exclusion criterion and in the discussion of the plan alike. */
  readonly pattern: RegExp;
}

const children: Group = {
  name: { ru: 'дети', en: 'children' },
  pattern: /(?<!\p{L})(?:дет(?:и|ей|ям|ск)|подростк)|child|adolescent|p(?:a)?ediatric/iu,
};
const longTerm = /отдал[её]нн|долгосрочн|длительн\p{L}*\s+безопасн|long[\s-]*term/iu;

/** Groups that protocols of CAR-T products exclude. */
const groups: readonly Group[] = [
  {
    name: { ru: 'беременные и кормящие', en: 'pregnant and breast-feeding women' },
    pattern: /беременн|лактац|кормящ|pregnan|lactat|breast/iu,
  },
  {
    name: { ru: 'поражение центральной нервной системы', en: 'involvement of the central nervous system' },
    pattern: /центральн\p{L}*\s+нервн|(?<!\p{L})ЦНС(?!\p{L})|central\s+nervous|(?<!\p{L})CNS(?!\p{L})/iu,
  },
  {
    name: { ru: 'гепатиты B и C, ВИЧ', en: 'hepatitis B and C, HIV' },
    pattern:
      /гепатит|иммунодефицита\s+человека|(?<!\p{L})ВИЧ(?!\p{L})|hepatitis|immunodeficiency|(?<!\p{L})HIV(?!\p{L})/iu,
  },
  {
    name: { ru: 'недостаточность органов', en: 'organ failure' },
    pattern:
      /(?:поч|печен|серд|л[её]гочн)\p{L}*[^.;]{0,40}(?:недостаточн|нарушен)|(?:недостаточн|нарушен)\p{L}*[^.;]{0,40}(?:поч|печен|серд|л[её]гочн)|(?:renal|hepatic|cardiac|organ|kidney|liver|heart)[^.;]{0,40}(?:impair|failure|dysfunction|insufficien)/iu,
  },
];

export const excludedGroupsDiscussed = recordRule({
  code: 'plan/excluded-groups-discussed',
  catalogueId: 'RMP-005',
  states: {
    ru: 'Каждая группа, не вошедшая в исследования, и отдалённая безопасность рассмотрены в плане как недостающая информация',
    en: 'Each group kept out of the trials, and long-term safety, is discussed in the plan as missing information',
  },
  why: {
    ru: 'после регистрации препарат получат и те, кого не изучали; план должен об этом сказать',
    en: 'after authorisation those never studied will be treated as well; the plan has to say so',
  },
  clause: cite('eaeuPharmacovigilance'),
  severity: { draft: 'warning', submission: 'warning' },
  justifiable: true,
  reads: ['risk-management.notStudied', 'risk-management.risks', 'clinical-trial.population'],
  failures: {
    silent: {
      message: {
        ru: 'группа, исключённая из исследования {trial}, в плане не рассмотрена: {group}',
        en: 'a group excluded from trial {trial} is not discussed in the plan: {group}',
      },
      hint: { ru: 'добавьте группу в notStudied плана', en: 'add the group to notStudied of the plan' },
    },
    noLongTerm: {
      message: {
        ru: 'отдалённая безопасность в плане не рассмотрена',
        en: 'long-term safety is not discussed in the plan',
      },
      hint: {
        ru: 'добавьте недостающую информацию об отдалённой безопасности',
        en: 'add long-term safety to the missing information',
      },
    },
  },
  check({ records, judge }) {
    for (const plan of records.all('risk-management')) {
      const data = rootField(plan);
      for (const trial of records.all('clinical-trial')) {
        judge((judgement) => {
          const notStudied = judgement.known(data.get('notStudied'));
          if (notStudied === undefined || isFollowUp(judgement, trial)) return;
          const discussed = missingInformation(judgement, plan).join('\n');
          for (const { name, pattern, at } of excludedGroups(judgement, trial)) {
            if (pattern.test(discussed)) continue;
            const related = [{ at: notStudied.at, label: judgement.labelOf(notStudied) }];
            judgement.fail('silent', at, { trial: trial.id, group: name }, related);
          }
        });
      }
      judge((judgement) => {
        const risks = judgement.known(data.get('risks'));
        if (risks === undefined || longTerm.test(missingInformation(judgement, plan).join('\n'))) return;
        judgement.fail('noLongTerm', risks);
      });
    }
  },
});

/** A study that only follows subjects of other trials excludes nobody of its own. */
function isFollowUp(judgement: Judgement, trial: DossierRecord<'clinical-trial'>): boolean {
  return judgement.given(rootField(trial).get('studyType'))?.value === 'safety-follow-up';
}

interface Excluded extends Group {
  readonly at: Field<unknown>;
}

/** The groups the protocol keeps out: by its age limits and by its exclusion criteria. */
function excludedGroups(judgement: Judgement, trial: DossierRecord<'clinical-trial'>): Excluded[] {
  const population = rootField(trial).get('population');
  const excluded: Excluded[] = [];
  const lowest = judgement.given(population.get('ageMin'));
  if (lowest !== undefined && lowest.value >= 18) excluded.push({ ...children, at: lowest });
  const highest = judgement.given(population.get('ageMax'));
  if (highest !== undefined) {
    const years = highest.value;
    const name = { ru: `старше ${years} лет`, en: `older than ${years} years` };
    const pattern = new RegExp(
      `старше\\s+${years}|пожил|(?:older\\s+than|over|above)\\s+${years}|elderly|older\\s+(?:adults|patients)`,
      'iu',
    );
    excluded.push({ name, pattern, at: highest });
  }
  const criteria = judgement.known(population.get('criteria'));
  for (const criterion of criteria === undefined ? [] : itemsOf(criteria)) {
    if (criterion.value.kind !== 'exclusion') continue;
    const text = criterion.get('text');
    const found = groups.filter(({ pattern }) => pattern.test(textOf(judgement, text)));
    excluded.push(...found.map((group) => ({ ...group, at: text })));
  }
  return excluded;
}

function missingInformation(judgement: Judgement, plan: DossierRecord<'risk-management'>): string[] {
  const data = rootField(plan);
  const notStudied = judgement.given(data.get('notStudied'));
  const risks = judgement.given(data.get('risks'));
  return [
    ...(notStudied === undefined ? [] : itemsOf(notStudied)).map((row) => textOf(judgement, row.get('population'))),
    ...(risks === undefined ? [] : itemsOf(risks))
      .filter((risk) => judgement.given(risk.get('category'))?.value === 'missing-information')
      .map((risk) => textOf(judgement, risk.get('name'))),
  ];
}

import { cite } from '../../check/clauses.js';
import { type Field, itemsOf, rootField } from '../../check/field.js';
import type { Judgement, Placed } from '../../check/judgement.js';
import type { DossierRecord } from '../../records/record.js';
import type { RegistrationRoute } from '../../records/record-types.js';
import { type DocumentContext, documentRule } from '../document-rule.js';
import type { DossierSlot } from '../dossier-slot.js';

/** The overview of module 1 that a route asks for. */
const overviews = { exceptional: '1.8.2.8', conditional: '1.8.2.9' } as const;

const SMPC_SECTION = '1.3.1';
const measuresHeading = /пострегистрационных мер|post-authorisation measures/iu;

export const routeHasPapers = documentRule({
  code: 'dossier/route-has-papers',
  catalogueId: 'DOC-013',
  states: {
    ru: 'Условная регистрация и регистрация в исключительных случаях подкреплены обзором в 1.8.2, обязательствами со сроками и разделом 12 ОХЛП; у обычной регистрации ничего этого нет',
    en: 'Conditional registration and exceptional circumstances have the overview in 1.8.2, dated obligations and section 12 of the SmPC; a standard registration has none of these',
  },
  why: {
    ru: 'особый путь дают под обязательства; без обзора и сроков о нём нельзя решить',
    en: 'a special route is granted against obligations; without overview and dates nobody can decide on it',
  },
  clause: cite('eaeuRegistration'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: false,
  reads: ['document-plan.registrationRoute', 'document-plan.obligations', 'documents', 'attachment'],
  failures: {
    noOverview: {
      message: {
        ru: 'путь регистрации требует обзора в разделе {section}, а его нет',
        en: 'the route of registration asks for an overview in section {section}, and there is none',
      },
      hint: {
        ru: 'приложите обзор или исправьте registrationRoute',
        en: 'attach the overview or correct registrationRoute',
      },
    },
    noObligations: {
      message: {
        ru: 'путь регистрации требует перечня обязательств, а он не заполнен',
        en: 'the route of registration asks for a list of obligations, and none is given',
      },
      hint: {
        ru: 'впишите в obligations, что и к какому сроку представит заявитель',
        en: 'enter in obligations what the applicant will submit, and when',
      },
    },
    undated: {
      message: { ru: 'у обязательства нет срока', en: 'an obligation has no due date' },
      hint: { ru: 'впишите срок (due)', en: 'enter the due date (due)' },
    },
    noWording: {
      message: {
        ru: 'путь регистрации требует раздела 12 ОХЛП «Установление пострегистрационных мер», а его нет',
        en: 'the route of registration asks for section 12 of the SmPC, post-authorisation measures, and there is none',
      },
      hint: {
        ru: 'добавьте в шаблон ОХЛП раздел 12 с заявлением для этого пути',
        en: 'add section 12 with the statement of this route to the template of the SmPC',
      },
    },
    overviewUncalled: {
      message: {
        ru: 'в разделе {section} лежит обзор, а заявлен другой путь регистрации',
        en: 'section {section} holds an overview, yet another route of registration is applied for',
      },
      hint: {
        ru: 'уберите обзор или исправьте registrationRoute',
        en: 'remove the overview or correct registrationRoute',
      },
    },
    obligationsUncalled: {
      message: {
        ru: 'обязательства указаны, а заявлена обычная регистрация',
        en: 'obligations are given, yet a standard registration is applied for',
      },
      hint: {
        ru: 'уберите obligations или исправьте registrationRoute',
        en: 'remove obligations or correct registrationRoute',
      },
    },
    wordingUncalled: {
      message: {
        ru: 'в ОХЛП есть раздел 12 «Установление пострегистрационных мер», а заявлена обычная регистрация',
        en: 'the SmPC has section 12, post-authorisation measures, yet a standard registration is applied for',
      },
      hint: {
        ru: 'уберите раздел 12 из шаблона ОХЛП или исправьте registrationRoute',
        en: 'remove section 12 from the template of the SmPC or correct registrationRoute',
      },
    },
  },
  inspect(context) {
    const [plan] = context.records.all('document-plan');
    if (plan === undefined) return;
    const data = rootField(plan);
    context.judge((judgement) => {
      const route = judgement.known(data.get('registrationRoute'));
      if (route === undefined) return;
      for (const [of, section] of Object.entries(overviews)) {
        const isThere = context.slots.some((slot) => slot.planned.section.number === section && isFilled(slot));
        if (of === route.value && !isThere) judgement.fail('noOverview', route, { section });
        if (of !== route.value && isThere) judgement.fail('overviewUncalled', route, { section });
      }
      if (route.value === 'exceptional' || route.value === 'conditional') requireObligations(judgement, plan);
      else if (route.value === 'standard') {
        const given = judgement.given(data.get('obligations'));
        if (given !== undefined) judgement.fail('obligationsUncalled', given);
      }
      judgeWording(judgement, context, route);
    });
  },
});

function requireObligations(
  judgement: Judgement<'noObligations' | 'undated'>,
  plan: DossierRecord<'document-plan'>,
): void {
  const list = rootField(plan).get('obligations');
  if (list.value === undefined) {
    judgement.fail('noObligations', list);
    return;
  }
  const known = judgement.known(list);
  for (const item of known === undefined ? [] : itemsOf(known)) {
    const due = item.get('due');
    if (due.value === undefined) judgement.fail('undated', item);
    else judgement.known(due);
  }
}

/** The SmPC of every language that was assembled must hold the heading, or must not. */
function judgeWording(
  judgement: Judgement<'noWording' | 'wordingUncalled'>,
  { documents, passagesOf, placeOf }: DocumentContext,
  route: Field<RegistrationRoute>,
): void {
  const summaries = documents.filter(({ id, section }) => section === SMPC_SECTION && id.includes('smpc'));
  for (const document of summaries) {
    const headings = document.blocks.filter(({ kind }) => kind === 'heading').map(({ id }) => id);
    const isThere = passagesOf(document).some(
      ({ blockId, text }) => headings.includes(blockId) && measuresHeading.test(text),
    );
    const place: Placed = placeOf(document);
    const related = [{ at: route.at, label: judgement.labelOf(route) }];
    if (route.value === 'standard' && isThere) judgement.fail('wordingUncalled', place, {}, related);
    if (route.value !== 'standard' && !isThere) judgement.fail('noWording', place, {}, related);
  }
}

function isFilled({ documents, attachments }: DossierSlot): boolean {
  return documents.length > 0 || attachments.some(({ isRefused }) => !isRefused);
}

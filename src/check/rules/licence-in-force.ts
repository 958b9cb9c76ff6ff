import type { Placeholders } from '../../diagnostics/sentence.js';
import type { DossierRecord } from '../../records/record.js';
import type { Period } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { DatedField, Judgement } from '../judgement.js';
import { licensedSites } from '../licensed-sites.js';
import { recordRule } from '../rule.js';

const compareDatesHint = {
  ru: 'сверьте даты с протоколом серии и с выпиской из реестра лицензий',
  en: 'compare the dates with the batch record and the extract of the licence register',
};

export const licenceInForce = recordRule({
  code: 'batch/licence-in-force',
  catalogueId: 'MFG-001',
  states: {
    ru: 'Лицензия площадки действовала каждый день от начала производства серии до её выпуска',
    en: 'The licence of the site was in force on every day from the start of a batch to its release',
  },
  why: {
    ru: 'серию, произведённую без действующей лицензии, нельзя ни применять, ни приводить в досье',
    en: 'a batch made without a licence in force may neither be used nor shown in the dossier',
  },
  clause: cite('medicinesLaw', 'licensingLaw', 'manufacturingLicences'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'batch.dates',
    'batch.siteId',
    'licence.sites',
    'licence.issued',
    'licence.suspensions',
    'licence.terminated',
  ],
  failures: {
    noLicence: {
      message: {
        ru: 'серия {batch}: ни в одной лицензии нет площадки {site}',
        en: 'batch {batch}: no licence names site {site}',
      },
      hint: {
        ru: 'внесите площадку в sites лицензии (поле siteId) или исправьте площадку серии',
        en: 'enter the site in the sites of the licence (siteId), or correct the site of the batch',
      },
    },
    notIssued: {
      message: {
        ru: 'серия {batch} начата {start}, а лицензия {licence} выдана только {issued}',
        en: 'batch {batch} was started on {start}, but licence {licence} was only issued on {issued}',
      },
      hint: compareDatesHint,
    },
    suspended: {
      message: {
        ru: 'серия {batch}: лицензия {licence} была приостановлена с {from}, до выпуска серии',
        en: 'batch {batch}: licence {licence} was suspended from {from}, before the batch was released',
      },
      hint: compareDatesHint,
    },
    terminated: {
      message: {
        ru: 'серия {batch}: лицензия {licence} прекращена {terminated}, до выпуска серии',
        en: 'batch {batch}: licence {licence} was terminated on {terminated}, before the batch was released',
      },
      hint: compareDatesHint,
    },
  },
  check({ records, judge }) {
    for (const batch of records.all('batch')) {
      judge((judgement) => {
        const site = judgement.known(rootField(batch).get('siteId'));
        const sites = site && licensedSites(judgement, records, site.value);
        if (site === undefined || sites === undefined) return;
        const [first, ...others] = sites.map(({ licence }) => licence);
        if (first === undefined) {
          judgement.fail('noLicence', site, { batch: batch.id, site: site.value });
          return;
        }
        const fault = faultOf(judgement, batch, first);
        if (fault === undefined || others.some((other) => faultOf(judgement, batch, other) === undefined)) return;
        const { name, at, args, cause } = fault;
        const related = [{ at: cause.at, label: judgement.labelOf(cause) }];
        judgement.fail(name, at, { batch: batch.id, licence: first.id, ...args }, related);
      });
    }
  },
});

interface Fault {
  readonly name: 'notIssued' | 'suspended' | 'terminated';
  readonly at: Field<unknown>;
  readonly args: Placeholders;
  readonly cause: Field<unknown>;
}

/** Why a licence did not cover every day of a batch; undefined where it did, or where the dates do not tell. */
function faultOf(
  judgement: Judgement,
  batch: DossierRecord<'batch'>,
  licence: DossierRecord<'licence'>,
): Fault | undefined {
  const paper = rootField(licence);
  const { start, end } = periodOf(judgement, batch);
  const issue = judgement.order({ field: paper.get('issued') }, start);
  if (issue?.order === 'reversed') {
    const args = { start: issue.later.value, issued: issue.earlier.value };
    return { name: 'notIssued', at: issue.later, args, cause: issue.earlier };
  }
  const termination = paper.get('terminated');
  if (judgement.given(termination) !== undefined) {
    const order = judgement.order(end, { field: termination });
    if (order?.order === 'reversed') {
      return { name: 'terminated', at: order.earlier, args: { terminated: order.later.value }, cause: order.later };
    }
  }
  const suspensions = judgement.given(paper.get('suspensions'));
  const [overlap] =
    suspensions === undefined ? [] : itemsOf(suspensions).filter((one) => overlaps(judgement, start, end, one));
  if (overlap === undefined) return undefined;
  const from = overlap.get('start');
  return { name: 'suspended', at: start.field, args: { from: from.value }, cause: from };
}

/** From the start of the batch to its release; while that is not known, to its harvest; else its start alone. */
function periodOf(judgement: Judgement, batch: DossierRecord<'batch'>): { start: DatedField; end: DatedField } {
  const dates = rootField(batch).get('dates');
  const end = [dates.get('release'), dates.get('harvest')].find((date) => judgement.given(date) !== undefined);
  return { start: { field: dates.get('start') }, end: { field: end ?? dates.get('start') } };
}

/** Whether a suspension certainly shares a day with the batch; where the dates leave that open, better ones are asked for. */
function overlaps(judgement: Judgement, start: DatedField, end: DatedField, suspension: Field<Period>): boolean {
  const from = { field: suspension.get('start') };
  const to = { field: suspension.get('end') };
  const isOver = (): boolean => to.field.value !== undefined && judgement.compare(start, to)?.order === 'reversed';
  if (judgement.compare(from, end)?.order === 'reversed' || isOver()) return false;
  const beginsInTime = judgement.order(from, end)?.order === 'in-order';
  return beginsInTime && (to.field.value === undefined || judgement.order(start, to)?.order === 'in-order');
}

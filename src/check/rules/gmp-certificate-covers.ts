import type { DossierRecord } from '../../records/record.js';
import type { Operation } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { describeValue } from '../describe-value.js';
import { type Field, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import type { Judgement } from '../judgement.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';

export const gmpCertificateCovers = recordRule({
  code: 'site/gmp-certificate-covers',
  catalogueId: 'MFG-004',
  states: {
    ru: 'У каждой площадки, где идёт стадия процесса, есть сертификат GMP, действующий на дату досье, область которого включает её работы',
    en: 'Each site that does a step of the process has a GMP certificate in force on the date of the dossier whose scope includes its work',
  },
  why: {
    ru: 'без действующего сертификата площадку не включат в регистрационное удостоверение',
    en: 'a site without a certificate in force does not enter the marketing authorisation',
  },
  clause: cite('eaeuGmp', 'eaeuInspections', 'eaeuRegistration'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: true,
  reads: ['gmp-certificate', 'process.steps', 'dossier.asOf'],
  failures: {
    noCertificate: {
      message: {
        ru: 'этап «{step}»: у площадки {site} нет сертификата GMP',
        en: 'step "{step}": site {site} has no GMP certificate',
      },
      hint: { ru: 'добавьте запись gmp-certificate площадки', en: 'add the gmp-certificate record of the site' },
    },
    notInForce: {
      message: {
        ru: 'этап «{step}»: на {day} у площадки {site} нет действующего сертификата GMP ({certificate}: {status}, до {validTo})',
        en: 'step "{step}": site {site} has no GMP certificate in force on {day} ({certificate}: {status}, to {validTo})',
      },
      hint: {
        ru: 'приложите действующий сертификат или подайте заявление об инспекции',
        en: 'attach a certificate in force, or apply for an inspection',
      },
    },
    outOfScope: {
      message: {
        ru: 'этап «{step}» — работы {activity}, а область сертификата {certificate} площадки {site}: {scope}',
        en: 'step "{step}" is work {activity}, while the scope of certificate {certificate} of site {site} is {scope}',
      },
      hint: {
        ru: 'сверьте код работ с сертификатом; если работ в нём нет, нужна инспекция',
        en: 'compare the work with the certificate; if it is not there, an inspection is needed',
      },
    },
  },
  check({ records, asOf, judge }) {
    if (asOf === undefined) return;
    for (const process of records.all('process')) {
      judgeItems(judge, rootField(process).get('steps'), (judgement, step) => {
        const activity = judgement.known(step.get('activity'));
        const site = judgement.known(step.get('siteId'));
        if (activity === undefined || site === undefined) return;
        const papers = certificatesOf(judgement, records, site.value);
        if (papers === undefined) return;
        const args = { step: describeValue(step.value.name), site: site.value };
        const [first] = papers;
        if (first === undefined) {
          judgement.fail('noCertificate', site, args);
          return;
        }
        const states = papers.map((paper) => ({ paper, state: stateOn(judgement, paper, asOf) }));
        const inForce = states.filter(({ state }) => state === 'in-force').map(({ paper }) => paper);
        if (inForce.length === 0) {
          if (states.some(({ state }) => state === undefined)) return;
          const validTo = rootField(first).get('validTo');
          const status = rootField(first).get('status');
          const shown = { day: asOf.value, certificate: first.id, validTo: describeValue(validTo.value) };
          const related = [{ at: validTo.at, label: judgement.labelOf(validTo) }];
          judgement.fail('notInForce', site, { ...args, ...shown, status: describeValue(status.value) }, related);
          return;
        }
        requireScope(judgement, inForce, activity, args);
      });
    }
  },
});

type Certificate = DossierRecord<'gmp-certificate'>;

/** The certificates of a site; undefined, with the question skipped, where some certificate does not name its site. */
function certificatesOf(judgement: Judgement, records: RecordIndex, siteId: string): Certificate[] | undefined {
  const found: Certificate[] = [];
  let unknown: Field<unknown> | undefined;
  for (const certificate of records.all('gmp-certificate')) {
    const field = rootField(certificate).get('siteId');
    const site = judgement.given(field);
    if (site === undefined) unknown ??= field;
    if (site?.value === siteId) found.push(certificate);
  }
  if (found.length > 0 || unknown === undefined) return found;
  const label = judgement.labelOf(unknown);
  judgement.skip({ ru: `неизвестно: ${label.ru}`, en: `unknown: ${label.en}` }, unknown);
  return undefined;
}

/** Whether a certificate is in force on a day; undefined, with the question skipped, where its record does not tell. */
function stateOn(judgement: Judgement, certificate: Certificate, day: Field<string>): 'in-force' | 'over' | undefined {
  const paper = rootField(certificate);
  const status = judgement.known(paper.get('status'));
  if (status === undefined) return undefined;
  if (status.value !== 'valid') return 'over';
  const started = judgement.order({ field: paper.get('issued') }, { field: day });
  const ends = judgement.order({ field: day }, { field: paper.get('validTo') });
  if (started === undefined || ends === undefined) return undefined;
  return started.order === 'in-order' && ends.order === 'in-order' ? 'in-force' : 'over';
}

function requireScope(
  judgement: Judgement<'outOfScope'>,
  inForce: readonly Certificate[],
  activity: Field<Operation>,
  args: { readonly step: ReturnType<typeof describeValue>; readonly site: string },
): void {
  const scopes = inForce.map((paper) => ({ paper, scope: judgement.known(rootField(paper).get('scope')) }));
  if (scopes.some(({ scope }) => scope === undefined || scope.value.includes(activity.value))) return;
  const [first] = scopes;
  if (first?.scope === undefined) return;
  const scope = scopes.flatMap((one) => one.scope?.value ?? []).join(', ');
  const shown = { activity: activity.value, certificate: first.paper.id, scope };
  judgement.fail('outOfScope', activity, { ...args, ...shown }, [
    { at: first.scope.at, label: judgement.labelOf(first.scope) },
  ]);
}

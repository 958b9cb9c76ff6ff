import type { DossierRecord } from '../../records/record.js';
import type { EventDate } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { type Field, itemsOf, rootField } from '../field.js';
import type { Judgement } from '../judgement.js';
import type { RecordIndex } from '../record-index.js';
import { recordRule } from '../rule.js';

export const qualifiedPersonAttested = recordRule({
  code: 'batch/qualified-person-attested',
  catalogueId: 'MFG-007',
  states: {
    ru: 'Каждую выпущенную серию выпустило уполномоченное лицо, в этот день аттестованное и работавшее у производителя',
    en: 'Each released batch was released by a qualified person attested and employed by the manufacturer on that day',
  },
  why: {
    ru: 'серия, выпущенная лицом без аттестации, считается невыпущенной',
    en: 'a batch released by a person not attested counts as not released',
  },
  clause: cite('medicinesLaw', 'eaeuQualifiedPersons', 'eaeuGmp'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: [
    'batch.qualifiedPersonId',
    'batch.dates.release',
    'person.attestations',
    'person.positions',
    'site.organizationId',
    'site.qualifiedPersonId',
  ],
  failures: {
    noPerson: {
      message: {
        ru: 'серия {batch} выпущена, а кем — не сказано',
        en: 'batch {batch} is released, but not said by whom',
      },
      hint: {
        ru: 'укажите уполномоченное лицо (qualifiedPersonId)',
        en: 'enter the qualified person (qualifiedPersonId)',
      },
    },
    notAttested: {
      message: {
        ru: 'серия {batch}: уполномоченное лицо {person} не аттестовано на {day}',
        en: 'batch {batch}: qualified person {person} was not attested on {day}',
      },
      hint: {
        ru: 'сверьте дату выпуска с аттестатами лица и впишите недостающий аттестат',
        en: 'compare the date of release with the attestations and enter the one that is missing',
      },
    },
    noAttestation: {
      message: {
        ru: 'серия {batch}: выпустило её лицо {person}, а аттестатов уполномоченного лица у него нет',
        en: 'batch {batch}: released by {person}, who holds no attestation of a qualified person',
      },
      hint: {
        ru: 'сверьте с паспортом серии, кто её выпустил; аттестат впишите в запись лица (attestations)',
        en: 'compare with the certificate who released the batch; enter the attestation in the record of the person (attestations)',
      },
    },
    notOfSite: {
      message: {
        ru: 'серия {batch}: аттестация лица {person} не известна, а уполномоченное лицо площадки {site} — {own}',
        en: 'batch {batch}: the attestation of {person} is not known, and the qualified person of site {site} is {own}',
      },
      hint: {
        ru: 'сверьте с паспортом серии, кто её выпустил',
        en: 'compare with the certificate who released the batch',
      },
    },
    notEmployed: {
      message: {
        ru: 'серия {batch}: {person} на {day} не состоит в должности у производителя {manufacturer}',
        en: 'batch {batch}: {person} held no post with manufacturer {manufacturer} on {day}',
      },
      hint: {
        ru: 'сверьте дату выпуска с должностями лица (positions)',
        en: 'compare the date of release with the positions of the person',
      },
    },
  },
  check({ records, judge }) {
    for (const batch of records.all('batch')) {
      judge((judgement) => {
        const data = rootField(batch);
        const disposition = judgement.known(data.get('disposition'));
        if (disposition?.value !== 'released' && disposition?.value !== 'oos-released') return;
        const named = data.get('qualifiedPersonId');
        if (named.value === undefined) {
          judgement.fail('noPerson', disposition, { batch: batch.id });
          return;
        }
        const id = judgement.known(named);
        const person = id && records.find('person', id.value);
        const release = judgement.known(data.get('dates').get('release'));
        if (id === undefined || person === undefined || release === undefined) return;
        const args = { batch: batch.id, person: person.id, day: release.value.date };
        if (person.data.attestations === undefined) {
          judgement.fail('noAttestation', id, { batch: batch.id, person: person.id });
        } else {
          const attested = isAttested(judgement, person, release);
          if (attested === false) judgement.fail('notAttested', id, args, releasedOn(judgement, release));
          if (attested === undefined) compareWithSite(judgement, records, batch, id);
        }
        const manufacturer = manufacturerOf(judgement, records, batch);
        if (manufacturer === undefined || isEmployed(judgement, person, manufacturer.value, release) !== false) return;
        judgement.fail(
          'notEmployed',
          id,
          { ...args, manufacturer: manufacturer.value },
          releasedOn(judgement, release),
        );
      });
    }
  },
});

function releasedOn(judgement: Judgement, release: Field<EventDate>) {
  return [{ at: release.get('date').at, label: judgement.labelOf(release) }];
}

/** Whether some attestation covers the day; undefined, with the question skipped, where the record does not tell. */
function isAttested(
  judgement: Judgement,
  person: DossierRecord<'person'>,
  release: Field<EventDate>,
): boolean | undefined {
  const attestations = judgement.known(rootField(person).get('attestations'));
  if (attestations === undefined) return undefined;
  const answers = itemsOf(attestations).map((one) => {
    const ends = one.get('validTo');
    const to = ends.value === undefined ? { order: 'in-order' } : judgement.order({ field: release }, { field: ends });
    const from = judgement.order({ field: one.get('date') }, { field: release });
    return within(from?.order, to?.order);
  });
  return anyOf(answers);
}

/** Where nothing is known of an attestation, the site still tells who its qualified person is. */
function compareWithSite(
  judgement: Judgement<'notOfSite'>,
  records: RecordIndex,
  batch: DossierRecord<'batch'>,
  id: Field<string>,
): void {
  const siteId = judgement.given(rootField(batch).get('siteId'));
  const site = siteId && records.find('site', siteId.value);
  const own = site && judgement.given(rootField(site).get('qualifiedPersonId'));
  if (site === undefined || own === undefined || own.value === id.value) return;
  judgement.fail('notOfSite', id, { batch: batch.id, person: id.value, site: site.id, own: own.value }, [
    { at: own.at, label: judgement.labelOf(own) },
  ]);
}

function isEmployed(
  judgement: Judgement,
  person: DossierRecord<'person'>,
  manufacturer: string,
  release: Field<EventDate>,
): boolean | undefined {
  const positions = judgement.known(rootField(person).get('positions'));
  if (positions === undefined) return undefined;
  const answers = itemsOf(positions).map((position) => {
    const organization = judgement.known(position.get('organizationId'));
    if (organization === undefined) return undefined;
    if (organization.value !== manufacturer) return false;
    const period = judgement.given(position.get('period'));
    if (period === undefined) return true;
    const ends = period.value.end === undefined ? undefined : period.get('end');
    const to = ends === undefined ? { order: 'in-order' } : judgement.order({ field: release }, { field: ends });
    return within(judgement.order({ field: period.get('start') }, { field: release })?.order, to?.order);
  });
  return anyOf(answers);
}

function within(from: string | undefined, to: string | undefined): boolean | undefined {
  if (from === 'reversed' || to === 'reversed') return false;
  return from === undefined || to === undefined ? undefined : true;
}

function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** The organisation the batch was made at. */
function manufacturerOf(judgement: Judgement, records: RecordIndex, batch: DossierRecord<'batch'>) {
  const siteId = judgement.known(rootField(batch).get('siteId'));
  const site = siteId && records.find('site', siteId.value);
  return site && judgement.known(rootField(site).get('organizationId'));
}

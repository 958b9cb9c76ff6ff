import { cite } from '../clauses.js';
import { rootField } from '../field.js';
import { recordRule } from '../rule.js';

export const holderLinked = recordRule({
  code: 'licence/holder-linked',
  catalogueId: 'MFG-009',
  states: {
    ru: 'Держатель лицензии — производитель в этом досье; если он не заявитель, указан договор с заявителем',
    en: 'The licence holder is a manufacturer of this dossier, and where it is not the applicant a contract with the applicant is named',
  },
  why: {
    ru: 'иначе непонятно, по какому праву заявитель подаёт досье на чужое производство',
    en: 'otherwise it is unclear by what right the applicant files for the manufacture of another',
  },
  clause: cite('eaeuRegistration'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['licence.holderId', 'licence.contract', 'dossier.applicantId', 'organization.roles'],
  failures: {
    notManufacturer: {
      message: {
        ru: 'держатель лицензии {holder} не назван в досье производителем',
        en: 'licence holder {holder} is not named as a manufacturer in the dossier',
      },
      hint: {
        ru: 'добавьте организации роль manufacturer или исправьте держателя лицензии',
        en: 'give the organisation the role manufacturer, or correct the holder of the licence',
      },
    },
    noContract: {
      message: {
        ru: 'держатель лицензии {holder} — не заявитель {applicant}, а договора между ними нет',
        en: 'licence holder {holder} is not applicant {applicant}, and there is no contract between them',
      },
      hint: { ru: 'впишите договор в запись лицензии (contract)', en: 'enter the contract in the licence record' },
    },
  },
  check({ records, dossier, judge }) {
    for (const licence of records.all('licence')) {
      judge((judgement) => {
        const kind = judgement.known(rootField(licence).get('kind'));
        const holder = judgement.known(rootField(licence).get('holderId'));
        if (kind?.value !== 'mfg-medicines' || holder === undefined) return;
        const organization = records.find('organization', holder.value);
        const roles = organization && rootField(organization).get('roles');
        if (roles !== undefined && !roles.value.includes('manufacturer')) {
          const related = [{ at: roles.at, label: judgement.labelOf(roles) }];
          judgement.fail('notManufacturer', holder, { holder: holder.value }, related);
        }
        const applicant = judgement.known(dossier && rootField(dossier).get('applicantId'));
        if (applicant === undefined || applicant.value === holder.value) return;
        const contract = rootField(licence).get('contract');
        if (contract.value !== undefined) judgement.known(contract);
        else {
          const related = [{ at: applicant.at, label: judgement.labelOf(applicant) }];
          judgement.fail('noContract', holder, { holder: holder.value, applicant: applicant.value }, related);
        }
      });
    }
  },
});

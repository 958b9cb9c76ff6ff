import { cite } from '../../check/clauses.js';
import { rootField } from '../../check/field.js';
import type { Judgement } from '../../check/judgement.js';
import type { RecordIndex } from '../../check/record-index.js';
import { comparatorNames } from '../../check/rules/one-nonproprietary-name.js';
import { isWithin } from '../../load/pointer.js';
import { findClaims } from '../claims.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';

export const permissionIsNotApproval = documentRule({
  code: 'document/permission-is-not-approval',
  catalogueId: 'SRC-007',
  states: {
    ru: 'О препарате не сказано «зарегистрирован» или «одобрен», пока нет регистрационного удостоверения',
    en: 'The product is not called registered or approved while there is no registration certificate',
  },
  why: {
    ru: 'разрешение на клиническое исследование — не регистрация; такое слово в досье ложно',
    en: 'the permission of a clinical trial is no registration; such a word in a dossier is false',
  },
  clause: cite('medicinesLaw', 'seedFacts'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['all-text', 'product.registrationCertificate', 'product.registrationStatuses'],
  failures: {
    claimed: {
      message: {
        ru: 'в разделе {section} о препарате сказано «{claim}», а регистрационного удостоверения нет',
        en: 'section {section} calls the product "{claim}", yet there is no registration certificate',
      },
      hint: {
        ru: 'скажите, что есть на деле: получено разрешение на клиническое исследование',
        en: 'say what is the case: a clinical trial was permitted',
      },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    const names = { own: ownNames(records), others: comparatorNames(records) };
    eachPassage(context, (passage) => {
      judge((judgement) => {
        const claims = findClaims(passage.text, names);
        if (claims.length === 0 || isRegistered(judgement, records)) return;
        for (const { text, index } of claims) {
          judgement.fail('claimed', place(passage, index), { section: passage.document.section, claim: text });
        }
      });
    });
  },
});

/** Every name of the product on record, in every spelling. */
function ownNames(records: RecordIndex): string[] {
  return records
    .all('product')
    .flatMap((product) => records.leavesOf(product))
    .flat()
    .filter(({ place }) => nameFields.some((field) => isWithin(place, field)))
    .map(({ field }) => field.value);
}

const nameFields = ['/tradeName', '/nonproprietaryName', '/developmentCodes'];

function isRegistered(judgement: Judgement, records: RecordIndex): boolean {
  return records.all('product').some((product) => {
    const data = rootField(product);
    const certificate = judgement.given(data.get('registrationCertificate'));
    if (judgement.given(certificate?.get('number')) !== undefined) return true;
    const countries = judgement.given(data.get('registrationStatuses'));
    return (countries?.value ?? []).some(({ status }) => status === 'registered');
  });
}

import type { RecordIndex } from '../check/record-index.js';
import type { Bilingual } from '../diagnostics/diagnostic.js';
import { readingsAt } from '../plan/ask-records.js';
import type { PlannedDocument } from '../plan/planned-document.js';
import type { AnyRecord } from '../records/record.js';
import type { SectionMap } from '../sections/section-map.js';
import type { Debt } from './checklist.js';
import type { FoundGap } from './collect-missing.js';

/** Finds out who owes what: first what the records say, then who by the section map can have it. */
export class Debts {
  readonly #records: RecordIndex;
  readonly #sections: SectionMap;

  constructor(records: RecordIndex, sections: SectionMap) {
    this.#records = records;
    this.#sections = sections;
  }

  /** Of a document nobody has handed in or made. What nobody has decided is for the applicant to decide. */
  ofDocument(planned: PlannedDocument): readonly Debt[] {
    const { expected, verdict } = planned;
    const giver = verdict.due === 'open' ? undefined : expected.from;
    return [this.#ownerOf(planned) ?? { who: this.#giver(giver ?? 'applicant', planned.item?.record) }];
  }

  /** Of a document that waits for values, each debtor once; of several dates the first. */
  ofGaps(planned: PlannedDocument, gaps: readonly FoundGap[]): readonly Debt[] {
    const owner = this.#ownerOf(planned);
    if (owner !== undefined) return [owner];
    const debts = new Map<string, Debt>();
    for (const gap of gaps) {
      const { who, due } = this.#debtOf(gap);
      const earlier = [debts.get(who.en)?.due, due].flatMap((date) => date ?? []).sort()[0];
      debts.set(who.en, { who, ...(earlier !== undefined && { due: earlier }) });
    }
    return [...debts.values()];
  }

  #debtOf({ record, wantedKind, absence }: FoundGap): Debt {
    const kind = wantedKind ?? record?.recordType;
    const giver = kind === undefined ? 'legal' : (this.#sections.recordGivers.get(kind) ?? 'applicant');
    const { owedBy, due } = absence ?? {};
    return { who: owedBy ?? this.#giver(giver, record), ...(due !== undefined && { due }) };
  }

  /** The entry of the document plan for this document: of its part before that of its section. */
  #ownerOf({ section, expected }: PlannedDocument): Debt | undefined {
    const owners = this.#records
      .all('document-plan')
      .flatMap(({ data }) => data.owners ?? [])
      .filter((owner) => owner.section === section.number);
    const owner =
      owners.find(({ part }) => part !== undefined && part === expected.part) ??
      owners.find(({ part }) => part === undefined);
    return owner && { who: owner.owedBy, ...(owner.due !== undefined && { due: owner.due }) };
  }

  /** With the organization in question, where the dossier or the record that the document is about names it. */
  #giver(key: string, record?: AnyRecord): Bilingual {
    const giver = this.#sections.givers.get(key);
    if (giver === undefined) throw new Error(`the section map has no giver ${key}`);
    const { ru, en, organizationAt, recordNamesAt } = giver;
    const [dossier] = this.#records.all('dossier');
    const organization = this.#organizationAt(organizationAt, dossier) ?? this.#organizationAt(recordNamesAt, record);
    const nameIn = (language: keyof Bilingual) => {
      const [name] = organization === undefined ? [] : readingsAt(organization.data, `/shortName/${language}`);
      return typeof name === 'string' ? ` (${name})` : '';
    };
    return { ru: `${ru}${nameIn('ru')}`, en: `${en}${nameIn('en')}` };
  }

  #organizationAt(pointer: string | undefined, record: AnyRecord | undefined) {
    const [id] = pointer === undefined || record === undefined ? [] : readingsAt(record.data, pointer);
    return typeof id === 'string' ? this.#records.find('organization', id) : undefined;
  }
}

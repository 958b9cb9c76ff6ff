import type { EaeuRule } from './eaeu-rule.js';
import type { R022Text } from './r022-inventory.js';

export const datesFit: EaeuRule = {
  id: 'R22-13',
  states: {
    ru: 'даты документов записаны правильно и не позже даты описи',
    en: 'the dates of documents are well written and no later than the date of the inventory',
  },
  basis: 'R.022 (DocCreationDate)',
  severity: 'error',
  judge({ inventory, entries }, { report }) {
    if (inventory === undefined) return;
    const own = dayOf(inventory.dateTime);
    for (const { document, isSent } of entries) {
      const { created, valid, name, line } = document;
      report.checked(this.id);
      const place = { file: inventory.file, line: created?.line ?? line };
      const day = dayOf(created);
      const args = {
        name: name?.text ?? '—',
        created: created?.text ?? '—',
        valid: valid?.text ?? '—',
        own: own ?? '—',
      };
      if (day === undefined) report.found(this.id, place, wrongDate, args);
      else if (own !== undefined && day > own) report.found(this.id, place, laterThanPackage, args);
      const end = dayOf(valid);
      if (valid === undefined) continue;
      const placeOfEnd = { file: inventory.file, line: valid.line };
      if (end === undefined) report.found(this.id, placeOfEnd, wrongEnd, args);
      else if (day !== undefined && end < day) report.found(this.id, placeOfEnd, endsBeforeItBegins, args);
      else if (isSent && own !== undefined && end < own) report.found(this.id, placeOfEnd, expired, args, 'warning');
    }
  },
};

/** `2026-10-01` of a date or of a time, with or without a time zone; undefined for anything else. */
function dayOf(value: R022Text | undefined): string | undefined {
  const [, day, month, date] = /^(\d{4}-(\d\d)-(\d\d))(T[\d:.]+)?(Z|[+-]\d\d:\d\d)?$/.exec(value?.text ?? '') ?? [];
  return Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31 ? day : undefined;
}

const wrongDate = {
  ru: 'дата документа «{name}» не указана или записана неправильно: {created} — нужна запись вида 2026-10-01',
  en: 'the date of the document “{name}” is missing or wrong: {created}; write it like 2026-10-01',
};
const laterThanPackage = {
  ru: 'дата документа «{name}» {created} позже даты описи {own} — исправьте одну из них',
  en: 'the date of the document “{name}” {created} is later than that of the inventory {own}: correct either',
};
const wrongEnd = {
  ru: 'срок действия документа «{name}» записан неправильно: {valid} — нужна запись вида 2026-10-01',
  en: 'the expiry date of the document “{name}” is wrong: {valid}; write it like 2026-10-01',
};
const endsBeforeItBegins = {
  ru: 'срок действия документа «{name}» ({valid}) кончается раньше его даты ({created}) — исправьте даты',
  en: 'the document “{name}” expires ({valid}) before its own date ({created}): correct the dates',
};
const expired = {
  ru: 'срок действия документа «{name}» ({valid}) истёк к дате описи {own} — приложите действующий',
  en: 'the document “{name}” has expired ({valid}) by the date of the inventory {own}: add one in force',
};

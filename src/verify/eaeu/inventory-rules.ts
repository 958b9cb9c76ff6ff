import { explainXmlTrouble } from '../xml/explain-xml-trouble.js';
import { validateXsd } from '../xml/validate-xsd.js';
import { xmlLimits } from '../xml/xml-limits.js';
import type { EaeuRule } from './eaeu-rule.js';

export const inventoryPresent: EaeuRule = {
  id: 'R22-01',
  states: {
    ru: 'в каждой последовательности есть одна опись R.022, и она читается',
    en: 'each sequence has one R.022 inventory, and it can be read',
  },
  basis: 'EEC Decision 79, R.022',
  severity: 'error',
  judge({ folder, inventories, isUnsure, trouble }, { report }) {
    const [file, second] = inventories;
    if (file === undefined && isUnsure) {
      report.notRun(this.id, unsure);
      return;
    }
    report.checked(this.id);
    if (file === undefined) {
      report.found(this.id, { file: folder.path === '' ? folder.name : folder.path }, missing);
      return;
    }
    if (second !== undefined) report.found(this.id, { file: second }, repeated, { first: file });
    if (trouble === undefined) return;
    const { message, detail } = explainXmlTrouble(trouble);
    report.found(this.id, { file, line: trouble.line, column: trouble.column }, message, { detail });
  },
};

const unsure = {
  ru: 'файлы XML последовательности не прочитаны, описи среди прочитанных нет',
  en: 'XML files of the sequence could not be read, and there is no inventory among the others',
};
const missing = {
  ru: 'в последовательности нет описи R.022 (XML с корнем DrugRegistrationDocDossierContentDetails) — добавьте её',
  en: 'the sequence has no R.022 inventory (XML with the root DrugRegistrationDocDossierContentDetails): add it',
};
const repeated = {
  ru: 'в последовательности вторая опись R.022, первая — `{first}`; оставьте одну',
  en: 'the sequence has a second R.022 inventory, the first is `{first}`: leave one',
};

const rootSchema = /^EEC_R_DrugRegistrationDocDossierContentDetails_v(\d+\.\d+\.\d+)\.xsd$/;
const shownObjections = 100;

export const inventoryValid: EaeuRule = {
  id: 'R22-02',
  states: { ru: 'опись R.022 соответствует схеме XSD', en: 'the R.022 inventory is valid against its XSD schema' },
  basis: 'EEC Decision 79, R.022',
  severity: 'error',
  async judge({ inventory }, { subject, report }) {
    if (inventory === undefined) return;
    const { byName } = subject.published;
    const schemas = [...byName.keys()].filter((name) => rootSchema.test(name));
    if (schemas.length === 0) {
      report.notRun(this.id, noSchema);
      return;
    }
    const { file, version = '?' } = inventory;
    const schema = schemas.find((name) => rootSchema.exec(name)?.[1] === version);
    if (schema === undefined) {
      report.notRun(this.id, version === '1.1.0' ? unverifiedVersion : otherVersion, { version });
      return;
    }
    const bytes = await subject.files.read(file, xmlLimits.bytes);
    if ('trouble' in bytes) return;
    const verdict = await validateXsd(bytes, schema, byName);
    if ('schemaTrouble' in verdict) {
      report.notRun(this.id, unusableSchema, { detail: verdict.schemaTrouble });
      return;
    }
    report.checked(this.id);
    for (const { line, detail } of verdict.objections.slice(0, shownObjections)) {
      report.found(this.id, { file, line }, invalid, { detail });
    }
  },
};

const noSchema = {
  ru: 'схема не указана: задайте папку схем Комиссии через --xsd или DOSSIER_EEC_XSD',
  en: 'no schema given: name the folder of the Commission’s schemas with --xsd or DOSSIER_EEC_XSD',
};
const unverifiedVersion = {
  ru: 'опись версии {version}, схемы которой нет: структура этой версии не подтверждена',
  en: 'the inventory is of version {version}, whose schema is not at hand: the structure of that version is unverified',
};
const otherVersion = {
  ru: 'среди указанных схем нет схемы версии {version}',
  en: 'the given schemas hold none of version {version}',
};
const unusableSchema = { ru: 'схемы не читаются: {detail}', en: 'the schemas cannot be used: {detail}' };
const invalid = {
  ru: 'опись не соответствует схеме: {detail}',
  en: 'the inventory does not follow the schema: {detail}',
};

const knownVersions = ['1.0.0', '1.1.0'];
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const inventoryHeader: EaeuRule = {
  id: 'R22-03',
  states: {
    ru: 'заголовок описи называет известную версию, код R.022, номер и дату',
    en: 'the header of the inventory names a known version, the code R.022, a number and a date',
  },
  basis: 'R.022 1.0.0',
  severity: 'error',
  judge({ inventory }, { report }) {
    if (inventory === undefined) return;
    report.checked(this.id);
    const { file, line, version, documentCode, id, dateTime } = inventory;
    if (version === undefined || !knownVersions.includes(version)) {
      report.found(this.id, { file, line }, unknownVersion, {
        version: version ?? '—',
        known: knownVersions.join(', '),
      });
    }
    if (documentCode?.text !== 'R.022') {
      report.found(this.id, { file, line: documentCode?.line ?? line }, wrongCode, { code: documentCode?.text ?? '—' });
    }
    if (id === undefined || !uuid.test(id.text)) {
      report.found(this.id, { file, line: id?.line ?? line }, wrongId, { id: id?.text ?? '—' });
    }
    if (dateTime === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(dateTime.text)) {
      report.found(this.id, { file, line: dateTime?.line ?? line }, wrongTime, { text: dateTime?.text ?? '—' });
    }
  },
};

const unknownVersion = {
  ru: 'версия структуры {version} неизвестна, известны {known} — проверьте пространство имён корня',
  en: 'the version {version} of the structure is unknown, known are {known}: check the namespace of the root',
};
const wrongCode = {
  ru: 'код структуры (EDocCode) — {code}, а должен быть R.022',
  en: 'the code of the structure (EDocCode) is {code}, it must be R.022',
};
const wrongId = {
  ru: 'номер описи (EDocId) — не UUID: {id}',
  en: 'the number of the inventory (EDocId) is no UUID: {id}',
};
const wrongTime = {
  ru: 'дата описи (EDocDateTime) записана неправильно: {text} — нужна запись вида 2026-10-01T00:00:00',
  en: 'the date of the inventory (EDocDateTime) is wrong: {text}; write it like 2026-10-01T00:00:00',
};

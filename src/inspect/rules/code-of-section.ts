import { cite } from '../../check/clauses.js';
import type { Placed } from '../../check/judgement.js';
import type { Section } from '../../sections/section-map.js';
import { documentRule } from '../document-rule.js';

/** “Other document”, for what the classifier has no code of its own; its title then says what it is. */
const otherDocument = '99999';

export const codeOfSection = documentRule({
  code: 'document/code-of-section',
  catalogueId: 'DOC-014',
  states: {
    ru: 'У каждого файла досье есть код вида документа из числа кодов его раздела; в разделах без документов файлов нет',
    en: 'Each file of the dossier has a document type code of its section; sections without documents hold no file',
  },
  why: {
    ru: 'файлы без кода или с чужим кодом — самая частая причина возврата досье',
    en: 'files without a code, or with a code of another section, are the commonest reason to return a dossier',
  },
  clause: cite('dossierClassifier'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['document codes', 'attachment.code', 'attachment.section'],
  failures: {
    noSection: {
      message: { ru: 'раздела {section} в досье нет', en: 'the dossier has no section {section}' },
      hint: { ru: 'исправьте номер раздела', en: 'correct the section number' },
    },
    noFilesHere: {
      message: {
        ru: 'раздел {section} документов не содержит, а файл в нем есть: {file}',
        en: 'section {section} holds no documents, and yet there is a file: {file}',
      },
      hint: {
        ru: 'перенесите файл в раздел, которому он принадлежит',
        en: 'move the file to the section it belongs to',
      },
    },
    noCode: {
      message: { ru: 'у файла {file} раздела {section} нет кода', en: 'file {file} of section {section} has no code' },
      hint: { ru: 'укажите один из кодов раздела: {codes}', en: 'give one of the codes of the section: {codes}' },
    },
    otherCode: {
      message: {
        ru: 'код {code} файла {file} не относится к разделу {section}',
        en: 'code {code} of file {file} does not belong to section {section}',
      },
      hint: { ru: 'укажите один из кодов раздела: {codes}', en: 'give one of the codes of the section: {codes}' },
    },
  },
  inspect({ documents, records, sectionMap, placeOf, judge }) {
    const judgeFile = (file: string, number: string, code: string | undefined, place: Placed): void =>
      judge((judgement) => {
        const section = sectionMap.get(number);
        const args = { file, section: number };
        if (section === undefined) return judgement.fail('noSection', place, args);
        if (holdsNoDocuments(section)) return judgement.fail('noFilesHere', place, args);
        const known = codesOf(section, sectionMap.path(number));
        const codes = known.length === 0 ? otherDocument : known.join(', ');
        if (code === undefined) return judgement.fail('noCode', place, { ...args, codes });
        if (!known.includes(code) && code !== otherDocument)
          judgement.fail('otherCode', place, { ...args, code, codes });
      });
    // Both languages of a document have one template.
    const seen = new Set<string>();
    for (const document of documents) {
      if (document.section === '' || seen.has(document.id)) continue;
      seen.add(document.id);
      judgeFile(document.id, document.section, document.documentCode, placeOf(document));
    }
    for (const { data, locate } of records.all('attachment')) {
      const pointer = sectionMap.get(data.section) === undefined ? '/section' : '/code';
      judgeFile(data.file, data.section, data.code, { at: locate(pointer) });
    }
  },
});

function holdsNoDocuments({ documentsAllowed, isSubjectUnknown, partOf }: Section): boolean {
  return documentsAllowed === 0 || isSubjectUnknown || partOf !== undefined;
}

/** The directory gives some headings no codes of their own; then those of the heading above count. */
function codesOf({ codes }: Section, path: readonly Section[]): readonly string[] {
  const nearest = codes.length > 0 ? codes : (path.findLast((above) => above.codes.length > 0)?.codes ?? []);
  return nearest.map(({ code }) => code);
}

import type { RecordIndex } from '../../check/record-index.js';
import { abbreviationsDefined, entriesOf, shortsOf } from '../../check/rules/abbreviations-defined.js';
import { abbreviationsIn, isExpandedIn } from '../../check/text/abbreviations-in-text.js';
import { documentRule } from '../document-rule.js';
import { passagesWhere } from '../each-passage.js';
import { type Passage, type Piece, pieceAt } from '../passages.js';

/** Records whose texts are names, titles and official wordings, not prose of the dossier. */
const namingKinds: ReadonlySet<string> = new Set([
  'organization',
  'person',
  'site',
  'reference',
  'confirmed-headings',
  'abbreviation',
  'attachment',
]);

/** The half of the rule that reads documents: which abbreviations are used, and whether anybody expands them. */
export const abbreviationsDefinedInText = documentRule({
  ...abbreviationsDefined,
  failures: {
    undefinedHere: {
      message: {
        ru: 'сокращение «{short}» не раскрыто: его нет в списке сокращений и в тексте раздела {section}',
        en: 'abbreviation "{short}" is not expanded, neither in the list nor in the text of section {section}',
      },
      hint: {
        ru: 'добавьте его в запись abbreviation или раскройте при первом упоминании',
        en: 'add it to the abbreviation record or expand it at first use',
      },
    },
    unused: {
      message: {
        ru: 'сокращение «{short}» есть в списке, но ни в одном документе не употребляется',
        en: 'abbreviation "{short}" is in the list, but no document uses it',
      },
      hint: { ru: 'удалите строку списка', en: 'delete the line of the list' },
    },
  },
  inspect(context) {
    const { records, passagesOf, documents, place, judge } = context;
    if (documents.length === 0) return;
    const entries = entriesOf(records);
    const listed = new Set(entries.flatMap(({ value }) => shortsOf(value)));
    const names = namesOf(records);
    const seen = new Set<string>();
    const isKnown = (short: string) => listed.has(short) || names.has(short);
    const unknownIn = (passage: Passage) =>
      abbreviationsIn(passage.text).filter(
        ({ short, index }) => !isKnown(short) && isProse(records, pieceAt(passage, index)),
      );
    const using = passagesWhere(context, (passage) => passage.blockId !== 'page' && unknownIn(passage).length > 0);
    for (const passage of using) {
      for (const { short, index } of unknownIn(passage)) {
        if (seen.has(short)) continue;
        seen.add(short);
        judge((judgement) => {
          const own = passagesOf(passage.document);
          if (own.some(({ text }) => isExpandedIn(text, short))) return;
          judgement.fail('undefinedHere', place(passage, index), { short, section: passage.document.section });
        });
      }
    }
    for (const entry of entries) {
      judge((judgement) => {
        const shorts = shortsOf(entry.value);
        const uses = (passage: Passage) => shorts.some((short) => usesShort(records, passage, short));
        // Document by document: most are used in one of the first, and the others need not be read then.
        const isUsed = documents.some((document) => passagesOf(document).some(uses));
        if (!isUsed) judgement.fail('unused', entry.get('short'), { short: entry.value.short });
      });
    }
  },
});

/** Words of the template, or of a text that a record holds in two languages. */
function isProse(records: RecordIndex, piece: Piece | undefined): boolean {
  if (piece === undefined || piece.gap !== undefined) return false;
  const record = piece.origin && records.inFile(piece.origin.file);
  if (piece.origin === undefined || record === undefined) return true;
  return !namingKinds.has(record.recordType) && /\/(?:ru|en)$/u.test(piece.origin.pointer);
}

/** Short forms in the names of organizations, people and places: names are not expanded. */
function namesOf(records: RecordIndex): ReadonlySet<string> {
  const named = records.records.filter(({ recordType }) => ['organization', 'person', 'site'].includes(recordType));
  const texts = named.flatMap((record) => records.leavesOf(record)).flat();
  return new Set(texts.flatMap(({ field }) => abbreviationsIn(field.value)).map(({ short }) => short));
}

/** The list of abbreviations prints a short form without using it. */
function usesShort(records: RecordIndex, passage: Passage, short: string): boolean {
  for (let at = passage.text.indexOf(short); at >= 0; at = passage.text.indexOf(short, at + 1)) {
    const isWord =
      !/[\p{L}\p{N}]/u.test(passage.text[at - 1] ?? '') &&
      !/[\p{Lu}\p{N}]/u.test(passage.text[at + short.length] ?? '');
    const origin = pieceAt(passage, at)?.origin;
    const isOfList =
      origin !== undefined &&
      records.inFile(origin.file)?.recordType === 'abbreviation' &&
      /\/(?:short|shortRu|ru|en)$/u.test(origin.pointer);
    if (isWord && !isOfList) return true;
  }
  return false;
}

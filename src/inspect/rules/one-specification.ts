import { describeValue } from '../../check/describe-value.js';
import { compareNumbers, exactNumber } from '../../check/exact-number.js';
import { type Field, rootField } from '../../check/field.js';
import { shownCriterion } from '../../check/judge-result.js';
import type { Judgement } from '../../check/judgement.js';
import { nothingToJudge } from '../../check/outcome.js';
import type { RecordIndex } from '../../check/record-index.js';
import { oneSpecification } from '../../check/rules/one-specification.js';
import { type SpecificationTest, specifiedTests } from '../../check/specification-tests.js';
import { type StatedLimit, statedLimits } from '../../check/text/stated-limits.js';
import type { Criterion, Decimal, Sci } from '../../records/record-types.js';
import { sentencesOf } from '../claims.js';
import { documentRule } from '../document-rule.js';
import { eachDocument, passagesWhere } from '../each-passage.js';
import { isWrittenText } from '../is-written.js';
import { type Passage, pieceAt } from '../passages.js';
import { cellText, rowsOf } from '../table-texts.js';

/** Where the specification itself is stated or justified; elsewhere a limit may be one of a material or of a study. */
const specificationSections = /^(?:2\.3|2\.3\.[SP]\.[45]|3\.2\.S\.4(?:\.[15])?|3\.2\.P\.5(?:\.[16])?|1\.5\.7)$/u;

/** A sentence that speaks of a limit, not of the results of batches. */
const ofLimit = /норм|предел|критери|спецификаци|limit|criteri|specification/iu;

/** The half of the rule that reads limits and versions the sections state in words. */
export const oneSpecificationInText = documentRule({
  ...oneSpecification,
  failures: {
    otherLimitInText: {
      message: {
        ru: 'раздел {section}, «{test}»: норма «{here}», а в спецификации {record} — {other}',
        en: 'section {section}, "{test}": the limit is "{here}", in specification {record} {other}',
      },
      hint: {
        ru: 'печатайте норму полем спецификации или исправьте текст',
        en: 'print the limit from the field of the specification, or correct the text',
      },
    },
    otherVersionInText: {
      message: {
        ru: 'раздел {section}: спецификация {number} названа версией {here}, а её версия — {other}',
        en: 'section {section}: specification {number} is said to have version {here}, it has {other}',
      },
      hint: {
        ru: 'исправьте версию в тексте или смените её в записи спецификации',
        en: 'correct the version in the text, or change it in the specification record',
      },
    },
  },
  inspect(context) {
    const { records, documents, passagesOf, place, judge, about } = context;
    const withVersions = passagesWhere(context, ({ text }) => versionOfSomething.test(text));
    const stating = documents.filter(({ section }) => specificationSections.test(section));
    eachDocument({ documents: stating, about }, (document) => {
      const own = passagesOf(document);
      for (const row of rowsOf(document, own)) {
        const [label, ...others] = row;
        if (label === undefined) continue;
        for (const passage of others.flatMap((cell) => cell.passages)) {
          if (statedLimits(passage.text).length === 0 || !isStated(records, passage, 0)) continue;
          judge((judgement) => {
            const name = cellText(label).trim().toLowerCase();
            const tests = testsOf(judgement, records, document).filter((test) => test.name === name);
            if (tests.length === 0) return judgement.skip(nothingToJudge);
            for (const limit of statedLimits(passage.text)) report(judgement, passage, limit, tests, place);
          });
        }
      }
      for (const passage of own) {
        for (const { text, index } of sentencesOf(passage.text)) {
          const said = text.toLowerCase();
          const limits = ofLimit.test(text) ? statedLimits(text) : [];
          if (limits.length === 0) continue;
          judge((judgement) => {
            const named = testsOf(judgement, records, document).filter(({ name }) => said.includes(name));
            // A shorter name may be part of a longer one: "viability" of "viability after thawing".
            const longest = named.filter(({ name }) =>
              named.every((other) => other.name === name || !other.name.includes(name)),
            );
            if (longest.length === 0) return judgement.skip(nothingToJudge);
            for (const limit of limits) {
              if (!isStated(records, passage, index + limit.index)) continue;
              report(judgement, passage, { ...limit, index: index + limit.index }, longest, place);
            }
          });
        }
      }
    });
    for (const specification of records.all('specification')) {
      judge((judgement) => {
        const number = judgement.known(rootField(specification).get('number'));
        const version = judgement.known(rootField(specification).get('version'));
        if (number === undefined || version === undefined) return;
        const versions = records
          .all('specification')
          .filter((one) => judgement.given(rootField(one).get('number'))?.value === number.value)
          .map((one) => judgement.given(rootField(one).get('version'))?.value);
        for (const passage of withVersions) {
          for (const { written, index } of versionsAfter(passage.text, number.value)) {
            if (!isWrittenText(records, passage, index) || versions.includes(written)) continue;
            const args = { section: passage.document.section, number: number.value, here: written };
            judgement.fail('otherVersionInText', place(passage, index), { ...args, other: version.value }, [
              { at: version.at, label: judgement.labelOf(version) },
            ]);
          }
        }
      });
    }
  },
});

interface NamedTest {
  readonly test: Field<SpecificationTest>;
  /** In the language of the document, in lower case. */
  readonly name: string;
  readonly criterion: Field<Criterion>;
  readonly record: string;
}

/** What batches and studies gave is no limit, and the specification itself is read by the other half. */
const otherKinds: ReadonlySet<string> = new Set([
  'specification',
  'batch',
  'stability',
  'comparability',
  'process-validation',
]);

function isStated(records: RecordIndex, passage: Passage, index: number): boolean {
  const origin = pieceAt(passage, index)?.origin;
  const kind = origin && records.inFile(origin.file)?.recordType;
  return isWrittenText(records, passage, index) && (kind === undefined || !otherKinds.has(kind));
}

/** The tests a section may speak of: of the substance in S, of the product in P and in the quality standard. */
function testsOf(judgement: Judgement, records: RecordIndex, { section, language }: Passage['document']): NamedTest[] {
  const scopes = section.includes('.S') ? ['drug-substance'] : section === '2.3' ? undefined : ['drug-product'];
  return specifiedTests(judgement, records).flatMap(({ test, specification }): NamedTest[] => {
    if (scopes !== undefined && !scopes.includes(specification.data.scope)) return [];
    const criterion = judgement.given(test.get('criterion'));
    const name = judgement.given(judgement.given(test.get('name'))?.get(language));
    if (criterion === undefined || name === undefined) return [];
    return [{ test, criterion, name: name.value.trim().toLowerCase(), record: specification.id }];
  });
}

function report(
  judgement: Judgement<'otherLimitInText'>,
  passage: Passage,
  limit: StatedLimit,
  tests: readonly NamedTest[],
  place: (passage: Passage, index: number) => { readonly at: Field<unknown>['at'] },
): void {
  const [first] = tests;
  const numeric = tests.filter(
    ({ criterion: { value } }) => value.minimum !== undefined || value.maximum !== undefined,
  );
  if (first === undefined || numeric.length === 0) return;
  if (numeric.some(({ criterion }) => isOfCriterion(limit, criterion.value))) return;
  const args = { section: passage.document.section, test: describeValue(first.test.value.name), here: limit.text };
  const other = numeric.map(({ criterion }) => shownCriterion(criterion.value)).join('; ');
  const related = numeric.map(({ criterion }) => ({ at: criterion.at, label: judgement.labelOf(criterion) }));
  judgement.fail('otherLimitInText', place(passage, limit.index), { ...args, record: first.record, other }, related);
}

/** A text may name one end of a range; the end it names has to be the one of the criterion. */
function isOfCriterion({ minimum, maximum }: StatedLimit, criterion: Criterion): boolean {
  const isSame = (said: string | undefined, own: Decimal | Sci | undefined): boolean =>
    said === undefined || (own !== undefined && compareNumbers(exactNumber(said), exactNumber(own)) === 0);
  return isSame(minimum, criterion.minimum) && isSame(maximum, criterion.maximum);
}

/** A version with something before it, as a number of a specification has to be. That of the document begins its line. */
const versionOfSomething = /(?<=.)(?:верси\p{L}*|version|ред(?:акция|\.))[ \u00A0]*\d/isu;

/** The versions a text gives right after the number of the specification. */
function versionsAfter(text: string, number: string): { readonly written: string; readonly index: number }[] {
  const found: { written: string; index: number }[] = [];
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const from = at + number.length;
    const match = /^[^.;\p{N}]{0,20}?(?:верси\p{L}*|version|ред(?:акция|\.))[ \u00A0]*(?<version>\d+(?:\.\d+)*)/iu.exec(
      text.slice(from),
    );
    const version = match?.groups?.['version'];
    if (match !== null && version !== undefined) {
      found.push({ written: version, index: from + match[0].length - version.length });
    }
  }
  return found;
}

import { cite } from '../../check/clauses.js';
import { itemsOf, rootField } from '../../check/field.js';
import { RecordIndex } from '../../check/record-index.js';
import { StatedData } from '../../check/stated-data.js';
import { statedShares } from '../../check/text/stated-shares.js';
import { findDates } from '../../check/text/written-dates.js';
import type { AnyRecord } from '../../records/record.js';
import { documentRule } from '../document-rule.js';
import { labellingResults } from '../labelling-results.js';
import { isMarked, type Passage } from '../passages.js';
import { smpcPassages } from '../smpc-sections.js';

export const figuresAsInResults = documentRule({
  code: 'labelling/figures-as-in-results',
  catalogueId: 'LAB-004',
  states: {
    ru: 'Доли и проценты разделов 5.1 и 5.2 ОХЛП — те, что в результатах исследования; названы множество анализа и дата среза',
    en: 'Shares and percentages of sections 5.1 and 5.2 of the SmPC are those of the trial results, with their analysis set and data cut',
  },
  why: {
    ru: 'раздел 5.1 и резюме 2.7.3 читают рядом; число без множества и среза ни с чем не сверить',
    en: 'section 5.1 is read beside summary 2.7.3; a figure without its set and cut can be compared with nothing',
  },
  clause: cite('eaeuProductInformation', 'ichM4E'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['labelling.smpc', 'labelling.resultsId', 'trial-results.efficacy', 'trial-results.analysisSets'],
  failures: {
    otherFigure: {
      message: {
        ru: 'в ОХЛП стоит «{figure}», а в результатах {results} такого числа нет',
        en: 'the SmPC says "{figure}", and results {results} have no such figure',
      },
      hint: {
        ru: 'сверьте число с результатами или назовите исследование, из которого оно взято',
        en: 'compare the figure with the results, or name the trial it comes from',
      },
    },
    noSet: {
      message: {
        ru: 'в разделе 5.1 приведена доля «{figure}», а множество анализа «{set}» не названо',
        en: 'section 5.1 gives the share "{figure}" without naming the analysis set "{set}"',
      },
      hint: {
        ru: 'напечатайте множество анализа с его определением',
        en: 'print the analysis set with its definition',
      },
    },
    noDataCut: {
      message: {
        ru: 'в разделах 5.1 и 5.2 приведены результаты, а дата среза данных {cut} не названа',
        en: 'sections 5.1 and 5.2 give results without the data cut-off date {cut}',
      },
      hint: { ru: 'напечатайте дату среза данных', en: 'print the data cut-off date' },
    },
  },
  inspect({ records, documents, passagesOf, place, placeOf, judge }) {
    for (const document of documents) {
      const own = smpcPassages([document], passagesOf, ['5.1', '5.2']);
      const stated = own.flatMap((passage) =>
        statedShares(passage.text)
          .filter(({ index }) => !isMarked(passage, index))
          .map((share) => ({ passage, share })),
      );
      if (stated.length === 0) continue;
      judge((judgement) => {
        const results = labellingResults(judgement, records);
        if (results === undefined) return;
        const data = rootField(results);
        const statedData = createStatedData();
        const isNamed = (pointer: RegExp): boolean =>
          own.some((passage) => passage.pieces.some(({ origin }) => isFrom(origin, results.file, pointer)));

        for (const { passage, share } of stated) {
          const known = [results, ...namedResults(passage)];
          if (known.some((one) => statedData(one).has(share))) continue;
          judgement.fail('otherFigure', place(passage, share.index), { figure: share.text, results: results.id });
        }

        const cut = judgement.known(data.get('dataCut'));
        if (cut !== undefined && !isNamed(/^\/dataCut/u) && !own.some(({ text }) => saysDate(text, cut.value))) {
          judgement.fail('noDataCut', placeOf(document), { cut: cut.value }, [
            { at: cut.at, label: judgement.labelOf(cut) },
          ]);
        }

        const sets = judgement.known(data.get('analysisSets'));
        const rows = judgement.given(data.get('efficacy'));
        if (sets === undefined || rows === undefined) return;
        const named = new Set(
          itemsOf(sets)
            .filter((set) => {
              const label = judgement.given(judgement.given(set.get('label'))?.get(document.language));
              return label !== undefined && own.some(({ text }) => text.includes(label.value));
            })
            .map(({ value }) => value.id),
        );
        for (const { passage, share } of stated) {
          if (share.n === undefined || share.N === undefined) continue;
          const rates = itemsOf(rows).flatMap((row) => {
            const rate = judgement.given(row.get('rate'));
            return rate !== undefined && rate.value.n === share.n && rate.value.N === share.N ? [rate] : [];
          });
          const [first] = rates;
          if (first === undefined || rates.some(({ value }) => named.has(value.set))) continue;
          const set = itemsOf(sets).find(({ value }) => value.id === first.value.set);
          const label = judgement.given(judgement.given(set?.get('label'))?.get(document.language));
          const args = { figure: share.text, set: label?.value ?? first.value.set };
          judgement.fail('noSet', place(passage, share.index), args, [
            { at: first.at, label: judgement.labelOf(first) },
          ]);
        }

        /** The results of the trials whose number stands in the same paragraph. */
        function namedResults({ text }: Passage) {
          return records.all('trial-results').filter((one) => {
            const trialId = judgement.given(rootField(one).get('trialId'));
            const trial = trialId && records.find('clinical-trial', trialId.value);
            const identifiers = trial && judgement.given(rootField(trial).get('identifiers'));
            return (identifiers === undefined ? [] : itemsOf(identifiers)).some(({ value }) =>
              text.includes(value.value),
            );
          });
        }
      });
    }
  },
});

/** What one record states, read once for all the shares of a question that are compared with it. */
function createStatedData(): (record: AnyRecord) => StatedData {
  const read = new Map<AnyRecord, StatedData>();
  return (record) => {
    const data = read.get(record) ?? new StatedData(new RecordIndex([record]));
    read.set(record, data);
    return data;
  };
}

type OriginOfPiece = Passage['pieces'][number]['origin'];

function isFrom(origin: OriginOfPiece, file: string, pointer: RegExp): boolean {
  return origin !== undefined && origin.file === file && pointer.test(origin.pointer);
}

/** Whether a text names the day, however written; of a date without a day the year is asked for. */
function saysDate(text: string, date: string): boolean {
  const isToTheDay = date.split('-').length === 3;
  return isToTheDay ? findDates(text).some(({ value }) => value === date) : text.includes(date.slice(0, 4));
}

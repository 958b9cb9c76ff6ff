import { rootField } from '../../check/field.js';
import { oneDictionaryVersion } from '../../check/rules/one-dictionary-version.js';
import { documentRule } from '../document-rule.js';
import { eachPassage } from '../each-passage.js';

const named = /MedDRA[^\d\n.;]{0,30}?(\d{1,2}\.\d)(?![\d.]*\d)/giu;

/** The half of the rule that reads the versions the texts name. */
export const oneDictionaryVersionInText = documentRule({
  ...oneDictionaryVersion,
  failures: {
    otherInText: {
      message: {
        ru: 'в разделе {section} названа версия MedDRA {written}, а явления закодированы по версии {coded}',
        en: 'section {section} names MedDRA version {written}, while events are coded in version {coded}',
      },
      hint: {
        ru: 'печатайте версию из результатов вместо набранной',
        en: 'print the version of the results in place of the one typed',
      },
    },
  },
  inspect(context) {
    const { records, place, judge } = context;
    eachPassage(context, (passage) => {
      if (passage.text.search(named) < 0) return;
      for (const match of passage.text.matchAll(named)) {
        judge((judgement) => {
          const versions = records.all('trial-results').flatMap((results) => {
            const safety = judgement.given(rootField(results).get('safety'));
            const version = judgement.given(safety?.get('meddraVersion'));
            return version === undefined ? [] : [version];
          });
          const [written = ''] = match.slice(1);
          const [first] = versions;
          if (first === undefined || versions.some(({ value }) => value === written)) return;
          const args = { section: passage.document.section, written, coded: first.value };
          const related = [{ at: first.at, label: judgement.labelOf(first) }];
          judgement.fail('otherInText', place(passage, match.index), args, related);
        });
      }
    });
  },
});

import type { DocxCheck } from '../docx-check.js';
import { attributeOf, descend, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';

const known = ['ru-RU', 'en-US', 'en-GB', 'la-VA', 'la-Latn'];

export const languages: DocxCheck = {
  name: 'languages',
  finds: 'no document language, a wrong one, or a run in a language we do not write: read aloud and spelt wrongly',
  check(docx, model) {
    const root = docx.xml('word/styles.xml');
    const language = attributeOf(descend(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang'));
    const expected = { ru: 'ru-RU', en: 'en-US' }[model.language];
    const ofDocument =
      language === expected ? [] : [`word/styles.xml: the document's language is ${language ?? 'not set'}`];
    const ofRuns = docx.stories.flatMap(({ part, root: story }) =>
      elementsOf(story, 'w:lang')
        .filter((element) => !known.includes(attributeOf(element) ?? ''))
        .map((element) => `${part}: language \`${attributeOf(element) ?? ''}\`, ${near(element)}`),
    );
    return [...ofDocument, ...ofRuns];
  },
};

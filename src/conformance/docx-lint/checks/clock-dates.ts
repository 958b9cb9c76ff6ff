import type { DocxCheck } from '../docx-check.js';
import { attributeOf, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';
import { zipTimes } from '../zip-times.js';

export const clockDates: DocxCheck = {
  name: 'clock-dates',
  finds: 'a date that is not the date of the dossier: taken from the clock, it makes each build another file',
  check(docx, model) {
    const core = docx.xml('docProps/core.xml');
    const properties = ['dcterms:created', 'dcterms:modified', 'cp:lastPrinted'].flatMap((name) =>
      (core ? elementsOf(core, name) : []).map((element) => ({ name, date: element.textContent ?? '' })),
    );
    return [
      ...properties
        .filter(({ date }) => !date.startsWith(model.date))
        .map(({ name, date }) => `docProps/core.xml: ${name} is ${date}, the dossier is of ${model.date}`),
      ...docx.stories.flatMap(({ part, root }) =>
        elementsOf(root, '*')
          .filter((element) => attributeOf(element, 'w:date')?.startsWith(model.date) === false)
          .map((element) => `${part}: dated ${attributeOf(element, 'w:date')}, ${near(element)}`),
      ),
      ...zipTimes(docx.bytes)
        .filter(({ time }) => time !== '1980-01-01 00:00:00')
        .map(({ name, time }) => `${name}: packed ${time}`),
    ];
  },
};

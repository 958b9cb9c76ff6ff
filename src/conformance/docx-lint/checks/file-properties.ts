import type { DocxCheck } from '../docx-check.js';
import { elementsOf } from '../element-tree.js';

/** What the library writes when nobody tells it a name. */
const placeholder = /^un-?named$/i;

export const fileProperties: DocxCheck = {
  name: 'file-properties',
  finds: 'title, author or last editor of the file missing or not those of the document: archives list it wrongly',
  check(docx, model) {
    const root = docx.xml('docProps/core.xml');
    if (root === undefined) return ['docProps/core.xml is missing'];
    const value = (name: string) => elementsOf(root, name)[0]?.textContent ?? '';
    const title = value('dc:title') === model.title.normalize('NFC') ? [] : [`the title is \`${value('dc:title')}\``];
    const names = ['dc:creator', 'cp:lastModifiedBy'].flatMap((name) =>
      value(name).trim() === '' || placeholder.test(value(name)) ? [`${name} is \`${value(name)}\``] : [],
    );
    return [...title, ...names].map((problem) => `docProps/core.xml: ${problem}`);
  },
};

import { posix } from 'node:path';
import type { DocxCheck } from '../docx-check.js';
import type { DocxFile } from '../docx-file.js';
import { attributeOf, elementsOf } from '../element-tree.js';

/** Ids in the order of writing; the library makes others up at random. */
const plainId = /^rId[1-9]\d*$/;
const allowedLink = /^(?:https?|mailto):/;

export const relationships: DocxCheck = {
  name: 'relationships',
  finds: 'random ids, links to missing parts or to files of somebody’s computer, ids that are used but not listed',
  check(docx) {
    return docx.partNames
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => checkPart(docx, name).map((problem) => `${name}: ${problem}`));
  },
};

function checkPart(docx: DocxFile, name: string): string[] {
  // word/_rels/document.xml.rels lists the relations of word/document.xml
  const source = name.replace('_rels/', '').replace(/\.rels$/, '');
  const root = docx.xml(name);
  const entries = root === undefined ? [] : elementsOf(root, 'Relationship');
  const listed = new Set(entries.map((entry) => attributeOf(entry, 'Id')));
  const problems = entries.flatMap((entry) => {
    const [id, target] = [attributeOf(entry, 'Id') ?? '', attributeOf(entry, 'Target') ?? ''];
    const isExternal = attributeOf(entry, 'TargetMode') === 'External';
    const part = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(source), target);
    const isReachable = isExternal ? allowedLink.test(target) : docx.partNames.includes(part);
    return [
      ...(plainId.test(id) ? [] : [`the id \`${id}\` looks random`]),
      ...(isReachable
        ? []
        : [`${id} leads to \`${target}\`, which ${isExternal ? 'is no web address' : 'is missing'}`]),
    ];
  });
  const content = docx.xml(source);
  const used = (content ? elementsOf(content, '*') : []).flatMap((element) =>
    ['r:id', 'r:embed', 'r:link'].flatMap((attribute) => attributeOf(element, attribute) ?? []),
  );
  return [...problems, ...used.filter((id) => !listed.has(id)).map((id) => `${id} is used but not listed`)];
}

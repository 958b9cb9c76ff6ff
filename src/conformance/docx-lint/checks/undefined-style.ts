import type { DocxCheck } from '../docx-check.js';
import { attributeOf, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';
import { readStyles } from '../style-sheet.js';

const typeOf = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' } as const;
const uses: readonly (keyof typeof typeOf)[] = ['w:pStyle', 'w:rStyle', 'w:tblStyle'];

export const undefinedStyle: DocxCheck = {
  name: 'undefined-style',
  finds: 'text or a table names a style that styles.xml lacks or that is of another kind: Word prints it as Normal',
  check(docx) {
    const styles = readStyles(docx);
    const numbering = docx.xml('word/numbering.xml');
    const places = [...docx.stories, ...(numbering ? [{ part: 'word/numbering.xml', root: numbering }] : [])];
    return places.flatMap(({ part, root }) =>
      uses.flatMap((use) =>
        elementsOf(root, use).flatMap((element) => {
          const id = attributeOf(element) ?? '';
          const found = attributeOf(styles.get(id), 'w:type');
          if (found === typeOf[use]) return [];
          const problem = found === undefined ? 'is not defined' : `is a ${found} style`;
          return [`${part}: ${typeOf[use]} style \`${id}\` ${problem}, ${near(element)}`];
        }),
      ),
    );
  },
};

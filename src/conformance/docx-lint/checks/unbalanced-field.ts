import type { DocxCheck } from '../docx-check.js';
import { attributeOf, type Element, elementsOf } from '../element-tree.js';
import { near } from '../excerpt.js';

type Stage = 'instruction' | 'result';

export const unbalancedField: DocxCheck = {
  name: 'unbalanced-field',
  finds: 'a field without beginning, instruction or end: Word shows the rest of the document as field code',
  check(docx) {
    return docx.stories.flatMap(({ part, root }) => checkFields(root).map((problem) => `${part}: ${problem}`));
  },
};

function checkFields(root: Element): string[] {
  const problems: string[] = [];
  const open: { stage: Stage; instruction: string; at: Element }[] = [];
  for (const element of elementsOf(root, '*')) {
    const field = open.at(-1);
    if (['w:instrText', 'w:delInstrText'].includes(element.tagName)) {
      if (field?.stage === 'instruction') field.instruction += element.textContent ?? '';
      else problems.push(`a field instruction stands outside its field, ${near(element)}`);
    }
    if (element.tagName !== 'w:fldChar') continue;
    switch (attributeOf(element, 'w:fldCharType')) {
      case 'begin':
        open.push({ stage: 'instruction', instruction: '', at: element });
        break;
      case 'separate':
        if (field?.stage !== 'instruction') problems.push(`a field result begins outside a field, ${near(element)}`);
        else field.stage = 'result';
        break;
      default:
        if (field === undefined) problems.push(`a field ends but does not begin, ${near(element)}`);
        else if (field.instruction.trim() === '') problems.push(`a field has no instruction, ${near(element)}`);
        open.pop();
    }
  }
  return [...problems, ...open.map(({ at }) => `a field begins but does not end, ${near(at)}`)];
}

import { attributeOf, type Element, elementsOf, isInside } from './element-tree.js';

/** A field of the document: what Word is to compute, and the text it shows until then. */
export interface Field {
  /** `PAGEREF _Toc1 \h` */
  readonly instruction: string;
  readonly shown: string;
  /** Its first element. */
  readonly at: Element;
}

/**
 * The fields below `root` in the order of their ends. Text of a field inside another belongs to both. Those in a tracked
 * deletion are no fields any more.
 */
export function readFields(root: Element): readonly Field[] {
  const fields: Field[] = [];
  const open: { instruction: string; shown: string; isResult: boolean; readonly at: Element }[] = [];
  for (const element of elementsOf(root, '*')) {
    const field = open.at(-1);
    if (element.tagName === 'w:instrText' && field) field.instruction += element.textContent ?? '';
    if (element.tagName === 'w:t') {
      for (const each of open) if (each.isResult) each.shown += element.textContent ?? '';
    }
    if (element.tagName !== 'w:fldChar' || isInside(element, 'w:del')) continue;
    const kind = attributeOf(element, 'w:fldCharType');
    if (kind === 'begin') open.push({ instruction: '', shown: '', isResult: false, at: element });
    else if (kind === 'separate' && field) field.isResult = true;
    else if (field) {
      open.pop();
      fields.push({ instruction: field.instruction.trim(), shown: field.shown, at: field.at });
    }
  }
  return fields;
}

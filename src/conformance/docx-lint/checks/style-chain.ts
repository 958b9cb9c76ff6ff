import type { DocxCheck } from '../docx-check.js';
import { attributeOf, childOf } from '../element-tree.js';
import { readStyles } from '../style-sheet.js';

const links = ['w:basedOn', 'w:next', 'w:link'] as const;

export const styleChain: DocxCheck = {
  name: 'style-chain',
  finds: 'a style is based on, followed by or linked to a style that does not exist, or is based on itself',
  check(docx) {
    const styles = readStyles(docx);
    const bases = new Map([...styles].map(([id, style]) => [id, attributeOf(childOf(style, 'w:basedOn'))]));
    return [...styles].flatMap(([id, style]) => {
      const missing = links.flatMap((link) => {
        const target = attributeOf(childOf(style, link));
        return target === undefined || styles.has(target) ? [] : [`style \`${id}\`: ${link} names \`${target}\``];
      });
      return isCircular(id, bases) ? [...missing, `style \`${id}\` is based on itself`] : missing;
    });
  },
};

function isCircular(id: string, bases: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set([id]);
  for (let base = bases.get(id); base !== undefined; base = bases.get(base)) {
    if (base === id) return true;
    if (seen.has(base)) return false;
    seen.add(base);
  }
  return false;
}

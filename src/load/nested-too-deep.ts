import type { Problem } from './source-tree.js';

export function nestedTooDeep(start: number): Problem {
  return {
    code: 'load/nested-too-deep',
    message: { ru: 'слишком глубокая вложенность', en: 'nested too deeply' },
    hint: { ru: 'уберите лишние скобки или дефисы', en: 'remove the surplus brackets or hyphens' },
    span: { start, end: start + 1 },
  };
}

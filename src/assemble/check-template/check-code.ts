import { hintAmong } from '../../diagnostics/suggest.js';
import type { CheckContext } from './check-context.js';

/** A code named in a template is one of its list. */
export function checkCode(code: string, node: hbs.AST.Node, known: readonly string[], context: CheckContext): void {
  if (known.includes(code)) return;
  const message = { ru: `кода \`${code}\` в списке нет`, en: `the list has no code \`${code}\`` };
  context.report('template/argument', node, message, hintAmong(code, known));
}

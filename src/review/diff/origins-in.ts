import type { Gap, Inline, Origin } from '../../assemble/document-model.js';
import { fieldsOf } from '../printed-values.js';

/** The fields these inlines print, or what they print was computed from. */
export function originsIn(inlines: readonly Inline[]): readonly Origin[] {
  return inlines.flatMap((inline): readonly Origin[] => {
    if (inline.kind === 'strong' || inline.kind === 'emphasis') return originsIn(inline.children);
    if (inline.kind === 'gap') return [inline.origin, ...originsIn(inline.children)];
    if (inline.kind === 'reference' || inline.kind === 'line-break' || inline.origin === undefined) return [];
    return inline.kind === 'text' ? fieldsOf({ ...inline, origin: inline.origin }) : [inline.origin];
  });
}

/** The marks for what is missing, disputed or not confirmed; none stands in another. */
export function gapsIn(inlines: readonly Inline[]): readonly Gap[] {
  return inlines.flatMap((inline): readonly Gap[] => {
    if (inline.kind === 'gap') return [inline];
    return inline.kind === 'strong' || inline.kind === 'emphasis' ? gapsIn(inline.children) : [];
  });
}

import type { Script } from '../assemble/document-model.js';

const raised = unicodeForms('0123456789+-−=()abcdefghijklmnoprstuvwxyz', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ');
const lowered = unicodeForms('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

/**
 * The Unicode form of raised or lowered text (10⁶, CD19⁺), which search and copy find; `undefined` when Unicode lacks
 * one of its characters. A raised ordinary 6 would be found as 106.
 */
export function scriptForm(kind: Script['kind'], text: string): string | undefined {
  const forms = kind === 'superscript' ? raised : lowered;
  let form = '';
  for (const character of text) {
    const replacement = /\s/u.test(character) ? character : forms.get(character);
    if (replacement === undefined) return undefined;
    form += replacement;
  }
  return form;
}

function unicodeForms(ordinary: string, forms: string): ReadonlyMap<string, string> {
  const targets = [...forms];
  return new Map([...ordinary].map((character, index) => [character, targets[index] ?? character]));
}

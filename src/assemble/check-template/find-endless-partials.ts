import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Template } from '../template/parse-template.js';
import { hasElse, isBlock, isPartial, isPath } from '../template/syntax.js';
import { rangeOf, templateError } from '../template/template-error.js';

/** Partials that include themselves, directly or in a circle, with one error for each circle. */
export function findEndlessPartials(partials: ReadonlyMap<string, Template>): {
  readonly endless: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const endless = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const visit = (partial: Template, path: readonly string[]): void => {
    for (const call of partialCalls(partial.program)) {
      const name = isPath(call.name) ? call.name.original : '';
      const next = partials.get(name);
      if (next === undefined || endless.has(name)) continue;
      const start = path.indexOf(name);
      if (start < 0) {
        visit(next, [...path, name]);
        continue;
      }
      const circle = path.slice(start);
      for (const member of circle) endless.add(member);
      const round = [...circle, name].map((member) => `\`${member}\``).join(' → ');
      const message = { ru: `часть шаблона вставляет сама себя: ${round}`, en: `a partial includes itself: ${round}` };
      diagnostics.push(templateError('template/partial-recursion', partial.file, rangeOf(call.loc), message));
    }
  };
  for (const [name, partial] of partials) if (!endless.has(name)) visit(partial, [name]);
  return { endless, diagnostics };
}

function partialCalls(program: hbs.AST.Program): hbs.AST.PartialStatement[] {
  return program.body.flatMap((statement) => {
    if (isPartial(statement)) return [statement];
    if (!isBlock(statement)) return [];
    return [...partialCalls(statement.program), ...(hasElse(statement) ? partialCalls(statement.inverse) : [])];
  });
}

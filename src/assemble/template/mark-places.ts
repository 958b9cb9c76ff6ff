import type { TemplatePlaces } from '../rendered-text.js';
import type { Template } from './parse-template.js';
import { hasElse, isBlock, isContent, startOfContent } from './syntax.js';

/** A copy of the template's program whose literal text carries the marks of its places. */
export function markPlaces({ file, program }: Template, places: TemplatePlaces): hbs.AST.Program {
  const markProgram = (part: hbs.AST.Program): hbs.AST.Program => ({ ...part, body: part.body.map(markStatement) });
  const markStatement = (statement: hbs.AST.Statement): hbs.AST.Statement => {
    if (isContent(statement)) return markContent(statement);
    if (!isBlock(statement)) return statement;
    const marked: hbs.AST.BlockStatement = { ...statement, program: markProgram(statement.program) };
    return hasElse(statement) ? Object.assign(marked, { inverse: markProgram(statement.inverse) }) : marked;
  };
  const markContent = (content: hbs.AST.ContentStatement): hbs.AST.ContentStatement =>
    content.value === '' ? content : { ...content, value: places.mark(content.value, file, startOfContent(content)) };
  return markProgram(program);
}

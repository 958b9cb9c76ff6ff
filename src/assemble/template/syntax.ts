import type { Position } from '../../diagnostics/diagnostic.js';

/** Tells the nodes of a Handlebars program apart. */
export function isContent(node: hbs.AST.Node): node is hbs.AST.ContentStatement {
  return node.type === 'ContentStatement';
}

export function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}

export function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

export function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement';
}

export function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

export function isCall(node: hbs.AST.Node): node is hbs.AST.SubExpression {
  return node.type === 'SubExpression';
}

export function isText(node: hbs.AST.Node): node is hbs.AST.StringLiteral {
  return node.type === 'StringLiteral';
}

/** Whether the template writes `{{else}}`: the library's type says there always is one. */
export function hasElse(block: hbs.AST.BlockStatement): boolean {
  const inverse: hbs.AST.Program | undefined = block.inverse;
  return inverse !== undefined;
}

/** Where literal text begins in the file. White space that a block tag cut off moves it. */
export function startOfContent({ value, original, loc }: hbs.AST.ContentStatement): Position {
  const typed = String(original);
  const cut = typed.slice(0, Math.max(0, typed.indexOf(value)));
  const lines = cut.split('\n');
  return {
    line: loc.start.line + lines.length - 1,
    column: (lines.length === 1 ? loc.start.column : 0) + (lines.at(-1) ?? '').length + 1,
  };
}

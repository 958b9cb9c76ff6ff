/** Colours by meaning. Each function returns its text unchanged where the terminal shows no colour. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

export function makePaint(isColoured: boolean): Paint {
  const style = (code: number) => (text: string) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { error: style(31), warning: style(33), good: style(32), strong: style(1), faint: style(2) };
}

/** Why a reference cannot be followed inside an application. */
export type ReferenceFault = 'empty' | 'scheme' | 'absolute' | 'backslash' | 'encoding' | 'outside';

export interface Reference {
  /** From the application folder. */
  readonly path: string;
  /** What follows `#`, without it; absent where there is no `#`. */
  readonly fragment?: string;
}

/**
 * Where `xlink:href` or `modified-file` of the file `from` leads. Percent-encoding is decoded once, as readers of the
 * backbone do. Both paths count from the application folder.
 */
export function resolveReference(text: string, from: string): Reference | { readonly fault: ReferenceFault } {
  const [encoded = '', ...rest] = text.trim().split('#');
  if (encoded === '') return { fault: 'empty' };
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(encoded)) return { fault: 'scheme' };
  const decoded = decode(encoded);
  if (decoded === undefined || decoded.includes('\0')) return { fault: 'encoding' };
  if (decoded.includes('\\')) return { fault: 'backslash' };
  if (decoded.startsWith('/')) return { fault: 'absolute' };
  const parts = from.split('/').slice(0, -1);
  for (const part of decoded.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return { fault: 'outside' };
      parts.pop();
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  const fragment = rest.length === 0 ? undefined : decode(rest.join('#'));
  return { path: parts.join('/'), ...(fragment !== undefined && { fragment }) };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** RFC 6901: the pointer of the member `token` of the value at `parent`. */
export function appendPointer(parent: string, token: string | number): string {
  const name = String(token);
  return `${parent}/${isPlain(name) && !name.includes('/') ? name : name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** RFC 6901: the unescaped tokens of a pointer; the root pointer has none. */
export function splitPointer(pointer: string): string[] {
  const tokens = pointer.split('/').slice(1);
  return isPlain(pointer) ? tokens : tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Pointers are made and taken apart by the hundred thousand, and names with a tilde are rare. */
function isPlain(text: string): boolean {
  return !text.includes('~');
}

/** The pointer of the value that holds this one; the root is its own parent. */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** Whether `pointer` is `ancestor` or lies below it. */
export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

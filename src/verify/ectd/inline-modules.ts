/**
 * One DTD of a file and the modules that it includes as parameter entities, so that a validator needs nothing but its
 * bytes. `undefined` where the file or one of its modules is not among the parts.
 */
export function inlineModules(name: string, parts: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  const text = textOf(name, parts);
  if (text === undefined) return undefined;
  const declarations = [...text.matchAll(/<!ENTITY\s+%\s+([\w-]+)\s+SYSTEM\s+"([^"]+)"\s*>/g)];
  let whole = text;
  for (const [declaration, entity = '', file = ''] of declarations) {
    const module = textOf(file, parts);
    if (module === undefined) return undefined;
    whole = whole.replace(declaration, () => '').replace(`%${entity};`, () => module);
  }
  return new TextEncoder().encode(whole);
}

function textOf(name: string, parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  const bytes = parts.get(name);
  return bytes && new TextDecoder().decode(bytes);
}

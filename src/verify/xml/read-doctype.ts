import type { XmlDoctype } from './xml-reading.js';

const form =
  /^\s*([^\s[]+)(?:\s+SYSTEM\s+("[^"]*"|'[^']*')|\s+PUBLIC\s+("[^"]*"|'[^']*')\s+("[^"]*"|'[^']*'))?\s*(\[[\s\S]*)?$/;

/** What stands between `<!DOCTYPE` and its end; undefined if it is not well-formed. */
export function readDoctype(
  text: string,
  line: number,
): { readonly doctype: XmlDoctype; readonly subset: string } | undefined {
  const [, root, system, publicId, systemOfPublic, subset = ''] = form.exec(text) ?? [];
  if (root === undefined) return undefined;
  const systemId = system ?? systemOfPublic;
  return {
    doctype: {
      root,
      ...(publicId !== undefined && { publicId: publicId.slice(1, -1) }),
      ...(systemId !== undefined && { systemId: systemId.slice(1, -1) }),
      line,
    },
    subset,
  };
}

/** An element with elements in it, or with a text, or empty. Attributes are written in the order given. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: readonly (readonly [name: string, value: string])[];
  readonly children?: readonly XmlElement[];
  readonly text?: string;
}

/** The element as lines of XML, two spaces deeper with each level; attribute values and texts are escaped. */
export function xmlLines({ name, attributes = [], children = [], text }: XmlElement, indent = ''): string[] {
  const start = `${indent}<${name}${attributes.map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join('')}`;
  if (text !== undefined) return [`${start}>${escapeText(text)}</${name}>`];
  if (children.length === 0) return [`${start}/>`];
  return [`${start}>`, ...children.flatMap((child) => xmlLines(child, `${indent}  `)), `${indent}</${name}>`];
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A parser turns line breaks and tabs of an attribute into spaces: we do so ourselves. */
function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replace(/\s/g, ' ');
}

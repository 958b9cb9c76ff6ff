import { ParseOption, XmlDocument } from 'libxml2-wasm';
import { detectEncoding } from './detect-encoding.js';

/** Where the files of a validation pretend to lie, so that relative names in them lead to each other. */
export const folderInMemory = 'mem:///';

/**
 * A file that `readXml` accepted, for the validating parser: it reaches nothing but what an input provider gives it and
 * replaces no entity. The limits of that parser on texts are lifted, for files embedded in base64; `readXml` has its own.
 */
export function openForValidation(
  bytes: Uint8Array,
  name: string,
  options = ParseOption.XML_PARSE_DEFAULT,
): XmlDocument {
  return XmlDocument.fromBuffer(toUtf8(bytes), {
    url: `${folderInMemory}${name}`,
    encoding: 'utf-8',
    option: options | ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_BIG_LINES | ParseOption.XML_PARSE_HUGE,
  });
}

/** The parser, as WebAssembly, knows few encodings by itself. */
function toUtf8(bytes: Uint8Array): Uint8Array {
  const detected = detectEncoding(bytes);
  if (!('encoding' in detected) || detected.encoding === 'utf-8') return bytes;
  return new TextEncoder().encode(new TextDecoder(detected.encoding).decode(bytes));
}

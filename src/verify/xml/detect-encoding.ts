/** Encodings that are read, by the names an XML declaration may use; the value is the name of the decoder. */
const decoders: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'windows-1251': 'windows-1251',
  cp1251: 'windows-1251',
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'iso-8859-1',
  'iso-8859-5': 'iso-8859-5',
  'koi8-r': 'koi8-r',
  ibm866: 'ibm866',
  cp866: 'ibm866',
};

/** First bytes that tell the encoding before anything is read (XML 1.0, appendix F). The longer ones stand first. */
const openings: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0x3c, 0x00, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x00, 0x00, 0x3c], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];

/** The encoding of an XML file, or why it cannot be read: unknown, or the declaration contradicts the bytes. */
export function detectEncoding(bytes: Uint8Array): { readonly encoding: string } | { readonly detail: string } {
  const opening = openings.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
  if (opening?.startsWith('utf-32')) return { detail: `${opening} is not supported` };
  const declared = declaredEncoding(bytes, opening);
  if (declared === undefined) return { encoding: opening ?? 'utf-8' };
  if (opening?.startsWith('utf-16')) {
    return /^(utf-16(le|be)?|ucs-2|iso-10646-ucs-2)$/.test(declared)
      ? { encoding: opening }
      : { detail: `the file is written in ${opening} and declares ${declared}` };
  }
  const decoder = Object.hasOwn(decoders, declared) ? decoders[declared] : undefined;
  if (declared.startsWith('utf-16')) return { detail: `the file declares ${declared} and is written otherwise` };
  if (decoder === undefined) return { detail: `encoding ${declared} is not supported` };
  return opening !== undefined && opening !== decoder
    ? { detail: `the file is written in ${opening} and declares ${declared}` }
    : { encoding: decoder };
}

function declaredEncoding(bytes: Uint8Array, opening: string | undefined): string | undefined {
  const start = bytes.subarray(0, 400);
  const text = new TextDecoder(opening ?? 'iso-8859-1').decode(start);
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(text)?.[1]?.toLowerCase();
}

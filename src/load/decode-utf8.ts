/** Where a text stops being UTF-8, and what could be read before. */
export interface BadByte {
  readonly badByteAt: number;
  readonly before: string;
}

/** The text of UTF-8 bytes, a byte order mark included, or the first byte that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string } | BadByte {
  const whole = tryDecode(bytes);
  if (whole !== undefined) return { text: whole };

  // The longest prefix that decodes, but for the at most three bytes of a character cut in two.
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (tryDecode(bytes.subarray(0, middle), true) === undefined) high = middle;
    else low = middle;
  }
  const before = tryDecode(bytes.subarray(0, low), true) ?? '';
  return { badByteAt: Buffer.byteLength(before), before };
}

function tryDecode(bytes: Uint8Array, mayEndEarly = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: mayEndEarly });
  } catch {
    return undefined;
  }
}

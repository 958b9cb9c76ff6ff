const entrySignature = 0x02014b50;
const entryLength = 46;

/** When each entry of a zip says it was packed, from its central directory: `1980-01-01 00:00:00`. */
export function zipTimes(bytes: Uint8Array): { name: string; time: string }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The end record closes the file: our packages have no comment after it.
  const end = bytes.length - 22;
  const times: { name: string; time: string }[] = [];
  let at = view.getUint32(end + 16, true);
  while (at < end && view.getUint32(at, true) === entrySignature) {
    const [clock, day] = [view.getUint16(at + 12, true), view.getUint16(at + 14, true)];
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + nameLength));
    times.push({ name, time: `${readDay(day)} ${readClock(clock)}` });
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return times;
}

function readDay(day: number): string {
  return [1980 + (day >> 9), twoDigits((day >> 5) & 15), twoDigits(day & 31)].join('-');
}

/** Zip counts seconds by twos. */
function readClock(clock: number): string {
  return [clock >> 11, (clock >> 5) & 63, (clock & 31) * 2].map(twoDigits).join(':');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

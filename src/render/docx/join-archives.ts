/** ZIP archives of one file each as one archive, in their order: the bytes that packing the files together would give. */
export function joinArchives(archives: readonly Uint8Array[]): Uint8Array {
  const files: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let place = 0;
  let listed = 0;
  for (const archive of archives) {
    const end = archive.length - endLength;
    const list = viewOf(archive).getUint32(end + listPlace, true);
    const entry = archive.slice(list, end);
    viewOf(entry).setUint32(filePlace, place, true);
    files.push(archive.subarray(0, list));
    entries.push(entry);
    place += list;
    listed += entry.length;
  }
  const end = Uint8Array.from(archives[0]?.subarray(-endLength) ?? []);
  const view = viewOf(end);
  for (const count of [8, 10]) view.setUint16(count, archives.length, true);
  view.setUint32(listLength, listed, true);
  view.setUint32(listPlace, place, true);
  return new Uint8Array(Buffer.concat([...files, ...entries, end]));
}

/** What ends an archive, and where in it the length and the place of the list of files stand. */
const [endLength, listLength, listPlace] = [22, 12, 16];

/** Where an entry of the list tells where its file begins. */
const filePlace = 42;

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string;
  readonly content: Buffer;
  /** The unpacked size it states, where that is not the truth. */
  readonly claims?: number;
  readonly mode?: number;
  readonly flags?: number;
}

/**
 * A ZIP written byte by byte, for what no ordinary program writes. `aliases`: further entries that use the data of the
 * first one.
 */
export function writeRawZip(entries: readonly RawEntry[], aliases: readonly string[] = []): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [index, { name, content, claims = content.length, mode = 0o100644, flags = 0 }] of entries.entries()) {
    const packed = deflateRawSync(content);
    const sizes = { packed: packed.length, unpacked: claims, sum: crc32(content) };
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    writeFacts(header, 4, { flags, ...sizes, name });
    const body = Buffer.concat([header, Buffer.from(name), packed]);
    const names = index === 0 ? [name, ...aliases] : [name];
    for (const each of names) {
      const central = Buffer.alloc(46);
      central.writeUInt32LE(0x02014b50, 0);
      central.writeUInt16LE(0x0314, 4);
      writeFacts(central, 6, { flags, ...sizes, name: each });
      central.writeUInt32LE((mode << 16) >>> 0, 38);
      central.writeUInt32LE(offset, 42);
      directory.push(central, Buffer.from(each));
    }
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length + aliases.length, 8);
  end.writeUInt16LE(entries.length + aliases.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}

interface Facts {
  readonly flags: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly sum: number;
  readonly name: string;
}

function writeFacts(header: Buffer, at: number, { flags, packed, unpacked, sum, name }: Facts): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(flags, at + 2);
  header.writeUInt16LE(8, at + 4);
  header.writeUInt32LE(sum, at + 10);
  header.writeUInt32LE(packed, at + 14);
  header.writeUInt32LE(unpacked, at + 18);
  header.writeUInt16LE(Buffer.byteLength(name), at + 22);
}

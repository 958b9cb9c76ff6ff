import { PackageReadError } from '../../package-files/package-files.js';
import { type FileRule, insidePath } from '../sequence-files.js';

const startBytes = 80;

/** How files of a kind begin. PDF files have rules of their own. */
const beginnings: Readonly<Record<string, (start: Buffer) => boolean>> = {
  png: (start) => start.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex')),
  jpg: (start) => start.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex')),
  jpeg: (start) => start.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex')),
  gif: (start) => /^GIF8[79]a/.test(start.toString('latin1')),
  tif: isTiff,
  tiff: isTiff,
  xpt: (start) => /^HEADER RECORD\*{7}LIB/.test(start.toString('latin1')),
  rtf: (start) => start.toString('latin1').startsWith('{\\rtf'),
  xml: isMarkup,
  svg: isMarkup,
  txt: (start) => isWide(start) || !start.includes(0),
};

export const fileKinds: FileRule = {
  id: 'PKG-07',
  states: {
    ru: 'файлы модулей — принятых видов, и содержимое соответствует расширению',
    en: 'files of the modules are of accepted kinds, and are what their extension says',
  },
  basis: 'TFDA O.1, O.2 (EU 15); CN 2.4',
  layouts: ['ectd', 'eaeu'],
  severity: { ich: 'error', eu: 'error', fda: 'error', eaeu: 'error' },
  async check({ sequence, package: { files, limits } }, voice) {
    for (const { path, bytes } of sequence.entries) {
      const inside = insidePath(sequence, path);
      const extension = /\.([^./]+)$/.exec(inside)?.[1]?.toLowerCase();
      if (!/^m[1-5]\//.test(inside) || extension === undefined) continue;
      voice.checked();
      const accepted = inside.startsWith('m1/') ? limits.extensions.m1 : limits.extensions.others;
      if (!accepted.has(extension)) {
        voice.found(
          { file: path },
          {
            ru: 'файлы `.{extension}` здесь не принимают; принимают: {accepted}',
            en: 'files `.{extension}` are not accepted here; accepted are {accepted}',
          },
          { extension, accepted: [...accepted].join(', ') },
        );
        continue;
      }
      const begins = beginnings[extension];
      if (begins === undefined) continue;
      const start = bytes === 0 ? Buffer.alloc(0) : await readStart(files.open(path));
      if (start === undefined || begins(start)) continue;
      voice.found(
        { file: path },
        {
          ru: 'содержимое файла — не {extension}; проверьте, тот ли это файл, и замените его',
          en: 'the content of the file is not {extension}; see whether it is the right file, and replace it',
        },
        { extension: extension.toUpperCase() },
      );
    }
  },
};

/** `undefined` where the file cannot be read, which has a rule of its own. */
async function readStart(stream: AsyncIterable<Uint8Array>): Promise<Buffer | undefined> {
  try {
    for await (const piece of stream) return Buffer.from(piece.subarray(0, startBytes));
    return Buffer.alloc(0);
  } catch (error) {
    if (error instanceof PackageReadError) return undefined;
    throw error;
  }
}

function isTiff(start: Buffer): boolean {
  return /^(II\*\0|MM\0\*)/.test(start.toString('latin1'));
}

function isWide(start: Buffer): boolean {
  return /^(\xFF\xFE|\xFE\xFF)/.test(start.toString('latin1'));
}

function isMarkup(start: Buffer): boolean {
  return isWide(start) || /^(\xEF\xBB\xBF)?\s*</.test(start.toString('latin1'));
}

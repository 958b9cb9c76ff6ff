import { type PackageFiles, PackageReadError } from '../package-files/package-files.js';
import type { EaeuRule } from './eaeu-rule.js';

export const signaturesPair: EaeuRule = {
  id: 'EAE-05',
  states: {
    ru: 'у каждого файла подписи рядом есть подписанный документ, и это похоже на подпись (её действительность не проверяется)',
    en: 'every signature file has the signed document beside it and looks like a signature (its validity is not judged)',
  },
  basis: 'EEC Decision 79',
  severity: 'error',
  async judge({ signatures, folder }, { subject, report }) {
    const { files } = subject;
    const stems = new Set(files.entries.map(({ path }) => path.replace(/\.(pdf|docx|xml)$/i, '')));
    for (const file of signatures) {
      report.checked(this.id);
      const signed = file.replace(/\.(sig|p7s)$/i, '');
      if (files.find(signed) === undefined && !stems.has(signed)) {
        report.found(this.id, { file }, alone, { signed: signed.slice(folder.path.length).replace(/^\//, '') });
      } else if (!(await looksSigned(files, file))) report.found(this.id, { file }, noSignature);
    }
  },
};

/** A detached signature is CMS: as bytes it begins with a sequence, as text with its name or with base64 of that. */
async function looksSigned(files: PackageFiles, path: string): Promise<boolean> {
  try {
    for await (const piece of files.open(path)) {
      const start = Buffer.from(piece.subarray(0, 64)).toString('latin1');
      return piece[0] === 0x30 || /^(\ufeff|\xef\xbb\xbf)?\s*(-----BEGIN |MI[A-Z])/.test(start);
    }
    return false;
  } catch (error) {
    // A file that cannot be read is told by the rules on the package.
    if (error instanceof PackageReadError) return true;
    throw error;
  }
}

const alone = {
  ru: 'рядом с подписью нет подписанного файла `{signed}` — положите их вместе или удалите подпись',
  en: 'the signed file `{signed}` is not beside the signature: put them together or remove the signature',
};
const noSignature = {
  ru: 'файл назван подписью, но пуст или записан не как подпись (CMS) — приложите подпись заново',
  en: 'the file is named a signature but is empty or not written as one (CMS): add the signature again',
};

import { createHash } from 'node:crypto';
import type { HashBook } from '../package-files/hash-book.js';
import { type PackageFiles, PackageReadError } from '../package-files/package-files.js';
import { decodeBase64 } from './decode-base64.js';
import type { EaeuContext, EaeuRule } from './eaeu-rule.js';
import type { R022Document, R022Text } from './r022-inventory.js';
import type { EaeuEntry } from './resolve-entries.js';

/** Algorithms by the names that inventories use, without signs between letters and digits. */
const algorithms: Readonly<Record<string, string>> = {
  md5: 'md5',
  sha1: 'sha1',
  sha256: 'sha256',
  sha384: 'sha384',
  sha512: 'sha512',
};
const byLength: readonly (readonly [digits: number, algorithm: string])[] = [
  [32, 'md5'],
  [40, 'sha1'],
  [64, 'sha256'],
  [96, 'sha384'],
  [128, 'sha512'],
];

export const checksumsEqual: EaeuRule = {
  id: 'R22-09',
  states: { ru: 'контрольная сумма записи равна сумме файла', en: 'the checksum of an entry is that of its file' },
  basis: 'R.022 (CHECKSUMM, CHECK_ALG)',
  severity: 'error',
  async judge({ inventory, entries }, context) {
    if (inventory === undefined) return;
    for (let start = 0; start < entries.length; start += atOnce) {
      await Promise.all(entries.slice(start, start + atOnce).map((entry) => judgeSum(entry, inventory.file, context)));
    }
  },
};

/** Files hashed at the same time. */
const atOnce = 8;

async function judgeSum(
  { document, isSent, files }: EaeuEntry,
  inventory: string,
  { subject, report }: EaeuContext,
): Promise<void> {
  const [file] = files;
  if (!isSent || files.length > 1 || (file === undefined && document.embedded === undefined)) return;
  const name = document.name?.text ?? file ?? '—';
  const given = checksumOf(document);
  if (given === undefined) {
    report.found(checksumsEqual.id, { file: inventory, line: document.line }, noChecksum, { name }, 'warning');
    return;
  }
  const { sum, algorithm } = given;
  if (algorithm === undefined) {
    report.notRun(checksumsEqual.id, unknownAlgorithm, { algorithm: given.named });
    return;
  }
  const actual =
    file === undefined
      ? hashEmbedded(document, algorithm)
      : await hashFile(file, algorithm, subject.hashes, subject.files);
  if (actual === undefined) return;
  report.checked(checksumsEqual.id);
  if (isSameSum(sum.text, actual)) return;
  const args = { name, algorithm: algorithm.toUpperCase(), written: sum.text, sum: actual };
  report.found(checksumsEqual.id, { file: inventory, line: sum.line }, different, args);
}

interface GivenSum {
  readonly sum: R022Text;
  /** As written; or as its length tells. */
  readonly named: string;
  /** Undefined for one that is not known here. */
  readonly algorithm: string | undefined;
}

function checksumOf({ attributes }: R022Document): GivenSum | undefined {
  const named = (name: RegExp) => attributes.find(({ kindName = '' }) => name.test(kindName.trim()));
  const sum = named(/^CHECK_?SUMM?$/i);
  if (sum === undefined || sum.text === '') return undefined;
  const algorithm = named(/^CHECK_?ALG/i)?.text;
  if (algorithm !== undefined && algorithm !== '') {
    return { sum, named: algorithm, algorithm: algorithms[algorithm.toLowerCase().replaceAll(/[^a-z0-9]/g, '')] };
  }
  const fitting = byLength.find(([digits]) => sum.text.length <= digits)?.[1];
  return { sum, named: fitting ?? '—', algorithm: fitting };
}

/** Programs write sums in either case, and some lose zeros at the beginning, as of a number. */
function isSameSum(written: string, sum: string): boolean {
  return /^[0-9a-f]+$/i.test(written) && written.toLowerCase().padStart(sum.length, '0') === sum;
}

async function hashFile(
  file: string,
  algorithm: string,
  hashes: HashBook,
  files: PackageFiles,
): Promise<string | undefined> {
  if (algorithm === 'md5' || algorithm === 'sha256') {
    const known = await hashes.hash(file);
    return 'trouble' in known ? undefined : known[algorithm];
  }
  const hash = createHash(algorithm);
  try {
    for await (const piece of files.open(file)) hash.update(piece);
  } catch (error) {
    if (error instanceof PackageReadError) return undefined;
    throw error;
  }
  return hash.digest('hex');
}

function hashEmbedded({ embedded }: R022Document, algorithm: string): string | undefined {
  const bytes = embedded === undefined ? undefined : decodeBase64(embedded.text);
  return bytes === undefined ? undefined : createHash(algorithm).update(bytes).digest('hex');
}

const noChecksum = {
  ru: 'у записи «{name}» нет контрольной суммы — укажите её (атрибуты CHECKSUMM и CHECK_ALG)',
  en: 'the entry “{name}” has no checksum: give it (attributes CHECKSUMM and CHECK_ALG)',
};
const unknownAlgorithm = {
  ru: 'алгоритм контрольной суммы {algorithm} здесь не вычисляется',
  en: 'the checksum algorithm {algorithm} is not computed here',
};
const different = {
  ru: 'контрольная сумма «{name}» ({algorithm}) в описи {written}, а у файла {sum} — пересчитайте её или верните прежний файл',
  en: 'the checksum of “{name}” ({algorithm}) is {written} in the inventory and {sum} of the file: renew it or restore the file',
};

import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { nameKey } from '../package-files/entry-name.js';
import { isJunk } from '../package-files/os-junk.js';
import type { FileTrouble, FileTroubleKind, PackagedEntry } from '../package-files/package-files.js';
import type { RuleReport, RuleSet, VerifyRule, VerifySubject } from '../verify-rule.js';
import { troubleMessages } from './trouble-messages.js';

const everywhere = { ich: 'error', eu: 'error', fda: 'error', eaeu: 'error' } as const;

const cleanPackage: VerifyRule = {
  id: 'PKG-10',
  states: {
    ru: 'в пакете нет служебных файлов системы, ссылок, устройств и опасных или повторных имён',
    en: 'the package has no system files, links, devices, and no dangerous or repeated names',
  },
  basis: 'TFDA O (EU 15)',
  layouts: ['ectd', 'eaeu'],
  severity: everywhere,
};

const readableFiles: VerifyRule = {
  id: 'PKG-11',
  states: { ru: 'каждый файл читается до конца', en: 'every file can be read to its end' },
  basis: 'dossier',
  layouts: ['ectd', 'eaeu'],
  severity: everywhere,
};

/** Listing meets these; the others come from reading. */
const ofReading = new Set<FileTroubleKind>(['vanished', 'changed', 'unreadable', 'damaged', 'too-large']);

/** The rules on files as such. All files that are judged are hashed here, many at a time, whoever needs the hashes later. */
export const packageRules: RuleSet & { readonly step: Bilingual } = {
  step: { ru: 'контрольные суммы', en: 'checksums' },
  rules: [cleanPackage, readableFiles],
  async run(subject, report, onProgress) {
    const entries = judgedEntries(subject);
    const tell = (rule: VerifyRule, { path, kind, detail }: FileTrouble) =>
      report.found(rule.id, { file: path === '' ? '.' : path }, troubleMessages[kind], { detail });
    report.checked(cleanPackage.id, entries.length);
    for (const trouble of subject.files.troubles) {
      if (isJudged(subject, trouble.path)) tell(ofReading.has(trouble.kind) ? readableFiles : cleanPackage, trouble);
    }
    tellStrays(entries, report);
    await hashAll(entries, subject, onProgress, (trouble) => tell(readableFiles, trouble));
    report.checked(readableFiles.id, entries.length);
  },
};

/** Files of the sequences that are judged, and those beside them where the whole application is. */
export function judgedEntries(subject: VerifySubject): readonly PackagedEntry[] {
  return subject.files.entries.filter(({ path }) => isJudged(subject, path));
}

/** What lies beside the sequences of an archive, or leads out of it, belongs to the package too. */
function isJudged({ earlier }: VerifySubject, path: string): boolean {
  return !earlier.some((folder) => path === folder.path || path.startsWith(`${folder.path}/`));
}

function tellStrays(entries: readonly PackagedEntry[], report: RuleReport): void {
  const seen = new Map<string, string>();
  for (const { path } of entries) {
    if (isJunk(path)) {
      report.found(
        cleanPackage.id,
        { file: path },
        {
          ru: 'это служебный файл системы или редактора; удалите его из пакета',
          en: 'this is a file of the operating system or of an editor; remove it from the package',
        },
      );
    }
    const other = seen.get(nameKey(path));
    if (other === undefined) seen.set(nameKey(path), path);
    else {
      report.found(
        cleanPackage.id,
        { file: path },
        {
          ru: 'рядом есть `{other}`: в Windows и macOS это одно имя; переименуйте один из файлов',
          en: 'there is `{other}` too: to Windows and macOS that is one name; rename one of the files',
        },
        { other },
      );
    }
  }
}

async function hashAll(
  entries: readonly PackagedEntry[],
  { hashes }: VerifySubject,
  onProgress: (done: number, total: number) => void,
  tell: (trouble: FileTrouble) => void,
): Promise<void> {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  await Promise.all(
    entries.map(async ({ path, bytes }) => {
      const hash = await hashes.hash(path);
      if ('trouble' in hash) tell(hash.trouble);
      done += bytes;
      onProgress(done, total);
    }),
  );
}

import type { RuleReport, RuleSet, VerifySubject } from '../verify-rule.js';
import { pdfOpens, pdfUnprotected } from './file-rules.js';
import { judgePdf, rulesOnFacts } from './judge-pdf.js';
import { largestPdf } from './largest-pdf.js';
import { RemoteTargets } from './remote-targets.js';

/** Files read at the same time: the libraries wait for their streams to be unpacked. */
const atOnce = 4;
/** In bytes. Larger files are read one by one. */
const small = 16 * 1024 * 1024;

/**
 * All rules that look into PDF files (PDF-01 to PDF-16). Few files are in memory at a time, a large one alone, and of each
 * no more is kept than what links from other files ask for.
 */
export const pdfRules: RuleSet = {
  rules: [...rulesOnFacts, pdfOpens, pdfUnprotected].sort((a, b) => (a.id < b.id ? -1 : 1)),
  async run(subject, report, onProgress) {
    const files = listPdfFiles(subject);
    const remote = new RemoteTargets(subject.files, subject.isSingleSequence);
    let done = 0;
    const judgeAll = async (paths: Iterator<string>) => {
      for (let next = paths.next(); next.done !== true; next = paths.next()) {
        await judgeFile(next.value, subject, remote, report);
        done += 1;
        onProgress(done, files.length);
      }
    };
    const isSmall = (path: string) => (subject.files.find(path)?.bytes ?? 0) <= small;
    const shared = files.filter(isSmall).values();
    await Promise.all(Array.from({ length: atOnce }, () => judgeAll(shared)));
    await judgeAll(files.filter((path) => !isSmall(path)).values());
    await remote.finish(report);
  },
};

function listPdfFiles({ files, judged }: VerifySubject): readonly string[] {
  const folders = judged.map(({ path }) => (path === '' ? '' : `${path}/`));
  return files.entries.flatMap(({ path }) =>
    /\.pdf$/i.test(path) && folders.some((folder) => path.startsWith(folder)) ? [path] : [],
  );
}

async function judgeFile(path: string, subject: VerifySubject, remote: RemoteTargets, report: RuleReport) {
  const bytes = await subject.files.read(path, largestPdf);
  if ('trouble' in bytes) {
    // A file that could not be read to its end is told by the rules on the package; only the size is a limit of ours.
    if (bytes.trouble.kind === 'too-large') for (const { id } of pdfRules.rules) report.notRun(id, tooLarge);
    return;
  }
  const facts = await judgePdf(bytes, { file: path }, subject, report);
  if (facts !== undefined) remote.add(path, facts.pages.length, facts.remoteTargets);
}

const megabytes = largestPdf / 1024 / 1024;
const tooLarge = {
  ru: `файлы PDF больше ${megabytes} МБ не открывались`,
  en: `PDF files larger than ${megabytes} MB were not opened`,
};

import type { RuleReport, RuleSet, VerifySubject } from '../verify-rule.js';
import { pdfOpens, pdfUnprotected } from './file-rules.js';
import { judgePdf, rulesOnFacts } from './judge-pdf.js';
import { largestPdf } from './largest-pdf.js';
import { RemoteTargets } from './remote-targets.js';

/**
 * All rules that look into PDF files (PDF-01 to PDF-16). One file is in memory at a time, and of each no more is kept than
 * what links from other files ask for.
 */
export const pdfRules: RuleSet = {
  rules: [...rulesOnFacts, pdfOpens, pdfUnprotected].sort((a, b) => (a.id < b.id ? -1 : 1)),
  async run(subject, report, onProgress) {
    const files = listPdfFiles(subject);
    const remote = new RemoteTargets(subject.files, subject.isSingleSequence);
    for (const [index, path] of files.entries()) {
      await judgeFile(path, subject, remote, report);
      onProgress(index + 1, files.length);
    }
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

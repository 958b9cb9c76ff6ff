import { join } from 'node:path';
import { type Judge, notRun, type Objection, type Verdict } from '../judge.js';
import { runProgram } from '../run-program.js';
import { installVeraPdf } from './install-verapdf.js';
import { readVeraPdfReport } from './verapdf-report.js';

/** PDF/A-2a (ISO 19005-2, level A) and PDF/UA-1 (ISO 14289-1), as veraPDF reads them. */
export const veraPdfA: Judge = judgeOf('veraPDF PDF/A-2a', '2a');
export const veraPdfUa: Judge = judgeOf('veraPDF PDF/UA-1', 'ua1');

/** Starting the program takes as long as judging forty files; the names of many more would not fit on a command line. */
const filesPerCall = 1000;

function judgeOf(name: string, flavour: string): Judge {
  return {
    name,
    judge: ({ pdf }) =>
      judgeFlavour(
        flavour,
        pdf.map(({ file }) => file),
      ),
  };
}

async function judgeFlavour(flavour: string, files: readonly string[]): Promise<Verdict> {
  const installation = await installVeraPdf();
  if (installation.folder === undefined) return notRun(installation.problem);
  const objections: Objection[] = [];
  for (let from = 0; from < files.length; from += filesPerCall) {
    const part = files.slice(from, from + filesPerCall);
    const result = await runProgram('java', [
      // Two judges run at once: collectors of several threads each would stand in each other's way.
      ...['-Xmx4g', '-XX:+UseSerialGC', '-cp', join(installation.folder, '*'), 'org.verapdf.apps.GreenfieldCliWrapper'],
      ...['--flavour', flavour, '--format', 'json', '--maxfailuresdisplayed', '1', ...part],
    ]);
    if (result === undefined) return notRun('the program java is not installed');
    const read = readVeraPdfReport(result.stdout, part);
    if (read === undefined) return notRun(`veraPDF gave no report: ${result.stderr.trim().split('\n').at(-1)}`);
    objections.push(...read);
  }
  return { kind: 'judged', files: files.length, objections };
}

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bilingual } from '../diagnostics/diagnostic.js';
import { verifyReporters } from '../report/verify/index.js';
import { reportVerifyTerminal } from '../report/verify/terminal.js';
import { collectPublished } from '../verify/collect-published.js';
import { loadVerifyData } from '../verify/verify-data.js';
import { verifyPackage } from '../verify/verify-package.js';
import type { VerifyCommand } from './arguments/verify-arguments.js';
import type { ExitCode, Machine } from './machine.js';
import { openProject } from './open-project.js';
import { UsageError } from './usage-error.js';
import { writeReport } from './write-report.js';

/** Judges one package, tells of it and writes the reports asked for. Exit code 1: the package has errors. */
export async function runVerify(command: VerifyCommand, machine: Machine): Promise<ExitCode> {
  const { language } = command;
  const place = (typed: string) => resolve(machine.workingFolder, typed);
  const reports = command.reports.map(({ format, file }) => ({
    format,
    file: file === undefined ? undefined : place(file),
  }));
  for (const { file } of reports) if (file !== undefined) writeReport(file, '');

  const { world } = openProject({}, machine);
  const data = loadVerifyData(world);
  const supplied = [command.util ?? machine.supplied.ectdUtil, command.xsd ?? machine.supplied.eecXsd];
  for (const typed of [command.util, command.xsd]) {
    if (typed !== undefined && statSync(place(typed), { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw new UsageError({ ru: 'папки `{typed}` нет', en: 'there is no folder `{typed}`' }, { typed });
    }
  }
  const published = await collectPublished(
    supplied.flatMap((folder) => (folder === undefined ? [] : place(folder))),
    data.hashes,
  );
  const result = await verifyPackage(place(command.path), {
    tool: machine.tool,
    data,
    published,
    ...(command.rules !== undefined && { profile: command.rules }),
    onStep: showSteps(machine, (step) => step[language]),
  });
  if ('refusal' in result) throw new UsageError(refusals[result.refusal], { path: command.path });

  machine.tell(reportVerifyTerminal(result, { language, isColoured: machine.isLively }));
  for (const { format, file } of reports) {
    const text = verifyReporters[format](result, language);
    if (file === undefined) machine.print(text);
    else writeReport(file, text);
  }
  if (command.certificate !== undefined) {
    const { writeCertificate } = await import('./write-certificate.js');
    await writeCertificate(result, world, { path: place(command.certificate), language, date: data.edition });
  }
  return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const refusals: Readonly<Record<'missing' | 'not-a-package' | 'no-sequence', Bilingual>> = {
  missing: { ru: 'пакета `{path}` нет', en: 'there is no package `{path}`' },
  'not-a-package': { ru: '`{path}` — не папка и не ZIP', en: '`{path}` is neither a folder nor a ZIP' },
  'no-sequence': {
    ru: 'в `{path}` нет ни одной последовательности: папки из четырёх цифр или с index.xml',
    en: '`{path}` holds no sequence: no folder of four digits and none with an index.xml',
  },
};

const eraseLine = '\r\u001b[K';

/** One changing line: what is being done and how much of it, redrawn when the percentage changes. */
function showSteps(machine: Machine, name: (step: Bilingual) => string) {
  let shown = '';
  return (step: Bilingual, done: number, total: number): void => {
    if (!machine.isLively) return;
    const line = done >= total ? '' : `${name(step)} ${Math.floor((done / total) * 100)} %`;
    if (line === shown) return;
    shown = line;
    machine.tell(`${eraseLine}${line}`);
  };
}

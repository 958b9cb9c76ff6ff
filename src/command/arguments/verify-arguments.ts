import type { Language } from '../../diagnostics/diagnostic.js';
import { type VerifyReportFormat, verifyReportFormats } from '../../report/format-names.js';
import { ruleSets, type VerifyProfile } from '../../verify/finding.js';
import { UsageError } from '../usage-error.js';
import type { ArgumentReader } from './argument-reader.js';
import { readChoice } from './read-choice.js';
import { type ReportRequest, readReports } from './read-reports.js';

/** Judges a package, whoever made it. */
export interface VerifyCommand {
  readonly name: 'verify';
  readonly language: Language;
  readonly path: string;
  /** Whose criteria; absent: as the package looks. */
  readonly rules: VerifyProfile | undefined;
  /** The user's own copies of published files. */
  readonly util: string | undefined;
  readonly xsd: string | undefined;
  readonly certificate: string | undefined;
  readonly reports: readonly ReportRequest<VerifyReportFormat>[];
}

export const verifyArguments: ArgumentReader<VerifyCommand> = {
  options: ['lang', 'rules', 'util', 'xsd', 'certificate', 'report'],
  read(words, split, language) {
    const [path, second] = words;
    if (path === undefined || second !== undefined) throw new UsageError(onePackage);
    return {
      name: 'verify',
      language,
      path,
      rules: readChoice('rules', ruleSets, split),
      util: split.options.get('util'),
      xsd: split.options.get('xsd'),
      certificate: split.options.get('certificate'),
      reports: readReports(split.reports, verifyReportFormats),
    };
  },
};

const onePackage = {
  ru: 'команде `verify` нужен один пакет: папка последовательности, папка заявления или ZIP',
  en: 'command `verify` needs one package: a sequence folder, an application folder or a ZIP',
} as const;

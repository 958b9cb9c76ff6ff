import { closest } from 'fastest-levenshtein';
import { dayRange } from '../check/partial-date.js';
import type { Language, Profile } from '../diagnostics/diagnostic.js';
import type { PackageSettings } from '../package/sequence/package-writer.js';
import { type PackageFormat, packageFormats } from '../package/sequence/sequence-plan.js';
import {
  type CatalogueFormat,
  catalogueFormats,
  type ReportFormat,
  reportFormats,
  type VerifyReportFormat,
  verifyReportFormats,
} from '../report/format-names.js';
import { ruleSets, type VerifyProfile } from '../verify/finding.js';
import { type OptionName, type SplitArguments, splitArguments } from './split-arguments.js';
import { UsageError } from './usage-error.js';

/** What the command line asks for. Paths are as typed. */
export type Command = HelpCommand | RulesCommand | ExplainCommand | PackageCommand | RunCommand | VerifyCommand;

export interface HelpCommand {
  readonly name: 'help' | 'version';
  readonly language: Language;
}

export interface ReportRequest<Format = ReportFormat> {
  readonly format: Format;
  /** As typed; absent: to standard output. */
  readonly file?: string;
}

/** Prints the catalogue of rules. */
export interface RulesCommand {
  readonly name: 'rules';
  readonly language: Language;
  readonly format: CatalogueFormat;
}

export interface ExplainCommand {
  readonly name: 'explain';
  readonly language: Language;
  /** A rule's or another finding's code, or a rule's number in the catalogue. */
  readonly code: string;
}

export interface RunCommand {
  readonly name: 'build' | 'check';
  readonly language: Language;
  /** Empty: every product. */
  readonly products: readonly string[];
  /** Empty: every section. */
  readonly only: readonly string[];
  readonly profile: Profile | undefined;
  /** `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
  readonly out: string | undefined;
  readonly content: string | undefined;
  readonly templates: string | undefined;
  readonly reports: readonly ReportRequest[];
}

/** One sequence of the submission. */
export interface PackageCommand {
  readonly name: 'package';
  readonly language: Language;
  readonly product: string;
  readonly format: PackageFormat;
  /** The application folder. */
  readonly out: string;
  /** The application folder with the earlier sequences, where it is another one. */
  readonly previous: string | undefined;
  /** Four digits. */
  readonly sequence: string | undefined;
  /** Make the last sequence anew. */
  readonly isRenewed: boolean;
  readonly isDraft: boolean;
  readonly documentLanguage: Language | undefined;
  /** Where `build` put the dossier. */
  readonly build: string | undefined;
  readonly content: string | undefined;
  readonly templates: string | undefined;
  readonly util: string | undefined;
  readonly signatures: string | undefined;
  readonly r022: PackageSettings['r022'];
  readonly carrier: PackageSettings['carrier'];
}

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

const runOptions: readonly OptionName[] = ['lang', 'profile', 'out', 'as-of', 'report', 'content', 'templates'];
const optionsOf = {
  build: [...runOptions, 'only'],
  check: runOptions,
  package: [
    ...(['lang', 'format', 'out', 'previous', 'sequence', 'renew', 'draft', 'document-lang', 'build'] as const),
    ...(['content', 'templates', 'util', 'signatures', 'r022', 'carrier'] as const),
  ],
  explain: ['lang'],
  rules: ['lang', 'format'],
  verify: ['lang', 'rules', 'util', 'xsd', 'certificate', 'report'],
} as const satisfies Record<string, readonly OptionName[]>;
const commandNames = ['build', 'check', 'package', 'verify', 'rules', 'explain'] as const;

/** Reads the arguments after the program's name. Throws a UsageError for anything it does not know. */
export function parseArguments(argv: readonly string[]): Command {
  const split = splitArguments(argv);
  const language = oneOf('lang', ['ru', 'en'], split) ?? 'ru';
  if (split.options.has('version')) return { name: 'version', language };
  const [typed, ...words] = split.words;
  if (split.options.has('help') || typed === undefined) return { name: 'help', language };

  const name = commandNames.find((command) => command === typed);
  if (name === undefined) throw new UsageError(messages.command, { typed, close: closest(typed, commandNames) });
  for (const option of split.options.keys()) {
    if (!optionsOf[name].some((known) => known === option)) throw new UsageError(messages.option, { name, option });
  }
  if (name === 'explain') {
    const [code, second] = words;
    if (code === undefined || second !== undefined) throw new UsageError(messages.oneCode);
    return { name, language, code };
  }
  if (name === 'rules') {
    const [word] = words;
    if (word !== undefined) throw new UsageError(messages.noWord, { word });
    return { name, language, format: oneOf('format', catalogueFormats, split) ?? 'table' };
  }
  if (name === 'package') return readPackage(words, split, language);
  if (name === 'verify') {
    const [path, second] = words;
    if (path === undefined || second !== undefined) throw new UsageError(messages.onePackage);
    return {
      name,
      language,
      path,
      rules: oneOf('rules', ruleSets, split),
      util: split.options.get('util'),
      xsd: split.options.get('xsd'),
      certificate: split.options.get('certificate'),
      reports: readReports(split.reports, verifyReportFormats),
    };
  }
  return {
    name,
    language,
    products: words,
    only: split.sections,
    profile: oneOf('profile', ['draft', 'submission'], split),
    asOf: readDate(split.options.get('as-of')),
    out: split.options.get('out'),
    content: split.options.get('content'),
    templates: split.options.get('templates'),
    reports: readReports(split.reports, reportFormats),
  };
}

function readPackage(words: readonly string[], split: SplitArguments, language: Language): PackageCommand {
  const { options } = split;
  const [product, second] = words;
  if (product === undefined || second !== undefined) throw new UsageError(messages.oneProduct);
  const format = oneOf('format', packageFormats, split);
  if (format === undefined) throw new UsageError(messages.needed, { option: 'format', choices: 'eaeu, ectd' });
  const out = options.get('out');
  if (out === undefined) throw new UsageError(messages.outNeeded);
  const sequence = options.get('sequence');
  if (sequence !== undefined && !/^\d{4}$/.test(sequence)) throw new UsageError(messages.sequence, { value: sequence });
  const other = options.get(format === 'ectd' ? 'signatures' : 'util');
  if (other !== undefined) {
    throw new UsageError(messages.otherFormat, { format, option: format === 'ectd' ? 'signatures' : 'util' });
  }
  return {
    name: 'package',
    language,
    product,
    format,
    out,
    previous: options.get('previous'),
    sequence,
    isRenewed: options.has('renew'),
    isDraft: options.has('draft'),
    documentLanguage: oneOf('document-lang', ['ru', 'en'], split),
    build: options.get('build'),
    content: options.get('content'),
    templates: options.get('templates'),
    util: options.get('util'),
    signatures: options.get('signatures'),
    r022: oneOf('r022', ['1.0.0', '1.1.0'], split) ?? '1.0.0',
    carrier: oneOf('carrier', ['path', 'embedded'], split) ?? 'path',
  };
}

const messages = {
  oneProduct: {
    ru: 'команде `package` нужен один препарат, например `package examplecel --format ectd --out заявка`',
    en: 'command `package` needs one product, e.g. `package examplecel --format ectd --out application`',
  },
  needed: {
    ru: 'команде `package` нужен ключ `--{option}`: {choices}',
    en: 'command `package` needs option `--{option}`: {choices}',
  },
  outNeeded: {
    ru: 'команде `package` нужна папка заявки: `--out ПАПКА`',
    en: 'command `package` needs the application folder: `--out FOLDER`',
  },
  sequence: {
    ru: '`{value}` — не номер последовательности; это четыре цифры, например 0001',
    en: '`{value}` is not a sequence number: four digits such as 0001',
  },
  otherFormat: {
    ru: 'формат `{format}` не принимает ключ `--{option}`',
    en: 'format `{format}` takes no option `--{option}`',
  },
  command: {
    ru: 'команда `{typed}` неизвестна; может быть, `{close}`?',
    en: 'command `{typed}` is unknown; did you mean `{close}`?',
  },
  option: {
    ru: 'команда `{name}` не принимает ключ `--{option}`',
    en: 'command `{name}` takes no option `--{option}`',
  },
  oneCode: {
    ru: 'команде `explain` нужен один код, например `explain trial/enrolled-within-plan`',
    en: 'command `explain` needs one code, e.g. `explain trial/enrolled-within-plan`',
  },
  onePackage: {
    ru: 'команде `verify` нужен один пакет: папка последовательности, папка заявления или ZIP',
    en: 'command `verify` needs one package: a sequence folder, an application folder or a ZIP',
  },
  choice: {
    ru: 'значение `{value}` ключа `--{option}` неизвестно; возможные: {choices}',
    en: 'value `{value}` of option `--{option}` is unknown; it can be {choices}',
  },
  date: {
    ru: '`{value}` — не дата; запишите её как 2026-11-22',
    en: '`{value}` is not a date; write it as 2026-11-22',
  },
  noWord: {
    ru: 'команда `rules` печатает все правила; об одном из них: `explain {word}`',
    en: 'command `rules` prints all rules; about one of them: `explain {word}`',
  },
  report: {
    ru: 'отчёт `{value}` неизвестен; запишите его как вид=имя-файла, виды: {formats}',
    en: 'report `{value}` is unknown; write it as kind=file-name, kinds: {formats}',
  },
  oneStream: {
    ru: 'без имени файла можно запросить только один отчёт, а их {count}: {formats}',
    en: 'only one report can go without a file name, not {count}: {formats}',
  },
  twice: {
    ru: 'два отчёта записываются в один файл `{file}`',
    en: 'two reports are written to one file `{file}`',
  },
} as const;

function oneOf<Choice extends string>(
  option: OptionName,
  choices: readonly Choice[],
  split: SplitArguments,
): Choice | undefined {
  const value = split.options.get(option);
  const choice = choices.find((known) => known === value);
  if (value !== undefined && choice === undefined) {
    throw new UsageError(messages.choice, { value, option, choices: choices.join(', ') });
  }
  return choice;
}

function readDate(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const hasDateForm = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
  // The 31st of a shorter month comes back as its last day.
  if (!hasDateForm || dayRange(value).first !== value) throw new UsageError(messages.date, { value });
  return value;
}

/** `sarif=findings.sarif`, or `github` for standard output, which takes one report only. */
function readReports<const Format extends string>(
  values: readonly string[],
  formats: readonly Format[],
): ReportRequest<Format>[] {
  const requests = values.map((value): ReportRequest<Format> => {
    const equals = value.indexOf('=');
    const [name, file] = equals < 0 ? [value, undefined] : [value.slice(0, equals), value.slice(equals + 1)];
    const format = formats.find((known) => known === name);
    if (format === undefined || file === '') {
      throw new UsageError(messages.report, { value, formats: formats.join(', ') });
    }
    return { format, ...(file !== undefined && { file }) };
  });
  const streamed = requests.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (streamed.length > 1) {
    throw new UsageError(messages.oneStream, { count: streamed.length, formats: streamed.join(', ') });
  }
  const files = requests.flatMap(({ file }) => file ?? []);
  const file = files.find((each, index) => files.indexOf(each) !== index);
  if (file !== undefined) throw new UsageError(messages.twice, { file });
  return requests;
}

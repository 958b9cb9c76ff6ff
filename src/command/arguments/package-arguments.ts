import type { Language } from '../../diagnostics/diagnostic.js';
import type { PackageSettings } from '../../package/sequence/package-writer.js';
import { type PackageFormat, packageFormats } from '../../package/sequence/sequence-plan.js';
import { UsageError } from '../usage-error.js';
import type { ArgumentReader } from './argument-reader.js';
import { readChoice } from './read-choice.js';

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

export const packageArguments: ArgumentReader<PackageCommand> = {
  options: [
    ...(['lang', 'format', 'out', 'previous', 'sequence', 'renew', 'draft', 'document-lang', 'build'] as const),
    ...(['content', 'templates', 'util', 'signatures', 'r022', 'carrier'] as const),
  ],
  read(words, split, language) {
    const { options } = split;
    const [product, second] = words;
    if (product === undefined || second !== undefined) throw new UsageError(messages.oneProduct);
    const format = readChoice('format', packageFormats, split);
    if (format === undefined) throw new UsageError(messages.needed, { option: 'format', choices: 'eaeu, ectd' });
    const out = options.get('out');
    if (out === undefined) throw new UsageError(messages.outNeeded);
    const sequence = options.get('sequence');
    if (sequence !== undefined && !/^\d{4}$/.test(sequence))
      throw new UsageError(messages.sequence, { value: sequence });
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
      documentLanguage: readChoice('document-lang', ['ru', 'en'], split),
      build: options.get('build'),
      content: options.get('content'),
      templates: options.get('templates'),
      util: options.get('util'),
      signatures: options.get('signatures'),
      r022: readChoice('r022', ['1.0.0', '1.1.0'], split) ?? '1.0.0',
      carrier: readChoice('carrier', ['path', 'embedded'], split) ?? 'path',
    };
  },
};

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
} as const;

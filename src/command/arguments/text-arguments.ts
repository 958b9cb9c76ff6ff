import type { Language } from '../../diagnostics/diagnostic.js';
import { UsageError } from '../usage-error.js';
import type { ArgumentReader } from './argument-reader.js';

/** Prints the text of a PDF or Word file: what git compares instead of their bytes. */
export interface TextCommand {
  readonly name: 'text';
  readonly language: Language;
  readonly file: string;
}

export const textArguments: ArgumentReader<TextCommand> = {
  options: ['lang'],
  read([file, second], _split, language) {
    if (file === undefined || second !== undefined) throw new UsageError(oneFile);
    return { name: 'text', language, file };
  },
};

const oneFile = {
  ru: 'команде `text` нужен один файл PDF или DOCX',
  en: 'command `text` needs one PDF or DOCX file',
} as const;

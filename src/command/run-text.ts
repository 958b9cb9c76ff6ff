import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isFileSystemError } from '../package/file-system-error.js';
import { fileText } from '../review/text/file-text.js';
import type { TextCommand } from './arguments/text-arguments.js';
import type { ExitCode, Machine } from './machine.js';
import { UsageError } from './usage-error.js';

/** A file without text to show is told of in its place: git stops the whole log at a converter that fails. */
export async function runText({ file, language }: TextCommand, machine: Machine): Promise<ExitCode> {
  const result = await fileText(await read(file, machine));
  machine.print('trouble' in result ? `[${troubles[result.trouble][language]}]\n` : result.text);
  return 0;
}

async function read(file: string, { workingFolder }: Machine): Promise<Uint8Array> {
  try {
    return await readFile(resolve(workingFolder, file));
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    throw new UsageError(closed, { file, reason: error.code });
  }
}

const closed = { ru: '`{file}` не читается ({reason})', en: '`{file}` cannot be read ({reason})' } as const;
const troubles = {
  neither: { ru: 'это не PDF и не DOCX', en: 'neither a PDF nor a DOCX' },
  damaged: { ru: 'файл повреждён', en: 'the file is damaged' },
} as const;

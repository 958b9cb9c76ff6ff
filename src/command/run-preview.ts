import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../diagnostics/diagnostic.js';
import { isFileSystemError } from '../package/file-system-error.js';
import type { BuilderMessage } from '../preview/builder-message.js';
import { type PreviewServer, servePreview } from '../preview/serve-preview.js';
import { startBuilder } from '../preview/start-builder.js';
import { watchFolders } from '../preview/watch-folders.js';
import { firstState, type PreviewState } from '../report/html/preview-state.js';
import type { PreviewCommand } from './arguments/preview-arguments.js';
import type { ExitCode, Machine } from './machine.js';
import { openProject } from './open-project.js';
import { UsageError } from './usage-error.js';

/** Serves the report of a product and rebuilds at every change of a file, until somebody interrupts it. */
export async function runPreview(command: PreviewCommand, machine: Machine): Promise<ExitCode> {
  const { product, language, profile } = command;
  const { stay, tool } = machine;
  if (stay === undefined) throw new Error('this machine runs no program that stays');
  const { folders, output } = openProject(command, machine);
  if (!existsSync(join(folders.content, product))) throw new UsageError(messages.noProduct, { product });

  let state = firstState(product);
  const token = stay.randomToken();
  const server = await serve({ token, port: command.port, folder: join(output.folder, product), state });
  const tell = (change: Partial<PreviewState>, report?: string) => {
    state = { ...state, ...change, report: state.report + (report === undefined ? 0 : 1) };
    server.tell(state, report);
  };
  const builder = startBuilder(
    {
      folders,
      output,
      product,
      profile,
      tool,
      drawing: machine.drawing,
      cache: machine.cache && { folder: machine.cache.folder, program: machine.cache.program() },
    },
    {
      onStart: () => tell({ phase: 'building', done: 0, total: 0 }),
      onMessage(message) {
        machine.tell(lineOf(message, language));
        if (message.kind === 'progress') tell({ done: message.done, total: message.total });
        else if (message.kind === 'failed') tell({ phase: 'failed', message: message.message });
        else {
          const { report, isBlocked, errors, warnings } = message;
          tell({ phase: 'built', isBlocked, errors, warnings }, report);
        }
      },
    },
  );
  const unwatch = watchFolders([folders.content, folders.templates, folders.schemas], () => builder.build());
  // Whoever reads the address may end the program at once.
  const interrupted = stay.interrupted();
  machine.tell(`${messages.open[language]}\n${server.address}\n${messages.end[language]}\n`);
  builder.build();
  await interrupted;
  unwatch();
  await Promise.all([builder.stop(), server.close()]);
  return 0;
}

async function serve(setting: Parameters<typeof servePreview>[0]): Promise<PreviewServer> {
  try {
    return await servePreview(setting);
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    throw new UsageError(messages.port, { port: setting.port, reason: error.code });
  }
}

function lineOf(message: BuilderMessage, language: keyof Bilingual): string {
  if (message.kind === 'progress') return '';
  if (message.kind === 'failed') return `${messages.failed[language]}: ${message.message}\n`;
  const { isBlocked, errors, warnings } = message;
  const [built, inErrors, inWarnings] = [
    isBlocked ? messages.blocked : messages.built,
    messages.errors,
    messages.warnings,
  ];
  return `${built[language]}: ${inErrors[language]} ${errors}, ${inWarnings[language]} ${warnings}\n`;
}

const messages = {
  noProduct: {
    ru: 'папки препарата `{product}` в content нет',
    en: 'content holds no folder of product `{product}`',
  },
  port: { ru: 'порт {port} занять нельзя ({reason})', en: 'port {port} cannot be used ({reason})' },
  open: { ru: 'откройте в браузере:', en: 'open in the browser:' },
  end: { ru: 'остановить: Ctrl-C', en: 'stop with Ctrl-C' },
  built: { ru: 'собрано', en: 'built' },
  blocked: { ru: 'не собрано', en: 'not built' },
  errors: { ru: 'ошибок', en: 'errors' },
  warnings: { ru: 'предупреждений', en: 'warnings' },
  failed: { ru: 'внутренняя ошибка программы', en: 'internal error of the program' },
} as const;

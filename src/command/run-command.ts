import { helpText } from './help-text.js';
import type { ExitCode, Machine } from './machine.js';
import { parseArguments } from './parse-arguments.js';
import { UsageError } from './usage-error.js';

/** Runs one command line. Throws only for bugs of ours. The stages are loaded by the commands that need them. */
export async function runCommand(argv: readonly string[], machine: Machine): Promise<ExitCode> {
  try {
    const command = parseArguments(argv);
    switch (command.name) {
      case 'help':
        machine.print(helpText[command.language]);
        return 0;
      case 'version':
        machine.print(`${machine.tool}\n`);
        return 0;
      case 'rules': {
        const { runRules } = await import('./run-rules.js');
        return runRules(command, machine);
      }
      case 'package': {
        const { runPackage } = await import('./run-package.js');
        return await runPackage(command, machine);
      }
      case 'explain': {
        const { runExplain } = await import('./run-explain.js');
        return await runExplain(command, machine);
      }
      case 'approve': {
        const { runApprove } = await import('./run-approve.js');
        return await runApprove(command, machine);
      }
      case 'trace': {
        const { runTrace } = await import('./run-trace.js');
        return await runTrace(command, machine);
      }
      case 'verify': {
        const { runVerify } = await import('./run-verify.js');
        return await runVerify(command, machine);
      }
      case 'text': {
        const { runText } = await import('./run-text.js');
        return await runText(command, machine);
      }
      case 'diff': {
        const { runDiff } = await import('./run-diff.js');
        return await runDiff(command, machine);
      }
      case 'preview': {
        const { runPreview } = await import('./run-preview.js');
        return await runPreview(command, machine);
      }
      default: {
        const { runDossiers } = await import('./run-dossiers.js');
        return await runDossiers(command, machine);
      }
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    machine.tell(usageText(error, argv));
    return 2;
  }
}

function usageText({ bilingual }: UsageError, argv: readonly string[]): string {
  const isEnglish = argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en';
  return isEnglish ? `error: ${bilingual.en}\n  → see --help\n` : `ошибка: ${bilingual.ru}\n  → подсказка: --help\n`;
}

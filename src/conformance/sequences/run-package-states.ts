import { join, resolve } from 'node:path';
import { runCommand } from '../../command/run-command.js';
import { readProcessTable } from '../../package/process-table.js';
import { product } from './dossier-states.js';

/**
 * `node run-package-states.js ROOT STATES TARGET LAYOUT…`: packages the three states as three sequences in each layout,
 * `ectd`, `eaeu` or `embedded`, in the order given. A process of its own, because time zone and locale are its own; one
 * for all, because loading what prints takes longer than printing.
 */
const [root = '', states = '', target = '', ...layouts] = process.argv.slice(2);
const { DOSSIER_ECTD_UTIL: ectdUtil = '' } = process.env;

for (const layout of layouts) {
  for (const state of ['0000', '0001', '0002']) {
    const carrier = layout === 'embedded' ? ['--carrier', 'embedded'] : [];
    const folders = ['--content', join(states, state, 'content'), '--build', join(states, state, 'out')];
    const format = layout === 'ectd' ? 'ectd' : 'eaeu';
    const args = ['package', product, '--lang', 'en', '--format', format, ...folders, ...carrier];
    const code = await runCommand([...args, '--out', join(target, layout)], {
      root: resolve(root),
      workingFolder: target,
      tool: 'dossier conformance',
      processes: readProcessTable(process),
      drawing: { threads: 1, heap: 1024 },
      runProgram: () => undefined,
      supplied: ectdUtil === '' ? {} : { ectdUtil },
      isLively: false,
      print: (text) => process.stdout.write(text),
      tell: (text) => process.stderr.write(text),
    });
    if (code !== 0) process.exit(code);
  }
}

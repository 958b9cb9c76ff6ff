/**
 * What a saved change takes in a preview that has run for two turns, in seconds, from the saving to the page:
 *
 *   node bench/preview-turn.mjs content/examplecel/trials/exc-01.yaml <arguments of dossier preview>
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changer, wordInShortTitle } from './change-content.mjs';

const cli = join(fileURLToPath(new URL('..', import.meta.url)), 'dist', 'cli.js');
const [trial, ...args] = process.argv.slice(2);
const change = changer(trial, wordInShortTitle);
const preview = spawn(process.execPath, [cli, 'preview', ...args, '--lang', 'en'], {
  stdio: ['ignore', 'ignore', 'pipe'],
});
let said = '';
let isOver = false;
preview.stderr.setEncoding('utf8').on('data', (text) => {
  said += text;
});
preview.on('exit', () => {
  isOver = true;
});

await untilBuilt(1);
for (const turn of [2, 3]) {
  const started = performance.now();
  change();
  await untilBuilt(turn);
  if (turn === 3) process.stdout.write(`${(performance.now() - started) / 1000}\n`);
}
preview.kill('SIGINT');

async function untilBuilt(times) {
  while ((said.match(/^built: /gm) ?? []).length < times) {
    if (isOver || /^not built/m.test(said)) throw new Error(`the preview said: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

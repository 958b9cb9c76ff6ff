import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFolder, startDossier } from './project.js';

const alwaysChanged = /^examplecel\/(manifest\.json|checklist\.json|report\.html|.*m1-1-1-contents\.\w+)$/;

/** Documents that print how long a trial follows its subjects, and others. */
const sections = ['1.8.3', '2.2', '2.5', '3.2.S.2.2', '3.2.S.4.4', '4.1', '5.2'];

it('editing one field of a trial changes the documents that print it and no other', { timeout: 900_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-field-'));
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  const before = await build('before');

  const file = join(content, 'examplecel', 'trials', 'exc-01.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('  activeMonths: 12\n');
  writeFileSync(file, text.replace('  activeMonths: 12\n', '  activeMonths: 13\n'));
  const after = await build('after');

  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(before).filter((name) => before[name] !== after[name] && !alwaysChanged.test(name));
  const printing = Object.keys(before).filter((name) => {
    const model = before[`examplecel/model/${/\/(ru|en)\//.exec(name)?.[1]}/${/([\w-]+)\.\w+$/.exec(name)?.[1]}.json`];
    return (
      model !== undefined && prints(Buffer.from(model, 'base64').toString(), 'exc-01.yaml', '/followUp/activeMonths')
    );
  });
  expect(changed).toEqual(printing);
  // Some documents print it, most do not.
  expect(printing.length).toBeGreaterThan(0);
  expect(printing.length).toBeLessThan(Object.keys(before).length / 2);

  async function build(out: string): Promise<Record<string, string>> {
    const folders = ['--content', content, '--out', join(folder, out)];
    const { code, stderr } = await startDossier(['build', 'examplecel', '--only', ...sections, ...folders]);
    expect(code, stderr).toBe(0);
    return readFolder(join(folder, out));
  }
});

/** Whether a document model holds a value with this origin. */
function prints(model: string, file: string, pointer: string): boolean {
  let found = false;
  JSON.parse(model, (key, value) => {
    if (key === 'origin' && value.file.endsWith(`/${file}`) && value.pointer === pointer) found = true;
    return value;
  });
  return found;
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const fonts = ['@expo-google-fonts/tinos', 'dejavu-fonts-ttf/ttf'].map((folder) => join(modules, folder));

/** The words of a command that sets a document with our fonts; source and target come after them. `folder`: of the package. */
export function typstCommand(folder) {
  const program = fileURLToPath(new URL('compile.py', import.meta.url));
  return ['env', `PYTHONPATH=${folder}`, 'python3', program, ...fonts];
}

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeProject, readFolder, startDossier } from '../command/project.js';
import { startPreview } from './start-preview.js';

it('every turn of a preview writes what a build of its own would write', { timeout: 240_000 }, async () => {
  const project = makeProject();
  const preview = await startPreview(project);
  const edits = [
    ['content/alpha/trial.yaml', 'plannedN: 12', 'plannedN: 14'],
    ['content/alpha/product.yaml', 'Альфацел', 'Омегацел'],
    ['templates/m1-1-8-3-trials.hbs', '---\n', '---\n# changed\n'],
    ['content/alpha/trial.yaml', 'plannedN: 14', 'plannedN: 12'],
  ] as const;
  try {
    await preview.built(1);
    for (const [index, [file, from, to]] of edits.entries()) {
      project.edit(file, from, to);
      await preview.built(index + 2);
      const fresh = `${project.out}-${index}`;
      const { code, stderr } = await startDossier(['build', '--no-cache', ...project.folders, '--out', fresh]);
      expect(code, stderr).toBe(0);
      expect(Object.keys(readFolder(fresh)).length).toBeGreaterThan(5);
      expect(readFolder(join(project.out, 'alpha'))).toEqual(readFolder(join(fresh, 'alpha')));
    }
  } finally {
    expect(await preview.interrupt()).toBe(0);
  }
});

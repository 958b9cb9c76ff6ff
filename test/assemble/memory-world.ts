import { compareText } from '../../src/diagnostics/sort.js';
import type { Area, FileContent, World, WorldFile } from '../../src/world.js';

/** Files by their path below a folder of their own: `templates/a.hbs`, `content/probe/dossier.yaml`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The world of a test: its files, and those of `base` for areas of which it has none. Nothing of it lies on the disk. */
export function openMemoryWorld(files: Files, base: World): World {
  return {
    list(area) {
      const own = Object.keys(files).filter((file) => file.startsWith(`${area}/`));
      return own.length === 0 ? base.list(area) : listed(area, own);
    },
    read(file, most): FileContent {
      const own = files[file.file];
      if (own === undefined) return base.read(file, most);
      return { bytes: typeof own === 'string' ? new TextEncoder().encode(own) : own };
    },
  };
}

function listed(area: Area, files: readonly string[]): readonly WorldFile[] {
  return files
    .map((file) => ({ area, file, name: file.slice(area.length + 1) }))
    .sort((a, b) => compareText(a.name, b.name));
}

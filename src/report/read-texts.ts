import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { World } from '../world.js';

/** The texts of the files the findings name. A file that is not UTF-8 shows signs of replacement, not nothing. */
export function readTexts(world: World, diagnostics: readonly Diagnostic[]): ReadonlyMap<string, string> {
  const named = new Set(diagnostics.flatMap((finding) => finding.at?.file ?? []));
  const files = (['content', 'templates', 'schemas'] as const).flatMap((area) => world.list(area));
  return new Map(
    files
      .filter((file) => named.has(file.file))
      .flatMap((file) => {
        const content = world.read(file);
        return 'bytes' in content ? [[file.file, new TextDecoder().decode(content.bytes)] as const] : [];
      }),
  );
}

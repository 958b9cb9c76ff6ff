import type { TemplateSource } from '../assemble/template/template-source.js';
import type { ParsedFile } from '../load/parsed-file.js';
import type { World } from '../world.js';
import { digestRecords } from './digest-records.js';
import { encodeText } from './encode-text.js';
import type { SourceHash } from './manifest.js';
import { sha256Of } from './plan-file.js';

/** The files a build has read, by what it read of them. */
export interface Sources {
  /** A file with its hash. Throws for a file that was not read. */
  readonly hash: (file: string) => SourceHash;
  /** A template and every part it includes, directly or through another part, as files. */
  readonly templateParts: (file: string) => readonly string[];
  /** One hash for all records of a product. */
  readonly records: (product: string) => string;
}

export function collectSources(
  world: World,
  content: readonly ParsedFile[],
  templates: readonly TemplateSource[],
): Sources {
  const ours = world.list('schemas').flatMap((listed) => {
    const read = world.read(listed);
    return 'bytes' in read ? [[listed.file, sha256Of(read.bytes)] as const] : [];
  });
  const hashes = new Map([
    ...ours,
    ...templates.map(({ file, text }) => [file, sha256Of(encodeText(text))] as const),
    ...content.map(({ file, sha256 }) => [file, sha256] as const),
  ]);
  return {
    hash(file) {
      const sha256 = hashes.get(file);
      if (sha256 === undefined) throw new Error(`no hash of ${file}`);
      return { file, sha256 };
    },
    records: (product) => digestRecords(content, product),
    templateParts: (file) => [...includeParts(file, templates, new Set())],
  };
}

/** The template and every part it includes, added to those known. */
export function includeParts(file: string, templates: readonly TemplateSource[], parts: Set<string>): Set<string> {
  const template = templates.find((candidate) => candidate.file === file);
  if (template === undefined || parts.has(file)) return parts;
  parts.add(file);
  // Checked templates include by plain name only: `{{> trial-rows trials=clinicalTrials}}`.
  for (const [, name] of template.text.matchAll(/\{\{~?>\s*([\w-]+)/g)) {
    const part = templates.find((candidate) => candidate.file.endsWith(`/partials/${name}.hbs`));
    if (part !== undefined) includeParts(part.file, templates, parts);
  }
  return parts;
}

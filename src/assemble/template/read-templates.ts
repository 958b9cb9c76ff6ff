import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Notebook } from '../../load/kept-notes.js';
import { type NotedTemplate, noteTemplate, recallTemplate, type TemplateUse } from './noted-template.js';
import { isPartialFile, parseTemplate, type Template } from './parse-template.js';
import type { TemplateSource } from './template-source.js';

/** All templates that could be read, in the order of their sources. */
export interface ReadTemplates {
  readonly templates: readonly ReadTemplate[];
  readonly diagnostics: readonly Diagnostic[];
  /** Notes for the next run that nothing is wrong with a template. */
  note(read: ReadTemplate, use: TemplateUse): void;
}

export interface ReadTemplate {
  readonly template: Template;
  /** What an earlier run found, with the same partials. */
  readonly noted: NotedTemplate | undefined;
  readonly about: string;
}

export function readTemplates(sources: readonly TemplateSource[], sound: Notebook<NotedTemplate>): ReadTemplates {
  const partials = hashOf(sources.filter(({ file }) => isPartialFile(file)));
  const diagnostics: Diagnostic[] = [];
  const templates = sources.flatMap((source): readonly ReadTemplate[] => {
    const about = `${hashOf([source])} ${partials}`;
    const noted = sound.recall(about);
    if (noted !== undefined) return [{ template: recallTemplate(source, noted), noted, about }];
    const parsed = parseTemplate(source);
    diagnostics.push(...parsed.diagnostics);
    return parsed.value === undefined ? [] : [{ template: parsed.value, noted, about }];
  });
  return {
    templates,
    diagnostics,
    note: ({ template, noted, about }, use) => sound.note(about, noted ?? noteTemplate(template, use)),
  };
}

function hashOf(sources: readonly TemplateSource[]): string {
  const named = sources.map(({ file, text }) => [file, text]);
  return createHash('sha256').update(JSON.stringify(named)).digest('hex');
}

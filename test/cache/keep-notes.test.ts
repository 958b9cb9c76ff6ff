import { describe, expect, it } from 'vitest';
import { checkTemplates, type TemplateSet } from '../../src/assemble/check-templates.js';
import { loadTemplates } from '../../src/assemble/load-templates.js';
import type { Cache } from '../../src/cache/cache.js';
import { keepNotes } from '../../src/cache/keep-notes.js';
import type { Staged } from '../../src/diagnostics/diagnostic.js';
import { type KeptNotes, noNotes } from '../../src/load/kept-notes.js';
import { loadContent } from '../../src/load/load-content.js';
import type { ParsedFile } from '../../src/load/parsed-file.js';
import { loadOfficialData } from '../../src/sections/load-official-data.js';
import { collectGaps } from '../../src/validate/collect-gaps.js';
import { compileSchemas } from '../../src/validate/compile-schemas.js';
import { kindsIn } from '../../src/validate/kinds-in.js';
import { validateRecords } from '../../src/validate/validate-records.js';
import type { World } from '../../src/world.js';
import { badInputCases } from '../cases/bad-input.js';
import { project, schemas } from '../records/open-project.js';
import { openLaidOut } from '../validate/validate-case.js';

/** Counts how often an entry is written. */
function memoryCache(): Cache & { readonly writes: () => number } {
  const entries = new Map<string, Uint8Array>();
  let writes = 0;
  return {
    read: ({ kind, digest }) => entries.get(`${kind} ${digest}`),
    write({ kind, digest }, content) {
      writes += 1;
      entries.set(`${kind} ${digest}`, content);
    },
    writes: () => writes,
  };
}

/** Everything that is read and found before the first rule. */
function read(world: World, notes: KeptNotes, products?: readonly string[]) {
  const content = loadContent(world, products === undefined ? {} : { products }, notes);
  const schemas = compileSchemas(world, kindsIn(content.value), notes);
  const records = validateRecords(content, schemas.value, notes);
  const gaps = collectGaps(records.value, { profile: 'draft', schemas: schemas.value }, notes);
  return {
    files: content.value.map(describeFile),
    records: records.value.map(({ file, data }) => ({ file, data })),
    diagnostics: [content, schemas, records].flatMap(({ diagnostics }) => diagnostics),
    gaps,
  };
}

function describeFile({ pointers, locate, ...file }: ParsedFile) {
  // Finding the key of an item takes a walk through the file: some of them will do.
  const some = [...pointers().keys()].filter((_, index) => index % 50 === 0);
  const places = some.map((pointer) => [locate(pointer), locate(pointer, 'key')]);
  return { ...file, pointers: [...pointers()], places };
}

describe('with the notes of an earlier run', () => {
  it('the content of the project reads as without, to the last place', () => {
    const cache = memoryCache();
    const anew = read(project, noNotes, ['examplecel']);
    expect(read(project, keepNotes(cache, 'program'), ['examplecel'])).toStrictEqual(anew);
    const writes = cache.writes();
    expect(writes).toBeGreaterThan(0);
    expect(read(project, keepNotes(cache, 'program'), ['examplecel'])).toStrictEqual(anew);
    expect(cache.writes()).toBe(writes);
    expect(anew.files.length).toBeGreaterThan(100);
  });

  // Proving the schemas for each case anew would take most of the time.
  const shared = memoryCache();
  it.each(badInputCases.map((badInput) => [badInput.name, badInput] as const))(
    '%s is told again',
    (_name, badInput) => {
      const { world } = openLaidOut(badInput);
      const first = read(world, keepNotes(shared, 'program'), badInput.products);
      expect(read(world, keepNotes(shared, 'program'), badInput.products)).toStrictEqual(first);
    },
  );
});

describe('notes', () => {
  it('are those of one setting', () => {
    const cache = memoryCache();
    const ask = (setting: string) =>
      keepNotes(cache, setting).lend<string, string>('words', (words) => {
        const known = words.recall('a');
        words.note('a', setting);
        return known ?? 'nothing';
      });
    expect([ask('one'), ask('one'), ask('two')]).toEqual(['nothing', 'one', 'nothing']);
  });

  it('nobody asked for are not kept on', () => {
    const notes = keepNotes(memoryCache(), 'program');
    const recalled = (...abouts: readonly string[]) =>
      notes.lend<true, readonly string[]>('words', (words) => abouts.filter((about) => words.recall(about)));
    notes.lend<true, void>('words', (words) => {
      words.note('a', true);
      words.note('b', true);
    });
    expect(recalled('b')).toEqual(['b']);
    expect(recalled('a', 'b')).toEqual(['b']);
  });
});

describe('templates with the notes of an earlier run', () => {
  const texts = new Map(loadTemplates(project).value.map(({ file, text }) => [file, text]));
  const [partial = ''] = [...texts.keys()].filter((file) => file.includes('/partials/'));
  const document = 'templates/m2-2-2-introduction.hbs';
  const inputs = { ...loadOfficialData(project), schemas };
  const changes: readonly (readonly [string, string, (text: string) => string])[] = [
    ['nothing changed', document, (text) => text],
    ['a document names a field that is not there', document, (text) => `${text}\n{{product.nothing}}\n`],
    ['a document no longer ends its block', document, (text) => `${text}\n{{#if product}}\n`],
    ['a partial names a field that is not there', partial, (text) => `${text}\n{{nothing}}\n`],
    ['a partial no longer ends its block', partial, (text) => `${text}\n{{#if nothing}}\n`],
    ['a partial includes itself', partial, (text) => `${text}\n{{> ${partial.replace(/^.*\/|\.hbs$/g, '')}}}\n`],
  ];

  it.each(changes)('are checked as without: %s', (_what, file, change) => {
    const sources = [...texts].map(([name, text]) => ({ file: name, text: name === file ? change(text) : text }));
    const notes = keepNotes(memoryCache(), 'program');
    checkTemplates(
      [...texts].map(([name, text]) => ({ file: name, text })),
      inputs,
      notes,
    );
    const anew = describeSet(checkTemplates(sources, inputs));
    expect(describeSet(checkTemplates(sources, inputs, notes))).toStrictEqual(anew);
    expect(describeSet(checkTemplates(sources, inputs, notes))).toStrictEqual(anew);
  });

  function describeSet({ value, diagnostics }: Staged<TemplateSet>) {
    const fronts = value.fronts.map(({ rangeOf, ...front }) => [front, rangeOf('id'), rangeOf('code')]);
    const documents = value.documents.map(({ front, abbreviations, names }) => [front.id, abbreviations, names]);
    return { diagnostics, fronts, documents, place: value.locateDocument('m2-2-2-introduction') };
  }
});

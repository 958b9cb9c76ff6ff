import { assembleDocument } from '../../../src/assemble/assemble-document.js';
import { checkTemplates, type TemplateSet } from '../../../src/assemble/check-templates.js';
import { type DocumentInstance, instantiateTemplates } from '../../../src/assemble/document-instance.js';
import type { DocumentModel } from '../../../src/assemble/document-model.js';
import { loadTemplates } from '../../../src/assemble/load-templates.js';
import { isWorkingDocument } from '../../../src/assemble/match-expected.js';
import { collectWordings } from '../../../src/assemble/official-wording.js';
import type { TemplateSource } from '../../../src/assemble/template/template-source.js';
import { RecordIndex } from '../../../src/check/record-index.js';
import type { Language } from '../../../src/diagnostics/diagnostic.js';
import { isError } from '../../../src/diagnostics/is-blocked.js';
import { loadContent } from '../../../src/load/load-content.js';
import type { ParsedFile } from '../../../src/load/parsed-file.js';
import { isWithin } from '../../../src/load/pointer.js';
import { collectSources } from '../../../src/package/collect-sources.js';
import { readDeclaredSections } from '../../../src/plan/declared-sections.js';
import { planDossier } from '../../../src/plan/plan-dossier.js';
import type { AnyRecord } from '../../../src/records/record.js';
import { originsIn } from '../../../src/review/diff/origins-in.js';
import { printedTexts } from '../../../src/review/printed-texts.js';
import { loadOfficialData } from '../../../src/sections/load-official-data.js';
import { compileSchemas } from '../../../src/validate/compile-schemas.js';
import { kindsIn } from '../../../src/validate/kinds-in.js';
import { validateRecords } from '../../../src/validate/validate-records.js';
import type { World } from '../../../src/world.js';
import type { Edit } from './edits.js';

/** The same documents before and after, in the same order. */
export interface Variant {
  readonly old: readonly DocumentModel[];
  readonly new: readonly DocumentModel[];
}

interface Named {
  readonly instance: DocumentInstance;
  readonly document: DocumentModel;
}

/** One dossier, read and composed once, of which many changed states are wanted: only what they touch is made anew. */
export class Variants {
  readonly files: readonly ParsedFile[];
  readonly templateSources: readonly TemplateSource[];
  readonly #world: World;
  readonly #schemas;
  readonly #templates: TemplateSet;
  readonly #records: readonly AnyRecord[];
  readonly #documents: readonly Named[];
  /** For each file the pointers printed from it, each with the documents that print it. */
  readonly #printing = new Map<string, Map<string, Set<Named>>>();

  constructor(world: World, product: string) {
    this.#world = world;
    const content = loadContent(world, { products: [product] });
    this.files = content.value;
    this.#schemas = compileSchemas(world, kindsIn(content.value)).value;
    this.#records = validateRecords(content, this.#schemas).value;
    this.templateSources = loadTemplates(world).value;
    this.#templates = this.#check(this.templateSources);
    this.#documents = this.#assemble(this.#records, this.#templates);
    for (const named of this.#documents) this.#note(named);
  }

  get documents(): readonly DocumentModel[] {
    return this.#documents.map(({ document }) => document);
  }

  /** The documents that print what stands at the place, or in it, or what it is a part of. */
  printing(file: string, pointer: string): number {
    return this.#touched(file, pointer).size;
  }

  /** `undefined` where the schema does not allow the change. */
  withEdit(file: ParsedFile, edit: Edit): Variant | undefined {
    const changed: ParsedFile = { ...file, data: edit.apply(file.data) };
    const [record] = validateRecords({ value: [changed], diagnostics: [] }, this.#schemas).value;
    if (record === undefined) return undefined;
    const records = this.#records.map((each) => (each.file === file.file ? record : each));
    const touched = this.#documents.filter((named) => this.#touched(file.file, edit.pointer).has(named));
    return this.#variant(touched, records, this.#templates);
  }

  /** The documents of one template with its text changed, or of all that include it as a part. */
  withTemplate(file: string, change: (text: string) => string): Variant {
    const sources = this.templateSources.map((source) =>
      source.file === file ? { ...source, text: change(source.text) } : source,
    );
    const { templateParts } = collectSources(this.#world, this.files, this.templateSources);
    const touched = this.#documents.filter(({ instance }) => {
      const own = this.#templates.locateDocument(instance.template.front.id)?.file;
      return own !== undefined && templateParts(own).includes(file);
    });
    return this.#variant(touched, this.#records, this.#check(sources));
  }

  #check(sources: readonly TemplateSource[]): TemplateSet {
    const { value, diagnostics } = checkTemplates(sources, {
      ...loadOfficialData(this.#world),
      schemas: this.#schemas,
    });
    const faults = diagnostics.filter(isError);
    if (faults.length > 0) throw new Error(faults.map(({ message }) => message.en).join('\n'));
    return value;
  }

  #variant(touched: readonly Named[], records: readonly AnyRecord[], templates: TemplateSet): Variant {
    const wanted = new Set(touched.map(({ document }) => nameOf(document)));
    return {
      old: touched.map(({ document }) => document),
      new: this.#assemble(records, templates, wanted).map(({ document }) => document),
    };
  }

  #assemble(all: readonly AnyRecord[], templates: TemplateSet, wanted?: ReadonlySet<string>): readonly Named[] {
    const records = new RecordIndex(all);
    const [dossier] = records.all('dossier');
    if (dossier === undefined) throw new Error('the product has no dossier');
    const declared = readDeclaredSections(records, templates.sections).value;
    const plan = planDossier({ sections: templates.sections, records, declared });
    const instances = instantiateTemplates(templates, plan).filter(
      ({ template }) => !isWorkingDocument(template.front),
    );
    const { profile, asOf, languages } = dossier.data;
    const input = {
      product: dossier.product,
      records,
      profile,
      asOf,
      languages,
      attached: [],
      instances,
      wordings: collectWordings(templates, records),
    };
    return instances.flatMap((instance) =>
      languages.flatMap((language: Language): readonly Named[] => {
        if (wanted && !wanted.has(nameOf({ id: instance.id, language }))) return [];
        const made = assembleDocument(instance, templates, {
          ...input,
          language,
          unconfirmed: new Map(),
          missing: new Map(),
        });
        return [{ instance, document: made.value }];
      }),
    );
  }

  #note(named: Named): void {
    const { document } = named;
    for (const { file, pointer } of printedTexts(document).flatMap(({ inlines }) => originsIn(inlines))) {
      const pointers = this.#printing.get(file) ?? new Map<string, Set<Named>>();
      this.#printing.set(file, pointers.set(pointer, (pointers.get(pointer) ?? new Set()).add(named)));
    }
  }

  #touched(file: string, pointer: string): ReadonlySet<Named> {
    const touched = new Set<Named>();
    for (const [printed, documents] of this.#printing.get(file) ?? []) {
      if (!isWithin(printed, pointer) && !(printed !== '' && isWithin(pointer, printed))) continue;
      for (const document of documents) touched.add(document);
    }
    return touched;
  }
}

function nameOf({ id, language }: Pick<DocumentModel, 'id' | 'language'>): string {
  return `${id} ${language}`;
}

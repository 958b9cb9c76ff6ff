import type { Language } from '../diagnostics/diagnostic.js';
import type { SectionMap } from '../sections/section-map.js';
import type { DocumentInstance } from './document-instance.js';
import type { Inline } from './document-model.js';
import { nameOf, namePlanned } from './name-planned.js';
import type { PrintedValues } from './printed-value.js';
import type { TitlePrinter } from './title-printer.js';
import { ComputedCode, ComputedLeaf, ComputedObject } from './view/computed-view.js';
import { FixedListView, type View } from './view/view.js';

export interface ContentsOptions {
  readonly sections: SectionMap;
  readonly titles: TitlePrinter;
  readonly values: PrintedValues;
  readonly language: Language;
  /** The version of a document by its id. */
  readonly versionOf: (id: string) => string;
}

const dash: Inline = { kind: 'text', text: '\u00A0— ' };

/** The documents of the dossier as templates list them: modules in order, in each its documents in the order of sections. */
export function createContents(documents: readonly DocumentInstance[], options: ContentsOptions): View {
  const { sections, titles, values, language } = options;
  const text = (slug: string, shown: string): View =>
    new ComputedLeaf(() => ({ kind: 'inline', slug, print: () => [{ kind: 'text', text: shown }] }), values);
  const title = (section: string): View => new ComputedLeaf(() => titles.print(section), values);
  const titleOf = (document: DocumentInstance): View =>
    new ComputedLeaf(() => {
      const name = nameOf(document, language);
      const title: readonly Inline[] =
        name === undefined ? titles.print(document.section).children : [{ kind: 'text', text: name }];
      const subject = namePlanned(document.planned, language).flatMap((part) => [dash, part]);
      return { kind: 'inline', slug: document.id, print: () => [...title, ...subject] };
    }, values);

  const modules = sections.sections.filter(({ level }) => level === 1);
  const rows = modules.map((module) => {
    const own = sections.sections
      .filter((section) => section.module === module.module)
      .flatMap(({ number }) => documents.filter((document) => document.section === number))
      .map(
        (document) =>
          new ComputedObject({
            section: text(document.id, document.section),
            title: titleOf(document),
            version: text(document.id, options.versionOf(document.id)),
            file: text(document.id, document.id),
            code: text(document.id, document.code ?? '—'),
          }),
      );
    return { number: module.number, title: title(module.number), documents: own };
  });
  const filled = rows.filter((row) => row.documents.length > 0);
  return new FixedListView(
    filled.map(
      ({ number, title, documents }) =>
        new ComputedObject({
          number: new ComputedCode(number, values),
          title,
          documents: new FixedListView(documents),
        }),
    ),
  );
}

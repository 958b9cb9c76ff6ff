import type { Block, DocumentModel, Inline, Reference } from '../../assemble/document-model.js';
import { referencesResolve } from '../../check/rules/references-resolve.js';
import { documentRule } from '../document-rule.js';
import { eachDocument } from '../each-passage.js';
import { linesOf } from '../passages.js';

/** The half of the rule that reads documents: a section that is referred to is part of this dossier. */
export const referencesResolveInText = documentRule({
  ...referencesResolve,
  failures: {
    noSection: {
      message: {
        ru: 'раздел {section} ссылается на раздел {target}, а документа с таким разделом в досье нет',
        en: 'section {section} refers to section {target}, and no document of the dossier holds it',
      },
      hint: {
        ru: 'исправьте номер в шаблоне или добавьте документ этого раздела',
        en: 'correct the number in the template, or add the document of that section',
      },
    },
  },
  inspect(context) {
    const { documents, placeOf, judge } = context;
    const assembled = new Set(documents.map(({ section }) => section));
    const exists = (target: string): boolean =>
      context.sections.some((section) => section === target || (isBelow(target, section) && !assembled.has(section))) ||
      documents.some((document) => headingNumbers(document).includes(target));
    eachDocument(context, (document) => {
      for (const { section: target } of document.blocks.flatMap(referencesIn)) {
        judge((judgement) => {
          if (exists(target)) return;
          judgement.fail('noSection', placeOf(document), { section: document.section, target });
        });
      }
    });
  },
});

function isBelow(section: string, ancestor: string): boolean {
  return section.startsWith(`${ancestor}.`);
}

function headingNumbers(document: DocumentModel): string[] {
  return document.blocks.flatMap((block) =>
    block.kind === 'heading' && block.number !== undefined ? [block.number] : [],
  );
}

function referencesIn(block: Block): Reference[] {
  return linesOf(block)
    .flatMap(({ inlines }) => inlines)
    .flatMap(flatten)
    .filter((inline) => inline.kind === 'reference');
}

function flatten(inline: Inline): Inline[] {
  const children =
    inline.kind === 'strong' || inline.kind === 'emphasis' || inline.kind === 'gap' ? inline.children : [];
  return [inline, ...children.flatMap(flatten)];
}

import type { Block, DocumentModel, Inline, Text } from '../assemble/document-model.js';
import type { Language } from '../diagnostics/diagnostic.js';
import { mapInlines } from './map-inlines.js';
import { keep } from './map-or-keep.js';

type Foreign = NonNullable<Text['language']>;

/**
 * The document with the language of foreign words stated wherever their letters tell it, so that they are read aloud
 * and spelt as what they are. Codes and units (`CD19`, `mg`) belong to no language and stay as they are.
 */
export function markForeignWords(model: DocumentModel): DocumentModel {
  const { language, header } = model;
  const { product, section, version } = header;
  const mark = (inlines: readonly Inline[]) => markInlines(inlines, language);
  return {
    ...model,
    header: { product: mark(product), section: mark(section), version: mark(version) },
    blocks: model.blocks.map((block) => markBlock(block, language)),
  };
}

/** Letters of the other alphabet from the first to the last, with what may stand between them. */
const stretches: Readonly<Record<Language, RegExp>> = {
  ru: /\p{Script=Latin}+(?:[ \u00A0’'-]+\p{Script=Latin}+)*/gu,
  en: /\p{Script=Cyrillic}+(?:[ \u00A0-]+\p{Script=Cyrillic}+)*/gu,
};

const latin = /^(?:in (?:vitro|vivo|situ)|ex vivo|per os|ad hoc|et al)$/;
/** Four letters, some of them small: a word and no code. */
const englishWord = /(?=\p{L}{4})(?=\p{L}*\p{Ll}{2})/u;

function languageOf(stretch: string, language: Language): Foreign | undefined {
  if (language === 'en') return /\p{L}{2}/u.test(stretch) ? 'ru' : undefined;
  if (latin.test(stretch.replaceAll('\u00A0', ' '))) return 'la';
  return englishWord.test(stretch) ? 'en' : undefined;
}

function markBlock(block: Block, language: Language): Block {
  return mapInlines(block, (inlines) => markInlines(inlines, language));
}

function markInlines(inlines: readonly Inline[], language: Language): readonly Inline[] {
  const marked = inlines.flatMap((inline): readonly Inline[] => {
    switch (inline.kind) {
      case 'text':
        return inline.language === undefined ? splitText(inline, language) : [inline];
      case 'strong':
      case 'emphasis':
      case 'gap':
        return [{ ...inline, children: markInlines(inline.children, language) }];
      default:
        return [inline];
    }
  });
  return keep(inlines, marked);
}

/** The text in as few parts as its languages need. */
function splitText(inline: Text, language: Language): readonly Text[] {
  const parts: Text[] = [];
  let end = 0;
  for (const { 0: stretch, index } of inline.text.matchAll(stretches[language])) {
    const foreign = languageOf(stretch, language);
    if (foreign === undefined) continue;
    if (index > end) parts.push({ ...inline, text: inline.text.slice(end, index) });
    parts.push({ ...inline, text: stretch, language: foreign });
    end = index + stretch.length;
  }
  return end === 0
    ? [inline]
    : [...parts, ...(end < inline.text.length ? [{ ...inline, text: inline.text.slice(end) }] : [])];
}

import type { Bilingual } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import type { ChecklistDocument, ChecklistRow, Debt, MissingPiece } from './checklist.js';
import { pieceNames, words } from './words.js';

/** So many values are named one by one; of more, only their number is told. */
const mostNamed = 4;

/** What a document waits for, in words; empty for one that waits for nothing. */
export function describeMissing(document: ChecklistDocument): Bilingual {
  switch (document.state) {
    case 'ready':
    case 'not-built':
      return nothing;
    case 'not-applicable':
    case 'open':
      return document.reason ?? nothing;
    case 'missing':
      return document.kind === 'attachment' ? words.file : words.template;
    case 'refused':
      return words.otherFile;
    case 'gap':
      return describeGaps(document.missing);
  }
}

/** What a section waits for besides its documents. */
export function describeRow({ state, heading }: ChecklistRow): Bilingual {
  if (state === 'subject-unknown') return words.legalCheck;
  return heading === 'unverified' ? words.title : nothing;
}

export function joinTexts(texts: readonly Bilingual[], separator = '; '): Bilingual {
  const join = (language: keyof Bilingual) =>
    texts
      .map((text) => text[language])
      .filter((text) => text !== '')
      .join(separator);
  return { ru: join('ru'), en: join('en') };
}

/** Every debtor once. */
export function describeDebtors(debts: readonly Debt[]): Bilingual {
  return joinTexts(debts.map(({ who }) => who));
}

/** The earliest date any of it is due; none while nobody has set one. */
export function firstDue(debts: readonly Debt[]): string | undefined {
  return debts.flatMap(({ due }) => due ?? []).sort()[0];
}

export const nothing: Bilingual = { ru: '', en: '' };

function describeGaps(pieces: readonly MissingPiece[]): Bilingual {
  const states = ['absent', 'contested', 'unconfirmed'] as const;
  return joinTexts(
    states.map((state) =>
      describeState(
        state,
        pieces.filter((piece) => piece.state === state),
      ),
    ),
  );
}

function describeState(state: MissingPiece['state'], pieces: readonly MissingPiece[]): Bilingual {
  const names = unique(pieces.map(({ what }) => what));
  if (names.length === 0) return nothing;
  const shown = names.length <= mostNamed + 1 ? names : names.slice(0, mostNamed);
  const rest = names.length - shown.length;
  const named = joinTexts(shown, ', ');
  const list = rest > 0 ? sentence(words.more, { list: named, count: rest }) : named;
  return sentence({ ru: '{name}: {list}', en: '{name}: {list}' }, { name: pieceNames[state], list });
}

function unique(texts: readonly Bilingual[]): readonly Bilingual[] {
  return [...new Map(texts.map((text) => [text.en, text])).values()];
}

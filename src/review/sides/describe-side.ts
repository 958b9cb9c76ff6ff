import type { Bilingual } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import type { Side } from './side.js';

/** A side in one line: what it is, and which commit. */
export function describeSide({ kind, typed, commit }: Side): Bilingual {
  if (commit === undefined) return sentence(kinds[kind], { typed });
  const { hash, date, author, subject } = commit;
  return sentence(
    {
      ru: 'ревизия {typed} — {hash}, {date}, {author}: {subject}',
      en: 'revision {typed} — {hash}, {date}, {author}: {subject}',
    },
    { typed, hash: hash.slice(0, 10), date, author, subject },
  );
}

const kinds: Readonly<Record<Side['kind'], Bilingual>> = {
  revision: { ru: 'ревизия {typed}', en: 'revision {typed}' },
  'working-tree': { ru: 'рабочая папка', en: 'the working tree' },
  build: { ru: 'сборка {typed}', en: 'build {typed}' },
  package: { ru: 'комплект подачи {typed}', en: 'submission package {typed}' },
};

import { readFileSync, writeFileSync } from 'node:fs';

/** What changes a file each time it is called. */
export function changer(file, change) {
  return () => {
    const text = readFileSync(file, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`nothing to change in ${file}`);
    writeFileSync(file, changed);
  };
}

/** A word more in both languages; a figure would have to be right. */
export function wordInShortTitle(text) {
  return text.replace(/^(shortTitle:\n {2}ru: .*)\n( {2}en: .*)$/m, '$1 проба\n$2 trial');
}

export function sentenceAtEnd(text) {
  return `${text.trimEnd()}\n\n{{say ru="Еще слово." en="One word more."}}\n`;
}

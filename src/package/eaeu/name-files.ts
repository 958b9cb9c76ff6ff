import type { SubmissionProfile } from '../../sections/submission-profile.js';
import type { SequenceEntry, SequencePlan } from '../sequence/sequence-plan.js';
import { transliterate } from './transliterate.js';

/**
 * A name without extension for each document of the plan, by identity. A document keeps the name it had in an earlier
 * sequence; a new one gets the next free number of its section, so that no name ever means two documents.
 */
export function nameFiles(
  { entries, history }: SequencePlan,
  { fileNameLength }: Pick<SubmissionProfile, 'fileNameLength'>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { identity, files } of history.flatMap((record) => record.entries)) {
    const [first] = files;
    if (first !== undefined) names.set(identity, stemOf(first.path));
  }
  const taken = new Set([...names.values()].map(numberOf));
  const counted = new Map<string, number>();
  for (const entry of entries) {
    if (names.has(entry.identity)) continue;
    const digits = digitsOf(entry.section);
    let name: string;
    do {
      const number = (counted.get(entry.section) ?? 0) + 1;
      counted.set(entry.section, number);
      name = nameOf(entry, `${digits}${number}`, digits, fileNameLength.value - '.docx'.length);
    } while (taken.has(numberOf(name)));
    taken.add(numberOf(name));
    names.set(entry.identity, name);
  }
  return names;
}

/** Section digits and a running number, then the section once more with the title: `1211-121zaavlenie-o-registracii`. */
function nameOf({ title }: SequenceEntry, numbered: string, digits: string, longest: number): string {
  const words = `${numbered}-${digits}${transliterate(title.ru)}`;
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return end > numbered.length + digits.length ? cut.slice(0, end) : words.slice(0, longest);
}

/** People call files by the number, so it is the number that no two files share. */
function numberOf(name: string): string {
  return name.split('-')[0] ?? name;
}

/** `3.2.S.1.1` is `32s11`. */
function digitsOf(section: string): string {
  return section.toLowerCase().replaceAll('.', '');
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
}

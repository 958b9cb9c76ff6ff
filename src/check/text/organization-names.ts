import { distance } from 'fastest-levenshtein';
import { dayRange } from '../partial-date.js';
import { plainText } from './plain-text.js';

/** The names of one organization. */
export interface OrganizationEntry {
  /** In force: the full and the short name in each language. */
  readonly current: readonly string[];
  readonly former: readonly { readonly name: string; readonly until?: string | undefined }[];
}

export interface NameFault {
  readonly failure: 'formerName' | 'misspelt';
  readonly written: string;
  readonly name: string;
  /** Start in the text, in UTF-16 code units. */
  readonly index: number;
}

export type OrganizationNames = (text: string) => NameFault[];

/**
 * Finds former names that stand without a date on which they were in force, and names in quotation marks that are a letter
 * or two away from a name on record.
 */
export function createOrganizationNames(entries: readonly OrganizationEntry[]): OrganizationNames {
  const all = entries.flatMap(({ current, former }) => [...current, ...former.map(({ name }) => name)]);
  const cores = new Map(
    all.flatMap((name) => [name, ...quotedIn(name).map(({ text }) => text)].map((part) => [plainText(part), name])),
  );
  const former = entries.flatMap(({ current, former: old }) =>
    old.map(({ name, until }) => ({ name, until, inForce: current[0] ?? name, current })),
  );
  return (text) => [
    ...former.flatMap(({ name, until, inForce, current }): NameFault[] => {
      const index = text.toLowerCase().indexOf(name.toLowerCase());
      const isPartOfCurrent = current.some(
        (one) => one.toLowerCase().includes(name.toLowerCase()) && text.includes(one),
      );
      if (index < 0 || isPartOfCurrent || isDated(text, until)) return [];
      return [{ failure: 'formerName', written: name, name: inForce, index }];
    }),
    ...quotedIn(text).flatMap(({ text: written, index }): NameFault[] => {
      const plain = plainText(written);
      if (plain.length < 12 || cores.has(plain)) return [];
      const meant = [...cores].find(
        ([core]) => Math.abs(core.length - plain.length) <= 2 && distance(core, plain) <= 2,
      );
      return meant === undefined ? [] : [{ failure: 'misspelt', written, name: meant[1], index }];
    }),
  ];
}

/** Whether the text gives a year at which the former name was still in force. */
function isDated(text: string, until: string | undefined): boolean {
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map((match) => match[0]);
  return years.some((year) => until === undefined || dayRange(year).first <= dayRange(until).last);
}

function quotedIn(text: string): { readonly text: string; readonly index: number }[] {
  return [...text.matchAll(/[«“"]([^«»“”"]{4,})[»”"]/gu)].map((match) => ({
    text: match[1] ?? '',
    index: match.index + 1,
  }));
}

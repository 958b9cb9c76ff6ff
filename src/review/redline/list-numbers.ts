/** Ids of the lists of the old side while it is drawn: none of the new side comes near. */
export const firstOldList = 100_000;

/**
 * Which list of the old side is which of the new one: a list that stays must have one id, or Word would count it from 1
 * again where an item was added, and show every item as changed.
 */
export interface ListNumbers {
  /** Paragraph properties of one paragraph on both sides: those of the old side with the list ids of the new one. */
  pair(old: string, now: string): string;
  /** The text with its final list ids, and how many lists it has in all, of `newLists` on the new side. */
  finish(xml: string, newLists: number): { readonly xml: string; readonly lists: number };
}

const listId = /(?<=<w:numId w:val=")\d+(?=")/;

export function openListNumbers(firstNewList: number): ListNumbers {
  const known = new Map<string, string>();
  const taken = new Set<string>();
  return {
    pair(old, now) {
      const [was] = listId.exec(old) ?? [];
      const [is] = listId.exec(now) ?? [];
      if (was === undefined || is === undefined || Number(was) < firstOldList) return old;
      if (!known.has(was) && !taken.has(is) && Number(is) >= firstNewList) {
        known.set(was, is);
        taken.add(is);
      }
      return old.replace(listId, known.get(was) ?? was);
    },
    finish(xml, newLists) {
      let lists = newLists;
      const finished = xml.replace(new RegExp(listId, 'g'), (id) => {
        if (Number(id) < firstOldList) return id;
        const final = known.get(id) ?? String(firstNewList + lists);
        if (!known.has(id)) {
          known.set(id, final);
          lists += 1;
        }
        return final;
      });
      return { xml: finished, lists };
    },
  };
}

/**
 * The list itself where no item changes: of a long table that is changed in a few places the rest must not be held
 * twice.
 */
export function mapOrKeep<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  return keep(items, items.map(change));
}

/** `items` where `changed` holds the same. */
export function keep<Item>(items: readonly Item[], changed: readonly Item[]): readonly Item[] {
  const isSame = items.length === changed.length && changed.every((item, index) => item === items[index]);
  return isSame ? items : changed;
}

/** `work` on every item, at most `width` at a time; results in the order of the items. */
export async function mapInParallel<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Promise<Result>[] = [];
  const running = new Set<Promise<Result>>();
  for (const item of items) {
    if (running.size >= width) await Promise.race(running);
    const task = work(item).finally(() => running.delete(task));
    running.add(task);
    results.push(task);
  }
  return Promise.all(results);
}

import type { Block } from './document-model.js';

type CountedKind = Exclude<Block['kind'], 'heading'>;

/**
 * Hands out the ids of one document. A heading's id is the path of heading slugs above it; every other block counts its
 * own kind under its heading. So an edit moves only the ids of later blocks of the same kind under the same heading.
 */
export class BlockIds {
  readonly #path: string[] = [];
  readonly #used = new Set<string>();

  /** The id of a heading that now begins. The level-1 heading names the document and stays out of the path below it. */
  heading(level: number, slug: string): string {
    this.#path.length = Math.min(this.#path.length, level - 1);
    while (this.#path.length < level - 1) this.#path.push('');
    const name = slug || 'section';
    for (let count = 1; ; count += 1) {
      this.#path[level - 1] = count === 1 ? name : `${name}-${count}`;
      const id = this.#section();
      if (this.#take(id)) return id;
    }
  }

  /** The id of the next block of this kind under the current heading. */
  block(kind: CountedKind): string {
    for (let count = 1; ; count += 1) {
      const id = `${this.#section()}-${kind}-${count}`;
      if (this.#take(id)) return id;
    }
  }

  /** The current heading's path: `top` before any heading. */
  #section(): string {
    const below = this.#path.slice(1).filter((part) => part !== '');
    return (below.length > 0 ? below : this.#path).join('-') || 'top';
  }

  #take(id: string): boolean {
    if (this.#used.has(id)) return false;
    this.#used.add(id);
    return true;
  }
}

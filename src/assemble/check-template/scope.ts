import type { Fields, FieldType } from '../view/view-type.js';

/** A name a template may use, and what it stands for. */
export interface Binding {
  readonly field: FieldType;
  /** One spelling for one place of the data, whatever names lead to it: guards are kept by it. */
  readonly key: string;
}

/** What a part of a template may name, and which optional fields are known to be given there. */
export class Scope {
  readonly #names: ReadonlyMap<string, Binding>;
  readonly #guards: ReadonlySet<string>;
  /** Names that some path has used; a partial must use each of its arguments. */
  readonly used: Set<string>;

  private constructor(names: ReadonlyMap<string, Binding>, guards: ReadonlySet<string>, used: Set<string>) {
    this.#names = names;
    this.#guards = guards;
    this.used = used;
  }

  static ofRoot(root: Fields): Scope {
    const names = root.names.flatMap((name) => {
      const field = root.get(name);
      return field === undefined ? [] : [[name, { field, key: name }] as const];
    });
    return new Scope(new Map(names), new Set(), new Set());
  }

  get names(): readonly string[] {
    return [...this.#names.keys()];
  }

  get(name: string): Binding | undefined {
    this.used.add(name);
    return this.#names.get(name);
  }

  isGuarded(key: string): boolean {
    return this.#guards.has(key);
  }

  /** Inside `{{#each list as |name|}}` and `{{#with group as |name|}}`. */
  bind(name: string, binding: Binding): Scope {
    return new Scope(new Map([...this.#names, [name, binding]]), this.#guards, this.used);
  }

  /** Inside a condition that has found these given. */
  guard(keys: readonly string[]): Scope {
    return new Scope(this.#names, new Set([...this.#guards, ...keys]), this.used);
  }

  /** Inside a partial: its arguments and nothing else. What the caller has tested stays tested. */
  enter(names: ReadonlyMap<string, Binding>): Scope {
    return new Scope(names, this.#guards, new Set());
  }
}

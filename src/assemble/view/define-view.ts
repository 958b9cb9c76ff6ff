import type { View } from './view.js';

/** Gives a view, or the root of a template, a member that is built when it is first asked for. */
export function defineView(holder: object, name: string, build: () => View): void {
  let built: View | undefined;
  Object.defineProperty(holder, name, {
    enumerable: true,
    get: () => {
      built ??= build();
      return built;
    },
  });
}

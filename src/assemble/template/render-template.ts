import { once } from '../../load/once.js';
import { type RenderedText, TemplatePlaces } from '../rendered-text.js';
import type { View } from '../view/view.js';
import type { FrontMatter } from './front-matter.js';
import { createHelpers, type HelperScope } from './helpers.js';
import { markPlaces } from './mark-places.js';
import type { Template } from './parse-template.js';
import { runProgram } from './run-program.js';

/** A document template ready to run. */
export interface RunnableTemplate {
  readonly front: FrontMatter;
  readonly program: () => hbs.AST.Program;
}

/** Templates with one set of partials; each is rendered once for each product and language. */
export class TemplateRenderer {
  readonly #places = new TemplatePlaces();
  readonly #partials: ReadonlyMap<string, () => hbs.AST.Program>;

  constructor(partials: readonly Template[]) {
    this.#partials = new Map(partials.map((partial) => [partial.name, this.prepare(partial)]));
  }

  /** Nothing is done before the template is first run: most of them are not, in a build after a small change. */
  prepare(template: Template): () => hbs.AST.Program {
    return once(() => markPlaces(template, this.#places));
  }

  /** The text a checked template prints, with tokens in place of values. */
  render({ program }: RunnableTemplate, root: Readonly<Record<string, View>>, scope: HelperScope): RenderedText {
    const output = runProgram(
      program(),
      { root },
      { helpers: createHelpers(scope), partial: (name) => this.#partial(name) },
    );
    return this.#places.read(output);
  }

  #partial(name: string): hbs.AST.Program {
    const program = this.#partials.get(name);
    if (program === undefined) throw new Error(`no partial ${name}`);
    return program();
  }
}

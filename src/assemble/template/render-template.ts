import Handlebars from 'handlebars';
import { once } from '../../load/once.js';
import { type RenderedText, TemplatePlaces } from '../rendered-text.js';
import type { View } from '../view/view.js';
import type { FrontMatter } from './front-matter.js';
import { createHelpers, type HelperScope } from './helpers.js';
import { markPlaces } from './mark-places.js';
import type { Template } from './parse-template.js';

const helperNames = [
  'if',
  'unless',
  'is',
  'given',
  'applies',
  'each',
  'with',
  'ru',
  'en',
  'say',
  'ref',
  'sectionTitle',
  'sectionReason',
  'noRecord',
  'formLabel',
  'documentHeading',
  'fixedStatement',
  'abbr',
  'plural',
  'drawing',
] as const;

const compileOptions: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(helperNames.map((name) => [name, true])),
  explicitPartialContext: true,
  preventIndent: true,
};

/** A document template ready to run. */
export interface CompiledTemplate {
  readonly front: FrontMatter;
  readonly run: Handlebars.TemplateDelegate;
}

/** Templates compiled with one set of partials; each is rendered once for each product and language. */
export class TemplateRenderer {
  readonly #places = new TemplatePlaces();
  readonly #handlebars = Handlebars.create();
  readonly #partials: Readonly<Record<string, Handlebars.TemplateDelegate>>;

  constructor(partials: readonly Template[]) {
    for (const builtIn of ['log', 'lookup']) this.#handlebars.unregisterHelper(builtIn);
    this.#partials = Object.fromEntries(partials.map((partial) => [partial.name, this.compile(partial)]));
  }

  /** Nothing is done before the template is first run: most of them are not, in a build after a small change. */
  compile(template: Template): Handlebars.TemplateDelegate {
    const compiled = once(() => this.#handlebars.compile(markPlaces(template, this.#places), compileOptions));
    return (context, options) => compiled()(context, options);
  }

  /** The text a checked template prints, with tokens in place of values. */
  render({ run }: CompiledTemplate, root: Readonly<Record<string, View>>, scope: HelperScope): RenderedText {
    const output = run(root, {
      helpers: { ...createHelpers(scope) },
      partials: { ...this.#partials },
      allowProtoMethodsByDefault: false,
      allowProtoPropertiesByDefault: false,
    });
    return this.#places.read(output);
  }
}

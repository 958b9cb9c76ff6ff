import type { Language, Profile } from '../../diagnostics/diagnostic.js';
import { UsageError } from '../usage-error.js';
import type { ArgumentReader } from './argument-reader.js';
import { readChoice } from './read-choice.js';

/** Shows one product in the browser and keeps it up to date. */
export interface PreviewCommand {
  readonly name: 'preview';
  readonly language: Language;
  readonly product: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly profile: Profile | undefined;
  readonly out: string | undefined;
  readonly content: string | undefined;
  readonly templates: string | undefined;
}

export const previewArguments: ArgumentReader<PreviewCommand> = {
  options: ['lang', 'profile', 'out', 'content', 'templates', 'port'],
  read(words, split, language) {
    const [product, second] = words;
    if (product === undefined || second !== undefined) throw new UsageError(messages.oneProduct);
    return {
      name: 'preview',
      language,
      product,
      port: readPort(split.options.get('port')),
      profile: readChoice('profile', ['draft', 'submission'], split),
      out: split.options.get('out'),
      content: split.options.get('content'),
      templates: split.options.get('templates'),
    };
  },
};

function readPort(value: string | undefined): number {
  if (value === undefined) return 0;
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new UsageError(messages.port, { value });
  return port;
}

const messages = {
  oneProduct: {
    ru: 'команде `preview` нужен один препарат, например `preview examplecel`',
    en: 'command `preview` needs one product, e.g. `preview examplecel`',
  },
  port: {
    ru: '`{value}` — не номер порта: от 0 до 65535',
    en: '`{value}` is not the number of a port: 0 to 65535',
  },
} as const;

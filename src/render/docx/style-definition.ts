import type { BorderStyle } from '../house-style.js';

/** One entry of styles.xml, in points. `id` and `name` are Word's own where Word has the style, so that it translates them. */
export interface StyleDefinition {
  readonly type: 'paragraph' | 'character' | 'table' | 'numbering';
  readonly id: string;
  readonly name: string;
  readonly isDefault?: true;
  /** Ours: Word has no style of this name. */
  readonly isCustom?: true;
  readonly basedOn?: string;
  readonly next?: string;
  readonly priority: number;
  /** `gallery`: offered to people who write; `hidden`: shown once it is used. */
  readonly shown?: 'gallery' | 'hidden';
  readonly paragraph?: ParagraphProperties;
  readonly run?: RunProperties;
  readonly table?: { readonly border?: BorderStyle; readonly paddingX: number; readonly paddingY: number };
}

export interface ParagraphProperties {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly before?: number;
  readonly after?: number;
  /** Factor of the font's line height, or `{ exactly }` points. */
  readonly line?: number | { readonly exactly: number };
  readonly leftIndent?: number;
  readonly firstLineIndent?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** 1 to 9. */
  readonly outlineLevel?: number;
}

export interface RunProperties {
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly underlined?: boolean;
  readonly fill?: string;
  readonly raised?: boolean;
}

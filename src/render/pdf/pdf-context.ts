import type { Table } from '../../assemble/document-model.js';
import type { Language } from '../../diagnostics/diagnostic.js';
import type { Fonts } from '../fonts.js';
import type { LayoutContext } from '../page-geometry.js';
import type { TablePlan } from '../plan-table.js';
import {
  type Artifact,
  type Role,
  type StructureAttributes,
  StructureElement,
  type Tag,
} from './structure/structure-element.js';

/** What every PDF node handler may know besides its block. */
export interface PdfContext extends LayoutContext {
  readonly fonts: Fonts;
  readonly language: Language;
  /** Everything is set in bold type, as in header rows. */
  readonly strong: boolean;
  /** Ids of tables that have to break inside rows because a row does not fit on a page. */
  readonly breakableTables: ReadonlySet<string>;
  /** Where the content belongs in the structure tree. */
  readonly place: StructureElement | Artifact;
  /** Ids of the headings that references lead to, by section number. */
  readonly targets: ReadonlyMap<string, string>;
  /** By id of a heading: that of the heading above it. */
  readonly parents: ReadonlyMap<string, string>;
  /** How a table of the outermost level is laid out. */
  planOf(table: Table): TablePlan<PdfContext>;
}

/** The context inside a new element of the structure tree. Running lines have no elements and stay what they are. */
export function inside(context: PdfContext, role: Role, attributes?: StructureAttributes): PdfContext {
  const { place } = context;
  return place instanceof StructureElement ? { ...context, place: place.add(role, attributes) } : context;
}

/** The tag of content that comes next at the context's place. */
export function tagOf({ place }: PdfContext): Tag {
  return place instanceof StructureElement ? place.content() : place;
}

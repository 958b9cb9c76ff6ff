import { Document, Footer, Header, ImageRun, type ISectionOptions, Packer, PageOrientation, Paragraph } from 'docx';
import { strToU8 } from 'fflate';
import type { Language } from '../../diagnostics/diagnostic.js';
import type { HouseStyle } from '../house-style.js';
import type { PageGeometry } from '../page-geometry.js';
import type { DrawnFigure } from './draw-figures.js';
import { addLists, listDefinitions } from './number-lists.js';
import { stylesXml } from './styles-xml.js';
import { twips } from './units.js';

/** A package without text: what Word demands around it, one section for each orientation, and the figures. */
export interface Skeleton {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** Begins `word/document.xml`, up to and with the opening tag of the body. */
  readonly opening: string;
  /** Properties of a section, in the order of the orientations given. The first has `word/header1.xml`, and so on. */
  readonly sections: readonly string[];
  /** By id of the figure: the element that shows it. */
  readonly drawings: ReadonlyMap<string, string>;
}

export interface SkeletonContent {
  readonly orientations: readonly PageGeometry[];
  readonly figures: readonly DrawnFigure[];
  readonly numberedLists: number;
  /** A copy for review, in which Word goes on to mark what people change. */
  readonly isTracked?: true;
}

/**
 * Has the library write everything but the text and the properties: content types, relations, theme, styles, lists,
 * settings, sections, pictures. The text is written by us, as strings: see docs/word-files.md. A package takes longer
 * than the text of a short document, and most documents have the same: those without pictures are remembered.
 */
export function packSkeleton(content: SkeletonContent, style: HouseStyle, language: Language): Skeleton {
  const { orientations, figures, numberedLists, isTracked = false } = content;
  const known = skeletons.get(style) ?? new Map<string, Skeleton>();
  skeletons.set(style, known);
  const landscapes = orientations.map(({ landscape }) => landscape);
  const key = JSON.stringify({ language, landscapes, numberedLists, isTracked });
  const isCommon = figures.length === 0;
  const skeleton = (isCommon ? known.get(key) : undefined) ?? makeSkeleton(content, style, language);
  if (known.size >= mostKnown) known.clear();
  if (isCommon) known.set(key, skeleton);
  const sections = skeleton.sections.map((properties, index) => withMargins(properties, orientations[index]));
  return { ...skeleton, sections };
}

/** Margins follow from the running lines of a document, and nothing else in its package does. */
function withMargins(properties: string, geometry: PageGeometry | undefined): string {
  if (geometry === undefined) throw new Error('the package has more sections than orientations');
  const { margin } = geometry;
  const sides = { top: margin.top, right: margin.right, bottom: margin.bottom, left: margin.left };
  return Object.entries(sides).reduce(
    (text, [side, width]) => text.replace(new RegExp(`(<w:pgMar [^>]*w:${side}=")\\d+`), `$1${twips(width)}`),
    properties,
  );
}

const skeletons = new WeakMap<HouseStyle, Map<string, Skeleton>>();

/** Packages of one style, and files of them: some megabytes. */
const mostKnown = 100;

function makeSkeleton(
  { orientations, figures, numberedLists, isTracked }: SkeletonContent,
  style: HouseStyle,
  language: Language,
): Skeleton {
  const document = new Document({
    externalStyles: stylesXml(style, language),
    numbering: listDefinitions(style),
    // A lower version opens with "compatibility mode" in Word's title bar.
    compatibility: { version: 15 },
    ...(isTracked && { features: { trackRevisions: true } }),
    defaultTabStop: twips(style.body.firstLineIndent || style.list.indent * 2),
    sections: orientations.map((geometry, index) => section(geometry, style, index === 0 ? figures : [])),
  });
  addLists(document, numberedLists);
  const compiled = compiler.compile(document);
  const xml = String(compiled.get('word/document.xml'));
  const body = '<w:body>';
  const drawings = [...xml.matchAll(/<w:drawing>.*?<\/w:drawing>/gs)].map(([drawing]) => drawing);
  return {
    parts: Object.fromEntries([...compiled].map(([name, file]) => [name, bytesOf(name, file)])),
    opening: xml.slice(0, xml.indexOf(body) + body.length),
    sections: [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([properties]) => properties),
    drawings: new Map(figures.map(({ id }, index) => [id, numbered(drawings[index] ?? '', index + 1)])),
  };
}

/** The part of the library that makes the files of a package; from outside it gives them only zipped, which takes longer. */
const compiler: { compile(document: Document): ReadonlyMap<string, string | Uint8Array> } = Reflect.get(
  Packer,
  'compiler',
);

/** The same object for the same file: packages have most of theirs in common, and each is deflated once. */
function bytesOf(name: string, file: string | Uint8Array): Uint8Array {
  if (typeof file !== 'string') return new Uint8Array(file);
  const key = `${name} ${file}`;
  const bytes = files.get(key) ?? strToU8(file);
  if (files.size >= mostKnown) files.clear();
  files.set(key, bytes);
  return bytes;
}

const files = new Map<string, Uint8Array>();

function section(geometry: PageGeometry, style: HouseStyle, figures: readonly DrawnFigure[]): ISectionOptions {
  const { left, top, right, bottom } = geometry.margin;
  return {
    headers: { default: new Header({ children: [] }) },
    footers: { default: new Footer({ children: [] }) },
    properties: {
      page: {
        // The library swaps width and height for landscape pages itself.
        size: {
          width: twips(style.page.width),
          height: twips(style.page.height),
          orientation: geometry.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: twips(left),
          top: twips(top),
          right: twips(right),
          bottom: twips(bottom),
          header: twips(style.page.top),
          footer: twips(style.page.bottom),
          gutter: 0,
        },
      },
    },
    children: figures.map(picture),
  };
}

function picture({ id, alt, svg, png, width, height }: DrawnFigure): Paragraph {
  const run = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: png },
    transformation: { width: width / pointsPerPixel, height: height / pointsPerPixel },
    altText: { name: id, description: alt },
  });
  return new Paragraph({ children: [run] });
}

const pointsPerPixel = 0.75;

/** The library counts pictures over all documents of the process. */
function numbered(drawing: string, number: number): string {
  return drawing.replace(/(<wp:docPr id=")\d+/, `$1${number}`).replace(/(<pic:cNvPr id=")\d+/, `$1${number}`);
}

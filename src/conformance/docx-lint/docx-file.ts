import { strFromU8, unzipSync } from 'fflate';
import { type Element, parseXml } from './element-tree.js';

/** A part of the package that holds paragraphs: the body, a header, a footer, notes. */
export interface Story {
  /** `word/document.xml` */
  readonly part: string;
  readonly root: Element;
}

/** A DOCX taken apart. Part names have no leading slash. */
export interface DocxFile {
  readonly bytes: Uint8Array;
  readonly partNames: readonly string[];
  /** The root element of an XML part; `undefined` when the package lacks it. */
  xml(part: string): Element | undefined;
  /** The body first. */
  readonly stories: readonly Story[];
}

const storyName = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

/** Throws for bytes that are no zip and for parts that are no well-formed XML. */
export function readDocx(bytes: Uint8Array): DocxFile {
  const parts = unzipSync(bytes);
  const partNames = Object.keys(parts).sort();
  const trees = new Map<string, Element>();
  for (const name of partNames) {
    const part = parts[name];
    if (part !== undefined && /\.(?:xml|rels|svg)$/.test(name)) trees.set(name, parseXml(strFromU8(part)));
  }
  const stories = partNames
    .filter((name) => storyName.test(name))
    .sort((a, b) => Number(b === 'word/document.xml') - Number(a === 'word/document.xml'))
    .flatMap((part) => {
      const root = trees.get(part);
      return root === undefined ? [] : [{ part, root }];
    });
  return { bytes, partNames, stories, xml: (part) => trees.get(part) };
}

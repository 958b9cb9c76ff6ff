import type { Bilingual } from '../../diagnostics/diagnostic.js';

/** 1-based; the column counts UTF-16 code units, as editors do. */
export interface XmlPlace {
  readonly line: number;
  readonly column: number;
}

export interface XmlAttribute extends XmlPlace {
  /** Local name, without the prefix. */
  readonly name: string;
  /** Empty without a prefix. */
  readonly prefix: string;
  /**
   * Empty for an attribute without a prefix, and for a prefix that nothing binds: a DTD may bind it by a fixed attribute,
   * and this reader sees no DTD.
   */
  readonly namespace: string;
  readonly value: string;
}

export interface XmlElement extends XmlPlace {
  readonly name: string;
  readonly prefix: string;
  /** Empty without a namespace, and for a prefix that nothing binds. */
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  /** Elements and texts in their order. Blank text between elements is left out. */
  readonly children: readonly (XmlElement | string)[];
}

/** One with an internal subset is never read: see `XmlTroubleKind`. */
export interface XmlDoctype {
  readonly root: string;
  readonly publicId?: string;
  readonly systemId?: string;
  readonly line: number;
}

export interface XmlInstruction {
  readonly target: string;
  readonly data: string;
  readonly line: number;
}

/** A well-formed file without entities and internal subsets. */
export interface XmlReading {
  /** As read, in lower case: `utf-8`, `windows-1251`, `utf-16le` … */
  readonly encoding: string;
  readonly doctype?: XmlDoctype;
  readonly instructions: readonly XmlInstruction[];
  readonly root: XmlElement;
  readonly firstComment?: string;
}

/** `entity`: one is declared or used that XML itself does not know. */
export type XmlTroubleKind = 'not-well-formed' | 'internal-subset' | 'entity' | 'encoding' | 'too-large' | 'too-deep';

/** Why a file was not read, at the first place that forbids it. `detail` is technical and English. */
export interface XmlTrouble extends XmlPlace {
  readonly kind: XmlTroubleKind;
  readonly detail: string;
}

/** What a validating parser objects to; column 0 where it gives none. */
export interface XmlObjection extends XmlPlace {
  readonly detail: Bilingual;
}

export interface XmlLimits {
  readonly bytes: number;
  /** Elements and attributes together: each costs some hundred bytes of memory, however short it is written. */
  readonly nodes: number;
  /** Elements inside each other. */
  readonly depth: number;
}

/**
 * What is read of a file nobody vouches for. The index of 20,000 leaves has some 12 MB, 240,000 elements and attributes
 * and a depth of 12; an inventory with its files embedded in base64 is the one that grows.
 */
export const xmlLimits: XmlLimits = { bytes: 100 * 1024 * 1024, nodes: 1_000_000, depth: 200 };

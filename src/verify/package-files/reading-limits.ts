/** Bounds of what is read of a package, whatever it claims: ten times the largest dossier that the program is made for. */
export interface ReadingLimits {
  readonly entries: number;
  readonly depth: number;
  /** Of all files together, unpacked. */
  readonly totalBytes: number;
  /** Unpacked bytes to packed ones. Text and XML stay below 100; deflate itself can reach 1,030. */
  readonly zipRatio: number;
  /** Entries below this size are let pass whatever their ratio: an empty log packs well. */
  readonly ratioCountsFrom: number;
}

export const readingLimits: ReadingLimits = {
  entries: 200_000,
  depth: 64,
  totalBytes: 100 * 1024 ** 3,
  zipRatio: 200,
  ratioCountsFrom: 1024 ** 2,
};

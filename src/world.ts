/** The three folders a build may read. Everything else on the machine is out of its reach. */
export type Area = 'content' | 'templates' | 'schemas';

export interface WorldFile {
  readonly area: Area;
  /** Relative to the project root, with `/` on every platform: what diagnostics show. */
  readonly file: string;
  /** Relative to the folder of its area, with `/`: `utzhefra/dossier.yaml`. */
  readonly name: string;
}

/** Why a listed file was not read. */
export type FileTrouble = 'link' | 'not-a-file' | 'too-large' | 'unreadable';

export type FileContent = { readonly bytes: Uint8Array } | { readonly trouble: FileTrouble };

/** All that a build sees of the outside: named files of three folders, read-only. Time and language come in options. */
export interface World {
  /** Every file of the area and its sub-folders except hidden ones, sorted by code unit; symbolic links are listed. */
  list(area: Area): readonly WorldFile[];
  /**
   * The bytes of a listed file, or the reason why it was not read. Links are never followed. A file of more than `most`
   * bytes is not read; unless told otherwise, that is the size of a record.
   */
  read(file: WorldFile, most?: number): FileContent;
}

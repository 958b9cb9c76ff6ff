/** A text of an element, with its line in the inventory. */
export interface R022Text {
  readonly text: string;
  readonly line: number;
}

export interface R022Attribute extends R022Text {
  /** Attribute `DrugAttributeKindEnumCode`. */
  readonly kindCode?: string;
  /** Attribute `AttributeKindName`. */
  readonly kindName?: string;
}

/** The entry of one document. What the file does not say is absent; texts are without blanks around them. */
export interface R022Document {
  readonly line: number;
  readonly fileIndicator?: R022Text;
  readonly id?: R022Text;
  readonly name?: R022Text;
  readonly code?: R022Text;
  readonly codeName?: R022Text;
  /** The code of a document of the registration file, which has no type code of the dossier. */
  readonly registrationFileCode?: R022Text;
  readonly created?: R022Text;
  readonly valid?: R022Text;
  readonly attributes: readonly R022Attribute[];
  /** The file itself in base64. */
  readonly embedded?: R022Text & { readonly mediaType?: string };
  readonly sequence?: R022Text;
  readonly operation?: R022Text;
}

/** An inventory R.022 of either version, as it is written. */
export interface R022Inventory {
  /** From the application folder. */
  readonly file: string;
  /** `1.0.0`, from the namespace of the root; undefined where that says none. */
  readonly version?: string;
  readonly line: number;
  readonly documentCode?: R022Text;
  readonly id?: R022Text;
  readonly dateTime?: R022Text;
  readonly documents: readonly R022Document[];
}

/** The answer to a question about the data; where the data cannot tell, the token that prints their mark. */
export type Truth = boolean | { readonly token: string };

/**
 * What templates see in place of a value. Fields are own properties, so Handlebars reaches nothing else; they are built
 * when first asked for, because records refer to each other in circles.
 */
export abstract class View {
  /** Whether the field was filled in at all, if only with the reason why there is no value. */
  abstract readonly isGiven: boolean;
  /** False only where the records say that the field does not apply. */
  get isApplicable(): boolean {
    return true;
  }
  /** What a condition on it finds. */
  get truth(): Truth {
    return this.isGiven;
  }
}

/** A list to go through. */
export abstract class ListView extends View {
  abstract readonly items: readonly View[];
  /** The token of the mark that stands for the whole list; undefined for a list that is given or left out. */
  abstract readonly mark: string | undefined;
  /** An item that is that mark in every field: shows how the template lays an item out. */
  abstract readonly sample: View | undefined;
}

/** A list that is put together here, not found in a record. */
export class FixedListView extends ListView {
  readonly isGiven = true;
  readonly mark = undefined;
  readonly sample = undefined;
  readonly items: readonly View[];

  constructor(items: readonly View[]) {
    super();
    this.items = items;
  }

  override get truth(): Truth {
    return this.items.length > 0;
  }
}

import type { Block, DocumentModel } from '../../assemble/document-model.js';
import { type Markers, modelUnits, type Unit } from './model-texts.js';

/** What one model says, for all the files it is compared with: most models say the same in every format. */
export class ModelReading {
  readonly #model: DocumentModel;
  #last: { readonly markers: Markers; readonly units: readonly Unit[] } | undefined;

  constructor(model: DocumentModel) {
    this.#model = model;
  }

  units(markers: Markers): readonly Unit[] {
    const last = this.#last;
    if (last !== undefined && (last.markers === markers || saysTheSame(this.#model.blocks))) return last.units;
    const units = modelUnits(this.#model, markers);
    this.#last = { markers, units };
    return units;
  }

  texts(markers: Markers): string[] {
    return this.units(markers).flatMap((unit) => unit.texts);
  }
}

/** Whether no format has words of its own: markers of lists, words in drawings. */
function saysTheSame(blocks: readonly Block[]): boolean {
  return blocks.every((block) => {
    if (block.kind === 'note') return saysTheSame(block.blocks);
    if (block.kind === 'table') return block.rows.every(({ cells }) => cells.every((cell) => saysTheSame(cell.blocks)));
    return block.kind !== 'list' && block.kind !== 'figure';
  });
}

import type { NumberRuns } from '../../check/reads/kept-questions.js';
import { addToRuns, visitRuns } from '../../check/reads/number-runs.js';
import { watchRecord } from '../../check/reads/watch-record.js';
import { RecordIndex } from '../../check/record-index.js';
import type { DocumentModel } from '../document-model.js';
import { FieldTable } from './field-table.js';
import type { AssemblyFindings, KeptAssembly, KeptDocument } from './kept-assembly.js';

/** A document, and what assembling it gave besides. */
export interface AssembledDocument extends AssemblyFindings {
  readonly model: DocumentModel;
}

/** Where the models of earlier runs lie. */
export interface KeptModels {
  /** The model whose JSON has the SHA-256. */
  recall(sha256: string): DocumentModel | undefined;
  /** Keeps a model; returns the SHA-256 of its JSON. */
  keep(model: DocumentModel): string;
}

/**
 * The documents of one product as an earlier run assembled them. A document is assembled anew where a field it read,
 * or anything else it follows from, is not as it was.
 */
export class DocumentMemory {
  /** The records that documents are to be assembled from: they tell what is read of them. */
  readonly records: RecordIndex;
  readonly #models: KeptModels;
  readonly #earlier: KeptAssembly | undefined;
  readonly #fields: FieldTable;
  readonly #documents: Record<string, KeptDocument> = {};
  #reads = new Map<string, Set<number>>();

  constructor(records: RecordIndex, earlier: KeptAssembly | undefined, models: KeptModels) {
    this.#models = models;
    this.#earlier = earlier;
    this.#fields = new FieldTable(records, earlier?.files ?? {});
    const note = (file: string, pointer: string) => {
      const number = this.#fields.numberOf(file, pointer);
      const known = this.#reads.get(file);
      if (known === undefined) this.#reads.set(file, new Set([number]));
      else known.add(number);
    };
    this.records = new RecordIndex(records.records.map((record) => watchRecord(record, note)));
  }

  /**
   * The document of that name (language and id), recalled or assembled.
   *
   * @param setting hash of what the document follows from besides the data of records
   * @param assemble reads no records but those of this memory
   */
  documentOf(name: string, setting: string, assemble: () => AssembledDocument): AssembledDocument {
    const kept = this.#earlier?.documents[name];
    const model = kept?.setting === setting && this.#isCurrent(kept) ? this.#models.recall(kept.model) : undefined;
    if (kept !== undefined && model !== undefined) {
      this.#documents[name] = kept;
      return { ...kept, model };
    }
    this.#reads = new Map();
    const assembled = assemble();
    const reads = Object.fromEntries([...this.#reads].map(([file, numbers]) => [file, runsOf(numbers)]));
    const { diagnostics, unconfirmed, missing } = assembled;
    const sha256 = this.#models.keep(assembled.model);
    this.#documents[name] = { model: sha256, setting, reads, diagnostics, unconfirmed, missing };
    return assembled;
  }

  /** For a later run. */
  kept(): KeptAssembly {
    return { files: this.#fields.kept(), documents: this.#documents };
  }

  #isCurrent({ reads }: KeptDocument): boolean {
    return Object.entries(reads).every(([file, numbers]) => this.#fields.isSame(file) || !this.#hasNew(file, numbers));
  }

  #hasNew(file: string, numbers: NumberRuns): boolean {
    let hasNew = false;
    visitRuns(numbers, (number) => {
      hasNew ||= this.#fields.isNew(file, number);
    });
    return hasNew;
  }
}

function runsOf(numbers: ReadonlySet<number>): NumberRuns {
  const runs: number[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) addToRuns(runs, number);
  return runs;
}

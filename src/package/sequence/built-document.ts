import type { DocumentFacts, SequenceEntry } from './sequence-plan.js';

/** A document of a finished build, before it is known what a sequence does with it. */
export type BuiltDocument = DocumentFacts & Pick<SequenceEntry, 'files'>;

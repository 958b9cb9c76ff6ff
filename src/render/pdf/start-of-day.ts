import type { DocumentModel } from '../../assemble/document-model.js';

/** The one moment in a file's metadata: the beginning of the day the dossier is dated, nowhere in particular. */
export function startOfDay({ date }: DocumentModel): Date {
  return new Date(`${date}T00:00:00Z`);
}

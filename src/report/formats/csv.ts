import { checklistCsv } from '../../readiness/checklist-csv.js';
import type { BuildResult } from '../build-result.js';

/** The checklists of all products of the run in one table; empty where no documents could be planned. */
export function reportCsv({ products }: BuildResult): string {
  return checklistCsv(
    products.flatMap(({ product, checklist, written }) => {
      const latest = written?.checklist ?? checklist;
      return latest === undefined ? [] : [{ product, checklist: latest }];
    }),
  );
}

/** How far the preview is; the page shows it. */
export interface PreviewState {
  readonly product: string;
  readonly phase: 'building' | 'built' | 'failed';
  /** Of `total` documents, while they are drawn. */
  readonly done: number;
  readonly total: number;
  /** Counts the reports: another number means another report. */
  readonly report: number;
  readonly isBlocked: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** What went wrong with us. */
  readonly message?: string;
}

export function firstState(product: string): PreviewState {
  return { product, phase: 'building', done: 0, total: 0, report: 0, isBlocked: false, errors: 0, warnings: 0 };
}

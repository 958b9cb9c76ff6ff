import type { ReportIndex } from '../report-index.js';
import type { Child } from './dom.js';
import type { Route } from './route.js';

/** What stands below the navigation: one heading of the first level and what it heads. */
export interface Shown {
  readonly title: string;
  readonly content: readonly Child[];
  /** What takes the focus in place of the heading, once it stands in the page. */
  readonly focus?: HTMLElement | undefined;
}

export type View = (index: ReportIndex, route: Route) => Promise<Shown> | Shown;

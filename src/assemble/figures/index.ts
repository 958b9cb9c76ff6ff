import type { Drawing } from './define-drawing.js';
import { patientFlow } from './patient-flow.js';
import { processFlow } from './process-flow.js';
import { programmeTimeline } from './programme-timeline.js';
import { stepsAndSites } from './steps-and-sites.js';

/** The drawings, by the name templates call them by: `{{drawing "steps-and-sites" processes=processes}}`. */
export const drawings: ReadonlyMap<string, Drawing> = new Map([
  ['steps-and-sites', stepsAndSites],
  ['patient-flow', patientFlow],
  ['programme-timeline', programmeTimeline],
  ['process-flow', processFlow],
]);

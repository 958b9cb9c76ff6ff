import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sequencePlaces } from './sequence-places.js';

/** Holds the last sequence while it is made anew. */
function asideFolder(application: string, sequence: string): string {
  return join(application, `.${sequence}.before`);
}

/** Moves a sequence out of the way, itself first, so that its absence shows that the rest is going, too. */
export function setAside(application: string, sequence: string): void {
  const aside = asideFolder(application, sequence);
  mkdirSync(aside);
  const places = sequencePlaces(sequence);
  for (const name of [places.sequence, places.record, places.working]) move(application, aside, name);
}

/** Puts a sequence back that was set aside, unless its successor is there: then it goes for good. */
export function settleAside(application: string, sequence: string): void {
  const aside = asideFolder(application, sequence);
  if (!existsSync(aside)) return;
  const places = sequencePlaces(sequence);
  const isReplaced = existsSync(join(application, places.sequence)) && existsSync(join(aside, places.sequence));
  // The sequence goes back last: until then a second attempt finds it here and goes on.
  if (!isReplaced) for (const name of [places.working, places.record, places.sequence]) move(aside, application, name);
  rmSync(aside, { recursive: true, force: true });
}

/** The sequences that a killed run left set aside. */
export function sequencesAside(application: string): readonly string[] {
  return readdirSync(application).flatMap((name) => /^\.(\d{4})\.before$/.exec(name)?.[1] ?? []);
}

function move(from: string, to: string, name: string): void {
  if (existsSync(join(from, name))) renameSync(join(from, name), join(to, name));
}

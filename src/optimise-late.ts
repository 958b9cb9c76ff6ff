import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * Node makes fast code of what it has run a while. A build runs very much code, most of it for a second or less, in as many
 * threads as the machine has processors: making it fast cost a third of all work, and the fast code did a twelfth of it.
 * Eight times the patience costs long documents nothing. It holds for all threads; what is worked out does not depend on it.
 */
export function optimiseLate(): void {
  setFlagsFromString(
    Number.parseInt(versions.v8, 10) < 12 ? '--interrupt-budget=540672' : '--invocation-count-for-turbofan=24000',
  );
}

import { setFlagsFromString } from 'node:v8';

/**
 * V8 lets the heap grow to several times what is alive before it looks for what is not: a listing of 10,000 rows would
 * take half as much memory again. For a long document it looks whenever the heap has doubled; for others it does as it
 * thinks best. What is drawn does not depend on it.
 */
export function limitHeap(isLong: boolean): void {
  setFlagsFromString(`--heap-growing-percent=${isLong ? 100 : 0}`);
}

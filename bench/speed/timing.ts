import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Seconds. What earlier runs left is collected before: otherwise V8 would do so in the time of whatever runs. */
export function timeAlone(run: () => unknown): number {
  collectGarbage();
  return time(run);
}

/** Seconds. */
export function time(run: () => unknown): number {
  const before = performance.now();
  run();
  return (performance.now() - before) / 1000;
}

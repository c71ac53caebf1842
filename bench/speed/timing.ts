import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Seconds. Collects earlier runs' garbage first, as V8 would otherwise do so while this one is timed. */
export function timeAlone(run: () => unknown): number {
  collectGarbage();
  return time(run);
}

/** Seconds, without collecting garbage first. */
export function time(run: () => unknown): number {
  const before = performance.now();
  run();
  return (performance.now() - before) / 1000;
}

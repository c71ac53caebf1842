/** Errors of the whole vector that are tried, the strictest first. */
const ERRORS = [1e-6, 1e-3, 1e-2];

/**
 * Runs an iteration of graphology-metrics, which throws when it has not converged, with growing patience: on graphs that
 * are nearly periodic a coarser answer is better than none. `undefined` when even the coarsest did not converge.
 */
export function patiently<Result>(run: (error: number) => Result): Result | undefined {
  for (const error of ERRORS) {
    try {
      return run(error);
    } catch (failure) {
      if (!(failure instanceof Error) || !/converge/.test(failure.message)) throw failure;
    }
  }
  return undefined;
}

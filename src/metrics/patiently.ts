/** Errors of the whole vector that are allowed, the strictest first. */
const ERRORS = [1e-6, 1e-3, 1e-2];

/**
 * Runs an iteration of graphology-metrics, which throws if it does not converge, with increasing tolerance: on nearly
 * periodic graphs, a coarser answer is better than none. `undefined` if even the coarsest does not converge.
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

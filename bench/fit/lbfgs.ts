/** A smooth function to minimise: returns its value at `x` and writes its gradient. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

/** Deterministic L-BFGS with a backtracking line search (Nocedal & Wright 2006, algorithm 7.5). Changes `x` in place. */
export function minimize(
  objective: Objective,
  x: Float64Array,
  { rounds = 200, memory = 10, tolerance = 1e-6 } = {},
): number {
  const n = x.length;
  let gradient = new Float64Array(n);
  let value = objective(x, gradient);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = descent(gradient, steps);
    let slope = dot(direction, gradient);
    if (slope > -1e-14) break;
    let length = steps.length ? 1 : Math.min(1, 1 / Math.sqrt(dot(gradient, gradient)));
    const from = Float64Array.from(x);
    const next = new Float64Array(n);
    let found = false;
    for (let tries = 0; tries < 30 && !found; tries++, length /= 2) {
      for (let i = 0; i < n; i++) x[i] = from[i]! + length * direction[i]!;
      const there = objective(x, next);
      if (there <= value + 1e-4 * length * slope) {
        found = true;
        const s = new Float64Array(n);
        const y = new Float64Array(n);
        for (let i = 0; i < n; i++) {
          s[i] = x[i]! - from[i]!;
          y[i] = next[i]! - gradient[i]!;
        }
        const curvature = dot(s, y);
        if (curvature > 1e-12) steps.push({ s, y, rho: 1 / curvature });
        if (steps.length > memory) steps.shift();
        slope = Math.abs(value - there) / Math.max(1, Math.abs(there));
        value = there;
      }
    }
    if (!found) {
      x.set(from);
      break;
    }
    gradient = next;
    if (slope < tolerance) break;
  }
  return value;
}

function descent(
  gradient: Float64Array,
  steps: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const q = Float64Array.from(gradient, (g) => -g);
  const alphas: number[] = [];
  for (let k = steps.length - 1; k >= 0; k--) {
    const { s, y, rho } = steps[k]!;
    const alpha = rho * dot(s, q);
    alphas[k] = alpha;
    add(q, y, -alpha);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = dot(last.s, last.y) / dot(last.y, last.y);
    for (let i = 0; i < q.length; i++) q[i]! *= scale;
  }
  steps.forEach(({ s, y, rho }, k) => {
    add(q, s, alphas[k]! - rho * dot(y, q));
  });
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function add(a: Float64Array, b: Float64Array, factor: number): void {
  for (let i = 0; i < a.length; i++) a[i]! += factor * b[i]!;
}

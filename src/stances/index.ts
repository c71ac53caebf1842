/**
 * Who disagrees with whom, and with which quoted speaker. The ideas are listed in `heuristics/index.ts`.
 *
 * @module discussion-graph/stances
 */

export type { Corrections, Discussion, Stance } from '../schema/index.js';
export { inferStances, type StanceInput, type StanceOptions } from './infer.js';
export type { BaseRates, Site } from './site.js';

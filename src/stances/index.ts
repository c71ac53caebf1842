/**
 * Who disagrees with whom, and with which quoted speaker.
 *
 * @module discussion-graph/stances
 */
export { inferStances, type StanceInput, type StanceOptions } from './infer.js';

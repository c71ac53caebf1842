/**
 * Who disagrees with whom, and with which quoted speaker.
 *
 * @module
 */
export { inferStances, type StanceInput, type StanceOptions } from './infer.js';

/**
 * Rankings and measures, on simple projections only.
 *
 * @module
 */
export { rankChains } from './chains.js';
export { measureDiscussion } from './discussion.js';
export { rankParticipants } from './participants.js';

/**
 * Corrections by a person: how comments are recognised again, and which corrections can be used.
 *
 * @module
 */
export { checkRows } from './check-rows.js';
export { fingerprintOf, fingerprintsOf } from './fingerprint.js';
export type { Voices } from './join-speakers.js';
export { type Settled, settleCorrections } from './settle.js';

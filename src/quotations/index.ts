/**
 * The people an article names, and what it quotes.
 *
 * @module
 */
export { type Attribution, attributeQuotations } from './attribute.js';

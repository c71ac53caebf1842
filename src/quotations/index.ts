/**
 * The people an article names, and what it quotes.
 *
 * @module
 */
export { type Attribution, attributeQuotations, type QuotationOptions } from './attribute.js';

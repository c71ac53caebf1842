/**
 * The people and organisations an article names, and what it quotes.
 *
 * @module discussion-graph/quotations
 */
export { type Attribution, attributeQuotations, type QuotationOptions } from './attribute.js';

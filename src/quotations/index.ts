/**
 * The people and organisations an article names, and what it quotes. The ideas are listed in `heuristics/index.ts`.
 *
 * @module discussion-graph/quotations
 */

export type { Article, Comment, Quotation, Speaker } from '../schema/index.js';
export { type Attribution, attributeQuotations, type QuotationOptions } from './attribute.js';

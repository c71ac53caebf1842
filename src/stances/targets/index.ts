/**
 * What comments think of the speakers they name, of the quotations they echo and of the article.
 *
 * @module
 */
export { type TargetInput, takeSides } from './take-sides.js';

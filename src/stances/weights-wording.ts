import type { WordingWeights } from './wording/wording.js';

export const wordingWeights: WordingWeights = { step: 0, gaps: '', agrees: '', disagrees: '' };

import { cueHeuristic } from '../heuristic.js';

/** "I stand corrected": reads like a denial but gives in. */
export const yields = cueHeuristic({
  id: 'stances/yields',
  cue: 'yielding',
  where: 'early',
  measures: 'phrases early in the reply that give in',
  says: 'gives in:',
  prior: -0.8,
  sources: [
    { cite: 'observation on pages written for this project: four of five disagreements wrongly shown give in' },
  ],
  example: { parent: 'The ferry has two decks, not one.', reply: 'I stand corrected.', value: 1 },
});

import { cueHeuristic } from '../heuristic.js';
import { CONFIDENT_ERRORS } from '../sources.js';

/** "It was sarcasm": there was no real disagreement. */
export const explainsJoke = cueHeuristic({
  id: 'stances/explains-joke',
  cue: 'joke',
  where: 'anywhere',
  measures: 'words that explain something as a joke',
  says: 'explains a joke:',
  prior: -0.1,
  sources: [CONFIDENT_ERRORS],
  example: { parent: 'The ferry is too slow.', reply: 'That was sarcasm.', value: 1 },
});

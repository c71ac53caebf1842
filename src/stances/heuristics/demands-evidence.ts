import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** "Source?", "Proof?", "Logic?" */
export const demandsEvidence = cueHeuristic({
  id: 'stances/demands-evidence',
  cue: 'evidence',
  where: 'anywhere',
  most: 2,
  measures: 'words about evidence and argument',
  says: 'asks for or denies evidence:',
  prior: 0.3,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'Any evidence for that?', value: 1 },
});

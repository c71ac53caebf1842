import { deniesSharedTopic } from '../../../src/stances/heuristics/denies-shared-topic.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(deniesSharedTopic, {
  fires: [{ parent: 'The ferry is late.', reply: 'No ferry is late.' }],
  silent: [
    { parent: 'The ferry is late.', reply: 'The ferry is early.' },
    { parent: 'The ferry is late.', reply: 'Not today.' },
  ],
});

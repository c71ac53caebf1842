import { hasLink } from '../../../src/stances/heuristics/has-link.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(hasLink, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'www.example.org says so' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});

import { sharesExperience } from '../../../src/stances/heuristics/shares-experience.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(sharesExperience, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'My wife says so.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});

import { grouped } from '../text/grouped.js';

const PAIRS =
  'true/false right/wrong good/bad better/worse best/worst more/less most/least pro/anti support/oppose legal/illegal safe/dangerous safe/unsafe always/never everyone/nobody everybody/nobody all/none ' +
  "can/can't is/isn't are/aren't do/don't does/doesn't will/won't should/shouldn't was/wasn't were/weren't did/didn't has/hasn't have/haven't would/wouldn't could/couldn't " +
  'real/fake fact/opinion easy/hard easy/difficult many/few love/hate win/lose won/lost left/right lives/dies moral/immoral natural/unnatural something/nothing everything/nothing sensible/nonsense ' +
  'agree/disagree smart/stupid possible/impossible cheap/expensive fair/unfair honest/dishonest strong/weak rich/poor new/old high/low higher/lower success/failure works/fails increase/decrease ' +
  'rational/irrational responsible/irresponsible relevant/irrelevant necessary/unnecessary likely/unlikely reasonable/unreasonable logical/illogical democratic/undemocratic useful/useless ' +
  'richtig/falsch gut/schlecht besser/schlechter mehr/weniger immer/nie alle/keiner wahr/unwahr möglich/unmöglich sinnvoll/unsinnig rigtigt/forkert god/dårlig bedre/værre altid/aldrig';

const NONE: readonly string[] = [];

const OPPOSITES: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ readPairs();

function readPairs(): Map<string, string[]> {
  const pairs = PAIRS.split(' ').flatMap((pair) => {
    const [a, b] = pair.split('/') as [string, string];
    return [
      { word: a, opposite: b },
      { word: b, opposite: a },
    ];
  });
  return new Map(
    [...grouped(pairs, ({ word }) => word)].map(([word, rows]) => [word, rows.map(({ opposite }) => opposite)]),
  );
}

/** Opposites of a word, in lower case; empty for most words. */
export function oppositesOf(word: string): readonly string[] {
  return OPPOSITES.get(word) ?? NONE;
}

/**
 * Whether two words are opposites: because they are listed, or because one is the other with un-, in-, il-, im-, ir-,
 * dis- or non-.
 */
export function areOpposite(a: string, b: string): boolean {
  if (oppositesOf(a).includes(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length > 3 &&
    /^(?:un|in|il|im|ir|dis|non)$/.test(long.slice(0, long.length - short.length)) &&
    long.endsWith(short)
  );
}

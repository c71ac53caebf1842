import { isHuman } from '../../text/lexicons/en/nouns.js';
import type { Source } from '../find/found.js';
import { mayBePerson } from '../join-names.js';
import type { Story } from '../story.js';

/** The phrase chosen as a source, with the name apposed to it, and as what it means. O(1). */
export function adjustSource(story: Story, cue: number, source: Source): Source {
  return asPronoun(
    story,
    withQuantity(story, withHolder(story, withApposed(story, cue, withoutPeople(story, source)))),
  );
}

/** What may follow a name apposed to a role: "said the leader, Ann Lee of Hull, …". */
const BEHIND_APPOSED = /^(?:[,.:;"“”)]|of|from|who|whose)$/;

/** “…,” said the expedition leader, Ann Lee: the name is part of the phrase. */
function withApposed({ tokens, people }: Story, cue: number, source: Source): Source {
  const { from, to, mention, pronoun } = source;
  if (mention !== undefined || pronoun || from < cue || tokens[to]?.text !== ',') return source;
  const apposed = people.mentionAt[to + 1] ?? -1;
  const name = people.mentions[apposed];
  if (name?.from !== to + 1 || name.possessive || !mayBePerson(people.people[name.person]!)) return source;
  const next = tokens[name.to];
  const ends = next === undefined || next.region >= 0 || BEHIND_APPOSED.test(next.norm);
  // "said the crew, Ann Lee, Hugo Cole and Mark Dunn"
  const goesOn = next?.text === ',' && people.mentionAt[name.to + 1]! >= 0;
  return ends && !goesOn ? { from, to: name.to, mention: apposed } : source;
}

const DEMONYM =
  /^(?:african|albanian|american|argentinian|australian|austrian|belgian|bosnian|brazilian|briton|bulgarian|californian|canadian|chilean|colombian|croatian|cuban|dane|dutchman|egyptian|englishman|estonian|ethiopian|finn|frenchman|german|greek|hungarian|indian|indonesian|iranian|iraqi|irishman|israeli|italian|jamaican|kenyan|korean|latvian|lithuanian|malaysian|mexican|nigerian|norwegian|peruvian|pole|romanian|russian|scotsman|serbian|spaniard|swede|texan|turk|ukrainian|venezuelan|welshman)$/;

/** Most tokens of a phrase up to its head. */
const LONGEST = 6;

/** What is part of several. */
const PART = /^(?:one|two|three|some|most|many|several|none|all|each|few|half|both|another)$/;

/** "The Australian said": somebody whom the article names elsewhere, not Australia. */
function withoutPeople({ tokens }: Story, { mention, ...source }: Source): Source {
  const { from, to } = source;
  const isPeople = to === from + 2 && tokens[from]!.norm === 'the' && DEMONYM.test(tokens[from + 1]!.norm);
  return mention === undefined || isPeople ? source : { ...source, mention };
}

const OF = /^(?:for|of|in|at|from|with|to)$/;
const DETERMINER = /^(?:an?|the|one|another|his|her|its|their|my|our)$/;

/** "A spokesman for the Port Union said", "a reviewer in the Herald wrote": not the body, but somebody without a name. */
function withHolder({ tokens, people, lexicon }: Story, source: Source): Source {
  if (lexicon.language !== 'en' || source.mention === undefined) return source;
  const name = people.mentions[source.mention]!;
  let head = name.from - 1;
  while (head > 0 && DETERMINER.test(tokens[head]!.norm)) head--;
  if (!OF.test(tokens[head]?.norm ?? '') || !isHuman(tokens[head - 1]?.norm ?? '')) return source;
  let from = head - 1;
  while (from > 0 && head - from < LONGEST && !DETERMINER.test(tokens[from]!.norm)) from--;
  return DETERMINER.test(tokens[from]!.norm) ? { from, to: Math.max(source.to, name.to) } : source;
}

/** "One of them said": not they. */
function withQuantity({ tokens }: Story, source: Source): Source {
  const { from, to, pronoun } = source;
  const isPart = pronoun && tokens[from - 1]?.norm === 'of' && PART.test(tokens[from - 2]?.norm ?? '');
  return isPart ? { from: from - 2, to } : source;
}

const AGED = /^\d{1,3}-jährige[nr]?$/;

/** "Der 29-Jährige" is somebody known, as "er" is. */
function asPronoun({ tokens, lexicon }: Story, source: Source): Source {
  const { from, to, mention } = source;
  const isAge =
    lexicon.language === 'de' && mention === undefined && to === from + 2 && AGED.test(tokens[from + 1]!.norm);
  return isAge ? { from, to, pronoun: tokens[from]!.norm === 'die' ? 'f' : 'm' } : source;
}

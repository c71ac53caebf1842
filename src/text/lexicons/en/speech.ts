const words = (all: string): ReadonlySet<string> => new Set(all.split(' '));

/** Verbs that introduce what someone said. */
export const SAY: ReadonlySet<string> = /* @__PURE__ */ words(
  'read reads sang sings riffed thundered declaimed put puts recounted recounts lashed fired elaborated ventured intoned reflected summed said says say saying told tell tells telling added adds adding wrote writes write writing asked asks argued argues argue arguing claimed claims claiming explained explains explaining noted notes noting stated states stating suggested suggests suggesting announced announces announcing insisted insists insisting replied replies responded responds declared declares declaring warned warns warning tweeted tweets tweeting continued acknowledged acknowledges acknowledging admitted admits admitting conceded concedes concluded concludes confirmed confirms contended contends maintained maintains reported reports reporting recalled recalls recalling remarked remarks remarking observed observes stressed stresses emphasized emphasizes reiterated reiterates repeated repeating quipped joked jokes joking promised promises promising vowed vows vowing pledged pledges pledging predicted predicts predicting revealed reveals testified asserted asserts asserting alleged alleges alleging lamented laments complained complains boasted boasts shouted shouts yelled cried whispered mused wondered wonders reminded reminds assured assures disclosed signaled signals implied implies indicated indicates indicating posted chanted chants commented comments countered counters denied denies denying disputed estimated estimates speculated cautioned cautions blogged retorted posited opined proclaimed proclaims interjected exclaimed began urged urges urging informed hinted hints agreed agrees disagreed asking advise advises advised advising beamed gushed barked echoed shouting chanting yelling replying concluding remarking recounting revealing testifying predicting assuring reminding implying alleging denying boasting joking complaining conclude explain argue insist acknowledge deny predict warn admit',
);

/** Verbs that introduce what someone thinks. */
export const THINK: ReadonlySet<string> = /* @__PURE__ */ words(
  'think thinks thought believe believes believed believing feel feels felt hope hopes hoped hoping know knows knew expect expects fear fears feared worry worries worried doubt doubts assume assumes understand understands realize realized found find finds concluded learned shows show showed showing suggest suggests indicate see sees guess imagine suspect suspects',
);

/** Verbs that report an act of speech without a clause (praised, accused, called for). */
export const ACT: ReadonlySet<string> = /* @__PURE__ */ words(
  'called calls calling criticized criticizes criticizing criticize praised praises praising blasted slammed slams denounced denouncing condemned mocked mocking dismissed dismissing rejected rejects endorsed endorse endorses endorsing accused accuses accusing blamed blames described describes describing defended defending attacked attacking questioned questioning cited cites citing mentioned mentions discussed referred referring opposed opposes oppose supported supports proposed proposes urged urges urging ordered refused refuses declined declines threatened threatens sought seeks wants want wanted demanded demands offered expressed expresses expressing echoed touted pointed pointing challenged portrayed labeled likened considered vowed favors favored applauded welcomed hailed railed',
);

/** Verbs with the listener before what is said. */
export const TELL: ReadonlySet<string> = /* @__PURE__ */ words(
  'told tell tells telling reminded reminds assured assures informed warned warns warning asked asks urged',
);

/** Auxiliaries and adverbs that may come between a subject and its verb. */
export const BETWEEN: ReadonlySet<string> = /* @__PURE__ */ words(
  'has have had having is are was were be been being will would can could may might must should do does did not never also then later once even still just often again repeatedly further previously recently already reportedly quickly publicly openly simply only always usually frequently sometimes first last earlier now today yesterday eventually finally immediately subsequently famously privately specifically clearly strongly sharply initially additionally too went on to allegedly explicitly similarly flatly personally',
);

/** Finite auxiliaries. */
export const FINITE: ReadonlySet<string> = /* @__PURE__ */ words(
  "is are was were has have had will would can could may might must should do does did isn't aren't wasn't weren't won't don't doesn't didn't can't",
);

/** Words that start a phrase saying when, where or how something was said. */
export const ADJUNCT: ReadonlySet<string> = /* @__PURE__ */ words(
  'in on at during after before to of about when as while from by via last this earlier late today yesterday recently later through with following amid referring adding speaking according upon over for',
);

/** Prepositions and conjunctions: what follows is not a subject. */
export const PREPOSITION: ReadonlySet<string> = /* @__PURE__ */ words(
  'in on at during after before by for from with of about against under over into to since until among between through amid despite as upon via within without when while if because where that which who whom whose but and or although though whether than so unless like per following including',
);

/** Words that end a noun phrase when going left from a verb. */
export const CLAUSE: ReadonlySet<string> = /* @__PURE__ */ words(
  'and but or that because as when while if although though since after before until so which who whom where than whether unless',
);

/** Words that may start the content of indirect speech. */
export const OPENS_CONTENT: ReadonlySet<string> = /* @__PURE__ */ words(
  'that he she they it we i there the a an his her their its this these those no some many if whether how what why when who which in at on any one people to not you my our such both all more most every as two three',
);

/** Personal and relative pronouns and the gender they indicate. */
export const PRONOUN: ReadonlyMap<string, 'm' | 'f' | 'other'> = /* @__PURE__ */ new Map<string, 'm' | 'f' | 'other'>([
  ['he', 'm'],
  ['him', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['herself', 'f'],
  ['they', 'other'],
  ['it', 'other'],
  ['i', 'other'],
  ['we', 'other'],
  ['you', 'other'],
  ['who', 'other'],
  ['them', 'other'],
  ['themselves', 'other'],
]);

/** Words before which a content may end. */
export const BOUNDARY: ReadonlySet<string> = /* @__PURE__ */ words(
  'and but or while as because after before when who which where although though if in on at during by with for from to that than since until despite including saying adding according',
);

/** Possessive pronouns and the gender they indicate. */
export const POSSESSIVE: ReadonlyMap<string, 'm' | 'f' | 'other'> = /* @__PURE__ */ new Map<
  string,
  'm' | 'f' | 'other'
>([
  ['his', 'm'],
  ['her', 'f'],
  ['their', 'other'],
  ['its', 'other'],
  ['my', 'other'],
  ['our', 'other'],
]);

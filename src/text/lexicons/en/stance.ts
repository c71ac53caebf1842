import type { PhraseLists } from '../../phrases.js';
import type { StanceCue } from '../stance-cues.js';

const list = (phrases: string): string[] => phrases.split(' | ');
const words = (all: string): string[] => all.split(' ');
const each = (heads: string, tails: string): string[] =>
  list(heads).flatMap((head) => list(tails).map((tail) => `${head} ${tail}`));

const DENIES =
  "don't | do not | didn't | did not | doesn't | can't | cannot | can not | won't | wouldn't | would not | never";
/** Agreement that somebody withholds. */
const WITHHELD = [
  ...each(DENIES, 'agree | agree with | really agree | fully agree | entirely agree | necessarily agree | quite agree'),
  ...each(
    "not sure | not sure that | not certain | not certain that | not convinced | not convinced that | can't say | can't say that | cannot say | cannot say that | don't think | do not think | don't know that | don't know if | wish",
    "i agree | i can agree | i could agree | i would agree | i'd agree | i do agree",
  ),
  ...list(
    'hard to agree | hard to agree with | difficult to agree | difficult to agree with | unable to agree | hardly agree | refuse to agree | not agree | not necessarily agree | not entirely agree',
  ),
];
/** Double negations that agree. */
const ASSENT = [
  ...each(
    "you are not | you're not | you aren't | you were not | you weren't | that is not | that's not | that isn't | this is not | this isn't",
    'wrong | mistaken | incorrect',
  ),
  ...each(`${DENIES} | not`, 'disagree | disagree with'),
  ...each(
    "can't say i | cannot say i | can't really | cannot really | can hardly | hard to | difficult to | impossible to",
    'disagree | disagree with | argue with',
  ),
  ...list('not disagreeing | not disagreeing with | never disagreed | never disagreed with'),
  ...each(
    'no argument | no arguments | no quarrel | no quarrels | no disagreement | no complaints',
    'here | there | from me',
  ),
  ...list("no objection | no objections | no quarrel with | can't argue with | cannot argue with | can't argue there"),
];

const MUST = "must | should | shouldn't | has to | have to | needs to | need to | ought to | had better";
const I_AM = "i am | i'm | we are | we're";

/** English phrases that show how a comment relates to its parent. Lower case; `*` is any word. */
export const STANCE_CUES: PhraseLists<StanceCue> = {
  agreeWord: words(
    'yes yep yeah yup exactly agreed agree absolutely indeed totally precisely true definitely correct amen ditto this right bingo certainly truth same true well-said spot',
  ),
  agreePhrase: [
    ...ASSENT,
    ...list(
      "i agree | i totally agree | i completely agree | i fully agree | i absolutely agree | i concur | i also agree | would agree | agree with you | agree with this | agree with that | agree with your | agreed with | you are right | you're right | you are absolutely right | you're absolutely right | you are correct | you're correct | you're so right | quite right | so true | very true | too true | that's true | that is true | that's right | that is right | that's correct | this is true | this is correct | this is right | good point | great point | excellent point | good call | good idea | great idea | great post | good post | great comment | well said | well put | nicely put | spot on | hit the nail | couldn't agree more | could not agree more | can't agree more | cannot agree more | i couldn't agree more | i could not agree more | couldn't have said | could not have said | my thoughts exactly | exactly this | exactly that | exactly right | fair point | fair enough | makes sense | no kidding | no doubt | second this | i second | hear hear | for sure | of course it is | you nailed it | nailed it | this right here | as you say | like you said | i was thinking | just what i | exactly what i | makes perfect sense | thank you for",
    ),
  ],
  denyWord: words(
    'no nope nah wrong false nonsense bullshit bs rubbish garbage ridiculous absurd incorrect untrue never disagree lie lies baloney bollocks hogwash laughable crap not',
  ),
  disagreePhrase: [
    ...each(DENIES, 'agree | agree with'),
    ...list(
      "totally disagree | completely disagree | absolutely disagree | strongly disagree | respectfully disagree | i disagree | i strongly disagree | i totally disagree | i completely disagree | i respectfully disagree | have to disagree | disagree with | not agree | couldn't agree less | could not agree less | can't agree less | cannot agree less | couldn't disagree more | could not disagree more | can't disagree more | cannot disagree more | you are not right | you're not right | you aren't right | you are not correct | you're not correct | not right | isn't right | aren't right | not correct | isn't correct | don't think so | do not think so | don't buy | do not buy | don't believe that | you are wrong | you're wrong | you are mistaken | you're mistaken | you are incorrect | you are confused | you're confused | you are missing | you're missing | you miss the point | missing the point | missed the point | that's wrong | that is wrong | that's false | that is false | that's not | that is not | that isn't | it's not | it is not | it isn't | this is not | this isn't | is not true | isn't true | not true | that's a lie | that is a lie | that's nonsense | that is nonsense | is nonsense | is bullshit | is ridiculous | is absurd | is a myth | is a lie | is false | is wrong | just wrong | simply wrong | dead wrong | plain wrong | wrong again | on the contrary | nothing to do with | has nothing to do | makes no sense | make no sense | doesn't make sense | does not make sense | not even | not at all | not really | not necessarily | not exactly | hardly | far from | give me a break | get real | grow up | try again | nice try | if you think | if you believe | if you really | says who | who says | so what | what nonsense | no it isn't | no it's not | no they don't | no he didn't | no it doesn't | no you don't | no one said | nobody said | never said | i never said | i didn't say | i did not say | where did i say | not what i said | not what i | not the same | popular myth | easily debunked | simply not | is not how | not how it works | that's not how | red herring | no such thing | wishful thinking | pure fantasy | complete nonsense | utter nonsense",
    ),
  ],
  contrast: words(
    'but however though although yet except instead rather still otherwise while whereas nevertheless nonetheless well',
  ),
  disbelief: words(
    'really seriously what huh wait um uh er lol lmao rofl haha hahaha wow oh please sigh ha sorry gee geez jeez yawn pfft ugh umm erm hmm hm so',
  ),
  challenge: list(
    "how do you | how does | how did | how is | how are | how can | how could | how would | how come | how exactly | how about | how will | why do | why does | why is | why are | why would | why should | why not | why can't | why don't | what about | what makes you | what evidence | what exactly | what do you | what are you | what kind of | what part of | what if | where do | where does | where is | where are | where in | where did | since when | who says | who are you | who cares | do you really | do you even | do you actually | do you honestly | do you think | do you have | do you know | do you believe | do you not | are you serious | are you saying | are you suggesting | are you really | are you kidding | are you sure | are you trying | have you ever | have you even | have you read | have you not | did you even | did you not | did you read | can you show | can you prove | can you give | can you name | can you explain | could you explain | would you | will you | is that why | is that the | is it not | isn't it | isn't that | aren't you | aren't they | don't you | doesn't that | so you | so now | so we | so it's | and how | and what | and why | and will | and who | and where | or not",
  ),
  you: words("you your you're yours yourself you've you'd you'll u ur"),
  yourClaim: list(
    "your argument | your logic | your claim | your claims | your point | your post | your own | your source | your sources | your opinion | your question | your comment | your statement | your analogy | your example | your reasoning | your position | your belief | your beliefs | your ignorance | your definition | your assertion | your problem | your side | your theory | your view | your assumption | you claim | you keep | you say | you said | you think | you seem | you don't | you do not | you can't | you cannot | you didn't | you haven't | you have no | you know nothing | you obviously | you clearly | you apparently | you just | you need to | you should | you must | you are just | you're just | you fail | you failed | you ignore | you want | you people | people like you",
  ),
  negation: words(
    "no not n't never none nobody nothing neither nor cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't shouldn't couldn't haven't hasn't hadn't ain't without hardly",
  ),
  thereIsNo: list(
    "there is no | there are no | there was no | there were no | there's no | there is not | there are not | there isn't | there aren't | there wasn't | there weren't | there never was | there is nothing | there's nothing | no such | there have been no | there has been no | there will be no",
  ),
  emphatic: list(
    'did | does | do | is indeed | are indeed | has indeed | certainly is | certainly are | certainly did | actually did | actually does | actually is | actually are | actually has | most certainly | in fact did',
  ),
  soCalled: words('famous supposed supposedly alleged allegedly socalled imaginary mythical proverbial'),
  doubt: words(
    'apparently supposedly allegedly presumably really seriously yeah sure lol nonsense wrong false how why what where who',
  ),
  shouldKnow: list(
    'should know | should remember | should realize | should realise | should understand | should learn | should read | should ask | ought to know | need to learn | need to understand | need to read | needs to learn | might want to | may want to | try reading | do some research | do your research | do your homework | read up on | look it up | look up | learn to | educate yourself',
  ),
  inFact: list(
    'in fact | actually | the fact is | the fact that | the truth is | the reality is | in reality | as a matter of fact | rather than | instead of | to be clear | just to be clear | for the record | the opposite | the contrary',
  ),
  concede: list(
    "i understand | i get that | i get what | i see what | i see your | i know that | i hear you | i'm not saying | i am not saying | i'm not suggesting | true but | yes but | agreed but | right but | maybe but | sure but | fair but | good point but | i agree but | you may be right | you might be right | while i agree | while it's true | while it is true | to be fair | admittedly | granted",
  ),
  insult: words(
    'idiot idiots idiotic moron morons moronic stupid stupidity dumb dumbass fool fools foolish ignorant ignorance clown clowns troll trolls trolling liar liars lying bigot bigots racist racists nazi delusional pathetic coward cowards loser losers brainwashed asshole retard retarded dense clueless shill snowflake sheep hypocrite hypocrites hypocrisy hypocritical disgusting hateful hater haters idiocy cult cultist bootlicker',
  ),
  sarcasm: list(
    'yeah right | oh really | oh please | nice try | good one | good luck with | great job | cool story | bless your | of course | so-called | clearly | obviously | brilliant | genius | congratulations | congrats | how convenient | how dare | spare me | give it a rest | sure jan | big surprise | what a surprise | shocking | hilarious | lol | lmao | haha | hahaha | riiight | must be nice | keep telling yourself | as if | my bad | sure thing',
  ),
  self: words("i i'm i've i'd i'll my me mine im myself"),
  they: words("they them their they're he she his her him he's she's those these people theirs"),
  hedge: words(
    'maybe perhaps might possibly probably guess suppose seems seem could may somewhat likely unlikely imo imho think believe',
  ),
  warmth: words(
    'sorry hope hopefully luck glad hugs love loved appreciate thanks thank awesome amazing wonderful great cheers welcome nice beautiful happy enjoy interesting cool lovely excellent',
  ),
  same: list(
    'same here | me too | as well | so do i | so did i | so am i | so have i | neither do i | me neither | i also | likewise | mine too | my wife | my husband | my mom | my dad | my doctor | my friend | my family | my sister | my brother | my son | my daughter | my kids | my experience | same boat | same thing | same way | us too | i too',
  ),
  addition: words('and also plus especially additionally furthermore moreover'),
  imperative: words(
    'go stop try read look learn get give show prove keep take check google do let tell ask explain consider remember please imagine',
  ),
  evidence: words(
    'evidence proof prove proven source sources cite citation strawman fallacy logic logical logically irrelevant contradict contradicts contradiction hominem whataboutism misrepresent misleading semantics projection propaganda disproven debunked cherry-picking',
  ),
  yes: words('yes yep yeah yup ya ye yea yess aye'),
  agreeing: [
    ...ASSENT,
    ...list(
      "agree | agreed | agrees | agreeing | concur | you're right | you are right | you're * right | you are * right | you're correct | you are correct | you're * correct | you are * correct | you're spot on | you are spot on",
    ),
  ],
  withheld: WITHHELD,
  refusal: [
    ...WITHHELD,
    ...list(
      "couldn't agree less | could not agree less | can't agree less | cannot agree less | couldn't disagree more | could not disagree more | can't disagree more | cannot disagree more | don't buy | do not buy | not buying | don't believe | do not believe | can't believe you | don't think so | do not think so | don't accept | do not accept | can't accept | cannot accept | won't accept",
    ),
  ],
  differ: list(
    'agree to disagree | agree to differ | agreeing to disagree | different opinions | differ on this | differ on that',
  ),
  recalls: list(
    'i thought you | i thought that | i thought it | i thought they | i thought this | i thought we | i thought the | i thought he | i thought she | i thought your | thought you said | thought you were',
  ),
  seconding: list('second this | second that | i second | seconded | thirded | plus one | motion seconded'),
  joke: list(
    "sarcasm | sarcastic | sarcastically | it's a joke | it was a joke | was joking | was kidding | just joking | just kidding | satire | satirical | woosh | whoosh | poe's law | tongue in cheek | jk",
  ),
  afterAll: list(
    "actually i agree | actually agree | actually yes | actually yeah | actually you're right | actually you are right | actually true | actually that's true | honestly i agree | honestly agree | honestly yes | honestly true | honestly same | tbh i agree | tbh yes | yes actually | no i agree | no you're right | no you are right | i actually agree",
  ),
  yielding: list(
    "now that you say it | now that you mention it | now you mention it | you have me there | hadn't thought of that | had not thought of that | never thought of that | hadn't considered that | had not considered that | won't dispute that | i stand corrected | i was wrong about | then i was wrong | guess i was wrong | i was mistaken | my mistake | my bad | point taken | fair enough | fair point | give you that | give you that one | i take it back | i take that back | you got me | i apologise | i apologize | glad to be corrected | thanks for the correction | thank you for the correction | thanks for correcting | thank you for correcting | thanks for clarifying | thank you for clarifying | i did not know that | i didn't know that | i did not realise that | i did not realize that | i didn't realise that | i didn't realize that | i had no idea | i misread | i misunderstood | makes sense now | i withdraw the | i withdraw that | i was wrong thank | i was wrong thanks | i was wrong sorry | i was wrong and you | maybe i was a bit | maybe i was too | perhaps i was too | maybe i exaggerated | perhaps i exaggerated | correction accepted | quibble accepted | criticism accepted | apology accepted | now i get it | touché | touche",
  ),
  courtesy: list(
    "much obliged | obliged to you | no worries | no problem at all | no probs | no harm done | no offence taken | no offense taken | no need to apologise | no need to apologize | no need to thank me | no bother | no bother at all | no hard feelings | don't mention it | don't worry about it | you're welcome | you are welcome | you star | you legend | you beauty",
  ),
  wantsToKnow: list(
    'anyone know | anyone else | anyone have | anybody know | anybody else | can someone | could someone | does anyone | does anybody | has anyone | has anybody | did anyone | is anyone | how do i | how can i | how long | how much | how many | how did | how do you | how old | how often | what is | what are | what was | what were | what do you | what did | what happened | what would | what kind of | what time | which one | which of | where is | where are | where can | where do | where did | when did | when is | when will | who is | who was | is it | is there | is this | are there | can i | can you | should i | did you | do you | have you | were you | are you',
  ),
  slant: list(
    'biased | bias | clickbait | propaganda | misleading headline | misleading article | fake news | one sided | one-sided | terrible article | bad journalism | poor journalism | lazy journalism | sloppy journalism | this article is wrong | this headline is | spin | hit piece | puff piece | shame on the author',
  ),
  theArticle: list(
    'this article | the article | this piece | this story | this report | this headline | this editorial | this column | the author of this | the author | the journalist | this reporting | this coverage',
  ),
  praisesArticle: list(
    'great article | good article | excellent article | interesting article | informative article | fantastic article | brilliant article | nice article | well written article | well-written article | thoughtful article | balanced article | fair article | great piece | good piece | excellent piece | great reporting | good reporting | excellent reporting | thanks for this article | thank you for this article | thanks for the article | thank you for the article',
  ),
  sidesWith: [
    ...ASSENT.filter((phrase) => phrase.endsWith(' with')),
    ...each(I_AM, 'with | all with | fully with | right with | behind | fully behind | all for | on board with'),
    ...each('stand | standing | stood', 'with | by | behind'),
    ...each('believe | trust', 'every word | every word of | everything'),
    ...list(
      "couldn't agree more with | could not agree more with | agree with | agreed with | agreeing with | concur with | side with | siding with | rooting for | root for | vote for | voted for | voting for | i back | we back | fully back | i'd back | i support | we support | not against | well said | well put | well done | hear hear | good on | hats off to | full marks to | three cheers for | long live | thank you | i'm with you | i am with you | agree with you | agreed | thank goodness for | thank god for | thank heavens for | great job | good job | well played | bravo | kudos to | credit to | all credit to | respect to | more power to | all power to | fair play to | props to | big up | god bless | good luck to you",
    ),
  ],
  sidesAgainst: [
    ...each(
      "don't believe | do not believe | never believe | don't trust | do not trust | never trust | can't trust | cannot trust",
      'a word | a single word | a single word of | a word from | anything | anything from | anything that comes from',
    ),
    ...each('not', 'a word of | one word of | a single word of'),
    ...each("have | i've | we've", 'no time for'),
    ...each(I_AM, 'against | totally against | completely against | firmly against | strongly against | opposed to'),
    ...list(
      "couldn't disagree more with | could not disagree more with | disagree with | disagreed with | disagreeing with | vote against | voted against | voting against | stand against | i oppose | we oppose | not with | shame on | shame on you | thanks for nothing | thank you for nothing | no thanks to | down with | sick of | tired of | fed up with | had enough of | enough of | should get rid of | must get rid of | let us get rid of | time to get rid of | disagree with you | boo | don't believe | do not believe | don't believe a word of | don't believe a word that | don't believe anything | do not believe a word of | don't trust | do not trust | can't trust | cannot trust | wouldn't trust | never trust | never trusted | don't buy | not buying | had it with | spare us",
    ),
  ],
  isRight: list(
    "right | correct | spot on | bang on | a point | a good point | a fair point | a valid point | a great point | some good points | the right idea | my vote | my support | our support | nailed it | nails it | in the right | telling the truth | speaks the truth | talking sense | talks sense | makes sense | speaks for me | speaks for us | speaks for my | speaks for many | speaks for most | speaks for all of us | hit the nail on the head | hits the nail on the head | it right | it exactly right | it spot on | said what we're all thinking | said what we are all thinking | said what everyone is thinking | says what we're all thinking | the voice of reason | the only adult in the room | the only one with any sense | the only one talking sense | the only one who gets it | the only one who understands | did what * had to do | did what had to be done | a class act | knows what he is talking about | knows what he's talking about | knows what she is talking about | knows what she's talking about | knows what they are talking about | knows his stuff | knows her stuff | the only one making sense | the only one who makes sense | the only one who makes any sense | worth ten of | worth every penny | deserves a medal | deserves better | deserves our thanks | puts it well | puts it best | puts it better | put it well | put it best | for president | for mayor | for prime minister | a leg to stand on",
  ),
  isWrong: [
    ...each(MUST, 'go | resign | * resign | step down | * step down | be sacked | be fired | be ashamed'),
    ...list(
      'should have resigned | wrong | mistaken | incorrect | lying | out of touch | in the wrong | to blame | talking nonsense | talks nonsense | talking rubbish | talks rubbish | talking out of | lost the plot | can do one | can get lost | can jog on | can shove it | can pay for it | ought to be ashamed | making it up | makes it up | hiding something | missing the point | misses the point | having a laugh | taking the mickey | taking us for fools | takes us for fools | thinks we are stupid | must think we are stupid | on another planet | living on another planet | in cloud cuckoo land | living in cloud cuckoo land | full of it | full of hot air | all talk | all mouth | should know better | a bit rich | no shame | no case | no argument | no idea | no clue | no answer | no answers | no credibility | no integrity | no conscience | no decency | no principles | no backbone | no right',
    ),
  ],
  noSide: [
    ...each(MUST, 'go to | go on | go through | go back | go ahead | go for | go into | go with | go and'),
    ...each(
      'right',
      'now | wing | winger | hand | behind | after | before | next | there | here | in | up | away | of | at',
    ),
    ...list('no case to answer | a point of | wrong side of | lying in | lying on | lying down | lying there'),
  ],
  assent: ASSENT,
};

import type { PhraseLists } from '../../phrases.js';
import type { StanceCue } from '../stance-cues.js';

const list = (phrases: string): string[] => phrases.split(' | ');
const words = (all: string): string[] => all.split(' ');

/** German phrases that show how a comment relates to its parent. */
export const STANCE_CUES: PhraseLists<StanceCue> = {
  agreeWord: words('ja genau stimmt richtig exakt absolut eben korrekt jawohl jepp jo wahr definitiv'),
  agreePhrase: list(
    'nicht falsch | nicht verkehrt | nicht unrecht | das ist nicht falsch | das ist nicht verkehrt | keine frage | kein widerspruch | da hast du recht | da haben sie recht | da hast du völlig recht | da gebe ich dir recht | da gebe ich ihnen recht | gebe dir recht | gebe ihnen recht | ich stimme dir zu | ich stimme ihnen zu | da stimme ich dir zu | da stimme ich ihnen zu | ich bin deiner meinung | ich bin ihrer meinung | bin ich auch | sehe ich ähnlich | das sehe ich auch so | das sehe ich genauso | das ist richtig | das ist wahr | das ist korrekt | das trifft zu | trifft zu | du sagst es | sie sagen es | da stimme ich | stimme zu | stimme ihnen zu | stimme dir zu | sehe ich auch so | sehe ich genauso | ganz meine meinung | sie haben recht | du hast recht | haben sie recht | hast du recht | das stimmt | gut gesagt | guter punkt | volle zustimmung | so ist es | ganz genau | bin ganz bei ihnen | bin ganz bei dir',
  ),
  denyWord: [
    ...words('nein falsch quatsch unsinn blödsinn stuss nö lüge niemals lächerlich humbug unrecht unwahr irrst nicht'),
    ...list(
      'sehe ich anders | sehe ich ganz anders | das sehe ich nicht so | anderer meinung | ganz anderer meinung | anderer ansicht | ganz anderer ansicht',
    ),
  ],
  disagreePhrase: list(
    'anderer meinung | ganz anderer meinung | anderer ansicht | ganz anderer ansicht | stimmt nicht | stimmt * nicht | stimmt * * nicht | das stimmt nicht | das stimmt * nicht | trifft nicht zu | das ist falsch | das ist nicht wahr | das ist nicht richtig | nicht recht | nicht richtig | hast du nicht recht | hast du unrecht | haben sie unrecht | du hast unrecht | sie haben unrecht | du liegst falsch | sie liegen falsch | das sehe ich anders | das sehe ich nicht so | da bin ich anderer meinung | bin nicht deiner meinung | nicht ihrer meinung | irrst du | da irrst du | glaube ich nicht | ist falsch | ist nicht richtig | nicht wahr | ist unsinn | ist quatsch | sehe ich anders | sehe ich nicht so | bin anderer meinung | ganz im gegenteil | im gegenteil | sie irren | du irrst | da irren sie | keineswegs | überhaupt nicht | eben nicht | hat nichts mit | nichts zu tun | kein argument | von wegen | wer sagt das | das ist kein | das ist keine | das ist nicht | so ein unsinn | so ein quatsch',
  ),
  contrast: words('aber jedoch allerdings dennoch trotzdem sondern obwohl hingegen doch'),
  disbelief: words('wirklich echt ernsthaft was wie hä achso ach oh naja lol haha'),
  challenge: list(
    'wie kommen sie | wie kommst du | wie soll | wie wollen | wie bitte | warum sollte | warum nicht | wieso | was soll | was hat das | wo ist | wo sind | seit wann | wer sagt | glauben sie | glaubst du | meinen sie | meinst du | haben sie | hast du | wissen sie | weißt du | sind sie | oder nicht',
  ),
  you: words('sie du dich dir dein deine deinen ihnen ihr euch'),
  yourClaim: list(
    'ihr argument | dein argument | ihre meinung | deine meinung | ihre behauptung | deine behauptung | ihr problem | dein problem | ihrer logik | deiner logik | sie behaupten | du behauptest | sie haben keine | du hast keine | sie sollten | du solltest | sie vergessen | du vergisst | sie verwechseln',
  ),
  negation: words('nicht kein keine keinen keiner nie niemals nichts niemand weder ohne nein'),
  thereIsNo: list(
    'es gibt keine | es gibt kein | es gibt keinen | gibt es nicht | gibt es keine | es gab keine | es gab kein',
  ),
  emphatic: words('doch sehr-wohl tatsächlich'),
  soCalled: words('sogenannte sogenannten angebliche angeblichen vermeintliche vermeintlichen berühmte berühmten'),
  doubt: words('angeblich offenbar anscheinend wirklich wie warum wieso was wer wo'),
  shouldKnow: list(
    'sollten wissen | sollte wissen | informieren sie sich | lesen sie | lies mal | denken sie mal | denk mal',
  ),
  inFact: list('in wirklichkeit | tatsächlich | fakt ist | tatsache ist | in wahrheit | vielmehr'),
  concede: list('ja aber | schon aber | mag sein | sicher aber | ich verstehe | zugegeben | gut aber | richtig aber'),
  insult: words(
    'idiot idioten dumm dummheit blöd lügner lügen troll nazi nazis ahnungslos lächerlich heuchler peinlich hirnlos schwachsinn',
  ),
  sarcasm: list(
    'na klar | ja klar | na dann | natürlich | klar doch | super idee | tolle idee | bravo | herzlichen glückwunsch | viel spaß | lol | haha',
  ),
  self: words('ich mich mir mein meine meinen meiner'),
  they: words('er die der diese dieser man leute'),
  hedge: words('vielleicht eventuell möglicherweise wohl vermutlich wahrscheinlich könnte glaube denke'),
  warmth: words('danke schön toll super hoffe hoffentlich gerne liebe freut'),
  same: list('ich auch | mir auch | geht mir auch | bei mir auch | ebenso | ebenfalls | genauso'),
  addition: words('und auch außerdem zudem ausserdem'),
  imperative: words('lesen lies denken schauen hören bitte'),
  evidence: words('beweis beweise quelle quellen beleg belege fakten logik'),
  yes: words('ja jo jawohl jepp jap'),
  agreeing: list(
    'zustimmung | zugestimmt | einverstanden | stimme zu | stimme dir zu | stimme ihnen zu | stimme * voll zu | du hast recht | sie haben recht | hast du recht | haben sie recht | hast du völlig recht | haben sie völlig recht | gebe dir recht | gebe ihnen recht | deiner meinung | ihrer meinung | nicht falsch | nicht verkehrt | nicht unrecht | das ist nicht falsch | das ist nicht verkehrt',
  ),
  refusal: list(
    'stimme nicht zu | stimme dir nicht zu | stimme ihnen nicht zu | stimme dem nicht zu | stimmt nicht | stimmt * nicht | stimmt * * nicht | nicht recht | nicht einverstanden | nicht deiner meinung | nicht ihrer meinung | sehe ich anders | sehe ich nicht so | anderer meinung | anderer ansicht | hast du unrecht | haben sie unrecht | nicht zustimmen | glaube ich nicht | glaub ich nicht | nehme ich ihnen nicht ab | kaufe ich ihnen nicht ab',
  ),
  differ: list('verschiedener meinung | unterschiedlicher meinung | andere meinung'),
  recalls: list('ich dachte | dachte immer'),
  seconding: list('schließe mich an | dem schließe ich mich an | unterschreibe ich'),
  joke: list('ironie | ironisch | sarkasmus | satire | war ein witz | war ein scherz'),
  afterAll: list('doch ja | eigentlich ja | ehrlich gesagt ja'),
  yielding: list(
    'ich lag falsch | da lag ich falsch | da habe ich mich geirrt | da hab ich mich geirrt | da war ich im irrtum | mein fehler | punkt für dich | wusste ich nicht | wusst ich nicht | wieder was gelernt | das nehme ich zurück | nehme ich zurück | danke für die korrektur | danke für die aufklärung | danke für die erklärung',
  ),
  wantsToKnow: list(
    'weiß jemand | weiss jemand | kann jemand | hat jemand | wie lange | wie viel | wie viele | was ist | wo ist | wann ist | gibt es',
  ),
  slant: list(
    'einseitig | tendenziös | clickbait | propaganda | schlechter artikel | schlecht recherchiert | irreführend',
  ),
  theArticle: list(
    'dieser artikel | diesen artikel | diesem artikel | dieses artikels | der artikel | den artikel | dem artikel | dieser beitrag | diesem beitrag | dieser bericht | diesem bericht | dieser kommentar | der autor | die autorin',
  ),
  praisesArticle: list(
    'guter artikel | sehr guter artikel | toller artikel | interessanter artikel | ausgewogener artikel | lesenswerter artikel | guter kommentar | guter beitrag | danke für den artikel | danke für diesen artikel',
  ),
  sidesWith: list(
    'stimme | stimme mit | einer meinung mit | bin bei | bin ganz bei | bin für | sind für | stehe zu | stehe hinter | stehe voll hinter | stehen hinter | unterstütze | unterstützen wir | wähle | bravo | gut gesagt | gut gemacht | danke | hut ab vor | es lebe',
  ),
  sidesAgainst: list(
    'bin gegen | sind gegen | stimme gegen | widerspreche | weg mit | nieder mit | schäm dich | schämen sie sich | schande über | pfui | danke für nichts | genug von | die nase voll von',
  ),
  isRight: list(
    'recht | richtig | nicht unrecht | nicht falsch | nicht verkehrt | stimme ich zu | stimme ich * zu | kann ich zustimmen | kann ich nur zustimmen | spricht mir aus der seele | sagt die wahrheit | meine stimme',
  ),
  isWrong: list(
    'unrecht | falsch | lügt | lügt uns an | irrt | irrt sich | schuld | muss weg | muss gehen | soll gehen | sollte gehen | muss zurücktreten | soll zurücktreten | sollte zurücktreten | muss abtreten | gehört abgesetzt | gehört entlassen',
  ),
  noSide: list(
    'recht gut | recht viel | recht wenig | recht gern | recht oft | recht bald | richtig gut | richtig viel',
  ),
  courtesy: list(
    'kein problem | keine ursache | gern geschehen | nichts zu danken | macht nichts | nicht der rede wert | kein ding',
  ),
  assent: [],
  withheld: [],
};

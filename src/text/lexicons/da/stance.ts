import type { PhraseLists } from '../../phrases.js';
import type { StanceCue } from '../stance-cues.js';

const list = (phrases: string): string[] => phrases.split(' | ');
const words = (all: string): string[] => all.split(' ');

/** Danish phrases that show how a comment relates to its parent. */
export const STANCE_CUES: PhraseLists<StanceCue> = {
  agreeWord: words('ja præcis enig netop rigtigt korrekt sandt jep jo absolut'),
  agreePhrase: list(
    'ikke forkert | ikke uenig | ingen tvivl | det er jeg enig i | det er jeg helt enig i | er jeg enig i | det har du ret i | har du ret i | der har du ret | det passer | det stemmer | det er korrekt | jeg giver dig ret | giver dig ret | enig i det | sådan er det | jeg er enig | helt enig | det er rigtigt | det er sandt | du har ret | godt sagt | god pointe | lige præcis | enig med dig',
  ),
  denyWord: words('nej forkert vrøvl sludder løgn aldrig latterligt uenig usandt fejl ikke'),
  disagreePhrase: list(
    'det stemmer ikke | stemmer ikke | stemmer * ikke | passer ikke | passer * ikke | det er ikke rigtigt | det er ikke sandt | det er usandt | har ikke ret | har du ikke ret | du har ikke ret | er jeg ikke enig i | det er jeg ikke enig i | det er jeg uenig i | er jeg uenig i | tager fejl | tager du fejl | der tager du fejl | det tror jeg ikke | jeg er uenig | er uenig | ikke enig | det passer ikke | det er ikke | det er forkert | det er løgn | ikke rigtigt | tværtimod | du tager fejl | intet at gøre med | slet ikke | hvem siger | giver ingen mening',
  ),
  contrast: words('men dog alligevel selvom derimod'),
  disbelief: words('virkelig seriøst hvad øh nå åh lol haha'),
  challenge: list(
    'hvordan kan | hvordan skal | hvorfor skulle | hvorfor ikke | hvad med | hvad mener du | hvor er | siden hvornår | hvem siger | tror du | mener du | har du | er du | eller hvad',
  ),
  you: words('du dig din dit dine jer jeres'),
  yourClaim: list('dit argument | din påstand | din mening | din logik | du påstår | du siger | du burde | du glemmer'),
  negation: words('ikke ingen intet aldrig hverken uden nej'),
  thereIsNo: list('der er ingen | der er ikke | der findes ingen | der var ingen'),
  emphatic: words('skam jo faktisk'),
  soCalled: words('såkaldte påståede berømte'),
  doubt: words('åbenbart angiveligt virkelig hvordan hvorfor hvad hvem hvor'),
  shouldKnow: list('burde vide | læs lige | prøv at læse'),
  inFact: list('faktisk | i virkeligheden | sandheden er'),
  concede: list('ja men | måske men | rigtigt men | jeg forstår'),
  insult: words('idiot idioter dum dumme løgner nazist racist hykler hykleri patetisk'),
  sarcasm: list('ja ja | selvfølgelig | klart | flot | tillykke | lol | haha'),
  self: words('jeg mig min mit mine'),
  they: words('de dem deres han hun'),
  hedge: words('måske nok vel sikkert muligvis tror synes'),
  warmth: words('tak god dejligt håber glad fint'),
  same: list('også mig | det samme | jeg også | ligeledes'),
  addition: words('og også desuden'),
  imperative: words('læs se prøv stop husk'),
  evidence: words('bevis beviser kilde kilder logik fakta'),
  yes: words('ja jo jep'),
  agreeing: list('enig | enige | du har ret | har du ret | giver dig ret | ikke forkert | ikke uenig'),
  refusal: list(
    'ikke enig | ikke enige | har ikke ret | du har ikke ret | har du ikke ret | passer ikke | stemmer ikke | tager fejl | tager du fejl | tror ikke på | køber ikke den',
  ),
  differ: list('enige om at være uenige | forskellige meninger'),
  recalls: list('jeg troede | troede at'),
  seconding: list('tilslutter mig | støtter det'),
  joke: list('ironi | ironisk | sarkasme | satire | det var en joke'),
  afterAll: list('faktisk ja | ærligt ja'),
  yielding: list(
    'min fejl | jeg tog fejl | der tog jeg fejl | det tager jeg i mig | det vidste jeg ikke | vidste jeg ikke | tak for rettelsen | tak for forklaringen | god pointe',
  ),
  wantsToKnow: list('er der nogen | ved nogen | kan nogen | hvor lang | hvor mange | hvad er | hvor er | hvornår er'),
  slant: list('ensidig | clickbait | propaganda | dårlig artikel | vildledende'),
  theArticle: list('denne artikel | artiklen | denne historie | denne leder | lederen | journalisten | skribenten'),
  praisesArticle: list(
    'god artikel | rigtig god artikel | fin artikel | fremragende artikel | interessant artikel | tak for artiklen | tak for denne artikel',
  ),
  sidesWith: list(
    'enig med | helt enig med | holder med | støtter | stemmer på | står bag | bakker op om | er med | bravo | godt sagt | godt gået | tak',
  ),
  sidesAgainst: list(
    'uenig med | er imod | stemmer imod | ned med | væk med | skam dig | fy | tak for ingenting | træt af | nok af',
  ),
  isRight: list('ret | en pointe | en god pointe | min stemme | min støtte | taler sandt'),
  isWrong: list(
    'uret | fejl | lyver | må gå | skal gå | bør gå | burde gå | må gå af | skal gå af | bør gå af | burde gå af | forkert på den',
  ),
  noSide: list('ret til | ret god | ret meget | ret mange | må gå til | skal gå til | skal gå på | bør gå til'),
  courtesy: list('det er helt i orden | ingen årsag | selv tak | intet problem | ikke noget problem'),
  assent: [],
  withheld: [],
};

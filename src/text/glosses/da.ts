import { formsOf, type Gloss } from './gloss.js';

/** Danish and Norwegian. */
export const danish: Gloss = {
  languages: ['da', 'nb', 'no', 'nn'],
  according: ['ifølge', 'i følge', 'ifølgje'],
  dashes: true,
  verbSecond: true,
  words: /* @__PURE__ */ formsOf(`
the: den det de
a: en et ein eit
of: af av
to: til
in: i
on: på
at: ved hos
for: for
with: med
from: fra frå
about: om
over: over
under: under
against: mod mot
after: efter etter
before: før inden
since: siden sidan
until: indtil inntil
between: mellem mellom
through: gennem gjennom
without: uden uten
that: at
if: hvis dersom
whether: hvorvidt
because: fordi
when: når da
while: mens medan
although: selvom skønt
as: som
than: end enn
and: og
or: eller
but: men
so: så derfor
who: hvem
what: hvad hva kva
where: hvor kvar
why: hvorfor
how: hvordan
he: han
him: ham
she: hun ho
her: hende henne hendes hennes
his: hans sin sit sine sitt
they: dem
their: deres
it: dette
its: dets dens
himself: sig seg
i: jeg eg
me: mig meg
my: min mit mine mitt
we: vi
us: os oss
our: vores vor vårt vår våre
you: du dig deg dere
there: der
this: denne
these: disse
is: er
was: var
were: blev ble
be: være vere
been: været vært blevet blitt
has: har
had: havde hadde
have: have ha
will: vil bliver blir
would: ville
can: kan
could: kunne
must: må
should: skal skulle bør burde
not: ikke ikkje
never: aldrig aldri
no: ingen intet inga
also: også desuden dessuten
then: derefter deretter
now: nu nå
only: kun bare blot
still: stadig fortsat fortsatt
however: dog imidlertid
more: mere mer flere flest
most: mest
many: mange
some: nogle noen
all: alle alt
other: andre
both: både begge
new: ny nyt nye
yesterday: går
today: dag
monday: mandag
tuesday: tirsdag
wednesday: onsdag
thursday: torsdag
friday: fredag
saturday: lørdag
sunday: søndag
january: januar
february: februar
march: marts mars
may: maj mai
june: juni
july: juli
october: oktober
december: december desember
week: uge uke ugen uken
year: år året
month: måned måneden
night: nat natt
evening: aften kveld
said: sagde sa udtalte uttalte sagt fortalte udtalt uttalt lød oplyste opplyste meddelte meddelt oplyst fremhævede fremhævet
says: siger sier udtaler uttaler seier lyder udbryder smiler griner oplyser opplyser meddeler framholder fremholder kontrer
say: sige si
told: fortalt orienterede orienterte
tells: fortæller forteller
adding: tilføjende
added: tilføjede tilføyde
adds: tilføjer tilføyer legger supplerer
explained: forklarede forklarte forklaret forklart
explains: forklarer uddyber utdyper begrunder begrunner
explain: forklare
argued: argumenterede argumenterte
argues: argumenterer anfører
claimed: hævdede hevdet påstod påsto
claims: hævder hevder påstår
insisted: insisterede insisterte fastholdt
insists: insisterer fastholder
warned: advarede advarte advaret
warns: advarer varsler
noted: bemærkede bemerket konstaterede konstaterte påpegede påpekte
notes: bemærker bemerker konstaterer
wrote: skrev skrevet
writes: skriver
asked: spurgte spurte bad etterlyste
asks: spørger spør ber beder
replied: svarede svarte svaret svart
responds: svarer
stressed: understregede understreket understrekte
stresses: understreger understreker påpeger påpeker pointerer presiserer fremhæver framhever fremhever
announced: annoncerede annonserte kunngjorde opplyst
announces: annoncerer varslar
acknowledged: erkendte erkjente
acknowledges: erkender erkjenner
admitted: indrømmede innrømmet indrømmet innrømte
admits: indrømmer innrømmer medgiver medgir vedgår innser indser
denied: afviste nægtede avviste benektet
denies: afviser benægter avviser nekter bestrider
confirmed: bekræftede bekreftet bekræftet
confirms: bekræfter bekrefter
promised: lovede lovte lovet
promises: lover
predicted: forudså spåede spådde
predicts: forudser spår
recalled: mindedes
recalls: mindes husker
reported: rapporterede rapporterte
reports: rapporterer beretter melder
revealed: afslørede avslørte
reveals: afslører avslører
suggested: foreslog foreslo
suggests: foreslår antyder
complained: klagede klaget beklagede beklaget
complains: klager beklager
continued: fortsatte
concluded: konkluderede konkluderte
concludes: konkluderer afslutter avslutter oppsummerer opsummerer
stated: erklærede erklærte fastslog fastslo
states: erklærer fastslår slår
assured: forsikrede forsikret
assures: forsikrer garanterer
joked: spøgte spøkte
jokes: spøger spøker smilte smilede
agreed: samtykkede
urged: opfordrede oppfordret
urges: opfordrer oppfordrer
thought: mente troede trodde syntes ment
thinks: mener tror synes vurderer
believed: vurderede vurderte
believe: mene tro
hoped: håbede håpet
hopes: håber håper
feared: frygtede fryktet
fears: frygter frykter
knows: vet
knew: vidste visste
expects: forventer venter forventede ventede
feels: føler
doubts: tvivler tviler
called: kaldte kalte betegnede betegnet kaldt kalt
calls: kalder kaller betegner omtaler
described: beskrev
describes: beskriver
criticized: kritiserede kritiserte
criticizes: kritiserer refser
praised: roste
praises: roser
accused: anklagede anklaget beskyldte
accuses: anklager beskylder bebrejder
demanded: krævede krevde
demands: kræver krever etterlyser efterlyser
wants: ønsker
wanted: ønskede ønsket
rejected: forkastede forkastet
rejects: forkaster avfeier
refused: nægtet nektet
threatened: truede truet
defended: forsvarede forsvarte
welcomed: hilste
statement: udtalelse erklæring pressemeddelelse uttalelse pressemelding
interview: interview intervju
report: rapport rapporten melde
mayor: borgmester borgmesteren ordfører ordføreren
minister: minister ministeren statsråd statsråden
chairman: formand formanden leder lederen formann
chairwoman: forkvinde forkvinden forperson
councillor: representant representanten
director: direktør direktøren
spokesman: talsmand talsmanden talsmann talsperson
spokeswoman: talskvinde talskvinden talskvinne
professor: professor professoren
researcher: forsker forskeren
chief: chef chefen sjef sjefen
president: præsident præsidenten president presidenten
party: partiet parti
police: politiet politi
union: fagforening fagforeningen forbundet forbund
company: virksomheden virksomhed selskabet selskapet
government: regeringen regjeringen
municipality: kommunen kommune
lawyer: advokat advokaten
judge: dommer dommeren
coach: træner træneren trener treneren
teacher: lærer læreren
doctor: læge lægen lege legen
author: forfatter forfatteren
former: tidligere
mrs: fru
mr: hr hr.
reiterates: gentager gjentar
comments: kommenterer
estimates: anslår
exclaimed: udbrød utbrøt
lamented: sukkede sukket
commented: kommenterede kommenterte
advises: anbefaler fraråder tilråder
expect: vente forvente
hope: håbe håpe
fear: frygte frykte
believes: antager antar
suspects: mistænker
reiterated: gjentok gentog
wondered: undrer
already: allerede
again: igen igjen
often: ofte
always: altid alltid
recently: nylig
later: senere
testified: vitnet vitner vidnede
`),
};

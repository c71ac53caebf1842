import { formsOf, type Gloss } from './gloss.js';

export const dutch: Gloss = {
  languages: ['nl'],
  according: ['volgens', 'aldus'],
  verbSecond: true,
  words: /* @__PURE__ */ formsOf(`
the: de het
a: een
of: van
to: naar te aan
in: in
on: op
at: bij
for: voor
with: met
from: uit vanaf
about: over
under: onder
against: tegen
after: na nadat
before: voordat
since: sinds
until: tot totdat
between: tussen
through: door
during: tijdens
without: zonder
that: dat
if: als indien
whether: of
because: omdat want
when: wanneer toen
while: terwijl
although: hoewel
than: dan
and: en
but: maar
so: dus
who: wie die
which: welke
what: wat
where: waar
why: waarom
how: hoe
he: hij
him: hem
she: zij ze
her: haar
his: zijn
their: hun
it: dit
himself: zich
i: ik
me: mij me
my: mijn
we: wij we
us: ons
our: onze
you: jij je u jullie
there: er daar
this: deze
is: is
was: was
were: waren werd werden
be: worden
been: geweest geworden
has: heeft
had: had hadden
have: hebben heb
will: zal zullen wordt
would: zou zouden
can: kan kunnen
could: kon konden
must: moet moeten
should: moest
may: mag mogen mei
not: niet
never: nooit
no: geen
nobody: niemand
also: ook bovendien tevens
then: daarna vervolgens
now: nu
only: alleen slechts
still: nog
however: echter wel
more: meer
most: meest
many: veel vele
some: sommige enkele
all: alle alles
other: andere ander
both: beide
new: nieuwe nieuw
yesterday: gisteren
today: vandaag
monday: maandag
tuesday: dinsdag
wednesday: woensdag
thursday: donderdag
friday: vrijdag
saturday: zaterdag
sunday: zondag
january: januari
february: februari
march: maart
june: juni
july: juli
august: augustus
october: oktober
week: week
year: jaar
month: maand
night: nacht
evening: avond
said: zei zeiden gezegd
says: zegt klinkt luidt
say: zeggen stellen
told: vertelde verteld
tells: vertelt
adding: toevoegend
added: voegde toegevoegd vulde
adds: voegt vult
explained: verklaarde uitgelegd legde
explains: verklaart legt
explain: uitleggen
argued: betoogde redeneerde oordeelde pleitte reageerden
argues: betoogt redeneert oordeelt pleit
claimed: beweerde beweerd
claims: beweert
insists: houdt
warned: waarschuwde gewaarschuwd
warns: waarschuwt
noted: merkte constateerde
notes: merkt constateert nuanceert
wrote: schreef geschreven schreven
writes: schrijft
asked: vroeg vroegen gevraagd
asks: vraagt
replied: antwoordde reageerde
responds: antwoordt reageert
stressed: benadrukte
announced: meldde kondigde
announces: meldt kondigt
acknowledged: erkende erkend
acknowledges: erkent
admitted: gaf
admits: geeft
denied: ontkende ontkend bestreden
denies: ontkent betwist bestrijdt
confirmed: bevestigde bevestigd
confirms: bevestigt
promised: beloofde beloofd
promises: belooft
predicted: voorspelde
predicts: voorspelt
recalled: herinnerde
recalls: herinnert
reported: berichtte
reports: meldden melden
revealed: onthulde
reveals: onthult
suggested: suggereerde
suggests: suggereert
complained: klaagde
complains: klaagt
continued: vervolgde
concluded: concludeerde besloot
concludes: concludeert
stated: stelde gesteld liet
states: stelt laat
assured: verzekerde
assures: verzekert garandeert
joked: grapte
jokes: grapt lacht glimlacht
lamented: verzuchtte
urged: riep
urges: roept dringt
thought: dacht vond vonden dachten
thinks: denkt vindt
believed: geloofde meende
believes: gelooft meent
believe: denken vinden geloven
hoped: hoopte
hopes: hoopt
feared: vreesde
fears: vreest
knows: weet
knew: wist
expects: verwacht verwachtte
feels: voelt
doubts: twijfelt betwijfelt
called: noemde genoemd noemden sprak bestempelde
calls: noemt spreekt bestempelt
described: omschreef beschreef
describes: omschrijft beschrijft
criticized: bekritiseerde hekelde
criticizes: bekritiseert hekelt
praised: prees
praises: prijst looft
accused: beschuldigde verweet
accuses: beschuldigt verwijt
demanded: eiste
demands: eist eisen
wants: wil
wanted: wilde wilden
rejected: verwierp
rejects: verwerpt
refused: weigerde
threatened: dreigde
defended: verdedigde
welcomed: verwelkomde
statement: verklaring persbericht
interview: interview
report: rapport
mayor: burgemeester
councillor: wethouder kamerlid raadslid gedeputeerde
ambassador: ambassadeur
economist: econoom
minister: minister staatssecretaris
chairman: voorzitter
director: directeur directrice
spokesman: woordvoerder
spokeswoman: woordvoerster
professor: hoogleraar
researcher: onderzoeker onderzoekster
chief: chef hoofd
president: president
party: partij
police: politie
union: vakbond
company: bedrijf
government: kabinet regering
municipality: gemeente
lawyer: advocaat advocate
judge: rechter
coach: trainer coach
teacher: leraar lerares docent docente
doctor: arts
author: schrijver schrijfster
former: voormalig voormalige
mrs: mevrouw
mr: meneer
stresses: onderstreept benadrukt
laments: verzucht zucht
reiterates: herhaalt
reiterated: herhaalde
advises: adviseert raadt
advised: adviseerde
estimates: schat becijfert
estimated: schatte becijferde
exclaimed: uitgeroepen
want: willen
fear: vrezen
hope: hopen
expect: verwachten
commented: becommentarieerde
questioned: betwistte bestreed
blames: wijt
already: al reeds
again: weer opnieuw
often: vaak
always: altijd
recently: onlangs
later: later
earlier: eerder
`),
};

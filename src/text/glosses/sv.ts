import { formsOf, type Gloss } from './gloss.js';

export const swedish: Gloss = {
  languages: ['sv'],
  according: ['enligt'],
  dashes: true,
  verbSecond: true,
  words: /* @__PURE__ */ formsOf(`
the: den det de
a: en ett
of: av
to: till
in: i
on: på
at: vid hos
for: för åt
with: med
from: från
about: om
over: över
under: under
against: mot
after: efter
before: före innan inför
since: sedan
until: tills
between: mellan
through: genom
without: utan
that: att
if: ifall
whether: huruvida
because: eftersom
when: när då
while: medan
although: fastän
as: som
than: än
and: och
or: eller
but: men
so: så därför
who: vem
what: vad
why: varför
how: hur
he: han
him: honom
she: hon
her: henne hennes
his: hans sin sitt sina
they: dem dom
their: deras
it: detta
its: dess
himself: sig
i: jag
me: mig
my: min mitt mina
we: vi
us: oss
our: vår vårt våra
you: du dig ni er
there: där
this: denna
these: dessa
is: är
were: blev
be: vara bli
been: varit blivit
has: har
had: hade
have: ha
will: blir kommer
would: skulle
can: kan
could: kunde
must: måste
should: ska skall bör borde
not: inte ej
never: aldrig
no: ingen inget inga
also: också även dessutom
then: därefter
now: nu
only: bara endast
still: fortfarande
however: dock emellertid
more: mer flera fler
most: mest flest
many: många
some: några vissa
all: alla allt
other: andra
both: både båda
new: ny nytt nya
yesterday: igår
today: idag
monday: måndag måndagen måndags
tuesday: tisdag tisdagen tisdags
wednesday: onsdag onsdagen onsdags
thursday: torsdag torsdagen torsdags
friday: fredag fredagen fredags
saturday: lördag lördagen
sunday: söndag söndagen
january: januari
february: februari
march: mars
may: maj
june: juni
july: juli
august: augusti
october: oktober
week: vecka veckan
year: år året
month: månad månaden
night: natt
evening: kväll
said: sade sa uttalade sagt löd uppgav meddelade
says: säger uttalar lyder intygar uppger meddelar fnyser muttrar morrar
say: säga
told: berättade berättat
tells: berättar
added: tillade
adds: tillägger lägger inflikar fyller flikar
explained: förklarade förklarat
explains: förklarar utvecklar motiverar
explain: förklara
argued: argumenterade
argues: argumenterar resonerar
claimed: hävdade hävdat
claims: hävdar påstår
insisted: insisterade vidhöll
insists: insisterar vidhåller bedyrar
warned: varnade varnat
warns: varnar
noted: konstaterade noterade
notes: konstaterar noterar
wrote: skrev skrivit
writes: skriver
asked: frågade bad
asks: frågar undrar ber
replied: svarade svarat
responds: svarar
stressed: betonade underströk
stresses: betonar understryker påpekar framhåller
announced: meddelat uppgett
acknowledged: erkände
acknowledges: erkänner
admitted: medgav
admits: medger tillstår
denied: förnekade avfärdade
denies: förnekar avfärdar
confirmed: bekräftade bekräftat
confirms: bekräftar
promised: lovade lovat
promises: lovar utlovar
predicted: förutspådde förutspått
predicts: förutspår
recalled: mindes
recalls: minns påminner
reported: rapporterade
reports: rapporterar
revealed: avslöjade
reveals: avslöjar
suggested: föreslog
suggests: föreslår antyder
complained: klagade beklagade
complains: klagar beklagar
continued: fortsatte fortsätter
concluded: sammanfattade
concludes: sammanfattar
stated: fastslog
states: fastslår slår
assured: försäkrade
assures: försäkrar garanterar
joked: skämtade
jokes: skämtar skrattar ler
urged: uppmanade
urges: uppmanar vädjar
thought: tyckte ansåg trodde menade tänkte
thinks: tycker anser tror menar tänker bedömer
believed: bedömde
believe: anse tycka tro
hoped: hoppades
hopes: hoppas
feared: fruktade befarade
fears: fruktar befarar
worries: oroar
knows: vet
knew: visste
expects: räknar väntar väntade
feels: känner
doubts: tvivlar
called: kallade betecknade kallat
calls: kallar betecknar
described: beskrev
describes: beskriver
criticized: kritiserade
criticizes: kritiserar
praised: berömde prisade
praises: berömmer
accused: anklagade beskyllde
accuses: anklagar beskyller
demanded: krävde krävt
demands: kräver
wants: vill
wanted: ville
rejected: avvisade
rejects: avvisar
refused: vägrade
threatened: hotade hotar
defended: försvarade
welcomed: välkomnade välkomnar
statement: uttalande pressmeddelande
interview: intervju
report: rapport rapporten
mayor: borgmästare borgmästaren kommunalråd kommunalrådet
minister: minister ministern statsråd statsrådet
chairman: ordförande ordföranden ledare ledaren
councillor: ledamot ledamoten
director: direktör direktören
spokesman: talesman talesmannen
spokesperson: talesperson talespersonen
spokeswoman: taleskvinna
professor: professor professorn
researcher: forskare forskaren
chief: chef chefen
president: president presidenten
party: partiet parti
police: polisen polis
union: facket förbundet fackförbundet
company: bolaget företaget
government: regeringen
municipality: kommunen kommun
lawyer: advokat advokaten
judge: domare domaren
coach: tränare tränaren
teacher: lärare läraren
doctor: läkare läkaren
author: författare författaren
former: tidigare förre förra
mrs: fru
mr: herr
was: var
comments: kommenterar
exclaimed: utbrister utbrast
laments: suckar
lamented: suckade
reiterates: upprepar
reiterated: upprepade
estimates: uppskattar
advises: rekommenderar avråder
advised: rekommenderade avrådde
testified: vittnade vittnar
commented: kommenterade
dismissed: avfärdat
questioned: ifrågasätter ifrågasatte
announces: upplyser
already: redan
again: igen åter
often: ofta
always: alltid
recently: nyligen
later: senare
`),
};

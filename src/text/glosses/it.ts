import { formsOf, type Gloss } from './gloss.js';

export const italian: Gloss = {
  languages: ['it'],
  omitsAccents: true,
  according: [
    'secondo',
    'stando a',
    'a detta di',
    'a detta del',
    'a detta della',
    'a giudizio di',
    'a giudizio del',
    'a giudizio della',
    'a parere di',
    'a parere del',
    'a parere della',
    'stando al',
    'stando alla',
    'stando ai',
    'stando alle',
    "stando all'",
    'nelle parole di',
    'ad avviso di',
    'ad avviso del',
    'ad avviso della',
    "ad avviso dell'",
    'secondo il parere di',
    "a giudizio dell'",
    "a detta dell'",
    "a parere dell'",
    'a giudizio dei',
    'a detta dei',
  ],
  elided: /^(?:[ldnscmt]|un|dell|all|nell|sull|dall|quell|quest|dev|com|cos|tutt|anch|bell|sant)['’]$/i,
  incises: true,
  infinitive: /.(?:re|rsi|rlo|rla|rci|er)$/,
  words: /* @__PURE__ */ formsOf(`
the: il la i gli le l'
a: un uno una un'
of: di del dello della dei degli delle d' dell'
to: a al allo alla ai agli alle ad all'
in: in nel nello nella nei negli nelle nell'
on: su sul sullo sulla sui sugli sulle sull'
for: per
with: con
from: da dal dallo dalla dai dagli dalle dall'
about: circa
under: sotto
against: contro
after: dopo
before: prima davanti
until: fino finché
between: tra fra
during: durante
without: senza
that: che quello quella quell'
if: se
because: perché poiché
when: quando
while: mentre
although: benché sebbene
as: come
than: rispetto
and: e ed
or: o oppure
but: ma però bensì
so: quindi dunque così
who: chi
which: cui quale quali
what: cosa
where: dove
how: com'
he: lui egli
she: lei ella
they: loro essi esse
his: suo sua suoi sue
it: ciò
i: io
me: me
my: mio mia miei mie
we: noi
our: nostro nostra nostri nostre
you: voi tu
there: lì là
this: questo questa quest'
these: questi queste
those: quelli quelle quei
is: è
are: sono
was: era stava fu
were: erano furono
be: essere
been: stato stata stati state
has: ha
had: aveva avevano
have: hanno avere abbiamo ho
will: sarà saranno va vanno
would: sarebbe sarebbero
can: può possono
could: potrebbe poteva potrebbero
must: deve devono
should: dovrebbe dovrebbero
not: non
never: mai
no: nessun nessuna
nobody: nessuno
also: anche inoltre anch' si s' ci c' vi mi m' ti ne lo
then: poi
now: ora adesso ormai
only: solo soltanto
still: ancora
however: tuttavia
more: più
many: molti molte tanti
some: alcuni alcune
all: tutti tutte tutto tutta tutt'
other: altro altra altri altre
both: entrambi entrambe
two: due
new: nuovo nuova nuovi nuove
first: primo
yesterday: ieri
today: oggi
monday: lunedì
tuesday: martedì
wednesday: mercoledì
thursday: giovedì
friday: venerdì
saturday: sabato
sunday: domenica
january: gennaio
february: febbraio
march: marzo
april: aprile
may: maggio
june: giugno
july: luglio
september: settembre
october: ottobre
december: dicembre
week: settimana
year: anno anni
month: mese
night: notte
evening: sera
morning: mattina
said: detto disse diceva dichiararono dissero ripetuto detta
says: dice afferma commenta confessa racconta sbotta taglia ammicca sorride esulta
say: dire affermare dicono parlano affermano
saying: dicendo
told: raccontato raccontò confidato
tells: confida
tell: raccontare
adding: aggiungendo
added: aggiunto aggiunse incalzato rincarato
adds: aggiunge incalza rincara
explained: spiegato spiegò
explains: spiega chiarisce
explain: spiegare spiegano
explaining: spiegando
argued: argomentato sostenuto
argues: sostiene argomenta
argue: sostengono
claimed: preteso rivendicato
claims: rivendica
insisted: insistito ribadito
insists: insiste ribadisce
warned: avvertito ammonito avvisato
warns: avverte ammonisce
noted: notato osservato constatato puntualizzato
notes: nota osserva constata puntualizza
wrote: scritto scrisse
writes: scrive
asked: chiesto domandato
asks: chiede domanda chiedono domandano
replied: risposto replicato ribattuto
responds: risponde replica ribatte
stressed: sottolineato evidenziato ricordato
stresses: sottolinea evidenzia ricorda ricordano sottolineano
announced: annunciato comunicato anticipato
announces: annuncia comunica anticipa annunciano
acknowledged: riconosciuto
acknowledges: riconosce
admitted: ammesso confessato
admits: ammette
denied: negato smentito
denies: nega smentisce
confirmed: confermato
confirms: conferma confermano
promised: promesso
promises: promette
predicted: previsto
predicts: prevede
reported: riferito riportato
reports: riferisce riporta
revealed: rivelato
reveals: rivela rivelano
suggested: suggerito proposto
suggests: suggerisce propone
complained: lamentato protestato
complains: lamenta denuncia protesta lamentano
continued: proseguito continuato prosegue continua
concluded: concluso chiosato
concludes: conclude chiosa
stated: dichiarato affermato precisato
states: dichiara precisa
assured: assicurato garantito rassicurato giurato
assures: assicura garantisce giura assicurano
joked: scherzato ironizzato
jokes: scherza ironizza
exclaimed: esclamato
urged: esortato invitato
urges: esorta invita invitano
thought: pensava
thinks: pensa ritiene considera
think: pensare pensano ritengono
believed: credeva ritenuto
believes: crede convinto convinta convinti
believe: credono
hoped: sperava
hopes: spera auspica
feared: temeva
fears: teme paventa
fear: temono
knows: sa
doubts: dubita
called: definito chiamato bollato
calls: definisce chiama parla bolla etichetta
described: descritto
describes: descrive
criticized: criticato
criticizes: critica attacca denunciano
denounced: denunciato
praised: lodato elogiato
praises: loda elogia
accused: accusato
accuses: accusa accusano
demands: pretende esigono
wants: vuole intende
wanted: voleva
rejected: respinto
rejects: respinge
refused: rifiutato rifiuta rifiutano esclude escluso
threatened: minacciato minacciano
defended: difeso
welcomed: accolto saluta accoglie salutano
statement: dichiarazione
interview: intervista
report: rapporto riferiscono
mayor: sindaco sindaca
councillor: assessore assessora
minister: ministro ministra
chairman: presidente
director: direttore direttrice
spokesman: portavoce
professor: professore professoressa docente
researcher: ricercatore ricercatrice
chief: capo
party: partito
police: polizia carabinieri
prosecutor: procuratore procuratrice procura
union: sindacato
company: azienda società
government: governo
municipality: comune
lawyer: avvocato avvocata
judge: giudice
coach: allenatore allenatrice tecnico
teacher: insegnante maestra maestro
doctor: medico dottor dottore dottoressa
author: autore autrice scrittore scrittrice
secretary: segretario segretaria
former: ex
mrs: signora
mr: signor
repeated: ripetute
reiterates: ripete
predict: prevedono
threatens: minaccia
advises: raccomanda consiglia
advised: raccomandato consigliato
deny: negano smentiscono
commented: commentato
want: intendono
acknowledge: riconoscono ammettono
estimates: stima calcola
estimated: stimato calcolato
blames: rimprovera
blamed: rimproverato
hope: sperano
already: già
again: nuovamente
often: spesso
always: sempre
recently: recentemente
`),
};

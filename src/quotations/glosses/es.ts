import { type Gloss, wordsOf } from './gloss.js';

export const spanish: Gloss = {
  languages: ['es'],
  according: ['según', 'de acuerdo con', 'a juicio de', 'en palabras de', 'a decir de'],
  incises: true,
  words: /* @__PURE__ */ wordsOf(`
the: el la los las lo
a: un una unos unas
of: de del
to: a al
in: en
on: sobre
for: para
with: con
from: desde
about: acerca
under: bajo
against: contra
after: después tras
before: antes ante
until: hasta
between: entre
during: durante
without: sin
by: por
that: que
if: si
because: porque pues
when: cuando
while: mientras
although: aunque
as: como
than: tanto
and: y e
or: o u
but: pero sino
so: así entonces
who: quien quienes
which: cual cuales
what: qué
where: donde dónde
why: porqué
how: cómo
he: él
she: ella
they: ellos ellas
him: le
them: les
his: su sus
it: esto eso ello
i: yo
me: mí
my: mi mis
we: nosotros nosotras
our: nuestro nuestra nuestros nuestras
you: usted ustedes tú
there: allí ahí
this: este esta
these: estos estas
that: aquel
is: es está
are: son están
was: fue era estaba
were: fueron eran estaban
be: ser estar
been: sido estado
has: ha
had: había habían
have: han haber hemos he
will: va van será serán
would: sería serían
can: puede pueden
could: podría podía podrían
must: debe deben
should: debería deberían
not: no
never: nunca jamás
no: ningún ninguna
nobody: nadie
also: también además asimismo se me nos te
then: luego después
now: ahora
only: solo sólo solamente
still: todavía aún
however: embargo
more: más
many: muchos muchas
some: algunos algunas varios varias
all: todos todas todo toda
other: otro otra otros otras
both: ambos ambas
two: dos
new: nuevo nueva nuevos nuevas
first: primer primera primero
yesterday: ayer
today: hoy
monday: lunes
tuesday: martes
wednesday: miércoles
thursday: jueves
friday: viernes
saturday: sábado
sunday: domingo
january: enero
february: febrero
march: marzo
april: abril
may: mayo
june: junio
july: julio
august: agosto
september: septiembre setiembre
october: octubre
november: noviembre
december: diciembre
week: semana
year: año años
month: mes
night: noche
evening: tarde
morning: mañana
said: dijo dijeron dicho decía
says: dice afirma señala
say: decir afirmar dicen
saying: diciendo
told: contó contado relató relatado
tells: cuenta relata
adding: añadiendo agregando
added: añadió agregó añadido agregado apostilló
adds: añade agrega
explained: explicó explicaron explicado
explains: explica detalla
explain: explicar
explaining: explicando
argued: argumentó argumentado sostuvo defendió
argues: argumenta sostiene defiende
claimed: alegó
claims: alega
insisted: insistió insistido
insists: insiste
warned: advirtió alertó advertido alertado
warns: advierte alerta
noted: observó constató apuntó apuntado
notes: observa constata apunta
wrote: escribió escrito
writes: escribe
asked: preguntó pidió preguntado pedido
asks: pregunta pide
replied: respondió contestó replicó respondido
responds: responde contesta replica
stressed: subrayó recalcó destacó enfatizó remarcó resaltó subrayado destacado
stresses: subraya recalca destaca enfatiza
announced: anunció anunciaron informó comunicó anunciado informado
announces: anuncia informa comunica
announcing: anunciando
acknowledged: reconoció reconocido
acknowledges: reconoce
admitted: admitió admitido confesó
admits: admite confiesa
denied: negó desmintió negado
denies: niega desmiente
confirmed: confirmó confirmado
confirms: confirma
promised: prometió prometido
promises: promete
predicted: pronosticó predijo vaticinó
predicts: pronostica predice prevé
recalled: recordó recordado
recalls: recuerda
reported: reportó
reports: reporta
revealed: reveló
reveals: revela
suggested: sugirió propuso
suggests: sugiere propone
complained: lamentó quejó lamentado
complains: lamenta queja
continued: continuó prosiguió
continued: continúa prosigue
concluded: concluyó zanjó concluido
concludes: concluye
stated: indicó señaló manifestó declaró afirmó aseguró precisó expresó expuso indicado señalado manifestado declarado afirmado asegurado precisado
states: indica manifiesta declara precisa
assured: garantizó
assures: asegura garantiza
joked: bromeó ironizó
jokes: bromea
exclaimed: exclamó
urged: instó exhortó
urges: insta exhorta
thought: pensaba opinaba opinó
thinks: piensa opina considera cree
think: pensar creen piensan opinan
believed: creía consideró estimó considerado
believes: estima juzga
believe: creer
hoped: esperaba
hopes: espera confía
hope: esperar esperan
feared: temía
fears: teme
fear: temen
knows: sabe
doubts: duda
called: calificó tachó llamó tildó calificado tachado
calls: califica tacha llama tilda
described: describió descrito
describes: describe
criticized: criticó criticado
criticizes: critica
denounced: denunció denunciado
criticizes: denuncia
praised: elogió alabó
praises: elogia
accused: acusó acusado
accuses: acusa
demanded: exigió reclamó exigido reclamado
demands: exige reclama
wants: quiere desea
wanted: quería
rejected: rechazó rechazado
rejects: rechaza
refused: rehusó
threatened: amenazó
defended: defendido
welcomed: celebró
statement: comunicado declaración
interview: entrevista
report: informe reporte
mayor: alcalde alcaldesa intendente
councillor: concejal concejala
minister: ministro ministra consejero consejera
chairman: presidente
chairwoman: presidenta
director: director directora gerente
spokesman: portavoz vocero
spokeswoman: vocera
professor: profesor profesora catedrático catedrática
researcher: investigador investigadora
chief: jefe jefa
party: partido
police: policía
prosecutor: fiscal fiscalía
union: sindicato
company: empresa compañía
government: gobierno ejecutivo
municipality: ayuntamiento municipio
lawyer: abogado abogada
judge: juez jueza
coach: entrenador entrenadora técnico
teacher: maestro maestra docente
doctor: médico médica
author: autor autora escritor escritora
secretary: secretario secretaria
former: exministro
mrs: señora doña
mr: señor don sr.
`),
};

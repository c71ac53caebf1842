import { formsOf, type Gloss } from './gloss.js';

export const spanish: Gloss = {
  languages: ['es'],
  omitsAccents: true,
  according: [
    'según',
    'de acuerdo con',
    'a juicio de',
    'en palabras de',
    'a decir de',
    'a juicio del',
    'en opinión de',
    'en opinión del',
    'a ojos de',
    'a ojos del',
    'al decir de',
    'al entender de',
    'a entender de',
    'a criterio de',
    'según el parecer de',
    'en palabras del',
  ],
  incises: true,
  infinitive: /.(?:ar|er|ir|ír)(?:se|lo|la|los|las|le|les)?$/,
  words: /* @__PURE__ */ formsOf(`
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
that: que aquel
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
then: luego
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
said: dijo dijeron dicho decía manifestaron indicaron señalaron afirmaron aseguraron
says: dice afirma señala señalan
say: decir afirmar dicen afirman
saying: diciendo
told: contó contado relató relatado narró narrado
tells: cuenta relata narra
adding: añadiendo agregando
added: añadió agregó añadido agregado apostilló
adds: añade agrega
explained: explicó explicaron explicado aclaró detalló aclarado detallado justificó
explains: explica detalla aclara
explain: explicar explican
explaining: explicando
argued: argumentó argumentado sostuvo defendió
argues: argumenta sostiene defiende sostienen
claimed: alegó
claims: alega
insisted: insistió insistido
insists: insiste insisten
warned: advirtió alertó advertido alertado advirtieron alertaron
warns: advierte alerta advierten alertan
noted: observó constató apuntó apuntado matizó puntualizó
notes: observa constata apunta matiza puntualiza
wrote: escribió escrito
writes: escribe
asked: preguntó pidió preguntado pedido pidieron solicitó solicitado
asks: pregunta pide piden solicita
replied: respondió contestó replicó respondido
responds: responde contesta replica
stressed: subrayó recalcó destacó enfatizó remarcó resaltó subrayado destacado
stresses: subraya recalca destaca enfatiza
announced: anunció anunciaron informó comunicó anunciado informado adelantó adelantado anticipó
announces: anuncia informa comunica adelanta
announcing: anunciando
acknowledged: reconoció reconocido
acknowledges: reconoce reconocen admiten
admitted: admitió admitido confesó confesado
admits: admite confiesa
denied: negó desmintió negado
denies: niega desmiente
confirmed: confirmó confirmado ratificó
confirms: confirma
promised: prometió prometido
promises: promete prometen
predicted: pronosticó predijo vaticinó
predicts: pronostica predice prevé
recalled: recordó recordado
recalls: recuerda recuerdan
reported: reportó
reports: reporta
revealed: reveló
reveals: revela
suggested: sugirió propuso
suggests: sugiere propone
complained: lamentó quejó lamentado quejado
complains: lamenta queja
continued: continuó prosiguió continúa prosigue
concluded: concluyó zanjó concluido sentenció remató resumió
concludes: concluye sentencia resume
stated: indicó señaló manifestó declaró afirmó aseguró precisó expresó expuso indicado señalado manifestado declarado afirmado asegurado precisado aseveró aseverado
states: indica manifiesta declara precisa
assured: garantizó
assures: asegura garantiza aseguran jura
joked: bromeó ironizó
jokes: bromea ironiza
exclaimed: exclamó exclama
urged: instó exhortó
urges: insta exhorta
thought: pensaba opinaba opinó
thinks: piensa opina considera cree
think: pensar creen piensan opinan
believed: creía consideró estimó considerado
believes: estima juzga
believe: creer
hoped: esperaba
hopes: espera confía aspira
hope: esperar esperan confían
feared: temía
fears: teme
fear: temen
knows: sabe
doubts: duda
called: calificó tachó llamó tildó calificado tachado
calls: califica tacha tilda
described: describió descrito
describes: describe
criticized: criticó criticado arremetió
criticizes: critica denuncia denuncian critican
denounced: denunció denunciado denunciaron
praised: elogió alabó
praises: elogia
accused: acusó acusado
accuses: acusa
demanded: exigió reclamó exigido reclamado
demands: exige reclama exigen reclaman
wants: quiere desea pretende
wanted: quería
rejected: rechazó rechazado
rejects: rechaza
refused: rehusó descartó descarta
threatened: amenazó amenaza amenazan
defended: defendido
welcomed: celebró celebra agradeció
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
comments: comenta
commented: comentó comentado
reiterates: reitera
reiterated: reiteró
lamented: suspiró
whispered: murmuró
blamed: reprochó
blames: reprocha culpa
questioned: cuestionó
estimates: calcula calculan estiman
advised: recomendó recomendado
advises: recomienda
mentioned: mencionó
proposed: planteó planteado
already: ya
again: nuevamente
often: menudo
always: siempre
recently: recientemente
later: posteriormente
previously: previamente
agrees: coincide
`),
};

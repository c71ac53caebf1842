import { type Gloss, wordsOf } from './gloss.js';

export const portuguese: Gloss = {
  languages: ['pt'],
  according: ['segundo', 'conforme', 'de acordo com', 'na opinião de', 'nas palavras de'],
  inverted: /-(?=(?:se|lhe|lhes|nos|me|o|a|os|as)$)/i,
  incises: true,
  words: /* @__PURE__ */ wordsOf(`
the: o a os as
a: um uma uns umas
of: de do da dos das
to: ao à aos às
in: em no na nos nas num numa
on: sobre
for: pra
with: com
from: desde
about: acerca
under: sob
against: contra
after: após depois
before: antes perante
until: até
between: entre
during: durante
without: sem
by: por pelo pela pelos pelas
that: que
if: se
because: porque pois
when: quando
while: enquanto
although: embora
as: como
and: e
or: ou
but: mas
so: então assim portanto
who: quem
which: qual quais cujo cuja
what: quê
where: onde
he: ele
she: ela
they: eles elas
his: seu sua seus suas dele dela
it: isto isso
i: eu
me: mim
my: meu minha meus minhas
we: nós
our: nosso nossa nossos nossas
you: você vocês
there: ali lá
this: este esta neste nesta deste desta
these: estes estas
that: esse essa aquele aquela
is: é está
are: são estão
was: foi era estava
were: foram eram estavam
be: ser estar
been: sido estado
has: tem
had: tinha havia tinham haviam
have: têm ter
will: vai vão será serão
would: seria seriam iria
can: pode podem
could: poderia podia poderiam
must: deve devem
should: deveria deveriam
not: não
never: nunca jamais
no: nenhum nenhuma
nobody: ninguém
also: também ainda além se lhe lhes me
then: depois
now: agora
only: só apenas somente
however: porém contudo entretanto
more: mais
many: muitos muitas
some: alguns algumas vários várias
all: todos todas tudo toda todo
other: outro outra outros outras
both: ambos ambas
two: dois duas
new: novo nova novos novas
first: primeiro primeira
yesterday: ontem
today: hoje
monday: segunda-feira
tuesday: terça-feira
wednesday: quarta-feira
thursday: quinta-feira
friday: sexta-feira
saturday: sábado
sunday: domingo
january: janeiro
february: fevereiro
march: março
april: abril
may: maio
june: junho
july: julho
august: agosto
september: setembro
october: outubro
november: novembro
december: dezembro
week: semana
year: ano anos
month: mês
night: noite
evening: tarde
morning: manhã
said: disse disseram dito dizia
says: diz afirma fala
say: dizer afirmar dizem
saying: dizendo
told: contou relatou contado relatado
tells: conta relata
adding: acrescentando
added: acrescentou adiantou acrescentado
adds: acrescenta
explained: explicou explicaram explicado
explains: explica detalha
explain: explicar
explaining: explicando
argued: argumentou defendeu argumentado sustentou
argues: argumenta defende sustenta
claimed: alegou
claims: alega
insisted: insistiu
insists: insiste
warned: alertou avisou advertiu alertado
warns: alerta avisa adverte
noted: observou constatou notou apontou
notes: observa constata nota aponta
wrote: escreveu escrito
writes: escreve
asked: perguntou pediu
asks: pergunta pede
replied: respondeu retrucou rebateu
responds: responde rebate
stressed: sublinhou destacou ressaltou frisou salientou enfatizou realçou lembrou
stresses: sublinha destaca ressalta frisa salienta lembra
announced: anunciou informou comunicou anunciado informado
announces: anuncia informa comunica
acknowledged: reconheceu reconhecido
acknowledges: reconhece
admitted: admitiu confessou assumiu
admits: admite confessa
denied: negou desmentiu
denies: nega desmente
confirmed: confirmou confirmado
confirms: confirma
promised: prometeu prometido
promises: promete
predicted: previu
predicts: prevê
recalled: recordou
recalls: recorda
reported: reportou noticiou
reports: reporta noticia
revealed: revelou
reveals: revela
suggested: sugeriu propôs
suggests: sugere propõe
complained: lamentou queixou reclamou
complains: lamenta queixa reclama
continued: continuou prosseguiu
continued: continua prossegue
concluded: concluiu rematou finalizou
concludes: conclui remata
stated: declarou afirmou indicou referiu assegurou precisou esclareceu manifestou garantiu avaliou afirmado declarado
states: declara indica refere precisa esclarece avalia
assured: assegurado garantido
assures: assegura garante
joked: brincou ironizou
jokes: brinca ironiza
exclaimed: exclamou
urged: apelou exortou
urges: apela exorta
thought: pensava achava
thinks: pensa acha considera
think: pensar acham pensam
believed: acreditava considerou entendeu
believes: acredita entende crê
believe: acreditam
hoped: esperava
hopes: espera
hope: esperam
feared: temia receava
fears: teme receia
fear: temem
knows: sabe
doubts: duvida
called: classificou chamou classificado
calls: classifica chama
described: descreveu
describes: descreve
criticized: criticou criticado
criticizes: critica
denounced: denunciou
criticizes: denuncia
praised: elogiou
praises: elogia
accused: acusou acusado
accuses: acusa
demanded: exigiu cobrou
demands: exige cobra
wants: quer
wanted: queria
rejected: rejeitou rejeitado
rejects: rejeita
refused: recusou
threatened: ameaçou
welcomed: saudou
statement: comunicado declaração nota
interview: entrevista
report: relatório
mayor: prefeito prefeita autarca
councillor: vereador vereadora
minister: ministro ministra
chairman: presidente
director: diretor diretora director directora
spokesman: porta-voz
professor: professor professora
researcher: pesquisador pesquisadora investigador investigadora
chief: chefe
party: partido
police: polícia
prosecutor: procurador procuradora promotor promotora
union: sindicato
company: empresa companhia
government: governo
municipality: câmara prefeitura
lawyer: advogado advogada
judge: juiz juíza
coach: treinador treinadora técnico
teacher: docente
doctor: médico médica
author: autor autora escritor escritora
secretary: secretário secretária
former: antigo antiga
mrs: senhora dona
mr: senhor sr.
`),
};

import { formsOf, type Gloss } from './gloss.js';

export const portuguese: Gloss = {
  languages: ['pt'],
  omitsAccents: true,
  according: [
    'segundo',
    'conforme',
    'na opinião de',
    'na opinião do',
    'na opinião da',
    'nas palavras de',
    'nas palavras do',
    'nas palavras da',
    'de acordo com',
    'no entender de',
    'no entender do',
    'no entender da',
    'na perspetiva de',
    'na perspetiva do',
    'na perspetiva da',
    'na ótica de',
    'na ótica do',
    'na ótica da',
    'no parecer de',
    'segundo o parecer de',
  ],
  inverted: /-(?=(?:se|lhe|lhes|nos|me|o|a|os|as)$)/i,
  incises: true,
  infinitive: /.(?:ar|er|ir|ír)(?:se|lo|la|los|las|le|les)?$/,
  words: /* @__PURE__ */ formsOf(`
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
that: que esse essa aquele aquela
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
also: também ainda além lhe lhes me
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
said: disse disseram dito dizia atirou afirmaram
says: diz afirma fala atira brada
say: dizer afirmar dizem afirmam
saying: dizendo
told: contou relatou contado relatado narrou
tells: conta relata
adding: acrescentando
added: acrescentou adiantou acrescentado
adds: acrescenta
explained: explicou explicaram explicado justificou justificado
explains: explica detalha justifica
explain: explicar explicam
explaining: explicando
argued: argumentou defendeu argumentado sustentou
argues: argumenta defende sustenta defendem
claimed: alegou
claims: alega
insisted: insistiu
insists: insiste
warned: alertou avisou advertiu alertado
warns: alerta avisa adverte alertam avisam
noted: observou constatou notou apontou ressalvou ponderou
notes: observa constata nota aponta ressalva pondera
wrote: escreveu escrito
writes: escreve
asked: perguntou pediu solicitou
asks: pergunta pede pedem
replied: respondeu retrucou rebateu retorquiu
responds: responde rebate
stressed: sublinhou destacou ressaltou frisou salientou enfatizou realçou lembrou reforçou
stresses: sublinha destaca ressalta frisa salienta lembra sublinham reforça
announced: anunciou informou comunicou anunciado informado anunciaram antecipou
announces: anuncia informa comunica
acknowledged: reconheceu reconhecido
acknowledges: reconhece reconhecem admitem
admitted: admitiu confessou assumiu confidenciou
admits: admite confessa confidencia
denied: negou desmentiu
denies: nega desmente
confirmed: confirmou confirmado
confirms: confirma confirmam
promised: prometeu prometido
promises: promete prometem
predicted: previu
predicts: prevê
recalled: recordou
recalls: recorda recordam
reported: reportou noticiou
reports: reporta noticia
revealed: revelou
reveals: revela revelam
suggested: sugeriu propôs
suggests: sugere propõe
complained: lamentou queixou reclamou desabafou
complains: lamenta queixa reclama desabafa lamentam
continued: continuou prosseguiu continua prossegue
concluded: concluiu rematou finalizou resumiu sentenciou
concludes: conclui remata resume
stated: declarou afirmou indicou referiu assegurou precisou esclareceu manifestou garantiu avaliou afirmado declarado
states: declara indica refere precisa esclarece avalia
assured: assegurado garantido jurou
assures: assegura garante garantem jura afiança
joked: brincou ironizou
jokes: brinca ironiza
exclaimed: exclamou exclama
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
hope: esperam torcem
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
criticizes: critica denuncia criticam
denounced: denunciou
praised: elogiou
praises: elogia
accused: acusou acusado
accuses: acusa
demanded: exigiu cobrou
demands: exige cobra exigem reivindicam
wants: quer pretende tenciona
wanted: queria
rejected: rejeitou rejeitado
rejects: rejeita
refused: recusou descartou descarta
threatened: ameaçou ameaça ameaçam
welcomed: saudou celebrou comemorou agradeceu
statement: comunicado declaração
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
comments: comenta
commented: comentou comentado
reiterated: reiterou
reiterates: reitera
estimates: estima calcula
estimated: estimou calculou
advises: recomenda aconselha
advised: recomendou aconselhou
disputed: contesta contestou
questioned: questionou
already: já
again: novamente
often: frequentemente
always: sempre
recently: recentemente
agrees: concorda
`),
};

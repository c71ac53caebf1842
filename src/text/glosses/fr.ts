import { formsOf, type Gloss } from './gloss.js';

export const french: Gloss = {
  languages: ['fr'],
  omitsAccents: true,
  according: [
    'selon',
    "d' après",
    'à en croire',
    "de l' avis de",
    "de l' avis du",
    'aux yeux de',
    'aux yeux du',
    "aux yeux d'",
    "de l' avis d'",
    'aux yeux des',
    "de l'avis des",
    'au dire de',
    'aux dires de',
    'aux dires du',
    'aux dires des',
  ],
  incises: true,
  elided: /^(?:[ldnsjcmt]|qu|jusqu|lorsqu|puisqu)['’]$/i,
  inverted: /-(?:t-)?(?=(?:il|elle|ils|elles|on|je|nous|vous)$)/i,
  infinitive: /^(?:.+(?:er|ir|re|oir)|être)$/,
  words: /* @__PURE__ */ formsOf(`
the: le la les l'
a: un une des
of: de du d'
to: à au aux
in: dans en
on: sur
at: chez
for: pour
with: avec
from: depuis dès
about: concernant
under: sous
against: contre
after: après
before: avant devant
until: jusque jusqu'
between: entre
through: via
during: pendant lors durant
without: sans
by: par
that: que qu'
if: si
because: car parce puisque puisqu'
when: quand lorsque lorsqu'
while: tandis
although: quoique
as: comme
than: plutôt
and: et
or: ou
but: mais
so: donc alors ainsi
who: qui
which: dont lequel laquelle
what: quoi quel quelle
where: où
why: pourquoi
how: comment
he: il
him: lui
she: elle
they: ils elles on
their: leur leurs
his: son sa ses
it: cela ça ce c'
i: je j'
me: moi
my: mon ma mes
we: nous
our: notre nos
you: vous tu
this: cette cet
these: ces
is: est
are: sont
was: était
were: étaient furent fut
be: être
been: été
has: a
had: avait avaient eut
have: ont avoir ai avons
having: ayant
will: va vont sera seront
would: serait seraient
can: peut peuvent
could: pourrait pouvait pourraient
must: doit doivent faut
should: devrait devraient
not: pas ne n'
never: jamais
no: aucun aucune
nobody: personne
also: aussi également se s' y me m' t' te
then: puis ensuite
now: maintenant désormais
only: seulement
still: encore toujours
however: cependant toutefois pourtant
more: plus
many: beaucoup plusieurs
some: certains certaines quelques
all: tous toutes tout toute
other: autre autres
two: deux
new: nouveau nouvelle nouveaux nouvelles
first: premier première
yesterday: hier
today: aujourd'hui
monday: lundi
tuesday: mardi
wednesday: mercredi
thursday: jeudi
friday: vendredi
saturday: samedi
sunday: dimanche
january: janvier
february: février
march: mars
april: avril
may: mai
june: juin
july: juillet
august: août
september: septembre
october: octobre
november: novembre
december: décembre
week: semaine
year: année an ans
month: mois
night: nuit
evening: soir
morning: matin
said: commenté asséné réagi lancé glissé lâché résumé soufflé tranché réagissait dit disait affirmé disaient déclara
says: sourit peste tonne tempère jure tranche résume reprend rit amuse agace insurge indigne emporte félicite réjouit défend enchaîne grince fulmine souffle murmure crie hurle assène commente témoigne réagit nuance martèle affirme déclare lâche glisse lance affirment
say: dire affirmer disent
saying: disant affirmant assurant
told: confié raconté confiait racontait
tells: confie raconte racontent confient
tell: raconter
adding: ajoutant
added: ajouté ajoutait poursuivi renchéri complété
adds: ajoute renchérit complète
explained: expliqué expliquait
explains: explique détaille
explain: expliquer expliquent
explaining: expliquant
argued: argumenté plaidé fait
argues: plaide argumente soutient plaident
claimed: prétendu revendiqué
claims: prétend
insisted: insisté martelé
insists: insiste insistent
warned: averti prévenu alerté
warns: avertit prévient alerte alertent
noted: noté constaté relevé
notes: note constate relève observe
noting: notant constatant soulignant
wrote: écrit écrivait
asked: demandé demandait interrogé
asks: demande interroge demandent
replied: répondu rétorqué répliqué
responds: répond rétorque réplique
stressed: souligné rappelé
stresses: souligne rappelle soulignent rappellent
announced: annoncé annonçait
announces: annonce annoncent
announcing: annonçant
acknowledged: reconnu
acknowledges: reconnaît reconnait reconnaissent
admitted: admis concédé avoué
admits: admet concède avoue admettent
denied: démenti nié
denies: dément nie
confirmed: confirmé
confirms: confirme confirment
promised: promis
promises: promet promettent
predicted: prédit prévu
predicts: prévoit
recalled: souvenu
recalls: souvient
reported: rapporté signalé
reports: rapporte signale
revealed: révélé
reveals: révèle
suggested: suggéré proposé
suggests: suggère propose
complained: déploré regretté plaint
complains: déplore regrette regrettent déplorent
continued: poursuit
concluded: conclu
concludes: conclut
stated: indiqué précisé déclaré estimé
states: indique précise indiquent précisent
indicating: indiquant précisant
assured: assuré garanti
assures: assure garantit assurent garantissent
joked: plaisanté ironisé
jokes: plaisante ironise
lamented: soupiré
laments: soupire
exclaimed: exclamé exclame
urged: exhorté appelé
urges: exhorte appelle
thought: pensait jugeait
thinks: pense juge estime considère trouve
think: penser pensent estiment jugent
arguing: estimant jugeant
believed: croyait
believes: croit
believe: croient
hoped: espérait espéré
hopes: espère
hope: espèrent espérer
feared: craignait
fears: craint redoute
fear: craignent redoutent
worries: inquiète
knows: sait
expects: attend
doubts: doute
called: qualifié qualifiait
calls: qualifie
described: décrit
criticized: critiqué
criticizes: critique dénonce fustige dénoncent critiquent
denounced: dénoncé dénonçait
praised: salué félicité
praises: salue
accused: accusé
accuses: accuse accusent
demanded: exigé réclamé
demands: exige réclame réclament exigent
wants: veut souhaite
wanted: voulait souhaitait
rejected: rejeté
rejects: rejette
refused: refusé refuse refusent
threatened: menacé menacent menace
defended: défendu
mentioned: évoqué
cites: évoque cite
statement: communiqué déclaration
interview: entretien interview
report: rapport
mayor: maire
minister: ministre
deputy: adjoint adjointe
chairman: président
chairwoman: présidente
director: directeur directrice
spokesman: porte-parole
professor: professeur professeure
researcher: chercheur chercheuse
chief: chef cheffe
party: parti
police: police
prosecutor: procureur procureure
union: syndicat
company: entreprise société groupe
government: gouvernement
lawyer: avocat avocate
coach: entraîneur entraîneuse
teacher: enseignant enseignante
doctor: médecin docteur
author: auteur autrice auteure
secretary: secrétaire
former: ancien ancienne
mrs: mme madame
mr: m. monsieur
advises: recommande préconise
advised: recommandé préconisé
blames: reproche
blamed: reproché
estimates: évalue chiffre
estimated: évalué chiffré
already: déjà
often: souvent
recently: récemment
later: tard
`),
};

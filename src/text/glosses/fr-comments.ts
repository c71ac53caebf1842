/** What readers say in French, beside the words of `fr.ts`. */
export const FRENCH_COMMENTS = `
-: ne n' t s' se y en
you: toi te t'
we: on
you're: tu_es t'_es vous_êtes es êtes
your: ton ta tes votre vos
yours: tien tienne vôtre
we have: on_a_le
i: j' je moi
i'm: je_suis j'_suis chuis suis
i've: j'_ai
i don't: je_ne j'_ne
it's: c'_est cest c_est
it's not: c'_est_pas ce_n'_est_pas
it: ça ca
they: eux 
them: les_leur
not: pas point ni guère
no: non nan nn pas_de pas_d' aucun aucune nullement
nope: que_nenni
never: jamais
nothing: rien
nobody: personne
without: sans
don't: ne_pas
yes: oui ouais oui_oui ouaip si_si mouais
yes but: oui_mais
yes exactly: oui_exactement
exactly: exactement exact précisément absolument voilà tout_à_fait c'_est_ça pile parfaitement
indeed: effectivement en_effet certes
totally: totalement complètement entièrement
really: vraiment réellement franchement sérieusement sérieux
true: vrai vraie véridique
so true: tellement_vrai si_vrai trop_vrai c'_est_vrai
true but: vrai_mais
false: faux fausse faux_archi_faux
wrong: tort erroné erronée fausses
you're wrong: vous_avez_tort tu_as_tort t'_as_tort vous_vous_trompez tu_te_trompes tu_te_plantes vous_faites_erreur tu_fais_erreur
you're right: vous_avez_raison tu_as_raison t'_as_raison vous_avez_bien_raison vous_avez_parfaitement_raison vous_avez_entièrement_raison
is right: a_raison a_bien_raison ont_raison
is wrong: a_tort ont_tort se_trompe se_trompent se_plante
i agree: d'_accord entièrement_d'_accord tout_à_fait_d'_accord totalement_d'_accord je_suis_d'_accord bien_d'_accord je_plussoie je_suis_de_votre_avis je_suis_de_ton_avis je_partage bien_vu
i don't agree: pas_d'_accord pas_du_tout_d'_accord pas_vraiment_d'_accord je_ne_suis_pas_d'_accord je_suis_pas_d'_accord
agree with: d'_accord_avec
disagree with: pas_d'_accord_avec
well said: bien_dit bien_parlé bien_résumé joliment_dit bien_envoyé
same here: pareil idem moi_aussi même_chose itou
me too: nous_aussi
thanks: merci
thank you: merci_à_vous merci_beaucoup merci_pour
bravo: bravo chapeau
congratulations: félicitations
right: juste raison correct correcte
nonsense: bêtises sottises foutaises sornettes balivernes âneries fadaises billevesées conneries connerie bêtise ânerie n'_importe_quoi nimporte_quoi du_grand_n'_importe_quoi absurdité absurdités
bullshit: enfumage pipeau baratin bobards bobard mytho
ridiculous: ridicule ridicules grotesque risible
absurd: absurde absurdes aberrant aberrante
stupid: stupide stupides bête bêtes idiot idiote con conne débile débiles abruti abrutis crétin crétins imbécile imbéciles
idiots: idiots cons
lie: mensonge mensonges
lies: ment
lying: mentez mens mentent mentir mentait
liar: menteur menteuse menteurs
hypocrite: hypocrite hypocrites hypocrisie
pathetic: pathétique pitoyable lamentable minable minables
shame: honte scandale
shame on: honte_à
shameful: honteux honteuse scandaleux scandaleuse
disgusting: dégoûtant dégueulasse abject écoeurant écœurant
ignorant: ignorant ignorants ignorance inculte
clown: clown guignol guignols charlot charlots clowns rigolo rigolos
incompetent: incompétent incompétents incompétente incompétence nul nuls nulle
corrupt: corrompu corrompus pourri pourris
traitor: traître traîtres
coward: lâche lâches
thieves: voleurs escrocs voyous bandits
racist: raciste racistes racisme
troll: troll trolls
but: mais
however: cependant pourtant toutefois néanmoins or
rather: plutôt
instead: au_lieu
whatever: bof
except: sauf hormis
although: bien_que malgré quoique
because: parce_que car parce_qu' puisque vu_que
so: donc du_coup alors bref
well: bah ben eh_bien hé_bien beh
oh: oh ah hein oups
what: quoi
huh: hein_quoi pardon
lol: lol mdr ptdr xd
haha: haha ahah hahaha hihi héhé
of course: bien_sûr évidemment naturellement forcément bien_entendu
obviously: visiblement manifestement
clearly: clairement
apparently: apparemment paraît_il soi_disant
supposedly: prétendument prétendu prétendue
please: svp s'_il_vous_plaît stp de_grâce par_pitié
sorry: désolé désolée navré
sure: sûr certain certaine
good luck: bon_courage bonne_chance
wow: waouh wahou
finally: enfin
maybe: peut_être ptet ptêtre
probably: probablement sans_doute sûrement
perhaps: éventuellement
think: pense crois penser croire
i think: je_pense je_crois à_mon_avis selon_moi je_trouve il_me_semble
you think: vous_croyez tu_crois vous_pensez tu_penses croyez_vous pensez_vous crois_tu
i don't think: je_ne_pense_pas je_ne_crois_pas je_pense_pas je_crois_pas
believe: croient
know: sais savez savent savoir
i know: je_sais
you know: vous_savez tu_sais
i don't know: je_ne_sais_pas je_sais_pas chais_pas
don't know: sais_pas
i hope: j'_espère espérons
i doubt: j'_en_doute je_doute permettez_moi_d'_en_douter
understand: comprends comprenez compris comprendre comprend
you don't understand: vous_ne_comprenez_pas tu_comprends_pas vous_n'_avez_rien_compris tu_n'_as_rien_compris t'_as_rien_compris
say: dis dites dire dit
you say: vous_dites tu_dis
read: lis lisez lire lu relisez
see: voir voyez vois vu voit
look: regarde regardez
explain: expliquez explique
stop: arrête arrêtez cessez stop
learn: apprenez apprends renseignez informez renseigne_toi renseignez_vous
go: allez va
try: essayez essaie essaye
remember: rappelez souvenez rappelle
imagine: imaginez imagine
wait: attendez attends
tell me: dites_moi dis_moi expliquez_moi
are you: êtes_vous es_tu
do you: est_ce_que_vous est_ce_que_tu
have you: avez_vous as_tu vous_avez_déjà
you have: vous_avez tu_as t'_as
you are: vous_étiez
you want: vous_voulez tu_veux voulez_vous
you can: vous_pouvez tu_peux
you should: vous_devriez tu_devrais
you do: vous_faites tu_fais
is it: est_ce
isn't it: n'_est_ce_pas
what is: qu'_est_ce_que_c'_est c'_est_quoi
what: qu'_est_ce_que qu'_est_ce_qu' qu'_est_ce_qui
is: est_ce_que
why: pourquoi pkoi pourkoi
why not: pourquoi_pas
how: comment
how can: comment_peut comment_pouvez comment_peux
how many: combien
since when: depuis_quand
where: où ou_est
who: qui
when: quand
what about: et_que_dire_de quid et_pour
there is: il_y_a y_a ya
there is no: il_n'_y_a_pas il_y_a_pas y_a_pas ya_pas il_n'_y_a_aucun il_n'_y_a_plus
isn't: n'_est_pas est_pas n'_était_pas
aren't: ne_sont_pas sont_pas
don't: ne_fait_pas n'_ont_pas n'_a_pas n'_avez_pas n'_as_pas
do: fais faites faire fait font
is: est soit
are: sommes
was: étais
have: ont ai avons avoir
has: a
can: peux pouvez pouvons
can't: peux_pas peut_pas ne_peut_pas ne_peuvent_pas
should: devrais devriez faudrait
must: doit doivent faut devez dois devons
want: veux voulez veulent vouloir
need: besoin
evidence: preuve preuves
proof: démonstration
source: source sources chiffres_à_l'_appui
facts: faits
fact: fait_que
in fact: en_fait en_réalité en_vérité de_fait
the truth is: la_vérité_est
on the contrary: au_contraire bien_au_contraire
the opposite: l'_inverse le_contraire inverse contraire
logic: logique
argument: argument arguments
point: propos
reality: réalité
truth: vérité
people: gens
these people: ces_gens
everyone: tout_le_monde chacun
always: toujours tjs tjrs
sometimes: parfois
often: souvent
more: plus
less: moins
too: trop aussi
very: très super hyper vachement
just: juste_un simplement
even: même
only: seulement seul seule
still: encore
again: de_nouveau
actually: d'_ailleurs justement
also: également
and: et pis
same: pareille pareils
good: bon bonne bons bonnes bien
great: super_idée génial géniale excellent excellente magnifique formidable
best: meilleur meilleure meilleurs
better: mieux
bad: mauvais mauvaise mal
worse: pire
problem: problème problèmes souci
sad: triste tristes tristesse
happy: heureux heureuse content contente
hate: déteste haine
love: adore aime
like: comme genre
fear: peur
money: argent fric sous pognon
work: travail boulot bosser travailler
years: ans années
time: temps fois
life: vie
children: enfants gamins gosses
world: monde
country: pays
law: loi lois
free: gratuit gratuite libre
nice: sympa joli belle beau
brave: courageux courageuse courage
honest: honnête honnêtes intègre
finally someone: enfin_quelqu'un
someone: quelqu'un
something: quelque_chose qqch qqchose
thing: chose truc choses trucs
propaganda: propagande
biased: partisan partiale orienté
comment: commentaire post message
question: question
answer: réponse
my mistake: mea_culpa autant_pour_moi au_temps_pour_moi
fair enough: soit_dit admettons
you're right there: un_point_pour_vous
i was wrong: je_me_suis_trompé je_me_suis_trompée j'_avais_tort
i didn't know: je_ne_savais_pas je_savais_pas je_l'_ignorais
how convenient: comme_par_hasard
yeah right: ben_voyons mais_oui_bien_sûr la_bonne_blague mais_bien_sûr à_d'_autres
joke: blague plaisanterie ironie
support: soutiens soutien soutenir soutenons
i support: je_soutiens je_le_soutiens
resign: démission démissionner démissionne démissionnez
enough: assez marre ras_le_bol basta
sick of: marre_de ras_le_bol_de
against: contre
`;

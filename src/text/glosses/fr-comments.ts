/** What readers say in French, beside the words of `fr.ts`. */
export const FRENCH_COMMENTS = `
-: ne n' t s' se y en des
you: toi te t' toé vous_autres
we: on
you're: tu_es t'_es vous_êtes es êtes
your: ton ta tes votre vos tien tienne vôtre
we have: on_a
i: j' moi moi_je moi_j' moé
i'm: je_suis j'_suis chuis suis chu
i've: j'_ai
i don't: je_ne j'_ne
it's: c'_est cest c_est c ct
it's not: ce_n'_est_pas c'_pas
they: eux
not: pas guère
no: non nan nn pas_de pas_d' nullement mais_non nope nop
never: jms
nothing: rien
don't: ne_pas n'_ont_pas n'_avez_pas n'_as_pas
yes: oui ouais ouaip si_si mouais yep ui ouai moui mais_oui oui_oui
exactly: exactement exact précisément voilà tout_à_fait c'_est_ça pile parfaitement
indeed: effectivement en_effet certes
totally: totalement complètement entièrement
really: vraiment réellement
true: vrai vraie véridique
false: faux fausse
wrong: tort erroné erronée fausses
you're wrong: vous_avez_tort tu_as_tort t'_as_tort vous_vous_trompez tu_te_trompes tu_te_plantes vous_faites_erreur tu_fais_erreur
you're right: vous_avez_raison tu_as_raison t'_as_raison vous_avez_bien_raison vous_avez_parfaitement_raison vous_avez_entièrement_raison vous_aviez_raison tu_avais_raison
is right: a_raison a_bien_raison ont_raison n'_a_pas_tort il_n'_a_pas_tort
is wrong: a_tort ont_tort se_trompe se_trompent se_plante
i agree: d'_accord entièrement_d'_accord tout_à_fait_d'_accord totalement_d'_accord je_suis_d'_accord bien_d'_accord je_suis_de_votre_avis je_suis_de_ton_avis je_partage bien_vu je_confirme je_valide je_vous_rejoins
i agree: je_te_rejoins on_est_d'_accord je_souscris daccord
i don't agree: pas_d'_accord pas_du_tout_d'_accord pas_vraiment_d'_accord je_ne_suis_pas_d'_accord je_suis_pas_d'_accord je_ne_suis_pas_du_tout_d'_accord pas_trop_d'_accord en_désaccord je_ne_partage_pas
i don't agree: j'_suis_pas_d'_accord absolument_pas_d'_accord
agree with: d'_accord_avec
disagree with: pas_d'_accord_avec
well said: bien_dit bien_parlé bien_résumé joliment_dit bien_envoyé parole_d'_or rien_à_ajouter tout_est_dit très_bien_dit bien_écrit on_ne_saurait_mieux_dire
same here: pareil idem moi_aussi même_chose itou nous_aussi
thanks: merci
thank you: merci_à_vous merci_beaucoup je_vous_remercie
bravo: chapeau hourra félicitations
right: correct correcte très_juste
nonsense: bêtises sottises foutaises sornettes balivernes âneries fadaises billevesées conneries connerie bêtise ânerie n'_importe_quoi nimporte_quoi du_grand_n'_importe_quoi absurdité absurdités nimp nawak
bullshit: enfumage pipeau baratin bobards bobard mytho poudre_aux_yeux mythos intox
ridiculous: ridicule ridicules grotesque risible absurde absurdes aberrant aberrante
stupid: stupide stupides bête bêtes débile teubé niais niaiseux stupidité
idiots: cons abrutis crétins imbéciles débiles
lie: mensonge mensonges
lies: ment
lying: mentez mens mentent mentir mentait
liar: menteur menteuse menteurs
hypocrite: hypocrites hypocrisie faux_cul faux_culs faux_jeton se_fout_de_la_charité deux_poids_deux_mesures
pathetic: pathétique pitoyable lamentable minable minables pathétiques pitoyables navrant
shame: honte scandale
shame on: honte_à
shameful: honteux honteuse scandaleux scandaleuse indigne indécent indécente inadmissible inacceptable
disgusting: dégoûtant dégueulasse abject écoeurant écœurant répugnant immonde ignoble dégueu
ignorant: ignorants ignorance inculte ignare ignares incultes
clown: guignol guignols charlot charlots clowns rigolo rigolos bouffon bouffons
incompetent: incompétent incompétents incompétente incompétence nul nuls nulle incapable incapables
corrupt: corrompu corrompus pourri pourris ripoux
traitor: traître traîtres
coward: lâche lâches
thieves: voleurs escrocs voyous bandits voleur escroc
racist: raciste racistes racisme
however: néanmoins par_contre en_revanche cela_dit ceci_dit
rather: plutôt
instead: au_lieu
whatever: bof peu_importe
except: sauf hormis à_part
although: bien_que malgré
because: parce_que parce_qu' vu_que pcq parceque
so: du_coup bref faque
well: bah ben eh_bien hé_bien beh
oh: ah oups
what: qu'_est_ce_que qu'_est_ce_qu' qu'_est_ce_qui ce_que ce_qui ce_qu' koi quels quelles
huh: hein
lol: mdr ptdr xd mdrr mdrrr mort_de_rire laissez_moi_rire laisse_moi_rire
haha: ahah hahaha hihi héhé ahaha ahahah hihihi
of course: bien_sûr évidemment naturellement forcément bien_entendu certainement
obviously: visiblement manifestement clairement
apparently: apparemment paraît_il soi_disant askip
supposedly: prétendument prétendu prétendue
please: svp s'_il_vous_plaît stp de_grâce par_pitié
sorry: désolé désolée navré dsl excusez_moi excuse_moi mes_excuses pardon
sure: sûr certain certaine sûre sûrs
good luck: bon_courage
wow: waouh wahou oufti
finally: enfin
maybe: peut_être ptet ptêtre éventuellement
probably: probablement sans_doute sûrement
think: pense crois croire réfléchissez réfléchir
i think: à_mon_avis selon_moi je_trouve il_me_semble perso personnellement pour_moi à_mes_yeux d'_après_moi
you think: vous_croyez vous_pensez tu_penses
i don't think: je_ne_pense_pas je_ne_crois_pas je_pense_pas je_crois_pas
believe: croyez
know: sais savez savent savoir connaît
i don't know: je_ne_sais_pas chais_pas jsp aucune_idée j'_en_sais_rien je_n'_en_sais_rien chépa jsais_pas
don't know: sais_pas savez_pas connaissez_pas connais_pas
i hope: j'_espère espérons
i doubt: j'_en_doute je_doute permettez_moi_d'_en_douter
understand: comprends comprenez compris comprendre comprend
you don't understand: vous_ne_comprenez_pas vous_n'_avez_rien_compris tu_n'_as_rien_compris t'_as_rien_compris
say: dis dites racontez racontes
you say: dites_vous dis_tu
read: lis lisez lire lu relisez
see: voir voyez vois vu voit
look: regarde regardez
explain: expliquez explique
stop: arrête arrêtez cessez arrêter cesse arrêtez_de arrête_de cessez_de arrêtons
learn: apprenez apprends renseignez informez renseigne_toi renseignez_vous cultivez instruisez
go: allez va
try: essayez essaie essaye
remember: rappelez souvenez rappelle pour_rappel je_rappelle
imagine: imaginez
wait: attendez attends
tell me: dites_moi dis_moi expliquez_moi
are you: êtes_vous es_tu
do you: est_ce_que_vous est_ce_que_tu
you should: vous_feriez_mieux tu_ferais_mieux
isn't it: n'_est_ce_pas
what is: qu'_est_ce_que_c'_est c'_est_quoi
is: est_ce_que soit
why: pkoi pourkoi pk pq
why not: pourquoi_ne_pas
how many: combien
since when: depuis_quand
where: ou_est
what about: et_que_dire_de quid
there is: il_y_a y_a ya
there is no: il_n'_y_a_pas il_y_a_pas y_a_pas ya_pas il_n'_y_a_aucun il_n'_y_a_plus il_n'_y_a_pas_de y_a_pas_de il_n'_y_a_aucune
isn't: est_pas
aren't: sont_pas
do: fais faites faire fait font
are: sommes
was: étais
have: as avez aient
can: peux pouvez pouvons
can't: peux_pas peut_pas ne_peuvent_pas
should: devrais devriez
must: devez dois devons
want: veux voulez veulent vouloir
need: besoin
evidence: preuve preuves
source: sources chiffres_à_l'_appui
facts: faits
in fact: en_fait en_réalité en_vérité de_fait
on the contrary: au_contraire bien_au_contraire
the opposite: l'_inverse le_contraire inverse contraire
logic: logique
argument: arguments
point: propos
reality: réalité
truth: vérité
people: gens personnes peuple
everyone: tout_le_monde chacun tlm
always: toujours tjs tjrs
sometimes: parfois
less: moins
too: trop aussi
very: très super hyper vachement
just: simplement juste
even: même
only: seul seule
still: quand_même tout_de_même
again: de_nouveau encore_une_fois à_nouveau
actually: justement
same: pareille pareils mêmes
good: bon bonne bons bonnes bien
great: super_idée génial géniale excellent excellente magnifique formidable génialissime extraordinaire parfait parfaite brillant brillante
best: meilleur meilleure meilleurs
better: mieux
bad: mauvais mauvaise mal
worse: pire
problem: problème problèmes souci
sad: triste tristes tristesse
happy: heureux heureuse content contente
hate: déteste haine
love: adore aime
like: comme
fear: peur
money: argent fric pognon
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
someone: quelqu'un qqn
something: quelque_chose qqch qqchose
thing: chose truc choses trucs
propaganda: propagande
biased: partisan partiale orienté
comment: commentaire post message
answer: réponse répondez réponds répondre
my mistake: mea_culpa autant_pour_moi au_temps_pour_moi erreur_de_ma_part
fair enough: admettons
i was wrong: je_me_suis_trompé je_me_suis_trompée j'_avais_tort j'_ai_eu_tort je_me_suis_planté
i didn't know: je_ne_savais_pas je_savais_pas je_l'_ignorais
how convenient: comme_par_hasard comme_c'_est_pratique quel_hasard
yeah right: ben_voyons mais_oui_bien_sûr la_bonne_blague mais_bien_sûr à_d'_autres tu_parles c'_est_ça_oui c'_est_cela_oui mon_cul bah_voyons et_puis_quoi_encore
joke: blague plaisanterie ironie vanne sarcasme second_degré
support: soutiens soutien soutenir soutenons
resign: démission démissionner démissionne démissionnez
enough: assez marre ras_le_bol basta ça_suffit suffit
sick of: marre_de ras_le_bol_de
me: me m'
yourself: vous_même toi_même vous_mêmes
you're not: vous_n'_êtes_pas tu_n'_es_pas
you were: vous_étiez tu_étais t'_étais
you don't have: vous_n'_avez_pas tu_n'_as_pas t'_as_pas vous_avez_pas
you don't: vous_ne tu_ne
you can't: vous_ne_pouvez_pas tu_ne_peux_pas vous_pouvez_pas
you said: vous_avez_dit tu_as_dit t'_as_dit
what are you talking about: de_quoi_parlez_vous de_quoi_tu_parles tu_parles_de_quoi vous_parlez_de_quoi tu_racontes_quoi
you're talking about: tu_parles_de vous_parlez_de
you see: voyez_vous vois_tu
have you read: vous_avez_lu tu_as_lu t'_as_lu
do you have: avez_vous_des avez_vous_une as_tu_des as_tu_une vous_avez_une
do you have a source: vous_avez_une_source t'_as_une_source avez_vous_une_source
do you know: savez_vous sais_tu connaissez_vous connais_tu
do you think: croyez_vous pensez_vous crois_tu penses_tu
do you want: voulez_vous veux_tu
are you kidding: vous_plaisantez tu_plaisantes tu_rigoles vous_rigolez
where did you read: où_avez_vous_lu où_as_tu_lu où_avez_vous_vu où_as_tu_vu
how do you know: qu'_en_savez_vous comment_le_savez_vous qu'_en_sais_tu
how dare you: comment_osez_vous comment_oses_tu
who says: qui_dit qui_a_dit qui_vous_dit qui_te_dit
says who: selon_qui d'_après_qui
who cares: on_s'_en_fout on_s'_en_fiche osef
so what: et_alors
what does that have to do: quel_rapport
nothing to do: rien_à_voir
what do you mean: comment_ça ça_veut_dire_quoi
what if: et_si
is there: y_a_t_il
there is nothing: il_n'_y_a_rien
there are: il_y_a_des y_a_des
thank you for: merci_pour merci_de merci_d'
absolutely: absolument
definitely: carrément assurément incontestablement c'_est_clair c'_est_sûr c'_est_certain aucun_doute
good point: bonne_remarque bon_argument excellente_remarque
that's true: c'_est_vrai c_vrai ce_n'_est_pas_faux c'_est_exact tellement_vrai si_vrai trop_vrai pas_faux c'_est_pas_faux
makes sense: ça_se_tient tient_la_route
makes no sense: aucun_sens n'_a_aucun_sens n'_a_pas_de_sens tient_pas_debout ni_queue_ni_tête veut_rien_dire
that's not true: c'_est_pas_vrai
it's not about: il_ne_s'_agit_pas il_s'_agit_pas
it's about: il_s'_agit
that's why: c'_est_pourquoi c'_est_pour_ça voilà_pourquoi
they're: ce_sont ils_sont elles_sont
they're not: ce_ne_sont_pas ils_ne_sont_pas
those: ceux celles
doesn't: n'_a_pas ne_fait_pas
has no: n'_a_pas_de
won't: ne_sera_pas ne_va_pas ne_vont_pas
shouldn't: ne_devrait_pas ne_doit_pas faut_pas il_ne_faut_pas il_faut_pas
no longer: n'_est_plus ne_sont_plus n'_a_plus
either: non_plus
nor: ni
doesn't mean: veut_pas_dire ne_signifie_pas
means: veut_dire signifie
not even: même_pas
not at all: absolument_pas pantoute
at all: du_tout
not necessarily: pas_forcément
far from: loin_de loin_d'
no way: hors_de_question pas_question jamais_de_la_vie sûrement_pas certainement_pas
i guess: j'_imagine je_suppose
i don't care: je_m'_en_fous je_m'_en_fiche m'_en_fous balek rien_à_foutre
i haven't: je_n'_ai_pas j'_ai_pas
i'm not saying: je_ne_dis_pas je_dis_pas
i'm not: je_ne_suis_pas
i can't: je_ne_peux_pas jpp
i mean: c'_est_à_dire
i thought: je_pensais je_croyais
to be fair: pour_être_honnête reconnaissons
honestly: honnêtement sincèrement franchement
seriously: sérieusement sérieux srx
we're: nous_sommes on_est
they don't: ils_ne
we must: il_faut faut
we should: il_faudrait faudrait
if he: s'_il
as if: comme_si
at least: au_moins du_moins
unless: à_moins
both: les_deux
because of: à_cause
anyway: de_toute_façon de_toutes_façons en_tout_cas
especially: surtout notamment
otherwise: sinon
so much: tellement tant autant
besides: d'_ailleurs de_plus en_plus par_ailleurs
many: bcp pas_mal_de
little: peu
sadly: hélas malheureusement dommage
here: ici
there: là
now: mtn actuellement
about: à_propos
oh really: ah_bon sans_blague
come on: voyons
no kidding: tu_m'_étonnes
just kidding: je_plaisante je_rigole
funny: drôle drôles marrant
idiot: idiote con conne abruti crétin imbécile
asshole: connard connards connasse enfoiré enfoirés enculé racaille crapules salaud salauds
sheep: moutons mouton
fascist: facho fachos fasciste fascistes
leftist: gauchiste gauchistes
crazy: fou folle fous folles dingue taré tarés délire
losers: ratés tocards rageux
conspiracy: complot complots complotiste complotistes
fraud: arnaque imposteur mascarade
disaster: catastrophe désastre fiasco
dishonest: malhonnête malhonnêtes mauvaise_foi
shame on you: vous_devriez_avoir_honte tu_devrais_avoir_honte
shut up: ta_gueule tais_toi taisez_vous ferme_la tg
fuck: putain ptn tabarnak câlisse bordel
must go: doit_partir qu'_il_dégage
do your homework: faites_vos_devoirs
listen: écoutez écoute
talk: parler parle parlez parles
prove: prouvez prouve prouver démontrez
give: donnez donne
ask: demandez demander
admit: reconnaissez avouez admettez avoue reconnais admets
don't worry: tkt t'_inquiète
don't forget: n'_oubliez_pas n'_oublie_pas
well done: bien_joué beau_travail
interesting: intéressant intéressante
taxes: impôts impôt
politicians: politiciens élus
left: gauche
right wing: droite
vote: voter votez voté
freedom: liberté
rights: droits
right to: droit_de droit_à
media: médias média merdias
opinion: avis
mistake: erreur erreurs
fault: faute
numbers: chiffres
guy: mec type gars
women: femmes
goal: but
bread: pain
rich: riches riche
poor: pauvre pauvres
pay: payer paie paye payez paient
depends: dépend
seems: semble
works: marche fonctionne
serious: grave graves
be: soyez sois soient
that: ke celui celle
know nothing: connaissez_rien connais_rien sait_rien
realize: rends_compte rendez_compte rendez_vous_compte
don't understand: comprends_pas comprenez_pas
don't want: veux_pas voulez_pas veulent_pas
everywhere: partout
shit: merde
forget: oubliez oublies oublie
confuse: confondez confonds
seem: semblez sembles avez_l'_air as_l'_air
mean: veux_dire voulez_dire
the fact that: le_fait_que
the same: le_même la_même
nowhere: nulle_part
we go: allons
trash: ordures ordure
sold: vendu vendus vendue vendues
show: montre montrez
reason: raison raisons
a person: une_personne
clean: propre propres
own: son_propre sa_propre leur_propre mon_propre
political: politiques politique
kind: genre
gold: or
delay: retard retards
you're right: vous_n'_avez_pas_tort t'_as_pas_tort tu_n'_as_pas_tort
`;

/** What readers say in Dutch, beside the words of `nl.ts`. */
export const DUTCH_COMMENTS = `
-: hoor s den joh wel om eens
you: jou gij ge gy
your: jouw uw uwe
you're: je_bent jij_bent u_bent jullie_zijn ge_zijt gij_zijt u_is bent zijt
are you: ben_je ben_jij bent_u zijt_ge
you have: u_heeft
have you: heeft_u
have you read the article: heb_je_het_artikel heeft_u_het_artikel
do you have a: heb_je_een heeft_u_een heb_je_daar_een heeft_u_daar_een
you can't: kun_je_niet kan_je_niet kunt_u_niet je_kunt_geen
you must: moet_je moet_u
you should: zou_je_moeten moet_je_eens moet_je_maar je_moest u_moet_eens je_moet_eens
you shouldn't: moet_je_niet moet_u_niet
you want: je_wil je_wilt jij_wil u_wilt u_wil
do you want: wil_je wil_jij wilt_u
you think: je_denkt jij_denkt u_denkt je_vindt jij_vindt u_vindt jij_gelooft je_gelooft u_gelooft
do you think: denk_je denk_jij denkt_u vind_je vindt_u dacht_je dacht_u geloof_je gelooft_u
you say: je_zegt jij_zegt u_zegt je_beweert u_beweert
are you saying: zeg_je zeg_jij zegt_u wil_je_zeggen beweer_je
do you mean: bedoel_je bedoelt_u
do you know: weet_je weet_jij weet_u
do you understand: begrijp_je snap_je begrijpt_u snapt_u
you don't understand: je_begrijpt_het_niet u_begrijpt_het_niet je_snapt_er_niets_van je_snapt_er_niks_van je_begrijpt_er_niets_van je_begrijpt_niet u_begrijpt_niet je_snapt_niet u_snapt_niet je_snapt_het_niet
you're lying: je_liegt u_liegt
people like you: mensen_als_jij mensen_als_u types_zoals_jij
yourself: jezelf uzelf je_zelf u_zelf
your own: je_eigen uw_eigen
your argument: je_argument je_argumenten je_redenering
your point: je_punt
your comment: je_reactie je_bericht je_commentaar
your opinion: je_mening
i: ikke k
i'm: ik_ben ben_ik
am: ben
i've: ik_heb heb_ik
i never said: ik_zeg_nergens dat_heb_ik_nooit_gezegd dat_zeg_ik_niet dat_heb_ik_niet_gezegd
i'm not saying: ik_zeg_niet ik_beweer_niet
where did i say: waar_zeg_ik waar_heb_ik_gezegd
i think: denk_ik vind_ik volgens_mij lijkt_me lijkt_mij het_lijkt_mij het_lijkt_me
i don't think: denk_ik_niet vind_ik_niet lijkt_me_niet lijkt_mij_niet
i don't think so: dacht_het_niet ik_dacht_het_niet ik_dacht_van_niet ik_denk_het_niet lijkt_me_sterk lijkt_mij_sterk geloof_ik_niets_van geloof_er_niets_van geloof_er_niks_van
in my opinion: naar_mijn_mening mijns_inziens m_i wat_mij_betreft
i don't know: ik_weet_het_niet weet_ik_niet kweenie geen_flauw_idee
i didn't know that: ik_wist_dat_niet dat_wist_ik_niet dat_wist_ik_nog_niet ik_wist_niet wist_ik_niet
i understand: begrijp_ik snap_ik
i understand your: ik_snap_je ik_begrijp_je
i don't understand: ik_begrijp_het_niet ik_snap_het_niet begrijp_ik_niet snap_ik_niet ik_snap_er_niets_van
i doubt: ik_betwijfel ik_twijfel betwijfel_ik
i wonder: ik_vraag_me_af ik_vraag_mij_af vraag_ik_me_af vraag_me_af vraag_mij_af ik_ben_benieuwd ben_benieuwd benieuwd ik_vraag_me_af_of vraag_me_af_of
i want: ik_wil wil_ik
i agree: ik_ben_het_eens ik_ben_het_ermee_eens ben_ik_het_mee_eens ben_het_ermee_eens sluit_me_aan ik_sluit_me_aan kan_ik_me_in_vinden akkoord ik_ga_akkoord ben_het_er_helemaal_mee_eens
i agree with you: ik_ben_het_met_je_eens ik_ben_het_met_u_eens met_je_eens met_u_eens met_jou_eens ik_ben_het_helemaal_met_je_eens ik_ben_het_helemaal_met_u_eens
agree with: ben_het_eens_met akkoord_met
i don't agree: ik_ben_het_niet_eens ik_ben_het_er_niet_mee_eens ben_ik_het_niet_mee_eens ben_het_niet_eens niet_mee_eens niet_akkoord helemaal_niet_mee_eens totaal_niet_mee_eens absoluut_niet_mee_eens oneens mee_oneens
disagree: het_niet_eens
i don't agree with you: niet_met_je_eens niet_met_u_eens niet_met_jou_eens ik_ben_het_niet_met_je_eens ik_ben_het_niet_met_u_eens
i was wrong: ik_had_ongelijk ik_zat_ernaast ik_zat_fout ik_had_het_mis ik_heb_me_vergist
my mistake: mijn_fout foutje
my: m'n mn
they: zij ze men
they're: ze_zijn zij_zijn
she is: zij_is ze_is
them: hen degenen
himself: zelf zichzelf
his: z'n zijn_eigen
a: n
one: één
it: t
it's: het_is t_is tis
it's not: het_is_geen t_is_geen
is it: is_het
isn't it: is_het_niet niet_dan
it was: het_was
if it: als_het
that it: dat_het
it's about: het_gaat_om het_gaat_over gaat_het_om gaat_het_over
it's not about: het_gaat_niet_om het_gaat_niet_over gaat_het_niet_om gaat_het_niet_over daar_gaat_het_niet_om
that: die da dat_eens
this: dit
that's: dat_is da's das da_is
that's not: dat_is_geen da's_geen
doesn't mean: betekent_niet wil_niet_zeggen betekent_nog_niet wil_nog_niet_zeggen
that's why: daarom vandaar
that's true: dat_is_waar dat_klopt da's_waar klopt dat_is_zo dat_is_juist klopt_inderdaad dat_klopt_inderdaad klopt_helemaal zo_waar helemaal_waar hoe_waar maar_al_te_waar dat_waar_is
that's not true: dat_is_niet_waar dat_klopt_niet da's_niet_waar dat_is_niet_zo klopt_van_geen_kant klopt_dus_niet dat_klopt_dus_niet klopt_geen_hout niet_klopt klopt_niet
not true: niet_waar ni_waar nie_waar
those who: degenen_die diegenen_die
people who: mensen_die
these people: deze_mensen dit_soort_mensen
those people: die_mensen dat_soort_mensen zulke_mensen
people: mensen volk lui burgers
everyone: iedereen ieder allemaal
every: elke elk iedere
someone: iemand
does anyone know: weet_iemand
nothing: niets niks nix
something: iets zoiets
yes: ja jep jup jaa jaaa jawel jazeker
yeah right: ja_hoor jahoor ja_ja jaja ja_vast vast_wel geloof_je_het_zelf gelooft_u_het_zelf
no: nee neen neeh neuh nee_dus geen_enkel geen_enkele helemaal_geen welnee
not: nie ni
not at all: helemaal_niet totaal_niet absoluut_niet geenszins allesbehalve
not even: niet_eens zelfs_niet
no longer: niet_meer niet_langer
never: nog_nooit
neither: evenmin noch ook_niet ook_geen
both: zowel
exactly: precies juist exact zo_is_het zo_is_dat voila
indeed: inderdaad idd indd wel_degelijk
absolutely: absoluut beslist
of course: natuurlijk tuurlijk uiteraard vanzelfsprekend allicht
certainly: zeker zeker_weten vast_en_zeker ongetwijfeld
totally: helemaal totaal volledig compleet volkomen
really: echt werkelijk egt echte echt_waar is_dat_zo
seriously: serieus serieuze
are you serious: meen_je_dat meen_je_dat_nou dat_meen_je_niet meent_u_dat
actually: eigenlijk feitelijk
in fact: in_feite sterker_nog in_werkelijkheid in_realiteit
the fact is: het_feit_is feit_is feit_blijft het_is_een_feit
is true: is_waar wel_waar wel_waar_is
correct: correcte
is right: heeft_gelijk heeft_helemaal_gelijk heeft_groot_gelijk had_gelijk hebben_gelijk heeft_gewoon_gelijk
is wrong: heeft_ongelijk heeft_geen_gelijk heeft_het_mis zit_ernaast
you're right: je_hebt_gelijk jij_hebt_gelijk u_hebt_gelijk u_heeft_gelijk heb_je_gelijk heeft_u_gelijk jullie_hebben_gelijk heb_jij_gelijk je_hebt_helemaal_gelijk je_hebt_groot_gelijk u_heeft_helemaal_gelijk
you're right: groot_gelijk helemaal_gelijk overschot_van_gelijk
you're wrong: je_hebt_ongelijk u_hebt_ongelijk u_heeft_ongelijk je_zit_ernaast je_hebt_het_mis u_heeft_het_mis je_vergist_je u_vergist_u je_zit_fout je_hebt_geen_gelijk u_vergist_zich u_zit_ernaast
right: gelijk terecht
wrong: fout foute verkeerd verkeerde ongelijk mis onjuist onjuiste
false: onwaar vals valse
you have a point: daar_heb_je_een_punt je_hebt_een_punt u_heeft_een_punt daar_zit_wat_in
good point: goed_punt goede_opmerking goed_opgemerkt terecht_punt terechte_opmerking
fair enough: toegegeven oké_dan eerlijk_is_eerlijk ok_dan
well said: goed_gezegd mooi_gezegd goed_verwoord mooi_verwoord goe_gezegd
hit the nail: spijker_op_de_kop spijker_op_zijn_kop spijker_op_z'n_kop nagel_op_de_kop
well done: goed_gedaan goed_zo goed_bezig lekker_bezig knap_gedaan
same here: hier_ook idem ik_ook mij_ook
makes sense: klinkt_logisch snijdt_hout
makes no sense: slaat_nergens_op slaat_echt_nergens_op nergens_op raakt_kant_noch_wal kant_noch_wal snijdt_geen_hout slaat_als_een_tang_op_een_varken trekt_op_niks
what nonsense: wat_een_onzin wat_een_flauwekul wat_een_kul wat_een_gelul wat_een_geklets wat_een_quatsch
nonsense: onzin onzinnig flauwekul kolder kletskoek larie lariekoek quatsch kul nonsens geklets zever gezever gebazel gezwets
bullshit: gelul lulkoek geouwehoer bagger gezeik
ridiculous: belachelijk belachelijke lachwekkend te_gek_voor_woorden absurde van_de_zotte waanzin
stupid: dom domme dommer stom stomme onnozel onnozele achterlijk achterlijke debiel dwaas dwaze domheid
idiot: idioot idiote randdebiel domkop
idiots: idioten debielen wappie wappies gekken complotdenkers mafkees
crazy: gek gekke zot zotte gestoord gestoorde krankzinnig
troll: trol trollen
losers: sukkel sukkels kneus prutser prutsers
asshole: klootzak klootzakken eikel eikels hufter lul tuig
shit: kut klote
fucking: verdomme godverdomme godver verdomde
lie: leugen liegen
lies: leugens liegt gelogen loog
liar: leugenaar leugenaars
hypocrite: hypocriet hypocriete huichelaar schijnheilig schijnheilige draaikont hypocrieten huichelaars hypocrisie schijnheiligheid
pathetic: zielig zielige kansloos
disgrace: schande schaamte aanfluiting schandaal
shame on you: schaam_je schaamt_u_zich schaam_u foei
shameful: beschamend beschamende schandelijk schandelijke gênant schandalig schandalige ongehoord
unacceptable: onacceptabel onaanvaardbaar
disgusting: walgelijk walgelijke vies vieze smerig smerige om_te_kotsen
ignorant: onwetend onwetende onwetendheid
incompetent: onbekwaam onbekwame incompetente ongeschikt wanbeleid onkunde incompetentie
corrupt: corrupte corruptie
thieves: dieven graaiers zakkenvullers oplichters boeven graaier zakkenvuller
thief: dief oplichter
traitor: verrader landverrader verraders landverraders verraad
coward: lafaard laf laffe lafaards
racist: racistisch racistische racisten racisme
arrogant: arrogante arrogantie dikke_nek
childish: kinderachtig kinderachtige naïef naïeve
useless: waardeloos waardeloze nutteloos zinloos zinloze
failed: faalt gefaald mislukt mislukte
whining: gezeur gejank gejammer zeuren zeur janken gezaag klagen klaagt
sick of: beu kotsbeu genoeg_van het_zat het_beu klaar_mee
enough: genoeg basta
resign: aftreden opstappen ontslag stap_op treed_af
must go: moet_weg moeten_weg
good: goed goede goeie
great: geweldig geweldige fantastisch fantastische super top klasse prima tof toffe te_gek uitstekend uitstekende
brilliant: briljant briljante geniaal
bravo: hulde proficiat applaus gefeliciteerd
hats off: petje_af chapeau hoedje_af pet_af
brave: dapper dappere moedig moedige lef moed
honest: eerlijk eerlijke oprecht oprechte integer
unfair: oneerlijk oneerlijke onterecht onterechte
fair: rechtvaardig redelijk redelijke
smart: slim slimme verstandig verstandige wijs knap knappe
nice: leuk leuke fijn fijne aardig aardige lekker plezant mooi mooie prachtig prachtige
best: de_beste het_beste
dear: beste geachte
better: beter betere
bad: slecht slechte
worse: slechter erger
terrible: vreselijk vreselijke verschrikkelijk verschrikkelijke
funny: grappig grappige
interesting: interessant interessante
thanks: bedankt dank thx thnx merci
thank you: dankjewel dankuwel dank_je dank_u
good luck: sterkte veel_succes
please: alsjeblieft alstublieft aub ajb svp a_u_b
sorry: excuses excuus pardon
oh please: hou_toch_op schei_toch_uit schei_uit ach_kom laat_me_niet_lachen
come on: kom_nou komaan allee allez
get real: doe_normaal doe_eens_normaal word_wakker droom_lekker_verder droom_verder
nice try: leuk_geprobeerd goed_geprobeerd
shut up: hou_je_mond houd_je_mond hou_je_bek
how convenient: hoe_handig wat_handig lekker_makkelijk hoe_toevallig wat_toevallig
haha: hehe
wow: amai wauw jeetje tjonge tsjonge goh pff
well: nou tja ach awel nou_ja bah
huh: hè hé hm
finally: eindelijk
unfortunately: helaas spijtig jammer
hopefully: hopelijk
fortunately: gelukkig
yet: en_toch maar_toch desondanks niettemin
surely: toch vast
still: nog_steeds nog_altijd steeds
rather: liever
instead of: in_plaats_van ipv i_p_v
except: behalve
unless: tenzij
either: ofwel hetzij
or: of
as if: alsof als_of
because: aangezien doordat
because of: vanwege wegens
so: zo kortom
then: toen
whatever: maakt_niet_uit boeit_niet nou_en en_dan lekker_belangrijk
anyway: sowieso sws hoe_dan_ook enfin
besides: trouwens bovendien overigens daarnaast
after all: immers namelijk uiteindelijk
at least: tenminste ten_minste minstens in_ieder_geval in_elk_geval iig althans
at all: überhaupt
on the contrary: integendeel
the opposite: het_tegenovergestelde het_omgekeerde
otherwise: anders
for example: bijvoorbeeld bv bijv
maybe: misschien mss wellicht
probably: waarschijnlijk wss vermoedelijk
apparently: blijkbaar kennelijk schijnbaar
supposedly: zogenaamd zogezegd zgn zogenaamde
clearly: duidelijk duidelijke overduidelijk
seems: schijnt lijkt klinkt
says who: wie_zegt_dat volgens_wie
what about: hoe_zit_het_met en_hoe_zit_het_met wat_te_denken_van wat_met en_wat_met
what kind of: wat_voor wat_voor_een
why: hoezo waarvoor
why should: waarom_moet waarom_zou waarom_moeten waarom_zouden
how many: hoeveel
how dare: hoe_durf hoe_durft
where did you read: waar_lees_je waar_heb_je_dat_gelezen waar_leest_u
where do you get: waar_haal_je waar_haalt_u hoe_kom_je_erbij hoe_komt_u_erbij waar_haal_je_dat_vandaan
there is: is_er
there are: zijn_er
isn't: is_niet is_nie is_ni
aren't: zijn_niet
won't: zal_niet zullen_niet
wouldn't: zou_niet zouden_niet
can't: kan_niet kunnen_niet mag_niet mogen_niet
can: kunt kun kunde
doesn't: doet_niet hoeft_niet
don't: doe_niet heb_niet
don't know: weet_niet
don't think: denk_niet vind_niet
don't believe: geloof_niet
don't understand: snap_niet begrijp_niet snappen_niet begrijpen_niet
don't want: wil_niet willen_niet
shouldn't: moet_niet moeten_niet
don't forget: vergeet_niet
nothing to do with: niets_te_maken_met niks_te_maken_met niets_mee_te_maken niks_mee_te_maken er_niets_mee_te_maken er_niks_mee_te_maken
are: zijn staan
is: wordt zit ligt staat
to be: te_zijn
should: zou_moeten zouden_moeten hoort
have: hebt
do: doe doen doet
did: deed deden
done: gedaan
go: gaan ga gaat
went: ging gingen
come: kom komt komen
get: krijg krijgt krijgen
give: geef geven geeft gaf noem
let: laat laten liet
make: maak maken maakt
take: neem nemen pak
keep: blijf blijft blijven houdt hou
think: vind vinden denk denken
talking about: het_over
believe: geloof
know: weten ken kent kennen
understand: begrijp begrijpt begrijpen snap snapt snappen begrepen
say: zeg stelt roept roepen
read: lees leest lezen gelezen lees_eens
see: zie ziet zien gezien
look: kijk kijken kijkt kijk_maar kijk_eens
listen: luister luisteren
explain: leg_uit leg_eens_uit leg_dat_eens_uit leg_me_eens_uit uitleg leg_mij_eens_uit
tell me: vertel_me vertel_eens zeg_eens
stop: stoppen hou_op houd_op kap
learn: leer leren
learn to read: leer_lezen leer_eens_lezen leer_eerst_lezen begrijpend_lezen
do your homework: doe_je_huiswerk doe_eerst_je_huiswerk lees_je_in verdiep_je verdiep_u zoek_op zoek_het_op google_het
try: probeer proberen
forget: vergeet vergeten
talk: praten praat spreekt
means: betekent
need: nodig
support: steun steunen sta_achter staan_achter
vote: stem stemmen gestemd
vote for: stem_op stemmen_op
just: gewoon gwn net even ff effe eventjes slechts
just like: net_als netals
like: zoals zeg_maar
only: enkel pas alleen_maar
even: zelfs
too much: te_veel teveel
too: veel_te
very: heel erg zeer hele bijzonder ontzettend enorm
quite: best nogal vrij behoorlijk
a bit: een_beetje beetje
a lot of: een_hoop een_heleboel heel_veel
same: dezelfde hetzelfde zelfde het_zelfde t_zelfde
such a: zo'n
such: zulke dergelijke dit_soort
sometimes: soms wel_eens weleens
ever: ooit
here: hier
long: lang lange
by: door
with: mee ermee daarmee
about it: erover daarover
again: alweer nog_eens
evidence: bewijs
prove: bewijzen bewijst bewijs_maar bewijs_het bewezen
source: bron bronnen
facts: feiten feit
numbers: cijfers
truth: waarheid
logical: logisch logische
question: vraag vragen
answer: antwoord antwoorden
opinion: mening meningen
comment: reactie commentaar opmerking bericht
article: artikel
problem: probleem problemen
fear: angst bang
hope: hoop
hate: haat haten
love: liefde houden_van hou_van houd_van
money: geld centen
pay: betaal betalen betaalt betaald
taxes: belasting belastingen belastinggeld
work: werk werken
works: werkt
law: wet wetten
government: overheid
head: hoofd
left: links linkse
right wing: rechts rechtse
politicians: politici
election: verkiezingen verkiezing
children: kinderen kind
women: vrouwen vrouw
grant: gun gunnen
fake: nep
joke: grap grapje
biased: partijdig vooringenomen
time: tijd keer
point: punt
idea: idee
success: succes
cancer: kanker
piece: stuk
clean: schoon schone
sad: triest treurig trieste treurige
strange: vreemd raar vreemde rare
misery: ellende
agree: mee_eens ermee_eens het_eens eens_met
i agree: ben_het_eens ben_het_er_mee_eens
that's no nonsense: geen_onzin dat_is_geen_onzin
think about it: denk_eens_na
`;

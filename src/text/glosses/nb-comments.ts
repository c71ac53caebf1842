/** What readers say in Norwegian (bokmål, nynorsk and dialects), beside the words of `da.ts`. */
export const NORWEGIAN_COMMENTS = `
-: jo ju ass seg sæ
i: æ jæ
i'm: jeg_er eg_er æ_e æ_er jæ_er er_jeg er_eg
me: mæ mei
myself: meg_selv meg_sjølv meg_sjøl
we: vi me
we're: vi_er me_er
you: dæ dere dokker dåkker dokke dykk
your: din ditt dine di dykkar
your own: din_egen ditt_eget dine_egne di_eiga din_eigen
yourself: deg_selv deg_sjølv deg_sjøl du_selv
you're: du_er dere_er du_e dokker_e du_er_jo
you don't: du_ikke du_ikkje dere_ikke
are you: er_du er_dere
do you have: har_du_en har_du_et har_du_noen har_du_noe har_du_noko
can't you: kan_du_ikke kan_du_ikkje
do you know: vet_du veit_du
do you think: tror_du trur_du mener_du meiner_du synes_du syns_du
you must: må_du må_dere
you should: bør_du burde_du
you say: du_sier sier_du du_seier
you don't understand: du_forstår_ikke du_skjønner_ikke du_har_ikke_forstått du_forstår_jo_ikke du_skjønar_ikkje
she: hu
they: de dei di_der
them: dem dæm
they're: de_er dei_er dem_er
they don't: de_ikke dei_ikkje
themselves: seg_selv seg_sjølv seg_sjøl
those who: de_som dei_som
most people: de_fleste folk_flest dei_fleste
of the: av_de
it: det d
it's: det_er det_e d_er d_e det_er_jo den_er det_e_jo
it's not: det_ikke_er det_ikkje_er
isn't it: er_det_ikke er_det_ikkje
that's why: det_er_derfor derfor_er
that: det_der som
this: det_her den_her denne dette
what i: det_jeg
what you: det_du
what: det_som hva_som ka hvilken hvilket hvilke
the fact that: det_at det_faktum_at
people who: folk_som mennesker_som
people like you: folk_som_deg slike_som_deg sånne_som_deg sånne_som_dere folk_som_dere
these people: disse_folkene disse_menneskene sånne_folk slike_folk desse_folka
like you: som_deg som_du
as if: som_om
as a: som_en som_et som_ein
as i said: som_sagt som_jeg_sa
like: liksom sånn_som likar liker å_like
seems: virker ser_ut_til
seems like: virker_som ser_ut_som
same: samme same
one: man ett eitt
yes: ja jau jada joda jodå jo_da japp jepp jess jaha
yes it is: jo_det_er jo_det_e
no: nei næ neida nei_da neei niks ingen
ok: ok okei okey javel ja_vel greit
exactly: akkurat nettopp presis eksakt ikke_sant ikkje_sant
absolutely: absolutt
definitely: definitivt garantert helt_klart utvilsomt uten_tvil ingen_tvil
of course: selvfølgelig selvsagt naturligvis såklart så_klart sjølvsagt sjølvfølgelig klart_det ja_visst
obviously: åpenbart openbert tydelig klart tydeleg
apparently: tydeligvis visst
supposedly: visstnok angivelig såkalt såkalte
totally: totalt fullstendig helt heilt aldeles
really: virkelig egentlig verkeleg eigentleg skikkelig ordentlig
actually: faktisk
seriously: seriøst på_alvor ærlig_talt
serious: seriøs seriøse
in fact: i_virkeligheten i_realiteten
the fact is: faktum_er saken_er_at
right: rett riktig rette riktige korrekt
you're right: du_har_rett du_har_helt_rett dere_har_rett det_har_du_rett_i der_har_du_rett du_har_jo_rett har_du_rett_i
is right: har_rett har_helt_rett
you're wrong: du_tar_feil du_tek_feil dere_tar_feil der_tar_du_feil her_tar_du_feil du_er_på_jordet du_tar_jo_feil
is wrong: tar_feil tek_feil er_på_jordet
i was wrong: jeg_tok_feil eg_tok_feil da_tok_jeg_feil jeg_tar_feil
wrong: feil galt gæli
that's wrong: det_er_feil det_er_galt det_blir_feil
that's right: det_stemmer det_er_riktig det_er_rett
that's true: det_er_sant det_e_sant det_er_jo_sant
that's not true: det_er_ikke_sant det_stemmer_ikke det_er_ikke_riktig det_er_ikkje_sant det_er_usant det_stemmer_ikkje
isn't true: stemmer_ikke er_ikke_sant
that's a lie: det_er_løgn
true: sant sann sanne stemmer
false: falsk falskt falske usant
i agree: jeg_er_enig eg_er_einig æ_e_enig jeg_er_helt_enig er_jeg_enig støttes eg_er_samd signeres eg_er_heilt_einig
agreed: enig einig samd
agree: er_enig er_einig er_enige er_einige enige være_enig vært_enig mer_enig
agree with: enig_med enig_i einig_med einig_i samd_med
couldn't agree more: kunne_ikke_vært_mer_enig kunne_ikkje_vore_meir_einig
i don't agree: jeg_er_ikke_enig eg_er_ikkje_einig ikke_enig ikkje_einig er_jeg_ikke_enig det_er_jeg_ikke_enig_i er_ikke_enig
disagree: er_uenig ueinig usamd er_ueinig
i disagree: jeg_er_uenig eg_er_ueinig er_jeg_uenig helt_uenig uenig dypt_uenig sterkt_uenig
disagree with: uenig_med uenig_i ueinig_i
well said: godt_sagt bra_sagt godt_skrevet bra_skrevet godt_skrive godt_innlegg bra_innlegg
same here: samme_her same_her
me too: jeg_også jeg_og meg_også eg_òg eg_og
well done: godt_jobba bra_jobba bra_jobbet godt_jobbet bra_gjort hurra heia
hats off to: hatten_av hatten_av_for all_ære_til
respect: respekt
good point: godt_poeng bra_poeng
fair enough: greit_nok
my point: poenget_mitt mitt_poeng
your point: poenget_ditt ditt_poeng
your argument: argumentet_ditt ditt_argument argumentasjonen_din
miss the point: bommer misforstår
the point: poenget
thanks: takk
thank you: takk_skal_du_ha tusen_takk mange_takk
thanks for: takk_for
good luck: lykke_til
congratulations: gratulerer
please: vennligst vær_så_snill ver_så_snill
sorry: beklager unnskyld beklagar
my mistake: min_feil min_tabbe
i didn't know that: det_visste_jeg_ikke det_visste_eg_ikkje
didn't know: visste_ikke visste_ikkje
no idea: aner_ikke ingen_anelse
yeah right: ja_særlig ja_liksom joda_særlig ja_sikkert
how convenient: så_beleilig hvor_beleilig
oh please: å_gi_deg gi_deg
come on: kom_igjen kom_an
give me a break: gi_deg_nå gi_deg_da spar_meg
oh my god: herregud jøsses å_herregud
get real: skjerp_deg skjerp_dere våkn_opp
shut up: hold_kjeft hold_munn
huh: hæ
ugh: huff uff æsj fysj
wow: oi jøss oisann
oh really: jasså
haha: haha hehe hahaha hihi høhø hæhæ ler xd
joke: vits spøk kødder tuller tulla ironi
nonsense: tull tøv tullball vrøvl vås sprøyt tullprat svada oppspinn svamel ræl tullete fjas sludder idioti dumhet
what nonsense: for_noe_tull for_noe_tøv for_noe_vås for_noe_sprøyt for_et_tull
bullshit: pisspreik piss dritt drit møkk drittprat
makes no sense: gir_ingen_mening gir_ikke_mening gjev_inga_meining henger_ikke_på_greip
ridiculous: latterlig latterleg latterlige absurd absurde absurdt
crazy: sprø sprøtt galskap vanvittig sinnssykt sykt gal gale gærne utrolig utruleg
pathetic: patetisk patetiske ynkelig pinlig flaut pinleg
stupid: dum dumt dumme teit teite tåpelig tåpelige idiotisk hjernedød dummeste
idiot: idioten tosk tulling dust fjols tåpe fehode kødd drittsekk drittsekker svin
idiots: idioter idiotene tullinger duster tosker idiotar
clown: klovn klovnen klovner
lie: løgn løgna løgnen
lies: løgner løgnene
lying: lyver lyve løy ljuger lyge lyg juger
liar: løgnhals løgneren en_løgner ein_løgnar
hypocrite: hykler hyklere hyklersk
hypocrisy: hykleri hykleriet dobbeltmoral dobbeltmoralen
ignorant: uvitende kunnskapsløs kunnskapsløst uvitenhet
incompetent: inkompetent inkompetente udugelig udugelige ubrukelig
corrupt: korrupt korrupte korrupsjon
thieves: tyver tjuver kjeltringer kjeltring skurker tyv tjuv
coward: feig feige feiging
traitor: forræder forrædere landssviker landssvikere landsforræder svik sviket
racist: rasist rasister rasistisk rasisme
shame: skam skammen skandale skandalen
shame on you: skam_deg skam_dere fy_skam_deg du_burde_skamme_deg fy_skam fy
be ashamed: skamme skamme_seg
shameful: skammelig skammelige skandaløst under_enhver_kritikk hårreisende uakseptabelt uansvarlig
terrible: forferdelig grusomt grusom fryktelig forferdeleg ekkelt ekkel motbydelig kvalmende
biased: partisk ensidig forutinntatt misvisende villedende
sick of: lei_av drittlei_av drittlei
enough: det_holder_nå nå_er_det_nok nok_er_nok
enough of: nok_av fått_nok_av
not enough: ikke_nok ikkje_nok
resign: gå_av trekk_deg
however: imidlertid derimot på_den_annen_side på_den_andre_siden
although: selv_om sjølv_om sjøl_om
even: selv sjølv sjøl til_og_med
not even: ikke_engang ikke_en_gang ikkje_eingong
rather: heller snarere
neither: heller_ikke heller_ikkje verken hverken korkje
either: enten anten
instead: i_stedet istedet isteden
instead of: i_stedet_for istedenfor istedet_for
except: bortsett_fra unntatt med_unntak_av
unless: med_mindre
otherwise: ellers elles
anyway: uansett forresten forøvrig for_øvrig
still: likevel allikevel likavel ennå fremdeles framleis enno enda
because: ettersom pga fordi_at
because of: på_grunn_av grunnet
so that: slik_at sånn_at for_at
so: altså asså dermed
then: da då
if: viss vess
if you: om_du om_dere
if it's: om_det_er om_det_e
on the contrary: tvert_imot tvertimot tvert_om tvertom
the opposite: motsatt det_motsatte
for example: for_eksempel f_eks feks til_dømes
according to: ifølge i_følge iflg
about: når_det_gjelder ift i_forhold_til
at least: i_hvert_fall ihvertfall hvertfall iallfall i_det_minste minst i_alle_fall
at all: i_det_hele_tatt overhodet overhode i_det_heile
not at all: overhodet_ikke slett_ikke på_ingen_måte ikke_i_det_hele_tatt
not really: egentlig_ikke ikke_egentlig ikke_helt ikke_nødvendigvis
especially: særlig spesielt ikke_minst
not: itj ittj itte ikkj ikje
never: alri
don't forget: ikke_glem
isn't: er_ikke er_ikkje e_ikke e_ikkje e_itj er_jo_ikke
haven't: har_ikke har_ikkje
can't: kan_ikke kan_ikkje kan_jo_ikke kan_itj orker_ikke gidder_ikke
couldn't: kunne_ikke kunne_ikkje
won't: vil_ikke vil_ikkje kommer_ikke_til_å
wouldn't: ville_ikke ville_ikkje
shouldn't: skal_ikke bør_ikke skal_ikkje bør_ikkje burde_ikke må_ikke
doesn't: gjør_ikke gjer_ikkje
don't think: tror_ikke trur_ikkje mener_ikke synes_ikke syns_ikke
i don't think so: det_tror_jeg_ikke det_trur_eg_ikkje
don't know: vet_ikke veit_ikkje veit_ikke vet_ikkje
don't understand: forstår_ikke skjønner_ikke skjønar_ikkje forstår_ikkje fatter_ikke skjønne_ikke skjønne_ikkje
don't care: bryr_meg_ikke bryr_seg_ikke driter_i gir_faen gir_blaffen
doesn't mean: betyr_ikke betyr_ikkje
doesn't matter: spiller_ingen_rolle
it's not about: det_handler_ikke_om det_handlar_ikkje_om
is about: handler_om handlar_om
has nothing to do with: har_ingenting_med har_ikke_noe_med har_ingenting_å_gjøre_med har_ikke_noe_å_gjøre_med har_ikkje_noko_med har_ingenting_med_saken_å_gjøre
there is: det_finnes det_fins det_finst
there is no: det_er_ingen det_finnes_ingen det_finnes_ikke det_er_ikke_noe det_er_ikke_noen det_fins_ingen det_finst_ingen det_er_ikkje_noko
have no: har_ingen har_inga
nobody: ingen_andre ingen_som
never said: har_aldri_sagt sa_aldri aldri_sagt
nothing: ingenting inkje ikke_noe ikkje_noko
something: noe noko nåkka nokka
everything: alt
everyone: alle alle_sammen enhver
always: hele_tiden heile_tida bestandig
why: korfor kvifor koffor kofor hvofor vorfor
why not: hvorfor_ikke korfor_ikke kvifor_ikkje
why should: hvorfor_skal hvorfor_skulle kvifor_skal
how: korleis koss kossen åssen kordan
how do you know: hvordan_vet_du hvor_vet_du korleis_veit_du hvor_har_du_det_fra
how many: hvor_mange kor_mange
how much: hvor_mye kor_mykje kor_mye
what about: hva_med kva_med ka_med
what if: hva_om hva_hvis tenk_om
what kind of: hva_slags kva_slags
so what: hva_så ja_og
what the hell: hva_i_helvete hva_faen ka_faen hva_i_all_verden
what a: for_en for_et for_ein for_eit
where: kor
where did you read: hvor_leste_du hvor_har_du_lest
who: kem kven kæm
who says: hvem_sier hvem_sier_at hvem_har_sagt kven_seier sier_hvem
who cares: hvem_bryr_seg
here: her hær
explain: forklar forklarer
prove: bevise beviser
evidence: bevis belegg dokumentasjon dokumenter
source: kilde kilder kilden kjelde kjelder
do you have a source: har_du_en_kilde har_du_kilde har_du_noen_kilde har_du_kjelde
facts: fakta
fact: faktum
numbers: tall tallene tal
the truth: sannheten sanninga sannhet sanning
logic: logikk logikken logisk
argument: argumentet argumenter argumentasjon
point: poeng
read: les lese leser lest leste
read the article: les_artikkelen les_saken les_hele_artikkelen lest_artikkelen
learn to read: lær_å_lese lær_deg_å_lese
do your homework: gjør_hjemmeleksa gjør_leksa_di gjør_leksene_dine les_deg_opp sett_deg_inn_i
learn: lær lære
stop: slutt slutte stopp stoppe slutt_å slutt_med slutte_å slutter kutt_ut
see: se ser sjå
look at: se_på sjå_på
listen: hør høre hører
remember: husk husker hugs
imagine: tenk forestill
think: tenke tenker mener tror trur syns synes meiner synest
i think: jeg_tror jeg_mener jeg_synes jeg_syns eg_trur eg_meiner eg_synest æ_trur mener_jeg tror_jeg etter_min_mening synes_jeg
i don't think: jeg_tror_ikke jeg_mener_ikke jeg_synes_ikke jeg_syns_ikke eg_trur_ikkje æ_trur_ikke
believe: tro tru tror_på
know: vet veit vite
try: prøv prøve prøver
nice try: godt_forsøk
go: gå dra går
let: la lar lat
give: gi gir gje ga gav
show: vis viser
get: få får
got: fikk fekk
had to: måtte
will: skal ska kommer_til_å vil_nok
will be: blir vert
want: vil_ha ønske
need: trenger treng trenge
do: gjør gjøre gjer gjere
did: gjorde
done: gjort
have: har
is: e ær
was: va ble blei vart
be: bli
comes: kommer kjem
take: ta tar tek
mean: betyr bety
understand: forstår forstå skjønner skjønne skjønar forstått skjønte skjønt
work: jobb jobbe jobber arbeid arbeide arbeider fungerer funker
pay: betale betaler
talk: snakk snakke snakker prate
vote: stemme
vote for: stemme_på stemmer_på stem_på stemte_på stemt_på
trust: stole stoler stole_på stoler_på tillit
blame: skylde_på skylder_på skylden skyld
help: hjelpe hjelper
hope: håp håper vonar
hopefully: forhåpentligvis
doubt: tvil tviler tvile
love: elsker elske
hate: hater hatar hat hatet
fear: frykt
afraid: redd redde
support: støtte støtter støttar heier_på
maybe: kanskje kansje kanhende muligens mulig mogleg
probably: nok sannsynligvis trolig antakelig antagelig sikkert truleg
well: vel nåvel tja
hardly: neppe knapt
sure: sikker sikre
sadly: dessverre desverre
sad: trist synd tragisk
angry: sint sur sure surt forbanna
fucking: jævla jævlig jævlige fordømt
fuck: faen fy_faen helvete pokker
good: bra god godt gode fin fint
great: flott flotte kjempebra supert super topp knallbra
brilliant: strålende genialt glimrende fantastisk fantastiske
brave: modig modige tøff tøft
honest: ærlig ærleg ærlige
wise: klok kloke fornuftig fornuftige
interesting: interessant spennende
bad: dårlig dårlige dårleg ille
worse: verre
worst: verst verste
better: bedre betre
strange: rart rar merkelig
much: mye mykje
too much: for_mye altfor_mye for_mykje
too many: for_mange altfor_mange
too: altfor
very: veldig svært kjempe meget
also: òg au i_tillegg
just: bare berre rett_og_slett
just as: like
such: slik sånn slike sånne sånt slikt
finally: endelig endeleg til_slutt
now: no naa akkurat_nå
today: i_dag idag
years: år
time: gang gong tid tiden
times: ganger
two: to
own: egen eget egne eigen
other: annet annen anna
different: forskjellig ulike
every: hver hvert
to: å te for_å
people: folk mennesker folket
politicians: politikere politikerne politikarar
the article: artikkelen saken saka
father: far faren
comment: kommentar kommentaren innlegg innlegget
question: spørsmål spørsmålet
answer: svar svaret svare
problem: problemet problemer
reason: grunn grunnen
money: penger pengene pengar
taxes: skatt skatter skatten avgifter
law: lov loven
life: liv livet
free: gratis fri fritt
science: vitenskap forskning
promises: lover
yesterday: i_går
admittedly: riktignok
`;

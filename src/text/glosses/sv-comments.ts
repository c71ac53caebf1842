/** What readers say in Swedish, beside the words of `sv.ts`. */
export const SWEDISH_COMMENTS = `
-: ju sig sej
you: dej
we: man
you're: du_är ni_är du_e du_är_själv du_är_bara
are you: är_du är_ni
your: din ditt dina ert era er_egen
yourself: dig_själv du_själv er_själva ni_själva
myself: mig_själv själv
do you have: har_du_några har_du_något har_du_nån har_ni_några
do you have a: har_du_någon har_du_en har_ni_någon
i'm: jag_är jag_e är_jag
they: de hen
them: dem
they are: de_är dom_är är_de är_dom dom_e
they have: de_har dom_har
those who: de_som dom_som
we are: vi_är är_vi
it's: det_är den_är de_e det_e det_är_väl det_är_bara
it's not: det_är_det_inte det_är_inget
that's not: det_är_ju_inte det_är_inte_alls det_är_verkligen_inte
isn't it: är_det_inte visst_är_det
it: det
it has: det_har den_har
this: detta den_här det_här dehär
that: som den_där det_där dedär
these: de_här dom_här de_där dom_där
these people: det_här_folket såna_här_människor sådana_människor såna_människor
people like you: folk_som_du såna_som_du sådana_som_du människor_som_du folk_som_ni
people who: folk_som människor_som
anyone who: den_som någon_som nån_som
is: e ä finns
isn't: är_inte inte_är är_väl_inte finns_inte
have: har
will: kommer_att
won't: kommer_inte kommer_inte_att tänker_inte
do: gör göra gör_det
did: gjorde gjort
doesn't: gör_inte int icke inge
didn't: gjorde_inte
can't: kan_inte inte_kan kan_man_inte kan_vi_inte får_inte går_inte går_inte_att kan_ju_inte
wouldn't: skulle_inte
shouldn't: ska_inte borde_inte bör_inte
i'll: jag_ska
need: behöver behövs behov
don't need: behöver_inte behövs_inte
want: vill vilja vill_ha
don't want: vill_inte inte_vill
get: får få
got: fick fått
go: går gå åka
no: nej nä nää näe nej_nej nejdå
nope: nepp näpp nix
yes: jo jaa jaaa ja jadå jodå
yep: japp jepp jajamän jajamensan jajemen
exactly: exakt precis just_precis precis_så så_är_det exakt_så just_det_ja
right: rätt just_det korrekt eller_hur
indeed: sannerligen minsann onekligen
of course: självklart givetvis naturligtvis förstås såklart så_klart klart javisst det_är_klart klart_att självfallet
sure: visst säker säkert
absolutely: absolut
totally: helt totalt fullständigt fullkomligt helt_och_hållet alldeles
really: verkligen på_riktigt riktigt
oh really: jaså jasså nähä
actually: faktiskt egentligen
seriously: seriöst allvarligt på_allvar allvarligt_talat ärligt ärligt_talat uppriktigt_sagt
true: sant stämmer sann sanna
that's true: det_är_sant det_stämmer det_är_så_sant det_är_ju_sant det_är_rätt det_är_riktigt
not true: stämmer_inte
that's not true: det_är_inte_sant det_stämmer_inte så_är_det_inte det_stämmer_ju_inte så_är_det_ju_inte
that's a lie: det_är_lögn det_är_en_lögn
false: falskt falsk falska osant osanning osanningar
wrong: fel felaktigt felaktig felaktiga
you're wrong: du_har_fel ni_har_fel har_du_fel har_ni_fel du_har_helt_fel du_har_ju_fel du_misstar_dig fel_har_du där_har_du_fel där_har_ni_fel så_fel_du_har vad_fel_du_har du_har_så_fel jag_tror_du_har_fel
you're wrong: ni_har_helt_fel du_har_så_jävla_fel det_har_du_fel_i
you're right: du_har_rätt ni_har_rätt har_du_rätt rätt_har_du där_har_du_rätt det_har_du_rätt_i du_har_helt_rätt ni_har_helt_rätt du_har_alldeles_rätt så_rätt_du_har du_har_så_rätt
is right: har_rätt har_helt_rätt
is wrong: har_fel har_helt_fel
i agree: håller_jag_med instämmer jag_instämmer skriver_under_på kan_bara_hålla_med jag_kan_bara_hålla_med
totally agree with: håller_helt_med håller_fullständigt_med håller_verkligen_med håller_absolut_med håller_med_fullt_ut
agree: överens ense eniga enig
do you agree: håller_du_med håller_ni_med
agree with: håller_med_om håller_med hålla_med håller_också_med
don't agree: instämmer_inte inte_överens oense oenig
don't agree with: håller_inte_med håller_inte_alls_med håller_inte_riktigt_med håller_ej_med
well said: bra_sagt väl_sagt bra_skrivet välskrivet väl_talat bra_rutet klokt_skrivet
spot on: mitt_i_prick klockrent klockren huvudet_på_spiken
me too: jag_med jag_också även_jag jag_oxå vi_också dito likaså detsamma det_tycker_jag_också det_tycker_jag_med samma_här
as you say: som_du_säger som_du_skriver
like you: som_du som_dig som_ni
as if: som_om
fair point: där_har_du_en_poäng en_poäng_där
fair enough: okej_då ok_då må_så_vara
thanks: tack tackar
thank you: tack_så_mycket stort_tack tusen_tack
bravo: heja hurra
congratulations: grattis gratulerar
respect: respekt
hats off: hatten_av all_heder hatten_av_för all_heder_åt
well done: bra_jobbat bra_gjort starkt_jobbat snyggt_jobbat
good luck: lycka_till
nonsense: nonsens trams dravel struntprat strunt svammel snömos flum dumheter larv tjafs goja nys rappakalja blaj tramsa
what nonsense: vilket_trams vilket_dravel vilket_struntprat vilka_dumheter vilken_smörja sånt_trams
bullshit: skitsnack skitprat båg humbug skräp smörja dynga
ridiculous: löjligt löjlig löjliga löjeväckande skrattretande larvigt larvig fånigt fånig
absurd: absurt absurda orimligt orimlig bisarrt
stupid: dum dumt dumma korkad korkat korkade urdumt idiotiskt idiotisk dum_i_huvudet efterbliven puckat dumhet dumheten idioti
idiot: dumskalle pucko dumbom knäppskalle
idiots: idioter idioterna dumskallar puckon
crazy: galen galet galna tokig tokigt knäpp knäppt
insane: sinnessjukt sinnessjuk vansinnigt vansinnig inte_klok inte_riktigt_klok helt_sjukt vansinne vansinnet galenskap
lies: lögner lögnerna lögn lögnen
lying: ljuga ljuger ljög ljugit
liar: lögnare lögnhals mytoman
hypocrite: hycklare skenhelig hycklarna skenheliga
hypocrisy: hyckleri hyckleriet dubbelmoral dubbelmoralen
pathetic: patetiskt patetisk patetiska ynkligt ynklig
embarrassing: pinsamt pinsam pinsamma jag_skäms
shame: skam skamligt skamlig skamlöst skamlösa skandalöst skandalös
be ashamed: skämmas
shame on you: skäms skäms_på_dig fy_skäms fy_på_dig skäms_ni fy_skam skäms_på_er
scandal: skandal skandalen
disgusting: äckligt äcklig äckliga vidrigt vidrig vidriga vedervärdigt
terrible: hemskt hemsk hemska fruktansvärt förfärligt usel uselt usla urusel bedrövligt bedrövlig katastrof katastrofen
useless: värdelös värdelöst värdelösa meningslöst
incompetent: inkompetent inkompetenta oduglig odugliga odugling inkompetens
corrupt: korrupt korrupta korruption korruptionen
ignorant: okunnig okunnigt okunniga obildad okunskap okunnighet
delusional: verklighetsfrånvänd verklighetsfrånvända ute_och_cyklar
clown: pajas pajasar pajaser
coward: fegis feg fegt fega fegisar
traitor: förrädare landsförrädare
thieves: tjuvar skurkar rövare tjuv kriminella brottslingar
fraud: bedragare bedrägeri bluff fusk lurad lurade lurar lura
selfish: självisk själviska egoistiskt egoister girig giriga girighet
racist: rasist rasistisk rasistiskt rasistiska rasister rasism rasismen
asshole: rövhål skitstövel svin
fucking: jävla jävligt jäkla satans
damn: fan förbannat jäklar jävlar fasen satan
what the hell: vad_fan va_fan vad_i_helvete vafan
shit: skit skiten
shut up: håll_käften håll_käft håll_tyst dra_åt_helvete
sigh: suck gäsp
oh: aha jaha åh ojdå oj ojoj
oh please: snälla_du men_snälla snälla_nån
please: snälla
jeez: herregud jösses jisses usch fy blä fy_fan fyfan
god: gud
come on: kom_igen lägg_av ge_dig skärp_dig skärp_er väx_upp skärpning vakna
yeah right: jo_tjena jo_visst jojo ja_säkert jotack jaja tjena
how convenient: så_lägligt så_praktiskt så_bekvämt vad_praktiskt vad_lägligt
nice try: bra_försök snyggt_försök
joke: skämt skämtar skojar skämta
are you kidding: skämtar_du driver_du skojar_du är_du_seriös menar_du_allvar du_måste_skämta ni_måste_skämta
sarcasm: sarkasm ironi ironisk
haha: ha_ha ha_ha_ha hehe hihi hahahaha asg garv garvar skrattar
so called: s_k så_kallad
but: fast
however: däremot
still: ändå
even if: även_om
rather: snarare hellre
instead: istället i_stället
on the contrary: tvärtom tvärt_om
the opposite: motsatsen
otherwise: annars
anyway: iaf hur_som_helst hursomhelst
at least: åtminstone i_alla_fall iallafall minst
except: förutom utom bortsett_från
unless: om_inte såvida_inte
either: antingen heller
neither: varken inte_heller vare_sig
because: därför_att
because of: pga p_g_a på_grund_av
just because: bara_för_att
to: för_att
like: typ liksom ba
so: alltså asså således därmed
so what: än_sen och_sen_då
then: då sen i_så_fall
if: om
about: angående gällande kring
it's not about: det_handlar_inte_om det_gäller_inte
is about: handlar_om
talking about: pratar_om talar_om snackar_om pratar_du_om prata_om tala_om snacka_om
also: oxå oxo åxå
even: till_och_med t_o_m tom ens
at all: alls överhuvudtaget över_huvud_taget
hardly: knappast knappt
always: jämt hela_tiden
ever: någonsin nånsin
sometimes: ibland
nothing: ingenting inget_alls
nothing to do with: inget_att_göra_med
has nothing to do with: har_inget_med har_ingenting_med har_inte_med
nobody said: ingen_har_sagt ingen_sa ingen_har_påstått ingen_säger ingen_påstår
someone: någon nån
something: något nåt nånting någonting
every: varje varenda
much: mycket
many: flera massor_av
very: väldigt oerhört extremt himla otroligt
too much: för_mycket
less: mindre färre
a bit: lite
almost: nästan
quite: ganska rätt_så
just: bara
such: sådan sådant sådana sån sånt såna
maybe: kanske kanske_det möjligen eventuellt möjligtvis
probably: troligen troligtvis förmodligen antagligen nog sannolikt
surely: väl
i guess: jag_antar antar_jag gissar_jag
hopefully: förhoppningsvis
apparently: tydligen
clearly: tydligt tydlig uppenbarligen uppenbart uppenbar
finally: äntligen till_slut
sadly: tyvärr dessvärre
for example: tex t_ex till_exempel exempelvis
etc: osv o_s_v m_m
admittedly: visserligen iofs i_och_för_sig förvisso
i think: tycker_jag tror_jag anser_jag ja_tycker ja_tror jag_tycker_att enligt_mig i_mina_ögon
i think you: jag_tror_du jag_tycker_du
i don't think: tror_jag_inte tycker_jag_inte
i don't think so: det_tror_jag_inte det_tycker_jag_inte tror_inte_det
do you think: tycker_du tror_du tror_ni tycker_ni
think: tror tycker anser tänker tänka
don't think: tror_inte tycker_inte
believe in: tror_på tro_på
know: vet veta känner_till
don't know: vet_inte vet_ej
i don't know: ingen_aning jag_har_ingen_aning
do you know: vet_du vet_ni
i didn't know that: det_visste_jag_inte det_hade_jag_ingen_aning_om
didn't know: visste_inte
i wonder: jag_undrar undrar
i hope: jag_hoppas hoppas_jag hoppas
i doubt: jag_tvivlar tvivlar
mean: menar
do you mean: menar_du menar_ni
are you saying that: menar_du_att säger_du_att påstår_du_att menar_ni_att
doesn't mean: betyder_inte innebär_inte
means: betyder innebär
feel: känner känns
seems: verkar
tell me: säg_mig
say: säger skriver säg
i didn't say: det_sa_jag_inte jag_sa_inte det_skrev_jag_inte det_har_jag_inte_sagt
i never said: det_har_jag_aldrig_sagt jag_har_aldrig_sagt det_har_jag_aldrig_påstått
where did i say: var_har_jag_sagt var_har_jag_skrivit
claim: påstå hävda påstående påståendet påstår hävdar påstod
understand: förstår förstå fattar fatta begriper
don't understand: förstår_inte fattar_inte begriper_inte inte_förstår inte_fattar
you don't understand: du_har_inte_förstått du_har_inte_fattat förstår_du_inte fattar_du_inte har_du_inte_förstått ni_har_inte_förstått
do you understand: förstår_du fattar_du
you're missing the point: du_missar_poängen du_missar_helt_poängen ni_missar_poängen du_har_missat_poängen missar_poängen missat_poängen
see: ser se sett
look: titta kolla hördu hörru hörni googla
hear: hör höra hört lyssna
read: läs läser läsa läst läste
learn: lär_dig lära lär_er lärt
learn to read: lär_dig_läsa
do your homework: läs_på gör_din_läxa gör_läxan läs_på_lite utbilda_dig bilda_dig
stop: sluta stoppa slutar
whining: gnäll gnäller gnälla gnällspik
try: försök försöka försöker
remember: minns kom_ihåg
forget: glöm glömmer
don't forget: glöm_inte
imagine: tänk tänk_dig
wait: vänta väntar
show: visa visar
prove: bevisa
give: ge ger
take: ta tar
let: låt låta
ask: fråga frågar
answer: svar svara svaret svarar
question: frågan frågor
what: va vad_som
what a: vilken vilket
what kind of: vad_är_det_för
what about: hur_är_det_med vad_sägs_om och_vad_med
how come: hur_kommer_det_sig
how can you: hur_kan_man
where: vart var_är var_finns varifrån
where did you read: var_har_du_läst var_läste_du vart_har_du_läst var_får_du var_har_du_fått
since when: sen_när
who says: vem_har_sagt vem_sa säger_vem vem_säger
who cares: vem_bryr_sig spelar_ingen_roll skitsamma strunt_samma kvittar det_spelar_ingen_roll ingen_bryr_sig
there is: det_finns finns_det
there is no: det_finns_inte finns_inga finns_ingen finns_inget
don't care: bryr_mig_inte bryr_sig_inte skiter_i struntar_i
doesn't work: fungerar_inte funkar_inte
makes sense: låter_rimligt är_logiskt
that makes no sense: det_är_ologiskt det_går_inte_ihop
talking nonsense: snackar_skit pratar_i_nattmössan svamlar
talking: pratar talar snackar prata tala snacka snack
evidence: bevis belägg beviset bevisen
source: källa källan källhänvisning källor källorna
facts: fakta
fact: faktum
in fact: i_själva_verket faktum_är_att
truth: sanning sanningen
reality: verkligheten verklighet
numbers: siffror siffrorna
science: vetenskap vetenskapen forskning forskningen
logic: logik logiken logiskt
the point: poängen
point: poäng
reason: anledning anledningen orsak skäl
opinion: åsikt åsikten åsikter
misleading: missvisande vilseledande
biased: partisk partiskt vinklat vinklad ensidigt
the article: artikeln
post: inlägg inlägget
comment: kommentar kommentaren
i was wrong: jag_hade_fel hade_jag_fel jag_tog_fel
my mistake: mitt_misstag mitt_fel
sorry: förlåt ursäkta ber_om_ursäkt ledsen beklagar
definitely: definitivt garanterat
problem: problemet
the same: samma likadant samma_sak
different: olika annorlunda
good: bra god gott goda
great: toppen kanon jättebra superbra skitbra vad_bra suveränt härligt grymt grym
better: bättre
best: bäst bästa
fantastic: fantastiskt fantastisk fantastiska underbart underbar underbara utmärkt utmärkta
brilliant: lysande strålande briljant genialiskt
brave: modig modigt modiga
honest: ärlig ärliga hederlig hederliga
sensible: vettig vettigt vettiga sansat klok klokt kloka rimlig rimligt rimliga
nice: trevlig trevligt fint fin skönt snäll snällt
interesting: intressant
bad: dålig dåligt dåliga illa kass kasst
worse: sämre värre
worst: sämst sämsta värst värsta
sad: tråkigt tråkig sorglig sorgligt tragiskt
impossible: omöjligt
hate: hatar hat hatet hata avskyr
love: älskar kärlek älska
i like: jag_gillar jag_tycker_om
don't like: gillar_inte tycker_inte_om inte_gillar
fear: rädsla rädd
threat: hot hotet
sick of: trött_på less_på så_trött_på led_på less
enough: tillräckligt räcker nog_nu
had enough: fått_nog nu_räcker_det det_räcker
resign: avgå avgår
must go: måste_bort ska_bort
down with: bort_med
support: stöd stödjer stöder stöttar
trust: förtroende lita_på litar_på lita
don't trust: litar_inte litar_inte_på
vote for: rösta_på röstar_på
voted for: röstade_på röstat_på
vote: rösta röstar röst
the election: valet val
politicians: politiker politikerna
the government: regeringen
money: pengar pengarna
taxes: skatt skatten skatter skattepengar
pay: betala betalar
work: jobb jobba jobbar jobbet arbete arbetar jobbat
blame: skuld skylla skyller skyller_på skyll
people: folk människor folket
men: män
children: barn barnen ungar
time: tid tiden gång gånger
here: här hit
end: slut slutet
own: egen eget egna
only: enda enbart
live: bor lever
things: saker grejer
to be: att_vara att_bli
to do: att_göra
most people: de_flesta dom_flesta
ok: okej
well: nåja nå tja
save: rädda räddar
proud: stolt
happy: glad glada
pleased: nöjd nöjda
out of: ur
`;

/** What readers say in Italian, beside the words of `it.ts`. */
export const ITALIAN_COMMENTS = `
-: si s' ne c' ce mica
you: te ti t' vi
you're: sei siete lei_è stai siete_dei siete_degli tu_sei voi_siete
you're not: non_sei non_siete
you have: hai avete lei_ha tu_hai
you don't have: non_hai non_avete
you know: sai sapete conosci lei_sa tu_sai
you don't know: non_sai non_sapete lei_non_sa
you say: dici dite lei_dice scrivi scrivete tu_dici
you said: hai_detto avete_detto hai_scritto dicevi
you think: credi credete pensi pensate secondo_te secondo_voi secondo_lei
you want: vuoi volete
you can: puoi potete si_può riesci potresti
you can't: non_puoi non_potete non_si_può
you should: dovresti dovreste devi dovete si_deve
you do: fai fate
you would: avresti saresti avreste
you talk: parli parlate lei_parla
what are you talking about: cosa_dici che_dici che_dite cosa_stai_dicendo che_stai_dicendo di_che_parli di_cosa_parli di_cosa_stai_parlando
you understand: capisci capite hai_capito avete_capito
you don't understand: non_capisci non_capite non_hai_capito non_avete_capito lei_non_ha_capito non_capisci_niente non_capite_niente
you keep: continui continuate continui_a continuate_a
you make me laugh: mi_fai_ridere fai_ridere fate_ridere
your: tuo tua tuoi tue il_tuo la_tua i_tuoi le_tue vostro vostra vostri vostre il_vostro la_vostra i_vostri le_vostre
yourself: te_stesso te_stessa voi_stessi
people like you: gente_come_te gente_come_voi quelli_come_te quelli_come_voi persone_come_te persone_come_voi
i'm: io_sono sto sono_un
i'm not: io_non_sono non_sono_un non_sono_una
i'm sure: sono_sicuro sono_sicura sono_certo sono_convinto sono_convinta
i've: ho l'_ho io_ho
i haven't: non_ho
i would: sarei avrei vorrei
i don't: io_non non_faccio
i can: posso
i can't: non_posso
i have to: devo
i want: voglio
i'm not saying: non_dico non_sto_dicendo
i said: ho_detto ho_scritto
i didn't say: non_ho_detto non_l'_ho_detto
i never said: non_ho_mai_detto mai_detto
i think: penso credo ritengo trovo secondo_me a_mio_avviso a_mio_parere mi_sembra mi_pare io_penso io_credo mi_sa_che
i don't think: non_credo non_penso non_mi_sembra non_mi_pare io_non_credo io_non_penso
i don't think so: non_credo_proprio non_direi
i thought: pensavo credevo
i don't believe: non_ci_credo
i know: so lo_so io_so
i don't know: non_so non_lo_so boh bho nn_so io_non_so
i didn't know: non_sapevo non_lo_sapevo lo_ignoravo
i understand: capisco comprendo ho_capito
i don't understand: non_capisco io_non_capisco non_ho_capito
i hope: spero mi_auguro
i doubt: dubito ne_dubito
i wonder: mi_chiedo mi_domando
i love: amo adoro
i like: mi_piace
i don't care: non_mi_interessa non_me_ne_frega me_ne_frego non_me_ne_frega_niente
i agree: concordo condivido sottoscrivo approvo quoto sono_d'_accordo d'_accordo daccordo sono_daccordo la_penso_come_te siamo_d'_accordo la_penso_come_lei confermo
i totally agree: pienamente_d'_accordo totalmente_d'_accordo perfettamente_d'_accordo concordo_in_pieno condivido_in_pieno straquoto quotone d'_accordissimo
i don't agree: non_sono_d'_accordo non_concordo non_condivido per_niente_d'_accordo non_sono_per_niente_d'_accordo non_sono_affatto_d'_accordo non_sono_daccordo dissento sono_in_disaccordo io_non_sono_d'_accordo
i don't agree: io_non_concordo
you're right: hai_ragione avete_ragione lei_ha_ragione ha_ragione_lei hai_ragione_tu hai_proprio_ragione hai_perfettamente_ragione hai_pienamente_ragione
you're wrong: ti_sbagli vi_sbagliate sbagli sbagliate lei_sbaglia lei_si_sbaglia hai_torto avete_torto ti_stai_sbagliando lei_ha_torto
you're not wrong: non_hai_torto non_ti_sbagli non_hai_tutti_i_torti
is right: ha_ragione hanno_ragione ha_perfettamente_ragione abbia_ragione
is wrong: ha_torto si_sbaglia sbaglia
i was wrong: mi_sono_sbagliato mi_sono_sbagliata mi_sbagliavo ho_sbagliato avevo_torto mi_correggo
my mistake: errore_mio chiedo_venia mea_culpa ho_letto_male ho_capito_male
well said: ben_detto ben_scritto parole_sante sante_parole hai_centrato_il_punto parole_d'_oro da_incorniciare
well done: ben_fatto complimenti ottimo_lavoro
good point: ottima_osservazione giusta_osservazione bella_osservazione
fair enough: ci_sta te_lo_concedo
same here: idem anche_per_me
me too: anch'_io anche_io pure_io anche_a_me pure_a_me anche_noi
me neither: neanche_io nemmeno_io neanch'io
thanks: grazie
thank you: grazie_mille grazie_a_te grazie_a_lei la_ringrazio ti_ringrazio grazie_a_voi
me: mi m' me_stesso
my: il_mio la_mia i_miei le_mie
we're: siamo stiamo
we have: abbiamo
we don't have: non_abbiamo
we can: possiamo
we can't: non_possiamo
we should: dobbiamo dovremmo
we need: ci_vuole ci_vogliono ci_vorrebbe ci_serve
we need to: bisogna bisognerebbe occorre
let's hope: speriamo
us: ci
our: il_nostro la_nostra i_nostri le_nostre
his: il_suo la_sua i_suoi le_sue
their: il_loro la_loro i_loro le_loro
them: li con_loro a_loro per_loro di_loro
they're: sono_dei sono_tutti
it: lo
that: quel
this: questa_cosa sta_cosa
these people: questa_gente sta_gente certa_gente questi_qui questi_qua questi_signori certe_persone costoro
what: che_cosa cos' quello_che ciò_che ma_quale
what about: e_allora_i e_allora_il e_allora_la e_allora_le e_allora_gli che_dire_di
what does that have to do with: cosa_c'_entra che_c'_entra che_centra cosa_centra cosa_c'_entrano che_c'_entrano
nothing to do: non_c'_entra non_c'_entra_nulla non_c'_entra_niente non_centra niente_a_che_vedere niente_a_che_fare nulla_a_che_fare nulla_a_che_vedere
what do you mean: cosa_intendi cosa_vuoi_dire che_vuoi_dire in_che_senso che_significa cosa_significa
what the hell: che_cavolo che_diavolo che_cazzo
what nonsense: che_sciocchezza che_stupidaggine che_assurdità che_idiozia che_cazzata che_stronzata quante_cazzate quante_stronzate quante_balle che_barzelletta che_pagliacciata che_buffonata
what a shame: che_vergogna
how can: come_può come_possono come_si_può come_fa come_fanno come_si_fa
how can you: come_fai come_fate come_puoi come_potete
how do you know: come_fai_a_sapere come_fai_a_saperlo come_lo_sai che_ne_sai cosa_ne_sai che_ne_sapete
how come: come_mai
how dare you: come_ti_permetti come_osi
how disgusting: che_schifo
how convenient: guarda_caso che_strano ma_guarda_un_po che_coincidenza che_comodo
how much: quanto quanta
how many: quanti quante
who says: chi_lo_dice chi_dice chi_l'_ha_detto chi_ha_detto questo_lo_dici_tu chi_te_lo_dice
who are you: chi_sei chi_siete ma_chi_sei
who cares: chi_se_ne_frega chissenefrega sticazzi
who knows: chissà chi_lo_sa
why: perché_mai ma_perché e_perché per_quale_motivo ma_perchè e_perchè perchè_mai
why don't you: perché_non_ti perché_non_vi perché_non_vai perché_non_dici perché_non_leggi perché_non_provi perché_non_ci perchè_non_ti
why not: perché_no perchè_no e_perché_no e_perchè_no
why should: perché_dovrebbe perché_dovrebbero perché_dovrei perché_dovremmo
because: perchè xke xkè xché xchè perke dato_che visto_che siccome dal_momento_che
that's why: ecco_perché è_per_questo_che
since when: da_quando da_quando_in_qua quando_mai ma_quando_mai
where is: dov'è dove_sta
have you read: hai_letto avete_letto
have you ever: hai_mai avete_mai sei_mai
do you have: hai_una hai_qualche hai_prove hai_fonti avete_una
do you realize: ti_rendi_conto vi_rendete_conto si_rende_conto
are you serious: sei_serio dici_sul_serio sei_sicuro
are you kidding: stai_scherzando scherzi scherziamo non_scherziamo ma_scherzi
yes: sì sisi sissì eccome sí
yeah: eh_sì eh_già già_infatti
yes but: sì_ma sì_però ok_ma
no: no_no nono macché macchè alcun alcuna ma_no
not: nn non_mica
no way: col_cavolo col_cazzo neanche_per_sogno assolutamente_no certo_che_no
exactly: esatto esattamente appunto precisamente proprio_così ecco_appunto
indeed: infatti in_effetti effettivamente
so true: verissimo giustissimo sacrosanto
absolutely: assolutamente
definitely: decisamente sicuramente certamente senz'altro di_sicuro
no doubt: senza_dubbio non_c'_è_dubbio nessun_dubbio
of course: certo ovvio ovviamente naturalmente ma_certo ci_mancherebbe certo_che
obviously: evidentemente è_ovvio è_evidente si_vede_che
clearly: chiaramente è_chiaro chiaro
totally: totalmente completamente del_tutto
really: davvero veramente realmente addirittura sul_serio seriamente
honestly: sinceramente onestamente francamente
actually: in_realtà a_dire_il_vero
in fact: di_fatto il_fatto_è sta_di_fatto_che
the fact: il_fatto sul_fatto fatto_che
on the contrary: al_contrario tutt'_altro
rather: anzi piuttosto semmai
the opposite: il_contrario l'_opposto l'_esatto_contrario
instead: invece
instead of: invece_di anziché al_posto_di invece_che
so much for: altro_che
except: tranne eccetto salvo
unless: a_meno_che
nor: né nè
neither: nessuno_dei_due
not even: nemmeno neanche manco neppure
not at all: per_niente niente_affatto per_nulla affatto proprio_no
nothing: niente nulla
anything: qualsiasi_cosa
something: qualcosa
someone: qualcuno
anyone: chiunque
everyone: tutti ognuno
all: tutti_i tutti_gli
every: ogni
any: qualunque qualsiasi
some: qualche certi certe
sometimes: a_volte ogni_tanto
at least: almeno perlomeno quantomeno
as if: come_se
like: come tipo piace
according to: secondo
but: xò
however: comunque cmq
yet: eppure
although: anche_se pur malgrado nonostante
maybe: forse magari può_darsi
probably: probabilmente
apparently: apparentemente a_quanto_pare
supposedly: presunto presunta presunti cosiddetto cosiddetta cosiddetti
basically: praticamente in_pratica
i mean: cioè voglio_dire nel_senso
so: allora insomma perciò pertanto cosí
so what: e_allora e_quindi embè e_con_ciò embé
otherwise: altrimenti sennò
also: pure
too much: troppo troppa
too many: troppi troppe
very: molto molta
little: poco poca pochi poche
less: meno
a bit: un_po un_pò
just: proprio semplicemente appena
only: unico unica
here: qui qua
now: subito
see: vedere visto ecco
true: vero vera veri vere
that's true: è_vero
that's right: è_giusto è_così è_corretto
right: giusto giusta corretto corretta
that's not true: non_è_vero non_è_affatto_vero non_è_così
that's not how it works: non_è_così_che_funziona non_funziona_così
it's not: non_è nn_è non_lo_è non_é
it's not about: non_si_tratta_di non_è_questione_di non_è_una_questione_di
it's about: si_tratta_di è_questione_di si_tratta
aren't: non_sono
doesn't mean: non_significa non_vuol_dire
makes sense: ha_senso ha_un_senso
makes no sense: non_ha_senso non_ha_alcun_senso non_ha_nessun_senso senza_senso
false: falso falsa falsi
wrong: sbagliato sbagliata sbagliati errato torto
there is: c'_è c'_é
there are: ci_sono
there is no: non_c'_è non_esiste non_c'_è_nessun non_c'_è_nessuna non_c'_è_alcun non_c'_è_alcuna nn_c'_è
there are no: non_ci_sono non_esistono
is: sia sta fosse é
doesn't have: non_ha
don't have: non_hanno
does: fa
do: fare fanno faccia
done: fatto fatta
can't: non_può non_possono
shouldn't: non_deve non_devono non_dovrebbe non_dovrebbero
will be: sarà saranno
would be: sarebbe sarebbero
would have: avrebbe avrebbero
want: vogliono
need: bisogno serve servono
don't need: non_serve non_servono
go: vanno andare vada vai andate forza va
leave: vattene andatevene lasciare
read: leggi leggere leggete leggiti legga letto
learn: impara imparate imparare studia studiate impari
do your homework: vai_a_studiare andate_a_studiare torna_a_scuola informati informatevi si_informi documentati
stop: smetti smetti_di smettetela_di smettila_di basta_con finitela smettila smettetela piantala piantatela
shut up: zitto zitta zitti taci stai_zitto
look: guarda guardate guardi ascolta senti senta
tell me: dimmi ditemi mi_dica
explain: spiegami spiegaci spiegatemi mi_spieghi
remember: ricorda ricordati ricordate
come on: ma_dai e_dai eddai suvvia su_dai
oh please: ma_per_favore ma_per_carità
please: per_favore per_piacere per_cortesia perfavore per_carità
yeah right: sì_certo sì_come_no come_no ma_va figurati ma_figurati figuriamoci sì_vabbè seee se_lo_dici_tu
whatever: vabbè vabbe vabbeh va_beh
fine: va_bene
give me a break: fammi_il_piacere mi_faccia_il_piacere
good luck: buona_fortuna auguri in_bocca_al_lupo
sorry: scusa scusate scusi mi_dispiace mi_spiace scusami chiedo_scusa
sadly: purtroppo ahimè
finally: finalmente alla_fine
well: beh bè mah
oh: eh ah
fuck: cazzo minchia vaffanculo fanculo vaffa
haha: ahah ahaha ahahah ahahaha ahahahah ahahahaha hahah hahahah eheh
lol: xd asd rotfl che_ridere fa_ridere
joke: barzelletta scherzo battuta pagliacciata ironia sarcasmo ironico
nonsense: sciocchezze sciocchezza stupidaggini stupidaggine fesserie boiate boiata scemenze idiozie idiozia cavolate cavolata assurdità fuffa fesseria scemenza
bullshit: cazzate cazzata stronzate stronzata minchiate minchiata puttanate balla balle bufala bufale puttanata
ridiculous: ridicolo ridicola ridicoli ridicole imbarazzante assurdo assurda assurdi
crazy: pazzo pazza pazzi folle folli matti follia pazzia
lie: bugia menzogna mentire
lies: bugie menzogne mente
liar: bugiardo bugiarda bugiardi cazzaro
hypocrite: ipocrita ipocriti ipocrisia
idiot: idiota imbecille cretino cretina scemo scema deficiente coglione pirla demente
idiots: idioti imbecilli cretini scemi deficienti coglioni
stupid: stupido stupida stupidi stupide
ignorant: ignorante ignoranti analfabeta analfabeti analfabeta_funzionale analfabeti_funzionali capra capre ignoranza
sheep: pecora pecore pecoroni
clown: pagliaccio buffone pagliacci buffoni
losers: rosiconi rosicone rosicate
pathetic: patetico patetica patetici penoso penosa
fraud: cialtrone cialtroni truffa
incompetent: incompetente incompetenti incapace incapaci incompetenza
corrupt: corrotto corrotti venduto venduti
thieves: ladri ladro ladra
criminals: delinquenti criminali delinquente
traitor: traditore traditori voltagabbana
coward: vigliacco vigliacchi codardo codardi
racist: razzista razzisti
fascist: fascista fascisti
disgusting: schifo fa_schifo fanno_schifo schifoso schifosi disgustoso
shame: vergogna scandalo
shame on you: vergognati vergognatevi si_vergogni
shameful: vergognoso vergognosa vergognosi indegno vergognose
disaster: disastro fallimento pessimo pessima terribile
resign: dimissioni dimettiti si_dimetta dimettersi
must go: deve_andarsene tutti_a_casa vada_a_casa devono_andarsene
enough: basta
sick of: stufo_di stufa_di stufi_di stanco_di stanchi_di non_ne_posso_più_di sono_stufo_di sono_stanco_di sono_stufa_di
had enough of: non_se_ne_può_più non_ne_posso_più ne_ho_abbastanza
fault: colpa
bravo: brava bravi bravissimo bravissima
great: grandissimo fantastico fantastica mitico spettacolo ottimo ottima eccellente
brilliant: geniale
respect: stima rispetto
hats off: tanto_di_cappello chapeau
brave: coraggioso coraggiosa coraggio
honest: onesto onesta onesti
serious: serio seria seri grave gravi
good: buono buona buoni bene buon bel
nice: bello bella belli belle bellissimo
best: migliore migliori
better: meglio
bad: male brutto brutta cattivo
worse: peggio peggiore
interesting: interessante
sad: triste tristezza peccato
same: stesso stessa stessi stesse
the same: la_stessa stessa_cosa la_stessa_cosa
evidence: prove prova
prove: dimostra dimostrare dimostralo
source: fonte fonti
facts: fatti
numbers: numeri dati
truth: verità
question: domanda domande
answer: risposta risposte rispondi rispondere
argument: argomento argomenti argomentazioni ragionamento
logic: logica
science: scienza scientifico
vaccine: vaccino vaccini
opinion: opinione parere
point: punto
reason: motivo ragione
problem: problema problemi
comment: commento commenti
article: articolo
journalists: giornalisti giornalai
money: soldi denaro
taxes: tasse
work: lavoro lavorare lavora
people: gente la_gente persone
person: persona
country: paese
law: legge
politicians: politici
conservatives: destra
left: sinistra
vote: voto votare voti
voted for: votato hai_votato
rights: diritti diritto
democracy: democrazia
life: vita
time: tempo volta
years: anni
thing: la_cosa una_cosa roba
things: cose
fear: paura
hope: speranza
love: amore amare
hate: odio
i support: sostengo io_sto_con
talk: parlare parlano parla
pay: pagare paga paghiamo
understand: capire
know: sapere sanno
believe: credere
keep: continua
depends: dipende
means: significa vuol_dire
seems: sembra pare
of the: del dello della dell' degli delle
to the: al allo alla ai agli alle all'
in the: nel nello nella nei negli nelle nell'
on the: sul sullo sulla sui sugli sulle sull'
i didn't know that: questa_non_la_sapevo
queue: fila file
phenomenon: fenomeno fenomeni
genius: genio geni
big: grande grandi
so much: tanto
anyway: lo_stesso
dreams: sogna
quite: abbastanza
sara: sara
`;

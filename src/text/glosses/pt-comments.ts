/** What readers say in Portuguese, beside the words of `pt.ts`. */
export const PORTUGUESE_COMMENTS = `
you: tu vc vcs cê cês te ti vos o_senhor a_senhora
your: teu tua teus tuas vosso vossa vossos vossas
your own: seu_próprio sua_própria teu_próprio tua_própria
yourself: você_mesmo vc_mesmo si_mesmo si_próprio ti_próprio
your comment: seu_comentário
your opinion: sua_opinião
your argument: seu_argumento seu_raciocínio
your point: seu_ponto seu_ponto_de_vista
you idiot: seu_idiota seu_burro seu_imbecil
she: ela
her: dela
him: lhe
them: lhes los las
their: deles delas
me: me mim comigo
we: a_gente
we are: somos estamos
we have: temos
that: q isso desse dessa
of that: disso
this: isto
those: esses essas aqueles aquelas
these people: essa_gente esta_gente essas_pessoas esse_pessoal esta_malta essa_turma
people like you: gente_como_você pessoas_como_você gente_como_vc pessoas_como_vc gente_como_tu pessoas_como_tu
of the: do da dos das
in the: no na nos nas
to the: ao à aos às
by the: pelo pela pelos pelas
to: para pra
for the: pro pros para_o para_a para_os para_as
about: sobre quanto_a
until: até_ao até_à até_o
even: até mesmo sequer msm
the same: o_mesmo a_mesma os_mesmos as_mesmas
same: mesma mesmos mesmas igual iguais
like: como tipo que_nem gosta
as if: como_se
because: pq pois visto_que já_que uma_vez_que
because of: por_causa_de por_causa_do por_causa_da
why: por_que porquê por_quê porque_é_que para_quê pra_quê
why not: porque_não por_que_não pq_não
why don't you: porque_não_vai por_que_não_vai pq_não_vai por_que_você_não pq_vc_não
why should: porque_deveria por_que_deveria porque_haveria porque_devia
what: oq o_que o_quê o_que_é_que
what is: o_que_é qual_é qual_o qual_a
what about: e_quanto_a e_quanto_ao e_quanto_à e_que_dizer_de e_o_que_dizer_de e_os_outros e_quanto_aos
what do you mean: como_assim
how: como_é_que
how can: como_pode como_podem como_se_pode
how can you: como_você_pode como_vc_pode como_podes como_é_que_pode
how do you know: como_sabe como_sabes como_você_sabe como_vc_sabe como_é_que_sabe
how much: quanto quanta
how many: quantos quantas
since when: desde_quando
when: qdo qnd
where is: cadê kd onde_está
where did you read: onde_leu onde_leste onde_você_leu onde_vc_leu de_onde_tirou onde_foi_buscar de_onde_você_tirou da_onde_vc_tirou
where did i say: onde_eu_disse onde_é_que_eu_disse onde_foi_que_eu_disse
who are you: quem_é_você quem_és_tu
who says: quem_disse quem_diz quem_falou quem_lhe_disse quem_te_disse
who cares: quem_se_importa quem_quer_saber dane_se
so what: e_daí e_depois
right: certo certa certos né correto correta correcto
is: eh tá seja for está_a
are: tão estão_a
that's: isso_é isso_está
that's why: é_por_isso é_por_isso_que por_isso_é_que
it's not: não_se_trata não_é_uma não_é_um não_é_que
it's not about: não_se_trata_de não_é_sobre a_questão_não_é
that's not: isso_não_é isto_não_é isso_não_está isso_n_é não_é_isso
that's not what i said: não_foi_isso_que_eu_disse não_foi_o_que_eu_disse não_foi_isso_que_disse não_disse_isso
isn't: não_é não_está não_tá n_é
aren't: não_são não_estão
wasn't: não_foi não_era não_estava
don't: não_se não_me não_fazem não_têm
doesn't have: não_tem
didn't: não_fez não_disse
doesn't mean: não_quer_dizer não_significa
can't: não_pode não_podem não_consegue não_podemos não_dá
won't: não_vai não_vão
wouldn't: não_seria não_iria
shouldn't: não_deve não_devem não_devia não_deveria
not: não nao naum ñ n
no: não_senhor não_não
no you: não_você não_vc não_amigo
no way: nem_pensar de_jeito_nenhum de_maneira_nenhuma de_forma_alguma
i don't think so: acho_que_não penso_que_não não_me_parece
unless: a_não_ser_que a_menos_que a_não_ser
not even: nem_sequer nem_mesmo nem_um nem_uma
didn't even read: nem_leu nem_leram nem_leste
nor: nem
neither: também_não tampouco nem_eu
not at all: nada_disso longe_disso de_modo_nenhum de_modo_algum nem_tanto
not exactly: não_é_bem_assim não_é_bem
at all: de_todo
nothing: nada nd
nothing to do: nada_a_ver nada_que_ver
has nothing to do: não_tem_nada_a_ver não_tem_nada_que_ver
nobody: ngm
yes: sim ya claro_que_sim
yeah: aham uhum é_né pois_é
exactly: exatamente exactamente exato exacto precisamente isso_mesmo é_isso_mesmo nem_mais ora_nem_mais tal_e_qual justamente
indeed: efetivamente efectivamente com_efeito de_facto de_fato é_mesmo
totally: totalmente completamente inteiramente absolutamente
definitely: com_certeza concerteza sem_dúvida sem_dúvidas sem_dúvida_nenhuma
really: realmente verdadeiramente de_verdade a_sério jura
seriously: sério seriamente fala_sério é_sério
honestly: sinceramente honestamente francamente
of course: claro claro_que é_claro é_claro_que evidentemente lógico pois_claro óbvio_que obviamente óbvio é_óbvio claramente
apparently: aparentemente pelos_vistos pelo_visto ao_que_parece
supposedly: supostamente alegadamente
actually: na_verdade
in fact: aliás na_realidade
true: verdade vdd verdadeiro verdadeira é_vdd pura_verdade
that's true: é_verdade é_bem_verdade
not true: não_é_verdade não_é_vdd
the truth: a_verdade
that's right: isso_aí é_isso_aí
false: falso falsa falsos falsas
wrong: errado errada errados erradas equivocado equivocada enganado enganada
you're wrong: está_enganado está_enganada engana_se enganas_te está_equivocado não_tem_razão não_tens_razão está_muito_enganado
you're right: tem_razão tens_razão você_tem_razão vc_tem_razão tem_toda_razão tem_toda_a_razão tens_toda_a_razão você_tem_toda_razão coberto_de_razão coberta_de_razão tá_certo
i agree: concordo eu_concordo concordo_plenamente concordo_totalmente subscrevo apoiado estou_de_acordo de_acordo plenamente_de_acordo
i agree with you: concordo_contigo concordo_consigo
couldn't agree more: assino_em_baixo assino_embaixo assino_por_baixo faço_minhas_as_suas_palavras faço_minhas_suas_palavras
according to: de_acordo_com
i don't agree: não_concordo não_estou_de_acordo n_concordo ñ_concordo
i disagree: discordo eu_discordo discordo_totalmente discordo_completamente
i disagree with: discordo_de discordo_do discordo_da
agree: concordar concordam concordamos concorda
disagree: discordar discorda
well said: bem_dito muito_bem_dito falou_tudo disse_tudo falou_bem muito_bem bem_colocado mandou_bem na_mosca na_mouche em_cheio direto_ao_ponto
good point: bom_ponto bem_visto bem_observado boa_observação bem_lembrado bom_argumento ponto_válido
me too: também_eu a_mim_também eu_também idem digo_o_mesmo penso_o_mesmo
makes sense: faz_sentido faz_todo_o_sentido faz_todo_sentido
makes no sense: não_faz_sentido não_faz_o_menor_sentido não_faz_sentido_nenhum não_faz_nenhum_sentido sem_sentido não_tem_lógica
i understand: entendo percebo compreendo
i don't understand: não_entendo não_percebo não_compreendo
fair enough: muito_justo ok_então
i admit: admito confesso reconheço_que
i was wrong: enganei_me me_enganei errei eu_estava_errado eu_estava_enganado estava_enganado foi_mal erro_meu
i didn't know: não_sabia desconhecia não_fazia_ideia
on the contrary: pelo_contrário ao_contrário muito_pelo_contrário antes_pelo_contrário bem_pelo_contrário
the opposite: o_contrário o_oposto o_inverso
instead of: em_vez_de ao_invés_de
instead: em_vez_disso
except: exceto excepto salvo
however: no_entanto todavia só_que
still: ainda ainda_assim mesmo_assim
although: ainda_que se_bem_que mesmo_que
despite: apesar apesar_de
so: logo portanto ou_seja por_isso
well: bem ora pois_bem ora_bem
besides: além_disso além_de
also: tb tbm
too: demasiado demais
at least: pelo_menos ao_menos no_mínimo
again: outra_vez de_novo mais_uma_vez
before: antes_de
there: aí
there is: há existe existem tem_gente
there was: houve havia
there is no: não_há não_existe não_existem não_há_nenhum não_há_nenhuma não_há_qualquer
everyone: todo_mundo todo_o_mundo toda_a_gente toda_gente
more than: mais_do_que
than: do_que
less: menos
some: algum alguma uns umas
any: qualquer quaisquer
another: mais_um mais_uma
something: algo alguma_coisa
someone: alguém
very: muito mto mt bué
much: muita bastante
a bit: um_pouco um_bocado
so much: tanto tanta tantos tantas
enough: basta chega_de já_chega
sick of: farto_de farta_de fartos_de farto cansado_de cansei_de não_aguento_mais
maybe: talvez se_calhar pode_ser quiçá porventura
probably: provavelmente certamente
it seems: parece parece_me
i think: acho eu_acho penso creio julgo na_minha_opinião a_meu_ver
i don't think: não_acho não_penso não_creio
i don't believe: não_acredito
i know: sei eu_sei
i don't know: não_sei eu_não_sei sei_lá não_faço_ideia
i hope: espero tomara oxalá
i doubt: duvido duvido_muito
i want: quero
i like: gosto gosto_de gostei
i would like: gostaria gostava_de
i don't like: não_gosto
i love: adoro amo
i hate: odeio detesto
i say: digo digo_lhe
i said: eu_disse falei
i have: tenho
i'm: sou estou tô tou eu_sou eu_estou
i'm not: não_sou não_estou não_tô
i'm not saying: não_estou_a_dizer não_estou_dizendo não_tô_dizendo
i can't: não_posso não_consigo
i will: vou
i mean: quero_dizer
means: quer_dizer significa
i don't care: não_me_interessa tô_nem_aí
i'm sure: tenho_certeza tenho_a_certeza
you're: és estás você_é vc_é você_está vc_está você_tá vc_tá vocês_são vcs_são vocês_estão tu_és estás_a
you're not: não_és não_estás você_não_é vc_não_é vocês_não_são
you don't: você_não vc_não vocês_não vcs_não tu_não
you have: tens você_tem vc_tem vocês_têm
you don't have: não_tens você_não_tem vc_não_tem
you say: dizes você_diz vc_diz
you said: disseste você_disse vc_disse você_falou vc_falou
you think: achas pensas acha_que julga_que
do you really think: acha_mesmo achas_mesmo você_acha_mesmo vc_acha_mesmo
you want: queres você_quer vc_quer
you know: sabes
you don't know: não_sabe não_sabes você_não_sabe vc_não_sabe
you can: podes
you should: deves devias
you must: tens_que tens_de
you need to: precisas você_precisa vc_precisa
you didn't read: não_leu não_leste você_não_leu vc_não_leu
you don't understand: não_percebe não_percebes não_entende não_entendes você_não_entende vc_não_entende
you didn't understand: não_percebeu não_entendeu não_percebeste não_entendeste você_não_entendeu vc_não_entendeu
you are lying: mentes está_a_mentir você_está_mentindo
are you kidding: está_a_brincar estás_a_brincar está_a_gozar estás_a_gozar tá_brincando tá_de_brincadeira
are you sure: tem_certeza tem_a_certeza tens_a_certeza
do you have a source: tem_fonte tem_fontes tem_alguma_fonte você_tem_fonte qual_a_fonte qual_é_a_fonte
do you have evidence: tem_provas tens_provas você_tem_provas
have you read: já_leu já_leste você_já_leu vc_já_leu
tell me: diga_me diz_me me_diga me_diz me_fala explique_me me_explica
look: olha olhe olhem repare
see: ver veja vê vejam
saw: vi viu
read: ler leia lê lido leram leu li
learn: aprenda aprende aprender estude
learn to read: aprenda_a_ler aprende_a_ler vai_aprender_a_ler não_sabe_ler
do your homework: faça_o_trabalho_de_casa faça_a_lição_de_casa vá_estudar vai_estudar
do your research: informe_se informa_te se_informe pesquise
stop: pára pare parem para_de pare_de parem_de deixe_de deixa_de deixem_de
shut up: cala_a_boca cale_se cala_te cala_boca
go: vá ir
try: tente tenta tentar
think: pense pensem acha pensa
remember: lembre lembra lembro
wait: espera espere calma
imagine: imagina
explain: explique explica
answer: resposta respostas responda responde
show: mostre mostra mostrar mostram
say: dizer diga fale a_dizer
talk: falar fala falam falando
believe: acreditar acredita
know: saber sabe sabem conhece
understand: entender perceber compreender entende percebe
need: precisa precisam é_preciso
have to: têm_que têm_de temos_que temos_de tem_que tem_de
i have to: tenho_que tenho_de
should: devia deviam
do: fazer faz fazem faça
did: fez fizeram
come: vem vir veio
work: trabalhar trabalho trabalham funciona
pay: pagar paga pagam
money: dinheiro grana guita
taxes: impostos imposto
poor: pobre pobres coitado coitadinho
problem: problema problemas
question: pergunta perguntas questão
evidence: evidência evidências provas
proof: prova
source: fonte fontes
facts: factos fatos
numbers: números dados
fact: facto fato
logic: lógica
argument: argumento argumentos
point: ponto
opinion: opinião
article: artigo matéria notícia notícias
comment: comentário comentários
media: mídia comunicação_social imprensa
lie: mentira mentem
lies: mentiras mente
lying: mentindo mentir a_mentir
that's a lie: isso_é_mentira é_mentira
liar: mentiroso mentirosa mentirosos aldrabão aldrabões
nonsense: disparate disparates asneira asneiras besteira besteiras bobagem bobagens baboseira baboseiras balela treta tretas parvoíce parvoíces idiotice conversa_fiada porcaria
what nonsense: que_disparate que_absurdo que_besteira que_bobagem quanta_besteira quanta_bobagem
ridiculous: ridículo ridícula ridículos ridículas
absurd: absurdo absurda absurdos
stupid: estúpido estúpida estúpidos burro burra burros parvo parva burrice estupidez
idiot: idiota imbecil otário cretino palerma asno jumento trouxa babaca besta idiotas imbecis otários palermas filho_da_puta fdp cabrão
ignorant: ignorante ignorantes ignorância analfabeto
shit: merda bosta
fuck: foda_se porra caralho
hypocrite: hipócrita hipócritas hipocrisia
pathetic: patético patética lamentável
shame: vergonha vergonha_na_cara
what a disgrace: que_vergonha uma_vergonha é_uma_vergonha escândalo
shame on you: tenha_vergonha tem_vergonha
disgusting: nojento nojenta nojo que_nojo vergonhoso vergonhosa escandaloso
clown: palhaço palhaços
incompetent: incompetente incompetentes incompetência
corrupt: corrupto corrupta corruptos corrupção
thieves: ladrão ladrões gatuno gatunos
steal: roubar rouba roubam roubou roubaram
crooks: vigaristas bandidos corja vigarista bandido canalha canalhas
coward: covarde covardes cobarde cobardes
traitor: traidor traidores
fascist: fascista fascistas facho
racist: racista racistas racismo
crazy: louco loucos doido maluco
resign: demissão demita_se demitir_se renuncie
out: fora
blame: culpa
great: ótimo ótima óptimo óptima muito_bom muito_boa excelente fantástico maravilhoso espetacular fixe bacana
brilliant: brilhante genial
good: bom boa bons boas
good luck: boa_sorte
better: melhor melhores
bad: mau má maus mal péssimo péssima horrível
worse: pior piores
sad: triste tristes infelizmente
glad: ainda_bem
brave: corajoso corajosa coragem
honest: honesto honesta honestos
respect: respeito respeite
congratulations: parabéns
bravo: tiro_o_chapéu bravo palmas
thanks: obrigado obrigada obg valeu vlw
thank you: muito_obrigado muito_obrigada agradeço
thanks for: obrigado_por obrigado_pela obrigado_pelo obrigada_pela obrigada_pelo
thanks for the correction: obrigado_pela_correção obrigada_pela_correção
sorry: desculpe desculpa desculpem perdão peço_desculpa lamento
please: por_favor pfv
oh please: ah_por_favor oh_por_favor faça_me_o_favor me_poupe poupe_me
god: deus
oh god: meu_deus mds
come on: vá_lá pô poxa
yeah right: sqn pois_sim ah_tá conta_outra me_engana_que_eu_gosto até_parece sim_claro
oh really: não_me_diga não_me_digas ah_é
how convenient: que_conveniente muito_conveniente que_coincidência
is this a joke: é_piada é_para_rir só_pode_ser_piada
joke: piada anedota brincadeira
funny: engraçado graça
lol: kk kkk kkkk kkkkk kkkkkk kkkkkkk kkkkkkkk
haha: ahah hehe eheh rs rsrs ahahah
ok: blz beleza tá_bom está_bem tá_bem tudo_bem
oh: ah ó uau caramba eita
huh: hein hem ué
finally: finalmente enfim
friend: amigo amiga
man: mano pá homem meu_caro meu_caro_amigo o_cara os_caras
hate: ódio
fear: medo
doubt: dúvida dúvidas
sure: certeza
life: vida vidas
people: gente pessoas povo
children: crianças filhos
women: mulher mulheres
country: país
politicians: políticos político
left: esquerda
the right: a_direita direita
rights: direitos direito_de
vote: votar voto vota votem votos
voted: votou votaste votaram votei
election: eleição eleições
science: ciência
vaccine: vacina vacinas
support: apoio apoiar apoia
defend: defender defende defendem
thing: coisa coisas
time: tempo vez
years: anos
they say: dizem diz_se
they don't: eles_não
finally someone: finalmente_alguém até_que_enfim_alguém
fair: justo justa
not fair: não_é_justo não_é_justa
expensive: cara caro caras
cattle: gado
trash: lixo
was worth it: valeu_a_pena
for free: de_graça
incredible: incrível incríveis
arrives: chega
i don't disagree: não_discordo
parents: pais
knife: faca
powder: po
secretary: secretaria secretária
`;

/** What readers say in Spanish, beside the words of `es.ts`. */
export const SPANISH_COMMENTS = `
-: se
that: q k qe ke de_que a_que ese esa aquello aquella eso
what: lo_que cuál cuáles menuda menudo
those who: los_que las_que aquellos_que
who: quién quiénes el_que la_que
when: cuándo
how much: cuánto cuánta
how many: cuántos cuántas
it: lo ello
us: nos
me: me
you: te os ti ud uds vd vds vos vosotros vosotras
your: tu tus vuestro vuestra vuestros vuestras
their: su sus
yourself: tú_mismo vos_mismo
with you: contigo
people like: gente_como personas_como
those: esos esas aquellos aquellas
these people: esta_gente esa_gente estos_tipos esos_tipos
everyone: todo_el_mundo
someone: alguien
anyone know: alguien_sabe
others: los_demás las_demás
something: algo
any: cualquier cualquiera alguno alguna algún algun
nothing: nada nda
neither: tampoco
not even: ni_siquiera
nor: ni
same: mismo misma mismos mismas
the same: lo_mismo el_mismo la_misma los_mismos las_mismas
to the: al
of the: del
for: por x pa
about: sobre
because: xq pq porq xk ya_que puesto_que dado_que
why: por_qué
why not: por_qué_no xq_no pq_no
why don't you: por_qué_no_te
why should: por_qué_debería por_qué_deberíamos
so: tan así_que o_sea_que por_lo_tanto por_tanto
so much: tanto tanta tantos tantas
that's why: por_eso
well: pues
however: sin_embargo no_obstante eso_sí
but: sino_que
instead: en_cambio en_lugar en_vez
although: si_bien a_pesar_de a_pesar pese_a
rather: más_bien
except: excepto salvo
unless: a_menos_que a_no_ser_que
whether: si_acaso
either: o_bien
both: los_dos las_dos
anyway: de_todas_formas de_todos_modos
also: tb tmb encima aparte por_cierto
at least: al_menos por_lo_menos
not at all: en_absoluto para_nada no_para_nada
not really: no_del_todo no_exactamente no_mucho
far from: nada_más_lejos_de lejos_de
on the contrary: al_contrario por_el_contrario todo_lo_contrario al_revés lo_contrario
in fact: de_hecho en_realidad
actually: justamente
the truth is: la_verdad_es_que la_verdad_es la_realidad_es_que lo_cierto_es_que
more: más
more than: más_de más_que
less: menos
too: demasiado demasiada demasiados demasiadas
very: muy súper
a lot: mucho mucha un_montón
few: pocos pocas poco poca
a bit: un_poco un_poquito
even: incluso aun
just: apenas
no longer: ya_no
again: otra_vez de_nuevo una_vez_más
sometimes: a_veces a_menudo
here: aquí acá
better: mejor mejores
worse: peor peores lo_peor
maybe: quizá quizás tal_vez talvez a_lo_mejor puede_que puede_ser capaz_que
probably: probablemente seguramente
impossible: imposible imposibles
apparently: por_lo_visto al_parecer aparentemente resulta_que se_ve_que parece_que
supposedly: supuestamente dizque presuntamente se_supone_que supuesto supuesta supuestos supuestas presunto presunta
obviously: obvio obviamente evidentemente es_obvio es_evidente
clearly: claramente se_nota se_nota_que está_claro está_claro_que evidente
sure: seguro segura
yes: sí siii ya_ya aja ajá
no: no_señor no_hombre ningun no_eso no_gracias
no it's not: no_no_es no_no_lo_es
nope: qué_va
no way: ni_hablar ni_de_coña ni_en_pedo ni_loco de_ninguna_manera no_jodas
exactly: exacto exactamente tal_cual eso_mismo precisamente ni_más_ni_menos amén así_mismo_es así_mismo clarísimo ya_te_digo
that's right: así_es
indeed: efectivamente en_efecto
of course: claro por_supuesto claro_que claro_que_sí desde_luego obvio_que
totally: totalmente absolutamente completamente
really: realmente de_verdad de_veras posta acaso
seriously: en_serio
honestly: sinceramente francamente
true: cierto cierta verdadero verdadera
that's true: es_verdad es_cierto eso_es_verdad eso_es_cierto
so true: cuánta_razón qué_gran_verdad gran_verdad
correct: correcto correcta acertado acertada
you're right: tienes_razón tenés_razón tenéis_razón tiene_usted_razón usted_tiene_razón tienes_toda_la_razón tenés_toda_la_razón llevas_razón te_doy_la_razón le_doy_la_razón tengas_razón qué_razón_tienes
you're right: qué_razón_tenés tenías_razón puede_que_tenga_razón
is right: tiene_razón lleva_razón tiene_toda_la_razón tienen_razón
i agree: de_acuerdo estoy_de_acuerdo coincido concuerdo comparto suscribo lo_suscribo opino_lo_mismo opino_igual pienso_igual pienso_lo_mismo me_sumo estamos_de_acuerdo no_discrepo
i totally agree: totalmente_de_acuerdo completamente_de_acuerdo 100_de_acuerdo
agreement: acuerdo acuerdos
i don't agree: no_estoy_de_acuerdo en_desacuerdo no_comparto no_coincido no_no_estoy_de_acuerdo no_estoy_nada_de_acuerdo no_estoy_para_nada_de_acuerdo nada_de_acuerdo
i disagree: discrepo disiento difiero no_lo_comparto
same here: ídem lo_mismo_digo igual_yo
i couldn't agree more: no_podría_estar_más_de_acuerdo no_puedo_estar_más_de_acuerdo más_de_acuerdo_imposible
couldn't have said it better: no_lo_hubiera_dicho_mejor no_lo_habría_dicho_mejor
me too: yo_también a_mí_también yo_igual a_mí_tb ya_somos_dos
well said: bien_dicho muy_bien_dicho bien_ahí
good point: buen_punto
well done: bien_hecho muy_bien buen_trabajo
no doubt: sin_duda sin_lugar_a_dudas no_hay_duda no_cabe_duda
false: falso falsa falsos falsas es_falso
wrong: equivocado equivocada equivocados equivocadas incorrecto erróneo errónea
you're wrong: te_equivocas te_equivocás usted_se_equivoca estás_equivocado estás_equivocada no_tienes_razón no_tenés_razón
is wrong: se_equivoca está_equivocado está_equivocada está_mal se_equivocan están_equivocados
mistake: error errores equivocación
that's not true: eso_no_es_verdad eso_no_es_cierto no_es_así eso_no_es_así no_es_verdad no_es_cierto
lie: mentira mentir
that's a lie: eso_es_mentira es_mentira
lies: mentiras miente mienten patrañas mintió mintieron
you're lying: mientes mentís
lying: mintiendo
liar: mentiroso mentirosa embustero mentirosos mentirosas
fake news: bulo bulos desinformación
hypocrite: hipócrita cínico cínica hipócritas hipocresía cinismo doble_moral doble_rasero
nonsense: tontería tonterías chorradas estupidez estupideces gilipolleces disparates pavadas boludeces bobadas burradas huevadas pendejadas idiotez idioteces sinsentido sin_sentido tonteras barbaridad barbaridades
nonsense: payasada payasadas
bullshit: mamadas chamuyo milongas
makes no sense: no_tiene_sentido no_tiene_ningún_sentido no_tiene_ni_pies_ni_cabeza
makes sense: tiene_sentido tiene_lógica
ridiculous: ridículo ridícula ridículos ridículas de_risa absurdo absurda absurdos absurdas
stupid: estúpido estúpida tonto tonta boludo boluda pelotudo burro bobo boba huevón weón necio pendejo pendeja
idiot: idiota imbécil gilipollas subnormal
idiots: idiotas imbéciles estúpidos estúpidas tontos tontas boludos pelotudos pendejos burros huevones weones tarados necios
ignorant: ignorante ignorantes inculto inculta incultos ignorancia
clown: payaso payasa payasos
coward: cobarde cobardes
traitor: traidor vendepatria traidores vendidos
thieves: ladrones chorizos ladrón ratero parásitos vividores sanguijuelas
crook: sinvergüenza caradura estafador sinvergüenzas caraduras
corrupt: corrupto corrupta corruptos corruptas
corruption: corrupción
criminals: delincuentes criminales delincuente
fraud: fraude farsante farsa estafa timo
incompetent: incompetente incompetentes inepto inepta ineptos ineptas inútil inútiles
lazy: vago vaga vagos vagas
fascist: fascista facha facho fascistas fachas fachos
commie: zurdo zurdos
racist: racista racistas
bastard: cabrón hijo_de_puta hdp hijueputa cabrones gentuza
crazy: loco loca locos locas
pathetic: patético patética patéticos lamentable penoso penosa deplorable
disgusting: asqueroso asquerosa asco qué_asco me_da_asco da_asco repugnante
shame: vergüenza qué_vergüenza
shame on you: debería_darte_vergüenza
shameful: vergonzoso vergonzosa bochornoso bochornosa escándalo vergüenza_ajena indignante inadmisible intolerable inaceptable
disaster: desastre fracaso
sick of: harto_de harta_de hartos_de cansado_de cansada_de cansados_de
fed up: harto harta hartos hartas
enough: basta basta_ya ya_basta suficiente
resign: dimisión dimitir renunciar dimita renuncie renuncia dimite
must go: que_se_vaya que_se_vayan que_dimita que_dimitan que_renuncie debe_dimitir
support: apoyo apoyar apoya apoyan
against: en_contra en_contra_de
lol: xd xdd xddd me_parto me_meo juas qué_risa
haha: jaja jajaja jajajaja jajaj jajajaj jeje jejeje
oh: ay uy ah
wow: vaya guau caramba ostras
damn: joder coño hostia carajo puta mierda
yeah right: sí_claro ya_claro sí_cómo_no anda_ya sí_seguro sí_hombre
oh really: no_me_digas ah_sí
come on: vamos venga dale órale anda venga_ya por_dios
how convenient: qué_casualidad
who cares: a_quién_le_importa qué_más_da qué_importa y_a_mí_qué
i don't care: me_da_igual me_vale no_me_importa
joke: broma chiste coña es_broma
sarcasm: ironía sarcasmo
good luck: buena_suerte mucha_suerte ánimo
please: por_favor porfa porfavor plis
sorry: perdón perdona perdone disculpa disculpe disculpas lo_siento
my bad: mala_mía error_mío mea_culpa
i was wrong: me_equivoqué estaba_equivocado estaba_equivocada me_he_equivocado rectifico me_retracto
i didn't know: no_sabía no_lo_sabía no_sabía_eso no_tenía_ese_dato
to be fair: para_ser_justos hay_que_reconocer
i admit: reconozco admito
thanks: gracias
thank you: muchas_gracias mil_gracias
congratulations: enhorabuena felicidades felicitaciones
bravo: olé aplausos chapó chapeau me_quito_el_sombrero viva vivan
great: genial excelente magnífico buenísimo buenísima crack impresionante brillante brillantes lindo linda bonito bonita chido
good: bueno buena buenos buenas buen bien bn
brave: valiente valientes valentía
honest: honesto honesta honrado honrada honestos honrados íntegro
respect: respeto respetos
bad: mal malo mala malos malas
sad: triste tristes qué_pena
love: amor amar
hate: odio odiar odian
fear: miedo temor
hopefully: ojalá ojalá_fuera ojalá_que
i hope: espero esperemos
i doubt: dudo lo_dudo
i guess: supongo imagino me_imagino
i think: creo pienso opino yo_creo yo_pienso me_parece a_mí_me_parece en_mi_opinión para_mí considero
i mean: o_sea digo
i don't think: no_creo yo_no_creo no_me_parece
i don't think so: no_lo_creo
i don't believe: no_te_creo no_le_creo no_me_creo no_me_lo_creo
i thought: pensé creí creía
i know: sé conozco lo_sé ya_lo_sé
i don't know: no_sé no_lo_sé yo_no_sé ni_idea no_se_si no_se_que no_tengo_ni_idea no_tengo_idea
i understand: entiendo comprendo
i don't understand: no_entiendo no_comprendo
i see: veo ya_veo
i'm not saying: no_digo no_estoy_diciendo
i can: puedo
i can't: no_puedo
i have: tengo
i don't have: no_tengo
i've: he
i haven't: no_he
i'm: soy estoy yo_soy yo_estoy
i'm not: no_soy no_estoy yo_no_soy yo_no_estoy
i'm going: voy
i like: me_gusta me_gustan
i don't: yo_no no_me
you're: eres sos tú_eres vos_sos usted_es estás tú_estás estáis sois usted_está ustedes_son ustedes_están
you have: tienes tenés tú_tienes vos_tenés tenéis usted_tiene ustedes_tienen tengas
do you have: tienes_alguna tienes_algún tenés_alguna tiene_usted
do you have evidence: tienes_pruebas tenés_pruebas tiene_pruebas
do you have a source: tienes_fuente tienes_una_fuente tenés_fuente tienes_alguna_fuente tenés_alguna_fuente
you have no: no_tienes no_tenés usted_no_tiene
you have no idea: no_tienes_ni_idea no_tienes_idea no_tenés_idea no_tenés_ni_idea no_tiene_ni_idea
you think: crees creés tú_crees vos_creés te_crees piensas pensás opinas opinás usted_cree
don't you think: no_crees no_creés no_te_parece
you know: sabes sabés tú_sabes vos_sabés usted_sabe conoces conocés que_sabes que_sabés
you don't know: no_sabes no_sabés usted_no_sabe no_conoces
what do you know: qué_sabes qué_sabrás qué_sabés
how do you know: cómo_sabes cómo_sabés cómo_lo_sabes cómo_lo_sabés
you say: dices decís tú_dices vos_decís usted_dice que_dices que_decís
you said: dijiste has_dicho
what are you talking about: de_qué_hablas de_qué_hablás qué_dices qué_decís
are you saying: estás_diciendo me_estás_diciendo
you mean: te_refieres te_referís quieres_decir querés_decir
you understand: entiendes entendés comprendes
you don't understand: no_entiendes no_entendés no_te_enteras no_entendiste no_has_entendido no_entendiste_nada no_entiendes_nada usted_no_entiende
you can: puedes podés tú_puedes vos_podés usted_puede
could you: podrías me_puedes me_podés
you can't: no_puedes no_podés usted_no_puede
you want: quieres querés usted_quiere
you should: deberías usted_debería deberíais tendrías_que
you must: debes debés tienes_que tenés_que usted_tiene_que tenéis_que
you read: lees leés
have you read: has_leído te_has_leído leíste
where do you get: de_dónde_sacas de_dónde_sacás de_dónde_saca
you've: has
you don't: no_te no_os no_haces no_hacés
you're talking: hablas hablás usted_habla
you seem: pareces parecés
you keep: sigues seguís
you're going: vas
who says: quién_dice
says who: según_quién lo_dices_tú
since when: desde_cuándo
how can: cómo_puede cómo_pueden
what about: qué_hay_de y_qué_pasa_con qué_pasa_con
what does that have to do: qué_tiene_que_ver qué_tendrá_que_ver
nothing to do: nada_que_ver
has to do: tiene_que_ver tienen_que_ver
has nothing to do: no_tiene_nada_que_ver no_tiene_que_ver
read: lee lea leed leé lean leer leído leete
learn to read: aprende_a_leer aprendé_a_leer
learn: aprende aprendé aprenda aprender aprendan
educate yourself: infórmate informate infórmese cultívate
do your homework: estudia estudiá estudie haz_los_deberes
read the article: lee_el_artículo leé_la_nota lee_la_noticia lea_el_artículo lea_la_noticia
stop: deja dejá deje dejen deja_de dejá_de deje_de dejen_de parad para_de
look: mira mirá mire miren fíjate fijate a_ver
see: ver ve ved visto vea
go: ir vete andá váyase andate vayan
let's: vamos_a
tell me: dime decime dígame
explain: explícame explicame explícanos explíqueme
it's not about: no_se_trata_de no_va_de
it's about: se_trata_de va_de
not the same: no_es_lo_mismo
that's: eso_es
that's not: eso_no_es
isn't: no_es no_está no_lo_es
aren't: no_son no_están no_somos
wasn't: no_era no_fue no_estaba
were: fueran
there is: hay
there is no: no_hay no_existe no_hay_ningún no_hay_ninguna no_había no_hubo no_existen
has: tiene haya
have: tienen tener tenga tengan tenemos
has no: no_tiene no_tienen
haven't: no_han no_hemos no_ha
should: tendría_que tendrían_que habría_que
shouldn't: no_debería no_deberían no_debe no_deben no_hay_que
can't: no_puede no_se_puede no_podemos no_pueden
will: va_a que_va_a
won't: no_va_a no_van_a no_será
don't: no_hacen
doesn't: no_se no_le no_hace
does: hace
want: quieren queremos querer
doesn't work: no_funciona no_sirve
does nothing: no_hace_nada no_hacen_nada
do: hacer hacen hagan haga
done: hecho hecha
seems: parece
know: saber saben sabemos
understand: entender entiende entienden comprender
talk: hablar hablan habla
vote: votar voto vota votan vote votos
stealing: robando robar roba roban robaron
pay: pagar paga pagan
work: trabajar trabajo labura laburo
evidence: pruebas evidencia evidencias prueba
prove: demuestra demuestre demuestran demostrar demuéstralo
source: fuente fuentes
facts: hechos datos cifras números
truth: verdad neta
logic: lógica
argument: argumento argumentos
opinion: opinión opiniones
comment: comentario comentarios
article: artículo nota
news: noticia noticias
media: medios
biased: sesgado sesgada tendencioso tendenciosa
question: pregunta preguntas
answer: respuesta
problem: problema drama problemas
reason: razón motivo
fault: culpa
people: gente personas pueblo
politicians: políticos
president: presidente presidenta
right wing: derecha derechas
rights: derechos derecho
freedom: libertad
law: ley leyes
taxes: impuestos impuesto
money: dinero plata guita lana pasta
years: años
time: tiempo vez veces
life: vida
world: mundo
country: país
children: niños hijos
thing: cosa
current: actual
finally: por_fin al_fin
free: libre gratis
the fact: el_hecho un_hecho
best: lo_mejor
don't know: no_saben no_sabe
don't want: no_quieren no_quiere
this: esto
like: gusta gustan
be: sea sean
must: tiene_que tienen_que hay_que tenemos_que tengo_que
greater: mayor mayores
ok: vale okey oki
out: fuera afuera
likewise: igualmente
quite: bastante bastantes
big: gran
unbelievable: increíble increíbles
been: estado ha_estado he_estado han_estado
worth it: vale_la_pena
because of: gracias_a
stream: chorro chorros
communist: comunista comunistas
luckily: por_suerte
luck: suerte
totally disagree: totalmente_en_desacuerdo
that's not nonsense: no_es_ninguna_tontería
i confirm: confirmo
i ask: pregunto
i call: llamo
i regret: lamento
serious: seria serias
cone: cono
`;

import assert from 'node:assert/strict';
import { createLocalEngine } from '../../../src/core/local-engine.ts';

/** A source, and the words quoted from it. */
type Cut = readonly [source: string, quoted: string];

interface Language {
  readonly language: string;
  /** The speaker, and the draft around `%`. */
  readonly speaker: string;
  readonly draft: string;
  readonly turned: readonly Cut[];
  readonly harmless: readonly Cut[];
}

const LANGUAGES: readonly Language[] = [
  {
    language: 'de',
    speaker: 'Jana Voss',
    draft: '„%“, sagte Jana Voss.',
    turned: [
      ['Es ist möglich, dass der Müller das Geld genommen hat.', 'Der Müller das Geld genommen hat'],
      ['Meine Sorge ist, dass die Mühle im Winter abbrennt.', 'Die Mühle im Winter abbrennt'],
      ['Wir hoffen, dass die Brücke noch einen Winter hält.', 'Die Brücke noch einen Winter hält'],
      [
        'Der Müller hat angeblich Geld aus der Kasse genommen.',
        'Der Müller hat … Geld aus der Kasse genommen',
      ],
      [
        'Ich weise die Behauptung zurück, dass die Mühle seit Jahren leer steht.',
        'die Mühle seit Jahren leer steht',
      ],
      ['Es wäre falsch zu sagen, dass die Mühle seit Jahren leer steht.', 'die Mühle seit Jahren leer steht'],
      ['Mehr als 300 Lampen gingen in dieser Nacht kaputt.', '300 Lampen gingen in dieser Nacht kaputt'],
      [
        'Es stimmt nicht, dass die Mühle verkauft wird und alle gehen müssen.',
        'die Mühle verkauft wird und alle gehen müssen',
      ],
      [
        'Ich glaube nicht, dass die Brücke vor dem Winter fertig wird.',
        'die Brücke vor dem Winter fertig wird',
      ],
      [
        'Wir senken die Gebühren im Frühjahr, aber nur wenn der Rat zustimmt.',
        'Wir senken die Gebühren im Frühjahr',
      ],
      ['Wenn das Geld reicht, bauen wir das Bad im Sommer.', 'bauen wir das Bad im Sommer'],
      ['Ich habe nie gesagt, dass die Schule im Mai geschlossen wird.', 'die Schule im Mai geschlossen wird'],
      ['Wir kommen am Montag alle zum Wehr, es sei denn, es regnet.', 'Wir kommen am Montag alle zum Wehr'],
    ],
    harmless: [
      ['Es ist schade, dass der Müller das Geld genommen hat.', 'der Müller das Geld genommen hat'],
      ['Meine Antwort ist, dass die Mühle im Winter zumacht.', 'die Mühle im Winter zumacht'],
      ['Ich sage nur so viel: Die Brücke hält noch einen Winter.', 'Die Brücke hält noch einen Winter'],
      [
        'Der Müller hat im vorigen Jahr Geld aus der Kasse genommen.',
        'Der Müller hat … Geld aus der Kasse genommen',
      ],
      ['Ich freue mich zu sagen, dass die Mühle seit Jahren voll ist.', 'die Mühle seit Jahren voll ist'],
      ['Ich begrüße den Gedanken, dass die Mühle ein Museum wird.', 'die Mühle ein Museum wird'],
      ['Genau 300 Lampen gingen in dieser Nacht kaputt.', '300 Lampen gingen in dieser Nacht kaputt'],
      ['Ich weiß, dass die Brücke vor dem Winter fertig wird.', 'die Brücke vor dem Winter fertig wird'],
      ['Nicht nur die Mühle ist alt, auch das Wehr ist alt und morsch.', 'das Wehr ist alt und morsch'],
      [
        'Es gibt keinen Zweifel, dass die Brücke vor dem Winter fertig wird.',
        'die Brücke vor dem Winter fertig wird',
      ],
      ['Wir senken die Gebühren im Frühjahr, und alle freuen sich.', 'Wir senken die Gebühren im Frühjahr'],
      ['Wenn Sie mich fragen, bauen wir das Bad im Sommer.', 'bauen wir das Bad im Sommer'],
      ['Das Wehr ist nicht alt. Wir bauen das Bad im Sommer.', 'Wir bauen das Bad im Sommer'],
      ['Die Mühle ist teuer, aber wir kaufen sie im Herbst.', 'Die Mühle ist teuer'],
    ],
  },
  {
    language: 'fr',
    speaker: 'Odile Ferrand',
    draft: '« % », a dit Odile Ferrand.',
    turned: [
      ['Il est possible que le meunier ait pris tout cet argent.', 'Le meunier ait pris tout cet argent'],
      [
        'Ma crainte est que le moulin brûle avant l’hiver prochain.',
        'Le moulin brûle avant l’hiver prochain',
      ],
      ['Nous espérons que le barrage tient encore un hiver.', 'Le barrage tient encore un hiver'],
      [
        'Le meunier a peut-être pris de l’argent dans la caisse.',
        'Le meunier a … pris de l’argent dans la caisse',
      ],
      ['Je rejette l’idée que le moulin est vide depuis des années.', 'le moulin est vide depuis des années'],
      [
        'Ce serait une erreur de dire que le moulin est vide depuis des années.',
        'le moulin est vide depuis des années',
      ],
      ['Plus de 300 lampes ont été brisées cette nuit-là.', '300 lampes ont été brisées cette nuit-là'],
      ["Il n'est pas vrai que le moulin sera vendu avant l'hiver.", "le moulin sera vendu avant l'hiver"],
      ['Je ne crois pas que le pont sera prêt avant la fête.', 'le pont sera prêt avant la fête'],
      [
        'Nous baisserons les tarifs au printemps, mais seulement si le conseil vote.',
        'Nous baisserons les tarifs au printemps',
      ],
      ["Si l'argent suffit, nous ouvrirons la piscine en été.", 'nous ouvrirons la piscine en été'],
      ["Nous n'avons jamais dit que la maire quitterait la ville.", 'la maire quitterait la ville'],
      ['Nous fermerons le barrage lundi, à moins que la pluie ne cesse.', 'Nous fermerons le barrage lundi'],
    ],
    harmless: [
      ['Il est heureux que le meunier ait pris tout cet argent.', 'le meunier ait pris tout cet argent'],
      [
        'Ma réponse est que le moulin ferme avant l’hiver prochain.',
        'le moulin ferme avant l’hiver prochain',
      ],
      ['Nous espérons mieux. Le barrage tient encore un hiver.', 'Le barrage tient encore un hiver'],
      [
        'Le meunier a, l’an dernier, pris de l’argent dans la caisse.',
        'Le meunier a … pris de l’argent dans la caisse',
      ],
      [
        'Je suis heureux de dire que le moulin est plein depuis des années.',
        'le moulin est plein depuis des années',
      ],
      ['J’aime l’idée que le moulin devienne un musée.', 'le moulin devienne un musée'],
      ['Ces 300 lampes ont été brisées cette nuit-là.', '300 lampes ont été brisées cette nuit-là'],
      ['Je sais que le pont sera prêt avant la fête.', 'le pont sera prêt avant la fête'],
      ['Je ne doute pas que le pont sera prêt avant la fête.', 'le pont sera prêt avant la fête'],
      [
        'Nous baisserons les tarifs au printemps, et le conseil votera.',
        'Nous baisserons les tarifs au printemps',
      ],
      ['Si vous voulez mon avis, nous ouvrirons la piscine en été.', 'nous ouvrirons la piscine en été'],
      ["Le moulin n'est pas à vendre. Nous ouvrirons la piscine en été.", 'Nous ouvrirons la piscine en été'],
      ['Le barrage est vieux, mais nous le gardons cette année.', 'Le barrage est vieux'],
    ],
  },
  {
    language: 'es',
    speaker: 'Inés Robledo',
    draft: '«%», dijo Inés Robledo.',
    turned: [
      ['Es posible que el molinero se llevara todo ese dinero.', 'El molinero se llevara todo ese dinero'],
      ['Mi temor es que el molino arda antes del invierno.', 'El molino arda antes del invierno'],
      ['Mis adversarios dicen que el dique aguanta otro invierno.', 'El dique aguanta otro invierno'],
      ['El molinero supuestamente robó el dinero de la caja.', 'El molinero … robó el dinero de la caja'],
      [
        'Rechazo la idea de que el molino está vacío desde hace años.',
        'el molino está vacío desde hace años',
      ],
      [
        'Sería un error decir que el molino está vacío desde hace años.',
        'el molino está vacío desde hace años',
      ],
      ['Más de 300 lámparas se rompieron aquella noche.', '300 lámparas se rompieron aquella noche'],
      ['No es verdad que el molino se venda antes del invierno.', 'el molino se venda antes del invierno'],
      ['No creo que el puente esté listo para la fiesta mayor.', 'el puente esté listo para la fiesta mayor'],
      [
        'Bajaremos las tarifas en primavera, pero solo si vota el consejo.',
        'Bajaremos las tarifas en primavera',
      ],
      ['Si alcanza el dinero, abriremos la piscina en verano.', 'abriremos la piscina en verano'],
      ['Nunca dije que la alcaldesa dejaría la ciudad este año.', 'la alcaldesa dejaría la ciudad este año'],
      ['Cerraremos la presa el lunes, a menos que deje de llover.', 'Cerraremos la presa el lunes'],
    ],
    harmless: [
      ['Es una pena que el molinero se llevara todo ese dinero.', 'el molinero se llevara todo ese dinero'],
      ['Mi respuesta es que el molino cierra antes del invierno.', 'el molino cierra antes del invierno'],
      ['Espero poco. El dique aguanta otro invierno.', 'El dique aguanta otro invierno'],
      ['El molinero, el año pasado, robó el dinero de la caja.', 'El molinero … robó el dinero de la caja'],
      ['Me alegra decir que el molino está lleno desde hace años.', 'el molino está lleno desde hace años'],
      ['Me gusta la idea de que el molino sea un museo.', 'el molino sea un museo'],
      ['Esas 300 lámparas se rompieron aquella noche.', '300 lámparas se rompieron aquella noche'],
      ['Sé que el puente estará listo para la fiesta mayor.', 'el puente estará listo para la fiesta mayor'],
      [
        'No hay duda de que el puente estará listo para la fiesta mayor.',
        'el puente estará listo para la fiesta mayor',
      ],
      ['Bajaremos las tarifas en primavera, y el consejo votará.', 'Bajaremos las tarifas en primavera'],
      ['Si me permiten, abriremos la piscina en verano.', 'abriremos la piscina en verano'],
      ['El molino no se vende. Abriremos la piscina en verano.', 'Abriremos la piscina en verano'],
      ['La presa es vieja, pero la conservamos este año.', 'La presa es vieja'],
    ],
  },
  {
    language: 'it',
    speaker: 'Bianca Testori',
    draft: '«%», ha detto Bianca Testori.',
    turned: [
      ['I miei avversari dicono che la diga tiene un altro inverno.', 'La diga tiene un altro inverno'],
      ['Il mugnaio ha forse preso i soldi dalla cassa.', 'Il mugnaio ha … preso i soldi dalla cassa'],
      ['Respingo l’idea che il mulino sia vuoto da molti anni.', 'il mulino sia vuoto da molti anni'],
      ['Sarebbe un errore dire che il mulino è vuoto da anni.', 'il mulino è vuoto da anni'],
      ['Circa 300 lampade si sono rotte quella notte.', '300 lampade si sono rotte quella notte'],
      [
        'Non è vero che il mulino sarà venduto prima dell’inverno.',
        'il mulino sarà venduto prima dell’inverno',
      ],
      [
        'Non credo che il ponte sia pronto per la festa del paese.',
        'il ponte sia pronto per la festa del paese',
      ],
      [
        'Abbasseremo le tariffe in primavera, ma solo se vota il consiglio.',
        'Abbasseremo le tariffe in primavera',
      ],
      ['Se bastano i soldi, apriremo la piscina in estate.', 'apriremo la piscina in estate'],
      ['Non abbiamo mai detto che la sindaca lascerà la città.', 'la sindaca lascerà la città'],
      ['Chiuderemo la diga lunedì, a meno che non smetta di piovere.', 'Chiuderemo la diga lunedì'],
    ],
    harmless: [
      ['Spero poco. La diga tiene un altro inverno.', 'La diga tiene un altro inverno'],
      ['Il mugnaio ha ieri preso i soldi dalla cassa.', 'Il mugnaio ha … preso i soldi dalla cassa'],
      ['Sono felice di dire che il mulino è pieno da anni.', 'il mulino è pieno da anni'],
      ['Mi piace l’idea che il mulino diventi un museo.', 'il mulino diventi un museo'],
      ['Quelle 300 lampade si sono rotte quella notte.', '300 lampade si sono rotte quella notte'],
      ['So che il ponte sarà pronto per la festa del paese.', 'il ponte sarà pronto per la festa del paese'],
      [
        'Non c’è dubbio che il ponte sarà pronto per la festa del paese.',
        'il ponte sarà pronto per la festa del paese',
      ],
      ['Abbasseremo le tariffe in primavera, e il consiglio voterà.', 'Abbasseremo le tariffe in primavera'],
      ['Se mi permette, apriremo la piscina in estate.', 'apriremo la piscina in estate'],
      ['Il mulino non si vende. Apriremo la piscina in estate.', 'Apriremo la piscina in estate'],
      ['La diga è vecchia, ma la teniamo per quest’anno.', 'La diga è vecchia'],
    ],
  },
  {
    language: 'pt',
    speaker: 'Inês Faria',
    draft: '“%”, disse Inês Faria.',
    turned: [
      ['Os meus adversários dizem que o dique aguenta outro inverno.', 'O dique aguenta outro inverno'],
      ['O moleiro alegadamente roubou o dinheiro da caixa.', 'O moleiro … roubou o dinheiro da caixa'],
      ['Rejeito a ideia de que o moinho está vazio há muitos anos.', 'o moinho está vazio há muitos anos'],
      ['Seria um erro dizer que o moinho está vazio há anos.', 'o moinho está vazio há anos'],
      ['Mais de 300 lâmpadas partiram-se naquela noite.', '300 lâmpadas partiram-se naquela noite'],
      ['Não é verdade que o moinho será vendido antes do inverno.', 'o moinho será vendido antes do inverno'],
      ['Não acredito que a ponte fique pronta para a festa.', 'a ponte fique pronta para a festa'],
      [
        'Vamos baixar as tarifas na primavera, mas só se o conselho votar.',
        'Vamos baixar as tarifas na primavera',
      ],
      ['Se o dinheiro chegar, abriremos a piscina no verão.', 'abriremos a piscina no verão'],
      ['Nunca disse que a prefeita deixaria a cidade este ano.', 'a prefeita deixaria a cidade este ano'],
      ['Fecharemos a barragem na segunda, a não ser que pare de chover.', 'Fecharemos a barragem na segunda'],
    ],
    harmless: [
      ['Espero pouco. O dique aguenta outro inverno.', 'O dique aguenta outro inverno'],
      ['O moleiro, no ano passado, roubou o dinheiro da caixa.', 'O moleiro … roubou o dinheiro da caixa'],
      ['Tenho gosto em dizer que o moinho está cheio há anos.', 'o moinho está cheio há anos'],
      ['Gosto da ideia de que o moinho seja um museu.', 'o moinho seja um museu'],
      ['Essas 300 lâmpadas partiram-se naquela noite.', '300 lâmpadas partiram-se naquela noite'],
      ['Sei que a ponte ficará pronta para a festa.', 'a ponte ficará pronta para a festa'],
      ['Não há dúvida de que a ponte ficará pronta para a festa.', 'a ponte ficará pronta para a festa'],
      ['Vamos baixar as tarifas na primavera, e o conselho votará.', 'Vamos baixar as tarifas na primavera'],
      ['Se me permitem, abriremos a piscina no verão.', 'abriremos a piscina no verão'],
      ['O moinho não se vende. Abriremos a piscina no verão.', 'Abriremos a piscina no verão'],
      ['A barragem é velha, mas ficamos com ela este ano.', 'A barragem é velha'],
    ],
  },
  {
    language: 'nl',
    speaker: 'Jolien Terpstra',
    draft: '“%”, zei Jolien Terpstra.',
    turned: [
      ['Wij hopen dat de dam nog een winter houdt.', 'De dam nog een winter houdt'],
      [
        'De molenaar heeft vermoedelijk geld uit de kas genomen.',
        'De molenaar heeft … geld uit de kas genomen',
      ],
      ['Wij verwerpen het idee dat de molen al jaren leeg staat.', 'de molen al jaren leeg staat'],
      ['Het zou verkeerd zijn te zeggen dat de molen al jaren leeg staat.', 'de molen al jaren leeg staat'],
      ['Meer dan 300 lampen gingen die nacht kapot.', '300 lampen gingen die nacht kapot'],
      [
        'Het is niet waar dat de molen voor de winter wordt verkocht.',
        'de molen voor de winter wordt verkocht',
      ],
      ['Ik geloof niet dat de brug voor het feest klaar is.', 'de brug voor het feest klaar is'],
      [
        'We verlagen de tarieven in het voorjaar, maar alleen als de raad instemt.',
        'We verlagen de tarieven in het voorjaar',
      ],
      ['Als het geld toereikend is, openen we het zwembad in de zomer.', 'openen we het zwembad in de zomer'],
      ['Ik heb nooit gezegd dat de burgemeester de stad verlaat.', 'de burgemeester de stad verlaat'],
      ['We sluiten de stuw op maandag, tenzij het ophoudt met regenen.', 'We sluiten de stuw op maandag'],
    ],
    harmless: [
      ['Wij hopen op meer. De dam houdt nog een winter.', 'De dam houdt nog een winter'],
      ['De molenaar heeft gisteren geld uit de kas genomen.', 'De molenaar heeft … geld uit de kas genomen'],
      ['Ik ben blij te zeggen dat de molen al jaren vol is.', 'de molen al jaren vol is'],
      ['Ik hou van het idee dat de molen een museum wordt.', 'de molen een museum wordt'],
      ['Die 300 lampen gingen die nacht kapot.', '300 lampen gingen die nacht kapot'],
      ['Ik weet dat de brug voor het feest klaar is.', 'de brug voor het feest klaar is'],
      ['Er is geen twijfel dat de brug voor het feest klaar is.', 'de brug voor het feest klaar is'],
      [
        'We verlagen de tarieven in het voorjaar, en de raad stemt in.',
        'We verlagen de tarieven in het voorjaar',
      ],
      ['Als ik eerlijk ben, openen we het zwembad in de zomer.', 'openen we het zwembad in de zomer'],
      ['De molen is niet te koop. We openen het zwembad in de zomer.', 'We openen het zwembad in de zomer'],
      ['De stuw is oud, maar we houden hem dit jaar.', 'De stuw is oud'],
    ],
  },
  {
    language: 'sv',
    speaker: 'Ylva Rosander',
    draft: '”%”, sade Ylva Rosander.',
    turned: [
      ['Vi hoppas att dammen håller en vinter till.', 'Dammen håller en vinter till'],
      ['Mjölnaren har förmodligen tagit pengar ur kassan.', 'Mjölnaren har … tagit pengar ur kassan'],
      ['Fler än 300 lampor gick sönder den natten.', '300 lampor gick sönder den natten'],
      ['Det är inte sant att kvarnen säljs före vintern.', 'kvarnen säljs före vintern'],
      ['Jag tror inte att bron blir klar till festen.', 'bron blir klar till festen'],
      ['Vi sänker avgifterna i vår, men bara om rådet röstar för det.', 'Vi sänker avgifterna i vår'],
      ['Om pengarna räcker, öppnar vi badet i sommar.', 'öppnar vi badet i sommar'],
      ['Jag har aldrig sagt att borgmästaren lämnar staden.', 'borgmästaren lämnar staden'],
      ['Vi stänger dammen på måndag, såvida inte regnet upphör.', 'Vi stänger dammen på måndag'],
    ],
    harmless: [
      ['Vi hoppas på mer. Dammen håller en vinter till.', 'Dammen håller en vinter till'],
      ['Mjölnaren har i våras tagit pengar ur kassan.', 'Mjölnaren har … tagit pengar ur kassan'],
      ['Dessa 300 lampor gick sönder den natten.', '300 lampor gick sönder den natten'],
      ['Jag vet att bron blir klar till festen.', 'bron blir klar till festen'],
      ['Det råder inget tvivel om att bron blir klar till festen.', 'bron blir klar till festen'],
      ['Vi sänker avgifterna i vår, och rådet röstar.', 'Vi sänker avgifterna i vår'],
      ['Om du frågar mig, öppnar vi badet i sommar.', 'öppnar vi badet i sommar'],
      ['Kvarnen är inte till salu. Vi öppnar badet i sommar.', 'Vi öppnar badet i sommar'],
      ['Dammen är gammal, men vi behåller den i år.', 'Dammen är gammal'],
    ],
  },
  {
    language: 'pl',
    speaker: 'Anna Zielińska',
    draft: '„%” – powiedziała Anna Zielińska.',
    turned: [
      ['Mam nadzieję, że tama wytrzyma jeszcze jedną zimę.', 'Tama wytrzyma jeszcze jedną zimę'],
      ['Młynarz podobno wziął pieniądze z kasy gminy.', 'Młynarz … wziął pieniądze z kasy gminy'],
      ['Ponad 300 lamp zepsuło się tamtej nocy w porcie.', '300 lamp zepsuło się tamtej nocy w porcie'],
      ['To nieprawda, że młyn zostanie sprzedany przed zimą.', 'młyn zostanie sprzedany przed zimą'],
      ['Nie sądzę, że most będzie gotowy na święto miasta.', 'most będzie gotowy na święto miasta'],
      ['Obniżymy opłaty na wiosnę, ale tylko jeśli rada się zgodzi.', 'Obniżymy opłaty na wiosnę'],
      ['Jeśli wystarczy pieniędzy, otworzymy basen latem tego roku.', 'otworzymy basen latem tego roku'],
      ['Nigdy nie powiedziałam, że burmistrz opuści nasze miasto.', 'burmistrz opuści nasze miasto'],
      ['Zamkniemy tamę w poniedziałek, chyba że przestanie padać.', 'Zamkniemy tamę w poniedziałek'],
    ],
    harmless: [
      ['Mam nadzieję na więcej. Tama wytrzyma jeszcze jedną zimę.', 'Tama wytrzyma jeszcze jedną zimę'],
      ['Młynarz wczoraj wziął pieniądze z kasy gminy.', 'Młynarz … wziął pieniądze z kasy gminy'],
      ['Tych 300 lamp zepsuło się tamtej nocy w porcie.', '300 lamp zepsuło się tamtej nocy w porcie'],
      ['Wiem, że most będzie gotowy na święto miasta.', 'most będzie gotowy na święto miasta'],
      ['Nie ma wątpliwości, że most będzie gotowy na święto miasta.', 'most będzie gotowy na święto miasta'],
      ['Obniżymy opłaty na wiosnę, a rada będzie głosować.', 'Obniżymy opłaty na wiosnę'],
      ['Jeśli dobrze pamiętam, otworzymy basen latem tego roku.', 'otworzymy basen latem tego roku'],
      ['Młyn nie jest na sprzedaż. Otworzymy basen latem tego roku.', 'Otworzymy basen latem tego roku'],
      ['Tama jest stara, ale zatrzymamy ją w tym roku.', 'Tama jest stara'],
    ],
  },
  {
    language: 'ru',
    speaker: 'Анна Зимина',
    draft: '«%», — сказала Анна Зимина.',
    turned: [
      ['Надеемся, что плотина выдержит ещё одну зиму.', 'Плотина выдержит ещё одну зиму'],
      ['Мельник якобы взял деньги из кассы деревни.', 'Мельник … взял деньги из кассы деревни'],
      ['Более 300 ламп погасло той ночью в порту.', '300 ламп погасло той ночью в порту'],
      ['Это неправда, что мельницу продадут до зимы.', 'мельницу продадут до зимы'],
      ['Я не думаю, что мост будет готов к празднику города.', 'мост будет готов к празднику города'],
      ['Мы снизим тарифы весной, но только если совет согласится.', 'Мы снизим тарифы весной'],
      ['Если хватит денег, мы откроем бассейн этим летом.', 'мы откроем бассейн этим летом'],
      ['Я никогда не говорила, что мэр покинет наш город.', 'мэр покинет наш город'],
      ['Мы закроем плотину в понедельник, если не перестанет дождь.', 'Мы закроем плотину в понедельник'],
    ],
    harmless: [
      ['Мы надеемся на большее. Плотина выдержит ещё одну зиму.', 'Плотина выдержит ещё одну зиму'],
      ['Мельник вчера взял деньги из кассы деревни.', 'Мельник … взял деньги из кассы деревни'],
      ['Все 300 ламп погасло той ночью в порту.', '300 ламп погасло той ночью в порту'],
      ['Я знаю, что мост будет готов к празднику города.', 'мост будет готов к празднику города'],
      ['Нет сомнений, что мост будет готов к празднику города.', 'мост будет готов к празднику города'],
      ['Мы снизим тарифы весной, и совет проголосует.', 'Мы снизим тарифы весной'],
      ['Если не ошибаюсь, мы откроем бассейн этим летом.', 'мы откроем бассейн этим летом'],
      ['Мельница не продается. Мы откроем бассейн этим летом.', 'Мы откроем бассейн этим летом'],
      ['Плотина старая, но мы сохраним ее в этом году.', 'Плотина старая'],
    ],
  },
];

async function verdictOf({ language, speaker, draft }: Language, [source, quoted]: Cut) {
  const engine = createLocalEngine();
  await engine.putSources([{ path: 'source.txt', content: `${speaker}: ${source}` }]);
  const text = draft.replace('%', () => quoted);
  const { quotations } = await engine.checkDraft({ name: 'draft.txt', text, language }, { style: 'ap' });
  const last = quotations.at(-1);
  return [last?.verdict, ...(last?.findings.map(({ code }) => code) ?? [])].join(' ');
}

for (const language of LANGUAGES) {
  describe(`what a cut leaves out, in ${language.language}`, () => {
    for (const cut of language.turned)
      it(`speaks: ${cut.join(' → ')}`, async () => {
        const code = cut[1].includes('…') ? 'ellipsis/negation' : 'context/qualifier';
        assert.equal(await verdictOf(language, cut), `out-of-context ${code}`);
      });
    for (const cut of language.harmless)
      it(`is silent: ${cut.join(' → ')}`, async () => {
        assert.equal(await verdictOf(language, cut), 'verified');
      });
  });
}

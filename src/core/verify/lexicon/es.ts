/** Spanish. See `lexicon.ts` for what each list is used for. */
import { formsOf, map, numbered, pairs, phrases, set, tells, valued } from './build.ts';
import type { VerifyLexicon } from './lexicon.ts';
import { PLAIN } from './plain.ts';

export const SPANISH: VerifyLexicon = {
  ...PLAIN,
  language: 'es',
  negators: set('no nunca jamás nada nadie ningún ninguno ninguna ningunos ningunas ni tampoco sin apenas'),
  negatingPrefixes: ['in', 'im', 'i', 'ir', 'des', 'no-', 'anti'],
  modality: set(
    'puede puedo pueden podemos podía podían podrá podrán podría podrían pudo pudiera debe deben debemos debía debían ' +
      'deberá deberán debería deberían quiere quieren quería querría será serán sería serían habrá habría hay quizá quizás ' +
      'acaso probablemente posiblemente seguramente ciertamente presunto presunta presuntos presuntas ' +
      'presuntamente supuesto supuesta supuestos supuestas supuestamente aparentemente alrededor aproximadamente unos unas ' +
      'casi cerca varios varias algunos algunas algún alguna muchos muchas mucho pocos pocas poco todos todas todo toda ' +
      'cada siempre menudo veces raramente posible probable cierto seguro sólo solo solamente únicamente menos máximo ' +
      'mínimo parcialmente mayormente totalmente completamente parece parecen parecía si salvo',
  ),
  opposites: pairs(
    'más=menos mayor=menor mayores=menores antes=después aumentar=disminuir aumenta=disminuye aumentó=disminuyó ' +
      'subir=bajar sube=baja subió=bajó subirá=bajará subirán=bajarán subiremos=bajaremos alza=baja ganar=perder gana=pierde ' +
      'ganó=perdió ganado=perdido favor=contra con=sin sí=no sobre=bajo mejor=peor mejores=peores alto=bajo alta=baja ' +
      'bueno=malo buena=mala grande=pequeño primero=último primera=última abrir=cerrar abre=cierra abierto=cerrado ' +
      'abierta=cerrada comprar=vender compra=vende verdadero=falso verdad=mentira fuerte=débil rápido=lento temprano=tarde ' +
      'viejo=nuevo vieja=nueva largo=corto permitir=prohibir permite=prohíbe permitido=prohibido empezar=terminar ' +
      'empieza=termina aceptar=rechazar acepta=rechaza aceptó=rechazó culpable=inocente izquierda=derecha dentro=fuera ' +
      'él=ella amigo=enemigo siempre=nunca entrar=salir éxito=fracaso máximo=mínimo ganancia=pérdida',
  ),
  hesitations: set('eh em ehm mmm hm uh ah'),
  fillerPhrases: phrases(
    'o sea|es decir|pues|bueno|este|digamos|sabes|sabe usted|mira|mire|oiga|vale|claro|entonces|la verdad|' +
      'cómo decirlo|de hecho|quiero decir|sí|y|en plan|francamente|sinceramente|verdad',
  ),
  tidied: map('pa=para pal=para_el ta=está tá=está pos=pues na=nada to=todo toa=toda asín=así haiga=haya'),
  contractedWords: map('del=de_el al=a_el'),
  cardinals: new Map([
    ...numbered(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete ' +
        'dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis ' +
        'veintisiete veintiocho veintinueve',
      0,
    ),
    ...numbered('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
    ...numbered(
      'cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas ' +
        'seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
      100,
      100,
    ),
    ...valued('mil=1000 docena=12'),
  ]),
  multipliers: new Map(
    valued(
      'mil|miles=1000 millón|millones=1e6 billón|billones=1e12 millardo|millardos=1e9 trillón|trillones=1e18',
    ),
  ),
  ordinals: new Map(
    numbered(
      'primero|primera|primer segundo|segunda tercero|tercera|tercer cuarto|cuarta quinto|quinta sexto|sexta ' +
        'séptimo|séptima octavo|octava noveno|novena décimo|décima',
      1,
    ),
  ),
  ordinalEndings: set('o a er ª º'),
  numberJoiners: set('y'),
  joinsTens: true,
  numberArticles: set('un una'),
  halves: phrases('y medio|y media'),
  halfOf: phrases('medio|media'),
  fractions: new Map(
    valued(
      'tercio|tercios=3 cuarto|cuartos=4 quinto|quintos=5 sexto|sextos=6 séptimo|séptimos=7 ' +
        'octavo|octavos=8 noveno|novenos=9 décimo|décimos=10 centésimo|centésimos=100 milésimo|milésimos=1000',
    ),
  ),
  fractionLinks: phrases('de'),
  decimalWords: set('coma punto'),
  minus: set('menos'),
  rangeWord: 'a',
  unitLinks: set('de'),
  decimal: ',',
  units: set(
    'porciento punto puntos euro euros céntimo céntimos dólar dólares peso pesos libra libras segundo segundos minuto ' +
      'minutos hora horas día días semana semanas mes meses año años década décadas siglo siglos metro metros kilómetro ' +
      'kilómetros centímetro centímetros hectárea hectáreas litro litros gramo gramos kilo kilos tonelada toneladas grado ' +
      'grados vatio vatios megavatio megavatios enero febrero marzo abril mayo junio julio agosto septiembre setiembre ' +
      'octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo hoy mañana ayer',
  ),
  unitForms: formsOf(
    'por_ciento|porciento=percent euros=euro dólares|dólar=dollar libras|libra=pound pesos=peso puntos=punto ' +
      'segundos=segundo minutos=minuto horas=hora días=día semanas=semana meses=mes años=año metros=metro ' +
      'kilómetros|km=kilómetro kilos|kg=kilo toneladas=tonelada litros=litro °|grados|grado=° setiembre=septiembre and=y',
  ),
  spellings: map(
    'sr=señor sra=señora sres=señores srta=señorita dr=doctor dra=doctora ud=usted uds=ustedes ' +
      'gral=general prof=profesor sta=santa sto=santo etc=etcétera ' +
      'sólo=solo éste=este ésta=esta éstos=estos éstas=estas ése=ese ésa=esa aquél=aquel aquélla=aquella méxico=méjico ' +
      'mexicano=mejicano mexicana=mejicana setiembre=septiembre guión=guion video=vídeo futbol=fútbol period=periodo ' +
      'período=periodo obscuro=oscuro substituir=sustituir substancia=sustancia psicología=sicología quizás=quizá',
  ),
  hyphenCounts: set('sino tampoco conque'),
  functionWords: set(
    'el la los las lo un una unos unas y e o u pero sino que quien quienes cual cuales cuyo donde cuando como porque a al ' +
      'ante bajo con contra de del desde en entre hacia hasta para por según sin sobre tras yo tú él ella usted nosotros ' +
      'vosotros ustedes ellos ellas me te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta ' +
      'estos estas ese esa esos esas aquel eso esto es son era eran fue fueron ser sido soy somos está están estaba estar ha ' +
      'han he hemos había habían haber hay no ni más muy ya también si aquí ahí allí',
  ),
  thirdPerson: set('él ella ellos ellas le les lo la los las éste ésta'),
  qualifiersAfter: phrases(
    'si|salvo|salvo que|salvo si|excepto|a menos que|a no ser que|siempre que|siempre y cuando|con la condición de|sólo si|' +
      'solo si|pero solo|pero solo si|pero no|pero nunca|pero no es verdad|pero es falso|mientras|en caso de',
  ),
  qualifiersBefore: phrases(
    'no|nunca|jamás|sin|ningún|ninguna|nadie|si|no que|no es verdad que|no es cierto que|falso que|mentira que|' +
      'no he dicho que|nunca dije que|no dije que|no digo que|no creo que|no pienso que|como máximo|a lo sumo|tampoco|' +
      'todavía no|aún no|no siempre|ni siquiera|no necesariamente|apenas|ni',
  ),
  denials: set(
    'no nunca jamás nada nadie ningún ninguna ni tampoco sin negó niega niegan negar negado desmintió desmiente desmentir ' +
      'rechazó rechaza rechazar rechazado descartó descarta descartar descartado refutó refuta contra duda dudó dudan impedir ' +
      'impide prohibió prohíbe falso incapaz lejos falta',
  ),
  conditions: set(
    'si condición condiciones podría podrían debería sería serían preguntó pregunta preguntado preguntas duda depende ' +
      'salvo sólo solo pero cuando hasta incierto',
  ),
  restrictors: set(
    'no nunca jamás nada nadie ningún ninguno ninguna ni tampoco sin apenas solo sólo solamente si salvo',
  ),
  sayingVerbs: set(
    'dijo dice decía dicho afirmó afirma explicó explica contó cuenta respondió responde escribió escribe gritó preguntó ' +
      'pregunta declaró declara',
  ),
  answers: set('no'),
  behindAnswers: set(
    'gracias señor señora no yo tú usted ustedes nosotros ellos ellas él ella por pero porque claro',
  ),
  askingVerbs: set('preguntó pregunta preguntaba preguntar preguntado'),
  translation: tells(
    'traducido|traducida|traducción|traductor|traductora|intérprete|en (?:alemán|árabe|catalán|checo|chino|coreano|danés|' +
      'euskera|farsi|persa|finés|francés|griego|hebreo|húngaro|inglés|italiano|japonés|neerlandés|noruego|polaco|portugués|' +
      'rumano|ruso|sueco|turco|ucraniano|vietnamita)',
  ),
};

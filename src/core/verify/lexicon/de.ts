/** German. See `lexicon.ts` for what each list is used for. */
import {
  clockPhrases,
  formsOf,
  joinedTens,
  map,
  numbered,
  pairs,
  phrases,
  set,
  tells,
  valued,
} from './build.ts';
import type { VerifyLexicon } from './lexicon.ts';
import { PLAIN } from './plain.ts';

const UNITS = numbered('null ein|eins zwei|zwo drei vier fünf sechs sieben acht neun', 0);
const TENS = numbered('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10);

export const GERMAN: VerifyLexicon = {
  ...PLAIN,
  language: 'de',
  negators: set(
    'nicht nie niemals kein keine keinen keinem keiner keines keins niemand niemanden niemandem nichts nirgends ' +
      'nirgendwo weder noch ohne kaum nein keinesfalls keineswegs mitnichten nimmer',
  ),
  negatingPrefixes: ['un', 'in', 'ir', 'il', 'miss', 'nicht-', 'nicht'],
  modality: set(
    'kann kannst können könnt konnte konnten könnte könnten mag mögen möchte möchten mochte muss müssen musste mussten ' +
      'müsste müssten soll sollen sollte sollten darf dürfen durfte durften dürfte dürften will wollen wollte wollten ' +
      'wird werden würde würden vielleicht möglicherweise wahrscheinlich vermutlich wohl eventuell angeblich ' +
      'mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher vermeintlich vermeintliche vermeintlichen offenbar ' +
      'offensichtlich anscheinend scheinbar etwa rund ungefähr circa ca knapp fast beinahe nahezu gut einige einigen ' +
      'manche manchen mehrere mehreren viele vielen wenige wenigen alle allen jeder jede jedes jeden immer meist ' +
      'meistens oft manchmal selten gelegentlich möglich unmöglich wahrscheinliche bestimmt sicher sicherlich ' +
      'definitiv nur bloß lediglich mindestens wenigstens höchstens maximal teilweise teils größtenteils ' +
      'hauptsächlich ganz völlig komplett scheint scheinen schien schienen falls wenn ob sofern',
  ),
  opposites: pairs(
    'mehr=weniger mehr=minder meisten=wenigsten vor=nach vorher=nachher bevor=nachdem steigen=sinken steigt=sinkt ' +
      'stieg=sank gestiegen=gesunken steigen=fallen steigt=fällt stieg=fiel erhöhen=senken erhöht=senkt erhöht=gesenkt ' +
      'erhöhen=verringern gewinnen=verlieren gewinnt=verliert gewann=verlor gewonnen=verloren für=gegen mit=ohne ja=nein ' +
      'über=unter besser=schlechter beste=schlechteste besten=schlechtesten höher=niedriger hoch=niedrig hohe=niedrige ' +
      'gut=schlecht größer=kleiner groß=klein große=kleine erste=letzte ersten=letzten öffnen=schließen öffnet=schließt ' +
      'offen=geschlossen auf=zu ein=aus rein=raus kaufen=verkaufen kauft=verkauft richtig=falsch wahr=falsch stark=schwach ' +
      'stärker=schwächer schneller=langsamer früher=später früh=spät sicher=gefährlich alt=neu alte=neue lang=kurz ' +
      'länger=kürzer erlauben=verbieten erlaubt=verboten beginnen=enden beginnt=endet schuldig=unschuldig links=rechts ' +
      'drinnen=draußen annehmen=ablehnen angenommen=abgelehnt er=sie ihm=ihr freund=feind immer=nie',
  ),
  hesitations: set('äh ähm öh öhm hm hmm mhm eh ehm'),
  fillerPhrases: phrases(
    'ich sage mal|sagen wir mal|sag ich mal|ich meine|weißt du|wissen sie|sozusagen|quasi|halt|eben|eigentlich|' +
      'irgendwie|also|ja|na ja|naja|nun|nun ja|gut|okay|ok|so|mal|doch|ehrlich gesagt|im grunde|wie gesagt|genau|und',
  ),
  tidied: map(
    'nix=nichts nich=nicht net=nicht nee=nein ne=eine nen=einen nem=einem ner=einer is=ist sind=sind hab=habe ham=haben ' +
      'isses=ist_es wat=was dat=das det=das i=ich ick=ich mer=wir kriegste=kriegst_du haste=hast_du biste=bist_du ' +
      'kannste=kannst_du weißte=weißt_du willste=willst_du mal=einmal raus=heraus rein=hinein rauf=herauf runter=herunter ' +
      'rum=herum ran=heran drauf=darauf drin=darin dran=daran drum=darum wegen=wegen',
  ),
  contractedEndings: map("'s=es 'ne=eine 'nen=einen 'nem=einem 'n=ein"),
  contractedWords: map(
    'im=in_dem am=an_dem zum=zu_dem zur=zu_der ins=in_das ans=an_das vom=von_dem beim=bei_dem aufs=auf_das fürs=für_das ' +
      'durchs=durch_das ums=um_das übers=über_das unters=unter_das',
  ),
  cardinals: new Map([
    ...UNITS.filter(([word]) => word !== 'ein'),
    ...numbered('zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn', 10),
    ...TENS,
    ...joinedTens(
      UNITS.filter(([word]) => word !== 'eins'),
      TENS,
      (ten, unit) => `${unit}und${ten}`,
    ),
    ...valued(
      'anderthalb|eineinhalb|einundeinhalb=1.5 einhalb=0.5 dutzend=12 hundert=100 tausend=1000 einhundert=100 eintausend=1000',
    ),
  ]),
  multipliers: new Map(
    valued(
      'hundert=100 tausend=1000 million|millionen|mio=1e6 milliarde|milliarden|mrd=1e9 billion|billionen|bio=1e12',
    ),
  ),
  ordinals: new Map(
    numbered(
      'erste|ersten|erster|erstes zweite|zweiten|zweiter dritte|dritten|dritter vierte|vierten|vierter ' +
        'fünfte|fünften|fünfter sechste|sechsten siebte|siebten achte|achten neunte|neunten zehnte|zehnten ' +
        'elfte|elften zwölfte|zwölften',
      1,
    ),
  ),
  ordinalEndings: set('te ten ter'),
  numberJoiners: set('und'),
  numberArticles: set('ein eine einer einem einen'),
  compoundNumbers: true,
  halves: phrases('und ein halb|und eine halbe'),
  halfOf: phrases('halbe|halben'),
  fractions: new Map(
    valued(
      'drittel|dritteln=3 viertel|vierteln=4 fünftel|fünfteln=5 sechstel|sechsteln=6 siebtel|siebteln=7 ' +
        'achtel|achteln=8 neuntel|neunteln=9 zehntel|zehnteln=10 zwanzigstel=20 hundertstel=100 ' +
        'tausendstel=1000',
    ),
  ),
  fractionLinks: phrases('einer'),
  decimalWords: set('komma'),
  minus: set('minus'),
  rangeWord: 'bis',
  decimal: ',',
  units: set(
    'prozent prozentpunkt prozentpunkte prozentpunkten euro euros cent dollar franken pfund rubel sekunde sekunden minute ' +
      'minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahrzehnt jahrzehnte ' +
      'jahrhundert jahrhunderte meter metern kilometer kilometern zentimeter millimeter hektar quadratmeter liter gramm ' +
      'kilo kilogramm tonne tonnen grad watt kilowatt megawatt gigawatt kilowattstunden uhr januar jänner februar märz ' +
      'april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag ' +
      'samstag sonnabend sonntag heute morgen gestern übermorgen vorgestern',
  ),
  unitForms: formsOf(
    'prozent|prozents=percent euro|euros=euro dollar|dollars=dollar pfund=pound sekunden=sekunde minuten=minute ' +
      'stunden=stunde tage|tagen=tag wochen=woche monate|monaten=monat jahre|jahren=jahr metern=meter ' +
      'kilometern|km=kilometer tonnen=tonne kg|kilogramm=kilo °|grad=° jänner=januar sonnabend=samstag and=und',
  ),
  clock: clockPhrases('halb _=<30|viertel nach _=15|viertel vor _=<45|dreiviertel _=<45'),
  capitals: 'nouns',
  spellingRules: [
    [/^(.*)ph(.*)ph(.*)$/u, '$1f$2f$3'],
    [/^(.*)ph((?:[oaie].*)?)$/u, '$1f$2'],
    [/^(.{3,})tial(.*)$/u, '$1zial$2'],
    [/^(.{3,})tiell(.*)$/u, '$1ziell$2'],
  ],
  transliterations: [
    ['ä', 'ae'],
    ['ö', 'oe'],
    ['ü', 'ue'],
  ],
  spellings: map(
    'dr=doktor prof=professor st=sankt zb=zum_beispiel dh=das_heisst ua=unter_anderem usw=und_so_weiter ' +
      'bzw=beziehungsweise ca=circa evtl=eventuell ggf=gegebenenfalls nr=nummer jan=januar feb=februar ' +
      'okt=oktober nov=november dez=dezember ' +
      'dass=dass daß=dass heut=heute wieviel=wie_viel sodass=so_dass aufgrund=auf_grund zugunsten=zu_gunsten ' +
      'zurzeit=zur_zeit stattdessen=statt_dessen mithilfe=mit_hilfe anstelle=an_stelle infrage=in_frage ' +
      'zugrunde=zu_grunde imstande=im_stande selbständig=selbstständig selbständige=selbstständige ' +
      'potential=potenzial andern=anderen andre=andere andres=anderes unsre=unsere unsern=unseren unsres=unseres ' +
      'gehn=gehen sehn=sehen stehn=stehen',
  ),
  hyphenCounts: set(
    'umfahren umschreiben übersetzen wiederholen unterstellen zusammen sogar soweit sobald solange',
  ),
  functionWords: set(
    'der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern als wie dass ob wenn weil da ' +
      'an auf aus bei bis durch für gegen in im ins mit nach seit um unter über von vom vor zu zum zur zwischen am beim ich ' +
      'du er sie es wir ihr mich dich sich uns euch ihm ihn ihnen mir dir mein dein sein unser euer ihre seine meine unsere ' +
      'ist sind war waren bin bist wird werden wurde wurden worden hat haben hatte hatten habe kann können muss müssen soll ' +
      'sollen will wollen nicht kein keine auch nur noch schon sehr so dann hier da dort dies diese dieser dieses diesem ' +
      'diesen jetzt man was wer wo',
  ),
  thirdPerson: set('er sie es ihn ihm ihr ihnen dieser diese dieses jener jene'),
  qualifiersAfter: phrases(
    'wenn|falls|sofern|es sei denn|außer|außer wenn|nur wenn|aber nur|aber nur wenn|aber nicht|aber nie|vorausgesetzt|' +
      'solange|unter der bedingung|bis auf|nicht|aber das stimmt nicht|aber das ist falsch|allerdings nur|jedoch nicht|' +
      'jedoch nur',
  ),
  qualifiersBefore: phrases(
    'nicht|nie|niemals|kein|keine|keinen|keinem|keiner|ohne|kaum|wenn|falls|ob|nicht dass|stimmt nicht dass|' +
      'nicht wahr dass|nicht behauptet dass|nicht gesagt dass|nie gesagt dass|nicht sagen dass|falsch dass|unsinn dass|' +
      'glaube nicht dass|denke nicht dass|höchstens|maximal|niemand|noch nicht|nicht immer|nicht einmal|nicht unbedingt',
  ),
  denials: set(
    'nicht nie niemals kein keine keinen keinem keiner niemand nichts weder ohne kaum bestritt bestreitet bestreiten ' +
      'bestritten dementierte dementiert dementieren verneinte verneint leugnete leugnet wies weist zurück zurückgewiesen ' +
      'lehnte lehnt ablehnt ablehnte abgelehnt weigerte weigert verweigert schloss schließt ausgeschlossen gegen ' +
      'bezweifelte bezweifelt zweifelt zweifelte verhindern verhindert verbieten verboten fehlt mangelt unfähig falsch',
  ),
  conditions: set(
    'wenn falls ob sofern sollte sollten bedingung bedingungen vorausgesetzt könnte könnten würde würden fragte fragt ' +
      'fragen frage gefragt unklar offen ungewiss bis außer nur aber hängt abhängig',
  ),
  restrictors: set(
    'nicht nie niemals kein keine keinen keinem keiner niemand nichts weder ohne kaum nur falls wenn',
  ),
  sayingVerbs: set(
    'sagte sagt sagen gesagt meinte meint erklärte erklärt erzählte erzählt schrieb schreibt antwortete antwortet rief ' +
      'fragte fragt betonte betont',
  ),
  askingVerbs: set('fragte fragt fragen gefragt wollte ob erkundigte erkundigt wissen'),
  translation: tells(
    'übersetzt|übersetzung|übersetzte|dolmetscher(?:in)?|dolmetschte|aus dem \\p{Lu}\\p{L}+ischen|' +
      'auf (?:Albanisch|Arabisch|Chinesisch|Dänisch|Englisch|Farsi|Persisch|Finnisch|Französisch|Griechisch|Hebräisch|' +
      'Italienisch|Japanisch|Koreanisch|Kurdisch|Niederländisch|Norwegisch|Polnisch|Portugiesisch|Rumänisch|Russisch|' +
      'Schwedisch|Serbisch|Spanisch|Tschechisch|Türkisch|Ukrainisch|Ungarisch)',
  ),
};

/** Italian. See `lexicon.ts` for what each list is used for. */
import { formsOf, joinedTens, map, numbered, pairs, phrases, set, tells, valued } from './build.ts';
import type { VerifyLexicon } from './lexicon.ts';
import { PLAIN } from './plain.ts';

const UNITS = numbered('zero uno due tre|tré quattro cinque sei sette otto nove', 0);
const TENS = numbered('venti trenta quaranta cinquanta sessanta settanta ottanta novanta', 20, 10);

export const ITALIAN: VerifyLexicon = {
  ...PLAIN,
  language: 'it',
  negators: set('non no mai niente nulla nessuno nessuna nessun né neanche nemmeno neppure senza'),
  negatingPrefixes: ['in', 'im', 'il', 'ir', 's', 'dis', 'non-', 'anti'],
  modality: set(
    'può posso possono possiamo poteva potevano potrà potranno potrebbe potrebbero deve devo devono dobbiamo doveva ' +
      'dovevano dovrà dovranno dovrebbe dovrebbero vuole vogliono vorrebbe vorrebbero sarà saranno sarebbe sarebbero avrebbe ' +
      'avrebbero forse magari probabilmente possibilmente sicuramente certamente presunto presunta presunti presunte ' +
      'presumibilmente supposto apparentemente circa quasi intorno alcuni alcune qualche parecchi molti molte molto pochi ' +
      'poche poco tutti tutte tutto tutta ogni ciascuno sempre spesso talvolta raramente possibile probabile certo sicuro ' +
      'solo soltanto solamente meno massimo minimo almeno parzialmente totalmente completamente sembra sembrano sembrava ' +
      'pare se tranne salvo',
  ),
  opposites: pairs(
    'più=meno maggiore=minore maggiori=minori prima=dopo aumentare=diminuire aumenta=diminuisce aumentato=diminuito ' +
      'salire=scendere sale=scende salito=sceso alzare=abbassare alza=abbassa vincere=perdere vince=perde vinto=perso ' +
      'favore=contro per=contro con=senza sì=no sopra=sotto migliore=peggiore migliori=peggiori meglio=peggio alto=basso ' +
      'alta=bassa buono=cattivo grande=piccolo primo=ultimo prima=ultima aprire=chiudere apre=chiude aperto=chiuso ' +
      'aperta=chiusa comprare=vendere vero=falso forte=debole veloce=lento presto=tardi vecchio=nuovo vecchia=nuova ' +
      'lungo=corto permettere=vietare permesso=vietato iniziare=finire inizia=finisce accettare=rifiutare accetta=rifiuta ' +
      'accettato=rifiutato colpevole=innocente sinistra=destra dentro=fuori lui=lei amico=nemico sempre=mai ' +
      'successo=fallimento guadagno=perdita massimo=minimo',
  ),
  hesitations: set('ehm eh uhm mmm hm mh ehh'),
  fillerPhrases: phrases(
    'cioè|insomma|diciamo|sai|sa|guardi|guarda|ecco|allora|dunque|beh|be|vabbè|va bene|come dire|voglio dire|tipo|in pratica|' +
      'praticamente|francamente|onestamente|sì|e|così|vero',
  ),
  tidied: map('nun=non annà=andare fà=fare vabbè=va_bene'),
  contractedStarts: map(
    "l'=il un'=una d'=di c'=ci dell'=dello all'=allo nell'=nello sull'=sullo dall'=dallo quell'=quello quest'=questo " +
      "s'=si m'=mi t'=ti v'=vi n'=ne dov'=dove com'=come cos'=cosa",
  ),
  contractedWords: map(
    'del=di_il dello=di_lo della=di_la dei=di_i degli=di_gli delle=di_le al=a_il allo=a_lo alla=a_la ai=a_i agli=a_gli ' +
      'alle=a_le nel=in_il nello=in_lo nella=in_la nei=in_i negli=in_gli nelle=in_le sul=su_il dal=da_il dalla=da_la',
  ),
  cardinals: new Map([
    ...UNITS,
    ...numbered(
      'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
      10,
    ),
    ...TENS,
    ...joinedTens(UNITS, TENS, (ten, unit) =>
      /^[uo]/u.test(unit) ? `${ten.slice(0, -1)}${unit}` : `${ten}${unit}`,
    ),
    ...valued('cento=100 mille=1000 dozzina=12'),
  ]),
  multipliers: new Map(
    valued(
      'cento=100 mila|mille=1000 milione|milioni|mln=1e6 miliardo|miliardi|mld=1e9 bilione|bilioni=1e12',
    ),
  ),
  ordinals: new Map(
    numbered(
      'primo|prima|primi|prime secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima ' +
        'ottavo|ottava nono|nona decimo|decima',
      1,
    ).filter(([word]) => word !== 'prima'),
  ),
  ordinalEndings: set('o a'),
  numberJoiners: set('e'),
  numberArticles: set('un una'),
  compoundNumbers: true,
  halves: phrases('e mezzo|e mezza'),
  halfOf: phrases('mezzo|mezza'),
  fractions: new Map(
    valued(
      'terzo|terzi=3 quarto|quarti=4 quinto|quinti=5 sesto|sesti=6 settimo|settimi=7 ottavo|ottavi=8 ' +
        'nono|noni=9 decimo|decimi=10 ventesimo|ventesimi=20 centesimo|centesimi=100 millesimo|millesimi=1000',
    ),
  ),
  fractionLinks: phrases('di'),
  decimalWords: set('virgola'),
  minus: set('meno'),
  rangeWord: 'a',
  unitLinks: set("di d'"),
  decimal: ',',
  units: set(
    'percento punto punti euro centesimo centesimi dollaro dollari sterlina sterline lira lire secondo secondi minuto ' +
      'minuti ora ore giorno giorni settimana settimane mese mesi anno anni decennio decenni secolo secoli metro metri ' +
      'chilometro chilometri centimetro centimetri ettaro ettari litro litri grammo grammi chilo chili tonnellata ' +
      'tonnellate grado gradi watt megawatt gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre ' +
      'novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica oggi domani ieri',
  ),
  unitForms: formsOf(
    'per_cento|percento=percent dollari|dollaro=dollar sterline|sterlina=pound punti=punto secondi=secondo minuti=minuto ' +
      'ore=ora giorni=giorno settimane=settimana mesi=mese anni=anno metri=metro chilometri|km=chilometro ' +
      'chili|kg=chilo tonnellate=tonnellata litri=litro °|gradi|grado=° and=e',
  ),
  spellings: map(
    'dott=dottor dr=dottor dottore=dottor sig=signor signore=signor prof=professor professore=professor ' +
      'avv=avvocato ing=ingegner ecc=eccetera ' +
      "perchè=perché nè=né poichè=poiché affinchè=affinché benchè=benché sè=sé qual'è=qual_è pò=po' province=provincie " +
      'familiare=famigliare obiettivo=obbiettivo ed=e ad=a od=o',
  ),
  functionWords: set(
    "il lo la i gli le l' un uno una e ed o ma se che chi cui dove quando come perché a ad al allo alla ai agli alle di del " +
      'dello della dei degli delle da dal dalla in nel nella nei con su sul sulla per tra fra io tu lui lei noi voi loro mi ti ' +
      'ci vi si mio mia tuo tua suo sua nostro nostra vostro vostra questo questa questi queste quello quella quelli è sono ' +
      'era erano fu essere stato stata sei siamo ha hanno ho abbiamo aveva avevano avere non né più molto anche già qui qua lì ' +
      'là ne',
  ),
  thirdPerson: set('lui lei loro egli ella essi esse gli lo la li le'),
  qualifiersAfter: phrases(
    'se|tranne|tranne se|salvo|salvo che|a meno che|a condizione che|purché|solo se|ma solo|ma solo se|ma non|ma mai|' +
      'ma non è vero|ma è falso|finché|eccetto|in caso di',
  ),
  qualifiersBefore: phrases(
    'non|mai|senza|nessun|nessuna|nessuno|se|non che|non è vero che|falso che|non ho detto che|mai detto che|non dico che|' +
      'non credo che|non penso che|al massimo|neanche|nemmeno|non ancora|non sempre|non necessariamente|né',
  ),
  denials: set(
    'non no mai niente nulla nessuno nessuna né neanche nemmeno senza nega negato negava negare smentisce smentito ' +
      'smentire respinge respinto rifiuta rifiutato rifiutare esclude escluso escludere contro dubita dubitato impedire ' +
      'impedito vieta vietato falso incapace lontano manca',
  ),
  conditions: set(
    'se condizione condizioni potrebbe potrebbero dovrebbe sarebbe sarebbero chiesto chiede domanda domandato incerto ' +
      'dipende tranne solo ma quando finché',
  ),
  restrictors: set('non mai niente nulla nessuno nessuna nessun né neanche nemmeno senza solo soltanto se'),
  sayingVerbs: set(
    'detto dice diceva afferma affermato spiega spiegato racconta raccontato risponde risposto scrive scritto dichiara ' +
      'dichiarato chiede chiesto',
  ),
  askingVerbs: set('chiede chiesto chiedeva domanda domandato'),
  translation: tells(
    'tradotto|tradotta|traduzione|traduttore|traduttrice|interprete|in (?:albanese|arabo|ceco|cinese|coreano|danese|ebraico|' +
      'farsi|persiano|finlandese|francese|giapponese|greco|inglese|norvegese|olandese|polacco|portoghese|rumeno|russo|' +
      'spagnolo|svedese|tedesco|turco|ucraino|ungherese)',
  ),
};

/** French. See `lexicon.ts` for what each list is used for. */
import { clockPhrases, formsOf, map, numbered, pairs, phrases, set, tells, valued } from './build.ts';
import type { VerifyLexicon } from './lexicon.ts';
import { PLAIN } from './plain.ts';

const TO_SIXTEEN = numbered(
  'zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit ' +
    'dix-neuf',
  0,
);
const nameOf = (value: number): string => TO_SIXTEEN.find(([, each]) => each === value)?.[0] ?? '';

/** Written with hyphens: trente-deux, soixante-dix-sept, quatre-vingt-treize; and with `et`: soixante-et-onze. */
function hyphenated(ten: string, value: number, last: number): [string, number][] {
  return Array.from({ length: last }, (_, index) => index + 1).flatMap((unit): [string, number][] => [
    [`${ten}-${nameOf(unit)}`, value + unit],
    [`${ten}-et-${nameOf(unit)}`, value + unit],
  ]);
}

export const FRENCH: VerifyLexicon = {
  ...PLAIN,
  language: 'fr',
  negators: set(
    'ne pas non jamais rien aucun aucune aucuns aucunes nul nulle ni sans guère nullement aucunement personne',
  ),
  negatingPrefixes: ['in', 'im', 'il', 'ir', 'non', 'non-', 'dé', 'dés', 'mal', 'mé', 'anti'],
  modality: set(
    'peut peux peuvent pouvons pouvez pouvait pouvaient pourra pourront pourrait pourraient pourrions doit dois doivent ' +
      'devons devez devait devaient devra devront devrait devraient devrions faut faudra faudrait veut veulent voulons ' +
      'voudrait voudraient sera seront serait seraient aura auront aurait auraient peut-être probablement sûrement ' +
      'certainement possiblement éventuellement présumé présumée présumés présumées supposé supposée supposés prétendu ' +
      'prétendue prétendument apparemment allégué environ quelque quelques presque près plusieurs certains certaines ' +
      'beaucoup peu tous toutes tout toute chaque chacun toujours souvent parfois rarement possible probable certain sûr ' +
      'seulement uniquement moins maximum minimum partiellement largement surtout entièrement totalement complètement ' +
      'semble semblent semblait paraît si sauf',
  ),
  opposites: pairs(
    'plus=moins davantage=moins avant=après augmenter=diminuer augmente=diminue augmenté=diminué augmenter=baisser ' +
      'augmente=baisse augmenté=baissé hausse=baisse monter=descendre monte=descend gagner=perdre gagne=perd gagné=perdu ' +
      'pour=contre avec=sans oui=non sur=sous meilleur=pire meilleure=pire mieux=pire haut=bas haute=basse élevé=faible ' +
      'bon=mauvais bonne=mauvaise grand=petit grande=petite premier=dernier première=dernière ouvrir=fermer ouvre=ferme ' +
      'ouvert=fermé ouverte=fermée acheter=vendre achète=vend vrai=faux fort=faible forte=faible rapide=lent tôt=tard ' +
      'ancien=nouveau vieux=neuf long=court longue=courte autoriser=interdire autorisé=interdit commencer=finir ' +
      'commence=finit accepter=refuser accepté=refusé accepte=refuse coupable=innocent gauche=droite dedans=dehors ' +
      'il=elle lui=elle ami=ennemi toujours=jamais entrer=sortir maximum=minimum succès=échec gain=perte',
  ),
  hesitations: set('euh heu hum hem hm ben beh bah hein'),
  fillerPhrases: phrases(
    'tu sais|vous savez|je veux dire|en fait|du coup|en gros|genre|quoi|voilà|donc|alors|bon|bien|enfin|eh bien|écoutez|' +
      "écoute|disons|comment dire|si vous voulez|si tu veux|franchement|honnêtement|oui|ok|d'accord|et|là|vraiment",
  ),
  tidied: map(
    "ouais=oui y'a=il_y_a ya=il_y_a t'as=tu_as t'es=tu_es chuis=je_suis j'suis=je_suis chais=je_sais j'sais=je_sais " +
      "p'tit=petit p'tite=petite p'têt=peut-être ça=cela pis=puis ben=bien",
  ),
  optionalBeside: new Map([
    ['ne', set('pas jamais rien plus personne aucun aucune que guère ni point nulle')],
  ]),
  contractedStarts: map(
    "l'=le d'=de n'=ne qu'=que j'=je c'=ce s'=se m'=me t'=te jusqu'=jusque lorsqu'=lorsque puisqu'=puisque quoiqu'=quoique",
  ),
  contractedWords: map('du=de_le des=de_les au=à_le aux=à_les'),
  cardinals: new Map([
    ...TO_SIXTEEN.filter(([word]) => word !== 'un' && word !== 'une'),
    ...numbered('vingt trente quarante cinquante soixante septante octante|huitante nonante', 20, 10).filter(
      ([, value]) => value !== 80,
    ),
    ...valued(
      'soixante-dix=70 septante=70 quatre-vingts|quatre-vingt|huitante|octante=80 quatre-vingt-dix|nonante=90 cent=100 ' +
        'mille|mil=1000 douzaine=12 vingtaine=20 trentaine=30 centaine=100',
    ),
    ...hyphenated('vingt', 20, 9),
    ...hyphenated('trente', 30, 9),
    ...hyphenated('quarante', 40, 9),
    ...hyphenated('cinquante', 50, 9),
    ...hyphenated('soixante', 60, 19),
    ...hyphenated('septante', 70, 9),
    ...hyphenated('huitante', 80, 9),
    ...hyphenated('nonante', 90, 9),
    ...hyphenated('quatre-vingt', 80, 19),
  ]),
  multipliers: new Map(
    valued(
      'cent|cents=100 mille|mil|milliers=1000 million|millions=1e6 milliard|milliards|md|mds|mrd=1e9 billion|billions=1e12',
    ),
  ),
  ordinals: new Map(
    numbered(
      'premier|première|premiers|premières deuxième|second|seconde troisième quatrième cinquième sixième septième huitième ' +
        'neuvième dixième onzième douzième',
      1,
    ),
  ),
  ordinalEndings: set('er ère re e ème ième eme nd nde'),
  numberJoiners: set('et'),
  joinsTens: true,
  numberArticles: set('un une'),
  halves: phrases('et demi|et demie'),
  halfOf: phrases('demi'),
  fractions: new Map(
    valued(
      'tiers=3 quart|quarts=4 cinquième|cinquièmes=5 sixième|sixièmes=6 septième|septièmes=7 ' +
        'huitième|huitièmes=8 neuvième|neuvièmes=9 dixième|dixièmes=10 vingtième|vingtièmes=20 ' +
        'centième|centièmes=100 millième|millièmes=1000',
    ),
  ),
  fractionLinks: phrases("de|d'un"),
  decimalWords: set('virgule'),
  minus: set('moins'),
  rangeWord: 'à',
  unitLinks: set("de d'"),
  decimal: ',',
  units: set(
    'pourcent point points euro euros centime centimes dollar dollars livre livres franc francs seconde secondes minute ' +
      'minutes heure heures jour jours semaine semaines mois an ans année années décennie décennies siècle siècles mètre ' +
      'mètres kilomètre kilomètres centimètre centimètres hectare hectares litre litres gramme grammes kilo kilos ' +
      'kilogramme kilogrammes tonne tonnes degré degrés watt watts mégawatt mégawatts gigawatt janvier février mars avril ' +
      'mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
      "aujourd'hui demain hier",
  ),
  unitForms: formsOf(
    'pour_cent|pourcent=percent euros=euro dollars=dollar livres|livre=pound centimes=centime points=point ' +
      'secondes=seconde minutes=minute heures|h=heure jours=jour semaines=semaine ans=an années=année mètres=mètre ' +
      'kilomètres|km=kilomètre kilos|kg|kilogrammes|kilogramme=kilo tonnes=tonne litres=litre °|degrés|degré=° and=et',
  ),
  clock: clockPhrases(
    '_ heures et demie=30|_ heure et demie=30|_ heures et quart=15|_ heure et quart=15|_ heures moins le quart=<45',
  ),
  spellingRules: [
    [/^(?!.*(?:croî|naî))(.{2,})î(.*)$/u, '$1i$2'],
    [/^(?!.*(?:jeûn|mûr|crû))(.{2,})û(.{2,})$/u, '$1u$2'],
  ],
  spellings: map(
    'm=monsieur mm=messieurs mme=madame mmes=mesdames mlle=mademoiselle dr=docteur pr=professeur st=saint ' +
      'ste=sainte janv=janvier févr=février juil=juillet sept=septembre oct=octobre nov=novembre ' +
      'déc=décembre etc=et_cetera ' +
      'clef=clé clefs=clés évènement=événement évènements=événements ognon=oignon réglementation=règlementation ' +
      'weekend=week-end email=e-mail courriel=courriel maîtresse=maitresse',
  ),
  hyphenCounts: set('passage davantage quelquefois'),
  functionWords: set(
    "le la les l' un une des du de d' et ou mais donc or ni car que qui quoi dont où à au aux en dans par pour sur sous avec " +
      'sans chez vers entre ce cet cette ces cela ça ceci je tu il elle on nous vous ils elles me te se lui leur leurs y mon ' +
      'ma mes ton ta tes son sa ses notre nos votre vos est sont était étaient être été suis es sommes êtes a ai as avons ' +
      'avez ont avait avaient avoir eu fait faire ne pas plus moins très si comme bien aussi tout tous là ici puis alors ' +
      "n' qu' c' s' j' m' t'",
  ),
  thirdPerson: set('il elle ils elles lui leur le la les celui celle ceux celles'),
  qualifiersAfter: phrases(
    'si|sauf|sauf si|à moins que|à moins de|à condition que|à condition de|pourvu que|seulement si|mais seulement|' +
      "mais seulement si|mais pas|mais jamais|mais ce n'est pas vrai|mais c est faux|tant que|excepté|hormis|en cas de",
  ),
  qualifiersBefore: phrases(
    'ne|pas|ne pas|jamais|sans|aucun|aucune|rien|si|pas que|pas vrai que|faux que|pas dit que|jamais dit que|pas dire que|' +
      'ne crois pas que|ne pense pas que|crois pas que|pense pas que|au plus|au maximum|personne|pas encore|' +
      'pas toujours|pas forcément|pas nécessairement|pas même|il est faux de dire que|ni',
  ),
  denials: set(
    'ne pas non jamais rien aucun aucune personne ni sans nie nié niait nier dément démenti démentait démentir réfute ' +
      'réfuté conteste contesté rejette rejeté rejetait refuse refusé refusait écarte écarté exclut exclu contre doute ' +
      'douté empêche empêché interdit faux incapable loin manque',
  ),
  conditions: set(
    'si condition conditions pourrait pourraient devrait serait seraient demande demandé demandait interrogé question ' +
      'questions incertain dépend sauf seulement mais quand jusque',
  ),
  restrictors: set('ne pas jamais rien aucun aucune personne ni sans guère seulement si sauf'),
  sayingVerbs: set(
    'dit disait dire déclaré déclare affirme affirmé explique expliqué raconte raconté répond répondu écrit écrivait lance ' +
      'crié demandé demande',
  ),
  askingVerbs: set('demande demandé demandait interroge interrogé'),
  translation: tells(
    'traduit|traduite|traduits|traduction|traducteur|traductrice|interprète|en (?:albanais|allemand|anglais|arabe|chinois|' +
      'coréen|danois|espagnol|farsi|persan|finnois|grec|hébreu|hongrois|italien|japonais|néerlandais|norvégien|polonais|' +
      'portugais|roumain|russe|serbe|suédois|tchèque|turc|ukrainien|vietnamien)',
  ),
};

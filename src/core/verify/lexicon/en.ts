/** English. See `lexicon.ts` for what each list is used for. */
import { clockPhrases, numbered, pairs, phrases, set, valued, words } from './build.ts';
import { ENGLISH_FORMS } from './en-forms.ts';
import type { VerifyLexicon } from './lexicon.ts';
import { PLAIN } from './plain.ts';

const UNITS =
  'percent percentage point points dollar dollars cent cents pound pounds euro euros pence penny crown crowns ' +
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century ' +
  'centuries meter meters metre metres kilometer kilometers kilometre kilometres mile miles inch inches foot feet ' +
  'yard yards acre acres hectare hectares gram grams kilo kilos kilogram kilograms ton tons tonne tonnes ounce ' +
  'ounces liter liters litre litres gallon gallons degree degrees ° watt watts kilowatt kilowatts megawatt megawatts ' +
  'gigawatt gigawatts centimeter centimeters centimetre centimetres millimeter millimeters milliliter milligram ' +
  'january february march april june july august september october november december monday tuesday wednesday ' +
  'thursday friday saturday sunday today tomorrow yesterday';

export const ENGLISH: VerifyLexicon = {
  ...PLAIN,
  ...ENGLISH_FORMS,
  language: 'en',
  negators: set(
    "not no never none nobody nothing nowhere neither nor without hardly scarcely barely cannot n't ain't",
  ),
  negatingPrefixes: ['un', 'in', 'im', 'il', 'ir', 'non', 'dis', 'non-'],
  modality: set(
    'may might can could will would shall should must ought alleged allegedly reportedly supposedly apparently ' +
      'seemingly purported purportedly suspected accused perhaps maybe possibly probably likely unlikely presumably ' +
      'about around roughly approximately nearly almost some most many few several all every each any always ' +
      'usually often sometimes rarely seldom occasionally possible probable certain certainly definitely surely ' +
      'only least partly largely mostly mainly completely entirely seem seems seemed appear appears appeared ' +
      'suspect if unless whether',
  ),
  opposites: words(
    'more=less more=fewer most=least before=after increase=decrease increased=decreased increases=decreases ' +
      'increasing=decreasing rise=fall rises=falls rose=fell rising=falling risen=fallen up=down win=lose won=lost ' +
      'for=against yes=no above=below over=under better=worse best=worst higher=lower high=low good=bad great=terrible ' +
      'support=oppose supports=opposes supported=opposed accept=reject accepted=rejected first=last open=closed ' +
      'open=close opened=closed buy=sell bought=sold true=false right=wrong strong=weak stronger=weaker ' +
      'faster=slower safe=dangerous safer=riskier minimum=maximum early=late earlier=later in=out on=off ' +
      'gain=loss gains=losses guilty=innocent legal=illegal success=failure hope=fear hoped=feared ' +
      'always=never everyone=nobody everybody=nobody everything=nothing inside=outside old=new long=short ' +
      'allow=forbid allowed=forbidden remember=forget love=hate loved=hated start=stop started=stopped raise=cut ' +
      'raise=lower raised=lowered friend=enemy friends=enemies he=she him=her',
  ).map((pair) => {
    const [one = '', other = ''] = pair.split('=');
    return [one, other] as const;
  }),
  hesitations: set('um uh er erm uhm umm uhh hmm hm mm mmm ah uh-huh ehm'),
  fillerPhrases: phrases(
    'you know|i mean|sort of|kind of|you see|as it were|if you will|so to speak|okay so|ok so|well|like|so|' +
      'okay|ok|right|look|actually|basically|literally|frankly|honestly|really|hey|oh|yeah|now|and|i guess',
  ),
  contractedEndings: new Map(pairs("n't=not 're=are 'll=will 've=have 'm=am")),
  contractedWords: new Map(
    pairs(
      "won't=will_not can't=can_not cannot=can_not shan't=shall_not let's=let_us 'tis=it_is 'twas=it_was",
    ),
  ),
  cardinals: new Map<string, number>([
    ...numbered(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
        'seventeen eighteen nineteen',
      0,
      1,
    ),
    ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    ['dozen', 12],
  ]),
  multipliers: new Map([
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
  ]),
  ordinals: new Map(
    numbered(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
        'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
      1,
      1,
    ).filter(([word]) => word !== 'second'),
  ),
  ordinalEndings: set('st nd rd th'),
  numberJoiners: set('and'),
  numberArticles: set('a'),
  halves: phrases('and a half'),
  halfOf: phrases('half a|half an|half'),
  fractions: new Map(
    valued(
      'third|thirds=3 quarter|quarters|fourth|fourths=4 fifth|fifths=5 sixth|sixths=6 seventh|sevenths=7 ' +
        'eighth|eighths=8 ninth|ninths=9 tenth|tenths=10 twentieth|twentieths=20 hundredth|hundredths=100 ' +
        'thousandth|thousandths=1000',
    ),
  ),
  fractionLinks: phrases('of a|of'),
  decimalWords: set('point'),
  minus: set('minus negative'),
  spokenZeros: set('oh o aught'),
  rangeWord: 'to',
  multiplierSigns: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['bn', 1e9],
    ['tn', 1e12],
  ]),
  units: set(UNITS),
  unitForms: new Map(
    pairs(
      'per_cent=percent feet=foot foot=foot ft=foot lb=pound lbs=pound kg=kilogram kilo=kilogram kilos=kilogram km=kilometer ' +
        'oz=ounce hr=hour hrs=hour yd=yard yds=yard cm=centimeter mm=millimeter mi=mile min=minute mins=minute sec=second ' +
        'secs=second kw=kilowatt mw=megawatt gw=gigawatt ml=milliliter mg=milligram °=° degree=° degrees=° ' +
        'an_hour=perhour per_hour=perhour mph=mileperhour kph=kilometerperhour kmh=kilometerperhour km_h=kilometerperhour',
    ),
  ),
  clock: clockPhrases(
    'half past _=30|a quarter past _=15|quarter past _=15|a quarter after _=15|quarter after _=15|a quarter to _=<45|quarter to _=<45',
  ),
  capitals: 'names',
  accentsOptional: true,
  spellingRules: [
    [/^(.{3,})isation(s?)$/, '$1ization$2'],
    [/^(.{3,})is(e|ed|es|er|ers|ing)$/, '$1iz$2'],
    [/^(.{3,})ys(e|ed|es|ing)$/, '$1yz$2'],
    [
      /^((?:un|dis|mis|mal|well-)?(?:col|fav|hon|lab|neighb|behavi|harb|hum|rum|vap|endeav|savi|flav|glam|arm|parl|tum|rig|vig|val|od|splend|cand|clam|ferv|succ|ard))our(.*)$/,
      '$1or$2',
    ],
    [
      /^(cent|theat|met|lit|fib|calib|somb|spect|lust|meag|kilomet|centimet|millimet|mano?euv|lou?v)re(s?)$/,
      '$1er$2',
    ],
    [
      /^(.*(?:trave|cance|labe|mode|counse|jewe|fue|signa|marve|leve|pane|quarre|riva|equa|dia|initia|tota|channe|tunne|fune|enro|insta|fulfi|ski))ll(ed|ing|er|ers|ors?|ous|ings?|ery|ful|fully|ment|s)$/,
      '$1l$2',
    ],
    [/^(enrol|instal|fulfil|enthral|distil|skil)l$/, '$1'],
    [/^(def|off|lic|pret)ence(s?)$/, '$1ense$2'],
    [/^(practi)[cs](e|es|ed|ing)$/, '$1c$2'],
    [/^(catalog|dialog|analog|prolog|monolog|epilog)ue(s?)$/, '$1$2'],
    [/^(.*)(an|p|orthop|ency?clop|arch|h|medi|f)ae(.*)$/, '$1$2e$3'],
    [/^(judg|acknowledg|abridg)ement(s?)$/, '$1ment$2'],
    [/^(toward|afterward|forward|backward|upward|downward|onward)s$/, '$1'],
    [/^(.{4,})yse$/, '$1yze'],
  ],
  spellings: new Map(
    pairs(
      'gov=governor govs=governors sen=senator sens=senators rep=representative reps=representatives ' +
        'dr=doctor drs=doctors mr=mister st=saint street=saint sgt=sergeant lt=lieutenant col=colonel ' +
        'capt=captain cpl=corporal gen=general cmdr=commander adm=admiral maj=major prof=professor ' +
        'rev=reverend vs=versus ave=avenue blvd=boulevard mt=mount dept=department inc=incorporated ' +
        'corp=corporation ltd=limited assn=association bros=brothers atty=attorney supt=superintendent ' +
        'jan=january feb=february aug=august sept=september oct=october nov=november dec=december ' +
        'tues=tuesday thurs=thursday approx=approximately etc=et_cetera ' +
        'grey=gray greys=grays programme=program programmes=programs tyre=tire tyres=tires kerb=curb kerbs=curbs ' +
        'cheque=check cheques=checks plough=plow ploughs=plows whilst=while amongst=among sceptic=skeptic ' +
        'sceptics=skeptics sceptical=skeptical scepticism=skepticism aluminium=aluminum pyjamas=pajamas mum=mom ' +
        'mums=moms storey=story storeys=stories draught=draft draughts=drafts jewellery=jewelry maths=math ' +
        'ageing=aging okay=ok alright=all_right learnt=learned burnt=burned dreamt=dreamed spelt=spelled ' +
        'manoeuvre=maneuver manoeuvres=maneuvers moustache=mustache doughnut=donut doughnuts=donuts adviser=advisor ' +
        'advisers=advisors artefact=artifact artefacts=artifacts percent=percent mr.=mr mrs.=mrs dr.=dr cosy=cozy ' +
        'axe=ax instalment=installment instalments=installments likeable=likable sizeable=sizable enquiry=inquiry ' +
        'enquiries=inquiries disc=disk speciality=specialty orientated=oriented ' +
        'co-operate=cooperate co-operation=cooperation co-ordinate=coordinate co-ordination=coordination',
    ),
  ),
  hyphenCounts: set(
    'resign resigned resigning resigns recover recovered recovers recreation recreate reform reformed reforms resent ' +
      'relay relaid represent represented release released lease reserve reserved resort resorted resound retreat ' +
      'recollect recount redress remark remarked repair return restrain coop coops unionised unionized react reacted ' +
      'recede prove reprove resolve resolved maybe everyday altogether already anyone everyone apart away along around across ahead ' +
      'amoral apolitical atypical therapist notable nowhere',
  ),
  functionWords: set(
    'a an the and or but so as at by for from in into of off on onto out over to up with about than then that this ' +
      "these those there here it its it's he she they we i you me him her them us my your his our their is am are was " +
      'were be been being have has had do does did will would can could may might shall should must not no if when ' +
      "what which who whom how why where i'm we're you're they're he's she's that's there's we'll i'll n't very just",
  ),
  thirdPerson: set("he she they it him them he's she's they're it's they'll he'll she'll it'll"),
  qualifiersAfter: phrases(
    'but only if|but only when|but only for|but not if|but not when|but not unless|if|unless|only if|only when|' +
      'provided that|provided|as long as|so long as|except|except for|except if|except when|on condition|' +
      'but never|but that is not|but that is wrong|but that is false|but it is not true|but only|but not',
  ),
  qualifiersBefore: phrases(
    "not|never|no|n't|cannot|hardly|scarcely|barely|without|if|unless|whether|not that|not true that|n't true that|" +
      "not think|n't think|not think that|n't think that|not believe|n't believe|not believe that|n't believe that|" +
      "not say|n't say|n't said|not saying|n't saying|never said|never say|never said that|n't say that|n't said that|" +
      "not saying that|n't saying that|false that|nonsense that|wrong that|a myth that|a lie that|wrong to say|" +
      "at most|not going to|n't going to|not want to|n't want to|not be|n't be|never be|not have|n't have|nobody|none|" +
      "not yet|not always|not even|not really|n't really|n't necessarily|not necessarily",
  ),
  denials: set(
    'not no never none nobody nothing neither nor without hardly cannot denied denies deny denying refused refuses ' +
      'refuse refusing rejected rejects reject rejecting dismissed dismisses ruled rule rules ruling opposed opposes ' +
      "opposing against lacks lack lacked far unlike doubt doubts doubted doubted stopped failed fails fail less n't " +
      'disputed disputes disputing challenged unable unwilling stop prevent prevented ban banned forbid forbidden',
  ),
  conditions: set(
    'if whether unless should when provided condition conditional conditions depends depending could would might may ' +
      'asked ask asks wondered wonder wonders question questioned unclear unsure uncertain until once except only but',
  ),
  restrictors: set(
    "not no never none nobody nothing neither nor without hardly scarcely barely cannot n't only if unless",
  ),
  sayingVerbs: set(
    'said says say saying told tells asked asks wrote writes replied answered shouted screamed yelled goes went',
  ),
  answers: set('no'),
  behindAnswers: set(
    "a an the and or but so as at by for from in into of on to with than that this these those there here it its it's he she they we i you me him her them us my your his our their is am are was were be do does did will would can could may might shall should must not if when what which who how why where i'm we're you're they're he's she's that's there's we'll i'll very just no never thank thanks please sir ma'am madam well look listen let let's come actually really honestly absolutely certainly definitely because nobody nothing",
  ),
  askingVerbs: set('asked ask asks asking wondered wonders wondering whether inquired enquired queried'),
  translation:
    /\b(?:translated|translation|translator|interpreter|(?:said|told|says|speaking|spoke|wrote|added|written) (?:\p{L}+ ){0,5}?in (?:Arabic|Chinese|Mandarin|Cantonese|Czech|Danish|Dutch|Farsi|Persian|Finnish|French|German|Greek|Hebrew|Hindi|Hungarian|Italian|Japanese|Korean|Norwegian|Polish|Portuguese|Romanian|Russian|Spanish|Swedish|Turkish|Ukrainian|Urdu|Vietnamese))\b/iu,
};

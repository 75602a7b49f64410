/** English. See `words.ts` for what each list is used for. */
import { combined, phrases, set, words } from '../lexicon/build.ts';
import type { ClaimWords, ContextWords } from './words.ts';

const UNTRUE =
  'not true|not so|not right|not the case|not the truth|untrue|false|wrong|nonsense|a lie|a myth|rubbish|a fairy tale|' +
  'pure invention|a rumor|a rumour|not happening|out of the question';

/** "If anyone tells you", "my fear is": what others may say, or what is feared, told or imagined. */
const OPENING_VIEWS = [
  ...combined('if|when', 'anyone|anybody|someone|somebody', 'tells you|tells us|tells me|says|claims'),
  ...combined('if|when', 'people|they', 'tell you|tell us|tell me|claim'),
  ...combined(
    'my|our|the|his|her|their',
    'fear|worry|hope|dream|nightmare|rumor|rumour|risk|danger|theory|allegation|accusation|suspicion|hunch|guess|claim|' +
      'story|idea|suggestion|expectation',
    'is|was',
  ),
  ...combined('in', 'the|this|that|a|my', 'film|movie|novel|play|book|story|dream|scenario|script'),
  ...combined('word|legend|rumor|rumour', 'has it'),
  ...phrases('word is|dreamt|dreamed|the story goes'),
];

const CLAIMS: ClaimWords = {
  leads: phrases(
    'refuse to believe|refuses to believe|refused to believe|refuse to accept|refused to accept|far from it being true|' +
      'far from being true|not as if|not as though|not like|as far as|do not tell me|do not tell us|can not tell me|can not tell us|' +
      'doubt very much|doubt very much whether|let us assume|let us pretend|let us suppose|tired of hearing|' +
      'sick of hearing|tired of being told|sick of being told|tired of people saying|sick of people saying|' +
      'stopped saying|stopped believing|stopped claiming|gave up saying|stop saying|stop claiming|stop pretending|quit saying|hate to think|shudder to think|you would think|' +
      "you 'd think|one 'd think|" +
      'one would think|you might think|one might think|far be it from me to say|the last to say|' +
      'the last person to say|the last one to say|little reason to think|little reason to believe|' +
      'no reason to think|no reason to believe|they will tell you|people will tell you|he will tell you|' +
      'she will tell you|would have you believe|want you to believe|wants you to believe|want us to believe|' +
      'wants us to believe|failed to show|failed to prove|fail to show|fail to prove|yet to be shown|' +
      'yet to be proven|yet to be proved|hear people say|little evidence|little proof|little sign|little chance|' +
      'little hope|scant evidence|ruled out|rule out|yet to see proof|yet to see evidence|yet to see any proof|' +
      'yet to see any evidence',
  ),
  open: [
    ...OPENING_VIEWS,
    ...phrases(
      'keep telling us|keeps telling us|kept telling us|keep telling me|keeps telling me|' +
        'prove to me|prove to us|imagine for a moment|suppose for a moment|assume for a moment|pretend for a moment|' +
        'even if|hope|hopes|hoped|hoping|in hope|in the hope|pray|prays|prayed|praying|fear|fears|feared|make sure|making sure|ensure|' +
        'must prove|to prove|to show|to demonstrate|to guarantee|promised|promises|promised us|promised me|promised you|' +
        'pretend|pretends|pretending|pretended|love to say|like to say|wish i could say|wish we could say|wish i could tell you|' +
        'in case|for fear|before we say|before you say|before anyone says|before we can say|anyone who says|anyone who thinks|' +
        'anyone who claims|anyone who believes|anybody who says|anybody who thinks|whoever says|whoever thinks|whoever claims|' +
        'those who say|those who think|those who claim|those who believe|people who say|people who think|people who claim|' +
        'people who believe',
    ),
  ],
  supposed: phrases(
    'possible|conceivable|likely|probable|plausible|rumored|rumoured|may be|might be|could be|quite possible|entirely possible|perfectly possible',
  ),
  adversaries: set(
    'critics critic opponents opponent rivals rival enemies enemy skeptics sceptics naysayers detractors haters',
  ),
  falsehoods: set(
    'myth myths lie lies fiction fallacy fallacies misconception misconceptions illusion delusion hoax fantasy falsehood ' +
      'fabrication pretence pretense canard superstition disproved disproven debunked refuted discredited',
  ),
  notions: set(
    'idea ideas notion notions claim claims suggestion suggestions allegation allegations accusation accusations charge ' +
      'charges assertion assertions assumption argument arguments theory theories premise view views belief impression ' +
      'contention fiction rumor rumors rumour rumours',
  ),
  openers: set('the this that any a an such there'),
  rejecting: set(
    'reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing refute ' +
      'refutes refuted refuting rebut rebutted deny denies denied denying question questions questioned challenge ' +
      'challenges challenged resist resent hate despise ridicule mock debunk debunked',
  ),
  saying: set(
    'say says said saying claim claims claimed claiming think thinks thought thinking believe believes believed believing ' +
      'suggest suggests suggested suggesting argue argues argued assume assumes assumed conclude concluded imply implied ' +
      'insist insists insisted tell tells told telling pretend pretends pretended maintain maintained write writes wrote written report ' +
      'reported announce announced declare declared',
  ),
  mentioning: set(
    'say saying argue arguing claim claiming suggest suggesting think thinking believe believing assume assuming pretend ' +
      'pretending',
  ),
  misjudging: set(
    'wrong mistaken mistake foolish silly crazy mad insane absurd ridiculous error exaggeration stretch lie lied lying ' +
      'dishonest misleading premature inaccurate incorrect unfair irresponsible naive naïve fool fools idiot idiots liar ' +
      'liars hypocrite delusional ludicrous preposterous laughable',
  ),
  takingBack: phrases(
    'falsely|wrongly|mistakenly|erroneously|incorrectly|wrongfully|once|formerly|used to|had always|would have you|' +
      'want you to|wants you to|want us to|wants us to',
  ),
  beside: set('what whatever how however as like than when whenever where if though although despite'),
  thirds: set('he she they'),
  doubting: set(
    'claim claims claimed allege alleges alleged pretend pretends pretended insinuate insinuated',
  ),
  prefixes: set('anti ex non pseudo quasi un not no never half near mock sham'),
  suffixes: set('free proof less elect like esque in'),
};

/** "*One in* five", "*half of* the 40". */
const SHARES = words(
  'one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10 half none most few',
).flatMap((share) => ['in', 'of', 'of the', 'out of', 'out of the'].map((of) => [share, ...words(of)]));

const ANSWERS = 'he she it they we you i';
const ASKED = 'do does did is are was were can could will would has have had should';
/** "…, or do they?" */
const OR_NOT = words(ASKED).flatMap((verb) => words(ANSWERS).map((who) => ['or', verb, who]));

export const ENGLISH_CONTEXT: ContextWords = {
  claims: CLAIMS,
  complementisers: set('that whether'),
  concord: false,
  selves: set('i we'),
  selfTags: set('me us'),
  undoing: set('little few beyond'),
  negators: set('rarely seldom'),
  carriers: set(
    'to be been being have had has do does did is are was were am will would can could should shall must ought may ' +
      'might that a an the any ever yet even really quite at all longer going want wants wanted plan plans planning ' +
      'intend intends intending mean means trying try tried think thinks thinking believe believes say says said ' +
      'saying claim claims suggest suggesting suggested expect expects true possible allowed in way means ' +
      'we i you he she it they there this us ready willing able about enough always necessarily anyone anybody here ' +
      'one convinced sure certain fair right correct accurate case imagine picture prove proved proven show shown confirm ' +
      'establish demonstrate accept agree of shred scrap iota ounce',
  ),
  negatedNouns: set(
    'guarantee guarantees assurance assurances certainty indication indications grounds basis plan plans intention intentions desire wish right reason need evidence proof sign signs way chance hope point ' +
      'longer one of power authority money time',
  ),
  affirming: set('only just merely simply solely least'),
  affirmingBefore: set('if why whether'),
  asides: set(
    'as however frankly honestly indeed thankfully sadly fortunately i you he she my in of at obviously',
  ),
  leads: phrases(
    'deny that|denied that|denies that|denying that|deny|denied|refuse to|refused to|refuses to|refusing to|far from|' +
      'instead of|rather than|anything but|fail to|failed to|fails to|a mistake to|wrong to|almost|nearly|as if|' +
      'as though|what if|wish|wish that|wishes|imagine|imagine that|suppose|suppose that|pretend that|pretended that|' +
      'pretend to|pretended to|doubt|doubt that|doubt if|doubt whether|doubted that|at most|at best|no more than|' +
      'not more than|stop short of|stopped short of|unless|against|the myth that|the lie that|the rumor that|' +
      'the rumour that|untrue that|unlikely that|unlikely to|impossible that|impossible to|too early to say that|' +
      'too late to|it is false that|nonsense that|nonsense to say that',
  ),
  limits: phrases(
    'should|until|till|perhaps|maybe|possibly|allegedly|supposedly|reportedly|only|only some of|some of|few of|a few of|hardly any|hardly any of|fewer than|less than|half of|part of|parts of|' +
      'most of|many of|only a few of|only a few|only half of|maybe half of',
  ),
  hedges: phrases(
    'allegedly|supposedly|reportedly|apparently|purportedly|seemingly|ostensibly|perhaps|maybe|possibly|probably|' +
      'presumably|almost|nearly|supposed to|supposed to be|supposed to have|said to be|said to have|thought to be|' +
      'believed to be|believed to have|alleged to be|alleged to have|rumored to be|rumoured to be|reported to be|' +
      'claimed to be|as far as i know|as far as we know|as far as i can tell|as far as we can tell|to my knowledge|' +
      'to our knowledge|to the best of my knowledge|it is said|in theory|on paper|or so i hear|or so we hear|or|than',
  ),
  credits: phrases('according to'),
  customs: set('plan plans schedule custom tradition law rules legend habit taste need'),
  shares: SHARES,
  measures: phrases(
    'some|roughly|approximately|more than|fewer than|less than|at least|up to|as many as|as much as|close to|no fewer than|not even|well over',
  ),
  openingMeasures: phrases('about|around|over|under'),
  conditions: set('if unless provided assuming supposing'),
  noConditions: phrases(
    'i may|i might|i can|i could|you ask|you want|you like|you will|you look|you think|you read|you compare|' +
      'you consider|you count|you remember|you go|you talk|you add|you take|you see|you know|you must|anything|' +
      'i am honest|i am being honest|i remember|i recall|i am not mistaken|we are honest|memory serves|so|not|any|' +
      'we look|we are being honest|ever|i am frank|i am right|there is one thing|' +
      'there was one thing|there is anything|there is a lesson|i live|possible|necessary|it takes',
  ),
  concessions: set('even as only'),
  joiners: set('and but so well because now then that is yes no look again'),
  questioners: set(
    'do does did is are was were am can could will would should shall have has had may might must who what why how ' +
      'when where which whose whom since',
  ),
  factive: set(
    'know known knew realise realize realised realized remember notice noticed understand see seen aware forget ' +
      'forgotten thought guessed imagined heard hear mind glad happy sorry surprised proud sad',
  ),
  possible: set('may might could'),
  certain: set('will must shall'),
  viewers: set(
    'some many people they critics opponents opponent others everyone everybody rivals rival enemies experts newspapers ' +
      'papers rumor rumour rumors rumours most skeptics sceptics pundits neighbors neighbours',
  ),
  viewVerbs: set(
    'say says said claim claims claimed think thinks thought believe believes believed argue argues argued insist insists ' +
      'insists tell has have it whisper complain',
  ),
  closers: [
    ...OR_NOT,
    ...phrases(
      'not|not really|not quite|not exactly|not yet|not anymore|not any more|not at all|or not|at most|at best|if at all|' +
        'if ever|hardly|never|no way|or so they say|or so they claim|so they say|they say|some say|people say|they claim|' +
        'i do not think|i do not believe|i doubt|i doubt it|just kidding|only joking|just joking|or not at all',
    ),
  ],
  emptying: set('nothing nobody none nowhere'),
  negatable: set(
    'hope think suppose guess believe say afraid do does did is are was were am will would can could should shall must ' +
      'may might have has had',
  ),
  tails: phrases(
    'my opponent says|my opponents say|my critics say|critics say|some people say|others say|many say|we are told|we were told|' +
      'i am told|i was told|according to him|according to them|according to some|according to critics|according to a rumor|' +
      'according to a rumour|according to rumors|according to rumours|according to the rumors|according to the rumours|' +
      'according to legend|enough|compared with|compared to|at best|over my dead body|when pigs fly|when hell freezes over|in your dreams|for now|for the moment|for the time being|for the present|up to a point|to a point|at least for now|' +
      'only in|only on|only at|only for|only with|only after|only by|only during|only because|only through|only until|' +
      'only as|or so i|or so he|or so she|or so they|or so we|or so you|at least that is what|in theory|on paper|in principle|in name only|my foot|my eye|if|unless|only if|only when|provided|provided that|providing|assuming|as long as|so long as|except|except for|' +
      'except that|except if|except when|on condition|on the condition|subject to|depending on|' +
      'but only|but not|but never|but hardly|but no longer|but if|but unless|but provided|but that depends|' +
      'but it depends|though not|though only|although not|albeit not|or not at all|at most|not if|not unless|' +
      'and only if|and only when|which is not true|which is false|which is wrong|which is nonsense|which is a lie|' +
      'which i do not|which i did not|which we do not|which we did not',
  ),
  fragments: phrases(
    'but only|but not|but never|but hardly|only if|only when|unless|not really|not quite|not exactly|not anymore|' +
      'not any more|not at all|provided|as long as|so long as|or not|just kidding|only joking|just joking|except if|' +
      'except when|but no longer|nonsense|rubbish|wrong|not so|not true|i am joking|i am kidding|or so i|or so he|or so she|or so they|or so we|or so you',
  ),
  contrasts: set('but yet though although however except'),
  pronouns: set('i we you he she they it'),
  demonstratives: set('that this it'),
  auxiliaries: set(
    'do does did is are was were am will would can could should shall must may might have has had',
  ),
  untrue: phrases(UNTRUE),
  agreeing: set('agree believe think buy share accept see subscribe support'),
  rejecting: set('disagree disagreed doubt reject refused declined differ beg'),
  standIns: set(
    'it that this so them yet anymore any more at all ever do done be been either one bit either and want to',
  ),
  keepsNegation: set(
    'not no never none nobody nothing neither nor without hardly scarcely barely cannot barred prohibited impossible ' +
      'avoid avoided instead rather rarely seldom unlikely almost nearly wish wished denial deny denied refused refuse ' +
      'false myth doubt doubted doubts doubtful most maximum contrary opposite skeptical sceptical',
  ),
  keepsCondition: set(
    'if unless whether should when provided condition conditional conditions depends depending could would might may ' +
      'unclear unsure uncertain until once except only but assuming hypothetical scenario though',
  ),
  keepsView: set(
    'hope hopes hoped hoping pray prays prayed praying fear fears feared wish wishes wished promise promised ' +
      'some others people critics opponents say says claim claims view views argument rumor rumour rumors rumours ' +
      'reject rejects rejected rejecting dismissed dismiss dismissing disagree disagrees disagreed not never',
  ),
};

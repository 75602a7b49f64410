/** English: forms of words that are told apart from changes of the wording. See `lexicon.ts`. */
import { pairs, set, words } from './build.ts';
import type { VerifyLexicon } from './lexicon.ts';

/** Every word of a group, bars between, with the first one as the group's name. */
const groups = (text: string): [string, string][] =>
  words(text).flatMap((group) => {
    const members = group.split('|');
    return members.map((member): [string, string] => [member, members[0] ?? '']);
  });

export const ENGLISH_FORMS: Pick<
  VerifyLexicon,
  'tidied' | 'respelled' | 'linkingWords' | 'confusables' | 'irregular' | 'inflections'
> = {
  tidied: new Map(
    pairs(
      'an=a is=are was=were has=have does=do me=i him=he them=they whom=who yeah=yes yep=yes nope=no gotten=got mine=me ai=are',
    ),
  ),
  respelled: new Map(
    pairs(
      'gonna=going_to wanna=want_to gotta=got_to hafta=have_to oughta=ought_to kinda=kind_of sorta=sort_of lotta=lot_of ' +
        'outta=out_of coulda=could_have woulda=would_have shoulda=should_have musta=must_have lemme=let_me gimme=give_me ' +
        "dunno=do_not_know whatcha=what_are_you gotcha=got_you 'cause=because cause=because coz=because cuz=because " +
        "em=them 'em=them ya=you yall=you_all y'all=you_all til=until till=until 'til=until thru=through tho=though " +
        "'bout=about bout=about 'round=around ol=old o=of an'=and nothin=nothing somethin=something c'mon=come_on ma'am=madam",
    ),
  ),
  linkingWords: set(
    'a an the this that these those which who to of and so then am is are was were be been being have has had do does did',
  ),
  confusables: new Map(
    groups(
      "its|it's your|you're their|there|they're to|too|two whose|who's then|than lets|let's were|we're|where hear|here " +
        'affect|effect lose|loose quite|quiet principal|principle peace|piece of|off by|buy|bye no|know our|are|hour ' +
        'council|counsel weather|whether passed|past led|lead accept|except advice|advise complement|compliment',
    ),
  ),
  irregular: new Map(
    groups(
      'be|am|is|are|was|were|been|being have|has|had|having do|does|did|done|doing go|goes|went|gone going|goin come|came ' +
        'become|became see|saw|seen take|took|taken get|got|gotten getting|gettin give|gave|given make|made say|said ' +
        'know|knew|known think|thought bring|brought buy|bought fight|fought catch|caught teach|taught feel|felt ' +
        'keep|kept leave|left lose|lost mean|meant meet|met pay|paid run|ran sell|sold send|sent sit|sat speak|spoke|spoken ' +
        'stand|stood tell|told win|won write|wrote|written break|broke|broken choose|chose|chosen drive|drove|driven ' +
        'eat|ate|eaten fall|fell|fallen find|found fly|flew|flown forget|forgot|forgotten grow|grew|grown hold|held ' +
        'lead|led rise|rose|risen show|showed|shown spend|spent build|built begin|began|begun throw|threw|thrown ' +
        'wear|wore|worn hear|heard lie|lay|lain man|men woman|women child|children this|these that|those i|me he|him ' +
        'she|her we|us they|them who|whom a|an',
    ),
  ),
  inflections: [
    ['ies', 'y'],
    ['ied', 'y'],
    ['es', ''],
    ['s', ''],
    ["'s", ''],
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
    ['ily', 'y'],
    ['ly', ''],
  ],
};

/**
 * By which letters beyond ASCII the languages are known that text files in old encodings are written in. Letters stand
 * in the order of their frequency in running text, which is all that telling encodings apart needs.
 */
export interface LetterProfile {
  readonly languages: string;
  readonly letters: string;
  /** Whether the language is written with these letters alone, or with ASCII letters between them. */
  readonly script: 'latin' | 'other';
}

const latin = (languages: string, letters: string): LetterProfile => ({
  languages,
  letters,
  script: 'latin',
});
const other = (languages: string, letters: string): LetterProfile => ({
  languages,
  letters,
  script: 'other',
});

/** Languages of Western Europe, and foreign names in English. */
const WESTERN = [
  latin('en', 'éüöñáíóèäçïëãøåêâàæ'),
  latin('fr', 'éèàêçùîôûïœâë'),
  latin('de', 'üäößé'),
  latin('es', 'óíáéñúü'),
  latin('pt', 'ãçéáíóêõúâàô'),
  latin('it', 'àèìòùé'),
  latin('sv fi', 'äöåé'),
  latin('da no', 'åøæéó'),
  latin('is', 'áíðöþéóúýæ'),
  latin('nl', 'éëïöüèêáó'),
  latin('ca', 'àéèóòíçúïü'),
];
const CENTRAL = [
  latin('pl', 'łąęóżśćźń'),
  latin('cs', 'íáéřěýčšžůúťňóď'),
  latin('sk', 'áíéčýúžšľťäôňóĺŕď'),
  latin('hu', 'áéíőöóüűú'),
  latin('ro', 'ăîşţâ'),
  latin('hr sl', 'čšžćđ'),
];
const RUSSIAN = other('ru', 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё');
const CYRILLIC = [
  RUSSIAN,
  other('uk', 'оанивтерсідкулмпзьбягчхйжїцшюєщфґ'),
  other('bg', 'аиоетнрсвлкдпмзуъябгщчцжхйшюфь'),
  other('sr mk', 'аоиенртсјвкдмупљзлгчбшђцћњжхџфѓќѕ'),
  other('be', 'анаіеырсоклтвдмупязьбйўгчшжхюцёэф'),
];
const GREEK = [other('el', 'αοιετσνηυρπκμλςόάγδίέήωθχύφβώξζψϊϋΐ')];
const HEBREW = [other('he yi', 'יוהלאתרמשבנעםדחקפצטכגזסןךףץ')];
const ARABIC = [other('ar', 'اليمنوترسبهدعفقكحةجشصطأخىضذغءثزظئإؤآ')];
const TURKISH = [latin('tr', 'ışüğöçİâî')];
const BALTIC = [latin('lt', 'ėšųžįčūąę'), latin('lv', 'āīēūšņķļģžč'), latin('et', 'äõüöšž')];

/** Encodings of one byte a letter (WHATWG labels), the likeliest first, with the languages they are used for. */
export const SINGLE_BYTE: readonly (readonly [string, readonly LetterProfile[]])[] = [
  ['windows-1252', WESTERN],
  ['macintosh', WESTERN],
  ['windows-1250', CENTRAL],
  ['iso-8859-2', CENTRAL],
  ['windows-1251', CYRILLIC],
  ['koi8-r', [RUSSIAN]],
  ['koi8-u', CYRILLIC],
  ['iso-8859-5', CYRILLIC],
  ['x-mac-cyrillic', CYRILLIC],
  ['ibm866', CYRILLIC],
  ['windows-1253', GREEK],
  ['iso-8859-7', GREEK],
  ['windows-1254', TURKISH],
  ['windows-1255', HEBREW],
  ['windows-1256', ARABIC],
  ['windows-1257', BALTIC],
];

/** Encodings of two bytes a letter, with letters that make up a good part of every text in them. */
export const DOUBLE_BYTE: readonly (readonly [string, string])[] = [
  ['shift_jis', 'のにをはがとでしてたいるなもかられこっうすりんくきさまあけだせそよりどつ、。一日人'],
  ['euc-jp', 'のにをはがとでしてたいるなもかられこっうすりんくきさまあけだせそよりどつ、。一日人'],
  [
    'gb18030',
    '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实，。、“”',
  ],
  [
    'big5',
    '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實，。、「」',
  ],
  ['euc-kr', '이다는에의을가고하를지도로은한사기나서인어있리대자시아해일그것수부정스장게들과만상제안라보우'],
];

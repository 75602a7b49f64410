import assert from 'node:assert/strict';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { proseOf } from '../helpers.ts';

const find = (text: string): ReturnType<typeof findQuotations> => findQuotations(proseOf(text), 'he');

/** Who said each quotation; null where nobody is named for sure enough, an unnamed source in brackets. */
const speakers = (text: string): (string | null)[] =>
  find(text).quotations.map(({ speaker }) => {
    if (!speaker || speaker.confidence < 0.5) return null;
    return speaker.unnamed ? `(${speaker.name})` : speaker.name;
  });

const hit = (text: string, ...expected: (string | null)[]): void => {
  assert.deepEqual(speakers(text), expected, text);
};

/** Nothing in the text is speech; the reason of each marked stretch. */
const silent = (text: string, ...reasons: string[]): void => {
  const { quotations, skipped } = find(text);
  const found = quotations.map((quotation) => quotation.text);
  assert.deepEqual([found, skipped.map(({ reason }) => reason)], [[], reasons], text);
};

describe('Hebrew: quotation marks', () => {
  const texts = (text: string) => find(text).quotations.map((quotation) => quotation.text);

  it('are the glyph of acronyms too, which stands inside of words', () => {
    for (const mark of ['"', '״', '”'])
      assert.deepEqual(
        texts('דנה לביא אמרה: "הדו"ח של מנכ"לית החברה לא הוגש בזמן". ח"כים הגיבו.'.replaceAll('"', mark)),
        ['הדו"ח של מנכ"לית החברה לא הוגש בזמן'.replaceAll('"', mark)],
        mark,
      );
  });

  it('open behind letters written together with the next word', () => {
    assert.deepEqual(texts('השר רון אלדד האשים את החברה ב״כישלון ניהולי חמור״.'), ['כישלון ניהולי חמור']);
  });

  it('are none in acronyms alone', () => {
    for (const text of [
      'ח״כ דנה לביא ומנכ״ל החברה נפגשו.',
      'ח"כ דנה לביא ומנכ"לית החברה נפגשו.',
      'מ״מ ראש העיר',
    ])
      assert.deepEqual([texts(text), find(text).skipped, find(text).unbalanced], [[], [], []], text);
  });
});

describe('Hebrew: who spoke', () => {
  it('takes the subject before the verb', () => {
    hit('דנה לביא אמרה: "אנחנו לא משלמים".', 'דנה לביא');
    hit('ראש העיר דן לוי אמר כי "התקציב אושר במלואו".', 'דן לוי');
    hit('השר רון אלדד האשים את החברה ב"כישלון ניהולי חמור".', 'רון אלדד');
  });

  it('takes the subject behind the verb', () => {
    hit('"אנחנו לא משלמים", אמרה דנה לביא.', 'דנה לביא');
    hit('"הבחירות יתקיימו בזמן", אמר אתמול השר יואב כהן בכנס בחיפה.', 'יואב כהן');
    hit('"אנחנו לא משלמים", אמרה לביא לעיתונאים.', 'לביא');
    hit('"אני עייפה", אמרה מיכל. "גם אני", ענה יוסי.', 'מיכל', 'יוסי');
  });

  it('passes an apposition on either side of the name', () => {
    hit('דן לוי, ראש העיר, אמר: "התקציב אושר במלואו".', 'דן לוי');
    hit('מנכ"ל החברה, יוסי כהן, אמר: "אין לנו כוונה לסגור".', 'יוסי כהן');
    hit('יו"ר הוועדה, ח"כ מירב שגב, מסרה בתגובה: "נבדוק את הטענות".', 'מירב שגב');
  });

  it('takes whom a phrase of source or a label names', () => {
    hit('לדברי דן לוי, "התקציב אושר במלואו אתמול".', 'דן לוי');
    hit('דנה לביא: "אנחנו לא משלמים".', 'דנה לביא');
  });

  it('gives a verb without a subject to whom its gender fits', () => {
    hit('דנה לביא היא מורה. "אנחנו לא משלמים", אמרה.', 'דנה לביא');
    hit('דנה לביא היא מורה. "אנחנו לא משלמים", אמר.', null);
  });

  it('leaves sources without a name unnamed', () => {
    hit('"נפתחה חקירה", הוסיף דובר המשטרה.', '(דובר המשטרה)');
    hit('"לא ראינו כלום", אמר תושב המקום.', '(תושב המקום)');
  });
});

describe('Hebrew: silence', () => {
  it('names nobody where nobody is named', () => {
    hit('הוא אמר: "אני לא יודע".', null);
  });

  it('does not give the words of somebody unlisted to the one before', () => {
    hit('"אנחנו לא משלמים", אמרה דנה לביא. "זה לא נכון", השיבה התופרת.', 'דנה לביא', '(התופרת)');
    hit('דנה לביא אמרה: "אנחנו לא משלמים". התופרת אמרה: "זה לא נכון".', 'דנה לביא', '(התופרת)');
  });

  it('does not take an addressee, and does not choose between two', () => {
    hit('לוי סיפר לדנה לביא כי "הכול בסדר גמור".', 'לוי');
    hit('השר רון אלדד שיבח את דן לוי. "הוא עשה עבודה מצוינת", אמר.', null);
  });

  it('takes no body or document for a person', () => {
    hit('דו"ח המבקר קבע כי "הליקויים חמורים מאוד".', '(דו"ח המבקר)');
    hit('ראש הממשלה הודיע: "הבחירות יתקיימו בזמן".', '(ראש הממשלה)');
  });

  it('skips titles, terms, signs and names of things', () => {
    silent('הספר "הדרך הארוכה" יצא לאור.', 'title');
    silent('הסרט "בית על הגבעה" מוקרן הערב.', 'title');
    silent('המונח "כלכלה שיתופית" נפוץ.', 'term');
    silent('ליד הכניסה תלוי שלט "אין כניסה".', 'sign');
    silent('הוא גר ב"עיר הלבנה".', 'term');
    silent('בית הקפה "אור" נסגר.', 'term');
  });
});

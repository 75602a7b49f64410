import assert from 'node:assert/strict';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { proseOf } from '../helpers.ts';

const find = (text: string): ReturnType<typeof findQuotations> => findQuotations(proseOf(text), 'ar');

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

describe('Arabic: who spoke', () => {
  it('takes the subject behind the verb', () => {
    hit('قالت الوزيرة سلمى ناصر: «لن نغلق المدرسة هذا العام».', 'سلمى ناصر');
    hit('«لن نغلق المدرسة هذا العام»، قالت سلمى ناصر.', 'سلمى ناصر');
    hit('«سمعنا انفجارا قويا»، يقول أحمد علي لوكالة رويترز.', 'أحمد علي');
    hit('وقال الرئيس الأمريكي دونالد ترامب: «لقد انتصرنا».', 'دونالد ترامب');
    hit('«أنا متعبة»، قالت ليلى. «وأنا كذلك»، رد سامي.', 'ليلى', 'سامي');
  });

  it('takes the subject before the verb', () => {
    hit('الوزيرة سلمى ناصر قالت إن «المدرسة ستبقى مفتوحة».', 'سلمى ناصر');
  });

  it('passes an office of several words', () => {
    hit('وأضاف المتحدث باسم الوزارة أحمد علي أن «الوضع تحت السيطرة».', 'أحمد علي');
    hit('أكد المدير العام للشركة كريم النجار أن «الأرباح ارتفعت».', 'كريم النجار');
    hit('وصرح رئيس الوزراء خالد منصور للصحفيين قائلا: «الانتخابات في موعدها».', 'خالد منصور');
  });

  it('takes whom a phrase of source or a label names', () => {
    hit('بحسب الوزير خالد منصور، «الوضع تحت السيطرة».', 'خالد منصور');
    hit('سلمى ناصر: «لن نغلق المدرسة».', 'سلمى ناصر');
  });

  it('reads words with vowel signs', () => {
    hit('قالَتْ سلمى ناصر: «لن نغلق المدرسة».', 'سلمى ناصر');
  });

  it('gives a verb without a subject to whom its gender fits', () => {
    hit('قال سالم حداد: "لن نستسلم أبدا". وأضاف: "سنواصل العمل".', 'سالم حداد', 'سالم حداد');
    hit('افتتحت سلمى ناصر المعرض. وقالت: «هذا يوم جميل».', 'سلمى ناصر');
    hit('افتتحت سلمى ناصر المعرض. وقال: «هذا يوم جميل».', null);
  });

  it('leaves sources without a name unnamed', () => {
    hit('وقال شهود عيان: «سمعنا انفجارا قويا».', '(شهود عيان)');
    hit('أكدت الوزارة أن «الوضع تحت السيطرة».', '(الوزارة)');
  });
});

describe('Arabic: silence', () => {
  it('names nobody where nobody is named', () => {
    hit('وقال: «لا أعرف شيئا عن هذا».', null);
  });

  it('does not give the words of somebody unlisted to the one before', () => {
    hit('قال سالم حداد: «لن نستسلم أبدا». وقالت الخياطة: «هذا غير صحيح».', 'سالم حداد', '(الخياطة)');
  });

  it('takes no body for a person and no noun for a verb', () => {
    hit('وأعلن الجيش أن «العملية انتهت بنجاح».', '(الجيش)');
    hit('وقال مسؤول طلب عدم ذكر اسمه: «المفاوضات صعبة جدا».', '(مسؤول طلب)');
  });

  it('parts two names that stand side by side', () => {
    hit('التقى خالد منصور سلمى ناصر. وقالت: «كان اللقاء مثمرا».', 'سلمى ناصر');
  });

  it('skips titles, terms, mottos and names of things', () => {
    silent('رواية «الطريق الطويل» صدرت أمس.', 'title');
    silent('افتتح معرض «ألوان المدينة» في بيروت.', 'title');
    silent('شاهدنا فيلم «نافذة على البحر» مساء.', 'title');
    silent('مصطلح «الاقتصاد الأخضر» شائع.', 'term');
    silent('ورفع المتظاهرون شعار «الخبز والحرية».', 'motto');
    silent('يسكن في حي «الزهور».', 'term');
    silent('يعمل في مقهى «القمر».', 'term');
  });
});

import assert from 'node:assert/strict';
import { detectLanguage } from '../../../src/core/quotations/language.ts';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The harbour opens again in June, whatever the weather, and the old crane stays where it is.',
  de: 'Der Hafen öffnet im Juni wieder, bei jedem Wetter, und der alte Kran bleibt, wo er steht.',
  fr: 'Le port rouvre en juin, quel que soit le temps, et la vieille grue reste à sa place.',
  es: 'El puerto vuelve a abrir en junio, haga el tiempo que haga, y la vieja grúa se queda donde está.',
  it: 'Il porto riapre a giugno, con qualsiasi tempo, e la vecchia gru resta dove si trova.',
  pt: 'O porto reabre em junho, faça o tempo que fizer, e o velho guindaste fica onde está.',
  nl: 'De haven gaat in juni weer open, wat voor weer het ook is, en de oude kraan blijft staan.',
  sv: 'Hamnen öppnar igen i juni, hur vädret än blir, och den gamla kranen står kvar.',
  pl: 'Port zostanie ponownie otwarty w czerwcu, a stary dźwig pozostanie na swoim miejscu.',
  ru: 'Порт снова откроется в июне при любой погоде, а старый кран останется на месте.',
  ja: '港は六月に再び開き、古いクレーンはそのまま残る。',
  zh: '港口将于六月重新开放，旧吊车留在原处。',
  he: 'הנמל ייפתח מחדש ביוני בכל מזג אוויר, והמנוף הישן יישאר במקומו.',
  ar: 'يفتح الميناء من جديد في يونيو مهما كان الطقس، وتبقى الرافعة القديمة في مكانها.',
};

describe('the language of a text', () => {
  for (const [language, text] of Object.entries(TEXTS))
    it(`is found: ${language}`, async () => {
      assert.equal(await detectLanguage(text), language);
    });

  it('is English where there is too little to tell', async () => {
    for (const text of ['', '12:40', 'Juni.', '“Ja?”', '— — —'])
      assert.equal(await detectLanguage(text), 'en');
  });

  it('is not fooled by names, figures and addresses', async () => {
    assert.equal(
      await detectLanguage('Anna Svensson told Göran Åkerlund on Monday that the ferry is late.'),
      'en',
    );
    assert.equal(
      await detectLanguage('https://hafen.example/plan 2026 — the timetable is wrong again.'),
      'en',
    );
  });

  it('is told by letters of its own, however few', async () => {
    for (const [language, text] of Object.entries({
      he: 'הנמל סגור.',
      el: 'Το λιμάνι.',
      ko: '항구는 닫혔다.',
      hi: 'बंदरगाह बंद है।',
      th: 'ท่าเรือปิด',
      ur: 'بندرگاہ بند ہے۔',
      fa: 'بندر می‌گوید باز می‌ماند.',
      vi: 'Cảng sẽ mở cửa trở lại vào tháng sáu.',
    }))
      assert.equal(await detectLanguage(text), language, text);
  });

  it('is not told by a few letters of another', async () => {
    const arabic = `${TEXTS['ar'] ?? ''} قال السيد چلبي ذلك.`;
    assert.equal(await detectLanguage(arabic), 'ar');
    assert.equal(
      await detectLanguage('The value of α and the word שלום were printed on the old crane.'),
      'en',
    );
    assert.notEqual(
      await detectLanguage('Luka će se ponovno otvoriti u lipnju, kaže Đuro Đurić iz Brođana.'),
      'vi',
    );
  });

  it('names a language that has no data file', async () => {
    const turkish =
      'Liman haziran ayında yeniden açılacak ve eski vinç yerinde kalacak. Belediye başkanı, hava nasıl olursa olsun ' +
      'açılışın erteleneceğini düşünmediğini söyledi ve işçilere teşekkür etti. Karar bu hafta mecliste görüşülecek.';
    assert.equal(await detectLanguage(turkish), 'tr');
  });
});

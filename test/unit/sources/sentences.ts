/** Sentences to encode, by language and the encodings that its texts are found in. */
export const SENTENCES: readonly {
  readonly language: string;
  readonly encodings: readonly string[];
  readonly text: string;
}[] = [
  {
    language: 'en',
    encodings: ['windows-1252', 'macintosh'],
    text: '“We’re not leaving the quay,” said Cleo Brandt. “It’s our home – and we’ll stay.” The café was closed…',
  },
  {
    language: 'fr',
    encodings: ['windows-1252', 'macintosh'],
    text: 'Le préfet a déclaré que le pont serait fermé dès lundi. « Nous n’avons pas été prévenus à temps », a regretté Élodie Garance, élue de la forêt voisine. Où ira-t-on ? Ça, personne ne le sait.',
  },
  {
    language: 'de',
    encodings: ['windows-1252', 'macintosh'],
    text: 'Die Brücke bleibt gesperrt, sagte Jörg Hülsmann. „Wir müssen prüfen, ob die Träger halten.“ Für größere Fahrzeuge gilt das schon länger. Ärger gab es über die Straße.',
  },
  {
    language: 'es',
    encodings: ['windows-1252', 'macintosh'],
    text: '«No habrá más dinero este año», aseguró la alcaldesa Begoña Núñez. ¿Por qué? Según el informe, la reparación costó el doble. También faltó información.',
  },
  {
    language: 'pt',
    encodings: ['windows-1252'],
    text: 'A população não foi avisada, disse Conceição Falcão. “A situação é difícil e as soluções não estão à vista.” Três pontes já estão fechadas até amanhã.',
  },
  {
    language: 'it',
    encodings: ['windows-1252'],
    text: 'Il sindaco ha detto che la città non pagherà più. «È una questione di libertà», ha spiegato Nicolò Ferrà. Perché così tardi? Nessuno lo sa.',
  },
  {
    language: 'sv',
    encodings: ['windows-1252', 'macintosh'],
    text: 'Vi måste stänga bron i går, säger Åsa Sjögren. Ingen får köra över älven förrän pelarna är mätta. Det är för sent att ångra sig nu.',
  },
  {
    language: 'da',
    encodings: ['windows-1252'],
    text: 'Broen er lukket, siger Søren Kjær. Vi kan ikke åbne den før på lørdag, og det ærgrer os også. Der er målt for høje værdier i pælene.',
  },
  {
    language: 'fi',
    encodings: ['windows-1252'],
    text: 'Silta pysyy suljettuna, sanoi Väinö Hämäläinen. Emme tiedä vielä, milloin työt päättyvät. Tämä on kaikille yhteinen päätös.',
  },
  {
    language: 'is',
    encodings: ['windows-1252'],
    text: 'Brúin verður lokuð, sagði Þóra Ægisdóttir. Við vitum ekki hvenær hún opnar aftur, það er ljóst að þetta tekur tíma.',
  },
  {
    language: 'nl',
    encodings: ['windows-1252'],
    text: 'De brug blijft dicht, zei Noë van Dijk. ‘We hebben één week nodig, misschien twee.’ Ook de café’s aan de kade zijn gesloten.',
  },
  {
    language: 'pl',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: 'Most będzie zamknięty do soboty, powiedział Władysław Żółtek. Nie możemy ręczyć za bezpieczeństwo ludzi. Ścieżka wzdłuż rzeki też jest zamknięta, a śluza nie działa.',
  },
  {
    language: 'cs',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: 'Most zůstane zavřený, řekl Jiří Dvořáček. Nemůžeme ručit za bezpečnost lidí, dokud pilíře někdo neprohlédne. Také lávka přes řeku je už týden uzavřená.',
  },
  {
    language: 'sk',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: 'Most zostane zatvorený, povedal Ľubomír Šťastný. Nemôžeme ručiť za bezpečnosť ľudí, kým piliere niekto neprezrie. Aj lávka cez rieku je už týždeň uzavretá.',
  },
  {
    language: 'hu',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: 'A híd zárva marad, mondta Szűcs Jenő. Nem tudjuk, mikor fejeződik be a munka, de a jövő héten többet mondhatunk. Az erdő felőli út is zárva van.',
  },
  {
    language: 'ro',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: 'Podul rămâne închis, a spus Ştefan Pătraşcu. Nu putem garanta siguranţa oamenilor până când stâlpii nu sunt verificaţi. Şi aleea de lângă râu este închisă.',
  },
  {
    language: 'hr',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: 'Most ostaje zatvoren, rekao je Željko Šarić. Ne možemo jamčiti sigurnost ljudi dok netko ne pregleda stupove. I pješačka staza uz rijeku već je tjedan dana zatvorena, a građani čekaju.',
  },
  {
    language: 'ru',
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'x-mac-cyrillic', 'ibm866'],
    text: 'Мост будет закрыт до субботы, сказал Игорь Лапин. Мы не можем ручаться за безопасность людей, пока опоры никто не проверил. Дорога вдоль реки тоже закрыта.',
  },
  {
    language: 'uk',
    encodings: ['windows-1251', 'koi8-u'],
    text: 'Міст буде зачинено до суботи, сказав Єгор Їжак. Ми не можемо ручатися за безпеку людей, доки опори ніхто не перевірив. Стежка вздовж річки теж зачинена.',
  },
  {
    language: 'bg',
    encodings: ['windows-1251'],
    text: 'Мостът ще бъде затворен до събота, каза Иглика Ръждева. Не можем да гарантираме сигурността на хората, докато някой не провери опорите.',
  },
  {
    language: 'el',
    encodings: ['windows-1253', 'iso-8859-7'],
    text: 'Η γέφυρα θα μείνει κλειστή, είπε ο Γιώργος Μελάς. Δεν μπορούμε να εγγυηθούμε την ασφάλεια των ανθρώπων πριν ελεγχθούν οι κολόνες.',
  },
  {
    language: 'tr',
    encodings: ['windows-1254'],
    text: 'Köprü kapalı kalacak, dedi Işıl Güneş. Ayaklar incelenmeden insanların güvenliğini sağlayamayız. Nehir kıyısındaki yol da şu anda kapalı, bu yüzden başka çare yok.',
  },
  {
    language: 'he',
    encodings: ['windows-1255'],
    text: 'הגשר יישאר סגור עד שבת, אמר דוד לפין. איננו יכולים להבטיח את שלומם של האנשים לפני שמישהו יבדוק את העמודים.',
  },
  {
    language: 'ar',
    encodings: ['windows-1256'],
    text: 'سيبقى الجسر مغلقا حتى يوم السبت، قال يوسف المنصوري. لا نستطيع أن نضمن سلامة الناس قبل أن يفحص أحد الأعمدة.',
  },
  {
    language: 'lt',
    encodings: ['windows-1257'],
    text: 'Tiltas bus uždarytas iki šeštadienio, sakė Žydrūnas Šližys. Negalime užtikrinti žmonių saugumo, kol atramų niekas nepatikrino. Takas palei upę taip pat uždarytas.',
  },
  {
    language: 'ja',
    encodings: ['shift_jis', 'euc-jp'],
    text: '橋は土曜日まで閉鎖されます、と山本市長は述べた。柱を調べるまでは、人々の安全を約束することはできません。川沿いの道も閉まっています。',
  },
  {
    language: 'zh',
    encodings: ['gb18030'],
    text: '市长说，这座桥在星期六以前不会开放。我们没有检查完桥墩，不能保证人们的安全。河边的路也已经关了，这是大家的决定。',
  },
  {
    language: 'zh-Hant',
    encodings: ['big5'],
    text: '市長說，這座橋在星期六以前不會開放。我們沒有檢查完橋墩，不能保證人們的安全。河邊的路也已經關了，這是大家的決定。',
  },
  {
    language: 'ko',
    encodings: ['euc-kr'],
    text: '다리는 토요일까지 닫혀 있을 것이라고 김 시장은 말했다. 기둥을 점검하기 전에는 사람들의 안전을 보장할 수 없습니다. 강가의 길도 닫혀 있다.',
  },
];

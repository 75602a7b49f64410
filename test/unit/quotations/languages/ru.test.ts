import assert from 'node:assert/strict';
import type { QuotationSet, Speaker } from '../../../../src/core/model.ts';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { compareSpeakers } from '../../../../src/core/quotations/names.ts';
import { proseOf } from '../helpers.ts';

const find = (text: string): QuotationSet => findQuotations(proseOf(text), 'ru');

function nameOf(speaker: Speaker | null): string | null {
  if (!speaker || speaker.confidence < 0.5) return null;
  return speaker.unnamed ? `(${speaker.name})` : speaker.name;
}

const hit = (text: string, ...expected: (string | null)[]): void => {
  assert.deepEqual(
    find(text).quotations.map(({ speaker }) => nameOf(speaker)),
    expected,
    text,
  );
};

const words = (text: string, ...expected: string[]): void => {
  assert.deepEqual(
    find(text).quotations.map((quotation) => quotation.text),
    expected,
    text,
  );
};

/** Nothing in the text is speech; `expected` are the reasons. */
const silent = (text: string, ...expected: string[]): void => {
  const { quotations, skipped } = find(text);
  assert.deepEqual(
    quotations.map((quotation) => quotation.text),
    [],
    text,
  );
  assert.deepEqual(
    skipped.map(({ reason }) => reason),
    expected,
    text,
  );
};

/** No name of the text may be given out as the speaker. */
const nobodyNamed = (text: string): void => {
  for (const { speaker } of find(text).quotations) {
    const named = speaker && !speaker.unnamed && speaker.confidence >= 0.6 ? speaker.name : null;
    assert.equal(named, null, text);
  }
};

describe('Russian: reporting words', () => {
  it('takes the subject of a tag behind the quotation', () => {
    hit('«Мы откроемся в июне», — сказал Иван Бельский.', 'Иван Бельский');
    hit('«Когда вы откроетесь?» — спросила Анна Зарецкая.', 'Анна Зарецкая');
    hit('«Мы откроемся!» — воскликнул Иван Бельский.', 'Иван Бельский');
    hit('«Мы откроемся в июне», — доложил ему Иван Бельский.', 'Иван Бельский');
  });

  it('takes the name behind an office, a title or initials', () => {
    hit('«Мы откроемся в июне», — сказала директор порта Анна Зарецкая.', 'Анна Зарецкая');
    hit('«Мы откроемся в июне», — считает г-н Бельский.', 'Бельский');
    hit('Глава Ростуризма Иван Бельский заявил: «Мы откроемся в июне».', 'Иван Бельский');
    hit('Житель Казани Тимур: «У нас всё хорошо».', 'Тимур');
    hit('«Мы откроемся в июне», — считает г-жа Зарецкая.', 'Зарецкая');
    hit('«Мы откроемся в июне», — уверен В. В. Бельский.', 'В. В. Бельский');
    hit('В. Бельский отметил: «Всё готово к сезону».', 'В. Бельский');
    hit('«Мы откроемся в июне», – подчеркнул губернатор Бельский.', 'Бельский');
  });

  it('takes a lead-in, with a verb or without', () => {
    hit('Иван Бельский сказал: «Мы откроемся в июне».', 'Иван Бельский');
    hit('Министр Иван Бельский сказал: «Мы откроемся в июне».', 'Иван Бельский');
    hit('Капитан парома Пётр Лунин вспоминает: «Порт открылся в июне».', 'Пётр Лунин');
    hit('Пётр Лунин, капитан парома: «Порт откроется в июне».', 'Пётр Лунин');
    hit('Отвечая на вопрос о порте, Иван Бельский сказал: «Порт откроется в июне».', 'Иван Бельский');
  });

  it('takes the subject before an apposition or a relative clause', () => {
    hit('Иван Бельский, директор порта, сказал: «Мы откроемся в июне».', 'Иван Бельский');
    hit('Бельский, который руководит портом, сказал: «Мы откроемся в июне».', 'Бельский');
  });

  it('finds the subject behind place, time and whom it was said to', () => {
    hit('«Мы откроемся в июне», — сказал в среду Иван Бельский.', 'Иван Бельский');
    hit('«Мы откроемся в июне», — заявил ТАСС Иван Бельский.', 'Иван Бельский');
    hit('«Мы откроемся в июне», — сказал РИА Новости Иван Бельский.', 'Иван Бельский');
    hit('«Мы откроемся в июне», — рассказал «Северной газете» Иван Бельский.', 'Иван Бельский');
    hit('«Мы откроемся в июне», — сообщил журналистам представитель порта.', '(представитель порта)');
  });

  it('links the pieces around a tag inside of the marks', () => {
    const text = '«Мы готовы, — сказал Иван Бельский, — и ждём решения».';
    hit(text, 'Иван Бельский', 'Иван Бельский');
    words(text, 'Мы готовы,', 'и ждём решения');
    hit('«Мы готовы, — сказал Иван Бельский. — Ждём решения».', 'Иван Бельский', 'Иван Бельский');
  });

  it('takes words worked into a sentence', () => {
    hit('Ранее Бельский заявил, что порт «никогда не закроется».', 'Бельский');
    hit('Как сказал Иван Бельский, «порт мы откроем в июне».', 'Иван Бельский');
    hit('Иван Бельский признался, что ему «не по себе».', 'Иван Бельский');
    hit('Бельский сообщил, что порт откроется, а Зарецкая возразила: «Порт откроется не скоро».', 'Зарецкая');
  });

  it('reads the other marks of Russian copy', () => {
    hit('„Мы откроемся в июне“, — сказал Иван Бельский.', 'Иван Бельский');
    hit('"Мы откроемся в июне", - сказал Иван Бельский.', 'Иван Бельский');
    hit('“Порт откроется в июне”, – сказал Пётр Лунин.', 'Пётр Лунин');
    hit('«Я слышал, как он кричал: „Тонем!“», — вспоминает Пётр Лунин.', 'Пётр Лунин');
  });

  it('names sources without a name by their description', () => {
    hit('«Мы откроемся в июне», — рассказал источник в мэрии.', '(источник в мэрии)');
    hit('«Порт откроется в июне», — считают эксперты.', '(эксперты)');
    hit('Представитель порта сказал: «Мы откроемся в июне».', '(Представитель порта)');
    hit('По словам экспертов, порт «никогда не был таким глубоким».', '(экспертов)');
  });

  it('takes bodies that speak', () => {
    hit('МВД сообщило: «Мы откроемся в июне».', 'МВД');
    hit('По данным МЧС, порт «полностью затоплен водой».', 'МЧС');
    hit('«Мы откроемся в июне», — сообщила пресс-служба порта.', '(пресс-служба порта)');
  });
});

describe('Russian: dash dialogue', () => {
  it('finds speech behind a dash with its tag', () => {
    hit('— Мы откроемся в июне, — сказал Иван Бельский.', 'Иван Бельский');
    hit('— Всё готово! — крикнула Анна Зарецкая.', 'Анна Зарецкая');
    hit('— Мы готовы, — сказал Иван Бельский. — Ждём решения.', 'Иван Бельский', 'Иван Бельский');
    words('— Мы готовы, — сказал Иван Бельский. — Ждём решения.', 'Мы готовы,', 'Ждём решения.');
  });
});

describe('Russian: people', () => {
  it('resolves he and she', () => {
    hit('Иван Бельский возглавляет порт с мая. «Мы откроемся в июне», — сказал он.', 'Иван Бельский');
    hit('Анна Зарецкая встретилась с Иваном Бельским. «Я ему верю», — сказала она.', 'Анна Зарецкая');
    hit(
      'Анна Зарецкая и Иван Бельский встретились в порту. «Я ничего не знала», — сказала она.',
      'Анна Зарецкая',
    );
    hit(
      'Иван Бельский пришёл в порт. Его встретила Анна Зарецкая. «Всё готово», — сказал он.',
      'Иван Бельский',
    );
  });

  it('carries a speaker over', () => {
    hit(
      'Иван Бельский приехал в порт. «Всё готово, — сказал он. — Мы ждали этого год».',
      'Иван Бельский',
      'Иван Бельский',
    );
    hit(
      '«Порт откроется в июне», — сообщила Анна Зарецкая, добавив: «Если не будет льда».',
      'Анна Зарецкая',
      'Анна Зарецкая',
    );
  });

  it('knows a name in its cases', () => {
    hit(
      'По мнению Анны Зарецкой, порт «никогда не был таким глубоким». Раньше Анна Зарецкая водила паром.',
      'Анна Зарецкая',
    );
    hit(
      'По словам Сергея Лунина, порт «никогда не был таким глубоким». Сергей Лунин водит паром.',
      'Сергей Лунин',
    );
  });

  it('keeps an inflected name as it stands, and never holds it against the nominative', () => {
    hit('По словам Ивана Бельского, порт «никогда не был таким глубоким».', 'Ивана Бельского');
    const speaker = (text: string): Speaker => {
      const found = find(text).quotations[0]?.speaker;
      assert.ok(found);
      return found;
    };
    const of = speaker('По словам Ивана Петрова, порт «никогда не был таким глубоким».');
    const by = speaker('«Порт никогда не был таким», — сказал Иван Петров.');
    assert.equal(compareSpeakers(of, by), 'compatible');
    const dmitri = speaker('По словам Дмитрия Лунина, порт «никогда не был таким глубоким».');
    const nominative = speaker('«Порт никогда не был таким», — сказал Дмитрий Лунин.');
    assert.equal(compareSpeakers(dmitri, nominative), 'compatible');
    assert.equal(compareSpeakers(dmitri, by), 'different');
    const pavel = speaker('По словам Павла Лунина, порт «никогда не был таким глубоким».');
    const himself = speaker('«Порт никогда не был таким», — сказал Павел Лунин.');
    assert.equal(compareSpeakers(pavel, himself), 'compatible');
    const wife = speaker('«Порт никогда не был таким», — сказала Анна Петрова.');
    assert.equal(compareSpeakers(by, wife), 'different');
  });
});

describe('Russian: silence', () => {
  it('leaves titles of works and names of companies alone', () => {
    silent('Фильм «Долгая дорога домой» вышел на экраны.', 'title');
    silent('Спектакль «Вишнёвый сад» поставил Иван Бельский.', 'title');
    silent('В компании «Северный ветер» отказались от комментариев.', 'title');
    silent('Во вторник в порт пришёл ледокол «Ветер Севера».', 'title');
  });

  it('takes no newspaper behind the verb for speech', () => {
    words('«Мы откроемся в июне», — сказал он в интервью «Коммерсанту».', 'Мы откроемся в июне');
    words('«Мы откроемся в июне», — рассказал «Северной газете» Иван Бельский.', 'Мы откроемся в июне');
  });

  it('leaves scare quotes alone', () => {
    silent('Так называемое «экономическое чудо» длилось недолго.', 'scare');
    silent('Порт — это «ворота города».', 'scare');
  });

  it('leaves terms alone', () => {
    silent('Слово «зима» прозвучало дважды.', 'term');
  });
  it('leaves nicknames alone', () => {
    silent('Иван «Медведь» Бельский вышел на лёд.', 'nickname');
  });
  it('leaves mottos alone', () => {
    silent('Под лозунгом «Порт — городу» прошёл митинг.', 'motto');
  });
  it('leaves headlines alone', () => {
    silent('Газета вышла под заголовком «Порт открыт».', 'headline');
  });
  it('leaves searches alone', () => {
    silent('Запрос «порт расписание» набрал вчера рекорд.', 'search');
  });

  it('leaves signs alone, whoever is named beside them', () => {
    silent('На двери висит табличка «Закрыто».', 'sign');
    silent('В кабинете Ивана Бельского висел плакат «Порт — городу».', 'sign');
  });

  it('takes no list for dialogue', () => {
    silent('В магазине есть:\n— рыба\n— соль\n— лёд');
  });

  it('names nobody where nobody is named', () => {
    hit('«Порт откроется в июне».', null);
    hit('«Порт откроется в июне», — сказала она.', null);
    hit('«Мы откроемся в июне», — сообщили в пресс-службе порта.', null);
    hit('«Мы откроемся в июне», — говорится в сообщении.', null);
    hit('По его словам, порт «никогда не был таким глубоким».', null);
  });

  it('never takes the addressee', () => {
    hit('Директор сказал Анне Зарецкой: «Порт откроется в июне».', '(Директор)');
    hit('Анна Зарецкая спросила у Ивана Бельского: «Когда откроют порт?»', 'Анна Зарецкая');
    hit('Анна Зарецкая написала письмо Ивану Бельскому: «Порт откроется».', 'Анна Зарецкая');
  });

  it('never takes one who is only spoken of', () => {
    nobodyNamed('«Мы откроемся в июне», — цитирует Ивана Бельского ТАСС.');
    nobodyNamed('«Мы откроемся в июне», — приводит ТАСС слова Ивана Бельского.');
    hit('Представитель Ивана Бельского сказал: «Ждём июня».', '(Представитель Ивана Бельского)');
    hit('Анна Зарецкая говорила об Иване Бельском. «Его там не было», — добавила она.', 'Анна Зарецкая');
    hit('Про Ивана Бельского говорят разное. «Всё готово», — сообщила Зарецкая.', 'Зарецкая');
  });

  it('takes neither a place nor a body for the person behind it', () => {
    hit('«Мы откроемся в июне», — сказал президент России.', '(президент России)');
    hit('«Мы откроемся в июне», — заявил официальный представитель МИД.', '(официальный представитель МИД)');
    hit('«Мы откроемся в июне», — заявила официальный представитель МИД Анна Зарецкая.', 'Анна Зарецкая');
  });

  it('gives no man the words of a woman', () => {
    nobodyNamed('Иван Бельский ждал в порту. «Я ничего не знала», — сказала она.');
  });

  it('is not sure of one of two who fit', () => {
    hit('В порту побывали Иван Бельский и Пётр Лунин. «Всё готово», — сказал он.', null);
  });

  it('is never sure of a name in another case', () => {
    const { quotations } = find('По словам Ивана Бельского, порт «никогда не был таким глубоким».');
    assert.ok((quotations[0]?.speaker?.confidence ?? 1) < 0.9);
  });
});

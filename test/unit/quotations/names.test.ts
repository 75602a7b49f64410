import assert from 'node:assert/strict';
import type { Speaker } from '../../../src/core/model.ts';
import { compareSpeakers, type SpeakerComparison } from '../../../src/core/quotations/names.ts';

function speaker(name: string, more: Partial<Speaker> = {}): Speaker {
  return {
    name,
    unnamed: false,
    kind: 'person',
    aliases: [],
    joint: [],
    mention: name,
    mentionStart: 0,
    via: 'name',
    confidence: 0.9,
    tier: 1,
    margin: null,
    candidates: [],
    evidence: [],
    ...more,
  };
}

const compare = (a: string, b: string, expected: SpeakerComparison): void => {
  assert.equal(compareSpeakers(speaker(a), speaker(b)), expected, `${a} / ${b}`);
  assert.equal(compareSpeakers(speaker(b), speaker(a)), expected, `${b} / ${a}`);
};

describe('comparing speakers', () => {
  it('knows one person by one name', () => {
    compare('Ida Brandt', 'Ida Brandt', 'same');
    compare('Mayor Ida Brandt', 'Ida Brandt', 'same');
    compare('Bob Falk', 'Robert Falk', 'same');
    compare('José Falk', 'Jose Falk', 'same');
  });

  it('does not accuse where two forms may be one person', () => {
    compare('Brandt', 'Ida Brandt', 'compatible');
    compare('I. Brandt', 'Ida Brandt', 'compatible');
    compare('Ida Brandt-Falk', 'Ida Brandt', 'compatible');
    compare('Mohammed Kasim', 'Muhammad Qasim', 'compatible');
    compare('Kim Min-seo', 'Minseo Kim', 'compatible');
    compare('Lim Ji Won', 'Ji-won Lim', 'compatible');
    compare('John Falk Jr.', 'John Falk', 'compatible');
    compare('Jan Wróbel', 'Jana Wróbla', 'compatible');
    compare('Ewa Dudek', 'Dudkiem', 'compatible');
    compare('Орёл', 'Орла', 'compatible');
  });

  it('knows a name that a text has in other cases alone', () => {
    for (const [name, ...others] of [
      ['Анна Вронская', 'Анны Вронской', 'Анне Вронской', 'Анной Вронской'],
      ['Мария Толстая', 'Марии Толстой', 'Марией Толстой'],
      ['Лев Мохов', 'Льва Мохова', 'Львом Моховым'],
      ['Андрей Соловей', 'Андрея Соловья', 'Андреем Соловьём'],
      ['Юрий Белый', 'Юрия Белого', 'Юрием Белым'],
      ['Anna Kowalska', 'Anny Kowalskiej', 'Annie Kowalskiej'],
      ['Anna Nowak', 'Anny Nowak'],
      ['Jerzy Kozioł', 'Jerzego Kozła'],
      ['Jan Zięba', 'Janowi Ziębie'],
    ] as const)
      for (const other of others) compare(name, other, 'compatible');
  });

  it('tells two people apart in other cases, too', () => {
    for (const [name, other] of [
      ['Анна Вронская', 'Петра Мохова'],
      ['Анна Вронская', 'Анны Мохиной'],
      ['Лев Мохов', 'Ивана Мохова'],
      ['Андрей Соловей', 'Андрея Соколова'],
      ['Юрий Белый', 'Ольги Белой'],
      ['Anna Kowalska', 'Ewy Kowalskiej'],
      ['Anna Nowak', 'Jana Nowaka'],
      ['Jerzy Kozioł', 'Jerzego Kozaka'],
      ['Mario Rossi', 'Maria Rossi'],
      ['Kim Min-seo', 'Minho Kim'],
    ] as const)
      compare(name, other, 'different');
  });

  it('does not compare offices, bodies and the unnamed', () => {
    compare('the president', 'Ida Brandt', 'unknown');
    assert.equal(
      compareSpeakers(speaker('a spokesman', { unnamed: true }), speaker('Ida Brandt')),
      'unknown',
    );
    assert.equal(
      compareSpeakers(speaker('Port Authority', { kind: 'organisation' }), speaker('Ida Brandt')),
      'unknown',
    );
  });

  it('tells two people apart', () => {
    compare('Ida Brandt', 'Jon Falk', 'different');
    compare('Ida Brandt', 'Jon Brandt', 'different');
    compare('Marta Lundberg', 'Marta Lundborg', 'different');
    compare('John Falk Jr.', 'John Falk Sr.', 'different');
    compare('Brandt', 'Falk', 'different');
    compare('Tom John', 'John Falk', 'different');
    compare('Jan Wróbel', 'Jan Wróblewski', 'different');
    compare('Jan Dudek', 'Ewa Dudka', 'different');
    compare('Jan Gawel', 'Jan Gawron', 'different');
  });

  it('knows a surname behind a given name, whatever else it means', () => {
    compare('Howard Dean', 'David Falk', 'different');
    compare('Emily Park', 'Jon Falk', 'different');
    compare('Jack London', 'Jon Falk', 'different');
  });

  it('compares no parks, deans and towns', () => {
    compare('Hill Park', 'Jon Falk', 'unknown');
    compare('Dean', 'Jon Falk', 'unknown');
    compare('London', 'Jon Falk', 'unknown');
  });

  it('keeps names that may be turned round, shortened or doubled together', () => {
    compare('Kim Jong Un', 'Kim', 'compatible');
    compare('Xi Jinping', 'Jinping Xi', 'compatible');
    compare('Hilda Brandt Falk', 'Hilda Brandt', 'compatible');
    compare('Ida', 'Ida Brandt', 'compatible');
  });

  it('knows a given name alone, a nickname in marks and a maiden name in brackets', () => {
    compare('Kate', 'Katherine Falk', 'compatible');
    compare('Kate', 'Ida Falk', 'different');
    const named = (name: string, mention: string, other: string) =>
      compareSpeakers(speaker(name, { mention }), speaker(other));
    assert.equal(named('Raymond Quill', 'Raymond “Ray-Ray” Quill', 'Ray-Ray Quill'), 'compatible');
    assert.equal(named('Rosa Falk', 'Rosa (née Brandt) Falk', 'Rosa Brandt'), 'compatible');
    assert.equal(named('Raymond Quill', 'Raymond “Ray-Ray” Quill', 'Ida Quill'), 'different');
  });

  it('keeps silent about a joint speaker', () => {
    const both = speaker('Ida Brandt', { joint: ['Jon Falk'] });
    assert.equal(compareSpeakers(both, speaker('Jon Falk')), 'compatible');
  });
});

describe('names in scripts without capitals', () => {
  const cases: readonly (readonly [string, string, SpeakerComparison])[] = [
    ['佐藤花子', '佐藤花子', 'same'],
    ['佐藤', '佐藤花子', 'compatible'],
    ['佐藤花子', '山田太郎', 'different'],
    ['王小红', '李明', 'different'],
    ['נועה ברזילי', 'נועה ברזילי', 'same'],
    ['ברזילי', 'נועה ברזילי', 'compatible'],
    ['נועה ברזילי', 'דוד כרמי', 'different'],
    ['سلمى ناصر', 'سلمى ناصر', 'same'],
    ['سلمى ناصر', 'كريم حداد', 'different'],
    ['佐藤花子', 'Ida Brandt', 'unknown'],
  ];
  for (const [a, b, expected] of cases)
    it(`${a} / ${b}: ${expected}`, () => {
      assert.equal(compareSpeakers(speaker(a), speaker(b)), expected);
      assert.equal(compareSpeakers(speaker(b), speaker(a)), expected);
    });
});

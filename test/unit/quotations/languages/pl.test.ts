import assert from 'node:assert/strict';
import type { QuotationSet, Speaker } from '../../../../src/core/model.ts';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { compareSpeakers } from '../../../../src/core/quotations/names.ts';
import { proseOf } from '../helpers.ts';

const find = (text: string): QuotationSet => findQuotations(proseOf(text), 'pl');

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

describe('Polish: reporting words', () => {
  it('takes the subject of a tag behind the quotation', () => {
    hit('„Otwieramy w czerwcu” – powiedziała Anna Zarzycka, dyrektorka portu.', 'Anna Zarzycka');
    hit('„Otwieramy w czerwcu” – odpowiedział jej Jan Bielik.', 'Jan Bielik');
    hit('„Otwieramy w czerwcu”, zapewniła Anna Zarzycka.', 'Anna Zarzycka');
    hit('„Kiedy otwieracie?” – zapytała Jana Bielika Anna Zarzycka.', 'Anna Zarzycka');
  });

  it('takes the name behind an office, an academic title or an initial', () => {
    hit('„Otwieramy w czerwcu” – powiedziała dyrektorka portu Anna Zarzycka.', 'Anna Zarzycka');
    hit('„Otwieramy w czerwcu” – ocenia dr hab. Jan Bielik z Instytutu Morskiego.', 'Jan Bielik');
    hit('Prof. Jan Bielik zauważa: „Otwieramy w czerwcu”.', 'Jan Bielik');
    hit('J. Bielik zauważył: „Wszystko gotowe na wiosnę”.', 'J. Bielik');
    hit('„Otwieramy w czerwcu” – dodał minister Bielik.', 'Bielik');
    hit('Szef Portu Gdynia Jan Bielik powiedział: „Otwieramy w czerwcu”.', 'Jan Bielik');
    hit('„Otwieramy w czerwcu” – mówi pani Maria, mieszkanka osiedla.', 'Maria');
  });

  it('takes a lead-in, with a verb or without', () => {
    hit('Anna Zarzycka powiedziała: „Otwieramy w czerwcu”.', 'Anna Zarzycka');
    hit('Jan Bielik: „Otwieramy w czerwcu”.', 'Jan Bielik');
    hit('Były dyrektor portu Jan Bielik: „Otwieramy w czerwcu”.', 'Jan Bielik');
    hit('Jan Bielik mówił o porcie, dodając: „Otwieramy w czerwcu”.', 'Jan Bielik');
    hit('Zapytany o port, Jan Bielik odpowiedział: „Otwieramy w czerwcu”.', 'Jan Bielik');
  });

  it('takes the subject before an apposition or a relative clause', () => {
    hit('Jan Bielik, dyrektor portu, powiedział: „Otwieramy w czerwcu”.', 'Jan Bielik');
    hit('Jan Bielik, który kieruje portem, powiedział: „Otwieramy w czerwcu”.', 'Jan Bielik');
  });

  it('finds the subject behind place, time and whom it was said to', () => {
    hit('„Otwieramy w czerwcu” – powiedział w środę Jan Bielik.', 'Jan Bielik');
    hit('„Otwieramy w czerwcu” – powiedział PAP Jan Bielik.', 'Jan Bielik');
    hit('„Otwieramy w czerwcu” – mówi w rozmowie z Onetem Jan Bielik.', 'Jan Bielik');
    hit('„Otwieramy w czerwcu” – powiedział „Gazecie Portowej” Jan Bielik.', 'Jan Bielik');
    hit('„Otwieramy w czerwcu” – przekazał dziennikarzom rzecznik portu Jan Bielik.', 'Jan Bielik');
  });

  it('links the pieces around a tag, outside and inside of the marks', () => {
    hit('„Nie wiem”, powiedział Jan Bielik, „co będzie dalej”.', 'Jan Bielik', 'Jan Bielik');
    hit('„Nie wiem – powiedział Jan Bielik – co będzie dalej”.', 'Jan Bielik', 'Jan Bielik');
    words('„Nie wiem – powiedział Jan Bielik – co będzie dalej”.', 'Nie wiem', 'co będzie dalej');
  });

  it('takes words worked into a sentence', () => {
    hit('Wcześniej Bielik zapewniał, że port „nigdy nie zostanie zamknięty”.', 'Bielik');
    hit('Jak twierdzi Jan Bielik, „port otwieramy w czerwcu”.', 'Jan Bielik');
    hit('Bielik dodał, że „port jest głęboki”, a Zarzycka odparła, że „za głęboki”.', 'Bielik', 'Zarzycka');
  });

  it('reads the other marks of Polish copy', () => {
    hit('»Otwieramy w czerwcu« – powiedział Jan Bielik.', 'Jan Bielik');
    hit('«Otwieramy w czerwcu» – powiedział Jan Bielik.', 'Jan Bielik');
    hit('"Otwieramy w czerwcu" - powiedział Jan Bielik.', 'Jan Bielik');
    hit('„Słyszałem, jak krzyczał: »Toniemy!«” – wspomina Piotr Lis.', 'Piotr Lis');
  });

  it('names sources without a name by their description', () => {
    hit('„Otwieramy w czerwcu” – twierdzi źródło w ratuszu.', '(źródło w ratuszu)');
    hit('„Otwieramy w czerwcu” – twierdzą eksperci.', '(eksperci)');
    hit('Rzecznik portu powiedział: „Otwieramy w czerwcu”.', '(Rzecznik portu)');
    hit(
      'Rzecznik ministra Jana Bielika powiedział: „Czekamy na czerwiec”.',
      '(Rzecznik ministra Jana Bielika)',
    );
  });
});

describe('Polish: dash dialogue', () => {
  it('finds speech behind a dash with its tag', () => {
    hit('– Nie wiem, co będzie dalej – powiedział Jan Bielik.', 'Jan Bielik');
    words('– Nie wiem, co będzie dalej – powiedział Jan Bielik.', 'Nie wiem, co będzie dalej');
    hit('- Otwieramy w czerwcu - mówi Jan Bielik, dyrektor portu.', 'Jan Bielik');
    hit('– Otwieramy w czerwcu – powiedział w środę Jan Bielik.', 'Jan Bielik');
  });

  it('goes on behind the tag, and changes with the paragraph', () => {
    hit('– Otwieramy w czerwcu! – krzyknął Jan Bielik. – I już!', 'Jan Bielik', 'Jan Bielik');
    hit(
      '– Wszystko gotowe – powiedział Jan Bielik.\n– Prawie – odparła Anna Zarzycka.',
      'Jan Bielik',
      'Anna Zarzycka',
    );
  });

  it('finds speech behind a dash within a paragraph', () => {
    const text = 'Rano padało. – Wracamy do domu – powiedziała Anna Zarzycka. – Nie ma na co czekać.';
    hit(text, 'Anna Zarzycka', 'Anna Zarzycka');
    words(text, 'Wracamy do domu', 'Nie ma na co czekać.');
  });

  it('ends where the story goes on', () => {
    words(
      '– Wracamy do domu – powiedziała Anna Zarzycka. Potem wyszła, jak zwykle – do portu.',
      'Wracamy do domu',
    );
    hit(
      '– To był błąd – przyznaje były trener Jan Bielik. – Ale go naprawimy. Piotr Lis dodaje: „Błędów było trzy”.',
      'Jan Bielik',
      'Jan Bielik',
      'Piotr Lis',
    );
  });

  it('leaves the question to the one who asks', () => {
    hit('– Długo pan tu pracuje? – pytam.\n– Dwadzieścia lat – odpowiada Jan Bielik.', null, 'Jan Bielik');
  });

  it('gives a verb without a subject the one spoken of', () => {
    hit(
      'Jan Bielik przyjechał do portu.\n– Wszystko gotowe – powiedział. – Czekaliśmy rok.',
      'Jan Bielik',
      'Jan Bielik',
    );
  });
});

describe('Polish: people', () => {
  it('tells who is meant by the gender of the verb', () => {
    hit('Anna Zarzycka spotkała się z Janem Bielikiem. „Ufam mu całkowicie” – powiedziała.', 'Anna Zarzycka');
    hit(
      'Jan Bielik przyszedł do portu. Powitała go Anna Zarzycka. „Wszystko jest gotowe” – powiedział.',
      'Jan Bielik',
    );
    hit('Anna Zarzycka i Jan Bielik rozmawiali w porcie. „Nic nie wiedziałem” – mówił on.', 'Jan Bielik');
  });

  it('carries a speaker over', () => {
    hit(
      '„Wszystko gotowe” – powiedział Jan Bielik. „Czekaliśmy na to rok” – dodał.',
      'Jan Bielik',
      'Jan Bielik',
    );
  });

  it('knows a name in its cases', () => {
    hit(
      'Zdaniem Marka Wolnego port „nigdy nie był tak głęboki”. Marek Wolny mieszka w Gdyni.',
      'Marek Wolny',
    );
    hit(
      'W opinii Anny Zarzyckiej port „nigdy nie był tak głęboki”. Kiedyś Anna Zarzycka pływała promem.',
      'Anna Zarzycka',
    );
  });

  it('keeps an inflected name as it stands, and never holds it against the nominative', () => {
    hit('Według Jana Bielika port „nigdy nie był tak głęboki”.', 'Jana Bielika');
    const speaker = (text: string): Speaker => {
      const found = find(text).quotations[0]?.speaker;
      assert.ok(found);
      return found;
    };
    const [of, by] = [
      speaker('Według Jana Kowalskiego port „nigdy nie był tak głęboki”.'),
      speaker('Port „nigdy nie był tak głęboki” – powiedział Jan Kowalski.'),
    ];
    assert.equal(compareSpeakers(of, by), 'compatible');
    const other = speaker('Port „nigdy nie był tak głęboki” – powiedział Piotr Lis.');
    assert.equal(compareSpeakers(by, other), 'different');
    const woman = speaker('Port „nigdy nie był tak głęboki” – powiedziała Anna Kowalska.');
    assert.equal(compareSpeakers(by, woman), 'different');
  });
});

describe('Polish: silence', () => {
  it('leaves titles of works and names of companies alone', () => {
    silent('Film „Długa droga do domu” wszedł do kin.', 'title');
    silent('Spektakl „Wiśniowy sad” wystawił Jan Bielik.', 'title');
    silent('Firma „Północny Wiatr” odmówiła komentarza.', 'title');
  });

  it('leaves scare quotes alone', () => {
    silent('Tak zwany „cud gospodarczy” trwał krótko.', 'scare');
    silent('Port nazwano „bramą miasta”, bo tędy idzie handel.', 'scare');
    silent('Powiedziała to „szeptem”.', 'scare');
  });

  it('leaves terms alone', () => {
    silent('Słowo „zima” padło dwa razy.', 'term');
  });
  it('leaves nicknames alone', () => {
    silent('Jan „Niedźwiedź” Bielik wyszedł na lód.', 'nickname');
  });
  it('leaves mottos alone', () => {
    silent('Pod hasłem „Port dla miasta” przeszedł pochód.', 'motto');
  });
  it('leaves headlines alone', () => {
    silent('Gazeta wyszła z nagłówkiem „Port otwarty”.', 'headline');
  });
  it('leaves searches alone', () => {
    silent('Fraza „port rozkład” pobiła rekord.', 'search');
  });

  it('leaves signs alone, whoever is named beside them', () => {
    silent('Nad wejściem wisi napis „Zamknięte”.', 'sign');
    silent('W gabinecie Jana Bielika wisiał plakat „Port dla miasta”.', 'sign');
  });

  it('takes no list for dialogue', () => {
    silent('W sklepie są:\n– ryby\n– sól\n– lód');
  });

  it('names nobody where nobody is named', () => {
    hit('„Port otworzymy w czerwcu”.', null);
    hit('„Port otworzymy w czerwcu” – powiedziała.', null);
    hit('„Port otworzymy w czerwcu” – czytamy w komunikacie.', null);
    hit('„Port otworzymy w czerwcu” – podano w komunikacie.', null);
  });

  it('never takes the addressee', () => {
    hit('Jan Bielik powiedział Annie Zarzyckiej: „Otwieramy w czerwcu”.', 'Jan Bielik');
    hit('Dyrektor powiedział Annie Zarzyckiej: „Port otworzymy w czerwcu”.', '(Dyrektor)');
    hit('Anna Zarzycka napisała list do Jana Bielika: „Port zostanie otwarty”.', 'Anna Zarzycka');
  });

  it('never takes one who is only spoken of', () => {
    nobodyNamed('„Otwieramy w czerwcu” – cytuje Jana Bielika rzecznik.');
    nobodyNamed('„Nic nie wiem” – powiedział mi, gdy mówiłem o Janie Bieliku.');
    hit('Anna Zarzycka mówiła o Janie Bieliku. „Nigdy go nie było” – dodała.', 'Anna Zarzycka');
    hit('Marek Wolny był w porcie. „Widziałem Marka Wolnego” – powiedział Piotr Lis.', 'Piotr Lis');
  });

  it('takes neither a place nor a body for the person behind it', () => {
    hit('„Otwieramy w czerwcu” – powiedział prezydent Polski.', '(prezydent Polski)');
    hit('„Otwieramy w czerwcu” – oświadczył rzecznik MSZ.', '(rzecznik MSZ)');
    hit('„Otwieramy w czerwcu” – oświadczyła rzeczniczka MSZ Anna Zarzycka.', 'Anna Zarzycka');
    const { quotations } = find('Według IMGW port „jest całkowicie zalany wodą”.');
    assert.equal(quotations[0]?.speaker?.kind, 'organisation');
  });

  it('gives no man the words of a woman', () => {
    nobodyNamed('Jan Bielik czekał w porcie. „Nic nie wiedziałam” – powiedziała.');
  });

  it('is not sure of one of two who fit', () => {
    const { quotations } = find(
      'Do portu przyszli Jan Bielik i Piotr Lis. „Wszystko jest gotowe” – powiedział.',
    );
    assert.ok((quotations[0]?.speaker?.confidence ?? 0) < 0.5);
  });

  it('is never sure of a name in another case', () => {
    const { quotations } = find('Według Jana Bielika port „nigdy nie był tak głęboki”.');
    assert.ok((quotations[0]?.speaker?.confidence ?? 1) < 0.9);
  });
});

import assert from 'node:assert/strict';
import type { QuotationSet } from '../../../../src/core/model.ts';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { proseOf } from '../helpers.ts';

const find = (text: string): QuotationSet => findQuotations(proseOf(text), 'sv');

/** Who said each quotation; null where nobody is named, and an unnamed source in brackets. */
const speakers = (text: string): (string | null)[] =>
  find(text).quotations.map(({ speaker }) => {
    if (!speaker || speaker.confidence < 0.5) return null;
    return speaker.unnamed ? `(${speaker.name})` : speaker.name;
  });

const hit = (text: string, ...expected: (string | null)[]): void => {
  assert.deepEqual(speakers(text), expected, text);
};

const silent = (text: string, reason?: string): void => {
  const { quotations, skipped } = find(text);
  assert.deepEqual(
    quotations.map((quotation) => quotation.text),
    [],
    text,
  );
  if (reason !== undefined) assert.equal(skipped[0]?.reason, reason, text);
};

describe('Swedish: who said it', () => {
  it('takes the subject behind the verb of a tag', () => {
    hit('”Bron förblir stängd”, säger Ingela Ström.', 'Ingela Ström');
    hit('”Bron förblir stängd”, har Ingela Ström sagt.', 'Ingela Ström');
    hit('”Går det?” undrar Ingela Ström.', 'Ingela Ström');
    hit('”Bron förblir stängd”, säger Ingela Ström medan Olle Hedman nickar.', 'Ingela Ström');
    hit('Det är ”en ren skandal för hamnen”, anser Ingela Ström.', 'Ingela Ström');
  });

  it('takes a tag before a colon, in every order of words', () => {
    hit('Ingela Ström sade i går: ”Bron förblir stängd.”', 'Ingela Ström');
    hit('I går sade Ingela Ström: ”Bron förblir stängd.”', 'Ingela Ström');
    hit('När mötet började sade Ingela Ström: ”Bron förblir stängd.”', 'Ingela Ström');
    hit('Till Olle Hedman sade Ingela Ström: ”Jag hör det varje natt.”', 'Ingela Ström');
    hit('I Björkviks Tidning säger Ingela Ström: ”Jag hör det varje natt.”', 'Ingela Ström');
    hit('Borgmästaren Ingela Ström: ”Bron förblir stängd.”', 'Ingela Ström');
  });

  it('links the pieces of a split quotation', () => {
    const text = '”Bron”, säger Ingela Ström, ”är farlig.”';
    hit(text, 'Ingela Ström', 'Ingela Ström');
    assert.deepEqual(
      find(text).quotations.map(({ continues }) => continues),
      [null, 0],
    );
  });

  it('reads speech that a dash opens', () => {
    hit('– Bron förblir stängd, säger Ingela Ström.', 'Ingela Ström');
    hit('– Bron förblir stängd, säger hamnchefen Ingela Ström till SVT.', 'Ingela Ström');
    const [quotation] = find('– Bron förblir stängd, säger Ingela Ström.').quotations;
    assert.match(quotation?.text ?? '', /^Bron förblir stängd,?$/);
  });

  it('takes what describes the speaker of a dash for no speech', () => {
    hit('– Går det? frågar Ingela Ström, som är hamnchef.', 'Ingela Ström');
    hit('– Vi öppnar i juni, säger Ingela Ström, ordförande i föreningen.', 'Ingela Ström');
    hit('– Vi öppnar i juni, säger Ingela Ström, 54.', 'Ingela Ström');
    hit('– Vi öppnar i juni, säger Ingela Ström, till TT.', 'Ingela Ström');
    hit('– Kajen, säger Ingela Ström, är åttio år gammal.', 'Ingela Ström', 'Ingela Ström');
    hit('– Kajen, säger Ingela Ström, till skillnad från bron, är ny.', 'Ingela Ström', 'Ingela Ström');
    hit('– Vi flyttar, säger Ingela Ström, till Vareborg.', 'Ingela Ström', 'Ingela Ström');
  });

  it('carries a speaker from one dash to the next', () => {
    hit('– Vi öppnar i juni, säger Ingela Ström.\n– Det är bestämt.', 'Ingela Ström', 'Ingela Ström');
    hit('– Öppnar ni i juni? frågar Ingela Ström.\n– Det är bestämt.', 'Ingela Ström', null);
    hit(
      '– Vi öppnar i juni, säger Ingela Ström.\n– Det är bestämt, säger Olle Hedman.',
      'Ingela Ström',
      'Olle Hedman',
    );
    hit(
      '– Vi öppnar i juni, säger Ingela Ström och fortsätter:\n– Det är bestämt.',
      'Ingela Ström',
      'Ingela Ström',
    );
    hit(
      '– Kajen är gammal, säger Ingela Ström.\nHon har arbetat där i tio år.\n– Ingen har tittat på den, säger hon.',
      'Ingela Ström',
      'Ingela Ström',
    );
  });

  it('resolves pronouns by gender', () => {
    const text = 'Ingela Ström ringde Olle Hedman.';
    hit(`${text} ”Bron förblir stängd”, sade hon.`, 'Ingela Ström');
    hit(`${text} ”Bron förblir stängd”, sade han.`, 'Olle Hedman');
  });

  it('takes whom something comes from', () => {
    hit('Enligt Ingela Ström är kajen ”målad två gånger utan tillstånd”.', 'Ingela Ström');
    hit('Kajen är enligt hamnchefen Ingela Ström ”målad två gånger”.', 'Ingela Ström');
    hit('”Bron ska stängas”, enligt Ingela Ström.', 'Ingela Ström');
  });

  it('takes the person behind roles, and before appositions', () => {
    hit('”Jag hör det varje natt”, säger den tidigare hamnchefen Ingela Ström.', 'Ingela Ström');
    hit('”Det regnar”, säger S-ledaren Ingela Ström.', 'Ingela Ström');
    hit('”Det kommer att regna”, säger Ingela Ström (S).', 'Ingela Ström');
    hit('Ingela Ström, hamnchef sedan 2010, säger: ”Bron förblir stängd.”', 'Ingela Ström');
    hit('Hamnchefen, Ingela Ström, säger: ”Bron förblir stängd.”', 'Ingela Ström');
    hit('”Vi frågade tre gånger”, säger Ingela Ström på Naturvårdsverket.', 'Ingela Ström');
  });

  it('takes verbs of calling and writing inside a sentence', () => {
    hit('Statsminister Ingela Ström kallar planen ”en missad chans för hamnen”.', 'Ingela Ström');
    hit(
      'I ett brev till riksdagen skriver ministern Ingela Ström att kajen är ”i mycket dåligt skick”.',
      'Ingela Ström',
    );
  });

  it('keeps given names and particles that are other words too', () => {
    hit('”Det stämmer inte”, svarar Per Holmgren.', 'Per Holmgren');
    hit(
      '”Det är klart”, säger Lena af Klint. ”Vi öppnar i juni”, menar af Klint.',
      'Lena af Klint',
      'Lena af Klint',
    );
  });

  it('reads all the marks of Swedish copy', () => {
    hit('"Bron förblir stängd", säger Ingela Ström.', 'Ingela Ström');
    hit('»Bron förblir stängd», säger Ingela Ström.', 'Ingela Ström');
    hit('»Bron förblir stängd«, säger Ingela Ström.', 'Ingela Ström');
    const { quotations, unbalanced } = find('Hon sade: ”Det kallas ’tjänstefel’ här.” Ingen svarade.');
    assert.deepEqual(
      quotations.map((quotation) => quotation.text),
      ['Det kallas ’tjänstefel’ här.'],
    );
    assert.deepEqual(unbalanced, []);
  });

  it('carries a speaker over', () => {
    hit(
      '”Det gick sönder”, sade Ingela Ström. ”Ingen kom.”\n”Vi väntade hela natten.”',
      'Ingela Ström',
      'Ingela Ström',
      'Ingela Ström',
    );
    hit(
      '”Jag hör det varje natt”, berättar Ingela Ström.\nHennes man jobbar i Lund. ”Han sover igenom allt”, säger hon.',
      'Ingela Ström',
      'Ingela Ström',
    );
  });

  it('tells two speakers apart', () => {
    hit(
      '”Det är en skandal”, tycker Olle Hedman. ”Det är det inte”, svarar Ingela Ström.',
      'Olle Hedman',
      'Ingela Ström',
    );
  });

  it('leaves unnamed sources unnamed, whoever is near', () => {
    hit('”Det testades aldrig”, säger de boende. Ingela Ström gick.', '(de boende)');
    hit(
      '”Det testades aldrig”, säger en talesperson för kommunen. Ingela Ström gick.',
      '(en talesperson för kommunen)',
    );
    hit('”Pelarna är i dåligt skick”, skriver forskarna. Ingela Ström teg.', '(forskarna)');
  });

  it('lets bodies and offices speak', () => {
    hit('”Mannen är gripen”, meddelar polisen. Ingela Ström gick.', 'polisen');
    hit('”Det finns inga pengar kvar”, säger finansministern. Ingela Ström teg.', 'finansministern');
    hit('”Det testades aldrig”, säger det lokala bolaget. Ingela Ström gick.', 'det lokala bolaget');
  });

  it('finds who holds an office that was named before', () => {
    hit(
      'Kommunalrådet Ingela Ström förstår inte kritiken. ”Vi gjorde det vi skulle”, säger kommunalrådet.',
      'Ingela Ström',
    );
    hit(
      'Ingela Ström, hamnchef i Björkvik, är trött. ”Vi gjorde det vi skulle”, säger hamnchefen.',
      'Ingela Ström',
    );
  });

  it('takes the owner of an answer', () => {
    hit('Ströms svar kom i går: ”Vi öppnar inte.” Ingela Ström teg sedan.', 'Ingela Ström');
  });
});

describe('Swedish: silence', () => {
  it('names nobody where nobody is named', () => {
    hit('”Bron förblir stängd, vad som än händer med den.” Mötet varade till midnatt.', null);
    hit('I Stockholm var det trångt. ”Bron förblir stängd, vad som än händer.”', null);
  });

  it('leaves a pronoun open that fits nobody', () => {
    hit('”Bron förblir stängd”, säger han. Ingela Ström och Maja Berglund lyssnade.', null);
  });

  it('takes no addressee', () => {
    hit('”Bron förblir stängd”, säger Ingela Ström till Olle Hedman.', 'Ingela Ström');
    hit('På frågan från Olle Hedman svarar Ingela Ström: ”Inte ett ord är sant.”', 'Ingela Ström');
  });

  it('takes nobody who is only mentioned', () => {
    hit('”Det stämmer inte”, svarar Olle Hedman på kritiken från Ingela Ström.', 'Olle Hedman');
    hit('”Bron förblir stängd”, sade Ingela Ström efter mötet med Olle Hedman.', 'Ingela Ström');
    hit('”Han var alltid tyst”, säger hans mamma. Olle Hedman teg.', 'hans mamma');
  });

  it('takes no name inside the marks', () => {
    hit('”Tack, Olle Hedman, för ingenting”, sade Ingela Ström.', 'Ingela Ström');
  });

  it('is never sure of a place or a people', () => {
    const { quotations } = find(
      'Sverige och Norge säger inget. ”Bron förblir stängd tills vidare, vad som än händer.”',
    );
    assert.ok((quotations[0]?.speaker?.confidence ?? 0) < 0.9);
  });

  it('takes no dash inside a sentence, between figures or in a list for speech', () => {
    silent('Mötet hölls 2019–2020 – ett svårt år för hamnen.');
    silent('Bron är stängd – igen.');
    silent('– Bröd\n– Smör\n– Mjölk');
  });

  it('skips the title of a work', () => {
    silent('Hon läste boken ”Den långa vägen hem” av Olle Hedman.', 'title');
    silent('Hon såg filmen ”Den Långa Vägen Hem” av Olle Hedman.', 'title');
    silent('Vid invigningen sjöngs sången ”Vid flodens strand”.', 'title');
  });

  it('skips the name of a house', () => {
    silent('På krogen ”Gyllene Lejonet” var det tyst.', 'title');
  });

  it('skips scare quotes', () => {
    silent('Den så kallade ”bropengen” försvann.', 'scare');
  });

  it('skips a term', () => {
    silent('Ordet ”bropeng” står inte i lagen.', 'term');
    silent('Smeknamnet ”järnborgmästaren” fick hon efter stormen 1994.', 'term');
  });

  it('skips a sign and a motto', () => {
    silent('På skylten stod ”Rädda kajen”.', 'sign');
    silent('Mottot ”Tillsammans över floden” hängde över dörren.', 'motto');
  });

  it('skips a headline', () => {
    silent('Rubriken ”Bron snart klar” stod i tidningen i måndags.', 'headline');
  });

  it('skips a search', () => {
    silent('Med sökordet ”stängd bro” hittade hon ingenting.', 'search');
  });

  it('takes inches for no marks', () => {
    silent('En skärm på 24" och en bräda på 3\' längd.');
  });

  it('takes no owner for the speaker', () => {
    hit('”Det var kallt”, sade Ingela Ströms mamma. Ingela Ström var där.', '(mamma)');
  });
});

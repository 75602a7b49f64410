import assert from 'node:assert/strict';
import type { QuotationSet } from '../../../../src/core/model.ts';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { proseOf } from '../helpers.ts';

const find = (text: string): QuotationSet => findQuotations(proseOf(text), 'nl');

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

describe('Dutch: who said it', () => {
  it('takes the subject behind the verb of a tag', () => {
    hit('“De brug blijft dicht”, zegt Ineke Schouten.', 'Ineke Schouten');
    hit('“De brug blijft dicht”, aldus Ineke Schouten, die de haven kent.', 'Ineke Schouten');
    hit('“De brug blijft dicht”, heeft Ineke Schouten gezegd.', 'Ineke Schouten');
    hit('“Gaat het lukken?” vraagt Ineke Schouten zich af.', 'Ineke Schouten');
    hit('“Het is een schande”, vindt Koos Admiraal, terwijl Ineke Schouten knikt.', 'Koos Admiraal');
  });

  it('knows verbs that come in two parts', () => {
    hit('“De brug blijft dicht”, laat Ineke Schouten weten.', 'Ineke Schouten');
    hit('“Dat was niet slim”, geeft Koos Admiraal toe.', 'Koos Admiraal');
    hit('“Dat was niet slim”, voegt Koos Admiraal eraan toe.', 'Koos Admiraal');
    hit('“De pijlers zijn rot”, merkte Ineke Schouten op.', 'Ineke Schouten');
  });

  it('takes a tag before a colon, in every order of words', () => {
    hit('Ineke Schouten zei gisteren: “De brug blijft dicht.”', 'Ineke Schouten');
    hit('Gisteren zei Ineke Schouten: “De brug blijft dicht.”', 'Ineke Schouten');
    hit('Toen de vergadering begon, zei Ineke Schouten: “De brug blijft dicht.”', 'Ineke Schouten');
    hit('Tegen Koos Admiraal zei Ineke Schouten: “De brug blijft dicht.”', 'Ineke Schouten');
    hit('In De Meerdrechtse Courant zegt Ineke Schouten: “Ik hoor het elke nacht.”', 'Ineke Schouten');
    hit('Wethouder Ineke Schouten: “De brug blijft dicht.”', 'Ineke Schouten');
  });

  it('links the pieces of a split quotation', () => {
    const text = '“De kade”, zegt Ineke Schouten, “is tachtig jaar oud.”';
    hit(text, 'Ineke Schouten', 'Ineke Schouten');
    assert.deepEqual(
      find(text).quotations.map(({ continues }) => continues),
      [null, 0],
    );
  });

  it('resolves pronouns by gender', () => {
    const text = 'Ineke Schouten belde met Koos Admiraal.';
    hit(`${text} “De brug blijft dicht”, zei ze.`, 'Ineke Schouten');
    hit(`${text} “De brug blijft dicht”, zei hij.`, 'Koos Admiraal');
  });

  it('takes whom something comes from', () => {
    hit('Volgens Ineke Schouten is de kade “twee keer overgeschilderd”.', 'Ineke Schouten');
    hit('De kade is volgens Ineke Schouten “twee keer overgeschilderd”.', 'Ineke Schouten');
  });

  it('takes the person behind roles, and before appositions', () => {
    hit('“De brug blijft dicht”, zegt de Meerdrechtse wethouder Ineke Schouten.', 'Ineke Schouten');
    hit('“De brug blijft dicht”, zegt VVD-Kamerlid Ineke Schouten.', 'Ineke Schouten');
    hit('“De brug blijft dicht”, aldus CDA’er Koos Admiraal.', 'Koos Admiraal');
    hit('Ineke Schouten, sinds 2010 havenmeester, zegt: “De brug blijft dicht.”', 'Ineke Schouten');
    hit('De havenmeester, Ineke Schouten, zegt: “De brug blijft dicht.”', 'Ineke Schouten');
    hit('“De brug blijft dicht”, zegt Ineke Schouten van Natuurmonumenten.', 'Ineke Schouten');
  });

  it('takes verbs of calling and writing inside a sentence', () => {
    hit('Ineke Schouten noemt de brug “een gevaar voor iedereen die erover rijdt”.', 'Ineke Schouten');
    hit(
      'In een brief aan de Kamer schrijft minister Ineke Schouten dat de kade “in slechte staat verkeert”.',
      'Ineke Schouten',
    );
  });

  it('keeps the particles of family names', () => {
    hit('“Klaar”, zegt Jan de Wit. “We gaan in juni open”, aldus De Wit.', 'Jan de Wit', 'Jan de Wit');
    hit(
      'Marleen van der Horst zag het. ‘De pijlers zijn rot’, zegt ze. Van der Horst: ‘Elke dag is er een te veel.’',
      'Marleen van der Horst',
      'Marleen van der Horst',
    );
    hit('Directeur Mark van den Berg is blij. Van den Berg: “We gaan in juni open.”', 'Mark van den Berg');
  });

  it('keeps initials and acronyms that look like other words', () => {
    hit('“Het werk begint in mei”, zegt A. de Vries, secretaris van de bond.', 'A. de Vries');
    hit('“Er is geen aanwijzing voor een misdrijf”, aldus het OM.', 'OM');
  });

  it('reads all the marks of Dutch copy', () => {
    hit('‘De brug blijft dicht’, zegt Ineke Schouten.', 'Ineke Schouten');
    hit('„De brug blijft dicht”, zegt Ineke Schouten.', 'Ineke Schouten');
    hit('"De brug blijft dicht", zegt Ineke Schouten.', 'Ineke Schouten');
    hit('‘’s Avonds is het hier stil en donker’, zegt Ineke Schouten.', 'Ineke Schouten');
    const { quotations } = find('‘Het is niet “gewoon pech”, zoals hij beweert’, zegt Ineke Schouten.');
    assert.equal(quotations[0]?.text, 'Het is niet “gewoon pech”, zoals hij beweert');
  });

  it('carries a speaker over', () => {
    hit(
      '“Het brak”, zei Ineke Schouten. “Niemand kwam.”\n“We wachtten de hele nacht.”',
      'Ineke Schouten',
      'Ineke Schouten',
      'Ineke Schouten',
    );
    hit(
      '“Ik hoor het elke nacht”, vertelt Ineke Schouten.\nHaar man werkt in Breda. “Hij slaapt overal doorheen”, lacht ze.',
      'Ineke Schouten',
      'Ineke Schouten',
    );
  });

  it('tells two speakers apart', () => {
    hit(
      '“Het is een schande”, vindt Koos Admiraal. “Dat is het niet”, antwoordt Ineke Schouten.',
      'Koos Admiraal',
      'Ineke Schouten',
    );
  });

  it('leaves unnamed sources unnamed, whoever is near', () => {
    hit('“Het is nooit getest”, zeggen bewoners. Ineke Schouten vertrok.', '(bewoners)');
    hit(
      '“Het is nooit getest”, zegt een woordvoerder van de gemeente. Ineke Schouten vertrok.',
      '(een woordvoerder van de gemeente)',
    );
    hit('“Ik hoor het elke nacht”, zegt een buurtbewoner. Ineke Schouten sliep.', '(een buurtbewoner)');
  });

  it('lets bodies speak', () => {
    hit('“De man is aangehouden”, meldt de politie. Ineke Schouten vertrok.', 'de politie');
    hit('“De dijk wordt elke dag gecontroleerd”, laat het waterschap weten.', 'het waterschap');
    const [quotation] = find('“De brug blijft dicht”, meldt de gemeente Meerdrecht.').quotations;
    assert.notEqual(quotation?.speaker?.kind, 'person');
  });
});

describe('Dutch: silence', () => {
  it('names nobody where nobody is named', () => {
    hit('“De brug blijft voorlopig dicht, wat er ook gebeurt.” De vergadering duurde lang.', null);
    hit('In Amsterdam was het druk. “De brug blijft voorlopig dicht, wat er ook gebeurt.”', null);
  });

  it('leaves a pronoun open that fits nobody', () => {
    hit('“De brug blijft dicht”, zegt hij. Ineke Schouten en Marja Bakker luisterden.', null);
  });

  it('takes no addressee', () => {
    hit('“De brug blijft dicht”, zegt Ineke Schouten tegen Koos Admiraal.', 'Ineke Schouten');
    hit('Op de vraag van Koos Admiraal antwoordt Ineke Schouten: “Geen woord van waar.”', 'Ineke Schouten');
  });

  it('takes nobody who is only mentioned', () => {
    hit('“Daar klopt niets van”, reageert Koos Admiraal op Ineke Schouten.', 'Koos Admiraal');
    hit('“De brug blijft dicht”, zei Ineke Schouten na overleg met Koos Admiraal.', 'Ineke Schouten');
    hit('“Hij was altijd stil”, zegt zijn moeder. Koos Admiraal zweeg.', 'zijn moeder');
  });

  it('takes no name inside the marks', () => {
    hit('“Bedankt, Koos Admiraal, voor niets”, zei Ineke Schouten.', 'Ineke Schouten');
  });

  it('is never sure of a place or a people', () => {
    const { quotations } = find(
      'Nederland en de Belgen zeggen niets. “De brug blijft voorlopig dicht, wat er ook gebeurt.”',
    );
    assert.ok((quotations[0]?.speaker?.confidence ?? 0) < 0.9);
  });

  it('skips the title of a work', () => {
    silent('Ze las het boek “De Lange Weg naar Huis” van Koos Admiraal.', 'title');
    silent('Ze las de roman ‘De lange weg naar huis’ van Koos Admiraal.', 'title');
    silent('Bij de opening klonk het lied “Aan de oever van de rivier”.', 'title');
  });

  it('skips the name of a house', () => {
    silent('In de kroeg “De Gouden Leeuw” was het stil.', 'title');
  });

  it('skips scare quotes', () => {
    silent('Het zogenaamde “bruggeld” verdween.', 'scare');
  });

  it('skips a term', () => {
    silent('Het woord “bruggeld” staat niet in de wet.', 'term');
    silent('Haar bijnaam “ijzeren dijkgraaf” dankt ze aan een storm.', 'term');
  });

  it('skips a sign and a motto', () => {
    silent('Op het spandoek stond “Redt de kade”.', 'sign');
    silent('Het motto “Samen de rivier over” hing boven de deur.', 'motto');
  });

  it('skips a headline', () => {
    silent('De kop “Brug bijna klaar” stond maandag in de krant.', 'headline');
  });

  it('skips a search', () => {
    silent('Met de zoekterm “brug dicht” vond ze niets.', 'search');
  });

  it('takes apostrophes and inches for no marks', () => {
    silent('De foto’s van ’s avonds en ’t oude huis.');
    silent('Een scherm van 24" en een plank van 3\' lang.');
  });

  it('takes no owner for the speaker', () => {
    hit('“Het was koud”, zei de moeder van Ineke Schouten.', 'de moeder van Ineke Schouten');
  });
});

import assert from 'node:assert/strict';
import type { QuotationSet } from '../../../../src/core/model.ts';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { proseOf } from '../helpers.ts';

const find = (text: string): QuotationSet => findQuotations(proseOf(text), 'de');

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

describe('German: who said it', () => {
  it('takes the subject behind the verb of a tag', () => {
    hit('„Die Brücke bleibt gesperrt“, sagte Annika Rehbein.', 'Annika Rehbein');
    hit('„Die Brücke bleibt gesperrt“, hat Annika Rehbein gesagt.', 'Annika Rehbein');
    hit('„Wird das reichen?“, fragte Annika Rehbein den Kämmerer.', 'Annika Rehbein');
    hit('„Das ist eine Schande!“, rief Jost Hellwege, während Annika Rehbein schwieg.', 'Jost Hellwege');
  });

  it('takes "so" for a verb', () => {
    hit('„Die Brücke bleibt gesperrt“, so Annika Rehbein.', 'Annika Rehbein');
    hit('„Die Brücke bleibt gesperrt“, so die Hafenmeisterin Annika Rehbein weiter.', 'Annika Rehbein');
    hit('Der Pfeiler müsse „von Grund auf neu gesetzt“ werden, so Annika Rehbein.', 'Annika Rehbein');
  });

  it('knows verbs that come in two parts', () => {
    hit('„Die Brücke bleibt gesperrt“, teilte Annika Rehbein am Montag mit.', 'Annika Rehbein');
    hit('„Das war nicht klug“, räumte Jost Hellwege ein.', 'Jost Hellwege');
    hit('Jost Hellwege gab gestern bekannt: „Wir öffnen im Juni.“', 'Jost Hellwege');
    hit('„Die Pfeiler sind morsch“, stellte Annika Rehbein fest.', 'Annika Rehbein');
    hit('„Niemand hat gefragt“, fügte sie hinzu. Annika Rehbein ging.', null);
  });

  it('takes a tag before a colon, in every order of words', () => {
    hit('Annika Rehbein sagte gestern: „Die Brücke bleibt gesperrt.“', 'Annika Rehbein');
    hit('Gestern sagte Annika Rehbein: „Die Brücke bleibt gesperrt.“', 'Annika Rehbein');
    hit('Als die Sitzung begann, sagte Annika Rehbein: „Die Brücke bleibt gesperrt.“', 'Annika Rehbein');
    hit('Zu Jost Hellwege sagte Annika Rehbein: „Die Brücke bleibt gesperrt.“', 'Annika Rehbein');
    hit('Dem Reporter sagte Annika Rehbein: „Die Brücke bleibt gesperrt.“', 'Annika Rehbein');
    hit('Annika Rehbein: „Die Brücke bleibt gesperrt.“', 'Annika Rehbein');
  });

  it('takes a surname behind "das" and a verb for who speaks, and a noun behind an adjective for a noun', () => {
    const text = 'Annika Rehbein kam. Jost Hellwege nannte den Plan „halb gar und schlecht“.';
    for (const tag of ['Das wies Rehbein zurück', 'Das sagte Rehbein', 'Das räumte Rehbein gestern ein'])
      hit(`${text}\n\n${tag}: „Die Brücke bleibt gesperrt.“`, 'Jost Hellwege', 'Annika Rehbein');
    hit('Das alte Wehr bleibt, wie es ist: „Die Brücke bleibt gesperrt.“', null);
  });

  it('finds the subject of an auxiliary far from its participle', () => {
    hit(
      'Annika Rehbein hatte anlässlich der Eröffnung des neuen Beckens erklärt: „Wir haben lange gewartet.“',
      'Annika Rehbein',
    );
    hit(
      'Am Rande der Sitzung hat der Kämmerer Jost Hellwege vor Reportern gewarnt: „Das Geld reicht nicht.“',
      'Jost Hellwege',
    );
  });

  it('links the pieces of a split quotation', () => {
    const text = '„Der Kai“, sagte Annika Rehbein, „ist achtzig Jahre alt.“';
    hit(text, 'Annika Rehbein', 'Annika Rehbein');
    assert.deepEqual(
      find(text).quotations.map(({ continues }) => continues),
      [null, 0],
    );
  });

  it('resolves pronouns by gender', () => {
    const text = 'Annika Rehbein telefonierte mit Jost Hellwege.';
    hit(`${text} „Die Brücke bleibt gesperrt“, sagte sie.`, 'Annika Rehbein');
    hit(`${text} „Die Brücke bleibt gesperrt“, sagte er.`, 'Jost Hellwege');
    hit(`${text} Sie erklärte: „Die Brücke bleibt gesperrt.“`, 'Annika Rehbein');
  });

  it('takes whom something comes from', () => {
    hit('Laut Annika Rehbein wurde der Kai „zweimal überstrichen“.', 'Annika Rehbein');
    hit('Annika Rehbein zufolge wurde der Kai „zweimal überstrichen“.', 'Annika Rehbein');
    hit('Nach Angaben der Reederei ist die Fähre „auf unbestimmte Zeit“ verschoben.', 'der Reederei');
    hit('Nach Ansicht von Jost Hellwege ist das „ein teurer Irrtum“.', 'Jost Hellwege');
    hit('Nach Aussagen der Anwältin war die Tür „seit Wochen verschlossen“.', 'der Anwältin');
  });

  it('takes the paper that something stands in', () => {
    hit('„Die Arbeiten beginnen im Mai“, heißt es in der Mitteilung.', 'der Mitteilung');
    hit('In dem Gutachten heißt es: „Die Pfeiler tragen nicht mehr.“', 'dem Gutachten');
    hit('„Die Arbeiten beginnen im Mai“, hieß es aus dem Rathaus.', 'dem Rathaus');
  });

  it('takes the person behind roles, whatever lies between', () => {
    hit('„Die Brücke bleibt gesperrt“, sagte die Hafenmeisterin Annika Rehbein.', 'Annika Rehbein');
    hit('„Die Brücke bleibt gesperrt“, sagte FDP-Fraktionschefin Annika Rehbein.', 'Annika Rehbein');
    hit('„Die Brücke bleibt gesperrt“, sagte die Sprecherin der Reederei Annika Rehbein.', 'Annika Rehbein');
    hit(
      'Die Geschäftsführerin der Genossenschaft der Hafenlotsen, Annika Rehbein, sagte: „Wir öffnen im Juni.“',
      'Annika Rehbein',
    );
    hit(
      'Der Bürgermeister von Varenth, Jost Hellwege (SPD), erklärte: „Das Geld reicht nicht.“',
      'Jost Hellwege',
    );
    hit('„Das Geld reicht nicht“, sagte Projektleiter Ilmar Veddersen.', 'Ilmar Veddersen');
  });

  it('passes over asides between name and verb', () => {
    hit('Annika Rehbein, seit 2010 Hafenmeisterin, sagt: „Die Brücke bleibt gesperrt.“', 'Annika Rehbein');
    hit('Annika Rehbein (41) sagte: „Die Brücke bleibt gesperrt.“', 'Annika Rehbein');
    hit(
      'Annika Rehbein, die den Hafen seit Jahren kennt, sagte: „Die Brücke bleibt gesperrt.“',
      'Annika Rehbein',
    );
    hit('Annika Rehbein, Leiterin des Hafenamts: „Die Brücke bleibt gesperrt.“', 'Annika Rehbein');
  });

  it('takes verbs of calling and writing inside a sentence', () => {
    hit('Annika Rehbein nannte die Brücke „eine Gefahr für alle, die darüber fahren“.', 'Annika Rehbein');
    hit('Als „teuren Irrtum ohne Nutzen“ bezeichnete Annika Rehbein den Umbau.', 'Annika Rehbein');
    hit(
      'In einem Brief an den Landtag schreibt Ministerin Annika Rehbein, der Kai sei „in schlechtem Zustand“.',
      'Annika Rehbein',
    );
  });

  it('takes a paper by its name', () => {
    hit('„Die Brücke bleibt gesperrt“, schreibt die „Hafenpost“. Annika Rehbein ging.', 'Hafenpost');
    hit('Annika Rehbein sagte laut „Hafenpost“: „Die Brücke bleibt gesperrt.“', 'Annika Rehbein');
    hit('Laut Polizei sagte Jost Hellwege: „Die Brücke bleibt gesperrt.“', 'Jost Hellwege');
  });

  it('keeps family names that are nouns', () => {
    hit('Ulrike Koch kam. „Wir öffnen im Juni“, sagte Koch.', 'Ulrike Koch');
    hit(
      'Ulrike Hartmann kam. Hartmanns Antwort war kurz: „Wir öffnen im Juni“, so Hartmann.',
      'Ulrike Hartmann',
    );
  });

  it('takes who is quoted, not who quotes', () => {
    hit('Annika Rehbein wird in der Zeitung mit den Worten zitiert: „Wir öffnen im Juni.“', 'Annika Rehbein');
    hit('Ein Sender zitierte Jost Hellwege mit den Worten: „Das Geld reicht nicht.“', 'Jost Hellwege');
  });

  it('goes on with who was reporting as long as the mood of the verb does', () => {
    hit(
      'Annika Rehbein sagte, der Kai sei alt. Es drohe „ein Schaden, den keiner bezahlen kann“.',
      'Annika Rehbein',
    );
    hit(
      'Annika Rehbein sagte, der Kai sei alt. Die Regierung habe „viel zu lange geschlafen“.',
      'Annika Rehbein',
    );
  });

  it('keeps the particles of family names', () => {
    hit(
      '„Fertig“, sagte Jonas von Altenau. „Wir öffnen im Juni“, so von Altenau.',
      'Jonas von Altenau',
      'Jonas von Altenau',
    );
    hit('Hans-Jürgen Rieck lachte. „Wir öffnen im Juni“, sagte Rieck.', 'Hans-Jürgen Rieck');
  });

  it('reads all the marks of German copy', () => {
    hit('»Die Brücke bleibt gesperrt«, sagte Annika Rehbein.', 'Annika Rehbein');
    hit('«Die Brücke bleibt gesperrt», sagte Annika Rehbein.', 'Annika Rehbein');
    hit('"Die Brücke bleibt gesperrt", sagte Annika Rehbein.', 'Annika Rehbein');
    const { quotations } = find('„Es ist nicht ‚einfach Pech‘, wie er behauptet“, sagte Annika Rehbein.');
    assert.equal(quotations[0]?.text, 'Es ist nicht ‚einfach Pech‘, wie er behauptet');
  });

  it('carries a speaker over', () => {
    hit(
      '„Es brach“, sagte Annika Rehbein. „Niemand kam.“\n„Wir warteten die ganze Nacht.“',
      'Annika Rehbein',
      'Annika Rehbein',
      'Annika Rehbein',
    );
  });

  it('tells two speakers apart', () => {
    hit(
      '„Es ist eine Schande“, meinte Jost Hellwege. „Das ist es nicht“, entgegnete Annika Rehbein.',
      'Jost Hellwege',
      'Annika Rehbein',
    );
  });

  it('leaves unnamed sources unnamed, whoever is near', () => {
    hit('„Das wurde nie geprüft“, sagen Anwohner. Annika Rehbein ging.', '(Anwohner)');
    hit(
      '„Das wurde nie geprüft“, sagte ein Sprecher der Stadt am Dienstag. Annika Rehbein ging.',
      '(ein Sprecher der Stadt)',
    );
    hit(
      '„Das wurde nie geprüft“, gab eine Sprecherin der Reederei bekannt.',
      '(eine Sprecherin der Reederei)',
    );
  });

  it('lets bodies speak', () => {
    hit('„Der Mann ist gefasst“, meldete die Polizei. Annika Rehbein ging.', 'die Polizei');
    hit('„Der Deich wird täglich geprüft“, teilte das Ministerium heute mit.', 'das Ministerium');
  });

  it('knows who speaks once, wherever the word comes again', () => {
    hit(
      'Angehörigen der Lotsen sprach Veddersen sein Beileid aus. Veddersen sagte: „Wir öffnen im Juni.“',
      'Veddersen',
    );
    hit('Veddersen hatte besonders die Rolle der Lotsen betont: „Ohne sie geht hier nichts.“', 'Veddersen');
    hit('Laut Ilmar Veddersen ist der Umbau „ein teures Abenteuer“.', 'Ilmar Veddersen');
    hit('Nach Angaben von Tyra Veddersen ist der Umbau „ein teures Abenteuer“.', 'Tyra Veddersen');
    hit(
      'Die Sitzung mit Ida von der Bleek war lang. Von der Bleek betonte, man habe „viele gute Bewerber“.',
      'Ida von der Bleek',
    );
  });

  it('reads on behind asides and names in marks', () => {
    hit('Der Hafenminister, Olav Yaldrin, bezeichnete das Opfer als „Mann ohne Takt“.', 'Olav Yaldrin');
    hit(
      'Das Staatsoberhaupt Portugals, Königin Mette Brask, bat den Premier, ihre „tiefe Anteilnahme“ auszurichten.',
      'Mette Brask',
    );
    hit(
      'Johanna Bluhm, eines der Mitglieder, die den Brief verfassten, verurteilte den Bau. „Das ist eine Schande.“',
      'Johanna Bluhm',
    );
    hit(
      'Arne Finholm, ein Vertreter der Organisation „Nordic Tide Watch“ (NTW), schrieb laut „Hafenpost“: „Niemand wird das essen.“',
      'Arne Finholm',
    );
    hit(
      'Selbst die Wochenzeitschrift „Deichgraf“ hatte kritisiert, dass der Umbau „ein teures Abenteuer“ sei.',
      'die Wochenzeitschrift „Deichgraf“',
    );
    hit(
      'Auch der Sprecher der Fraktion im Deutschen Stadtrat, Ilmar Veddersen, will „sorgfältig alles prüfen lassen“.',
      'Ilmar Veddersen',
    );
  });

  it('finds the subject of a verb at the end of its clause', () => {
    hit(
      'Das ist neu, weil das Hafenamt die Brücke im Mai als „Muster an Haltbarkeit“ bezeichnet hat.',
      'das Hafenamt',
    );
    hit('Es erschien ein Kommentar, der den Umbau als „ein teures Abenteuer“ bezeichnet.', 'ein Kommentar');
  });

  it('takes a verb in another sentence that takes the quotation up', () => {
    hit('„Ja, das war ein Fehler.“ Das räumte Kämmerer Jost Hellwege am Montag ein.', 'Jost Hellwege');
    hit('„Ja, das war ein Fehler.“ Das musste Kämmerer Jost Hellwege einräumen.', 'Jost Hellwege');
    hit(
      'Annika Rehbein ging. „Ja, das war ein Fehler.“ So kommentierte Jost Hellwege den Bau.',
      'Jost Hellwege',
    );
  });

  it('takes whose words a sentence behind says they were', () => {
    hit(
      'Der Plan sollte „die Grundlage für ein gutes Leben“ schaffen. Von diesem Versprechen des Kämmerers Jost Hellwege blieb wenig.',
      'Jost Hellwege',
    );
  });

  it('takes a paper without a word for "it says"', () => {
    hit('Das Amt legte ein Gutachten vor. Darin heißt es: „Die Pfeiler tragen nicht mehr.“', 'ein Gutachten');
    hit('In dem Entwurf steht der Satz: „Die Pfeiler tragen nicht mehr.“', 'dem Entwurf');
    hit('In dem Schreiben ist von einem „vertrauensvollen Dialog“ die Rede.', 'dem Schreiben');
    hit(
      'Im Positionspapier des Hafenamts heißt es: „Die Pfeiler tragen nicht mehr.“',
      'Positionspapier des Hafenamts',
    );
  });

  it('goes on with who reported, past what nobody reports', () => {
    hit(
      'Die Hausverwaltung versicherte, die Tafel komme. Das Haus ist alt. Eine „offene Frage“ sei der Grund.',
      'Die Hausverwaltung',
    );
  });

  it('takes the names in a list that ends in words', () => {
    hit(
      'Es kamen, so Annika Rehbein, viele: Lotse Olaf Renner („Wir freuen uns alle mit“), und Wirt Jost Hellwege: „Gut so.“',
      'Olaf Renner',
      'Jost Hellwege',
    );
  });

  it('lets bodies speak without an article', () => {
    hit('Laut Polizei ist der Zug „weitgehend störungsfrei“ verlaufen.', 'Polizei');
    hit(
      'Laut Hamburger Polizei ist der Zug, zu dem viele kamen, „weitgehend störungsfrei“ verlaufen.',
      'Hamburger Polizei',
    );
    hit('Elbblick-Süd gab gestern bekannt: „Wir öffnen im Juni.“', 'Elbblick-Süd');
    hit('„Wir öffnen im Juni“, schrieb die Bleeker Institution.', 'die Bleeker Institution');
    hit('„Wir öffnen im Juni“, teilte dessen Stellvertreter mit.', 'dessen Stellvertreter');
  });
});

describe('German: silence', () => {
  it('names nobody where nobody is named', () => {
    hit('„Die Brücke bleibt vorerst gesperrt, was auch geschieht.“ Die Sitzung dauerte lange.', null);
    hit('In Hamburg war es voll. „Die Brücke bleibt vorerst gesperrt, was auch geschieht.“', null);
  });

  it('leaves a pronoun open that fits nobody', () => {
    hit('„Die Brücke bleibt gesperrt“, sagte er. Annika Rehbein und Mareike Stolz hörten zu.', null);
  });

  it('resolves no plural to a woman', () => {
    hit('Annika Rehbein kam spät. „Die Brücke bleibt gesperrt“, sagten sie.', null);
    hit('Annika Rehbein traf die Lotsen. Sie fordern: „Die Brücke muss gesperrt bleiben.“', null);
  });

  it('takes no addressee', () => {
    hit('„Die Brücke bleibt gesperrt“, sagte Annika Rehbein zu Jost Hellwege.', 'Annika Rehbein');
    hit('„Die Brücke bleibt gesperrt“, sagte Annika Rehbein der Nachrichtenagentur dpa.', 'Annika Rehbein');
    hit(
      'Auf die Frage von Jost Hellwege antwortete Annika Rehbein: „Kein Wort davon ist wahr.“',
      'Annika Rehbein',
    );
  });

  it('takes no object for the subject', () => {
    hit('Annika Rehbein warnte die CDU vor einem „Wahlkampf auf Kosten der Schwachen“.', 'Annika Rehbein');
    hit('Den Kämmerer Jost Hellwege nannte Annika Rehbein „einen Mann von gestern“.', 'Annika Rehbein');
    hit('Der Ministerin warf Jost Hellwege „blanke Untätigkeit“ vor.', 'Jost Hellwege');
    hit('„Das ist ein Anfang“, lobte Jost Hellwege die Ministerin Annika Rehbein.', 'Jost Hellwege');
  });

  it('takes nobody who is only mentioned', () => {
    hit('„Davon stimmt nichts“, sagte Jost Hellwege über Annika Rehbein.', 'Jost Hellwege');
    hit(
      '„Die Brücke bleibt gesperrt“, sagte Annika Rehbein nach einem Gespräch mit Jost Hellwege.',
      'Annika Rehbein',
    );
    hit('„Er war immer still“, sagte seine Mutter. Jost Hellwege schwieg.', 'seine Mutter');
  });

  it('takes no owner for the speaker', () => {
    hit('„Es war kalt“, sagte die Mutter von Annika Rehbein.', 'die Mutter von Annika Rehbein');
    hit(
      'Annika Rehbein ging. Nach Rehbeins Abschied sagte Jost Hellwege: „Wir öffnen im Juni.“',
      'Jost Hellwege',
    );
  });

  it('takes no name inside the marks', () => {
    hit('„Danke, Jost Hellwege, für nichts“, sagte Annika Rehbein.', 'Annika Rehbein');
  });

  it('takes no common noun for a person', () => {
    for (const text of [
      'Der Rat hatte Fehler eingeräumt und Konsequenzen gefordert. „Die Brücke bleibt vorerst gesperrt, was auch geschieht.“',
      'Besorgt äußerten sich viele. „Die Brücke bleibt vorerst gesperrt, was auch geschieht.“',
      'Täglich hatten tausend User die Seite besucht. „Die Brücke bleibt vorerst gesperrt, was auch geschieht.“',
    ])
      for (const { speaker } of find(text).quotations) assert.notEqual(speaker?.kind, 'person', text);
  });

  it('is never sure of a place or a people', () => {
    for (const text of [
      'Dänemark und die Schweden schweigen. „Die Brücke bleibt vorerst gesperrt, was auch geschieht.“',
      'In Neuseeland bebte die Erde. Sie bebte lange. „Die Brücke bleibt vorerst gesperrt, was auch geschieht.“',
    ])
      assert.ok((find(text).quotations[0]?.speaker?.confidence ?? 0) < 0.9, text);
  });

  it('takes no noun that looks like a verb', () => {
    const text = 'Die Versicherten der Kasse Nordlicht haben „keine Wahl und keine Zeit mehr“ bis Juli.';
    assert.ok((find(text).quotations[0]?.speaker?.confidence ?? 0) < 0.6, text);
  });

  it('takes no thing that stands behind a verb', () => {
    hit('Auf der Tafel fand sich das Motiv: „Wer hier baut, der baut auf Sand.“', null);
  });

  it('takes no mass, no weather and no place for a person', () => {
    hit('Regen hatte den Kai in der Nacht überflutet: „Wir öffnen im Juni.“', null);
    hit('Kritik äußerte die Ministerin: „Wir öffnen im Juni.“', 'die Ministerin');
    hit('Entwarnung gab es nicht. „Wir öffnen im Juni.“ Die Sitzung dauerte.', null);
    hit('Von der Brücke sprach niemand, doch „alles wird gut“ stand da.', '(niemand)');
  });

  it('takes no aside and no clause for the subject', () => {
    hit('Die Lotsen, sagte Annika Rehbein, seien „seit Jahren überfordert“.', 'Annika Rehbein');
    hit('Als Jost Hellwege kam, sagte Annika Rehbein: „Die Brücke bleibt gesperrt.“', 'Annika Rehbein');
    hit('Der Brief, den Annika Rehbein „einen Witz“ nennt, ist kurz.', 'Annika Rehbein');
    hit('Die Abgeordnete, die gestern kam, sagte: „Das ist eine Schande.“', 'Die Abgeordnete');
  });

  it('lets no sentence take up what it does not report', () => {
    hit('„Ja, das war ein Fehler.“ Das Hafenamt schließt am Montag.', null);
    hit('„Ja, das war ein Fehler.“ Das nennt Jost Hellwege „eine Schande“.', null, 'Jost Hellwege');
    hit('„Ja, das war ein Fehler.“ Dies ist ein altes Haus.', null);
    hit('„Ja, das war ein Fehler.“ In diesem Haus des Kämmerers Jost Hellwege war es still.', null);
  });

  it('begins a sentence with a capital behind a question', () => {
    hit('Der Leiter fragte: „Wozu das alles, liebe Leute?“ Greenpeace fordert den Abbau.', 'Der Leiter');
    hit(
      'Das Modell 3. Ein Sprecher von Elbblick teilte mit: „Wir öffnen im Juni.“',
      '(Ein Sprecher von Elbblick)',
    );
  });

  it('takes nothing for a paper that is none', () => {
    hit('Die Reederei legte eine Kette vor. Darin steht: „Die Pfeiler tragen nicht mehr.“', null);
    hit('Es heißt zur Begründung: „Die Pfeiler tragen nicht mehr.“', null);
  });

  it('gives unnamed sources in full, and as unnamed', () => {
    hit(
      'Laut einem Sprecher des Bürgermeisters ist das „ein teures Abenteuer“.',
      '(einem Sprecher des Bürgermeisters)',
    );
    hit(
      'Nach Angaben eines Mitarbeiters der Reederei ist das „ein teures Abenteuer“.',
      '(eines Mitarbeiters der Reederei)',
    );
    hit('Experten halten den Bau für „ein teures Abenteuer“.', null);
    hit('Datenschützer nannten den Plan „ein teures Abenteuer“.', '(Datenschützer)');
    hit('Die Veranstalter verkündeten die „größte Regatta der Region“.', '(Die Veranstalter)');
    hit(
      '„Frieden!“, rief eine mit einem Megafon bewaffnete, offenbar müde Frau.',
      '(eine mit einem Megafon bewaffnete, offenbar müde Frau)',
    );
    hit('Eine Gewerkschaft sprach von einem „teuren Abenteuer“.', '(Eine Gewerkschaft)');
    hit('Klaus („der Lange“) Behrmann kam spät. „Wir öffnen im Juni.“ Die Sitzung dauerte.', null);
  });

  it('skips the title of a work', () => {
    silent('Sie las den Roman „Der lange Weg nach Haus“ von Jost Hellwege.', 'title');
    silent('Zur Eröffnung erklang das Lied „Am Ufer der Warne“.', 'title');
    silent('Der Film „Die Lotsin“ läuft im Mai an.', 'title');
  });

  it('skips the names of newspapers', () => {
    silent('Die Zeitung „Varenther Anzeiger“ stellt ihr Erscheinen ein.', 'title');
    silent('Die „Hafenpost“-Redaktion zog in den Speicher.', 'title');
  });

  it('takes no newspaper in marks for words of somebody', () => {
    hit(
      '„Die Brücke bleibt gesperrt“, sagte Annika Rehbein der Zeitung „Varenther Anzeiger“.',
      'Annika Rehbein',
    );
  });

  it('skips scare quotes', () => {
    silent('Das sogenannte „Brückengeld“ verschwand.', 'scare');
    silent('Die vermeintliche „Rettung“ blieb aus.', 'scare');
  });

  it('skips a term', () => {
    silent('Das Wort „Brückengeld“ steht nicht im Gesetz.', 'term');
    silent('Der Begriff „Kailast“ meint das Gewicht der Kräne.', 'term');
  });

  it('skips a sign and a motto', () => {
    silent('Auf dem Transparent stand „Rettet den Kai“.', 'sign');
    silent('Das Motto „Gemeinsam über den Fluss“ hing über der Tür.', 'motto');
  });

  it('skips a headline', () => {
    silent('Die Schlagzeile „Brücke fast fertig“ stand am Montag im Blatt.', 'headline');
  });

  it('skips a search', () => {
    silent('Unter dem Suchbegriff „Brücke gesperrt“ fand sie nichts.', 'search');
  });

  it('takes apostrophes and inches for no marks', () => {
    silent("Ein Bildschirm von 24\" und ein Brett von 3' Länge standen in Peter's Laden.");
  });
});

describe('German: single marks', () => {
  it('hold speech where a text has no others', () => {
    assert.deepEqual(
      find('‚Wir schließen die Mühle‘, sagte Jana Voss. Dann ging sie.').quotations.map(({ text }) => text),
      ['Wir schließen die Mühle'],
    );
  });

  it('are inner marks inside double ones', () => {
    assert.deepEqual(
      find('„Er rief ‚Feuer‘ und lief davon“, sagte Jana Voss.').quotations.map(({ text }) => text),
      ['Er rief ‚Feuer‘ und lief davon'],
    );
  });
});

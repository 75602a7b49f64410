import { describeLanguage } from './support.ts';

describeLanguage(
  { language: 'de', speaker: 'Anna Weber', draft: '„%“, sagte Anna Weber.' },
  [
    ['Doktor Holm kennt das Wehr seit Jahren', 'Prof. Holm kennt das Wehr seit Jahren', 'wording/changed'],
    ['Wir müssen die Brücke im Mai umbauen', 'Wir mussten die Brücke im Mai umbauen', 'wording/modality'],
    ['Zwei Drittel der Boote lecken seit Mai', 'Drei Viertel der Boote lecken seit Mai', 'wording/number'],
    ['Wir werden die Schule nicht schließen', 'Wir werden die Schule schließen', 'wording/negation'],
    ['Wir haben keine Beweise gefunden', 'Wir haben Beweise gefunden', 'wording/negation'],
    [
      'Der Beschluss war unzulässig und alle wussten es',
      'Der Beschluss war zulässig und alle wussten es',
      'wording/negation',
    ],
    [
      'Im Lager liegen fünfundzwanzig Tonnen Weizen',
      'Im Lager liegen fünfunddreißig Tonnen Weizen',
      'wording/number',
    ],
    ['Das kostet die Stadt 3,5 Millionen Euro', 'Das kostet die Stadt 3,5 Milliarden Euro', 'wording/number'],
    ['Wir treffen uns am Montag im Rathaus', 'Wir treffen uns am Dienstag im Rathaus', 'wording/number'],
    [
      'Der Rat könnte das Bad im Herbst zusperren',
      'Der Rat wird das Bad im Herbst zusperren',
      'wording/modality',
    ],
    [
      'Die Polizei fasste den mutmaßlichen Dieb am Bahnhof',
      'Die Polizei fasste den Dieb am Bahnhof',
      'wording/modality',
    ],
    [
      'Die Brücke bleibt bis zum Winter gesperrt',
      'Die Straße bleibt bis zum Winter gesperrt',
      'wording/changed',
    ],
    [
      'Gestern hat Herr Lindner den Vertrag geprüft',
      'Gestern hat Herr Landner den Vertrag geprüft',
      'wording/name',
    ],
    [
      'Der Umbau der alten Halle kostet uns 1,5 Millionen Euro im Jahr',
      'Der Umbau der alten Halle kostet uns zweieinhalb Millionen Euro im Jahr',
      'wording/number',
    ],
  ],
  [
    ['Doktor Holm kennt das Wehr seit Jahren', 'Dr. Holm kennt das Wehr seit Jahren'],
    ['Wir brauchen zum Beispiel neue Boote am Wehr', 'Wir brauchen z. B. neue Boote am Wehr'],
    ['Wir fahren am Montag über die Brücke ins Grüne', 'Wir fahren am Montag ueber die Bruecke ins Gruene'],
    ['Zwei Drittel der Boote lecken seit Mai', '2/3 der Boote lecken seit Mai'],
    [
      'Der Umbau der alten Halle kostet uns 1,5 Millionen Euro im Jahr',
      'Der Umbau der alten Halle kostet uns anderthalb Millionen Euro im Jahr',
    ],
    ['Die große Straße bleibt den ganzen Tag zu', 'Die grosse Strasse bleibt den ganzen Tag zu'],
    ['Im Lager liegen fünfundzwanzig Tonnen Weizen', 'Im Lager liegen 25 Tonnen Weizen'],
    ['Es waren 1.250 Menschen auf dem Platz', 'Es waren 1250 Menschen auf dem Platz'],
    ['Die Miete stieg um zwölf Prozent in einem Jahr', 'Die Miete stieg um 12 % in einem Jahr'],
    ['Das kostet zweihundertfünfzig Euro im Monat', 'Das kostet 250 Euro im Monat'],
    ['Das kostet die Stadt eine Million Euro', 'Das kostet die Stadt 1 Million Euro'],
    ['Wir werden die Schule nicht schließen', 'Wir werden die Schule nicht schließen'],
    ['Sie weiß, daß der Photograph wartet', 'Sie weiß, dass der Fotograf wartet'],
    ['Aufgrund der Hitze fällt der Markt aus', 'Auf Grund der Hitze fällt der Markt aus'],
  ],
  [
    ['Ich hab nix davon gewusst an dem Abend', 'Ich habe nichts davon gewusst an dem Abend'],
    ['So wie’s ist, kann es bleiben', 'So wie es ist, kann es bleiben'],
  ],
);

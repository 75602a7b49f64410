import { describeLanguage } from './support.ts';

describeLanguage(
  { language: 'nl', speaker: 'Marieke Smit', draft: '‘%’, zei Marieke Smit.' },
  [
    ['Een derde van de boten lekt sinds mei', 'Een kwart van de boten lekt sinds mei', 'wording/number'],
    ['We gaan het zwembad niet sluiten dit jaar', 'We gaan het zwembad sluiten dit jaar', 'wording/negation'],
    ['Er was geen bewijs tegen de havenmeester', 'Er was bewijs tegen de havenmeester', 'wording/negation'],
    [
      'Het besluit was onwettig en iedereen wist het',
      'Het besluit was wettig en iedereen wist het',
      'wording/negation',
    ],
    [
      'Er lagen vijfentwintig schepen in de haven',
      'Er lagen vijfendertig schepen in de haven',
      'wording/number',
    ],
    ['De brug kost de stad drie miljoen euro', 'De brug kost de stad drie miljard euro', 'wording/number'],
    ['De raad zou de markt in april verkopen', 'De raad zal de markt in april verkopen', 'wording/modality'],
    ['De politie hield de vermeende dief aan', 'De politie hield de dief aan', 'wording/modality'],
    [
      'De markt opent om twaalf uur op het plein',
      'De markt opent om twaalf uur op de kade',
      'wording/changed',
    ],
    [
      'De markt op het plein kost ons ieder jaar 1,5 miljoen euro',
      'De markt op het plein kost ons ieder jaar tweeënhalf miljoen euro',
      'wording/number',
    ],
  ],
  [
    ['Een derde van de boten lekt sinds mei', '1/3 van de boten lekt sinds mei'],
    [
      'De markt op het plein kost ons ieder jaar 1,5 miljoen euro',
      'De markt op het plein kost ons ieder jaar anderhalf miljoen euro',
    ],
    ['Er lagen vijfentwintig schepen in de haven', 'Er lagen 25 schepen in de haven'],
    ['De huren stegen twintig procent in een jaar', 'De huren stegen 20% in een jaar'],
    ['Er stonden 1.500 mensen op het plein', 'Er stonden 1500 mensen op het plein'],
    ['Tweehonderdvijftig boten voeren uit', '250 boten voeren uit'],
    ['We kregen een kado van de burgemeester', 'We kregen een cadeau van de burgemeester'],
    ['We gaan het zwembad niet sluiten dit jaar', 'we gaan het zwembad niet sluiten dit jaar'],
    ['Tweeëntwintig boten voeren uit naar zee', '22 boten voeren uit naar zee'],
  ],
  [['Dat is m’n oude huis aan de gracht', 'Dat is mijn oude huis aan de gracht']],
);

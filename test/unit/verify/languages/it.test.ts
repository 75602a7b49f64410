import { describeLanguage } from './support.ts';

describeLanguage(
  { language: 'it', speaker: 'Marta Galli', draft: '«%», ha detto Marta Galli.' },
  [
    ['Due terzi delle barche perdono acqua', 'Tre quarti delle barche perdono acqua', 'wording/number'],
    ['In inverno non chiuderemo la biblioteca', 'In inverno chiuderemo la biblioteca', 'wording/negation'],
    ['Nessuno ha chiesto soldi al comune', 'Uno ha chiesto soldi al comune', 'wording/negation'],
    [
      'La scelta era illegittima e tutti lo sapevano',
      'La scelta era legittima e tutti lo sapevano',
      'wording/negation',
    ],
    [
      'Il ponte è costato venticinque milioni di euro',
      'Il ponte è costato trentacinque milioni di euro',
      'wording/number',
    ],
    [
      'Ci vediamo lunedì davanti al municipio vecchio',
      'Ci vediamo martedì davanti al municipio vecchio',
      'wording/number',
    ],
    [
      'Il consiglio potrebbe vendere la piscina in aprile',
      'Il consiglio deve vendere la piscina in aprile',
      'wording/modality',
    ],
    [
      'La polizia ha fermato il presunto ladro in stazione',
      'La polizia ha fermato il ladro in stazione',
      'wording/modality',
    ],
    [
      'Il mercato apre a mezzogiorno nella piazza',
      'Il mercato apre a mezzogiorno nella scuola',
      'wording/changed',
    ],
    [
      'Il mercato della piazza ci costa ogni anno 1,5 milioni di euro',
      'Il mercato della piazza ci costa ogni anno 2,5 milioni di euro',
      'wording/number',
    ],
  ],
  [
    ['Due terzi delle barche perdono acqua', '2/3 delle barche perdono acqua'],
    [
      'Il mercato della piazza ci costa ogni anno 1,5 milioni di euro',
      'Il mercato della piazza ci costa ogni anno un milione e mezzo di euro',
    ],
    [
      'Il mercato della piazza ci costa ogni anno 1,5 milioni di euro',
      'Il mercato della piazza ci costa ogni anno 1.500.000 euro',
    ],
    ['Il ponte è costato duecentocinquanta euro a testa', 'Il ponte è costato 250 euro a testa'],
    ['Gli affitti sono saliti del venti per cento', 'Gli affitti sono saliti del 20%'],
    ['C’erano 1.500 persone davanti al municipio', 'C’erano 1500 persone davanti al municipio'],
    ['Ventuno barche sono tornate prima di notte', '21 barche sono tornate prima di notte'],
    [
      'Non chiuderemo la biblioteca perchè serve a tutti',
      'Non chiuderemo la biblioteca perché serve a tutti',
    ],
    ['L’acqua è tornata nelle case', "L'acqua è tornata nelle case"],
    ['Non chiuderemo la biblioteca in inverno', 'non chiuderemo la biblioteca in inverno'],
  ],
  [['Nun ce la faccio più con questa strada', 'Non ce la faccio più con questa strada']],
);

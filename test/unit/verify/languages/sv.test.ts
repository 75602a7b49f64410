import { describeLanguage } from './support.ts';

describeLanguage(
  { language: 'sv', speaker: 'Ingela Ström', draft: '”%”, säger Ingela Ström.' },
  [
    [
      'Två tredjedelar av båtarna läcker sedan maj',
      'Tre fjärdedelar av båtarna läcker sedan maj',
      'wording/number',
    ],
    [
      'Vi kommer inte att stänga badhuset i vinter',
      'Vi kommer att stänga badhuset i vinter',
      'wording/negation',
    ],
    ['Det fanns inga bevis mot hamnchefen', 'Det fanns bevis mot hamnchefen', 'wording/negation'],
    [
      'Beslutet var olagligt och alla visste det',
      'Beslutet var lagligt och alla visste det',
      'wording/negation',
    ],
    ['Det låg tjugofem båtar i hamnen', 'Det låg trettiofem båtar i hamnen', 'wording/number'],
    ['Bron kostar staden tre miljoner kronor', 'Bron kostar staden tre miljarder kronor', 'wording/number'],
    ['Rådet kan sälja torget i april', 'Rådet ska sälja torget i april', 'wording/modality'],
    [
      'Polisen grep den misstänkte tjuven på stationen',
      'Polisen grep tjuven på stationen',
      'wording/modality',
    ],
    ['Torget öppnar klockan tolv för alla', 'Torget öppnar klockan tolv för barnen', 'wording/modality'],
    [
      'Torget i stan kostar oss varje år 1,5 miljoner kronor',
      'Torget i stan kostar oss varje år två och en halv miljon kronor',
      'wording/number',
    ],
  ],
  [
    ['Två tredjedelar av båtarna läcker sedan maj', '2/3 av båtarna läcker sedan maj'],
    [
      'Torget i stan kostar oss varje år 1,5 miljoner kronor',
      'Torget i stan kostar oss varje år en och en halv miljon kronor',
    ],
    ['Det låg tjugofem båtar i hamnen', 'Det låg 25 båtar i hamnen'],
    ['Hyrorna steg med tjugo procent på ett år', 'Hyrorna steg med 20 procent på ett år'],
    ['Det stod 1 500 personer på torget', 'Det stod 1500 personer på torget'],
    ['Tvåhundrafemtio båtar gick ut på morgonen', '250 båtar gick ut på morgonen'],
    ['Hon skall tala på torget i afton', 'Hon ska tala på torget i afton'],
    ['Vi kommer inte att stänga badhuset i vinter', 'vi kommer inte att stänga badhuset i vinter'],
    ['Mötet hålls idag i skolan', 'Mötet hålls i dag i skolan'],
  ],
  [['Det är nåt konstigt med bron, tror jag', 'Det är något konstigt med bron, tror jag']],
);

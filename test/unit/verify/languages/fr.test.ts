import { describeLanguage } from './support.ts';

describeLanguage(
  { language: 'fr', speaker: 'Claire Morel', draft: '« % », a déclaré Claire Morel.' },
  [
    [
      'Nous ouvrons à vingt heures trente tous les soirs',
      'Nous ouvrons à 21h30 tous les soirs',
      'wording/number',
    ],
    [
      'Un tiers des bateaux fuit depuis le mois de mai',
      'Un quart des bateaux fuit depuis le mois de mai',
      'wording/number',
    ],
    ['Le pêcheur a vidé le port avant midi', 'Le pécheur a vidé le port avant midi', 'wording/changed'],
    ['Nous ne fermerons pas la piscine cet hiver', 'Nous fermerons la piscine cet hiver', 'wording/negation'],
    ['La mairie n’a jamais reçu cette lettre', 'La mairie a reçu cette lettre', 'wording/negation'],
    [
      'La décision était illégale et tout le monde le savait',
      'La décision était légale et tout le monde le savait',
      'wording/negation',
    ],
    [
      'Le port a perdu vingt-deux bateaux dans la tempête',
      'Le port a perdu trente-deux bateaux dans la tempête',
      'wording/number',
    ],
    [
      'Le pont coûtera trois millions à la ville',
      'Le pont coûtera trois milliards à la ville',
      'wording/number',
    ],
    [
      'Le conseil pourrait vendre la halle en avril prochain',
      'Le conseil va vendre la halle en avril prochain',
      'wording/modality',
    ],
    [
      'La police a arrêté le voleur présumé à la gare',
      'La police a arrêté le voleur à la gare',
      'wording/modality',
    ],
    ['Le marché ouvre à midi sur la place', 'Le marché ouvre à midi sur le quai', 'wording/changed'],
    [
      'La halle du marché nous coûte chaque année 1,5 million d’euros',
      'La halle du marché nous coûte chaque année deux millions et demi d’euros',
      'wording/number',
    ],
  ],
  [
    ['Monsieur Brun a vu le barrage', 'M. Brun a vu le barrage'],
    ['Nous ouvrons à vingt heures trente tous les soirs', 'Nous ouvrons à 20h30 tous les soirs'],
    ['L’ÉTAT NE PAIERA RIEN POUR LE QUAI', 'L’Etat ne paiera rien pour le quai'],
    ['Un tiers des bateaux fuit depuis le mois de mai', '1/3 des bateaux fuit depuis le mois de mai'],
    [
      'La halle du marché nous coûte chaque année 1,5 million d’euros',
      'La halle du marché nous coûte chaque année un million et demi d’euros',
    ],
    [
      'La halle du marché nous coûte chaque année 1,5 million d’euros',
      'La halle du marché nous coûte chaque année 1 500 000 euros',
    ],
    ['À la fin, les comptes du port étaient justes', 'A la fin, les comptes du port étaient justes'],
    ['L’État ne paiera pas pour le vieux pont', 'L’Etat ne paiera pas pour le vieux pont'],
    ['Le port a perdu quatre-vingt-dix-sept bateaux', 'Le port a perdu 97 bateaux'],
    ['La foule comptait 12 500 personnes sur la place', 'La foule comptait 12.500 personnes sur la place'],
    ['Les loyers ont monté de vingt pour cent en un an', 'Les loyers ont monté de 20 % en un an'],
    ['L’évènement aura lieu sous la halle', 'L’événement aura lieu sous la halle'],
    ['Nous ne fermerons pas la piscine cet hiver', 'nous ne fermerons pas la piscine cet hiver'],
    ['Le cœur de la ville reste fermé aux voitures', 'Le coeur de la ville reste fermé aux voitures'],
  ],
  [
    ['Je sais pas qui a coupé le courant', 'Je ne sais pas qui a coupé le courant'],
    ['Ouais, le pont est fermé depuis mardi', 'Oui, le pont est fermé depuis mardi'],
  ],
);

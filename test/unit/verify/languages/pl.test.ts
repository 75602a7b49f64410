import { describeLanguage } from './support.ts';

describeLanguage(
  { language: 'pl', speaker: 'Anna Zielińska', draft: '„%” – powiedziała Anna Zielińska.' },
  [
    ['Dwie trzecie łodzi przecieka od maja', 'Trzy czwarte łodzi przecieka od maja', 'wording/number'],
    [
      'Tej zimy nie zamkniemy biblioteki',
      'Tej zimy zamkniemy bibliotekę',
      'wording/changed',
      'wording/negation',
    ],
    [
      'W tym roku nie zamkniemy basenu dla dzieci',
      'W tym roku zamkniemy basen dla dzieci',
      'wording/changed',
      'wording/negation',
    ],
    [
      'Decyzja była nielegalna i wszyscy to wiedzieli',
      'Decyzja była legalna i wszyscy to wiedzieli',
      'wording/negation',
    ],
    ['W porcie stało dwadzieścia pięć statków', 'W porcie stało trzydzieści pięć statków', 'wording/number'],
    [
      'Most kosztuje miasto trzy miliony złotych',
      'Most kosztuje miasto trzy miliardy złotych',
      'wording/number',
    ],
    ['Rada może sprzedać targ w kwietniu', 'Rada musi sprzedać targ w kwietniu', 'wording/modality'],
    [
      'Policja zatrzymała domniemanego złodzieja na dworcu',
      'Policja zatrzymała złodzieja na dworcu',
      'wording/modality',
    ],
    ['Targ otwieramy w południe na placu', 'Targ otwieramy w południe na nabrzeżu', 'wording/changed'],
    [
      'Rynek w mieście kosztuje nas co roku 1,5 miliona złotych',
      'Rynek w mieście kosztuje nas co roku dwa i pół miliona złotych',
      'wording/number',
    ],
  ],
  [
    ['Dwie trzecie łodzi przecieka od maja', '2/3 łodzi przecieka od maja'],
    [
      'Rynek w mieście kosztuje nas co roku 1,5 miliona złotych',
      'Rynek w mieście kosztuje nas co roku półtora miliona złotych',
    ],
    ['W porcie stało dwadzieścia pięć statków', 'W porcie stało 25 statków'],
    ['Czynsze w tym mieście wzrosły o dwadzieścia procent', 'Czynsze w tym mieście wzrosły o 20 proc.'],
    ['Na placu stało 1 500 osób', 'Na placu stało 1500 osób'],
    ['Nowy most kosztuje nas 3 mln złotych', 'Nowy most kosztuje nas trzy miliony złotych'],
    ['Kosztuje to dwieście pięćdziesiąt zł od osoby', 'Kosztuje to 250 złotych od osoby'],
    ['W tym roku nie zamkniemy basenu', 'w tym roku nie zamkniemy basenu'],
    ['Wogóle nie wiedzieliśmy o moście', 'W ogóle nie wiedzieliśmy o moście'],
  ],
  [['Tera most jest zamknięty dla ludzi', 'Teraz most jest zamknięty dla ludzi']],
);

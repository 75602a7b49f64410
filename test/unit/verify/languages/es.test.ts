import { describeLanguage } from './support.ts';

describeLanguage(
  { language: 'es', speaker: 'Inés Robledo', draft: '«%», dijo Inés Robledo.' },
  [
    ['El doctor Holm conoce el dique desde niño', 'El Sr. Holm conoce el dique desde niño', 'wording/name'],
    ['Dos tercios de los barcos hacen agua', 'Un tercio de los barcos hacen agua', 'wording/number'],
    ['Este año no vamos a cerrar el mercado', 'Este año vamos a cerrar el mercado', 'wording/negation'],
    [
      'En la junta nunca pedimos dinero a la parroquia',
      'En la junta pedimos dinero a la parroquia',
      'wording/negation',
    ],
    ['La orden fue ilegal y todos lo sabían', 'La orden fue legal y todos lo sabían', 'wording/negation'],
    [
      'El puente costó treinta y dos euros por vecino',
      'El puente costó cuarenta y dos euros por vecino',
      'wording/number',
    ],
    [
      'La obra costará cinco millones al pueblo',
      'La obra costará cinco mil millones al pueblo',
      'wording/number',
    ],
    [
      'El ayuntamiento podría vender la plaza en abril',
      'El ayuntamiento va a vender la plaza en abril',
      'wording/modality',
    ],
    [
      'La policía detuvo al presunto ladrón en la estación',
      'La policía detuvo al ladrón en la estación',
      'wording/modality',
    ],
    [
      'La peña del barrio cena los lunes en la calle',
      'La pena del barrio cena los lunes en la calle',
      'wording/changed',
    ],
    [
      'El mercado de la plaza nos cuesta cada año 1,5 millones de euros',
      'El mercado de la plaza nos cuesta cada año 2,5 millones de euros',
      'wording/number',
    ],
  ],
  [
    ['El doctor Holm conoce el dique desde niño', 'El Dr. Holm conoce el dique desde niño'],
    ['Dos tercios de los barcos hacen agua', '2/3 de los barcos hacen agua'],
    [
      'El mercado de la plaza nos cuesta cada año 1,5 millones de euros',
      'El mercado de la plaza nos cuesta cada año un millón y medio de euros',
    ],
    [
      'El mercado de la plaza nos cuesta cada año 1,5 millones de euros',
      'El mercado de la plaza nos cuesta cada año 1.500.000 euros',
    ],
    ['Había doscientas cincuenta personas en la plaza', 'Había 250 personas en la plaza'],
    ['El alquiler subió un veinte por ciento en un año', 'El alquiler subió un 20 % en un año'],
    ['La obra costará mil millones al pueblo', 'La obra costará 1.000 millones al pueblo'],
    ['Sólo queda una panadería abierta en el barrio', 'Solo queda una panadería abierta en el barrio'],
    ['No vamos a cerrar el mercado este año', 'No vamos a cerrar el mercado este año'],
    ['Veintiséis barcos volvieron antes de la noche', '26 barcos volvieron antes de la noche'],
    ['¿Quién paga la luz de la plaza?', 'quién paga la luz de la plaza?'],
  ],
  [['Esto es pa los vecinos del puerto viejo', 'Esto es para los vecinos del puerto viejo']],
);

import assert from 'node:assert/strict';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { proseOf } from '../helpers.ts';

const find = (text: string): ReturnType<typeof findQuotations> => findQuotations(proseOf(text), 'es');

/** Who said each quotation; null where nobody is named for sure enough, an unnamed source in brackets. */
const speakers = (text: string): (string | null)[] =>
  find(text).quotations.map(({ speaker }) => {
    if (!speaker || speaker.confidence < 0.5) return null;
    return speaker.unnamed ? `(${speaker.name})` : speaker.name;
  });

const hit = (text: string, ...expected: (string | null)[]): void => {
  assert.deepEqual(speakers(text), expected, text);
};

/** Nothing in the text is speech; the reason of each marked stretch. */
const silent = (text: string, ...reasons: string[]): void => {
  const { quotations, skipped } = find(text);
  assert.deepEqual(
    quotations.map((quotation) => quotation.text),
    [],
    text,
  );
  assert.deepEqual(
    skipped.map(({ reason }) => reason),
    reasons,
    text,
  );
};

/** Whoever is named, it is not for sure. */
const unsure = (text: string): void => {
  for (const { speaker } of find(text).quotations) assert.ok((speaker?.confidence ?? 0) < 0.9, text);
};

describe('Spanish: reporting words', () => {
  it('takes the subject behind the verb', () => {
    hit('«Abrimos en junio», dijo Elvira Montalbán, que sustituyó a Jon Arrieta.', 'Elvira Montalbán');
    hit('«Abrimos en junio», ha dicho este lunes Elvira Montalbán.', 'Elvira Montalbán');
    hit('«Abrimos en junio», señaló ayer la portavoz del Gobierno, Elvira Montalbán.', 'Elvira Montalbán');
    hit('«Estamos cansados de esperar», cuenta Elvira Montalbán, de 54 años.', 'Elvira Montalbán');
    hit('«¿Y ahora qué?», se preguntó Elvira Montalbán.', 'Elvira Montalbán');
    hit('Así lo explicó Elvira Montalbán: «Estamos cansados de esperar».', 'Elvira Montalbán');
  });

  it('takes the subject behind whom it was said to and where', () => {
    hit('«Abrimos en junio», dijo a la prensa el alcalde de Vallehondo, Tomás Quiroga.', 'Tomás Quiroga');
    hit('«Abrimos en junio», aseguró en rueda de prensa Elvira Montalbán.', 'Elvira Montalbán');
    hit('«Abrimos en junio», le dijo Elvira Montalbán a Jon Arrieta.', 'Elvira Montalbán');
    hit('«Hubo trato de favor», declaró a este periódico una fuente de la casa.', '(una fuente de la casa)');
  });

  it('takes the subject before the verb', () => {
    hit('Elvira Montalbán dijo: «Abrimos en junio».', 'Elvira Montalbán');
    hit('Elvira Montalbán le respondió: «Abrimos en junio».', 'Elvira Montalbán');
    hit('Elvira Montalbán se limitó a decir: «Abrimos en junio».', 'Elvira Montalbán');
    hit('Elvira Montalbán la calificó de «chapuza sin precedentes».', 'Elvira Montalbán');
    hit('Preguntado por la huelga, Tomás Quiroga respondió: «Eso no es verdad».', 'Tomás Quiroga');
    hit('Tomás Quiroga defendió el plan diciendo que «no hay otra salida».', 'Tomás Quiroga');
    hit('El Ministerio de Sanidad informó de que «no habrá más recortes».', 'Ministerio de Sanidad');
  });

  it('takes the person in an apposition', () => {
    hit('Elvira Montalbán, alcaldesa de Vallehondo, afirmó: «Abrimos en junio».', 'Elvira Montalbán');
    hit('La alcaldesa de Vallehondo, Elvira Montalbán, afirmó: «Abrimos en junio».', 'Elvira Montalbán');
    hit('El presidente de la Junta, el socialista Tomás Quiroga, replicó: «Es falso».', 'Tomás Quiroga');
    hit('“Es falso”, respondió la concejala Elvira Montalbán (PSOE).', 'Elvira Montalbán');
    hit('El abogado de Elvira Montalbán, Jon Arrieta, dijo que «es falso todo».', 'Jon Arrieta');
  });

  it('takes the source of "según" and its like', () => {
    hit('«Abrimos en junio», según explicó Elvira Montalbán.', 'Elvira Montalbán');
    hit('Según Elvira Montalbán, el muelle «está pintado dos veces».', 'Elvira Montalbán');
    hit('A juicio de Elvira Montalbán, el plan «no tiene ni pies ni cabeza».', 'Elvira Montalbán');
    hit('En palabras del alcalde, Tomás Quiroga, el plan «no tiene ni pies ni cabeza».', 'Tomás Quiroga');
    hit('Para Elvira Montalbán, la sentencia «abre una puerta peligrosa».', 'Elvira Montalbán');
  });

  it('reads every kind of marks', () => {
    hit('"Abrimos en junio", declaró el ministro de Hacienda, Tomás Quiroga.', 'Tomás Quiroga');
    hit('“Abrimos en junio”, sostuvo Elvira Montalbán.', 'Elvira Montalbán');
    hit("'Abrimos en junio', dijo Elvira Montalbán.", 'Elvira Montalbán');
    hit('«Jon Arrieta me dijo: “Vete ya”», contó Elvira Montalbán.', 'Elvira Montalbán');
  });

  it('reads a paragraph that is re-opened with the closing mark', () => {
    const { quotations, unbalanced } = find(
      '«El muelle se cae y nadie lo mira.\n\n»Llevamos así diez años», dijo Elvira Montalbán.',
    );
    assert.deepEqual(
      quotations.map(({ text, bounds }) => [text, bounds]),
      [
        ['El muelle se cae y nadie lo mira.', 'continued'],
        ['Llevamos así diez años', 'exact'],
      ],
    );
    assert.deepEqual(unbalanced, []);
  });
});

describe('Spanish: two who speak together', () => {
  const named = (text: string): string[] => {
    const speaker = find(text).quotations[0]?.speaker;
    return [speaker?.name ?? '', ...(speaker?.joint ?? [])].sort();
  };

  it('names both, in either order of words', () => {
    assert.deepEqual(named('«Cerramos en junio», dijeron Ana Cruz y Pedro Solano.'), [
      'Ana Cruz',
      'Pedro Solano',
    ]);
    assert.deepEqual(named('Ana Cruz y Pedro Solano dijeron: «Cerramos en junio».'), [
      'Ana Cruz',
      'Pedro Solano',
    ]);
  });

  it('joins nobody who does something else', () => {
    assert.deepEqual(named('«Cerramos en junio», dijo Ana Cruz y se fue Pedro Solano.'), ['Ana Cruz']);
    assert.deepEqual(named('«Cerramos en junio», dijo Ana Cruz y Pedro Solano asintió.'), ['Ana Cruz']);
    assert.deepEqual(named('«Cerramos en junio», dijo Ana Cruz, y Pedro Solano calló.'), ['Ana Cruz']);
  });
});

describe('Spanish: dialogue', () => {
  it('reads the dash and the reporting words between dashes', () => {
    hit('—Vamos —dijo Elvira Montalbán—. Mañana salimos.', 'Elvira Montalbán', 'Elvira Montalbán');
    hit(
      '—¿Y tú? —preguntó Tomás Quiroga.\n\n—Yo me quedo —respondió Elvira Montalbán.',
      'Tomás Quiroga',
      'Elvira Montalbán',
    );
    hit('Elvira Montalbán cerró la puerta.\n\n—Vamos ya —dijo.', 'Elvira Montalbán');
  });

  it('reads dashes inside the marks', () => {
    const { quotations } = find('«Es una vergüenza —dijo Elvira Montalbán—. No volveré a callarme.»');
    assert.deepEqual(
      quotations.map(({ text, speaker }) => [text, speaker?.name]),
      [
        ['Es una vergüenza', 'Elvira Montalbán'],
        ['No volveré a callarme.', 'Elvira Montalbán'],
      ],
    );
  });

  it('leaves asides and what somebody else said inside the marks alone', () => {
    hit('«El muelle —viejo y roto— no aguanta más», dijo Elvira Montalbán.', 'Elvira Montalbán');
    hit(
      '«Vino a verme y, según dijo Jon Arrieta, no había nadie», contó Elvira Montalbán.',
      'Elvira Montalbán',
    );
  });
});

describe('Spanish: carried over, pronouns and offices', () => {
  it('carries from sentence to sentence and over paragraphs', () => {
    hit(
      '«El muelle es viejo», dijo Elvira Montalbán. «Nadie vino a verlo».',
      'Elvira Montalbán',
      'Elvira Montalbán',
    );
    hit(
      '«Nadie nos avisó», dijo Elvira Montalbán.\n\n«Ni una sola llamada en toda la noche.»',
      'Elvira Montalbán',
      'Elvira Montalbán',
    );
    hit('«El muelle», dijo Elvira Montalbán, «es viejo».', 'Elvira Montalbán', 'Elvira Montalbán');
  });

  it('takes the subject that is left out', () => {
    hit('Elvira Montalbán visitó el muelle. «Abrimos en junio», dijo.', 'Elvira Montalbán');
    hit(
      '«Nadie nos avisó», dijo Elvira Montalbán.\n\n«Ni una llamada», añadió.',
      'Elvira Montalbán',
      'Elvira Montalbán',
    );
  });

  it('resolves pronouns by gender and offices by who holds them', () => {
    const met = 'Elvira Montalbán habló ayer con Jon Arrieta. ';
    hit(`${met}«No me dijeron nada», lamentó ella.`, 'Elvira Montalbán');
    hit(`${met}«No me dijeron nada», lamentó él.`, 'Jon Arrieta');
    hit('La ministra Elvira Montalbán lo negó. «Es falso todo», añadió la ministra.', 'Elvira Montalbán');
  });

  it('knows people by either of their family names', () => {
    hit(
      'Elvira Montalbán Soler abrió el acto. «No habrá recortes», dijo Montalbán.',
      'Elvira Montalbán Soler',
    );
    hit('Don Jon Arrieta habló primero. «Nadie nos avisó», dijo el señor Arrieta.', 'Jon Arrieta');
    hit('El PP de Elvira Montalbán calla. «Que dé la cara», pidió Montalbán.', 'Elvira Montalbán');
  });
});

describe('Spanish: no speech', () => {
  it('takes titles of works for what they are', () => {
    silent('La obra «Yerma y las otras» llega a Madrid.', 'title');
    silent('La serie «Los días de la lluvia larga» vuelve el lunes.', 'title');
    silent('Elvira Montalbán presentó «Aguas bravas» en Madrid.', 'title');
  });

  it('takes names of newspapers and of operations for what they are', () => {
    silent('Según el diario «La Voz del Norte», Elvira Montalbán dimitirá.', 'title');
    silent('La operación «Mar Abierto» se saldó con seis detenidos.', 'title');
  });

  it('takes scare quotes for what they are', () => {
    silent('El llamado «impuesto al sol» desaparece.', 'scare');
    silent('El autodenominado «ejército del mar» se disolvió.', 'scare');
    silent('Se vende «tal cual».', 'scare');
  });

  it('takes terms for what they are', () => {
    silent('La palabra «resiliencia» está de moda.', 'term');
    silent('Al muelle lo llaman «el viejo».', 'term');
  });

  it('takes nicknames for what they are', () => {
    silent('Tomás «el Rubio» Quiroga fue detenido.', 'nickname');
  });

  it('takes mottos and signs for what they are', () => {
    silent('El lema «Unidos por el mar» presidió el acto.', 'motto');
    silent('En la pancarta se leía «Salvemos el puerto».', 'sign');
  });

  it('takes no list behind dashes for dialogue', () => {
    silent('— Pan\n\n— Leche\n\n— Huevos frescos');
  });

  it('takes a noun for no verb', () => {
    silent('Su última pregunta fue «quién paga».', 'scare');
  });
});

describe('Spanish: nobody wrong', () => {
  it('names nobody where nobody is named', () => {
    hit('Ayer, en Sevilla, se oyó «nunca más volveremos a este puerto».', null);
    hit('El muelle cierra. «No me dijeron nada», dijo.', null);
    hit('«Vuelvan mañana», decía el letrero del Ayuntamiento.', null);
  });

  it('never takes whom it was said to', () => {
    hit('«Abrimos en junio», le dijo a Elvira Montalbán.', null);
    hit('«Esto no puede seguir así», dijo a la periodista Elvira Montalbán.', null);
    hit('«Gracias, Jon Arrieta, por nada», dijo Elvira Montalbán.', 'Elvira Montalbán');
    hit('Jon Arrieta preguntó a Elvira Montalbán: «¿Abrimos en junio?».', 'Jon Arrieta');
  });

  it('never takes who is only spoken of or named beside', () => {
    hit('Elvira Montalbán recuerda lo que le dijo su padre: «Nunca vendas la casa».', 'su padre');
    hit('En una entrevista con Jon Arrieta, Elvira Montalbán dijo: «No hay prisa».', 'Elvira Montalbán');
    hit('A Elvira Montalbán la acusó Jon Arrieta de «mentir a todo el pueblo».', 'Jon Arrieta');
    hit('Preguntada por Jon Arrieta, la ministra dijo: «Lo veremos a su tiempo».', 'la ministra');
  });

  it('takes no place and no body for a person', () => {
    hit('«Esto no puede seguir así», dijo ayer en el estadio Santiago Arregui.', null);
    hit('Vigo se quedó sin luz. «Fue un susto», relató Brais Outeiro, vecino de Coia.', 'Brais Outeiro');
    hit('«Hubo trato de favor», sostiene la Fiscalía General del Estado.', 'Fiscalía General del Estado');
  });

  it('names nobody for an unnamed source, whoever is named beside it', () => {
    hit('«No cabe nadie», dijo un vecino que pidió el anonimato. Elvira Montalbán calló.', '(un vecino)');
    hit('«No cabe nadie más», dijeron los vecinos. Elvira Montalbán se fue.', '(los vecinos)');
    hit('«No cabe nadie más», aseguraron fuentes de la investigación.', '(fuentes de la investigación)');
  });

  it('takes the lawyer, not the client', () => {
    hit('«No ha lugar», dijo el abogado de Elvira Montalbán.', 'el abogado de Elvira Montalbán');
  });

  it('takes a participle for no verb without its auxiliary', () => {
    hit(
      'Elvira Montalbán criticó el plan anunciado ayer y lo llamó «una chapuza sin nombre».',
      'Elvira Montalbán',
    );
  });

  it('gives no turn of a dialogue to the speaker before', () => {
    hit('—¿Y tú? —preguntó Tomás Quiroga.\n\n—Yo me quedo.', 'Tomás Quiroga', null);
  });

  it('is never sure of a guess', () => {
    unsure('Elvira Montalbán habló con Marta Iriarte. «Nadie nos avisó de esto», dijo.');
    unsure('Elvira Montalbán compró un barco, un «capricho de invierno largo».');
    unsure('Elvira Montalbán visitó el muelle. Aseguró que «abrimos en junio».');
    unsure('Elvira Montalbán presentó una denuncia por «mentir a todo el pueblo».');
  });
});

describe('Spanish: a whole article', () => {
  it('names every speaker', () => {
    hit(
      [
        'VALLEHONDO — La alcaldesa de Vallehondo, Elvira Montalbán, anunció este martes que el muelle viejo cerrará en otoño. «No podemos seguir poniendo parches a una estructura de 1931», explicó en una rueda de prensa en el Ayuntamiento. El concejal de Obras, Tomás Quiroga, cifró la reparación en 4,2 millones de euros.',
        'La oposición no tardó en responder. «Es una improvisación más de este equipo de gobierno», criticó el portavoz del PSOE, Brais Outeiro, quien acusó a Montalbán de «gobernar a golpe de titular». Según Outeiro, el informe técnico «lleva dos años en un cajón».',
        'Los pescadores, por su parte, temen perder la temporada. «¿Y nosotros de qué vamos a vivir?», se pregunta Manuela Fraguas, patrona del «Santa Rita». «Aquí no ha venido nadie a preguntarnos nada», añade. Su hermano Antón, que trabaja con ella desde los 16 años, asiente: «Ni una carta, ni una llamada».',
        'Fuentes del Ministerio de Transportes aseguran que «no consta ninguna solicitud de ayuda». Quiroga lo niega. «Se pidió en marzo y tenemos el registro», sostiene el concejal.',
        '«El puerto es el pueblo», resume Fraguas. «Si cierra el muelle, cierra el pueblo».',
      ].join('\n\n'),
      'Elvira Montalbán',
      'Brais Outeiro',
      'Brais Outeiro',
      'Brais Outeiro',
      'Manuela Fraguas',
      'Manuela Fraguas',
      'Antón',
      '(Fuentes del Ministerio de Transportes)',
      'Tomás Quiroga',
      'Manuela Fraguas',
      'Manuela Fraguas',
    );
  });
});

import assert from 'node:assert/strict';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { proseOf } from '../helpers.ts';

const find = (text: string): ReturnType<typeof findQuotations> => findQuotations(proseOf(text), 'pt');

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

describe('Portuguese: reporting words', () => {
  it('takes the subject behind the verb', () => {
    hit('“Abrimos em junho”, disse Elvira Montalvão, que substituiu João Arruda.', 'Elvira Montalvão');
    hit('“Abrimos em junho”, disse nesta segunda-feira Elvira Montalvão.', 'Elvira Montalvão');
    hit('"Abrimos em junho", afirma a porta-voz do Governo, Elvira Montalvão.', 'Elvira Montalvão');
    hit('“Abrimos em junho”, disse o prefeito de Vila Funda, Tomás Queirós.', 'Tomás Queirós');
    hit('“Isso tem de acabar”, reforça a pesquisadora da USP Elvira Montalvão.', 'Elvira Montalvão');
    hit('“Isso tem de acabar”, diz Elvira Montalvão, 54.', 'Elvira Montalvão');
  });

  it('takes the subject behind a pronoun that the verb carries', () => {
    hit('«Abrimos em junho», disse-nos Elvira Montalvão.', 'Elvira Montalvão');
    hit('«Abrimos em junho», disse-lhe o presidente da Câmara, Tomás Queirós.', 'Tomás Queirós');
    hit('Elvira Montalvão limitou-se a dizer: “Logo veremos o que acontece”.', 'Elvira Montalvão');
  });

  it('takes the subject behind whom it was said to and where', () => {
    hit('“Abrimos em junho”, disse à imprensa o prefeito de Vila Funda, Tomás Queirós.', 'Tomás Queirós');
    hit('“A vida é dura”, afirmou à Lusa o pescador João Arruda.', 'João Arruda');
    hit('«Abrimos em junho», garantiu em conferência de imprensa Elvira Montalvão.', 'Elvira Montalvão');
    hit('“Abrimos em junho”, disse a jornalistas Elvira Montalvão.', 'Elvira Montalvão');
  });

  it('takes the subject before the verb', () => {
    hit('Elvira Montalvão disse: “Abrimos em junho”.', 'Elvira Montalvão');
    hit('Elvira Montalvão lhe respondeu: “Abrimos em junho”.', 'Elvira Montalvão');
    hit('Elvira Montalvão o acusou de “mentir ao país inteiro”.', 'Elvira Montalvão');
    hit('Questionada sobre a greve, Elvira Montalvão respondeu: “Isso não é verdade”.', 'Elvira Montalvão');
    hit('Tomás Queirós defendeu o plano dizendo que “não há outra saída”.', 'Tomás Queirós');
    hit('O Ministério da Saúde informou que “não haverá mais cortes”.', 'Ministério da Saúde');
    hit('Em nota, a Petrobras disse que “lamenta profundamente o ocorrido”.', 'Petrobras');
  });

  it('takes the person in an apposition or before brackets', () => {
    hit('Elvira Montalvão, prefeita de Vila Funda, afirmou: “Abrimos em junho”.', 'Elvira Montalvão');
    hit('A prefeita de Vila Funda, Elvira Montalvão, afirmou: “Abrimos em junho”.', 'Elvira Montalvão');
    hit('A dona de casa Elvira Montalvão, de 54 anos, contou que “não dormiu”.', 'Elvira Montalvão');
    hit('Elvira Montalvão (PSD-SP) afirmou que “não há mais o que discutir”.', 'Elvira Montalvão');
    hit('“Não há o que discutir”, afirmou o deputado Tomás Queirós (PT-SP).', 'Tomás Queirós');
    hit('O advogado de Tomás Queirós, João Arruda, disse que “tudo será esclarecido”.', 'João Arruda');
  });

  it('takes the source of "segundo" and its like', () => {
    hit('“Abrimos em junho”, segundo explicou Elvira Montalvão.', 'Elvira Montalvão');
    hit('Segundo Elvira Montalvão, o cais “foi pintado duas vezes”.', 'Elvira Montalvão');
    hit('De acordo com Elvira Montalvão, o cais “foi pintado duas vezes”.', 'Elvira Montalvão');
    hit('Para Elvira Montalvão, o projeto “não tem pés nem cabeça”.', 'Elvira Montalvão');
    hit('Na opinião da ministra, Elvira Montalvão, o projeto “não tem futuro”.', 'Elvira Montalvão');
  });

  it('reads every kind of marks', () => {
    hit('«Abrimos em junho», sublinhou Elvira Montalvão.', 'Elvira Montalvão');
    hit('"Abrimos em junho", ressaltou Elvira Montalvão.', 'Elvira Montalvão');
    hit("'Abrimos em junho', disse Elvira Montalvão.", 'Elvira Montalvão');
    hit("“João Arruda me disse: 'Vá embora'”, contou Elvira Montalvão.", 'Elvira Montalvão');
  });
});

describe('Portuguese: dialogue', () => {
  it('reads dashes and hyphens with the reporting words between them', () => {
    hit('— Vamos — disse Elvira Montalvão. — Já era hora.', 'Elvira Montalvão', 'Elvira Montalvão');
    hit('– Vamos em junho? – perguntou Elvira Montalvão.', 'Elvira Montalvão');
    hit('- Abrimos em junho - disse Elvira Montalvão.', 'Elvira Montalvão');
  });

  it('reads turn after turn', () => {
    hit(
      '— E tu? — perguntou Tomás Queirós.\n\n— Eu fico — respondeu Elvira Montalvão.',
      'Tomás Queirós',
      'Elvira Montalvão',
    );
  });
});

describe('Portuguese: carried over, pronouns and offices', () => {
  it('carries from sentence to sentence and over paragraphs', () => {
    hit(
      '“O cais é velho”, disse Elvira Montalvão. “Ninguém veio ver.”',
      'Elvira Montalvão',
      'Elvira Montalvão',
    );
    hit(
      '“Ninguém avisou”, disse Elvira Montalvão.\n\n“Nem uma ligação durante a noite toda.”',
      'Elvira Montalvão',
      'Elvira Montalvão',
    );
    hit('“O cais”, disse Elvira Montalvão, “é velho”.', 'Elvira Montalvão', 'Elvira Montalvão');
  });

  it('takes the subject that is left out', () => {
    hit('Elvira Montalvão visitou o cais. “Abrimos em junho”, disse.', 'Elvira Montalvão');
    hit(
      '“Ninguém avisou”, disse Elvira Montalvão.\n\n“Nem uma ligação”, acrescentou.',
      'Elvira Montalvão',
      'Elvira Montalvão',
    );
  });

  it('resolves pronouns by gender and offices by who holds them', () => {
    const met = 'Elvira Montalvão falou ontem com João Arruda. ';
    hit(`${met}“Não me disseram nada”, lamentou ela.`, 'Elvira Montalvão');
    hit(`${met}“Não me disseram nada”, lamentou ele.`, 'João Arruda');
    hit(`${met}Segundo ela, “o lugar está abandonado há anos”.`, 'Elvira Montalvão');
    hit('A ministra Elvira Montalvão negou. “É tudo falso”, disse a ministra.', 'Elvira Montalvão');
  });

  it('knows people by any of their family names and by title', () => {
    hit('João Costa Reis abriu a sessão. “Não haverá cortes”, disse Costa.', 'João Costa Reis');
    hit('João Costa Reis abriu a sessão. “Não haverá cortes”, disse Reis.', 'João Costa Reis');
    hit('Dom Tomás Queirós, bispo de Vila Funda, falou. “Rezem”, disse o bispo.', 'Tomás Queirós');
  });
});

describe('Portuguese: no speech', () => {
  it('takes titles of works for what they are', () => {
    silent('A canção “Águas de junho” toca no rádio.', 'title');
    silent('O romance “A casa dos ventos” saiu ontem.', 'title');
    silent('Elvira Montalvão lançou “Águas de junho” em Lisboa.', 'title');
  });

  it('takes names of newspapers and of operations for what they are', () => {
    silent('Segundo o jornal “A Voz do Norte”, Elvira Montalvão vai sair.', 'title');
    silent('A operação “Mar Aberto” prendeu seis.', 'title');
  });

  it('takes scare quotes for what they are', () => {
    silent('O chamado “imposto do sol” acabou.', 'scare');
    silent('Vende-se “como está”.', 'scare');
  });

  it('takes terms for what they are', () => {
    silent('A palavra “resiliência” está na moda.', 'term');
  });

  it('takes nicknames for what they are', () => {
    silent('Tomás “Ruço” Queirós foi detido.', 'nickname');
  });

  it('takes mottos and signs for what they are', () => {
    silent('O lema “Unidos pelo mar” abriu o ato.', 'motto');
    silent('No cartaz lia-se “Salvem o porto”.', 'sign');
  });

  it('takes no list behind dashes for dialogue', () => {
    silent('- Pão\n\n- Leite\n\n- Ovos frescos');
  });
});

describe('Portuguese: nobody wrong', () => {
  it('names nobody where nobody is named', () => {
    hit('Ontem, em Lisboa, ouviu-se “nunca mais voltaremos a este porto”.', null);
    hit('O cais fecha. “Não me disseram nada”, disse.', null);
  });

  it('never takes whom it was said to', () => {
    hit('“Abrimos em junho”, disse a Elvira Montalvão.', null);
    hit('“Obrigado, João Arruda, por nada”, disse Elvira Montalvão.', 'Elvira Montalvão');
    hit('João Arruda perguntou a Elvira Montalvão: “Abrimos em junho?”.', 'João Arruda');
    hit('“Abrimos em junho”, disse Elvira Montalvão a João Arruda.', 'Elvira Montalvão');
  });

  it('never takes who is only spoken of', () => {
    hit('Elvira Montalvão lembra o que o pai lhe disse: “Nunca venda a casa”.', 'o pai');
    hit('Questionado por João Arruda, o ministro disse: “Logo veremos tudo isso”.', 'o ministro');
    unsure('O Benfica venceu. Acusou Tomás Queirós de “mentir ao país inteiro”.');
  });

  it('takes no place and no body for a person', () => {
    hit('“A vida é dura”, disse no estádio João Arruda.', null);
    hit('“Tudo será esclarecido”, informou a Polícia Federal.', 'Polícia Federal');
    hit('O PSDB afirmou que “não haverá mais cortes este ano”.', 'PSDB');
  });

  it('names nobody for an unnamed source, whoever is named beside it', () => {
    hit('“Não cabe ninguém”, disse um morador que pediu anonimato. Elvira Montalvão saiu.', '(um morador)');
    hit('“Não cabe mais ninguém”, disseram fontes da investigação.', '(fontes da investigação)');
    hit('“Não cabe mais ninguém”, explica uma porta-voz da empresa.', '(uma porta-voz da empresa)');
  });

  it('takes the lawyer, not the client', () => {
    hit('“Não há provas”, disse o advogado de Tomás Queirós.', 'o advogado de Tomás Queirós');
    hit('A defesa de Tomás Queirós afirmou que “não há provas”.', 'A defesa de Tomás Queirós');
  });

  it('takes a participle for no verb without its auxiliary', () => {
    hit(
      'Elvira Montalvão criticou o plano anunciado ontem e o chamou de “vergonha sem nome”.',
      'Elvira Montalvão',
    );
  });

  it('gives no turn of a dialogue to the speaker before', () => {
    hit('— E tu? — perguntou Tomás Queirós.\n\n— Eu fico aqui.', 'Tomás Queirós', null);
  });

  it('is never sure of a guess', () => {
    unsure('Elvira Montalvão falou com Marta Pedrosa. “Ninguém nos avisou disto”, disse.');
    unsure('Elvira Montalvão comprou um barco, um “capricho de inverno longo”.');
    unsure('Elvira Montalvão visitou o cais. Garantiu que “abrimos em junho”.');
  });
});

describe('Portuguese: a whole article', () => {
  it('names every speaker', () => {
    hit(
      [
        'A prefeita de Vila Funda, Elvira Montalvão (PSB), anunciou nesta terça-feira (4) o fechamento do cais velho. “Não dá mais para remendar uma estrutura de 1931”, explicou ela em entrevista coletiva. O secretário de Obras, Tomás Queirós, estimou o custo em R$ 4,2 milhões.',
        'A oposição reagiu. “É mais uma improvisação desta gestão”, criticou o vereador João Arruda (PT), que acusou Montalvão de “governar por manchete”. Segundo Arruda, o laudo “está há dois anos na gaveta”.',
        'Os pescadores temem perder a safra. “E nós vamos viver de quê?”, pergunta Manuela Fragoso, dona do barco “Santa Rita”. “Ninguém veio perguntar nada para a gente”, completa. O irmão dela, Antônio, que trabalha no barco desde os 16 anos, concorda: “Nem uma carta, nem um telefonema”.',
        'Em nota, o Ministério dos Transportes disse que “não há pedido de ajuda registrado”. Queirós nega. “Foi pedido em março e temos o protocolo”, sustenta o secretário.',
        '“O porto é a cidade”, resume Fragoso. “Se fecha o cais, fecha a cidade.”',
      ].join('\n\n'),
      'Elvira Montalvão',
      'João Arruda',
      'João Arruda',
      'João Arruda',
      'Manuela Fragoso',
      'Manuela Fragoso',
      'Antônio',
      'Ministério dos Transportes',
      'Tomás Queirós',
      'Manuela Fragoso',
      'Manuela Fragoso',
    );
  });
});

import { describeLanguage } from './support.ts';

describeLanguage(
  { language: 'pt', speaker: 'Rita Moura', draft: '“%”, disse Rita Moura.' },
  [
    [
      'Um terço dos barcos mete água desde maio',
      'Um quarto dos barcos mete água desde maio',
      'wording/number',
    ],
    ['Este ano não vamos fechar a biblioteca', 'Este ano vamos fechar a biblioteca', 'wording/negation'],
    ['Ninguém pediu dinheiro à junta', 'Alguém pediu dinheiro à junta', 'wording/negation'],
    [
      'A decisão foi ilegal e todos sabiam disso',
      'A decisão foi legal e todos sabiam disso',
      'wording/negation',
    ],
    [
      'A ponte custou trinta e dois milhões de euros',
      'A ponte custou quarenta e dois milhões de euros',
      'wording/number',
    ],
    ['A obra custará cinco milhões à cidade', 'A obra custará cinco bilhões à cidade', 'wording/number'],
    [
      'A câmara poderá vender o mercado em abril',
      'A câmara quer vender o mercado em abril',
      'wording/modality',
    ],
    [
      'A polícia prendeu o suposto ladrão na estação',
      'A polícia prendeu o ladrão na estação',
      'wording/modality',
    ],
    ['O pacto foi assinado na praça velha', 'O pato foi assinado na praça velha', 'wording/changed'],
    [
      'O mercado da praça nos custa todos os anos 1,5 milhão de euros',
      'O mercado da praça nos custa todos os anos dois milhões e meio de euros',
      'wording/number',
    ],
  ],
  [
    ['Um terço dos barcos mete água desde maio', '1/3 dos barcos mete água desde maio'],
    [
      'O mercado da praça nos custa todos os anos 1,5 milhão de euros',
      'O mercado da praça nos custa todos os anos um milhão e meio de euros',
    ],
    [
      'O mercado da praça nos custa todos os anos 1,5 milhão de euros',
      'O mercado da praça nos custa todos os anos 1.500.000 euros',
    ],
    ['Havia duzentas e vinte pessoas na praça', 'Havia 220 pessoas na praça'],
    ['As rendas subiram vinte por cento num ano', 'As rendas subiram 20% num ano'],
    ['A direcção do projecto mudou em abril', 'A direção do projeto mudou em abril'],
    ['O António fala da crise económica', 'O Antônio fala da crise econômica'],
    ['Não vamos fechar a biblioteca este ano', 'não vamos fechar a biblioteca este ano'],
    ['A obra custará mil milhões à cidade', 'A obra custará 1.000 milhões à cidade'],
    ['Dezasseis barcos voltaram antes da noite', '16 barcos voltaram antes da noite'],
  ],
  [['Ela tá na praça com os vizinhos', 'Ela está na praça com os vizinhos']],
);

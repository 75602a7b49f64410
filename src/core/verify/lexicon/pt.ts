/** Portuguese, of both sides of the Atlantic. See `lexicon.ts` for what each list is used for. */
import { formsOf, map, numbered, pairs, phrases, set, tells, valued } from './build.ts';
import type { VerifyLexicon } from './lexicon.ts';
import { PLAIN } from './plain.ts';

export const PORTUGUESE: VerifyLexicon = {
  ...PLAIN,
  language: 'pt',
  negators: set('não nunca jamais nada ninguém nenhum nenhuma nenhuns nenhumas nem tampouco sem'),
  negatingPrefixes: ['in', 'im', 'i', 'ir', 'des', 'não-', 'anti'],
  modality: set(
    'pode posso podem podemos podia podiam poderá poderão poderia poderiam pôde deve devem devemos devia deviam deverá ' +
      'deverão deveria deveriam quer querem queria será serão seria seriam haverá haveria vai vão talvez possivelmente ' +
      'provavelmente certamente seguramente alegado alegada alegados alegadas alegadamente suposto suposta supostos ' +
      'supostas supostamente presumível presumivelmente aparentemente cerca aproximadamente quase uns umas vários várias ' +
      'alguns algumas algum alguma muitos muitas muito poucos poucas pouco todos todas todo toda cada sempre vezes ' +
      'raramente frequentemente possível provável certo só somente apenas unicamente menos máximo mínimo parcialmente ' +
      'totalmente completamente parece parecem parecia se salvo exceto',
  ),
  opposites: pairs(
    'mais=menos maior=menor maiores=menores antes=depois aumentar=diminuir aumenta=diminui aumentou=diminuiu ' +
      'subir=descer sobe=desce subiu=desceu subir=baixar aumentar=reduzir aumentou=reduziu alta=queda ganhar=perder ' +
      'ganha=perde ganhou=perdeu vencer=perder favor=contra com=sem sim=não sobre=sob melhor=pior melhores=piores alto=baixo ' +
      'alta=baixa bom=mau boa=má grande=pequeno primeiro=último primeira=última abrir=fechar abre=fecha abriu=fechou ' +
      'aberto=fechado aberta=fechada comprar=vender verdadeiro=falso verdade=mentira forte=fraco rápido=lento cedo=tarde ' +
      'velho=novo velha=nova longo=curto permitir=proibir permite=proíbe permitido=proibido começar=terminar ' +
      'começa=termina aceitar=rejeitar aceita=rejeita aceitar=recusar aceitou=recusou culpado=inocente esquerda=direita ' +
      'dentro=fora ele=ela amigo=inimigo sempre=nunca entrar=sair sucesso=fracasso ganho=perda',
  ),
  hesitations: set('hum hm eh ahn hã ah ehm'),
  fillerPhrases: phrases(
    'sabe|sabes|quer dizer|ou seja|tipo|tipo assim|então|bom|bem|olha|olhe|pois|pronto|né|enfim|digamos|vá|na verdade|' +
      'francamente|sinceramente|sim|e|assim|está bem|tá|portanto',
  ),
  tidied: map(
    'pra=para pro=para_o pros=para_os pras=para_as tá=está tava=estava tô=estou né=não_é cê=você ocê=você ' +
      'vamo=vamos fazê=fazer mó=maior',
  ),
  contractedStarts: map("d'=de"),
  contractedWords: map(
    'do=de_o da=de_a dos=de_os das=de_as no=em_o na=em_a nos=em_os nas=em_as ao=a_o aos=a_os à=a_a às=a_as pelo=por_o ' +
      'pela=por_a pelos=por_os pelas=por_as num=em_um numa=em_uma dum=de_um duma=de_uma dele=de_ele dela=de_ela ' +
      'deles=de_eles delas=de_elas neste=em_este nesta=em_esta deste=de_este desta=de_esta nisso=em_isso disso=de_isso',
  ),
  cardinals: new Map([
    ...numbered(
      'zero um dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze ' +
        'dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove',
      0,
    ).filter(([word]) => word !== 'um'),
    ...numbered('vinte trinta quarenta cinquenta|cinqüenta sessenta setenta oitenta noventa', 20, 10),
    ...numbered(
      'cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas ' +
        'seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
      100,
      100,
    ),
    ...valued('mil=1000 dúzia=12'),
  ]),
  multipliers: new Map(
    valued(
      'mil|milhares=1000 milhão|milhões|mi=1e6 bilhão|bilhões|bi=1e9 bilião|biliões=1e12 trilhão|trilhões|tri=1e12',
    ),
  ),
  ordinals: new Map(
    numbered(
      'primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta sétimo|sétima ' +
        'oitavo|oitava nono|nona décimo|décima',
      1,
    ),
  ),
  ordinalEndings: set('o a'),
  numberJoiners: set('e'),
  joinsTens: true,
  numberArticles: set('um uma'),
  halves: phrases('e meio|e meia'),
  halfOf: phrases('meio|meia'),
  fractions: new Map(
    valued(
      'terço|terços=3 quarto|quartos=4 quinto|quintos=5 sexto|sextos=6 sétimo|sétimos=7 oitavo|oitavos=8 ' +
        'nono|nonos=9 décimo|décimos=10 centésimo|centésimos=100 milésimo|milésimos=1000',
    ),
  ),
  fractionLinks: phrases('de'),
  decimalWords: set('vírgula ponto'),
  minus: set('menos'),
  rangeWord: 'a',
  unitLinks: set('de'),
  decimal: ',',
  units: set(
    'porcento ponto pontos euro euros cêntimo cêntimos centavo centavos dólar dólares real reais libra libras segundos ' +
      'minuto minutos hora horas dia dias semana semanas mês meses ano anos década décadas século séculos metro metros ' +
      'quilómetro quilómetros quilômetro quilômetros centímetro centímetros hectare hectares litro litros grama gramas quilo ' +
      'quilos tonelada toneladas grau graus watt megawatt janeiro fevereiro março abril maio junho julho agosto setembro ' +
      'outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo hoje amanhã ' +
      'ontem',
  ),
  unitForms: formsOf(
    'por_cento|porcento=percent euros=euro dólares|dólar=dollar libras|libra=pound reais=real pontos=ponto ' +
      'minutos=minuto horas=hora dias=dia semanas=semana meses=mês anos=ano metros=metro ' +
      'quilómetros|quilômetros|quilômetro|km=quilómetro quilos|kg=quilo toneladas=tonelada litros=litro °|graus|grau=° and=e',
  ),
  spellingRules: [
    [/^(.+)ô([mn][aeiouá].*)$/u, '$1ó$2'],
    [/^(.+)ê([mn][aeiouá].*)$/u, '$1é$2'],
    [/^(.*[aeo])c(ção|ções)$/u, '$1$2'],
    [/^((?:in|des|re|inter)?(?:dire|proje|obje|efe|arquite|prote|a))c(t.+)$/u, '$1$2'],
    [/^(.*)ü(.*)$/u, '$1u$2'],
  ],
  spellings: map(
    'sr=senhor sra=senhora srs=senhores dr=doutor dra=doutora prof=professor etc=etcétera ' +
      'facto=fato factos=fatos óptimo=ótimo óptima=ótima baptismo=batismo Egipto=Egito equipa=equipe equipas=equipes ' +
      'húmido=úmido idéia=ideia assembléia=assembleia vôo=voo registo=registro registos=registros contacto=contato ' +
      'contactos=contatos conosco=connosco catorze=quatorze desporto=esporte',
  ),
  hyphenCounts: set('senão demais acerca afim'),
  functionWords: set(
    'o a os as um uma uns umas e ou mas que quem qual onde quando como porque de do da dos das em no na nos nas por pelo pela ' +
      'para com sem sob sobre entre até desde a ao à aos às eu tu ele ela você nós vós eles elas vocês me te se lhe lhes nos ' +
      'vos meu minha meus minhas teu tua seu sua seus suas nosso nossa este esta estes estas esse essa isso isto aquele ' +
      'aquela é são era eram foi foram ser sido sou somos está estão estava estar tem têm tinha ter há havia não nem mais ' +
      'muito já também se aqui ali lá',
  ),
  thirdPerson: set('ele ela eles elas lhe lhes o a os as'),
  qualifiersAfter: phrases(
    'se|salvo se|salvo|exceto|exceto se|a menos que|a não ser que|desde que|com a condição de|só se|apenas se|mas só|' +
      'mas só se|mas apenas|mas não|mas nunca|mas não é verdade|mas é falso|enquanto|em caso de|caso',
  ),
  qualifiersBefore: phrases(
    'não|nunca|jamais|sem|nenhum|nenhuma|ninguém|se|não que|não é verdade que|falso que|mentira que|não disse que|' +
      'nunca disse que|não digo que|não creio que|não acho que|não penso que|no máximo|nem|ainda não|nem sempre|nem sequer|' +
      'não necessariamente|tampouco',
  ),
  denials: set(
    'não nunca jamais nada ninguém nenhum nenhuma nem sem nega negou negava negar negado desmente desmentiu desmentir ' +
      'rejeita rejeitou rejeitar recusa recusou recusar descarta descartou descartar exclui excluiu contra dúvida duvida ' +
      'duvidou impede impediu proíbe proibiu falso incapaz longe falta',
  ),
  conditions: set(
    'se condição condições poderia poderiam deveria seria seriam perguntou pergunta questionado incerto depende salvo só ' +
      'apenas mas quando até caso',
  ),
  restrictors: set('não nunca jamais nada ninguém nenhum nenhuma nem sem só somente apenas se salvo'),
  sayingVerbs: set(
    'disse diz dizia afirmou afirma explicou explica contou conta respondeu responde escreveu escreve gritou declarou ' +
      'declara perguntou pergunta',
  ),
  answers: set('não'),
  behindAnswers: set(
    'obrigado obrigada senhor senhora não eu tu você vocês nós eles elas ele ela por mas porque claro',
  ),
  askingVerbs: set('perguntou pergunta perguntava perguntar questionou'),
  translation: tells(
    'traduzido|traduzida|tradução|tradutor|tradutora|intérprete|em (?:alemão|árabe|checo|tcheco|chinês|mandarim|coreano|' +
      'dinamarquês|espanhol|farsi|persa|finlandês|francês|grego|hebraico|holandês|húngaro|inglês|italiano|japonês|norueguês|' +
      'polaco|polonês|romeno|russo|sueco|turco|ucraniano)',
  ),
};

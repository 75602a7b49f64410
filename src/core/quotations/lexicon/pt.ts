import type { QuotationLexicon } from './lexicon.ts';

/** Portuguese, of Portugal and of Brazil. */
export const portuguese: QuotationLexicon = {
  language: 'pt',
  traits: { script: 'cased', twoSurnames: true, freeInversion: true, dashDialogue: true, dropsSubject: true },
  text: {
    abbreviations:
      'Sr Sra Srs Sras Srta Dr Dra Drs Dras Eng Enga Arq Prof Profa D Exmo Exma Ilmo Ilma Gen Cel Cap Ten Sgt Maj Alm Pe Fr Ver Dep Sen Gov Min Des Av R Pça Lda Ltda Cia S.A nº núm pág págs art etc St Sto Sta',
    elisions: '',
    proclitics: '',
    enclitics: 'lhe lhes nos me se te vos',
  },
  verbs: {
    // Infinitives are counted with the gerunds: both have the subject of their clause ("limitou-se a dizer").
    conjugations: [
      {
        infinitive: 'ar',
        finite: 'ou a aram am ava avam ará ara',
        participle: 'ando ar',
        past: 'ado ada ados adas',
      },
      {
        infinitive: 'er',
        finite: 'eu e eram em ia iam erá',
        participle: 'endo er',
        past: 'ido ida idos idas',
      },
      {
        infinitive: 'ir',
        finite: 'iu e iram em ia iam irá',
        participle: 'indo ir',
        past: 'ido ida idos idas',
      },
      // Verbs whose stem changes; a rule holds for all that end alike ("dizer", "contradizer").
      {
        infinitive: 'dizer',
        finite: 'disse diz disseram dizem dizia diziam dirá',
        participle: 'dizendo dizer',
        past: 'dito dita ditos ditas',
      },
      {
        infinitive: 'por',
        finite: 'pôs põe puseram põem punha punham porá',
        participle: 'pondo por',
        past: 'posto posta postos postas',
      },
      {
        infinitive: 'erir',
        finite: 'eriu ere eriram erem eria eriam',
        participle: 'erindo erir',
        past: 'erido erida eridos eridas',
      },
      {
        infinitive: 'entir',
        finite: 'entiu ente entiram entem entia entiam',
        participle: 'entindo entir',
        past: 'entido entida entidos entidas',
      },
      {
        infinitive: 'luir',
        finite: 'luiu lui luíram luem luía luíam',
        participle: 'luindo luir',
        past: 'luído luída luídos luídas',
      },
      {
        infinitive: 'pedir',
        finite: 'pediu pede pediram pedem pedia pediam',
        participle: 'pedindo pedir',
        past: 'pedido pedida pedidos pedidas',
      },
      {
        infinitive: 'petir',
        finite: 'petiu pete petiram petem petia petiam',
        participle: 'petindo petir',
        past: 'petido petida petidos petidas',
      },
      {
        infinitive: 'seguir',
        finite: 'seguiu segue seguiram seguem seguia seguiam',
        participle: 'seguindo seguir',
        past: 'seguido seguida seguidos seguidas',
      },
      {
        infinitive: 'screver',
        finite: 'screveu screve screveram screvem screvia screviam',
        participle: 'screvendo screver',
        past: 'scrito scrita scritos scritas',
      },
      {
        infinitive: 'duzir',
        finite: 'duziu duz duziram duzem duzia duziam',
        participle: 'duzindo duzir',
        past: 'duzido duzida duzidos duzidas',
      },
      {
        infinitive: 'ter',
        finite: 'teve tém tiveram têm tinha tinham',
        participle: 'tendo ter',
        past: 'tido tida tidos tidas',
      },
      {
        infinitive: 'bater',
        finite: 'bateu bate bateram batem batia batiam',
        participle: 'batendo bater',
        past: 'batido batida batidos batidas',
      },
      {
        infinitive: 'meter',
        finite: 'meteu mete meteram metem metia metiam',
        participle: 'metendo meter',
        past: 'metido metida metidos metidas',
      },
      {
        infinitive: 'vir',
        finite: 'veio vém vieram vêm vinha vinham',
        participle: 'vindo vir',
        past: 'vindo vinda vindos vindas',
      },
      {
        infinitive: 'ver',
        finite: 'viu vê viram veem via viam',
        participle: 'vendo ver',
        past: 'visto vista vistos vistas',
      },
      {
        infinitive: 'ler',
        finite: 'leu lê leram leem lia liam',
        participle: 'lendo ler',
        past: 'lido lida lidos lidas',
      },
      {
        infinitive: 'crer',
        finite: 'creu crê creram creem cria criam',
        participle: 'crendo crer',
        past: 'crido crida cridos cridas',
      },
      {
        infinitive: 'fazer',
        finite: 'fez faz fizeram fazem fazia faziam',
        participle: 'fazendo fazer',
        past: 'feito feita feitos feitas',
      },
      {
        infinitive: 'rir',
        finite: 'riu ri riram riem ria riam',
        participle: 'rindo rir',
        past: 'rido rida ridos ridas',
      },
      {
        infinitive: 'cutir',
        finite: 'cutiu cute cutiram cutem cutia cutiam',
        participle: 'cutindo cutir',
        past: 'cutido cutida cutidos cutidas',
      },
    ],
    strong: `
      dizer afirmar declarar explicar assegurar garantir referir salientar sublinhar destacar ressaltar
      frisar realçar enfatizar acrescentar adiantar adicionar completar complementar concluir finalizar
      rematar arrematar apontar assinalar indicar observar notar/notou/notaram reparar/reparou ponderar
      avaliar considerar comentar contar relatar narrar recordar lembrar relembrar rememorar reiterar
      repetir reforçar insistir reafirmar ratificar confirmar corroborar negar desmentir admitir reconhecer
      confessar revelar informar anunciar comunicar divulgar esclarecer detalhar especificar precisar
      pormenorizar advertir alertar avisar prevenir/preveniu/previne/preveniram responder retorquir
      retrucar replicar ripostar rebater contestar contrapor objetar perguntar indagar inquirir
      argumentar alegar justificar sustentar/sustentou/sustenta/sustentaram/sustentam 
      sentenciar exclamar gritar berrar sussurrar murmurar cochichar balbuciar resmungar ironizar brincar
      gracejar lamentar reclamar queixar desabafar denunciar protestar exigir cobrar/cobrou/cobraram
      reivindicar apelar clamar proclamar opinar estimar prever prometer jurar vaticinar prognosticar
      profetizar prosseguir escrever tuitar tweetar postar/postou/postaram manifestar expressar exprimir
      atestar testemunhar depor asseverar aconselhar sugerir propor recomendar ressalvar emendar
      disparar vociferar desafiar/desafiou/desafiaram discordar concordar endossar pontuar/pontuou/pontua
      salientar atirar/atirou`,
    weak: `
      pronunciar proferir       classificar chamar descrever definir apelidar rotular tachar taxar qualificar batizar acusar
      culpar criticar questionar interrogar defender comparar elogiar louvar celebrar saudar aplaudir agradecer felicitar atacar rejeitar recusar
      condenar censurar repudiar ridicularizar citar ler publicar pensar acreditar achar sentir entender
      perceber esperar confiar desejar temer recear duvidar suspeitar supor imaginar calcular pedir solicitar
      rogar suplicar implorar ordenar mandar aludir mencionar evocar falar conversar discursar
      rir suspirar chorar sorrir/sorriu/sorri gaguejar valorizar analisar resumir sintetizar
      ilustrar exemplificar soltar começar abrir encerrar fechar continuar seguir tomar presumir
      desculpar mostrar demonstrar ameaçar manter/manteve/mantém/mantiveram/mantêm partilhar
      compartilhar concretizar contradizer corrigir despedir divergir exortar incitar incentivar animar ver
      crer assumir verificar apreciar congratular convidar convocar interpelar fazer significar
      dirigir verbalizar compor discutir propagar tranquilizar provocar zombar debochar festejar comemorar
      saudar vangloriar gabar orgulhar rezar transmitir enviar/enviou postar/posta pontificar dissertar
      refletir raciocinar especular admirar espantar surpreender aventar`,
    irregular: '',
    doubling: '',
    addressing: 'perguntar questionar indagar interrogar inquirir instar confrontar',
    listening: 'perguntar acusar culpar criticar elogiar citar felicitar chamar interrogar questionar',
    naming: 'chamar apelidar rotular tachar taxar qualificar classificar batizar descrever definir',
    continuing: 'acrescentar continuar prosseguir concluir',
  },
  pronouns: {
    subject: 'ele ela eles elas eu nós você vocês',
    object: 'mim ti si isto isso aquilo',
    second: 'tu você vocês vós',
    male: 'ele dele nele',
    female: 'ela dela nela',
    // "seu" tells no gender of the owner.
    possessive: '',
    indefinite:
      'um uma outro outra outros outras alguém ninguém muitos muitas vários várias alguns algumas ambos ambas todos todas nenhum nenhuma',
    relative: 'que quem qual quais cujo cuja cujos cujas',
  },
  titles: {
    all: `
      sr sra srs sras srta dr dra d dom dona senhor senhora senhorita doutor doutora eng engenheiro engenheira
      arq prof profa professor professora presidente presidenta ex-presidente ex-presidenta vice-presidente
      vice primeiro primeira ministro ministra primeiro-ministro primeira-ministra chanceler governador
      governadora prefeito prefeita senador senadora deputado deputada vereador vereadora juiz juíza
      desembargador desembargadora procurador procuradora promotor promotora delegado delegada rei rainha
      príncipe princesa infante duque duquesa conde condessa marquês visconde barão papa cardeal arcebispo
      bispo padre frei irmão irmã freira pastor pastora rabino imã general coronel comandante capitão capitã
      tenente major sargento cabo almirante brigadeiro comissário comissária inspetor inspetora embaixador
      embaixadora diretor diretora reitor reitora sir lord lady secretário secretária conselheiro conselheira
      mestre cel gen cap ten sgt pe dep sen gov min des ver`,
    male: 'sr dom senhor dr doutor rei príncipe infante duque conde marquês visconde barão papa cardeal arcebispo bispo padre frei irmão sir lord ministro primeiro-ministro prefeito governador senador deputado vereador juiz embaixador diretor secretário conselheiro professor engenheiro comissário desembargador procurador promotor delegado',
    female:
      'sra srta dra dona senhora senhorita doutora rainha princesa duquesa condessa irmã freira lady presidenta ministra primeira-ministra prefeita governadora senadora deputada vereadora juíza embaixadora diretora secretária conselheira professora engenheira comissária desembargadora procuradora promotora delegada capitã pastora',
    weak: 'primeiro primeira vice general capitão pastor cabo diretor diretora secretário secretária delegado delegada irmão irmã mestre comandante rei conde duque barão príncipe d min des ver ten major',
    ofOffice: '',
    office: '',
    officeTail: '',
    alone: 'presidente ministro ministra prefeito prefeita papa rei rainha governo',
    suffixes: 'jr jr. júnior filho neto sobrinho ii iii iv vi xvi',
  },
  names: {
    male: `
      João José Antônio António Luís Luiz Inácio Ignácio Sebastião Estêvão Estevão Simão Cristóvão Gastão
      Damião Henrique Felipe Filipe Fabrício Maurício Márcio Marcio Sérgio Flávio Fábio Cláudio Cássio Caio
      Lúcio Júlio Otávio Octávio Túlio Vinícius Vinicius Marcos Matheus Mateus Tiago Thiago Diogo Rodrigo
      Gonçalo Nuno Rui Ruy Vasco Duarte Afonso Álvaro Alvaro Aníbal Armindo Artur Augusto Avelino Bento
      Belmiro Bernardino Bruno Carlos César Ciro Cristiano Custódio Davi Délcio Dinis Domingos Edson Edilson
      Edmilson Eduardo Élcio Eliseu Emanuel Emerson Ernesto Estevam Eugénio Eugênio Evandro Everton Fausto
      Fernão Francisco Frederico Geraldo Germano Getúlio Gilmar Gilson Guilherme Gustavo Heitor Hélder Helder
      Hélio Heleno Hermínio Horácio Humberto Ismael Itamar Ivo Jacinto Jair Jairo Joaquim Jônatas Jorge Josué
      Juliano Juscelino Jadson Kauã Leandro Leonel Leonardo Leonardo Lourenço Lucas Luciano Lula Manoel Manuel
      Marcelo Mariano Mário Matias Miguel Milton Moacir Murilo Nelson Nélson Newton Nicolau Nilton Noé Norberto
      Odair Olavo Olívio Onofre Osvaldo Oswaldo Otelo Patrício Paulo Pedro Plínio Quirino Rafael Raimundo
      Raul Reinaldo Renan Renato Ricardo Roberto Robson Rogério Romário Romeu Romero Ronaldo Rubens Salvador
      Samuel Sandro Saulo Severino Sidnei Silas Sílvio Tancredo Telmo Teodoro Teotónio Tomás Tomé Ubirajara
      Ulisses Valdemar Valdir Valmir Valter Vicente Vítor Vitor Vitorino Wagner Walter Washington Wellington
      Wesley Wilson Xavier Zeferino Zacarias Aécio Abílio Adão Adalberto Adélio Ademar Adilson Adriano Aloísio
      Aloizio Altino Amadeu Amândio Américo Anderson André Ângelo Anselmo Ariel Arlindo Arnaldo Benedito
      Benjamim Celso Dário Davide Djalma Éder Edgar Elmano Enzo Geovani Iuri Yuri Jaques Zé`,
    female: `
      Maria Ana Joana Mariana Luísa Luiza Luzia Lúcia Lívia Letícia Patrícia Márcia Marcia Cláudia Flávia
      Fábia Júlia Sílvia Sónia Sônia Tânia Vânia Verónica Verônica Mónica Mônica Bárbara Beatriz Benedita
      Bruna Camila Carla Carlota Carolina Cármen Catarina Cecília Célia Clarice Clarissa Conceição Cristiane
      Cristina Dalva Daniela Daniele Débora Denise Dilma Dina Dulce Edite Elaine Eliana Eliane Elisa Elisabete
      Elizabete Elisângela Elza Emília Erundina Eugénia Eugênia Fátima Fernanda Filipa Filomena Francisca
      Gabriela Gabrielle Giovana Gisele Gislaine Glória Graça Graciete Guida Helena Heloísa Heloisa Hermínia
      Ilda Inês Ingrid Iolanda Irene Isabel Isabela Isadora Isaura Ivone Izabel Jandira Janaína Jaqueline
      Josefa Josiane Judite Juliana Jussara Kátia Lara Larissa Leonor Liliana Lídia Lourdes Lucélia Luciana
      Ludmila Madalena Mafalda Magda Manuela Manoela Marcela Margarida Mariana Marília Marina Marielle Marisa
      Marta Matilde Michele Milena Miriam Nadir Natália Nathália Neide Neusa Neuza Noémia Odete Olívia Paula
      Piedade Priscila Rafaela Raquel Regina Renata Rita Roberta Rosa Rosana Rosângela Roseana Rosário
      Rosinha Rute Sabrina Salete Sandra Sara Simone Sofia Solange Soraia Susana Suzana Talita Tamara Tatiana
      Telma Teresa Tereza Terezinha Thaís Taís Valéria Vanessa Vera Virgínia Vitória Viviane Yasmin Zélia
      Zilda Zita Adélia Adriana Alessandra Alice Aline Amália Amélia Andreia Andréia Andréa Angélica Ângela
      Antónia Antônia Assunção Augusta Aurora Berta Bianca Branca Celeste Clara Constança Cremilda Diana
      Dolores Dora Esmeralda Ester Eunice Eva Fabiana Felícia Gorete Íris Lurdes`,
    neutral: 'Alex Cris Darci Nazaré Trindade Jacira Juraci Duda',
    nicknames: `
      zé/josé chico/francisco quim/joaquim tonho/antônio toninho/antônio tó/antónio beto/roberto
      betinho/roberto guga/gustavo nando/fernando dudu/eduardo duda/eduardo rafa/rafael gabi/gabriela
      bia/beatriz lu/luciana lena/helena mané/manuel manel/manuel nelo/manuel xico/francisco
      zeca/josé pepe/pedro leo/leonardo léo/leonardo dani/daniela cris/cristina fê/fernanda`,
    particles: 'de da do das dos del la van von der di bin al san santa são',
    organisations: `
      PS PSD PCP BE CDS PAN PEV IL PT PMDB MDB PSDB DEM PL PP PDT PTB PSB PSOL PCdoB PV PSC PSL PSTU PRB
      Podemos Novo Republicanos Solidariedade Cidadania Rede União Chega Livre CUT CGTP UGT MST MTST UNE OAB
      STF STJ TSE TST TCU TRF TJ MPF MP PGR AGU PF PRF PM PSP GNR PJ SEF SIS SNS SUS ANVISA Anvisa IBGE INE
      INSS IPEA BNDES BC BCE FMI ONU OTAN NATO UE OMS OMC OIT CNI CNBB FIESP Fiesp FEBRABAN FIFA CBF UEFA
      FPF COB COI FC CF SC EC SAD TAP RTP SIC TVI TSF SBT EBC BBC CNN AFP AP EFE FBI CIA Lusa Reuters Globo
      GloboNews Record Bandeirantes Band Folha Estadão Estado Veja Época Público Expresso Diário Jornal
      Correio Notícias Manhã Observador Sábado Visão Gazeta Revista Rádio Televisão TV Partido Bloco Coligação
      Aliança Frente Movimento Federação Confederação Sindicato Central Associação Fundação Instituto
      Universidade Faculdade Escola Colégio Academia Hospital Clínica Centro Ministério Secretaria Governo
      Executivo Presidência Congresso Senado Câmara Assembleia Parlamento República Estado Estados Unidos
      Prefeitura Município Junta Autarquia Tribunal Supremo Superior Procuradoria Promotoria Defensoria
      Advocacia Justiça Polícia Federal Militar Civil Brigada Guarda Bombeiros Proteção Exército Marinha
      Aeronáutica Força Forças Armadas Comissão Comité Comitê Conselho Agência Autoridade Organização Nações
      Banco Caixa Bradesco Itaú Santander Millennium Petrobras Petrobrás Vale Eletrobras Embraer
      Ambev JBS Odebrecht Galp EDP Sonae Altice Vodafone Correios Google Facebook Twitter Instagram YouTube
      Microsoft Amazon Uber Grupo Companhia Empresa Sociedade Greenpeace Amnistia Anistia Cáritas UNICEF
      Unicef Unesco Médicos Igreja Vaticano Conferência Episcopal Benfica Sporting Porto Flamengo Corinthians
      Palmeiras Fluminense Vasco Grêmio Botafogo Cruzeiro Clube Atlético Seleção Liga Taça Copa Mundial
      Festival Feira Museu Teatro Biblioteca Fórum Cúpula Plano Lei Código Projeto Operação Constituição
      Plataforma Observatório Serviço Casa Palácio Planalto Praça Rua Avenida Bairro Times Post Guardian
      Bloomberg House Street`,
    places: `
      Portugal Lisboa Coimbra Aveiro Leiria Faro Évora Setúbal Santarém Viseu Bragança Beja Portalegre
      Funchal Madeira Açores Algarve Alentejo Minho Cascais Sintra Almada Amadora Gaia Matosinhos Brasil
      Brasília Rio Janeiro Paulo Horizonte Porto Alegre Recife Salvador Fortaleza Belém Manaus Curitiba
      Florianópolis Vitória Goiânia Cuiabá Teresina Natal Maceió Aracaju Macapá Palmas Campinas Santos
      Niterói Guarulhos Bahia Pernambuco Ceará Paraíba Alagoas Sergipe Maranhão Piauí Pará Amapá Amazonas
      Roraima Rondônia Acre Tocantins Goiás Mato Grosso Minas Gerais Paraná Catarina Sul Amazônia Nordeste
      Angola Luanda Moçambique Maputo Guiné Bissau Timor Macau Praia Espanha Madrid Madri França Paris
      Alemanha Berlim Itália Roma Inglaterra Londres Reino Bélgica Bruxelas Holanda Suíça Genebra Áustria
      Viena Suécia Noruega Dinamarca Finlândia Polônia Polónia Rússia Moscou Moscovo Ucrânia Kiev Turquia
      Grécia Atenas Hungria Romênia Roménia Irlanda Escócia Europa África América Ásia Oceania China Pequim
      Japão Tóquio Índia Irã Irão Iraque Israel Síria Palestina Gaza Egito Marrocos Argélia Líbia Argentina
      Chile Peru Colômbia Venezuela Equador Bolívia Paraguai Uruguai Cuba Havana México Washington Lava Jato`,
    placePrefixes:
      'São Santa Santo Nova Novo Porto Vila Rio Cabo Belo Mato Minas Ilha Costa de da do das dos e Norte Sul Leste Oeste',
    peoples: 'Deus Natal Internet',
    peopleEndings: '',
    parties: '',
    ambiguousPeoples: '',
    alsoWords: '',
    family: '',
  },
  roles: {
    all: `
      homem mulher homens mulheres senhor senhora senhores senhoras dom dona gente pessoa pessoas cidadão
      cidadã cidadãos cidadãs vizinho vizinha vizinhos vizinhas morador moradora moradores residente residentes
      testemunha testemunhas especialista especialistas perito perita peritos crítico críticos observador
      observadores funcionário funcionária funcionários servidor servidora servidores autoridade autoridades
      polícia policial policiais agente agentes guarda guardas bombeiro bombeira bombeiros governo executivo
      ministério secretaria prefeitura câmara autarquia partido partidos oposição sindicato sindicatos
      associação associações plataforma coletivo empresa empresas companhia firma consórcio fabricante
      tribunal juiz juíza juízes magistrado magistrada magistrados desembargador desembargadora procurador
      procuradora procuradores promotor promotora promotores procuradoria advogado advogada advogados defesa
      acusação investigador investigadora investigadores pesquisador pesquisadora pesquisadores estudo
      relatório comunicado carta nota mensagem tuíte tweet documento sentença acórdão artigo editorial
      inquérito sondagem jornal diário revista agência emissora canal fonte fontes participante participantes
      trabalhador trabalhadora trabalhadores empregado empregada empregados colega colegas amigo amiga amigos
      amigas pai mãe pais filho filha filhos irmão irmã irmãos marido esposa esposo viúvo viúva avô avó
      namorado namorada menino menina meninos criança crianças rapaz rapariga jovem jovens aluno aluna alunos
      estudante estudantes professor professora professores mestre docente docentes catedrático catedrática
      cientista cientistas médico médica médicos doutor doutora enfermeiro enfermeira enfermeiros paciente
      pacientes doente utente utentes vítima vítimas réu ré réus acusado acusada acusados arguido arguida
      arguidos detido detida suspeito suspeita sobrevivente sobreviventes familiar familiares jogador jogadora
      jogadores atacante avançado avançada médio guarda-redes goleiro goleira zagueiro zagueira lateral
      volante meia capitão capitã treinador treinadora técnico técnica selecionador selecionadora árbitro
      árbitra atleta atletas piloto campeão campeã diretor diretora gerente chefe chefes presidente presidenta
      ex-presidente vice-presidente conselheiro conselheira delegado delegada secretário secretária
      ex-secretário ex-secretária ministro ministra ministros ex-ministro ex-ministra primeiro-ministro
      primeira-ministra chanceler porta-voz porta-vozes deputado deputada deputados ex-deputado senador
      senadora senadores vereador vereadora vereadores prefeito prefeita prefeitos ex-prefeito autarca autarcas
      governador governadora governadores ex-governador parlamentar parlamentares eurodeputado eurodeputada
      político política políticos dirigente dirigentes líder líderes candidato candidata candidatos socialista
      socialistas social-democrata comunista comunistas comissário comissária embaixador embaixadora diplomata
      diplomatas cônsul rei rainha príncipe princesa papa pontífice cardeal arcebispo bispo sacerdote padre
      pároco freira pastor pastora religioso religiosa general coronel comandante tenente sargento soldado
      soldados militar militares almirante brigadeiro major autor autora escritor escritora poeta romancista
      jornalista jornalistas repórter repórteres redator redatora colunista correspondente apresentador
      apresentadora locutor locutora editor editora ator atriz atores cineasta realizador realizadora
      roteirista produtor produtora cantor cantora músico música músicos compositor compositora artista
      artistas pintor pintora escultor escultora arquiteto arquiteta engenheiro engenheira engenheiros
      economista economistas analista analistas consultor consultora assessor assessora historiador
      historiadora sociólogo socióloga politólogo politóloga biólogo bióloga químico
      química físico física geólogo geóloga ambientalista ambientalistas ativista ativistas manifestante
      manifestantes organizador organizadora organizadores responsável responsáveis coordenador coordenadora
      representante representantes membro membros integrante integrantes sócio sócia sócios fundador fundadora
      dono dona proprietário proprietária proprietários empresário empresária empresários empreendedor
      empreendedora investidor investidora investidores acionista acionistas banqueiro banqueira agricultor
      agricultora agricultores produtores pescador pescadora pescadores camponês camponesa operário operária
      operários motorista motoristas taxista caminhoneiro caminhoneiros passageiro passageira passageiros
      cliente clientes usuário usuária usuários consumidor consumidora consumidores comerciante comerciantes
      lojista lojistas vendedor vendedora cozinheiro cozinheira chef garçom garçonete migrante migrantes
      imigrante imigrantes refugiado refugiada refugiados mandatário petista petistas tucano tucanos
      peemedebista bolsonarista lulista governista oposicionista reitor reitora decano psicólogo psicóloga
      psiquiatra organização organismo comissão comité comitê conselho junta clube entidade instituto
      universidade hospital banco embaixada igreja exército faroleiro padeiro padeira livreiro livreira
      carpinteiro farmacêutico farmacêutica veterinário veterinária bibliotecário bibliotecária jardineiro
      jardineira costureira relator relatora negociador negociadora mediador mediadora interlocutor
      interlocutora cabeleireiro cabeleireira dezenas centenas milhares grupo provedor provedora bastonário bastonária`,
    endings: '',
    female: `
      mulher senhora dona vizinha moradora cidadã funcionária servidora juíza magistrada desembargadora
      procuradora promotora advogada investigadora pesquisadora trabalhadora empregada amiga mãe filha irmã
      esposa viúva avó namorada menina rapariga aluna professora catedrática médica doutora enfermeira ré
      acusada arguida jogadora goleira zagueira capitã treinadora selecionadora árbitra diretora presidenta
      conselheira delegada secretária ex-secretária ministra ex-ministra primeira-ministra deputada senadora
      vereadora prefeita governadora eurodeputada candidata comissária embaixadora rainha princesa freira
      pastora autora escritora redatora apresentadora editora atriz realizadora cantora compositora pintora
      escultora arquiteta engenheira consultora assessora historiadora socióloga bióloga organizadora
      coordenadora sócia fundadora proprietária empresária agricultora pescadora cozinheira reitora psicóloga
      padeira livreira farmacêutica veterinária bibliotecária jardineira costureira relatora cabeleireira`,
    male: `
      homem senhor dom vizinho morador cidadão funcionário servidor juiz magistrado desembargador procurador
      promotor advogado investigador pesquisador trabalhador empregado amigo pai filho irmão marido esposo
      viúvo avô namorado menino rapaz aluno professor catedrático médico doutor enfermeiro réu acusado arguido
      jogador avançado goleiro zagueiro capitão treinador selecionador árbitro diretor conselheiro delegado
      secretário ex-secretário ministro ex-ministro primeiro-ministro deputado ex-deputado senador vereador
      prefeito ex-prefeito governador ex-governador eurodeputado candidato comissário embaixador rei príncipe
      papa pontífice cardeal arcebispo bispo sacerdote padre pároco pastor autor escritor redator apresentador
      editor ator realizador cantor compositor pintor escultor arquiteto engenheiro consultor assessor
      historiador sociólogo biólogo organizador coordenador sócio fundador dono proprietário empresário
      agricultor pescador caminhoneiro cozinheiro garçom reitor psicólogo faroleiro padeiro livreiro
      farmacêutico veterinário bibliotecário jardineiro relator bombeiro`,
    bodies: `
      governo executivo ministério secretaria prefeitura câmara autarquia partido oposição sindicato associação
      plataforma coletivo empresa companhia firma consórcio tribunal procuradoria defesa acusação jornal diário
      revista agência emissora canal organização organismo comissão comité comitê conselho junta clube entidade
      instituto universidade hospital banco embaixada igreja exército polícia`,
    documents:
      'estudo relatório comunicado carta nota mensagem tuíte tweet documento sentença acórdão artigo editorial inquérito sondagem',
    plural: `
      homens mulheres senhores senhoras gente pessoas cidadãos cidadãs vizinhos vizinhas moradores residentes
      testemunhas especialistas peritos críticos observadores funcionários servidores autoridades policiais
      agentes guardas bombeiros partidos sindicatos associações empresas juízes magistrados procuradores
      promotores advogados investigadores pesquisadores fontes participantes trabalhadores empregados colegas
      amigos amigas pais filhos irmãos meninos crianças jovens alunos estudantes professores docentes cientistas
      médicos enfermeiros pacientes utentes vítimas réus acusados arguidos sobreviventes familiares jogadores
      atletas chefes ministros porta-vozes deputados senadores vereadores prefeitos autarcas governadores
      parlamentares políticos dirigentes líderes candidatos socialistas comunistas diplomatas soldados militares
      jornalistas repórteres atores músicos artistas engenheiros economistas analistas ambientalistas ativistas
      manifestantes organizadores responsáveis representantes membros integrantes sócios proprietários
      empresários investidores acionistas agricultores produtores pescadores operários motoristas caminhoneiros
      passageiros clientes usuários consumidores comerciantes lojistas migrantes imigrantes refugiados petistas
      tucanos dezenas centenas milhares`,
    appositive: `
      o a um uma cujo cuja presidente diretor diretora porta-voz ministro ministra secretário secretária chefe
      líder dono dona morador moradora professor professora pesquisador pesquisadora investigador investigadora
      advogado advogada autor autora fundador fundadora responsável coordenador coordenadora membro médico
      médica prefeito prefeita autarca ex-ministro ex-ministra deputado deputada vereador vereadora mãe pai
      filho filha viúva irmão irmã jornalista economista treinador treinadora`,
  },
  grammar: {
    adverbs: `
      também já logo depois então ontem hoje anteontem amanhã além ainda aliás igualmente inclusive só apenas
      sempre nunca jamais quase antes assim mesmo mesma sim não tampouco talvez finalmente posteriormente agora
      tarde publicamente segundo conforme como tem têm tinha tinham havia haviam há foi é era ser sido  se lhe lhes nos me te vos segunda terça quarta quinta
      sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira porém entretanto
      contudo`,
    adverbEnding: 'mente',
    determiners: `
      o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu
      sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas cada todo toda todos todas algum
      alguma alguns algumas nenhum nenhuma outro outra outros outras vários várias muitos muitas ambos ambas do da dos
      das ao aos à às no na nos nas num numa pelo pela pelos pelas deste desta neste nesta`,
    definite:
      'o a os as este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha nosso nossa',
    prepositions: `
      ao aos à às ante após até com contra de do da dos das dum duma deste desta desse dessa desde durante em no
      na nos nas num numa neste nesta nesse nessa naquele naquela entre para pra pelo pela pelos pelas per
      perante por sem sob sobre segundo via junto exceto salvo`,
    functionWords: `
      o a os as um uma uns umas este esta estes estas esse essa esses essas isto isso aquilo aquele aquela
      aqueles aquelas seu sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas ao aos à às
      ante após até com contra de do da dos das dum duma deste desta desse dessa desde durante em no na nos nas
      num numa neste nesta nesse nessa entre para pra pelo pela pelos pelas perante por sem sob sobre segundo
      conforme via e ou mas porém contudo todavia nem que quem qual quais cujo cuja quando onde como quanto
      quantos porque pois se sim não também já logo depois então antes ontem hoje amanhã agora aqui ali aí lá
      além ainda assim aliás inclusive só apenas sempre nunca jamais quase mais menos muito muita muitos muitas
      pouco pouca poucos poucas todo toda todos todas tudo algo alguém ninguém nada algum alguma alguns algumas
      nenhum nenhuma outro outra outros outras cada ambos ambas vários várias tal tais mesmo mesma ele ela eles
      elas eu nós você vocês me te lhe lhes embora enquanto entretanto é era foi são eram foram ser está estão
      estava há havia tem têm tinha pode podem deve devem faz dois duas três quatro cinco seis sete oito nove
      dez onze doze cem mil milhões primeiro primeira segunda terceiro terceira último última segunda-feira
      terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho
      julho agosto setembro outubro novembro dezembro questionado questionada questionados perguntado
      perguntada indagado indagada instado instada confrontado confrontada quanto obrigado obrigada talvez
      oxalá olá bom boa bons claro eh olhe olha vamos ah oh`,
    conjunctions: 'e mas enquanto embora porém quando depois porque como antes se que',
    coordinators: 'e mas ou nem',
    joiners: 'e &',
    contrast: 'mas enquanto embora porém e',
    clauseOpeners: `
      quando enquanto após depois antes como se embora porque desde questionado questionada questionados
      perguntado perguntada indagado indagada instado instada confrontado confrontada apesar até durante
      segundo dado com em no na para por pelo pela ao à além`,
    clauseBreaks: 'e mas que se quando enquanto embora porque quem onde como',
    phraseBreaks: 'que quem quando enquanto após e mas porque se onde cujo cuja embora nem',
    afterName: 'que quem quando após antes enquanto e mas porque se onde durante este ontem hoje',
    finiteAuxiliaries: `
      é são era eram foi foram ser está estão estava estavam tem têm tinha tinham há havia haviam pode podem
      podia poderia poderiam deve devem devia deveria vai vão ia será serão seria seriam`,
    modalAuxiliaries: '',
    passiveAuxiliaries: 'é são era eram foi foram ser sido',
    infinitiveMarkers: '',
    participleOpeners: 'e',
    nounPrepositions: 'de do da dos das em no na nos nas para junto contra',
    possession: 'de do da dos das',
    withLike: 'com',
    pluralSubjects: '',
    pluralEnding: 's',
    quantifiers:
      'um uma dois duas três quatro cinco seis vários várias muitos muitas alguns algumas outros outras',
    agent: 'por pelo pela pelos pelas',
    originators: 'de do da dos das por pelo pela',
    quoted: '',
    complementiser: 'que',
    finiteEndings: 'ou eu iu aram eram iram ava avam ia iam ará erá irá',
    participleEndings: 'ando endo indo',
    nounEndings: '',
    tagWords: '',
    objectArticles: 'a',
    accordingTo: [
      'de acordo com',
      'nas palavras de',
      'nas palavras do',
      'nas palavras da',
      'na opinião de',
      'na opinião do',
      'na opinião da',
      'na avaliação de',
      'na avaliação do',
      'na avaliação da',
      'no entender de',
      'no entender do',
      'no entender da',
      'segundo',
      'conforme',
      '^ para',
    ],
    accordingAfter: '',
  },
  reporting: {
    nouns: `
      afirmação afirmações declaração declarações comentário comentários observação acusação acusações denúncia
      denúncias queixa queixas advertência ameaça ameaças promessa promessas anúncio resposta respostas pergunta
      perguntas dúvida dúvidas opinião opiniões frase frases palavra palavras mensagem mensagens tuíte carta
      discurso fala crítica críticas pedido exigência explicação argumento argumentos confissão depoimento
      testemunho proposta espera recusa mostra conversa apelo protesto alerta conta relato lamento conclusão versão tese cobrança`,
  },
  titlesOfWorks: {
    cues: `
      livro romance ensaio poema filme longa curta documentário curta-metragem longa-metragem série programa
      telejornal novela telenovela canção música tema álbum disco single obra drama ópera musical comédia
      quadro exposição mostra revista jornal semanário suplemento artigo coluna reportagem podcast jogo
      videojogo intitula intitulava lançou lança apresentou cantou cantaram canta interpretou interpreta protagonizou protagoniza estreou intitulado intitulada chamado chamada conto título peça`,
    small:
      'o a os as um uma uns umas de do da dos das ao à e ou em no na nos nas com por pelo pela para sem que seu sua se não entre sobre',
    names: `
      livro romance ensaio poema filme documentário série programa novela telenovela canção música álbum disco
      obra drama ópera musical comédia revista podcast jogo peça`,
  },
  unspoken: {
    scare:
      'chamado chamada chamados chamadas suposto suposta supostos supostas alegado alegada alegados alegadas pretenso pretensa denominado denominada dito',
    term: 'palavra palavras termo termos vocábulo expressão conceito significa apelidado apelidada alcunha denomina chama chamam vulgo',
    motto: 'lema lemas slogan divisa mote',
    sign: 'cartaz cartazes faixa faixas letreiro placa placas camiseta camisola pichação',
    headline: 'manchete manchetes título títulos capa',
    search: 'pesquisa busca pesquisar buscar hashtag',
  },
  turns: {
    interviewer: 'p pergunta entrevistador entrevistadora jornalista repórter moderador moderadora',
  },
};

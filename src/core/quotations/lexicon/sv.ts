import type { QuotationLexicon } from './lexicon.ts';

/** Swedish: what the finding of speakers knows about words. Lists are separated by white space; order is free. */
export const swedish: QuotationLexicon = {
  language: 'sv',
  traits: { script: 'cased', freeInversion: true, dashDialogue: true, dashGoesOn: true, genitiveS: true },
  text: {
    abbreviations:
      'dr prof ing Dr Prof St S:t nr ca kl st tel resp t.ex bl.a dvs osv mfl m.fl s.k jfr mkr mnkr mdr milj jan feb aug sept okt nov dec kap sid fr.o.m t.o.m p.g.a',
    elisions: "n t sa 'n 't",
    proclitics: '',
    enclitics: '',
  },
  verbs: {
    conjugations: [{ infinitive: 'a', finite: 'ade ar at', participle: '' }],
    strong: `
      säga/säger/sade/sa/sagt berätta förklara svara hävda konstatera betona kommentera påpeka varna poängtera
      klargöra/klargör/klargjorde/klargjort meddela bekräfta dementera invända/invänder/invände
      tillägga/tillägger/tillade/tillagt uppge/uppger/uppgav/uppgett/uppgivit mena
      understryka/understryker/underströk/understrukit påstå/påstår/påstod/påstått
      medge/medger/medgav/medgett/medgivit erkänna/erkänner/erkände/erkänt skriva/skriver/skrev/skrivit fråga
      undra utbrista/utbrister/utbrast viska ropa skrika/skriker/skrek/skrikit skämta klaga muttra
      fortsätta/fortsätter/fortsatte/fortsatt avsluta resonera argumentera spå/spår/spådde/spått
      förutspå/förutspår/förutspådde lova försäkra/försäkrar/försäkrade/försäkrat intyga vittna upprepa
      replikera kontra genmäla/genmäler/genmälde inflika inskjuta/inskjuter/insköt sammanfatta summera
      tillstå/tillstår/tillstod twittra tvittra proklamera deklarera informera rapportera
      anföra/anför/anförde/anfört framhålla/framhåller/framhöll/framhållit förtydliga/förtydligar/förtydligade
      bedyra reflektera filosofera fnysa/fnyser/fnös väsa/väser/väste fräsa/fräser/fräste mumla skrocka
      protestera beklaga utveckla konkludera spekulera notera mana vädja hälsa/hälsar/hälsade
      rasa/rasar/rasade dundra morra stamma`,
    weak: `
      tycka/tycker/tyckte/tyckt tro/tror/trodde/trott anse/anser/ansåg/ansett tänka/tänker/tänkte/tänkt
      hoppas/hoppas/hoppades/hoppats befara frukta veta/vet/visste/vetat känna/känner/kände/känt
      bedöma/bedömer/bedömde/bedömt kräva/kräver/krävde/krävt föreslå/föreslår/föreslog/föreslagit kalla
      beskriva/beskriver/beskrev/beskrivit benämna/benämner/benämnde beteckna kritisera
      berömma/berömmer/berömde hylla prisa anklaga fördöma/fördömer/fördömde avfärda tillbakavisa förneka
      avslöja citera tala prata skratta le/ler/log sucka gråta/gråter/grät jubla gratulera tacka trösta
      uppmana råda/råder/rådde rekommendera be/ber/bad/bett begära/begär/begärde önska
      lägga/lägger/lade/la/lagt slå/slår/slog peka ta/tar/tog hålla/håller/höll ge/ger/gav
      framföra/framför/framförde uttrycka/uttrycker/uttryckte/uttryckt uttala formulera låta/låter/lät
      stå/står/stod minnas/minns/mindes påminna/påminner/påminde erinra gissa misstänka/misstänker/misstänkte
      ångra lyfta/lyfter/lyfte visa se/ser/såg börja inleda/inleder/inledde sluta bekymra oroa
      glädja/gläder/gladde analysera tolka läsa/läser/läste höra/hör/hörde flika hojta gnälla/gnäller/gnällde
      raljera ironisera ropa nicka rycka/rycker/ryckte insistera yttra åberopa redogöra/redogör/redogjorde
      sätta/sätter/satte fastslå/fastslår/fastslog slå/slår/slog döma/dömer/dömde/dömt välkomna
      beskylla/beskyller/beskyllde avråda/avråder försvara/försvarar/försvarade
      ifrågasätta/ifrågasätter/ifrågasatte konstaterat/konstaterat`,
    irregular: '',
    doubling: '',
    addressing: 'berätta svara försäkra informera fråga meddela tacka påminna uppmana',
    listening:
      'fråga kritisera berömma hylla prisa anklaga fördöma citera gratulera tacka trösta uppmana påminna varna beskylla försvara',
    quoting: 'citera',
    naming: 'kalla beskriva benämna beteckna',
    continuing: 'tillägga fortsätta',
  },
  pronouns: {
    subject: 'han hon hen dom vi jag man',
    object: 'honom henne dem dom mig mej oss dig dej er det detta sig sej',
    second: 'du ni',
    male: 'han honom hans',
    female: 'hon henne hennes',
    possessive: 'hans hennes',
    indefinite: 'en ett någon ingen många några flera andra båda alla de somliga',
    relative: 'som vilken vilket vilka vars',
  },
  titles: {
    all: `
      herr fru fröken dr doktor prof professor statsminister minister utrikesminister finansminister president
      kung konung drottning prins prinsessa kronprinsessa greve grevinna friherre baron påve kardinal
      ärkebiskop biskop kyrkoherde pastor rabbin imam general överste major kapten löjtnant kommissarie domare
      advokat åklagare kommunalråd borgmästare landshövding talman ambassadör lord lady sir förbundskapten
      tränare mäster farbror tant syster broder ex-president`,
    male: 'herr kung konung prins greve friherre baron påve kardinal lord sir farbror broder',
    female: 'fru fröken drottning prinsessa kronprinsessa grevinna lady tant syster',
    weak: 'tränare kapten general major förbundskapten domare advokat åklagare kommissarie talman doktor mäster prins greve baron',
    ofOffice: '',
    office: '',
    officeTail: '',
    alone: '',
    suffixes: 'jr sr jr. sr. d.ä d.y ii iii iv',
  },
  names: {
    male: `
      Lars Karl Carl Anders Johan Per Nils Jan Erik Eric Mikael Michael Hans Peter Olof Lennart Gunnar Sven
      Fredrik Bengt Bo Daniel Gustav Gustaf Göran Åke Magnus Martin Andreas Stefan John Leif Mats Thomas Tomas
      Björn Henrik Jonas Ulf Axel Bertil Robert Christer Krister Arne Emil Mattias Mathias Håkan Ingemar Kjell
      Rolf Roland Stig Tommy Rickard Richard Patrik Patrick Oskar Oscar Viktor Victor Alexander Simon Anton
      Joakim Joachim Rikard Roger Kurt Claes Clas Klas Kent Kenneth Jörgen Torbjörn Thorbjörn Torsten Sten
      Sture Sune Tage Tore Urban Wilhelm Vilhelm Hugo Elias Lucas Lukas Liam William Oliver Filip Philip
      Ludvig Albin Alvin Isak Edvin Melvin Jesper Jens Jimmie Jimmy Jakob Jacob Josef David Dennis Conny Dan
      Dag Ebbe Egon Einar Elof Evert Folke Frank Georg Gert Gösta Helge Hampus Hjalmar Ivar Ingvar Jerker Kaj
      Kalle Knut Kristian Christian Kristofer Christoffer Linus Lage Lorentz Malte Marcus Markus Mauritz
      Morgan Måns Niklas Niclas Ola Ove Pontus Pål Pär Ragnar Rasmus Robin Rune Rutger Samuel Sigvard Staffan
      Stellan Sigge Svante Sebastian Sixten Tobias Tor Ture Ulrik Valter Viggo Vidar Yngve Åsmund Östen Örjan
      Öyvind Ibrahim Mohamed Hassan Ali Ahmed Ardalan Reza Mehmet Amir Omar Ebba-Erik Abir Nooshi Jon Jonatan
      Joel Nikolaus Otto Paul Theodor Elis Aron`,
    female: `
      Anna Maria Margareta Elisabeth Elisabet Eva Kristina Christina Birgitta Karin Marie Ingrid Linnéa Linnea
      Sofia Kerstin Marianne Lena Helena Emma Inger Johanna Linda Sara Sarah Cecilia Elin Anita Monica Monika
      Ulla Gunilla Viktoria Victoria Louise Lovisa Susanne Susanna Ann Annika Maja Maj Therese Theres Irene
      Ida Hanna Hannah Jenny Malin Josefin Josefine Julia Sandra Astrid Berit Barbro Britt Britta Carina
      Karina Camilla Carolina Caroline Charlotte Charlotta Agneta Agnes Alva Alma Amanda Anette Annette Annie
      Annelie Anneli Asta Beatrice Bodil Brita Clara Klara Dagmar Ebba Edit Ella Ellen Ellinor Elsa Ester
      Fanny Felicia Filippa Frida Gerd Gertrud Gun Gunnel Gudrun Hedda Hedvig Helén Helene Helen Hillevi
      Ingegerd Ingela Iris Isabella Jeanette Jessica Josefina Kajsa Kajsa-Stina Karolina Katarina Catarina
      Kersti Lina Lisa Lisbeth Liv Lotta Lovis Magdalena Maj-Britt Margaretha Margot Marita Matilda Mia
      Mikaela Michaela Mimmi Moa Mona Märta Märit Nathalie Nellie Nina Nora Olivia Paulina Pernilla Petra
      Rakel Rebecka Rigmor Rut Ruth Saga Selma Signe Sigrid Siv Solveig Sonja Stina Susann Svea Sylvia Tekla
      Thea Tilda Tove Tuva Tyra Ulrika Vanja Vendela Vera Viola Veronica Wilma Vilma Yvonne Ylva Åsa Amineh
      Nyamko Fatima Leila Aida Rossana Magda Annie Nooshi Abir`,
    neutral: 'Kim Robin Charlie Love Mio Nicola Kaj',
    nicknames:
      'lasse/lars kalle/karl olle/olof pelle/per nisse/nils micke/mikael danne/daniel janne/jan hasse/hans masse/mats bosse/bo uffe/ulf jocke/joakim tompa/thomas lelle/lennart stickan/stig gurra/gustav göran/göran berra/bertil kjelle/kjell robban/robert johnny/john maggan/margareta gittan/birgitta bettan/elisabeth lotta/charlotte stina/kristina lisa/elisabeth kicki/kristina ninni/ingrid sussie/susanne anki/annika',
    particles: 'af von de van der den la le di da du al el bin ibn',
    organisations: `
      SVT SR TT TV4 Ekot Aftonbladet Expressen Dagens Nyheter Nyheterna Svenska Dagbladet Göteborgs-Posten
      Sydsvenskan Rapport Aktuellt Agenda Riksdagen Riksbanken Regeringen Regeringskansliet Socialstyrelsen
      Folkhälsomyndigheten Migrationsverket Skatteverket Trafikverket Försäkringskassan Arbetsförmedlingen
      Naturvårdsverket Skolverket Skolinspektionen Polismyndigheten Polisen Åklagarmyndigheten Kustbevakningen
      Försvarsmakten Säpo Must FOI FRA MSB SMHI SCB SKR LO TCO Saco IF Kommunal Unionen Metall Transport
      Socialdemokraterna Moderaterna Sverigedemokraterna Centerpartiet Vänsterpartiet Kristdemokraterna
      Liberalerna Miljöpartiet Folkpartiet Feministiskt SSU MUF KDU Svenskt Näringsliv Konsumentverket
      Konkurrensverket EU FN Nato NATO USA BBC CNN AFP Reuters AP NTB Ericsson Volvo Saab Ikea IKEA Scania SAS
      SJ Vattenfall Telia Northvolt Spotify Klarna Handelsbanken Swedbank Nordea SEB LKAB H&M Boliden
      Greenpeace Amnesty Naturskyddsföreningen Rädda Barnen Röda Korset Hyresgästföreningen Villaägarna AIK
      IFK Djurgården Hammarby FF BK HK Universitet Universitetet Högskolan Högskola Institutet Institut Kommun
      Region Länsstyrelsen Tingsrätten Hovrätten Domstolen Kommissionen Parlamentet AB Google Microsoft
      Facebook Twitter Instagram Tiktok Tidningen Radio Sveriges Times Post Guardian Bank`,
    places: `
      Sverige Stockholm Göteborg Malmö Uppsala Västerås Örebro Linköping Helsingborg Jönköping Norrköping Lund
      Umeå Gävle Borås Södertälje Eskilstuna Halmstad Växjö Karlstad Sundsvall Östersund Trollhättan Luleå
      Kiruna Kalmar Falun Skövde Karlskrona Kristianstad Visby Gotland Öland Skåne Småland Dalarna Värmland
      Norrland Lappland Jämtland Hälsingland Halland Blekinge Bohuslän Västergötland Östergötland Sörmland
      Västmanland Uppland Norrbotten Västerbotten Rosenbad Norge Danmark Finland Island Åland Oslo Köpenhamn
      Helsingfors Reykjavik Tyskland Frankrike England Storbritannien Spanien Italien Portugal Polen Ryssland
      Ukraina Turkiet Grekland Ungern Schweiz Österrike Irland Skottland Europa Amerika Asien Afrika Kina
      Japan Indien Irak Iran Israel Gaza Syrien Afghanistan Kanada Mexiko Brasilien Australien Berlin Paris
      London Moskva Kiev Kyiv Bryssel Madrid Rom Washington Peking Warszawa Wien Baltikum Estland Lettland
      Litauen Norden Skandinavien Östersjön Mälardalen Vasastan Södermalm Rinkeby Nacka Solna Täby Huddinge
      Botkyrka Lidköping Varberg Ystad Landskrona Piteå Skellefteå Örnsköldsvik`,
    placePrefixes: 'Norra Södra Östra Västra Nya Stora Lilla Sankt S:t New San Los Las Övre Nedre',
    peoples: 'Svenskar Svenskarna Svensk Svenska Svenskt',
    peopleEndings: '',
    parties: '',
    ambiguousPeoples: 'Svensk',
    alsoWords: 'dag bo tor love ty',
    family: '',
  },
  roles: {
    all: `
      man mannen kvinna kvinnan män männen kvinnor kvinnorna människor folk medborgare boende invånare
      invånarna granne grannen grannar grannarna vittne vittnet vittnen ögonvittne ögonvittnen expert experten
      experter experterna kritiker kritikern kritikerna bedömare tjänsteman tjänstemannen tjänstemän polis
      polisen poliser poliserna myndighet myndigheten myndigheter myndigheterna regering regeringen
      departement departementet parti partiet partier fraktion opposition oppositionen facket fackförbund
      fackförbundet förbund förbundet förening föreningen företag företaget bolag bolaget koncern koncernen
      tillverkare tillverkaren domstol domstolen tingsrätt tingsrätten hovrätten domare domaren åklagare
      åklagaren advokat advokaten försvarare försvararen utredare utredaren räddningstjänsten studie studien
      rapport rapporten brev brevet uttalande uttalandet pressmeddelande pressmeddelandet tidning tidningen
      magasin nyhetsbyrå nyhetsbyrån artikel artikeln dom domen källa källan källor källorna deltagare
      deltagaren medarbetare medarbetaren anställd anställda kollega kollegan kollegor vän vännen vänner
      vännerna far fadern pappa pappan mor modern mamma mamman föräldrar föräldrarna son sonen dotter dottern
      bror brodern syster systern make maken maka makan fru hustru hustrun änka änkan sambo sambon barn barnen
      pojke pojken flicka flickan kille killen tjej tjejen elev eleven elever eleverna student studenten
      studenter studenterna professor professorn forskare forskaren forskarna läkare läkaren läkarna
      överläkare sjuksköterska sjuksköterskan undersköterska patient patienten patienter offer offret
      gärningsman gärningsmannen misstänkt misstänkte spelare spelaren spelarna tränare tränaren målvakt
      målvakten anfallare mittfältare lagkapten lagkaptenen förbundskapten förbundskaptenen domarbas åkare
      åkaren chef chefen vd vd:n direktör direktören styrelse styrelsen ordförande ordföranden ledamot
      ledamoten ledamöter politiker politikern politikerna riksdagsledamot riksdagsledamoten statsminister
      statsministern minister ministern statsråd statsrådet statssekreterare president presidenten kung kungen
      drottning drottningen prins prinsessa kommunalråd kommunalrådet borgråd borgmästare borgmästaren
      landshövding landshövdingen talman talmannen ambassadör ambassadören talesperson talespersonen talesman
      talesmannen talesmän talespersoner presstalesperson presschef författare författaren journalist
      journalisten journalister reporter reportern redaktör redaktören chefredaktör krönikör skådespelare
      skådespelaren skådespelerska regissör regissören sångare sångaren sångerska sångerskan artist artisten
      konstnär konstnären kund kunden kunder kunderna förare föraren chaufför bonde bonden bönder bönderna
      lantbrukare fiskare fiskaren lärare läraren lärarna rektor rektorn präst prästen biskop biskopen
      ärkebiskop påve påven general generalen soldat soldaten soldater aktivist aktivisten aktivister
      demonstrant demonstranter motståndare anhängare majoriteten rådgivare rådgivaren ledare ledaren
      partiledare partiledaren språkrör språkröret grundare grundaren ägare ägaren företagare företagaren
      handlare handlaren försäljare analytiker analytikern ekonom ekonomen ekonomer historiker historikern
      statsvetare statsvetaren sociolog psykolog jurist juristen kommun kommunen region regionen kommission
      kommissionen organisation organisationen stiftelse stiftelsen universitet universitetet sjukhus
      sjukhuset skola skolan arbetare arbetsgivare resenär resenären resenärer passagerare turist turister
      volontär volontärer flykting flyktingar person personen personer väljare väljarna kandidat kandidaten
      kapten kaptenen skeppare pilot piloten efterträdare företrädare företrädaren par paret familj familjen
      anhöriga arkitekt arkitekten ingenjör ingenjören bagare bagaren kock kocken frisör kommissarie
      kommissarien inspektör inspektören vaktmästare projektledare projektledaren vårdbiträde brandman
      brandmannen brandmän ombudsman ombudsmannen tonåring pensionär pensionären pensionärer`,
    endings: `
      minister ministern ledare ledaren talesperson talespersonen talesman talesmannen chef chefen direktör
      direktören ordförande ordföranden ledamot ledamoten professor professorn forskare forskaren expert
      experten advokat advokaten åklagare åklagaren kommissarie sekreterare sekreteraren råd rådet tränare
      tränaren spelare spelaren kapten kaptenen kandidat kandidaten författare författaren journalist
      journalisten reporter reportern korrespondent korrespondenten redaktör redaktören medarbetare ägare
      ägaren styrelse styrelsen förbund förbundet förening föreningen organisation organisationen departement
      departementet polis polisen tidning tidningen byrå byrån institut institutet fraktion parti partiet
      läkare läkaren ekonom ekonomen historiker historikern vetare vetaren olog ologen analytiker analytikern
      strateg strategen handläggare handläggaren samordnare samordnaren utredare utredaren lärare läraren
      mästare mästaren vinnare vinnaren åkare åkaren löpare chaufför förare föraren biskop verket myndigheten
      inspektionen sköterska sköterskan ansvarig ansvarige ansvariga politiker politikern inspektör
      inspektören ombud ombudet direktion arbetare husse värd värden befäl befälet befälhavare`,
    female: `
      kvinna kvinnan mor modern mamma mamman dotter dottern syster systern maka makan fru hustru hustrun änka
      änkan flicka flickan tjej tjejen drottning drottningen prinsessa skådespelerska sångerska sångerskan
      mormor farmor moster faster sjuksköterska väninna väninnan`,
    male: `
      man mannen far fadern pappa pappan son sonen bror brodern make maken pojke pojken kille killen kung
      kungen prins påve påven morfar farfar morbror farbror änkling`,
    bodies: `
      polis polisen myndighet myndigheten myndigheter myndigheterna regering regeringen departement
      departementet parti partiet opposition oppositionen facket fackförbund fackförbundet förbund förbundet
      förening föreningen företag företaget bolag bolaget koncern koncernen domstol domstolen tingsrätt
      tingsrätten hovrätten räddningstjänsten tidning tidningen nyhetsbyrå nyhetsbyrån styrelse styrelsen
      kommun kommunen region regionen kommission kommissionen organisation organisationen stiftelse stiftelsen
      universitet universitetet sjukhus sjukhuset skola skolan familj familjen`,
    documents:
      'studie studien rapport rapporten brev brevet uttalande uttalandet pressmeddelande pressmeddelandet artikel artikeln dom domen',
    plural: `
      män männen kvinnor kvinnorna människor folk medborgare boende invånare invånarna grannar grannarna
      vittnen ögonvittnen experter experterna kritikerna bedömare tjänstemän poliser poliserna myndigheter
      myndigheterna partier källor källorna anställda kollegor vänner vännerna föräldrar föräldrarna barn
      barnen elever eleverna studenter studenterna forskarna läkarna patienter spelarna ledamöter politikerna
      talesmän talespersoner journalister kunder kunderna bönder bönderna lärarna soldater aktivister
      demonstranter anhängare ekonomer resenärer passagerare turister volontärer flyktingar personer väljarna
      anhöriga brandmän pensionärer`,
    appositive:
      'en ett den det hans hennes vars som chef ordförande vd professor talesperson talesman ledare grundare ägare direktör doktorand forskare ledamot minister tidigare före',
  },
  grammar: {
    adverbs: `
      också även då sedan senare igen åter redan ännu bara endast igår i idag nu därefter därpå dessutom
      emellertid dock däremot vidare ungefär alltid aldrig ofta nyligen tidigare tillsist slutligen
      bokstavligen samtidigt därmed därför således så inte ej själv själva har hade haft ha är var varit blir
      blev blivit ska skall skulle kan kunde måste får fick vill ville sig öppet uttryckligen tydligt kort
      bestämt här där direkt omedelbart upprepade måndag tisdag onsdag torsdag fredag lördag söndag måndagen
      tisdagen onsdagen torsdagen fredagen lördagen söndagen morse kväll förmiddags eftermiddag ju väl nog
      ändå nämligen leende skrattande suckande lugnt stolt oroligt nöjt allvarligt glatt bistert torrt mest
      precis istället`,
    adverbEnding: '',
    determiners:
      'en ett den det de denna detta dessa min mitt mina din ditt dina sin sitt sina hans hennes hens deras vår vårt våra er ert era ingen inget inga någon något några varje varenda all allt alla flera många andra båda olika samma sådan sådana',
    definite: 'den det de denna detta dessa samma min sin hans hennes deras vår',
    definiteEndings: 'n en et t',
    prepositions:
      'i på av från till med om för vid under över mellan mot genom utan bakom framför bredvid efter före innan hos enligt åt ur kring runt inom utanför inför trots via utom längs bland ovanför',
    functionWords: `
      i på av från till med om för vid under över mellan mot genom utan bakom framför bredvid sedan efter före
      innan hos enligt åt ur kring runt inom utanför inför trots via utom längs bland och eller men utan när
      då medan eftersom därför att fast fastän så som än också även sen här där nu idag igår imorgon det den
      de denna detta dessa en ett han hon hen vi jag du ni man sig min mitt mina din sin sitt sina hans hennes
      deras vår vårt våra er vem vad var hur varför vilken vilket vilka inte ej ja nej jo bara endast ännu
      redan alltid aldrig igen mer mera mycket många alla varje några någon något ingen inget inga båda två
      tre fyra fem sex sju åtta nio tio elva tolv först första andra tredje tidigare senare därefter dessutom
      emellertid dock däremot därmed samtidigt under tiden framför nästan ungefär cirka är var har hade ska
      skulle kan kunde måste får vill blir blev måndag tisdag onsdag torsdag fredag lördag söndag måndagen
      tisdagen onsdagen torsdagen fredagen lördagen söndagen januari februari mars april maj juni juli augusti
      september oktober november december på frågan läs se foto bild förra nästa sista kanske kort sagt dock
      givetvis naturligtvis tyvärr förstås säkert nyligen tillsammans slutligen hittills inom totalt allt
      annat annars ändå just nog ju väl ty både varken antingen samt`,
    conjunctions: 'och men medan fast fastän när sedan eftersom innan utan att då',
    coordinators: 'och men sedan eller samt',
    joiners: 'och samt &',
    contrast: 'men medan fast fastän däremot dock',
    clauseOpeners:
      'när då medan sedan innan fastän eftersom om trots efter på vid med i enligt tillfrågad som för under',
    clauseBreaks: 'och men att när då medan om eftersom',
    phraseBreaks: 'som att när då sedan innan medan och men eftersom om där samt',
    afterName: 'som att när då sedan innan medan och men i på vid efter till förra denna',
    finiteAuxiliaries:
      'är var har hade ska skall skulle kan kunde måste får fick vill ville blir blev bör borde',
    modalAuxiliaries: 'ska skall skulle kan kunde måste får fick vill ville bör borde inte att',
    passiveAuxiliaries: 'blir blev blivit',
    infinitiveMarkers: 'att',
    participleOpeners: '',
    nounPrepositions: 'för från hos på av vid i med inom till',
    possession: 'av',
    withLike: '',
    pluralSubjects: '',
    pluralEnding: '',
    quantifiers: 'en ett två tre fyra fem flera många några andra',
    agent: 'av',
    originators: 'av från',
    quoted: 'citerad citerades citeras',
    complementiser: 'att',
    finiteEndings: 'ade er ar de te',
    participleEndings: '',
    nounEndings: '',
    tagWords: '',
    accordingAfter: '',
    accordingTo: ['enligt', 'med ord av'],
  },
  reporting: {
    nouns: `
      påstående påståenden påståendet uttalande uttalanden uttalandet krav kravet anklagelse anklagelser
      kommentar kommentarer kommentaren ord orden varning varningar löfte löften besked beskedet kritik
      kritiken argument svar svaret reaktion fråga frågan citat tal talet brev brevet meddelande uppmaning
      slutsats bedömning åsikt uppfattning vädjan vittnesmål inlägg förutsägelse erkännande råd förklaring`,
  },
  titlesOfWorks: {
    cues: 'bok boken roman romanen film filmen serie serien tv-serien program programmet låt låten sång sången album albumet singel singeln pjäs pjäsen föreställning föreställningen musikal musikalen opera operan tidskrift tidskriften magasinet tidning tidningen artikel artikeln essä krönika krönikan podd podden podcast dokumentär dokumentären utställning utställningen spel spelet dikt dikten diktsamling diktsamlingen tavla tavlan målning målningen novell novellen titel titeln titlad böckerna låtarna thriller deckaren',
    small: 'och i på av för med om till en ett den det de från som att vid under över',
    names:
      'boken romanen filmen serien programmet låten sången albumet singeln pjäsen föreställningen musikalen operan tidskriften magasinet tidningen podden dokumentären utställningen',
  },
  unspoken: {
    scare: 'kallad kallade kallat påstådd påstådda påstått förmodad förmodade förmenta',
    term: 'ordet ord orden uttrycket uttryck begreppet begrepp termen termer benämningen namnet namn smeknamnet betyder heter hette kallas kallades kallat betecknas',
    motto: 'motto mottot slogan slogans sloganen paroll parollen parollen tema temat devis devisen ledord',
    sign: 'skylt skylten skyltar plakat plakatet plakaten banderoll banderollen banderoller affisch affischen affischer texten tröja t-shirt klistermärke klistermärken',
    headline: 'rubrik rubriken rubriker rubrikerna löpsedel löpsedeln',
    search: 'sökord sökordet söktermen sökning googlade googlat googla söker',
  },
  turns: {
    interviewer: 'fråga f intervjuare intervjuaren reporter reportern programledare programledaren moderator',
  },
};

import type { QuotationLexicon } from './lexicon.ts';

/** English: what the finding of speakers knows about words. Lists are separated by white space; order is free. */
export const english: QuotationLexicon = {
  language: 'en',
  traits: { script: 'cased', titleCase: true, bareVerbs: true, namesModify: true },
  text: {
    abbreviations:
      'Mr Mrs Ms Dr Sen Rep Gov Gen Lt Col Sgt Capt Rev Prof St Jr Sr Sens Reps Jan Feb Aug Sept Oct Nov Dec No vs Inc Corp Co Ltd Ark Calif Fla Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Conn Del Ga Colo Ariz Ala Hon Atty Cllr Insp Supt',
    elisions: 'twas tis em cause til till n bout round tween twixt twill ere neath scuse kay nuff',
    proclitics: '',
    enclitics: '',
  },
  verbs: {
    conjugations: [
      { infinitive: '', finite: 'ed s', participle: 'ing' },
      { infinitive: 'e', finite: 'ed es', participle: 'ing' },
      { infinitive: 'ee', finite: 'eed ees', participle: 'eeing' },
      { infinitive: 'ie', finite: 'ied ies', participle: 'ying' },
      { infinitive: 'y', finite: 'ied ies', participle: 'ying' },
      { infinitive: 'ay', finite: 'ayed ays', participle: 'aying' },
      { infinitive: 'ey', finite: 'eyed eys', participle: 'eying' },
      { infinitive: 'oy', finite: 'oyed oys', participle: 'oying' },
      { infinitive: 's', finite: 'sed ses', participle: 'sing' },
      { infinitive: 'x', finite: 'xed xes', participle: 'xing' },
      { infinitive: 'z', finite: 'zed zes', participle: 'zing' },
      { infinitive: 'ch', finite: 'ched ches', participle: 'ching' },
      { infinitive: 'sh', finite: 'shed shes', participle: 'shing' },
      { infinitive: 'o', finite: 'oed oes', participle: 'oing' },
    ],
    strong: `
      swear say tell add write tweet state explain reply respond argue note insist declare announce
      acknowledge admit warn continue conclude suggest joke quip recall remark comment shout yell vow
      promise predict urge complain lament boast brag assert allege contend maintain stress emphasize
      emphasise reiterate repeat testify caution counter retort observe exclaim scream proclaim pledge
      concede confirm deny answer ask ruminate opine muse deadpan chant advise claim recount retweet post
      interject assure wonder confide confess reflect plead beg demand charge bark thunder intone scoff
      gush fume rail rant bellow holler whisper murmur mutter snap chime offer blog inform preach
      elaborate clarify volunteer theorize reason riff speculate marvel gripe crow concur agree reckon
      sigh relate recite remonstrate`,
    weak: `
      call describe label dub refer praise mock deride tout accuse criticize criticise blast slam denounce
      dismiss blame hail characterize characterise rip decry lambaste condemn credit quote cite report
      read think believe feel hope talk speak thank cry laugh crack chuckle sing vent question champion
      compare portray paint ridicule savage attack assail bemoan defend applaud laud commend welcome deem
      brand cast express voice issue release publish point put go begin open sum weigh fire shoot hit push
      consider expect figure guess suspect doubt fear worry regret apologize apologise invoke echo preface
      greet interrupt press challenge trumpet bash knock tease taunt rebuke chide scold admonish lecture
      instruct order request propose recommend reject signal indicate hint imply reveal disclose detail
      outline highlight underscore underline discuss address mention raise pray caption type text email
      e-mail phone send deliver rattle pose share show liken promote assure groan moan snort chortle
      enthuse bristle smile grin shrug stutter stammer`,
    irregular: `
      say/said/said tell/told/told write/wrote/written put/put read/read think/thought feel/felt
      mean/meant go/went/gone shoot/shot/shot fire/fired hit/hit begin/began/begun cry/cried deny/denied
      reply/replied testify/testified swear/swore/sworn speak/spoke/spoken hold/held know/knew/known
      find/found see/saw/seen make/made give/gave/given send/sent decry/decried pray/prayed
      understand/understood come/came/come draw/drew/drawn deem/deemed quip/quipped brag/bragged
      slam/slammed rip/ripped dub/dubbed chat/chatted label/labeled refer/referred admit/admitted
      regret/regretted sum/summed nod/nodded pan/panned retweet/retweeted tweet/tweeted post/posted
      intone/intoned shrug/shrugged sing/sang/sung weep/wept bet/bet lay/laid lead/led leave/left
      ring/rang spell/spelled spin/spun stand/stood take/took/taken teach/taught throw/threw/thrown
      win/won blame/blamed sigh/sighed shoot/shot`,
    doubling:
      'admit refer quip brag slam rip dub regret chat put hit begin sum nod pan bet spin win snap grin',
    addressing: 'tell ask assure remind urge warn inform advise answer',
    listening: 'tell ask call accuse blame criticize praise mock slam urge warn',
    quoting: 'quote cite',
    naming: 'call dub label brand describe consider caption cast refer quote read',
    continuing: 'add continue conclude',
    recalling: `recall recalls recalled recalling remember remembers remembered remembering hear hears heard hearing
      recount recounts recounted quote quotes quoted quoting cite cites cited citing describe describes described
      imagine imagines imagined`,
  },
  pronouns: {
    subject: 'he she they i we it',
    object: 'him her them me us it that',
    second: 'you',
    male: 'he his him himself',
    female: 'she her hers herself',
    possessive: 'his her',
    indefinite: 'one another others someone some many most both two three everyone nobody anyone',
    relative: 'who which whose',
  },
  titles: {
    all: `
      mr mrs ms miss dr sen rep gov gen lt col sgt capt cpl adm rev prof president vice senator
      representative congressman congresswoman governor mayor secretary judge justice chairman chairwoman
      chief speaker minister chancellor king queen prince princess pope cardinal bishop sheriff detective
      officer general colonel major captain lieutenant sergeant attorney ambassador professor doctor
      lawyer councilman councilwoman commissioner director sir lord lady dame pastor rabbi imam sister
      brother first former ex-president reps sens coach madam delegate treasurer comptroller deputy
      president-elect marshal colonel-general archbishop baroness baron duke duchess count countess nurse
      engineer principal headteacher headmaster superintendent inspector constable pc sgt. dean provost
      premier taoiseach alderman alderwoman warden rector vicar canon cllr clerk czar`,
    male: 'mr congressman chairman king prince sir lord father brother councilman',
    female:
      'mrs ms miss congresswoman chairwoman queen princess lady dame sister councilwoman madam baroness duchess countess',
    weak: 'former first vice chief deputy attorney director speaker justice general lawyer ambassador secretary officer madam coach dean warden count duke baron canon clerk principal marshal nurse engineer premier rector',
    ofOffice:
      'secretary speaker director chairman minister leader president clerk archbishop bishop duke prince',
    office:
      'state house defense health labor education energy commerce interior transportation agriculture treasury homeland veterans',
    officeTail: 'security affairs and human services representatives',
    alone:
      'president senator governor mayor pope secretary congressman congresswoman judge speaker chairman sheriff general republicans democrats minister commissioner chancellor gov. sen. rep. lt. gen. reps. sens.',
    suffixes: 'jr sr ii iii iv jr. sr. esq phd md',
  },
  names: {
    male: `
      James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew
      Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason
      Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel
      Gregory Alexander Frank Patrick Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas
      Zachary Peter Kyle Noah Ethan Jeremy Walter Christian Keith Roger Austin Sean Gerald Carl Harold
      Dylan Arthur Lawrence Bryan Billy Bruce Gabriel Joe Logan Alan Juan Albert Willie Elijah Wayne Randy
      Vincent Mason Roy Ralph Bobby Russell Bradley Philip Eugene Mike Jim Bill Bob Tom Tim Ted Jeff Steve
      Greg Ben Dan Dave Matt Nick Rick Ron Ken Don Ed Fred Chuck Rob Bernie Barack Mitch Marco Jeb Rand
      Lindsey Newt Rudy Mitt Rush Corey Reince Robby Hugh Harry Bret Wolf Jake Anderson Lester Lincoln
      Stuart Karl Howard Glenn Neil Ezra Nate Trent Preet Vladimir Bashar Xi Boris Nigel Jared Elliott Ari
      Khizr Khan Omar Ahmed Mohammed Muhammad Hassan Hussein Ibrahim Yousef Carlos Luis Jorge Miguel Pedro
      Antonio Francisco Javier Fernando Enrique Ricardo Eduardo Alejandro Diego Rafael Mario Hector Ramon
      Raul Julian Joaquin Xavier Cory Barry Earl Clarence Antonin Merrick Neal Warren Jimmy Johnny Tommy
      Danny Ronnie Eddie Freddie Charlie Willy Al Lou Vince Ray Gene Dick Hank Craig Derek Todd Brett Chad
      Brad Marcus Curtis Leonard Norman Marvin Glen Dean Troy Lance Lloyd Milton Morris Stanley Leon
      Alfred Max Leo Oscar Felix Hugo Simon Adrian Ian Colin Graham Gavin Duncan Angus Ewan Liam Connor
      Owen Evan Luke Isaac Caleb Joel Seth Josh Zach Blake Chase Cole Grant Reid Spencer Theodore Franklin
      Herbert Dwight Lyndon Abraham Ulysses Woodrow Geert Recep Emmanuel Francois Nicolas Silvio Benito
      Adolf Fidel Bo Doug Phil Stan Sid Saul Abe Moe Irving Murray Herb Wendell Rex Ned Nat Kurt Klaus
      Hans Sergei Dmitry Ivan Igor Mikhail Shinzo Narendra Imran Bibi Reza Mahmoud Kareem LeBron Kobe
      Tiger Denzel Jamal Tyrone Darnell Malik Trayvon Allan Alastair Alistair Barnaby Bernard Callum Cecil
      Cedric Clive Desmond Dominic Edmund Edgar Emil Emilio Eamon Ernest Finn Frederick Gareth Gilbert
      Giles Godfrey Gordon Guy Hamish Harvey Hubert Humphrey Ivor Jasper Jonas Julius Kieran Lars Laurence
      Lewis Lionel Magnus Malcolm Maurice Maximilian Mohamed Neville Niall Nico Niels Nils Noel Olav Ole
      Olaf Olivier Otto Pablo Pascal Pavel Piers Quentin Quincy Ragnar Reginald Rhys Roland Rolf Rory
      Rowan Rupert Sanjay Sebastian Stefan Sven Tobias Toby Tomas Tristan Tyson Uwe Victor Viktor Wilfred
      Wilhelm Yusuf Zachariah Arne Bjorn Dag Erik Gustav Hal Henrik Mika Milo Abel Colm Timo Amir Anil
      Arjun Ashok Dinesh Faisal Farhad Hamid Hiroshi Kenji Khalid Kofi Kwame Luca Matteo Mustafa Nasser
      Rahul Rajesh Ravi Salman Samir Suresh Takeshi Tariq Thabo Vijay Yusef Elon Sundar Satya Jonathon
      Shaun Shane Shawn Darren Darrell Darryl Daryl Damian Damien Damon Denis Dirk Dewey Donnie Doyle
      Duane Dustin Earnest Edwin Elbert Elias Elliot Ellis Elmer Emanuel Emery Emmett Ernie Ervin Everett
      Fabian Floyd Forrest Francis Fredrick Garry Garrett Geoffrey Geoff Gerard Gerry Gil Grady Griffin
      Guillermo Gustavo Harley Harrison Heath Homer Horace Houston Ira Irvin Ismael Jackson Jaime Jarrod
      Jed Jefferson Jeffery Jeremiah Jerome Joey Johnathan Josef Judd Jules Junior Karim Kelvin Kent Kip
      Kirk Kirby Lamar Lamont Landon Laurie Lee Leland Len Leroy Les Levi Linus Lonnie Lorenzo Louie Louis
      Lowell Lucas Lucian Lucien Luther Lyle Mack Manny Manuel Marc Marcel Marlon Marshall Martin Marty
      Matthias Maurizio Merle Micah Mickey Miles Mitchell Mort Myron Nathaniel Nelson Nestor Nicky Nolan
      Orlando Orville Percy Perry Pierre Preston Rafe Ramiro Randal Randall Randolph Rene Rico Riley
      Robbie Rocco Rod Roderick Rodney Rodolfo Rodrigo Rogelio Ross Ruben Rufus Salvador Salvatore
      Santiago Sergio Shelby Sherman Simeon Skip Sonny Spence Spike Sterling Stewart Stu Sylvester Tad
      Tanner Terence Terrance Terrell Terrence Thad Theo Tobin Tod Tommie Tony Travis Trevor Trey Ty Van
      Vern Vernon Virgil Wade Waldo Wallace Wally Walt Ward Wes Wesley Weston Wilbert Wilbur Wiley Will
      Willard Willis Winston Wyatt Yves Zachery Zack Jacques Jean-Claude Jurgen Manfred Wolfgang Gunther
      Helmut Heinrich Dieter Christoph Florian Andreas Sergey Dmitri Vladislav Oleg Yuri Nikolai Alexei
      Andrei Anatoly Kiril Goran Zoran Milan Dragan Milos Petr Jiri Janos Laszlo Istvan Andras Wei Jun Hao
      Ming Min-ho Hideo Kazuo Satoshi Akira Shigeru Haruki`,
    female: `
      Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret
      Sandra Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon
      Laura Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine
      Christine Debra Rachel Carolyn Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia
      Victoria Lauren Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria
      Teresa Ann Sara Frances Kathryn Janice Abigail Alice Julia Judy Sophia Grace Denise Amber Doris
      Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany Charlotte Marie Kayla Lori Hillary
      Chelsea Melania Ivanka Kellyanne Hope Huma Katrina Megyn Gretchen Loretta Sonia Elena Nikki Carly
      Jill Debbie Dianne Kamala Tulsi Claire Heidi Kirsten Tammy Mazie Joni Sally Susana Mia Condoleezza
      Madeleine Marine Michele Tina Beyonce Katy Lena Meryl Rosie Whoopi Oprah Ellen Maureen Peggy Arianna
      Tomi Savannah Gayle Norah Maggie Alexandra Alyssa Allison Anne Annie April Audrey Bonnie Candace
      Carla Caroline Carrie Cathy Cecilia Celeste Cindy Clara Connie Crystal Daisy Darlene Dawn Delores
      Edith Eileen Eleanor Ella Elsa Erica Erin Esther Eva Faith Fiona Florence Gail Geraldine Gina Gwen
      Harriet Hazel Holly Ida Irene Iris Jane Janelle Jasmine Jeanne Jenna Jenny Joanna Joanne Josephine
      Juanita Kate Katie Kathy Kristen Kristin Leah Lillian Lily Liz Lois Loraine Lorraine Louise Lucille
      Lucy Lydia Mabel Mae Marcia Marian Marjorie Marlene Maxine Meg Melinda Mildred Mindy Miranda Miriam
      Molly Monica Naomi Natasha Nina Nora Norma Olga Paige Pam Paula Pauline Penny Phyllis Priscilla
      Rhonda Rita Roberta Rosa Rose Rosemary Roxanne Sabrina Sheila Shelly Sherry Sofia Stacy Stella Sue
      Suzanne Sylvia Tamara Tara Tanya Tiffany Ursula Valerie Vanessa Vera Vicki Vivian Wanda Wendy
      Yolanda Yvonne Zoe Aisha Fatima Khadija Leila Mariam Samira Yasmin Zainab Ghazala Malala Aung Mei
      Ling Yuki Sakura Priya Indira Benazir Lupe Guadalupe Carmen Dolores Mercedes Pilar Marisol Alicia
      Machado Abby Adele Agatha Agnes Aileen Aisling Amelia Amina Anita Antonia Astrid Ava Beatrice Becky
      Belinda Bella Beth Bridget Camilla Camille Cara Cassandra Celia Chantal Chloe Clare Claudia Cora
      Cordelia Daphne Deirdre Delia Dora Edna Eliza Elsie Emilia Emmeline Erika Estelle Eunice Felicity
      Fran Francesca Freya Gabriella Gabrielle Gemma Georgia Georgina Gertrude Gillian Ginny Greta Helena
      Henrietta Hilary Hilda Imogen Ines Ingrid Isabel Isabelle Isla Jacinda Jessie Josie Juliet Justine
      Karin Kaye Keira Kerry Kirsty Lara Leanne Leonie Lorna Lottie Lucia Lynda Lynne Margot Marina
      Matilda Maud Maude Mavis Meera Mercy Moira Muriel Myra Nadia Nadine Nell Nicola Nigella Noreen Olive
      Paulina Petra Phoebe Philippa Polly Poppy Rosalind Rosamund Ruta Saskia Selina Sian Simone Sinead
      Siobhan Susannah Thelma Tess Tessa Thea Tilda Tilly Una Usha Verity Violet Vivienne Wilma Winifred
      Yvette Zara Zelda Solveig Runa Noor Leyla Layla Priyanka Anjali Deepa Kavita Sunita Shirin Soraya
      Nasrin Naoko Akiko Keiko Ngozi Amara Kristi Ada Adah Bea Bess Bex Cleo Edie Effie Ettie Etta Gerda
      Hetty Lotta Lova Mina Mona Nia Oona Orla Rhea Roisin Thora Tove Ulla Viveca Ylva Zoya Melanie
      Tyresha Stacey Shannon Robyn Jodie Jodi Kerri Tabitha Tonya Tanisha Latoya Keisha Ebony Shauna
      Shawna Misty Kendra Krista Kristina Kirstie Janine Janis Jeanette Jeannie Johanna Joann Joanie
      Jocelyn Josefina Julianne Justina Karla Katharine Kathie Katelyn Kaitlyn Krystal Lacey Latisha
      Laurie Lea Leticia Liza Lorena Lucinda Luz Lynette Mariana Maribel Marisa Marissa Marlo Maryann
      Maryanne Mollie Nanette Nichole Noelle Odette Patrice Patti Pearl Raquel Rena Renee Rhoda Rosanne
      Roxana Ruthie Sadie Sandy Sasha Shari Sheryl Sheri Sherri Silvia Sonja Sonya Staci Stacie Susie
      Suzan Tamika Tania Tasha Teri Terri Traci Tricia Trina Trisha Trudy Veronica Vicky Viola Vivien
      Willa Yesenia Adriana Adrienne Alana Alejandra Alexa Alison Aliza Althea Ana Angelica Angie
      Anneliese Annette Antoinette Araceli Ariana Arlene Ashleigh Aurora Autumn Ayesha Barb Bernadette
      Bernice Bertha Bethany Betsy Bianca Blanca Blanche Bobbie Brandi Brandy Breanna Bridgette Brooke
      Caitlin Callie Candice Carissa Carmela Carole Cassie Charlene Charmaine Chrissy Christa Christie
      Christy Claudette Colette Colleen Constance Corinne Cristina Daniela Darla Deanna Della Denice
      Desiree Dina Dolly Dominique Dottie Ebba Elaine Elisa Elisabeth Elise Elissa Elsbeth Elva Elvira
      Emilie Enid Erma Ernestine Essie Ethel Eugenia Eve Evangeline Fay Faye Frieda Genevieve Georgette
      Germaine Glenda Glenna Goldie Gwendolyn Hanna Hattie Hester Holli Ilse Ina Inez Irma Isabela Iva Ivy
      Jackie Janette Janie Jayne Jeanine Jenifer Jennie Jillian`,
    neutral:
      'Jordan Kim Robin Jan Alexis Tracy Dana Casey Taylor Morgan Jamie Pat Chris Sam Alex Terry Jesse Dale Sidney Sydney Cameron Leslie Kelly Jean Ashley Lynn Jo Madison Ali Drew',
    nicknames: `
      bill/william will/william bob/robert rob/robert bobby/robert jim/james jimmy/james mike/michael
      joe/joseph tom/thomas tim/timothy ted/edward ed/edward dan/daniel dave/david chris/christopher
      matt/matthew nick/nicholas rick/richard dick/richard rich/richard ron/ronald ken/kenneth don/donald
      sam/samuel ben/benjamin bernie/bernard chuck/charles charlie/charles greg/gregory jeff/jeffrey
      steve/steven andy/andrew tony/anthony liz/elizabeth beth/elizabeth kate/katherine kathy/katherine
      katie/katherine sue/susan debbie/deborah patty/patricia jen/jennifer jenny/jennifer maggie/margaret
      meg/margaret larry/lawrence jerry/gerald josh/joshua alex/alexander pete/peter phil/philip
      ray/raymond fred/frederick hank/henry jack/john johnny/john peggy/margaret harry/henry
      bess/elizabeth betty/elizabeth lizzie/elizabeth eliza/elizabeth becky/rebecca vicky/victoria
      vicki/victoria sandy/alexander al/albert abe/abraham gabe/gabriel nate/nathaniel nat/nathaniel
      ned/edward eddie/edward fran/frances frank/francis gus/augustus jake/jacob jon/jonathan lou/louis
      mickey/michael mick/michael nicky/nicholas paddy/patrick pat/patrick bobbie/robert ronnie/ronald
      russ/russell sid/sidney stan/stanley stu/stuart terry/terence theo/theodore trish/patricia
      val/valerie walt/walter wes/wesley zach/zachary mandy/amanda angie/angela barb/barbara
      cathy/catherine cindy/cynthia connie/constance dot/dorothy ellie/eleanor gina/regina hattie/harriet
      jackie/jacqueline jo/joanna judy/judith kim/kimberly lottie/charlotte mel/melissa milly/mildred
      molly/mary nan/nancy nell/eleanor penny/penelope polly/mary sally/sarah steph/stephanie tess/theresa
      tina/christina`,
    particles: "de la le van von der den bin al el del di da dos du ibn st. o' mc y ten ter zu",
    organisations: `
      Times Post Journal News Press Committee Party University College Institute Institution Center Centre
      Foundation Association Department Agency Bureau Council Court Senate House Congress Commission
      Company Corp Inc Co LLC Group Bank Fund Church School Union Board Office Network Radio Television TV
      Magazine Herald Tribune Globe Gazette Daily Review Report Convention Administration Coalition
      Alliance League Society Club Street Avenue Road County City State States Kingdom Republic Island
      Islands Hall Tower Towers Hotel Airport Campaign PAC Twitter Facebook Instagram YouTube Snapchat Act
      Amendment Day Week Night Morning Sunday America American Americans Democrats Republicans Muslims
      Christians Poll Project Force Police Army Navy Service Services Security Ministry Parliament Nations
      Guard Caucus Conference Forum Summit Festival Museum Library Park River Lake Mountain Valley Beach
      Coast Ocean Sea Bay Action Fox CNN MSNBC NBC ABC CBS BBC NPR AP Reuters Politico Breitbart Bloomberg
      FBI CIA DOJ GOP DNC RNC EPA NATO UN EU IRS NRA ACLU NAACP ISIS WikiLeaks Clause Constitution Bible
      Koran Quran Show Live Tonight Hour Politics Line Face Nation Meet Corporation Limited Ltd Plc PLC
      Holdings Partners Associates Airlines Motors Industries Systems Technologies Trust Authority
      Federation Organisation Organization Cabinet Hospital Clinic Academy Laboratory Brigade Regiment
      United Rovers Athletic Albion Town Courier Star Chronicle Telegraph Guardian Independent Observer
      Mail Express Mirror Sun Echo Argus Standard Bulletin Examiner Sentinel Digest Newsroom`,
    places: `
      Ohio Florida Iowa Nevada Texas California Michigan Pennsylvania Wisconsin Virginia Georgia Arizona
      Colorado Utah Washington Indiana Illinois Kansas Kentucky Louisiana Maine Maryland Massachusetts
      Minnesota Mississippi Missouri Montana Nebraska Oklahoma Oregon Tennessee Vermont Wyoming Alabama
      Alaska Arkansas Connecticut Delaware Hawaii Idaho Chicago Boston Miami Cleveland Philadelphia
      Detroit Orlando Tampa Columbus Cincinnati Pittsburgh Brooklyn Manhattan Queens Bronx Harlem London
      Paris Moscow Beijing Brussels Berlin Mexico Canada China Russia Iran Iraq Syria Israel Egypt Libya
      Benghazi Afghanistan Pakistan India Japan Germany France Britain England Europe Asia Africa Ukraine
      Turkey Cuba Ireland Scotland Spain Italy Greece Poland Australia Jerusalem Baghdad Aleppo Mosul D.C.
      U.S. U.K. America Dallas Houston Austin Atlanta Denver Phoenix Seattle Oakland Baltimore Ferguson
      Flint Milwaukee Minneapolis Charlotte Raleigh Richmond Norfolk Nashville Memphis Louisville
      Indianapolis Omaha Manchester Concord Nashua Davenport Waterloo Dubuque Scranton Toledo Akron Dayton
      Hempstead Albany Buffalo Rochester Capitol Pentagon Kremlin Christmas Easter Thanksgiving Halloween
      Ramadan Internet Wales Sheffield Leeds Liverpool Birmingham Glasgow Edinburgh Cardiff Belfast Dublin
      Tokyo Seoul Sydney Melbourne Toronto Ottawa Vienna Zurich Geneva Madrid Barcelona Rome Milan Lisbon
      Warsaw Prague Budapest Athens Istanbul Ankara Cairo Lagos Nairobi Johannesburg Delhi Mumbai Karachi
      Tehran Riyadh Dubai Kabul Damascus Beirut Netherlands Belgium Norway Sweden Denmark Finland Austria
      Switzerland Portugal Brazil Argentina Chile Peru Colombia Venezuela Nigeria Kenya Korea Taiwan
      Vietnam Thailand Indonesia Malaysia Singapore Philippines`,
    placePrefixes: 'New North South West East Las Los San Santa Saint St. Fort El Port Mount',
    peoples: `
      Democrat Democrats Republican Republicans Libertarian Libertarians American Americans Muslim Muslims
      Christian Christians Jews Jewish Catholic Catholics Latino Latinos Hispanic Hispanics Blacks Whites
      Black White Saudi Saudis Russian Russians Mexican Mexicans German Germans Israeli Israelis Iranian
      Iranians Syrian Syrians Islamist Islamists Islamic Democratic GOPers Conservative Conservatives
      Liberal Liberals Californian Californians Texan Texans African-American Chinese British French
      English Spanish Arab Arabs Iraqi Green God Obamacare Twitter Scottish Welsh Irish Italian Dutch
      Swedish Norwegian Danish Polish Japanese Indian Australian Canadian European Europeans Asian African
      Turkish Greek Ukrainian Korean Brazilian`,
    peopleEndings: 'ians ists',
    alsoWords: 'may will june april august',
    family: '',
    parties: 'Democrat Republican Libertarian Democratic Conservative Liberal GOP Labour',
    ambiguousPeoples:
      'Black White Green English French German Christian Brown British Welsh Irish Scottish Dutch Polish Greek',
  },
  roles: {
    all: `
      spokesman spokeswoman spokesperson spokespeople aide aides adviser advisers advisor advisors
      official officials officer officers source sources critic critics supporter supporters expert
      experts analyst analysts strategist strategists pollster pollsters consultant operative operatives
      manager director chairman chairwoman chair chief president secretary senator senators congressman
      congresswoman lawmaker lawmakers governor mayor candidate candidates nominee nominees billionaire
      businessman mogul tycoon developer democrat democrats republican republicans voter voters attorney
      attorneys lawyer lawyers judge professor historian scholar author writer reporter reporters
      journalist journalists columnist editor editors host anchor moderator correspondent man woman men
      women father mother son daughter wife husband brother sister friend friends resident residents
      activist activists leader leaders member members delegate delegates protester protesters student
      students teacher doctor veteran general ambassador minister pastor police authorities investigators
      prosecutors prosecutor campaign administration department agency committee company group
      organization network newspaper paper magazine report statement study poll survey website site tweet
      post letter memo email e-mail article story editorial ad narrator crowd audience people observers
      insiders staffer staffers donor donors organizer organizers owner worker workers employee employees
      founder executive executives economist economists researcher researchers scientist scientists
      conservative conservatives liberal liberals user users commenter person guy lady kid kids boy girl
      couple actor actress singer comedian star former legislator legislators representative
      representatives commander sergeant sheriff spokesmen colleague colleagues rival rivals opponent
      opponents ally allies surrogate surrogates team camp party union board court government ministry
      embassy kremlin press media document documents lawsuit complaint filing transcript caption headline
      sign signs message petition resolution bill law order plan platform speech book video clip filmmaker
      producer immigrant immigrants farmer retiree nurse truck driver engineer teenager teen commentator
      commentators pundit pundits blogger politician politicians statesman real-estate heir celebrity
      democratic incumbent front-runner frontrunner hopeful contender standard-bearer libertarian
      vermonter texan floridian new neighbor neighbors witness witnesses detective agent agents watchdog
      ex-wife matriarch patriarch duo pair trio chief-executive boss captain striker midfielder goalkeeper
      defender skipper referee coach baker porter auditor drummer clerk curator gardener sailor warden
      inspector councillor councillors engineers commissioner guard passenger passengers customer
      customers patient patients survivor survivors parent parents pupil pupils headteacher headmaster
      principal trustee trustees shareholder shareholders investor investors broker brokers trader traders
      banker bankers forecaster regulator ministers premier mp mps peer diplomat diplomats envoy
      negotiator negotiators inquiry firm bank airline charity club council panel jury tribunal commission
      body note notes release`,
    endings: '',
    female:
      'spokeswoman chairwoman congresswoman woman mother daughter wife sister actress lady girl businesswoman ex-wife matriarch councilwoman grandmother waitress queen',
    male: 'spokesman chairman congressman man father son husband brother businessman guy boy mogul tycoon patriarch councilman grandfather statesman king',
    bodies:
      'campaign administration department agency committee company group network newspaper magazine website tweet report book film show',
    documents:
      'statement letter email e-mail memo tweet post message sign signs video ad report article note release interview speech story',
    plural:
      'people who officials sources critics supporters aides advisers analysts experts democrats republicans voters',
    appositive:
      'a an the who whose his her director chairman chief professor executive president senior former spokesman spokeswoman',
  },
  grammar: {
    adverbs: `
      also then later once recently again previously even simply just still now reportedly already further
      immediately repeatedly often frequently first finally famously publicly privately never always
      sometimes actually really only thus therefore essentially basically initially ultimately eventually
      soon long ever rather instead meanwhile however too not n't have has had having been is was are were
      be being would will could can should shall may might must did does do didn't doesn't don't hasn't
      hadn't wasn't won't wouldn't couldn't can't himself herself themselves itself both all each today
      yesterday tonight monday tuesday wednesday thursday friday saturday sunday`,
    adverbEnding: 'ly',
    determiners:
      'the a an this that these those his her their its our my your some any each every no one another such',
    definite: 'the this that these those his her their its our my your',
    prepositions:
      'of in on at by for from to with about over under between among against into through across around behind near via during like as than per outside inside within',
    functionWords: `
      the a an in on at by for from of to with without and but or nor so yet if when while as because
      since although though after before until unless than that this these those there here it its he she
      they we i you his her their our my your who whom whose what which where why how not no yes now then
      also still even just only once twice again later earlier meanwhile however moreover instead indeed
      perhaps maybe never always often sometimes today yesterday tomorrow tonight monday tuesday wednesday
      thursday friday saturday sunday jan. feb. mar. apr. aug. sept. oct. nov. dec. january february march
      april may june july august september october november december all some any many most more much few
      both each every either neither one two three four five six seven eight nine ten another other others
      such same during about over under between among against into through across around behind beyond
      despite except like near off onto out outside inside per toward towards up upon down within via amid
      let asked according speaking referring responding following given having being was were is are be
      been has had have do does did can could will would shall should might must well oh ok okay yeah see
      read watch related photo image video update updated breaking exclusive editor note please click get
      follow next last first second third recently`,
    conjunctions: 'and but while whereas although though yet when after because as before if with',
    coordinators: 'and but then or',
    joiners: 'and &',
    contrast: 'but while although and whereas',
    clauseOpeners:
      'when while after before as if although though because since asked speaking responding referring despite once until amid following during unlike given noting citing appearing pressed questioned even just only earlier later',
    clauseBreaks: 'and but that when as while if because who',
    phraseBreaks: 'who that when after before as while and but because if where which',
    afterName:
      'who that when after before as while and but because if where which during last this earlier later back again ago early late one following amid near outside inside upon aboard himself herself via once twice',
    finiteAuxiliaries: 'is was are were has had have would will could can should did does do may might must',
    modalAuxiliaries: "did do does will would could can should may might must to not didn't won't",
    passiveAuxiliaries: 'is was are were be been being',
    infinitiveMarkers: 'to',
    participleOpeners: 'and before after while when',
    nounPrepositions: 'for of at from with in to on by about against',
    possession: 'of',
    withLike: 'with has had have as shows showed quotes quoted quoting',
    pluralSubjects:
      'i we they you people men women who police and to , others many some most two three four five six both few media press',
    pluralEnding: 's',
    quantifiers: 'one two three many several some most other few',
    agent: 'by',
    originators: 'by from',
    quoted: 'quoted',
    accordingTo: ['according to', 'in the words of'],
    complementiser: 'that',
    conveyed: { as: 'as', for: 'of for' },
    finiteEndings: 'ed s',
    participleEndings: 'ing',
    nounEndings: '',
    tagWords: '',
    accordingAfter: '',
  },
  reporting: {
    presenting: 'is was comes came',
    presented:
      'answer reply response retort verdict message comment remark warning advice plea explanation conclusion promise question assessment summary',
    nouns: `
      claim claims statement statements comment comments remark remarks contention conclusion assertion
      assertions description characterization argument warning warnings call calls pledge promise promises
      vow declaration suggestion response reaction answer tweet tweets message words phrase question questions
      slogan speech belief opinion view accusation allegation insistence proposal plan complaint criticism
      reference mantra catchphrase line letter email memo essay article book op-ed testimony interview
      post advice request demand joke quip attack rhetoric invocation use desire willingness admission
      apology explanation prediction vision boast defense denunciation embrace`,
  },
  titlesOfWorks: {
    cues: 'sings sang sung performs performed performing directed directs recorded hums hummed on of in called titled entitled named dubbed the via from program programme show book film movie song album series magazine newspaper article documentary podcast host anchor read watch novel play single track episode drama opera musical comedy column essay painting exhibition game',
    small: 'a an the of and for in on to with at by or vs vs. from',
    names:
      'show book film movie song album series magazine newspaper documentary podcast novel play single track episode drama opera musical comedy column programme program commentary essay op-ed article memoir',
  },
  unspoken: {
    scare: 'so-called called supposed alleged purported dubbed known',
    term: 'word words term terms phrase phrases marked labelled labeled called known means meaning spelled spelt',
    motto: 'motto slogan mottos slogans tagline',
    sign: 'sign signs banner banners placard placards poster posters shirt t-shirt hat hats cap caps sticker stickers plaque billboard',
    headline: 'headline headlines headlined',
    search: 'search searched searching searches google googled googling query keyword keywords',
  },
  turns: {
    interviewer: 'q question interviewer reporter reporters questioner moderator host',
  },
};

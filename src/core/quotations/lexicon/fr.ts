import type { QuotationLexicon } from './lexicon.ts';

/** The preposition "de" alone, elided and joined with the article. */
const OF = ['de', "d'", 'du', 'des'];

/** French: what the finding of speakers knows about words. Lists are separated by white space; order is free. */
export const french: QuotationLexicon = {
  language: 'fr',
  traits: {
    script: 'cased',
    freeInversion: true,
    dashDialogue: true,
    tagInsideMarks: true,
    particleBehindGiven: true,
  },
  text: {
    abbreviations: 'M MM Mgr Dr Pr cf env tél éd vol St Ste janv févr juil oct nov déc',
    elisions: '',
    proclitics: 'l d qu c n s j m t jusqu lorsqu puisqu quoiqu',
    enclitics: 'il elle ils elles on je nous vous t-il t-elle t-on t-ils t-elles',
  },
  verbs: {
    // The regular verbs in -er, with the changes of their stems; then the others by the infinitive they end in.
    conjugations: [
      {
        infinitive: 'er',
        finite: 'a e ent èrent ait aient era eront erait',
        participle: 'ant',
        past: 'é ée és ées',
      },
      {
        infinitive: 'ger',
        finite: 'gea ge gent gèrent geait geaient gera',
        participle: 'geant',
        past: 'gé gée gés gées',
      },
      {
        infinitive: 'cer',
        finite: 'ça ce cent cèrent çait çaient cera',
        participle: 'çant',
        past: 'cé cée cés cées',
      },
      {
        infinitive: 'eler',
        finite: 'ela elle ellent elèrent elait elaient ellera',
        participle: 'elant',
        past: 'elé elée elés elées',
      },
      {
        infinitive: 'éder',
        finite: 'éda ède èdent édèrent édait édaient',
        participle: 'édant',
        past: 'édé édée édés',
      },
      {
        infinitive: 'éter',
        finite: 'éta ète ètent étèrent était étaient',
        participle: 'étant',
        past: 'été étée étés',
      },
      {
        infinitive: 'éner',
        finite: 'éna ène ènent énèrent énait énaient',
        participle: 'énant',
        past: 'éné énée énés',
      },
      {
        infinitive: 'érer',
        finite: 'éra ère èrent érèrent érait éraient',
        participle: 'érant',
        past: 'éré érée érés',
      },
      { infinitive: 'étrer', finite: 'étra ètre ètrent étrèrent étrait', participle: 'étrant', past: 'étré' },
      {
        infinitive: 'éler',
        finite: 'éla èle èlent élèrent élait élaient',
        participle: 'élant',
        past: 'élé élée',
      },
      {
        infinitive: 'marteler',
        finite: 'martela martèle martèlent martelait',
        participle: 'martelant',
        past: 'martelé',
      },
      { infinitive: 'uyer', finite: 'uya uie uient uyèrent uyait', participle: 'uyant', past: 'uyé' },
      {
        infinitive: 'ir',
        finite: 'it issent irent issait issaient',
        participle: 'issant',
        past: 'i ie is ies',
      },
      {
        infinitive: 'dire',
        finite: 'dit disent dirent disait disaient dira dirait',
        participle: 'disant',
        past: 'dit dite dits dites',
      },
      {
        infinitive: 'mentir',
        finite: 'mentit ment mentent mentirent mentait',
        participle: 'mentant',
        past: 'menti',
      },
      {
        infinitive: 'tenir',
        finite: 'tint tient tiennent tinrent tenait tenaient',
        participle: 'tenant',
        past: 'tenu tenue',
      },
      {
        infinitive: 'venir',
        finite: 'vint vient viennent vinrent venait',
        participle: 'venant',
        past: 'venu venue venus venues',
      },
      {
        infinitive: 'ondre',
        finite: 'ondit ond ondent ondirent ondait ondaient',
        participle: 'ondant',
        past: 'ondu',
      },
      {
        infinitive: 'endre',
        finite: 'endit end endent endirent endait',
        participle: 'endant',
        past: 'endu endue endus',
      },
      {
        infinitive: 'prendre',
        finite: 'prit prend prennent prirent prenait',
        participle: 'prenant',
        past: 'pris',
      },
      { infinitive: 'mettre', finite: 'mit met mettent mirent mettait', participle: 'mettant', past: 'mis' },
      { infinitive: 'aître', finite: 'ut aît aissent urent aissait', participle: 'aissant', past: 'u' },
      { infinitive: 'clure', finite: 'clut cluent clurent cluait', participle: 'cluant', past: 'clu' },
      {
        infinitive: 'suivre',
        finite: 'suivit suit suivent suivirent suivait',
        participle: 'suivant',
        past: 'suivi',
      },
      {
        infinitive: 'crire',
        finite: 'crivit crit crivent crivirent crivait crivaient',
        participle: 'crivant',
        past: 'crit crite crits crites',
      },
      {
        infinitive: 'aindre',
        finite: 'aignit aint aignent aignait',
        participle: 'aignant',
        past: 'aint ainte aints',
      },
      {
        infinitive: 'croire',
        finite: 'crut croit croient crurent croyait',
        participle: 'croyant',
        past: 'cru',
      },
      { infinitive: 'voir', finite: 'vit voit voient virent voyait', participle: 'voyant', past: 'vu vue' },
      { infinitive: 'rire', finite: 'rit rient rirent riait', participle: 'riant', past: 'ri' },
      {
        infinitive: 'émouvoir',
        finite: 'émut émeut émeuvent',
        participle: 'émouvant',
        past: 'ému émue émus',
      },
    ],
    strong: `
      dire redire prédire déclarer affirmer réaffirmer expliquer assurer ajouter préciser indiquer souligner
      estimer rappeler répondre répliquer rétorquer riposter raconter confier avouer annoncer insister marteler
      admettre reconnaître concéder conclure renchérir ironiser plaisanter commenter témoigner promettre
      prévenir avertir prétendre regretter déplorer nuancer clamer proclamer crier hurler murmurer chuchoter
      objecter argumenter plaider jurer certifier démentir noter constater demander écrire tweeter répéter
      confirmer alerter suggérer spécifier marmonner maugréer bougonner balbutier bredouiller ressasser asséner
      rassurer reformuler rectifier prophétiser pronostiquer relativiser fanfaronner railler temporiser exclamer
      indigner insurger interroger inquiéter alarmer emporter féliciter réjouir étonner agacer offusquer
      enthousiasmer émouvoir écrier lamenter désoler vanter savoir/savoir valoir/valoir`,
    weak: `
      lancer poursuivre soutenir dénoncer fustiger tempérer résumer glisser souffler tonner réagir détailler
      développer analyser observer relever remarquer juger considérer penser croire espérer craindre souhaiter
      exiger réclamer ordonner proposer révéler évoquer parler citer saluer louer remercier accuser reprocher
      critiquer qualifier décrire présenter traiter taxer appeler surnommer baptiser nommer sourire rire soupirer
      pester râler grogner lâcher enchaîner reprendre continuer compléter acquiescer abonder approuver maintenir
      réitérer rapporter relater narrer mentionner signaler interpeller supplier implorer recommander encourager
      exhorter appuyer minimiser redouter pressentir saluer poster publier intervenir trancher pointer sangloter pleurer applaudir contester
      réfuter rejeter condamner défendre plaindre invoquer imaginer supposer soupçonner blâmer souvenir théoriser
      philosopher revendiquer amuser désespérer tacler ricaner glousser tempêter fulminer marquer voir
      entendre/entendre`,
    irregular: '',
    doubling: '',
    addressing: 'prévenir avertir rassurer interroger interpeller exhorter remercier supplier alerter',
    listening:
      'interroger interpeller exhorter remercier supplier accuser critiquer louer saluer féliciter fustiger citer traiter blâmer rassurer',
    quoting: 'citer',
    naming:
      'qualifier juger considérer décrire présenter traiter taxer appeler surnommer baptiser nommer citer voir',
    continuing: 'ajouter poursuivre continuer conclure',
  },
  pronouns: {
    subject: 'il elle ils elles on je nous vous tu celui-ci celle-ci ceux-ci celles-ci lui eux',
    object: "moi toi cela ça ceci se s' me m' lui",
    second: 'vous tu',
    male: 'il lui celui-ci lui-même',
    female: 'elle celle-ci elle-même',
    // The possessive agrees with what is owned, and so does not tell whose it is.
    possessive: '',
    indefinite:
      "celui celle ceux celles certains certaines plusieurs beaucoup quelqu'un autres tous toutes chacun chacune personne nul aucun aucune",
    relative: 'qui dont lequel laquelle lesquels lesquelles',
  },
  titles: {
    all: `
      m mm mme mmes mlle mlles me mgr dr pr monsieur madame mademoiselle maître monseigneur docteur professeur
      professeure président présidente ministre sénateur sénatrice député députée général générale
      colonel colonelle commandant commandante capitaine lieutenant amiral préfet préfète juge procureur
      procureure père frère sœur abbé pape cardinal évêque rabbin imam pasteur pasteure roi reine prince
      princesse duc duchesse comte comtesse baron baronne sir lord lady dame cheikh émir saint sainte
      ambassadeur ambassadrice chancelier chancelière`,
    male: 'm mm monsieur mgr monseigneur président sénateur père frère abbé pape cardinal évêque roi prince duc comte baron sir lord préfet procureur cheikh émir ambassadeur chancelier',
    female:
      'mme mmes mlle mlles madame mademoiselle présidente sénatrice députée sœur reine princesse duchesse comtesse baronne lady dame préfète procureure ambassadrice professeure chancelière générale colonelle commandante pasteure',
    weak: 'général générale capitaine comte baron duc saint sainte dame juge père frère prince',
    ofOffice: '',
    office: '',
    officeTail: '',
    alone: 'président présidente pape ministre premier',
    suffixes: 'jr sr ii iii iv xvi',
  },
  names: {
    male: `
      Jean Pierre Michel André Philippe René Louis Alain Jacques Bernard Marcel Daniel Roger Robert Paul Claude
      Henri Christian Nicolas Georges Laurent Thierry Pascal Éric Patrick Gérard Stéphane Frédéric Sébastien
      Julien David Christophe Olivier Guillaume Alexandre Antoine Maxime Thomas Romain Mathieu Matthieu Benoît
      Benoit François Yves Bruno Gilles Didier Denis Dominique Serge Guy Fabrice Franck Hervé Jérôme Cédric
      Vincent Xavier Arnaud Emmanuel Édouard Gabriel Raphaël Hugo Jules Léo Lucas Arthur Ethan Nathan Théo Enzo
      Clément Quentin Valentin Florian Adrien Damien Kévin Loïc Ludovic Rémi Rémy Régis Sylvain Tristan Yannick
      Yann Yvan Maurice Raymond Fernand Lucien Gaston Émile Eugène Étienne Gustave Baptiste Bastien Aurélien
      Fabien Grégoire Grégory Joël Joseph Jordan Jean-Pierre Jean-Paul Jean-Claude Jean-Luc Jean-Marc Jean-Marie
      Jean-Michel Jean-Louis Jean-Yves Jean-François Jean-Baptiste Jean-Jacques Jean-Christophe Jean-Philippe
      Pierre-Yves Pierre-Louis Marc-Antoine Paul-Henri Charles-Henri Louis-Philippe Thibault Thibaut Valéry
      Gérald Bruno Jordan Éloi Gaël Gaëtan Ghislain Hippolyte Anatole Anselme Armand Aristide Augustin Barnabé
      Boubacar Mamadou Moussa Ousmane Abdoulaye Karim Rachid Farid Kamel Mourad Nordine Samir Youssef Mehdi
      Bilal Amadou Cheikh Idriss Désiré Félix Firmin Honoré Ignace Isidore Justin Lionel Luc Léon Marius Martial
      Mickaël Noël Octave Pacôme Philémon Roch Roland Sacha Séverin Tanguy Théodore Thomas Ulysse Urbain Victor
      Côme Corentin Erwan Ronan Malo Titouan Gaspard Basile`,
    female: `
      Marie Nathalie Isabelle Sylvie Catherine Martine Christine Françoise Valérie Sandrine Véronique Nicole
      Stéphanie Céline Monique Sophie Patricia Anne Brigitte Julie Aurélie Laurence Christelle Jacqueline
      Dominique Chantal Annie Caroline Virginie Élodie Émilie Karine Corinne Emmanuelle Hélène Delphine Florence
      Camille Laetitia Audrey Pauline Mélanie Charlotte Élisabeth Denise Danielle Michèle Michelle Ségolène
      Marine Marion Claire Cécile Agnès Agathe Aline Amandine Anaïs Anouk Ariane Armelle Astrid Aude Béatrice
      Bénédicte Bérangère Bernadette Blandine Capucine Carole Chloé Clara Claudine Clémence Clémentine Colette
      Coralie Cyrielle Édith Élise Éliane Éloïse Emma Estelle Eugénie Eva Évelyne Fabienne Fanny Fatou Flavie
      Fleur Gaëlle Garance Geneviève Ghislaine Gisèle Inès Ingrid Jeanne Joëlle Josette Josiane Juliette Justine
      Karima Laure Léa Léonie Liliane Lise Louise Lucie Lucile Ludivine Lydie Madeleine Magali Maëlle Manon
      Margaux Margot Marguerite Marianne Marielle Marlène Marthe Maryse Mathilde Maud Mireille Morgane Muriel
      Myriam Nadège Nadia Nadine Najat Noémie Océane Odile Ophélie Paule Paulette Pascale Perrine Rachida
      Raymonde Régine Renée Romane Rosalie Roselyne Roxane Sabine Salomé Sandra Sarah Ségolène Séverine Sibeth
      Simone Solange Sonia Soizic Solène Suzanne Sylviane Thérèse Valentine Vanessa Victoire Violette Viviane
      Yaëlle Yolande Yvette Yvonne Zoé Anne-Marie Anne-Sophie Marie-Claude Marie-Claire Marie-Christine
      Marie-Hélène Marie-Louise Marie-Pierre Marie-Thérèse Marie-Laure Anne-Laure Aïssatou Aminata Fatoumata
      Aïcha Khadija Leïla Samia Mathilde Prisca Olympe Apolline Ambre Maïté Nolwenn Gwenaëlle Rozenn Clotilde`,
    neutral: 'Claude Dominique Camille Maxence Stéphane Alix Sacha Lou Andrea Charlie Eden',
    nicknames:
      'fred/frédéric nico/nicolas alex/alexandre manu/emmanuel seb/sébastien jo/joseph dédé/andré steph/stéphane',
    particles: "de d' du la le van von der den ben el al bin ait aït",
    organisations: `
      LR PS RN LFI EELV PCF MoDem UDI LREM Renaissance Reconquête CGT CFDT FO FSU UNSA CFTC CFE-CGC Medef CPME FNSEA
      SNCF RATP EDF Engie AFP Reuters UE ONU OTAN OMS FMI BCE BBC CNN TF1 LCI BFM BFMTV CNews RTL RMC LCP
      France Inter Franceinfo Libération Figaro Monde Parisien Humanité Croix Point Express Équipe Mediapart
      Parlement Sénat Assemblée Élysée Matignon Bercy Conseil Cour Commission Mairie Préfecture Parquet Ministère Gouvernement État
      Airbus Renault Peugeot Stellantis Michelin Danone Total TotalEnergies Orange Carrefour Air Google Meta Apple
      Microsoft Amazon Twitter Facebook Greenpeace Amnesty Oxfam Emmaüs Unicef Insee Ifop Ipsos CNRS Inserm CNIL
      Université Institut Fédération Association Syndicat Parti Rassemblement Républicains Insoumis Verts
      Collectif Ligue Fondation Banque Chambre Croix-Rouge FC PSG OM OL Police Gendarmerie SA SARL`,
    places: `
      Paris Marseille Lyon Toulouse Nice Nantes Montpellier Strasbourg Bordeaux Lille Rennes Reims Toulon Grenoble
      Dijon Angers Nîmes Villeurbanne Clermont-Ferrand Brest Limoges Tours Amiens Metz Perpignan Besançon Orléans
      Rouen Mulhouse Caen Nancy Avignon Poitiers Pau Calais Ajaccio Bastia Bayonne Biarritz Lorient Quimper Vannes
      France Bretagne Normandie Alsace Lorraine Corse Provence Aquitaine Bourgogne Occitanie Savoie Vendée
      Île-de-France Guadeloupe Martinique Guyane Réunion Mayotte Belgique Bruxelles Suisse Genève Lausanne
      Luxembourg Québec Montréal Canada Allemagne Berlin Espagne Madrid Italie Rome Royaume-Uni Londres
      Angleterre Russie Moscou Ukraine Kiev États-Unis Washington Europe Afrique Asie Amérique Algérie Alger
      Maroc Rabat Tunisie Tunis Sénégal Dakar Mali Niger Chine Pékin Japon Tokyo Inde Israël Gaza Liban Syrie
      Iran Irak Turquie Grèce Pologne Portugal Lisbonne Suède Norvège Monaco`,
    placePrefixes:
      'Saint Sainte New Los Las San La Le Les Nord Sud Est Ouest Port Fort Val Mont Pays Haute Bas',
    peoples:
      'Français Française Françaises Américains Allemands Britanniques Anglais Espagnols Italiens Russes Ukrainiens Chinois Européens Belges Suisses Juifs Musulmans Chrétiens Bretons Corses Parisiens Parisiennes Marseillais Lyonnais Israéliens Palestiniens Africains Algériens Marocains Tunisiens',
    peopleEndings: '',
    parties: 'LR PS RN LFI EELV PCF MoDem UDI LREM Renaissance Reconquête CGT CFDT FO FNSEA Medef',
    ambiguousPeoples: 'Anglais Suisses Breton',
    alsoWords: '',
    family: '',
  },
  roles: {
    all: `
      homme femme hommes femmes gens habitant habitante habitants habitantes riverain riveraine riverains
      voisin voisine voisins voisines témoin témoins expert experte experts critique observateur observateurs
      observatrice policier policière policiers gendarme gendarmes pompier pompiers pompière police gendarmerie
      gouvernement ministère mairie préfecture parquet tribunal cour commission conseil parti syndicat syndicats
      association associations entreprise société groupe constructeur exploitant direction collectif fédération
      ligue opposition majorité banque agence chaîne journal quotidien hebdomadaire magazine site rédaction
      communiqué rapport lettre texte étude enquête message courrier tweet article sondage document éditorial
      arrêt jugement source sources proche proches entourage participant participants participante manifestant
      manifestante manifestants manifestantes militant militante militants militantes activiste activistes
      salarié salariée salariés employé employée employés ouvrier ouvrière ouvriers gréviste grévistes collègue
      collègues ami amie amis père mère parents fils fille frère sœur épouse époux mari veuve veuf compagne
      compagnon enfant enfants cabinet élève élèves étudiant étudiante étudiants étudiantes enseignant enseignante
      enseignants professeur professeure professeurs instituteur institutrice chercheur chercheuse chercheurs
      chercheuses scientifique scientifiques historien historienne sociologue politologue économiste économistes
      médecin médecins infirmier infirmière infirmiers infirmières patient patiente patients victime victimes
      accusé accusée prévenu prévenue suspect suspecte avocat avocate avocats avocates juge juges magistrat
      magistrate magistrats procureur procureure procureurs greffier joueur joueuse joueurs joueuses entraîneur
      entraîneuse sélectionneur gardien gardienne capitaine arbitre champion championne supporteur supporteurs
      supporter supporters patron patronne dirigeant dirigeante dirigeants directeur directrice directeurs gérant
      gérante fondateur fondatrice propriétaire propriétaires président présidente vice-président
      vice-présidente secrétaire trésorier trésorière ministre ministres premier-ministre député députée députés
      sénateur sénatrice sénateurs maire maires adjoint adjointe conseiller conseillère conseillers préfet
      préfète élu élue élus élues candidat candidate candidats chef cheffe leader responsable responsables
      porte-parole délégué déléguée délégués syndicaliste syndicalistes représentant représentante
      représentants membre membres auteur autrice auteure auteurs écrivain écrivaine romancier romancière
      journaliste journalistes reporter chroniqueur chroniqueuse éditorialiste animateur animatrice présentateur
      présentatrice acteur actrice acteurs comédien comédienne réalisateur réalisatrice cinéaste chanteur
      chanteuse artiste artistes musicien musicienne peintre client cliente clients conducteur conductrice
      chauffeur passager passagère passagers agriculteur agricultrice agriculteurs éleveur éleveuse éleveurs
      paysan paysanne pêcheur pêcheurs boulanger boulangère commerçant commerçante commerçants restaurateur
      artisan artisane curé évêque pape cardinal pasteur rabbin imam roi reine prince princesse général colonel
      commandant soldat soldate soldats officier officiers diplomate diplomates ambassadeur ambassadrice
      analyste analystes consultant consultante ingénieur ingénieure ingénieurs technicien technicienne
      opposant opposante opposants partisan partisans défenseur défenseurs coordinateur coordinatrice
      coordinatrice eurodéputé eurodéputée numéro locataire locataires retraité retraitée retraités
      lycéen lycéenne lycéens adolescent adolescente internaute internautes auditeur auditrice lecteur lectrice
      bâtonnier notaire architecte pharmacien pharmacienne vétérinaire pilote skipper navigateur navigatrice
      maraîcher maraîchère viticulteur viticultrice vigneron vigneronne hôtelier hôtelière commissaire
      brigadier secouriste secouristes sauveteur sauveteurs bénévole bénévoles organisateur organisatrice
      organisateurs négociateur négociatrice émissaire institut fondation université hôpital ONG`,
    endings: '',
    female: `
      femme habitante riveraine voisine experte policière manifestante militante salariée employée ouvrière amie
      mère fille sœur épouse veuve compagne étudiante enseignante professeure institutrice chercheuse historienne
      infirmière patiente accusée prévenue suspecte avocate magistrate procureure joueuse entraîneuse gardienne
      championne patronne dirigeante directrice gérante fondatrice présidente vice-présidente trésorière députée
      sénatrice adjointe conseillère préfète élue candidate cheffe déléguée représentante autrice auteure
      écrivaine romancière chroniqueuse animatrice présentatrice actrice comédienne réalisatrice chanteuse
      musicienne cliente conductrice passagère agricultrice éleveuse paysanne boulangère commerçante reine
      princesse soldate ambassadrice consultante ingénieure technicienne opposante coordinatrice eurodéputée
      retraitée lycéenne adolescente pharmacienne navigatrice maraîchère viticultrice vigneronne hôtelière
      organisatrice négociatrice`,
    male: `
      homme habitant riverain voisin expert policier manifestant militant salarié employé ouvrier ami père fils
      frère époux mari veuf compagnon étudiant enseignant instituteur chercheur historien infirmier avocat
      magistrat joueur entraîneur sélectionneur gardien champion patron dirigeant directeur gérant fondateur
      président vice-président trésorier député sénateur adjoint conseiller préfet élu candidat délégué
      représentant romancier chroniqueur animateur présentateur acteur comédien réalisateur chanteur musicien
      client conducteur passager agriculteur éleveur paysan boulanger commerçant restaurateur curé évêque pape
      cardinal roi prince ambassadeur consultant technicien opposant coordinateur eurodéputé retraité lycéen
      pharmacien navigateur maraîcher viticulteur vigneron hôtelier organisateur négociateur`,
    bodies: `
      police gendarmerie gouvernement ministère mairie préfecture parquet tribunal cour commission conseil parti
      syndicat association entreprise société groupe direction collectif fédération ligue opposition majorité
      banque agence chaîne journal quotidien hebdomadaire magazine site rédaction institut fondation université
      hôpital cabinet`,
    documents:
      'communiqué rapport lettre texte étude enquête message courrier tweet article sondage document éditorial arrêt jugement',
    plural: `
      hommes femmes gens habitants habitantes riverains voisins voisines témoins experts observateurs policiers
      gendarmes pompiers syndicats associations sources proches participants manifestants manifestantes militants
      militantes activistes salariés employés ouvriers grévistes collègues amis parents enfants élèves étudiants
      étudiantes enseignants professeurs chercheurs chercheuses scientifiques économistes médecins infirmiers
      infirmières patients victimes avocats avocates juges magistrats procureurs joueurs joueuses supporteurs
      supporters dirigeants directeurs propriétaires ministres députés sénateurs maires conseillers élus élues
      candidats responsables délégués syndicalistes représentants membres auteurs journalistes acteurs artistes
      clients passagers agriculteurs éleveurs pêcheurs commerçants soldats officiers diplomates analystes
      ingénieurs opposants partisans défenseurs locataires retraités lycéens internautes secouristes sauveteurs
      bénévoles organisateurs`,
    appositive:
      "le la l' un une qui dont son sa président présidente directeur directrice chef cheffe responsable porte-parole maire ministre secrétaire avocat avocate professeur professeure député députée ancien ancienne chercheur chercheuse fondateur fondatrice patron patronne membre habitant habitante adjoint adjointe",
  },
  grammar: {
    adverbs: `
      a ont avait avaient aura aurait auraient ai laissé laisse laissent est sont était étaient sera serait fut furent été être avoir ayant
      se s' me m' ne n' y pas plus jamais rien aussi encore déjà ensuite puis enfin alors toujours souvent
      parfois hier aujourd'hui demain ainsi bien même donc d'abord toutefois cependant pourtant néanmoins
      également notamment récemment immédiatement directement ouvertement clairement simplement fermement
      longuement sobrement sèchement calmement vivement rapidement finalement volontiers auparavant plutôt
      davantage tout surtout seulement aussitôt depuis longtemps lundi mardi mercredi jeudi vendredi
      samedi dimanche désormais quant tantôt tôt tard hélas sitôt tous deux fait font fit faisait elle-même lui-même eux-mêmes
      elles-mêmes pour-sa-part`,
    adverbEnding: 'amment emment iquement ivement eusement isément iblement ablement uellement',
    determiners:
      "le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes votre vos ton ta tes chaque aucun aucune quelques plusieurs certains certaines tout toute tel telle quel quelle d'autres deux trois quatre cinq six",
    definite: "le la les l' ce cet cette ces son sa ses leur leurs notre nos mon ma mes votre vos",
    prepositions:
      "de d' du à au aux en dans sur sous avec sans par pour contre chez vers entre depuis pendant durant avant après devant derrière selon malgré dès parmi envers jusque jusqu' lors hors outre via comme que qu'",
    functionWords: `
      le la les l' un une des du de d' au aux à en dans sur sous avec sans par pour contre chez vers entre depuis
      pendant durant avant après devant derrière selon malgré dès parmi envers jusque jusqu' lors hors outre et ou
      mais donc or ni car si que qu' quand lorsque lorsqu' puisque puisqu' quoique quoiqu' comme comment pourquoi
      où qui quoi dont lequel laquelle lesquels lesquelles ce c' cet cette ces cela ça ceci celui celle ceux celles
      celui-ci celle-ci ceux-ci celles-ci il elle ils elles on je j' nous vous tu t' s' se n' ne m' y lui eux leur
      leurs son sa ses mon ma mes notre nos votre vos ton ta tes tout toute tous toutes aucun aucune chaque chacun
      chacune quelques plusieurs certains certaines beaucoup peu trop plus moins très bien mal aussi encore déjà
      ensuite puis enfin alors ainsi toujours jamais souvent parfois hier aujourd'hui demain ici là voici voilà oui
      non pas même autre autres tel telle quel quelle quels quelles un deux trois quatre cinq six sept huit neuf
      dix premier première dernier dernière ancien ancienne quelque est sont était étaient a ont avait avaient
      sera seront fut être avoir ayant étant cependant toutefois pourtant néanmoins également notamment surtout
      récemment finalement malheureusement heureusement évidemment certes d'abord d'ailleurs interrogé interrogée
      interrogés contacté contactée joint jointe sollicité sollicitée invité invitée face grâce suite faute quant
      afin loin près lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
      juillet août septembre octobre novembre décembre lire voir photo vidéo mise regardez écoutez interview
      entretien rien personne quelqu'un nul bref soit visiblement concrètement autant tant malgré plutôt chers
      merci bonjour pour`,
    conjunctions:
      "et mais tandis alors pendant quoique quoiqu' bien quand lorsque lorsqu' après car comme avant si avec puisque puisqu'",
    coordinators: 'et mais puis ou',
    joiners: 'et &',
    contrast: 'mais tandis alors quoique et pourtant',
    clauseOpeners:
      "quand lorsque lorsqu' après avant comme si alors quoique quoiqu' car puisque puisqu' depuis interrogé interrogée interrogés contacté contactée joint jointe sollicité sollicitée invité invitée malgré face pour en dans à lors selon dès suite grâce devant pendant durant sur avec sans malgré",
    clauseBreaks: "et mais que qu' quand lorsque lorsqu' alors si car parce dont où",
    phraseBreaks: "qui que qu' quand lorsque lorsqu' après avant alors et mais car si où dont en dans lors",
    afterName:
      "qui que qu' quand lorsque lorsqu' après avant alors et mais car si où dont lors hier ce cette lundi mardi mercredi jeudi vendredi samedi dimanche dans sur à au devant depuis en lui-même elle-même",
    finiteAuxiliaries:
      'est sont était étaient fut furent a ont avait avaient aura auront aurait sera seront serait peut peuvent pourrait doit doivent devrait va vont veut veulent',
    modalAuxiliaries: 'peut peuvent pourrait doit doivent devrait va vont veut veulent',
    passiveAuxiliaries: 'est sont était étaient fut furent été être sera serait',
    infinitiveMarkers: '',
    participleOpeners: 'en et tout',
    nounPrepositions: "de d' du des à au aux en pour chez dans",
    possession: "de d' du des",
    withLike: 'avec',
    pluralSubjects: '',
    pluralEnding: '',
    quantifiers: 'un une deux trois quatre cinq plusieurs quelques certains certaines autre autres',
    agent: 'par',
    originators: "de d' du des par",
    quoted: 'cité citée cités citées',
    complementiser: "que qu'",
    finiteEndings: 'ait aient ent èrent',
    participleEndings: '',
    nounEndings: '',
    tagWords: 'dixit',
    accordingTo: [
      ...['mots', 'termes', 'propos', 'dires', "l' expression", 'la formule'].flatMap((noun) =>
        OF.map((of) => (noun.includes(' ') ? `selon ${noun} ${of}` : `selon les ${noun} ${of}`)),
      ),
      "d' après",
      'selon',
      'lit on dans',
      'lit on sur',
      'peut on lire dans',
      'peut on lire sur',
      'à en croire',
      '^ pour',
      ...OF.map((of) => `aux yeux ${of}`),
      ...OF.map((of) => `de l' avis ${of}`),
      ...OF.map((of) => `de l' aveu ${of}`),
      ...['les mots', 'les termes', "l' expression", 'la formule'].flatMap((noun) =>
        OF.map((of) => `pour reprendre ${noun} ${of}`),
      ),
    ],
    accordingAfter: '',
  },
  reporting: {
    presenting: 'est était fut',
    presented:
      'réponse verdict message commentaire avertissement conseil explication conclusion promesse question',
    nouns:
      'déclaration déclarations propos mots mot phrase affirmation affirmations promesse promesses critique critiques accusation accusations avertissement mise appel appels demande réponse commentaire commentaires question message tweet lettre discours formule expression annonce aveu plaidoyer témoignage conviction cri diagnostic constat avis opinion argument reproche reproches remarque entretien interview tribune',
  },
  titlesOfWorks: {
    cues: 'collectif association opération fête festival navire bateau voilier ferry restaurant café hôtel club boutique plan programme projet campagne mouvement dispositif livre roman film série émission chanson album pièce opéra magazine revue journal quotidien hebdomadaire article essai podcast documentaire exposition jeu recueil titre intitulé intitulée intitulés titré titrée baptisé baptisée single tube morceau tableau fresque spectacle comédie drame nouvelle bande-dessinée poème tribune chronique rubrique collection saga trilogie épisode',
    small: "de d' du des la le les l' et à au aux en un une sur dans pour par ou sans",
    names:
      'livre roman film série émission chanson album pièce opéra magazine revue journal podcast documentaire exposition recueil spectacle',
  },
  unspoken: {
    scare: 'soi-disant prétendu prétendue prétendus prétendues supposé supposée supposés supposées',
    term: 'mot mots terme termes notion concept appellation nom surnom label mention signifie dénommé dénommée dénommés appelé appelée appelés appelées surnommé surnommée surnommés étiqueté estampillé estampillée',
    motto: 'devise slogan slogans thème',
    sign: 'pancarte pancartes panneau panneaux banderole banderoles affiche affiches écriteau inscription inscriptions tag tags autocollant',
    headline: 'titrait titrent titré manchette',
    search: 'recherche recherches requête mot-clé mots-clés googlisé',
  },
  turns: {
    interviewer: 'question q journaliste animateur animatrice intervieweur intervieweuse',
  },
};

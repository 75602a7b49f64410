import type { QuotationLexicon } from './lexicon.ts';

/** Spanish, of Spain and of the Americas. */
export const spanish: QuotationLexicon = {
  language: 'es',
  traits: { script: 'cased', twoSurnames: true, freeInversion: true, dashDialogue: true, dropsSubject: true },
  text: {
    abbreviations:
      'Sr Sra Srta Sres Dr Dra Dres Lic Ing Arq Prof Profa D Dña Da Excmo Excma Ilmo Ilma Mons Fr Gral Cnel Tte Cap Sgto Mtro Mtra Ud Uds Vd Vds Vda Sto Sta Av Avda Dpto núm Núm pág págs art etc EE FF UU CC OO SS MM RR HH',
    elisions: '',
    proclitics: '',
    enclitics: '',
  },
  verbs: {
    // Infinitives are counted with the gerunds: both have the subject of their clause ("se limitó a decir").
    conjugations: [
      {
        infinitive: 'ar',
        finite: 'ó a aron an aba aban ará',
        participle: 'ando ar',
        past: 'ado ada ados adas',
      },
      {
        infinitive: 'er',
        finite: 'ió e ieron en ía ían erá',
        participle: 'iendo er',
        past: 'ido ida idos idas',
      },
      {
        infinitive: 'ir',
        finite: 'ió e ieron en ía ían irá',
        participle: 'iendo ir',
        past: 'ido ida idos idas',
      },
      // Verbs whose stem changes; a rule holds for all that end alike ("decir", "contradecir").
      {
        infinitive: 'decir',
        finite: 'dijo dice dijeron dicen decía decían dirá',
        participle: 'diciendo decir',
        past: 'dicho dicha dichos dichas',
      },
      {
        infinitive: 'poner',
        finite: 'puso pone pusieron ponen ponía ponían pondrá',
        participle: 'poniendo poner',
        past: 'puesto puesta puestos puestas',
      },
      {
        infinitive: 'vertir',
        finite: 'virtió vierte virtieron vierten vertía vertían vertirá',
        participle: 'virtiendo vertir',
        past: 'vertido vertida vertidos vertidas',
      },
      {
        infinitive: 'erir',
        finite: 'irió iere irieron ieren ería erían',
        participle: 'iriendo erir',
        past: 'erido erida eridos eridas',
      },
      {
        infinitive: 'entir',
        finite: 'intió iente intieron ienten entía entían',
        participle: 'intiendo entir',
        past: 'entido entida entidos entidas',
      },
      {
        infinitive: 'luir',
        finite: 'luyó luye luyeron luyen luía luían',
        participle: 'luyendo luir',
        past: 'luido luida luidos luidas',
      },
      {
        infinitive: 'pedir',
        finite: 'pidió pide pidieron piden pedía pedían',
        participle: 'pidiendo pedir',
        past: 'pedido pedida pedidos pedidas',
      },
      {
        infinitive: 'petir',
        finite: 'pitió pite pitieron piten petía petían',
        participle: 'pitiendo petir',
        past: 'petido petida petidos petidas',
      },
      {
        infinitive: 'seguir',
        finite: 'siguió sigue siguieron siguen seguía seguían',
        participle: 'siguiendo seguir',
        past: 'seguido seguida seguidos seguidas',
      },
      {
        infinitive: 'cribir',
        finite: 'cribió cribe cribieron criben cribía cribían',
        participle: 'cribiendo cribir',
        past: 'crito crita critos critas',
      },
      {
        infinitive: 'ducir',
        finite: 'dujo duce dujeron ducen ducía ducían',
        participle: 'duciendo ducir',
        past: 'ducido ducida ducidos ducidas',
      },
      {
        infinitive: 'tener',
        finite: 'tuvo tiene tuvieron tienen tenía tenían',
        participle: 'teniendo tener',
        past: 'tenido tenida tenidos tenidas',
      },
      {
        infinitive: 'venir',
        finite: 'vino viene vinieron vienen venía venían',
        participle: 'viniendo venir',
        past: 'venido venida venidos venidas',
      },
      {
        infinitive: 'reer',
        finite: 'reyó ree reyeron reen reía reían',
        participle: 'reyendo reer',
        past: 'reído reída reídos reídas',
      },
      {
        infinitive: 'leer',
        finite: 'leyó lee leyeron leen leía leían',
        participle: 'leyendo leer',
        past: 'leído leída leídos leídas',
      },
      {
        infinitive: 'fender',
        finite: 'fendió fiende fendieron fienden fendía fendían',
        participle: 'fendiendo fender',
        past: 'fendido fendida fendidos fendidas',
      },
      {
        infinitive: 'contar',
        finite: 'contó cuenta contaron cuentan contaba contaban',
        participle: 'contando contar',
        past: 'contado contada contados contadas',
      },
      {
        infinitive: 'cordar',
        finite: 'cordó cuerda cordaron cuerdan cordaba cordaban',
        participle: 'cordando cordar',
        past: 'cordado cordada cordados cordadas',
      },
      {
        infinitive: 'negar',
        finite: 'negó niega negaron niegan negaba negaban',
        participle: 'negando negar',
        past: 'negado negada negados negadas',
      },
      {
        infinitive: 'fesar',
        finite: 'fesó fiesa fesaron fiesan fesaba fesaban',
        participle: 'fesando fesar',
        past: 'fesado fesada fesados fesadas',
      },
      {
        infinitive: 'pensar',
        finite: 'pensó piensa pensaron piensan pensaba pensaban',
        participle: 'pensando pensar',
        past: 'pensado pensada pensados pensadas',
      },
      {
        infinitive: 'nifestar',
        finite: 'nifestó nifiesta nifestaron nifiestan nifestaba nifestaban',
        participle: 'nifestando nifestar',
        past: 'nifestado nifestada nifestados nifestadas',
      },
      {
        infinitive: 'ostrar',
        finite: 'ostró uestra ostraron uestran ostraba ostraban',
        participle: 'ostrando ostrar',
        past: 'ostrado ostrada ostrados ostradas',
      },
      {
        infinitive: 'soltar',
        finite: 'soltó suelta soltaron sueltan soltaba soltaban',
        participle: 'soltando soltar',
        past: 'soltado soltada soltados soltadas',
      },
      {
        infinitive: 'comendar',
        finite: 'comendó comienda comendaron comiendan comendaba comendaban',
        participle: 'comendando comendar',
        past: 'comendado comendada comendados comendadas',
      },
      {
        infinitive: 'menzar',
        finite: 'menzó mienza menzaron mienzan menzaba menzaban',
        participle: 'menzando menzar',
        past: 'menzado menzada menzados menzadas',
      },
      {
        infinitive: 'rogar',
        finite: 'rogó ruega rogaron ruegan rogaba rogaban',
        participle: 'rogando rogar',
        past: 'rogado rogada rogados rogadas',
      },
      {
        infinitive: 'probar',
        finite: 'probó prueba probaron prueban probaba probaban',
        participle: 'probando probar',
        past: 'probado probada probados probadas',
      },
      {
        infinitive: 'fiar',
        finite: 'fió fía fiaron fían fiaba fiaban',
        participle: 'fiando fiar',
        past: 'fiado fiada fiados fiadas',
      },
      {
        infinitive: 'uar',
        finite: 'uó úa uaron úan uaba uaban',
        participle: 'uando uar',
        past: 'uado uada uados uadas',
      },
    ],
    strong: `
      decir afirmar asegurar declarar explicar señalar indicar añadir agregar apuntar manifestar sostener
      aseverar precisar puntualizar matizar recalcar subrayar destacar resaltar remarcar enfatizar insistir
      reiterar repetir recordar advertir alertar avisar anunciar aclarar admitir reconocer confesar confirmar
      ratificar corroborar desmentir negar responder contestar replicar repreguntar preguntar comentar contar
      relatar narrar apostillar concluir zanjar sentenciar remachar rematar exclamar gritar espetar susurrar
      murmurar musitar balbucear bromear ironizar lamentar quejarse/quejó/queja/quejaron/quejan/quejaba
      argumentar argüir/arguyó/arguye/arguyeron/arguyen alegar aducir razonar justificar/justificó/justifica/justificaron/justifican
      detallar especificar relativizar opinar considerar/consideró/considera/consideraron/consideran estimar
      vaticinar pronosticar augurar predecir prometer jurar garantizar denunciar reclamar exigir clamar
      proclamar reflexionar rememorar proseguir prosiguió reprochar recriminar objetar rebatir refutar
      escribir tuitear postear abundar acotar terciar intervenir testificar atestiguar deslizar
      informar revelar expresar exponer transmitir trasladar notificar comunicar sugerir proponer
      inquirir instar incidir ahondar redundar remarcar apuntillar anotar chillar vociferar`,
    weak: `
      pronunciar criticar calificar describir definir tildar tachar llamar denominar bautizar acusar culpar comparar
      elogiar alabar celebrar aplaudir saludar agradecer felicitar defender atacar cargar arremeter rechazar
      condenar cuestionar censurar reprobar ridiculizar citar leer publicar creer pensar sentir entender
      esperar confiar desear temer dudar sospechar suponer imaginar calcular pedir solicitar rogar suplicar
      implorar ordenar mandar recomendar aconsejar plantear apelar aludir mencionar evocar referir hablar
      conversar corear reír/rió/ríe/rieron/ríen suspirar sollozar llorar sonreír/sonrió/sonríe
      bufar gruñir/gruñó/gruñe jadear titubear dudar celebrar valorar analizar resumir sintetizar ilustrar
      ejemplificar zarandear soltar disparar arrancar empezar/empezó/empieza comenzar continuar
      seguir cerrar/cerró/cierra abrir/abrió/abre tomar protestar interrogar presumir/presumió/presume
      alardear disculpar arrepentir mostrar demostrar amenazar/amenazó/amenaza/amenazaron
      mantener compartir/compartió/comparte concretar contraponer contradecir consentir corregir/corrigió/corrige
      criticar/critica despedir disentir discrepar emplazar exhortar incitar animar hacer/hizo/hace/hicieron
      ver/vio/ve sentenciar/sentencia ser/sería significar tuitear retuitear dirigir/dirigió/dirige
      verbalizar invitar convocar interpelar desafiar retar referirse/refirió/refiere`,
    irregular: '',
    doubling: '',
    addressing: 'preguntar interrogar cuestionar inquirir instar',
    listening: 'preguntar acusar culpar criticar elogiar alabar citar felicitar llamar interrogar',
    naming: 'llamar calificar tildar tachar denominar bautizar describir definir',
    continuing: 'añadir agregar continuar proseguir concluir',
  },
  pronouns: {
    subject: 'él ella ellos ellas yo nosotros nosotras usted ustedes',
    object: 'me nos te os le les se lo mí ti sí esto eso ello',
    second: 'tú vos usted ustedes vosotros vosotras',
    male: 'él',
    female: 'ella',
    // "su" tells no gender.
    possessive: '',
    indefinite:
      'uno otro otra otros otras alguien nadie muchos muchas varios varias algunos algunas ambos ambas todos todas quienes ninguno ninguna',
    relative: 'que quien quienes cual cuales cuyo cuya cuyos cuyas',
  },
  titles: {
    all: `
      sr sra srta sres dr dra don doña d dña señor señora señorita doctor doctora lic licenciado licenciada
      ing ingeniero ingeniera arq prof profesor profesora presidente presidenta expresidente expresidenta
      vicepresidente vicepresidenta ministro ministra primer primera canciller gobernador gobernadora alcalde
      alcaldesa intendente intendenta senador senadora diputado diputada concejal concejala juez jueza fiscal
      magistrado magistrada rey reina príncipe princesa infante infanta duque duquesa conde condesa marqués
      marquesa papa cardenal arzobispo obispo monseñor padre sor fray hermano hermana pastor rabino imán
      general coronel comandante capitán teniente sargento cabo almirante comisario comisaria inspector
      inspectora embajador embajadora director directora rector rectora decano decana sir lord lady secretario
      secretaria consejero consejera lehendakari president mons gral cnel tte mtro mtra`,
    male: 'sr don señor dr doctor rey príncipe infante duque conde marqués papa cardenal arzobispo obispo monseñor padre fray hermano sir lord presidente ministro alcalde gobernador senador diputado vicepresidente expresidente embajador director secretario consejero profesor licenciado ingeniero comisario',
    female:
      'sra srta dra doña dña señora señorita doctora reina princesa infanta duquesa condesa marquesa sor hermana lady presidenta ministra alcaldesa gobernadora senadora diputada vicepresidenta expresidenta embajadora directora secretaria consejera profesora licenciada ingeniera jueza concejala comisaria',
    weak: 'primer primera general capitán pastor cabo director directora secretario secretaria fiscal padre hermano hermana comandante rey conde duque príncipe president d',
    ofOffice: '',
    office: '',
    officeTail: '',
    alone: 'presidente presidenta ministro ministra alcalde alcaldesa papa rey reina gobierno',
    suffixes: 'jr jr. hijo ii iii iv vi xvi',
  },
  names: {
    male: `
      José Héctor Raúl Ramón Julián Joaquín Andrés Ángel Jesús Tomás Sebastián Martín Agustín Nicolás Iván
      Óscar Víctor Rubén Adrián Álvaro Íñigo Iñaki Jordi Joan Josep Pau Oriol Xavier Xavi Artur Carles Pere
      Quim Gerard Marc Arnau Lluís Albert Enric Ferran Ignacio Nacho Gonzalo Alonso Alfonso Felipe Juanma
      Guillermo Gerardo Germán Gustavo Horacio Hernán Facundo Ezequiel Matías Maximiliano Mauricio Mauro
      Leandro Leonardo Lautaro Lisandro Nahuel Patricio Rodrigo Rogelio Rolando Salvador Santiago Saúl
      Teodoro Ulises Valentín Vicente Wilfredo Fidel Evo Nayib Gabriel Rafael Ricardo Roberto Alberto
      Ernesto Eusebio Fermín Florentino Froilán Gaspar Gregorio Heriberto Hilario Isidro Iker Unai Aitor
      Mikel Asier Gorka Koldo Ander Jon Imanol Íker Jaime Jacinto Lázaro Lorenzo Manolo Marcelino Marcelo
      Marcial Mariano Narciso Néstor Nicanor Octavio Pelayo Próspero Pascual Paco Pepe Quique Kike Rodolfo
      Rosendo Rufino Samuel Silvestre Simón Teófilo Tirso Tobías Toño Venancio Wenceslao Xoán Brais Anxo
      Alexis Ariel Arturo Aurelio Baltasar Benigno Bernardo Blas Borja Braulio Camilo Celestino César Ciro
      Claudio Cristian Cristián Cristóbal Dámaso Damián Darío David Desiderio Diosdado Domingo Edgardo
      Efraín Elías Eliseo Emiliano Emilio Eloy Esteban Estanislao Fabián Fabio Fausto Feliciano Federico
      Hugo Humberto Adolfo Alfredo Amadeo Américo Anselmo Armando Enrique Eugenio Evaristo Fulgencio Genaro
      Moisés Roque Rosauro Vladimiro Yago Yeray`,
    female: `
      María Sofía Lucía Marta Ángela Ángeles Asunción Concepción Encarnación Inmaculada Inma Consuelo Rocío
      Begoña Macarena Nuria Núria Montserrat Montse Mònica Mónica Verónica Águeda Inés Itziar Ainhoa Nerea
      Leire Maite Amaia Arantxa Miren Edurne Idoia Uxue Bárbara Belén Beatriz Blanca Carlota Carolina Catalina
      Cayetana Chelo Concha Cristina Charo Dolors Elvira Emilia Esperanza Estefanía Eugenia Fabiola Fátima
      Fernanda Florencia Gabriela Graciela Guadalupe Irene Isabel Iratxe Ione Jimena Ximena Josefa Juana
      Julieta Laia Leonor Leticia Lidia Lola Lorena Lourdes Luisa Luz Magdalena Malena Manuela Marcela
      Margarita Mariela Maricarmen Mariló Marisa Maruja Mayte Mercedes Micaela Milagros Mireia Miriam Yolanda
      Nadia Noelia Noemí Olga Paloma Paola Patricia Paz Pepa Pilar Raquel Regina Remedios Rigoberta Rosario
      Rosalía Roser Ruth Sandra Sara Silvia Sol Soledad Sonia Soraya Susana Tamara Teresa Trinidad Úrsula
      Valentina Valeria Verónica Violeta Virginia Ximena Yaiza Yanina Zaida Zulema Abril Adela Adriana
      Agustina Alba Alejandra Alicia Almudena Amalia Amparo Anabel Andrea Antonela Antonia Araceli Aurora
      Azucena Azahara Candela Caridad Cecilia Claudia Delfina Dilma Dolores Elena Elisa Ester Eva Evita
      Francisca Gloria Griselda Herminia Hortensia Irma Jacinta Keiko Lara Laura Leonora Lina Lucrecia
      Maribel Martina Matilde Michelle Mirta Nélida Norma Ofelia Olivia Otilia Petra Piedad Ramona Rebeca
      Renata Rosa Rosaura Salomé Tania Tatiana Vanesa Xiomara Yésica Zoila Delcy Noa Oihana Irantzu`,
    neutral: 'Cruz Alex Álex Cris Andy Guadi Reyes',
    nicknames: `
      pepe/josé paco/francisco pancho/francisco curro/francisco kiko/francisco fran/francisco nacho/ignacio
      lalo/eduardo manolo/manuel manu/manuel toño/antonio toni/antonio quique/enrique kike/enrique
      chema/josé javi/javier xavi/xavier rafa/rafael santi/santiago sebas/sebastián charo/rosario
      concha/concepción lola/dolores pepa/josefa maite/maría mayte/maría inma/inmaculada montse/montserrat
      nati/natividad tere/teresa merche/mercedes chelo/consuelo paqui/francisca memo/guillermo beto/alberto
      nando/fernando guille/guillermo gonza/gonzalo cris/cristina bea/beatriz lupe/guadalupe`,
    particles: 'de del la las los el san santa von van der di da dos bin al i',
    organisations: `
      PSOE PP IU ERC PNV EAJ BNG CUP ETA UGT CCOO CSIF OTAN ONU UE OMS FMI BCE BID OEA CIDH UNAM IPN INE
      IMSS PRI PAN PRD Morena FARC ELN YPF CGT AFA UIA UCR PRO CIS CGPJ CNI CSIC RENFE Renfe AENA Aena ADIF
      RTVE TVE EFE Efe AFP AP DPA CNN BBC FBI CIA FIFA UEFA FIA COI SA SL Podemos Sumar Vox Ciudadanos Junts
      Bildu Compromís Esquerra Partido Movimiento Frente Coalición Alianza Unión Unidos Izquierda Socialista
      Ministerio Consejería Gobierno Ejecutivo Congreso Senado Parlamento Parlament Cortes Cámara Asamblea
      Ayuntamiento Diputación Junta Xunta Generalitat Govern Comunidad Cabildo Tribunal Supremo Constitucional
      Audiencia Juzgado Fiscalía Procuraduría Defensoría Guardia Policía Ertzaintza Mossos Ejército Armada
      Fuerzas Protección Bomberos Universidad Instituto Facultad Escuela Colegio Academia Hospital Fundación
      Asociación Federación Confederación Sindicato Cámara Comisión Comité Consejo Secretaría Subsecretaría
      Dirección Agencia Autoridad Organización Naciones Banco Bank Grupo Compañía Empresa Sociedad Corporación
      Caja CaixaBank BBVA Santander Bankia Sabadell Iberdrola Endesa Repsol Telefónica Inditex Naturgy Seat
      Pemex Petrobras Iberia Vueling Mercadona Google Facebook Twitter Instagram YouTube Microsoft Amazon
      Greenpeace Amnistía Cáritas UNICEF Unicef Unesco Médicos Iglesia Vaticano
      Conferencia Episcopal Diario Periódico Revista País Mundo Razón Vanguardia Clarín Nación Universal
      Reforma Excélsior Tercera Mercurio Comercio Tiempo Espectador Televisión Radio Cadena Noticias Prensa
      Estado Estados Reino República Corte Casa Palacio Plaza Calle Avenida Barrio Avda Real Club Deportivo
      Atlético Athletic Barça FC CF UD SD RCD Liga Copa Mundial Festival Feria Museo Teatro Biblioteca Foro
      Cumbre Plan Ley Código Proyecto Operación Constitución Plataforma Coordinadora Observatorio Centro
      Central Servicio Seguridad Social Times Post Guardian Reuters Bloomberg Forbes House Street`,
    places: `
      España Madrid Barcelona Valencia Sevilla Zaragoza Málaga Murcia Bilbao Alicante Vigo Gijón Granada
      Oviedo Badajoz Huelva Cádiz Logroño Pamplona Vitoria Santander Tarragona Lleida Girona Castellón
      Almería Jaén Cáceres Huesca Teruel Guadalajara Palencia Zamora Ourense Pontevedra Lugo Coruña Palmas
      Tenerife Mallorca Menorca Ibiza Lanzarote Ceuta Melilla Cataluña Catalunya Galicia Andalucía Asturias
      Cantabria Navarra Extremadura Aragón Euskadi Canarias Baleares Rioja México Argentina Colombia Chile
      Perú Venezuela Ecuador Bolivia Paraguay Uruguay Cuba Guatemala Honduras Nicaragua Panamá Brasil
      Salvador Dominicana Aires Bogotá Lima Caracas Quito Montevideo Asunción Habana Managua Tegucigalpa
      Monterrey Guadalajara Tijuana Medellín Cali Rosario Valparaíso Maracaibo Guayaquil Arequipa Francia
      Alemania Italia Portugal Bélgica Holanda Suiza Austria Suecia Noruega Dinamarca Finlandia Polonia Rusia
      Ucrania Turquía Grecia Hungría Rumanía Bulgaria Irlanda Escocia Inglaterra Europa África América Asia
      Oceanía Latinoamérica Sudamérica Iberoamérica Hispanoamérica Norteamérica China Japón India Irán Irak
      Israel Siria Palestina Gaza Egipto Marruecos Argelia Túnez Libia Sáhara Londres París Berlín Roma
      Bruselas Lisboa Moscú Kiev Pekín Tokio Washington Ginebra Viena Atenas Varsovia Estocolmo
      Rabat Cairo Jerusalén Teherán Damasco Moncloa Zarzuela Ferraz Génova Navidad`,
    placePrefixes:
      'San Santa Santo Nueva Nuevo Puerto Villa Ciudad Castilla Buenos Costa Los Las de del la y Sierra Playa Norte Sur Este Oeste',
    peoples: 'Dios Navidad Internet',
    peopleEndings: '',
    parties: '',
    ambiguousPeoples: '',
    alsoWords: '',
    family: '',
  },
  roles: {
    all: `
      hombre mujer hombres mujeres señor señora señores señoras don doña gente persona personas ciudadano
      ciudadana ciudadanos ciudadanas vecino vecina vecinos vecinas residente residentes testigo testigos
      experto experta expertos expertas crítico críticos observador observadores funcionario funcionaria
      funcionarios autoridad autoridades policía policías agente agentes guardia guardias bombero bombera
      bomberos gobierno ejecutivo ministerio consejería ayuntamiento partido partidos formación oposición
      sindicato sindicatos patronal asociación asociaciones plataforma colectivo empresa empresas compañía
      firma consorcio fabricante tribunal juez jueza jueces magistrado magistrada magistrados fiscal fiscales
      fiscalía abogado abogada abogados letrado letrada defensa acusación investigador investigadora
      investigadores estudio informe comunicado carta nota mensaje tuit documento sentencia auto artículo
      editorial encuesta periódico diario revista agencia cadena emisora medio medios fuente fuentes
      participante participantes trabajador trabajadora trabajadores empleado empleada empleados compañero
      compañera compañeros colega colegas amigo amiga amigos padre madre padres hijo hija hijos hermano
      hermana hermanos marido esposo esposa viudo viuda abuelo abuela novio novia pareja niño niña niños
      niñas joven jóvenes alumno alumna alumnos estudiante estudiantes profesor profesora profesores maestro
      maestra docente docentes catedrático catedrática científico científica científicos médico médica
      médicos doctor doctora enfermero enfermera sanitario sanitarios paciente pacientes víctima víctimas
      acusado acusada acusados detenido detenida sospechoso sospechosa imputado imputada superviviente
      sobreviviente familiar familiares jugador jugadora jugadores futbolista delantero delantera portero
      portera centrocampista defensor defensora capitán capitana entrenador entrenadora seleccionador
      seleccionadora técnico técnica árbitro árbitra deportista tenista ciclista piloto campeón campeona
      director directora gerente jefe jefa presidente presidenta expresidente expresidenta vicepresidente
      vicepresidenta consejero consejera delegado delegada subdelegado subdelegada secretario secretaria
      exsecretario ministro ministra exministro exministra viceministro viceministra canciller portavoz
      portavoces vocero vocera voceros diputado diputada diputados senador senadora senadores concejal
      concejala concejales edil ediles alcalde alcaldesa exalcalde exalcaldesa intendente gobernador
      gobernadora prefecto legislador legisladora legisladores asambleísta parlamentario parlamentaria
      eurodiputado eurodiputada político política políticos dirigente dirigentes líder líderes lideresa
      candidato candidata candidatos aspirante socialista socialistas popular populares conservador
      conservadores independentista independentistas peronista comisario comisaria comisionado comisionada
      embajador embajadora diplomático diplomática cónsul rey reina príncipe princesa papa pontífice cardenal
      arzobispo obispo sacerdote cura párroco monja religioso religiosa general coronel comandante teniente
      sargento soldado soldados militar militares almirante comandancia autor autora escritor escritora poeta
      novelista periodista periodistas reportero reportera redactor redactora columnista corresponsal
      presentador presentadora locutor locutora editor editora actor actriz actores cineasta realizador
      realizadora guionista productor productora cantante músico música compositor compositora artista artistas
      pintor pintora escultor escultora arquitecto arquitecta ingeniero ingeniera economista economistas
      analista analistas consultor consultora asesor asesora historiador historiadora sociólogo socióloga
      politólogo politóloga biólogo bióloga químico química físico física ecologista ecologistas activista
      activistas manifestante manifestantes organizador organizadora organizadores responsable responsables
      encargado encargada coordinador coordinadora representante representantes miembro miembros integrante
      integrantes socio socia socios fundador fundadora dueño dueña propietario propietaria propietarios
      empresario empresaria empresarios emprendedor emprendedora inversor inversora inversores accionista
      accionistas banquero banquera agricultor agricultora agricultores ganadero ganadera ganaderos pescador
      pescadora pescadores campesino campesina campesinos obrero obrera obreros minero minera mineros
      conductor conductora taxista camionero chófer pasajero pasajera pasajeros cliente clienta clientes
      usuario usuaria usuarios consumidor consumidores comerciante comerciantes vendedor vendedora hostelero
      hosteleros camarero camarera cocinero cocinera chef migrante migrantes inmigrante inmigrantes refugiado
      refugiada refugiados mandatario mandataria premier magnate multimillonario rector rectora decano decana
      perito perita forense psicólogo psicóloga lehendakari organización organismo comisión
      comité consejo junta club entidad instituto universidad hospital banco embajada iglesia ejército
      mandamás cabecilla interlocutor interlocutora negociador negociadora mediador mediadora titular
      preso presa exfutbolista exjugador extécnico excanciller exgobernador exsenador dependiente dependienta
      farero panadero panadera librero librera carpintero farmacéutico farmacéutica veterinario veterinaria
      decenas docenas cientos centenares miles grupo guía monitor monitora bibliotecario bibliotecaria archivera archivero hostelera jardinero jardinera`,
    endings: '',
    female: `
      mujer señora doña vecina ciudadana experta funcionaria jueza magistrada abogada letrada investigadora
      trabajadora empleada compañera amiga madre hija hermana esposa viuda abuela novia niña alumna profesora
      maestra catedrática científica médica doctora enfermera acusada jugadora delantera portera capitana
      entrenadora seleccionadora directora jefa presidenta expresidenta vicepresidenta consejera delegada
      secretaria ministra exministra vocera diputada senadora concejala alcaldesa exalcaldesa gobernadora
      legisladora eurodiputada candidata comisaria embajadora reina princesa monja autora escritora reportera
      redactora presentadora editora actriz cantautora compositora pintora escultora arquitecta ingeniera
      consultora asesora historiadora socióloga bióloga organizadora coordinadora socia fundadora dueña
      propietaria empresaria agricultora campesina conductora clienta usuaria camarera cocinera rectora
      decana psicóloga panadera librera farmacéutica veterinaria bibliotecaria archivera jardinera`,
    male: `
      hombre señor don vecino ciudadano experto funcionario magistrado abogado letrado investigador trabajador
      empleado compañero amigo padre hijo hermano marido esposo viudo abuelo novio niño alumno profesor
      maestro catedrático científico médico doctor enfermero acusado jugador delantero portero capitán
      entrenador seleccionador árbitro director jefe expresidente vicepresidente consejero delegado
      secretario ministro exministro vocero diputado senador alcalde exalcalde gobernador legislador
      eurodiputado candidato comisario embajador rey príncipe papa pontífice cardenal arzobispo obispo
      sacerdote cura párroco autor escritor reportero redactor presentador editor actor compositor pintor
      escultor arquitecto ingeniero consultor asesor historiador sociólogo biólogo organizador coordinador
      socio fundador dueño propietario empresario agricultor campesino conductor usuario camarero cocinero
      rector decano psicólogo panadero librero farmacéutico veterinario bibliotecario archivero jardinero
      farero mandatario torero bombero pescador ganadero`,
    bodies: `
      gobierno ejecutivo ministerio consejería ayuntamiento partido formación oposición sindicato patronal
      asociación plataforma colectivo empresa compañía firma consorcio tribunal fiscalía defensa acusación
      periódico diario revista agencia cadena emisora organización organismo comisión comité consejo junta
      club entidad instituto universidad hospital banco embajada iglesia ejército comandancia policía`,
    documents:
      'estudio informe comunicado carta nota mensaje tuit documento sentencia auto artículo editorial encuesta',
    plural: `
      hombres mujeres señores señoras gente personas ciudadanos ciudadanas vecinos vecinas residentes testigos
      expertos expertas críticos observadores funcionarios autoridades policías agentes guardias bomberos
      partidos sindicatos asociaciones empresas jueces magistrados fiscales abogados investigadores medios
      fuentes participantes trabajadores empleados compañeros colegas amigos padres hijos hermanos niños niñas
      jóvenes alumnos estudiantes profesores docentes científicos médicos sanitarios pacientes víctimas
      acusados familiares jugadores portavoces voceros diputados senadores concejales ediles legisladores
      políticos dirigentes líderes candidatos socialistas populares conservadores soldados militares
      periodistas actores artistas economistas analistas ecologistas activistas manifestantes organizadores
      responsables representantes miembros integrantes socios propietarios empresarios inversores accionistas
      agricultores ganaderos pescadores campesinos obreros mineros pasajeros clientes usuarios consumidores
      comerciantes hosteleros migrantes inmigrantes refugiados decenas docenas cientos centenares miles`,
    appositive: `
      el la un una cuyo cuya uno alcalde alcaldesa presidente presidenta director directora portavoz ministro
      ministra secretario secretaria jefe jefa líder dueño dueña vecino vecina profesor profesora investigador
      investigadora abogado abogada autor autora fundador fundadora responsable coordinador coordinadora
      miembro médico médica catedrático catedrática exministro exministra diputado diputada concejal concejala
      madre padre hijo hija viuda hermano hermana periodista economista entrenador entrenadora`,
  },
  grammar: {
    adverbs: `
      también ya luego después entonces ayer hoy anteayer anoche mañana además asimismo igualmente incluso
      solo sólo apenas aún todavía siempre nunca jamás casi antes así mismo misma sí no tampoco quizás tal vez
      finalmente posteriormente ahora tarde públicamente según como
      conforme ha han había habían haya he hubo fue es era sido ser se le les lo me nos te os lunes martes miércoles jueves viernes sábado domingo`,
    adverbEnding: 'mente',
    determiners: `
      el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas
      su sus mi mis tu tus nuestro nuestra nuestros nuestras cada todo toda todos todas algún alguna algunos
      algunas ningún ninguna otro otra otros otras varios varias muchos muchas ambos ambas dicho dicha al del`,
    definite:
      'el la los las este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro nuestra dicho dicha',
    prepositions: `
      a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre
      tras vía salvo excepto frente junto`,
    functionWords: `
      el la los las lo un una unos unas uno este esta estos estas ese esa esos esas esto eso aquel aquella
      aquello su sus mi mis tu tus nuestro nuestra nuestros nuestras a al ante bajo con contra de del desde
      durante en entre hacia hasta mediante para por según sin sobre tras vía y e o u pero sino mas ni que
      quien quienes cual cuales cuyo cuya cuando donde como cómo qué quién quiénes cuál cuáles cuándo dónde
      cuánto cuántos si sí no también tampoco ya luego después entonces antes ayer hoy mañana anoche ahora aquí
      ahí allí allá así además asimismo incluso solo sólo aún todavía siempre nunca jamás casi más menos muy
      mucho mucha muchos muchas poco poca pocos pocas todo toda todos todas algo alguien nadie nada algún
      alguno alguna algunos algunas ningún ninguno ninguna otro otra otros otras cada ambos ambas varios varias
      tal tales mismo misma él ella ellos ellas yo nosotros nosotras usted ustedes me te se nos le les aunque
      porque pues mientras apenas sin embargo ello es era fue son eran fueron ser está están estaba hay había
      ha han he hemos tiene tienen puede pueden debe deben hace dos tres cuatro cinco seis siete ocho nueve
      diez once doce cien mil millones primer primero primera segundo segunda tercero tercera último última
      lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
      septiembre setiembre octubre noviembre diciembre preguntado preguntada preguntados respecto acerca
      gracias quizá quizás acaso ojalá hola bueno buenos buenas claro eh oiga mire vamos vaya ay oh`,
    conjunctions: 'y e pero mientras aunque sino cuando después porque como antes si que',
    coordinators: 'y e pero o u ni',
    joiners: 'y e &',
    contrast: 'pero mientras aunque y e sino',
    clauseOpeners: `
      cuando mientras tras después antes como si aunque porque desde preguntado preguntada preguntados
      hablando refiriéndose respondiendo respecto pese hasta durante según dado con en para por a al ante
      además`,
    clauseBreaks: 'y e pero que si cuando mientras aunque porque quien donde como',
    phraseBreaks: 'que quien quienes cuando tras mientras y e pero porque si donde cuyo cuya aunque ni',
    afterName: 'que quien cuando tras antes mientras y pero porque si donde durante este ayer hoy',
    finiteAuxiliaries: `
      es son era eran fue fueron ser está están estaba estaban ha han había habían hay puede pueden podía
      podría podrían debe deben debía debería tiene tienen tenía va van iba será serán sería serían hará`,
    modalAuxiliaries: '',
    passiveAuxiliaries: 'es son era eran fue fueron ser sido',
    infinitiveMarkers: '',
    participleOpeners: 'y e',
    nounPrepositions: 'de del en para contra',
    possession: 'de del',
    withLike: 'con',
    pluralSubjects: '',
    pluralEnding: 's',
    quantifiers: 'un una dos tres cuatro cinco seis varios varias muchos muchas algunos algunas otros otras',
    agent: 'por',
    originators: 'de del por',
    quoted: '',
    complementiser: 'que',
    finiteEndings: 'ó ió aron ieron aba aban ía ían ará irá erá',
    participleEndings: 'ando iendo yendo',
    nounEndings: '',
    tagWords: '',
    accordingTo: [
      'de acuerdo con',
      'de acuerdo a',
      'en palabras de',
      'en palabras del',
      'a juicio de',
      'a juicio del',
      'en opinión de',
      'en opinión del',
      'a decir de',
      'a decir del',
      'en boca de',
      'según',
      '^ para',
    ],
    accordingAfter: '',
  },
  reporting: {
    nouns: `
      afirmación afirmaciones declaración declaraciones aseveración comentario comentarios observación
      acusación acusaciones denuncia denuncias queja quejas advertencia advertencias amenaza amenazas promesa
      promesas anuncio respuesta respuestas pregunta preguntas duda dudas opinión opiniones frase frases
      palabra palabras mensaje mensajes tuit carta discurso crítica críticas reproche reproches petición
      exigencia explicación argumento argumentos confesión testimonio propuesta llamamiento llamado protesta
      alerta cuenta cita condena espera lanza muestra prueba reclamo demanda lamento conclusión versión tesis`,
  },
  titlesOfWorks: {
    cues: `
      libro novela ensayo poema poemario película filme film documental cortometraje serie programa telediario
      espacio canción tema álbum disco sencillo single obra drama ópera zarzuela musical comedia cuadro
      exposición muestra revista periódico diario semanario suplemento artículo columna reportaje podcast
      pódcast videojuego juego titula titulaba titulan presentó presenta lanzó cantó cantaron canta interpretó interpreta protagonizó protagoniza estrenó titulado titulada llamado llamada cuento relato título`,
    small:
      'el la los las un una unos unas de del al a en y e o u con por para sin que su sus lo se no entre sobre',
    names: `
      libro novela ensayo poema película filme film documental serie programa canción álbum disco obra drama
      ópera zarzuela musical comedia revista podcast pódcast videojuego`,
  },
  unspoken: {
    scare:
      'llamado llamada llamados llamadas supuesto supuesta supuestos supuestas presunto presunta presuntos presuntas denominado denominada denominados denominadas autodenominado autodenominada',
    term: 'palabra palabras término términos vocablo expresión concepto significa denomina denominan llama llaman apodado apodada alias',
    motto: 'lema lemas eslogan consigna divisa',
    sign: 'cartel carteles pancarta pancartas letrero rótulo camiseta pintada placa',
    headline: 'titular titulares titulaba tituló portada',
    search: 'búsqueda buscar buscó googlear hashtag etiqueta',
  },
  turns: {
    interviewer: 'p pregunta entrevistador entrevistadora periodista reportero moderador moderadora',
  },
};

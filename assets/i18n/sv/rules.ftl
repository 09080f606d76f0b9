# What every rule and decision is called and says, in Swedish; where it stands, and how we read it. Looked up by number
# (`rule-r33`, `rule-d9`), and only when somebody asks: the program starts without this file.

## Documents. In brackets the short name by which the description of the programme quotes them.
-doc-software = ”MPN-förmåner – programvara” från 2021 (S000, S001, S003)
-doc-s000 = ”MPN-förmåner – programvara” från oktober 2021 (S000)
-doc-s002 = ”Vanliga frågor om MPN-förmåner” från februari 2021 (S002)
-doc-s004 = ”Vanliga frågor om förmåner” från december 2020 (S004)
-doc-cloud = Partner Center: Azure- och molnförmåner (cloud)
-doc-vs = Partner Center: Visual Studio-förmåner (vs)
-doc-tech = Partner Center: förmåner för teknisk support (tech)
-doc-tpd = Partner Center: tekniska förmåner, försäljningsstöd och driftsättning (tpd)
-doc-manage = Partner Center: hantera dina partnernätverksförmåner (manage)
-doc-find = Partner Center: hitta dina förmåner (find)
-doc-renew = Partner Center: förnya dina erbjudanden (renew)
-doc-merge = Partner Center: slå ihop konton (merge)
-doc-map = Partner Center: skaffa ett Action Pack (map)
-doc-pay = Partner Center: betala avgiften för en Silver- eller Gold-kompetens (pay)
-doc-refund = Partner Center: begära återbetalning (refund)
-doc-roles = Partner Center: roller och behörigheter (roles)
-doc-compfaq = Partner Center: frågor om kompetenser (compfaq)
-doc-k23-map = Partner Center i oktober 2023: skaffa ett Action Pack (k23-map)
-doc-k23-cloud = Partner Center i oktober 2023: molntjänster (k23-cloud)
-doc-k23-azure = Partner Center i oktober 2023: Azure-förmåner (k23-azure)
-doc-k23-software = Partner Center i oktober 2023: programvaruförmåner (k23-software)
-doc-k23-silver-gold = Partner Center i oktober 2023: Silver- och Gold-kompetenser (k23-silver-gold)
-doc-k23-refund = Partner Center i oktober 2023: begära återbetalning (k23-refund)
-doc-k23-buy = Partner Center i oktober 2023: varför Köp eller Förnya är inaktiverat (k23-troubleshoot)
-doc-kb = Microsoft KB 4295568 (KB)
-doc-lfaq = Microsofts frågor om programvarulicensförmåner (LFAQ)
-doc-guide18 = användningsguiden för MPN-förmåner från maj 2018 (guide18)
-doc-guide19 = programguiden för MPN från juli 2019 (guide19)
-doc-vs-keys = Visual Studios dokumentation: produktnycklar (vsdocs product-keys)
-doc-vs-end = Visual Studios dokumentation: en prenumerations slut (vsdocs subscription-expiration)
-doc-hub = Services Hubs dokumentation: åtkomst-ID för professionell support (services-hub)
-doc-blog = Microsofts blogg för partner i Australien, 2014-06-11
-doc-parsers = program som läser KeysExport.xml

## Rules: dates, renewal, money
rule-r1 = Registreringsår
    .text = Det betalda året slutar samma dag nästa år, på årsdagen; inget beviljas före köpet.
    .source = { -doc-s002 }; { -doc-compfaq }
    .reading = Ett senare dokument räknar 365 dagar; de äldre talar om en årsdag, så den första följer kalendern. De två skiljer sig bara när en 29 februari ligger emellan.

rule-r2 = Förfallodatum för förmån
    .text = En förmån kan lösas in eller aktiveras för första gången till och med sitt förfallodatum, den dagen medräknad.
    .source = { -doc-s004 }; { -doc-cloud }
    .reading = Definitionen nämner den sista dagen, ett exempel bredvid säger ”före” den: vi räknar med dagen och råder att göra det en dag tidigare.

rule-r3 = Ett års användning från inlösen
    .text = En inlöst molntoken kan användas till och med samma dag nästa år, vilket förmånens förfallodatum än är.
    .source = { -doc-s004 }; { -doc-k23-silver-gold }
    .reading = Kalendern följs, från 29 februari till 28 februari; senare dokument räknar 365 dagar, vilket bara skiljer över en skottdag. Lokal programvara följer i stället medlemskapet (R25).

rule-r4 = Tre klockor
    .text = Medlemskapet, förmånerna och varje molnprenumeration slutar på egna dagar, som inte behöver stämma överens.
    .source = { -doc-k23-silver-gold }; { -doc-cloud }
    .reading = Alla tre visas; ingen härleds ur en annan.

rule-r5 = { $grace } dagars respit för det som kräver en person
    .text = En förmån som tilldelas personer kan tilldelas och användas till och med dag { $grace } efter årsdagen.
    .source = { -doc-s004 }; { -doc-hub }
    .reading = Dokumentet nämner Visual Studio som exempel; Azure-kredit har vi lagt till, tekniska förmåner bygger på R54. Dess ”förnyelsedatum” läses som årsdagen, så som KB 4295568 gör. Nycklar och token har ingen respit.

rule-r6 = Förnyelsefönster
    .text = Ett erbjudande förnyas från och med dagen efter årsdagen till och med dag { $closes } efter den.
    .source = { -doc-s002 }; { -doc-kb }; { -doc-compfaq }; { -doc-map }
    .reading = En mening räknar i stället från köpet: dess exempel avgör att årsdagen menas. ”Vilken dag som helst efter” förnyelsens startdatum innefattar den dagen. Bara KB 4295568 anger den sista dagen.

rule-r7 = Vad som fungerar när
    .text = Allt fungerar till och med årsdagen; i fönstret fortsätter det som är aktiverat och tilldelat, och det som är nytt bara om dess egen sista dag tillåter det; efter fönstret löper bara inlösta prenumerationer vidare.
    .source = { -doc-s002 }; { -doc-s004 }
    .reading = Ett dokument låter åtkomsten fortsätta i fönstret, det andra gör slut på inlösen tidigare: båda stämmer om åtkomst betyder det som redan är aktiverat, och varje förmån har sin egen sista dag.

rule-r8 = Skottdag
    .text = Det som köptes den 29 februari har sin årsdag den 28 februari.
    .source = inget dokument; båda sätten att räkna i R1 ger det
    .reading = Vår tolkning, vald för att räkning efter kalendern och räkning av 365 dagar stämmer överens om den.

rule-r9 = Ny årsdag efter en förnyelse
    .text = En förnyelse som betalas i fönstret flyttar årsdagen { $renewal } dagar, vilken av fönstrets dagar den än betalas.
    .source = { -doc-renew }
    .reading = Över ett skottår kommer den alltså en dag tidigare; { -doc-s002 } räknar efter kalendern, och där de två skiljer sig säger skärmen varför dagen flyttades. Regeln från 2022, där betalningsdagen räknas, är inte inbyggd.

rule-r10 = Påminnelser
    .text = Microsoft påminner globala administratörer och MPN-partneradministratörer { $before } dagar före årsdagen och { $after } dagar efter den.
    .source = { -doc-renew }; { -doc-s002 }
    .reading = { -doc-s002 } utlovar mejl till och med dag { $closes }: även fönstrets sista dag finns bland de sista dagarna.

rule-r11 = Missat fönster
    .text = Den som inte förnyar i fönstret förlorar erbjudandet med dess förmåner, och ett nytt köp börjar om från början.
    .source = { -doc-renew }; { -doc-k23-map }
    .reading = Som det står.

rule-r12 = Före förnyelsen
    .text = Före en förnyelse måste en global administratör eller en kontoadministratör granska företagsprofilen; en kompetens kräver också prestationer, prov och avgift.
    .source = { -doc-s002 }; { -doc-k23-buy }
    .reading = Är det registrerat att granskningen saknas nekas förnyelsen; är den inte känd sägs det bara (D15). Verifiering och kvalificering är råd: de står inte i filen.

rule-r13 = Beställningar
    .text = En beställning med kort räknas genast; en banköverföring räknas två till tre dagar efter att pengarna har kommit fram, ibland upp till en vecka, och beställningen upphör att gälla om den inte är betald { $order } dagar efteråt.
    .source = { -doc-map }; { -doc-pay }
    .reading = Ett råd: filen känner till betalningar, inga beställningar.

rule-r14 = Från Silver till Gold
    .text = Steget från Silver till Gold kostar { $discount } % mindre, återbetalar inget av Silver och har sin årsdag ett år efter det köpet.
    .source = { -doc-pay }
    .reading = Ett råd vid en Silver-kompetens.

rule-r15 = Återbetalning
    .text = Ett köp återbetalas till och med { $refund } dagar efteråt, så länge inget har aktiverats eller använts och ingen produktnyckel ens har visats.
    .source = { -doc-refund }; { -doc-k23-refund }
    .reading = Att visa en nyckel får alltså en följd: programmet frågar innan det görs första gången (D10).

rule-r16 = Covidförlängning
    .text = En kompetens eller avancerad specialisering vars årsdag ligger i första halvåret { $kept-from } behålls till samma dag { $kept-to } utan prov eller prestationer; avgiften ska betalas ändå.
    .source = { -doc-s002 }; { -doc-renew }
    .reading = Cloud Business Applications och Action Pack är undantagna. När avgiften ska betalas, och vad som följer utan den, står i D3.

rule-r17 = Dröjsmål efter köpet
    .text = Det kan dröja upp till { $provisioning } timmar efter ett köp innan förmånerna syns.
    .source = { -doc-k23-map }
    .reading = Dessförinnan är det inget fel: det sägs så länge det gäller.

## Rules: software and activations
rule-r18 = Räkning: nya datorer och ändrad maskinvara
    .text = En ny dator räknas, en dator vars maskinvara har ändrats betydligt räknas igen, och en ominstallation på samma maskinvara räknas inte.
    .source = { -doc-software }; { -doc-lfaq }
    .reading = ”Betydligt” är inte definierat: den som registrerar aktiveringen avgör.

rule-r19 = Räkning: varje aktivering
    .text = Med en kompetens nycklar räknas varje aktivering, även en ominstallation på samma dator.
    .source = { -doc-lfaq }
    .reading = De andra dokumenten känner bara till R18: den är standard, och den här gäller där ett erbjudande säger every-activation (D6).

rule-r20 = Aktiveringsgräns
    .text = En nyckel som har nått sin gräns tar inga fler aktiveringar; datorer som är aktiverade fungerar vidare.
    .source = { -doc-software }
    .reading = Fler än gränsen kan vara registrerade, eftersom dokumentet säger ”nådd eller överskriden”. En ominstallation som inte räknas är tillåten vid gränsen; där varje aktivering räknas nekas den.

rule-r21 = Flera aktiveringsnycklar (MAK)
    .text = Antalet aktiveringar för en MAK (multiple activation key) är begränsat: att avinstallera ger ingenting tillbaka, och partnerprogrammet beviljar inga fler.
    .source = { -doc-s002 }
    .reading = Som det står; supporten får ändå frågan om fler.

rule-r22 = Produkter som behöver en nyckel
    .text = Windows, Windows Server och alla Office-klienter aktiveras med en nyckel; andra produkter behöver inte det.
    .source = { -doc-software }
    .reading = Varje förmån säger om den aktiveras; katalogen föreslår det.

rule-r23 = Klientåtkomstlicenser (CAL)
    .text = En CAL (klientåtkomstlicens) är en rätt på papper: den hanteras i serverprodukten och har varken nyckel, nedladdning eller aktivering.
    .source = { -doc-software }; { -doc-k23-software }
    .reading = Som det står; det som frågas om en besvaras med ”Ingen ytterligare information tillgänglig”.

rule-r24 = macOS
    .text = Nycklar till Office Professional Plus 2019 från rättigheter för intern användning fungerar inte på macOS.
    .source = { -doc-s000 }
    .reading = Äldre versioner av sidan har inte den anmärkningen. Det sägs, men nekas inte: en dator ser bara till namnet ut som en Mac.

rule-r25 = Inte evig
    .text = När ett erbjudande har förfallit tas den programvara som det gav bort från varje dator eller täcks av kommersiella licenser.
    .source = { -doc-s002 }
    .reading = Datorerna i loggen räknas upp och bockas av en och en.

rule-r26 = Versioner
    .text = Det finns ingen rätt till nedgradering och ingen Software Assurance, och man går över till en ny version inom { $versions } månader från att den släpps.
    .source = { -doc-s002 }; { -doc-lfaq }; { -doc-guide19 }
    .reading = Ett råd; Visual Studio och utbildning är undantagna.

rule-r27 = Högsta antal
    .text = Av en produkt ges högst { $country } gånger den först beviljade kvantiteten i ett land och { $worldwide } gånger i hela världen; av Visual Studio Enterprise högst { $silver-country } och { $silver-worldwide } med Silver, { $gold-country } och { $gold-worldwide } med Gold.
    .source = { -doc-s002 }; { -doc-guide18 }; { -doc-guide19 }
    .reading = Ett råd: fler än så köps, det som är beviljat fylls aldrig på.

rule-r28 = Office delar på en kvantitet
    .text = Office i molnet och lokalt delar på den kvantitet som en kompetens ger: båda tillsammans håller sig inom den.
    .source = { -doc-blog }; { -doc-guide18 }
    .reading = Ett råd vid båda förmånerna, med talen för båda.

rule-r29 = En produktnyckels form
    .text = En produktnyckel är 25 bokstäver och siffror i fem grupper om fem, och riktiga har bara vissa bokstäver och siffror.
    .source = { -doc-parsers }; { -doc-k23-software }
    .reading = Allt annat märks som något som inte liknar en nyckel, och behålls ändå där någon vill det.

rule-r30 = Spärrade nycklar
    .text = Microsoft får spärra en nyckel som har läckt ut eller använts i strid med villkoren: den tar inga nya aktiveringar.
    .source = { -doc-guide18 }
    .reading = En spärrad nyckel kommer sist där nycklar söks.

## Rules: cloud
rule-r31 = En token delas inte
    .text = En token löses in i sin helhet, på en klientorganisation: en på 25 platser är inte fem på 5 platser.
    .source = { -doc-s002 }
    .reading = Som det står.

rule-r32 = En nyckel löses in en gång
    .text = En nyckel löses in en gång, och en inlöst token kan inte flyttas till en annan klientorganisation.
    .source = { -doc-s004 }; { -doc-cloud }; { -doc-merge }
    .reading = En text är en nyckel, vad den än kallas i filen (D17).

rule-r33 = Ersättningstoken
    .text = En token som löstes in på fel klientorganisation, eller som av misstag lade till i stället för att utöka, ersätts en gång, till och med { $replacement } dagar efter inlösen.
    .source = { -doc-s002 }
    .reading = ”En gång” läses som en gång för varje ursprunglig token; en ersättning ersätts inte själv. Ett förfallet erbjudande får ingen (D8).

rule-r34 = Lägga till licenser
    .text = När licenser läggs till summeras platserna, och slutdatumet blir ett genomsnitt för dem alla, där de nya räknas { $year } månader.
    .source = { -doc-cloud }; { -doc-k23-cloud }
    .reading = Räknat i dagar, { $year } månader som { $token }, avrundat nedåt; det kallas en uppskattning, eftersom skärmbilder skiljer sig med en dag eller två.

rule-r35 = Utöka slutdatum
    .text = När slutdatumet utökas förblir platserna som de är, och det år som en token ger fördelas på dem, med högst { $longest } månader.
    .source = { -doc-cloud }; { -doc-k23-cloud }
    .reading = En token på mer än { $times ->
        [2] två
        [3] tre
       *[other] { $times }
    } gånger platserna nekas alltså. Multiplicerat innan det divideras, och kallat en uppskattning.

rule-r36 = Lägga till eller utöka, för gott
    .text = Att lägga till och att utöka kan inte tas tillbaka, så båda utfallen visas bredvid varandra innan en token löses in.
    .source = { -doc-s004 }
    .reading = Att ångra i det här programmet rättar bara filen.

rule-r37 = Vilken väg en token går
    .text = En token läggs till i eller utökar en aktiv prenumeration på sin produkt; har den slutat eller finns det ingen startar den en ny på ett år.
    .source = { -doc-cloud }; { -doc-k23-cloud }
    .reading = En ny bredvid en aktiv för samma produkt och klientorganisation nekas (D7): att först låta den ta slut är vägen till ett eget år.

rule-r38 = Kontroll av klientorganisationen
    .text = Innan en token löses in måste klientorganisationen bekräftas, eftersom platserna hamnar där för gott.
    .source = { -doc-cloud }; { -doc-k23-cloud }
    .reading = Klientorganisationen skrivs fullständigt; en som inte är partnerns egen, eller inte prenumerationens, nekas.

rule-r39 = Varningar om utgång
    .text = När molnportalen varnar för ett slut: jämför med prenumerationens slut, och lägg sedan till eller utöka med nästa års token.
    .source = { -doc-s004 }
    .reading = Ett råd vid en prenumeration som snart slutar.

rule-r40 = Inte för kunder
    .text = Förmåner aktiveras aldrig på en kunds konto eller maskinvara, och säljs inte vidare, erbjuds inte som värdtjänst och används inte hemma.
    .source = { -doc-s004 }; { -doc-guide18 }
    .reading = Nekas där datorns namn stämmer med ett mönster i filens customer_machines.

rule-r41 = Årlig Azure-kredit
    .text = En årlig Azure-kredit går inte till någon som har ett annat Azure-erbjudande eller en annan Azure-kredit, och den förs över, den tas inte tillbaka.
    .source = { -doc-s004 }; { -doc-cloud }
    .reading = Nekas där filen känner till den andra krediten (D16); andra erbjudanden är råd. Att föra över under året är regeln från 2021.

rule-r42 = Månatlig Azure-kredit
    .text = En månatlig Azure-kredit kan ges till personer och tas tillbaka när som helst; det som en månad lämnar oanvänt går förlorat.
    .source = { -doc-cloud }; { -doc-k23-azure }
    .reading = Regeln från 2021; gränserna från 2023 är inte inbyggda.

rule-r43 = Mottagare
    .text = Platser och krediter går till personer i partnerns katalog, även gäster.
    .source = { -doc-cloud }; { -doc-vs }
    .reading = Filens personer står för katalogen; den som har slutat får inget nytt från och med den dagen.

## Rules: Visual Studio
rule-r44 = En person per plats
    .text = En Visual Studio-prenumeration är giltig när den är tilldelad en person och den personen har loggat in; inloggningsuppgifter delas inte, och fler än vad som är beviljat tilldelas inte.
    .source = { -doc-s002 }; { -doc-vs }
    .reading = En person innehar en plats av en förmån (D9).

rule-r45 = Låstid före ny tilldelning
    .text = En plats kan gå till någon annan { $lock } dagar efter att den tilldelades.
    .source = { -doc-s004 }; { -doc-vs }
    .reading = Dag { $lock } räknas som passerad. Klockan går för varje plats från dess egen tilldelning och börjar om med nästa; den hindrar inte den senaste innehavaren (D9).

rule-r46 = Action Pack: bara Professional
    .text = Ett Action Pack har Visual Studio Professional, tre prenumerationer, och ingen Enterprise.
    .source = { -doc-s002 }; { -doc-k23-map }
    .reading = Ett råd där en fil säger något annat.

rule-r47 = När en prenumerants åtkomst slutar
    .text = Nedladdningar och nycklar upphör med en Visual Studio-prenumeration, nycklar som har hämtats fungerar vidare, och den kräver en inloggning var { $sign-in }:e dag.
    .source = { -doc-vs-keys }; { -doc-vs-end }
    .reading = Ett råd: exportera nycklarna dessförinnan.

## Rules: technical benefits
rule-r48 = Slå på tekniska förmåner
    .text = En global administratör eller en MPN-partneradministratör aktiverar en teknisk förmån, och sedan ser varje användare på kontot dess åtkomst-ID och kontrakt-ID.
    .source = { -doc-tech }
    .reading = Programmet säger ”slå på”, så att det inte förväxlas med att aktivera programvara.

rule-r49 = Koppla ID:na
    .text = Varje person kopplar åtkomst-ID och kontrakt-ID en gång, och behöver dem inte mer förrän de upphör att gälla eller är förbrukade.
    .source = { -doc-tech }
    .reading = Meddelandet ”already associated” kan man bortse från.

rule-r50 = Incidenter
    .text = Ett erbjudande har ett visst antal incidenter per period, som räknas när ett ärende öppnas; när ingen är kvar är kontraktet dolt.
    .source = { -doc-tech }; { -doc-k23-map }
    .reading = Lokalt har ett Action Pack 10, Silver 15, Gold 20. I molnet har ett Action Pack inga, molnkompetenser hur många som helst, andra 5 med Silver och 10 med Gold.

rule-r51 = Rådgivningstimmar
    .text = Ett Action Pack har 5 rådgivningstimmar, Silver 20, Gold 50; de behöver inte aktiveras.
    .source = { -doc-tpd }
    .reading = Försäljningsstöd är gratis för kompetenser och dras av för ett Action Pack: timmar registreras så som de räknades.

rule-r52 = Versioner som stöds
    .text = Lokalt stöds bara en produkts aktuella version och den förra, inom mainstream-supporten.
    .source = { -doc-tech }
    .reading = Ett råd: vilken version ett ärende gäller står inte i filen.

rule-r53 = Inte behörig
    .text = Ett konto bara för CSP ser inga MPN-förmåner, och ett utan erbjudande har inga att se.
    .source = { -doc-tech }; { -doc-s004 }
    .reading = Varje kommando som visar eller ändrar poster svarar en sådan roll med den meningen (D11).

rule-r54 = Hur länge ett kontrakt gäller
    .text = Ett supportkontrakt gäller under sitt år och { $contract } dagar, och är dolt därefter eller när inget är kvar.
    .source = { -doc-hub }; { -doc-tech }
    .reading = Året är erbjudandets, så kontraktet slutar dag { $contract } efter årsdagen, inte ett år efter att det slogs på.

## Rules: accounts and roles
rule-r55 = Ett Action Pack
    .text = Ett företag har ett Action Pack, med eller utan kompetens, och väljer mellan det och Learning Action Pack till nästa förnyelse.
    .source = { -doc-s002 }; { -doc-k23-map }
    .reading = Ett råd: en fil kan vara på väg mot sanningen.

rule-r56 = Ett kärnpaket
    .text = Ett företag med kompetenser får ett paket kärnförmåner, på sin högsta nivå, och för varje kompetens det som den lägger till.
    .source = { -doc-s002 }
    .reading = Ett råd vid det andra paketet.

rule-r57 = Sammanslagna konton
    .text = När konton slås ihop behåller vart och ett sina förmåner till nästa förnyelse; sedan finns det ett paket, och den senare årsdagen gäller.
    .source = { -doc-s002 }; { -doc-merge }
    .reading = Ett råd: bara kontoadministratörer slår ihop konton, och det kan inte ångras.

rule-r58 = Roller
    .text = Globala administratörer och MPN-partneradministratörer löser in, ersätter, slår på, tilldelar, förnyar och hämtar nycklar; andra roller tittar bara.
    .source = { -doc-find }; { -doc-software }; { -doc-vs }; { -doc-cloud }; { -doc-renew }; { -doc-roles }; { -doc-manage }
    .reading = En sida förbehåller globala administratörer att tilldela, områdenas sidor nämner båda rollerna: båda får. Att administratörsagenter och användaradministratörer förnyar, som en sida antyder, nekas.

rule-r59 = Egen bokföring
    .text = En partner för själv bok över hur licenserna används och visar uppgifterna vid en revision.
    .source = { -doc-guide19 }
    .reading = Det som skulle göra loggen felaktig nekas alltså: fakta om framtiden, fakta som en senare redan följer på, ärenden som registreras två gånger.

## Decisions
rule-d1 = År
    .text = Den första årsdagen följer kalendern, en förnyelse som betalas i fönstret flyttar den { $renewal } dagar, och en betalning utanför fönstret flyttar ingenting och är en varning.
    .source = avgör R1, R8, R9
    .reading = För en behållen kompetens är en betalning under de { $closes } dagarna efter den årsdag som den skulle ha haft avgiften för det behållna året: ingen varning, och den flyttar ingenting (D3).

rule-d2 = Fönster
    .text = Fönstret är öppet dagarna { $opens } till { $closes } efter årsdagen, båda medräknade, påminnelser ligger på dag { $before } före och dag { $after } efter den, och från och med dag { $lapses } är erbjudandet förfallet.
    .source = avgör R6, R10, R11
    .reading = Vårt beslut, samma för alla erbjudanden.

rule-d3 = Det behållna året
    .text = En kompetens vars årsdag ligger i första halvåret { $kept-from } behålls till { $kept-to }, och dess avgift ska betalas dagarna { $opens } till { $closes } efter den årsdag som den skulle ha haft.
    .source = avgör R16
    .reading = Är den obetald efteråt förblir den aktiv och märks överallt tills en betalning från de dagarna är registrerad: inget dokument säger att en behållen förfaller, så den behålls och kallas aldrig säker. Liknande perioder som meddelades utanför dokumenten räknas inte.

rule-d4 = Förfallodatum som standard
    .text = En förmån utan egen sista dag har årsdagen för nycklar och token, och dag { $assigned-by } efter den för det som tilldelas eller är tekniskt.
    .source = avgör R2, R5, R7
    .reading = En förnyelse förnyar varje sådan dag; där Microsoft har gett ut nya nycklar skrivs den sista dagen in i den gamla förmånen. Incidenter och timmar räknas från periodens första dag. En nyckel som aktiverades före sin sista dag får användas på fler datorer tills erbjudandet förfaller.

rule-d5 = Förflutet och framtid
    .text = Det som härleds för en dag bortser från varje faktum som är daterat efter den, så att vilken dag som helst, förfluten eller kommande, kan efterfrågas.
    .source = vårt beslut
    .reading = Ett erbjudande och allt som hänger på det finns inte före köpet; ett faktum utan dag gäller alla dagar.

rule-d6 = Räkning
    .text = Aktiveringar räknas efter ny och ändrad maskinvara, om inte erbjudandet säger att varje aktivering räknas.
    .source = avgör R18, R19, R20
    .reading = Vid gränsen är en ominstallation på samma maskinvara tillåten i det första fallet och nekas i det andra.

rule-d7 = Lägga till och utöka
    .text = Att lägga till och att utöka räknas från dagarna mellan inlösen och slut, { $year } månader som { $token } dagar, multiplicerat innan det divideras och avrundat nedåt.
    .source = avgör R34, R35, R37
    .reading = Mer än { $times ->
        [2] två
        [3] tre
       *[other] { $times }
    } gånger platserna nekas, liksom att lägga till i eller utöka det som har slutat, en annan produkt, och en ny prenumeration bredvid en aktiv för samma produkt och klientorganisation. En ny slutar samma dag nästa år.

rule-d8 = Ersättning
    .text = En ersättning går att få till och med dag { $replacement } efter inlösen eller den sista dagen i erbjudandets fönster, det som kommer först, av två skäl och en gång för varje token.
    .source = avgör R33, R7
    .reading = Att ett förfallet erbjudande inte får någon är vår gräns: dokumentet har ingen sådan mening. ”Tillagd i stället för utökad” kräver en token som lades till; det som löstes in finns kvar i prenumerationens historik.

rule-d9 = Hur en plats flyttas
    .text = En plats kan flyttas från och med dag { $lock } efter tilldelningen, den dagen medräknad, och en som har frigjorts förblir låst till dess för alla utom sin senaste innehavare.
    .source = avgör R44, R45
    .reading = R45 hindrar en annan person, så den senaste innehavaren kan få den tillbaka vilken dag som helst, och klockan börjar om. En person innehar en plats av en förmån; en tilldelning tar först den plats som personen senast hade, sedan den första lediga.

rule-d10 = Att visa en nyckel
    .text = När en nyckel visas första gången registreras det, och där det gör slut på rätten till återbetalning säger programmet det och frågar en gång.
    .source = avgör R15
    .reading = En fil som inte får skrivas hindrar aldrig någon från att se en nyckel. En annan dag än i dag förblir en nyckel som aldrig har visats maskerad, eftersom det är en handling att visa den.

rule-d11 = Vem det gäller
    .text = Bara det som Microsoft självt nekar en roll nekas: att lösa in, ersätta, slå på, tilldela, frigöra, förnya och registrera en ny nyckel kräver en global administratör eller en MPN-partneradministratör.
    .source = avgör R53, R58
    .reading = Allt annat är öppet för varje roll utom rena CSP-användare. Inget här skyddar filen: det gör dess rättigheter.

rule-d12 = Råd
    .text = Det som programmet inte kan veta om någon bryter mot är ett råd bredvid det som det gäller, och hindrar ingenting.
    .source = avgör R13, R14, R17, R26, R27, R28, R42, R46, R47, R49, R52, R55, R56, R57
    .reading = Det som en åtgärd är på väg att göra sant, till exempel ett andra Action Pack, sägs innan det registreras.

rule-d13 = Lika för ögat
    .text = Texter behålls som de skrevs och jämförs så som de ser ut: utan hänsyn till stora och små bokstäver, slag av blanksteg och streck, och tecken som inte syns.
    .source = vårt beslut
    .reading = Det gäller produkter, kompetenser, datorer, klientorganisationer, personer och all sökning; av nycklar jämförs bara bokstäver och siffror. Där något nekas på grund av en skillnad visas båda texterna. Lika namn gör inte två personer till en.

rule-d14 = Aldrig hämtat
    .text = En förmån vars nyckel, token eller plats aldrig har hämtats väntar som en som har den, med samma sista dag.
    .source = avgör R2
    .reading = Den finns i listorna över det som är oanvänt, det som en förnyelse ger tillbaka och det som går förlorat utan en.

rule-d15 = Granskning av företagsprofilen
    .text = En granskning en dag under den här perioden gäller för den kommande förnyelsen, en från en tidigare period gör att förnyelsen nekas, och en som inte är registrerad är okänd: tillåten, och det sägs.
    .source = avgör R12
    .reading = En dag efter den som efterfrågas är inte känd den dagen (D5).

rule-d16 = Krediter utesluter varandra
    .text = Den som har en årlig Azure-kredit får ingen månatlig, och den som har en månatlig får ingen årlig.
    .source = avgör R41
    .reading = Bara filens krediter är kända; andra Azure-erbjudanden är råd.

rule-d17 = En nyckel, en pott
    .text = En nyckeltext är en enda nyckel: den står en gång i en fil, och där den står två gånger räknas båda loggarna ihop mot den större gränsen.
    .source = avgör R20, R32
    .reading = Att lägga till den igen nekas, med namnet på posten som har den; en fil som har den två gånger öppnas med en varning. Som programvarunyckel och som token nekas den senare användningen.

rule-d18 = När ett erbjudande har förfallit
    .text = Inget i ett förfallet erbjudande sägs vara kvar, ledigt, användbart eller på väg: det som var sägs i förfluten tid.
    .source = avgör R7, R11
    .reading = Prenumerationer som löper vidare (R3) och datorer som fortfarande ska rensas (R25) nämns. En nyckel som inte går att använda kan fortfarande visas och kopieras, och att den inte går att använda sägs.

rule-d19 = Borttagning glömmer ingen regel
    .text = Det som en regel fortfarande bygger på tas inte bort förrän erbjudandet har förfallit: låsta platser, inlösta eller ersatta token, nycklar med räknade aktiveringar.
    .source = avgör R20, R32, R33, R45, R50
    .reading = En person raderas genom en pseudonym, så att raderna blir kvar. En rad som skrevs av misstag tas bort där det anges. Att ångra är ingen borttagning.

rule-d20 = Det som kan vara en nyckel
    .text = Fem grupper om fem bokstäver eller siffror, tre av dem i rad med en siffra, eller sex tecken i rad ur en registrerad nyckel maskeras överallt där ingen har bett om dem.
    .source = avgör R29
    .reading = Hur de än är åtskilda, och med stora eller små bokstäver. Produktnamn maskeras aldrig.

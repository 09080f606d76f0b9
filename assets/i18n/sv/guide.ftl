# Guiden. Vad meddelandena och deras argument betyder står överst i assets/i18n/en/guide.ftl.

## Förnyelser
guide-expiry-date = Vad betyder ”Förfallodatum för förmån”?
    .answer =
        Det är sista dagen då förmånen kan aktiveras, lösas in eller tilldelas för första gången. Det är inte dagen då användningen tar slut.
        I Partner Center heter kolumnen ”Activate by” eller ”Förfallodatum för förmån”. Har en förmån ingen egen dag gäller nycklar och token till erbjudandets årsdag; det som tilldelas personer och det som är tekniskt har { $assigned-by } dagar till.
        Ett exempel: med förfallodatum { $expiry } ska en token vara inlöst senast då, hellre en dag tidigare. Inlöst { $redeemed } fungerar den ändå till och med { $redeemed-until }.
        Dagen då förnyelsen börjar står på sidan Medlemskapserbjudanden.
    .row = { $name }: sista dagen är { $activate-by }.
    .words = förfallodatum, förfallodatum för förmån, aktivera senast, sista dag att aktivera, till när kan vi aktivera, vad går ut, utgångsdatum
guide-use-after-redeeming = Hur länge kan vi använda det vi har löst in?
    .answer =
        En molntoken ger ett år från den dag den löses in, vilket förfallodatumet än var: inlöst { $redeemed }, användbar till och med { $redeemed-until }. En förnyelse av medlemskapet ändrar inget i det året, och en missad gör det inte heller.
        Programvara på egna datorer är en annan sak: den får användas så länge medlemskapet varar.
    .row = { $name }: löper till { $ends }.
    .words = hur länge användbar, giltig i ett år, användning efter inlösen, löptid för en nyckel, slut på användningen, hur långt är abonnemanget, prenumerationens längd
guide-different-dates = Varför slutar medlemskap, förmåner och prenumerationer olika dagar?
    .answer =
        Det är tre klockor. Medlemskapet slutar på årsdagen. Förmåner som någon innehar, som Visual Studio, fortsätter { $grace } dagar till. Varje molnprenumeration har sitt eget slut, som beror på inlösningsdagen och på vad som har lagts till eller utökats sedan dess.
        Ingen av dem är fel för att den skiljer sig från en annan. Fliken med sista dagar visar alla i en ordning.
    .row = { $name }: medlemskapet till { $anniversary }, det personer innehar till { $grace-ends }.
    .words = datumen stämmer inte, datum stämmer inte överens, medlemskapets datum skiljer sig, vilket datum gäller, tre datum, olika slutdatum
guide-renew-benefits = Hur förnyar vi våra förmåner?
    .answer =
        Förmåner förnyas inte en och en: förnya medlemskapet, och aktivera på nytt det som det ger.
        1. Logga in på Partner Centers instrumentpanel.
        2. Välj MPN och där Förmåner.
        3. Aktivera den förmån som ni vill ha.
        Finns den inte där måste medlemskapet förnyas först; gör sedan samma sak igen.
    .words = förnya förmåner, förmån inte tillgänglig, aktivera igen, förlänga förmåner, förmåner för nästa år
guide-renew-when = När kan vi förnya vårt medlemskap eller Action Pack?
    .answer =
        Vilken som helst av de { $window } dagarna efter årsdagen: från dag { $opens } efter den till och med dag { $closes }. Tidigare erbjuder Partner Center det inte.
        Ett exempel: ett Action Pack som köptes { $bought } kan förnyas från { $bought-opens } till och med { $bought-closes }.
        Det görs på sidan Medlemskapserbjudanden, där den första dagen står som startdatum för förnyelsen.
    .row = { $name }: från { $opens-on } till och med { $closes-on }.
    .words = när kan jag förnya, förnyelsefönster, startdatum för förnyelse, förnya Action Pack, förnya för tidigt, första dag för förnyelse, sista dag för förnyelse, knappen förnya är grå
guide-renew-before = Vad måste göras före en förnyelse?
    .answer =
        En global administratör eller en kontoadministratör öppnar företagsprofilen i Partner Center (Inställningar, Kontoinställningar, Organisationsprofil), ser på statusen och vad som efterfrågas, och uppdaterar den.
        Microsoft kan vilja ha fler dokument för att verifiera uppgifterna, så börja före årsdagen. En granskning från ett tidigare år räknas inte.
        Registrera granskningen här när den är gjord: ett erbjudande vars granskning är känd som öppen förnyas inte.
    .words = företagsprofil, granska företagsinformation, uppdatera företagsuppgifter, dokument för verifiering, konto verifierat, före förnyelsen, organisationsprofil
guide-renew-competency = Vad krävs för att förnya en kompetens?
    .answer =
        Varje år, och innan fönstret stängs: prestationskraven är uppfyllda, prov och färdigheter är validerade, företagsprofilen är granskad och årsavgiften är betald.
        Det görs i Partner Center, under Medlemskapserbjudanden. Betalas avgiften inom de { $window } dagarna behåller kompetensen sin status och sina förmåner.
        Det här programmet känner varken till era prestationer eller era prov: kontrollera dem i Partner Center.
    .words = förnya kompetens, prestationskrav, prov, färdigheter, årsavgift, kvalificera sig igen, förnya silver gold, behålla kompetensstatus
guide-in-the-window = Vad händer med våra förmåner under förnyelsens { $window } dagar?
    .answer =
        De finns kvar: det som är aktiverat fungerar, nycklarna går att se, Visual Studio används och tilldelas, ärenden öppnas. Bara en nyckel eller token vars egen sista dag har passerat kan inte längre tas i bruk.
        När den sista av de dagarna har gått utan förnyelse förloras åtkomsten till förmånerna.
    .row = { $name }: de dagarna går från { $opens-on } till och med { $closes-on }.
    .words = under förnyelsefönstret, under förnyelseperioden, respit, dagar efter årsdagen, förlorar vi åtkomst, fortfarande åtkomst, medlemskapet har gått ut
guide-not-renewing = Vi förnyar inte. Får vi fortsätta att använda programvaran?
    .answer =
        Nej. Licenser som följer med en kompetens eller ett Action Pack är inte eviga: de får bara användas under medlemskapet. Ta sedan bort programvaran från varje dator, eller köp kommersiella licenser för den.
        Molnprenumerationer som har lösts in löper vidare till sitt eget slut.
        Se innan ni bestämmer er vad som skulle följa: på fliken med förnyelser nämner en lista datorer, personer och dagar, och `mpn impact` likaså.
    .row =
        { $name }: { $lapsed ->
            [yes] erbjudandet kunde förnyas till och med { $closes-on }. Det som fortfarande är installerat ska bort.
           *[no] får utan förnyelse användas till och med { $closes-on }.
        }
    .words = evig, permanent licens, fortsätta använda, avsluta medlemskapet, säga upp, avinstallera, ta bort programvara, låta gå ut, medlemskapets slut, inte förnya, om vi inte förnyar, utan förnyelse, sluta betala
guide-missed-window = Vi missade förnyelsen. Vad nu?
    .answer =
        Efter dag { $closes } är erbjudandet förfallet, och dess förmåner med det: det går inte längre att förnya. Köps erbjudandet på nytt börjar ett nytt år med en ny årsdag.
        Annars ska programvaran tas bort eller licensieras kommersiellt. Prenumerationer som löstes in tidigare löper vidare till sitt eget slut.
    .row = { $name }: sista dagen var { $closes-on }.
    .words = glömt att förnya, för sent, fönstret är slut, förfallet erbjudande, missad sista dag, köpa igen, medlemskapet förlorat
guide-reminders = Vem får besked om en förnyelse, och när?
    .answer =
        Microsoft skriver till globala administratörer och MPN-partneradministratörer: { $before } dagar före årsdagen och { $after } dagar efter den. Sådana mejl missas lätt, på semestern eller när en administratör har slutat.
        Därför säger det här programmet till självt: på raden under flikarna, bland de sista dagarna, med `mpn check` för övervakning och i en kalender med `mpn export ics`.
    .row = { $name }: mejl { $reminder-before } och { $reminder-after }.
    .words = påminnelse, påminnelsemejl, besked om förnyelse, inget mejl, vem får mejlet, varning före förnyelse
guide-next-anniversary = Vilken dag är årsdagen efter en förnyelse?
    .answer =
        { $renewal } dagar efter den förra, vilken dag i fönstret ni än betalar: att betala sent kostar inga dagar och att betala tidigt ger inga. Över ett skottår flyttas datumet en dag.
        Den första årsdagen är köpdagen ett år senare; den 29 februari blir dagen innan.
        En betalning utanför fönstret flyttar ingenting.
    .row = { $name }: { $anniversary }, och { $next-anniversary } efter en förnyelse.
    .words = ny årsdag, datum nästa år, datumet flyttades en dag, skottår, betala tidigt, betala sent, när börjar året
guide-covid = Covid-19: vår årsdag kommer och vi kan inte kvalificera oss. Vad gäller?
    .answer =
        En kompetens eller avancerad specialisering vars årsdag ligger från { $kept-first } till och med { $kept-last } behålls till samma dag { $kept-to }, utan prov eller prestationer det året. Det gäller inte { $kept-except } och inget Action Pack. Avgiften ska betalas ändå.
        Den perioden räknas här. Tre andra har Microsoft meddelat; de nämns bara: årsdagar från 2020-01-01 till 2020-06-30 och från 2020-07-01 till 2020-12-31 behölls till { $kept-from }, de från 2021-07-01 till 2021-12-31 till { $kept-to }, den sista också utan { $kept-except }.
    .row = { $name }: behållen från { $kept-day } till { $anniversary }.
    .words = covid, corona, pandemi, förlängning av kompetens, kan inte uppfylla kraven, slopade prov, årsdagen framflyttad, förlängd kompetens
guide-kept-fee = Vår kompetens behölls ett år. Ska vi betala ändå?
    .answer =
        Ja. Prov och prestationskrav slopades, avgiften inte. Den hör till de { $window } dagarna efter den årsdag som kompetensen skulle ha haft; betalningen flyttar då ingenting, den behållna dagen står kvar.
        Om en kompetens går förlorad utan den säger inget dokument. Därför är den aktiv här, och märkt tills betalningen är registrerad.
    .row =
        { $name }: { $fee-paid ->
            [yes] avgiften för dagarna { $fee-from } till och med { $fee-to } är registrerad.
           *[no] avgiften hör till dagarna { $fee-from } till och med { $fee-to }.
        }
    .words = kompetensavgift, betala avgiften, avgiften ska betalas, behållet år, covid avgift, faktura för det extra året, kostnad
guide-refund = Kan ett köp återbetalas?
    .answer =
        Inom { $refund } dagar från köpet, så länge inget har aktiverats, lösts in eller tilldelats och ingen produktnyckel ens har visats. Den rätten upphör för gott så snart en nyckel har visats; därför frågar programmet innan det visar eller kopierar en så länge den rätten finns.
        En MPN-partneradministratör eller en kontoadministratör begär det hos Microsoft.
    .row = { $name }: till och med { $refund-until }, så länge inget är använt och ingen nyckel visad.
    .words = återbetalning, pengarna tillbaka, ångra köp, retur, visat en nyckel, fel köp
guide-specialization = Vad är en avancerad specialisering, och vad ändrar den här?
    .answer =
        Den visar djupare kunskap ovanpå en Gold-kompetens inom samma område. Den har ett eget år och en egen förnyelse och ger få förmåner till, om ens några. Förlängningen på grund av covid-19 gällde även den.
        Kraven och hur man får en står på Microsofts sida.
    .words = avancerad specialisering, få specialisering, visa expertis, nästa steg efter gold

## Licenser och deras villkor
guide-offered = Vilka produktlicenser erbjuder partnerprogrammet?
    .answer =
        Den som har en kompetens eller ett Action Pack får produktlicenser för eget bruk (rättigheter för intern användning): programvara för egna datorer, molntoken, Azure-kredit, Visual Studio och teknisk support. Ett företag med kompetenser har ett kärnpaket och något till för var och en av dem.
        Den aktuella listan och tabellerna för varje erbjudande finns i programguiden. `mpn init` och ett nytt erbjudande fyller i det som programmets katalog känner till; jämför med Partner Center.
    .words = produktlicenser, rättigheter för intern användning, IUR, aktuella erbjudanden, licenstabell, vad får vi, vad ingår, lista över förmåner
guide-programs-guide = Var finns programguiden som frågorna hänvisar till?
    .answer =
        Guiden till Microsoft Partner Network (programs guide, usage guide) innehåller listan över licenser och villkoren för att använda dem: token, ersättning, nycklar, delning, högsta antal. Adressen nedan leder till den aktuella utgåvan, som inte behöver vara den för ert år.
        Det som det här programmet hämtar ur den står bakom reglernas nummer.
    .words = programguide, användningsguide, handbok, var står villkoren, policy, mer information, se guiden
guide-how-many = Hur många produktlicenser har vi?
    .answer =
        Partner Center visar dem under Förmåner, med kvantitet, källa och sista dag; där ses och hanteras de. Här har varje flik samma kolumn, och översikten lägger ihop det som är använt.
        För egen bok över det ni använder: Microsoft gör det inte, och kan fråga efter det. Licenser och aktiveringar är två olika tal: en nyckel kan tillåta fler aktiveringar än det finns licenser.
    .row = { $name }: { $quantity } beviljade.
    .words = antal licenser, licenskvantitet, hur många platser, räkna licenser, se licenser, hantera licenser, vad har vi rätt till
guide-how-to-use = Vad får vi använda produktlicenser till?
    .answer =
        Till att lära känna Microsofts produkter, bygga och testa lösningar, utbilda personalen, driva det egna företaget och visa produkter för kunder. Försäljning och marknadsföring får demonstrera med dem, under er egen tillsyn och på er egen utrustning.
        Inte för kunder, för återförsäljning, som värdtjänst eller hemma. De fullständiga villkoren står i programguiden.
    .words = tillåten användning, användningsrätt, demonstration, demo, intern användning, bygga lösningar, utbildning, testmiljö, försäljning och marknadsföring, till vad, vad får vi göra med licenserna, licenserna får användas till
guide-restrictions = Finns det begränsningar för hur produktlicenser får användas?
    .answer =
        Ja. Villkoren skiljer sig från dem för kommersiella licenser: läs Product Terms och programguiden.
        Det finns ingen Software Assurance och ingen rätt till en äldre version: inom { $versions } månader går man över till en ny. De är för det egna företaget och aldrig för en kund. Office i molnet och lokalt delar på det som en kompetens har beviljats.
    .words = begränsningar, gränser för användningen, användningsvillkor, licensvillkor, software assurance, nedgradering, äldre version, skillnad mot kommersiella licenser
guide-more-licences = Hur får vi fler licenser än Partner Center visar?
    .answer =
        Inte från partnerprogrammet: det som är beviljat fylls inte på mot betalning. Behov därutöver täcks med kommersiella licenser; Microsofts licenssida visar vägarna, med andra villkor.
        En kompetens till ger det som hör till den, upp till { $country } gånger den beviljade kvantiteten i ett land och { $worldwide } gånger i hela världen.
    .words = fler licenser, extra licenser, köpa fler licenser, för få licenser, kommersiell licens, volymlicensiering, extra användare, öka antalet
guide-customers = Får vi aktivera på en kunds konto eller dator?
    .answer =
        Nej. Licenserna är för eget bruk och för demonstrationer. Era försäljare och marknadsförare får visa produkter för kunder med dem, men bara under er tillsyn, och varken på en kunds maskinvara, klientorganisation eller infrastruktur.
        Programmet nekar klientorganisationer som inte är era egna, och datorer vars namn stämmer med `customer_machines` i filen.
    .words = kund, kundens konto, kundens dator, kundens maskinvara, kundens klientorganisation, installera hos en kund, demo hos kund, sälja vidare, värdtjänst

## Konton och hjälp
guide-find-benefits = Var i Partner Center finns våra förmåner?
    .answer =
        Logga in på instrumentpanelen, välj MPN och där Förmåner: en flik var för Azure- och molnprodukter, Programvara, Visual Studio och Tekniska förmåner. Fliken Programvara visar allt som ert aktiva registreringserbjudande ger rätt till; öppna en rad för dess egna anvisningar.
        Erbjudanden, förnyelser och deras dagar finns under MPN, Medlemskapserbjudanden. Programmets flikar är ordnade likadant.
    .words = hitta förmåner, var finns förmånerna, sökväg i partner center, navigering, sidan förmåner, programvarusidan, sidan medlemskapserbjudanden, hantera förmåner, länk
guide-missing-benefits = Partner Center visar inga förmåner. Varför?
    .answer =
        ”Ser ut som om du inte har några förmåner ännu”: kontot har inget aktivt erbjudande, eller så köptes det under de senaste { $provisioning } timmarna; så länge kan det dröja innan förmånerna syns.
        ”Du har inte behörighet för den här åtgärden”: du är inloggad med ett konto som bara är för CSP. Använd det som hör till medlemskapet.
    .words = inga förmåner ännu, förmåner saknas, inte behörighet, ingenting syns, tom sida, nyss köpt, ser inga förmåner, felmeddelande partner center
guide-roles = Vem får göra vad med förmånerna?
    .answer =
        Globala administratörer och MPN-partneradministratörer hämtar nycklar, löser in, slår på, tilldelar och förnyar. Kontoadministratörer granskar företagsprofilen och slår ihop konton. Varje användare på kontot får se förmåner och ID:n. Ett konto bara för CSP ser ingenting.
        Ange med `--role` eller i filen vem du är: det som Microsoft skulle neka nekas här, med rollerna som får.
    .words = roller, behörigheter, global administratör, MPN-partneradministratör, kontoadministratör, vem får se nycklar, rättigheter, knappen är grå, åtkomsträttigheter
guide-packs = Microsoft Action Pack och Learning Action Pack: vad är skillnaden?
    .answer =
        Microsoft Action Pack är en portfölj av licenser och support med vilken en partner lär känna Microsofts teknik och bygger en lösning eller tjänst. Varje partner kan ha det, med eller utan kompetens.
        Learning Action Pack är ingången till programmet Learning Partner, för företag som utbildar i teknik: rabatt på kursmaterial och i Marketplace, och förmåner som hjälper till att bli expert.
        Man har ett av de två; valet gäller till nästa förnyelse. Vad vart och ett ger står i licenstabellerna.
    .words = action pack, learning action pack, MAPS, LAPS, learning partner, utbildningsföretag, kursmaterial, vilket paket, jämföra paket
guide-one-pack = Kan vi ha mer än ett Action Pack?
    .answer =
        Nej: ett per globalt partnerkonto, med eller utan kompetens. När konton som har var sitt slås ihop finns båda kvar till nästa förnyelse; sedan är det ett.
        Ett andra i filen märks, det nekas inte: det kan vara på väg.
    .words = två action pack, ett andra action pack, flera action pack, action pack och kompetens, ett per konto
guide-core-package = Vi har flera kompetenser. Vilka förmåner får vi?
    .answer =
        Ett paket kärnförmåner, på den högsta nivå som ni har, och för varje kompetens det som den lägger till. Två Gold och en Silver ger ett kärnpaket Gold och tre tillägg.
        I Partner Center skiljer kolumnen Förmånstyp dem åt: kärna och inkrementell.
    .words = flera kompetenser, kärnförmåner, inkrementella förmåner, två gold, silver och gold, förmånstyp, högsta nivå, kompetensspecifik
guide-merge = Vi har gått samman med ett annat företag. Vad händer med licenserna?
    .answer =
        Erbjudanden köps, och förmåner beviljas, på det globala partnerkontot. Till nästa förnyelse behåller vart och ett av de sammanslagna kontona det som det har. Sedan beviljas allt på det globala kontot: ett Action Pack, ett kärnpaket på högsta nivån, och det som varje kompetens lägger till.
        Av båda årsdagarna gäller den senare. Token stannar på de klientorganisationer där de löstes in. Bara en kontoadministratör slår ihop, och det kan inte ångras: läs först Microsofts sida om att slå ihop konton. Vid ett erbjudande står här vad en sammanslagning skulle göra.
    .words = slå ihop konton, sammanslagning, fusion, köpt ett företag, förvärv, globalt konto, globalt partnerkonto, PGA, behålla licenser efter sammanslagning, platskonto
guide-whom-to-ask = Vem frågar vi om våra licenser?
    .answer =
        Supporten i Partner Center: på den sidan finns länkar till hjälp, och därifrån öppnar ni ett ärende hos partnersupporten. Krånglar en produkt, fråga Microsoft Support, med en incident ur de tekniska förmånerna.
        Det de vill veta: erbjudande, slag av förmån, produkt, dagen och vad som har prövats. Ge de sista fem tecknen i en nyckel, aldrig hela.
    .words = vem kan hjälpa, kontakt, partnersupport, öppna ärende, hjälp med licenser, ringa support, supportbegäran, var får vi hjälp
guide-sources = Vad bygger svaren på?
    .answer =
        På Microsofts artiklar från december 2020 till oktober 2021 om MPN-förmåner: programvara och nycklar, och de två listorna med frågor om medlemskap, kompetenser, produktlicenser, moln, Visual Studio och tekniska förmåner. De berättas med egna ord; där översättningar skiljer sig gäller engelskan.
        Varje svar nämner sina regler, som R6 vid förnyelsen; `mpn rule` visar deras källa och hur de tolkas. Det som har ändrats sedan dess finns inte här: Partner Center och programguiden avgör.
    .words = om guiden, källa, vanliga frågor, FAQ, felsökning, dokumentation, vilket år, officiellt, policyer

## Programvara
guide-download = Hur får vi programvaran och dess nyckel?
    .answer =
        1. Öppna i Partner Center MPN, Förmåner, Programvara, och produktens rad: där finns dess egna anvisningar.
        2. Välj version, språk och operativsystem, och ladda ned.
        3. Behöver produkten en finns produktnyckeln i samma ruta: ”Hämta nycklar”. Globala administratörer och MPN-partneradministratörer ser den. Så snart en nyckel ur ett köp har visats upphör rätten till återbetalning.
        4. Installera; installationsprogrammet frågar efter nyckeln när den behövs.
        Registrera sedan nyckel och dator här: från och med då räknas det som används.
    .words = ladda ned, ladda ner, hämta nycklar, installation, iso-fil, välja språk, välja version, operativsystem, var finns nyckeln, installationen frågar efter nyckel, anvisningar
guide-needs-key = Behöver programvara på egna datorer en produktnyckel?
    .answer =
        Inte all. Windows Server, Windows för klienter och alla Office-klientprogram aktiveras, och behöver en nyckel för det; installationen frågar efter den. Andra, som SQL Server, har den i installationsprogrammet eller behöver ingen.
    .words = behövs produktnyckel, nyckel krävs, aktivering krävs, utan nyckel, ingen nyckel, installationen frågar efter nyckel, vilka produkter behöver nyckel, lokalt
guide-counting = Hur räknas aktiveringar?
    .answer =
        Med ett Action Pack: en ny dator räknas som en. Samma dator utan betydande ändring av maskinvaran räknas inte. Samma dator med en sådan ändring räknas igen. Vad som är betydande säger Microsoft inte: ni avgör och anger det.
        Med en nyckel från en kompetens räknas varje aktivering, även när samma dator installeras om.
        Vilket som gäller säger ett erbjudande med `counting`.
    .row = { $name }: { $used } av { $limit } använda, över alla nycklar{ $counted ->
            [none] {""}
           *[other] {" "}({ $counted })
        }.
    .words = räkna aktiveringar, installera om, ominstallation, samma dator, ny dator, ändrad maskinvara, nytt moderkort, antal aktiveringar, använda aktiveringar, hur många gånger, hur ofta, installera med en nyckel
guide-key-used-up = ”Högsta antalet aktiveringar är nått”: vad kan vi göra?
    .answer =
        En nyckel tillåter ett visst antal aktiveringar. När de är slut eller överskridna aktiveras ingen dator till med den, och inga läggs till. Det som är aktiverat fungerar vidare, och att avinstallera ger ingenting tillbaka.
        Att installera om på samma maskinvara går fortfarande med en nyckel från ett Action Pack. Använd annars en annan nyckel för produkten, om det finns en, eller köp en kommersiell licens för datorn.
    .row = { $name }, { $key }: { $key-used } av { $key-limit } använda{ $key-counted ->
            [none] {""}
           *[other] {" "}({ $key-counted })
        }.
    .words = högsta antal aktiveringar, maximalt antal aktiveringar, aktiveringsgränsen nådd, nyckeln slut, gränsen överskriden, 0xC004C008, kan inte aktivera mer, för många aktiveringar, inga aktiveringar kvar
guide-more-keys = Kan vi få fler nycklar när alla aktiveringar är slut?
    .answer =
        Nej. Många av nycklarna är MAK (multiple activation keys): en nyckel med ett begränsat antal installationer, aktiveringar eller platser. Den slutar när alla är förbrukade, och partnerprogrammet ger varken fler eller en annan nyckel i stället.
        En förnyelse kan ge nya nycklar. Det som behövs utöver det beviljade köper ni som kommersiella licenser.
    .words = fler nycklar, extra nyckel, fler produktnycklar, flera aktiveringsnycklar, MAK, begära fler aktiveringar, ny nyckel, höja gränsen
guide-key-refused = En nyckel godtas inte. Vad kan det vara?
    .answer =
        I den här ordningen: den är slut; dess sista dag gick innan den någonsin aktiverades; Microsoft har spärrat den, till exempel för att den läckt ut; eller så hör den till en annan utgåva eller version än den som är installerad, eftersom det är volymnycklar.
        Se på produktens rad: den säger vilket. Stämmer inget av det, fråga partnersupporten, med de sista fem tecknen och felkoden.
    .words = nyckeln fungerar inte, ogiltig nyckel, nyckel avvisad, spärrad nyckel, blockerad nyckel, aktiveringsfel, läckt nyckel, fel utgåva, felkod, produktnyckel fungerar inte, nyckeln aktiverar inte, aktiveringen misslyckas
guide-cal = ”Ingen ytterligare information tillgänglig”: varför finns inget att ladda ned för CAL?
    .answer =
        En CAL (client access license) är en rätt på papper att ansluta till en server. Det finns inget att ladda ned, ingen nyckel och inget att aktivera; det som ska ställas in ställs in i serverprodukten. Meddelandet är alltså inget fel.
        Det gäller CAL för Windows Server, fjärrskrivbord, Exchange, SharePoint och andra.
    .words = CAL, klientåtkomstlicens, ingen ytterligare information tillgänglig, inget att ladda ned, RDS CAL, ingen nyckel för CAL, fjärrskrivbord, aktivera CAL
guide-macos = Fungerar Office Professional Plus 2019 på en Mac?
    .answer =
        Nej. Nycklar till Office Professional Plus 2019 från rättigheter för intern användning fungerar inte på macOS. Använd dem på Windows; ta för en Mac Office ur en molnprenumeration.
        Att registrera en sådan dator nekas inte; formuläret säger det bredvid.
    .words = macos, mac, apple, office för mac, macbook, office 2019 på mac, OS X

## Moln
guide-redeem = Hur löser vi in en token för första gången?
    .answer =
        1. Öppna i Partner Center MPN, Förmåner, molnfliken och produktens rad, och hämta nyckeln.
        2. Öppna aktiveringssidan i ett privat fönster, och logga in på den klientorganisation som ska ha platserna. Kontrollera klientorganisationen: det är för gott.
        3. Ange nyckeln, se på produkt, platser och längd, och lös in.
        Då börjar en prenumeration på ett år med alla platser. Har klientorganisationen redan en aktiv av produkten läggs platserna till i den, eller så utökas den. Den som registrerar inlösen här ser först vad varje sätt leder till.
    .row = { $name }: { $token } för { $seats } platser, till och med { $activate-by }.
    .words = lösa in token, inlösen, aktivera moln, första aktivering, privat fönster, använda token, starta prenumeration, ange nyckeln, aktivera office 365, microsoft 365 nyckel
guide-add-or-extend = Lägga till licenser eller utöka: vad är skillnaden?
    .answer =
        Att lägga till ger fler platser, och slutet kommer tidigare: gamla och nya platser delar den tid som de har tillsammans, så att prenumerationen oftast slutar om mindre än { $year } månader. Att utöka lämnar platserna som de är, och slutet kommer senare; med mer än { $times } gånger platserna nekas det.
        Bestäm vilket ni vill innan ni löser in: en nyckel löses in en gång, och inget av det kan tas tillbaka. Formuläret visar båda bredvid varandra, med platser, dagar och slut.
    .row = { $name }: med { $token }, på { $seats } platser.
    .words = lägga till eller utöka, lägg till licenser, utöka slutdatum, lägga till platser, förlänga prenumeration, fler användare eller mer tid, slutdatum i genomsnitt, skillnaden mellan lägga till och utöka
guide-subscription-expires = Vi fick besked att en prenumeration snart går ut. Vad nu?
    .answer =
        1. Logga in på den molnportal som skickade beskedet.
        2. Se på prenumerationernas slut: fliken Moln visar dem också.
        3. Använd det kommande årets token: utöka prenumerationen eller lägg till licenser i den.
        Finns ingen token ännu, förnya medlemskapet på fönstrets första dag; portalen ger en tid efter slutet. En prenumeration som har tagit slut tar emot ingetdera: en token startar då en ny.
    .row = { $name }: slutar { $ends }.
    .words = prenumerationen går ut, går snart ut, avisering, besked om utgång, prenumerationen slutar, varning från portalen, office 365 har gått ut, prenumerationens slutdatum
guide-split-token = Kan en token delas på flera prenumerationer?
    .answer =
        Nej. En token används som den gavs ut, som en helhet och på en klientorganisation: en på tjugofem platser är inte fem på fem. Prenumerationens platser kan ni ge till vem ni vill på den klientorganisationen.
    .row = { $name }: { $token } har { $seats } platser, alla på en klientorganisation.
    .words = dela upp token, dela token, flera prenumerationer, flera klientorganisationer, en del av platserna, halva platserna, låsa upp flera prenumerationer
guide-replacement = Fel klientorganisation, eller platser tillagda i stället för utökat slutdatum: finns det en ersättningstoken?
    .answer =
        Ja, en gång, och bara av dessa två skäl: en token aktiverades på fel klientorganisation, eller den lade av misstag till platser där den skulle ha utökat. Begär det inom { $replacement } dagar från aktiveringen, med ett ärende hos partnersupporten (Förmåner, Azure och moln).
        Inget annat ersätts: ingen borttappad och ingen utgången token, och ingen ersättning. Förfaller erbjudandet dessförinnan är det också för sent.
    .row = { $name }: { $replaceable } till och med { $replace-until }.
    .words = ersättningstoken, fel klientorganisation, fel katalog, fel tenant, fel konto, aktiverad på fel klientorganisation, platser tillagda i stället för utökade, tillagda av misstag, ångra inlösen, ny token
guide-not-in-time = En nyckel eller token användes inte i tid. Är den förlorad?
    .answer =
        Efter sista dagen kan den inte längre aktiveras eller lösas in för första gången, och en utgången token ersätts inte. En förnyelse ger förmånen tillbaka, med en ny sista dag och ofta med nya nycklar.
        Visar Partner Center en annan dag än det här programmet gäller den: registrera den som `activate_by`. Borde den fortfarande fungera, fråga partnersupporten.
    .row = { $name }: sista dagen var { $activate-by }.
    .words = token har gått ut, nyckeln har gått ut, inte inlöst i tid, för sent att aktivera, oanvänd nyckel, aktiveringstiden slut, glömt att lösa in
guide-bulk-credit = Det går inte att tilldela användare Azures årskredit (bulk credit). Varför?
    .answer =
        En årskredit (bulk credit) kan inte kombineras med andra erbjudanden. Troligen har användaren redan ett: ett Enterprise Agreement, CSP, Azure in Open, Azure Pass, månadskrediten i ett Action Pack eller ett annat förbetalt erbjudande eller krediterbjudande. Ta en annan användare.
        Har användaren inget av det och det ändå inte går, fråga Microsoft Support. En årskredit kan föras över till någon annan och tas inte tillbaka.
    .row = { $name }: { $assigned } av { $quantity } tilldelade.
    .words = masskredit, bulk credit, azure-kredit, kan inte tilldela användare, tilldelning misslyckas, enterprise agreement, azure pass, azure in open, CSP, årskredit, kombinera erbjudanden
guide-monthly-credit = Vem kan få den månatliga Azure-krediten?
    .answer =
        Någon i er egen katalog, som inte har en årskredit. Den kan ges och tas tillbaka när som helst. Det som blir över av en månad går förlorat när den är slut.
    .row = { $name }: { $assigned } av { $quantity } tilldelade.
    .words = månadskredit, månatlig kredit, azure per månad, kredit per månad, oanvänd kredit, ge azure-kredit, ta bort azure-användare

## Visual Studio
guide-vs-assign = Hur aktiveras en Visual Studio-prenumeration?
    .answer =
        1. Logga in på Partner Center, välj MPN, Förmåner, och där Visual Studio.
        2. Tilldela en användare en ledig prenumeration: vem som helst i Användarhantering eller i er Azure Active Directory, även gäster. Globala administratörer och MPN-partneradministratörer får.
        3. Användaren loggar in i Visual Studio med det kontot. Först då är den giltig: ”utvärderingen har gått ut” betyder att det återstår. Registrera både tilldelningen och inloggningen här.
    .row = { $name }: { $assigned } av { $quantity } tilldelade.
    .words = aktivera visual studio, tilldela visual studio, tilldela användare, logga in i visual studio, utvärderingen har gått ut, användarhantering, azure active directory, ge visual studio till en kollega
guide-vs-reassign = När kan en Visual Studio-prenumeration gå till någon annan?
    .answer =
        { $lock } dagar efter att den tilldelades, för varje plats från dess egen dag. Den som tar tillbaka den tidigare lämnar den tom till dess; bara den senaste innehavaren kan få den igen genast. Med nästa innehavare börjar dagarna om.
    .row = { $name }: fri för någon annan från { $free-from }.
    .words = tilldela om, överföra prenumeration, flytta visual studio till en annan användare, byta användare, nittio dagar, låst plats, ersätta en utvecklare
guide-vs-share = Får flera dela på en Visual Studio-prenumeration?
    .answer =
        Nej. Den är licensierad för en person, och giltig när den är tilldelad den personen och aktiverad genom inloggning. Att dela inloggningsuppgifter är inte tillåtet, varken mellan kolleger eller med ett teamkonto.
    .words = dela, delat konto, dela visual studio, dela lösenord, inloggningsuppgifter, flera utvecklare, teamkonto
guide-vs-enterprise = Ingår Visual Studio Enterprise i Action Pack?
    .answer =
        Nej, bara Visual Studio Professional. Enterprise hör till Silver- och Gold-kompetenser. Säger er fil något annat, se efter vilket erbjudande som gav det.
    .words = visual studio enterprise, enterprise-utgåva, action pack visual studio, professional eller enterprise, vilken utgåva av visual studio
guide-vs-after = Hur länge fungerar Visual Studio efter årsdagen?
    .answer =
        { $grace } dagar: så länge kan det som är tilldelat personer aktiveras och användas, förnyat eller inte. Sedan upphör också nedladdningar och nycklar. Nycklar som hämtades tidigare fungerar vidare, så exportera dem i tid (my.visualstudio.com, Product keys).
        Visual Studio vill ha en inloggning var { $sign-in }:e dag.
    .row =
        { $name }: { $lapsed ->
            [yes] kunde användas till och med { $usable-until }.
           *[no] kan användas till och med { $usable-until }.
        }
    .words = visual studio har gått ut, visual studio efter förfallodatum, respit för tilldelade förmåner, exportera nycklar, hämtade nycklar, användbar till, extra dagar
guide-person-leaves = Någon lämnar företaget. Vad händer med platser och kredit?
    .answer =
        En Visual Studio-plats kan tas tillbaka genast, och kan gå till någon annan när dess { $lock } dagar är slut. En månatlig Azure-kredit tas tillbaka när som helst, en årskredit förs över. Programvara på personens dator förblir räknad.
        Fliken med personer visar allt som någon innehar; den som där registrerar att någon har slutat tar i ett steg tillbaka det som går, och får veta när resten är fri.
    .words = anställd slutar, personen har slutat, kollega slutar, ta tillbaka licens, ta bort användare, frigöra plats, ny medarbetare

## Tekniska förmåner
guide-install-help = Vi kan inte installera eller aktivera det vi laddade ned. Vem hjälper?
    .answer =
        Microsoft Support, med en incident ur era tekniska förmåner:
        1. Öppna i Partner Center MPN, Förmåner, Tekniska förmåner.
        2. Aktivera produktsupporten där: ni får ett åtkomst-ID och ett kontrakt-ID.
        3. Logga in på Microsoft Support för företag (adressen nedan), välj produkten, lägg till kontraktet med båda ID:na, och skapa ett ärende.
        Här förvarar fliken Tekniska förmåner ID:na och räknar incidenterna.
    .words = kan inte installera, installationen misslyckas, hjälp med installation, nedladdningsfel, installationsfel, hjälp med aktivering, skapa ärende, microsoft support, produktsupport
guide-access-ids = Vad är åtkomst-ID och kontrakt-ID till för?
    .answer =
        De knyter supportkontraktet till ert konto hos Microsoft Support. En global administratör eller MPN-partneradministratör aktiverar förmånen, vilket tar minuter till dagar; sedan ser alla på kontot båda numren. Varje person anger dem en gång. ”Access ID is already associated” kan ni bortse från.
        Kontraktet gäller erbjudandets år och { $contract } dagar till; sedan, eller när ingen incident är kvar, är numren dolda.
    .row = { $name }: kontraktet till och med { $contract-ends }.
    .words = åtkomst-ID, kontrakt-ID, supportkontrakt, lägga till kontrakt, redan kopplat, nummer för support, aktivera teknisk förmån, kontraktet dolt, kontraktet har gått ut
guide-incidents = Hur många supportincidenter har vi, och vad är de till för?
    .answer =
        Så många om året som erbjudandet ger: raden säger hur många som är använda. Ett ärende räknas när det öppnas. Lokalt stöds en produkts aktuella version och den förra; för molnet har kompetenser Signature Cloud Support.
        Är ingen kvar är kontraktet dolt till nästa år.
    .row = { $name }: { $used } av { $quantity } använda.
    .words = supportincidenter, teknisk support, antal ärenden, incidenter kvar, signature cloud support, produktspecifik support, versioner som stöds, öppna ett ärende om en produkt
guide-advisory-hours = Vad är rådgivningstimmar?
    .answer =
        Timmar med Microsofts konsulter för försäljningsstöd och driftsättning. De behöver inte aktiveras: man ber om dem med ett formulär, under MPN, Förmåner, Tekniska förmåner. För kompetenser är försäljningsstödet gratis, med ett Action Pack dras det från timmarna.
    .row = { $name }: { $used } av { $quantity } använda.
    .words = rådgivningstimmar, konsult, teknisk försäljning och driftsättning, TPD, konsulttimmar, försäljningsstöd, skicka begäran

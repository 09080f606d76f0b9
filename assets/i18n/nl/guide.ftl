# De gids. Wat de berichten en hun argumenten betekenen staat boven assets/i18n/en/guide.ftl.

## Verlengingen
guide-expiry-date = Wat betekent “Vervaldatum van voordeel”?
    .answer =
        Het is de laatste dag waarop u het voordeel voor het eerst kunt activeren, inwisselen of toewijzen. Het is niet de dag waarop het gebruik eindigt.
        In Partner Center heet de kolom “Activate by” of “Vervaldatum van voordeel”. Heeft een voordeel geen eigen dag, dan hebben sleutels en tokens tot de jubileumdatum van de aanbieding; wat aan personen wordt toegewezen en wat technisch is, heeft { $assigned-by } dagen langer.
        Een voorbeeld: met vervaldatum { $expiry } moet een token uiterlijk dan zijn ingewisseld, liever een dag eerder. Ingewisseld op { $redeemed } werkt het toch tot en met { $redeemed-until }.
        De dag waarop de verlenging begint staat op de pagina Lidmaatschapsaanbiedingen.
    .row = { $name }: de laatste dag is { $activate-by }.
    .words = vervaldatum, vervaldatum van voordeel, activeren voor, laatste dag om te activeren, tot wanneer activeren, wat vervalt er, uiterste activeringsdatum
guide-use-after-redeeming = Hoe lang kunnen we gebruiken wat we hebben ingewisseld?
    .answer =
        Een cloudtoken geeft één jaar vanaf de dag waarop het wordt ingewisseld, wat de vervaldatum ook was: ingewisseld op { $redeemed }, bruikbaar tot en met { $redeemed-until }. Aan dat jaar verandert een verlenging van het lidmaatschap niets, en een gemiste verlenging evenmin.
        Met software op uw eigen computers is het anders: die mag u gebruiken zolang het lidmaatschap duurt.
    .row = { $name }: loopt tot en met { $ends }.
    .words = hoe lang bruikbaar, een jaar geldig, gebruik na het inwisselen, looptijd van een sleutel, einde van het gebruik, duur van het abonnement
guide-different-dates = Waarom eindigen lidmaatschap, voordelen en abonnementen op verschillende dagen?
    .answer =
        Het zijn drie klokken. Het lidmaatschap eindigt op de jubileumdatum. Voordelen die aan iemand zijn toegewezen, zoals Visual Studio, lopen { $grace } dagen langer. Elk cloudabonnement heeft een eigen einde, dat afhangt van de dag van inwisselen en van wat er sindsdien is toegevoegd of verlengd.
        Geen ervan is fout omdat hij van een andere afwijkt. Het tabblad Uiterste datums zet ze alle op één rij.
    .row = { $name }: het lidmaatschap tot en met { $anniversary }, wat personen hebben tot en met { $grace-ends }.
    .words = datums komen niet overeen, data kloppen niet, datum lidmaatschap wijkt af, welke datum geldt, drie datums, verschil in einddatum
guide-renew-benefits = Hoe verlengen we onze voordelen?
    .answer =
        Voordelen verlengt u niet één voor één: verleng het lidmaatschap, en activeer opnieuw wat het toekent.
        1. Meld u aan bij het dashboard van Partner Center.
        2. Kies MPN en daar Voordelen.
        3. Activeer het voordeel dat u wilt.
        Staat het er niet bij, dan moet eerst het lidmaatschap worden verlengd; doe daarna hetzelfde nog eens.
    .words = voordelen verlengen, voordeel niet beschikbaar, opnieuw activeren, voordelen vernieuwen, voordelen voor volgend jaar
guide-renew-when = Wanneer kunnen we ons lidmaatschap of Action Pack verlengen?
    .answer =
        Op elk van de { $window } dagen na de jubileumdatum: van dag { $opens } erna tot en met dag { $closes }. Eerder biedt Partner Center het niet aan.
        Een voorbeeld: een Action Pack dat op { $bought } is gekocht, kan worden verlengd van { $bought-opens } tot en met { $bought-closes }.
        Het gebeurt op de pagina Lidmaatschapsaanbiedingen, waar de eerste dag als begindatum van de verlenging staat.
    .row = { $name }: van { $opens-on } tot en met { $closes-on }.
    .words = wanneer verlengen, verlengingsvenster, begindatum van de verlenging, Action Pack verlengen, te vroeg verlengen, eerste dag verlenging, laatste dag verlenging, knop verlengen grijs
guide-renew-before = Wat moet er vóór een verlenging gebeuren?
    .answer =
        Een globale beheerder of een accountbeheerder opent het bedrijfsprofiel in Partner Center (Instellingen, Accountinstellingen, Organisatieprofiel), bekijkt de status en wat er gevraagd wordt, en werkt het bij.
        Microsoft kan meer documenten vragen om de gegevens te verifiëren: begin dus vóór de jubileumdatum. Een controle uit een eerder jaar telt niet.
        Leg de controle hier vast als die is gedaan: een aanbieding waarvan bekend is dat de controle nog openstaat, wordt niet verlengd.
    .words = bedrijfsprofiel, bedrijfsgegevens controleren, bedrijfsgegevens bijwerken, documenten ter verificatie, account geverifieerd, voor het verlengen, organisatieprofiel
guide-renew-competency = Wat is er nodig om een competentie te verlengen?
    .answer =
        Elk jaar, en voordat het venster sluit: aan de prestatievereisten is voldaan, examens en vaardigheden zijn gevalideerd, het bedrijfsprofiel is gecontroleerd en de jaarlijkse kosten zijn betaald.
        Het gebeurt in Partner Center, bij Lidmaatschapsaanbiedingen. Binnen de { $window } dagen betaald behoudt de competentie status en voordelen.
        Dit programma kent uw prestaties en examens niet: kijk daarvoor in Partner Center.
    .words = competentie verlengen, competentie vernieuwen, prestatievereisten, examens, vaardigheden, jaarlijkse kosten, opnieuw kwalificeren, silver gold verlengen, competentiestatus behouden
guide-in-the-window = Wat gebeurt er met onze voordelen tijdens de { $window } dagen van de verlenging?
    .answer =
        Ze blijven: wat geactiveerd is werkt, sleutels zijn te zien, Visual Studio is te gebruiken en toe te wijzen, tickets worden geopend. Alleen een sleutel of token waarvan de eigen laatste dag voorbij is, kunt u niet meer voor het eerst gebruiken.
        Is de laatste van die dagen voorbij zonder verlenging, dan gaat de toegang tot de voordelen verloren.
    .row = { $name }: deze dagen lopen van { $opens-on } tot en met { $closes-on }.
    .words = tijdens het verlengingsvenster, tijdens de verlengingsperiode, respijt, dagen na de jubileumdatum, verliezen we toegang, nog toegang, lidmaatschap verlopen
guide-not-renewing = We verlengen niet. Mogen we de software blijven gebruiken?
    .answer =
        Nee. Licenties bij een competentie of een Action Pack zijn niet permanent: u mag ze alleen tijdens het lidmaatschap gebruiken. Verwijder de software daarna van elke computer, of koop er commerciële licenties voor.
        Cloudabonnementen die zijn ingewisseld lopen door tot hun eigen einde.
        Kijk voor u beslist wat eruit zou volgen: op het tabblad Verlenging noemt een lijst computers, personen en dagen, en `mpn impact` ook.
    .row =
        { $name }: { $lapsed ->
            [yes] de aanbieding kon tot en met { $closes-on } worden verlengd. Wat nog geïnstalleerd is, moet weg.
           *[no] zonder verlenging te gebruiken tot en met { $closes-on }.
        }
    .words = permanent, eeuwigdurend, blijven gebruiken, lidmaatschap stoppen, opzeggen, verwijderen, software deïnstalleren, laten verlopen, einde lidmaatschap, niet verlengen, als we niet verlengen, zonder verlenging, stoppen met betalen
guide-missed-window = We hebben de verlenging gemist. Wat nu?
    .answer =
        Na dag { $closes } is de aanbieding vervallen, en de voordelen ermee: verlengen kan niet meer. Wie de aanbieding opnieuw koopt, begint een nieuw jaar met een nieuwe jubileumdatum.
        Anders moet de software worden verwijderd of commercieel gelicentieerd. Abonnementen die eerder zijn ingewisseld lopen door tot hun eigen einde.
    .row = { $name }: de laatste dag was { $closes-on }.
    .words = vergeten te verlengen, te laat, venster voorbij, vervallen aanbod, aanbieding vervallen, deadline gemist, opnieuw kopen, lidmaatschap kwijt
guide-reminders = Wie krijgt bericht over een verlenging, en wanneer?
    .answer =
        Microsoft schrijft aan globale beheerders en MPN-partnerbeheerders: { $before } dagen vóór de jubileumdatum en { $after } dagen erna. Zulke berichten worden gemakkelijk gemist, in de vakantie of als een beheerder weg is.
        Daarom zegt dit programma het zelf: in de regel onder de tabbladen, bij de uiterste datums, met `mpn check` voor bewaking en in een agenda met `mpn export ics`.
    .row = { $name }: berichten op { $reminder-before } en { $reminder-after }.
    .words = herinnering, herinneringsmail, bericht van verlenging, geen mail ontvangen, wie krijgt de mail, waarschuwing voor verlenging
guide-next-anniversary = Welke dag is de jubileumdatum na een verlenging?
    .answer =
        { $renewal } dagen na de vorige, op welke dag van het venster u ook betaalt: laat betalen kost geen dagen en vroeg betalen levert er geen op. Over een schrikkeljaar schuift de datum een dag op.
        De eerste jubileumdatum is de dag van aankoop een jaar later; voor 29 februari is dat de dag ervoor.
        Een betaling buiten het venster verschuift niets.
    .row = { $name }: { $anniversary }, en { $next-anniversary } na een verlenging.
    .words = nieuwe jubileumdatum, datum volgend jaar, datum een dag verschoven, schrikkeljaar, vroeg betalen, laat betalen, wanneer begint het jaar
guide-covid = COVID-19: onze jubileumdatum komt eraan en we kunnen niet aan de eisen voldoen. Wat geldt er?
    .answer =
        Een competentie of geavanceerde specialisatie met een jubileumdatum van { $kept-first } tot en met { $kept-last } blijft behouden tot dezelfde dag van { $kept-to }, zonder examens of prestaties in dat jaar. Dat geldt niet voor { $kept-except } en niet voor een Action Pack. De kosten blijven verschuldigd.
        Met die periode wordt hier gerekend. Drie andere heeft Microsoft aangekondigd; die worden alleen genoemd: jubileumdatums van 2020-01-01 tot en met 2020-06-30 en van 2020-07-01 tot en met 2020-12-31 werden behouden tot { $kept-from }, die van 2021-07-01 tot en met 2021-12-31 tot { $kept-to }, de laatste ook weer zonder { $kept-except }.
    .row = { $name }: behouden van { $kept-day } tot { $anniversary }.
    .words = covid, corona, pandemie, uitstel van competentie, niet voldoen aan vereisten, examens kwijtgescholden, jubileumdatum uitgesteld, uitgebreide competentie
guide-kept-fee = Onze competentie is een jaar behouden. Moeten we toch betalen?
    .answer =
        Ja. Examens en prestaties werden kwijtgescholden, de kosten niet. Ze horen bij de { $window } dagen na de jubileumdatum die de competentie gehad zou hebben; de betaling verschuift dan niets, de behouden dag blijft.
        Of een competentie zonder die betaling verloren gaat, zegt geen document. Daarom blijft die hier actief, en gemarkeerd tot de betaling is vastgelegd.
    .row =
        { $name }: { $fee-paid ->
            [yes] de kosten van de dagen { $fee-from } tot en met { $fee-to } zijn vastgelegd.
           *[no] de kosten horen bij de dagen { $fee-from } tot en met { $fee-to }.
        }
    .words = competentiekosten, kosten betalen, kosten nog verschuldigd, behouden jaar, covid kosten, factuur voor het extra jaar, vergoeding
guide-refund = Kan een aankoop worden terugbetaald?
    .answer =
        Binnen { $refund } dagen na de aankoop, zolang er niets is geactiveerd, ingewisseld of toegewezen en zelfs geen productcode is bekeken. De eerste blik op een sleutel maakt er voorgoed een einde aan; daarom vraagt dit programma het voordat het er een toont of kopieert zolang dat recht er is.
        Een MPN-partnerbeheerder of een accountbeheerder vraagt het bij Microsoft aan.
    .row = { $name }: tot en met { $refund-until }, zolang niets is gebruikt en geen sleutel is bekeken.
    .words = terugbetaling, geld terug, aankoop annuleren, retour, sleutel bekeken, verkeerde aankoop
guide-specialization = Wat is een geavanceerde specialisatie, en wat verandert die hier?
    .answer =
        Die toont diepere kennis, boven op een Gold-competentie in hetzelfde gebied. Een specialisatie heeft een eigen jaar en een eigen verlenging en voegt weinig of geen voordelen toe. Het uitstel wegens COVID-19 gold ook hiervoor.
        De vereisten en hoe u er een verdient, staan op de pagina van Microsoft.
    .words = geavanceerde specialisatie, specialisatie verdienen, expertise laten zien, volgende stap na gold

## Licenties en hun voorwaarden
guide-offered = Welke productlicenties biedt het programma?
    .answer =
        Wie een competentie of een Action Pack heeft, krijgt productlicenties voor eigen gebruik (rechten voor intern gebruik): software voor eigen computers, cloudtokens, Azure-tegoed, Visual Studio en technische ondersteuning. Een bedrijf met competenties heeft één kernpakket en voor elk ervan iets extra's.
        De actuele lijst en de tabellen per aanbieding staan in de programmahandleiding. `mpn init` en een nieuwe aanbieding vullen in wat de catalogus van dit programma kent; vergelijk het met Partner Center.
    .words = productlicenties, interne gebruiksrechten, IUR, huidige aanbiedingen, licentietabel, wat krijgen we, wat is inbegrepen, lijst van voordelen
guide-programs-guide = Waar is de programmahandleiding die de veelgestelde vragen noemen?
    .answer =
        De handleiding van het Microsoft Partner Network (programs guide, usage guide) bevat de lijst van licenties en de voorwaarden voor het gebruik: tokens, vervanging, sleutels, delen, maxima. Het adres hieronder leidt naar de huidige uitgave, die niet die van uw jaar hoeft te zijn.
        Wat dit programma eruit overneemt, staat achter de nummers van de regels.
    .words = programmahandleiding, handleiding, gids van microsoft, waar staan de voorwaarden, beleid, meer informatie, zie de handleiding
guide-how-many = Hoeveel productlicenties hebben we?
    .answer =
        Partner Center toont ze onder Voordelen, met hoeveelheid, bron en laatste dag; daar bekijkt en beheert u ze. Hier heeft elk tabblad dezelfde kolom, en het overzicht telt op wat is gebruikt.
        Houd zelf bij wat u gebruikt: Microsoft doet dat niet, en kan ernaar vragen. Licenties en activeringen zijn twee getallen: een sleutel kan meer activeringen toelaten dan er licenties zijn.
    .row = { $name }: { $quantity } toegekend.
    .words = aantal licenties, licentiehoeveelheid, hoeveel plaatsen, licenties tellen, licenties bekijken, licenties beheren, waar hebben we recht op
guide-how-to-use = Waarvoor mogen we productlicenties gebruiken?
    .answer =
        Om vertrouwd te raken met de producten van Microsoft, om oplossingen te bouwen en te testen, om uw mensen op te leiden, voor uw eigen bedrijf, en om producten aan klanten te laten zien. Verkoop en marketing mogen ermee demonstreren, onder uw eigen toezicht en op uw eigen apparatuur.
        Niet voor klanten, voor wederverkoop, voor hosting of thuis. De volledige voorwaarden staan in de programmahandleiding.
    .words = toegestaan gebruik, gebruiksrechten, demonstratie, demo, intern gebruik, oplossingen bouwen, training, testomgeving, verkoop en marketing, waarvoor
guide-restrictions = Gelden er beperkingen voor het gebruik van productlicenties?
    .answer =
        Ja. De voorwaarden verschillen van die van commerciële licenties: lees de Product Terms en de programmahandleiding.
        Er is geen Software Assurance en geen recht op een oudere versie: binnen { $versions } maanden gaat u over op een nieuwe. Ze zijn voor uw eigen bedrijf en nooit voor een klant. Office in de cloud en on-premises delen wat aan een competentie is toegekend.
    .words = beperkingen, grenzen aan het gebruik, gebruiksvoorwaarden, licentievoorwaarden, software assurance, softwaregarantie, downgrade, oudere versie, verschil met commerciële licenties
guide-more-licences = Hoe krijgen we meer licenties dan Partner Center vermeldt?
    .answer =
        Niet van het programma: wat is toegekend wordt niet tegen betaling aangevuld. Wat u verder nodig hebt, dekt u met commerciële licenties; de licentiepagina van Microsoft toont de mogelijkheden, met andere voorwaarden.
        Een volgende competentie voegt toe wat erbij hoort, tot { $country } keer een toekenning in één land en { $worldwide } keer wereldwijd.
    .words = meer licenties, extra licenties, licenties bijkopen, te weinig licenties, commerciële licentie, volumelicenties, extra gebruikers, hoeveelheid verhogen
guide-customers = Mogen we activeren op het account of de computer van een klant?
    .answer =
        Nee. Deze licenties zijn voor eigen gebruik en voor demonstraties. Uw mensen van verkoop en marketing mogen er producten mee aan klanten laten zien, maar alleen onder uw toezicht, en niet op de hardware, de tenant of de infrastructuur van een klant.
        Dit programma weigert tenants die niet van u zijn, en computers waarvan de naam past bij `customer_machines` in het bestand.
    .words = klant, account van klant, computer van klant, hardware van de klant, tenant van klant, bij een klant installeren, demo bij klant, doorverkopen, hosting

## Accounts en hulp
guide-find-benefits = Waar in Partner Center staan onze voordelen?
    .answer =
        Meld u aan bij het dashboard, kies MPN en daar Voordelen: er is een tabblad voor Azure- en cloudproducten, voor Software, voor Visual Studio en voor Technische voordelen. Het tabblad Software toont alles waar u met uw actieve inschrijvingsaanbieding recht op hebt; open een regel voor de eigen instructies.
        Aanbiedingen, verlengingen en hun dagen staan bij MPN, Lidmaatschapsaanbiedingen. De tabbladen van dit programma zijn net zo ingedeeld.
    .words = voordelen vinden, waar zijn de voordelen, pad in partner center, navigatie, pagina voordelen, softwarepagina, pagina lidmaatschapsaanbiedingen, voordelen beheren, link
guide-missing-benefits = Partner Center toont geen voordelen. Waarom?
    .answer =
        “Het lijkt erop dat u nog geen voordelen hebt”: dit account heeft geen actieve aanbieding, of die is in de laatste { $provisioning } uur gekocht; zo lang kan het duren tot voordelen verschijnen.
        “U bent niet gemachtigd voor deze actie”: u bent aangemeld met een account dat alleen voor CSP is. Gebruik dat van uw lidmaatschap.
    .words = nog geen voordelen, voordelen ontbreken, niet gemachtigd, niets te zien, lege pagina, net gekocht, zie geen voordelen, foutmelding partner center
guide-roles = Wie mag wat met de voordelen?
    .answer =
        Globale beheerders en MPN-partnerbeheerders halen sleutels op, wisselen in, schakelen voordelen in, wijzen toe en verlengen. Accountbeheerders controleren het bedrijfsprofiel en voegen accounts samen. Elke gebruiker van het account mag voordelen en id's bekijken. Een account alleen voor CSP ziet niets.
        Zeg met `--role` of in het bestand wie u bent: wat Microsoft zou weigeren, wordt hier geweigerd, met de rollen die het mogen.
    .words = rollen, machtigingen, globale beheerder, MPN-partnerbeheerder, accountbeheerder, wie mag sleutels zien, rechten, knop grijs, toegangsrechten
guide-packs = Microsoft Action Pack en Learning Action Pack: wat is het verschil?
    .answer =
        Het Microsoft Action Pack is een portfolio van licenties en ondersteuning waarmee een partner de technologie van Microsoft leert kennen en een oplossing of dienst bouwt. Elke partner kan het hebben, met of zonder competentie.
        Het Learning Action Pack is de instap in het Learning Partner-programma, voor bedrijven die training in technologie geven: korting op cursusmateriaal en in de Marketplace, en voordelen die helpen expert te worden.
        U hebt een van beide; de keuze geldt tot de volgende verlenging. Wat elk toekent, staat in de licentietabellen.
    .words = action pack, learning action pack, MAPS, LAPS, learning partner, trainingsbedrijf, cursusmateriaal, welk pack, packs vergelijken
guide-one-pack = Kunnen we meer dan één Action Pack hebben?
    .answer =
        Nee: één per globaal partneraccount, met of zonder competentie. Na het samenvoegen van accounts die er elk een hadden, blijven beide tot de volgende verlenging; daarna is er één.
        Een tweede in het bestand wordt gemarkeerd, niet geweigerd: het kan onderweg zijn.
    .words = twee action packs, tweede action pack, meerdere action packs, action pack en competentie, een per account
guide-core-package = We hebben meerdere competenties. Welke voordelen krijgen we?
    .answer =
        Eén pakket kernvoordelen, op het hoogste niveau dat u hebt, en voor elke competentie wat die toevoegt. Twee keer Gold en een keer Silver geven één kernpakket Gold en drie toevoegingen.
        In Partner Center houdt de kolom Voordeeltype ze uit elkaar: kern en incrementeel.
    .words = meerdere competenties, kernvoordelen, incrementele voordelen, twee gold, silver en gold, voordeeltype, hoogste niveau, competentiespecifiek
guide-merge = We zijn met een ander bedrijf samengegaan. Wat gebeurt er met de licenties?
    .answer =
        Aanbiedingen worden gekocht, en voordelen toegekend, op het globale partneraccount. Tot de volgende verlenging houdt elk van de samengevoegde accounts wat het heeft. Daarna wordt alles aan het globale account toegekend: één Action Pack, één kernpakket op het hoogste niveau, en wat elke competentie toevoegt.
        Van beide jubileumdatums geldt de latere. Tokens blijven op de tenants waar ze zijn ingewisseld. Alleen een accountbeheerder voegt samen, en het is niet terug te draaien: lees eerst de pagina van Microsoft over het samenvoegen van accounts. Bij een aanbieding staat hier wat een samenvoeging zou doen.
    .words = accounts samenvoegen, fusie, bedrijf overgenomen, overname, samengevoegd, globaal account, globaal partneraccount, PGA, licenties behouden na fusie, locatieaccount
guide-whom-to-ask = Bij wie kunnen we terecht met vragen over onze licenties?
    .answer =
        Bij de ondersteuning van Partner Center: op die pagina staan koppelingen naar hulp, en van daaruit opent u een ticket bij het partnerondersteuningsteam. Bij problemen met een product zelf gaat u naar Microsoft Ondersteuning, met een incident van de technische voordelen.
        Wat men zal willen weten: aanbieding, soort voordeel, product, de dag en wat er is geprobeerd. Geef de laatste vijf tekens van een sleutel, nooit de hele.
    .words = wie kan helpen, contact, partnerondersteuning, ticket openen, hulp met licenties, support bellen, ondersteuningsaanvraag, waar hulp
guide-sources = Waarop berusten deze antwoorden?
    .answer =
        Op artikelen van Microsoft van december 2020 tot oktober 2021 over MPN-voordelen: software en sleutels, en de twee lijsten met vragen over lidmaatschap, competenties, productlicenties, cloud, Visual Studio en technische voordelen. Ze zijn in eigen woorden verteld; waar vertalingen verschillen, geldt het Engels.
        Elk antwoord noemt zijn regels, zoals R6 bij de verlenging; `mpn rule` noemt de bron ervan en hoe ze zijn gelezen. Wat sindsdien is veranderd, staat er niet in: Partner Center en de programmahandleiding beslissen.
    .words = over deze gids, bron, veelgestelde vragen, FAQ, problemen oplossen, probleemoplossing, documentatie, welk jaar, officieel, beleid

## Software
guide-download = Hoe komen we aan de software en de sleutel?
    .answer =
        1. Open in Partner Center MPN, Voordelen, Software, en de regel van het product: daar staan de eigen instructies.
        2. Kies versie, taal en besturingssysteem, en download.
        3. Heeft het product er een nodig, dan staat de productcode in hetzelfde deelvenster: “Sleutels ophalen”. Globale beheerders en MPN-partnerbeheerders zien die. Wie de eerste sleutel van een aankoop bekijkt, beëindigt het recht op terugbetaling.
        4. Installeer; het installatieprogramma vraagt om de sleutel als het er een nodig heeft.
        Leg sleutel en computer dan hier vast: vanaf dat moment telt wat is gebruikt.
    .words = downloaden, sleutels ophalen, installatie, iso-bestand, taal kiezen, versie kiezen, besturingssysteem, waar is de sleutel, installatie vraagt sleutel, instructies
guide-needs-key = Heeft software op eigen computers een productcode nodig?
    .answer =
        Niet alles. Windows Server, Windows voor clients en alle clienttoepassingen van Office worden geactiveerd, en hebben daarvoor een sleutel nodig; de installatie vraagt erom. Andere, zoals SQL Server, hebben hem al in het installatieprogramma of hebben er geen nodig.
    .words = productcode nodig, sleutel nodig, activering vereist, zonder sleutel, geen sleutel, installatie vraagt om sleutel, welke producten sleutel, on-premises
guide-counting = Hoe worden activeringen geteld?
    .answer =
        Bij een Action Pack: een nieuwe computer telt één. Dezelfde computer zonder ingrijpende wijziging van de hardware telt niet. Dezelfde computer mét zo'n wijziging telt opnieuw. Wat ingrijpend is, zegt Microsoft niet: u beslist en geeft het op.
        Met een sleutel van een competentie telt elke activering, ook van dezelfde computer die opnieuw is geïnstalleerd.
        Welk van beide geldt, zegt een aanbieding met `counting`.
    .row = { $name }: { $used } van { $limit } gebruikt, over alle sleutels{ $counted ->
            [none] {""}
           *[other] {" "}({ $counted })
        }.
    .words = activeringen tellen, opnieuw installeren, herinstallatie, dezelfde computer, nieuwe computer, hardwarewijziging, nieuw moederbord, aantal activeringen, gebruikte activeringen, hoe vaak, hoeveel keer, installeren met één sleutel
guide-key-used-up = “Het maximum aantal activeringen is bereikt”: wat kunnen we doen?
    .answer =
        Een sleutel laat een bepaald aantal activeringen toe. Zijn ze op of overschreden, dan wordt er geen computer meer mee geactiveerd, en er komen er geen bij. Wat geactiveerd is blijft werken, en de software verwijderen geeft niets terug.
        Opnieuw installeren op dezelfde hardware kan met een sleutel van een Action Pack nog wel. Gebruik anders een andere sleutel van het product, als die er is, of koop voor de computer een commerciële licentie.
    .row = { $name }, { $key }: { $key-used } van { $key-limit } gebruikt{ $key-counted ->
            [none] {""}
           *[other] {" "}({ $key-counted })
        }.
    .words = maximum aantal activeringen, activeringslimiet bereikt, sleutel opgebruikt, limiet overschreden, 0xC004C008, kan niet meer activeren, te veel activeringen, geen activeringen over
guide-more-keys = Kunnen we meer sleutels krijgen als alle activeringen op zijn?
    .answer =
        Nee. Veel van de sleutels zijn MAK's (multiple activation keys): één sleutel met een beperkt aantal installaties, activeringen of plaatsen. Is alles verbruikt, dan werkt de sleutel niet meer voor iets nieuws, en het programma geeft er niets bij en ook geen andere sleutel voor.
        Een verlenging kan nieuwe sleutels brengen. Voor wat u meer nodig hebt dan is toegekend, koopt u commerciële licenties.
    .words = meer sleutels, meer productcodes, extra sleutel, meerdere activeringssleutels, MAK, extra activeringen aanvragen, nieuwe sleutel, limiet verhogen
guide-key-refused = Een sleutel wordt niet geaccepteerd. Wat kan het zijn?
    .answer =
        In deze volgorde: hij is opgebruikt; zijn laatste dag ging voorbij voordat hij ooit werd geactiveerd; Microsoft heeft hem geblokkeerd, bijvoorbeeld omdat hij was uitgelekt; of hij hoort bij een andere editie of versie dan is geïnstalleerd, want het zijn volumesleutels.
        Kijk naar de rij van het product: die zegt welke. Klopt niets daarvan, vraag het dan de partnerondersteuning, met de laatste vijf tekens en de foutcode.
    .words = sleutel werkt niet, ongeldige sleutel, sleutel geweigerd, geblokkeerde sleutel, activeringsfout, uitgelekte sleutel, verkeerde editie, foutcode, productcode werkt niet, sleutel activeert niet, activeren lukt niet
guide-cal = “Geen verdere details beschikbaar”: waarom is er voor CAL's niets te downloaden?
    .answer =
        Een CAL (client access license) is een recht op papier om verbinding te maken met een server. Er is niets te downloaden, geen sleutel en niets te activeren; wat ingesteld moet worden, stelt u in op het serverproduct. De melding is dus geen fout.
        Dat geldt voor de CAL's van Windows Server, Extern bureaublad, Exchange, SharePoint en andere.
    .words = CAL, clienttoegangslicentie, geen verdere details beschikbaar, niets te downloaden, RDS CAL, geen sleutel voor CAL, extern bureaublad, CAL activeren
guide-macos = Werkt Office Professional Plus 2019 op een Mac?
    .answer =
        Nee. Sleutels voor Office Professional Plus 2019 uit rechten voor intern gebruik werken niet op macOS. Gebruik ze op Windows; neem voor een Mac Office uit een cloudabonnement.
        Zo'n computer vastleggen wordt niet geweigerd; het formulier zegt het erbij.
    .words = macos, mac, apple, office voor mac, macbook, office 2019 op mac, OS X

## Cloud
guide-redeem = Hoe wisselen we een token voor het eerst in?
    .answer =
        1. Open in Partner Center MPN, Voordelen, het cloudtabblad en de regel van het product, en haal de sleutel op.
        2. Open de activeringspagina in een privévenster, en meld u aan bij de tenant die de plaatsen moet krijgen. Controleer de tenant: de keuze is definitief.
        3. Voer de sleutel in, kijk naar product, plaatsen en duur, en wissel in.
        Zo begint een abonnement van één jaar met alle plaatsen. Heeft de tenant al een actief abonnement van dat product, dan worden de plaatsen toegevoegd of wordt het verlengd. Wie het hier vastlegt, ziet eerst wat elke manier oplevert.
    .row = { $name }: { $token } voor { $seats } plaatsen, tot en met { $activate-by }.
    .words = token inwisselen, cloud activeren, eerste activering, privévenster, token gebruiken, abonnement starten, sleutel invoeren, office 365 activeren, microsoft 365 sleutel
guide-add-or-extend = Licenties toevoegen of verlengen: wat is het verschil?
    .answer =
        Toevoegen geeft meer plaatsen, en het einde komt eerder: oude en nieuwe plaatsen delen de tijd die ze samen hebben, zodat het abonnement meestal in minder dan { $year } maanden eindigt. Verlengen laat de plaatsen gelijk, en het einde komt later; met meer dan { $times } keer de plaatsen wordt het geweigerd.
        Weet wat u wilt voordat u inwisselt: een sleutel wordt één keer ingewisseld, en geen van beide is terug te draaien. Het formulier toont beide naast elkaar, met plaatsen, dagen en einde.
    .row = { $name }: met { $token }, van { $seats } plaatsen.
    .words = toevoegen of verlengen, licenties toevoegen, einddatum verlengen, uitbreiden, plaatsen toevoegen, abonnement verlengen, meer gebruikers of meer tijd, einddatum gemiddeld, verschil toevoegen en verlengen
guide-subscription-expires = We kregen bericht dat een abonnement binnenkort verloopt. Wat nu?
    .answer =
        1. Meld u aan bij de cloudportal die het bericht stuurde.
        2. Bekijk het einde van uw abonnementen: het tabblad Cloud noemt ze ook.
        3. Gebruik het token van het komende jaar: verleng het abonnement of voeg er licenties aan toe.
        Is er nog geen token, verleng dan het lidmaatschap op de eerste dag van het venster; de portal geeft na het einde nog wat tijd. Een geëindigd abonnement neemt geen van beide aan: het token begint dan een nieuw.
    .row = { $name }: eindigt op { $ends }.
    .words = abonnement verloopt, verloopt binnenkort, melding, verloopmelding, abonnement eindigt, waarschuwing van de portal, office 365 verlopen, einddatum van het abonnement
guide-split-token = Kan één token over meerdere abonnementen worden verdeeld?
    .answer =
        Nee. Een token wordt gebruikt zoals het is uitgegeven, als geheel en op één tenant: een van vijfentwintig plaatsen is niet vijf keer een van vijf. De plaatsen van het abonnement kunt u op die tenant geven aan wie u wilt.
    .row = { $name }: { $token } heeft { $seats } plaatsen, alle op één tenant.
    .words = token splitsen, token verdelen, meerdere abonnementen, meerdere tenants, deel van de plaatsen, helft van de plaatsen, meerdere abonnementen ontgrendelen
guide-replacement = Verkeerde tenant, of plaatsen toegevoegd in plaats van verlengd: is er een vervangend token?
    .answer =
        Ja, één keer, en alleen om deze twee redenen: het token is op een verkeerde tenant geactiveerd, of het heeft per ongeluk plaatsen toegevoegd waar het had moeten verlengen. Vraag het binnen { $replacement } dagen na de activering aan, met een ticket bij de partnerondersteuning (Voordelen, Azure en cloud).
        Verder wordt er niets vervangen: geen verloren en geen verlopen token, en geen vervangend token. Vervalt de aanbieding eerder, dan is het ook te laat.
    .row = { $name }: { $replaceable } tot en met { $replace-until }.
    .words = vervangend token, verkeerde tenant, verkeerde map, verkeerd account, op onjuiste tenant geactiveerd, plaatsen toegevoegd in plaats van verlengd, per ongeluk toegevoegd, inwisselen ongedaan maken, nieuw token
guide-not-in-time = Een sleutel of token is niet op tijd gebruikt. Is het verloren?
    .answer =
        Na de laatste dag kan het niet meer voor het eerst worden geactiveerd of ingewisseld, en een verlopen token wordt niet vervangen. Een verlenging brengt het voordeel terug, met een nieuwe laatste dag en vaak met nieuwe sleutels.
        Toont Partner Center een andere dag dan dit programma, dan geldt die: leg hem vast als `activate_by`. Zou het nog moeten werken, vraag het dan de partnerondersteuning.
    .row = { $name }: de laatste dag was { $activate-by }.
    .words = token verlopen, sleutel verlopen, niet op tijd ingewisseld, te laat om te activeren, ongebruikte sleutel, activeringstermijn voorbij, vergeten in te wisselen
guide-bulk-credit = Gebruikers toewijzen aan het Azure-bulktegoed lukt niet. Waarom?
    .answer =
        Een jaarlijks tegoed (bulktegoed) is niet te combineren met andere aanbiedingen. Waarschijnlijk heeft die gebruiker er al een: een Enterprise Agreement, CSP, Azure in Open, Azure Pass, het maandtegoed van een Action Pack of een andere prepaid- of tegoedaanbieding. Neem een andere gebruiker.
        Heeft de gebruiker niets daarvan en lukt het nog steeds niet, vraag het dan Microsoft Ondersteuning. Een bulktegoed kan aan iemand anders worden overgedragen en wordt niet teruggenomen.
    .row = { $name }: { $assigned } van { $quantity } toegewezen.
    .words = bulktegoed, azure-tegoed, kan gebruiker niet toewijzen, toewijzen mislukt, enterprise agreement, azure pass, azure in open, CSP, jaarlijks tegoed, aanbiedingen combineren
guide-monthly-credit = Wie kan het maandelijkse Azure-tegoed krijgen?
    .answer =
        Iemand uit uw eigen directory, die geen jaarlijks tegoed heeft. Het kan op elk moment worden gegeven en teruggenomen. Wat van een maand overblijft, is aan het eind ervan weg.
    .row = { $name }: { $assigned } van { $quantity } toegewezen.
    .words = maandtegoed, maandelijks tegoed, azure per maand, tegoed per maand, ongebruikt tegoed, azure-tegoed geven, azure-gebruiker verwijderen

## Visual Studio
guide-vs-assign = Hoe wordt een Visual Studio-abonnement geactiveerd?
    .answer =
        1. Meld u aan bij Partner Center, kies MPN, Voordelen, en daar Visual Studio.
        2. Wijs een gebruiker toe aan een vrij abonnement: iedereen uit Gebruikersbeheer of uit uw Azure Active Directory, ook gasten. Globale beheerders en MPN-partnerbeheerders mogen dat.
        3. Die gebruiker meldt zich met dit account aan bij Visual Studio. Pas dan is het geldig: “proefversie verlopen” betekent dat dit nog moet gebeuren. Leg beide hier vast.
    .row = { $name }: { $assigned } van { $quantity } toegewezen.
    .words = visual studio activeren, visual studio toewijzen, gebruiker toewijzen, aanmelden bij visual studio, proefversie verlopen, gebruikersbeheer, azure active directory, visual studio aan een collega geven
guide-vs-reassign = Wanneer kan een Visual Studio-abonnement naar iemand anders?
    .answer =
        { $lock } dagen nadat het is toegewezen, voor elke plaats vanaf de eigen dag. Wie het eerder terugneemt, laat de plaats tot dan leeg; alleen de laatste houder kan die meteen terugkrijgen. Met de volgende houder beginnen de dagen opnieuw.
    .row = { $name }: vrij voor een ander vanaf { $free-from }.
    .words = opnieuw toewijzen, abonnement overdragen, visual studio naar andere gebruiker, gebruiker wijzigen, negentig dagen, vergrendeld, ontwikkelaar vervangen
guide-vs-share = Mogen mensen een Visual Studio-abonnement delen?
    .answer =
        Nee. Het is gelicentieerd voor één persoon, en geldig als het aan die persoon is toegewezen en door aanmelden is geactiveerd. Aanmeldingsreferenties delen is niet toegestaan, niet onder collega's en niet met een teamaccount.
    .words = delen, gedeeld account, visual studio delen, wachtwoord delen, aanmeldingsreferenties, inloggegevens, meerdere ontwikkelaars, teamaccount
guide-vs-enterprise = Zit Visual Studio Enterprise in het Action Pack?
    .answer =
        Nee, alleen Visual Studio Professional. Enterprise hoort bij Silver- en Gold-competenties. Zegt uw bestand iets anders, kijk dan welke aanbieding het heeft toegekend.
    .words = visual studio enterprise, enterprise-editie, action pack visual studio, professional of enterprise, welke editie van visual studio
guide-vs-after = Hoe lang werkt Visual Studio na de jubileumdatum?
    .answer =
        { $grace } dagen: zo lang kan wat aan personen is toegewezen worden geactiveerd en gebruikt, verlengd of niet. Daarna eindigen ook downloads en sleutels. Sleutels die eerder zijn opgehaald blijven werken; exporteer ze dus op tijd (my.visualstudio.com, Product keys).
        Voor Visual Studio moet men zich elke { $sign-in } dagen aanmelden.
    .row =
        { $name }: { $lapsed ->
            [yes] was bruikbaar tot en met { $usable-until }.
           *[no] bruikbaar tot en met { $usable-until }.
        }
    .words = visual studio verlopen, visual studio na vervaldatum, respijt voor toegewezen voordelen, sleutels exporteren, opgehaalde sleutels, bruikbaar tot, extra dagen
guide-person-leaves = Iemand verlaat het bedrijf. Wat gebeurt er met de plaatsen en tegoeden?
    .answer =
        Een Visual Studio-plaats kan meteen worden teruggenomen, en gaat naar iemand anders als de { $lock } dagen voorbij zijn. Een maandelijks Azure-tegoed neemt u op elk moment terug, een jaarlijks draagt u over. Software op de computer van die persoon blijft meetellen.
        Het tabblad Personen toont alles wat iemand heeft; wie daar vastlegt dat iemand weg is, neemt in één stap terug wat kan, en leest wanneer de rest vrij is.
    .words = medewerker vertrekt, persoon weg, uit dienst, collega weg, licentie terugnemen, gebruiker verwijderen, plaats vrijgeven, nieuwe medewerker

## Technische voordelen
guide-install-help = We kunnen niet installeren of activeren wat we hebben gedownload. Wie helpt?
    .answer =
        Microsoft Ondersteuning, met een incident van uw technische voordelen:
        1. Open in Partner Center MPN, Voordelen, Technische voordelen.
        2. Activeer daar de productondersteuning: u krijgt een toegangs-id en een contract-id.
        3. Meld u aan bij Microsoft Ondersteuning voor bedrijven (adres hieronder), kies het product, voeg het contract toe met beide id's, en maak een ticket.
        Hier bewaart het tabblad Technische voordelen de id's en telt het de incidenten.
    .words = kan niet installeren, installatie mislukt, hulp bij installatie, downloadfout, installatiefout, hulp bij activering, ticket maken, microsoft ondersteuning, productondersteuning
guide-access-ids = Waarvoor zijn toegangs-id en contract-id?
    .answer =
        Ze verbinden uw ondersteuningscontract met uw account bij Microsoft Ondersteuning. Een globale beheerder of MPN-partnerbeheerder activeert het voordeel, wat minuten tot dagen duurt; daarna ziet iedereen van het account beide nummers. Elke persoon voert ze één keer in. “Access ID is already associated” kunt u negeren.
        Het contract geldt voor het jaar van de aanbieding plus { $contract } dagen; daarna, of als er geen incident over is, zijn de nummers verborgen.
    .row = { $name }: het contract tot en met { $contract-ends }.
    .words = toegangs-id, contract-id, ondersteuningscontract, contract toevoegen, al gekoppeld, nummers voor ondersteuning, technisch voordeel activeren, contract verborgen, contract verlopen
guide-incidents = Hoeveel ondersteuningsincidenten hebben we, en waarvoor?
    .answer =
        Zoveel per jaar als de aanbieding toekent: de rij zegt hoeveel er zijn gebruikt. Een ticket telt zodra het wordt geopend. On-premises worden de huidige versie van een product en de vorige ondersteund; voor de cloud hebben competenties Signature Cloud Support.
        Is er geen meer over, dan is het contract tot het volgende jaar verborgen.
    .row = { $name }: { $used } van { $quantity } gebruikt.
    .words = ondersteuningsincidenten, technische ondersteuning, aantal tickets, incidenten over, signature cloud support, productspecifieke ondersteuning, ondersteunde versies, zaak openen
guide-advisory-hours = Wat zijn adviesuren?
    .answer =
        Uren met consultants van Microsoft voor presales en implementatie. Ze hoeven niet te worden geactiveerd: u vraagt ze aan met een formulier, bij MPN, Voordelen, Technische voordelen. Voor competenties is presales gratis, bij een Action Pack gaat het van de uren af.
    .row = { $name }: { $used } van { $quantity } gebruikt.
    .words = adviesuren, consultant, technische presales en implementatie, TPD, consultancy-uren, hulp bij presales, aanvraag indienen

# What every rule and decision is called and says, in Dutch; where it stands, and how we read it. Looked up by number
# (`rule-r33`, `rule-d9`), and only when somebody asks: the program starts without this file.

## Documents. In brackets the short name by which the description of the programme quotes them.
-doc-software = “MPN-voordelen - Software” uit 2021 (S000, S001, S003)
-doc-s000 = “MPN-voordelen - Software” van oktober 2021 (S000)
-doc-s002 = “Microsoft Partner Network veelgestelde vragen over voordelen” van februari 2021 (S002)
-doc-s004 = “Veelgestelde vragen over de voordelen” van december 2020 (S004)
-doc-cloud = Partner Center: Azure- en cloudvoordelen (cloud)
-doc-vs = Partner Center: Visual Studio-voordelen (vs)
-doc-tech = Partner Center: voordelen voor technische ondersteuning (tech)
-doc-tpd = Partner Center: technische voordelen, presales en implementatie (tpd)
-doc-manage = Partner Center: uw partnernetwerkvoordelen beheren (manage)
-doc-find = Partner Center: uw voordelen vinden (find)
-doc-renew = Partner Center: uw aanbiedingen verlengen (renew)
-doc-merge = Partner Center: accounts samenvoegen (merge)
-doc-map = Partner Center: een Action Pack aanschaffen (map)
-doc-pay = Partner Center: de kosten van een Silver- of Gold-competentie betalen (pay)
-doc-refund = Partner Center: terugbetaling aanvragen (refund)
-doc-roles = Partner Center: rollen en machtigingen (roles)
-doc-compfaq = Partner Center: vragen over competenties (compfaq)
-doc-k23-map = Partner Center in oktober 2023: een Action Pack aanschaffen (k23-map)
-doc-k23-cloud = Partner Center in oktober 2023: cloudservices (k23-cloud)
-doc-k23-azure = Partner Center in oktober 2023: Azure-voordelen (k23-azure)
-doc-k23-software = Partner Center in oktober 2023: softwarevoordelen (k23-software)
-doc-k23-silver-gold = Partner Center in oktober 2023: Silver- en Gold-competenties (k23-silver-gold)
-doc-k23-refund = Partner Center in oktober 2023: terugbetaling aanvragen (k23-refund)
-doc-k23-buy = Partner Center in oktober 2023: waarom Kopen of Verlengen is uitgeschakeld (k23-troubleshoot)
-doc-kb = Microsoft KB 4295568 (KB)
-doc-lfaq = de vragen van Microsoft over softwarelicentievoordelen (LFAQ)
-doc-guide18 = gebruikshandleiding voor MPN-voordelen van mei 2018 (guide18)
-doc-guide19 = handleiding voor MPN-programma's van juli 2019 (guide19)
-doc-vs-keys = documentatie van Visual Studio: productcodes (vsdocs product-keys)
-doc-vs-end = documentatie van Visual Studio: het einde van een abonnement (vsdocs subscription-expiration)
-doc-hub = documentatie van Services Hub: toegangs-id voor professionele ondersteuning (services-hub)
-doc-blog = het blog van Microsoft voor partners in Australië, 2014-06-11
-doc-parsers = programma's die KeysExport.xml lezen

## Rules: dates, renewal, money
rule-r1 = Inschrijvingsjaar
    .text = Het betaalde jaar eindigt op dezelfde dag van het volgende jaar, de jubileumdatum; vóór de aankoop wordt niets toegekend.
    .source = { -doc-s002 }; { -doc-compfaq }
    .reading = Een later document telt 365 dagen; de oudere spreken van een jubileum, dus volgt de eerste jubileumdatum de kalender. De twee verschillen alleen als er een 29 februari tussen ligt.

rule-r2 = Vervaldatum van het voordeel
    .text = Een voordeel kan tot en met de vervaldatum ervan voor het eerst worden ingewisseld of geactiveerd.
    .source = { -doc-s004 }; { -doc-cloud }
    .reading = De definitie noemt de laatste dag, een voorbeeld ernaast zegt “vóór”: wij rekenen de dag mee, en raden aan het een dag eerder te doen.

rule-r3 = Eén jaar gebruik vanaf het inwisselen
    .text = Een ingewisseld cloudtoken kan tot en met dezelfde dag van het volgende jaar worden gebruikt, wat de vervaldatum van het voordeel ook is.
    .source = { -doc-s004 }; { -doc-k23-silver-gold }
    .reading = De kalender wordt gevolgd, van 29 februari tot en met 28 februari; latere documenten tellen 365 dagen, wat alleen rond een schrikkeldag verschilt. On-premises software volgt het lidmaatschap (R25).

rule-r4 = Drie klokken
    .text = Het lidmaatschap, de voordelen en elk cloudabonnement eindigen op een eigen dag, en die dagen hoeven niet overeen te komen.
    .source = { -doc-k23-silver-gold }; { -doc-cloud }
    .reading = Alle drie worden getoond; geen wordt uit een andere afgeleid.

rule-r5 = { $grace } dagen respijt voor wat aan een persoon is gebonden
    .text = Een voordeel dat aan personen wordt toegewezen, kan tot en met dag { $grace } na de jubileumdatum worden toegewezen en gebruikt.
    .source = { -doc-s004 }; { -doc-hub }
    .reading = Het document noemt Visual Studio als voorbeeld; de Azure-tegoeden hebben wij eraan toegevoegd, technische voordelen berusten op R54. De “verlengingsdatum” daarin is gelezen als de jubileumdatum, zoals KB 4295568 doet. Sleutels en tokens hebben geen respijt.

rule-r6 = Verlengingsvenster
    .text = Een aanbieding wordt verlengd vanaf de dag na de jubileumdatum tot en met dag { $closes } erna.
    .source = { -doc-s002 }; { -doc-kb }; { -doc-compfaq }; { -doc-map }
    .reading = Eén zin telt vanaf de aankoop: het voorbeeld erbij maakt duidelijk dat de jubileumdatum is bedoeld. “Elke dag na” de begindatum van de verlenging is inclusief die dag. Alleen KB 4295568 noemt de laatste dag.

rule-r7 = Wat wanneer werkt
    .text = Tot en met de jubileumdatum werkt alles; in het venster gaat door wat is geactiveerd en toegewezen, en iets nieuws kan alleen als de eigen laatste dag dat toelaat; na het venster lopen alleen abonnementen door die zijn ingewisseld.
    .source = { -doc-s002 }; { -doc-s004 }
    .reading = Het ene document laat de toegang in het venster doorgaan, het andere beëindigt het inwisselen eerder: beide kloppen als toegang betekent wat al is geactiveerd, en elk voordeel een eigen laatste dag heeft.

rule-r8 = Schrikkeldag
    .text = Wat op 29 februari is gekocht, heeft 28 februari als jubileumdatum.
    .source = geen document; beide manieren van tellen van R1 komen hierop uit
    .reading = Onze uitleg, gekozen omdat tellen volgens de kalender en 365 dagen tellen hier overeenkomen.

rule-r9 = Nieuwe jubileumdatum na een verlenging
    .text = Een verlenging die in het venster is betaald, verschuift de jubileumdatum met { $renewal } dagen, op welke dag van het venster ook is betaald.
    .source = { -doc-renew }
    .reading = Over een schrikkeljaar komt die dus een dag eerder; { -doc-s002 } telt volgens de kalender, en waar de twee verschillen, zegt het scherm waarom de dag is verschoven. De regel van 2022, waarbij de dag van betaling telt, is niet ingebouwd.

rule-r10 = Herinneringen
    .text = Microsoft stuurt globale beheerders en MPN-partnerbeheerders een herinnering { $before } dagen vóór de jubileumdatum en { $after } dagen erna.
    .source = { -doc-renew }; { -doc-s002 }
    .reading = { -doc-s002 } belooft berichten tot en met dag { $closes }: ook de laatste dag van het venster staat in de lijst van datums.

rule-r11 = Het venster gemist
    .text = Wie niet in het venster verlengt, verliest de aanbieding met de voordelen, en een nieuwe aankoop begint opnieuw.
    .source = { -doc-renew }; { -doc-k23-map }
    .reading = Zoals het er staat.

rule-r12 = Vóór het verlengen
    .text = Vóór een verlenging moet een globale beheerder of een accountbeheerder het bedrijfsprofiel controleren; voor een competentie zijn ook de prestaties, de examens en de betaling van de kosten nodig.
    .source = { -doc-s002 }; { -doc-k23-buy }
    .reading = Is vastgelegd dat de controle ontbreekt, dan wordt de verlenging geweigerd; is het niet bekend, dan wordt dat alleen gezegd (D15). Verificatie en kwalificatie zijn advies: die staan niet in het bestand.

rule-r13 = Bestellingen
    .text = Een bestelling met een kaart telt meteen; een overschrijving telt twee tot drie dagen nadat het geld binnen is, soms pas na een week, en de bestelling verloopt als ze { $order } dagen na het bestellen niet is betaald.
    .source = { -doc-map }; { -doc-pay }
    .reading = Advies: het bestand kent betalingen, geen bestellingen.

rule-r14 = Van Silver naar Gold
    .text = De stap van Silver naar Gold kost { $discount }% minder, van Silver wordt niets terugbetaald, en de jubileumdatum is een jaar na die aankoop.
    .source = { -doc-pay }
    .reading = Advies bij een Silver-competentie.

rule-r15 = Terugbetaling
    .text = Een aankoop wordt tot en met { $refund } dagen erna terugbetaald, zolang er niets is geactiveerd of gebruikt en zelfs geen productcode is bekeken.
    .source = { -doc-refund }; { -doc-k23-refund }
    .reading = Een sleutel bekijken heeft dus een gevolg: het programma vraagt het vóór de eerste keer (D10).

rule-r16 = COVID-uitstel
    .text = Een competentie of geavanceerde specialisatie met een jubileumdatum in de eerste helft van { $kept-from } blijft behouden tot dezelfde dag van { $kept-to }, zonder examens of prestatie-eisen; de kosten moeten wel worden betaald.
    .source = { -doc-s002 }; { -doc-renew }
    .reading = Cloud Business Applications en Action Packs zijn uitgezonderd. Wanneer de kosten moeten zijn betaald, en wat er zonder betaling volgt, staat in D3.

rule-r17 = Wachttijd na aankoop
    .text = Na een aankoop kan het tot { $provisioning } uur duren voordat voordelen verschijnen.
    .source = { -doc-k23-map }
    .reading = Tot dan is het geen fout: dat wordt gezegd zolang het geldt.

## Rules: software and activations
rule-r18 = Tellen: nieuwe computers en gewijzigde hardware
    .text = Een nieuwe computer telt, een computer met ingrijpend gewijzigde hardware telt opnieuw, en opnieuw installeren op dezelfde hardware telt niet.
    .source = { -doc-software }; { -doc-lfaq }
    .reading = “Ingrijpend” is nergens omschreven: wie de activering vastlegt, geeft het aan.

rule-r19 = Tellen: elke activering
    .text = Bij de sleutels van een competentie telt elke activering, ook opnieuw installeren op dezelfde computer.
    .source = { -doc-lfaq }
    .reading = De andere documenten kennen alleen R18: dat is de standaard, en deze regel geldt waar een aanbieding every-activation zegt (D6).

rule-r20 = Activeringslimiet
    .text = Een sleutel die de limiet heeft bereikt, laat geen activeringen meer toe; computers die zijn geactiveerd, blijven werken.
    .source = { -doc-software }
    .reading = Er kan meer dan de limiet zijn vastgelegd, want het document zegt “bereikt of overschreden”. Opnieuw installeren zonder te tellen mag ook bij de limiet; waar elke activering telt, wordt het geweigerd.

rule-r21 = Meerdere activeringssleutels (MAK)
    .text = De voorraad van een MAK is eindig: de installatie verwijderen geeft niets terug, en het partnerprogramma verleent er niet meer.
    .source = { -doc-s002 }
    .reading = Zoals het er staat; de ondersteuning wordt er toch om gevraagd.

rule-r22 = Welke producten een sleutel nodig hebben
    .text = Windows, Windows Server en elke Office-clienttoepassing worden met een sleutel geactiveerd; andere producten niet altijd.
    .source = { -doc-software }
    .reading = Elk voordeel zegt of het wordt geactiveerd; de catalogus stelt dat voor.

rule-r23 = CAL's
    .text = Een CAL (Client Access License) is een recht op papier: de activering loopt via het serverproduct, en er is geen sleutel, geen download en geen eigen activering.
    .source = { -doc-software }; { -doc-k23-software }
    .reading = Zoals het er staat; op alles wat ervan wordt gevraagd, is het antwoord “Geen verdere details beschikbaar”.

rule-r24 = macOS
    .text = Sleutels van Office Professional Plus 2019 die via rechten voor intern gebruik zijn verkregen, werken niet op macOS.
    .source = { -doc-s000 }
    .reading = Oudere versies van de pagina hebben deze opmerking niet. Het wordt gezegd, niet geweigerd: alleen aan de naam van een computer is te zien dat het een Mac kan zijn.

rule-r25 = Niet permanent
    .text = Als een aanbieding is vervallen, wordt software die ermee is verkregen van elke computer verwijderd of door commerciële licenties gedekt.
    .source = { -doc-s002 }
    .reading = De computers van het register worden opgesomd en een voor een afgevinkt.

rule-r26 = Versies
    .text = Er zijn geen downgraderechten en er is geen Software Assurance, en binnen { $versions } maanden na het verschijnen stapt men over op een nieuwe versie.
    .source = { -doc-s002 }; { -doc-lfaq }; { -doc-guide19 }
    .reading = Advies; Visual Studio en leerdoeleinden zijn uitgezonderd.

rule-r27 = Maxima
    .text = Van een product wordt in één land hoogstens { $country } keer de eerste toekenning gegeven en wereldwijd { $worldwide } keer; van Visual Studio Enterprise met Silver hoogstens { $silver-country } en { $silver-worldwide }, met Gold { $gold-country } en { $gold-worldwide }.
    .source = { -doc-s002 }; { -doc-guide18 }; { -doc-guide19 }
    .reading = Advies: meer dan dat wordt gekocht, toekenningen worden nooit aangevuld.

rule-r28 = Gedeelde voorraad van Office
    .text = Office in de cloud en Office on-premises delen één toekenning van een competentie: het gebruik van beide samen blijft daarbinnen.
    .source = { -doc-blog }; { -doc-guide18 }
    .reading = Advies bij beide voordelen, met de cijfers van beide.

rule-r29 = Vorm van een productcode
    .text = Een productcode bestaat uit 25 letters en cijfers in vijf groepen van vijf, en in echte sleutels komen alleen bepaalde letters en cijfers voor.
    .source = { -doc-parsers }; { -doc-k23-software }
    .reading = Al het andere krijgt de opmerking dat het geen sleutel lijkt, en wordt toch bewaard als iemand dat wil.

rule-r30 = Geblokkeerde sleutels
    .text = Microsoft kan een sleutel blokkeren die is uitgelekt of tegen de voorwaarden is gebruikt: er is dan geen nieuwe activering mogelijk.
    .source = { -doc-guide18 }
    .reading = Een geblokkeerde sleutel komt als laatste waar sleutels worden opgezocht.

## Rules: cloud
rule-r31 = Een token wordt niet gesplitst
    .text = Een token wordt in zijn geheel ingewisseld, op één tenant: één van 25 plaatsen is niet vijf van 5 plaatsen.
    .source = { -doc-s002 }
    .reading = Zoals het er staat.

rule-r32 = Een sleutel wordt één keer ingewisseld
    .text = Een sleutel wordt één keer ingewisseld, en een ingewisseld token kan niet naar een andere tenant.
    .source = { -doc-s004 }; { -doc-cloud }; { -doc-merge }
    .reading = Eén tekst is één sleutel, hoe die in het bestand ook heet (D17).

rule-r33 = Vervangend token
    .text = Een token dat op een verkeerde tenant is ingewisseld, of bij vergissing is toegevoegd terwijl de einddatum moest worden verlengd, wordt één keer vervangen, tot en met { $replacement } dagen na het inwisselen.
    .source = { -doc-s002 }
    .reading = “Eén keer” is gelezen als één keer per oorspronkelijk token; een vervangend token wordt zelf niet vervangen. Een vervallen aanbieding krijgt er geen (D8).

rule-r34 = Licenties toevoegen
    .text = Als licenties worden toegevoegd, worden de plaatsen opgeteld en wordt de einddatum over allemaal gemiddeld, waarbij de nieuwe voor { $year } maanden tellen.
    .source = { -doc-cloud }; { -doc-k23-cloud }
    .reading = Gerekend in dagen, { $year } maanden als { $token }, naar beneden afgerond; een schatting genoemd, want schermafbeeldingen wijken een of twee dagen af.

rule-r35 = Einddatum verlengen
    .text = Als de einddatum wordt verlengd, blijven de plaatsen gelijk en wordt het jaar van het token daarover verdeeld, met hoogstens { $longest } maanden.
    .source = { -doc-cloud }; { -doc-k23-cloud }
    .reading = Een token van meer dan { $times ->
        [2] twee
        [3] drie
       *[other] { $times }
    } keer de plaatsen wordt dus geweigerd. Eerst vermenigvuldigd, dan gedeeld, en een schatting genoemd.

rule-r36 = Toevoegen of verlengen is definitief
    .text = Toevoegen en de einddatum verlengen kunnen niet worden teruggedraaid; daarom staan beide uitkomsten naast elkaar voordat een token wordt ingewisseld.
    .source = { -doc-s004 }
    .reading = Ongedaan maken in dit programma corrigeert alleen het bestand.

rule-r37 = Welke kant een token op gaat
    .text = Een token wordt toegevoegd aan een actief abonnement van hetzelfde product of verlengt de einddatum daarvan; is dat geëindigd of is er geen, dan begint het een nieuw abonnement voor een jaar.
    .source = { -doc-cloud }; { -doc-k23-cloud }
    .reading = Een nieuw abonnement naast een actief van hetzelfde product en dezelfde tenant wordt geweigerd (D7): wie een eigen jaar wil, laat het eerst eindigen.

rule-r38 = Controle van de tenant
    .text = Voordat een token wordt ingewisseld, moet de tenant worden bevestigd, want de plaatsen gaan daar voorgoed heen.
    .source = { -doc-cloud }; { -doc-k23-cloud }
    .reading = De tenant wordt voluit getypt; is die niet van de partner zelf, of niet die van het abonnement, dan wordt het geweigerd.

rule-r39 = Waarschuwing dat iets verloopt
    .text = Als de cloudportal waarschuwt dat iets eindigt, vergelijk dan het einde van het abonnement, en voeg toe of verleng de einddatum met het token van het volgende jaar.
    .source = { -doc-s004 }
    .reading = Advies bij een abonnement dat binnenkort eindigt.

rule-r40 = Geen gebruik door klanten
    .text = Voordelen worden nooit op het account of de hardware van een klant geactiveerd, en niet doorverkocht, gehost of thuis gebruikt.
    .source = { -doc-s004 }; { -doc-guide18 }
    .reading = Geweigerd als de naam van de computer past op een patroon in customer_machines van het bestand.

rule-r41 = Jaarlijks Azure-tegoed
    .text = Een jaarlijks Azure-tegoed gaat naar niemand die een andere Azure-aanbieding of een ander tegoed heeft, en wordt overgedragen, niet teruggenomen.
    .source = { -doc-s004 }; { -doc-cloud }
    .reading = Geweigerd als het bestand het andere tegoed kent (D16); andere aanbiedingen zijn advies. Overdragen binnen het jaar is de regel van 2021.

rule-r42 = Maandelijks Azure-tegoed
    .text = Een maandelijks Azure-tegoed kan op elk moment aan personen worden toegewezen en worden teruggenomen; wat in een maand niet wordt gebruikt, gaat verloren.
    .source = { -doc-cloud }; { -doc-k23-azure }
    .reading = De regel van 2021; de beperkingen van 2023 zijn niet ingebouwd.

rule-r43 = Aan wie wordt toegewezen
    .text = Plaatsen en tegoeden gaan naar personen in de directory van de partner, ook gasten.
    .source = { -doc-cloud }; { -doc-vs }
    .reading = De personen van het bestand staan voor de directory; wie is vertrokken, krijgt vanaf die dag niets nieuws.

## Rules: Visual Studio
rule-r44 = Eén persoon per plaats
    .text = Een Visual Studio-abonnement is geldig zodra het aan één persoon is toegewezen en die zich heeft aangemeld; aanmeldingsreferenties worden niet gedeeld, en er wordt niet meer toegewezen dan is toegekend.
    .source = { -doc-s002 }; { -doc-vs }
    .reading = Een persoon heeft één plaats van een voordeel (D9).

rule-r45 = Wachttijd voor opnieuw toewijzen
    .text = Een plaats kan { $lock } dagen na de toewijzing naar iemand anders.
    .source = { -doc-s004 }; { -doc-vs }
    .reading = Dag { $lock } geldt als verstreken. De klok loopt voor elke plaats vanaf de eigen toewijzing, en begint opnieuw bij de volgende; de laatste houder wordt er niet door tegengehouden (D9).

rule-r46 = Action Pack: alleen Professional
    .text = Een Action Pack heeft Visual Studio Professional, drie abonnementen daarvan, en geen Enterprise.
    .source = { -doc-s002 }; { -doc-k23-map }
    .reading = Advies als een bestand iets anders zegt.

rule-r47 = Einde van de toegang van een abonnee
    .text = Downloads en sleutels eindigen met een Visual Studio-abonnement, sleutels die zijn opgehaald blijven werken, en elke { $sign-in } dagen is een aanmelding nodig.
    .source = { -doc-vs-keys }; { -doc-vs-end }
    .reading = Advies: exporteer de sleutels vóór die tijd.

## Rules: technical benefits
rule-r48 = Technische voordelen inschakelen
    .text = Een globale beheerder of een MPN-partnerbeheerder activeert een technisch voordeel, en daarna ziet elke gebruiker van het account de toegangs-id en contract-id ervan.
    .source = { -doc-tech }
    .reading = Het programma zegt “inschakelen”, zodat het niet wordt verward met het activeren van software.

rule-r49 = De id's koppelen
    .text = Iedereen koppelt toegangs-id en contract-id één keer, en heeft ze niet meer nodig tot ze verlopen of verbruikt zijn.
    .source = { -doc-tech }
    .reading = De melding dat de id al is gekoppeld (“already associated”), kan worden genegeerd.

rule-r50 = Incidenten
    .text = Een aanbieding heeft een aantal incidenten per periode, die tellen als een ticket wordt geopend; is er geen meer over, dan wordt het contract verborgen.
    .source = { -doc-tech }; { -doc-k23-map }
    .reading = On-premises heeft een Action Pack er 10, Silver 15, Gold 20. In de cloud heeft een Action Pack er geen, hebben cloudcompetenties er onbeperkt veel, en andere 5 met Silver en 10 met Gold.

rule-r51 = Adviesuren
    .text = Een Action Pack heeft 5 adviesuren, Silver 20, Gold 50; ze hoeven niet te worden geactiveerd.
    .source = { -doc-tpd }
    .reading = Presales is gratis voor competenties en gaat bij een Action Pack van de uren af: uren worden vastgelegd zoals ze zijn geteld.

rule-r52 = Ondersteunde versies
    .text = On-premises worden alleen de huidige versie van een product en de vorige ondersteund, binnen de mainstream-ondersteuning.
    .source = { -doc-tech }
    .reading = Advies: het bestand kent de versies niet waar een ticket over gaat.

rule-r53 = Niet gemachtigd
    .text = Een account voor alleen CSP ziet geen MPN-voordelen, en een account zonder aanbieding heeft er geen te zien.
    .source = { -doc-tech }; { -doc-s004 }
    .reading = Elke opdracht die gegevens toont of wijzigt, antwoordt aan zo'n rol met deze zin (D11).

rule-r54 = Duur van een contract
    .text = Een ondersteuningscontract geldt voor het eigen jaar plus { $contract } dagen, en wordt daarna verborgen, of als er niets over is.
    .source = { -doc-hub }; { -doc-tech }
    .reading = Het jaar is dat van de aanbieding, dus eindigt het contract op dag { $contract } na de jubileumdatum, niet een jaar nadat het is ingeschakeld.

## Rules: accounts and roles
rule-r55 = Eén Action Pack
    .text = Een bedrijf heeft één Action Pack, met of zonder competentie, en kiest tussen dit en het Learning Action Pack tot de volgende verlenging.
    .source = { -doc-s002 }; { -doc-k23-map }
    .reading = Advies: een bestand kan onderweg zijn naar hoe het echt is.

rule-r56 = Eén kernpakket
    .text = Een bedrijf met competenties krijgt één pakket kernvoordelen, op het hoogste niveau, en voor elke competentie wat die eraan toevoegt.
    .source = { -doc-s002 }
    .reading = Advies bij het tweede pakket.

rule-r57 = Samengevoegde accounts
    .text = Als accounts worden samengevoegd, houdt elk zijn voordelen tot de volgende verlenging; daarna is er één pakket, en geldt de latere jubileumdatum.
    .source = { -doc-s002 }; { -doc-merge }
    .reading = Advies: samenvoegen kunnen alleen accountbeheerders, en het kan niet worden teruggedraaid.

rule-r58 = Rollen
    .text = Globale beheerders en MPN-partnerbeheerders wisselen in, vervangen, schakelen in, wijzen toe, verlengen en halen sleutels op; andere rollen kijken.
    .source = { -doc-find }; { -doc-software }; { -doc-vs }; { -doc-cloud }; { -doc-renew }; { -doc-roles }; { -doc-manage }
    .reading = Eén pagina houdt toewijzen voor aan globale beheerders, de pagina's van de onderdelen noemen beide rollen: beide mogen het. Verlengen door beheerderagenten en gebruikersbeheerders, waar één pagina op wijst, wordt geweigerd.

rule-r59 = Eigen administratie
    .text = Een partner houdt het gebruik van zijn licenties zelf bij en toont die gegevens bij een audit.
    .source = { -doc-guide19 }
    .reading = Wat het register onjuist zou maken, wordt dus geweigerd: feiten uit de toekomst, feiten waar een later feit op volgt, tickets die dubbel zijn vastgelegd.

## Decisions
rule-d1 = Jaren
    .text = De eerste jubileumdatum volgt de kalender, een verlenging die in het venster is betaald verschuift die met { $renewal } dagen, en een betaling buiten het venster verschuift niets en is een waarschuwing.
    .source = regelt R1, R8, R9
    .reading = Bij een behouden competentie geldt een betaling in de { $closes } dagen na de jubileumdatum die ze zou hebben gehad, als betaling van de kosten van het behouden jaar: geen waarschuwing, en er verschuift niets (D3).

rule-d2 = Venster
    .text = Het venster is open op dag { $opens } tot en met { $closes } na de jubileumdatum, herinneringen staan op dag { $before } ervoor en dag { $after } erna, en vanaf dag { $lapses } is de aanbieding vervallen.
    .source = regelt R6, R10, R11
    .reading = Ons besluit, voor elke aanbieding hetzelfde.

rule-d3 = Het behouden jaar
    .text = Een competentie met een jubileumdatum in de eerste helft van { $kept-from } blijft behouden tot { $kept-to }, en de kosten moeten worden betaald op dag { $opens } tot en met { $closes } na de jubileumdatum die ze zou hebben gehad.
    .source = regelt R16
    .reading = Worden ze niet betaald, dan blijft de competentie actief en is ze overal gemarkeerd totdat een betaling van die dagen is vastgelegd: geen document zegt dat een behouden competentie vervalt, dus blijft die behouden en heet die nooit zeker. Verwante perioden die buiten de documenten zijn aangekondigd, worden niet berekend.

rule-d4 = Standaardvervaldatum
    .text = Een voordeel zonder eigen laatste dag heeft de jubileumdatum bij sleutels en tokens, en dag { $assigned-by } erna bij wat wordt toegewezen of technisch is.
    .source = regelt R2, R5, R7
    .reading = Een verlenging vernieuwt al die dagen; heeft Microsoft nieuwe sleutels uitgegeven, dan krijgt het oude voordeel zijn laatste dag. Incidenten en uren tellen vanaf de eerste dag van de periode. Een sleutel die vóór de laatste dag is geactiveerd, mag op andere computers worden gebruikt totdat de aanbieding vervalt.

rule-d5 = Verleden en toekomst
    .text = Wat voor een dag wordt afgeleid, laat elk feit met een latere datum buiten beschouwing, zodat naar elke dag in het verleden of de toekomst kan worden gevraagd.
    .source = ons besluit
    .reading = Een aanbieding en alles wat ervan afhangt, bestaat niet vóór de aankoop; een feit zonder dag geldt op elke dag.

rule-d6 = Tellen
    .text = Activeringen worden geteld naar nieuwe en gewijzigde hardware, tenzij de aanbieding zegt dat elke activering telt.
    .source = regelt R18, R19, R20
    .reading = Bij de limiet is opnieuw installeren op dezelfde hardware in het eerste geval toegestaan en wordt het in het tweede geweigerd.

rule-d7 = Toevoegen en verlengen
    .text = Toevoegen en de einddatum verlengen worden berekend uit de dagen tussen inwisselen en einde, { $year } maanden als { $token } dagen, eerst vermenigvuldigd, dan gedeeld, en naar beneden afgerond.
    .source = regelt R34, R35, R37
    .reading = Meer dan { $times ->
        [2] twee
        [3] drie
       *[other] { $times }
    } keer de plaatsen wordt geweigerd, net als toevoegen aan of verlengen van wat is geëindigd, een ander product, en een nieuw abonnement naast een actief van hetzelfde product en dezelfde tenant. Een nieuw abonnement eindigt op dezelfde dag van het volgende jaar.

rule-d8 = Vervanging
    .text = Vervanging kan tot en met dag { $replacement } na het inwisselen of de laatste dag van het venster van de aanbieding, wat het eerst komt, om twee redenen en één keer per token.
    .source = regelt R33, R7
    .reading = Dat een vervallen aanbieding er geen krijgt, is onze grens: het document heeft die zin niet. Voor “toegevoegd in plaats van verlengd” is een token nodig dat is toegevoegd; wat is ingewisseld, blijft in de geschiedenis van zijn abonnement.

rule-d9 = Hoe een plaats wordt overgedragen
    .text = Een plaats kan worden overgedragen vanaf dag { $lock } van de toewijzing, die dag meegerekend, en een plaats die is vrijgegeven, blijft tot dan op slot voor iedereen behalve de laatste houder.
    .source = regelt R44, R45
    .reading = R45 houdt een andere persoon tegen, dus mag de laatste houder de plaats op elke dag terugkrijgen, en begint de klok opnieuw. Een persoon heeft één plaats van een voordeel; bij toewijzen komt eerst de plaats die deze persoon het laatst had, dan de eerste vrije.

rule-d10 = Een sleutel bekijken
    .text = De eerste keer dat een sleutel wordt bekeken, wordt dat vastgelegd, en waar daarmee het recht op terugbetaling vervalt, zegt het programma dat en vraagt het één keer.
    .source = regelt R15
    .reading = Een bestand dat niet mag worden geschreven, houdt nooit iemand van het bekijken af. Op een andere dag dan vandaag blijft een sleutel die nooit is bekeken gemaskeerd, want bekijken heeft gevolgen.

rule-d11 = Naar wie wordt gevraagd
    .text = Alleen wat Microsoft zelf aan een rol weigert, wordt geweigerd: voor inwisselen, vervangen, inschakelen, toewijzen, vrijgeven, verlengen en het vastleggen van een nieuwe sleutel is een globale beheerder of een MPN-partnerbeheerder nodig.
    .source = regelt R53, R58
    .reading = Al het andere staat open voor elke rol behalve alleen-CSP. Niets hiervan beveiligt het bestand: dat doen de machtigingen ervan.

rule-d12 = Advies
    .text = Een regel waarvan het programma niet kan weten of die wordt overtreden, is advies bij wat die betreft, en weigert niets.
    .source = regelt R13, R14, R17, R26, R27, R28, R42, R46, R47, R49, R52, R55, R56, R57
    .reading = Wat een handeling waar gaat maken, zoals een tweede Action Pack, wordt gezegd voordat die wordt vastgelegd.

rule-d13 = Voor het oog hetzelfde
    .text = Teksten worden bewaard zoals ze zijn getypt en vergeleken zoals ze eruitzien: zonder te letten op hoofdletters, soorten spaties en streepjes, en tekens die niet te zien zijn.
    .source = ons besluit
    .reading = Dat geldt voor producten, competenties, computers, tenants, personen en al het zoeken; van sleutels worden alleen letters en cijfers vergeleken. Berust een weigering op een verschil, dan toont ze beide teksten. Gelijke namen maken van twee personen niet één.

rule-d14 = Nooit opgehaald
    .text = Een voordeel waarvan de sleutel, het token of de plaats nooit is opgehaald, wacht zoals een voordeel dat die heeft, met dezelfde laatste dag.
    .source = regelt R2
    .reading = Het staat in de lijsten van wat ongebruikt is, van wat een verlenging terugbrengt, en van wat zonder verlenging verloren is.

rule-d15 = Controle van het bedrijfsprofiel
    .text = Een controle op een dag van de huidige periode telt voor de komende verlenging, bij een controle uit een eerdere periode wordt die geweigerd, en een controle die niet is vastgelegd, is onbekend: toegestaan, en gezegd.
    .source = regelt R12
    .reading = Een dag na de gevraagde is op die dag niet bekend (D5).

rule-d16 = Tegoeden sluiten elkaar uit
    .text = Wie een jaarlijks Azure-tegoed heeft, krijgt geen maandelijks, en wie een maandelijks heeft, geen jaarlijks.
    .source = regelt R41
    .reading = Alleen tegoeden in het bestand zijn bekend; andere Azure-aanbiedingen zijn advies.

rule-d17 = Eén sleutel, één voorraad
    .text = Een sleuteltekst is één sleutel: die staat één keer in een bestand, en staat die er twee keer, dan worden beide registers bij elkaar opgeteld en aan de hoogste limiet getoetst.
    .source = regelt R20, R32
    .reading = Nog eens toevoegen wordt geweigerd, met het record dat de sleutel heeft; een bestand dat de sleutel twee keer heeft, opent met een waarschuwing. Als softwaresleutel en als token wordt het latere gebruik geweigerd.

rule-d18 = Na het vervallen
    .text = Van een vervallen aanbieding wordt niets meer genoemd als over, vrij, bruikbaar of nog te komen: wat was, wordt als voorbij genoemd.
    .source = regelt R7, R11
    .reading = Abonnementen die doorlopen (R3) en computers die nog moeten worden opgeschoond (R25), worden wel genoemd. Een sleutel die niet meer te gebruiken is, kan nog worden bekeken en gekopieerd, en er wordt gezegd dat die niet meer te gebruiken is.

rule-d19 = Verwijderen laat geen regel iets vergeten
    .text = Waar een regel nog op berust, wordt niet verwijderd voordat de aanbieding is vervallen: plaatsen op slot, ingewisselde of vervangen tokens, sleutels met getelde activeringen.
    .source = regelt R20, R32, R33, R45, R50
    .reading = Een persoon wordt gewist met een pseudoniem, zodat de rijen blijven. Een rij die bij vergissing is ingevoerd, gaat weg als dat zo wordt gezegd. Ongedaan maken is geen verwijderen.

rule-d20 = Wat een sleutel zou kunnen zijn
    .text = Vijf groepen van vijf letters of cijfers, drie daarvan achter elkaar met een cijfer, of zes tekens achter elkaar van een vastgelegde sleutel worden gemaskeerd waar niemand erom heeft gevraagd.
    .source = regelt R29
    .reading = Hoe ze ook gescheiden zijn en met of zonder hoofdletters. Namen van producten worden nooit gemaskeerd.

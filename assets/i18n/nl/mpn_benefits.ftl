# Every sentence and label of the program, in Dutch. English stands beside this folder under the same ids.
# Arguments are values of the domain: ids, figures, ISO dates; never whole sentences.

## Sections
section-overview = Overzicht
section-software = Software
section-cloud = Cloud
section-visual-studio = Visual Studio
section-technical = Technische voordelen
section-renewals = Verlenging
section-deadlines = Uiterste datums
section-people = Personen

section-short-software = Software
section-short-cloud = Cloud
section-short-visual-studio = VS
section-short-technical = Tech
section-short-renewals = Verlenging
section-short-deadlines = Datums
section-short-people = Personen

# On a tab, where room is short
tab-short-overview = Nu
tab-short-software = Softw.
tab-short-renewals = Verl.
tab-short-deadlines = Dat.
tab-short-people = Pers

## Roles (R58)
role-global-admin = Globale beheerder
role-mpn-partner-admin = MPN-partnerbeheerder
role-account-admin = Accountbeheerder
role-admin-agent = Beheerderagent
role-user-management-admin = Gebruikersbeheerder
role-user = MPN-gebruiker
role-csp-only = Alleen-CSP-gebruiker

## Offers and where a benefit comes from
offer-action-pack = Action Pack
offer-learning-action-pack = Learning Action Pack
offer-competency = Competentie
offer-advanced-specialization = Geavanceerde specialisatie
level-silver = Silver
level-gold = Gold
offer-of-level = { $level } { $what }
grant-core = kern
grant-incremental = incrementeel
source = { $offer } - { $grant }
source-short = { $offer }{ $grant ->
    [core] {""}
   *[incremental] {" - incr."}
}

## Statuses
status-active = actief
status-window = verlengingsvenster
status-short-window = venster
status-lapsed = vervallen
status-offer-active = actief
status-offer-fee-due = betalen
status-offer-no-fee = onbetaald
status-offer-lapsed = vervallen
status-no-details = geen details
status-no-key-needed = sleutel onnodig
status-key-blocked = geblokkeerd
status-key-used-up = sleutel op
# Of one benefit, beside keys that are used up
status-keys-left = nog { $left }, { $count ->
    [one] 1 sleutel op
   *[other] { $count } sleutels op
}
status-keys-others = { $count ->
    [one] 1 sleutel op, andere niet
   *[other] { $count } sleutels op, andere niet
}
status-expired = verlopen
status-not-activated = niet geactiveerd
status-not-enabled = niet ingeschakeld
status-no-key = geen sleutel
status-ready = inwisselbaar
status-redeemed = ingewisseld
status-replaced = vervangen
status-no-token = geen token
status-not-assigned = niet toegewezen
status-partly-assigned = deels toegewezen
status-assigned = toegewezen
status-ended = voorbij
status-held = bezet
status-locked = op slot
status-free = vrij
status-used-up = verbruikt

## Kinds of keys
key-mak = MAK
key-retail = retail
key-static = statisch
key-kms = KMS
key-oem = OEM

## Deadlines: one sentence each, without the date
deadline-anniversary = { $offer }: jubileumdatum, laatste dag van het betaalde jaar
rule-anniversary = { $rule }: het betaalde jaar eindigt een jaar na de aankoop
todo-anniversary = verleng vanaf de volgende dag; onder Verlenging staat wat er eerst moet gebeuren
then-anniversary = het verlengingsvenster van { $days } dagen volgt
todo-anniversary-review = laat het bedrijfsprofiel controleren en verleng dan vanaf de volgende dag (R12)
deadline-renewal-reminder = { $offer }: herinnering aan de verlenging
rule-renewal-reminder = { $rule }: { $before } dagen vóór en { $after } dagen na de jubileumdatum
todo-renewal-reminder = bereid de verlenging voor: kijk onder Verlenging wat er eerst moet gebeuren en wat er anders ophoudt
todo-reminder-in-window = verleng: kijk onder Verlenging wat er eerst moet gebeuren en wat er anders ophoudt
then-reminder-in-window = het venster waarin deze valt, sluit op { $closes }; zonder verlenging vervalt de aanbieding
deadline-renewal-opens = { $offer }: verlengingsvenster gaat open
rule-renewal-opens = { $rule }: het venster gaat open op de dag na de jubileumdatum
todo-renewal-opens = verleng: een kaartbetaling telt meteen, een overschrijving duurt enkele dagen (R13)
todo-renewal-opens-review = laat het bedrijfsprofiel controleren en verleng dan (R12)
todo-reminder-in-window-review = herinnering aan het open venster: laat het bedrijfsprofiel controleren en verleng dan (R12)
todo-renewal-reminder-review = herinnering: laat het bedrijfsprofiel controleren voordat het venster opent (R12)
then-renewal-opens = de aanbieding kan { $days } dagen lang worden verlengd
deadline-renewal-closes = { $offer }: laatste dag om te verlengen
rule-renewal-closes = { $rule }: het venster eindigt { $days } dagen na de jubileumdatum
todo-renewal-closes = verleng uiterlijk op die dag
todo-renewal-closes-review = laat het bedrijfsprofiel controleren en verleng dan uiterlijk op die dag (R12)
then-renewal-closes = het lidmaatschap vervalt en een nieuwe aankoop is nodig
deadline-fee-closes = { $offer }: laatste dag om de kosten van het behouden jaar te betalen
rule-fee-closes = { $rule }: de kosten van een behouden jaar moeten binnen { $days } dagen na de oorspronkelijke jubileumdatum zijn betaald
todo-fee-closes = betaal ze en leg dat daarna vast als verlenging
then-fee-closes = Microsoft zegt nergens dat het behouden jaar ook zonder die betaling geldt
deadline-refund-closes = { $offer }: laatste dag om terugbetaling te vragen
rule-refund-closes = { $rule }: { $days } dagen vanaf de aankoop, als er niets is gebruikt
todo-refund-closes = vraag terugbetaling aan voordat er iets is gebruikt of een sleutel is bekeken
then-refund-closes = het aankoopbedrag wordt niet meer terugbetaald
deadline-grace-ends = laatste gebruiksdag van { $subject } als er niet wordt verlengd
rule-grace-ends = { $rule }: wat aan een persoon is gebonden, werkt nog { $days } dagen na de jubileumdatum
todo-grace-ends = verleng de aanbieding, of waarschuw de houders
then-grace-ends = de toegang eindigt
deadline-contract-ends = contract van { $subject } eindigt als er niet wordt verlengd
rule-contract-ends = { $rule }: een ondersteuningscontract geldt een jaar en { $days } dagen
todo-contract-ends = verleng de aanbieding, of gebruik wat er over is
then-contract-ends = het contract en de id's worden verborgen
deadline-subscription-ends = abonnement { $subject } eindigt
rule-subscription-ends = { $rule }: de einddatum die volgt uit inwisselen, toevoegen en verlengen
todo-subscription-ends = verleng de einddatum of voeg licenties toe met een token, of laat het eindigen
then-subscription-ends = het abonnement eindigt; daarna kan er alleen een nieuw komen
todo-subscription-ends-alone = laat het eindigen, of koop het: er kan tegen die tijd geen token meer in
deadline-replacement-closes = laatste dag voor vervanging van { $subject }
rule-replacement-closes = { $rule }: vervanging kan tot en met { $days } dagen na het inwisselen
todo-replacement-closes = controleer de tenant, en of niets is toegevoegd dat had moeten verlengen; klopt het niet, vraag dan vervanging aan
then-replacement-closes = wat verkeerd is ingewisseld, blijft zo
deadline-reassignable = plaats { $subject } kan naar iemand anders
rule-reassignable = { $rule }: een plaats kan { $days } dagen na de toewijzing worden overgedragen
todo-reassignable = wijs de plaats toe aan iemand die er meer aan heeft
then-reassignable = de plaats kan aan iemand anders worden toegewezen
deadline-expiry-key = laatste dag om { $subject } te activeren
deadline-expiry-token = laatste dag om { $subject } in te wisselen
deadline-expiry-seat = laatste dag om { $subject } toe te wijzen
deadline-expiry-credit = laatste dag om { $subject } toe te wijzen
deadline-expiry-no-key = laatste dag om een sleutel voor { $subject } op te halen en te activeren
deadline-expiry-no-token = laatste dag om een token voor { $subject } op te halen en in te wisselen
deadline-expiry-no-seat = laatste dag om de niet-vastgelegde plaatsen van { $subject } toe te wijzen
deadline-expiry-technical = laatste dag om { $subject } in te schakelen
deadline-short-anniversary = jubileum: { $offer }
deadline-short-renewal-reminder = herinnering: { $offer }
deadline-short-renewal-opens = venster open: { $offer }
deadline-short-renewal-closes = uiterlijk verlengen: { $offer }
deadline-short-fee-closes = uiterlijk betalen: { $offer }
deadline-short-refund-closes = laatste dag terugbetaling: { $offer }
deadline-short-grace-ends = laatste gebruik: { $subject }
deadline-short-contract-ends = contract eindigt: { $subject }
deadline-short-subscription-ends = eindigt: { $subject }
deadline-short-replacement-closes = vervangen: { $subject }
deadline-short-reassignable = over te dragen: { $subject }
deadline-short-expiry-key = activeren: { $subject }
deadline-short-expiry-token = inwisselen: { $subject }
deadline-short-expiry-seat = toewijzen: { $subject }
deadline-short-expiry-credit = toewijzen: { $subject }
deadline-short-expiry-no-key = sleutel halen: { $subject }
deadline-short-expiry-no-token = token halen: { $subject }
deadline-short-expiry-no-seat = plaatsen toevoegen: { $subject }
deadline-short-expiry-technical = inschakelen: { $subject }
# The same in a word or two, of at most 24 letters
todo-short-anniversary = verleng vanaf dag erna
todo-short-anniversary-review = controle; verleng erna
todo-short-renewal-opens-review = controle, dan verlengen
todo-short-renewal-closes-review = laatste dag: verleng
todo-short-reminder-in-window-review = herinnering: verleng
todo-short-renewal-reminder-review = herinnering: controle
todo-short-renewal-reminder = verlenging voorbereiden
todo-short-reminder-in-window = herinnering: verleng
todo-short-renewal-opens = verleng vanaf die dag
todo-short-renewal-closes = laatste dag: verleng
todo-short-fee-closes = betaal de kosten
todo-short-refund-closes = vraag terug, of houd het
todo-short-grace-ends = verleng, of waarschuw
todo-short-contract-ends = verleng, of gebruik het
todo-short-subscription-ends = verleng, of laat aflopen
todo-short-subscription-ends-alone = koop, of laat aflopen
todo-short-replacement-closes = vervang, als het fout is
todo-short-reassignable = draag over waar nuttig
todo-short-expiry-key = activeer de sleutel
todo-short-expiry-token = wissel het in
todo-short-expiry-no-key = haal sleutel, activeer
todo-short-expiry-no-token = haal token, wissel in
todo-short-expiry-no-seat = voeg toe en wijs toe
todo-window = venster open: verleng; een kaartbetaling telt meteen, een overschrijving duurt enkele dagen (R13)
todo-short-window = open: verleng
todo-window-review = venster open: laat het bedrijfsprofiel controleren en verleng dan (R12)
todo-short-window-review = open: controle, verleng
todo-fee-open = de kosten moeten nu worden betaald: betaal ze en leg dat daarna vast als verlenging
todo-short-fee-open = betaal nu de kosten
todo-fee-missed = geen betaling van de kosten vastgelegd: leg die vast als er op tijd is betaald, vraag het anders Microsoft
todo-short-fee-missed = leg vast, indien betaald
todo-holder-left = { $person } is op { $left } vertrokken: { $bulk ->
    [yes] geef het aan iemand anders (R41)
   *[no] neem het terug
}
now-holder-left = { $of }: nog in handen van { $person }, vertrokken op { $left }
todo-short-holder-left = { $bulk ->
    [yes] doorgeven: houder weg
   *[no] terugnemen: houder weg
}
todo-lapsed = vervallen: een nieuwe aankoop begint opnieuw, als die gewenst is (R11)
todo-short-lapsed = vervallen: evt. aankoop
todo-clear = { $named ->
    [0] { $more ->
        [one] vervallen: schoon 1 computer op
       *[other] vervallen: schoon { $more } computers op
    }
   *[other] vervallen: schoon op: { $machines }{ $more ->
        [0] {""}
       *[other] {" "}+ nog { $more }
    }
}
todo-clear-copies = { $clear }, exemplaren van { $count ->
    [one] 1 product
   *[other] { $count } producten
}
todo-left = vervallen: { $what }
todo-copies = vervallen: verwijder elk exemplaar van { $count ->
    [one] 1 product
   *[other] { $count } producten
} of zorg voor licenties (R25)
todo-short-copies = vervallen: software weg
todo-expiry-key = activeer de sleutel, of laat die verlopen
todo-expiry-token = wissel het in: het formulier toont welke manieren kunnen
todo-expiry-seat = wijs de plaats toe
todo-expiry-credit = wijs het tegoed toe
todo-expiry-no-key = haal de sleutel op bij Microsoft en voeg die hier toe, of laat het zo
todo-expiry-no-token = haal het token op bij Microsoft en voeg het hier toe, of laat het zo
todo-expiry-no-seat = voeg de plaats toe en wijs die aan iemand toe
todo-expiry-technical = schakel het in
rule-benefit-expiry = { $rule }: de vervaldatum van het voordeel is de laatste dag om iets te doen
then-benefit-expiry = { $moves ->
    [yes] wat dan ongebruikt is, gaat verloren, tenzij een verlenging in het venster het terugbrengt (D4)
   *[no] wat dan ongebruikt is, gaat verloren: de dag staat in het bestand, en geen verlenging verschuift die (D4)
}

## Detail panes: labels, at most twelve characters
label-keys = Sleutels
label-activated = Geactiveerd
label-to-clear = Opschonen
label-note = Opmerking
label-advice = Advies
label-credit = Tegoed
label-holders = Houders
label-tokens = Tokens
label-subscriptions = Abonnement
label-held = Houder
label-moves = Overdragen
label-free = Vrij
label-granted = Toegekend
label-left = Over
label-used = Gebruikt
label-contract = Contract
label-cases = Tickets
label-consulted = Adviesuren
label-bought = Gekocht
label-paid = Betaald
label-term = Periode
label-fee = Kosten
label-kept = Behouden
label-reminders = Herinnering
label-phase = Fase
label-works = Werkt
label-works-not = Werkt niet
label-to-renew = Verlengen
label-then-next = Daarna
label-refund = Terugbet.
label-day = Dag
label-subject = Onderwerp
label-rule = Regel
label-then = Gevolg
label-todo = Te doen
label-dismissed = Genegeerd
label-email = E-mail
label-gone = Vertrokken
label-holds = Heeft

## Detail panes: figures
licences = { $count ->
    [one] 1 licentie
   *[other] { $count } licenties
}
incidents = { $count ->
    [one] { $count } incident
   *[other] { $count } incidenten
}
users = { $count ->
    [one] 1 gebruiker
   *[other] { $count } gebruikers
}
seats = { $count ->
    [one] 1 plaats
   *[other] { $count } plaatsen
}
seats-more = { $recorded ->
    [0] { $count ->
        [0] geen plaatsen
        [one] 1 plaats
       *[other] { $count } plaatsen
    }
   *[other] nog { $count } { $count ->
        [one] plaats
       *[other] plaatsen
    }
}
hours = { $count ->
    [one] 1 uur
   *[other] { $count } uur
}
used-of = { $used } van { $limit }
counted-of = { $used } volgens het register, { $outside } bij Microsoft op { $on }{ $since ->
    [0] {""}
   *[other] {" "}en { $since } sindsdien
    }{ $limit ->
    [none] {""}
   *[other] , van { $limit }
    }
counted-key = { $key }: { $counted }
used-most-of = { $used } ({ $most }){ $limit ->
    [none] {""}
   *[other] {" "}van { $limit }
    }
used-of-unlimited = { $used }, onbeperkt
left = nog { $count }
used-last-incidents = { $used } van { $quantity } incidenten gebruikt in de laatste periode
used-last-hours = { $used } van { $quantity } uur gebruikt in de laatste periode
used-last = { $used } gebruikt in de laatste periode
left-of-incidents = nog { $left } van { $quantity } incidenten in deze periode
left-of-hours = nog { $left } van { $quantity } uur in deze periode
unlimited = onbeperkt; { $used } gebruikt in deze periode
in-days = { $days ->
    [0] vandaag
    [1] morgen
   *[other] over { $days } dagen
}
period = { $from } t/m { $to }
day-and-left = { $day }, { $days ->
    [0] vandaag
    [1] morgen
   *[other] over { $days } dagen
}

## Software
key-blocked = geblokkeerd door Microsoft: geen nieuwe activering (R30)
key-used-up = verbruikt: er worden geen activeringen meer verleend
key-past = nooit geactiveerd, laatste dag { $day } (R2)
key-last-day = { $day } is de laatste dag voor een eerste gebruik (R2)
key-over = boven de limiet: er worden geen activeringen meer verleend
case-new-machine = nieuwe computer
case-same-hardware = zelfde hardware
case-changed-hardware = gewijzigde hardware
counted = geteld
not-counted = niet geteld
oddity-machine-known = het register heeft deze computer al
oddity-machine-unknown = het register had deze computer nog niet
note-counting-hardware = Een nieuwe computer en gewijzigde hardware tellen mee, opnieuw installeren op dezelfde hardware niet (R18).
note-counting-every = Elke activering telt mee, ook opnieuw installeren (R19).
note-of = { $of }: { $note }
note-reconciled = { $key } is op { $day } vergeleken: { $outside } gebruikt volgens de externe telling, { $ledger } volgens dit register{ $unexplained ->
    [0] {""}
   *[other] ; { $unexplained } daarvan heeft niemand vastgelegd
    }.
note-cal = Geen verdere details beschikbaar: er is niets om te downloaden; een CAL (Client Access License) heeft geen sleutel, de activering loopt via het serverproduct (R23).
note-no-key = Hoeft niet te worden geactiveerd en heeft dus geen sleutel (R22).
note-keys-missing = Er is nog geen sleutel vastgelegd: { KEY("new") } voegt er een toe. Dit product moet worden geactiveerd (R22).
note-catalogue-no-key = Volgens de catalogus hoeft dit niet te worden geactiveerd (R22): leg dat vast met activation = none.
note-catalogue-cal = Volgens de catalogus is dit een CAL (Client Access License, R23): leg dat vast met kind = cal.
note-keys-never = Er is nooit een sleutel vastgelegd.
note-platform = Sleutels die via rechten voor intern gebruik zijn verkregen, werken niet op { $platform } (R24).
note-platform-catalogue = Volgens de catalogus werken sleutels die via rechten voor intern gebruik zijn verkregen, niet op { $platform } (R24).
note-not-a-key = { $key } bestaat niet uit vijf groepen van vijf tekens: het lijkt geen productcode (R29).
note-odd-key = { $keys }: met tekens die echte productcodes nooit hebben (R29).
note-activate-by = Uiterlijk op { $day } voor het eerst te activeren, die dag meegerekend (R2).
note-expired = De vervaldatum van het voordeel was { $day }: { $first ->
    [redeem] inwisselen
   *[activate] activeren
} kan niet meer (R2).
note-expired-back = De vervaldatum van het voordeel was { $day }. Is de aanbieding uiterlijk op { $closes } verlengd, dan kan { $first ->
    [redeem] inwisselen
   *[activate] activeren
} tot en met { $until } (R2, R6, D4).
note-nothing-to-activate = Hoeft niet te worden geactiveerd en heeft dus geen sleutel (R22); { $day }, de uiterste dag om te activeren, verandert er niets aan (R2, D4), en het gebruik eindigt met de aanbieding na { $last }, tenzij die wordt verlengd (R7).
note-hours-until = Uren hoeven niet te worden geactiveerd: ze kunnen tot en met { $day } worden opgenomen (R7, R51).
note-lapsed-software = De aanbieding is sinds { $day } vervallen (R11): er mag niets meer van worden gebruikt; exemplaren worden verwijderd of krijgen een commerciële licentie (R25).
note-lapsed-cloud = De aanbieding is sinds { $day } vervallen (R11): geen enkel token ervan kan nog worden ingewisseld (R7); abonnementen waarin er een is opgegaan, lopen door tot hun eigen einde (R3).
note-ended-assigned = Het eindigde op { $day } met het respijt van de aanbieding (R5); een nieuwe aankoop begint opnieuw (R11).
note-ended-technical = Het eindigde op { $day } met de aanbieding (R7); een nieuwe aankoop begint opnieuw (R11).
to-clear-soon = Te verwijderen of van een licentie te voorzien als er niet wordt verlengd: { $machines } (R25)
to-clear-now = Nu te verwijderen of van een licentie te voorzien: { $machines } (R25)

## Cloud
credit-monthly = { $sum } per maand per gebruiker (R42)
credit-was-monthly = het was { $sum } per maand per gebruiker
credit-was-bulk = het was { $sum } per jaar
credit-bulk = { $sum } per jaar; kan worden overgedragen, niet teruggenomen (R41)
token-redeemed-new = { $day } als nieuw: { $into } op { $tenant }
token-redeemed-add = { $day } toegevoegd aan { $into } op { $tenant }
token-redeemed-extend = { $day } einddatum verlengd van { $into } op { $tenant }
token-replace-until = ; vervanging kan tot en met { $day } (R33)
token-replaced = { $day }, { $reason }; het vervangende token is nog niet vastgelegd
token-replaced-by = { $day }, { $reason }: door { $by }
token-replaced-after = { $replaced }; ingewisseld { $redeemed }
reason-wrong-tenant = verkeerde tenant
reason-added-instead-of-extended = toegevoegd in plaats van verlengd
subscription-ends = eindigt { $day }, { $days ->
    [0] vandaag
    [1] morgen
   *[other] over { $days } dagen
}
subscription-ended = geëindigd { $day }
estimate-added = schatting: plaatsen opgeteld, einddatum gemiddeld (R34)
estimate-extended = schatting: einddatum verlengd (R35)
note-tokens-missing = Er is geen token van vastgelegd: { KEY("new") } voegt er een toe; inwisselen kan tot en met { $day } (R2).
note-redeem-by = Uiterlijk op { $day } in te wisselen, die dag meegerekend (R2); liever een dag eerder.
note-redeem-now = { $days ->
    [0] Dit is de laatste dag om in te wisselen: { $day } (R2).
   *[other] Uiterlijk op { $day } in te wisselen (R2): liever nu dan op die laatste dag.
}
note-token = Een token wordt één keer ingewisseld, in zijn geheel, op één tenant (R31, R32).
note-credit-past = Dit moest uiterlijk op { $day } zijn toegewezen (R5).
note-credit-grace = Uiterlijk op { $day } toe te wijzen, die dag meegerekend (R5).

## Visual Studio
not-on-record = nog niemand vastgelegd
never-signed-in = nooit aangemeld
not-signed-in = nog niet aangemeld: tot dan niet geldig (R44)
signed-in = aangemeld op { $day }
since = sinds { $day }
until = tot { $day }
seat-held-until = niet vóór { $day }: { $days } dagen na de toewijzing (R45)
seat-locked-until = vrijgegeven, maar op slot tot { $day }: { $days } dagen na de toewijzing (R45)
seat-moves-since = kan sinds { $day } naar iemand anders (R45)
seat-never-given = moest uiterlijk op { $day } zijn toegewezen (R2, R5)
seat-beyond = niet toegekend
seat-beyond-granted = er zijn er zoveel in gebruik als er zijn toegekend ({ $quantity }): deze is niet te geven (R44)
seat-free = uiterlijk op { $day } toe te wijzen, die dag meegerekend (R2, R5)
seats-were-granted = { $quantity } plaatsen, { $assigned } bezet aan het einde; ze eindigden op { $until } (R5)
seats-granted = { $quantity ->
    [one] 1 plaats
   *[other] { $quantity } plaatsen
}: { $assigned } bezet, { $free } vrij{ $locked ->
    [0] {""}
   *[other] , { $locked } vrijgegeven en op slot
}; bruikbaar tot en met { $until } (R5)

## Technical benefits
technical-product-support = Productondersteuningsincidenten
technical-signature-cloud = Signature Cloud Support
technical-advisory-hours = Adviesuren voor partners
contract-until = ingeschakeld op { $since }, geldig tot en met { $until } (R54)
contract-ended = geëindigd op { $day }: verborgen (R54)
contract-hidden = niets meer over: verborgen tot de volgende periode (R50)
contract-never-enabled = nooit ingeschakeld; de laatste dag was { $day } (R48)
contract-not-enabled = niet ingeschakeld; een globale beheerder of MPN-partnerbeheerder kan dat uiterlijk op { $day } doen (R48)
of-earlier-term = { $state }, eerdere periode
case-open = open
case-closed = gesloten op { $day }
note-ids = Iedereen koppelt beide id's één keer; de melding dat de id al is gekoppeld (“already associated”), kan worden genegeerd (R49).

## Renewals
bought = { $day }
payment-renewed = verlengd: de jubileumdatum is { $days } dagen verschoven (R9)
payment-fee = kosten van het behouden jaar: er is niets verschoven (R16)
payment-outside = buiten elk venster: er is niets verschoven
kept = jubileumdatum { $from } behouden tot { $to }, zonder examens of prestatie-eisen (R16)
refund-until = kan worden gevraagd tot en met { $day }, zolang er niets is bekeken, geactiveerd of toegewezen (R15)

## Deadlines

## People
left-on = { $day }: sindsdien geen nieuwe toewijzingen
name-left = { $name } (vertrokken { $day })
name-left-short = { $name } (vertrokken)
holds-nothing = niets
moves-from = over te dragen vanaf { $day }
ended-on = geëindigd { $day }
held-until = sinds { $since }, geëindigd op { $day }
any-time = altijd
moves-any-time = altijd over te dragen
moves-by-transfer = kan worden overgedragen, niet teruggenomen (R41)

## Dashboard: headings of columns
column-benefit = Voordeel
column-source = Bron
column-quantity = Aantal
column-used = Gebruikt
column-activate-by = Activeren t/m
column-status = Status
column-tokens = Gereed
column-subscription-ends = Abonnement t/m
column-seat = Plaats
column-held-by = Houder
column-since = Sinds
column-free-from = Overdraagbaar vanaf
column-usable-until = Bruikbaar t/m
column-access-id = Toegangs-id
column-contract-id = Contract-id
column-offer = Aanbieding
column-in-use = In gebruik
column-share = Aandeel
column-counted = Wat er telt
column-anniversary = Jubileumdatum
column-window = Venster
column-days = Dagen
column-timeline = Tijdlijn
column-when = Wanneer
column-todo = Wat te doen
column-date = Datum
column-what = Wat
column-subject = Onderwerp
column-tab = Tabblad
column-name = Naam
column-holds = Heeft

column-short-activate-by = Activeren
column-short-subscription-ends = Abon. t/m
column-short-free-from = Vrij vanaf
column-short-usable-until = T/m
column-short-anniversary = Jubil.
column-short-access-id = Toegang
column-short-contract-id = Contract

## Dashboard: actions, as the help says them
action-up = één omhoog
action-down = één omlaag
action-first = naar de eerste
action-last = naar de laatste
action-page-up = een pagina omhoog
action-page-down = een pagina omlaag
action-half-page-up = een halve pagina omhoog
action-half-page-down = een halve pagina omlaag
action-open = naar de details; bij een uiterste datum: naar het onderwerp
action-back = één niveau terug; wist het filter; sluit nooit af
action-return = terug naar waar een sprong vandaan kwam
action-next-section = volgend tabblad
action-previous-section = vorig tabblad
action-filter = filter: alle woorden, !woord sluit uit, veld:waarde
action-quick-filter = niet ingewisseld; verloopt binnen { $months } maanden; op Uiterste datums: ongebruikt
action-find = zoek overal, ook op de laatste vijf tekens van een sleutel
action-sort = sorteer op de volgende kolom
action-reverse-sort = keer de volgorde om
action-date-bar = datumbalk: typ een datum, of ga per dag, wijziging, maand
action-day-back = een dag eerder (wat als)
action-day-forward = een dag later (wat als)
action-change-back = vorige dag waarop iets verandert
action-change-forward = volgende dag waarop iets verandert
action-month-back = een maand eerder
action-month-forward = een maand later
action-today = terug naar vandaag
action-home = terug naar { $day }, waarvoor dit programma werd gestart
action-next-step = volgende stap van de demonstratie
action-previous-step = de vorige stap
action-zoom-in = op de tijdlijn inzoomen, tot een maand
action-zoom-out = op de tijdlijn uitzoomen, tot drie jaar
action-log = wat er over deze rij is vastgelegd: wat er is gedaan, wanneer en door wie
action-impact = wat volgt als deze aanbieding niet wordt verlengd
action-accept = behouden
action-cancel = sluiten
action-actions = wat hier kan worden gedaan, en wat dat oplevert
action-new = een nieuw record: persoon, aanbieding, voordeel, sleutel, token, plaats, abonnement
action-change = wijzig de velden van wat is geselecteerd
action-remove = verwijder wat is geselecteerd, nadat is getoond wat daarmee verdwijnt
action-copy = kopieer de sleutel zonder die te tonen; vanuit de tabel de volgende bruikbare
action-reveal = toon de sleutel tot de volgende toetsaanslag
action-packet = kopieer het supportpakket: wat een ticket over de gekozen rij vraagt, sleutels gemaskeerd
action-undo = maak de laatste wijziging ongedaan
action-redo = voer die opnieuw uit
action-save = probeer opnieuw op te slaan wat niet kon worden opgeslagen
action-next-field = naar het volgende veld
action-previous-field = naar het vorige veld
action-next-choice = de lijst met woorden die dit veld kent
action-previous-choice = dezelfde lijst
action-edit = bewerk het gegevensbestand bij deze rij en lees het daarna opnieuw
action-reload = lees gegevensbestand en configuratie opnieuw
action-files = een ander gegevensbestand van de configuratie
action-language = een andere taal
action-import = importeer sleutels of personen uit een bestand van een ander programma
action-doctor = wat er vreemd is aan het bestand en de sleutels
action-problems = fouten en waarschuwingen van het gegevensbestand
action-help = deze hulp
action-demonstrations = demonstraties: rondleidingen door het voorbeeld, stap voor stap
action-guide = de gids: vragen over deze rij, en alle andere
action-mouse = muis aan of uit
action-quit = afsluiten
action-quit-now = meteen afsluiten, waar u ook bent
action-suspend = naar de shell; fg brengt u terug

hint-help = toetsen
hint-demonstrations = demonstraties
hint-leave-walk = demonstratie verlaten
hint-guide = gids
hint-today = vandaag
hint-filter = filteren
hint-find = zoeken
hint-open = openen
hint-back = terug
hint-change-forward = wijziging
hint-day-forward = dag
hint-month-forward = maand
hint-date-bar = datum
hint-quick-filter = niet ingewisseld
hint-quit = afsluiten
hint-next-step = volgende stap
hint-previous-step = terug
hint-impact = zonder verlenging
hint-unused = ongebruikt
hint-go-there = erheen
hint-zoom-in = inzoomen
hint-zoom-out = uitzoomen
hint-sort = sorteren
hint-edit = bewerken
hint-actions = acties
hint-new = nieuw
hint-change = wijzigen
name-of = { $what } van { $id }
hint-copy-number = kopieer id
hint-copy = kopiëren
hint-reveal = tonen
hint-next-field = volgend veld
hint-previous-field = vorig veld
hint-next-choice = kiezen
hint-accept = kiezen
hint-cancel = sluiten
hint-letter = die regel
hint-tick = afvinken
hint-impact-over = wat er eindigde
hint-down = omlaag
hint-up = omhoog

group-move = Bewegen
group-sections = Tabbladen
group-look = Bekijken
group-keys = Sleutels
group-records = Gegevens
group-time = Tijd
group-file = Bestand
group-program = Programma
group-signs = Tekens
group-guide = Gids
group-rules = Regels

## Dashboard: header, tabs, lines
breadcrumb = MPN › Voordelen › { $section }
what-if = WAT ALS { $shown } (vandaag { $today })
what-if-short = WAT ALS { $shown }
rehearsal = klok { $shown }
mark-sample = VOORBEELD
mark-staged = FICTIEF
mark-read-only = ALLEEN-LEZEN
mark-faults = ALLEEN-LEZEN: FOUTEN
within-days = { $count } ≤{ $days }d
within-sign = ≤{ $days }d
next = hierna: { $date }, { $when }: { $what } ({ $tab })
next-here = hierna: { $date }, { $when }: { $what }
more-within = + { $count } binnen { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
more-soon = + { $count } binnenkort
more-today = + { $count } vandaag
more-that-day = + { $count } die dag
more-today-and = { $today }, { $rest }
more-at-hand = +{ $count } ≤{ $days }d
on-tab = { $what } ({ $tab })
lines-more = nog { $count }
lines-above = { $count } hierboven
lines-beyond = { $above } hierboven, nog { $below }
chip-clears = { $key } wist het
chip = { $filter } · { $shown } van { $all }
too-small = venster te klein
fault-banner = { $count ->
    [one] Het gegevensbestand bevat 1 fout
   *[other] Het gegevensbestand bevat { $count } fouten
}: te zien is wat kon worden gelezen, er kan niets worden geschreven. { KEY("problems") } toont ze, { KEY("edit") } opent de editor.

## Dashboard: messages
sample-hint = Voorbeeldgegevens, alleen in het geheugen. { KEY("new") } maakt een eigen bestand, { KEY("demonstrations") } toont demonstraties.
sample-no-file = De voorbeeldgegevens hebben geen bestand. { KEY("new") } maakt een eigen bestand.
staged-hint = Verzonnen voor een demonstratie (--stage): geen sleutel, naam, id of adres dat u ziet, is echt.
staged-no-file = Met --stage blijft het echte bestand uit het zicht: het wordt niet geopend en niet opnieuw gelezen.
staged-problems = Met --stage worden de waarschuwingen over het bestand niet getoond: ze zouden eruit citeren.
no-benefits = Het lijkt erop dat u nog geen voordelen hebt.
no-deadline = geen komende datum
not-authorised = U bent niet gemachtigd voor deze actie. Een account voor alleen CSP ziet geen MPN-voordelen (R53).
nothing-matches = Niets gevonden. { $key } wist het filter.
filter-no-field = Geen kolom heet “{ $typed }”{ $near ->
    [none] : er zijn { $all }.
   *[other] : het dichtstbij komt “{ $near }”.
}
filter-no-value = { $heading } is hier nergens “{ $typed }”{ $near ->
    [none] : er staat { $all }.
   *[other] : het dichtstbij komt “{ $near }”.
}
filter-no-word = Geen rij heeft “{ $typed }”: het dichtstbij komt “{ $near }”.
nothing-new = { $key } voegt een record toe.
nothing-until = { $offer } begint op { $day }, en vóór die dag is er niets van te zien (D5).
nothing-today = { $key } brengt u terug naar vandaag.
nothing-here = { $section }: niets op { $date }.
nothing-inside = In de details van deze rij valt niets te selecteren.
not-there-on = { $thing } bestaat niet op { $date }.
no-removal-of-line = Deze regel is geen record. Om { $thing } zelf te verwijderen brengt { $open } u naar de rij ervan op { $tab }, daar { $remove }.
no-removal-of-dates = Een datum is geen record: { $hide } verbergt die. Om { $thing } zelf te verwijderen brengt { $open } u naar de rij ervan op { $tab }, daar { $remove }.
no-such-key = { $key } doet hier niets; { KEY("help") } toont welke toetsen wel iets doen.
no-jump = Er is geen sprong om van terug te keren.
no-problems = Het gegevensbestand heeft geen fouten en geen waarschuwingen.
problems-title = { $faults ->
    [0] Geen fouten
    [one] 1 fout
   *[other] { $faults } fouten
}, { $warnings ->
    [0] geen waarschuwingen
    [one] 1 waarschuwing
   *[other] { $warnings } waarschuwingen
}
problems-hint = Enter of { KEY("edit") } opent daar de editor · { KEY("reload") } leest opnieuw · { KEY("cancel") } sluit
read-again = Opnieuw gelezen.
warnings-hint = { $count ->
    [one] 1 waarschuwing
   *[other] { $count } waarschuwingen
} over het gegevensbestand: { KEY("problems") } toont ze.
paste-where = Hier kan niets worden geplakt: { KEY("find") } zoekt, { KEY("filter") } filtert.
paste-cut = De geplakte tekst is ingekort: { $count ->
    [one] het laatste teken is
   *[other] de laatste { $count } tekens zijn
} weggelaten, want dit veld kan hoogstens { $most } tekens bevatten.
field-full = Dit veld is vol: het kan hoogstens { $most } tekens bevatten.
filter-replaces = typen vervangt het, ←→ behoudt het
filter-hint = alle woorden; !woord sluit uit; veld:waarde - Enter behoudt, Esc wist
quick-title = Snelle filters
quick-not-here = De snelle filters zijn er voor de vier tabbladen met voordelen en voor Uiterste datums.
quick-none = Alles
quick-not-redeemed = Niet ingewisseld
quick-unused = Ongebruikt en verloopt
quick-not-redeemed-expiring = Niet ingewisseld en verloopt binnen { $months } maanden
find-title = Zoeken · { $count }
find-hint = naam, id, persoon, computer, ticket, laatste vijf tekens van een sleutel
find-nothing = Niets gevonden.
find-fuzzy = Geen regel heeft al deze woorden; deze hebben de letters in die volgorde:
find-nearest = Niets komt overeen; het dichtst in de buurt:
demo-step = { $title } { $step }/{ $steps }{ $keys ->
    [none] {""}
   *[other] {" "}· { $keys }
}:
demos-title = Demonstraties met het voorbeeld, stap voor stap
demo-steps = { $steps ->
    [one] 1 stap
   *[other] { $steps } stappen
}
demo-goes-on = gaat verder bij stap { $step } van { $steps }
demo-left = “{ $title }” is verlaten; { $key } gaat ermee verder bij stap { $step }.
demo-seen = “{ $title }” is tot het einde getoond; { $key } toont alle demonstraties.
demo-typed = typ “{ $typed }”
demo-no-file = Een demonstratie heeft geen eigen bestand; verlaat die eerst.
demo-end = Dit was de laatste stap; { $key } sluit af, of kijk rond zo lang u wilt.
help-title = Toetsen
help-hint = typ om te zoeken; Enter voert uit
help-mouse = muis: klik op tabblad of rij, nog eens om naar binnen te gaan; Shift-slepen selecteert
help-export = mpn export, op de opdrachtregel: csv, json, ics, markdown, packet, maks
language-name = Nederlands
help-language = taal: { language-name }; { KEY("language") } kiest een andere
help-only-told = Deze regel wordt hier alleen verteld: er is geen toets voor.
help-rules = Enter op een tekstregel met het nummer van een regel toont wat die regel zegt
date-label = Datum
date-hint = 2021-09-01 of +30 · ←→ dag · ↑↓ wijziging · PgUp/Dn maand · Enter kiest · Esc { $home }
date-hint-short = 2021-09-01 of +30 · ←→ dag · ↑↓ wijziging · Enter kiest · Esc { $home }
date-hint-shortest = ←→ dag · ↑↓ wijziging · Esc { $home }
no-date = “{ $typed }” is geen datum: 2021-03-01, vandaag, +30, -7, ma
mouse-on = Muis aan: Shift-slepen selecteert tekst.
mouse-off = Muis uit: die is nu van de terminal zelf.
sorted-ascending = gesorteerd op { $column }
sorted-descending = gesorteerd op { $column }, grootste eerst
jumped = { $key } brengt u terug.
no-change-after = Na deze dag verandert er niets.
no-change-before = Vóór deze dag verandert er niets.
no-change-after-of = Aan { $of } zelf verandert na deze dag niets.
no-change-before-of = Aan { $of } zelf verandert vóór deze dag niets.
no-editor = Geen editor: stel VISUAL of EDITOR in, bijvoorbeeld EDITOR=nano; ook geen van { $tried } is geïnstalleerd.
panicked = interne fout: de terminal is weer zoals tevoren en er is geen bestand gewijzigd; meld dit alstublieft
editor-failed = { $editor } kon niet worden uitgevoerd: { $why }
change = { $date }: { $what }
change-more = { $date }: { $what }; + nog { $more }
change-status = { $thing }: { $status }
status-gone = bestaat niet
fee-coming = { $offer }: de kosten van het behouden jaar moeten nog komen
fee-open = { $offer }: de kosten van het behouden jaar kunnen worden betaald
fee-paid = { $offer }: de betaling van de kosten van het behouden jaar is vastgelegd
fee-not-on-record = { $offer }: de betaling van de kosten van het behouden jaar is niet vastgelegd, en de dagen ervoor zijn voorbij

## Command line
cli-about = De voordelen van een Microsoft-partner, zoals Partner Center ze toont, met de regels uitgewerkt. Zonder opdracht: het dashboard.
man-about = De voordelen van een Microsoft-partner, zoals Partner Center ze toont, met de regels uitgewerkt
cli-after = Afsluitcodes: 0 gedaan, 1 geweigerd door een regel, 2 verkeerd gebruik, 3 het gegevensbestand of de configuratie kan niet worden gelezen of geschreven, 4 niet eenduidig, 5 niet gevonden; check heeft eigen afsluitcodes.
cli-group-look = Wat er is, en wat daaruit volgt
cli-group-happened = Wat er is gebeurd
cli-group-records = De gegevens
cli-group-programs = Voor scripts, bewaking en agenda's
cli-group-learn = Om na te slaan en uit te proberen
cli-common-options = Algemene opties
cli-examples = Voorbeelden
cli-help = De hulp bij een opdracht
example-log =
    mpn log # alles wat is vastgelegd
    mpn log --subject win-ent-mak --since 2021-01-01 # wat er sindsdien met een sleutel is gedaan
    mpn log --person adele --csv # voor een audit, in een spreadsheet
example-undo =
    mpn undo # maak de laatste stap ongedaan; nog een keer: de stap daarvoor
    mpn undo --dry-run # welke stap dat is
example-restore =
    mpn restore # de versies die zijn bewaard, en wat er na elke versie veranderde
    mpn restore 20210301T104105Z-7 # zet die terug, nadat u het verschil hebt gezien
parser-usage = Gebruik
parser-arguments = Argumenten
parser-options = Opties
parser-any-options = [OPTIES]
parser-any-command = [OPDRACHT]
parser-values = [mogelijke waarden:{" "}
parser-default = [standaard:{" "}
parser-variable = [variabele:{" "}
parser-help = Hulp tonen
parser-version = De versie tonen
parser-more-help = Meer informatie geeft '{ $help }'.
parser-error = fout:
parser-tip = tip:
parser-twice = het argument '{ $arg }' mag maar één keer worden gebruikt
parser-conflict = het argument '{ $arg }' gaat niet samen met '{ $other }'
parser-conflicts = het argument '{ $arg }' gaat niet samen met:
parser-no-value = '{ $arg }' heeft een waarde nodig, maar die ontbreekt
parser-bad-value = ongeldige waarde '{ $value }' voor '{ $arg }'
parser-too-many = onverwachte waarde '{ $value }' voor '{ $arg }': meer waarden zijn hier niet mogelijk
parser-no-command = onbekende opdracht '{ $word }'
parser-missing = deze vereiste argumenten ontbreken:
parser-unknown = onverwacht argument '{ $arg }'
parser-utf8 = een of meer argumenten zijn geen geldige UTF-8
parser-similar-command = { $count ->
    [one] er is een opdracht die erop lijkt: { $words }
   *[other] er zijn opdrachten die erop lijken: { $words }
}
parser-similar-argument = { $count ->
    [one] er is een argument dat erop lijkt: { $words }
   *[other] er zijn argumenten die erop lijken: { $words }
}
parser-similar-value = { $count ->
    [one] er is een waarde die erop lijkt: { $words }
   *[other] er zijn waarden die erop lijken: { $words }
}
parser-as-value = is '{ $word }' als waarde bedoeld, gebruik dan '{ $how }'
parser-exists = wel bestaat '{ $word }'
parser-number = hier hoort een geheel getal van 0 tot en met { $most }
parser-number-any = hier hoort een geheel getal
example-list =
    mpn list software # producten met hun sleutels
    mpn list cloud --today 2021-09-01 # zoals op die dag
    mpn list software --filter "windows !cal" --sort Status --csv # voor een spreadsheet
example-deadlines =
    mpn deadlines --within 30 # wat er de komende 30 dagen aankomt
    mpn deadlines --offer maps # wat bij die aanbieding hoort
example-key =
    mpn key office spare # de sleutel waarop beide woorden passen, gemaskeerd
    mpn key office-mak-spare --copy # op het klembord, nooit getoond
    mpn key --tail 00002 # van wie de sleutel is die zo eindigt
example-init =
    mpn init # vraagt wat het moet weten
    mpn init --name "Contoso Consulting" --offer action-pack --purchased 2020-09-01 --dry-run
example-add =
    mpn add person name="Ann Lee" email=ann@contoso.example
    mpn add key --to win-ent kind=mak limit=20 # vraagt verborgen om de sleutel
example-set =
    mpn set ann-lee left 2021-06-30
    mpn set office-2019 note --unset # haalt het veld weg
example-remove =
    mpn remove office-mak-spare --dry-run # wat er zou verdwijnen
    mpn remove vs-1:2 --mistake # een rij van een register over iets wat nooit is gebeurd
    mpn remove ann-lee --erase # wie het was, niet wat die persoon had
example-check =
    mpn check --warn 14 # datums van de komende twee weken
    mpn check --explain # waarom elk ervan wel of niet wordt gemeld
example-diff = mpn diff 2021-03-01 2021-12-31
example-import = mpn import KeysExport.xml --into maps
example-doctor =
    mpn doctor
    mpn doctor --fix # herstelt wat zonder verlies te herstellen is
example-export =
    mpn export ics --output benefits.ics
    mpn export csv --separator ';' --bom --output benefits.csv # voor Excel
    mpn export packet office-2019 # wat er voor een supportticket wordt gevraagd
example-impact =
    mpn impact maps
    mpn impact maps --markdown # een lijst om af te vinken
example-schema = mpn schema # wat een TOML-editor krijgt om de velden van het gegevensbestand te kennen
example-rule =
    mpn rule R33
    mpn rule # allemaal
example-guide =
    mpn guide wrong tenant # het antwoord op die vraag, en wat er dicht bij ligt
    mpn guide # alle vragen
example-demo =
    mpn demo
    mpn demo --write benefits.toml # het voorbeeld als bestand
    mpn demo renewal-window             # een rondleiding met bijschriften
    mpn demo wrong-tenant --step twice  # vanaf een bepaalde stap
    mpn demo --scenario renewal-window # een rondleiding met bijschriften
example-completions =
    mpn completions bash # source <(mpn completions bash) in ~/.bashrc
    mpn completions zsh # source <(mpn completions zsh) in ~/.zshrc
    mpn completions fish # mpn completions fish | source in ~/.config/fish/config.fish
    mpn completions powershell # mpn completions powershell | Out-String | Invoke-Expression in $PROFILE
example-config =
    mpn config path # Waar de configuratie staat.
    mpn config check # Alle fouten tegelijk, elk met regel en kolom.
    mpn config edit # In de editor; gemaakt van het voorbeeld als er nog geen is.
example-man =
    mpn man # alle opdrachten, afsluitcodes, bestanden
    mpn man redeem # één opdracht; met | man -l - erachter, als pagina
    mpn man --list # welke pagina's er zijn, voor pakketten
example-whole =
    mpn # het dashboard; ? legt daar alles uit
    mpn demo # hetzelfde met voorbeeldgegevens
    mpn init # een eigen bestand
    mpn deadlines --within 30 # wat er de komende 30 dagen aankomt
    mpn key office spare --copy # een sleutel op het klembord, nooit getoond
cli-completions = Het script waarmee een shell opdrachten, id's en namen aanvult
cli-completions-shell = Voor welke shell
cli-man = Een pagina van de handleiding
cli-man-command = Van welke opdracht; zonder opdracht van het hele programma
cli-man-list = De namen van alle pagina's, één per regel
cli-no-document = { $command } geeft geen JSON-document
man-manual = Voordelen van een Microsoft-partner
man-heading-name = NAAM
man-heading-synopsis = SYNTAXIS
man-heading-options = OPTIES
man-heading-description = BESCHRIJVING
man-heading-commands = OPDRACHTEN
man-heading-fields = VELDEN
man-heading-examples = VOORBEELDEN
man-heading-exits = AFSLUITSTATUS
man-heading-environment = OMGEVING
man-heading-files = BESTANDEN
man-heading-see = ZIE OOK
man-no-page = er is geen pagina “{ $name }”: geen opdracht heet zo
man-see = , met de opties die elke opdracht kent
man-exits = Een interne fout (panic) eindigt met 101, een signaal met 128 plus zijn nummer. check heeft eigen afsluitcodes: zie mpn-check(1).
man-description =
    Een terminaldashboard voor de voordelen van een lidmaatschap van het Microsoft Partner Network, en hetzelfde als opdrachten. Het leest één TOML-bestand dat met de hand wordt bewerkt, berekent voor een dag wat de regels van het partnerprogramma erover zeggen, en maakt geen verbinding met een netwerk. Zonder opdracht verschijnt het dashboard; zonder eigen bestand met voorbeeldgegevens.

    Een dag is 2021-03-01, vandaag, morgen, gisteren, +7, -7 of een weekdag zoals ma. Sleutels worden gemaskeerd waar niemand erom heeft gevraagd, en nooit als argument aangenomen.
man-environment =
    MPN_FILE # Het gegevensbestand, als --file er geen noemt.
    MPN_CONFIG # De configuratie, als --config die niet noemt.
    MPN_ROLE # Wie het programma gebruikt, als --role dat niet zegt.
    MPN_AS # Wie het doet, voor het logboek, als --as dat niet zegt.
    VISUAL, EDITOR # De editor die { KEY("edit") } in het dashboard opent; ontbreken ze, dan editor, nano of vi.
    NO_COLOR # Is dit ingesteld, dan heeft niets kleur.
    TERM, COLORTERM # Hoeveel kleuren de terminal heeft; met TERM=dumb is er geen dashboard.
    LC_ALL, LC_MESSAGES, LANG # De taal, als --lang en de instelling lang er geen noemen.
    LC_ALL, LC_CTYPE, LANG # Zonder UTF-8 tekent het dashboard alleen ASCII.
man-files =
    ~/.local/share/mpn-benefits/benefits.toml # Het gegevensbestand, als niets een ander noemt.
    ~/.config/mpn-benefits/config.toml # De configuratie.
exit-done = Gedaan.
exit-refused = Geweigerd door een regel; er is niets geschreven.
exit-usage = Verkeerd gebruik.
exit-file = Het gegevensbestand of de configuratie kan niet worden gelezen, of is niet met zekerheid geschreven. Niets van wat er was, is verloren.
exit-ambiguous = Niet eenduidig; de mogelijkheden worden genoemd.
exit-not-found = Niet gevonden; wat erop lijkt, wordt genoemd.
exit-odd = Er is iets vreemds gevonden; doctor heeft eigen codes.
exit-warning = Er is iets te doen.
exit-critical = Vandaag is de uiterste datum van iets, een verlengingsvenster is open, of een aanbieding is kort geleden vervallen.
exit-unknown = Dat was niet vast te stellen.
cli-nothing-changes = er verandert niets na { $from } tot en met { $to }
cli-no-deadline = { $count ->
    [0] er komt geen datum aan
    [one] naar de ene datum die eraan komt, is niet gevraagd
   *[other] naar geen van de { $count } datums die eraan komen, is gevraagd
  }
cli-list = Rijen van een weergave met afgeleide cijfers
cli-list-view = Wat er wordt opgesomd
cli-list-filter = Rijen die het filter van het dashboard overhoudt: alle woorden, in elke volgorde; !woord sluit uit; veld:waarde
cli-list-sort = Op deze kolom sorteren, met de kop ervan aangeduid
cli-list-reverse = In omgekeerde volgorde
cli-as = Wie het doet, voor het logboek; zonder deze optie de instelling who, anders uw aanmeldnaam
cli-done-by = Wie het doet, zoals --as dat vóór de opdracht zegt
cli-log = Wat er met het gegevensbestand is gedaan, wanneer en door wie
cli-log-person = Alleen stappen die over deze persoon gaan of door die persoon zijn gedaan: een id, een naam of een adres
cli-log-subject = Alleen stappen die over dit record gaan; het hoeft niet meer te bestaan
cli-log-since = Alleen stappen van deze dag en later
log-at = Tijdstip (UTC)
log-day = Dag
log-who = Wie
log-command = Opdracht
log-ids = Betreft
log-before = Ervoor
log-after = Erna
log-nothing = er is niets vastgelegd
log-none-of = Daarover is niets vastgelegd.
log-title = Logboek: { $thing }
log-staged = met --stage wordt niet getoond wat er echt is gedaan
log-no-such = niets van wat is vastgelegd gaat over { $typed }, en geen record heeft die naam
log-which-person = meerdere personen heten { $typed }: geef met de id aan wie u bedoelt
log-odd = { $path }: { $count ->
        [one] één regel is geen vermelding en is weggelaten
       *[other] { $count } regels zijn geen vermeldingen en zijn weggelaten
    }, de eerste is regel { $first }
log-otherwise = { $count ->
        [one] één keer is het bestand gewijzigd door iets wat niet is vastgelegd
       *[other] { $count } keer is het bestand gewijzigd door iets wat niet is vastgelegd
    }: een editor, git of een ander programma
log-step = { $command } { $ids } ({ $day }, { $who })
cli-undo = De laatste stap ongedaan maken die dat nog niet is
cli-undo-dry-run = Alleen antwoorden; niets schrijven
no-way-nothing = er is niets ongedaan te maken: er is geen stap vastgelegd die nog niet ongedaan is gemaakt
no-way-changed = niet ongedaan gemaakt: het bestand is daarna gewijzigd door iets wat niet is vastgelegd; mpn restore toont wat er is bewaard
no-way-not-kept = niet ongedaan gemaakt: wat het bestand vóór die stap was, is niet meer bewaard; mpn restore toont wat er wel is bewaard, en de instelling versions zegt hoeveel er wordt bewaard
cli-restore = De bewaarde versies van het gegevensbestand tonen, of er een terugzetten
cli-restore-version = De versie, met de naam of met een begin dat alleen die naam heeft; zonder versie worden ze getoond
cli-restore-needs-yes = { $version } is niet teruggezet: er kon niets worden gevraagd; voeg --yes toe om die versie terug te zetten, of --dry-run om het verschil te zien
cli-restore-confirm = { $version } terugzetten? mpn undo maakt dat ongedaan.
restore-version = Versie
restore-at = Vervangen op (UTC)
restore-what = Wat er toen veranderde
restore-nothing = er is nog geen versie bewaard: de volgende keer dat er wordt opgeslagen, wordt de eerste bewaard
restored = Teruggezet: { $version }.
no-such-version = geen versie, of meer dan één, heet { $typed }
version-faulty = { $version } kan niet worden gelezen of bevat fouten
more-differences = { $count ->
        [one] Nog één verschil.
       *[other] Nog { $count } verschillen.
    }
differs-in-layout = Alleen hoe het is geschreven: commentaar, volgorde, opmaak.
cli-list-csv = Als CSV, voor spreadsheets
cli-list-whole = een document bevat alles in de volgorde van het bestand: laat --json weg, of --filter, --sort en --reverse
cli-list-nothing = geen rij past bij het filter
cli-list-nothing-why = { cli-list-nothing }. { $why }
cli-list-own-order = { $view } bestaat uit meerdere tabellen met een eigen volgorde: neem --json, of een van de andere weergaven
cli-list-no-column = geen kolom heet { $word }
cli-deadlines = Elke komende datum, de vroegste eerst
cli-within = Alleen wat binnen zoveel dagen valt
cli-offer = Alleen wat bij deze aanbieding hoort
cli-impact = Wat er ophoudt, en wanneer, als een aanbieding niet wordt verlengd
cli-impact-offer = De id van de aanbieding
cli-markdown = Als lijst in Markdown, met vakjes om af te vinken
cli-scenario = Een rondleiding met bijschriften door het voorbeeld afspelen: { $names }
cli-demo-name = Hetzelfde als --scenario
cli-step = De stap waarbij wordt begonnen, met naam of nummer
cli-batch = In plaats daarvan als tekst schrijven: het bijschrift van elke stap, en het scherm
cli-scenario-alone = een scenario heeft een eigen toestand, dag en rol en is geen document: zonder --file, --role, --today, --clock, --stage en --json
cli-no-step = het scenario “{ $scenario }” heeft geen stap “{ $step }”
cli-no-scenario = er is geen scenario “{ $name }”
cli-demo = Het dashboard met ingebouwde voorbeeldgegevens
cli-write = In plaats daarvan het voorbeeld naar een nieuw bestand schrijven
cli-file = Gegevensbestand, of een naam uit de configuratie
cli-role = Wie het gebruikt: { $roles }
cli-today = Wat als: alles afleiden zoals op die dag; er kan niets worden geschreven
cli-clock = Die dag als vandaag nemen (repetities, tests)
cli-json = Eén JSON-document op de standaarduitvoer
cli-lang = Taal van de meldingen
cli-read-only = Nooit schrijven
cli-plain = Het dashboard voor schermlezers en eenvoudige terminals: geen kleur, randen en tekens van ASCII, de cursor op wat geselecteerd is
cli-stage = Voor een beamer: elke sleutel, naam, id en elk adres vervangen door iets verzonnens, opmerkingen weggelaten; schrijft nooit
cli-config = Configuratiebestand
cli-config-command = Waar de configuratie staat, wat er fout aan is, of de configuratie in de editor
cli-config-what = path: waar het bestand staat; check: elke fout met de plaats ervan; edit: in de editor, gemaakt van het voorbeeld als er geen is
config-no-place = er is geen plaats voor een configuratie; noem er een met --config
config-no-terminal = de editor heeft een terminal nodig; zonder terminal: bewerk het bestand dat mpn config path noemt
config-never-written = met --read-only, --stage of --today wordt er niets geschreven; laat ze weg om de configuratie te bewerken
config-checked = { $path }: geen fouten
config-checked-odd = { $path }: geen fouten; { $odd ->
    [one] één waarschuwing
   *[other] { $odd } waarschuwingen
}
config-checked-none = { $path }: dat bestand is er niet, en elke instelling heeft de standaardwaarde
config-read = De configuratie is opnieuw gelezen.
config-kept = De configuratie is gebleven zoals ze was, want de nieuwe is fout: { $faults }
files-none = De configuratie noemt geen gegevensbestanden; zet ze onder [files].
files-title = Gegevensbestanden
files-opened = { $path } is geopend.
languages-title = Talen
language-now = De taal is nu { language-name }.
cli-json-needs-command = --json heeft een opdracht nodig: list of deadlines
cli-no-terminal = het dashboard heeft voor invoer en uitvoer een terminal nodig; gebruik in pipes en scripts: mpn list …, mpn deadlines, mpn demo --scenario … --batch
cli-dumb-terminal = het dashboard heeft een terminal nodig die de cursor kan verplaatsen, en deze zegt dat niet te kunnen (TERM={ $term }); gebruik: mpn list …, mpn deadlines, mpn check, mpn key
cli-unknown-terminal = het dashboard moet weten welke terminal dit is, en TERM is niet ingesteld; stel het in (meestal past TERM=xterm-256color), of gebruik: mpn list …, mpn deadlines, mpn check, mpn key
cli-no-state = er is geen gegevensbestand { $path }; geef er een op met --file, maak een eigen bestand met mpn init, of begin met het voorbeeld: mpn demo --write FILE
cli-absent = { $path }: dat bestand is er niet; --file verwacht een pad, of een naam die de configuratie onder [files] noemt; maak dit bestand met mpn --file { $path } init, of begin het met de voorbeeldgegevens: mpn demo --write { $path }
cli-no-offer = geen aanbieding heeft de id “{ $id }”
cli-exists = { $path } bestaat al; er is niets geschreven
cli-written = het voorbeeld staat in { $path }; bekijk het op zijn dag: mpn --file { $path } --clock { $day }
cli-never-written = met --read-only, --stage of --today wordt er niets geschreven; laat ze weg om het voorbeeld te schrijven
cli-key-ids = Id's van sleutels
cli-token-ids = Id's van tokens
cli-benefit-id = Id van het voordeel
cli-id = Id
cli-product = Product
cli-tenant = Tenant
cli-seats = Plaatsen

config-near = ; bedoelde u “{ $near }”?
config-role = “{ $found }” is geen rol{ $near }
config-seconds = een tijd is hier { $least } tot en met { $most } seconden
config-kind = “{ $found }” is geen soort datum{ $near }
config-left = warn_left is een geheel aantal activeringen van 0 tot en met { $most }
config-days = waarschuwingstermijnen zijn hele aantallen dagen van 0 tot en met { $most }, zoals [30, 7]
config-start = “{ $found }” is geen tabblad{ $near }
config-lang = “{ $found }” is geen taal van dit programma; mogelijk zijn { $known }{ $near }
config-theme = “{ $found }” is geen thema; mogelijk zijn { $known }{ $near }
config-clipboard = “{ $found }” is geen weg naar het klembord; mogelijk zijn { $known }{ $near }
config-column = het tabblad { $section } heeft hier geen kolom “{ $found }”{ $near }
config-own-order = het tabblad { $section } heeft eigen kolommen en een eigen volgorde
config-unknown = er is geen instelling “{ $found }”{ $near }
config-key-scope = er is geen toetsenbereik “{ $found }”{ $near }
config-key-action = er is geen actie “{ $found }” in het toetsenbereik { $scope }{ $near }
config-key-chord = keys.{ $scope }.{ $action }: “{ $found }” is geen toets; toetsen worden geschreven als g, G, Ctrl-P, Shift-Tab, PgUp, F5, Space
config-key-clash = keys.{ $scope }: { $chord } staat zowel voor { $first } als voor { $second }
## Problems of a state file: one sentence each, without the place
problem-not-text = dit is geen tekstbestand; een gegevensbestand is TOML in UTF-8
problem-utf16 = dit bestand is geschreven in UTF-16, en een gegevensbestand is UTF-8; { $remedy }
save-as-utf8 = sla het op als UTF-8 (Kladblok: Opslaan als, Codering UTF-8; PowerShell: Set-Content -Encoding utf8; elders: iconv -f UTF-16 -t UTF-8)
problem-not-utf8 = byte { $byte } is geen UTF-8; sla het bestand op als UTF-8
problem-conflict = onopgeloste samenvoeging, regels { $first } tot en met { $last }{ $more ->
    [0] {""}
    [one] , en verderop nog een
   *[other] , en verderop nog { $more }
}; behoud wat klopt en verwijder de regels met <<<<<<<, ======= en >>>>>>>
problem-conflict-left = wat er over is van een onopgeloste samenvoeging, regel { $line }{ $more ->
    [0] {""}
    [one] , en verderop nog een
   *[other] , en verderop nog { $more }
}; kijk of beide kanten er nog staan, behoud wat klopt en verwijder de regels met <<<<<<<, |||||||, ======= en >>>>>>>
problem-part-too-large = meer dan { $megabytes } MB aan één stuk kan niet worden gelezen; geef elk record een eigen tabel
problem-gave-up = vanaf hier klopt er te veel niet; wat hierna komt, is niet gelezen
problem-more = { $count ->
    [one] nog één probleem is niet vermeld
   *[other] nog { $count } problemen zijn niet vermeld
}
problem-missing = `{ $field }` ontbreekt in { $record }
problem-missing-file = `{ $field }` ontbreekt bovenaan het bestand; schrijf { $example }
problem-wrong-type = `{ $field }` is { $found }; verwacht wordt { $wanted }
problem-wrong-type-text = `{ $field }` is { $found }, { $text }; verwacht wordt { $wanted }
problem-no-value = `{ $field }` verwacht { $wanted }
problem-no-value-found = `{ $field }` verwacht { $wanted }; gevonden: { $found }
problem-no-such-date = { $field ->
    [none] { $found } bestaat niet
   *[other] `{ $field }` is { $found }, en die datum bestaat niet
}; { $month } heeft { $days } dagen
problem-no-such-month = { $field ->
    [none] { $found } bestaat niet
   *[other] `{ $field }` is { $found }, en die datum bestaat niet
}; maanden zijn 01 tot en met 12
problem-out-of-range = `{ $field }` is { $found }; verwacht wordt een geheel getal van { $least } tot en met { $most }
problem-out-of-range-one = `{ $field }` is { $found }; het moet { $least } zijn
problem-unknown-word = `{ $field }` kent “{ $found }” niet; mogelijk zijn { $known }
problem-unknown-word-near = `{ $field }` kent “{ $found }” niet; bedoelde u “{ $near }”? Mogelijk zijn { $known }
problem-bad-id = “{ $found }” is geen id; een id bestaat uit kleine letters en cijfers, verbonden door -
problem-key-as-id = “{ $found }” zou een productcode kunnen zijn, en id's worden overal getoond: geef het record een naam als id, zoals win-ent-mak
problem-holds-key = `{ $field }` bevat wat een productcode of een stuk daarvan zou kunnen zijn en wordt daarom gemaskeerd getoond; een sleutel hoort in `key` van een [[software.key]] of [[cloud.token]]
problem-bad-id-near = “{ $found }” is geen id; bedoelde u “{ $near }”? Een id bestaat uit kleine letters en cijfers, verbonden door -
problem-repeated-id = de id “{ $id }” staat al op { $line }:{ $column }; elke id wordt één keer gebruikt
problem-unknown-reference = geen { $record } heeft de id “{ $found }”
problem-unknown-reference-near = geen { $record } heeft de id “{ $found }”; bedoelde u “{ $near }”?
problem-unknown-field = { $record } heeft geen veld “{ $field }”; het blijft staan en wordt niet gelezen
problem-unknown-field-near = { $record } heeft geen veld “{ $field }”; bedoelde u “{ $near }”? Het blijft staan en wordt niet gelezen
problem-unknown-table = het bestand heeft geen veld of tabel “{ $field }”; het blijft staan en wordt niet gelezen
problem-unknown-table-near = het bestand heeft geen veld of tabel “{ $field }”; bedoelde u “{ $near }”? Het blijft staan en wordt niet gelezen
problem-newer-format = het bestand is geschreven door een nieuwere versie: de indeling is { $found }, dit programma kent indelingen tot en met { $known }
problem-redeemed-before-purchase = ingewisseld op { $on }, voordat de aanbieding op { $purchased } werd gekocht
problem-key-twice = deze sleutel staat al op { $line }:{ $column }, als “{ $id }”; een sleutel staat één keer in een bestand, en wat ervan is gebruikt, wordt bij elkaar opgeteld (D17)
problem-replaced-twice = “{ $by }” vervangt al het token op { $line }:{ $column }; een token vervangt maar één token
problem-replaced-across = “{ $by }” hoort bij { $theirs }; een token wordt vervangen door een token van hetzelfde voordeel, { $ours }
problem-partly-stated = `seats`, `ends` en `as_of` staan er alle drie of geen van drieën; ontbrekend: { $missing }
problem-no-subscription-yet = abonnement { $subscription } bestaat niet op { $on }: geen token heeft het gemaakt; het eerste wordt ingewisseld met as = "new"
problem-no-subscription-until = abonnement { $subscription } bestaat niet op { $on }: het begint op { $from }
problem-other-tenant = abonnement { $subscription } staat op tenant “{ $theirs }”, het token is ingewisseld op “{ $found }”
problem-other-product = abonnement { $subscription } is van “{ $theirs }”, het token is van “{ $found }”
problem-ended-before-start = geëindigd op { $ended }, vóór het begin op { $on }
problem-assigned-before-previous = toegewezen op { $on }, vóór de rij erboven, { $previous }; rijen gaan van oud naar nieuw
problem-out-of-order = { $on } staat na { $previous }; rijen gaan van oud naar nieuw
problem-before-purchase = { $on } is vóór de aankoop van de aanbieding op { $purchased }
problem-payment-outside-window = betaald op { $paid }, buiten het verlengingsvenster van { $opens } tot en met { $closes }; het verlengt niets
problem-product-spelt-twice = het product “{ $found }” is anders geschreven dan “{ $theirs }” op { $line }:{ $column } en ziet er hetzelfde uit: beide gelden als één product; schrijf ze gelijk
problem-over-full = { $used } gebruikt van { $limit }; meer dan er is toegekend

problem-record-table = [{ $record }]
problem-record-tables = [[{ $record }]]
problem-record-row = een rij van `{ $record }`
problem-record-inline = `{ $record }`

problem-shape-text = tekst tussen aanhalingstekens
problem-shape-whole = een geheel getal
problem-shape-fraction = een getal met decimalen
problem-shape-flag = true of false
problem-shape-date = een datum zoals 2021-09-01, zonder aanhalingstekens
problem-shape-date-found = een datum
problem-shape-date-time = een datum met een tijd
problem-shape-list = een lijst tussen [ ]
problem-shape-table = één tabel
problem-shape-tables = een lijst van tabellen
problem-shape-date-or-tables = een lijst van tabellen met on, kind en date, of een datum
problem-shape-date-or-flag = een datum zoals 2021-09-01, true of false

problem-syntax-unclosed-text = de tekst die hier begint, heeft geen afsluitend aanhalingsteken
problem-syntax-bad-text = een teken of escape dat niet in een tekst mag staan; schrijf \\ voor een backslash
problem-syntax-unquoted = tekst moet tussen aanhalingstekens staan
problem-syntax-bad-date = geen datum; schrijf die als 2021-09-01
problem-syntax-bad-number = geen getal; schrijf het als 25
problem-syntax-no-value = een veld heeft = en een waarde nodig
problem-syntax-bad-key = vóór = wordt de naam van een veld verwacht
problem-syntax-duplicate = dezelfde naam staat al in deze tabel
problem-syntax-extra = hier wordt het einde van de regel verwacht
problem-syntax-bad-header = een kop wordt geschreven als [naam] of [[naam]]
problem-syntax-unclosed-list = een lijst begint met [ en eindigt met ]
problem-syntax-unclosed-table = een tabel op één regel begint met {"{"} en eindigt met {"}"}
problem-syntax-no-comma = er ontbreekt een komma tussen twee waarden
problem-syntax-extra-comma = een komma zonder waarde ervoor
problem-syntax-too-deep = haakjes zijn te diep genest
problem-syntax-control = een besturingsteken dat hier niet mag staan
problem-syntax-other = TOML: { $detail }
problem-syntax-found = { $sentence }; gevonden: { $found }

file-absent = { $path }: dat bestand bestaat niet
file-directory = { $path } is een map; noem het gegevensbestand daarin
file-not-a-file = { $path } is geen gewoon bestand maar een pipe, een apparaat of een socket
file-too-large = { $path } is groter dan { $megabytes } MB; zo groot is een gegevensbestand nooit
config-directory = { $path } is een map; noem de configuratie daarin
config-too-large = { $path } is groter dan { $megabytes } MB; zo groot is een configuratie nooit
file-utf16 = { $path } is geschreven in UTF-16, en gelezen wordt UTF-8; { $remedy }
file-not-text = { $path } is geen tekst in UTF-8; { $remedy }
file-denied = { $path } kan niet worden gelezen: toegang geweigerd
file-unreadable = { $path } kan niet worden gelezen: { $reason }

## Records: kinds
kind-partner = partneraccount
    .a = een partneraccount
    .none = geen partneraccount
    .new = Nieuw partneraccount
kind-person = persoon
    .a = een persoon
    .none = geen persoon
    .new = Nieuwe persoon
kind-offer = lidmaatschapsaanbieding
    .a = een lidmaatschapsaanbieding
    .none = geen lidmaatschapsaanbieding
    .new = Nieuwe lidmaatschapsaanbieding
kind-software = softwarevoordeel
    .a = een softwarevoordeel
    .none = geen softwarevoordeel
    .new = Nieuw softwarevoordeel
kind-key = productcode
    .a = een productcode
    .none = geen productcode
    .new = Nieuwe productcode
kind-cloud = cloudvoordeel
    .a = een cloudvoordeel
    .none = geen cloudvoordeel
    .new = Nieuw cloudvoordeel
kind-token = token
    .a = een token
    .none = geen token
    .new = Nieuw token
kind-subscription = abonnement
    .a = een abonnement
    .none = geen abonnement
    .new = Nieuw abonnement
kind-visual-studio = Visual Studio-voordeel
    .a = een Visual Studio-voordeel
    .none = geen Visual Studio-voordeel
    .new = Nieuw Visual Studio-voordeel
kind-seat = plaats
    .a = een plaats
    .none = geen plaats
    .new = Nieuwe plaats
kind-technical = technisch voordeel
    .a = een technisch voordeel
    .none = geen technisch voordeel
    .new = Nieuw technisch voordeel

## Records: labels of fields
field-id = Id
field-name = Naam
    .takes = hoe het wordt genoemd
field-mpn-id = MPN-id
    .takes = het nummer van het partneraccount, zoals Partner Center het toont
field-role = Rol van wie dit gebruikt
field-tenants = Eigen tenants
    .takes = nodig voordat een token wordt ingewisseld: de tenants van de partner zelf, zoals fabrikam.onmicrosoft.com, met komma's ertussen
field-customer-machines = Computers van klanten
    .takes = namen van computers, met een * voor willekeurige letters en komma's ertussen
field-email = E-mail
    .takes = een adres, zoals ada@fabrikam.example
field-left = Vertrokken op
field-offer = Aanbieding
field-competency = Competentie
    .takes = de naam ervan in het partnerprogramma, zoals Cloud Platform
field-level = Niveau
field-purchased = Gekocht op
field-renewals = Verlengingen betaald op
field-profile-reviewed = Profiel gecontroleerd
field-counting = Telling van activeringen
field-enrollment = Lidmaatschapsaanbieding
field-product = Product
    .takes = de naam ervan, zoals de portal die toont
field-quantity = Aantal
field-grant = Voordeeltype
field-activation = Activering
field-kind = Soort
field-activate-by = Activeren t/m
field-excludes-platforms = Niet voor
    .takes = namen van platformen, met komma's ertussen
field-instructions = Instructies
    .takes = hoe het wordt opgehaald of ingesteld
field-key = Sleutel
field-limit = Toegestane activeringen
field-viewed = Voor het eerst bekeken op
field-blocked = Geblokkeerd
field-cleared = Opgeschoonde computers
field-reconciled = Vergeleken
field-unexplained = Onverklaard
field-activations = Activeringen
field-credit = Azure-tegoed
field-assignments = Toewijzingen
field-seats = Plaatsen
field-redeemed = Inwisseling
field-replaced = Vervanging
field-tenant = Tenant
    .takes = de volledige naam ervan, zoals fabrikam.onmicrosoft.com
field-ends = Eindigt op
field-as-of = Stand van
field-activated = Ingeschakeld op
field-access-id = Toegangs-id
    .takes = cijfers, zoals Microsoft ze bij het inschakelen van het voordeel heeft gegeven
field-contract-id = Contract-id
    .takes = cijfers, zoals Microsoft ze bij het inschakelen van het voordeel heeft gegeven
field-incidents = Tickets
field-dismissed = Genegeerd
field-note = Opmerking
    .takes = al wat het weten waard is; nooit een sleutel
field-on = Dag
field-date = Datum
field-machine = Computer
    .takes = de naam van de computer
field-case = Ticket
    .takes = het nummer van het ticket, zoals Microsoft het heeft gegeven
field-activation-case = Geval van een activering
field-used = Gebruikt
field-amount = Bedrag
    .takes = een geldbedrag
field-currency = Valuta
    .takes = drie letters, zoals EUR
field-person = Persoon
field-ended = Geëindigd op
field-signed-in = Aangemeld op
field-as = Ingewisseld als
field-subscription = Abonnement
field-reason = Reden
field-from = Overgenomen van
field-by = Vervangen door
field-hours = Uren
field-activated-before = Deze sleutel al eerder gebruikt?
field-hardware-changed = Hardware ingrijpend gewijzigd?
field-closed = Gesloten op

## Records: what a field takes
takes-text = elke tekst
takes-own-id = woorden in kleine letters en cijfers, verbonden door streepjes; leeg: er wordt een id gemaakt
takes-reference = { $word ->
    [person] een naam, een adres of de id van een persoon
   *[other] de naam of de id van { $kind }
}
takes-date = een dag, zoals 2021-03-01 (jaar-maand-dag), vandaag, +30 of ma
takes-date-or-flag = een dag, ja of nee
takes-count = een geheel getal
takes-flag = ja of nee
takes-word = { $words }
takes-secret = 25 letters en cijfers; wat u typt, blijft verborgen
takes-texts = meerdere, met komma's ertussen
takes-words = een of meer van { $words }
takes-dates = dagen, met komma's ertussen
typed-days = vandaag, morgen, gisteren
typed-weekdays = maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag
typed-yes = ja, j
typed-no = nee, n
ask-yes-unless = { $question } [J/n]
ask-yes = { $question } [j/N]
labelled = { $label }: { $what }
heading = { $label }:
list = { $before }, { $item }
clauses = { $before }; { $part }
quoted = “{ $what }”
takes-date-past = 2021-03-01, vandaag, gisteren, -30 of ma; niet later dan de getoonde dag

## Records: what was typed
mistyped-date = Dit is geen dag: typ die als 2021-03-01 (jaar-maand-dag), vandaag, -30, +30 of ma.
mistyped-day = Die dag bestaat niet: { $month } heeft { $days } dagen.
mistyped-month = Maand { $month } bestaat niet: maanden zijn 01 tot en met 12.
mistyped-count = Dit is geen geheel getal van 0 tot en met { $most }.
mistyped-flag = Typ ja of nee.
mistyped-word = Dat woord is hier niet bekend: mogelijk zijn { $known }.
mistyped-word-near = Dat woord is hier niet bekend. Bedoelde u { $near }? Mogelijk zijn { $known }.
mistyped-id-key = Dit zou een productcode kunnen zijn, en een sleutel is nooit een id: met de laatste vijf tekens vindt u de id van de sleutel (mpn key --tail LAST5).
holds-key = { $fields } zou een productcode kunnen zijn of er een stuk van bevatten: { $count ->
    [one] dit veld wordt
   *[other] deze velden worden
    } overal gemaskeerd getoond. Een sleutel hoort in een eigen productcode of token, waar die verborgen blijft.
mistyped-id = Een id bestaat uit woorden in kleine letters en cijfers, verbonden door streepjes{ $near ->
    [none] .
   *[other] , zoals { $near }.
    }
mistyped-people = { $count } personen heten zo: geef met de id aan wie u bedoelt.
mistyped-key-character = { $letter }{ $after ->
    [0] {""}
   *[other] , na { $after } letters en cijfers,
} is geen letter van A tot en met Z, cijfer of streepje: een sleutel bestaat uit 25 letters en cijfers in vijf groepen (R29).
mistyped-key-count = Een sleutel heeft 25 letters en cijfers; { $found ->
    [one] dit is er één.
   *[other] dit zijn er { $found }.
    } (R29)
mistyped-key-dash = Het streepje na { $after ->
    [one] 1 letter of cijfer
   *[other] { $after } letters en cijfers
} staat niet tussen twee groepen van vijf (R29).
mistyped-several = Dit houdt u bij met eigen opdrachten, niet als één veld.
odd-key = { $letter }, nummer { $at } van de 25 letters en cijfers, komt in een echte sleutel nooit voor, wel { $real }: kijk nog eens, of druk nogmaals op Enter om de sleutel zo te bewaren (R29).
odd-key-refused = { $letter }, nummer { $at } van de 25 letters en cijfers, komt in een echte sleutel nooit voor, wel { $real } (R29): kijk nog eens, of voeg --as-is toe om de sleutel zo te bewaren.

## Refusals
refused-role = Dit is voorbehouden aan: { $roles }; uw rol is { $role } (R58).
refused-not-authorised = U bent niet gemachtigd voor deze actie. Een account voor alleen CSP ziet geen MPN-voordelen (R53).
refused-unknown = Niets heeft de id { $id }.
refused-unknown-kind = Er is { $none } met de id { $id }.
refused-other-kind = { $id } is { $is }, niet { $wanted }.
refused-whole = { CAPITAL($part) } hoort bij { $whole }: geef aan bij welk record (--to ID).
refused-digits = { $field } is een nummer dat alleen uit cijfers bestaat, zoals 100200300.
refused-one-partner = Er is één partneraccount: dat kan worden gewijzigd, niet toegevoegd of verwijderd.
refused-id-taken = De id { $id } is al van { $kind }: kies een andere.
refused-needed = { $fields }: verplicht.
field-in-file = { $label } (`{ $name }`)
refused-needed-hours = Een ticket van adviesuren moet zeggen hoeveel uren het kostte (`hours`).
refused-as-of = Op { $on }: { $reason }
refused-partly = Plaatsen, einde en de dag waarop dat zo was, horen bij elkaar: { $fields } { $count ->
    [one] ontbreekt
   *[other] ontbreken
}.
refused-no-such-field = { CAPITAL($kind) } heeft geen { $field }. De velden zijn { $known }.
refused-no-dates = { CAPITAL($kind) } heeft geen eigen datums, dus is er geen om te negeren.
refused-parts = { $field } moet { $needed } hebben; “{ $whole } --unset” haalt het in zijn geheel weg.
refused-value = { $field } verwacht { $takes }.
refused-control = Teken { $at } van { $field }{ $item ->
    [0] {""}
   *[other] , onderdeel { $item },
} is een { $sort ->
    [line] regeleinde
   *[control] besturingsteken
} ({ $code }), dat nooit in het bestand wordt geschreven: laat het weg.
refused-referred-to = { $by } { $count ->
    [one] verwijst
   *[other] verwijzen
    } ernaar (R59).
refused-named = { $by } { $count ->
    [one] noemt
   *[other] noemen
} deze persoon (D19).
refused-rests-on = Verwijderen zou een regel iets laten vergeten: { $what }. { $when ->
        [day] Dit kan weg vanaf { $first } (D19).
        [lapse] Dit kan weg zodra de aanbieding is vervallen, vanaf { $first } als er niet wordt verlengd (D19).
       *[never] Dit kan weg zodra de aanbieding is vervallen (D19).
    }
refused-no-such-row = Het register van { $of } heeft die rij niet.
refused-key-known = Deze sleutel is al vastgelegd, als { $kind } { $id }: een sleutel staat één keer in een bestand (D17).
refused-redeemed-before-purchase = { $token } is ingewisseld op { $on }: de aanbieding kan niet later dan dat zijn gekocht ({ $purchased }, R1).
refused-before-purchase = Een feit van { $of } is van { $on }: de aanbieding kan niet later dan dat zijn gekocht ({ $purchased }, R1).
refused-redeemed-before-issue = { $token } kwam op { $issued } als vervanging: het kan niet op { $on } zijn ingewisseld (R33).
refused-opened-before-enabled = Een ticket van { $of } is geopend op { $on }: het voordeel kan niet later zijn geactiveerd ({ $enabled }, R48).
refused-credit-tokens = { $of } zou een tegoed met tokens zijn: een tegoed wordt aan mensen gegeven, en tokens horen bij licenties (R31, R41, R42).
refused-begun-active = { $of } is op { $on } opnieuw begonnen: het was toen geëindigd, en eindigde dus niet op { $ends } (R37).
refused-opened-unenabled = Een ticket van { $of } is geopend op { $on }: toen was het voordeel geactiveerd (R48).
refused-into-ended = Een token ging op { $on } in { $of }: het kan niet daarvoor zijn geëindigd ({ $ends }, R37).
refused-ends-before-stated = { $of } kan niet zijn geëindigd op { $ends }, vóór de dag waarop het er zo voor stond ({ $as_of }, R3).
refused-replaced-twice = { $token } en { $first } kunnen niet door hetzelfde token worden vervangen (R33).
refused-replaced-across = { $token } kan niet worden vervangen door een token van { $theirs } (R33).
refused-no-subscription-yet = Het abonnement waaraan { $token } is toegevoegd, zou op die dag niet bestaan: leg plaatsen, einde en dag ervan vast (R37).
refused-other-tenant = { $token } is ingewisseld op een andere tenant dan die van { $subscription } (R38).
refused-other-product = { $token } is ingewisseld in { $subscription }, dat van hetzelfde product moet zijn (R37).
refused-ended-before-start = Een rij van { $of } zou eindigen voordat ze begint (R59).
refused-assigned-before = Een rij van { $of } zou vóór de rij staan die erdoor eindigt (R59).
refused-what-if = Dit is { $shown }, niet vandaag: op een wat-als-datum wordt niets geschreven. { KEY("today") }, buiten een formulier, brengt u terug naar vandaag.
refused-what-if-run = Deze hele sessie is een wat-als, en er wordt niets geschreven: start het programma daarvoor zonder --today.
refused-read-only = Er is gevraagd deze keer niets te schrijven (--read-only).
refused-staged = Met --stage wordt niets geschreven: wat u ziet, is verzonnen.
refused-faults = Het bestand bevat fouten, dus wordt er niets overheen geschreven: { KEY("problems") } toont ze, { KEY("edit") } opent de editor.

## Changes
done-added = Toegevoegd: { $kind } { $id }.
done-set = Gewijzigd: { $fields } van { $id }.
done-removed = Verwijderd: { $id }.
done-erased = Naam, adres en opmerking van { $id } zijn gewist: in de rijen staat nu { $pseudonym }; een logboek en eerdere versies naast het bestand behouden ze.
done-mistake = Uit { $id } is een rij verwijderd over iets wat nooit is gebeurd.
done-granted = { $count ->
    [one] 1 voordeel
   *[other] { $count } voordelen
    } van { $id } toegevoegd.
done-several = { $count ->
    [one] 1 wijziging
   *[other] { $count } wijzigingen
} vastgelegd als één stap.
done-several-told = { $count ->
    [one] 1 wijziging
   *[other] { $count } wijzigingen
} vastgelegd als één stap: { $names }{ $more ->
    [0] .
   *[other] {" "}en nog { $more }.
}
done-viewed = Vastgelegd dat { $id } is bekeken.
counted-once = { $names } { $count ->
    [one] is twee keer genoemd en telt
   *[other] zijn twee keer genoemd en tellen
} één keer.
done-nothing = Er is niets te wijzigen.
done-in-memory = { $done } Alleen in het geheugen: dit zijn voorbeeldgegevens.
undone = Ongedaan gemaakt: { $done }
undone-view = Ongedaan gemaakt: de dag waarop { $id } is bekeken, alleen in het bestand; een sleutel die is bekeken, blijft bekeken (R15).
undone-export = Ongedaan gemaakt: dat { $keys } het bestand heeft verlaten, alleen in het bestand; wat eruit is, blijft eruit, en een sleutel die is bekeken, blijft bekeken (R15).
undone-act = Ongedaan gemaakt: { $what }
redone-act = Opnieuw uitgevoerd: { $what }
redone = Opnieuw uitgevoerd: { $done }
nothing-to-undo = Er is niets ongedaan te maken.
nothing-to-redo = Er is niets opnieuw uit te voeren.
removes-keeps-figures = { $id } loopt door (R3): de { $seats } { $seats ->
    [one] licentie
   *[other] licenties
} tot en met { $ends } worden vastgelegd
removes-record = { $kind } { $id }{ $name ->
    [none] {""}
   *[other] {" "}{ $name }
}
removes-parts = met { $count ->
    [one] { $kind } { $ids }
   *[other] { $count } onderdelen: { $ids }
    }
ledger-named = ({ $name } { $value })
removes-rows = { $ledger } van { $id } ({ $count }): { $rows }
erases-person = naam, adres en opmerking van { $id } verdwijnen; het record blijft als { $pseudonym }
erases-rows = { $rows ->
    [0] geen rij noemt deze persoon
    [one] één rij noemt dan { $pseudonym }
   *[other] { $rows } rijen noemen dan { $pseudonym }
}
removes-fact = { $fields } van { $id }
unsplicable-layout = Door de opmaak van het bestand bij { $place } kan dit niet worden geschreven zonder uw tekst te verplaatsen: doe het daar met { KEY("edit") }, of zet dat eerst op eigen regels.
unsplicable-not-found = { $place }: het record staat niet waar het in het bestand stond. Lees het opnieuw met { KEY("reload") }.
unsplicable-mismatch = { $place }: wat zou worden geschreven, is niet terug te lezen zoals het hoort; dat is een fout van dit programma. Er is niets geschreven.

## Saving
saving = opslaan …
saved = opgeslagen { $time }
not-saved = NIET OPGESLAGEN
unsaved-reload = Wat u hebt gewijzigd, is niet opgeslagen. Enter leest het bestand en verwerpt uw wijziging; elke andere toets behoudt die.
unsaved-edit = Wat u hebt gewijzigd, is niet opgeslagen. Enter opent het bestand zoals het op de schijf staat, en wat daar wordt gewijzigd, komt in de plaats van uw wijziging; elke andere toets doet dat niet.
unsaved-switch = Wat u hebt gewijzigd, is niet opgeslagen. Enter opent het andere bestand en verwerpt uw wijziging; elke andere toets behoudt die.
unsaved-kept = Wat u hebt gewijzigd, is nog steeds niet opgeslagen; { $save } probeert het opnieuw.
unsaved-kept-changed = Wat u hebt gewijzigd, is niet opgeslagen, en het bestand is sindsdien veranderd: uw wijziging blijft op het scherm. { $reload } en Enter verwerpen die en tonen het bestand.
unsaved-unknown = niet bekend of { $path } is opgeslagen
unsaved-title = Niet opgeslagen
unsaved-stay = hier blijven
unsaved-again = opnieuw proberen op te slaan, en afsluiten
unsaved-elsewhere = naar een ander bestand schrijven, en afsluiten
unsaved-lose = afsluiten: wat niet is opgeslagen, gaat verloren
unsaved-path = Het wordt naar dit bestand geschreven, dat alleen u kunt lezen; nooit over een bestaand bestand. Enter schrijft en sluit af, { KEY("cancel") } gaat terug.
left-unsaved = niet opgeslagen en verloren: wat het laatst is gewijzigd; { $why }
left-unsure = niet zeker opgeslagen: het bestand bevat wat het laatst is gewijzigd, maar een stroomstoring kan de oude tekst terugbrengen; { $why }
left-elsewhere = niet opgeslagen: { $why }; wat erin hoort te staan, staat in { $path }
why-changed = { $path } is door een ander programma gewijzigd sinds het is gelezen
why-vanished = { $path } is er niet meer
why-not-clean = { $path } bevat fouten die bij overschrijven verloren zouden gaan
why-busy = { $path } wordt door een ander programma opgeslagen
why-read-only = { $path } is tegen schrijven beveiligd
why-exists = { $path } bestaat al
why-locked-out = de vergrendeling { $lock } van { $path } is een bestand van { $owner } dat niemand anders mag openen
why-mounted = { $path } is zelf gekoppeld (mount), dus kan niets het vervangen
why-no-locks = { $path } staat op een schijf zonder bestandsvergrendeling, waar twee programma's tegelijk kunnen schrijven
why-failed = { $path }: { $step }: { $reason }
remedy-changed = kijk wat er nu in staat
remedy-vanished = zet het terug
remedy-not-clean = herstel die in een editor
remedy-busy = wacht tot dat klaar is
remedy-read-only = laat de eigenaar schrijven toestaan (chmod u+w)
remedy-exists = kies een andere naam
remedy-locked-out = verwijder dat bestand als niemand aan het opslaan is
remedy-mounted = koppel de map in plaats van het bestand
remedy-no-locks = bewaar het op een schijf die dat wel heeft, of koppel deze schijf met vergrendeling
remedy-unkept = ga na of dat de bedoeling is
vanished = { $path } is er niet meer; wat u ziet, is niet opgeslagen, maar alleen in het geheugen: { $save } schrijft het bestand opnieuw
late-key = { $count ->
    [one] { $key } deed niets: het dialoogvenster waarvoor dit was bedoeld, was net gesloten.
   *[other] { $count } toetsen deden niets: het dialoogvenster waarvoor ze waren bedoeld, was net gesloten.
}
late-key-asks = { $count ->
    [one] { $key } is geen antwoord: die toets kwam
   *[other] { $count } toetsen zijn geen antwoord: ze kwamen
} in één keer mee met de toets die dit vraagt.
read-meanwhile = Het bestand is intussen gewijzigd en gelezen, en er is niets gedaan. Kijk nog eens.
save-changed = { $path } is door een ander programma gewijzigd sinds het is gelezen, en blijft zoals het is; uw wijziging blijft op het scherm: lees het bestand opnieuw en breng die dan nogmaals aan
save-vanished = { $path } is er niet meer, en er is niets geschreven; uw wijziging blijft behouden: zet het bestand terug en sla dan opnieuw op
save-not-clean = { $path } bevat fouten die bij overschrijven verloren zouden gaan; herstel die in een editor, lees het opnieuw en breng dan uw wijziging aan
save-busy = { $path } wordt door een ander programma opgeslagen; uw wijziging blijft behouden: wacht tot dat klaar is en sla dan opnieuw op
save-read-only = { $path } is tegen schrijven beveiligd; uw wijziging blijft behouden: laat de eigenaar schrijven toestaan (chmod u+w) en sla dan opnieuw op
save-exists = { $path } bestaat al, en er is niets geschreven; kies een andere naam
save-locked-out = { $path } is niet opgeslagen: de vergrendeling { $lock } is een bestand van { $owner } dat niemand anders mag openen; verwijder dat bestand als niemand aan het opslaan is en probeer het dan opnieuw
save-another-user = een andere gebruiker
save-mounted = { $path } is zelf gekoppeld (mount), dus kan niets het vervangen en kan het niet worden opgeslagen: koppel de map in plaats van het bestand
save-no-locks = { $path } staat op een schijf zonder bestandsvergrendeling, waar twee programma's tegelijk kunnen schrijven, dus kan het niet worden opgeslagen: bewaar het op een schijf die dat wel heeft, of koppel deze schijf met vergrendeling
save-unkept = { $path } is nog niet opgeslagen: { $caveats }; sla opnieuw op om het toch te doen
save-failed = { $path } is niet opgeslagen: { $step }: { $reason }; uw wijziging blijft behouden: { $remedy } en sla dan opnieuw op
save-unsure = { $path } is opgeslagen, maar een stroomstoring kan de oude tekst terugbrengen: { $step }: { $reason }; { $remedy } en sla dan opnieuw op

caveat-other-names = { $path } heeft { $count ->
    [one] nog een naam (een harde koppeling), die
   *[other] nog { $count } andere namen (harde koppelingen), die
} bij het opslaan de oude tekst { $count ->
    [one] houdt
   *[other] houden
}
caveat-owner = { $path } is van { $owner } en wordt van u als u het opslaat
caveat-group = { $path } is voor de groep { $group }, waar u niet in zit: als u het opslaat, mag die groep er niet meer mee dan iedereen
caveat-access-list = { $path } heeft een toegangslijst, die bij het opslaan verloren gaat: dan mag alleen de eigenaar het openen
caveat-attributes = { $path } heeft kenmerken die bij het opslaan verloren gaan: { $names }
caveat-no-version = opgeslagen, maar wat er daarvoor stond, is niet bewaard in { $folder }: { $reason }; { $remedy }
caveat-no-journal = opgeslagen, maar in het logboek { $journal } staat het niet: { $reason }; { $remedy }
caveat-foreign-journal = opgeslagen, maar { $journal } is geen logboek van mpn, dus is wat er is gedaan daar niet vastgelegd; verplaats dat bestand

create-no-folder = { $path } is niet geschreven: de map { $folder } bestaat niet; maak eerst de map, of noem een bestaande, en probeer het dan opnieuw
create-busy = { $path } wordt door een ander programma geschreven; wacht tot dat klaar is en kijk dan of het bestand nog nodig is
create-read-only = { $path } is tegen schrijven beveiligd en is gebleven zoals het was: laat de eigenaar schrijven toestaan (chmod u+w) en probeer het dan opnieuw
create-failed = { $path } is niet geschreven: { $step }: { $reason }; { $remedy } en probeer het dan opnieuw
create-unsure = { $path } is geschreven, maar een stroomstoring kan het laten verdwijnen: { $step }: { $reason }; { $remedy } en bewaar elders een kopie

save-step-folder = de map kan niet worden gevonden of gemaakt
save-step-lock = het vergrendelingsbestand { $lock } kan niet worden gebruikt
save-step-compare = het bestand kan niet opnieuw worden gelezen om het te vergelijken
save-step-temporary = ernaast kan geen tijdelijk bestand worden gemaakt
save-step-write = het tijdelijke bestand kan niet worden geschreven
save-step-rights = het tijdelijke bestand kan de rechten van het bestand niet overnemen
save-step-sync = het tijdelijke bestand kan niet tot op de schijf worden weggeschreven
save-step-replace = het tijdelijke bestand kan het bestand niet vervangen
save-step-sync-folder = de map kan niet tot op de schijf worden weggeschreven

save-reason-full = de schijf is vol
save-reason-quota = uw deel van de schijf is op
save-reason-denied = toegang geweigerd
save-reason-read-only = het bestandssysteem is alleen-lezen
save-reason-gone = de map bestaat niet
save-reason-no-folder = een deel van het pad is geen map
save-reason-taken = iets anders heeft die naam
save-reason-name = de naam is te lang of bevat een teken dat er niet in mag staan
save-reason-large = de tekst is groter dan een gegevensbestand mag zijn
save-reason-folder = dat is een map
save-reason-unsupported = het bestandssysteem kan dat niet
save-reason-in-use = het is in gebruik, of zelf gekoppeld (mount)
save-reason-other = { $reason }

save-remedy-full = maak daar ruimte vrij
save-remedy-quota = verwijder bestanden van uzelf of vraag meer ruimte
save-remedy-denied = geef uzelf lees- en schrijfrechten op de map en het bestand (chmod, chown)
save-remedy-read-only = koppel het met schrijfrechten
save-remedy-gone = maak de map
save-remedy-no-folder = corrigeer het pad
save-remedy-taken = verplaats dat
save-remedy-name = geef het bestand een andere naam
save-remedy-large = haal weg wat niet meer nodig is
save-remedy-folder = noem een bestand daarin
save-remedy-unsupported = bewaar het bestand op een lokale schijf
save-remedy-in-use = sluit wat het geopend heeft, of koppel de map als het bestand zelf is gekoppeld
save-remedy-other = controleer of de schijf is aangesloten en in orde is

## Using keys
no-key-cal = Geen verdere details beschikbaar: een CAL (Client Access License) heeft geen sleutel en er is niets te downloaden (R23).
no-key-not-needed = Dit hoeft niet te worden geactiveerd, en er is geen sleutel vastgelegd (R22).
no-key-none = Hier is nog geen sleutel vastgelegd.
no-token-none = Hier is nog geen token vastgelegd.
no-token-all-redeemed = Elk token hier is ingewisseld, vervangen of verlopen.
no-key-all-used = Elke sleutel hier is verbruikt, geblokkeerd of verlopen.
no-key-lapsed = De aanbieding is vervallen: er mag geen sleutel van worden gebruikt (R7, R25).
no-key-other = Hier is geen sleutel.
no-key-none-do = { $new } voegt er een toe.
no-key-all-used-do = { $open }, en kies er dan een om die toch te bekijken.
no-key-lapsed-do = { $open }, en kies er dan een om die te bekijken: te gebruiken is die niet meer.
no-token-all-redeemed-do = { $open }, en kies er dan een om die te bekijken: te gebruiken is die niet meer.
no-key-other-do = Selecteer een software- of cloudvoordeel, of zoek er een met { $find }.
no-contract = Er is geen toegangs-id of contract-id om te kopiëren: ze verschijnen zodra het voordeel is ingeschakeld en er iets over is (R48, R54).
contract-is-shown = Toegangs-id en contract-id staan al in de lijst; { KEY("copy") } kopieert ze, de ene na de andere.
reveal-hint = elke toets verbergt de sleutel; nog { $left } s
reveal-not-now = { $name } is nooit bekeken, en bekijken heeft gevolgen (R15): { $run ->
    [yes] start het programma daarvoor zonder --today
   *[no] druk eerst op { KEY("today") } voor vandaag
}.
reveal-title = Eerste blik op { $name }
reveal-ends-refund = Tot en met { $until } betaalt Microsoft deze aanbieding terug, zolang er geen sleutel is bekeken en niets is gebruikt. Door deze sleutel te bekijken of te kopiëren vervalt dat recht (R15). Het wordt vastgelegd.
reveal-no = Laat de sleutel verborgen
reveal-yes = Doorgaan en afzien van de terugbetaling
copied = Gekopieerd: { $name }; wordt over { $seconds } s gewist.
copied-tmux = { $name } staat in de buffer van tmux, wordt over { $seconds } s gewist, en staat misschien op het klembord van uw terminal, dat van hieruit niet bereikbaar is.
copied-tmux-only = { $name } staat in de buffer van tmux, wordt over { $seconds } s gewist, en staat nergens anders.
copied-terminal = { $name } is naar de terminal gestuurd (OSC 52). Wat die bewaart, en hoelang, is hier niet bekend.
copied-staged = { $done } Het is verzonnen (--stage).
copy-nowhere = Van hieruit is geen klembord bereikbaar: geen beeldscherm, geen terminal. Gebruik { KEY("reveal") } op het dashboard, mpn key --print op de opdrachtregel.
copy-off = Kopiëren is uitgeschakeld in de configuratie (clipboard = "off").
copy-refused = Het klembord weigerde: { $why }. Gebruik { KEY("reveal") }, of stel clipboard in de configuratie in.
copy-no-helper = Er is niets gekopieerd: het proces dat het klembord daarna zou wissen, kon niet worden gestart ({ $why }). Gebruik { KEY("reveal") } op het dashboard, mpn key --print op de opdrachtregel.
copy-no-answer = Er is niets gekopieerd: het proces dat het klembord daarna zou wissen, antwoordt niet. Probeer het opnieuw, of gebruik { KEY("reveal") } op het dashboard, mpn key --print op de opdrachtregel.
on-clipboard = { $name } op het klembord: { $left } s
on-tmux = { $name } in tmux: { $left } s
clipboard-cleared = Het klembord is gewist.
clipboard-changed = Op het klembord staat inmiddels iets anders; dat is zo gelaten.
tmux-cleared = De buffer van tmux is gewist.
tmux-cleared-handed-on = De buffer van tmux is gewist; uw terminal kan de sleutel nog hebben.
tmux-changed = In de buffer van tmux staat inmiddels iets anders; dat is zo gelaten.
key-cut = Besturingstekens in { $name } zijn weggelaten.

## Forms
nothing-selected = Er is niets geselecteerd.
only-counts = Deze regel telt alleen: { KEY("open") } gaat naar wat er geteld is.
ledger-is-kept = Een rij van een register legt vast wat is gebeurd: { KEY("edit") } opent het bestand daar, en { KEY("remove") } haalt een rij weg over iets wat nooit is gebeurd.
form-new = { $kind }
form-new-in = { $kind } in { $parent }
form-change = Gegevens van { $name } wijzigen
form-part = { $field }: { $part }
form-choose = { $takes } ({ $key } toont ze)
form-place = { $at } van { $all }
form-fitting = { $count ->
    [0] niets past
   *[other] { $count } om uit te kiezen
}
form-narrow = typ om te beperken
form-replaces = { $takes }; wat u typt, vervangt wat er staat
form-of-file = { $name }: { $takes }
form-fault = { $field }: { $fault }
form-kept = { $what } blijft
form-by-default = { $value } (standaard)
form-edge = { $above ->
    [0] … { $below ->
            [one] nog { $below } veld
           *[other] nog { $below } velden
        } hieronder
   *[other] { $below ->
        [0] … { $above ->
                [one] nog { $above } veld
               *[other] nog { $above } velden
            } hierboven
       *[other] … nog { $above } hierboven, { $below } hieronder
    }
}
hint-save = opslaan
hint-mend = alles herstellen
doctor-mend-title = Dit herstellen?
doctor-mend-no = Laten zoals het is
doctor-mend-yes = { $count ->
    [one] Herstellen
   *[other] Alle { $count } herstellen
    }
hint-record = vastleggen wat nieuw is
form-needed = hier is een antwoord nodig: { $takes }
form-not-asked = niet gevraagd
form-known = { $value } (volgens het register)
form-key-count = { $count } van 25
form-by-catalogue = { $value } (volgens de catalogus)
form-more = … nog { $lines } regels ({ $key })
form-above = … { $lines } regels hierboven ({ $key })
form-leave = Nogmaals { KEY("cancel") } verwerpt wat u hebt getypt.
new-title = Nieuw record
new-needs = { CAPITAL($part) } hoort bij { $whole }, en dat is er nog niet: voeg dat eerst toe.
new-where = Waar hoort dit bij ({ $kind })?
new-in = { $kind } in { $parent }
new-partner = de gegevens van de partner zelf
new-record = { $kind } toevoegen
confirm-erase = Alleen de naam, het adres en de opmerking wissen
confirm-erase-means = Wissen laat de rijen staan, onder een pseudoniem.
confirm-mistake = Is wat deze rij van { $id } zegt, nooit gebeurd?
confirm-never-happened = Dit is nooit gebeurd: de rij weghalen
confirm-removal = { $name } verwijderen?
confirm-keep = Behouden
confirm-by-enter = Alleen Enter op het antwoord dat dat zegt verwijdert.
confirm-kept = { $key } is daar geen antwoord op: er is niets gedaan. Enter op het antwoord wel.
confirm-remove = Dit alles verwijderen

## Command line: keys
cli-key = Een productcode of token zoeken: gemaskeerd getoond, gekopieerd of voluit geschreven
cli-key-query = Woorden uit product, id, opmerking of computer; ze moeten allemaal voorkomen
cli-key-tail = De laatste vijf tekens van de sleutel; zonder waarde wordt er verborgen naar gevraagd, en het mag de hele sleutel zijn
cli-key-copy = De sleutel kopiëren, zonder die te tonen
cli-key-print = De sleutel, en verder niets, naar de standaarduitvoer schrijven
key-nothing = geen sleutel gevonden
key-nearest = geen sleutel gevonden; deze komen in de buurt
key-several = { $count } sleutels gevonden; noem meer woorden, de id, of --tail LAST5
key-pick = Welke? Een nummer van 1 tot en met { $count }, Enter stopt:
key-none-picked = geen van de { $count } gevonden sleutels is gekozen
key-tail-missing = er is niets getypt: de laatste vijf tekens, of de hele sleutel, vinden die
key-left = gelaten zoals het is; er is niets gekopieerd of geschreven
key-not-now = { $id } is nooit bekeken, en bekijken heeft gevolgen (R15): voer dit uit zonder --today
key-needs-yes = { $why } Voeg --yes toe om het te doen.

## Command line: keeping records
cli-add = Een record toevoegen: person, offer, software, cloud, visual-studio, technical, key, token, seat, subscription
cli-set = Een veld van een record wijzigen
cli-remove = Een record voorgoed verwijderen; wat ernaar verwijst, wordt eerst genoemd, en zonder terminal is --yes nodig
cli-kind = Wat er wordt toegevoegd
cli-fields = Velden ervan, als FIELD=VALUE; delen van een tegoed als credit.kind=monthly
cli-to = Het voordeel waar een sleutel, token of plaats bij hoort
cli-key-from = Bestand met de sleutel; - is de standaardinvoer. Zonder dit wordt er op een terminal verborgen naar gevraagd
cli-as-is = Een sleutel bewaren met tekens die echte sleutels nooit hebben
cli-dry-run = Alleen antwoorden; niets schrijven
cli-act-dry-run = Alleen antwoorden; niets schrijven
cli-record-id = Id van het record; partner voor het partneraccount
cli-field = Veld, met de naam in het gegevensbestand
cli-value = De nieuwe waarde
cli-unset = Het veld weghalen
cli-remove-id = Id van het record; met --mistake ID:ROW, zoals vs-1:2, als het register meerdere rijen heeft
cli-erase = Naam, adres en opmerking van een persoon wissen en de rijen onder een pseudoniem bewaren
cli-mistake = Een rij van een register weghalen over iets wat nooit is gebeurd: een activering, een toewijzing, een ticket, of de laatste inwisseling of vervanging van een token. ID:ROW noemt de rij, geteld vanaf 1, ID:cleared:ROW een opgeschoonde computer
cli-references = Ook verwijderen wat ernaar verwijst
cli-yes = Niet vragen
cli-not-written = { $done } (niet geschreven)
cli-done-written = { $done } (geschreven)
cli-written-unsure = Geschreven, maar niet zeker bestand tegen een stroomstoring: { $path }: { $step }: { $reason }; { $remedy }. Geef de opdracht niet opnieuw: die zou dubbel tellen.
cli-written-unanswered = Geschreven, maar het antwoord kon niet worden gegeven: { $reason }. Geef de opdracht niet opnieuw: die zou dubbel tellen.
cli-waiting = { $path } wordt door een ander programma opgeslagen; er wordt hoogstens een minuut gewacht tot dat klaar is …
cli-not-written-why = Niet geschreven: { $why }; { $remedy } en geef de opdracht dan opnieuw.
cli-not-written-changed = Niet geschreven: andere programma's wijzigen { $path } sneller dan het kan worden gelezen; geef de opdracht opnieuw.
cli-not-removed = Behouden.
cli-confirm-removal = { $id } verwijderen? mpn undo maakt dat ongedaan.
cli-removal-needs-yes = { $id } blijft behouden: er kon niets worden gevraagd; voeg --yes toe om te verwijderen, of --dry-run om te zien wat er zou verdwijnen
cli-read-only-refuses = met --read-only wordt er niets geschreven; laat het weg, of voeg --dry-run toe om alleen antwoord te krijgen
cli-stage-refuses = met --stage wordt er niets geschreven; laat het weg, of voeg --dry-run toe om alleen antwoord te krijgen
cli-refuses-to-write = met { $option } wordt er niets geschreven: laat het weg
staged-file = het gegevensbestand
staged-config = de configuratie
staged-output = verzonnen (--stage): geen sleutel, naam, id of adres hierin is echt
staged-sample = er is nog geen gegevensbestand: dit is het voorbeeld
staged-faults = { $path }: { $count ->
    [one] 1 fout
   *[other] { $count } fouten
}, op { $places }. Met --stage wordt er niets van getoond; zonder wordt elke fout uitgelegd
cli-which-benefit = welk voordeel: noem het tabblad ervan
key-as-query = dit zou een sleutel of een stuk ervan kunnen zijn, en die wordt nooit als argument aangenomen, waar andere gebruikers die kunnen zien: mpn key --tail LAST5 vindt een sleutel met de laatste vijf tekens
cli-key-as-argument = een sleutel wordt nooit als argument aangenomen, waar andere gebruikers die kunnen zien: laat die weg om ernaar gevraagd te worden, of gebruik --key-from FILE (- is de standaardinvoer)
cli-key-missing = er kwam geen sleutel op de standaardinvoer: noem met --key-from FILE een bestand dat de sleutel bevat, of stuur de sleutel door een pipe
cli-key-none-in = { $path } is leeg: er moet de sleutel in staan
cli-no-key-field = --key-from en --as-is horen bij het veld key: laat ze hier weg
cli-no-whole = { $kind } is geen deel van een ander record: laat --to weg{ $offer ->
    [yes] ; de aanbieding geeft u op met enrollment=ID
   *[no] {""}
}
cli-keys-several = dit zijn { $count } sleutels, en elke sleutel is een eigen record: geef er één tegelijk, of neem ze allemaal op met mpn import FILE
cli-key-prompt = Sleutel (verborgen):{" "}
cli-field-value = geef velden op als FIELD=VALUE; er zijn { $fields }
cli-of-field = `{ $name }`: { $sentence }
cli-value-missing = de waarde ontbreekt: { $takes }. --unset haalt het veld weg
cli-confirm-erasure = Wissen wie { $id } is? mpn undo maakt dat ongedaan.
cli-confirm-mistake = Is wat deze rij van { $id } zegt, nooit gebeurd? mpn undo maakt dat ongedaan.
cli-rests-on = { $reason } { $erasable ->
    [yes] Om alleen de naam, het adres en de opmerking weg te halen: mpn remove { $id } --erase.
   *[no] Wat nooit is gebeurd, gaat weg met --mistake.
}
cli-named = { $reason } mpn remove { $id } --erase haalt alleen de naam weg en bewaart de rijen; --with-references verwijdert ook de rijen.
cli-which-row = { $count ->
    [0] Die rij bestaat niet: mpn remove ID:ROW --mistake noemt er een, geteld vanaf 1.
   *[other] { $id } heeft { $count } rijen: geef aan welke daarvan weg moet, bijvoorbeeld { $id }:{ $count }.
}
cli-with-references = { $reason } Voeg --with-references toe om ook dat te verwijderen.
cli-no-kind = die soort record bestaat niet; bekend zijn { $known }
cli-fields-of = Velden per soort; * is nodig, (*) als een ander veld erom vraagt
cli-no-field = { $kind } heeft geen veld “{ $name }”; de velden zijn { $known }
cli-key-unreadable = de sleutel kon niet worden gelezen: { $why }
key-source-absent = dat bestand bestaat niet
key-source-directory = dat is een map; noem het bestand daarin
key-source-other = dat is geen bestand en geen pipe; --key-from - leest de standaardinvoer
key-source-too-large = er zijn meer dan { $most } bytes; een sleutel heeft 29 tekens
key-source-not-text = dat is geen tekst in UTF-8 of UTF-16; sla het op als een van beide
key-source-denied = toegang geweigerd

## A file of one's own: its comments
init-head =
    De voordelen van een Microsoft-partner: wat is toegekend, en wat ermee is gebeurd.
    Bewerk dit met de hand, in het dashboard (mpn) of met mpn add, mpn set en mpn remove; commentaar en opmaak blijven.
    Alleen feiten: aantallen, statussen en uiterste datums worden eruit berekend. Datums schrijft u als 2021-03-01.
init-partner = ---- Het partneraccount. Tenants zijn die van de partner zelf: alleen daarop mag een token worden ingewisseld (R38).
init-customers = customer_machines = ["CUST-*"]   # namen van computers van klanten: daar activeren wordt geweigerd (R40)
init-people = ---- Personen die plaatsen en tegoeden mogen hebben. Id's zijn woorden in kleine letters met streepjes, uniek in dit bestand.
init-offer = ---- De lidmaatschapsaanbieding. De jubileumdatum is een jaar na de aankoop; in de { $days } dagen daarna wordt verlengd (R6).
init-renewals = renewals = [2021-09-20]   # de dagen waarop verlengingen zijn betaald, de oudste eerst
init-software = ---- Software. activate_by is de vervaldatum van het voordeel als dat niet de jubileumdatum is. Sleutels staan onder hun voordeel:
init-cloud = ---- Cloud. Een token wordt één keer ingewisseld, op één tenant (R31, R32). Tokens staan onder hun voordeel:
init-visual-studio = ---- Visual Studio. Een plaats kan { $days } dagen na de toewijzing naar iemand anders (R45).
init-technical = ---- Technische voordelen. access_id en contract_id verschijnen zodra het voordeel is ingeschakeld (R48).
init-illustrative = Ter illustratie: de teksten van het partnerprogramma noemen geen zeker cijfer. Kijk wat u is toegekend.

## A file of one's own: questions
init-title = Een eigen bestand
init-preview-title = { $path } maken?
init-preview-offer = { $offer }, gekocht op { $purchased }
grant-title = Toevoegen wat de catalogus heeft voor { $offer }?
grant-lines = { $count ->
    [one] 1 { $kind }
   *[other] { $count } × { $kind }
    }: { $names }
grant-no = Niets toevoegen; { KEY("new") } voegt ze los toe
grant-yes = { $count ->
    [one] Dit voordeel toevoegen
   *[other] Deze { $count } voordelen toevoegen
    }; de toets { KEY("undo") } maakt dat in één keer ongedaan
init-no = Terug naar de vragen
init-yes = Maken; de toets { KEY("undo") } haalt de aanbieding en de voordelen ervan weer weg
sample-no-new = Dit zijn voorbeeldgegevens. Uw eigen bestand bestaat, of hier mag niets worden geschreven: sluit af met { KEY("quit") } en start mpn.
init-ask-name = Naam van de partner
init-ask-mpn-id = MPN-id, als u die weet
init-ask-tenants = Eigen tenants, zoals contoso.onmicrosoft.com
init-ask-offer = Welke aanbieding
init-ask-competency = Welke competentie, zoals cloud-platform
init-ask-level = Op welk niveau
init-ask-purchased = Wanneer gekocht
init-ask-role = Wie gebruikt dit
init-question = { $question } ({ $takes }):
init-question-usual = { $question } ({ $takes }) [{ $usual }]:
takes-one = één regel
init-no-mpn-id = Een MPN-id bestaat alleen uit cijfers.
init-no-tenant = Een tenant is een domeinnaam, zoals contoso.onmicrosoft.com; meerdere met komma's ertussen.
init-made = { $path } is uw bestand, met { $count ->
    [one] één voordeel
   *[other] { $count } voordelen
    }. Voeg in het dashboard met { KEY("new") } personen, sleutels en tokens toe.
cli-init = Een paar vragen, daarna een eigen gegevensbestand met commentaar
cli-init-name = Het bedrijf, zoals Partner Center het noemt
cli-init-mpn-id = De id ervan in het Microsoft Partner Network, cijfers
cli-init-tenant = Een eigen tenant, zoals contoso.onmicrosoft.com; bij meerdere de optie voor elk
cli-init-offer = Wat er is gekocht: { $words }
cli-init-competency = Bij een competentie of specialisatie: welke
cli-init-level = Bij een competentie: op welk niveau: { $words }
cli-init-purchased = De dag van de aankoop
cli-init-missing = hier kan niets worden gevraagd; voeg { $options } toe
cli-init-exists = { $path } bestaat al en is gebleven zoals het was; noem een ander bestand met --file, of open dit bestand: mpn
cli-init-made = { $path } is uw bestand, met { $count ->
    [one] één voordeel
   *[other] { $count } voordelen
    }. Voeg personen, sleutels en tokens toe met mpn add, of in het dashboard met { KEY("new") }.
cli-init-make = Maken?
cli-init-left = Er is niets gemaakt.
cli-init-ended = de vragen zijn niet allemaal beantwoord; er is niets geschreven
cli-doctor = Wat er vreemd is aan het bestand, de sleutels en wat ernaast ligt
cli-doctor-after = Afsluitcodes: 0 er is niets gevonden, 1 er is iets gevonden, 3 het bestand kan niet worden gelezen of is niet zeker hersteld.
cli-doctor-fix = Herstellen wat zonder verlies te herstellen is: producten die op twee manieren zijn geschreven, als één stap; wie het bestand mag openen, en wat na afgebroken opslaan ernaast is achtergebleven
doctor-nothing = er is niets vreemds gevonden
doctor-what = Wat
doctor-where = Waar
doctor-says = Bevinding
doctor-title = Controle van het bestand
doctor-looking = Het bestand en wat ernaast ligt worden bekeken …
doctor-nothing-to-mend = Hier kan niets vanzelf worden hersteld.
doctor-placed = { $line }:{ $column }
doctor-counts = { $found ->
    [one] 1 punt gevonden
   *[other] { $found } punten gevonden
    }{ $mendable ->
    [0] {""}
   *[other] , waarvan { $mendable } te herstellen
    }
doctor-offers = { $mendable ->
    [one] mpn doctor --fix herstelt het: { $what }
   *[other] mpn doctor --fix herstelt ze: { $what }
    }
doctor-remark = { $found } gevonden{ $mendable ->
    [0] {""}
   *[other] , { $mendable } als één stap te herstellen
    }
doctor-mended = { $mended ->
    [0] niets hersteld
    [one] 1 punt hersteld: { $what }
   *[other] { $mended } punten hersteld: { $what }
    }; { $left ->
    [0] niets over
   *[other] { $left } over
    }
doctor-undo = wat er aan de records is hersteld, is één stap: mpn undo maakt die ongedaan
doctor-what-if = op een wat-als-datum ({ $date }) wordt niets hersteld: laat --today weg
doctor-mended-here = { $count ->
    [one] 1 punt is hersteld
   *[other] { $count } punten zijn hersteld
    }{ $records ->
    [0] {""}
   *[other] ; { KEY("undo") } maakt ongedaan wat in de records is gewijzigd
    }
doctor-path = { $what }: { $path }{ $there ->
    [yes] {""}
   *[other] , nu niet aanwezig
    }
doctor-path-state = gegevensbestand
doctor-path-real = een koppeling naar
doctor-path-lock = vergrendeling tijdens het opslaan
doctor-path-log = journaal
doctor-path-versions = bewaarde versies, met de sleutels erin
doctor-path-what = pad
doctor-path-config = configuratie
doctor-not-a-key = De tekst van { $id } is geen sleutel: die heeft vijf groepen van vijf letters en cijfers (R29). Zoek hem bij Microsoft opnieuw op.
doctor-contradiction = { $what ->
    [into-ended] Er ging op { $on } een token in { $of }; dat abonnement was op { $other } geëindigd (R37).
    [begun-active] { $of } is op { $on } opnieuw begonnen en eindigde pas op { $other } (R37).
    [opened-unenabled] Een ticket van { $of } is geopend op { $on }, en nergens staat dat het voordeel is geactiveerd (R48).
    [opened-early] Een ticket van { $of } is geopend op { $on }, vóór de activering op { $other } (R48).
    [credit-tokens] { $of } is een tegoed, en heeft tokens (R31, R41, R42).
    [ends-early] { $of } eindigt op { $on }, vóór de dag van de cijfers, { $other } (R3).
    [redeemed-early] { $of } kwam als vervanging op { $other } en is ingewisseld op { $on } (R33).
    [other-tenant] { $of } is op een andere tenant ingewisseld dan waar het begonnene loopt (R37).
   *[other-product] { $of } is van een ander product dan wat ermee is begonnen (R37).
}
doctor-odd-letter = Nummer { $at } van de letters en cijfers van { $id } komt in een echte sleutel nooit voor (R29): een vergissing, of een verzonnen sleutel.
doctor-foreign-letter = Nummer { $at } van de letters en cijfers van { $id } is van een ander schrift en lijkt alleen op een letter van A tot en met Z: typ het opnieuw.
doctor-look-alike = { $id } verschilt van { $other } alleen in letters die op elkaar lijken, zoals 0 en O of 8 en B: een van de twee is verkeerd gelezen.
doctor-key-twice = { $id } is dezelfde sleutel als { $other } van dit product: een sleutel staat één keer in een bestand, en wat ervan is gebruikt, wordt bij elkaar opgeteld (D17).
doctor-two-products = { $id } van { $product } is dezelfde sleutel als { $other } van { $theirs }: hij hoort bij een van beide (D17).
doctor-no-limit = { $id } is een sleutel voor meerdere activeringen zonder limiet: over wat ervan resteert, valt niets te zeggen (R21). “mpn set { $id } limit N” legt de limiet vast.
doctor-viewed-early = { $id } is op { $on } bekeken, binnen de dagen waarin { $offer } kan worden terugbetaald (tot en met { $until }): daarmee verviel het recht daarop (R15).
doctor-still-to-come = Bij { $id } staat { $on }, en die dag moet nog komen: er is toen nog niets gebeurd. Een vergissing in de datum? Ze telt vanaf die dag (D5).
doctor-over-limit = { $id } is volgens de telling bij Microsoft { $used } van { $limit } keer gebruikt: meer dan is toegestaan (R20). Er wordt geen activering meer verleend.
doctor-unexplained = { $count ->
    [one] 1 activering van { $id } die op { $on } bij Microsoft is geteld, staat
   *[other] { $count } activeringen van { $id } die op { $on } bij Microsoft zijn geteld, staan
    } in geen register: iemand gebruikt de sleutel, en niemand heeft het vastgelegd (R20).
doctor-odd-number = { $field ->
    [access_id] { field-access-id }
   *[contract_id] { field-contract-id }
    } van { $id } heeft { $digits ->
    [one] één cijfer
   *[other] { $digits } cijfers
    }, en die van Microsoft hebben er { $usual ->
    [9] negen
   *[other] { $usual }
    } (R48): zoek het op, en verbeter het met “mpn set { $id } { $field } NUMMER”.
doctor-product-letter = Teken { $at } van “{ $product }” ({ $id }) is van een ander schrift en lijkt alleen op een letter van A tot en met Z: niemand ziet het, en het is een ander product (D13). Met “mpn set { $id } product TEKST” typt u het opnieuw.
doctor-spelt-twice = { $id } schrijft “{ $product }”, waar andere “{ $theirs }” schrijven: niemand ziet het verschil, en het betekent hetzelfde (D13).
doctor-open-to-all = Iedereen op deze computer mag { $path } openen, waarin sleutels staan (modus { $mode }): het hoort alleen voor de eigenaar toegankelijk te zijn (0600).
doctor-open-to-group = De groep van { $path } mag het openen, en er staan sleutels in (modus { $mode }). Deelt niemand het met u, dan maakt “chmod 600” het alleen voor de eigenaar.
doctor-lock-left = Het opslaan van { $path } is afgebroken en de vergrendeling bleef ernaast achter; die hindert niemand.
doctor-lock-open = De vergrendeling naast { $path } mag door meer mensen worden geopend dan het bestand: ieder van hen zou het opslaan kunnen verhinderen.
doctor-lock-closed = De vergrendeling naast { $path } mag niet worden geopend{ $owner ->
    [none] {""}
   *[other] , ze is van { $owner }
    }: er kan niets worden opgeslagen tot ze is verwijderd.
doctor-left-over = { $count ->
    [one] 1 tekst van een afgebroken opslagbewerking ligt
   *[other] { $count } teksten van afgebroken opslagbewerkingen liggen
    } naast { $path }, met de sleutels leesbaar erin.
doctor-beside-open = { $count ->
    [one] 1 bestand of map naast { $path } (het journaal en de bewaarde versies, met de sleutels erin) mag
   *[other] { $count } bestanden en mappen naast { $path } (het journaal en de bewaarde versies, met de sleutels erin) mogen
    } door meer mensen worden geopend dan het bestand zelf.
doctor-kept-by-git = { $path } en de bewaarde versies bevatten leesbare sleutels en liggen in { $root }, een map die git beheert: wie de repository, een kopie of de geschiedenis ervan kan lezen, heeft elke sleutel, ook nadat die hier is verwijderd. Houd de repository besloten, of neem { $names } op in .gitignore.

## Command line: check. The first word of the status line is one that monitoring systems know.
cli-check = Voor cron en bewaking: één regel, en een afsluitcode
cli-check-after = Gemeld worden de datums van mpn deadlines, behalve renewal-reminder en reassignable, vanaf hun waarschuwingstermijn: de instelling warn_days, standaard 30 dagen.
    Afsluitcodes: 0 er is niets te doen, 1 wel iets, of de kosten van een behouden jaar zijn gemist, 2 vandaag is de uiterste datum van iets, een verlengingsvenster is open of zulke kosten kunnen nu worden betaald, of in de laatste { $days } dagen is een aanbieding vervallen of zijn zulke kosten gemist, 3 onbekend. Computers die nog moeten worden opgeschoond, worden genoemd zolang ze er zijn en veranderen geen code.
cli-left = Ook een product waarvan de sleutels samen hoogstens zoveel activeringen over hebben, in plaats van de instelling warn_left
cli-warn = De waarschuwingstermijn van elke soort datum, in dagen, in plaats van de instellingen
cli-explain = Bij elke datum en elke aanbieding zeggen of die wordt gemeld, en waarom
check-as-of = wat als { $date }
check-due-today = { $count } voor vandaag
check-due-within = { $count } binnen { $days ->
    [one] één dag
   *[other] { $days } dagen
    }
check-due-soon = { $count } binnen { $count ->
    [one] de waarschuwingstermijn
   *[other] hun waarschuwingstermijn
    }
check-told = nog { $count } ter informatie
check-to-clear = { $id }: nog { $what } (R25)
check-windows = { $count ->
    [one] 1 verlengingsvenster open
   *[other] { $count } verlengingsvensters open
    }
check-lapses = { $count ->
    [one] 1 aanbieding vervallen
   *[other] { $count } aanbiedingen vervallen
    }
check-nothing = geen datum nadert
check-no-date = geen komende datum
check-no-due-date = geen komende datum die ooit wordt gemeld
check-next = volgende datum { $date }, { $when }: { $what }
check-threshold = Termijn
check-never = nooit
check-fires = Gemeld
check-why = Waarom
check-until = T/m
check-yes = ja
check-no = nee
check-why-today = het is vandaag
check-why-within = nog hoogstens { $days ->
    [one] één dag
   *[other] { $days } dagen
    }
check-why-not-yet = niet vóór { $from }
check-why-never-due = nooit: deze kondigt alleen een andere datum aan
check-why-told = genoemd bij de aanbieding, en daar meegeteld
check-why-never-warned = warn_days zegt nooit
check-offer-active = { $name } is actief tot en met { $until }
check-offer-window = { $name } kan worden verlengd tot en met { $until }, { $when }
check-offer-lapsed = { $name } is sinds { $since } vervallen; dat wordt gemeld tot en met { $until }
check-offer-lapsed-before = { $name } is sinds { $since } vervallen; dat werd gemeld tot en met { $until }
check-offer-fee-open = { $name }: de kosten van het behouden jaar kunnen worden betaald tot en met { $until }, { $when }
check-offer-fee-missed = { $name }: er is geen betaling van de kosten van het behouden jaar vastgelegd; de laatste dag was { $last }
check-fees-open = { $count ->
    [one] kosten te betalen voor 1 aanbieding
   *[other] kosten te betalen voor { $count } aanbiedingen
}
check-fees-missed = { $count ->
    [one] kosten niet vastgelegd voor 1 aanbieding
   *[other] kosten niet vastgelegd voor { $count } aanbiedingen
}
check-running-out = { $count ->
    [one] 1 product met bijna verbruikte sleutels
   *[other] { $count } producten met bijna verbruikte sleutels
}
check-left = { $product }: { $left ->
    [0] geen activeringen meer
    [one] nog 1 activering
   *[other] nog { $left } activeringen
}
check-left-unknown = { $product }: activeringen zonder bekende limiet
check-none-live = sinds { $since } loopt er geen aanbieding
check-left-of = Over
check-none-over = geen limiet
check-dismissed = Genegeerd, en daarom niet meegeteld:

## Command line and dashboard: import
cli-import = Uit andere programma's: sleutels, wat ervan over is, personen
cli-import-file = Het bestand, of - voor de standaardinvoer: { $formats }
cli-import-format = Wat het bestand is, als de inhoud dat niet zegt
cli-import-columns = Welke kolommen van een tabel wat bevatten, met letter, nummer of kop: product=A,key=C; ook { $columns }
cli-import-product = Het product van sleutels waar het bestand geen product bij noemt
cli-import-encoding = Hoe de tekst is gecodeerd, als dat er niet staat of niet goed wordt geraden: windows-1252, utf-16le …
cli-import-into = De aanbieding waar de sleutels bij horen; gevraagd als er meerdere zijn
cli-import-assign = Wat de personen van het bestand krijgen: een Visual Studio-voordeel of een Azure-tegoed
cli-import-apply = Vastleggen wat nieuw is, als één stap; zonder dit wordt alleen getoond wat er zou gebeuren
import-keys-export = keys-export: KeysExport.xml van de Visual Studio-portal
import-remaining = remaining: een tabel key,remaining met wat er over is van vastgelegde sleutels
import-csv = csv: een tabel name,key,type,ClaimedDate,id,note met sleutels
import-people = people: een tabel email,name
import-keys = keys: een lijst met sleutels, één per regel
import-no-such-columns = { $part } is geen kolom: geef aan wat erin staat en waar, zoals product=A; mogelijk zijn { $columns }
import-no-such-encoding = { $name } is geen bekende codering: dat zijn utf-8, utf-16le, windows-1252 en dergelijke
import-unreadable = { $path }:{ $line }:{ $column }: { $what }
import-too-large = { $path } is groter dan { $megabytes } MB; zo groot is geen export van sleutels of personen
import-stdin = standaardinvoer
import-empty = er staat niets in
import-workbook = dit is een werkmap van een spreadsheetprogramma: sla het blad op als CSV en importeer dat
import-not-text = dit is geen tekst: hier staat een teken dat in geen export voorkomt
import-encoding = dit is geen { $name }: geef met --encoding aan hoe het is gecodeerd
import-doctype = hier staat een documenttype, dat geen export van de portal heeft; het wordt niet gelezen, omdat anderen er iets in kunnen verstoppen dat ze gelezen willen hebben
import-web-page = dit is een webpagina, zoals die van een aanmelding, en geen export: meld u aan bij de portal en sla de export zelf op
import-entity = dit is geen tekenverwijzing van XML: dat zijn &amp;, &lt;, &gt;, &quot;, &apos; en nummers
import-unclosed = het element { $name } dat hier begint, wordt nooit gesloten: het bestand is afgebroken, of met de hand gewijzigd
import-wrong-end = het element { $name } is open, en hier wordt een ander gesloten
import-outside = dit staat naast het buitenste element, waar niets mag staan
import-marks = de opmaak van de XML klopt hier niet
import-attributes = een element met meer dan { $most } attributen komt niet uit een export
import-other-document = het buitenste element is { $name }; een export van de portal begint met root of YourKey
import-heading = de eerste regel is geen bekende kopregel (name,key,type,ClaimedDate,id,note; key,remaining; email,name): geef de kolommen op met --columns, zoals product=A,key=C
import-lacks = in de eerste regel ontbreekt de kolom { $column } voor deze indeling: geef die op met --columns
import-too-few = met deze kolommen begint niets: geef key op (met product), key en remaining, of name en email
import-not-together = deze kolommen horen niet in één tabel: { $format } heeft geen { $columns }; geef de kolommen van één tabel op, en importeer de rest apart
import-no-column = er is geen kolom { $named }: het is geen kop en geen plaats in de eerste regel
import-no-table = dit is een XML-document, dat geen kolommen heeft: laat weg wat voor tabellen is bedoeld
import-no-document = dit is geen XML, en { $format } is dat wel
import-cells = meer dan { $most } cellen in een rij: geen export heeft er zoveel, dus waarschijnlijk is het een ander scheidingsteken of klopt een aanhalingsteken niet
import-long = meer dan { $most } KB zonder einde, terwijl geen export zoveel heeft: misschien ontbreekt een aanhalingsteken
import-repeats = de namen van de producten en hun opmerkingen zijn langer dan die van welke export ook
import-quote = het aanhalingsteken dat hier opent, wordt nooit gesloten
import-rows = meer dan { $most } rijen worden niet in één keer gelezen: splits het bestand
import-read = { $name }: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} als { $format }
import-read-guessed = nergens staat hoe het is gecodeerd: het wordt gelezen als { $encoding }; zien namen er verkeerd uit, geef de codering dan op met --encoding
import-counts = { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}: { $new } nieuw, { $known } bekend, { $same } hetzelfde, { $not } geen sleutel
import-counts-people = { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}: { $new } nieuw, { $known } bekend, { $same } hetzelfde, { $not } niet overgenomen
import-nothing-in-it = er staat geen rij in: exports van de portal zijn soms leeg; exporteer opnieuw, of kijk wie daar is aangemeld
import-preview = { $path } is niet gewijzigd: --apply legt vast wat nieuw is
import-recorded = { $count ->
    [one] 1 rij is vastgelegd
   *[other] { $count } rijen zijn vastgelegd
}
import-nothing-new = er is niets nieuw: het bestand is gebleven zoals het was
import-into-needed = bij welke aanbieding horen deze sleutels? Geef die op met --into
import-into-alone = { $offer } is de enige aanbieding: de sleutels komen daar
import-no-offers = er is nog geen aanbieding waar sleutels bij kunnen horen: voeg die eerst toe (mpn add offer)
import-into-ask = Bij welke aanbieding horen deze sleutels? Het nummer ervan, of Enter om het zo te laten:
import-none-picked = er is geen aanbieding gekozen: er is niets gewijzigd
import-assign-people-only = --assign is voor personen, en dit bestand heeft er geen
import-into-keys-only = --into is voor sleutels, en dit bestand heeft er geen
import-product-keys-only = --product is voor sleutels, en dit bestand heeft er geen
import-directory = { $path } is een map; geef het bestand daarin op
import-what-if = op een wat-als-datum ({ $date }) wordt niets vastgelegd: laat --today weg
import-working = { $rows ->
    [one] 1 rij wordt
   *[other] { $rows } rijen worden
} gelezen en met de gegevens vergeleken …
import-writing = { $count ->
    [one] 1 rij wordt
   *[other] { $count } rijen worden
} geschreven …
import-title = Importeren
import-into-title = Bij welke aanbieding horen deze sleutels?
import-reading = Het bestand wordt gelezen …
import-path = KeysExport.xml, of een tabel met sleutels, met personen of met wat er van sleutels over is. Tab vult aan; daarna wordt elke rij getoond voordat er iets wordt vastgelegd. Achter het pad: --columns product=A,key=C, --product NAME, --encoding NAME, --assign BENEFIT.
import-no-such-benefit = “{ $word }” is geen id: --assign neemt die van een Visual Studio-voordeel of een Azure-tegoed.
import-path-hint = pad van het bestand
import-selected = Regel { $line }{ $named ->
    [no] {""}
   *[yes] , { $name }
    }: { $reason }
import-line = Regel
import-what = Wat
import-name = Product of persoon
import-key = Sleutel
import-kind = Soort
import-limit = Limiet
import-limit-of = { $kind } { $limit }
import-ignored = { $count ->
    [one] 1 kolom wordt
   *[other] { $count } kolommen worden
} niet gelezen: { $columns }
import-why = Waarom
import-becomes-new = nieuw
import-becomes-new-product = nieuw product
import-becomes-known = bekend
import-becomes-same = hetzelfde
import-becomes-not-a-key = geen sleutel
import-becomes-not-taken = niet overgenomen
import-key-of = een sleutel van { $benefit }
import-key-of-new = een sleutel van { $benefit }, dat ervoor wordt gemaakt
import-key-of-new-known = een sleutel van { $benefit }, dat ervoor wordt gemaakt zoals het in de catalogus staat
import-with-quantity = { $quantity ->
    [one] 1 licentie ervan
   *[other] { $quantity } licenties ervan
}
import-elsewhere = { $offer } heeft het ook, als { $benefit }: met --into { $offer } komt de sleutel daar
import-counted = { $used } van { $limit } gebruikt volgens deze telling
import-person = een nieuwe persoon
import-assigned = krijgt { $benefit }
import-assigned-new = een nieuwe persoon, die { $benefit } krijgt
import-on-record = al vastgelegd als { $id }
import-on-record-token = al vastgelegd als het token { $id }
import-token-of = al vastgelegd als het token { $id } van { $there }, dus het is geen sleutel van { $here } (R32)
import-other-product = daar is het een sleutel van { $there }, hier van { $here }
import-other-kind = daar is de soort { $there }, hier { $here }
import-other-limit = daar is de limiet { $there }, hier { $here }
import-other-no-limit = daar heeft die geen limiet, hier { $here }
import-count-on-record = deze telling is voor vandaag al vastgelegd
import-holds = heeft { $benefit } al
import-same-as = hetzelfde als regel { $line }
import-above = dit staat boven de kopregel
import-no-key = daar staat geen sleutel
import-no-key-needed = heeft geen sleutel nodig
import-letters = { $found ->
    [one] daar staat 1 letter of cijfer
   *[other] daar staan { $found } letters en cijfers
}; een sleutel heeft er 25 (R29)
import-not-five = wat daar staat, bestaat niet uit vijf groepen van vijf letters of cijfers (R29)
import-row-cells = in de kolom ervoor staat geen sleutel, en de rij heeft { $found } cellen terwijl de kopregel er { $wanted } heeft
import-no-product = daar staat geen product: geef het op met --product NAME
import-no-name = daar staat geen naam
import-name-is-key = wat daar als naam staat, zou een sleutel kunnen zijn: misschien zijn de kolommen andere dan opgegeven
import-control = in de naam staat een besturingsteken
import-other-tab = { $from ->
    [record] { $benefit } is
   *[catalogue] volgens de catalogus is dit
} { $tab ->
    [visual-studio] een Visual Studio-voordeel, dat plaatsen heeft en geen sleutels
   *[cloud] een cloudvoordeel, waarvan de sleutels tokens zijn: voeg die toe met mpn add token
}
import-not-on-record = zo'n sleutel is niet vastgelegd
import-several = daarvan zijn er meerdere vastgelegd: geef er meer van op
import-is-token = dit is een token, en dat heeft geen activeringen om te tellen
import-no-limit = voor { $id } is geen limiet vastgelegd waarmee te tellen is wat er over is: leg die eerst vast (mpn set { $id } limit …)
import-over-limit = er zouden er { $remaining } van { $limit } over zijn: de vastgelegde limiet is een andere
import-no-number = het aantal is geen geheel getal
import-other-count = regel { $line } heeft een ander aantal voor deze sleutel
import-no-address = wat als adres is opgegeven, is er geen
import-same-name = iemand met die naam is vastgelegd zonder adres: schrijf het daar eerst bij als het dezelfde persoon is, of geef de nieuwe een andere naam
import-otherwise = { $count ->
    [one] 1 rij zegt
   *[other] { $count } rijen zeggen
} iets anders over een sleutel dan wat is vastgelegd of een regel ervoor, de eerste op regel { $line }: daarvan wordt niets vastgelegd; kijk wat juist is
import-odd = { $count ->
    [one] 1 nieuwe sleutel heeft
   *[other] { $count } nieuwe sleutels hebben
} letters of cijfers die sleutels van Microsoft nooit hebben (R29), de eerste op regel { $line }: kijk of die goed is gelezen
import-unclear = { $count ->
    [one] 1 ophaaldag kon
   *[other] { $count } ophaaldagen konden
} niet worden gelezen als maand/dag/jaar, de eerste op regel { $line }: die staat in de opmerking
import-to-come = { $count ->
    [one] 1 ophaaldag moet
   *[other] { $count } ophaaldagen moeten
} nog komen, de eerste op regel { $line }: die staat in de opmerking; kijk of dag en maand zijn verwisseld
import-left-out = { $count ->
    [one] De soort of de opmerking van 1 nieuwe sleutel kan
   *[other] De soorten of de opmerkingen van { $count } nieuwe sleutels kunnen
} een sleutel bevatten (D20), de eerste op regel { $line }: dat wordt weggelaten

## Command line: export, and what stands in what is exported
cli-export = Voor andere programma's en personen: datums, tabellen, alles, een overdracht, een supportpakket, sleutels
cli-export-format = ics: een agenda (iCalendar), op elke latere dag opnieuw te importeren
cli-output = Een nieuw bestand dat alleen de eigenaar kan lezen, in plaats van de standaarduitvoer
cli-force = Het bestaande bestand overschrijven
export-not-written = met --read-only, --stage of --today wordt er niets geschreven; laat --output weg om het op de standaarduitvoer te zien
export-no-document = een agenda is geen JSON-document: laat --json weg, of schrijf die naar een bestand met --output
export-exists = { $path } bestaat al en is gebleven zoals het was; --force overschrijft het
export-directory = { $path } is een map: geef een bestand daarin op
export-no-calendar = { $path } is geen agenda: --force overschrijft alleen agenda's
export-own-file = { $path } is het gegevensbestand zelf: noem een ander bestand
export-written = { $path } bevat { $count ->
    [one] 1 datum
   *[other] { $count } datums
    }
export-what-if = dit is een wat-als van { $date }: naam en samenvattingen zeggen dat, de afspraken erin verplaatsen geen echte afspraken, en geen ervan heeft een herinnering
export-csv = csv: een rij voor elk voordeel van alle vier de tabbladen, zoals in het raster van de portal
export-json = json: elk feit en elk afgeleid cijfer
export-markdown = markdown: een pagina voor wie het overneemt
export-packet = packet: wat de ondersteuning van Microsoft vraagt, voor wat de id die volgt aanduidt
export-maks = maks: meerdere activeringssleutels (MAK), één per regel, voor VAMT
export-with-keys = Ook volledige productcodes en tokens; vraagt eerst om bevestiging, behalve met --yes
export-yes = Niet vragen voordat sleutels het bestand verlaten
export-separator = Waarmee cellen van csv worden gescheiden: , of ; of tab
export-mark = Een markering vóór csv, waaraan Excel de codering herkent
export-subject = Waar een pakket over gaat: de id van een voordeel, sleutel, token, plaats, abonnement, aanbieding of persoon
export-no-subject = niets heeft de id { $id }
export-keys-leave = { $count ->
    [one] 1 sleutel verlaat het bestand: wie kan lezen waar die heen gaat, kan de sleutel gebruiken, en door een sleutel te bekijken die nooit eerder is bekeken, vervalt het recht op terugbetaling (R15)
   *[other] { $count } sleutels verlaten het bestand: wie kan lezen waar die heen gaan, kan ze gebruiken, en door een sleutel te bekijken die nooit eerder is bekeken, vervalt het recht op terugbetaling (R15)
}
export-keys-stay = sleutels verlaten het bestand alleen als dat wordt bevestigd: voeg --yes toe
export-keys-ask = Exporteren?
export-keys-today = sleutels worden alleen voor vandaag geëxporteerd: een sleutel bekijken heeft gevolgen (D10); laat --today weg
export-no-keys = deze indeling bevat nooit een sleutel: laat --with-keys weg
export-keys-left = er is geen sleutel geëxporteerd
export-table-only = alleen csv heeft scheidingstekens en een markering: laat dat weg
export-packet-only = alleen een pakket gaat over één onderwerp: laat de id ervan weg
export-benefits = { $path } bevat { $count ->
    [one] 1 voordeel
   *[other] { $count } voordelen
}
export-records = { $path } bevat { $count ->
    [one] 1 record
   *[other] { $count } records
}
export-keys = { $path } bevat { $count ->
    [one] 1 sleutel
   *[other] { $count } sleutels
}: wie het bestand kan lezen, kan gebruiken wat erin staat
export-left-out = { $count ->
    [one] { $names } is weggelaten: Microsoft heeft die sleutel geblokkeerd (R30).
   *[other] { $names } zijn weggelaten: Microsoft heeft die sleutels geblokkeerd (R30).
}
export-packet-written = { $path } bevat wat de ondersteuning vraagt; vul in wat leeg is gelaten
export-is-none = { $path } is geen export van { $word }: --force overschrijft alleen zulke exports
export-is-no-document = { $word } is geen JSON-document: laat --json weg, of schrijf naar een bestand met --output
export-is-what-if = dit is een wat-als van { $date }
export-json-title = Export van mpn
export-json-about = Elk feit van een gegevensbestand onder de naam die het daar heeft, en onder derived ernaast wat er op een bepaalde dag uit volgt.
export-json-derived = Wat er op die dag uit volgt; null voor wat dan nog niet bestaat.
export-json-tail = De laatste vijf tekens van de sleutel.
export-seats-ended = voorbij
export-seats-not-assigned = niet toegewezen
export-seats-partly-assigned = deels toegewezen
export-seats-assigned = toegewezen
packet-title = Ondersteuningsaanvraag, { $day }
packet-partner = Partner
packet-mpn-id = MPN-id
export-copy = Het supportpakket naar het klembord kopiëren in plaats van het te schrijven, voor de tijd van de instelling clear_after
export-copy-packet-only = Alleen het supportpakket wordt gekopieerd: “mpn export packet --copy”; wat er verder wordt geëxporteerd, is een bestand.
export-packet-name = { $about ->
    [none] het supportpakket van de partner
   *[other] het supportpakket over { $about }
    }
packet-contact = Rol van de contactpersoon
packet-program = Aanbieding of programma
packet-category = Categorie
packet-request = Verzoek (een van)
packet-product = Product
packet-granted = Toegekend
packet-case = { $case } ({ $on }, { $closed ->
    [none] open
   *[other] gesloten op { $closed }
    })
packet-key = Sleutel
packet-tenant = Tenant
packet-user = E-mailadres van de toegewezen gebruiker
packet-details = Details
packet-start = Begindatum
packet-attachments = Bijlagen
packet-offer = { $offer }, { $status }, jubileumdatum { $anniversary }, venster tot en met { $closes }
packet-used = { $used } gebruikt
packet-until = activeren t/m { $until }
packet-category-cloud = Azure en cloud
packet-category-software = On-premises software
packet-category-visual-studio = Visual Studio
packet-category-technical = Productondersteuning of advies
packet-category-expiry = Vervaldatum van voordelen
packet-requests-cloud = geactiveerd op de verkeerde tenant · plaatsen toegevoegd in plaats van verlengd · activeringsbeleid · voordelen ruilen · einddatum verlengen · hoe te activeren · tokens werken niet of zijn verlopen · Azure-tegoed · gebruikers toewijzen
packet-requests-software = extra activering · verschil in beschikbare licenties · fout bij het activeren · fout bij het downloaden · hoe werkt het · licentieoverzicht of gebruiksbeleid · sleutel werkt niet · gebruikers toewijzen
packet-requests-visual-studio = gebruikers toewijzen · hoe te activeren · abonnement werkt niet · verlopen
packet-requests-technical = toegangs-id of contract-id · een incident activeren · vraag over een incident · adviesuren
packet-requests-expiry = datums van voordelen komen niet overeen met die van het lidmaatschap · andere datums in PMC dan in Partner Center · sleutels of tokens verlopen · sleutels of tokens werken niet
handover-title = Overdracht van MPN-voordelen
handover-offer = Aanbieding
handover-id = Id
handover-status = Status
handover-anniversary = Jubileumdatum
handover-window = Venster
handover-benefit = Voordeel
handover-source = Bron
handover-quantity = Aantal
handover-used = Gebruikt
handover-activate-by = Activeren t/m
handover-keys = Sleutels
handover-contracts = Ondersteuningscontracten en tickets
handover-date = Datum
handover-days = Dagen
handover-what = Wat
handover-name = Naam
handover-email = E-mail
handover-holds = Heeft
ics-name = MPN-voordelen
ics-name-of = MPN-voordelen van { $partner }
ics-what-if = Wat als { $date }: { $what }

## Command line: diff, what changes between two days
cli-diff = Wat er verandert tussen twee dagen, in de volgorde van de dagen, met de regel erbij
cli-diff-from = Wijzigingen na deze dag
cli-diff-to = Tot en met deze dag
diff-backwards = { $from } is na { $to }: schrijf de vroegste dag eerst, mpn diff { $to } { $from }
diff-status = { $thing }: { $to } (was { $from })
diff-grace-ended = laatste gebruiksdag van { $thing }
diff-contract-ended = contract van { $thing } is geëindigd
diff-new = { $thing }: { $to } (nieuw)
diff-used = { $thing }: { $to } gebruikt (was { $from })
diff-seats = { $thing }: { $to } plaatsen (was { $from })
diff-ends = { $thing }: eindigt op { $to } (was { $from })
diff-holder = { $thing }: houder { $to } (was { $from })
diff-anniversary = { $thing }: de jubileumdatum is { $to } (was { $from })
diff-left = { $thing } is vertrokken
diff-first-use = { $thing }: { $from } was de laatste dag voor een eerste gebruik
diff-nobody = niemand

## Refusals of acts
refused-still-to-come = { $on } moet nog komen: iets wordt pas vastgelegd als het is gebeurd (R59).
refused-not-bought-yet = De aanbieding is pas op { $purchased } gekocht en kent vóór die dag niets toe (R1).
refused-goes-on = Het register van { $of } heeft al een latere rij, van { $on }: corrigeer die eerst, of noem een latere dag (R59).
refused-lapsed = De aanbieding { $offer } is sinds { $since } vervallen (R7): een nieuwe aankoop is nodig.
refused-lapsed-renew = Het venster van { $offer } is op { $closed } gesloten: er valt niets meer te verlengen, een nieuwe aankoop is nodig (R11).
refused-lapsed-contract = Het contract is met de aanbieding { $offer } op { $closed } geëindigd (R54).
refused-expired = Eerste gebruik kon tot en met { $day } (R2).
refused-expired-outlived = Eerste gebruik kon tot en met { $day } (R2). Die dag staat in het bestand en hoort bij een eerdere periode: bracht de verlenging nieuwe, schrijf dan hun dag in activate_by (D4).
refused-cal = Een CAL (Client Access License) is een recht op papier: er valt niets te activeren, dat loopt via het serverproduct (R23).
refused-no-key-needed = Dit product hoeft niet te worden geactiveerd (R22).
refused-customer-machine = { $machine } is van een klant: voordelen worden nooit op computers van klanten gebruikt (R40).
refused-blocked = Microsoft heeft deze sleutel geblokkeerd: geen activeringen meer (R30).
refused-block-day = Het bestand bewaart geen dag bij een blokkering; die geldt op elke dag: leg de blokkering vast voor vandaag, en zet de dag in de opmerking bij de sleutel (R30).
refused-used-up = { $used } van { $limit } activeringen zijn gebruikt{ $outside ->
    [none] {""}
   *[other] {" "}volgens de telling van { $outside }, die er meer kent dan het register
    }{ $full ->
    [yes] , en het programma kent er geen meer toe (R20, R21)
   *[no] : nog { $more } kan er niet bij (R20)
    }{ $next ->
    [none] .
   *[other] ; { $next } heeft er nog.
    }
refused-redeemed-already = Het is op { $on } ingewisseld in { $subscription }: een token wordt één keer ingewisseld, op één tenant (R32).
refused-not-our-tenant = “{ $asked }” is geen tenant van de partner zelf ({ $own }): controleer wat u hebt getypt (R38).
refused-no-tenant = Het bestand noemt geen tenant van de partner zelf, dus kan er geen token worden ingewisseld (R38): leg ze vast bij de eigen gegevens van de partner, met { KEY("new") } in het dashboard, met “mpn set partner tenants NAME, NAME”, of als tenants = ["NAME"] onder [partner] in het bestand.
refused-not-its-tenant = Het abonnement staat op { $theirs }, niet op { $asked } (R38).
refused-redeemed-elsewhere = Dezelfde sleutel is op { $on } ingewisseld als { $token }: een sleutel wordt één keer gebruikt, hoe die ook heet (R32).
refused-activated-elsewhere = Dezelfde sleutel is op { $on } geactiveerd als de softwaresleutel { $key }: het is geen token (R32).
refused-ended = Het abonnement is op { $ends } geëindigd: een token kan het alleen opnieuw laten beginnen (R37).
refused-not-its-product = Het token is van { $ours }, het abonnement van { $theirs }: een token gaat in een abonnement van hetzelfde product (R37).
refused-still-active = { $subscription } is op die tenant actief tot en met { $ends }: voeg eraan toe, verleng de einddatum, of laat het eindigen (R37).
refused-nothing-to-add-to = Op die tenant is geen abonnement van dit product actief: wissel het token in als nieuw (R37).
refused-which-subscription = Er zijn meerdere abonnementen mogelijk: { $of }. Geef aan welk.
refused-over-cap = { $token } plaatsen is meer dan { $times ->
    [2] twee
    [3] drie
   *[other] { $times }
} keer de { $seats } van het abonnement: de einddatum kan met hoogstens { $months } maanden worden verlengd (R35). Toevoegen kan wel.
refused-not-redeemed = Bij een token dat niet is ingewisseld, valt niets te vervangen (R33).
refused-replacement-closed = Vervanging kon tot en met { $last }, { $days } dagen na het inwisselen (R33).
refused-replaced-already = Op { $on } is al een vervangend token uitgegeven: er is er één per token (R33).
refused-replaced-otherwise = Op { $on } is een vervanging vastgelegd met een andere reden, { $reason }: noem het token dat ervoor kwam met die reden (R33).
refused-replaced-unnamed = Op { $on } is een vervanging vastgelegd: voeg het token toe dat ervoor kwam en noem het dan hier; er is er één per token (R33).
refused-its-own-replacement = Een token vervangt zichzelf niet: noem het token dat Microsoft ervoor heeft uitgegeven, of geen (R33).
refused-is-replacement = Dit token is zelf een vervangend token en kan niet worden vervangen (R33).
refused-was-not-added = Het is niet toegevoegd, dus kan het niet bij vergissing zijn toegevoegd (R33).
refused-no-person = De directory kent { $id } niet: plaatsen en tegoeden gaan naar iemand die daarin staat (R43); voeg die persoon eerst toe.
refused-person-left = { $person } is op { $left } vertrokken: vanaf die dag geen nieuwe toewijzingen (R43).
refused-seat-locked = { $holder } heeft { $seat } ten minste tot { $from }: een plaats kan { $days } dagen na de toewijzing naar iemand anders (R45).
refused-seat-locked-empty = Niemand heeft { $seat }, maar opnieuw toewijzen kan pas vanaf { $from }, { $days } dagen na de toewijzing (R45).
refused-no-room = { $held } van { $quantity } zijn bezet, en de andere kunnen nog niet worden overgedragen: { $seat } is de eerste die dat kan, vanaf { $from }, { $days } dagen na de toewijzing (R45).
refused-from-whom = { $held } van { $quantity } zijn bezet, door { $holders }: zeg van wie het tot dan toe was (`from`, R41).
refused-none-free = { $held } van { $quantity } zijn bezet: er is er geen vrij (R44).
refused-has-seat = Deze persoon heeft { $seat } al: iedereen heeft hoogstens één plaats van een voordeel (R44).
refused-other-credit = Deze persoon heeft het { $bulk ->
    [yes] bulktegoed { $credit }: wie een bulktegoed heeft, krijgt geen ander
   *[no] tegoed { $credit }: een bulktegoed gaat naar niemand die een ander heeft
} (R41).
refused-only-bulk-moves = `from` is voor bulktegoeden, die van de een naar de ander gaan: een plaats gaat zonder, en een maandelijks tegoed wordt eerst teruggenomen (R41).
refused-bulk-stays = Een bulktegoed wordt niet teruggenomen, alleen aan iemand anders gegeven: wijs het aan die persoon toe (R41).
refused-not-held = { $person ->
    [nobody] { $count ->
        [0] Niemand had { $of }
       *[other] { $holders } hadden { $of }: geef aan van wie het was
    }
   *[other] { $person } had { $of } niet{ $count ->
        [0] {""}
       *[other] {""}: { $holders } { $count ->
            [one] wel
           *[other] wel
        }
    }
} ({ $rule }).
refused-needs-no-enabling = Adviesuren hoeven niet te worden ingeschakeld (R51).
refused-enabled-already = Het is sinds { $on } ingeschakeld (R48): een verkeerde toegangs-id of contract-id corrigeert u als veld van het record, met { KEY("change") } op het dashboard of mpn set ID access_id NUMMER.
refused-not-enabled = Het voordeel moet eerst worden ingeschakeld (R48).
refused-none-left = { $left } van { $quantity } over, { $asked } gevraagd: niet genoeg ({ $rule }).
refused-case-known = Dat ticket is al vastgelegd, en elk telt één keer (R59).
refused-no-hours = Een ticket van dit voordeel telt als één en heeft geen uren (R50): laat de uren weg; uren gelden alleen voor adviesuren (R51).
refused-case-unknown = { $count ->
    [0] Er is geen open ticket vastgelegd
    [one] Er is geen open ticket met dat nummer vastgelegd; open is { $names }
   *[other] Er is geen open ticket met dat nummer vastgelegd; open zijn { $names }
} (R59).
refused-machine-unknown = { $count ->
    [0] Volgens het register van deze sleutel staat de software op geen enkele computer
   *[other] Volgens het register van deze sleutel staat de software niet op { $machine }; wel op { $names }{ $more ->
        [0] {""}
       *[other] {" "}+ nog { $more }
    }
} (R25).
refused-window-not-open = Verlengen kan vanaf { $opens }, de dag na de jubileumdatum (R6).
refused-window-fee-first = De kosten van het behouden jaar kunnen worden vastgelegd van { $from } tot en met { $to } (R16), de volgende verlenging vanaf { $opens }, de dag na de jubileumdatum (R6).
refused-fee-days-over = De kosten van het behouden jaar moesten van { $from } tot en met { $to } worden betaald (R16): leg de betaling vast met de dag in die periode waarop is betaald.
refused-profile-not-reviewed = Het bedrijfsprofiel moet eerst worden gecontroleerd, door een globale beheerder of een accountbeheerder, op een dag van de huidige periode (R12).
refused-which-date = Hiervan staan meerdere datums in de lijst: geef met soort en dag aan welke u bedoelt.
refused-nothing-listed = Hiervan staat niets in de lijst, dus valt er niets te negeren.
refused-not-listed = Die datum staat niet in de lijst.
date-to-dismiss = { $kind } { $date } ({ $what })

## What acts come to
leaving-now = { $name } ({ $id }): teruggenomen, meteen vrij voor iedereen (R42)
leaving-unlocked = { $name } ({ $id }): teruggenomen, meteen vrij voor iedereen (R45)
leaving-over = { $name } ({ $id }): teruggenomen; de aanbieding is vervallen, dus niemand krijgt het meer (R7)
leaving-later = { $name } ({ $id }): teruggenomen, voor iemand anders vanaf { $from } (R45)
leaving-past = { $name } ({ $id }): met de aanbieding geëindigd, dus valt er niets terug te nemen (R7)
leaving-kept = { $name } ({ $id }): kan niet worden teruggenomen, alleen aan iemand anders gegeven (R41)
did-left-now = { $id } (meteen vrij voor iedereen)
did-left-over = { $id } (de aanbieding is vervallen, dus niemand krijgt het meer)
did-left-later = { $id } (voor iemand anders vanaf { $from })
done-act = { $name }: { $what }.
done-act-plain = { $name }: “{ $act }” is vastgelegd voor { $on }.

## Command line: acts
cli-on = De dag waarop het is gebeurd; nooit later dan vandaag
cli-no-machine = noem ten minste één computer
cli-say-how = geef aan hoe: --as new, add of extend; --dry-run toont wat elk oplevert. Inwisselen kan bij Microsoft niet ongedaan worden gemaakt (R36)

## Acts: the name in menus, and by attribute what help, command line and answers say; the names of arguments are those of
## the command line, `did-…` is chosen by what the act comes to, `asked-…` says in a form what a question is for
act-activate = activeren
    .help = een sleutel is op een of meer computers gebruikt
    .cli = Vastleggen dat een sleutel op een of meer computers is gebruikt
    .did = { $counted ->
        [yes] geteld: eerst { $before }, nu { $used }
       *[no] niet geteld: nog steeds { $used }
        }{ $limit ->
        [none] {""}
       *[other] {" "}van { $limit }
        } gebruikt{ $most ->
        [none] {""}
       *[other] , { $most } met wat Microsoft heeft geteld
        }{ $next ->
        [not-full] {""}
        [none] { $counted ->
            [yes] ; deze sleutel is dan vol, en geen andere van het product heeft er nog
           *[no] ; deze sleutel is vol: wat telt, kan er niet meer bij, en geen andere van het product heeft er nog
        }
       *[other] { $counted ->
            [yes] ; deze sleutel is dan vol, de volgende om te gebruiken is { $next }
           *[no] ; deze sleutel is vol: voor wat telt, is { $next } de volgende
        }
        }
    .done = { $name }: geactiveerd op { $machines }; { $what }.
    .key = De id ervan, zoals mpn key die toont, de laatste vijf tekens, of de id van het voordeel als dat er maar één heeft; nooit de sleutel zelf, die andere gebruikers zouden kunnen zien
    .asked-machine = de naam van de computer; meerdere, met komma's ertussen, zijn één stap
    .machine = Een computer waarop de sleutel is gebruikt; meerdere zijn één stap
    .case = Wat daarop is gebeurd; nodig als het register een van deze computers al heeft
    .example = mpn activate win-ent-mak --machine LAB-09
act-redeem = inwisselen
    .help = een token is ingewisseld: wat elke manier oplevert, dan het vastleggen
    .asked-subscription = aan welk abonnement toevoegen of welk verlengen, als er meer zijn; bij new de id ervan; leeg: er wordt een id gemaakt
    .cli = Vastleggen dat een token is ingewisseld; ter bevestiging wordt de tenant getypt
    .did = { $seats } plaatsen voor { $days } dagen, tot en met { $ends }
    .done = { $name }: ingewisseld, { $what }. { $replace_until ->
        [none] Het is zelf een vervanging, dus een vervanging is niet mogelijk (R33).
       *[other] { $past ->
            [yes] Vervanging kon tot en met { $replace_until } (R33).
           *[no] Vervanging kan tot en met { $replace_until } (R33).
            }
    }
    .undone = Ongedaan gemaakt: { $what }; alleen in het bestand, bij Microsoft blijft het token ingewisseld (R36)
    .token = De id ervan, zoals mpn key die toont, de laatste vijf tekens, of de id van het voordeel als dat er maar één heeft; nooit de sleutel zelf, die andere gebruikers zouden kunnen zien
    .tenant = Een van de tenants van de partner zelf, getypt ter bevestiging
    .as = Hoe: een nieuw abonnement, plaatsen toegevoegd aan een bestaand, of de einddatum daarvan verlengd
    .into = Het abonnement, als er meerdere mogelijk zijn
    .asked-tenant = typ die voluit: de plaatsen gaan daar voorgoed heen (R38)
    .example = mpn redeem m365-25 --tenant contoso.onmicrosoft.com --as add --dry-run
act-replace = vervanging vastleggen
    .help = een vervangend token is uitgegeven
    .cli = Een vervangend token vastleggen
    .did = { $by ->
        [none] vervanging kan tot en met { $until } (R33); zodra het nieuwe token is vastgelegd, wordt het hier genoemd
       *[other] vervangen door { $by }, dat zelf niet kan worden vervangen (R33)
        }
    .done = { $by ->
        [none] { $name }: als vervangen vastgelegd. Voeg het token toe dat ervoor kwam ({ KEY("new") } op het dashboard, mpn add token op de opdrachtregel) en leg de vervanging dan nog eens vast, met dat token erbij.
       *[other] { $name }: vervangen door { $by }, dat zelf niet kan worden vervangen (R33).
        }
    .asked-by = het nieuwe token; is het nog niet vastgelegd, laat dit dan leeg, voeg het toe ({ KEY("new") }) en noem het daarna hier
    .token = De id ervan, zoals mpn key die toont, de laatste vijf tekens, of de id van het voordeel als dat er maar één heeft; nooit de sleutel zelf, die andere gebruikers zouden kunnen zien
    .reason = Waarom Microsoft het heeft vervangen
    .by = Het token dat het vervangt, als dat is vastgelegd
    .example = mpn replace d365-5 --reason wrong-tenant
act-assign = aan iemand toewijzen
    .help = een plaats of een Azure-tegoed aan iemand toewijzen
    .done-moved = { $name }: toegewezen aan { $person }; { $what }.
    .done-credit = { $name }: toegewezen aan { $person }; { $what }.
    .done = { $name }: toegewezen aan { $person }, geldig vanaf de eerste aanmelding (R44); iemand anders kan de plaats krijgen vanaf { $reassignable_from } (R45).
    .cli = Een plaats of een Azure-tegoed aan iemand toewijzen
    .did = { $only ->
        [none] { $seat } kan worden toegewezen; daarna kan iemand anders de plaats krijgen vanaf { $reassignable_from } (R45)
       *[other] { $seat } kan alleen terug naar { $only }, die de plaats eerder had (D9); daarna kan iemand anders de plaats krijgen vanaf { $reassignable_from } (R45)
        }
    .did-moved = toegewezen: { $assigned }{ $quantity ->
        [none] {""}
       *[other] {" "}van { $quantity }
        }, overgenomen van { $from }
    .did-credit = toegewezen: { $assigned }{ $quantity ->
        [none] {""}
       *[other] {" "}van { $quantity }
        }
    .unchanged = Er is niets te wijzigen: deze persoon heeft { $seat } al, en vanaf { $reassignable_from } kan de plaats naar iemand anders (R45).
    .unchanged-credit = Er is niets te wijzigen: deze persoon heeft het tegoed al, toegewezen: { $assigned }{ $quantity ->
        [none] { "" }
       *[other] { " van " }{ $quantity }
        }.
    .benefit-or-seat = De id van de plaats, of van het voordeel: dan de eerste plaats ervan die vrij is
    .person = Wie het krijgt: een id, een naam of een adres
    .from = Van wie het bulktegoed tot dan toe was, als meer mensen er een hebben
    .asked-from = wie het afstaat; leeg als er nog een vrij is, of als iemand die er een heeft is vertrokken
    .example = mpn assign vs-pro alex
act-release = terugnemen
    .help = een plaats of een maandelijks tegoed terugnemen
    .done-credit = { $name }: teruggenomen van { $holder }; { $what }.
    .done = { $name }: teruggenomen van { $holder }; iemand anders kan de plaats krijgen vanaf { $free_from } (R45).
    .done-now = { $name }: teruggenomen van { $holder }; meteen vrij voor iemand anders.
    .done-over = { $name }: teruggenomen van { $holder }; niemand krijgt de plaats nog, want de aanbieding is vervallen (R7).
    .cli = Een plaats, of een maandelijks Azure-tegoed, terugnemen
    .did = iemand anders kan { $seat } krijgen vanaf { $free_from } (R45)
    .did-now = { $seat } is meteen vrij voor iemand anders
    .did-over = niemand krijgt { $seat } nog: de aanbieding is vervallen (R7)
    .did-credit = toegewezen: { $assigned }{ $quantity ->
        [none] {""}
       *[other] {" "}van { $quantity }
        }
    .seat = De id van de plaats, of van het voordeel van een maandelijks tegoed
    .person = Wie een tegoed teruggeeft, als meer personen het hebben
    .example = mpn release vs-1
act-signed-in = aangemeld
    .help = de houder van een plaats heeft zich aangemeld
    .cli = Vastleggen dat de houder van een plaats zich heeft aangemeld
    .about = dat de houder zich heeft aangemeld, wat de plaats geldig maakt (R44)
    .done = { $name }: de houder heeft zich op { $on } aangemeld, dus is de plaats geldig (R44).
    .seat = De id van de plaats, of van een voordeel waarvan één persoon een plaats heeft
    .person = Wie de plaats heeft: een id, een naam of een adres; vindt de plaats van een voordeel
    .example = mpn signed-in vs-3
act-left = vertrekt
    .help = een persoon vertrekt: wat kan, wordt teruggenomen
    .named = { $id } vertrekt
    .done = { $name } is vertrokken; { $what }.
    .unchanged = Dit is al vastgelegd: vertrokken op { $since }, en er is niets meer terug te nemen.
    .cli = Vastleggen dat een persoon is vertrokken, en terugnemen wat kan
    .did = { $released ->
        [none] niets terug te nemen
       *[other] teruggenomen: { $released }
        }{ $kept ->
        [none] {""}
       *[other] ; aan iemand anders te geven: { $kept }
        }{ $over ->
        [none] {""}
       *[other] ; met de aanbieding geëindigd: { $over }
        }
    .person = Wie is vertrokken: een id, een naam of een adres
    .example = mpn left adele --dry-run
act-enable = inschakeling vastleggen
    .help = een technisch voordeel is bij Microsoft ingeschakeld
    .asks = vraagt naar beide id's, en dan is het actief
    .cli = Vastleggen dat een technisch voordeel is ingeschakeld
    .did = actief, met beide id's
    .done = { $name }: ingeschakeld bij Microsoft; beide id's zijn vastgelegd.
    .benefit = De id van het voordeel
    .access-id = De toegangs-id, cijfers
    .contract-id = De contract-id, cijfers
    .example = mpn enable signature --access-id 100200300 --contract-id 400500600
act-incident = { $sort ->
    [advisory-hours] uren boeken
   *[other] ticket openen
    }
    .help = een ticket openen, of adviesuren boeken
    .cli = Een ticket, of adviesuren, vastleggen
    .did = { $used } gebruikt{ $left ->
        [none] {""}
       *[other] , nog { $left } over
        }
    .did-over = { $used } gebruikt
    .did-earlier = { $used } gebruikt in de periode van die dag, die voorbij is
    .done = { $name }: { $sort ->
        [advisory-hours] uren geboekt onder { $case }
       *[other] ticket { $case } geopend
        }; { $what }.
    .benefit = De id van het voordeel
    .case = Het nummer van het ticket
    .product = Het product waar het om gaat
    .hours = Opgenomen uren, bij adviesuren
    .asked-case = het nummer dat Microsoft aan het ticket heeft gegeven
    .example = mpn incident support --case 120-1004
act-close = ticket sluiten
    .help = een ticket sluiten
    .asks = vraagt naar het ticket en sluit het dan; sluiten geeft niets terug (R50)
    .cli = Vastleggen dat een ticket is gesloten
    .about = ticket { $case } is gesloten; sluiten geeft niets terug (R50)
    .done = { $name }: ticket { $case } is op { $on } gesloten.
    .benefit = De id van het voordeel
    .case = Het nummer van het ticket
    .asked-case = het nummer dat Microsoft aan het ticket heeft gegeven
    .example = mpn close support 120-1002
act-renew = verlengd
    .help = een aanbieding is verlengd
    .cli = Vastleggen dat een verlenging is betaald
    .did = de nieuwe jubileumdatum is { $anniversary }
    .did-fee = de kosten van het behouden jaar worden vastgelegd als betaald; de jubileumdatum blijft { $anniversary } (R16)
    .done = { $name }: verlengd; { $what }.
    .done-fee = { $name }: { $what }.
    .offer = De id van de aanbieding
    .example = mpn renew gold-cloud --paid yesterday
act-review = profiel gecontroleerd
    .help = het bedrijfsprofiel is gecontroleerd
    .did-late = telt voor een verlenging die op tijd is betaald en later wordt vastgelegd (R11, R12)
    .cli = Vastleggen dat het bedrijfsprofiel is gecontroleerd
    .did = telt voor de verlenging van { $opens } tot en met { $closes } (R12)
    .did-open = telt voor de verlenging waarvan het venster open is tot en met { $closes } (R12), en als die is vastgelegd ook voor die na { $next } (D15)
    .unchanged = Dit is al vastgelegd: het bedrijfsprofiel is op { $on } gecontroleerd (R12).
    .did-over = telt voor geen verlenging: op die dag is de aanbieding vervallen (R11); met een dag van de periode telt het voor een verlenging die op tijd is betaald
    .done = { $name }: het bedrijfsprofiel is op { $on } gecontroleerd (R12). Dat { $what }.
    .offer = De id van de aanbieding
    .example = mpn review maps
act-clear = software verwijderd
    .help = de software is van een of meer computers verwijderd
    .asks = vraagt naar de computers en haalt die dan van de lijst van computers die nog moeten worden opgeschoond (R25)
    .cli = Vastleggen dat software van een of meer computers is verwijderd
    .about = van de lijst van computers die nog moeten worden opgeschoond: { $machines } (R25)
    .done-already = { $name }: software van { $new } verwijderd op { $on } (R25); al eerder vastgelegd: { $already }.
    .unchanged-already = Er is niets te wijzigen: al als opgeschoond vastgelegd: { $already } (R25).
    .did = van de lijst van computers die nog moeten worden opgeschoond: { $new } (R25)
    .did-already = van de lijst van computers die nog moeten worden opgeschoond: { $new } (R25); al eerder vastgelegd: { $already }
    .done = { $name }: software van { $machines } verwijderd op { $on } (R25).
    .key = De id ervan, zoals mpn key die toont, de laatste vijf tekens, of de id van het voordeel als dat er maar één heeft; nooit de sleutel zelf, die andere gebruikers zouden kunnen zien
    .asked-machine = de naam van de computer; meerdere, met komma's ertussen, zijn één stap
    .machine = De computers waarvan de software is verwijderd, elk als apart woord of met komma’s ertussen
    .example = mpn clear office-mak FRONTDESK
act-block = blokkering vastleggen
    .help = Microsoft heeft een sleutel geblokkeerd
    .cli = Vastleggen dat Microsoft een sleutel heeft geblokkeerd
    .about = legt de blokkade door Microsoft vast: geen activeringen meer; de sleutel komt als laatste (R30)
    .done = { $name }: geblokkeerd door Microsoft, dus zijn er geen activeringen meer mogelijk (R30).
    .key = De id ervan, zoals mpn key die toont, de laatste vijf tekens, of de id van het voordeel als dat er maar één heeft; nooit de sleutel zelf, die andere gebruikers zouden kunnen zien
    .example = mpn block office-mak
act-reconcile = tellingen vergelijken
    .help = het register van een sleutel is met een externe telling vergeleken
    .asks = vraagt naar de telling en vergelijkt die dan met het register
    .cli = Het register van een sleutel vergelijken met wat Microsoft heeft geteld
    .did = { $outside } volgens die telling, net als volgens het register
    .did-unexplained = { $used } volgens het register, { $outside } volgens die telling: { $unexplained ->
        [one] 1 activering is onverklaard
       *[other] { $unexplained } activeringen zijn onverklaard
        }{ $since ->
        [none] {""}
       *[other] {" "}sinds { $since }
        }
    .did-missing = { $used } volgens het register, { $outside } volgens die telling: { $missing ->
        [one] 1 activering staat
       *[other] { $missing } activeringen staan
        } daar niet in
    .done = { $name }: met een externe telling vergeleken; { $what }.
    .key = De id ervan, zoals mpn key die toont, de laatste vijf tekens, of de id van het voordeel als dat er maar één heeft; nooit de sleutel zelf, die andere gebruikers zouden kunnen zien
    .used = Gebruikte activeringen, volgens die telling
    .example = mpn reconcile win-ent-mak --used 5
act-dismiss = datum negeren
    .help = één komende datum ervan verbergen
    .cli = Eén komende datum van iets verbergen in deadlines, check en agenda's
    .did = { date-kind } ({ $date }): weg uit Uiterste datums{ $still ->
        [yes] {" "}en agenda's; zolang er kan worden betaald, melden mpn check en het Overzicht het toch
       *[no] , mpn check en agenda's
        }; { $others ->
        [0] verder staat er niets van in de lijst
        [one] 1 andere datum ervan blijft staan
       *[other] { $others } andere datums ervan blijven staan
        }
    .asked-kind = welke van de datums, naar wat er dan gebeurt
    .asked-date = welke van de datums, naar de dag
    .id = De id van wat die datum heeft
    .kind = Welke van de datums, naar wat er dan gebeurt
    .date = Welke van de datums, naar de dag
    .unchanged = Dit is al genegeerd: { date-kind } ({ $date }), op { $on }.
    .example = mpn dismiss ems-16 --kind benefit-expiry
act-recorded = vastgelegd

## Acts on the screen
actions-title = Wat er met { $name } kan worden gedaan
nothing-to-do = Hiermee wordt nooit iets gedaan.
act-already = Dit is al vastgelegd.
act-earlier = { $why } Is het uiterlijk op { $day } gedaan, dan legt Enter het met die dag vast.
act-earlier-in-form = { $why } Typ de dag waarop het is gedaan, uiterlijk op { $day }.
act-earlier-against = { $why } Op { $day }: { $other }
act-earlier-review = { $why } Op { $day }: { $other } Leg eerst de controle vast, met de dag ervan, en dan de verlenging met de dag ervan.
only-asked = Wat als het { $day } was: dit geeft alleen antwoord, er wordt niets vastgelegd.
which-of-dates = een van { $count }: { $dates }
date-of = { $kind } { $date }
date-kind = { $kind ->
    [anniversary] jubileumdatum
    [benefit-expiry] { $first ->
        [redeem] laatste dag om in te wisselen
        [activate] laatste dag om te activeren
        [assign] laatste dag om toe te wijzen
        [enable] laatste dag om in te schakelen
       *[any] laatste dag om in te wisselen, te activeren, toe te wijzen of in te schakelen
    }
    [contract-ends] einde van het contract
    [fee-closes] laatste dag voor de betaling
    [grace-ends] einde van het respijt
    [reassignable] eerste dag om over te dragen
    [refund-closes] laatste dag voor terugbetaling
    [renewal-closes] laatste dag om te verlengen
    [renewal-opens] eerste dag om te verlengen
    [renewal-reminder] herinnering
    [replacement-closes] laatste dag voor vervanging
    [subscription-ends] einde van het abonnement
   *[other] { $kind }
}
act-nobody = Geen van de vastgelegde personen kan dit krijgen: iedereen heeft er al een of is vertrokken. Voeg eerst een persoon toe.
menu-letters = Niets heeft hier die letter; mogelijk zijn { $letters }.
menu-elsewhere = { $act }: niet hier maar bij { $kinds }; kies dat eerst.
act-named = { $act } { $id }{ $more ->
    [none] {""}
   *[other] {" "}({ $more })
    }
act-comes-to = → { $what }
act-either = { $how }: { $what }
rehearsal-on = { $into ->
    [none] Een nieuw abonnement op { $tenant }:
   *[other] In { $into } op { $tenant }:
    }
rehearsal-seats = plaatsen
rehearsal-days = dagen
rehearsal-ends = t/m
rehearsal-seat-days = plaatsdagen
outcome = { $how }: { $seats ->
    [one] 1 plaats
   *[other] { $seats } plaatsen
} voor { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}, tot en met { $ends } ({ $seat_days ->
    [one] 1 plaatsdag
   *[other] { $seat_days } plaatsdagen
})
mistake = { $done } in plaats van { $meant }: { $seats } plaatsen, { $days } dagen; { $replaced }
mistake-replaced = { $replaced ->
    [yes] één keer vervangen, tot en met { $last } (R33)
   *[no] niet vervangen (R33)
}
mistake-tenant = verkeerde tenant: het blijft daar (R32); { $replaced }
rehearsal-now = nu
mistakes = Een vergissing zou kosten:
act-irreversible = Inwisselen kan bij Microsoft niet ongedaan worden gemaakt (R36); de toets { KEY("undo") } corrigeert hier alleen het bestand.
hardware = { $changed ->
    [yes] hardware gewijzigd
   *[no] zelfde hardware
    }: { $what }
ledger-knows = { $machine } is eerder met deze sleutel geactiveerd, het laatst op { $on }.
ledger-mixed = Voor alle computers wordt één antwoord vastgelegd: leg computers waarvoor een ander antwoord geldt apart vast.

## Advice: what refuses nothing and is worth knowing (D12)
advice-bank-transfer = Een overschrijving telt na twee tot drie dagen, soms pas na een week; wie nu bestelt, moet zorgen dat het geld uiterlijk op { $until } binnen is (R13).
advice-silver-to-gold = Gold in plaats hiervan kost { $less }% minder en van Silver wordt niets terugbetaald; bij aankoop vandaag zou de jubileumdatum { $anniversary } zijn (R14).
advice-provisioning = Het kan { $hours } uur duren voordat voordelen verschijnen: tot en met { $until } is dat geen fout (R17).
advice-versions = Geen downgrade en geen Software Assurance: stap binnen { $months } maanden na het verschijnen over op een nieuwe versie (R26).
advice-maximums = Hiervan kan hoogstens { $country } in één land en { $worldwide } wereldwijd worden toegekend; meer wordt gekocht (R27).
advice-shared-pool-of = Office in de cloud en on-premises delen één toekenning: { $uses } van { $granted } zijn gebruikt, beide samen (R28).
advice-shared-pool = Office in de cloud en on-premises delen één toekenning: het gebruik van beide samen blijft daarbinnen (R28).
advice-ends-soon = { $id } eindigt op { $ends }: vergelijk dat met de waarschuwing van de portal, en voeg dan licenties toe of verleng de einddatum met het token van het volgende jaar (R39).
advice-other-azure-offers = Wie een andere Azure-aanbieding of een ander Azure-tegoed heeft, zoals EA, CSP, Open, Pass of Action Pack, krijgt dit niet (R41).
advice-monthly-credit = Het kan op elk moment worden teruggenomen en toegewezen; wat in een maand niet wordt gebruikt, gaat verloren (R42).
advice-no-enterprise = Het Action Pack heeft alleen Visual Studio Professional (R46).
advice-claimed-keys = Downloads eindigen met het abonnement, sleutels die al zijn opgehaald blijven werken: exporteer ze vóór die tijd. Meld u ten minste elke { $days } dagen aan (R47).
advice-day-outlived = { $day } staat in het bestand en hoort bij een eerdere periode: schrijf voor de sleutels, tokens of licenties van deze periode hun dag in activate_by (R2, D4).
advice-supported-versions = Alleen de huidige versie van een product en de vorige worden ondersteund, binnen de mainstream-ondersteuning (R52).
advice-one-pack = Een bedrijf heeft één Action Pack; ook { $other } loopt nog (R55).
advice-one-core = Een bedrijf krijgt één pakket kernvoordelen, op het hoogste niveau; ook voor { $other } zijn kernvoordelen vastgelegd (R56).
advice-merge = Na samenvoegen met een ander account blijven de voordelen tot de volgende verlenging, en de latere jubileumdatum geldt, hier { $anniversary } of later; het kan niet worden teruggedraaid (R57).

## Overview
none-to-do-within = Niets te doen binnen { $days } dagen.
none-to-do = Niets te doen binnen de waarschuwingstermijnen.
total-keys = sleutels
total-tokens = tokens
total-seats = plaatsen
total-credits = tegoeden
total-incidents = incidenten
total-hours = uren
counts-keys = gebruikte activeringen
counts-tokens = ingewisseld
counts-seats = bezet
counts-credits = toegewezen
counts-incidents = geopend in deze periode
counts-hours = adviesuren in deze periode
counts-beside = { $what }; nog { $count } met onbekende limiet
counts-unlimited = { $what }; onbeperkt
counts-unknown = { $what }; geen bekende limiet
also-coming = daarna: { $date }, { $when }: { $what } ({ $tab })
also-coming-here = daarna: { $date }, { $when }: { $what }
also-coming-short = daarna { $date }: { $what }
also-coming-bare = { $date }: { $what }
nothing-later = er komt geen andere datum aan
fixed-order = Het overzicht heeft een eigen volgorde: het dringendste eerst.

## What is open or over on the day, in short: before the next date
now-window = { $offer }: verlengingsvenster, { $days ->
    [0] vandaag de laatste dag
    [one] nog 1 dag
   *[other] nog { $days } dagen
}
now-fee-open = { $offer }: kosten van het behouden jaar, { $days ->
    [0] vandaag de laatste dag
    [one] nog 1 dag
   *[other] nog { $days } dagen
}
now-fee-missed = { $offer }: kosten van het behouden jaar niet vastgelegd, uiterlijk { $closed }
now-lapsed = { $offer } vervallen { $since }
now-left-behind = { $lapsed }: { $what }
left-machines = { $count ->
    [one] 1 computer op te schonen
   *[other] { $count } computers op te schonen
}
left-copies = { $count ->
    [one] exemplaren van 1 product te verwijderen
   *[other] exemplaren van { $count } producten te verwijderen
}
left-both-short = { $machines ->
    [one] 1 computer
   *[other] { $machines } computers
}, { $copies ->
    [one] 1 product
   *[other] { $copies } producten
} op te schonen
now-fee-missed-short = { $offer }: kosten niet vastgelegd
now-window-short = { $offer }: venster, { $days ->
    [0] laatste dag
   *[other] nog { $days }d
}
now-fee-open-short = { $offer }: kosten, { $days ->
    [0] laatste dag
   *[other] nog { $days }d
}
now-lapsed-short = { $offer } vervallen
now-more = { $what } (+ { $more })
now-plus = { $fee ->
    [yes] { $count ->
        [one] { $what } (+ kosten)
       *[other] { $what } (+{ $count }, kosten)
    }
   *[no] { $what } (+{ $count })
}
more-windows = { $short ->
    [yes] { $count ->
        [one] een venster
       *[other] { $count } vensters
    }
   *[no] { $count ->
        [one] een verlengingsvenster
       *[other] { $count } verlengingsvensters
    }
}
more-fees-open = { $short ->
    [yes] { $count ->
        [one] kosten van nog een
       *[other] kosten van nog { $count }
    }
   *[no] { $count ->
        [one] kosten te betalen van nog een
       *[other] kosten te betalen van nog { $count }
    }
}
more-fees-missed = { $count ->
    [one] gemiste kosten van nog een
   *[other] gemiste kosten van nog { $count }
}
more-lapses = { $count ->
    [one] 1 vervallen
   *[other] { $count } vervallen
}
more-now = { $fee ->
    [yes] nog { $count }, ook kosten
   *[no] nog { $count }
}
now-and-next = { $now } · { $next }
next-short = hierna { $date }: { $what }
next-day = hierna { $date }
next-today = vandaag: { $what }
next-day-today = vandaag een uiterste datum
next-that-day = die dag: { $what }
next-day-that-day = die dag een uiterste datum

## Renewals: the phase, what works in it (R7), the checklist (R12), the legend of the timeline
phase-active = { $days ->
    [0] actief: vandaag, { $anniversary }, is de jubileumdatum, de laatste betaalde dag (R1)
    [one] actief: nog 1 dag tot de jubileumdatum { $anniversary } (R1)
   *[other] actief: nog { $days } dagen tot de jubileumdatum { $anniversary } (R1)
}
phase-window = { $days ->
    [0] verlengingsvenster: vandaag, { $closes }, is de laatste dag om te verlengen (R6)
    [one] verlengingsvenster: dag { $day } van { $of }, de laatste is morgen, { $closes } (R6)
   *[other] verlengingsvenster: dag { $day } van { $of }, de laatste is { $closes }, over { $days } dagen (R6)
}
phase-lapsed = { $days ->
    [one] vervallen sinds { $since }: de laatste dag om te verlengen was gisteren (R11)
   *[other] vervallen sinds { $since }: de laatste dag om te verlengen was { $days } dagen geleden (R11)
}
after-renewal = bij verlenging op een dag van { $opens } tot en met { $closes } is de volgende jubileumdatum { $anniversary } (R9{ $moved ->
    [yes] : { $days } dagen verder, schrikkeljaar of niet
   *[no] {""}
}); zonder verlenging is de aanbieding vervallen vanaf { $lapses } (R11)
after-lapse = niets ervan kan nog worden verlengd; een nieuwe aankoop begint opnieuw (R11)
works-see = voordelen en sleutels
works-first-use = inwisselen, eerste gebruik
works-software = geactiveerde software
works-assigned = plaatsen en tegoeden
works-technical = ondersteuning en id's
works-subscriptions = abonnementen
works-renew = verlengen
works-until = tot en met { $day }
works-own-last-day = { $unused ->
    [one] 1 ongebruikt, tot en met { $soonest }
   *[other] { $unused } ongebruikt, het eerste tot en met { $soonest }
}
works-nothing = { $lost ->
    [0] er is niets meer in te wisselen of te activeren
    [one] 1 verloren sinds { $since }
   *[other] { $lost } verloren, het eerste sinds { $since }
}
works-after-renewal = { $back ->
    [one] 1 te laat sinds { $since }; een verlenging brengt het terug
   *[other] { $back } te laat sinds { $since }; een verlenging brengt ze terug
}
works-nothing-or-later = { $lost ->
    [one] 1 verloren
   *[other] { $lost } verloren
}, { $back ->
    [one] 1 komt terug
   *[other] { $back } komen terug
} met een verlenging, het eerste sinds { $since }
works-named = { $what }: { $names }
works-more = { $names } + { $more }
works-lost-and-back = verloren { $lost }; terug met een verlenging { $back }
works-own-end = elk tot het eigen einde
works-from = niet vóór { $day }
works-not-since = niet meer sinds { $day }
tick-done = [x]
tick-open = [ ]
tick-unknown = [?]
check-window-coming = venster: open vanaf { $opens }, laatste dag { $closes }
check-window-open = venster: open tot en met { $closes }
check-window-missed = venster: gemist, de laatste dag was { $closes }; een nieuwe aankoop is nodig
check-profile-on = bedrijfsprofiel gecontroleerd op { $day }
check-profile-done = bedrijfsprofiel gecontroleerd
check-profile-too-early = bedrijfsprofiel gecontroleerd op { $day }, in een eerdere periode, dus niet voor deze verlenging; een globale beheerder of accountbeheerder moet het opnieuw controleren
check-profile-not-yet = bedrijfsprofiel niet gecontroleerd: een globale beheerder of accountbeheerder moet dat doen, er kan om meer documenten worden gevraagd
check-profile-unknown = bedrijfsprofiel: niet vastgelegd of het is gecontroleerd; een globale beheerder of accountbeheerder doet dat
check-fee-paid = kosten van het behouden jaar betaald op { $day }
check-fee-coming = kosten van het behouden jaar: te betalen van { $from } tot en met { $to }
check-fee-due = kosten van het behouden jaar: nu te betalen, van { $from } tot en met { $to }, en vast te leggen als verlenging
check-fee-not-on-record = kosten van het behouden jaar: er is geen betaling van { $from } tot en met { $to } vastgelegd, dus is het jaar niet zeker; leg de betaling vast op de dag waarop die is gedaan, of vraag het Microsoft
check-verified = account geverifieerd bij Microsoft: dat staat niet in het bestand
check-qualified = prestaties, examens en vaardigheden van de competentie: die staan niet in het bestand
sign-attention = verloren, verbruikt of dringend; op een tabblad: een van de rijen
sign-notable = verdient aandacht; op een tabblad: een van de rijen, en geen erger
sign-masked = een teken van een sleutel dat niet wordt getoond
sign-selected = wat is geselecteerd
sign-ascending = gesorteerd op deze kolom
sign-descending = gesorteerd op deze kolom, grootste eerst
sign-opens = een veld dat als lijst opengaat
sign-left-out = er is iets weggelaten: met meer ruimte is het te zien
sign-foretold = wat een handeling zou opleveren
sign-beside = staat tussen delen van een naam of een cijfer
sign-in-use = in een meter: zoveel is in gebruik
sign-unused = in een meter: zoveel is niet in gebruik
sign-shown-past = de getoonde dag, in een vorige periode
sign-shown-current = de getoonde dag, in de periode
sign-shown-kept = de getoonde dag, in de behouden dagen
sign-shown-window = de getoonde dag, in het venster
sign-shown-nothing = de getoonde dag, zonder de aanbieding
short-for-ad = jubileumdatum (anniversary date): de laatste dag van het betaalde jaar (R1)
short-for-within = op het tabblad Uiterste datums: zoveel datums vallen binnen 30 dagen
short-for-mak = meerdere activeringssleutels (multiple activation key)
short-for-tokens = op Cloud: tokens die kunnen worden ingewisseld, van alle die zijn vastgelegd; van een Azure-tegoed hoeveel mensen het nog kunnen krijgen, van hoeveel
short-for-counted = op Software: gebruikt volgens het register, tussen haakjes met de telling bij Microsoft als die iets anders zegt
short-for-vs = Visual Studio
short-for-ticks = gedaan, nog te doen, niet vastgelegd
short-for-figure = tabblad 5 heeft 2 rijen: op een smal scherm staan van een tabblad alleen nummer en aantal
sign-shown = de getoonde dag
sign-bought = gekocht
sign-past = vorige periode
sign-current = periode
sign-kept = behouden
sign-reminder = herinnering
sign-earlier = eerdere jubileumdatum
sign-anniversary = jubileumdatum
sign-window = venster
sign-lapses = vervalt
sign-lapsed = zonder
zoomed = { $days ->
    [31] De tijdlijn toont een maand, { $from } tot en met { $to }.
    [92] De tijdlijn toont drie maanden, { $from } tot en met { $to }.
    [184] De tijdlijn toont een half jaar, { $from } tot en met { $to }.
    [366] De tijdlijn toont een jaar, { $from } tot en met { $to }.
    [731] De tijdlijn toont twee jaar, { $from } tot en met { $to }.
   *[other] De tijdlijn toont drie jaar, { $from } tot en met { $to }.
}
zoom-not-here = De tijdlijn staat op Verlenging ({ $key }).
impact-not-here = Wat er zonder verlenging volgt, vraagt u bij een aanbieding, op Verlenging ({ $key }).

## Deadlines: when, and what to do about them
when-today = vandaag
when-within = ≤ { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
when-later = later
when-dismissed = genegeerd
dismissed-since = { $day }: weg uit de lijst hierboven, agenda's, mpn deadlines en mpn check; “mpn set { $id } dismissed --unset” toont de datum weer, met alles wat van { $id } is genegeerd

## If an offer is not renewed
impact-title-past = Wat met { $offer } is geëindigd
impact-title = Als { $offer } niet wordt verlengd
impact-lapsed = { $offer } is vervallen; een nieuwe aankoop begint opnieuw
impact-cal-ended = toegang met { $product } is geëindigd
impact-seat-ended = plaats van { $person } is geëindigd: { $product } ({ $id })
impact-credit-ended = tegoed van { $person } is geëindigd: { $product }
impact-contract-ended = contract en id's zijn geëindigd: { $product }
impact-thing-ended = geëindigd: { $product } ({ $id })
impact-token-lost = { $product } ({ $id }) is nooit ingewisseld
impact-key-lost = { $product } ({ $id }) is nooit geactiveerd
impact-token-unfetched = { $product }: er is geen token vastgelegd ({ $id })
impact-key-unfetched = { $product }: er is geen sleutel vastgelegd ({ $id })
impact-no-token = { $past ->
    [back] { $product }, geen token vastgelegd ({ $id }): inwisselen kon tot en met die dag; een verlenging brengt het terug
    [lost] { $product }, geen token vastgelegd ({ $id }): inwisselen kon tot en met die dag; een verlenging brengt het niet terug
   *[no] laatste dag om een token voor { $product } ({ $id }) op te halen en in te wisselen
}
impact-no-key = { $past ->
    [back] { $product }, geen sleutel vastgelegd ({ $id }): activeren kon tot en met die dag; een verlenging brengt het terug
    [lost] { $product }, geen sleutel vastgelegd ({ $id }): activeren kon tot en met die dag; een verlenging brengt het niet terug
   *[no] laatste dag om een sleutel voor { $product } ({ $id }) op te halen en te activeren
}
impact-lapses = { $offer } vervalt; een nieuwe aankoop is nodig
impact-remove = { $machine }: verwijder { $product } of zorg voor een licentie
impact-removed = { $machine }: { $product } verwijderd op { $day }
impact-remove-all = verwijder elk exemplaar van { $product } of zorg voor licenties; geen register zegt waar
impact-cal = toegang met { $product } eindigt
impact-seat = plaats van { $person } eindigt: { $product } ({ $id })
impact-seat-free = niet-toegewezen plaats eindigt: { $product } ({ $id })
impact-seats-unrecorded = { $seats ->
    [one] 1 plaats
   *[other] { $seats } plaatsen
} niet vastgelegd { $seats ->
    [one] eindigt
   *[other] eindigen
}: { $product }
impact-seats-unrecorded-ended = { $seats ->
    [one] 1 niet vastgelegde plaats
   *[other] { $seats } niet vastgelegde plaatsen
} geëindigd: { $product }
impact-credit = tegoed van { $person } eindigt: { $product }
impact-credit-free = niet-toegewezen tegoed eindigt: { $product }
impact-contract = contract en id's eindigen, { $left ->
    [one] nog 1 incident over
   *[other] nog { $left } incidenten over
}: { $product }
impact-contract-unlimited = contract en id's eindigen: { $product }
impact-technical = daarna niets meer, nog { $left } over: { $product }
impact-technical-unlimited = daarna niets meer: { $product }
impact-token = laatste dag om { $product } ({ $id }) in te wisselen, { $seats ->
    [one] 1 plaats
   *[other] { $seats } plaatsen
}
impact-token-past = { $product } ({ $id }) kon tot en met die dag worden ingewisseld, { $seats ->
    [one] 1 plaats
   *[other] { $seats } plaatsen
}; { $past ->
    [lost] een verlenging brengt het niet terug
   *[back] een verlenging brengt het terug
}
impact-key = laatste dag om { $product } ({ $id }) te activeren
impact-key-past = { $product } ({ $id }) kon tot en met die dag worden geactiveerd; { $past ->
    [lost] een verlenging brengt het niet terug
   *[back] een verlenging brengt het terug
}
impact-anyway = { $what }; verlengd of niet
impact-subscription = { $product } ({ $id }) loopt door tot het eigen einde, { $seats ->
    [one] 1 plaats
   *[other] { $seats } plaatsen
}
impact-no-task = In deze regel valt geen software te verwijderen.
impact-no-ledger = Geen register zegt waar exemplaren van { $product } staan, dus er is geen computer om af te vinken: zorg dat elk exemplaar wordt verwijderd of een licentie krijgt (R25).
impact-not-yet = Dit is pas op { $day } gekocht: er hangt nog niets van af.
impact-cleared = { $cleared } van { $all } verwijderingen gedaan, op { $machines ->
    [one] 1 computer
   *[other] { $machines } computers
}{ $unlisted ->
    [0] {""}
    [one] ; nog 1 product staat in geen register
   *[other] ; nog { $unlisted } producten staan in geen register
}

## What rules rest on
rest-locked = { $id } kan niet vóór { $from } worden overgedragen ({ $rule })
rest-held = { $id } is sinds { $since } van deze persoon ({ $rule })
rest-held-in-bulk = het bulktegoed { $id } is sinds { $since } toegewezen ({ $rule })
rest-redeemed = { $id } is op { $on } ingewisseld ({ $rule })
rest-replaced = { $id } is op { $on } vervangen ({ $rule })
rest-replacement = { $id } vervangt { $other } ({ $rule })
rest-activations = { $id } heeft { $counted ->
    [one] één activering die meetelt
   *[other] { $counted } activeringen die meetellen
} ({ $rule })
rest-used = van { $id } zijn er in deze periode { $used } gebruikt ({ $rule })
## Remarks: what is said beside an answer (D12, D13)
remark-machine-known = { $machine } staat al in het register, het laatst op { $on }: vastgelegd als nieuwe computer telt die nogmaals.
remark-machine-unknown = Het register van { $key } heeft { $machine } niet{ $elsewhere ->
    [none] , dus blijkt nergens dat die eerder is geactiveerd.
   *[other] ; dat van { $elsewhere } wel.
}
remark-more-seats = { $id } heeft dan { $recorded ->
    [one] 1 plaats
   *[other] { $recorded } plaatsen
} vastgelegd en { $quantity } toegekend: meer dan dat laatste aantal kan niet worden toegewezen (R44).
remark-odd-number = { $field } heeft { $digits ->
    [one] één cijfer
   *[other] { $digits } cijfers
}; die van Microsoft hebben er { $usual ->
    [9] negen
   *[other] { $usual }
} (R48).
remark-same-person = { $name } ({ $id }) is al vastgelegd{ $by ->
    [address] {" "}met dit adres
   *[name] {""}
}; is dat dezelfde persoon, verwijder dit record dan weer of wijzig het andere.
remark-competency-near = “{ $typed }” is geen competentie die de catalogus kent; er dichtbij: { $near }. Van de naam hangt af hoeveel wordt toegekend, en of het jaar is behouden (R16).
remark-begins = Het begint op { $day }: vóór die dag is er niets van te zien (D5).
remark-review-unknown = Nergens is vastgelegd dat het bedrijfsprofiel voor deze verlenging is gecontroleerd: Microsoft wil dat eerst, door een globale beheerder of accountbeheerder (R12).
remark-anniversary-moves = De verjaardag verschuift van { $from } naar { $to } (R1, R9{ $kept ->
    [yes] , R16
   *[no] {""}
}).
remark-used-moves = Activeringen die meetellen: { $from } tot nu toe, { $to } volgens wat deze aanbieding telt (R18, R19).
remark-grants-otherwise = Volgens de catalogus kent het dan iets anders toe; de vastgelegde voordelen blijven zoals ze zijn: vergelijk ze.
remark-earlier-forgotten = De cijfers zijn vanaf dan die van { $day }: op eerdere dagen is het alleen te zien door wat er sindsdien met een token is begonnen (D5, D8).
remark-locks-out = Als csp-only kan hier niets meer worden getoond of gewijzigd, ook dit veld niet (R53): alleen in het bestand zelf is dat terug te draaien.
remark-holds-still = Op die dag wordt { $held } nog gebruikt; “left” neemt het terug voor zover dat kan (R43).
remark-tenant-in-use = { $tenant } is geen eigen tenant meer, en { $by } loopt daar: er kan geen token meer in (R38).
remark-figures-since = Dit zijn de cijfers van { $day }. Door wat sindsdien is ingewisseld, heeft { $id } { $seats } { $seats ->
    [one] licentie
   *[other] licenties
} tot en met { $ends }; hoe het er nu voor staat, zegt u met een latere dag (as_of, D8).
remark-same-competency = { $other } loopt voor dezelfde competentie.
remark-beyond = { $id }: { $used } vastgelegd en { $granted } toegekend.
remark-same-product = { $other } is van hetzelfde product en dezelfde aanbieding: misschien is er een van bedoeld.
remark-offer-lapsed = { $offer } is na { $closed } vervallen: wat die toekende, is niet meer te gebruiken (R7).
remark-hides-all = Dit verbergt { $count ->
    [one] de datum die ervan op die dag op de lijst staat
   *[other] alle { $count } datums die ervan op die dag op de lijst staan
}: { $names }. Gebruik dismiss om er een van meerdere te verbergen.
remark-not-exclusive = { $person } heeft ook { $other }: wie een bulktegoed heeft, heeft geen ander (R41).
remark-is-credit = Volgens de catalogus is dit een tegoed, dat aan mensen wordt gegeven: geef de soort op (credit.kind = monthly of bulk, R41, R42).
remark-still-to-come = { $field }: { $day } moet nog komen, en telt vanaf die dag (D5).
remark-expires-before = Dat is vóór de aankoop van de aanbieding ({ $purchased }): eerste gebruik is dan nooit mogelijk (R2).
remark-no-seats = Een token van 0 licenties voegt er geen toe, en is wel op.
remark-customers-already = { $machine } staat in de lijst van { $key }, en zou van een klant zijn (R40).
remark-catalogue-says = Volgens de catalogus is { $field } = { $value } voor dit product; hier staat iets anders.
remark-foreign-tenant = { $tenant } is geen eigen tenant: in wat daar loopt, kan geen token (R38).
remark-runs-already = { $other } is actief voor hetzelfde product op dezelfde tenant: een token gaat daarin en begint geen tweede (R37).
remark-days-stay = In het bestand staat een laatste dag voor het eerste gebruik, en de verlenging verschuift die niet: { $benefits }. Komen er nieuwe sleutels of tokens, schrijf dan hun laatste dag in activate_by (R2, D4).
remark-paid-outside = { $paid } valt buiten elk venster: die betaling verlengt niets (R6).
remark-subscription-moves = { $id }: { $before } { $before ->
    [one] licentie
   *[other] licenties
} tot en met { $from } worden er { $seats } tot en met { $to } (R34, R35, D8).
remark-renamed-too = { $of } heet nu ook zo: door de tokens is het hetzelfde product (R37).
remark-says-nothing = { $field }: een aanbieding van deze soort heeft dat niet, dus het zegt niets.
remark-ends-refund = Tot en met { $until } kan de aanbieding ervan worden terugbetaald, zolang er niets van is gebruikt: hiermee vervalt dat recht (R15).
remark-ends-unless-renewed = Het verlengingsvenster is open: wordt de aanbieding niet uiterlijk op { $until } verlengd, dan eindigt dit die dag (R5).
remark-last-day = { $days ->
    [0] { $day } is hiervoor de laatste dag (R2).
   *[other] { $day } is hiervoor de laatste dag (R2): liever nu dan op die dag.
}
remark-cal-key = { $id } is een CAL (Client Access License), die geen sleutel heeft en nooit wordt geactiveerd (R23): misschien is een ander voordeel bedoeld.
remark-needs-no-key = { $id } hoeft niet te worden geactiveerd, dus worden sleutels ervan nooit gebruikt (R22): misschien is een ander voordeel bedoeld.
remark-needs-no-holder = { $id } is dan geen tegoed: cloudlicenties worden hier aan niemand toegewezen, en wie het kreeg, telt niet meer (R41, R42).
remark-given-late = Het moest uiterlijk { $day } voor het eerst worden toegewezen: of Microsoft het nog toestaat, is hier niet bekend (R2, R5).
remark-cleared-that-day = { $machine } is op deze dag als opgeschoond vastgelegd: komt de software er weer op te staan, dan moet die opnieuw worden opgeschoond (R25).
remark-second-pack = { advice-one-pack }
remark-second-core = { advice-one-core }
remark-no-enterprise = { advice-no-enterprise }
remark-named-twice = { $machine } is twee keer genoemd en telt één keer.
remark-looks = { $machine } lijkt op { $known }, die al is vastgelegd: is het dezelfde computer, noem die dan zo.
remark-domain = { $machine } en { $known } zijn hier twee computers, de ene met domein en de andere zonder: is het dezelfde, noem die dan zoals is vastgelegd.
remark-not-on = Sleutels van { $product } die via rechten voor intern gebruik zijn verkregen, werken niet op macOS, en { $machine } heeft de naam van een Mac (R24).
remark-by-catalogue = { $field } = { $value } komt uit de catalogus, omdat niets anders is opgegeven.
remark-grants = Volgens de catalogus kent { $offer } toe, als { $kind }: { $benefits }.
remark-add-granted = Elk ervan wordt toegevoegd met: mpn add KIND enrollment={ $offer } product="…" quantity=… (technische voordelen krijgen kind=… in plaats van een product).
no-use = { $id } is niet meer te gebruiken: { $why ->
    [redeemed] het is ingewisseld, en een token wordt één keer ingewisseld (R32).
    [lapsed] de aanbieding is vervallen (R7).
    [blocked] Microsoft heeft de sleutel geblokkeerd (R30).
   *[expired] de laatste dag is voorbij, zonder activering of inwisseling (R2).
}
no-use-used-up = { $id } heeft geen activering over (R20, R21); opnieuw installeren op dezelfde hardware kan nog (R18).

no-use-short = { $why ->
    [redeemed] ingewisseld
    [lapsed] aanbieding vervallen
    [blocked] geblokkeerd
    [used-up] verbruikt
   *[expired] laatste dag voorbij
}

## What the words of an act mean
meant-several = { $word } staat voor { $count } sleutels: geef met de id aan welke.
meant-several-seats = van { $word } zijn { $count } plaatsen in gebruik: geef de id op, of van wie de plaats is.
meant-none-fits = geen van de { $count } sleutels van { $word } past: noem er een met de id om te horen wat ertegen is.
meant-no-person = er is niemand met de id, de naam of het adres { $word }.
meant-several-people = { $word } past op { $count } personen: geef met de id aan wie u bedoelt.
case-needed = { $machine } staat al in het register van { $key }, het laatst op { $on }: geef --case same-hardware of --case changed-hardware op{ $mixed ->
    [yes] , en leg de computers die er niet in staan apart vast.
   *[no] .
}

## Rules and decisions. What each of them says stands in rules.ftl.
cli-rule = Wat een regel of besluit zegt, de bron ervan en de uitleg; zonder nummer allemaal
cli-rule-number = Nummers zoals ze worden getoond: R33, r33, 33, D9
cli-rule-markdown = Als Markdown, voor een document
cli-schema = Het JSON-schema van een gegevensbestand, voor een TOML-editor
schema-title = Gegevensbestand van mpn
schema-about = Feiten over de voordelen van een lidmaatschap van het Microsoft Partner Network. De pagina assets/docs/state-format.md beschrijft elk veld.
cli-no-rule = geen regel of besluit heeft het nummer “{ $word }”: de laatste zijn { $last }
label-name = Naam
label-done = Soort
label-source = Bron
label-reading = Uitleg
rule-kind-enforced = afgedwongen
rule-kind-computed = berekend
rule-kind-shown = getoond
rule-kind-advised = geadviseerd
rules-box = Over { $numbers }
rules-title = Regels en besluiten
rules-about = Elke regel van het partnerprogramma en elk besluit van de regelset, met het nummer dat dit programma toont: wat er wordt gezegd, waar dat staat en hoe het is uitgelegd. Bij een besluit is de bron wat het regelt. Afgedwongen: wat ertegenin gaat, wordt geweigerd. Berekend: cijfers, dagen en statussen volgen eruit. Getoond: het wordt gezegd waar het geldt. Geadviseerd: het is advies en weigert niets.
rules-rules = Regels
rules-decisions = Besluiten

## The guide: around its entries, which stand in guide.ftl
cli-guide = De artikelen van de gids die op de woorden antwoorden; zonder woorden alle vragen
cli-guide-words = Wat u vraagt, in uw eigen woorden, in de taal van het scherm of in het Engels; de id van een artikel
cli-no-guide = geen artikel van de gids beantwoordt “{ $words }”: mpn guide toont alle vragen
guide-title = Gids
guide-hint = typ wat u wilt vragen; Enter leest
guide-here = Hier
guide-near = Niets beantwoordt dit; deze komen in de buurt.
guide-rests-on = Berust op
guide-rests-on-key = Berust op ({ $key } toont ze)
guide-address = Bij Microsoft
guide-address-key = Bij Microsoft ({ $key } kopieert het)
guide-address-name = adres
guide-no-address = Dit artikel noemt geen adres.
guide-also = Zie ook
guide-concerned = Hier gaat het om
guide-concerned-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
  }
guide-topic-renewals = Verlengingen
guide-topic-licences = Licenties
guide-topic-account = Account
guide-topic-software = Software
guide-topic-cloud = Cloud
guide-topic-visual-studio = Visual Studio
guide-topic-technical = Ondersteuning

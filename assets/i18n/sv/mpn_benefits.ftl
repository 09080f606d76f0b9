# Every sentence and label of the program, in Swedish. English stands beside this folder under the same ids.
# Arguments are values of the domain: ids, figures, ISO dates; never whole sentences.

## Sections
section-overview = Översikt
section-software = Programvara
section-cloud = Moln
section-visual-studio = Visual Studio
section-technical = Tekniska förmåner
section-renewals = Förnyelser
section-deadlines = Sista dagar
section-people = Personer

section-short-software = Program
section-short-cloud = Moln
section-short-visual-studio = VS
section-short-technical = Teknik
section-short-renewals = Förnyelser
section-short-deadlines = Sista dagar
section-short-people = Personer

# On a tab, where room is short
tab-short-overview = Nu
tab-short-software = Progr.
tab-short-renewals = Förny.
tab-short-deadlines = Sista
tab-short-people = Pers

## Roles (R58)
role-global-admin = Global administratör
role-mpn-partner-admin = MPN-partneradministratör
role-account-admin = Kontoadministratör
role-admin-agent = Administratörsagent
role-user-management-admin = Användaradministratör
role-user = MPN-användare
role-csp-only = Ren CSP-användare

## Offers and where a benefit comes from
offer-action-pack = Action Pack
offer-learning-action-pack = Learning Action Pack
offer-competency = Kompetens
offer-advanced-specialization = Avancerad specialisering
level-silver = Silver
level-gold = Gold
offer-of-level = { $level } { $what }
grant-core = kärna
grant-incremental = inkrementell
source = { $offer } - { $grant }
source-short = { $offer }{ $grant ->
    [core] {""}
   *[incremental] {" - inkr."}
}

## Statuses
status-active = aktiv
status-window = förnyelsefönster
status-short-window = fönster
status-lapsed = förfallen
status-offer-active = aktivt
status-offer-fee-due = avgift nu
status-offer-no-fee = obetalt
status-offer-lapsed = förfallet
status-no-details = info saknas
status-no-key-needed = nyckel krävs ej
status-key-blocked = spärrad nyckel
status-key-used-up = nyckel slut
# Of one benefit, beside keys that are used up
status-keys-left = { $left } kvar, { $count ->
    [one] 1 nyckel slut
   *[other] { $count } nycklar slut
}
status-keys-others = { $count ->
    [one] 1 nyckel slut, andra inte
   *[other] { $count } nycklar slut, andra inte
}
status-expired = upphört
status-not-activated = ej aktiverad
status-not-enabled = ej påslagen
status-no-key = ingen nyckel
status-ready = kan lösas in
status-redeemed = inlöst
status-replaced = ersatt
status-no-token = ingen token
status-not-assigned = ej tilldelad
status-partly-assigned = delvis tilldelad
status-assigned = tilldelad
status-ended = slut
status-held = upptagen
status-locked = låst
status-free = ledig
status-used-up = förbrukad

## Kinds of keys
key-mak = MAK
key-retail = retail
key-static = statisk
key-kms = KMS
key-oem = OEM

## Deadlines: one sentence each, without the date
deadline-anniversary = { $offer }: årsdag, sista dagen på det betalda året
rule-anniversary = { $rule }: det betalda året slutar ett år efter köpet
todo-anniversary = förnya från och med nästa dag; under Förnyelser står vad som måste göras först
then-anniversary = förnyelsefönstret på { $days } dagar följer
todo-anniversary-review = låt granska företagsprofilen, förnya sedan från och med nästa dag (R12)
deadline-renewal-reminder = { $offer }: påminnelse om förnyelse
rule-renewal-reminder = { $rule }: { $before } dagar före och { $after } dagar efter årsdagen
todo-renewal-reminder = förbered förnyelsen: se under Förnyelser vad som måste göras först och vad som annars upphör
todo-reminder-in-window = förnya: se under Förnyelser vad som måste göras först och vad som annars upphör
then-reminder-in-window = fönstret som den kommer i stängs { $closes }; utan en förnyelse förfaller erbjudandet
deadline-renewal-opens = { $offer }: förnyelsefönstret öppnas
rule-renewal-opens = { $rule }: fönstret öppnas dagen efter årsdagen
todo-renewal-opens = förnya: kort räknas genast, en banköverföring tar flera dagar (R13)
todo-renewal-opens-review = låt granska företagsprofilen, förnya sedan (R12)
todo-reminder-in-window-review = påminnelse om det öppna fönstret: låt granska företagsprofilen, förnya sedan (R12)
todo-renewal-reminder-review = påminnelse: låt granska företagsprofilen innan fönstret öppnas (R12)
then-renewal-opens = erbjudandet kan förnyas i { $days } dagar
deadline-renewal-closes = { $offer }: sista dagen att förnya
rule-renewal-closes = { $rule }: fönstret stängs { $days } dagar efter årsdagen
todo-renewal-closes = förnya senast den dagen
todo-renewal-closes-review = låt granska företagsprofilen, förnya sedan senast den dagen (R12)
then-renewal-closes = medlemskapet förfaller, och ett nytt köp krävs
deadline-fee-closes = { $offer }: sista dagen att betala avgiften för det behållna året
rule-fee-closes = { $rule }: avgiften för ett behållet år ska betalas inom { $days } dagar från den ursprungliga årsdagen
todo-fee-closes = betala den och registrera det sedan som en förnyelse
then-fee-closes = Microsoft säger ingenstans att det behållna året gäller utan den
deadline-refund-closes = { $offer }: sista dagen att begära återbetalning
rule-refund-closes = { $rule }: { $days } dagar från köpet, om inget har använts
todo-refund-closes = begär återbetalningen innan något används eller en nyckel visas
then-refund-closes = avgiften kan inte längre fås tillbaka
deadline-grace-ends = sista dagen att använda { $subject } utan förnyelse
rule-grace-ends = { $rule }: det som är knutet till en person fungerar { $days } dagar efter årsdagen
todo-grace-ends = förnya erbjudandet, eller säg till dem som innehar det
then-grace-ends = åtkomsten upphör
deadline-contract-ends = kontraktet för { $subject } slutar om det inte förnyas
rule-contract-ends = { $rule }: ett supportkontrakt gäller ett år och { $days } dagar
todo-contract-ends = förnya erbjudandet, eller använd det som är kvar
then-contract-ends = kontraktet och dess ID:n döljs
deadline-subscription-ends = prenumerationen { $subject } slutar
rule-subscription-ends = { $rule }: det slutdatum som inlösen, tillägg och utökning ger
todo-subscription-ends = utöka slutdatumet eller lägg till licenser med en token, eller låt den ta slut
then-subscription-ends = prenumerationen tar slut; därefter kan bara en ny börja
todo-subscription-ends-alone = låt den ta slut, eller köp den: ingen token kan läggas i den till dess
deadline-replacement-closes = sista dagen att få { $subject } ersatt
rule-replacement-closes = { $rule }: ersättning går att få till och med { $days } dagar efter inlösen
todo-replacement-closes = kontrollera klientorganisationen, och att inget lades till som skulle ha utökat; är något fel, begär en ersättning
then-replacement-closes = en felaktig inlösen förblir som den är
deadline-reassignable = platsen { $subject } kan gå till någon annan
rule-reassignable = { $rule }: en plats kan flyttas { $days } dagar efter att den tilldelades
todo-reassignable = ge den till någon som behöver den bättre
then-reassignable = den kan tilldelas någon annan
deadline-expiry-key = sista dagen att aktivera { $subject }
deadline-expiry-token = sista dagen att lösa in { $subject }
deadline-expiry-seat = sista dagen att tilldela { $subject }
deadline-expiry-credit = sista dagen att tilldela { $subject }
deadline-expiry-no-key = sista dagen att hämta en nyckel till { $subject } och aktivera den
deadline-expiry-no-token = sista dagen att hämta en token till { $subject } och lösa in den
deadline-expiry-no-seat = sista dagen att tilldela de platser för { $subject } som inte är registrerade
deadline-expiry-technical = sista dagen att slå på { $subject }
deadline-short-anniversary = årsdag: { $offer }
deadline-short-renewal-reminder = påminnelse: { $offer }
deadline-short-renewal-opens = fönstret öppnas: { $offer }
deadline-short-renewal-closes = förnya senast: { $offer }
deadline-short-fee-closes = sista dag för avgiften: { $offer }
deadline-short-refund-closes = sista dag för återbetalning: { $offer }
deadline-short-grace-ends = sista användning: { $subject }
deadline-short-contract-ends = kontraktet slutar: { $subject }
deadline-short-subscription-ends = slutar: { $subject }
deadline-short-replacement-closes = ersätt: { $subject }
deadline-short-reassignable = kan flyttas: { $subject }
deadline-short-expiry-key = aktivera: { $subject }
deadline-short-expiry-token = lös in: { $subject }
deadline-short-expiry-seat = tilldela: { $subject }
deadline-short-expiry-credit = tilldela: { $subject }
deadline-short-expiry-no-key = hämta nyckel: { $subject }
deadline-short-expiry-no-token = hämta token: { $subject }
deadline-short-expiry-no-seat = lägg till platser: { $subject }
deadline-short-expiry-technical = slå på: { $subject }
# The same in a word or two, of at most 24 letters
todo-short-anniversary = förnya från nästa dag
todo-short-anniversary-review = granska; förnya nästa dag
todo-short-renewal-opens-review = granskning, sedan förnya
todo-short-renewal-closes-review = sista dagen: förnya
todo-short-reminder-in-window-review = påminnelse: förnya
todo-short-renewal-reminder-review = påminnelse: granskning
todo-short-renewal-reminder = förbered förnyelsen
todo-short-reminder-in-window = påminnelse: förnya
todo-short-renewal-opens = förnya från den dagen
todo-short-renewal-closes = sista dagen: förnya
todo-short-fee-closes = betala avgiften
todo-short-refund-closes = begär ev. återbetalning
todo-short-grace-ends = förnya, eller säg till
todo-short-contract-ends = förnya, eller förbruka
todo-short-subscription-ends = utöka, eller låt ta slut
todo-short-subscription-ends-alone = köp, eller låt ta slut
todo-short-replacement-closes = ersätt den, om fel
todo-short-reassignable = flytta dit den behövs
todo-short-expiry-key = aktivera den
todo-short-expiry-token = lös in den
todo-short-expiry-no-key = hämta nyckel, aktivera
todo-short-expiry-no-token = hämta token, lös in den
todo-short-expiry-no-seat = lägg till och ge platser
todo-window = fönstret är öppet: förnya; kort räknas genast, en banköverföring tar flera dagar (R13)
todo-short-window = öppet: förnya
todo-window-review = fönstret är öppet: låt granska företagsprofilen, förnya sedan (R12)
todo-short-window-review = öppet: granska, förnya
todo-fee-open = avgiften ska betalas: betala den och registrera det sedan som en förnyelse
todo-short-fee-open = betala avgiften nu
todo-fee-missed = ingen avgift registrerad: registrera den om den betalades i tid, fråga annars Microsoft
todo-short-fee-missed = registrera, om betald
todo-holder-left = { $person } slutade { $left }: { $bulk ->
    [yes] ge det till någon annan (R41)
   *[no] ta tillbaka det
}
now-holder-left = { $of }: innehas fortfarande av { $person }, som slutade { $left }
todo-short-holder-left = { $bulk ->
    [yes] ge vidare: slutat
   *[no] ta tillbaka: slutat
}
todo-lapsed = förfallet: ett nytt köp börjar om från början, om det önskas (R11)
todo-short-lapsed = förfallet: ev. nytt köp
todo-clear = { $named ->
    [0] { $more ->
        [one] förfallet: rensa 1 dator
       *[other] förfallet: rensa { $more } datorer
    }
   *[other] förfallet: rensa { $machines }{ $more ->
        [0] {""}
       *[other] {" "}+ { $more }
    }
}
todo-clear-copies = { $clear }, exemplar av { $count ->
    [one] 1 produkt
   *[other] { $count } produkter
}
todo-left = förfallet: { $what }
todo-copies = förfallet: ta bort eller licensiera varje exemplar av { $count ->
    [one] 1 produkt
   *[other] { $count } produkter
} (R25)
todo-short-copies = förfallet: avinstallera
todo-expiry-key = aktivera den, eller låt den gå ut
todo-expiry-token = lös in den: formuläret visar vilka sätt som går
todo-expiry-seat = ge den till någon
todo-expiry-credit = ge den till någon
todo-expiry-no-key = hämta nyckeln hos Microsoft och lägg till den här, eller avstå
todo-expiry-no-token = hämta en token hos Microsoft och lägg till den här, eller avstå
todo-expiry-no-seat = lägg till platsen och ge den till någon
todo-expiry-technical = slå på den
rule-benefit-expiry = { $rule }: förmånens förfallodatum är sista dagen att göra något
then-benefit-expiry = { $moves ->
    [yes] det som då är oanvänt går förlorat, om inte en förnyelse i fönstret ger det tillbaka (D4)
   *[no] det som då är oanvänt går förlorat: dagen står i filen, och ingen förnyelse flyttar den (D4)
}

## Detail panes: labels, at most twelve characters
label-keys = Nycklar
label-activated = Aktiverat
label-to-clear = Att rensa
label-note = Anteckning
label-advice = Råd
label-credit = Kredit
label-holders = Innehas av
label-tokens = Token
label-subscriptions = Prenumer.
label-held = Innehas av
label-moves = Flyttbar
label-free = Ledig
label-granted = Beviljat
label-left = Kvar
label-used = Använt
label-contract = Kontrakt
label-cases = Ärenden
label-consulted = Rådgivning
label-bought = Köpt
label-paid = Betalt
label-term = Period
label-fee = Avgift
label-kept = Behållet
label-reminders = Påminnelser
label-phase = Fas
label-works = Fungerar
label-works-not = Stängt
label-to-renew = Att förnya
label-then-next = Därefter
label-refund = Återbetaln.
label-day = Dag
label-subject = Gäller
label-rule = Regel
label-then = Följd
label-todo = Att göra
label-dismissed = Avfärdat
label-email = E-post
label-gone = Har slutat
label-holds = Innehar

## Detail panes: figures
licences = { $count ->
    [one] 1 licens
   *[other] { $count } licenser
}
incidents = { $count ->
    [one] { $count } incident
   *[other] { $count } incidenter
}
users = { $count ->
    [one] 1 användare
   *[other] { $count } användare
}
seats = { $count ->
    [one] 1 plats
   *[other] { $count } platser
}
seats-more = { $recorded ->
    [0] { $count ->
        [0] inga platser
        [one] 1 plats
       *[other] { $count } platser
    }
   *[other] { $count } { $count ->
        [one] plats
       *[other] platser
    } till
}
hours = { $count ->
    [one] 1 timme
   *[other] { $count } timmar
}
used-of = { $used } av { $limit }
counted-of = { $used } enligt loggen, { $outside } hos Microsoft { $on }{ $since ->
    [0] {""}
   *[other] {" "}och { $since } sedan dess
    }{ $limit ->
    [none] {""}
   *[other] , av { $limit }
    }
counted-key = { $key }: { $counted }
used-most-of = { $used } ({ $most }){ $limit ->
    [none] {""}
   *[other] {" "}av { $limit }
    }
used-of-unlimited = { $used }, obegränsat
left = { $count } kvar
used-last-incidents = { $used } av { $quantity } incidenter användes under den senaste perioden
used-last-hours = { $used } av { $quantity } timmar användes under den senaste perioden
used-last = { $used } användes under den senaste perioden
left-of-incidents = { $left } av { $quantity } incidenter kvar den här perioden
left-of-hours = { $left } av { $quantity } timmar kvar den här perioden
unlimited = obegränsat; { $used } använt den här perioden
in-days = { $days ->
    [0] i dag
    [1] i morgon
   *[other] om { $days } dagar
}
period = { $from } till { $to }
day-and-left = { $day }, { $days ->
    [0] i dag
    [1] i morgon
   *[other] om { $days } dagar
}

## Software
key-blocked = spärrad av Microsoft: ingen ny aktivering (R30)
key-used-up = slut: inga fler aktiveringar beviljas
key-past = aldrig aktiverad, sista dagen var { $day } (R2)
key-last-day = { $day } är sista dagen för en första användning (R2)
key-over = över gränsen: inga fler aktiveringar beviljas
case-new-machine = ny dator
case-same-hardware = samma maskinvara
case-changed-hardware = ändrad maskinvara
counted = räknas
not-counted = räknas inte
oddity-machine-known = loggen har redan den här datorn
oddity-machine-unknown = loggen hade inte den här datorn tidigare
note-counting-hardware = En ny dator och ändrad maskinvara räknas, en ominstallation på samma maskinvara räknas inte (R18).
note-counting-every = Varje aktivering räknas, även en ominstallation (R19).
note-of = { $of }: { $note }
note-reconciled = { $key } jämfördes { $day }: { $outside } { $outside ->
    [one] använd
   *[other] använda
} enligt räkningen utifrån, { $ledger } enligt den här loggen{ $unexplained ->
    [0] {""}
   *[other] ; { $unexplained } av dem har ingen registrerat
    }.
note-cal = Ingen ytterligare information tillgänglig: det finns inget att ladda ned; en CAL (klientåtkomstlicens) har ingen nyckel och hanteras i serverprodukten (R23).
note-no-key = Behöver inte aktiveras och har därför ingen nyckel (R22).
note-keys-missing = Ingen nyckel är registrerad ännu: { KEY("new") } lägger till en. Den här produkten måste aktiveras (R22).
note-catalogue-no-key = Enligt katalogen behöver den inte aktiveras (R22): ange activation = none.
note-catalogue-cal = Enligt katalogen är den en CAL (klientåtkomstlicens, R23): ange kind = cal.
note-keys-never = Ingen nyckel har någonsin registrerats.
note-platform = Nycklar från rättigheter för intern användning fungerar inte på { $platform } (R24).
note-platform-catalogue = Enligt katalogen fungerar nycklar från rättigheter för intern användning inte på { $platform } (R24).
note-not-a-key = { $key } är inte fem grupper om fem tecken: det ser inte ut som en produktnyckel (R29).
note-odd-key = { $keys }: har tecken som riktiga produktnycklar aldrig har (R29).
note-activate-by = Ska aktiveras för första gången senast { $day }, den dagen medräknad (R2).
note-expired = Förmånens förfallodatum var { $day }: den kan inte längre { $first ->
    [redeem] lösas in
   *[activate] aktiveras
} (R2).
note-expired-back = Förmånens förfallodatum var { $day }. Förnyas erbjudandet senast { $closes } kan den { $first ->
    [redeem] lösas in
   *[activate] aktiveras
} till och med { $until } (R2, R6, D4).
note-nothing-to-activate = Behöver inte aktiveras och har därför ingen nyckel (R22); { $day }, dess sista dag att aktivera, ändrar inget (R2, D4), och användningen slutar med erbjudandet efter { $last }, om det inte förnyas (R7).
note-hours-until = Timmar behöver ingen aktivering: de kan tas ut till och med { $day } (R7, R51).
note-lapsed-software = Dess erbjudande är förfallet sedan { $day } (R11): inget av den får användas längre; exemplar tas bort eller täcks av kommersiella licenser (R25).
note-lapsed-cloud = Dess erbjudande är förfallet sedan { $day } (R11): ingen token av den kan lösas in längre (R7); prenumerationer som en har lösts in i löper vidare till sitt eget slut (R3).
note-ended-assigned = Den slutade { $day } med erbjudandets respit (R5); ett nytt köp börjar om från början (R11).
note-ended-technical = Den slutade { $day } med sitt erbjudande (R7); ett nytt köp börjar om från början (R11).
to-clear-soon = Ska tas bort eller licensieras utan förnyelse: { $machines } (R25)
to-clear-now = Ska tas bort eller licensieras nu: { $machines } (R25)

## Cloud
credit-monthly = { $sum } i månaden per användare (R42)
credit-was-monthly = den var { $sum } i månaden per användare
credit-was-bulk = den var { $sum } om året
credit-bulk = { $sum } om året; kan föras över, inte tas tillbaka (R41)
token-redeemed-new = { $day } som ny: { $into } på { $tenant }
token-redeemed-add = { $day } tillagd i { $into } på { $tenant }
token-redeemed-extend = { $day } utökade { $into } på { $tenant }
token-replace-until = ; ersättning går att få till och med { $day } (R33)
token-replaced = { $day }, { $reason }; ersättningen är inte registrerad än
token-replaced-by = { $day }, { $reason }: ersatt av { $by }
token-replaced-after = { $replaced }; inlöst { $redeemed }
reason-wrong-tenant = fel klientorganisation
reason-added-instead-of-extended = tillagd i stället för utökad
subscription-ends = slutar { $day }, { $days ->
    [0] i dag
    [1] i morgon
   *[other] om { $days } dagar
}
subscription-ended = slutade { $day }
estimate-added = uppskattning: platserna summerade, slutet i genomsnitt (R34)
estimate-extended = uppskattning: slutet framflyttat (R35)
note-tokens-missing = Ingen token är registrerad för den: { KEY("new") } lägger till en, och den kan lösas in till och med { $day } (R2).
note-redeem-by = Ska lösas in senast { $day }, den dagen medräknad (R2); hellre en dag tidigare.
note-redeem-now = { $days ->
    [0] Det här är sista dagen att lösa in: { $day } (R2).
   *[other] Ska lösas in senast { $day } (R2): hellre nu än den sista dagen.
}
note-token = En token löses in en gång, i sin helhet, på en klientorganisation (R31, R32).
note-credit-past = Skulle ha tilldelats senast { $day } (R5).
note-credit-grace = Ska tilldelas senast { $day }, den dagen medräknad (R5).

## Visual Studio
not-on-record = ingen registrerad än
never-signed-in = aldrig inloggad
not-signed-in = inte inloggad ännu: inte giltig innan dess (R44)
signed-in = loggade in { $day }
since = sedan { $day }
until = till { $day }
seat-held-until = inte före { $day }: { $days } dagar efter att den tilldelades (R45)
seat-locked-until = frigjord, men låst till { $day }: { $days } dagar efter att den tilldelades (R45)
seat-moves-since = kan gå till någon annan sedan { $day } (R45)
seat-never-given = skulle ha tilldelats senast { $day } (R2, R5)
seat-beyond = inte beviljad
seat-beyond-granted = lika många innehas som har beviljats ({ $quantity }): den här kan inte ges till någon (R44)
seat-free = kan tilldelas till och med { $day } (R2, R5)
seats-were-granted = { $quantity ->
    [one] 1 plats
   *[other] { $quantity } platser
}, { $assigned } { $assigned ->
    [one] upptagen
   *[other] upptagna
} vid slutet; { $quantity ->
    [one] den
   *[other] de
} upphörde { $until } (R5)
seats-granted = { $quantity ->
    [one] 1 plats
   *[other] { $quantity } platser
}: { $assigned } { $assigned ->
    [one] upptagen
   *[other] upptagna
}, { $free } { $free ->
    [one] ledig
   *[other] lediga
}{ $locked ->
    [0] {""}
    [one] , 1 frigjord och låst
   *[other] , { $locked } frigjorda och låsta
}; kan användas till och med { $until } (R5)

## Technical benefits
technical-product-support = Produktsupportincidenter
technical-signature-cloud = Signature Cloud Support
technical-advisory-hours = Rådgivningstimmar för partner
contract-until = påslagen { $since }, gäller till och med { $until } (R54)
contract-ended = slutade { $day }: dolt (R54)
contract-hidden = inget kvar: dolt till nästa period (R50)
contract-never-enabled = slogs aldrig på; sista dagen var { $day } (R48)
contract-not-enabled = inte påslagen; en global administratör eller MPN-partneradministratör kan slå på den senast { $day } (R48)
of-earlier-term = { $state }, tidigare period
case-open = öppet
case-closed = stängt { $day }
note-ids = Varje person kopplar båda ID:na en gång; ”already associated” kan du bortse från (R49).

## Renewals
bought = { $day }
payment-renewed = förnyat: årsdagen flyttades { $days } dagar (R9)
payment-fee = avgiften för det behållna året: flyttade ingenting (R16)
payment-outside = utanför alla fönster: flyttade ingenting
kept = årsdagen { $from } behållen till { $to } utan prov eller prestationer (R16)
refund-until = kan begäras till och med { $day }, så länge inget har visats, aktiverats eller tilldelats (R15)

## Deadlines

## People
left-on = { $day }: inga nya tilldelningar sedan dess
name-left = { $name } (slutade { $day })
name-left-short = { $name } (slutat)
holds-nothing = inget
moves-from = kan flyttas från { $day }
ended-on = upphörde { $day }
held-until = sedan { $since }, upphörde { $day }
any-time = när som helst
moves-any-time = kan flyttas när som helst
moves-by-transfer = kan föras över, inte tas tillbaka (R41)

## Dashboard: headings of columns
column-benefit = Förmån
column-source = Källa
column-quantity = Kvantitet
column-used = Använt
column-activate-by = Sista dag
column-status = Status
column-tokens = Klara
column-subscription-ends = Prenumeration slutar
column-seat = Plats
column-held-by = Innehavare
column-since = Sedan
column-free-from = Kan flyttas från
column-usable-until = Giltig t.o.m.
column-access-id = Åtkomst-ID
column-contract-id = Kontrakt-ID
column-offer = Erbjudande
column-in-use = I bruk
column-share = Andel
column-counted = Vad som räknas
column-anniversary = Årsdag
column-window = Fönster
column-days = Dagar
column-timeline = Tidslinje
column-when = När
column-todo = Att göra
column-date = Datum
column-what = Vad
column-subject = Gäller
column-tab = Flik
column-name = Namn
column-holds = Innehar

column-short-activate-by = Senast
column-short-subscription-ends = Pren. slut
column-short-free-from = Fri från
column-short-usable-until = T.o.m.
column-short-anniversary = Årsdag
column-short-access-id = Åtkomst
column-short-contract-id = Kontrakt

## Dashboard: actions, as the help says them
action-up = ett steg upp
action-down = ett steg ned
action-first = till den första
action-last = till den sista
action-page-up = en sida upp
action-page-down = en sida ned
action-half-page-up = en halv sida upp
action-half-page-down = en halv sida ned
action-open = till detaljerna; på en sista dag: till det den gäller
action-back = en nivå tillbaka; rensar filtret; avslutar aldrig
action-return = tillbaka dit ett hopp kom från
action-next-section = nästa flik
action-previous-section = föregående flik
action-filter = filter: alla ord, !ord utesluter, fält:värde
action-quick-filter = ej inlöst; går ut inom { $months } månader; på Sista dagar: oanvänt
action-find = sök efter vad som helst, även en nyckels sista fem tecken
action-sort = sortera efter nästa kolumn
action-reverse-sort = vänd ordningen
action-date-bar = datumrad: skriv ett datum, eller gå per dag, ändring, månad
action-day-back = en dag tidigare (tänk om)
action-day-forward = en dag senare (tänk om)
action-change-back = föregående dag då något ändras
action-change-forward = nästa dag då något ändras
action-month-back = en månad tidigare
action-month-forward = en månad senare
action-today = tillbaka till i dag
action-home = tillbaka till { $day }, som programmet startades för
action-next-step = nästa steg i demonstrationen
action-previous-step = föregående steg
action-zoom-in = tidslinjen närmare, ned till en månad
action-zoom-out = tidslinjen bredare, upp till tre år
action-log = vad som är registrerat om den här raden: vad som gjordes, när och av vem
action-impact = vad som följer om det här erbjudandet inte förnyas
action-accept = behåll den
action-cancel = stäng
action-actions = vad som kan göras här, och vad det leder till
action-new = en ny post: person, erbjudande, förmån, nyckel, token, plats, prenumeration
action-change = ändra fälten i det markerade
action-remove = ta bort det markerade, efter en förhandsvisning av vad som följer med
action-copy = kopiera nyckeln utan att visa den; från tabellen nästa användbara
action-reveal = visa nyckeln till nästa tangenttryckning
action-packet = kopiera supportpaketet: vad ett ärende om den valda raden frågar efter, nycklar maskerade
action-undo = ångra den senaste ändringen
action-redo = gör om den
action-save = försök igen att spara det som inte kunde sparas
action-next-field = till nästa fält
action-previous-field = till föregående fält
action-next-choice = listan med ord som det här fältet känner till
action-previous-choice = samma lista
action-edit = redigera datafilen vid den här raden och läs den sedan på nytt
action-reload = läs datafil och konfiguration på nytt
action-files = en annan datafil ur konfigurationen
action-language = ett annat språk
action-import = importera nycklar eller personer från en fil ur ett annat program
action-doctor = vad som är märkligt i filen och dess nycklar
action-problems = fel och varningar i datafilen
action-help = den här hjälpen
action-demonstrations = demonstrationer: rundturer genom exemplet, ett steg i taget
action-guide = guiden: frågor om den här raden, och alla andra
action-mouse = mus på eller av
action-quit = avsluta
action-quit-now = avsluta genast, varifrån som helst
action-suspend = till skalet; fg tar dig tillbaka

hint-help = tangenter
hint-demonstrations = demonstrationer
hint-leave-walk = lämna demonstrationen
hint-guide = guide
hint-today = i dag
hint-filter = filtrera
hint-find = sök
hint-open = öppna
hint-back = tillbaka
hint-change-forward = nästa ändring
hint-day-forward = dag
hint-month-forward = månad
hint-date-bar = datum
hint-quick-filter = ej inlöst
hint-quit = avsluta
hint-next-step = nästa steg
hint-previous-step = tillbaka
hint-impact = utan förnyelse
hint-unused = oanvänt
hint-go-there = gå dit
hint-zoom-in = närmare
hint-zoom-out = bredare
hint-sort = sortera
hint-edit = redigera fil
hint-actions = åtgärder
hint-new = ny
hint-change = ändra
name-of = { $what } för { $id }
hint-copy-number = kopiera ID
hint-copy = kopiera
hint-reveal = visa
hint-next-field = nästa fält
hint-previous-field = förra fältet
hint-next-choice = välj
hint-accept = välj
hint-cancel = stäng
hint-letter = den raden
hint-tick = bocka av
hint-impact-over = vad som tog slut
hint-down = ned
hint-up = upp

group-move = Navigera
group-sections = Flikar
group-look = Visa
group-keys = Nycklar
group-records = Poster
group-time = Tid
group-file = Fil
group-program = Program
group-signs = Tecken
group-guide = Guide
group-rules = Regler

## Dashboard: header, tabs, lines
breadcrumb = MPN › Förmåner › { $section }
what-if = TÄNK OM { $shown } (i dag { $today })
what-if-short = TÄNK OM { $shown }
rehearsal = klocka { $shown }
mark-sample = EXEMPEL
mark-staged = PÅHITTAT
mark-read-only = LÄSLÄGE
mark-faults = LÄSLÄGE: FEL
within-days = { $count } ≤{ $days }d
within-sign = ≤{ $days }d
next = härnäst: { $date }, { $when }: { $what } ({ $tab })
next-here = härnäst: { $date }, { $when }: { $what }
more-within = + { $count } inom { $days ->
    [one] 1 dag
   *[other] { $days } dagar
}
more-soon = + { $count } snart
more-today = + { $count } i dag
more-that-day = + { $count } den dagen
more-today-and = { $today }, { $rest }
more-at-hand = +{ $count } ≤{ $days }d
on-tab = { $what } ({ $tab })
lines-more = { $count } till
lines-above = { $count } ovanför
lines-beyond = { $above } ovanför, { $below } till
chip-clears = { $key } rensar det
chip = { $filter } · { $shown } av { $all }
too-small = fönstret är för litet
fault-banner = { $count ->
    [one] Datafilen har 1 fel
   *[other] Datafilen har { $count } fel
}: det som gick att läsa visas, inget kan skrivas. { KEY("problems") } visar dem, { KEY("edit") } öppnar editorn.

## Dashboard: messages
sample-hint = Exempeldata, bara i minnet. { KEY("new") } skapar en egen fil åt dig, { KEY("demonstrations") } visar demonstrationer.
sample-no-file = Exempeldata har ingen fil. { KEY("new") } skapar en egen åt dig.
staged-hint = Påhittat för en demonstration (--stage): ingen nyckel, inget namn, inget ID och ingen adress som du ser är på riktigt.
staged-no-file = Med --stage förblir den riktiga filen utom synhåll: den varken öppnas eller läses på nytt.
staged-problems = Med --stage visas inte varningarna om filen: de skulle citera den.
no-benefits = Ser ut som om du inte har några förmåner ännu.
no-deadline = inget kommande datum
not-authorised = Du har inte behörighet för den här åtgärden. Ett konto bara för CSP ser inga MPN-förmåner (R53).
nothing-matches = Inget matchar. { $key } rensar filtret.
filter-no-field = Ingen kolumn heter ”{ $typed }”{ $near ->
    [none] : det finns { $all }.
   *[other] : närmast är ”{ $near }”.
}
filter-no-value = { $heading } är aldrig ”{ $typed }” här{ $near ->
    [none] : där står { $all }.
   *[other] : närmast är ”{ $near }”.
}
filter-no-word = Ingen rad har ”{ $typed }”: närmast är ”{ $near }”.
nothing-new = { $key } lägger till en post.
nothing-until = { $offer } börjar { $day }, och inget av det visas dessförinnan (D5).
nothing-today = { $key } leder tillbaka till i dag.
nothing-here = { $section }: inget { $date }.
nothing-inside = Det finns inget att markera i den här radens detaljer.
not-there-on = { $thing } finns inte { $date }.
no-removal-of-line = Den här raden är ingen post. För att ta bort { $thing } självt leder { $open } till dess rad på { $tab }, där { $remove }.
no-removal-of-dates = Ett datum är ingen post: { $hide } döljer det. För att ta bort { $thing } självt leder { $open } till dess rad på { $tab }, där { $remove }.
no-such-key = { $key } gör inget här; { KEY("help") } visar vad som gör något.
no-jump = Det finns inget hopp att återvända från.
no-problems = Datafilen har inga fel och inga varningar.
problems-title = { $faults ->
    [0] Inga fel
    [one] 1 fel
   *[other] { $faults } fel
}, { $warnings ->
    [0] inga varningar
    [one] 1 varning
   *[other] { $warnings } varningar
}
problems-hint = Enter eller { KEY("edit") } öppnar editorn där · { KEY("reload") } läser på nytt · { KEY("cancel") } stänger
read-again = Läst på nytt.
warnings-hint = { $count ->
    [one] 1 varning
   *[other] { $count } varningar
} om datafilen: { KEY("problems") } visar dem.
paste-where = Här finns inget att klistra in i: { KEY("find") } söker, { KEY("filter") } filtrerar.
paste-cut = Den inklistrade texten kortades: { $count ->
    [one] dess sista tecken är utelämnat
   *[other] dess sista { $count } tecken är utelämnade
}, eftersom det här fältet rymmer högst { $most }.
field-full = Det här fältet är fullt: det rymmer högst { $most } tecken.
filter-replaces = att skriva ersätter det, ←→ behåller det
filter-hint = alla ord; !ord utesluter; fält:värde - Enter behåller, Esc rensar
quick-title = Snabbfilter
quick-not-here = Snabbfiltren är till för de fyra förmånsflikarna och för Sista dagar.
quick-none = Alla
quick-not-redeemed = Ej inlöst
quick-unused = Oanvänt som går ut
quick-not-redeemed-expiring = Ej inlöst som går ut inom { $months } månader
find-title = Sök · { $count }
find-hint = namn, id, person, dator, ärende, en nyckels sista fem tecken
find-nothing = Inget hittades.
find-fuzzy = Ingen rad har alla de orden; de här har bokstäverna i den ordningen:
find-nearest = Inget matchar; det närmaste:
demo-step = { $title } { $step }/{ $steps }{ $keys ->
    [none] {""}
   *[other] {" "}· { $keys }
}:
demos-title = Demonstrationer med exemplet, ett steg i taget
demo-steps = { $steps } steg
demo-goes-on = fortsätter vid steg { $step } av { $steps }
demo-left = Du har lämnat ”{ $title }”; { $key } fortsätter vid steg { $step }.
demo-seen = ”{ $title }” har visats till slutet; { $key } visar alla demonstrationer.
demo-typed = skriv ”{ $typed }”
demo-no-file = En demonstration har ingen egen fil; lämna den först.
demo-end = Det var det sista steget; { $key } avslutar, eller se dig omkring så länge du vill.
help-title = Tangenter
help-hint = skriv för att söka; Enter utför
help-mouse = mus: klicka på en flik eller rad, en gång till för att gå in; Skift-dra markerar text
help-export = mpn export, på kommandoraden: csv, json, ics, markdown, packet, maks
language-name = svenska
help-language = språk: { language-name }; { KEY("language") } väljer ett annat
help-only-told = Den här raden berättas bara här: det finns ingen tangent för den.
help-rules = Enter på en rad som nämner en regel visar vad regeln säger
date-label = Datum
date-hint = 2021-09-01 eller +30 · ←→ dag · ↑↓ ändring · PgUp/Dn månad · Enter behåller · Esc { $home }
date-hint-short = 2021-09-01 eller +30 · ←→ dag · ↑↓ ändring · Enter behåller · Esc { $home }
date-hint-shortest = ←→ dag · ↑↓ ändring · Esc { $home }
no-date = ”{ $typed }” är inget datum: 2021-03-01, i dag, +30, -7, mån
mouse-on = Mus på: Skift-dra markerar text.
mouse-off = Mus av: den är terminalens egen.
sorted-ascending = sorterat efter { $column }
sorted-descending = sorterat efter { $column }, störst först
jumped = { $key } leder tillbaka.
no-change-after = Inget ändras efter den här dagen.
no-change-before = Inget ändras före den här dagen.
no-change-after-of = Inget i { $of } självt ändras efter den här dagen.
no-change-before-of = Inget i { $of } självt ändras före den här dagen.
no-editor = Ingen editor: ställ in VISUAL eller EDITOR, till exempel EDITOR=nano; ingen av { $tried } är heller installerad.
panicked = internt fel: terminalen är som förut och ingen fil har ändrats; rapportera gärna detta
editor-failed = { $editor } kunde inte köras: { $why }
change = { $date }: { $what }
change-more = { $date }: { $what }; + { $more } till
change-status = { $thing }: { $status }
status-gone = finns inte
fee-coming = { $offer }: avgiften för det behållna året kommer
fee-open = { $offer }: avgiften för det behållna året kan betalas
fee-paid = { $offer }: avgiften för det behållna året är registrerad
fee-not-on-record = { $offer }: avgiften för det behållna året är inte registrerad, och dess dagar är förbi

## Command line
cli-about = En Microsoft-partners förmåner, så som Partner Center visar dem, med reglerna uträknade. Utan kommando: instrumentpanelen.
man-about = En Microsoft-partners förmåner, så som Partner Center visar dem, med reglerna uträknade
cli-after = Slutkoder: 0 utfört, 1 nekat av en regel, 2 felaktig användning, 3 datafilen eller konfigurationen kan inte läsas eller skrivas, 4 tvetydigt, 5 hittades inte; check har egna.
cli-group-look = Vad som finns, och vad som följer
cli-group-happened = Vad som har hänt
cli-group-records = Posterna
cli-group-programs = För skript, övervakning och kalendrar
cli-group-learn = Att slå upp och prova
cli-common-options = Gemensamma flaggor
cli-examples = Exempel
cli-help = Hjälpen för ett kommando
example-log =
    mpn log # allt som är registrerat
    mpn log --subject win-ent-mak --since 2021-01-01 # vad som gjorts med en nyckel sedan dess
    mpn log --person adele --csv # för en revision, i ett kalkylark
example-undo =
    mpn undo # ångra det senaste steget; en gång till, det före
    mpn undo --dry-run # vilket steg det är
example-restore =
    mpn restore # versionerna som är bevarade, och vad som ändrades efter var och en
    mpn restore 20210301T104105Z-7 # lägg tillbaka den, när du har sett skillnaden
parser-usage = Användning
parser-arguments = Argument
parser-options = Flaggor
parser-any-options = [FLAGGOR]
parser-any-command = [KOMMANDO]
parser-values = [möjliga värden:{" "}
parser-default = [standard:{" "}
parser-variable = [variabel:{" "}
parser-help = Visa hjälp
parser-version = Visa versionen
parser-more-help = Mer information ger '{ $help }'.
parser-error = fel:
parser-tip = tips:
parser-twice = argumentet '{ $arg }' kan bara anges en gång
parser-conflict = argumentet '{ $arg }' går inte ihop med '{ $other }'
parser-conflicts = argumentet '{ $arg }' går inte ihop med:
parser-no-value = '{ $arg }' behöver ett värde, och inget är angivet
parser-bad-value = ogiltigt värde '{ $value }' för '{ $arg }'
parser-too-many = oväntat värde '{ $value }' för '{ $arg }': fler värden tar det inte
parser-no-command = okänt kommando '{ $word }'
parser-missing = dessa argument krävs men saknas:
parser-unknown = oväntat argument '{ $arg }'
parser-utf8 = ett eller flera argument är inte giltig UTF-8
parser-similar-command = { $count ->
    [one] det finns ett liknande kommando: { $words }
   *[other] det finns liknande kommandon: { $words }
}
parser-similar-argument = { $count ->
    [one] det finns ett liknande argument: { $words }
   *[other] det finns liknande argument: { $words }
}
parser-similar-value = { $count ->
    [one] det finns ett liknande värde: { $words }
   *[other] det finns liknande värden: { $words }
}
parser-as-value = är '{ $word }' menat som ett värde, skriv '{ $how }'
parser-exists = '{ $word }' finns
parser-number = här ska det stå ett heltal från 0 till { $most }
parser-number-any = här ska det stå ett heltal
example-list =
    mpn list software # produkter med sina nycklar
    mpn list cloud --today 2021-09-01 # som det är den dagen
    mpn list software --filter "windows !cal" --sort Status --csv # för ett kalkylark
example-deadlines =
    mpn deadlines --within 30 # vad som kommer de närmaste 30 dagarna
    mpn deadlines --offer maps # vad som hör till det erbjudandet
example-key =
    mpn key office spare # nyckeln som båda orden stämmer på, maskerad
    mpn key office-mak-spare --copy # till urklipp, visas aldrig
    mpn key --tail 00002 # vems nyckel som slutar så
example-init =
    mpn init # frågar efter det som behövs
    mpn init --name "Contoso Consulting" --offer action-pack --purchased 2020-09-01 --dry-run
example-add =
    mpn add person name="Ann Lee" email=ann@contoso.example
    mpn add key --to win-ent kind=mak limit=20 # frågar dolt efter nyckeln
example-set =
    mpn set ann-lee left 2021-06-30
    mpn set office-2019 note --unset # tar bort fältet
example-remove =
    mpn remove office-mak-spare --dry-run # vad som skulle försvinna
    mpn remove vs-1:2 --mistake # en rad i en logg om något som aldrig hänt
    mpn remove ann-lee --erase # vem hon var, inte vad hon hade
example-check =
    mpn check --warn 14 # datum under de närmaste två veckorna
    mpn check --explain # varför vart och ett larmar eller inte
example-diff = mpn diff 2021-03-01 2021-12-31
example-import = mpn import KeysExport.xml --into maps
example-doctor =
    mpn doctor
    mpn doctor --fix # lagar det som kan lagas utan att något går förlorat
example-export =
    mpn export ics --output benefits.ics
    mpn export csv --separator ';' --bom --output benefits.csv # för Excel
    mpn export packet office-2019 # vad ett supportärende frågar efter
example-impact =
    mpn impact maps
    mpn impact maps --markdown # en lista att bocka av
example-schema = mpn schema # vad en TOML-editor ges för att känna till datafilens fält
example-rule =
    mpn rule R33
    mpn rule # allihop
example-guide =
    mpn guide wrong tenant # artikeln som svarar på det, och vad som ligger nära
    mpn guide # alla frågor
example-demo =
    mpn demo
    mpn demo --write benefits.toml # exemplet som fil
    mpn demo renewal-window             # en kommenterad rundtur
    mpn demo wrong-tenant --step twice  # från ett visst steg
    mpn demo --scenario renewal-window # en kommenterad rundtur
example-completions =
    mpn completions bash # source <(mpn completions bash) i ~/.bashrc
    mpn completions zsh # source <(mpn completions zsh) i ~/.zshrc
    mpn completions fish # mpn completions fish | source i ~/.config/fish/config.fish
    mpn completions powershell # mpn completions powershell | Out-String | Invoke-Expression i $PROFILE
example-config =
    mpn config path # Var den finns.
    mpn config check # Alla fel på en gång, vart och ett med rad och kolumn.
    mpn config edit # I editorn; skapad efter exemplet där det inte finns någon än.
example-man =
    mpn man # alla kommandon, slutkoder, filer
    mpn man redeem # ett kommando; med | man -l - efter, som sida
    mpn man --list # vilka sidor som finns, för paket
example-whole =
    mpn # instrumentpanelen; ? förklarar allt där
    mpn demo # samma sak med exempeldata
    mpn init # en egen fil
    mpn deadlines --within 30 # vad som kommer de närmaste 30 dagarna
    mpn key office spare --copy # en nyckel till urklipp, visas aldrig
cli-completions = Skriptet som låter ett skal komplettera kommandon, id:n och namn
cli-completions-shell = För vilket skal
cli-man = En sida ur handboken
cli-man-command = För vilket kommando; utan kommando för hela programmet
cli-man-list = Namnen på alla sidor, ett per rad
cli-no-document = { $command } ger inget JSON-dokument
man-manual = En Microsoft-partners förmåner
man-heading-name = NAMN
man-heading-synopsis = SYNTAX
man-heading-options = FLAGGOR
man-heading-description = BESKRIVNING
man-heading-commands = KOMMANDON
man-heading-fields = FÄLT
man-heading-examples = EXEMPEL
man-heading-exits = SLUTSTATUS
man-heading-environment = MILJÖ
man-heading-files = FILER
man-heading-see = SE ÄVEN
man-no-page = det finns ingen sida ”{ $name }”: inget kommando heter så
man-see = , som har de flaggor som alla kommandon tar
man-exits = Ett internt fel (panic) slutar med 101, en signal med 128 plus dess nummer. check har egna koder: se mpn-check(1).
man-description =
    En instrumentpanel i terminalen för förmånerna i ett medlemskap i Microsoft Partner Network, och samma sak som kommandon. Den läser en TOML-fil som redigeras för hand, räknar för en viss dag ut vad partnerprogrammets regler säger om den, och använder inget nätverk. Utan kommando öppnas instrumentpanelen; utan egen fil på exempeldata.

    En dag är 2021-03-01, today, tomorrow, yesterday, +7, -7 eller en engelsk veckodag som mon. Nycklar maskeras överallt där ingen har bett om en, och tas aldrig emot som argument.
man-environment =
    MPN_FILE # Datafilen, där --file inte anger någon.
    MPN_CONFIG # Konfigurationen, där --config inte gör det.
    MPN_ROLE # Vem som använder programmet, där --role inte säger det.
    MPN_AS # Vem som gör det, för journalen, där --as inte säger det.
    VISUAL, EDITOR # Editorn som { KEY("edit") } öppnar i instrumentpanelen; utan dem editor, nano eller vi.
    NO_COLOR # Där den är satt färgas inget.
    TERM, COLORTERM # Hur många färger terminalen har; med TERM=dumb finns ingen instrumentpanel.
    LC_ALL, LC_MESSAGES, LANG # Språket, där varken --lang eller inställningen lang anger något.
    LC_ALL, LC_CTYPE, LANG # Utan UTF-8 ritar instrumentpanelen bara ASCII.
man-files =
    ~/.local/share/mpn-benefits/benefits.toml # Datafilen, där inget anger någon annan.
    ~/.config/mpn-benefits/config.toml # Konfigurationen.
exit-done = Utfört.
exit-refused = Nekat av en regel; inget skrevs.
exit-usage = Felaktig användning.
exit-file = Datafilen eller konfigurationen kan inte läsas, eller det är inte säkert att den skrevs. Inget av det som fanns har gått förlorat.
exit-ambiguous = Tvetydigt; kandidaterna räknas upp.
exit-not-found = Hittades inte; det som ligger nära räknas upp.
exit-odd = Något märkligt hittades; doctor har egna koder.
exit-warning = Det finns något att göra.
exit-critical = Något måste göras i dag, ett förnyelsefönster är öppet, eller ett erbjudande förföll nyligen.
exit-unknown = Det gick inte att avgöra.
cli-nothing-changes = inget ändras efter { $from } till och med { $to }
cli-no-deadline = { $count ->
    [0] inget datum är på väg
    [one] det enda datum som är på väg efterfrågas inte
   *[other] inget av de { $count } datum som är på väg efterfrågas
  }
cli-list = Rader i en vy med härledda tal
cli-list-view = Vad som ska listas
cli-list-filter = Rader som instrumentpanelens filter behåller: alla ord, i valfri ordning; !ord utesluter; fält:värde
cli-list-sort = Efter den här kolumnen, med dess rubrik
cli-list-reverse = I omvänd ordning
cli-as = Vem som gör det, för journalen; utan flaggan inställningen who, annars ditt inloggningsnamn
cli-done-by = Vem som gör det, så som --as säger det före kommandot
cli-log = Vad som gjordes med datafilen, när och av vem
cli-log-person = Bara steg som gäller den här personen eller som personen har gjort: id, namn eller adress
cli-log-subject = Bara steg som gäller den här posten; den kan vara borttagen
cli-log-since = Bara steg från den här dagen och senare
log-at = Tidpunkt (UTC)
log-day = Dag
log-who = Vem
log-command = Kommando
log-ids = Gäller
log-before = Före
log-after = Efter
log-nothing = inget är registrerat
log-none-of = Inget är registrerat om det.
log-title = Journal: { $thing }
log-staged = med --stage visas inte vad som verkligen gjordes
log-no-such = inget som är registrerat gäller { $typed }, och ingen post har det namnet
log-which-person = flera personer heter { $typed }: ange vem med id
log-odd = { $path }: { $count ->
        [one] en rad är ingen anteckning i journalen och utelämnas
       *[other] { $count } rader är inga anteckningar i journalen och utelämnas
    }, den första är rad { $first }
log-otherwise = { $count ->
        [one] en gång ändrades filen av något som inte är registrerat
       *[other] { $count } gånger ändrades filen av något som inte är registrerat
    }: en editor, git eller ett annat program
log-step = { $command } { $ids } ({ $day }, { $who })
cli-undo = Ångra det senaste steget som inte redan är ångrat
cli-undo-dry-run = Svara bara; skriv inget
no-way-nothing = inget att ångra: det finns inget registrerat steg som inte redan är ångrat
no-way-changed = inte ångrat: filen har sedan dess ändrats av något som inte är registrerat; mpn restore visar vad som är bevarat
no-way-not-kept = inte ångrat: filen som den var före det steget är inte längre bevarad; mpn restore visar vad som är det, och inställningen versions säger hur mycket som bevaras
cli-restore = Visa datafilens bevarade versioner, eller lägg tillbaka en av dem
cli-restore-version = Versionen, med dess namn eller en början som bara det namnet har; utan version visas alla
cli-restore-needs-yes = { $version } är inte återställd: ingen kunde tillfrågas; lägg till --yes för att återställa den, eller --dry-run för att se skillnaden
cli-restore-confirm = Återställa { $version }? mpn undo ångrar det.
restore-version = Version
restore-at = Ersatt (UTC)
restore-what = Vad som ändrades då
restore-nothing = ingen version är bevarad ännu: nästa gång filen sparas bevaras den första
restored = Återställde { $version }.
no-such-version = ingen version, eller fler än en, heter { $typed }
version-faulty = { $version } kan inte läsas eller har fel
more-differences = { $count ->
        [one] En skillnad till.
       *[other] { $count } skillnader till.
    }
differs-in-layout = Bara hur det är skrivet: kommentarer, ordning, uppställning.
cli-list-csv = Som CSV, för kalkylprogram
cli-list-whole = ett dokument har allt i filens ordning: utelämna --json, eller --filter, --sort och --reverse
cli-list-nothing = ingen rad passar filtret
cli-list-nothing-why = { cli-list-nothing }. { $why }
cli-list-own-order = { $view } är flera tabeller med egen ordning: ta --json, eller någon av de andra vyerna
cli-list-no-column = ingen kolumn heter { $word }
cli-deadlines = Varje kommande datum, det närmaste först
cli-within = Bara det som ligger högst så många dagar bort
cli-offer = Bara det som hör till det här erbjudandet
cli-impact = Vad som upphör, och när, om ett erbjudande inte förnyas
cli-impact-offer = Erbjudandets id
cli-markdown = Som en lista i Markdown, med rutor att bocka av
cli-scenario = Spela upp en kommenterad rundtur genom exemplet: { $names }
cli-demo-name = Samma som --scenario
cli-step = Steget som den börjar vid, med namn eller nummer
cli-batch = Skriv ut den i stället: kommentaren till varje steg, och skärmen
cli-scenario-alone = ett scenario har eget läge, egen dag och egen roll och är inget dokument: utan --file, --role, --today, --clock, --stage och --json
cli-no-step = scenariot ”{ $scenario }” har inget steg ”{ $step }”
cli-no-scenario = det finns inget scenario ”{ $name }”
cli-demo = Instrumentpanelen på inbyggda exempeldata
cli-write = Skriv i stället exemplet till en ny fil
cli-file = Datafil, eller ett namn ur konfigurationen
cli-role = Vem som använder programmet: { $roles }
cli-today = Tänkt dag: härled allt som på den dagen; inget kan skrivas
cli-clock = Ta den dagen för i dag (repetitioner, tester)
cli-json = Ett JSON-dokument på standard ut
cli-lang = Meddelandenas språk
cli-read-only = Skriv aldrig
cli-plain = Instrumentpanelen för skärmläsare och enkla terminaler: ingen färg, ramar och tecken i ASCII, markören på det som är valt
cli-stage = För projektor: varje nyckel, namn, ID och adress ersätts med påhittade, anteckningar utelämnas; skriver aldrig
cli-config = Konfigurationsfil
cli-config-command = Var konfigurationen finns, vad som är fel i den, eller öppna den i editorn
cli-config-what = path: var den finns; check: varje fel med sin plats; edit: i editorn, skapad efter exemplet där det inte finns någon
config-no-place = det finns ingen plats för en konfiguration; ange en med --config
config-no-terminal = editorn kräver en terminal; utan terminal: redigera filen som mpn config path anger
config-never-written = inget skrivs med --read-only, --stage eller --today; utelämna dem för att redigera konfigurationen
config-checked = { $path }: inga fel
config-checked-odd = { $path }: inga fel; { $odd ->
    [one] en varning
   *[other] { $odd } varningar
}
config-checked-none = { $path }: det finns ingen sådan fil, och varje inställning har sitt standardvärde
config-read = Konfigurationen lästes på nytt.
config-kept = Konfigurationen är som förut, eftersom den nya är fel: { $faults }
files-none = Konfigurationen anger inga datafiler; räkna upp dem under [files].
files-title = Datafiler
files-opened = { $path } är öppen.
languages-title = Språk
language-now = Språket är nu { language-name }.
cli-json-needs-command = --json kräver ett kommando: list eller deadlines
cli-no-terminal = instrumentpanelen kräver en terminal för in- och utmatning; använd i rör och skript: mpn list …, mpn deadlines, mpn demo --scenario … --batch
cli-dumb-terminal = instrumentpanelen kräver en terminal som kan flytta markören, och den här säger att den inte kan (TERM={ $term }); använd: mpn list …, mpn deadlines, mpn check, mpn key
cli-unknown-terminal = instrumentpanelen måste känna till sin terminal, och TERM är inte satt; sätt den (TERM=xterm-256color passar de flesta), eller använd: mpn list …, mpn deadlines, mpn check, mpn key
cli-no-state = det finns ingen datafil { $path }; ange en med --file, skapa en egen med mpn init, eller börja med exemplet: mpn demo --write FILE
cli-absent = { $path }: filen finns inte; --file tar en sökväg, eller ett namn som konfigurationen anger under [files]; skapa den med mpn --file { $path } init, eller börja med exempeldata: mpn demo --write { $path }
cli-no-offer = inget erbjudande har id:t ”{ $id }”
cli-exists = { $path } finns redan; inget skrevs
cli-written = exemplet finns i { $path }; se på det på dess dag: mpn --file { $path } --clock { $day }
cli-never-written = inget skrivs med --read-only, --stage eller --today; utelämna dem för att skriva exemplet
cli-key-ids = Nyckel-id:n
cli-token-ids = Token-id:n
cli-benefit-id = Förmånens id
cli-id = Id
cli-product = Produkt
cli-tenant = Klientorganisation
cli-seats = Platser

config-near = ; menade du ”{ $near }”?
config-role = ”{ $found }” är ingen roll{ $near }
config-seconds = en tid är här { $least } till { $most } sekunder
config-kind = ”{ $found }” är inget slags datum{ $near }
config-left = warn_left är ett helt antal aktiveringar från 0 till { $most }
config-days = förvarningar är hela antal dagar från 0 till { $most }, som [30, 7]
config-start = ”{ $found }” är ingen flik{ $near }
config-lang = ”{ $found }” är inget av programmets språk; det tar { $known }{ $near }
config-theme = ”{ $found }” är inget tema; det finns { $known }{ $near }
config-clipboard = ”{ $found }” är ingen väg till urklipp; det finns { $known }{ $near }
config-column = fliken { $section } har ingen kolumn ”{ $found }” här{ $near }
config-own-order = fliken { $section } har egna kolumner och en egen ordning
config-unknown = det finns ingen inställning ”{ $found }”{ $near }
config-key-scope = det finns inget tangentområde ”{ $found }”{ $near }
config-key-action = det finns ingen åtgärd ”{ $found }” i tangentområdet { $scope }{ $near }
config-key-chord = keys.{ $scope }.{ $action }: ”{ $found }” är ingen tangent; tangenter skrivs som g, G, Ctrl-P, Shift-Tab, PgUp, F5, Space
config-key-clash = keys.{ $scope }: { $chord } står för både { $first } och { $second }
## Problems of a state file: one sentence each, without the place
problem-not-text = det här är ingen textfil; en datafil är TOML i UTF-8
problem-utf16 = den här filen är skriven i UTF-16, och en datafil är UTF-8; { $remedy }
save-as-utf8 = spara den som UTF-8 (Anteckningar: Spara som, Kodning UTF-8; PowerShell: Set-Content -Encoding utf8; annars: iconv -f UTF-16 -t UTF-8)
problem-not-utf8 = byte { $byte } är inte UTF-8; spara filen som UTF-8
problem-conflict = olöst sammanslagning, rad { $first } till { $last }{ $more ->
    [0] {""}
    [one] , och en till längre ned
   *[other] , och { $more } till längre ned
}; behåll det som är rätt och ta bort raderna med <<<<<<<, ======= och >>>>>>>
problem-conflict-left = rest av en olöst sammanslagning, rad { $line }{ $more ->
    [0] {""}
    [one] , och en till längre ned
   *[other] , och { $more } till längre ned
}; se efter om båda sidorna står kvar, behåll det som är rätt och ta bort raderna med <<<<<<<, |||||||, ======= och >>>>>>>
problem-part-too-large = mer än { $megabytes } MB i ett stycke kan inte läsas; lägg varje post i en egen tabell
problem-gave-up = för mycket är fel härifrån; inget efter detta lästes
problem-more = { $count ->
    [one] ett problem till visas inte
   *[other] { $count } problem till visas inte
}
problem-missing = `{ $field }` saknas i { $record }
problem-missing-file = `{ $field }` saknas överst i filen; skriv { $example }
problem-wrong-type = `{ $field }` är { $found }; förväntat är { $wanted }
problem-wrong-type-text = `{ $field }` är { $found }, { $text }; förväntat är { $wanted }
problem-no-value = `{ $field }` ska vara { $wanted }
problem-no-value-found = `{ $field }` ska vara { $wanted }; hittade { $found }
problem-no-such-date = { $field ->
    [none] { $found } finns inte
   *[other] `{ $field }` är { $found }, som inte finns
}; { $month } har { $days } dagar
problem-no-such-month = { $field ->
    [none] { $found } finns inte
   *[other] `{ $field }` är { $found }, som inte finns
}; månader är 01 till 12
problem-out-of-range = `{ $field }` är { $found }; förväntat är ett heltal från { $least } till { $most }
problem-out-of-range-one = `{ $field }` är { $found }; det måste vara { $least }
problem-unknown-word = `{ $field }` känner inte till ”{ $found }”; möjliga är { $known }
problem-unknown-word-near = `{ $field }` känner inte till ”{ $found }”; menade du ”{ $near }”? Möjliga är { $known }
problem-bad-id = ”{ $found }” är inget id; ett id har små bokstäver och siffror, sammanfogade med -
problem-key-as-id = ”{ $found }” skulle kunna vara en produktnyckel, och id:n visas överallt: ge posten ett namn som id, till exempel win-ent-mak
problem-holds-key = `{ $field }` innehåller något som skulle kunna vara en produktnyckel eller en bit av en och visas därför maskerat; en nyckel hör hemma i `key` i en [[software.key]] eller [[cloud.token]]
problem-bad-id-near = ”{ $found }” är inget id; menade du ”{ $near }”? Ett id har små bokstäver och siffror, sammanfogade med -
problem-repeated-id = id:t ”{ $id }” står redan på { $line }:{ $column }; varje id används en gång
problem-unknown-reference = ingen { $record } har id:t ”{ $found }”
problem-unknown-reference-near = ingen { $record } har id:t ”{ $found }”; menade du ”{ $near }”?
problem-unknown-field = { $record } har inget fält ”{ $field }”; det behålls men läses inte
problem-unknown-field-near = { $record } har inget fält ”{ $field }”; menade du ”{ $near }”? Det behålls men läses inte
problem-unknown-table = filen har inget fält och ingen tabell ”{ $field }”; det behålls men läses inte
problem-unknown-table-near = filen har inget fält och ingen tabell ”{ $field }”; menade du ”{ $near }”? Det behålls men läses inte
problem-newer-format = filen skrevs av en nyare version: dess format är { $found }, det här programmet känner till format upp till { $known }
problem-redeemed-before-purchase = inlöst { $on }, innan erbjudandet köptes { $purchased }
problem-key-twice = den här nyckeln står redan på { $line }:{ $column }, som ”{ $id }”; en nyckel står en gång i en fil, och det som har använts av den räknas ihop (D17)
problem-replaced-twice = ”{ $by }” ersätter redan den token som står på { $line }:{ $column }; en token ersätter bara en token
problem-replaced-across = ”{ $by }” hör till { $theirs }; en token ersätts av en från samma förmån, { $ours }
problem-partly-stated = `seats`, `ends` och `as_of` står tillsammans eller inte alls; här saknas { $missing }
problem-no-subscription-yet = prenumerationen { $subscription } finns inte { $on }: ingen token har skapat den; den första löses in med as = "new"
problem-no-subscription-until = prenumerationen { $subscription } finns inte { $on }: den börjar { $from }
problem-other-tenant = prenumerationen { $subscription } finns på klientorganisationen ”{ $theirs }”, men token löstes in på ”{ $found }”
problem-other-product = prenumerationen { $subscription } gäller ”{ $theirs }”, men token gäller ”{ $found }”
problem-ended-before-start = slutade { $ended }, innan den började { $on }
problem-assigned-before-previous = tilldelad { $on }, före raden ovanför, { $previous }; raderna går från äldst till nyast
problem-out-of-order = { $on } står efter { $previous }; raderna går från äldst till nyast
problem-before-purchase = { $on } ligger före köpet av erbjudandet { $purchased }
problem-payment-outside-window = betald { $paid }, utanför förnyelsefönstret { $opens } till { $closes }; det förnyar ingenting
problem-product-spelt-twice = produkten ”{ $found }” skrivs annorlunda än ”{ $theirs }” på { $line }:{ $column } men ser likadan ut: båda tas för samma produkt; skriv dem lika
problem-over-full = { $used } av { $limit } använda; fler än som beviljades

problem-record-table = [{ $record }]
problem-record-tables = [[{ $record }]]
problem-record-row = en rad i `{ $record }`
problem-record-inline = `{ $record }`

problem-shape-text = text inom citattecken
problem-shape-whole = ett heltal
problem-shape-fraction = ett tal med decimaler
problem-shape-flag = true eller false
problem-shape-date = ett datum som 2021-09-01, utan citattecken
problem-shape-date-found = ett datum
problem-shape-date-time = ett datum med klockslag
problem-shape-list = en lista inom [ ]
problem-shape-table = en tabell
problem-shape-tables = en lista med tabeller
problem-shape-date-or-tables = en lista med tabeller som har on, kind och date, eller ett datum
problem-shape-date-or-flag = ett datum som 2021-09-01, true eller false

problem-syntax-unclosed-text = texten som börjar här har inget avslutande citattecken
problem-syntax-bad-text = ett tecken eller en escape-sekvens som inte får stå i en text; skriv \\ för ett omvänt snedstreck
problem-syntax-unquoted = text måste stå inom citattecken
problem-syntax-bad-date = inget datum; skriv det som 2021-09-01
problem-syntax-bad-number = inget tal; skriv det som 25
problem-syntax-no-value = ett fält behöver = och ett värde
problem-syntax-bad-key = före = väntas namnet på ett fält
problem-syntax-duplicate = samma namn står redan i den här tabellen
problem-syntax-extra = här väntas radens slut
problem-syntax-bad-header = en rubrik skrivs [namn] eller [[namn]]
problem-syntax-unclosed-list = en lista börjar med [ och slutar med ]
problem-syntax-unclosed-table = en tabell på en rad börjar med {"{"} och slutar med {"}"}
problem-syntax-no-comma = ett komma saknas mellan två värden
problem-syntax-extra-comma = ett komma utan värde före
problem-syntax-too-deep = klamrarna är nästlade för djupt
problem-syntax-control = ett styrtecken som inte får stå här
problem-syntax-other = TOML: { $detail }
problem-syntax-found = { $sentence }; hittade { $found }

file-absent = { $path }: det finns ingen sådan fil
file-directory = { $path } är en mapp; ange datafilen i den
file-not-a-file = { $path } är ingen vanlig fil utan ett rör, en enhet eller en socket
file-too-large = { $path } är större än { $megabytes } MB; så stor är en datafil aldrig
config-directory = { $path } är en mapp; ange konfigurationen i den
config-too-large = { $path } är större än { $megabytes } MB; så stor är en konfiguration aldrig
file-utf16 = { $path } är skriven i UTF-16, och det är UTF-8 som läses; { $remedy }
file-not-text = { $path } är ingen text i UTF-8; { $remedy }
file-denied = { $path } kan inte läsas: åtkomst nekad
file-unreadable = { $path } kan inte läsas: { $reason }

## Records: kinds
kind-partner = partnerkonto
    .a = ett partnerkonto
    .none = inget partnerkonto
    .new = Nytt partnerkonto
kind-person = person
    .a = en person
    .none = ingen person
    .new = Ny person
kind-offer = medlemskapserbjudande
    .a = ett medlemskapserbjudande
    .none = inget medlemskapserbjudande
    .new = Nytt medlemskapserbjudande
kind-software = programvaruförmån
    .a = en programvaruförmån
    .none = ingen programvaruförmån
    .new = Ny programvaruförmån
kind-key = produktnyckel
    .a = en produktnyckel
    .none = ingen produktnyckel
    .new = Ny produktnyckel
kind-cloud = molnförmån
    .a = en molnförmån
    .none = ingen molnförmån
    .new = Ny molnförmån
kind-token = token
    .a = en token
    .none = ingen token
    .new = Ny token
kind-subscription = prenumeration
    .a = en prenumeration
    .none = ingen prenumeration
    .new = Ny prenumeration
kind-visual-studio = Visual Studio-förmån
    .a = en Visual Studio-förmån
    .none = ingen Visual Studio-förmån
    .new = Ny Visual Studio-förmån
kind-seat = plats
    .a = en plats
    .none = ingen plats
    .new = Ny plats
kind-technical = teknisk förmån
    .a = en teknisk förmån
    .none = ingen teknisk förmån
    .new = Ny teknisk förmån

## Records: labels of fields
field-id = Id
field-name = Namn
    .takes = vad det kallas
field-mpn-id = MPN-ID
    .takes = partnerkontots nummer, så som Partner Center visar det
field-role = Användarens roll
field-tenants = Egna klientorganisationer
    .takes = behövs innan en token löses in: partnerns egna klientorganisationer, som fabrikam.onmicrosoft.com, med komma emellan
field-customer-machines = Kunders datorer
    .takes = namn på datorer, med * för valfria bokstäver och komman emellan
field-email = E-post
    .takes = en adress, som ada@fabrikam.example
field-left = Slutade den
field-offer = Erbjudande
field-competency = Kompetens
    .takes = dess namn i partnerprogrammet, som Cloud Platform
field-level = Nivå
field-purchased = Köpt den
field-renewals = Förnyelser betalda
field-profile-reviewed = Profilen granskad
field-counting = Aktiveringar räknas
field-enrollment = Medlemskapserbjudande
field-product = Produkt
    .takes = dess namn, så som portalen visar det
field-quantity = Kvantitet
field-grant = Förmånstyp
field-activation = Aktivering
field-kind = Typ
field-activate-by = Sista dag
field-excludes-platforms = Inte för
    .takes = namn på plattformar, med komman emellan
field-instructions = Anvisningar
    .takes = hur den hämtas eller ställs in
field-key = Nyckel
field-limit = Tillåtna aktiveringar
field-viewed = Först visad den
field-blocked = Spärrad
field-cleared = Rensade datorer
field-reconciled = Jämförd
field-unexplained = Oförklarade
field-activations = Aktiveringar
field-credit = Azure-kredit
field-assignments = Tilldelningar
field-seats = Platser
field-redeemed = Inlösen
field-replaced = Ersättning
field-tenant = Klientorganisation
    .takes = dess fullständiga namn, som fabrikam.onmicrosoft.com
field-ends = Slutar den
field-as-of = Gällde den
field-activated = Påslagen den
field-access-id = Åtkomst-ID
    .takes = siffror, så som Microsoft gav dem när förmånen slogs på
field-contract-id = Kontrakt-ID
    .takes = siffror, så som Microsoft gav dem när förmånen slogs på
field-incidents = Ärenden
field-dismissed = Avfärdat
field-note = Anteckning
    .takes = allt som är värt att veta; aldrig en nyckel
field-on = Dag
field-date = Datum
field-machine = Dator
    .takes = datorns namn
field-case = Ärende
    .takes = ärendets nummer, så som Microsoft gav det
field-activation-case = Fall av en aktivering
field-used = Använt
field-amount = Belopp
    .takes = en summa pengar
field-currency = Valuta
    .takes = tre bokstäver, som EUR
field-person = Person
field-ended = Upphörde den
field-signed-in = Loggade in den
field-as = Inlöst som
field-subscription = Prenumeration
field-reason = Skäl
field-from = Övertagen från
field-by = Ersatt av
field-hours = Timmar
field-activated-before = Har den här nyckeln använts förut?
field-hardware-changed = Betydande ändring av maskinvaran?
field-closed = Stängt den

## Records: what a field takes
takes-text = valfri text
takes-own-id = ord med små bokstäver och siffror, sammanfogade med bindestreck; tomt: ett skapas
takes-reference = { $word ->
    [person] namn, adress eller id för en person
   *[other] namn eller id för { $kind }
}
takes-date = en dag, som 2021-03-01 (år-månad-dag), i dag, +30 eller mån
takes-date-or-flag = en dag, ja eller nej
takes-count = ett heltal
takes-flag = ja eller nej
takes-word = { $words }
takes-secret = 25 bokstäver och siffror; det du skriver visas inte
takes-texts = flera, med komman emellan
takes-words = några av { $words }
takes-dates = dagar, med komman emellan
typed-days = i dag, i morgon, i går
typed-weekdays = måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag
typed-yes = ja, j
typed-no = nej, n
ask-yes-unless = { $question } [J/n]
ask-yes = { $question } [j/N]
labelled = { $label }: { $what }
heading = { $label }:
list = { $before }, { $item }
clauses = { $before }; { $part }
quoted = ”{ $what }”
takes-date-past = 2021-03-01, i dag, i går, -30 eller mån; inte senare än dagen som visas

## Records: what was typed
mistyped-date = Det är ingen dag: skriv den som 2021-03-01 (år-månad-dag), i dag, -30, +30 eller mån.
mistyped-day = Det finns ingen sådan dag: { $month } har { $days } dagar.
mistyped-month = Det finns ingen månad { $month }: månader är 01 till 12.
mistyped-count = Det är inget heltal från 0 till { $most }.
mistyped-flag = Skriv ja eller nej.
mistyped-word = Det ordet finns inte här: { $known }.
mistyped-word-near = Det ordet finns inte här. Menade du { $near }? Kända är { $known }.
mistyped-id-key = Det här skulle kunna vara en produktnyckel, och en nyckel är aldrig ett id: de sista fem tecknen hittar nyckelns id (mpn key --tail LAST5).
holds-key = { $fields } skulle kunna vara en produktnyckel eller innehålla en bit av en: { $count ->
    [one] fältet
   *[other] fälten
    } visas maskerat överallt. En nyckel hör hemma i en egen nyckel eller token, som döljer den.
mistyped-id = Ett id är ord med små bokstäver och siffror, sammanfogade med bindestreck{ $near ->
    [none] .
   *[other] , till exempel { $near }.
    }
mistyped-people = { $count } personer heter så: ange med id vem du menar.
mistyped-key-character = { $letter }{ $after ->
    [0] {""}
   *[other] , efter { $after } bokstäver och siffror,
} är varken bokstav från A till Z, siffra eller bindestreck: en nyckel är 25 bokstäver och siffror i fem grupper (R29).
mistyped-key-count = En nyckel har 25 bokstäver och siffror; { $found ->
    [one] här är det bara en.
   *[other] här är det { $found }.
    } (R29)
mistyped-key-dash = Bindestrecket efter { $after ->
    [one] 1 bokstav eller siffra
   *[other] { $after } bokstäver och siffror
} står inte mellan två grupper om fem (R29).
mistyped-several = Det här förs med egna kommandon och skrivs inte som ett fält.
odd-key = { $letter }, nummer { $at } av de 25 bokstäverna och siffrorna, förekommer aldrig i en riktig nyckel, som består av { $real }: titta igen, eller tryck på Enter en gång till för att behålla den (R29).
odd-key-refused = { $letter }, nummer { $at } av de 25 bokstäverna och siffrorna, förekommer aldrig i en riktig nyckel, som består av { $real } (R29): titta igen, eller lägg till --as-is för att behålla den.

## Refusals
refused-role = Roller som får göra det här: { $roles }; din roll är { $role } (R58).
refused-not-authorised = Du har inte behörighet för den här åtgärden. Ett konto bara för CSP ser inga MPN-förmåner (R53).
refused-unknown = Inget har id:t { $id }.
refused-unknown-kind = Det finns { $none } med id:t { $id }.
refused-other-kind = { $id } är { $is }, inte { $wanted }.
refused-whole = { CAPITAL($part) } hör till { $whole }: ange till vilken post (--to ID).
refused-digits = { $field } är ett nummer med bara siffror, till exempel 100200300.
refused-one-partner = Det finns ett partnerkonto: det kan ändras, inte läggas till eller tas bort.
refused-id-taken = Id:t { $id } tillhör redan { $kind }: välj ett annat.
refused-needed = { $fields } måste finnas.
field-in-file = { $label } (`{ $name }`)
refused-needed-hours = Ett ärende som gäller rådgivningstimmar måste ange hur många timmar det tog (`hours`).
refused-as-of = Den { $on }: { $reason }
refused-partly = Platser, slut och dagen då det gällde hör ihop: { $fields } { $count ->
    [one] saknas
   *[other] saknas
}.
refused-no-such-field = { CAPITAL($kind) } har inget fält { $field }. Fälten är { $known }.
refused-no-dates = { CAPITAL($kind) } har inga egna datum, så det finns inget att avfärda.
refused-parts = { $field } måste ha { $needed }; ”{ $whole } --unset” tar bort det helt.
refused-value = { $field } ska vara { $takes }.
refused-control = Tecken { $at } i { $field }{ $item ->
    [0] {""}
   *[other] , del { $item },
} är ett { $sort ->
    [line] radslut
   *[control] styrtecken
} ({ $code }), som aldrig skrivs till filen: utelämna det.
refused-referred-to = { $by } { $count ->
    [one] hänvisar
   *[other] hänvisar
    } till posten (R59).
refused-named = { $by } { $count ->
    [one] nämner
   *[other] nämner
} den här personen (D19).
refused-rests-on = Att ta bort det skulle få en regel att glömma: { $what }. { $when ->
        [day] Det får tas bort från och med { $first } (D19).
        [lapse] Det får tas bort när erbjudandet har förfallit, från och med { $first } om det inte förnyas (D19).
       *[never] Det får tas bort när erbjudandet har förfallit (D19).
    }
refused-no-such-row = Loggen för { $of } har ingen sådan rad.
refused-key-known = Den här nyckeln är redan registrerad, som { $kind } { $id }: en nyckel står en gång i en fil (D17).
refused-redeemed-before-purchase = { $token } löstes in { $on }: dess erbjudande kan inte köpas senare än så ({ $purchased }, R1).
refused-before-purchase = En uppgift om { $of } är från { $on }: dess erbjudande kan inte köpas senare än så ({ $purchased }, R1).
refused-redeemed-before-issue = { $token } kom som ersättning { $issued }: den kan inte ha lösts in { $on } (R33).
refused-opened-before-enabled = Ett ärende för { $of } öppnades { $on }: förmånen kan inte ha aktiverats senare än så ({ $enabled }, R48).
refused-credit-tokens = { $of } skulle vara en kredit med token: en kredit tilldelas personer, och token hör till licenser (R31, R41, R42).
refused-begun-active = { $of } påbörjades på nytt { $on }: den hade upphört då, och alltså inte { $ends } (R37).
refused-opened-unenabled = Ett ärende för { $of } öppnades { $on }: då var förmånen aktiverad (R48).
refused-into-ended = En token gick in i { $of } den { $on }: den kan inte ha upphört före det ({ $ends }, R37).
refused-ends-before-stated = { $of } kan inte ha upphört { $ends }, före den dag då den hade de siffrorna ({ $as_of }, R3).
refused-replaced-twice = { $token } och { $first } kan inte ersättas av samma token (R33).
refused-replaced-across = { $token } kan inte ersättas av en token från { $theirs } (R33).
refused-no-subscription-yet = Prenumerationen som { $token } lades till i skulle inte finnas den dagen: ange dess platser, slut och dag (R37).
refused-other-tenant = { $token } löstes in på en annan klientorganisation än den för { $subscription } (R38).
refused-other-product = { $token } löstes in i { $subscription }, som måste gälla samma produkt (R37).
refused-ended-before-start = En rad i { $of } skulle sluta innan den börjar (R59).
refused-assigned-before = En rad i { $of } skulle stå före den rad som den avslutar (R59).
refused-what-if = Det här är { $shown }, inte i dag: på en tänkt dag skrivs inget. { KEY("today") }, utanför ett formulär, leder tillbaka till i dag.
refused-what-if-run = Hela den här körningen är tänkt, och inget skrivs: starta programmet utan --today för det.
refused-read-only = Den här gången ska inget skrivas (--read-only).
refused-staged = Med --stage skrivs inget: det som visas är påhittat.
refused-faults = Filen har fel, så inget skrivs över den: { KEY("problems") } visar dem, { KEY("edit") } öppnar editorn.

## Changes
done-added = Lade till { $kind } { $id }.
done-set = Ändrade { $fields } för { $id }.
done-removed = Tog bort { $id }.
done-erased = Raderade namn, adress och anteckning för { $id }: i raderna står nu { $pseudonym }; en journal och tidigare versioner bredvid filen behåller dem.
done-mistake = Tog bort en rad i { $id } om något som aldrig hänt.
done-granted = Lade till { $count ->
    [one] 1 förmån
   *[other] { $count } förmåner
    } för { $id }.
done-several = Registrerade { $count ->
    [one] 1 ändring
   *[other] { $count } ändringar
} som ett steg.
done-several-told = Registrerade { $count ->
    [one] 1 ändring
   *[other] { $count } ändringar
} som ett steg: { $names }{ $more ->
    [0] .
   *[other] {" "}och { $more } till.
}
done-viewed = Registrerade att { $id } har visats.
counted-once = { $names } { $count ->
    [one] nämndes två gånger och räknas
   *[other] nämndes två gånger och räknas
} en gång.
done-nothing = Inget att ändra.
done-in-memory = { $done } Bara i minnet: det här är exempeldata.
undone = Ångrat: { $done }
undone-view = Ångrat: dagen då { $id } visades, bara i filen; en nyckel som har visats förblir visad (R15).
undone-export = Ångrat: att { $keys } lämnade filen, bara i filen; det som har lämnat den är ute, och en nyckel som har visats förblir visad (R15).
undone-act = Ångrat: { $what }
redone-act = Gjort om: { $what }
redone = Gjort om: { $done }
nothing-to-undo = Inget att ångra.
nothing-to-redo = Inget att göra om.
removes-keeps-figures = { $id } löper vidare (R3): { $seats } { $seats ->
    [one] licens
   *[other] licenser
} till och med { $ends } registreras
removes-record = { $kind } { $id }{ $name ->
    [none] {""}
   *[other] {" "}{ $name }
}
removes-parts = med { $count ->
    [one] { $kind } { $ids }
   *[other] { $count } delar: { $ids }
    }
ledger-named = ({ $name } { $value })
removes-rows = { $ledger } för { $id } ({ $count }): { $rows }
erases-person = namn, adress och anteckning för { $id } försvinner; posten blir kvar som { $pseudonym }
erases-rows = { $rows ->
    [0] ingen rad nämner personen
    [one] en rad nämner sedan { $pseudonym }
   *[other] { $rows } rader nämner sedan { $pseudonym }
}
removes-fact = { $fields } för { $id }
unsplicable-layout = Filen är uppställd så vid { $place } att det här inte kan skrivas utan att din text flyttas: gör det där med { KEY("edit") }, eller lägg det först på egna rader.
unsplicable-not-found = { $place }: posten finns inte där filen hade den. Läs filen på nytt med { KEY("reload") }.
unsplicable-mismatch = { $place }: det som skulle skrivas går inte att läsa tillbaka som det ska, vilket är ett fel i programmet. Inget skrevs.

## Saving
saving = sparar …
saved = sparat { $time }
not-saved = INTE SPARAT
unsaved-reload = Det du har ändrat är inte sparat. Enter läser filen och kastar ändringen; alla andra tangenter behåller den.
unsaved-edit = Det du har ändrat är inte sparat. Enter öppnar filen som den är på disken, och det som ändras där ersätter din ändring; alla andra tangenter gör det inte.
unsaved-switch = Det du har ändrat är inte sparat. Enter öppnar den andra filen och kastar ändringen; alla andra tangenter behåller den.
unsaved-kept = Det du har ändrat är fortfarande inte sparat; { $save } försöker igen.
unsaved-kept-changed = Det du har ändrat är inte sparat, och filen har ändrats sedan dess: din ändring finns kvar på skärmen. { $reload } och Enter kastar den och visar filen.
unsaved-unknown = det är inte känt om { $path } har sparats
unsaved-title = Inte sparat
unsaved-stay = stanna här
unsaved-again = försök spara igen, och avsluta
unsaved-elsewhere = skriv till en annan fil, och avsluta
unsaved-lose = avsluta: det som inte är sparat går förlorat
unsaved-path = Det skrivs till den här filen, som bara du kan läsa; aldrig över en som redan finns. Enter skriver den och avslutar, { KEY("cancel") } går tillbaka.
left-unsaved = inte sparat, och förlorat: det som ändrades sist; { $why }
left-unsure = inte garanterat sparat: filen har det som ändrades sist, men ett strömavbrott kan återställa den gamla texten; { $why }
left-elsewhere = inte sparat: { $why }; det som filen skulle innehålla finns i { $path }
why-changed = { $path } har ändrats av ett annat program sedan den lästes
why-vanished = { $path } finns inte längre
why-not-clean = { $path } har fel som skulle gå förlorade om den skrevs över
why-busy = { $path } sparas av ett annat program
why-read-only = { $path } är skrivskyddad
why-exists = { $path } finns redan
why-locked-out = låset { $lock } för { $path } är en fil som tillhör { $owner } och som ingen annan får öppna
why-mounted = { $path } är monterad för sig, så inget kan ta dess plats
why-no-locks = { $path } ligger på en disk utan fillås, där två program kan skriva samtidigt
why-failed = { $path }: { $step }: { $reason }
remedy-changed = se vad som står där nu
remedy-vanished = lägg tillbaka den
remedy-not-clean = rätta dem i en editor
remedy-busy = vänta tills det är klart
remedy-read-only = låt ägaren tillåta skrivning (chmod u+w)
remedy-exists = välj ett annat namn
remedy-locked-out = ta bort den filen när ingen sparar
remedy-mounted = montera mappen i stället för filen
remedy-no-locks = förvara den på en disk som har dem, eller montera den här med lås
remedy-unkept = se efter om det är vad du vill
vanished = { $path } finns inte längre; det som visas är inte sparat, utan finns bara i minnet: { $save } skriver filen på nytt
late-key = { $count ->
    [one] { $key } gjorde inget: dialogrutan som den var avsedd för hade just stängts.
   *[other] { $count } tangenter gjorde inget: dialogrutan som de var avsedda för hade just stängts.
}
late-key-asks = { $count ->
    [one] { $key } är inget svar: den kom
   *[other] { $count } tangenter är inget svar: de kom
} samtidigt med tangenten som ställer frågan.
read-meanwhile = Filen ändrades och lästes under tiden, och inget gjordes. Titta igen.
save-changed = { $path } har ändrats av ett annat program sedan den lästes, och lämnas som den är; din ändring finns kvar på skärmen: läs filen på nytt och gör den sedan en gång till
save-vanished = { $path } finns inte längre, och inget skrevs; din ändring finns kvar: lägg tillbaka filen och spara sedan igen
save-not-clean = { $path } har fel som skulle gå förlorade om den skrevs över; rätta dem i en editor, läs filen på nytt och gör sedan din ändring
save-busy = { $path } sparas av ett annat program; din ändring finns kvar: vänta tills det är klart och spara sedan igen
save-read-only = { $path } är skrivskyddad; din ändring finns kvar: låt ägaren tillåta skrivning (chmod u+w) och spara sedan igen
save-exists = { $path } finns redan, och inget skrevs; välj ett annat namn
save-locked-out = { $path } är inte sparad: dess lås { $lock } är en fil som tillhör { $owner } och som ingen annan får öppna; ta bort den filen när ingen sparar och försök sedan igen
save-another-user = en annan användare
save-mounted = { $path } är monterad för sig, så inget kan ta dess plats och den kan inte sparas: montera mappen i stället för filen
save-no-locks = { $path } ligger på en disk utan fillås, där två program kan skriva samtidigt, så den kan inte sparas: förvara den på en disk som har dem, eller montera den här med lås
save-unkept = { $path } är inte sparad ännu: { $caveats }; spara igen för att göra det ändå
save-failed = { $path } är inte sparad: { $step }: { $reason }; din ändring finns kvar: { $remedy } och spara sedan igen
save-unsure = { $path } är sparad, men ett strömavbrott kan återställa den gamla texten: { $step }: { $reason }; { $remedy } och spara sedan igen

caveat-other-names = { $path } har { $count ->
    [one] ett namn till (en hård länk), som behåller
   *[other] { $count } andra namn (hårda länkar), som behåller
} den gamla texten när den sparas
caveat-owner = { $path } tillhör { $owner } och blir din när du sparar den
caveat-group = { $path } är för gruppen { $group }, som du inte är med i: när du sparar den får gruppen inte göra mer med den än alla andra
caveat-access-list = { $path } har en åtkomstlista, som går förlorad när du sparar den: då får bara ägaren öppna den
caveat-attributes = { $path } har attribut som går förlorade när du sparar den: { $names }
caveat-no-version = sparat, men det som fanns där förut är inte bevarat i { $folder }: { $reason }; { $remedy }
caveat-no-journal = sparat, men det finns inte i journalen { $journal }: { $reason }; { $remedy }
caveat-foreign-journal = sparat, men { $journal } är ingen journal från mpn, så det som gjordes är inte registrerat där; flytta undan den filen

create-no-folder = { $path } är inte skriven: det finns ingen mapp { $folder }; skapa mappen först, eller ange en som finns, och försök sedan igen
create-busy = { $path } skrivs av ett annat program; vänta tills det är klart och se sedan efter om filen fortfarande behövs
create-read-only = { $path } är skrivskyddad och lämnades som den var: låt ägaren tillåta skrivning (chmod u+w) och försök sedan igen
create-failed = { $path } är inte skriven: { $step }: { $reason }; { $remedy } och försök sedan igen
create-unsure = { $path } är skriven, men ett strömavbrott kan få den att försvinna: { $step }: { $reason }; { $remedy } och behåll en kopia någon annanstans

save-step-folder = mappen kan inte hittas eller skapas
save-step-lock = låsfilen { $lock } kan inte användas
save-step-compare = filen kan inte läsas på nytt för att jämföras
save-step-temporary = ingen tillfällig fil kan skapas bredvid den
save-step-write = den tillfälliga filen kan inte skrivas
save-step-rights = den tillfälliga filen kan inte ta över filens rättigheter
save-step-sync = den tillfälliga filen kan inte skrivas ända ned på disken
save-step-replace = den tillfälliga filen kan inte ta dess plats
save-step-sync-folder = mappen kan inte skrivas ända ned på disken

save-reason-full = disken är full
save-reason-quota = din del av disken är slut
save-reason-denied = åtkomst nekad
save-reason-read-only = filsystemet är skrivskyddat
save-reason-gone = mappen finns inte
save-reason-no-folder = en del av sökvägen är ingen mapp
save-reason-taken = något annat har det namnet
save-reason-name = namnet är för långt eller har ett tecken som inte får ingå
save-reason-large = texten är större än en datafil får vara
save-reason-folder = det är en mapp
save-reason-unsupported = filsystemet kan inte göra det
save-reason-in-use = den används, eller är monterad för sig
save-reason-other = { $reason }

save-remedy-full = frigör utrymme på den
save-remedy-quota = ta bort egna filer eller be om en större del
save-remedy-denied = ge dig själv rätt att läsa och skriva mappen och filen (chmod, chown)
save-remedy-read-only = montera det för skrivning
save-remedy-gone = skapa mappen
save-remedy-no-folder = rätta sökvägen
save-remedy-taken = flytta undan det
save-remedy-name = ge filen ett annat namn
save-remedy-large = ta bort det som inte längre behövs
save-remedy-folder = ange en fil i den
save-remedy-unsupported = förvara filen på en lokal disk
save-remedy-in-use = stäng det som har den öppen, eller montera mappen om själva filen är monterad
save-remedy-other = kontrollera att disken är ansluten och hel

## Using keys
no-key-cal = Ingen ytterligare information tillgänglig: en CAL (klientåtkomstlicens) har ingen nyckel och inget att ladda ned (R23).
no-key-not-needed = Det här behöver inte aktiveras, och ingen nyckel är registrerad (R22).
no-key-none = Ingen nyckel är registrerad här ännu.
no-token-none = Ingen token är registrerad här ännu.
no-token-all-redeemed = Varje token här är inlöst, ersatt eller har upphört att gälla.
no-key-all-used = Varje nyckel här är slut, spärrad eller har upphört att gälla.
no-key-lapsed = Dess erbjudande är förfallet: ingen nyckel av den får användas längre (R7, R25).
no-key-other = Här finns ingen nyckel.
no-key-none-do = { $new } lägger till en.
no-key-all-used-do = { $open }, och välj sedan en att se på ändå.
no-key-lapsed-do = { $open }, och välj sedan en för att titta på den: den går inte att använda längre.
no-token-all-redeemed-do = { $open }, och välj sedan en för att titta på den: den går inte att använda längre.
no-key-other-do = Markera en programvaru- eller molnförmån, eller sök en med { $find }.
no-contract = Inget åtkomst-ID eller kontrakt-ID att kopiera: de visas när förmånen är påslagen och något är kvar (R48, R54).
contract-is-shown = Åtkomst-ID och kontrakt-ID står redan i listan; { KEY("copy") } kopierar dem, det ena efter det andra.
reveal-hint = valfri tangent döljer den; { $left } s kvar
reveal-not-now = { $name } har aldrig visats, och att visa en nyckel är en handling (R15): { $run ->
    [yes] starta programmet utan --today för det
   *[no] tryck först på { KEY("today") } för i dag
}.
reveal-title = Visa { $name } för första gången
reveal-ends-refund = Till och med { $until } återbetalar Microsoft det här erbjudandet, så länge ingen nyckel har visats och inget använts. Att visa eller kopiera den här nyckeln gör slut på den rätten (R15). Det registreras.
reveal-no = Låt den vara
reveal-yes = Fortsätt och avstå från återbetalningen
copied = Kopierade { $name }; rensas om { $seconds } s.
copied-tmux = { $name } finns i tmux buffert, rensas om { $seconds } s, och kanske i din terminals urklipp, som inte går att nå härifrån.
copied-tmux-only = { $name } finns i tmux buffert, rensas om { $seconds } s, och ingen annanstans.
copied-terminal = { $name } skickades till terminalen (OSC 52). Vad den behåller, och hur länge, är inte känt här.
copied-staged = { $done } Det är påhittat (--stage).
copy-nowhere = Inget urklipp går att nå härifrån: ingen skärm, ingen terminal. Använd { KEY("reveal") } på instrumentpanelen, mpn key --print på kommandoraden.
copy-off = Kopiering är avstängd i konfigurationen (clipboard = "off").
copy-refused = Urklipp gick inte att använda: { $why }. Använd { KEY("reveal") }, eller ställ in clipboard i konfigurationen.
copy-no-helper = Inget kopierades: processen som skulle rensa urklipp efteråt kunde inte startas ({ $why }). Använd { KEY("reveal") } på instrumentpanelen, mpn key --print på kommandoraden.
copy-no-answer = Inget kopierades: processen som skulle rensa urklipp efteråt svarar inte. Försök igen, eller använd { KEY("reveal") } på instrumentpanelen, mpn key --print på kommandoraden.
on-clipboard = { $name } i urklipp: { $left } s
on-tmux = { $name } i tmux: { $left } s
clipboard-cleared = Urklipp har rensats.
clipboard-changed = Urklipp innehåller numera något annat, som lämnades orört.
tmux-cleared = tmux buffert har rensats.
tmux-cleared-handed-on = tmux buffert har rensats; din terminal kan fortfarande ha nyckeln.
tmux-changed = tmux buffert innehåller numera något annat, som lämnades orört.
key-cut = Styrtecken i { $name } utelämnades.

## Forms
nothing-selected = Inget är markerat.
only-counts = Den här raden räknar bara: { KEY("open") } går till det som räknas.
ledger-is-kept = En rad i en logg är något som har hänt: { KEY("edit") } öppnar filen där, och { KEY("remove") } tar bort en rad om något som aldrig hänt.
form-new = { $kind }
form-new-in = { $kind } i { $parent }
form-change = Ändra uppgifterna för { $name }
form-part = { $field }: { $part }
form-choose = { $takes } ({ $key } visar dem)
form-place = { $at } av { $all }
form-fitting = { $count ->
    [0] inget passar
   *[other] { $count } att välja bland
}
form-narrow = skriv för att begränsa
form-replaces = { $takes }; det du skriver ersätter det som står där
form-of-file = { $name }: { $takes }
form-fault = { $field }: { $fault }
form-kept = { $what } blir kvar
form-by-default = { $value } (standard)
form-edge = { $above ->
    [0] … { $below } { $below ->
            [one] fält
           *[other] fält
        } till nedanför
   *[other] { $below ->
        [0] … { $above } { $above ->
                [one] fält
               *[other] fält
            } till ovanför
       *[other] … { $above } till ovanför, { $below } nedanför
    }
}
hint-save = spara
hint-mend = laga allt
doctor-mend-title = Laga detta?
doctor-mend-no = Låt det vara
doctor-mend-yes = { $count ->
    [one] Laga det
   *[other] Laga alla { $count }
    }
hint-record = registrera det nya
form-needed = här behövs ett svar: { $takes }
form-not-asked = frågas inte
form-known = { $value } (enligt loggen)
form-key-count = { $count } av 25
form-by-catalogue = { $value } (enligt katalogen)
form-more = … { $lines } rader till ({ $key })
form-above = … { $lines } rader ovanför ({ $key })
form-leave = { KEY("cancel") } en gång till kastar det du har skrivit.
new-title = Ny post
new-needs = { CAPITAL($part) } hör till { $whole }, och det finns ingen sådan post än: lägg till den först.
new-where = Var hör posten ({ $kind }) hemma?
new-in = { $kind } i { $parent }
new-partner = partnerns egna uppgifter
new-record = lägg till { $kind }
confirm-erase = Radera bara namn, adress och anteckning
confirm-erase-means = Att radera låter raderna vara kvar, under en pseudonym.
confirm-mistake = Har det som den här raden i { $id } säger aldrig hänt?
confirm-never-happened = Det har aldrig hänt: ta bort raden
confirm-removal = Ta bort { $name }?
confirm-keep = Behåll
confirm-by-enter = Bara Enter på det svar som säger det tar bort.
confirm-kept = { $key } är inget svar på det: inget gjordes. Enter på svaret är det.
confirm-remove = Ta bort allt detta

## Command line: keys
cli-key = Hitta en produktnyckel eller token: visad maskerad, kopierad eller utskriven
cli-key-query = Ord ur produkt, id, anteckning eller dator; alla måste förekomma
cli-key-tail = Nyckelns sista fem tecken; utan värde efterfrågas de dolt, och det får vara hela nyckeln
cli-key-copy = Kopiera den, utan att visa den
cli-key-print = Skriv ut den, och inget annat, på standard ut
key-nothing = ingen nyckel matchar
key-nearest = ingen nyckel matchar; de här ligger nära
key-several = { $count } nycklar matchar; ange fler ord, id:t, eller --tail LAST5
key-pick = Vilken? Ett nummer från 1 till { $count }, Enter avslutar:
key-none-picked = ingen av de { $count } nycklar som matchar valdes
key-tail-missing = inget skrevs: de sista fem tecknen, eller hela nyckeln, hittar den
key-left = lämnad som den är; inget kopierades eller skrevs ut
key-not-now = { $id } har aldrig visats, och att visa en nyckel är en handling (R15): kör det här utan --today
key-needs-yes = { $why } Lägg till --yes för att göra det.

## Command line: keeping records
cli-add = Lägg till en post: person, offer, software, cloud, visual-studio, technical, key, token, seat, subscription
cli-set = Ändra ett fält i en post
cli-remove = Ta bort en post för gott; det som hänvisar till den nämns först, och utan terminal krävs --yes
cli-kind = Vad som ska läggas till
cli-fields = Fält i den, som FIELD=VALUE; en kredits delar som credit.kind=monthly
cli-to = Förmånen som en nyckel, token eller plats hör till
cli-key-from = Fil som innehåller nyckeln; - är standard in. Utan den frågar en terminal dolt
cli-as-is = Behåll en nyckel med tecken som riktiga nycklar aldrig har
cli-dry-run = Svara bara; skriv inget
cli-act-dry-run = Svara bara; skriv inget
cli-record-id = Postens id; partner för partnerkontot
cli-field = Fält, med namnet i datafilen
cli-value = Dess nya värde
cli-unset = Ta bort fältet
cli-remove-id = Postens id; med --mistake ID:ROW, som vs-1:2, där loggen har flera rader
cli-erase = Radera en persons namn, adress och anteckning, och behåll raderna under en pseudonym
cli-mistake = Ta bort en rad i en logg om något som aldrig hänt: en aktivering, en tilldelning, ett ärende, eller den senaste inlösen eller ersättningen av en token. ID:ROW anger den, räknat från 1, ID:cleared:ROW en rensad dator
cli-references = Ta bort även det som hänvisar till den
cli-yes = Fråga inte
cli-not-written = { $done } (inte skrivet)
cli-done-written = { $done } (skrivet)
cli-written-unsure = Skrivet, men överlever inte säkert ett strömavbrott: { $path }: { $step }: { $reason }; { $remedy }. Ge inte kommandot igen: det skulle räknas två gånger.
cli-written-unanswered = Skrivet, men svaret kunde inte ges: { $reason }. Ge inte kommandot igen: det skulle räknas två gånger.
cli-waiting = { $path } sparas av ett annat program; väntar upp till en minut på att det blir klart …
cli-not-written-why = Inte skrivet: { $why }; { $remedy } och ge sedan kommandot igen.
cli-not-written-changed = Inte skrivet: andra program ändrar { $path } snabbare än den hinner läsas; ge kommandot igen.
cli-not-removed = Behållen.
cli-confirm-removal = Ta bort { $id }? mpn undo ångrar det.
cli-removal-needs-yes = { $id } behålls: ingen kunde tillfrågas; lägg till --yes för att ta bort, eller --dry-run för att se vad som skulle försvinna
cli-read-only-refuses = inget skrivs med --read-only; utelämna den, eller lägg till --dry-run för att bara få svar
cli-stage-refuses = inget skrivs med --stage; utelämna den, eller lägg till --dry-run för att bara få svar
cli-refuses-to-write = inget skrivs med { $option }: utelämna den
staged-file = datafilen
staged-config = konfigurationen
staged-output = påhittat (--stage): ingen nyckel, inget namn, inget ID och ingen adress i det är på riktigt
staged-sample = det finns ingen datafil ännu: det här är exemplet
staged-faults = { $path }: { $count ->
    [one] 1 fel
   *[other] { $count } fel
}, på { $places }. Med --stage visas inget av den; utan förklaras varje fel
cli-which-benefit = vilken förmån: ange dess flik
key-as-query = det här skulle kunna vara en nyckel eller en bit av en, som aldrig tas emot som argument, där andra användare kan se den: mpn key --tail LAST5 hittar en nyckel med dess sista fem tecken
cli-key-as-argument = en nyckel tas aldrig emot som argument, där andra användare kan se den: utelämna den för att bli tillfrågad, eller använd --key-from FILE (- är standard in)
cli-key-missing = ingen nyckel kom på standard in: ange en fil som innehåller den med --key-from FILE, eller skicka in den genom ett rör
cli-key-none-in = { $path } är tom: den ska innehålla nyckeln
cli-no-key-field = --key-from och --as-is hör till fältet key: utelämna dem här
cli-no-whole = { $kind } är ingen del av en annan post: utelämna --to{ $offer ->
    [yes] ; dess erbjudande anges med enrollment=ID
   *[no] {""}
}
cli-keys-several = detta är { $count } nycklar, och var och en är en egen post: ange en i taget, eller ta in alla med mpn import FILE
cli-key-prompt = Nyckel (dold):{" "}
cli-field-value = ange fält som FIELD=VALUE; de som finns är { $fields }
cli-of-field = `{ $name }`: { $sentence }
cli-value-missing = värdet saknas: { $takes }. --unset tar bort fältet
cli-confirm-erasure = Radera vem { $id } är? mpn undo ångrar det.
cli-confirm-mistake = Har det som den här raden i { $id } säger aldrig hänt? mpn undo ångrar det.
cli-rests-on = { $reason } { $erasable ->
    [yes] För att bara ta bort namn, adress och anteckning: mpn remove { $id } --erase.
   *[no] Det som aldrig har hänt tas bort med --mistake.
}
cli-named = { $reason } mpn remove { $id } --erase tar bara bort namnet och behåller raderna; --with-references tar bort även raderna.
cli-which-row = { $count ->
    [0] Det finns ingen sådan rad: mpn remove ID:ROW --mistake anger en, räknat från 1.
   *[other] { $id } har { $count } rader: ange vilken som aldrig har hänt, till exempel { $id }:{ $count }.
}
cli-with-references = { $reason } Lägg till --with-references för att ta bort även det.
cli-no-kind = det finns ingen sådan typ av post; kända är { $known }
cli-fields-of = Fält efter slag; * måste anges, (*) när ett annat fält kräver det
cli-no-field = { $kind } har inget fält ”{ $name }”; fälten är { $known }
cli-key-unreadable = nyckeln kunde inte läsas: { $why }
key-source-absent = det finns ingen sådan fil
key-source-directory = det är en mapp; ange filen i den
key-source-other = det är varken en fil eller ett rör; --key-from - läser standard in
key-source-too-large = det är fler än { $most } byte; en nyckel har 29 tecken
key-source-not-text = det är ingen text i UTF-8 eller UTF-16; spara den som något av dem
key-source-denied = åtkomst nekad

## A file of one's own: its comments
init-head =
    En Microsoft-partners förmåner: vad som har beviljats, och vad som har hänt med det.
    Redigera filen för hand, i instrumentpanelen (mpn) eller med mpn add, mpn set och mpn remove; kommentarer och uppställning bevaras.
    Bara fakta: antal, status och sista dagar räknas ut ur dem. Datum skrivs 2021-03-01.
init-partner = ---- Partnerkontot. Klientorganisationerna är partnerns egna: bara på dem får en token lösas in (R38).
init-customers = customer_machines = ["CUST-*"]   # namn på kunders datorer: att aktivera där nekas (R40)
init-people = ---- Personer som får ha platser och kredit. Id:n är ord med små bokstäver och bindestreck, unika i den här filen.
init-offer = ---- Medlemskapserbjudandet. Dess årsdag är ett år efter köpet; det förnyas under de { $days } dagarna efter den (R6).
init-renewals = renewals = [2021-09-20]   # dagarna då förnyelser betalades, den äldsta först
init-software = ---- Programvara. activate_by är förmånens förfallodatum där det inte är årsdagen. Nycklar står under sin förmån:
init-cloud = ---- Moln. En token löses in en gång, på en klientorganisation (R31, R32). Token står under sin förmån:
init-visual-studio = ---- Visual Studio. En plats kan gå till någon annan { $days } dagar efter att den tilldelades (R45).
init-technical = ---- Tekniska förmåner. access_id och contract_id visas när förmånen är påslagen (R48).
init-illustrative = Som illustration: partnerprogrammets texter ger inget säkert tal. Se efter vad som har beviljats er.

## A file of one's own: questions
init-title = En egen fil
init-preview-title = Skapa { $path }?
init-preview-offer = { $offer }, köpt { $purchased }
grant-title = Lägga till det som katalogen har för { $offer }?
grant-lines = { $count ->
    [one] 1 { $kind }
   *[other] { $count } × { $kind }
    }: { $names }
grant-no = Lägg inte till något; { KEY("new") } lägger till enstaka
grant-yes = { $count ->
    [one] Lägg till den här förmånen
   *[other] Lägg till de här { $count } förmånerna
    }; { KEY("undo") } ångrar alltihop på en gång
init-no = Tillbaka till frågorna
init-yes = Skapa den; { KEY("undo") } tar tillbaka erbjudandet och dess förmåner
sample-no-new = Det här är exempeldata. Din egen fil finns redan, eller så får inget skrivas här: avsluta med { KEY("quit") } och starta mpn.
init-ask-name = Partnerns namn
init-ask-mpn-id = MPN-ID, om du vet det
init-ask-tenants = Egna klientorganisationer, som contoso.onmicrosoft.com
init-ask-offer = Vilket erbjudande
init-ask-competency = Vilken kompetens, som cloud-platform
init-ask-level = På vilken nivå
init-ask-purchased = När det köptes
init-ask-role = Vem som använder det här
init-question = { $question } ({ $takes }):
init-question-usual = { $question } ({ $takes }) [{ $usual }]:
takes-one = en rad
init-no-mpn-id = Ett MPN-ID är bara siffror.
init-no-tenant = En klientorganisation är ett domännamn, som contoso.onmicrosoft.com; flera med komman emellan.
init-made = { $path } är din fil, med { $count ->
    [one] en förmån
   *[other] { $count } förmåner
    }. Lägg till personer, nycklar och token i instrumentpanelen, med { KEY("new") }.
cli-init = Några frågor, sedan en egen kommenterad datafil
cli-init-name = Företaget, så som Partner Center kallar det
cli-init-mpn-id = Dess ID i Microsoft Partner Network, siffror
cli-init-tenant = En egen klientorganisation, som contoso.onmicrosoft.com; vid flera flaggan för var och en
cli-init-offer = Vad som köptes: { $words }
cli-init-competency = För en kompetens eller specialisering: vilken
cli-init-level = För en kompetens: på vilken nivå: { $words }
cli-init-purchased = Dagen för köpet
cli-init-missing = ingen kan tillfrågas här; lägg till { $options }
cli-init-exists = { $path } finns redan och lämnades som den var; ange en annan fil med --file, eller öppna den här: mpn
cli-init-made = { $path } är din fil, med { $count ->
    [one] en förmån
   *[other] { $count } förmåner
    }. Lägg till personer, nycklar och token med mpn add, eller i instrumentpanelen med { KEY("new") }.
cli-init-make = Skapa den?
cli-init-left = Inget skapades.
cli-init-ended = frågorna besvarades inte till slut; inget skrevs
cli-doctor = Vad som är märkligt i filen, dess nycklar och det som ligger bredvid
cli-doctor-after = Slutkoder: 0 inget hittades, 1 något hittades, 3 filen kan inte läsas eller är inte säkert lagad.
cli-doctor-fix = Laga det som kan lagas utan att något går förlorat: produkter som skrivs på två sätt, som ett steg; vem som får öppna filen, och det som avbrutna sparningar har lämnat bredvid den
doctor-nothing = inget märkligt hittades
doctor-what = Vad
doctor-where = Var
doctor-says = Fynd
doctor-title = Hälsokontroll
doctor-looking = Filen och det som ligger bredvid undersöks …
doctor-nothing-to-mend = Inget här kan lagas av sig självt.
doctor-placed = { $line }:{ $column }
doctor-counts = { $found ->
    [one] 1 sak hittades
   *[other] { $found } saker hittades
    }{ $mendable ->
    [0] {""}
   *[other] , { $mendable } av dem kan lagas
    }
doctor-offers = { $mendable ->
    [one] mpn doctor --fix lagar den: { $what }
   *[other] mpn doctor --fix lagar dem: { $what }
    }
doctor-remark = { $found } hittades{ $mendable ->
    [0] {""}
   *[other] , { $mendable } kan lagas som ett steg
    }
doctor-mended = { $mended ->
    [0] inget lagades
    [one] 1 sak lagades: { $what }
   *[other] { $mended } saker lagades: { $what }
    }; { $left ->
    [0] inget är kvar
   *[other] { $left } kvar
    }
doctor-undo = det som lagades i posterna är ett steg: mpn undo ångrar det
doctor-what-if = på en tänkt dag ({ $date }) lagas inget: utelämna --today
doctor-mended-here = { $count ->
    [one] 1 sak lagades
   *[other] { $count } saker lagades
    }{ $records ->
    [0] {""}
   *[other] ; { KEY("undo") } tar tillbaka det som ändrades i posterna
    }
doctor-path = { $what }: { $path }{ $there ->
    [yes] {""}
   *[other] , finns inte nu
    }
doctor-path-state = datafil
doctor-path-real = som är en länk till
doctor-path-lock = lås, medan den sparas
doctor-path-log = journal
doctor-path-versions = sparade versioner, som innehåller dess nycklar
doctor-path-what = sökväg
doctor-path-config = konfiguration
doctor-not-a-key = Texten för { $id } är ingen nyckel: en sådan har fem grupper om fem bokstäver och siffror (R29). Slå upp den hos Microsoft igen.
doctor-contradiction = { $what ->
    [into-ended] En token gick in i { $of } den { $on }; prenumerationen hade upphört { $other } (R37).
    [begun-active] { $of } påbörjades på nytt { $on } och upphörde inte förrän { $other } (R37).
    [opened-unenabled] Ett ärende för { $of } öppnades { $on }, och inget säger att förmånen har aktiverats (R48).
    [opened-early] Ett ärende för { $of } öppnades { $on }, innan den aktiverades { $other } (R48).
    [credit-tokens] { $of } är en kredit, och har token (R31, R41, R42).
    [ends-early] { $of } upphör { $on }, före dagen för sina siffror, { $other } (R3).
    [redeemed-early] { $of } kom som ersättning { $other } och löstes in { $on } (R33).
    [other-tenant] { $of } löstes in i en annan klientorganisation än det som den påbörjade (R37).
   *[other-product] { $of } är av en annan produkt än det som den påbörjade (R37).
}
doctor-odd-letter = Nummer { $at } av bokstäverna och siffrorna i { $id } förekommer aldrig i en riktig nyckel (R29): en felskrivning, eller en påhittad nyckel.
doctor-foreign-letter = Nummer { $at } av bokstäverna och siffrorna i { $id } hör till en annan skrift och ser bara ut som en av A till Z: skriv det på nytt.
doctor-look-alike = { $id } skiljer sig från { $other } bara i tecken som liknar varandra, som 0 och O eller 8 och B: en av dem har lästs fel.
doctor-key-twice = { $id } är samma nyckel som { $other } för den här produkten: en nyckel står en gång i en fil, och det som använts av den räknas ihop (D17).
doctor-two-products = { $id } för { $product } är samma nyckel som { $other } för { $theirs }: den hör till en av dem (D17).
doctor-no-limit = { $id } är en MAK-nyckel utan angiven gräns: inget kan sägas om vad som är kvar av den (R21). ”mpn set { $id } limit N” registrerar den.
doctor-viewed-early = { $id } visades { $on }, inom dagarna för återbetalning av { $offer } (till och med { $until }): därmed upphörde rätten till den (R15).
doctor-still-to-come = { $id } har { $on } registrerat, en dag som ännu inte har kommit: inget har hänt då. Ett skrivfel i datumet? Det räknas från den dagen (D5).
doctor-over-limit = { $id } är enligt Microsofts räkning använd { $used } av { $limit } gånger: mer än den tillåter (R20). Ingen ytterligare aktivering beviljas.
doctor-unexplained = { $count ->
    [one] 1 aktivering av { $id } som räknades hos Microsoft { $on } står
   *[other] { $count } aktiveringar av { $id } som räknades hos Microsoft { $on } står
    } inte i någon logg: någon använder nyckeln, och ingen har antecknat det (R20).
doctor-odd-number = { $field ->
    [access_id] { field-access-id }
   *[contract_id] { field-contract-id }
    } för { $id } har { $digits ->
    [one] en siffra
   *[other] { $digits } siffror
    }, och Microsofts har { $usual ->
    [9] nio
   *[other] { $usual }
    } (R48): slå upp det och rätta det med ”mpn set { $id } { $field } NUMMER”.
doctor-product-letter = Tecken { $at } i ”{ $product }” ({ $id }) hör till en annan skrift och ser bara ut som ett av A till Z: ingen ser det, och det är en annan produkt (D13). Med ”mpn set { $id } product TEXT” skriver du det på nytt.
doctor-spelt-twice = { $id } skriver ”{ $product }” där andra skriver ”{ $theirs }”: ingen ser skillnaden, och det betyder detsamma (D13).
doctor-open-to-all = Alla på den här datorn får öppna { $path }, som innehåller nycklar (läge { $mode }): bara dess ägare bör få öppna den (0600).
doctor-open-to-group = Gruppen för { $path } får öppna den, och den innehåller nycklar (läge { $mode }). Om ingen delar den med dig ger ”chmod 600” bara ägaren åtkomst.
doctor-lock-left = En sparning av { $path } avbröts och lämnade sitt lås bredvid; det hindrar ingen.
doctor-lock-open = Låset bredvid { $path } får öppnas av fler än filen: vem som helst av dem kan hindra att den sparas.
doctor-lock-closed = Låset bredvid { $path } får inte öppnas{ $owner ->
    [none] {""}
   *[other] , det tillhör { $owner }
    }: inget kan sparas förrän det är borttaget.
doctor-left-over = { $count ->
    [one] 1 text från en avbruten sparning ligger
   *[other] { $count } texter från avbrutna sparningar ligger
    } bredvid { $path }, med nycklarna i klartext.
doctor-beside-open = { $count ->
    [one] 1 fil eller mapp bredvid { $path } (journalen och de sparade versionerna, som innehåller dess nycklar) får öppnas
   *[other] { $count } filer och mappar bredvid { $path } (journalen och de sparade versionerna, som innehåller dess nycklar) får öppnas
    } av fler än filen själv.
doctor-kept-by-git = { $path } och dess versioner innehåller nycklar i klartext och ligger i { $root }, en mapp som git bevarar: den som kan läsa arkivet, en kopia av det eller dess historik har varje nyckel, även sedan den tagits bort här. Håll arkivet privat, eller låt .gitignore ange { $names }.

## Command line: check. The first word of the status line is one that monitoring systems know.
cli-check = För cron och övervakning: en rad, och en slutkod
cli-check-after = Det som larmar är datumen i mpn deadlines, utom renewal-reminder och reassignable, från och med sin förvarning: inställningen warn_days, som standard 30 dagar.
    Slutkoder: 0 inget att göra, 1 något ska göras eller avgiften för ett behållet år missades, 2 något ska göras i dag, ett förnyelsefönster eller dagarna för en sådan avgift är öppna, eller ett erbjudande förföll eller en sådan avgift missades inom de senaste { $days } dagarna, 3 okänt. Datorer kvar att rensa nämns så länge det finns några, och ändrar ingen kod.
cli-left = Även en produkt vars nycklar tillsammans har högst så många aktiveringar kvar, i stället för inställningen warn_left
cli-warn = Förvarningen för varje slags datum, i dagar, i stället för inställningarna
cli-explain = Ange för varje datum och varje erbjudande om det larmar, och varför
check-as-of = tänkt dag { $date }
check-due-today = { $count } i dag
check-due-within = { $count } inom { $days ->
    [one] en dag
   *[other] { $days } dagar
    }
check-due-soon = { $count } inom { $count ->
    [one] sin förvarning
   *[other] sin förvarning
    }
check-told = { $count } till att veta om
check-to-clear = { $id }: kvar är { $what } (R25)
check-windows = { $count ->
    [one] 1 förnyelsefönster öppet
   *[other] { $count } förnyelsefönster öppna
    }
check-lapses = { $count ->
    [one] 1 förfallet erbjudande
   *[other] { $count } förfallna erbjudanden
    }
check-nothing = inget datum närmar sig
check-no-date = inget kommande datum
check-no-due-date = inget kommande datum som någonsin larmar
check-next = närmast { $date }, { $when }: { $what }
check-threshold = Förvarning
check-never = aldrig
check-fires = Larmar
check-why = Varför
check-until = T.o.m.
check-yes = ja
check-no = nej
check-why-today = det är i dag
check-why-within = högst { $days ->
    [one] en dag
   *[other] { $days } dagar
    } kvar
check-why-not-yet = inte före { $from }
check-why-never-due = larmar aldrig: det påminner bara om ett annat datum
check-why-told = nämns med sitt erbjudande, och räknas där
check-why-never-warned = warn_days säger aldrig
check-offer-active = { $name } är aktivt till och med { $until }
check-offer-window = { $name } kan förnyas till och med { $until }, { $when }
check-offer-lapsed = { $name } förföll { $since }; det larmar till och med { $until }
check-offer-lapsed-before = { $name } förföll { $since }; det larmade till och med { $until }
check-offer-fee-open = { $name }: avgiften för det behållna året kan betalas till och med { $until }, { $when }
check-offer-fee-missed = { $name }: ingen betalning av avgiften för det behållna året är registrerad; sista dagen var { $last }
check-fees-open = { $count ->
    [one] 1 avgift att betala
   *[other] { $count } avgifter att betala
}
check-fees-missed = { $count ->
    [one] 1 avgift ej registrerad
   *[other] { $count } avgifter ej registrerade
}
check-running-out = { $count ->
    [one] 1 produkt vars nycklar håller på att ta slut
   *[other] { $count } produkter vars nycklar håller på att ta slut
}
check-left = { $product }: { $left ->
    [0] inga aktiveringar kvar
    [one] 1 aktivering kvar
   *[other] { $left } aktiveringar kvar
}
check-left-unknown = { $product }: aktiveringar utan känd gräns
check-none-live = inget erbjudande löper sedan { $since }
check-left-of = Kvar
check-none-over = ingen gräns
check-dismissed = Avfärdat, och därför inte räknat:

## Command line and dashboard: import
cli-import = Från andra program: nycklar, vad som är kvar av dem, personer
cli-import-file = Filen, eller - för standard in: { $formats }
cli-import-format = Vad filen är, där dess innehåll inte säger det
cli-import-columns = Vilka kolumner i en tabell som har vad, med bokstav, nummer eller rubrik: product=A,key=C; även { $columns }
cli-import-product = Produkten för nycklar som filen inte nämner någon för
cli-import-encoding = Hur texten är kodad, där det inte står eller gissas rätt: windows-1252, utf-16le …
cli-import-into = Erbjudandet som nycklarna hör till; efterfrågas där det finns flera
cli-import-assign = Vad filens personer får: en Visual Studio-förmån eller en Azure-kredit
cli-import-apply = Registrera det som är nytt, som ett steg; utan den visas bara förhandsvisningen
import-keys-export = keys-export: KeysExport.xml från Visual Studio-portalen
import-remaining = remaining: en tabell key,remaining med vad som är kvar av registrerade nycklar
import-csv = csv: en tabell name,key,type,ClaimedDate,id,note med nycklar
import-people = people: en tabell email,name
import-keys = keys: en lista med nycklar, en per rad
import-no-such-columns = { $part } är ingen kolumn: ange vad den har och var den är, som product=A; den kan ha { $columns }
import-no-such-encoding = { $name } är ingen känd teckenkodning: det är utf-8, utf-16le, windows-1252 och liknande
import-unreadable = { $path }:{ $line }:{ $column }: { $what }
import-too-large = { $path } är större än { $megabytes } MB; så stor är ingen export av nycklar eller personer
import-stdin = standard in
import-empty = det finns inget i den
import-workbook = det här är en arbetsbok från ett kalkylprogram: spara bladet som CSV och importera det
import-not-text = det här är ingen text: här står ett tecken som ingen export har
import-encoding = det här är inte { $name }: ange med --encoding hur den är kodad
import-doctype = här står en dokumenttyp, som ingen export från portalen har; den läses inte, eftersom andra kan gömma något i den som de vill få läst
import-web-page = det här är en webbsida, till exempel en inloggning, och ingen export: logga in på portalen och spara själva exporten
import-entity = det här är ingen teckenreferens i XML: det är &amp;, &lt;, &gt;, &quot;, &apos; och nummer
import-unclosed = elementet { $name } som börjar här stängs aldrig: filen är avklippt, eller har ändrats för hand
import-wrong-end = elementet { $name } är öppet, och ett annat stängs här
import-outside = det här står bredvid det yttersta elementet, där inget får stå
import-marks = XML-märkningen är trasig här
import-attributes = ett element med fler än { $most } attribut hör inte till någon export
import-other-document = det yttersta elementet är { $name }; en export från portalen börjar med root eller YourKey
import-heading = den första raden är ingen känd rubrikrad (name,key,type,ClaimedDate,id,note; key,remaining; email,name): ange kolumnerna med --columns, som product=A,key=C
import-lacks = den första raden saknar kolumnen { $column } för det här formatet: ange den med --columns
import-too-few = de här kolumnerna räcker inte: ange key (och product), key och remaining, eller name och email
import-not-together = de här kolumnerna hör inte till en och samma tabell: { $format } har inte { $columns }; ange kolumnerna för en tabell och importera resten för sig
import-no-column = det finns ingen kolumn { $named }: den är varken en rubrik eller en plats på den första raden
import-no-table = det här är ett XML-dokument, som inte har några kolumner: utelämna det som gäller tabeller
import-no-document = det här är ingen XML, som { $format } är
import-cells = fler än { $most } celler på en rad: ingen export har så många, så det är troligen en annan avgränsare eller ett felaktigt citattecken
import-long = mer än { $most } kB utan slut, där ingen export har så mycket: ett citattecken kanske saknas
import-repeats = namnen på produkterna och deras anteckningar är längre än i någon export
import-quote = citattecknet som öppnas här stängs aldrig
import-rows = fler än { $most } rader läses inte på en gång: dela upp filen
import-read = { $name }: { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
} som { $format }
import-read-guessed = inget säger hur den är kodad: den läses som { $encoding }; ser namn felaktiga ut, ange det med --encoding
import-counts = { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}: { $new } { $new ->
    [one] ny
   *[other] nya
}, { $known } { $known ->
    [one] känd
   *[other] kända
}, { $same } samma, { $not } ingen nyckel
import-counts-people = { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}: { $new } { $new ->
    [one] ny
   *[other] nya
}, { $known } { $known ->
    [one] känd
   *[other] kända
}, { $same } samma, { $not } tas inte med
import-nothing-in-it = det finns ingen rad i den: exporter från portalen blir ibland tomma; exportera igen, eller se efter vem som är inloggad där
import-preview = { $path } ändrades inte: --apply registrerar det som är nytt
import-recorded = { $count ->
    [one] 1 rad är registrerad
   *[other] { $count } rader är registrerade
}
import-nothing-new = inget är nytt: filen lämnades som den var
import-into-needed = vilket erbjudande hör nycklarna till? Ange det med --into
import-into-alone = { $offer } är det enda erbjudandet: nycklarna hamnar där
import-no-offers = det finns inget erbjudande ännu som nycklar kan höra till: lägg till det först (mpn add offer)
import-into-ask = Vilket erbjudande hör nycklarna till? Dess nummer, eller Enter för att låta det vara:
import-none-picked = inget erbjudande valdes: inget ändrades
import-assign-people-only = --assign är för personer, och den här filen har inga
import-into-keys-only = --into är för nycklar, och den här filen har inga
import-product-keys-only = --product är för nycklar, och den här filen har inga
import-directory = { $path } är en katalog; ange filen i den
import-what-if = på en tänkt dag ({ $date }) registreras inget: utelämna --today
import-working = { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
} läses och jämförs med posterna …
import-writing = { $count ->
    [one] 1 rad
   *[other] { $count } rader
} skrivs …
import-title = Importera
import-into-title = Vilket erbjudande hör nycklarna till?
import-reading = Filen läses …
import-path = KeysExport.xml, eller en tabell över nycklar, över personer eller över vad som är kvar av nycklar. Tab kompletterar; sedan visas varje rad innan något registreras. Efter sökvägen: --columns product=A,key=C, --product NAME, --encoding NAME, --assign BENEFIT.
import-no-such-benefit = ”{ $word }” är inget id: --assign tar id:t för en Visual Studio-förmån eller en Azure-kredit.
import-path-hint = sökväg till filen
import-selected = Rad { $line }{ $named ->
    [no] {""}
   *[yes] , { $name }
    }: { $reason }
import-line = Rad
import-what = Vad
import-name = Produkt eller person
import-key = Nyckel
import-kind = Typ
import-limit = Gräns
import-limit-of = { $kind } { $limit }
import-ignored = { $count ->
    [one] 1 kolumn
   *[other] { $count } kolumner
} läses inte: { $columns }
import-why = Varför
import-becomes-new = ny
import-becomes-new-product = ny produkt
import-becomes-known = känd
import-becomes-same = samma
import-becomes-not-a-key = ingen nyckel
import-becomes-not-taken = tas ej med
import-key-of = en nyckel till { $benefit }
import-key-of-new = en nyckel till { $benefit }, som skapas för den
import-key-of-new-known = en nyckel till { $benefit }, som skapas för den så som katalogen har den
import-with-quantity = { $quantity ->
    [one] 1 licens av den
   *[other] { $quantity } licenser av den
}
import-elsewhere = { $offer } har den också, som { $benefit }: --into { $offer } lägger nyckeln där
import-counted = { $used } av { $limit } använda enligt den här räkningen
import-person = en ny person
import-assigned = får { $benefit }
import-assigned-new = en ny person, som får { $benefit }
import-on-record = registrerad som { $id }
import-on-record-token = registrerad som token { $id }
import-token-of = registrerad som token { $id } till { $there }, så det är ingen nyckel till { $here } (R32)
import-other-product = där är det en nyckel till { $there }, här till { $here }
import-other-kind = där är typen { $there }, här { $here }
import-other-limit = där är gränsen { $there }, här { $here }
import-other-no-limit = där har den ingen gräns, här { $here }
import-count-on-record = den här räkningen är redan registrerad för i dag
import-holds = har redan { $benefit }
import-same-as = samma som rad { $line }
import-above = det står ovanför rubrikraden
import-no-key = det står ingen nyckel där
import-no-key-needed = den behöver ingen nyckel
import-letters = där står { $found ->
    [one] 1 bokstav eller siffra
   *[other] { $found } bokstäver och siffror
}; en nyckel har 25 (R29)
import-not-five = det som står där är inte fem grupper om fem bokstäver eller siffror (R29)
import-row-cells = ingen nyckel står i sin kolumn, och raden har { $found } celler där rubrikraden har { $wanted }
import-no-product = det står ingen produkt där: --product NAME anger den
import-no-name = det står inget namn där
import-name-is-key = det som står där som namn skulle kunna vara en nyckel: kolumnerna kanske är andra än vad som angavs
import-control = ett styrtecken står i namnet
import-other-tab = { $from ->
    [record] { $benefit } är
   *[catalogue] enligt katalogen är det
} { $tab ->
    [visual-studio] en Visual Studio-förmån, som har platser och inga nycklar
   *[cloud] en molnförmån, vars nycklar är token: lägg till den med mpn add token
}
import-not-on-record = ingen sådan nyckel är registrerad
import-several = flera sådana är registrerade: ange mer
import-is-token = det är en token, som inte har några aktiveringar att räkna
import-no-limit = { $id } har ingen registrerad gräns att räkna det som är kvar från: ange den först (mpn set { $id } limit …)
import-over-limit = { $remaining } skulle vara kvar av { $limit }: den registrerade gränsen är en annan
import-no-number = antalet är inget heltal
import-other-count = rad { $line } har ett annat antal för den här nyckeln
import-no-address = adressen är ingen adress
import-same-name = någon med det namnet är registrerad utan adress: skriv den där först om det är samma person, eller ge den nya ett annat namn
import-otherwise = { $count ->
    [one] 1 rad säger
   *[other] { $count } rader säger
} något annat om en nyckel än registret eller en rad före, den första på rad { $line }: inget av det registreras; se efter vad som stämmer
import-odd = { $count ->
    [one] 1 ny nyckel har
   *[other] { $count } nya nycklar har
} bokstäver eller siffror som Microsofts nycklar aldrig har (R29), den första på rad { $line }: se efter om den har lästs rätt
import-unclear = { $count ->
    [one] 1 hämtningsdag
   *[other] { $count } hämtningsdagar
} kunde inte läsas som månad/dag/år, den första på rad { $line }: det står i anteckningen
import-to-come = { $count ->
    [one] 1 hämtningsdag ligger
   *[other] { $count } hämtningsdagar ligger
} i framtiden, den första på rad { $line }: den står i anteckningen; se efter om dag och månad har bytt plats
import-left-out = { $count ->
    [one] Typen eller anteckningen för 1 ny nyckel
   *[other] Typerna eller anteckningarna för { $count } nya nycklar
} kan innehålla en nyckel (D20), den första på rad { $line }: det utelämnas

## Command line: export, and what stands in what is exported
cli-export = För andra program och personer: datum, tabeller, allt, en överlämning, ett supportpaket, nycklar
cli-export-format = ics: en kalender (iCalendar), som kan importeras på nytt vilken senare dag som helst
cli-output = En ny fil som bara ägaren kan läsa, i stället för standard ut
cli-force = Skriv över filen som finns där
export-not-written = inget skrivs med --read-only, --stage eller --today; utelämna --output för att se det på standard ut
export-no-document = en kalender är inget JSON-dokument: utelämna --json, eller skriv den till en fil med --output
export-exists = { $path } finns redan och lämnades som den var; --force skriver över den
export-directory = { $path } är en katalog: ange en fil i den
export-no-calendar = { $path } är ingen kalender: --force skriver bara över kalendrar
export-own-file = { $path } är själva datafilen: ange en annan fil
export-written = { $path } har { $count ->
    [one] 1 datum
   *[other] { $count } datum
    }
export-what-if = det här är en tänkt dag, { $date }: dess namn och sammanfattningar säger det, dess händelser flyttar ingen av de riktiga, och ingen har ett alarm
export-csv = csv: en rad för varje förmån på alla fyra flikarna, som i portalens rutnät
export-json = json: varje faktum och varje härlett tal
export-markdown = markdown: en sida för den som tar över
export-packet = packet: vad Microsofts support frågar efter, för det vars ID följer
export-maks = maks: flera aktiveringsnycklar (MAK), en per rad, för VAMT
export-with-keys = Även hela produktnycklar och token; frågar först, eller tar --yes
export-yes = Fråga inte innan nycklar lämnar filen
export-separator = Vad cellerna i csv skiljs åt med: , eller ; eller tab
export-mark = Ett märke först i csv, så att Excel läser bokstäverna rätt
export-subject = Vad ett paket gäller: id för en förmån, nyckel, token, plats, prenumeration, ett erbjudande eller en person
export-no-subject = inget har id:t { $id }
export-keys-leave = { $count ->
    [one] 1 nyckel lämnar filen: den som kan läsa dit den hamnar kan använda den, och att visa en som aldrig har visats gör slut på rätten till återbetalning (R15)
   *[other] { $count } nycklar lämnar filen: den som kan läsa dit de hamnar kan använda dem, och att visa en som aldrig har visats gör slut på rätten till återbetalning (R15)
}
export-keys-stay = nycklar lämnar filen bara där det bekräftas: lägg till --yes
export-keys-ask = Exportera dem?
export-keys-today = nycklar exporteras bara för i dag: att visa en är en handling (D10); utelämna --today
export-no-keys = det här formatet har aldrig någon nyckel i sig: utelämna --with-keys
export-keys-left = ingen nyckel exporterades
export-table-only = bara csv har avgränsare och märke: utelämna det
export-packet-only = bara ett paket gäller en enda sak: utelämna dess id
export-benefits = { $path } har { $count ->
    [one] 1 förmån
   *[other] { $count } förmåner
}
export-records = { $path } har { $count ->
    [one] 1 post
   *[other] { $count } poster
}
export-keys = { $path } har { $count ->
    [one] 1 nyckel
   *[other] { $count } nycklar
}: den som kan läsa filen kan använda innehållet
export-left-out = { $count ->
    [one] { $names } utelämnas: Microsoft har spärrat nyckeln (R30).
   *[other] { $names } utelämnas: Microsoft har spärrat nycklarna (R30).
}
export-packet-written = { $path } har det som supporten frågar efter; fyll i det som är tomt
export-is-none = { $path } är ingen export i formatet { $word }: --force skriver bara över sådana
export-is-no-document = { $word } är inget JSON-dokument: utelämna --json, eller skriv till en fil med --output
export-is-what-if = det här är en tänkt dag, { $date }
export-json-title = Export från mpn
export-json-about = Varje faktum i en datafil under sitt namn där, och under derived bredvid det som följer en viss dag.
export-json-derived = Det som följer den dagen; null för det som inte finns ännu då.
export-json-tail = Nyckelns sista fem tecken.
export-seats-ended = slut
export-seats-not-assigned = ej tilldelad
export-seats-partly-assigned = delvis tilldelad
export-seats-assigned = tilldelad
packet-title = Supportbegäran, { $day }
packet-partner = Partner
packet-mpn-id = MPN-ID
export-copy = Kopierar supportpaketet till urklipp i stället för att skriva det, under tiden i inställningen clear_after
export-copy-packet-only = Bara supportpaketet kopieras: ”mpn export packet --copy”; allt annat som exporteras är en fil.
export-packet-name = { $about ->
    [none] supportpaketet för partnern
   *[other] supportpaketet om { $about }
    }
packet-contact = Kontaktpersonens roll
packet-program = Erbjudande eller program
packet-category = Kategori
packet-request = Begäran (en av)
packet-product = Produkt
packet-granted = Beviljat
packet-case = { $case } ({ $on }, { $closed ->
    [none] öppet
   *[other] stängt { $closed }
    })
packet-key = Nyckel
packet-tenant = Klientorganisation
packet-user = Tilldelad användares e-post
packet-details = Detaljer
packet-start = Startdatum
packet-attachments = Bilagor
packet-offer = { $offer }, { $status }, årsdag { $anniversary }, fönster till och med { $closes }
packet-used = { $used } använda
packet-until = sista dag { $until }
packet-category-cloud = Azure och moln
packet-category-software = Lokal programvara
packet-category-visual-studio = Visual Studio
packet-category-technical = Produktsupport eller rådgivning
packet-category-expiry = Förmåners förfallodatum
packet-requests-cloud = aktiverad på fel klientorganisation · lade till platser i stället för att förnya · aktiveringspolicy · byte av förmåner · utöka · hur man aktiverar · token fungerar inte eller har upphört att gälla · Azure-kredit · tilldelning av användare
packet-requests-software = fler aktiveringar · tillgängliga licenser stämmer inte · fel vid aktivering · fel vid nedladdning · hur man gör · licensutdrag eller användningspolicy · nyckeln fungerar inte · tilldelning av användare
packet-requests-visual-studio = tilldelning av användare · hur man aktiverar · prenumerationen fungerar inte · upphört att gälla
packet-requests-technical = åtkomst-ID eller kontrakt-ID · aktivera en incident · fråga om en incident · rådgivningstimmar
packet-requests-expiry = förmånernas datum stämmer inte med medlemskapets · andra datum i PMC än i Partner Center · nycklar eller token har upphört att gälla · nycklar eller token fungerar inte
handover-title = Överlämning av MPN-förmåner
handover-offer = Erbjudande
handover-id = Id
handover-status = Status
handover-anniversary = Årsdag
handover-window = Fönster
handover-benefit = Förmån
handover-source = Källa
handover-quantity = Kvantitet
handover-used = Använt
handover-activate-by = Sista dag
handover-keys = Nycklar
handover-contracts = Supportkontrakt och ärenden
handover-date = Datum
handover-days = Dagar
handover-what = Vad
handover-name = Namn
handover-email = E-post
handover-holds = Innehar
ics-name = MPN-förmåner
ics-name-of = MPN-förmåner för { $partner }
ics-what-if = Tänkt dag { $date }: { $what }

## Command line: diff, what changes between two days
cli-diff = Vad som ändras mellan två dagar, i dagarnas ordning, med regeln för vart och ett
cli-diff-from = Ändringar efter den här dagen
cli-diff-to = Till och med den här dagen
diff-backwards = { $from } är efter { $to }: skriv den tidigare dagen först, mpn diff { $to } { $from }
diff-status = { $thing }: { $to } (tidigare { $from })
diff-grace-ended = sista dagen att använda { $thing }
diff-contract-ended = kontraktet för { $thing } upphörde
diff-new = { $thing }: { $to } (ny)
diff-used = { $thing }: använt { $to } (tidigare { $from })
diff-seats = { $thing }: platser { $to } (tidigare { $from })
diff-ends = { $thing }: slutar { $to } (tidigare { $from })
diff-holder = { $thing }: innehavare { $to } (tidigare { $from })
diff-anniversary = { $thing }: årsdagen är { $to } (tidigare { $from })
diff-left = { $thing } har slutat
diff-first-use = { $thing }: { $from } var sista dagen för en första användning
diff-nobody = ingen

## Refusals of acts
refused-still-to-come = { $on } har inte kommit ännu: något registreras när det har hänt (R59).
refused-not-bought-yet = Erbjudandet köptes först { $purchased } och ger ingenting före den dagen (R1).
refused-goes-on = Loggen för { $of } fortsätter redan, med { $on }: rätta det först, eller ange en senare dag (R59).
refused-lapsed = Erbjudandet { $offer } är förfallet sedan { $since } (R7): ett nytt köp krävs.
refused-lapsed-renew = Fönstret för { $offer } stängdes { $closed }: det finns inget att förnya längre, ett nytt köp krävs (R11).
refused-lapsed-contract = Kontraktet slutade med erbjudandet { $offer } { $closed } (R54).
refused-expired = Den kunde tas i bruk till och med { $day } (R2).
refused-expired-outlived = Den kunde tas i bruk till och med { $day } (R2). Den dagen står i filen och hör till en tidigare period: kom det nya med förnyelsen, skriv deras dag i activate_by (D4).
refused-cal = En CAL (klientåtkomstlicens) är en rätt på papper: inget att aktivera, den hanteras i serverprodukten (R23).
refused-no-key-needed = Den här produkten behöver inte aktiveras (R22).
refused-customer-machine = { $machine } är en kunds: förmåner används aldrig på kunders datorer (R40).
refused-blocked = Microsoft har spärrat den här nyckeln: inga fler aktiveringar (R30).
refused-block-day = Filen har ingen dag för en spärr, som gäller alla dagar: registrera den för i dag, och skriv dagen i nyckelns anteckning (R30).
refused-used-up = { $used } av { $limit } aktiveringar är använda{ $outside ->
    [none] {""}
   *[other] {" "}enligt räkningen från { $outside }, som känner till fler än loggen
    }{ $full ->
    [yes] , och partnerprogrammet beviljar inga fler (R20, R21)
   *[no] : { $more } till ryms inte (R20)
    }{ $next ->
    [none] .
   *[other] ; { $next } har några kvar.
    }
refused-redeemed-already = Den löstes in { $on } i { $subscription }: en token löses in en gång, på en klientorganisation (R32).
refused-not-our-tenant = ”{ $asked }” är ingen av partnerns egna klientorganisationer ({ $own }): kontrollera vad du skrev (R38).
refused-no-tenant = Filen anger ingen av partnerns egna klientorganisationer, så ingen token kan lösas in (R38): registrera dem bland partnerns egna uppgifter, med { KEY("new") } i instrumentpanelen, med ”mpn set partner tenants NAME, NAME”, eller som tenants = ["NAME"] under [partner] i filen.
refused-not-its-tenant = Prenumerationen finns på { $theirs }, inte på { $asked } (R38).
refused-redeemed-elsewhere = Samma nyckel löstes in { $on } som { $token }: en nyckel används en gång, vad den än kallas (R32).
refused-activated-elsewhere = Samma nyckel aktiverades { $on } som programvarunyckeln { $key }: den är ingen token (R32).
refused-ended = Prenumerationen slutade { $ends }: en token kan bara börja om den (R37).
refused-not-its-product = Token gäller { $ours }, prenumerationen { $theirs }: en token går in i en prenumeration på samma produkt (R37).
refused-still-active = { $subscription } är aktiv på den klientorganisationen till och med { $ends }: lägg till i den, utöka den, eller låt den ta slut (R37).
refused-nothing-to-add-to = Ingen prenumeration på den här produkten är aktiv på den klientorganisationen: lös in token som ny (R37).
refused-which-subscription = Flera prenumerationer är möjliga: { $of }. Ange vilken.
refused-over-cap = { $token } platser är mer än { $times ->
    [2] två
    [3] tre
   *[other] { $times }
} gånger prenumerationens { $seats }: den kan utökas med högst { $months } månader (R35). Att lägga till går.
refused-not-redeemed = En token som inte är inlöst har inget att ersätta (R33).
refused-replacement-closed = Ersättning gick att få till och med { $last }, { $days } dagar efter inlösen (R33).
refused-replaced-already = En ersättning gavs ut { $on }: det finns en för varje token (R33).
refused-replaced-otherwise = En ersättning registrerades { $on } med en annan orsak, { $reason }: ange den token som kom med den orsaken (R33).
refused-replaced-unnamed = En ersättning registrerades { $on }: lägg till den token som kom i stället och ange den sedan här; det finns en för varje token (R33).
refused-its-own-replacement = En token ersätter inte sig själv: ange den som Microsoft gav ut i stället, eller ingen (R33).
refused-is-replacement = Den här token är själv en ersättning och kan inte ersättas (R33).
refused-was-not-added = Den lades inte till, så den kan inte ha lagts till av misstag (R33).
refused-no-person = { $id } finns inte bland personerna: platser och krediter går till någon i partnerns katalog (R43); lägg till personen först.
refused-person-left = { $person } slutade { $left }: inga nya tilldelningar från och med den dagen (R43).
refused-seat-locked = { $holder } innehar { $seat } åtminstone till { $from }: en plats kan gå till någon annan { $days } dagar efter att den tilldelades (R45).
refused-seat-locked-empty = Ingen innehar { $seat }, men den kan tilldelas igen först från { $from }, { $days } dagar efter att den tilldelades (R45).
refused-no-room = { $held } av { $quantity } är { $held ->
    [one] upptagen
   *[other] upptagna
}, och de andra kan inte flyttas ännu: { $seat } är den första som kan, från { $from }, { $days } dagar efter att den tilldelades (R45).
refused-from-whom = { $held } av { $quantity } är { $held ->
    [one] upptagen
   *[other] upptagna
}, av { $holders }: ange vems den var dittills (`from`, R41).
refused-none-free = { $held } av { $quantity } är { $held ->
    [one] upptagen
   *[other] upptagna
}: ingen är ledig (R44).
refused-has-seat = Personen har redan { $seat }: en person innehar en plats av en förmån (R44).
refused-other-credit = Personen innehar { $bulk ->
    [yes] årskrediten { $credit }: den som har en årskredit får ingen annan
   *[no] krediten { $credit }: en årskredit går inte till någon som har en annan
} (R41).
refused-only-bulk-moves = `from` är för årskrediter, som går från en person till en annan: en plats flyttas utan det, och en månadskredit tas först tillbaka (R41).
refused-bulk-stays = En årskredit tas inte tillbaka, den ges bara till någon annan: tilldela den till den personen (R41).
refused-not-held = { $person ->
    [nobody] { $count ->
        [0] Ingen innehar { $of } den dagen
       *[other] Den dagen innehar { $holders } { $of }: ange vem det gäller
    }
   *[other] { $person } innehar inte { $of } den dagen{ $count ->
        [0] {""}
       *[other] {""}: { $holders } { $count ->
            [one] gör det
           *[other] gör det
        }
    }
} ({ $rule }).
refused-needs-no-enabling = Rådgivningstimmar behöver inte slås på (R51).
refused-enabled-already = Den är påslagen sedan { $on } (R48): ett felaktigt åtkomst-ID eller kontrakt-ID rättas som ett fält i posten, med { KEY("change") } på instrumentpanelen eller mpn set ID access_id NUMMER.
refused-not-enabled = Förmånen måste slås på först (R48).
refused-none-left = { $left } av { $quantity } kvar, { $asked } begärs: det räcker inte ({ $rule }).
refused-case-known = Det ärendet är redan registrerat, och vart och ett räknas en gång (R59).
refused-no-hours = Ett ärende för den här förmånen räknas som ett och har inga timmar (R50): utelämna timmarna; bara rådgivningstimmar räknas i timmar (R51).
refused-case-unknown = { $count ->
    [0] Inget öppet ärende är registrerat för den
    [one] Inget sådant öppet ärende är registrerat; öppet är { $names }
   *[other] Inget sådant öppet ärende är registrerat; öppna är { $names }
} (R59).
refused-machine-unknown = { $count ->
    [0] Enligt den här nyckelns logg har ingen dator programvaran
   *[other] Enligt den här nyckelns logg har { $machine } inte programvaran; den finns på { $names }{ $more ->
        [0] {""}
       *[other] {" "}+ { $more }
    }
} (R25).
refused-window-not-open = Det kan förnyas från och med { $opens }, dagen efter årsdagen (R6).
refused-window-fee-first = Avgiften för det behållna året kan registreras från { $from } till och med { $to } (R16), nästa förnyelse från { $opens }, dagen efter årsdagen (R6).
refused-fee-days-over = Avgiften för det behållna året skulle betalas från { $from } till och med { $to } (R16): registrera den på den av de dagarna då den betalades.
refused-profile-not-reviewed = Företagsprofilen måste granskas först, av en global administratör eller en kontoadministratör, en dag under den här perioden (R12).
refused-which-date = Flera av dess datum finns i listan: ange vilket med typ och dag.
refused-nothing-listed = Inget av den finns i listan, så det finns inget att avfärda.
refused-not-listed = Den har inget sådant datum i listan.
date-to-dismiss = { $kind } { $date } ({ $what })

## What acts come to
leaving-now = { $name } ({ $id }): tas tillbaka, genast fri för vem som helst (R42)
leaving-unlocked = { $name } ({ $id }): tas tillbaka, genast fri för vem som helst (R45)
leaving-over = { $name } ({ $id }): tas tillbaka; erbjudandet är förfallet, så ingen får den (R7)
leaving-later = { $name } ({ $id }): tas tillbaka, fri för någon annan från { $from } (R45)
leaving-past = { $name } ({ $id }): slut med sitt erbjudande, så det finns inget att ta tillbaka (R7)
leaving-kept = { $name } ({ $id }): kan inte tas tillbaka, bara ges till någon annan (R41)
did-left-now = { $id } (genast fri för vem som helst)
did-left-over = { $id } (erbjudandet är förfallet, så ingen får den)
did-left-later = { $id } (fri för någon annan från { $from })
done-act = { $name }: { $what }.
done-act-plain = { $name }: ”{ $act }” är registrerat för { $on }.

## Command line: acts
cli-on = Dagen då det hände; aldrig senare än i dag
cli-no-machine = ange minst en dator
cli-say-how = ange hur: --as new, add eller extend; --dry-run visar vad vart och ett leder till. En inlösen kan inte ångras hos Microsoft (R36)

## Acts: the name in menus, and by attribute what help, command line and answers say; the names of arguments are those of
## the command line, `did-…` is chosen by what the act comes to, `asked-…` says in a form what a question is for
act-activate = aktivera
    .help = en nyckel användes på en eller flera datorer
    .cli = Registrera att en nyckel användes på en eller flera datorer
    .did = { $counted ->
        [yes] räknas: { $before } förut, { $used }
       *[no] räknas inte: fortfarande { $used }
        }{ $limit ->
        [none] {""}
       *[other] {" "}av { $limit }
        } använda{ $most ->
        [none] {""}
       *[other] , { $most } med det som Microsoft har räknat
        }{ $next ->
        [not-full] {""}
        [none] { $counted ->
            [yes] ; nyckeln är sedan full, och ingen annan för produkten har några kvar
           *[no] ; nyckeln är full: den tar inget som räknas, och ingen annan för produkten har några kvar
        }
       *[other] { $counted ->
            [yes] ; nyckeln är sedan full, nästa att använda är { $next }
           *[no] ; nyckeln är full: för allt som räknas är nästa { $next }
        }
        }
    .done = { $name }: aktiverad på { $machines }; { $what }.
    .key = Dess id, så som mpn key visar det, dess sista fem tecken, eller id:t för den förmån som bara har den; aldrig själva nyckeln, som andra användare kan se
    .asked-machine = datorns namn; flera med komman emellan är ett steg
    .machine = En dator som den användes på; flera är ett steg
    .case = Vad som hände på dem; krävs där loggen redan har någon av dem
    .example = mpn activate win-ent-mak --machine LAB-09
act-redeem = lös in
    .help = en token löstes in: vad varje sätt leder till, sedan registreringen
    .asked-subscription = vilken att lägga till i eller utöka, där det finns flera; för new dess id, och tomt skapar ett
    .cli = Registrera att en token löstes in; klientorganisationen skrivs som bekräftelse
    .did = { $seats } platser i { $days } dagar, till och med { $ends }
    .done = { $name }: inlöst, { $what }. { $replace_until ->
        [none] Den är själv en ersättning och kan därför inte ersättas (R33).
       *[other] { $past ->
            [yes] Ersättning gick att få till och med { $replace_until } (R33).
           *[no] Ersättning går att få till och med { $replace_until } (R33).
            }
    }
    .undone = Ångrat: { $what }; bara i filen, hos Microsoft förblir token inlöst (R36)
    .token = Dess id, så som mpn key visar det, dess sista fem tecken, eller id:t för den förmån som bara har den; aldrig själva nyckeln, som andra användare kan se
    .tenant = En av partnerns egna klientorganisationer, skriven som bekräftelse
    .as = Hur: en ny prenumeration, eller platser som läggs till i en, eller en som utökas
    .into = Prenumerationen, där flera är möjliga
    .asked-tenant = skriv den fullständigt: platserna hamnar där för gott (R38)
    .example = mpn redeem m365-25 --tenant contoso.onmicrosoft.com --as add --dry-run
act-replace = registrera en ersättning
    .help = en ersättningstoken gavs ut
    .cli = Registrera en ersättningstoken
    .did = { $by ->
        [none] kan ersättas till och med { $until } (R33); när den nya token är registrerad anges den här
       *[other] ersatt av { $by }, som inte själv kan ersättas (R33)
        }
    .done = { $by ->
        [none] { $name }: registrerad som ersatt. Lägg till den token som kom i stället ({ KEY("new") } på instrumentpanelen, mpn add token på kommandoraden) och registrera sedan ersättningen en gång till och ange den.
       *[other] { $name }: ersatt av { $by }, som inte själv kan ersättas (R33).
        }
    .asked-by = den nya token; är den inte registrerad än, lämna detta tomt, lägg till den ({ KEY("new") }) och ange den sedan här
    .token = Dess id, så som mpn key visar det, dess sista fem tecken, eller id:t för den förmån som bara har den; aldrig själva nyckeln, som andra användare kan se
    .reason = Varför Microsoft ersatte den
    .by = Den token som ersätter den, där den är registrerad
    .example = mpn replace d365-5 --reason wrong-tenant
act-assign = ge till någon
    .help = ge en plats eller en Azure-kredit till någon
    .done-moved = { $name }: tilldelad till { $person }; { $what }.
    .done-credit = { $name }: tilldelad till { $person }; { $what }.
    .done = { $name }: tilldelad till { $person }, giltig från första inloggningen (R44); någon annan kan få den från { $reassignable_from } (R45).
    .cli = Ge en plats eller en Azure-kredit till någon
    .did = { $only ->
        [none] { $seat } kan tilldelas; därefter kan någon annan få den från { $reassignable_from } (R45)
       *[other] { $seat } kan bara gå tillbaka till { $only }, som hade den tidigare (D9); därefter kan någon annan få den från { $reassignable_from } (R45)
        }
    .did-moved = { $assigned }{ $quantity ->
        [none] {""}
       *[other] {" "}av { $quantity }
        } innehar den, övertagen från { $from }
    .did-credit = { $assigned }{ $quantity ->
        [none] {""}
       *[other] {" "}av { $quantity }
        } innehar den
    .unchanged = Inget att ändra: personen har redan { $seat }, som kan gå till någon annan från { $reassignable_from } (R45).
    .unchanged-credit = Inget att ändra: personen har redan krediten, { $assigned }{ $quantity ->
        [none] { "" }
       *[other] { " av " }{ $quantity }
        } innehar den.
    .benefit-or-seat = Platsens id, eller förmånens: då dess första plats som är ledig
    .person = Vem som får den: ett id, ett namn eller en adress
    .from = Vems årskrediten var dittills, när flera har en
    .asked-from = vem som lämnar den ifrån sig; tomt om en ännu är ledig, eller om någon som har en har slutat
    .example = mpn assign vs-pro alex
act-release = ta tillbaka
    .help = ta tillbaka en plats eller en månadskredit
    .done-credit = { $name }: tagen tillbaka från { $holder }; { $what }.
    .done = { $name }: tagen tillbaka från { $holder }; någon annan kan få den från { $free_from } (R45).
    .done-now = { $name }: tagen tillbaka från { $holder }; genast fri för någon annan.
    .done-over = { $name }: tagen tillbaka från { $holder }; ingen får den längre, eftersom erbjudandet är förfallet (R7).
    .cli = Ta tillbaka en plats eller en månatlig Azure-kredit
    .did = någon annan kan få { $seat } från { $free_from } (R45)
    .did-now = { $seat } är genast fri för någon annan
    .did-over = ingen får { $seat } längre: erbjudandet är förfallet (R7)
    .did-credit = { $assigned }{ $quantity ->
        [none] {""}
       *[other] {" "}av { $quantity }
        } innehar den
    .seat = Platsens id, eller id:t för en månadskredits förmån
    .person = Vem som lämnar tillbaka en kredit, där flera innehar den
    .example = mpn release vs-1
act-signed-in = loggade in
    .help = en plats innehavare loggade in
    .cli = Registrera att en plats innehavare loggade in
    .about = att innehavaren har loggat in, vilket gör platsen giltig (R44)
    .done = { $name }: innehavaren loggade in { $on }, så den är giltig (R44).
    .seat = Platsens id, eller id:t för en förmån där en person innehar en plats
    .person = Vem som innehar den: ett id, ett namn eller en adress; hittar platsen i en förmån
    .example = mpn signed-in vs-3
act-left = slutar
    .help = en person slutar: tar tillbaka det som går
    .named = { $id } slutar
    .done = { $name } har slutat; { $what }.
    .unchanged = Det är redan registrerat: slutade { $since }, och det finns inget att ta tillbaka.
    .cli = Registrera att en person har slutat, och ta tillbaka det som går
    .did = { $released ->
        [none] inget att ta tillbaka
       *[other] taget tillbaka: { $released }
        }{ $kept ->
        [none] {""}
       *[other] ; att ge till någon annan: { $kept }
        }{ $over ->
        [none] {""}
       *[other] ; slut med sitt erbjudande: { $over }
        }
    .person = Vem som slutade: ett id, ett namn eller en adress
    .example = mpn left adele --dry-run
act-enable = påslagen hos Microsoft
    .help = en teknisk förmån slogs på hos Microsoft
    .asks = frågar efter båda ID:na, sedan är den aktiv
    .cli = Registrera att en teknisk förmån slogs på
    .did = aktiv, med båda ID:na
    .done = { $name }: påslagen hos Microsoft; båda ID:na är registrerade.
    .benefit = Förmånens id
    .access-id = Åtkomst-ID, siffror
    .contract-id = Kontrakt-ID, siffror
    .example = mpn enable signature --access-id 100200300 --contract-id 400500600
act-incident = { $sort ->
    [advisory-hours] bokför timmar
   *[other] öppna ett ärende
    }
    .help = öppna ett ärende, eller bokför rådgivningstimmar
    .cli = Registrera ett ärende, eller rådgivningstimmar
    .did = { $used } { $used ->
        [one] använd
       *[other] använda
        }{ $left ->
        [none] {""}
       *[other] , { $left } kvar
        }
    .did-over = { $used } { $used ->
        [one] använd
       *[other] använda
        }
    .did-earlier = { $used } { $used ->
        [one] använd
       *[other] använda
        } under den dagens period, som är slut
    .done = { $name }: { $sort ->
        [advisory-hours] timmar bokförda under { $case }
       *[other] ärende { $case } öppnat
        }; { $what }.
    .benefit = Förmånens id
    .case = Ärendets nummer
    .product = Produkten det gäller
    .hours = Använda timmar, för rådgivningstimmar
    .asked-case = numret som Microsoft gav ärendet
    .example = mpn incident support --case 120-1004
act-close = stäng ett ärende
    .help = stäng ett ärende
    .asks = frågar efter ärendet och stänger det sedan; att stänga det ger inget tillbaka (R50)
    .cli = Registrera att ett ärende stängdes
    .about = ärende { $case } är stängt; att stänga det ger inget tillbaka (R50)
    .done = { $name }: ärende { $case } stängdes { $on }.
    .benefit = Förmånens id
    .case = Ärendets nummer
    .asked-case = numret som Microsoft gav ärendet
    .example = mpn close support 120-1002
act-renew = förnyat
    .help = ett erbjudande förnyades
    .cli = Registrera att en förnyelse betalades
    .did = den nya årsdagen är { $anniversary }
    .did-fee = avgiften för det behållna året registreras som betald; årsdagen förblir { $anniversary } (R16)
    .done = { $name }: förnyat; { $what }.
    .done-fee = { $name }: { $what }.
    .offer = Erbjudandets id
    .example = mpn renew gold-cloud --paid yesterday
act-review = profilen granskad
    .help = företagsprofilen granskades
    .did-late = gäller för en förnyelse som betalats i tid och registreras sent (R11, R12)
    .cli = Registrera att företagsprofilen granskades
    .did = gäller för förnyelsen från { $opens } till och med { $closes } (R12)
    .did-open = gäller för förnyelsen vars fönster är öppet till och med { $closes } (R12), och när den är registrerad även för den efter { $next } (D15)
    .unchanged = Det är redan registrerat: företagsprofilen granskades { $on } (R12).
    .did-over = gäller inte för någon förnyelse: den dagen är erbjudandet förfallet (R11); med en dag i perioden gäller den för en förnyelse som betalats i tid
    .done = { $name }: företagsprofilen granskades { $on } (R12). Det { $what }.
    .offer = Erbjudandets id
    .example = mpn review maps
act-clear = programvaran borttagen
    .help = programvaran togs bort från en eller flera datorer
    .asks = frågar efter datorerna och tar dem sedan från listan över datorer att rensa (R25)
    .cli = Registrera att programvara togs bort från en eller flera datorer
    .about = från listan över datorer att rensa: { $machines } (R25)
    .done-already = { $name }: programvaran togs bort från { $new } { $on } (R25); registrerat tidigare: { $already }.
    .unchanged-already = Inget att ändra: redan registrerat som rensat: { $already } (R25).
    .did = från listan över datorer att rensa: { $new } (R25)
    .did-already = från listan över datorer att rensa: { $new } (R25); registrerat tidigare: { $already }
    .done = { $name }: programvaran togs bort från { $machines } { $on } (R25).
    .key = Dess id, så som mpn key visar det, dess sista fem tecken, eller id:t för den förmån som bara har den; aldrig själva nyckeln, som andra användare kan se
    .asked-machine = datorns namn; flera med komman emellan är ett steg
    .machine = Datorerna som den togs bort från, var och en som ett eget ord eller med komma emellan
    .example = mpn clear office-mak FRONTDESK
act-block = spärrad av Microsoft
    .help = Microsoft spärrade en nyckel
    .cli = Registrera att Microsoft spärrade en nyckel
    .about = registrerar spärren från Microsoft: inga fler aktiveringar; den kommer sist (R30)
    .done = { $name }: spärrad av Microsoft, så den tar inga fler aktiveringar (R30).
    .key = Dess id, så som mpn key visar det, dess sista fem tecken, eller id:t för den förmån som bara har den; aldrig själva nyckeln, som andra användare kan se
    .example = mpn block office-mak
act-reconcile = jämför räkningar
    .help = en nyckels logg jämfördes med en räkning utifrån
    .asks = frågar efter räkningen och jämför den sedan med loggen
    .cli = Jämför en nyckels logg med vad Microsoft har räknat
    .did = { $outside } enligt den räkningen, liksom enligt loggen
    .did-unexplained = { $used } enligt loggen, { $outside } enligt den räkningen: { $unexplained ->
        [one] 1 aktivering är oförklarad
       *[other] { $unexplained } aktiveringar är oförklarade
        }{ $since ->
        [none] {""}
       *[other] {" "}sedan { $since }
        }
    .did-missing = { $used } enligt loggen, { $outside } enligt den räkningen: { $missing ->
        [one] 1 aktivering finns
       *[other] { $missing } aktiveringar finns
        } inte i den
    .done = { $name }: jämförd med en räkning utifrån; { $what }.
    .key = Dess id, så som mpn key visar det, dess sista fem tecken, eller id:t för den förmån som bara har den; aldrig själva nyckeln, som andra användare kan se
    .used = Använda aktiveringar, enligt den räkningen
    .example = mpn reconcile win-ent-mak --used 5
act-dismiss = avfärda ett datum
    .help = dölj ett av dess kommande datum
    .cli = Dölj ett kommande datum för något i deadlines, check och kalendrar
    .did = { date-kind } ({ $date }): bort ur Sista dagar{ $still ->
        [yes] {" "}och kalendrar; så länge det kan betalas säger mpn check och Översikt det ändå
       *[no] , mpn check och kalendrar
        }; { $others ->
        [0] inget annat av den finns i listan
        [one] 1 annat datum för den finns kvar
       *[other] { $others } andra datum för den finns kvar
        }
    .asked-kind = vilket av dess datum, efter vad som händer då
    .asked-date = vilket av dess datum, efter dagen
    .id = Id:t för det som har datumet
    .kind = Vilket av dess datum, efter vad som händer då
    .date = Vilket av dess datum, efter dagen
    .unchanged = Det är redan avfärdat: { date-kind } ({ $date }), { $on }.
    .example = mpn dismiss ems-16 --kind benefit-expiry
act-recorded = registrerat

## Acts on the screen
actions-title = Vad som kan göras med { $name }
nothing-to-do = Med det här görs aldrig något.
act-already = Det är redan registrerat.
act-earlier = { $why } Om det gjordes senast { $day }: Enter registrerar det med dess dag.
act-earlier-in-form = { $why } Skriv dagen då det gjordes, senast { $day }.
act-earlier-against = { $why } Den { $day }: { $other }
act-earlier-review = { $why } Den { $day }: { $other } Registrera först granskningen och sedan förnyelsen, var och en med sin dag.
only-asked = Tänk om det vore { $day }: det här svarar bara, inget registreras.
which-of-dates = ett av { $count }: { $dates }
date-of = { $kind } { $date }
date-kind = { $kind ->
    [anniversary] årsdag
    [benefit-expiry] { $first ->
        [redeem] sista dagen att lösa in
        [activate] sista dagen att aktivera
        [assign] sista dagen att tilldela
        [enable] sista dagen att slå på
       *[any] sista dagen att lösa in, aktivera, tilldela eller slå på
    }
    [contract-ends] kontraktets slut
    [fee-closes] sista dagen för avgiften
    [grace-ends] respitens slut
    [reassignable] första dagen att flytta
    [refund-closes] sista dagen för återbetalning
    [renewal-closes] sista dagen att förnya
    [renewal-opens] första dagen att förnya
    [renewal-reminder] påminnelse
    [replacement-closes] sista dagen för ersättning
    [subscription-ends] prenumerationens slut
   *[other] { $kind }
}
act-nobody = Ingen av de registrerade kan få den: var och en har redan en eller har slutat. Lägg till en person först.
menu-letters = Inget har den bokstaven här; de som finns är { $letters }.
menu-elsewhere = { $act }: inte här utan på { $kinds }; välj det först.
act-named = { $act } { $id }{ $more ->
    [none] {""}
   *[other] {" "}({ $more })
    }
act-comes-to = → { $what }
act-either = { $how }: { $what }
rehearsal-on = { $into ->
    [none] En ny prenumeration på { $tenant }:
   *[other] I { $into } på { $tenant }:
    }
rehearsal-seats = platser
rehearsal-days = dagar
rehearsal-ends = t.o.m.
rehearsal-seat-days = platsdagar
outcome = { $how }: { $seats ->
    [one] 1 plats
   *[other] { $seats } platser
} i { $days ->
    [one] 1 dag
   *[other] { $days } dagar
}, till och med { $ends } ({ $seat_days ->
    [one] 1 platsdag
   *[other] { $seat_days } platsdagar
})
mistake = { $done } i stället för { $meant }: { $seats } platser, { $days } dagar; { $replaced }
mistake-replaced = { $replaced ->
    [yes] ersätts en gång, till och med { $last } (R33)
   *[no] ersätts inte (R33)
}
mistake-tenant = fel klientorganisation: den stannar där (R32); { $replaced }
rehearsal-now = nu
mistakes = Ett misstag skulle kosta:
act-irreversible = En inlösen kan inte ångras hos Microsoft (R36); här rättar { KEY("undo") } bara filen.
hardware = { $changed ->
    [yes] maskinvaran ändrad
   *[no] samma maskinvara
    }: { $what }
ledger-knows = { $machine } har aktiverats med den här nyckeln förut, senast { $on }.
ledger-mixed = Ett svar registreras för alla datorer: registrera dem som behöver ett annat för sig.

## Advice: what refuses nothing and is worth knowing (D12)
advice-bank-transfer = En banköverföring tar två till tre dagar innan den räknas, upp till en vecka; en som görs nu måste ha kommit fram senast { $until } (R13).
advice-silver-to-gold = Gold i stället kostar { $less } % mindre och återbetalar inget av Silver; köpt i dag skulle årsdagen bli { $anniversary } (R14).
advice-provisioning = Det kan dröja { $hours } timmar innan förmåner syns: till och med { $until } är det inget fel (R17).
advice-versions = Ingen nedgradering och ingen Software Assurance: gå över till en ny version inom { $months } månader från att den släpps (R26).
advice-maximums = Högst { $country } av den kan beviljas i ett land och { $worldwide } i hela världen; fler köps (R27).
advice-shared-pool-of = Office i molnet och lokalt delar på en kvantitet: { $uses } av { $granted } är använda, båda tillsammans (R28).
advice-shared-pool = Office i molnet och lokalt delar på en kvantitet: båda tillsammans håller sig inom den (R28).
advice-ends-soon = { $id } slutar { $ends }: jämför det med portalens varning, och lägg sedan till eller utöka med nästa års token (R39).
advice-other-azure-offers = Ingen får den som har ett annat Azure-erbjudande eller en annan Azure-kredit, som EA, CSP, Open, Pass eller Action Pack (R41).
advice-monthly-credit = Den kan tas tillbaka och ges när som helst; det som en månad lämnar oanvänt går förlorat (R42).
advice-no-enterprise = Action Pack har bara Visual Studio Professional (R46).
advice-claimed-keys = Nedladdningar upphör med prenumerationen, nycklar som redan har hämtats fungerar vidare: exportera dem dessförinnan. Logga in minst var { $days }:e dag (R47).
advice-day-outlived = { $day } står i filen och hör till en tidigare period: skriv dagen för den här periodens nycklar, token eller licenser i activate_by (R2, D4).
advice-supported-versions = Bara en produkts aktuella version och den förra stöds, inom mainstream-supporten (R52).
advice-one-pack = Ett företag har ett Action Pack; även { $other } löper (R55).
advice-one-core = Ett företag får ett kärnpaket, på sin högsta nivå; även { $other } har kärnförmåner registrerade (R56).
advice-merge = Vid sammanslagning med ett annat konto finns förmånerna kvar till nästa förnyelse, och den senare årsdagen gäller, här { $anniversary } eller senare; det kan inte ångras (R57).

## Overview
none-to-do-within = Inget att göra inom { $days } dagar.
none-to-do = Inget att göra inom förvarningarna.
total-keys = nycklar
total-tokens = token
total-seats = platser
total-credits = krediter
total-incidents = incidenter
total-hours = timmar
counts-keys = använda aktiveringar
counts-tokens = inlösta
counts-seats = upptagna
counts-credits = tilldelade
counts-incidents = öppnade den här perioden
counts-hours = rådgivning, använda i perioden
counts-beside = { $what }; { $count } till, okänd gräns
counts-unlimited = { $what }; obegränsat
counts-unknown = { $what }; ingen känd gräns
also-coming = sedan: { $date }, { $when }: { $what } ({ $tab })
also-coming-here = sedan: { $date }, { $when }: { $what }
also-coming-short = sedan { $date }: { $what }
also-coming-bare = { $date }: { $what }
nothing-later = inget annat datum är på väg
fixed-order = Översikten har en egen ordning: det mest brådskande först.

## What is open or over on the day, in short: before the next date
now-window = { $offer }: förnyelsefönster, { $days ->
    [0] sista dagen i dag
    [one] 1 dag kvar
   *[other] { $days } dagar kvar
}
now-fee-open = { $offer }: avgift för det behållna året, { $days ->
    [0] sista dagen i dag
    [one] 1 dag kvar
   *[other] { $days } dagar kvar
}
now-fee-missed = { $offer }: avgift för det behållna året ej registrerad, senast { $closed }
now-lapsed = { $offer } förföll { $since }
now-left-behind = { $lapsed }: { $what }
left-machines = { $count ->
    [one] 1 dator att rensa
   *[other] { $count } datorer att rensa
}
left-copies = { $count ->
    [one] exemplar av 1 produkt att ta bort
   *[other] exemplar av { $count } produkter att ta bort
}
left-both-short = { $machines ->
    [one] 1 dator
   *[other] { $machines } datorer
}, { $copies ->
    [one] 1 produkt
   *[other] { $copies } produkter
} att rensa
now-fee-missed-short = { $offer }: avgift ej registrerad
now-window-short = { $offer }: fönster, { $days ->
    [0] sista dagen
   *[other] { $days }d kvar
}
now-fee-open-short = { $offer }: avgift, { $days ->
    [0] sista dagen
   *[other] { $days }d kvar
}
now-lapsed-short = { $offer } förfallet
now-more = { $what } (+ { $more })
now-plus = { $fee ->
    [yes] { $count ->
        [one] { $what } (+ avgift)
       *[other] { $what } (+{ $count }, avgift)
    }
   *[no] { $what } (+{ $count })
}
more-windows = { $short ->
    [yes] { $count ->
        [one] ett fönster
       *[other] { $count } fönster
    }
   *[no] { $count ->
        [one] ett förnyelsefönster
       *[other] { $count } förnyelsefönster
    }
}
more-fees-open = { $short ->
    [yes] { $count ->
        [one] en avgift
       *[other] { $count } avgifter
    }
   *[no] { $count ->
        [one] en avgift att betala
       *[other] { $count } avgifter att betala
    }
}
more-fees-missed = { $count ->
    [one] en missad avgift
   *[other] { $count } missade avgifter
}
more-lapses = { $count ->
    [one] ett förfallet
   *[other] { $count } förfallna
}
more-now = { $fee ->
    [yes] { $count } till, även en avgift
   *[no] { $count } till
}
now-and-next = { $now } · { $next }
next-short = härnäst { $date }: { $what }
next-day = härnäst { $date }
next-today = i dag: { $what }
next-day-today = en sista dag i dag
next-that-day = den dagen: { $what }
next-day-that-day = en sista dag den dagen

## Renewals: the phase, what works in it (R7), the checklist (R12), the legend of the timeline
phase-active = { $days ->
    [0] aktivt: i dag, { $anniversary }, är årsdagen, den sista betalda dagen (R1)
    [one] aktivt: 1 dag till årsdagen { $anniversary } (R1)
   *[other] aktivt: { $days } dagar till årsdagen { $anniversary } (R1)
}
phase-window = { $days ->
    [0] förnyelsefönster: i dag, { $closes }, är sista dagen att förnya (R6)
    [one] förnyelsefönster: dag { $day } av { $of }, den sista är i morgon, { $closes } (R6)
   *[other] förnyelsefönster: dag { $day } av { $of }, den sista är { $closes }, om { $days } dagar (R6)
}
phase-lapsed = { $days ->
    [one] förfallet sedan { $since }: sista dagen att förnya var i går (R11)
   *[other] förfallet sedan { $since }: sista dagen att förnya var för { $days } dagar sedan (R11)
}
after-renewal = med en förnyelse någon dag från { $opens } till och med { $closes } är nästa årsdag { $anniversary } (R9{ $moved ->
    [yes] : { $days } dagar framåt, skottår eller inte
   *[no] {""}
}); utan en är erbjudandet förfallet från och med { $lapses } (R11)
after-lapse = inget av det kan förnyas; ett nytt köp börjar om från början (R11)
works-see = förmåner och nycklar
works-first-use = inlösen, första bruk
works-software = aktiverad programvara
works-assigned = platser och krediter
works-technical = support och dess ID:n
works-subscriptions = prenumerationer
works-renew = förnyelse
works-until = till och med { $day }
works-own-last-day = { $unused ->
    [one] 1 oanvänd, till och med { $soonest }
   *[other] { $unused } oanvända, den första till och med { $soonest }
}
works-nothing = { $lost ->
    [0] inget är kvar att lösa in eller aktivera
    [one] 1 förlorad sedan { $since }
   *[other] { $lost } förlorade, den första sedan { $since }
}
works-after-renewal = { $back ->
    [one] 1 för sen sedan { $since }; en förnyelse ger den tillbaka
   *[other] { $back } för sena sedan { $since }; en förnyelse ger dem tillbaka
}
works-nothing-or-later = { $lost ->
    [one] 1 förlorad
   *[other] { $lost } förlorade
}, { $back ->
    [one] 1 kommer tillbaka
   *[other] { $back } kommer tillbaka
} med en förnyelse, den första sedan { $since }
works-named = { $what }: { $names }
works-more = { $names } + { $more }
works-lost-and-back = förlorade { $lost }; tillbaka med en förnyelse { $back }
works-own-end = var och en till sitt eget slut
works-from = inte före { $day }
works-not-since = inte sedan { $day }
tick-done = [x]
tick-open = [ ]
tick-unknown = [?]
check-window-coming = fönster: öppnas { $opens }, sista dag { $closes }
check-window-open = fönster: öppet till och med { $closes }
check-window-missed = fönster: missat, sista dagen var { $closes }; ett nytt köp krävs
check-profile-on = företagsprofilen granskad { $day }
check-profile-done = företagsprofilen granskad
check-profile-too-early = företagsprofilen granskad { $day }, under en tidigare period, alltså inte för den här förnyelsen; en global administratör eller kontoadministratör måste granska den igen
check-profile-not-yet = företagsprofilen inte granskad: en global administratör eller kontoadministratör måste göra det; fler dokument kan efterfrågas
check-profile-unknown = företagsprofilen: inte registrerat om den är granskad; en global administratör eller kontoadministratör gör det
check-fee-paid = avgiften för det behållna året betald { $day }
check-fee-coming = avgiften för det behållna året: ska betalas från { $from } till och med { $to }
check-fee-due = avgiften för det behållna året: ska betalas nu, från { $from } till och med { $to }, och registreras som en förnyelse
check-fee-not-on-record = avgiften för det behållna året: ingen betalning från { $from } till och med { $to } är registrerad, så året är inte säkert; registrera den på dagen då den betalades, eller fråga Microsoft
check-verified = kontot verifierat hos Microsoft: det står inte i filen
check-qualified = kompetensens prestationer, prov och färdigheter: de står inte i filen
sign-attention = förlorat, förbrukat eller brådskande; på en flik: någon av raderna
sign-notable = värt uppmärksamhet; på en flik: någon av raderna, ingen värre
sign-masked = ett tecken i en nyckel som inte visas
sign-selected = det som är markerat
sign-ascending = sorterat efter den här kolumnen
sign-descending = sorterat efter den här kolumnen, störst först
sign-opens = ett fält som öppnas som en lista
sign-left-out = något är utelämnat: mer plats visar det
sign-foretold = vad en åtgärd skulle leda till
sign-beside = står mellan delar av ett namn eller ett tal
sign-in-use = i en mätare: så mycket är i bruk
sign-unused = i en mätare: så mycket är inte i bruk
sign-shown-past = den visade dagen, i en tidigare period
sign-shown-current = den visade dagen, i perioden
sign-shown-kept = den visade dagen, i de behållna dagarna
sign-shown-window = den visade dagen, i fönstret
sign-shown-nothing = den visade dagen, utan erbjudandet
short-for-ad = årsdagen (anniversary date): sista dagen på det betalda året (R1)
short-for-within = på fliken Sista dagar: så många datum är högst 30 dagar bort
short-for-mak = nyckel för flera aktiveringar (multiple activation key)
short-for-tokens = på Moln: token som kan lösas in, av alla som är registrerade; av en Azure-kredit hur många till som kan få den, av hur många
short-for-counted = på Programvara: använda enligt loggen, inom parentes med räkningen hos Microsoft där den säger något annat
short-for-vs = Visual Studio
short-for-ticks = gjort, att göra, inte registrerat
short-for-figure = flik 5 har 2 rader: på en smal skärm är en flik sitt nummer och sitt antal
sign-shown = den visade dagen
sign-bought = köpt
sign-past = tidigare period
sign-current = period
sign-kept = behållet
sign-reminder = påminnelse
sign-earlier = tidigare årsdag
sign-anniversary = årsdag
sign-window = fönster
sign-lapses = förfaller
sign-lapsed = utan det
zoomed = { $days ->
    [31] Tidslinjen visar en månad, { $from } till { $to }.
    [92] Tidslinjen visar tre månader, { $from } till { $to }.
    [184] Tidslinjen visar ett halvår, { $from } till { $to }.
    [366] Tidslinjen visar ett år, { $from } till { $to }.
    [731] Tidslinjen visar två år, { $from } till { $to }.
   *[other] Tidslinjen visar tre år, { $from } till { $to }.
}
zoom-not-here = Tidslinjen finns på Förnyelser ({ $key }).
impact-not-here = Vad som följer utan en förnyelse frågas om ett erbjudande, på Förnyelser ({ $key }).

## Deadlines: when, and what to do about them
when-today = i dag
when-within = ≤ { $days ->
    [one] 1 dag
   *[other] { $days } dagar
}
when-later = senare
when-dismissed = avfärdat
dismissed-since = { $day }: bort ur listan ovan, kalendrar, mpn deadlines och mpn check; ”mpn set { $id } dismissed --unset” visar det igen, med allt som har avfärdats för { $id }

## If an offer is not renewed
impact-title-past = Vad som upphörde med { $offer }
impact-title = Om { $offer } inte förnyas
impact-lapsed = { $offer } förföll; ett nytt köp börjar om från början
impact-cal-ended = åtkomsten med { $product } upphörde
impact-seat-ended = platsen för { $person } upphörde: { $product } ({ $id })
impact-credit-ended = krediten för { $person } upphörde: { $product }
impact-contract-ended = kontrakt och ID:n upphörde: { $product }
impact-thing-ended = { $product } ({ $id }) upphörde
impact-token-lost = { $product } ({ $id }) löstes aldrig in
impact-key-lost = { $product } ({ $id }) aktiverades aldrig
impact-token-unfetched = { $product }: ingen token registrerades ({ $id })
impact-key-unfetched = { $product }: ingen nyckel registrerades ({ $id })
impact-no-token = { $past ->
    [back] { $product }, ingen token registrerad ({ $id }): kunde lösas in till dess; en förnyelse ger den tillbaka
    [lost] { $product }, ingen token registrerad ({ $id }): kunde lösas in till dess; en förnyelse ger den inte tillbaka
   *[no] sista dagen att hämta en token till { $product } ({ $id }) och lösa in den
}
impact-no-key = { $past ->
    [back] { $product }, ingen nyckel registrerad ({ $id }): kunde aktiveras till dess; en förnyelse ger den tillbaka
    [lost] { $product }, ingen nyckel registrerad ({ $id }): kunde aktiveras till dess; en förnyelse ger den inte tillbaka
   *[no] sista dagen att hämta en nyckel till { $product } ({ $id }) och aktivera den
}
impact-lapses = { $offer } förfaller; ett nytt köp krävs
impact-remove = { $machine }: ta bort eller licensiera { $product }
impact-removed = { $machine }: { $product } togs bort { $day }
impact-remove-all = ta bort eller licensiera varje exemplar av { $product }; ingen logg säger var
impact-cal = åtkomsten med { $product } upphör
impact-seat = platsen för { $person } upphör: { $product } ({ $id })
impact-seat-free = plats som ingen innehar upphör: { $product } ({ $id })
impact-seats-unrecorded = { $seats ->
    [one] 1 plats som inte är registrerad upphör
   *[other] { $seats } platser som inte är registrerade upphör
}: { $product }
impact-seats-unrecorded-ended = { $seats ->
    [one] 1 plats som inte är registrerad upphörde
   *[other] { $seats } platser som inte är registrerade upphörde
}: { $product }
impact-credit = krediten för { $person } upphör: { $product }
impact-credit-free = kredit som ingen innehar upphör: { $product }
impact-contract = kontrakt och ID:n upphör, { $left ->
    [one] 1 incident kvar
   *[other] { $left } incidenter kvar
}: { $product }
impact-contract-unlimited = kontrakt och ID:n upphör: { $product }
impact-technical = därefter inget mer, { $left } kvar: { $product }
impact-technical-unlimited = därefter inget mer: { $product }
impact-token = sista dagen att lösa in { $product } ({ $id }), { $seats ->
    [one] 1 plats
   *[other] { $seats } platser
}
impact-token-past = { $product } ({ $id }) kunde lösas in till dess, { $seats ->
    [one] 1 plats
   *[other] { $seats } platser
}; { $past ->
    [lost] en förnyelse ger den inte tillbaka
   *[back] en förnyelse ger den tillbaka
}
impact-key = sista dagen att aktivera { $product } ({ $id })
impact-key-past = { $product } ({ $id }) kunde aktiveras till dess; { $past ->
    [lost] en förnyelse ger den inte tillbaka
   *[back] en förnyelse ger den tillbaka
}
impact-anyway = { $what }; förnyat eller inte
impact-subscription = { $product } ({ $id }) löper vidare till sitt eget slut, { $seats ->
    [one] 1 plats
   *[other] { $seats } platser
}
impact-no-task = På den här raden finns ingen programvara att ta bort.
impact-no-ledger = Ingen logg säger var exemplar av { $product } finns, så det finns ingen dator att bocka av: se till att varje exemplar tas bort eller licensieras (R25).
impact-not-yet = Det köptes först { $day }: inget beror på det ännu.
impact-cleared = { $cleared } av { $all } borttagningar gjorda, på { $machines ->
    [one] 1 dator
   *[other] { $machines } datorer
}{ $unlisted ->
    [0] {""}
    [one] ; 1 produkt till står i ingen logg
   *[other] ; { $unlisted } produkter till står i ingen logg
}

## What rules rest on
rest-locked = { $id } kan inte flyttas före { $from } ({ $rule })
rest-held = personen har { $id } sedan { $since } ({ $rule })
rest-held-in-bulk = årskrediten { $id } är given sedan { $since } ({ $rule })
rest-redeemed = { $id } löstes in { $on } ({ $rule })
rest-replaced = { $id } ersattes { $on } ({ $rule })
rest-replacement = { $id } är ersättningen för { $other } ({ $rule })
rest-activations = { $id } har { $counted ->
    [one] en aktivering som räknas
   *[other] { $counted } aktiveringar som räknas
} ({ $rule })
rest-used = av { $id } är { $used } använda den här perioden ({ $rule })
## Remarks: what is said beside an answer (D12, D13)
remark-machine-known = { $machine } finns redan i loggen, senast { $on }: registrerad som ny dator räknas den en gång till.
remark-machine-unknown = Loggen för { $key } har ingen { $machine }{ $elsewhere ->
    [none] , så inget visar att den har aktiverats förut.
   *[other] ; den för { $elsewhere } har den.
}
remark-more-seats = { $id } har då { $recorded ->
    [one] 1 plats registrerad
   *[other] { $recorded } platser registrerade
} och { $quantity } beviljade: fler än de senare kan inte ges (R44).
remark-odd-number = { $field } har { $digits ->
    [one] en siffra
   *[other] { $digits } siffror
}; Microsofts har { $usual ->
    [9] nio
   *[other] { $usual }
} (R48).
remark-same-person = { $name } ({ $id }) finns redan registrerad{ $by ->
    [address] {" "}med den här adressen
   *[name] {""}
}; är det samma person, ta bort den här posten igen eller ändra den andra.
remark-competency-near = ”{ $typed }” är ingen kompetens som katalogen känner till; nära är { $near }. Hur mycket som ges, och om året behölls (R16), beror på namnet.
remark-begins = Det börjar { $day }: dessförinnan visas inget av det (D5).
remark-review-unknown = Inget registrerat säger att företagsprofilen har granskats för den här förnyelsen: Microsoft kräver det först, av en global administratör eller kontoadministratör (R12).
remark-anniversary-moves = Dess årsdag flyttas från { $from } till { $to } (R1, R9{ $kept ->
    [yes] , R16
   *[no] {""}
}).
remark-used-moves = Aktiveringar som räknas: { $from } hittills, { $to } enligt vad det här erbjudandet räknar (R18, R19).
remark-grants-otherwise = Enligt katalogen ger det då något annat; de registrerade förmånerna står kvar som de är: jämför dem.
remark-earlier-forgotten = Siffrorna är därefter de för { $day }: på tidigare dagar visas den bara genom det som en token har påbörjat sedan dess (D5, D8).
remark-locks-out = Som csp-only kan inget mer visas eller ändras här, inte heller det här fältet (R53): bara i själva filen går det att ändra tillbaka.
remark-holds-still = Den dagen innehas { $held } fortfarande; ”left” tar tillbaka så långt det går (R43).
remark-tenant-in-use = { $tenant } är inte längre en egen klientorganisation, och { $by } löper där: ingen token kan gå in i den (R38).
remark-figures-since = Det här är siffrorna för { $day }. Med det som har lösts in sedan dess har { $id } { $seats } { $seats ->
    [one] licens
   *[other] licenser
} till och med { $ends }; hur det står nu anges med en senare dag (as_of, D8).
remark-same-competency = { $other } löper för samma kompetens.
remark-beyond = { $id }: { $used } registrerade och { $granted } beviljade.
remark-same-product = { $other } är av samma produkt och samma erbjudande: kanske menas en av dem.
remark-offer-lapsed = { $offer } förföll efter { $closed }: inget av det som gavs kan användas (R7).
remark-hides-all = Det här döljer { $count ->
    [one] det datum som listas den dagen
   *[other] alla { $count } datum som listas den dagen
}: { $names }. Använd dismiss för att dölja ett av flera.
remark-not-exclusive = { $person } har även { $other }: den som har en årskredit har ingen annan (R41).
remark-is-credit = Enligt katalogen är det här en kredit, som tilldelas personer: ange dess sort (credit.kind = monthly eller bulk, R41, R42).
remark-still-to-come = { $field }: { $day } återstår, och räknas från den dagen (D5).
remark-expires-before = Det är före köpet av erbjudandet ({ $purchased }): inget av det kan tas i bruk (R2).
remark-no-seats = En token med 0 licenser lägger inte till någon, och är förbrukad ändå.
remark-customers-already = { $machine } står i liggaren för { $key }, och skulle vara en kunds (R40).
remark-catalogue-says = Enligt katalogen är { $field } = { $value } för den här produkten; registrerat är något annat.
remark-foreign-tenant = { $tenant } är ingen egen klientorganisation: ingen token kan gå in i det som löper där (R38).
remark-runs-already = { $other } är aktiv för samma produkt i samma klientorganisation: en token går in i den och påbörjar ingen andra (R37).
remark-days-stay = Filen anger en sista dag för den första användningen, och förnyelsen flyttar den inte: { $benefits }. Kommer nya nycklar eller token, skriv deras sista dag i activate_by (R2, D4).
remark-paid-outside = { $paid } ligger utanför varje fönster: den betalningen förnyar ingenting (R6).
remark-subscription-moves = { $id }: { $before } { $before ->
    [one] licens
   *[other] licenser
} till och med { $from } blir { $seats } till och med { $to } (R34, R35, D8).
remark-renamed-too = { $of } heter så också: genom sina tokens är det samma produkt (R37).
remark-says-nothing = { $field }: ett erbjudande av det slaget har inget sådant, så det säger ingenting.
remark-ends-refund = Till och med { $until } kan dess erbjudande återbetalas så länge inget av det har använts: med detta upphör den rätten (R15).
remark-ends-unless-renewed = Förnyelsefönstret är öppet: förnyas erbjudandet inte senast { $until } upphör detta den dagen (R5).
remark-last-day = { $days ->
    [0] { $day } är sista dagen för det (R2).
   *[other] { $day } är sista dagen för det (R2): hellre nu än den dagen.
}
remark-cal-key = { $id } är en CAL (klientåtkomstlicens), som inte har någon nyckel och aldrig aktiveras (R23): kanske menas en annan förmån.
remark-needs-no-key = { $id } behöver inte aktiveras, så dess nycklar används aldrig (R22): kanske menas en annan förmån.
remark-needs-no-holder = { $id } är då ingen kredit: molnlicenser tilldelas ingen här, och vem som fick den räknas inte längre (R41, R42).
remark-given-late = Den skulle tilldelas för första gången senast { $day }: om Microsoft ännu tillåter det är inte känt här (R2, R5).
remark-cleared-that-day = { $machine } är registrerad som rensad den dagen: finns programvaran där igen ska den rensas på nytt (R25).
remark-second-pack = { advice-one-pack }
remark-second-core = { advice-one-core }
remark-no-enterprise = { advice-no-enterprise }
remark-named-twice = { $machine } nämns två gånger och räknas en gång.
remark-looks = { $machine } liknar { $known }, som är registrerad: är de samma dator, kalla den så.
remark-domain = { $machine } och { $known } är två datorer här, en med sin domän och en utan: är de samma dator, kalla den som den är registrerad.
remark-not-on = Nycklar till { $product } från rättigheter för intern användning fungerar inte på macOS, och { $machine } heter som en Mac (R24).
remark-by-catalogue = { $field } = { $value } är taget ur katalogen, eftersom inget annat angavs.
remark-grants = Enligt katalogen ger { $offer }, som { $kind }: { $benefits }.
remark-add-granted = Var och en läggs till med: mpn add KIND enrollment={ $offer } product="…" quantity=… (tekniska förmåner tar kind=… i stället för en produkt).
no-use = { $id } är inte till någon nytta längre: { $why ->
    [redeemed] den är inlöst, och en token löses in en gång (R32).
    [lapsed] erbjudandet är förfallet (R7).
    [blocked] Microsoft har spärrat den (R30).
   *[expired] dess sista dag har passerat utan aktivering eller inlösen (R2).
}
no-use-used-up = { $id } har ingen aktivering kvar (R20, R21); en ominstallation på samma maskinvara fungerar fortfarande (R18).

no-use-short = { $why ->
    [redeemed] inlöst
    [lapsed] erbjudandet förfallet
    [blocked] spärrad
    [used-up] slut
   *[expired] sista dagen passerad
}

## What the words of an act mean
meant-several = { $word } står för { $count } nycklar: ange vilken med dess id.
meant-several-seats = { $count } platser av { $word } innehas: ange vilken med dess id, eller vems den är.
meant-none-fits = ingen av de { $count } nycklarna för { $word } passar: ange en med dess id för att få veta vad som talar emot den.
meant-no-person = det finns ingen med id:t, namnet eller adressen { $word }.
meant-several-people = { $word } passar på { $count } personer: ange vem med id.
case-needed = { $machine } finns redan i loggen för { $key }, senast { $on }: ange --case same-hardware eller --case changed-hardware{ $mixed ->
    [yes] , och registrera de datorer som den inte har för sig.
   *[no] .
}

## Rules and decisions. What each of them says stands in rules.ftl.
cli-rule = Vad en regel eller ett beslut säger, dess källa och hur det är tolkat; utan nummer alla
cli-rule-number = Nummer så som de visas: R33, r33, 33, D9
cli-rule-markdown = Som Markdown, för ett dokument
cli-schema = JSON-schemat för en datafil, för en TOML-editor
schema-title = Datafil för mpn
schema-about = Fakta om förmånerna i ett medlemskap i Microsoft Partner Network. Sidan assets/docs/state-format.md beskriver varje fält.
cli-no-rule = ingen regel och inget beslut har numret ”{ $word }”: de sista är { $last }
label-name = Namn
label-done = Typ
label-source = Källa
label-reading = Tolkning
rule-kind-enforced = tvingande
rule-kind-computed = beräknad
rule-kind-shown = visad
rule-kind-advised = rådgivande
rules-box = Om { $numbers }
rules-title = Regler och beslut
rules-about = Varje regel i partnerprogrammet och varje beslut i regeluppsättningen, efter det nummer som programmet visar: vad den säger, var det står, och hur den är tolkad. För ett beslut är källan det som det avgör. Tvingande: en åtgärd mot den nekas. Beräknad: tal, dagar och status följer den. Visad: den nämns där den gäller. Rådgivande: den är ett råd och hindrar ingenting.
rules-rules = Regler
rules-decisions = Beslut

## The guide: around its entries, which stand in guide.ftl
cli-guide = De artiklar i guiden som svarar på orden; utan ord alla frågor
cli-guide-words = Det som frågas, med egna ord, på skärmens språk eller på engelska; en artikels id
cli-no-guide = ingen artikel i guiden svarar på ”{ $words }”: mpn guide visar alla frågor
guide-title = Guide
guide-hint = skriv det du undrar; Enter läser
guide-here = Här
guide-near = Inget svarar på det; de här ligger nära.
guide-rests-on = Bygger på
guide-rests-on-key = Bygger på ({ $key } visar dem)
guide-address = Hos Microsoft
guide-address-key = Hos Microsoft ({ $key } kopierar den)
guide-address-name = adress
guide-no-address = Den här artikeln har ingen adress.
guide-also = Se även
guide-concerned = Här gäller det
guide-concerned-more = { $count ->
    [one] och en till
   *[other] och { $count } till
  }
guide-topic-renewals = Förnyelser
guide-topic-licences = Licenser
guide-topic-account = Konto
guide-topic-software = Programvara
guide-topic-cloud = Moln
guide-topic-visual-studio = Visual Studio
guide-topic-technical = Support

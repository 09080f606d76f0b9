# What every rule and decision is called and says, in English; where it stands, and how we read it. Looked up by number
# (`rule-r33`, `rule-d9`), and only when somebody asks: the program starts without this file.

## Documents. In brackets the short name by which the description of the programme quotes them.
-doc-software = “MPN benefits – Software” of 2021 (S000, S001, S003)
-doc-s000 = “MPN benefits – Software” of October 2021 (S000)
-doc-s002 = “MPN benefits FAQ” of February 2021 (S002)
-doc-s004 = “Benefits FAQ” of December 2020 (S004)
-doc-cloud = Partner Center: Azure and cloud benefits (cloud)
-doc-vs = Partner Center: Visual Studio benefits (vs)
-doc-tech = Partner Center: technical support benefits (tech)
-doc-tpd = Partner Center: technical benefits, presales and deployment (tpd)
-doc-manage = Partner Center: manage your partner network benefits (manage)
-doc-find = Partner Center: find your benefits (find)
-doc-renew = Partner Center: renew your offers (renew)
-doc-merge = Partner Center: merge accounts (merge)
-doc-map = Partner Center: get an Action Pack (map)
-doc-pay = Partner Center: pay the fee of a Silver or Gold competency (pay)
-doc-refund = Partner Center: request a refund (refund)
-doc-roles = Partner Center: roles and permissions (roles)
-doc-compfaq = Partner Center: questions about competencies (compfaq)
-doc-k23-map = Partner Center in October 2023: get an Action Pack (k23-map)
-doc-k23-cloud = Partner Center in October 2023: cloud services (k23-cloud)
-doc-k23-azure = Partner Center in October 2023: Azure benefits (k23-azure)
-doc-k23-software = Partner Center in October 2023: software benefits (k23-software)
-doc-k23-silver-gold = Partner Center in October 2023: Silver and Gold competencies (k23-silver-gold)
-doc-k23-refund = Partner Center in October 2023: request a refund (k23-refund)
-doc-k23-buy = Partner Center in October 2023: why Buy or Renew is disabled (k23-troubleshoot)
-doc-kb = Microsoft KB 4295568 (KB)
-doc-lfaq = Microsoft's questions about software licensing benefits (LFAQ)
-doc-guide18 = MPN benefit usage guide of May 2018 (guide18)
-doc-guide19 = MPN programs guide of July 2019 (guide19)
-doc-vs-keys = Visual Studio documentation: product keys (vsdocs product-keys)
-doc-vs-end = Visual Studio documentation: the end of a subscription (vsdocs subscription-expiration)
-doc-hub = Services Hub documentation: Access ID for professional support (services-hub)
-doc-blog = Microsoft's blog for partners in Australia, 2014-06-11
-doc-parsers = programs that read KeysExport.xml

## Rules: dates, renewal, money
rule-r1 = Enrollment year
    .text = The paid year ends on the same day of the next year, the anniversary; nothing is granted before the purchase.
    .source = { -doc-s002 }; { -doc-compfaq }
    .reading = A later document counts 365 days; the older ones speak of an anniversary, so the first one follows the calendar. The two differ only where a 29 February lies between.

rule-r2 = Benefit expiry date
    .text = A benefit can be redeemed or activated for the first time up to its benefit expiry date, that day included.
    .source = { -doc-s004 }; { -doc-cloud }
    .reading = The definition names the last day, an example beside it says “before” it: we take the day in, and advise to act a day early.

rule-r3 = One year of use from redemption
    .text = A redeemed cloud token can be used through the same day of the next year, whatever its benefit expiry date is.
    .source = { -doc-s004 }; { -doc-k23-silver-gold }
    .reading = The calendar is followed, from 29 February to 28 February; later documents count 365 days, which differs across a leap day only. Software on premises follows the membership instead (R25).

rule-r4 = Three clocks
    .text = The membership, the benefits and every cloud subscription end on days of their own, which need not agree.
    .source = { -doc-k23-silver-gold }; { -doc-cloud }
    .reading = All three are shown; none is taken from another.

rule-r5 = { $grace }-day grace for what needs a person
    .text = A benefit that is assigned to people can be assigned and used through the { $grace }th day after the anniversary.
    .source = { -doc-s004 }; { -doc-hub }
    .reading = The document names Visual Studio as its example; Azure credits are our inclusion, technical benefits rest on R54. Its “renewal date” is read as the anniversary, as KB 4295568 does. Keys and tokens have no grace.

rule-r6 = Renewal window
    .text = An offer is renewed from the day after its anniversary through the { $closes }th day after it.
    .source = { -doc-s002 }; { -doc-kb }; { -doc-compfaq }; { -doc-map }
    .reading = One sentence counts from the purchase instead: its example settles that the anniversary is meant. “Any day after” the renewal start date includes that day. Only KB 4295568 gives the last day.

rule-r7 = What works when
    .text = Everything works until the anniversary; in the window what is activated and assigned goes on, and what is new only if its own last day allows; after the window only subscriptions that were redeemed live on.
    .source = { -doc-s002 }; { -doc-s004 }
    .reading = One document lets access go on in the window, the other ends redeeming earlier: both hold where access means what is activated already, and each benefit has a last day of its own.

rule-r8 = Leap day
    .text = What was bought on 29 February has its anniversary on 28 February.
    .source = no document; both ways of counting of R1 give it
    .reading = Our reading, chosen because counting by the calendar and counting 365 days agree on it.

rule-r9 = New anniversary after a renewal
    .text = A renewal paid in the window moves the anniversary by { $renewal } days, on whatever day of the window it is paid.
    .source = { -doc-renew }
    .reading = So it comes a day earlier over a leap year; { -doc-s002 } counts by the calendar, and where the two differ the screen says why the day moved. The rule of 2022, by which the payment day counts, is not built.

rule-r10 = Reminders
    .text = Microsoft reminds Global admins and MPN partner admins { $before } days before the anniversary and { $after } days after it.
    .source = { -doc-renew }; { -doc-s002 }
    .reading = { -doc-s002 } promises mails until the { $closes }th day: the last day of the window stands in the ladder as well.

rule-r11 = Missing the window
    .text = Who does not renew in the window loses the offer with its benefits, and a new purchase starts over.
    .source = { -doc-renew }; { -doc-k23-map }
    .reading = As written.

rule-r12 = Before renewing
    .text = Before a renewal a Global admin or an Account admin has to review the business profile; a competency needs its performance, exams and fee as well.
    .source = { -doc-s002 }; { -doc-k23-buy }
    .reading = A review that is recorded as missing refuses the renewal; one that is not known is said only (D15). Verification and qualification are advice: the file does not hold them.

rule-r13 = Orders
    .text = An order by card counts at once; a bank transfer counts two to three days after the money has arrived, up to a week, and the order expires if it is unpaid { $order } days after ordering.
    .source = { -doc-map }; { -doc-pay }
    .reading = Advice: the file knows payments, no orders.

rule-r14 = From Silver to Gold
    .text = The step from Silver to Gold costs { $discount } % less, refunds nothing of Silver, and has its anniversary a year after that purchase.
    .source = { -doc-pay }
    .reading = Advice beside a Silver competency.

rule-r15 = Refund
    .text = A purchase is refunded up to { $refund } days after it, as long as nothing was activated or used and no product key was even viewed.
    .source = { -doc-refund }; { -doc-k23-refund }
    .reading = So looking at a key has a consequence: the program asks before the first look (D10).

rule-r16 = COVID extension
    .text = A competency or advanced specialization whose anniversary falls in the first half of { $kept-from } is kept to the same day of { $kept-to } without exams or performance; its fee is still due.
    .source = { -doc-s002 }; { -doc-renew }
    .reading = Cloud Business Applications and Action Packs are excepted. When the fee is due, and what follows without it, is D3.

rule-r17 = Provisioning delay
    .text = Benefits may take up to { $provisioning } hours to appear after a purchase.
    .source = { -doc-k23-map }
    .reading = No fault before that: said while it holds.

## Rules: software and activations
rule-r18 = Counting: new machines and changed hardware
    .text = A new machine counts, a machine whose hardware changed significantly counts again, and a reinstall on the same hardware does not count.
    .source = { -doc-software }; { -doc-lfaq }
    .reading = “Significant” is not defined: whoever records the activation states it.

rule-r19 = Counting: every activation
    .text = Under the keys of a competency every activation counts, a reinstall on the same machine too.
    .source = { -doc-lfaq }
    .reading = The other documents know R18 only: it is the default, and this one holds where an offer says every-activation (D6).

rule-r20 = Activation limit
    .text = A key that has reached its limit takes no further activation; machines that are activated keep working.
    .source = { -doc-software }
    .reading = More than the limit can be on record, since the document says “met or exceeded”. A reinstall that does not count is allowed at the limit; where every activation counts it is refused.

rule-r21 = Multiple activation keys
    .text = The pool of a multiple activation key is finite: uninstalling gives nothing back, and the programme grants no more.
    .source = { -doc-s002 }
    .reading = As written; support is asked for more all the same.

rule-r22 = Which products need a key
    .text = Windows, Windows Server and every Office client are activated with a key; other products need not be.
    .source = { -doc-software }
    .reading = Each benefit says whether it is activated; the catalogue proposes it.

rule-r23 = Client access licences
    .text = A client access licence is a right on paper: it is handled on the server product and has no key, no download and no activation.
    .source = { -doc-software }; { -doc-k23-software }
    .reading = As written; what is asked of one is answered with “No further details available”.

rule-r24 = macOS
    .text = Keys of Office Professional Plus 2019 obtained through internal-use rights do not work on macOS.
    .source = { -doc-s000 }
    .reading = Older versions of the page do not have the note. It is said, not refused: a machine only looks like a Mac by its name.

rule-r25 = Not perpetual
    .text = When an offer has lapsed, software obtained through it is removed from every machine or covered by commercial licences.
    .source = { -doc-s002 }
    .reading = The machines of the ledger are listed and ticked off one by one.

rule-r26 = Versions
    .text = There are no downgrade rights and no Software Assurance, and a new version is moved to within { $versions } months of its release.
    .source = { -doc-s002 }; { -doc-lfaq }; { -doc-guide19 }
    .reading = Advice; Visual Studio and learning are excepted.

rule-r27 = Maximums
    .text = Of a product at most { $country } times the initial grant is given in one country and { $worldwide } times worldwide; of Visual Studio Enterprise at most { $silver-country } and { $silver-worldwide } with Silver, { $gold-country } and { $gold-worldwide } with Gold.
    .source = { -doc-s002 }; { -doc-guide18 }; { -doc-guide19 }
    .reading = Advice: more than that is bought, grants are never topped up.

rule-r28 = Shared pool of Office
    .text = Office in the cloud and Office on premises share one grant of a competency: both uses together stay within it.
    .source = { -doc-blog }; { -doc-guide18 }
    .reading = Advice beside both benefits, with the figures of both.

rule-r29 = Shape of a product key
    .text = A product key is 25 letters and digits in five groups of five, and real ones use some letters and digits only.
    .source = { -doc-parsers }; { -doc-k23-software }
    .reading = Anything else is flagged as what looks like no key, and kept all the same where somebody insists.

rule-r30 = Blocked keys
    .text = Microsoft may block a key that leaked or was used against the terms: it takes no new activation.
    .source = { -doc-guide18 }
    .reading = A blocked key comes last where keys are looked up.

## Rules: cloud
rule-r31 = A token is not split
    .text = A token is redeemed as a whole, on one tenant: one of 25 seats is not five of 5 seats.
    .source = { -doc-s002 }
    .reading = As written.

rule-r32 = A key redeems once
    .text = A key is redeemed once, and a redeemed token cannot be moved to another tenant.
    .source = { -doc-s004 }; { -doc-cloud }; { -doc-merge }
    .reading = One text is one key, whatever it is called in the file (D17).

rule-r33 = Replacement token
    .text = A token that was redeemed on a wrong tenant, or added by mistake instead of extending, is replaced once, up to { $replacement } days after its redemption.
    .source = { -doc-s002 }
    .reading = “Once” is read as once for each original token; a replacement is not replaced itself. A lapsed offer gets none (D8).

rule-r34 = Add licences
    .text = When licences are added, the seats add up and the end date is averaged over all of them, the new ones counting { $year } months.
    .source = { -doc-cloud }; { -doc-k23-cloud }
    .reading = Reckoned in days, { $year } months as { $token }, rounded down; called an estimate, since screenshots differ by a day or two.

rule-r35 = Extend the end date
    .text = When the end date is extended, the seats stay and the token's year is spread over them, by { $longest } months at most.
    .source = { -doc-cloud }; { -doc-k23-cloud }
    .reading = So a token of more than { $times ->
        [2] two
        [3] three
       *[other] { $times }
    } times the seats is refused. Multiplied before divided, and called an estimate.

rule-r36 = Add or extend, for good
    .text = Adding and extending cannot be taken back, so both outcomes are shown side by side before a token is redeemed.
    .source = { -doc-s004 }
    .reading = Undoing in this program corrects the record only.

rule-r37 = Which way a token goes
    .text = A token is added to or extends an active subscription of its product; where that has ended or there is none, it starts a new one for a year.
    .source = { -doc-cloud }; { -doc-k23-cloud }
    .reading = A new one beside an active one of the same product and tenant is refused (D7): letting it end first is the way to a year of its own.

rule-r38 = Tenant check
    .text = Before a token is redeemed the tenant has to be confirmed, since the seats go there for good.
    .source = { -doc-cloud }; { -doc-k23-cloud }
    .reading = The tenant is typed in full; one that is not the partner's own, or not the subscription's, is refused.

rule-r39 = Expiry warnings
    .text = When the cloud portal warns of an end, compare the subscription's end, then add or extend with the token of the next year.
    .source = { -doc-s004 }
    .reading = Advice beside a subscription that ends soon.

rule-r40 = No customer use
    .text = Benefits are never activated on a customer's account or hardware, nor resold, hosted or used at home.
    .source = { -doc-s004 }; { -doc-guide18 }
    .reading = Refused where the machine's name fits a pattern of the file's customer_machines.

rule-r41 = Yearly Azure credit
    .text = A yearly Azure credit goes to nobody who has another Azure offer or credit, and is transferred, not taken back.
    .source = { -doc-s004 }; { -doc-cloud }
    .reading = Refused where the file knows of the other credit (D16); other offers are advice. Transferring in the year is the rule of 2021.

rule-r42 = Monthly Azure credit
    .text = A monthly Azure credit can be given to people and taken back at any time; what a month leaves unused is lost.
    .source = { -doc-cloud }; { -doc-k23-azure }
    .reading = The rule of 2021; the limits of 2023 are not built.

rule-r43 = Assignee
    .text = Seats and credits go to people of the partner's directory, guests included.
    .source = { -doc-cloud }; { -doc-vs }
    .reading = The people of the file stand for the directory; who has left gets nothing new from that day on.

## Rules: Visual Studio
rule-r44 = One person a seat
    .text = A Visual Studio subscription is valid once it is assigned to one person and that person has signed in; credentials are not shared, and no more than was granted is assigned.
    .source = { -doc-s002 }; { -doc-vs }
    .reading = A person holds one seat of a benefit (D9).

rule-r45 = Reassignment lock
    .text = A seat may move to somebody else { $lock } days after it was assigned.
    .source = { -doc-s004 }; { -doc-vs }
    .reading = Day { $lock } counts as passed. The clock runs for each seat from its own assignment, and starts anew with the next one; it does not bar the last holder (D9).

rule-r46 = Action Pack: Professional only
    .text = An Action Pack has Visual Studio Professional, three subscriptions of it, and no Enterprise.
    .source = { -doc-s002 }; { -doc-k23-map }
    .reading = Advice where a file says otherwise.

rule-r47 = End of a subscriber's access
    .text = Downloads and keys end with a Visual Studio subscription, keys that were claimed keep working, and it needs a sign-in every { $sign-in } days.
    .source = { -doc-vs-keys }; { -doc-vs-end }
    .reading = Advice: export the keys before.

## Rules: technical benefits
rule-r48 = Enabling technical benefits
    .text = A Global admin or an MPN partner admin activates a technical benefit, and then every user of the account sees its Access ID and Contract ID.
    .source = { -doc-tech }
    .reading = The program says “enable”, so that it is not taken for activating software.

rule-r49 = Linking the IDs
    .text = Each person links Access ID and Contract ID once, and needs them no more until they expire or are used up.
    .source = { -doc-tech }
    .reading = The message “already associated” can be ignored.

rule-r50 = Incidents
    .text = An offer has so many incidents a term, which count when a ticket is opened; when none is left the contract is hidden.
    .source = { -doc-tech }; { -doc-k23-map }
    .reading = On premises an Action Pack has 10, Silver 15, Gold 20. In the cloud an Action Pack has none, cloud competencies any number, others 5 with Silver and 10 with Gold.

rule-r51 = Advisory hours
    .text = An Action Pack has 5 advisory hours, Silver 20, Gold 50; they need no activation.
    .source = { -doc-tpd }
    .reading = Presales are free for competencies and deducted for an Action Pack: hours are recorded as they were counted.

rule-r52 = Supported versions
    .text = On premises only the current version of a product and the one before are supported, in mainstream support.
    .source = { -doc-tech }
    .reading = Advice: the file does not hold versions of what a case is about.

rule-r53 = Not authorized
    .text = An account for CSP only does not see MPN benefits, and one without an offer has none to see.
    .source = { -doc-tech }; { -doc-s004 }
    .reading = Every command that shows or changes records answers such a role with this sentence (D11).

rule-r54 = Life of a contract
    .text = A support contract lives for its year and { $contract } days, and is hidden afterwards or when nothing is left.
    .source = { -doc-hub }; { -doc-tech }
    .reading = The year is that of the offer, so the contract ends on the { $contract }th day after the anniversary, not a year after it was enabled.

## Rules: accounts and roles
rule-r55 = One Action Pack
    .text = A company has one Action Pack, with or without a competency, and chooses between it and the Learning Action Pack until the next renewal.
    .source = { -doc-s002 }; { -doc-k23-map }
    .reading = Advice: a file may be on its way to the truth.

rule-r56 = One core package
    .text = A company with competencies gets one package of core benefits, at its highest level, and for each competency what is added by it.
    .source = { -doc-s002 }
    .reading = Advice beside the second package.

rule-r57 = Merged accounts
    .text = When accounts are merged each keeps its benefits until the next renewal; then there is one package, and the later anniversary holds.
    .source = { -doc-s002 }; { -doc-merge }
    .reading = Advice: a merge is for Account admins only and cannot be taken back.

rule-r58 = Roles
    .text = Global admins and MPN partner admins redeem, replace, enable, assign, renew and get keys; other roles look.
    .source = { -doc-find }; { -doc-software }; { -doc-vs }; { -doc-cloud }; { -doc-renew }; { -doc-roles }; { -doc-manage }
    .reading = One page reserves assigning to Global admins, the pages of the areas name both roles: both may. Renewing by Admin agents and User management admins, which one page hints at, is refused.

rule-r59 = Own bookkeeping
    .text = A partner tracks the use of its licences itself and shows the records at an audit.
    .source = { -doc-guide19 }
    .reading = So what would make the ledger wrong is refused: facts of the future, facts that a later one stands behind, cases recorded twice.

## Decisions
rule-d1 = Years
    .text = The first anniversary follows the calendar, a renewal paid in the window moves it by { $renewal } days, and a payment outside the window moves nothing and is a warning.
    .source = settles R1, R8, R9
    .reading = For a kept competency a payment in the { $closes } days after the anniversary it would have had is the fee of the kept year: no warning, and it moves nothing (D3).

rule-d2 = Window
    .text = The window is open on the days { $opens } to { $closes } after the anniversary, both included, reminders stand on the day { $before } before and the day { $after } after it, and from day { $lapses } on the offer is lapsed.
    .source = settles R6, R10, R11
    .reading = Our decision, the same for every offer.

rule-d3 = The kept year
    .text = A competency whose anniversary falls in the first half of { $kept-from } is kept to { $kept-to }, and its fee is due on the days { $opens } to { $closes } after the anniversary it would have had.
    .source = settles R16
    .reading = Unpaid afterwards it stays active and is marked everywhere until a payment of those days is on record: no document says that a kept one lapses, so it is kept and never called safe. Sister periods that were announced outside the documents are not computed.

rule-d4 = Default expiry
    .text = A benefit without a last day of its own has the anniversary for keys and tokens, and the { $assigned-by }th day after it for what is assigned or technical.
    .source = settles R2, R5, R7
    .reading = A renewal renews every such day; where Microsoft issued new keys, the old benefit is given its last day. Incidents and hours count from the first day of the term. A key that was activated before its last day may serve further machines until the offer lapses.

rule-d5 = Past and future
    .text = What is derived for a day ignores every fact dated after it, so that any day of the past or the future can be asked.
    .source = our decision
    .reading = An offer and all that hangs on it does not exist before its purchase; a fact without a day holds on every day.

rule-d6 = Counting
    .text = Activations are counted by new and changed hardware unless the offer says that every activation counts.
    .source = settles R18, R19, R20
    .reading = At the limit a reinstall on the same hardware is allowed in the first case and refused in the second.

rule-d7 = Add and extend
    .text = Adding and extending are reckoned from the days between redemption and end, { $year } months as { $token } days, multiplied before divided and rounded down.
    .source = settles R34, R35, R37
    .reading = More than { $times ->
        [2] two
        [3] three
       *[other] { $times }
    } times the seats is refused, as is adding to or extending what has ended, another product, and a new subscription beside an active one of the same product and tenant. A new one ends on the same day of the next year.

rule-d8 = Replacement
    .text = A replacement can be had up to day { $replacement } after the redemption or the last day of the offer's window, whichever comes first, for two reasons and once for each token.
    .source = settles R33, R7
    .reading = That a lapsed offer gets none is our cut: the document has no such sentence. “Added instead of extended” needs a token that was added; what was redeemed stays in its subscription's history.

rule-d9 = How a seat moves
    .text = A seat may move from day { $lock } of its assignment on, that day included, and one that was released stays locked until then for everybody but its last holder.
    .source = settles R44, R45
    .reading = R45 bars another person, so the last holder may have it back on any day, and the clock starts anew. A person holds one seat of a benefit; assigning it takes first the seat that they held last, then the first free one.

rule-d10 = Looking at a key
    .text = The first look at a key is recorded as viewed, and where it ends the right to a refund the program says so and asks once.
    .source = settles R15
    .reading = A file that may not be written never keeps anybody from looking. On another day than today a key that was never viewed stays masked, since looking is an act.

rule-d11 = Who is asked about
    .text = Only what Microsoft itself refuses to a role is refused: redeeming, replacing, enabling, assigning, releasing, renewing and recording a new key need a Global admin or an MPN partner admin.
    .source = settles R53, R58
    .reading = Everything else is open to every role but CSP-only. Nothing here guards the file: its permissions do.

rule-d12 = Advice
    .text = What the program cannot know to be broken is advice beside what it concerns, and refuses nothing.
    .source = settles R13, R14, R17, R26, R27, R28, R42, R46, R47, R49, R52, R55, R56, R57
    .reading = What an act is about to make true, such as a second Action Pack, is said before it is recorded.

rule-d13 = The same to the eye
    .text = Texts are kept as typed and compared as they look: without regard to case, kinds of blanks and dashes, and characters that are not seen.
    .source = our decision
    .reading = That holds for products, competencies, machines, tenants, people and all searching; of keys only letters and digits are compared. Where a refusal rests on a difference it shows both texts. Equal names do not make two people one.

rule-d14 = Never fetched
    .text = A benefit whose key, token or seat was never fetched waits like one that has it, with the same last day.
    .source = settles R2
    .reading = It is in the lists of what is unused, of what a renewal brings back, and of what is lost without one.

rule-d15 = Review of the business profile
    .text = A review on a day of the current term counts for the coming renewal, one of an earlier term refuses it, and one that is not on record is unknown: allowed, and said.
    .source = settles R12
    .reading = A day after the one asked is not known on that day (D5).

rule-d16 = Credits exclude each other
    .text = Who holds a yearly Azure credit is given no monthly one, and who holds a monthly one no yearly one.
    .source = settles R41
    .reading = Only credits of the file are known; other Azure offers are advice.

rule-d17 = One key, one pool
    .text = A key text is one key: it stands once in a file, and where it stands twice both ledgers are counted together against the larger limit.
    .source = settles R20, R32
    .reading = Adding it again is refused, naming the record that has it; a file that has it twice opens with a warning. As software key and as token, the later use is refused.

rule-d18 = After the lapse
    .text = Of a lapsed offer nothing is told as left, free, usable or to come: what was is told as past.
    .source = settles R7, R11
    .reading = Subscriptions that live on (R3) and machines that are still to be cleared (R25) are told. A key that is of no use can still be looked at and copied, and that it is of no use is said.

rule-d19 = Deleting forgets no rule
    .text = What a rule still rests on is not deleted until its offer has lapsed: locked seats, redeemed or replaced tokens, keys with counted activations.
    .source = settles R20, R32, R33, R45, R50
    .reading = A person is erased by pseudonym, so that the rows stay. A row that was entered by mistake goes where that is said. Undoing is no deleting.

rule-d20 = What could be a key
    .text = Five groups of five letters or digits, three of them in a row with a digit, or six characters in a row of a key on record are masked wherever nobody asked for them.
    .source = settles R29
    .reading = However they are parted and in any case. Names of products are never masked.

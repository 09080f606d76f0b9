# The guide: what is asked, what is answered, and the words by which somebody looks for it. One message for each entry of
# assets/guide/entries.toml.
# .answer  what is answered; each line is a paragraph. It is given the figures of the rule set by name, and the days of
#          examples that are worked out from them.
# .row     the same for the row that it is asked on, with figures of that row; `name` is what the row is called
# .words   how else it is asked for, parted by commas; they are searched and never shown

## Renewals
guide-expiry-date = What does “benefit expiry date” mean?
    .answer =
        It is the last day on which the benefit can be activated, redeemed or assigned for the first time. It is not the day on which its use ends.
        In Partner Center the list calls it “Activate by” or “Benefit expiry date”. Where a benefit has no day of its own, keys and tokens have until the anniversary of the offer, and what is assigned to people or is technical has { $assigned-by } days more.
        An example: with an expiry date of { $expiry } a token has to be redeemed by then, better a day early. Redeemed on { $redeemed }, it works until { $redeemed-until } all the same.
        The day on which the renewal starts stands on the page Membership offers.
    .row = { $name }: the last day is { $activate-by }.
    .words = benefit expiry date, activate by, last day to activate, expiration date, deadline for activating, until when can we activate, what expires
guide-use-after-redeeming = How long can we use what we have redeemed?
    .answer =
        A cloud token gives one year from the day on which it is redeemed, whatever its expiry date was: redeemed on { $redeemed }, until { $redeemed-until }. A renewal of the membership changes nothing about that year, nor does a missed one.
        Software on your own machines is different: it may be used as long as the membership lasts.
    .row = { $name }: runs until { $ends }.
    .words = how long usable, valid for one year, usage after redeeming, duration of a key, end of use, one year from redemption, subscription length
guide-different-dates = Why do membership, benefits and subscriptions end on different days?
    .answer =
        They are three clocks. The membership ends on its anniversary. Benefits that people hold, such as Visual Studio, go on for { $grace } days more. Each cloud subscription has its own end, which depends on the day of redemption and on what was added or extended since.
        None of them is wrong because it differs from another one. The tab Deadlines lists all of them in one order.
    .row = { $name }: the membership until { $anniversary }, what people hold until { $grace-ends }.
    .words = dates do not match, dates do not align, membership date differs from office date, which date counts, three dates, mismatch
guide-renew-benefits = How do we renew our benefits?
    .answer =
        Benefits are not renewed one by one: renew the membership, and activate what it grants anew.
        1. Sign in to the dashboard of Partner Center.
        2. Choose MPN, and there Benefits.
        3. Activate the benefit that you want.
        If it is not offered there, the membership has to be renewed first; then do the same again.
    .words = renew benefits, benefit not available, activate again, extend benefits, prolong, get benefits for the next year
guide-renew-when = When can we renew our membership or Action Pack?
    .answer =
        On each of the { $window } days that follow the anniversary: from day { $opens } after it to day { $closes }, both included. Before that Partner Center does not offer it.
        An example: an Action Pack bought on { $bought } can be renewed from { $bought-opens } to { $bought-closes }.
        It is done on the page Membership offers, where the first day stands as renewal start date.
    .row = { $name }: from { $opens-on } to { $closes-on }.
    .words = when can I renew, renewal window, renewal start date, renew action pack, renew too early, first day to renew, last day to renew, renew button greyed
guide-renew-before = What has to be done before a renewal?
    .answer =
        A Global admin or an Account admin opens the business profile of your company in Partner Center (Settings, Account settings, Organization profile), looks at its status and at what it asks for, and updates it.
        Microsoft may want further documents to verify what is stated there, so begin before the anniversary. A review of an earlier year does not count.
        When it is done, record the review here: an offer whose review is known to be open is not renewed.
    .words = business profile, company profile, review business information, update company details, verification documents, account verified, legal profile, before renewing
guide-renew-competency = What does renewing a competency take?
    .answer =
        Every year, and before its window ends: the performance requirements are met, the exams and skills are validated, the business profile is reviewed and the yearly fee is paid.
        It is done in Partner Center, on Membership offers. Paid within the { $window } days, the competency keeps its status and its benefits.
        This program knows neither your performance nor your exams: check those in Partner Center.
    .words = competency renewal, performance requirements, exams, skills, yearly fee, qualify again, silver gold renew, keep competency status
guide-in-the-window = What happens to our benefits during the { $window } days of the renewal?
    .answer =
        They stay: what was activated works, the keys can be seen, Visual Studio is used and assigned, tickets are opened. Only a key or token whose own last day has passed cannot be started any more.
        When the last of those days has gone by without a renewal, access to the benefits is lost.
    .row = { $name }: these days go from { $opens-on } to { $closes-on }.
    .words = during the renewal window, grace period, days after the anniversary, do we lose access, still have access, after membership expired, thirty day period
guide-not-renewing = We do not renew. May we go on using the software?
    .answer =
        No. Licences that come with a competency or an Action Pack are not perpetual: they may be used during the membership only. Afterwards remove the software from every machine, or buy commercial licences for it.
        Cloud subscriptions that were redeemed run on to their own end.
        Before you decide, look at what would follow: on the tab Renewals a list names machines, people and days, as does `mpn impact`.
    .row =
        { $name }: { $lapsed ->
            [yes] its offer could be renewed until { $closes-on }. What is still installed has to go.
           *[no] without a renewal it may be used until { $closes-on }.
        }
    .words = perpetual, permanent licence, keep using after expiry, stop membership, cancel, uninstall, remove software, let it expire, end of membership, quit the programme, when we don't renew, don't renew, without renewal, stop paying, office after the offer
guide-missed-window = We missed the renewal. What now?
    .answer =
        After day { $closes } the offer has lapsed, and its benefits with it: a renewal is not possible any more. Buying the offer anew starts a new year with a new anniversary.
        Without that, software has to be removed or licensed commercially. Subscriptions that were redeemed before run on to their own end.
    .row = { $name }: the last day was { $closes-on }.
    .words = forgot to renew, too late, window over, lapsed, missed deadline, buy again, membership lost
guide-reminders = Who is told about a renewal, and when?
    .answer =
        Microsoft writes to Global admins and MPN partner admins: { $before } days before the anniversary and { $after } days after it. Such mails are missed easily, in holidays or when an admin has left.
        So this program tells you itself: in the line below the tabs, in Deadlines, by `mpn check` for monitoring and in a calendar by `mpn export ics`.
    .row = { $name }: mails on { $reminder-before } and { $reminder-after }.
    .words = reminder mail, notification of renewal, no mail received, who gets the email, renewal notice, warn before expiry
guide-next-anniversary = Which day is the anniversary after a renewal?
    .answer =
        { $renewal } days after the one before, whichever day of the window you pay on: paying late costs no days and paying early wins none. Over a leap year the date moves by one day.
        The first anniversary is the day of purchase a year later; the 29th of February becomes the 28th.
        A payment outside the window moves nothing.
    .row = { $name }: { $anniversary }, and { $next-anniversary } once it is renewed.
    .words = new anniversary, next year date, date moved by a day, leap year, pay early, pay late, when does the year start
guide-covid = COVID-19: our anniversary comes and we cannot qualify. What applies?
    .answer =
        A competency or advanced specialization whose anniversary lies from { $kept-first } to { $kept-last } is kept to the same day of { $kept-to }, without exams or performance in that year. Not so { $kept-except }, and no Action Pack. The fee is due all the same.
        That period is reckoned here. Three others were announced by Microsoft and are only told: anniversaries from 2020-01-01 to 2020-06-30 and from 2020-07-01 to 2020-12-31 were kept to { $kept-from }, those from 2021-07-01 to 2021-12-31 to { $kept-to }, the last again without { $kept-except }.
    .row = { $name }: kept from { $kept-day } to { $anniversary }.
    .words = covid, corona, pandemic, extension of competency, cannot meet requirements, exams waived, anniversary extended, extended competency
guide-kept-fee = Our competency was kept for a year. Do we still pay?
    .answer =
        Yes. Exams and performance were waived, the fee was not. It belongs to the { $window } days after the anniversary that the competency would have had; paying it then moves nothing, the kept day stays.
        Whether a competency is lost without it no document says. So it stays active here, and is marked until the payment is on record.
    .row =
        { $name }: { $fee-paid ->
            [yes] the fee of the days { $fee-from } to { $fee-to } is on record.
           *[no] the fee belongs to the days { $fee-from } to { $fee-to }.
        }
    .words = competency fee, pay the fee, fee still due, kept year, covid fee, invoice for extended year, cost of the extension
guide-refund = Can a purchase be refunded?
    .answer =
        Within { $refund } days of the purchase, as long as nothing was activated, redeemed or assigned and no product key was even looked at. The first look at a key ends it for good, so this program asks before it shows or copies one while that right is there.
        An MPN partner admin or an Account admin asks Microsoft for it.
    .row = { $name }: until { $refund-until }, as long as nothing is used and no key is viewed.
    .words = refund, money back, cancel purchase, return, viewed a key, wrong purchase
guide-specialization = What is an advanced specialization, and what does it change here?
    .answer =
        It shows deeper expertise on top of a Gold competency in the same area. It has a year and a renewal of its own and adds few benefits, if any. The extension for COVID-19 held for it as well.
        Requirements and the way to earn one are on Microsoft's page.
    .words = advanced specialization, earn specialization, showcase expertise, next step after gold

## Licences and their terms
guide-offered = Which product licences does the programme offer?
    .answer =
        Whoever has a competency or an Action Pack gets product licences for own use (internal use rights): software for your own machines, cloud tokens, Azure credit, Visual Studio and technical support. A company with competencies has one core package and something more for each of them.
        The current list and the tables of each offer stand in the programs guide. `mpn init` and a new offer fill in what the catalogue of this program knows; compare it with Partner Center.
    .words = product licences, internal use rights, IUR, current offers, licence table, what do we get, what is included, list of benefits
guide-programs-guide = Where is the programs guide that the FAQ names?
    .answer =
        The Microsoft Partner Network programs guide (usage guide) holds the list of licences and the terms on which they are used: tokens, replacements, keys, sharing, maximums. The address below leads to its current edition, which need not be the one of your year.
        What this program takes from it stands behind the numbers of its rules.
    .words = programs guide, usage guide, benefits guide, where are the terms, policy document, more information, see the guide
guide-how-many = How many product licences do we have?
    .answer =
        Partner Center lists them under Benefits, with quantity, source and last day; they are viewed and managed there. Here each tab has the same column, and section 0 adds up what is used.
        Keep your own record of what is used: Microsoft does not, and may ask for it. Licences and activations are two figures, a key may allow more activations than there are licences.
    .row = { $name }: { $quantity } granted.
    .words = number of licences, licence quantity, how many seats, count our licences, view licences, manage licences, entitlement
guide-how-to-use = What may we use product licences for?
    .answer =
        To get familiar with Microsoft's products, to build and test solutions, to train your people, to run your own company, and to show products to customers. Sales and marketing may demonstrate with them, under your own supervision and on your own equipment.
        Not for customers, for resale, for hosting or at home. The terms in full stand in the programs guide.
    .words = permitted use, use rights, demonstration, demo, internal use, build solutions, training, test environment, sales and marketing, what for
guide-restrictions = Are there restrictions on the use of product licences?
    .answer =
        Yes. Their terms differ from those of commercial licences: read the Product Terms and the programs guide.
        There is no Software Assurance and no downgrade: a new version is moved to within { $versions } months. They are for your own company and never for a customer. Office in the cloud and on premises share what a competency was granted.
    .words = restrictions, limits of use, terms and conditions, product terms, software assurance, downgrade, older version, difference to commercial licences, license terms
guide-more-licences = How do we get more licences than Partner Center lists?
    .answer =
        Not from the programme: what is granted is not topped up for a fee. Further needs are covered by commercial licences; Microsoft's licensing page shows the ways, and their terms differ.
        A further competency adds what belongs to it, up to { $country } times a grant in one country and { $worldwide } times worldwide.
    .words = more licences, additional licences, buy more seats, not enough licences, commercial licence, volume licensing, extra users, increase quantity
guide-customers = May we activate on a customer's account or machine?
    .answer =
        No. These licences are for your own use and for demonstrations. Your sales and marketing people may show products to customers with them, but only under your supervision, and neither on a customer's hardware nor on a customer's tenant or infrastructure.
        This program refuses tenants that are not your own, and machines whose names match `customer_machines` of the file.
    .words = customer, customer account, client machine, customer hardware, customer tenant, install at a customer, demo at customer, resell, hosting

## Accounts and help
guide-find-benefits = Where in Partner Center are our benefits?
    .answer =
        Sign in to the dashboard, choose MPN and there Benefits: one tab each for Azure and cloud products, Software, Visual Studio and Technical benefits. The software tab lists everything you are entitled to under your active enrollment offer; open a line for its own instructions.
        Offers, renewals and their days are under MPN, Membership offers. The tabs of this program are divided likewise.
    .words = find benefits, where are benefits, partner center path, navigation, benefits page, software page, membership offers page, manage benefits, link
guide-missing-benefits = Partner Center shows no benefits. Why?
    .answer =
        “Looks like you don't have any benefits yet”: there is no active offer on this account, or it was bought within the last { $provisioning } hours, which benefits may take to appear.
        “You are not authorized for this action”: you signed in with an account for CSP only. Use the one of your membership.
    .words = no benefits yet, benefits missing, not authorized, nothing there, empty page, just bought, do not see benefits, error message partner center
guide-roles = Who may do what with the benefits?
    .answer =
        Global admins and MPN partner admins get keys, redeem, enable, assign and renew. Account admins review the business profile and merge accounts. Every user of the account may look at benefits and IDs. An account for CSP only sees nothing.
        Say by `--role` or in the file who you are: what Microsoft would refuse is refused here, with the roles that may.
    .words = roles, permissions, global admin, MPN partner admin, account admin, who may see keys, rights, button greyed out, access rights
guide-packs = Microsoft Action Pack and Learning Action Pack: what is the difference?
    .answer =
        The Microsoft Action Pack is a portfolio of licences and support with which a partner gets to know Microsoft's technology and builds a solution or service. Any partner can have it, with or without a competency.
        The Learning Action Pack is the entry to the Learning Partner programme, for companies that give training on technology: discounts on courseware and in the Marketplace, and benefits that help to become experts.
        You have one of the two; the choice holds until the next renewal. What each grants is in the licence tables.
    .words = action pack, learning action pack, MAPS, LAPS, learning partner, training company, courseware, which pack, compare packs
guide-one-pack = Can we have more than one Action Pack?
    .answer =
        No: one for each partner global account, with or without a competency. After a merge of accounts that each had one, both stay until the next renewal, and then there is one.
        A second one in the file is marked, not refused: it may be on its way.
    .words = two action packs, second action pack, several action packs, action pack and competency, one per account
guide-core-package = We have several competencies. Which benefits do we get?
    .answer =
        One package of core benefits, at the highest level that you have, and for each competency what it adds. Two Gold and one Silver give one Gold core package and three additions.
        In Partner Center “core” and “incremental” in the column Benefit type tell them apart.
    .words = several competencies, core benefits, incremental benefits, two gold, silver and gold, benefit type, highest level, competency specific
guide-merge = We merged with another company. What becomes of the licences?
    .answer =
        Offers are bought, and benefits granted, on the partner global account. Until the next renewal each of the merged accounts keeps what it has. Then everything is granted to the global account: one Action Pack, one core package at the highest level, and the additions of each competency.
        Of both anniversaries the later one holds. Tokens stay on the tenants where they were redeemed. Only an Account admin merges, and it cannot be undone: read Microsoft's page on merging accounts first. An offer's details say what a merge would do here.
    .words = merge accounts, merger, acquired a company, acquisition, takeover, global account, partner global account, PGA, keep licences after merging, location account
guide-whom-to-ask = Whom do we ask about our licences?
    .answer =
        The support of Partner Center: its page has links to help, and from there you open a ticket with the partner support team. For trouble with a product itself, ask Microsoft Support with an incident of the technical benefits.
        What they will want to know: offer, kind of benefit, product, the day and what was tried. Give the last five characters of a key, never the whole of it.
    .words = whom to ask, contact, partner support, open a ticket, help with licences, phone support, support request, who can help
guide-sources = What do these answers rest on?
    .answer =
        On Microsoft's articles of December 2020 to October 2021 about MPN benefits: software and its keys, the two lists of questions about membership, competencies, product licences, cloud, Visual Studio and technical benefits. They are told in our own words; where translations differ, the English holds.
        Each answer names its rules, such as R6 in the question of renewals; `mpn rule` tells their source and how they are read. What has changed since is not in here: Partner Center and the programs guide decide.
    .words = about this guide, source, frequently asked questions, FAQ, troubleshooting, documentation, which year, is this official, policies

## Software
guide-download = How do we get the software and its key?
    .answer =
        1. In Partner Center open MPN, Benefits, Software, and the line of the product: its own instructions are there.
        2. Choose version, language and operating system, and download.
        3. If the product needs one, its key is in the same pane: “Get keys”. Global admins and MPN partner admins see it. Looking at the first key of a purchase ends the right to a refund.
        4. Install; setup asks for the key when it needs one.
        Then record key and machine here: what is used counts from then on.
    .words = download, get keys, installation, iso file, choose language, choose version, operating system, where is the key, setup asks for a key, instructions
guide-needs-key = Does software on our own machines need a product key?
    .answer =
        Not all of it. Windows Server, Windows for clients and every Office client application are activated, and need a key for that; setup asks for it. Others, such as SQL Server, have it in their setup or need none.
    .words = product key needed, key required, activation required, without a key, no key, setup asks for key, which products need a key, on-premises
guide-counting = How are activations counted?
    .answer =
        With an Action Pack: a new machine counts one. The same machine without a significant change of its hardware counts nothing. The same machine with one counts again. What is significant, Microsoft does not say: you decide and state it.
        With a key of a competency every activation counts, the same machine installed anew included.
        An offer says which it is, by `counting`.
    .row = { $name }: { $used } of { $limit } used, over all its keys{ $counted ->
            [none] {""}
           *[other] {" "}({ $counted })
        }.
    .words = count activations, reinstall, reimage, same computer, new computer, hardware change, new mainboard, activation count, used activations, how many times, how often, install with one key, installs per key
guide-key-used-up = “The maximum number of activations is reached”: what can we do?
    .answer =
        A key allows so many activations. When they are used up or exceeded, no further machine is activated with it, and none is added. What is activated goes on working, and uninstalling gives nothing back.
        A reinstall on the same hardware is still possible with a key of an Action Pack. Otherwise use another key of the product, if there is one, or license the machine commercially.
    .row = { $name }, { $key }: { $key-used } of { $key-limit } used{ $key-counted ->
            [none] {""}
           *[other] {" "}({ $key-counted })
        }.
    .words = maximum of activations, activation limit reached, key used up, limit exceeded, 0xC004C008, cannot activate any more, too many activations, no activations left
guide-more-keys = Can we get more keys when all activations are used?
    .answer =
        No. Many of the keys are multiple activation keys (MAK): one key with a limited number of installations, activations or seats. It stops when all are used, and the programme grants neither more of them nor another key for it.
        A renewal may bring new keys. Beyond what is granted, buy commercial licences.
    .words = more keys, additional key, multiple activation key, MAK, additional activation request, new key, raise the limit, extra activations
guide-key-refused = A key is not accepted. What can it be?
    .answer =
        In this order: it is used up; its last day passed before it was ever activated; Microsoft has blocked it, for instance because it was leaked; or it belongs to another edition or version than is installed, since these are volume keys.
        Look at the row of the product: it says which. If none of it holds, ask partner support with the last five characters and the error code.
    .words = key not working, invalid key, key rejected, blocked key, activation error, leaked key, wrong edition, error code, key does not work, key doesn't activate, does not activate, won't activate
guide-cal = “No further details available”: why is there nothing to download for CALs?
    .answer =
        A client access licence is a right to connect to a server, on paper. There is nothing to download, no key and nothing to activate; what has to be set is set in the server product. So the message is no fault.
        That holds for the CALs of Windows Server, Remote Desktop, Exchange, SharePoint and others.
    .words = CAL, client access licence, no further details available, nothing to download, RDS CAL, no key for CAL, remote desktop licence, activate CAL
guide-macos = Does Office Professional Plus 2019 work on a Mac?
    .answer =
        No. Keys for Office Professional Plus 2019 that come from internal use rights do not work on macOS. Use them on Windows; for a Mac take Office of a cloud subscription.
        Recording such a machine is not refused, and the form says so.
    .words = macos, mac, apple, office for mac, macbook, office 2019 on mac, OS X

## Cloud
guide-redeem = How do we redeem a token for the first time?
    .answer =
        1. In Partner Center open MPN, Benefits, the cloud tab and the line of the product, and get its key.
        2. Open the activation page in a private window, and sign in to the tenant that is to have the seats. Check the tenant: it is for good.
        3. Enter the key, look at product, seats and duration, and redeem.
        It starts a subscription of one year with all its seats. Where the tenant has an active one of that product, the seats are added to it or extend it instead. Recording it here shows first what each way comes to.
    .row = { $name }: { $token } for { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }, until { $activate-by }.
    .words = redeem token, activate cloud, first activation, private browser window, use a token, start subscription, enter the key, activate office 365, microsoft 365 key
guide-add-or-extend = Add licences or extend: what is the difference?
    .answer =
        Adding makes the seats more, and the end comes earlier: old and new seats together share the time that both have, so that the subscription usually ends in less than { $year } months. Extending leaves the seats as they are, and the end comes later; with more than { $times } times the seats it is refused.
        Know which one you want before you redeem: a key is redeemed once, and neither way is taken back. The form shows both side by side, with seats, days and end.
    .row = { $name }: with { $token }, of { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }.
    .words = add or extend, add licences, extend end date, add seats, renew subscription, more users or more time, end date averaged, prolong subscription, difference between adding and extending
guide-subscription-expires = We were told that a subscription expires soon. What now?
    .answer =
        1. Sign in to the cloud portal that sent the notice.
        2. Look at the ends of your subscriptions: the tab Cloud lists them as well.
        3. Use the token of the coming year: extend the subscription, or add licences to it.
        When no token is there yet, renew the membership on the first day of its window; the portal gives some time after the end. An ended subscription takes neither: the token then starts a new one.
    .row = { $name }: ends on { $ends }.
    .words = subscription expires, expiring soon, notification, expiry notice, subscription ends, warning mail from the portal, office 365 expired, end date of subscription
guide-split-token = Can one token be split over several subscriptions?
    .answer =
        No. A token is used as it was issued, as a whole and on one tenant: one of twenty-five seats is not five of five. The seats of the subscription can be given to whom you like on that tenant.
    .row = { $name }: { $token } has { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }, all on one tenant.
    .words = split a token, divide token, several subscriptions, several tenants, part of the seats, half the seats, unlock multiple subscriptions
guide-replacement = Wrong tenant, or seats added instead of extended: is there a replacement token?
    .answer =
        Yes, once, and only for these two reasons: the token was activated on a wrong tenant, or it added seats by mistake where it should have extended. Ask within { $replacement } days of the activation, by a ticket to partner support (Benefits, Azure and cloud).
        Nothing else is replaced: no lost and no expired token, and no replacement. When the offer lapses before, it is too late as well.
    .row = { $name }: { $replaceable } until { $replace-until }.
    .words = replacement token, wrong tenant, wrong directory, wrong account, activated on incorrect tenant, added seats instead of renewing, added by mistake, undo redemption, new token
guide-not-in-time = A key or token was not used in time. Is it lost?
    .answer =
        After its last day it cannot be activated or redeemed for the first time any more, and an expired token is not replaced. A renewal brings the benefit back, with a new last day and often with new keys.
        If Partner Center shows another day than this program, that one holds: record it as `activate_by`. If it should still work, ask partner support.
    .row = { $name }: the last day was { $activate-by }.
    .words = token expired, key expired, not redeemed in time, too late to activate, unused key, activation period over, forgot to redeem
guide-bulk-credit = Assigning users to the Azure bulk credit fails. Why?
    .answer =
        A yearly (bulk) credit cannot be combined with other offers. Most likely that user has one already: an Enterprise Agreement, CSP, Azure in Open, Azure Pass, the monthly credit of an Action Pack or another prepaid or credit offer. Take another user.
        If the user has none of these and it still fails, ask Microsoft Support. A bulk credit can be transferred to somebody else and is not taken back.
    .row = { $name }: { $assigned } of { $quantity } assigned.
    .words = bulk credit, azure credit, cannot assign user, assign user fails, enterprise agreement, azure pass, azure in open, CSP, yearly credit, combine offers
guide-monthly-credit = Who can have the monthly Azure credit?
    .answer =
        Somebody of your own directory, who holds no yearly credit. It can be given and taken back at any time. What a month leaves unused is lost at its end.
    .row = { $name }: { $assigned } of { $quantity } assigned.
    .words = monthly credit, azure monthly, credit per month, unused credit, give azure credit, remove azure user, dollars a month

## Visual Studio
guide-vs-assign = How is a Visual Studio subscription activated?
    .answer =
        1. Sign in to Partner Center, choose MPN, Benefits, and there Visual Studio.
        2. Assign a user to a free subscription: anybody in User management or in your Azure Active Directory, guests included. Global admins and MPN partner admins may.
        3. That user signs in to Visual Studio with this account. Only then is it valid: “trial expired” means that this is still to be done. Record both here.
    .row = { $name }: { $assigned } of { $quantity } assigned.
    .words = visual studio activation, assign visual studio, assign user, sign in to visual studio, trial expired, user management, azure active directory, give visual studio to a colleague
guide-vs-reassign = When can a Visual Studio subscription go to somebody else?
    .answer =
        { $lock } days after it was assigned, for each seat by its own day. Taking it back earlier leaves it empty until then; only its last holder can have it again at once. With the next holder the days begin anew.
    .row = { $name }: free to move from { $free-from }.
    .words = reassign, transfer subscription, move visual studio to another user, change user, ninety days, reassignment lock, replace a developer
guide-vs-share = May people share a Visual Studio subscription?
    .answer =
        No. It is licensed for one person, and valid once it is assigned to that person and activated by signing in. Sharing the credentials is not allowed, neither among colleagues nor for a team account.
    .words = share, shared account, share visual studio, share password, share credentials, several developers, team account, sign-in credentials
guide-vs-enterprise = Does the Action Pack include Visual Studio Enterprise?
    .answer =
        No, Visual Studio Professional only. Enterprise comes with Silver and Gold competencies. If your file says otherwise, look at which offer granted it.
    .words = visual studio enterprise, enterprise edition, action pack visual studio, professional or enterprise, which visual studio edition
guide-vs-after = How long does Visual Studio work after the anniversary?
    .answer =
        { $grace } days: what is assigned to people can be activated and used that long, renewed or not. Then downloads and keys end as well. Keys that were claimed before keep working, so export them in time (my.visualstudio.com, Product keys).
        Visual Studio wants a sign-in every { $sign-in } days.
    .row =
        { $name }: { $lapsed ->
            [yes] it was usable until { $usable-until }.
           *[no] usable until { $usable-until }.
        }
    .words = visual studio expired, visual studio after expiry, grace for user assignment, export keys, claimed keys, usable until, extra days for assigned benefits
guide-person-leaves = Somebody leaves the company. What about their seats and credits?
    .answer =
        A Visual Studio seat can be taken back at once, and goes to somebody else when its { $lock } days are over. A monthly Azure credit is taken back at any time, a yearly one is transferred. Software on their machine stays counted.
        The tab People shows all that somebody holds; recording there that they left takes back in one step what can be, and says when the rest is free.
    .words = employee leaves, person left, offboarding, colleague gone, take back licence, remove user, release seat, new employee

## Technical benefits
guide-install-help = We cannot install or activate what we downloaded. Who helps?
    .answer =
        Microsoft Support, by an incident of your technical benefits:
        1. In Partner Center open MPN, Benefits, Technical benefits.
        2. Activate product support there: you receive an Access ID and a Contract ID.
        3. Sign in to Microsoft Support for Business (address below), choose the product, add the contract with both IDs, and create a ticket.
        Here the tab Technical benefits keeps the IDs and counts the incidents.
    .words = cannot install, installation fails, downloaded software does not install, help with installation, download error, setup error, activation help, create ticket, support for business, product support
guide-access-ids = What are Access ID and Contract ID for?
    .answer =
        They tie your support contract to your account at Microsoft Support. A Global admin or MPN partner admin activates the benefit, which takes minutes to days; then everybody of the account sees both numbers. Each person enters them once. “Access ID is already associated” can be ignored.
        The contract lives for the year of the offer and { $contract } days; afterwards, or with no incident left, the numbers are hidden.
    .row = { $name }: the contract until { $contract-ends }.
    .words = access id, contract id, support contract, add contract, already associated, numbers for support, activate technical benefit, contract hidden, contract expired
guide-incidents = How many support incidents do we have, and what for?
    .answer =
        As many a year as the offer grants: the row says how many are used. A ticket counts when it is opened. On premises the current version of a product and the one before are supported; for the cloud competencies have Signature Cloud Support.
        With none left the contract is hidden until the next year.
    .row = { $name }: { $used } of { $quantity } used.
    .words = support incidents, technical support, number of tickets, incidents left, signature cloud support, product-specific support, supported versions, open a case
guide-advisory-hours = What are partner advisory hours?
    .answer =
        Hours with Microsoft's consultants for presales and deployment. They need no activation: you ask for them by a form, under MPN, Benefits, Technical benefits. For competencies presales are free, with an Action Pack they are taken from the hours.
    .row = { $name }: { $used } of { $quantity } used.
    .words = advisory hours, consultant, technical presales and deployment, TPD, consulting hours, presales help, submit request

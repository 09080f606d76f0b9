# Every sentence and label of the program, in English. Other languages stand beside this folder under the same ids.
# Arguments are values of the domain: ids, figures, ISO dates; never whole sentences.

## Sections
section-overview = Overview
section-software = Software
section-cloud = Cloud
section-visual-studio = Visual Studio
section-technical = Technical benefits
section-renewals = Renewals
section-deadlines = Deadlines
section-people = People

section-short-software = Software
section-short-cloud = Cloud
section-short-visual-studio = VS
section-short-technical = Tech
section-short-renewals = Renewals
section-short-deadlines = Deadlines
section-short-people = People

# On a tab, where room is short
tab-short-overview = Now
tab-short-software = Softw.
tab-short-renewals = Renew
tab-short-deadlines = Dates
tab-short-people = Ppl

## Roles (R58)
role-global-admin = Global admin
role-mpn-partner-admin = MPN partner admin
role-account-admin = Account admin
role-admin-agent = Admin agent
role-user-management-admin = User management admin
role-user = MPN user
role-csp-only = CSP-only user

## Offers and where a benefit comes from
offer-action-pack = Action Pack
offer-learning-action-pack = Learning Action Pack
offer-competency = Competency
offer-advanced-specialization = Advanced specialization
level-silver = Silver
level-gold = Gold
offer-of-level = { $level } { $what }
grant-core = core
grant-incremental = incremental
source = { $offer } - { $grant }
source-short = { $offer }{ $grant ->
    [core] {""}
   *[incremental] {" - incr."}
}

## Statuses
status-active = active
status-window = renewal window
status-short-window = window
status-lapsed = lapsed
status-offer-active = active
status-offer-fee-due = to pay
status-offer-no-fee = unpaid
status-offer-lapsed = lapsed
status-no-details = no details
status-no-key-needed = no key needed
status-key-blocked = key blocked
status-key-used-up = key used up
# Of one benefit, beside keys that are used up
status-keys-left = { $left } left, { $count ->
    [one] 1 key used up
   *[other] { $count } keys used up
}
status-keys-others = { $count ->
    [one] 1 key used up, others not
   *[other] { $count } keys used up, others not
}
status-expired = expired
status-not-activated = not activated
status-not-enabled = not activated
status-no-key = no key
status-ready = ready to redeem
status-redeemed = redeemed
status-replaced = replaced
status-no-token = no token
status-not-assigned = not assigned
status-partly-assigned = partly assigned
status-assigned = assigned
status-ended = ended
status-held = held
status-locked = locked
status-free = free
status-used-up = used up

## Kinds of keys
key-mak = MAK
key-retail = retail
key-static = static
key-kms = KMS
key-oem = OEM

## Deadlines: one sentence each, without the date
deadline-anniversary = { $offer }: anniversary, last day of the paid year
rule-anniversary = { $rule }: the paid year ends a year after the purchase
todo-anniversary = renew from the next day on; Renewals shows what comes first
then-anniversary = the { $days }-day renewal window follows
todo-anniversary-review = have the business profile reviewed, then renew from the next day on (R12)
deadline-renewal-reminder = { $offer }: renewal reminder
rule-renewal-reminder = { $rule }: { $before } days before and { $after } days after the anniversary
todo-renewal-reminder = get ready to renew: see on Renewals what comes first, and what would stop
todo-reminder-in-window = renew: see on Renewals what comes first, and what would stop
then-reminder-in-window = the window it comes in closes on { $closes }; without a renewal the offer lapses
deadline-renewal-opens = { $offer }: renewal window opens
rule-renewal-opens = { $rule }: the window opens the day after the anniversary
todo-renewal-opens = renew: a card counts at once, a transfer takes days (R13)
todo-renewal-opens-review = have the business profile reviewed, then renew (R12)
todo-reminder-in-window-review = reminder of the open window: have the business profile reviewed, then renew (R12)
todo-renewal-reminder-review = reminder: have the business profile reviewed before the window opens (R12)
then-renewal-opens = the offer can be renewed for { $days } days
deadline-renewal-closes = { $offer }: last day to renew
rule-renewal-closes = { $rule }: the window ends { $days } days after the anniversary
todo-renewal-closes = renew on that day at the latest
todo-renewal-closes-review = have the business profile reviewed, then renew on that day at the latest (R12)
then-renewal-closes = the membership lapses and a new purchase is needed
deadline-fee-closes = { $offer }: last day to pay the fee of the kept year
rule-fee-closes = { $rule }: a kept year's fee is due within { $days } days of the anniversary that was kept
todo-fee-closes = pay it, then record it as a renewal
then-fee-closes = Microsoft nowhere says that the kept year stands without it
deadline-refund-closes = { $offer }: last day to ask for a refund
rule-refund-closes = { $rule }: { $days } days from the purchase, if nothing was used
todo-refund-closes = ask for the refund before anything is used or a key seen
then-refund-closes = the fee can no longer be had back
deadline-grace-ends = last day of use of { $subject } unless renewed
rule-grace-ends = { $rule }: what needs a person works { $days } days past the anniversary
todo-grace-ends = renew the offer, or tell who holds it
then-grace-ends = access ends
deadline-contract-ends = contract of { $subject } ends unless renewed
rule-contract-ends = { $rule }: a support contract lives one year and { $days } days
todo-contract-ends = renew the offer, or use what is left
then-contract-ends = the contract and its IDs are hidden
deadline-subscription-ends = subscription { $subject } ends
rule-subscription-ends = { $rule }: what redemption, addition and extension make of the end date
todo-subscription-ends = extend it or add to it with a token, or let it end
then-subscription-ends = the subscription ends; only a new one can follow
todo-subscription-ends-alone = let it end, or buy it: no token can go into it by then
deadline-replacement-closes = last day for a replacement of { $subject }
rule-replacement-closes = { $rule }: a replacement can be had up to { $days } days after redemption
todo-replacement-closes = check the tenant, and that nothing was added that should extend; if wrong, ask for one
then-replacement-closes = a wrong redemption stays as it is
deadline-reassignable = seat { $subject } can move to someone else
rule-reassignable = { $rule }: a seat can move on { $days } days after it was assigned
todo-reassignable = give it to somebody who needs it more
then-reassignable = it can be given to someone else
deadline-expiry-key = last day to activate { $subject }
deadline-expiry-token = last day to redeem { $subject }
deadline-expiry-seat = last day to assign { $subject }
deadline-expiry-credit = last day to assign { $subject }
deadline-expiry-no-key = last day to get a key for { $subject } and activate it
deadline-expiry-no-token = last day to get a token for { $subject } and redeem it
deadline-expiry-no-seat = last day to assign the seats of { $subject } that are not on record
deadline-expiry-technical = last day to enable { $subject }
# The dates in few words, for narrow lists: first what is done or happens
deadline-short-anniversary = anniversary: { $offer }
deadline-short-renewal-reminder = reminder: { $offer }
deadline-short-renewal-opens = window opens: { $offer }
deadline-short-renewal-closes = last day to renew: { $offer }
deadline-short-fee-closes = last day for the fee: { $offer }
deadline-short-refund-closes = last day for a refund: { $offer }
deadline-short-grace-ends = last use: { $subject }
deadline-short-contract-ends = contract ends: { $subject }
deadline-short-subscription-ends = ends: { $subject }
deadline-short-replacement-closes = replace: { $subject }
deadline-short-reassignable = can move: { $subject }
deadline-short-expiry-key = activate: { $subject }
deadline-short-expiry-token = redeem: { $subject }
deadline-short-expiry-seat = assign: { $subject }
deadline-short-expiry-credit = assign: { $subject }
deadline-short-expiry-no-key = get its key: { $subject }
deadline-short-expiry-no-token = get its token: { $subject }
deadline-short-expiry-no-seat = add its seats: { $subject }
deadline-short-expiry-technical = enable: { $subject }
# The same in a word or two, of at most 24 letters
todo-short-anniversary = renew from the next day
todo-short-anniversary-review = review, renew next day
todo-short-renewal-opens-review = review, renew from then
todo-short-renewal-closes-review = last day: review, renew
todo-short-reminder-in-window-review = reminder: review, renew
todo-short-renewal-reminder-review = reminder: review first
todo-short-renewal-reminder = get ready to renew
todo-short-reminder-in-window = reminder: renew
todo-short-renewal-opens = renew from that day on
todo-short-renewal-closes = last day: renew
todo-short-fee-closes = pay the fee
todo-short-refund-closes = get a refund, or keep it
todo-short-grace-ends = renew, or tell holders
todo-short-contract-ends = renew, or use it up
todo-short-subscription-ends = extend it, or let it end
todo-short-subscription-ends-alone = buy it, or let it end
todo-short-replacement-closes = replace it, if wrong
todo-short-reassignable = move it, where it helps
todo-short-expiry-key = activate it
todo-short-expiry-token = redeem it
todo-short-expiry-no-key = get its key, activate it
todo-short-expiry-no-token = get its token, redeem it
todo-short-expiry-no-seat = add and give its seats
todo-window = window open: renew; a card counts at once, a transfer takes days (R13)
todo-short-window = open: renew
todo-window-review = window open: have the business profile reviewed, then renew (R12)
todo-short-window-review = open: review, then renew
todo-fee-open = the fee is due: pay it, then record it as a renewal
todo-short-fee-open = the fee is due: pay it
todo-fee-missed = no fee on record: record it if it was paid in time, else ask Microsoft
todo-short-fee-missed = record the fee, if paid
todo-holder-left = { $person } left { $left }: { $bulk ->
    [yes] give it to somebody else (R41)
   *[no] take it back
}
now-holder-left = { $of }: still held by { $person }, who left { $left }
todo-short-holder-left = { $bulk ->
    [yes] pass on: holder left
   *[no] take back: holder left
}
todo-lapsed = lapsed: a new purchase starts over, if it is wanted (R11)
todo-short-lapsed = lapsed: buy it, if wanted
todo-clear = { $named ->
    [0] { $more ->
        [one] lapsed: clear 1 machine
       *[other] lapsed: clear { $more } machines
    }
   *[other] lapsed: clear { $machines }{ $more ->
        [0] {""}
       *[other] {" "}+ { $more }
    }
}
todo-clear-copies = { $clear }, copies of { $count ->
    [one] 1 product
   *[other] { $count } products
}
todo-left = lapsed: { $what }
todo-copies = lapsed: remove or license every copy of { $count ->
    [one] 1 product
   *[other] { $count } products
} (R25)
todo-short-copies = lapsed: remove the software
todo-expiry-key = activate it, or let it go
todo-expiry-token = redeem it: its form shows the ways that are open
todo-expiry-seat = give it to somebody
todo-expiry-credit = give it to somebody
todo-expiry-no-key = get its key at Microsoft and add it here, or let it go
todo-expiry-no-token = get its token at Microsoft and add it here, or let it go
todo-expiry-no-seat = add the seat and give it to somebody
todo-expiry-technical = enable it
rule-benefit-expiry = { $rule }: the benefit expiry date is the last day to act
then-benefit-expiry = { $moves ->
    [yes] what is unused then is lost, unless a renewal in the window brings it back (D4)
   *[no] what is unused then is lost: the day stands in the file, and no renewal moves it (D4)
}

## Detail panes: labels, at most twelve characters
label-keys = Keys
label-activated = Activated
label-to-clear = To clear
label-note = Note
label-advice = Advice
label-credit = Credit
label-holders = Held by
label-tokens = Tokens
label-subscriptions = Subscription
label-held = Held by
label-moves = Moves on
label-free = Free
label-granted = Granted
label-left = Left
label-used = Used
label-contract = Contract
label-cases = Cases
label-consulted = Consulted
label-bought = Bought
label-paid = Paid
label-term = Term
label-fee = Fee
label-kept = Kept
label-reminders = Reminders
label-phase = Phase
label-works = Works
label-works-not = Closed
label-to-renew = To renew
label-then-next = After
label-refund = Refund
label-day = Day
label-subject = Subject
label-rule = Rule
label-then = Then
label-todo = Do
label-dismissed = Dismissed
label-email = E-mail
label-gone = Left
label-holds = Holds

## Detail panes: figures
licences = { $count ->
    [one] 1 license
   *[other] { $count } licenses
}
incidents = { $count ->
    [one] { $count } incident
   *[other] { $count } incidents
}
users = { $count ->
    [one] 1 user
   *[other] { $count } users
}
seats = { $count ->
    [one] 1 seat
   *[other] { $count } seats
}
seats-more = { $recorded ->
    [0] { $count ->
        [0] no seats
        [one] 1 seat
       *[other] { $count } seats
    }
   *[other] { $count } more { $count ->
        [one] seat
       *[other] seats
    }
}
hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
used-of = { $used } of { $limit }
counted-of = { $used } by the ledger, { $outside } at Microsoft on { $on }{ $since ->
    [0] {""}
   *[other] {" "}and { $since } since
    }{ $limit ->
    [none] {""}
   *[other] , of { $limit }
    }
counted-key = { $key }: { $counted }
used-most-of = { $used } ({ $most }){ $limit ->
    [none] {""}
   *[other] {" "}of { $limit }
    }
used-of-unlimited = { $used }, unlimited
left = { $count } left
used-last-incidents = { $used } of { $quantity } incidents were used in the last term
used-last-hours = { $used } of { $quantity } hours were used in the last term
used-last = { $used } used in the last term
left-of-incidents = { $left } of { $quantity } incidents left in this term
left-of-hours = { $left } of { $quantity } hours left in this term
unlimited = unlimited; { $used } used in this term
in-days = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}
period = { $from } to { $to }
day-and-left = { $day }, { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}

## Software
key-blocked = blocked by Microsoft: no new activation (R30)
key-used-up = used up: no further activations are granted
key-past = never activated, last day { $day } (R2)
key-last-day = { $day } is the last day for a first use (R2)
key-over = over its limit: no further activations are granted
case-new-machine = new machine
case-same-hardware = same hardware
case-changed-hardware = changed hardware
counted = counted
not-counted = not counted
oddity-machine-known = the ledger has this machine already
oddity-machine-unknown = the ledger does not have this machine before
note-counting-hardware = A new machine and changed hardware count, a reinstall on the same hardware does not (R18).
note-counting-every = Every activation counts, a reinstall too (R19).
note-of = { $of }: { $note }
note-reconciled = { $key } was compared on { $day }: { $outside } used by the outside count, { $ledger } by this ledger{ $unexplained ->
    [0] {""}
   *[other] ; { $unexplained } of them were recorded by nobody
    }.
note-cal = No further details available: there is nothing to download; a client access licence has no key and is handled on the server product (R23).
note-no-key = Needs no activation, so no key (R22).
note-keys-missing = No key on record yet: { KEY("new") } adds one. Activation is required for this product (R22).
note-catalogue-no-key = By the catalogue it needs no activation (R22): activation = none would say so.
note-catalogue-cal = By the catalogue it is a client access licence (R23): kind = cal would say so.
note-keys-never = No key was ever on record.
note-platform = Keys obtained through internal-use rights do not work on { $platform } (R24).
note-platform-catalogue = By the catalogue keys obtained through internal-use rights do not work on { $platform } (R24).
note-not-a-key = { $key } is not five groups of five characters: it looks like no product key (R29).
note-odd-key = { $keys }: has characters that real product keys never use (R29).
note-activate-by = To be activated for the first time by { $day }, that day included (R2).
note-expired = The benefit expiry date was { $day }: it can no longer be { $first ->
    [redeem] redeemed
   *[activate] activated
} (R2).
note-expired-back = The benefit expiry date was { $day }. Renewed by { $closes }, it can be { $first ->
    [redeem] redeemed
   *[activate] activated
} until { $until } (R2, R6, D4).
note-nothing-to-activate = Needs no activation, so no key (R22), and { $day }, its day to activate by, changes nothing (R2, D4); its use ends with the offer after { $last }, unless that is renewed (R7).
note-hours-until = Hours need no activation: they can be taken until { $day }, included (R7, R51).
note-lapsed-software = Its offer is lapsed since { $day } (R11): nothing of it may be used any more; copies are removed or covered by commercial licences (R25).
note-lapsed-cloud = Its offer is lapsed since { $day } (R11): no token of it is redeemed any more (R7); subscriptions that one went into live to their own end (R3).
note-ended-assigned = It ended with the grace of its offer on { $day } (R5); a new purchase starts over (R11).
note-ended-technical = It ended with its offer on { $day } (R7); a new purchase starts over (R11).
to-clear-soon = Unless renewed, to be removed or licensed: { $machines } (R25)
to-clear-now = To be removed or licensed now: { $machines } (R25)

## Cloud
credit-monthly = { $sum } a month for each user (R42)
credit-was-monthly = it was { $sum } a month for each user
credit-was-bulk = it was { $sum } a year
credit-bulk = { $sum } a year; can be transferred, not taken back (R41)
token-redeemed-new = { $day } as new: { $into } on { $tenant }
token-redeemed-add = { $day } added to { $into } on { $tenant }
token-redeemed-extend = { $day } extended { $into } on { $tenant }
token-replace-until = ; a replacement can be had until { $day } (R33)
token-replaced = { $day }, { $reason }; its replacement is not on record yet
token-replaced-by = { $day }, { $reason }: by { $by }
token-replaced-after = { $replaced }; redeemed { $redeemed }
reason-wrong-tenant = wrong tenant
reason-added-instead-of-extended = added instead of extended
subscription-ends = ends { $day }, { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}
subscription-ended = ended { $day }
estimate-added = estimate: seats added, end averaged (R34)
estimate-extended = estimate: end extended (R35)
note-tokens-missing = No token of it is on record: { KEY("new") } adds one, and it can be redeemed until { $day }, included (R2).
note-redeem-by = To be redeemed by { $day }, that day included (R2); better a day early.
note-redeem-now = { $days ->
    [0] This is the last day to redeem it: { $day } (R2).
   *[other] To be redeemed by { $day } (R2): better now than on that last day.
}
note-token = A token is redeemed once, as a whole, on one tenant (R31, R32).
note-credit-past = It was to be assigned by { $day } (R5).
note-credit-grace = To be assigned by { $day }, that day included (R5).

## Visual Studio
not-on-record = nobody recorded yet
never-signed-in = never signed in
not-signed-in = not signed in yet: not valid until then (R44)
signed-in = signed in { $day }
since = since { $day }
until = until { $day }
seat-held-until = not before { $day }: { $days } days after it was assigned (R45)
seat-locked-until = released, but locked until { $day }: { $days } days after it was assigned (R45)
seat-moves-since = can move to someone else since { $day } (R45)
seat-never-given = was to be assigned by { $day } (R2, R5)
seat-beyond = not granted
seat-beyond-granted = as many are held as were granted ({ $quantity }): this one is nobody's to give (R44)
seat-free = can be assigned by { $day }, that day included (R2, R5)
seats-were-granted = { $quantity ->
    [one] 1 seat
   *[other] { $quantity } seats
}, { $assigned } held at the end; they ended on { $until } (R5)
seats-granted = { $quantity ->
    [one] 1 seat
   *[other] { $quantity } seats
}: { $assigned } held, { $free } free{ $locked ->
    [0] {""}
   *[other] , { $locked } released and locked
}; usable until { $until } (R5)

## Technical benefits
technical-product-support = Product support incidents
technical-signature-cloud = Signature Cloud Support
technical-advisory-hours = Partner advisory hours
contract-until = enabled { $since }, valid until { $until } (R54)
contract-ended = ended { $day }: hidden (R54)
contract-hidden = nothing left: hidden until the next term (R50)
contract-never-enabled = never enabled; the last day was { $day } (R48)
contract-not-enabled = not enabled; a Global admin or MPN partner admin can do it by { $day } (R48)
of-earlier-term = { $state }, earlier term
case-open = open
case-closed = closed { $day }
note-ids = Each person links both IDs once; “already associated” can be ignored (R49).

## Renewals
bought = { $day }
payment-renewed = renewed: the anniversary moved by { $days } days (R9)
payment-fee = fee of the kept year: moved nothing (R16)
payment-outside = outside every window: moved nothing
kept = anniversary { $from } kept to { $to } without exams or performance (R16)
refund-until = can be asked until { $day }, as long as nothing is viewed, activated or assigned (R15)

## Deadlines

## People
left-on = { $day }: no new assignments since
name-left = { $name } (left { $day })
name-left-short = { $name } (left)
holds-nothing = nothing
moves-from = can move on from { $day }
ended-on = ended { $day }
held-until = since { $since }, ended { $day }
any-time = any time
moves-any-time = can move on any time
moves-by-transfer = can be transferred, not taken back (R41)

## Dashboard: headings of columns
column-benefit = Benefit
column-source = Source
column-quantity = Quantity
column-used = Used
column-activate-by = Activate by
column-status = Status
column-tokens = Ready
column-subscription-ends = Subscription ends
column-seat = Seat
column-held-by = Held by
column-since = Since
column-free-from = Free to move from
column-usable-until = Usable until
column-access-id = Access ID
column-contract-id = Contract ID
column-offer = Offer
column-in-use = In use
column-share = Share
column-counted = What is counted
column-anniversary = Anniversary
column-window = Window
column-days = Days
column-timeline = Timeline
column-when = When
column-todo = What to do
column-date = Date
column-what = What
column-subject = Subject
column-tab = Tab
column-name = Name
column-holds = Holds

column-short-activate-by = Activate
column-short-subscription-ends = Sub. ends
column-short-free-from = Free from
column-short-usable-until = Usable until
column-short-anniversary = Anniv.
column-short-access-id = Access ID
column-short-contract-id = Contract ID

## Dashboard: actions, as the help says them
action-up = one up
action-down = one down
action-first = to the first
action-last = to the last
action-page-up = a page up
action-page-down = a page down
action-half-page-up = half a page up
action-half-page-down = half a page down
action-open = into the details; on a deadline: to its subject
action-back = one level back; clears the filter; never quits
action-return = back to where a jump came from
action-next-section = next section
action-previous-section = previous section
action-filter = filter: all words, !word excludes, field:value
action-quick-filter = not redeemed; expiring in { $months } months; on Deadlines: unused
action-find = find anything, last five of a key too
action-sort = sort by the next column
action-reverse-sort = reverse the order
action-date-bar = date bar: type a date, or move by day, change, month
action-day-back = a day earlier (what-if)
action-day-forward = a day later (what-if)
action-change-back = previous day on which something changes
action-change-forward = next day on which something changes
action-month-back = a month earlier
action-month-forward = a month later
action-today = back to today
action-home = back to { $day }, which this run was started for
action-next-step = next step of the demonstration
action-previous-step = the step before
action-zoom-in = timeline closer, down to a month
action-zoom-out = timeline wider, up to three years
action-log = what is on record of this row: what was done, when and by whom
action-impact = what follows if this offer is not renewed
action-accept = keep it
action-cancel = leave
action-actions = what can be done here, and what it comes to
action-new = a new record: person, offer, benefit, key, token, seat, subscription
action-change = change the fields of what is selected
action-remove = delete what is selected, after a preview of what goes with it
action-copy = copy the key without showing it; from the table the next usable one
action-reveal = show the key until the next key press
action-packet = copy the support packet: what a ticket about the selected row asks, keys masked
action-undo = undo the last change
action-redo = do it again
action-save = try again to save what could not be saved
action-next-field = to the next field
action-previous-field = to the field before
action-next-choice = the list of the words that this field knows
action-previous-choice = the same list
action-edit = edit the state file at this row, then read it again
action-reload = read state file and configuration again
action-files = another state file of the configuration
action-language = another language
action-import = import keys or people from a file of another program
action-doctor = what is odd about the file and its keys
action-problems = faults and warnings of the state file
action-help = this help
action-demonstrations = demonstrations: walks through the sample, one step at a time
action-guide = the guide: questions about this row, and all others
action-mouse = mouse on or off
action-quit = leave
action-quit-now = leave at once, from anywhere
action-suspend = to the shell; fg brings you back

hint-help = all keys
hint-demonstrations = demonstrations
hint-leave-walk = leave demonstration
hint-guide = guide
hint-today = today
hint-filter = filter
hint-find = find
hint-open = open
hint-back = back
hint-change-forward = next change
hint-day-forward = day
hint-month-forward = month
hint-date-bar = date
hint-quick-filter = not redeemed
hint-quit = leave
hint-next-step = next step
hint-previous-step = back
hint-impact = if not renewed
hint-unused = unused
hint-go-there = go there
hint-zoom-in = closer
hint-zoom-out = wider
hint-sort = sort
hint-edit = edit file
hint-actions = actions
hint-new = new
hint-change = change
name-of = { $what } of { $id }
hint-copy-number = copy ID
hint-copy = copy key
hint-reveal = reveal
hint-next-field = next field
hint-previous-field = field before
hint-next-choice = choose
hint-accept = choose
hint-cancel = close
hint-letter = that line
hint-tick = tick off
hint-impact-over = what ended
hint-down = down
hint-up = up

group-move = Move
group-sections = Sections
group-look = Look
group-keys = Keys
group-records = Records
group-time = Time
group-file = File
group-program = Program
group-signs = Signs
group-guide = Guide
group-rules = Rules

## Dashboard: header, tabs, lines
breadcrumb = MPN › Benefits › { $section }
what-if = WHAT-IF { $shown } (today { $today })
what-if-short = WHAT-IF { $shown }
rehearsal = clock { $shown }
mark-sample = SAMPLE
mark-staged = STAGED
mark-read-only = READ-ONLY
mark-faults = READ-ONLY: FAULTS
within-days = { $count } ≤{ $days }d
within-sign = ≤{ $days }d
next = next: { $date }, { $when }: { $what } ({ $tab })
next-here = next: { $date }, { $when }: { $what }
more-within = + { $count } within { $days ->
    [one] 1 day
   *[other] { $days } days
}
more-soon = + { $count } soon
more-today = + { $count } today
more-that-day = + { $count } that day
more-today-and = { $today }, { $rest }
more-at-hand = +{ $count } ≤{ $days }d
on-tab = { $what } ({ $tab })
lines-more = { $count } more
lines-above = { $count } above
lines-beyond = { $above } above, { $below } more
chip-clears = { $key } clears it
chip = { $filter } · { $shown } of { $all }
too-small = window too small
fault-banner = { $count ->
    [one] The state file has 1 fault
   *[other] The state file has { $count } faults
}: shown is what could be read, nothing can be written. { KEY("problems") } lists them, { KEY("edit") } opens the editor.

## Dashboard: messages
sample-hint = Sample data, in memory only. { KEY("new") } makes a file of your own, { KEY("demonstrations") } shows demonstrations.
sample-no-file = The sample data has no file. { KEY("new") } makes one of your own.
staged-hint = Made up for a demonstration (--stage): no key, name, ID or address that you see is a real one.
staged-no-file = With --stage the real file stays out of sight: it is neither opened nor read again.
staged-problems = With --stage the warnings about the file are not shown: they would quote it.
no-benefits = Looks like you don't have any benefits yet.
no-deadline = no coming date
not-authorised = You are not authorized for this action. A CSP-only account does not see MPN benefits (R53).
nothing-matches = Nothing matches. { $key } clears the filter.
filter-no-field = No column is called “{ $typed }”{ $near ->
    [none] : there are { $all }.
   *[other] : the nearest is “{ $near }”.
}
filter-no-value = { $heading } never reads “{ $typed }” here{ $near ->
    [none] : it reads { $all }.
   *[other] : the nearest is “{ $near }”.
}
filter-no-word = No row has “{ $typed }”: the nearest is “{ $near }”.
nothing-new = { $key } adds a record.
nothing-until = { $offer } begins on { $day }, and nothing of it is shown before (D5).
nothing-today = { $key } leads back to today.
nothing-here = { $section }: nothing on { $date }.
nothing-inside = There is nothing to select in the details of this row.
not-there-on = { $thing } is not there on { $date }.
no-removal-of-line = This line is no record. To delete { $thing } itself, { $open } leads to its row on { $tab }, then { $remove }.
no-removal-of-dates = A date is no record: { $hide } hides it. To delete { $thing } itself, { $open } leads to its row on { $tab }, then { $remove }.
no-such-key = { $key } does nothing here; { KEY("help") } lists what does.
no-jump = No jump to come back from.
no-problems = The state file has no faults and no warnings.
problems-title = { $faults ->
    [0] No faults
    [one] 1 fault
   *[other] { $faults } faults
}, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
}
problems-hint = Enter or { KEY("edit") } opens the editor there · { KEY("reload") } reads again · { KEY("cancel") } closes
read-again = Read again.
warnings-hint = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
} about the state file: { KEY("problems") } lists them.
paste-where = Nothing to paste into here: { KEY("find") } finds, { KEY("filter") } filters.
paste-cut = The paste was cut: { $count ->
    [one] its last character is
   *[other] its last { $count } characters are
} left out, as this field takes { $most } at most.
field-full = This field is full: it takes { $most } characters at most.
filter-replaces = typing replaces it, ←→ keep it
filter-hint = all words; !word excludes; field:value - Enter keeps, Esc clears
quick-title = Quick filters
quick-not-here = The quick filters are for the four tabs of benefits and for Deadlines.
quick-none = All
quick-not-redeemed = Not redeemed
quick-unused = Unused and expiring
quick-not-redeemed-expiring = Not redeemed & expiring in { $months } months
find-title = Find · { $count }
find-hint = name, id, person, machine, case, last five of a key
find-nothing = Nothing found.
find-fuzzy = No line has all these words; these have the letters in order:
find-nearest = Nothing matches; the nearest:
demo-step = { $title } { $step }/{ $steps }{ $keys ->
    [none] {""}
   *[other] {" "}· { $keys }
}:
demos-title = Demonstrations on the sample, one step at a time
demo-steps = { $steps ->
    [one] 1 step
   *[other] { $steps } steps
}
demo-goes-on = goes on at step { $step } of { $steps }
demo-left = “{ $title }” is left; { $key } goes on with it at step { $step }.
demo-seen = “{ $title }” is seen to its end; { $key } lists all demonstrations.
demo-typed = type “{ $typed }”
demo-no-file = A demonstration has no file of its own; leave it first.
demo-end = This was the last step; { $key } leaves, or look about as long as you like.
help-title = Keys
help-hint = type to search; Enter does it
help-mouse = mouse: click tab or row, again to go in; Shift-drag selects
help-export = mpn export, on the command line: csv, json, ics, markdown, packet, maks
language-name = English
help-language = language: { language-name }; { KEY("language") } chooses another one
help-only-told = This line is only told here: there is no key for it.
help-rules = Enter on a line that names a rule shows what it says
date-label = Date
date-hint = 2021-09-01 or +30 · ←→ day · ↑↓ change · PgUp/Dn month · Enter keeps · Esc { $home }
date-hint-short = 2021-09-01 or +30 · ←→ day · ↑↓ change · Enter keeps · Esc { $home }
date-hint-shortest = ←→ day · ↑↓ change · Esc { $home }
no-date = “{ $typed }” is no date: 2021-03-01, today, +30, -7, mon
mouse-on = Mouse on: Shift-drag selects text.
mouse-off = Mouse off: it is the terminal's own.
sorted-ascending = sorted by { $column }
sorted-descending = sorted by { $column }, largest first
jumped = { $key } leads back.
no-change-after = Nothing changes after this day.
no-change-before = Nothing changes before this day.
no-change-after-of = Nothing of { $of } itself changes after this day.
no-change-before-of = Nothing of { $of } itself changes before this day.
no-editor = No editor: set VISUAL or EDITOR, such as EDITOR=nano; none of { $tried } is installed either.
panicked = internal error: the terminal is as before and no file was changed; please report this
editor-failed = { $editor } could not be run: { $why }
change = { $date }: { $what }
change-more = { $date }: { $what }; + { $more } more
change-status = { $thing } { $status }
status-gone = not there
fee-coming = { $offer }: the fee of its kept year is to come
fee-open = { $offer }: the fee of its kept year can be paid
fee-paid = { $offer }: the fee of its kept year is on record
fee-not-on-record = { $offer }: the fee of its kept year is not on record, and its days are over

## Command line
cli-about = The benefits of a Microsoft partner, as Partner Center shows them, with the rules worked out. Without a command: the dashboard.
man-about = The benefits of a Microsoft partner, as Partner Center shows them, with the rules worked out
cli-after = Exit codes: 0 done, 1 refused by a rule, 2 wrong usage, 3 the state file or the configuration cannot be read or written, 4 ambiguous, 5 not found; check has its own.
cli-group-look = What there is, and what follows
cli-group-happened = What happened
cli-group-records = The records
cli-group-programs = For scripts, monitoring and calendars
cli-group-learn = To look up and try out
cli-common-options = Common options
cli-examples = Examples
cli-help = The help of a command
example-log =
    mpn log # everything that is on record
    mpn log --subject win-ent-mak --since 2021-01-01 # what was done to a key since then
    mpn log --person adele --csv # for an audit, in a spreadsheet
example-undo =
    mpn undo # take the last step back; again, the one before
    mpn undo --dry-run # which step that is
example-restore =
    mpn restore # the versions that are kept, and what changed after each
    mpn restore 20210301T104105Z-7 # put that one back, once you have seen the difference
parser-usage = Usage
parser-arguments = Arguments
parser-options = Options
parser-any-options = [OPTIONS]
parser-any-command = [COMMAND]
parser-values = [possible values:{" "}
parser-default = [default:{" "}
parser-variable = [env:{" "}
parser-help = Print help
parser-version = Print version
parser-more-help = For more information, try '{ $help }'.
parser-error = error:
parser-tip = tip:
parser-twice = the argument '{ $arg }' cannot be used multiple times
parser-conflict = the argument '{ $arg }' cannot be used with '{ $other }'
parser-conflicts = the argument '{ $arg }' cannot be used with:
parser-no-value = a value is required for '{ $arg }' but none was supplied
parser-bad-value = invalid value '{ $value }' for '{ $arg }'
parser-too-many = unexpected value '{ $value }' for '{ $arg }' found; no more were expected
parser-no-command = unrecognized subcommand '{ $word }'
parser-missing = the following required arguments were not provided:
parser-unknown = unexpected argument '{ $arg }' found
parser-utf8 = invalid UTF-8 was detected in one or more arguments
parser-similar-command = { $count ->
    [one] a similar subcommand exists: { $words }
   *[other] some similar subcommands exist: { $words }
}
parser-similar-argument = { $count ->
    [one] a similar argument exists: { $words }
   *[other] some similar arguments exist: { $words }
}
parser-similar-value = { $count ->
    [one] a similar value exists: { $words }
   *[other] some similar values exist: { $words }
}
parser-as-value = to pass '{ $word }' as a value, use '{ $how }'
parser-exists = '{ $word }' exists
parser-number = a whole number from 0 to { $most } is wanted here
parser-number-any = a whole number is wanted here
example-list =
    mpn list software # products with their keys
    mpn list cloud --today 2021-09-01 # as of that day
    mpn list software --filter "windows !cal" --sort Status --csv # for a spreadsheet
example-deadlines =
    mpn deadlines --within 30 # what comes in the next 30 days
    mpn deadlines --offer maps # what belongs to that offer
example-key =
    mpn key office spare # the key of which both words are true, masked
    mpn key office-mak-spare --copy # on the clipboard, never shown
    mpn key --tail 00002 # whose key ends like that
example-init =
    mpn init # asks what it has to know
    mpn init --name "Contoso Consulting" --offer action-pack --purchased 2020-09-01 --dry-run
example-add =
    mpn add person name="Ann Lee" email=ann@contoso.example
    mpn add key --to win-ent kind=mak limit=20 # asks for the key, hidden
example-set =
    mpn set ann-lee left 2021-06-30
    mpn set office-2019 note --unset # takes the field away
example-remove =
    mpn remove office-mak-spare --dry-run # what would go
    mpn remove vs-1:2 --mistake # a row of a ledger that never happened
    mpn remove ann-lee --erase # who it was, not what she held
example-check =
    mpn check --warn 14 # dates of the next two weeks
    mpn check --explain # why each does or does not fire
example-diff = mpn diff 2021-03-01 2021-12-31
example-import = mpn import KeysExport.xml --into maps
example-doctor =
    mpn doctor
    mpn doctor --fix # mends what can be mended without losing anything
example-export =
    mpn export ics --output benefits.ics
    mpn export csv --separator ';' --bom --output benefits.csv # for Excel
    mpn export packet office-2019 # what a support ticket asks
example-impact =
    mpn impact maps
    mpn impact maps --markdown # a list to tick off
example-schema = mpn schema # what an editor of TOML is given, to know the fields of the state file
example-rule =
    mpn rule R33
    mpn rule # all of them
example-guide =
    mpn guide wrong tenant # the entry that answers it, and what is near it
    mpn guide # all questions
example-demo =
    mpn demo
    mpn demo --write benefits.toml # the sample as a file
    mpn demo renewal-window             # a captioned walk
    mpn demo wrong-tenant --step twice  # from a step on
    mpn demo --scenario renewal-window # a captioned walk
example-completions =
    mpn completions bash # source <(mpn completions bash) in ~/.bashrc
    mpn completions zsh # source <(mpn completions zsh) in ~/.zshrc
    mpn completions fish # mpn completions fish | source in ~/.config/fish/config.fish
    mpn completions powershell # mpn completions powershell | Out-String | Invoke-Expression in $PROFILE
example-config =
    mpn config path # Where it is.
    mpn config check # Every fault at once, each with its line and column.
    mpn config edit # In the editor; made of the example where there is none yet.
example-man =
    mpn man # all commands, exit codes, files
    mpn man redeem # one command; with | man -l - behind it, as a page
    mpn man --list # what pages there are, for packages
example-whole =
    mpn # the dashboard; ? there explains everything
    mpn demo # the same on sample data
    mpn init # a file of your own
    mpn deadlines --within 30 # what comes in the next 30 days
    mpn key office spare --copy # a key on the clipboard, never shown
cli-completions = The script by which a shell completes commands, ids and names
cli-completions-shell = For which shell
cli-man = A page of the manual
cli-man-command = Of which command; without one, of the whole program
cli-man-list = The names of all pages, one a line
cli-no-document = { $command } gives no JSON document
man-manual = Benefits of a Microsoft partner
man-heading-name = NAME
man-heading-synopsis = SYNOPSIS
man-heading-options = OPTIONS
man-heading-description = DESCRIPTION
man-heading-commands = COMMANDS
man-heading-fields = FIELDS
man-heading-examples = EXAMPLES
man-heading-exits = EXIT STATUS
man-heading-environment = ENVIRONMENT
man-heading-files = FILES
man-heading-see = SEE ALSO
man-no-page = there is no page “{ $name }”: no command is called so
man-see = , which has the options that every command takes
man-exits = A panic ends with 101, a signal with 128 and its number. check has codes of its own: see mpn-check(1).
man-description =
    A terminal dashboard over the benefits of a Microsoft Partner Network membership, and the same as commands. It reads one TOML file that is edited by hand, works out for a day what the programme's rules say of it, and talks to no network. Without a command it opens the dashboard; without a file of your own, on sample data.

    A day is 2021-03-01, today, tomorrow, yesterday, +7, -7 or a weekday such as mon. Keys are masked wherever nobody asked for one, and never taken from an argument.
man-environment =
    MPN_FILE # The state file, where --file does not name one.
    MPN_CONFIG # The configuration, where --config does not.
    MPN_ROLE # Who is using the program, where --role does not say it.
    MPN_AS # Who does it, for the journal, where --as does not say it.
    VISUAL, EDITOR # The editor that { KEY("edit") } opens in the dashboard; without them editor, nano or vi.
    NO_COLOR # Where it is set, nothing is coloured.
    TERM, COLORTERM # How many colours the terminal has; TERM=dumb has no dashboard.
    LC_ALL, LC_MESSAGES, LANG # The language, where --lang and the setting lang do not name one.
    LC_ALL, LC_CTYPE, LANG # Without UTF-8 the dashboard draws ASCII only.
man-files =
    ~/.local/share/mpn-benefits/benefits.toml # The state file, where nothing names another one.
    ~/.config/mpn-benefits/config.toml # The configuration.
exit-done = Done.
exit-refused = Refused by a rule; nothing was written.
exit-usage = Wrong usage.
exit-file = The state file or the configuration cannot be read, or was not surely written. Nothing that was there is lost.
exit-ambiguous = Ambiguous; the candidates are listed.
exit-not-found = Not found; what is near is listed.
exit-odd = Something odd was found; doctor has codes of its own.
exit-warning = Something is due.
exit-critical = Something is due today, a renewal window is open, or an offer lapsed not long ago.
exit-unknown = It could not be told.
cli-nothing-changes = nothing changes after { $from } up to { $to }
cli-no-deadline = { $count ->
    [0] no date is coming
    [one] the one date that is coming is not asked for
   *[other] none of the { $count } dates that are coming is asked for
  }
cli-list = Rows of a view with derived figures
cli-list-view = What to list
cli-list-filter = Rows that the dashboard's filter keeps: all words, in any order; !word leaves out; field:value
cli-list-sort = By this column, by its heading
cli-list-reverse = The other way round
cli-as = Who does it, for the journal; without it the setting who, else the name of your login
cli-done-by = Who does it, as --as says it before the command
cli-log = What was done to the state file, when and by whom
cli-log-person = Only steps about this person, or done by them: an id, a name or an address
cli-log-subject = Only steps about this record; it may be gone
cli-log-since = Only steps of this day and later
log-at = At (UTC)
log-day = Day
log-who = Who
log-command = Command
log-ids = About
log-before = Before
log-after = After
log-nothing = nothing is on record
log-none-of = Nothing is on record of that.
log-title = On record: { $thing }
log-staged = what was really done is not shown with --stage
log-no-such = nothing on record is about { $typed }, and no record has that name
log-which-person = several people are called { $typed }: name one by the id
log-odd = { $path }: { $count ->
        [one] a line is no entry and is left out
       *[other] { $count } lines are no entries and are left out
    }, the first is line { $first }
log-otherwise = { $count ->
        [one] once the file was changed by something that is not on record
       *[other] { $count } times the file was changed by something that is not on record
    }: an editor, git or another program
log-step = { $command } { $ids } ({ $day }, { $who })
cli-undo = Take the last step back that was not taken back yet
cli-undo-dry-run = Answer only; write nothing
no-way-nothing = nothing to undo: no step is on record that was not taken back
no-way-changed = not undone: the file was changed since by something that is not on record; mpn restore lists what is kept
no-way-not-kept = not undone: what the file was before that step is not kept any more; mpn restore lists what is, and the setting versions says how much is kept
cli-restore = List the kept versions of the state file, or put one back
cli-restore-version = The version, by its name or how only its name begins; without one they are listed
cli-restore-needs-yes = { $version } is not restored: nobody was asked; add --yes to restore it, or --dry-run to see the difference
cli-restore-confirm = Restore { $version }? mpn undo takes that back.
restore-version = Version
restore-at = Replaced at (UTC)
restore-what = What changed then
restore-nothing = no version is kept yet: the next save keeps the first
restored = Restored { $version }.
no-such-version = no version, or more than one, is called { $typed }
version-faulty = { $version } cannot be read, or has faults
more-differences = { $count ->
        [one] One more difference.
       *[other] { $count } more differences.
    }
differs-in-layout = Only how it is written: comments, order, layout.
cli-list-csv = As CSV, for spreadsheets
cli-list-whole = a document has everything in the order of the file: leave out --json, or --filter, --sort and --reverse
cli-list-nothing = no row fits the filter
cli-list-nothing-why = { cli-list-nothing }. { $why }
cli-list-own-order = { $view } is several tables in an order of their own: take --json, or one of the other views
cli-list-no-column = no column is called { $word }
cli-deadlines = Every coming date, soonest first
cli-within = Only what is at most so many days away
cli-offer = Only what belongs to this offer
cli-impact = What stops, and when, if an offer is not renewed
cli-impact-offer = The offer's id
cli-markdown = As a list in Markdown, with boxes to tick off
cli-scenario = Play a captioned walk through the sample: { $names }
cli-demo-name = The same as --scenario
cli-step = The step that it begins at, by its name or number
cli-batch = Print it instead: the caption of each step, and the screen
cli-scenario-alone = a scenario has its own state, day and role, and is no document: without --file, --role, --today, --clock, --stage and --json
cli-no-step = the scenario “{ $scenario }” has no step “{ $step }”
cli-no-scenario = there is no scenario “{ $name }”
cli-demo = The dashboard on built-in sample data
cli-write = Write the sample to a new file instead
cli-file = State file, or a name from the configuration
cli-role = Who is using it: { $roles }
cli-today = What-if: derive everything as of that day; nothing can be written
cli-clock = Take that day for today (rehearsals, tests)
cli-json = One JSON document on standard output
cli-lang = Language of the messages
cli-read-only = Never write
cli-plain = The dashboard for screen readers and simple terminals: no colour, borders and signs of ASCII, the cursor on what is selected
cli-stage = For a projector: every key, name, ID and address replaced by a made-up one, notes left out; never writes
cli-config = Configuration file
cli-config-command = Where the configuration is, what is wrong with it, or the editor over it
cli-config-what = path: where it is; check: every fault with its place; edit: in the editor, made of the example where there is none
config-no-place = there is no home for a configuration; name one with --config
config-no-terminal = the editor needs a terminal; without one: edit the file that mpn config path names
config-never-written = nothing is written with --read-only, --stage or --today; leave them out to edit the configuration
config-checked = { $path }: no faults
config-checked-odd = { $path }: no faults; { $odd ->
    [one] one warning
   *[other] { $odd } warnings
}
config-checked-none = { $path }: there is no such file, and every setting has its default
config-read = The configuration was read again.
config-kept = The configuration is as before, since the new one is wrong: { $faults }
files-none = The configuration names no state files; list them under [files].
files-title = State files
files-opened = { $path } is open.
languages-title = Languages
language-now = The language is { language-name } now.
cli-json-needs-command = --json needs a command: list or deadlines
cli-no-terminal = the dashboard needs a terminal for input and output; in pipes and scripts use: mpn list …, mpn deadlines, mpn demo --scenario … --batch
cli-dumb-terminal = the dashboard needs a terminal that can move its cursor, and this one says that it cannot (TERM={ $term }); use: mpn list …, mpn deadlines, mpn check, mpn key
cli-unknown-terminal = the dashboard needs to know its terminal, and TERM is not set; set it (TERM=xterm-256color fits most), or use: mpn list …, mpn deadlines, mpn check, mpn key
cli-no-state = there is no state file { $path }; name one with --file, make your own with mpn init, or start from the sample: mpn demo --write FILE
cli-absent = { $path }: there is no such file; --file takes a path, or a name that the configuration lists under [files]; make this one with mpn --file { $path } init, or start it from the sample: mpn demo --write { $path }
cli-no-offer = no offer has the id “{ $id }”
cli-exists = { $path } exists already; nothing was written
cli-written = the sample is in { $path }; look at it on its day: mpn --file { $path } --clock { $day }
cli-never-written = nothing is written with --read-only, --stage or --today; leave them out to write the sample
cli-key-ids = Key ids
cli-token-ids = Token ids
cli-benefit-id = Benefit id
cli-id = Id
cli-product = Product
cli-tenant = Tenant
cli-seats = Seats

config-near = ; did you mean “{ $near }”?
config-role = “{ $found }” is no role{ $near }
config-seconds = a time here is { $least } to { $most } seconds
config-kind = “{ $found }” is no kind of date{ $near }
config-left = warn_left is a whole number of activations from 0 to { $most }
config-days = lead times are whole numbers of days from 0 to { $most }, as [30, 7]
config-start = “{ $found }” is no section{ $near }
config-lang = “{ $found }” is no language of this program; it takes { $known }{ $near }
config-theme = “{ $found }” is no theme; there are { $known }{ $near }
config-clipboard = “{ $found }” is no way to the clipboard; there are { $known }{ $near }
config-column = the section { $section } has no column “{ $found }” here{ $near }
config-own-order = the section { $section } has columns and an order of its own
config-unknown = there is no setting “{ $found }”{ $near }
config-key-scope = there is no key scope “{ $found }”{ $near }
config-key-action = there is no action “{ $found }” in the key scope { $scope }{ $near }
config-key-chord = keys.{ $scope }.{ $action }: “{ $found }” is no key; keys are written like g, G, Ctrl-P, Shift-Tab, PgUp, F5, Space
config-key-clash = keys.{ $scope }: { $chord } stands for both { $first } and { $second }
## Problems of a state file: one sentence each, without the place
problem-not-text = this is no text file; a state file is TOML in UTF-8
problem-utf16 = this file is written in UTF-16, and a state file is UTF-8; { $remedy }
save-as-utf8 = save it as UTF-8 (Notepad: Save as, Encoding UTF-8; PowerShell: Set-Content -Encoding utf8; elsewhere: iconv -f UTF-16 -t UTF-8)
problem-not-utf8 = byte { $byte } is no UTF-8; save the file as UTF-8
problem-conflict = unresolved merge, lines { $first } to { $last }{ $more ->
    [0] {""}
    [one] , and one more below
   *[other] , and { $more } more below
}; keep what is right and delete the lines with <<<<<<<, ======= and >>>>>>>
problem-conflict-left = what is left of an unresolved merge, line { $line }{ $more ->
    [0] {""}
    [one] , and one more below
   *[other] , and { $more } more below
}; look whether both sides still stand there, keep what is right and delete the lines with <<<<<<<, |||||||, ======= and >>>>>>>
problem-part-too-large = more than { $megabytes } MB that belong together cannot be read; put each record into a table of its own
problem-gave-up = too much is wrong from here on; nothing after this was read
problem-more = { $count ->
    [one] one more problem is not listed
   *[other] { $count } more problems are not listed
}
problem-missing = `{ $field }` is missing in { $record }
problem-missing-file = `{ $field }` is missing at the top of the file; write { $example }
problem-wrong-type = `{ $field }` is { $found }; it takes { $wanted }
problem-wrong-type-text = `{ $field }` is { $found }, { $text }; it takes { $wanted }
problem-no-value = `{ $field }` takes { $wanted }
problem-no-value-found = `{ $field }` takes { $wanted }; found { $found }
problem-no-such-date = { $field ->
    [none] { $found } does not exist
   *[other] `{ $field }` is { $found }, which does not exist
}; { $month } has { $days } days
problem-no-such-month = { $field ->
    [none] { $found } does not exist
   *[other] `{ $field }` is { $found }, which does not exist
}; months are 01 to 12
problem-out-of-range = `{ $field }` is { $found }; it takes a whole number from { $least } to { $most }
problem-out-of-range-one = `{ $field }` is { $found }; it must be { $least }
problem-unknown-word = `{ $field }` does not know “{ $found }”; it takes { $known }
problem-unknown-word-near = `{ $field }` does not know “{ $found }”; did you mean “{ $near }”? It takes { $known }
problem-bad-id = “{ $found }” is no id; an id has lower-case letters and digits, joined by -
problem-key-as-id = “{ $found }” could be a product key, and ids are shown everywhere: give the record a name for an id, such as win-ent-mak
problem-holds-key = `{ $field }` holds what could be a product key or a piece of one, so it is shown masked; a key belongs into `key` of a [[software.key]] or [[cloud.token]]
problem-bad-id-near = “{ $found }” is no id; did you mean “{ $near }”? An id has lower-case letters and digits, joined by -
problem-repeated-id = the id “{ $id }” stands at { $line }:{ $column } already; every id is used once
problem-unknown-reference = no { $record } has the id “{ $found }”
problem-unknown-reference-near = no { $record } has the id “{ $found }”; did you mean “{ $near }”?
problem-unknown-field = { $record } has no field “{ $field }”; it is kept, and not read
problem-unknown-field-near = { $record } has no field “{ $field }”; did you mean “{ $near }”? It is kept, and not read
problem-unknown-table = the file has no field or table “{ $field }”; it is kept, and not read
problem-unknown-table-near = the file has no field or table “{ $field }”; did you mean “{ $near }”? It is kept, and not read
problem-newer-format = the file was written by a newer version: its format is { $found }, this program knows up to { $known }
problem-redeemed-before-purchase = redeemed on { $on }, before its offer was bought on { $purchased }
problem-key-twice = this key stands at { $line }:{ $column } already, as “{ $id }”; one key stands once in a file, and what was used of it counts together (D17)
problem-replaced-twice = “{ $by }” replaces the token at { $line }:{ $column } already; a token replaces one token only
problem-replaced-across = “{ $by }” belongs to { $theirs }; a token is replaced by one of its own benefit, { $ours }
problem-partly-stated = `seats`, `ends` and `as_of` stand together or not at all; { $missing } missing
problem-no-subscription-yet = subscription { $subscription } does not exist on { $on }: no token created it; the first one goes into it with as = "new"
problem-no-subscription-until = subscription { $subscription } does not exist on { $on }: it begins on { $from }
problem-other-tenant = subscription { $subscription } is on tenant “{ $theirs }”, the token was redeemed on “{ $found }”
problem-other-product = subscription { $subscription } is of “{ $theirs }”, the token is of “{ $found }”
problem-ended-before-start = ended on { $ended }, before it began on { $on }
problem-assigned-before-previous = assigned on { $on }, before the row above it, { $previous }; rows go from old to new
problem-out-of-order = { $on } stands after { $previous }; rows go from old to new
problem-before-purchase = { $on } is before the purchase of the offer on { $purchased }
problem-payment-outside-window = paid on { $paid }, outside the renewal window { $opens } to { $closes }; it renews nothing
problem-product-spelt-twice = the product “{ $found }” is written otherwise than “{ $theirs }” at { $line }:{ $column }, and is the same to the eye: both are taken for one product; write them alike
problem-over-full = { $used } used of { $limit }; more than was granted

problem-record-table = [{ $record }]
problem-record-tables = [[{ $record }]]
problem-record-row = a row of `{ $record }`
problem-record-inline = `{ $record }`

problem-shape-text = text in quotes
problem-shape-whole = a whole number
problem-shape-fraction = a number with a fraction
problem-shape-flag = true or false
problem-shape-date = a date like 2021-09-01, without quotes
problem-shape-date-found = a date
problem-shape-date-time = a date with a time
problem-shape-list = a list in [ ]
problem-shape-table = one table
problem-shape-tables = a list of tables
problem-shape-date-or-tables = a list of tables with on, kind and date, or a date
problem-shape-date-or-flag = a date like 2021-09-01, true or false

problem-syntax-unclosed-text = the text that begins here has no closing quote
problem-syntax-bad-text = a character or escape that may not stand in a text; write \\ for a backslash
problem-syntax-unquoted = text needs quotes around it
problem-syntax-bad-date = no date; write it like 2021-09-01
problem-syntax-bad-number = no number; write it like 25
problem-syntax-no-value = a field needs = and a value
problem-syntax-bad-key = the name of a field is expected before =
problem-syntax-duplicate = the same name stands in this table already
problem-syntax-extra = the end of the line is expected here
problem-syntax-bad-header = a header is written [name] or [[name]]
problem-syntax-unclosed-list = a list begins with [ and ends with ]
problem-syntax-unclosed-table = a table in one line begins with {"{"} and ends with {"}"}
problem-syntax-no-comma = a comma is missing between two values
problem-syntax-extra-comma = a comma without a value before it
problem-syntax-too-deep = brackets are nested too deeply
problem-syntax-control = a control character that may not stand here
problem-syntax-other = TOML: { $detail }
problem-syntax-found = { $sentence }; found { $found }

file-absent = { $path }: there is no such file
file-directory = { $path } is a directory; name the state file in it
file-not-a-file = { $path } is no ordinary file but a pipe, a device or a socket
file-too-large = { $path } has more than { $megabytes } MB; a state file is never that large
config-directory = { $path } is a directory; name the configuration in it
config-too-large = { $path } has more than { $megabytes } MB; a configuration is never that large
file-utf16 = { $path } is written in UTF-16, and UTF-8 is read; { $remedy }
file-not-text = { $path } is no text in UTF-8; { $remedy }
file-denied = { $path } cannot be read: permission denied
file-unreadable = { $path } cannot be read: { $reason }

## Records: kinds
kind-partner = partner account
    .a = a partner account
    .none = no partner account
    .new = New partner account
kind-person = person
    .a = a person
    .none = no person
    .new = New person
kind-offer = membership offer
    .a = a membership offer
    .none = no membership offer
    .new = New membership offer
kind-software = software benefit
    .a = a software benefit
    .none = no software benefit
    .new = New software benefit
kind-key = product key
    .a = a product key
    .none = no product key
    .new = New product key
kind-cloud = cloud benefit
    .a = a cloud benefit
    .none = no cloud benefit
    .new = New cloud benefit
kind-token = token
    .a = a token
    .none = no token
    .new = New token
kind-subscription = subscription
    .a = a subscription
    .none = no subscription
    .new = New subscription
kind-visual-studio = Visual Studio benefit
    .a = a Visual Studio benefit
    .none = no Visual Studio benefit
    .new = New Visual Studio benefit
kind-seat = seat
    .a = a seat
    .none = no seat
    .new = New seat
kind-technical = technical benefit
    .a = a technical benefit
    .none = no technical benefit
    .new = New technical benefit

## Records: labels of fields
field-id = Id
field-name = Name
    .takes = what people call it
field-mpn-id = MPN ID
    .takes = the number of the partner account, as Partner Center shows it
field-role = Role of who uses it
field-tenants = Own tenants
    .takes = needed before a token is redeemed: the partner's own tenants, as fabrikam.onmicrosoft.com, with commas between
field-customer-machines = Customers' machines
    .takes = names of machines, a * for any letters, with commas between
field-email = E-mail
    .takes = an address, as ada@fabrikam.example
field-left = Left on
field-offer = Offer
field-competency = Competency
    .takes = its name in the programme, as Cloud Platform
field-level = Level
field-purchased = Purchased on
field-renewals = Renewals paid on
field-profile-reviewed = Profile reviewed
field-counting = Activations counted
field-enrollment = Membership offer
field-product = Product
    .takes = its name, as the portal shows it
field-quantity = Quantity
field-grant = Grant
field-activation = Activation
field-kind = Kind
field-activate-by = Activate by
field-excludes-platforms = Not for
    .takes = names of platforms, with commas between
field-instructions = Instructions
    .takes = how it is fetched or set up
field-key = Key
field-limit = Activations allowed
field-viewed = First viewed on
field-blocked = Blocked
field-cleared = Cleared machines
field-reconciled = Compared
field-unexplained = Unexplained
field-activations = Activations
field-credit = Azure credit
field-assignments = Assignments
field-seats = Seats
field-redeemed = Redemption
field-replaced = Replacement
field-tenant = Tenant
    .takes = its full name, as fabrikam.onmicrosoft.com
field-ends = Ends on
field-as-of = Stood so on
field-activated = Enabled on
field-access-id = Access ID
    .takes = digits, as Microsoft gave them when the benefit was enabled
field-contract-id = Contract ID
    .takes = digits, as Microsoft gave them when the benefit was enabled
field-incidents = Cases
field-dismissed = Dismissed
field-note = Note
    .takes = whatever is worth knowing; never a key
field-on = Day
field-date = Date
field-machine = Machine
    .takes = the name of the machine
field-case = Case
    .takes = the number of the case, as Microsoft gave it
field-activation-case = Case of an activation
field-used = Used
field-amount = Amount
    .takes = a sum of money
field-currency = Currency
    .takes = three letters, as EUR
field-person = Person
field-ended = Ended on
field-signed-in = Signed in on
field-as = Redeemed as
field-subscription = Subscription
field-reason = Reason
field-from = Taken from
field-by = Replaced by
field-hours = Hours
field-activated-before = Used this key before?
field-hardware-changed = Significant hardware change?
field-closed = Closed on

## Records: what a field takes
takes-text = any text
takes-own-id = lower-case words and digits joined by dashes; empty: one is made
takes-reference = { $word ->
    [person] a name, an address or the id of a person
   *[other] the name or the id of { $kind }
}
takes-date = a day, as 2021-03-01 (year-month-day), today, +30 or mon
takes-date-or-flag = a day, yes or no
takes-count = a whole number
takes-flag = yes or no
takes-word = { $words }
takes-secret = 25 letters and digits; what you type stays hidden
takes-texts = several, with commas between
takes-words = some of { $words }
takes-dates = days, with commas between

## Records: what was typed
typed-days = today, tomorrow, yesterday
typed-weekdays = monday, tuesday, wednesday, thursday, friday, saturday, sunday
typed-yes = yes, y
typed-no = no, n
ask-yes-unless = { $question } [Y/n]
ask-yes = { $question } [y/N]
labelled = { $label }: { $what }
heading = { $label }:
list = { $before }, { $item }
clauses = { $before }; { $part }
quoted = “{ $what }”
takes-date-past = 2021-03-01, today, yesterday, -30 or mon; no later than the day shown
mistyped-date = This is no day: type it as 2021-03-01 (year-month-day), today, -30, +30 or mon.
mistyped-day = There is no such day: { $month } has { $days } days.
mistyped-month = There is no month { $month }: months are 01 to 12.
mistyped-count = This is no whole number from 0 to { $most }.
mistyped-flag = Type yes or no.
mistyped-word = No such word here: { $known }.
mistyped-word-near = No such word here. Did you mean { $near }? Known are { $known }.
mistyped-id-key = This could be a product key, and a key is never an id: the last five characters find the id of its key (mpn key --tail LAST5).
holds-key = { $fields } could be a product key or hold a piece of one: { $count ->
    [one] it is
   *[other] they are
    } shown masked everywhere. A key belongs into a key or a token of its own, which hides it.
mistyped-id = An id is lower-case words and digits joined by dashes{ $near ->
    [none] .
   *[other] , such as { $near }.
    }
mistyped-people = { $count } people are called so: say which by the id.
mistyped-key-character = { $letter }{ $after ->
    [0] {""}
   *[other] , after { $after } letters and digits,
} is no letter of A to Z, digit or dash: a key is 25 letters and digits in five groups (R29).
mistyped-key-count = A key has 25 letters and digits; { $found ->
    [one] this is one.
   *[other] these are { $found }.
    } (R29)
mistyped-key-dash = The dash after { $after ->
    [one] 1 letter or digit
   *[other] { $after } letters and digits
} does not stand between two groups of five (R29).
mistyped-several = This is kept by its own commands, not typed as one field.
odd-key = { $letter }, number { $at } of the 25 letters and digits, never occurs in a real key; { $real } do: look again, or press Enter once more to keep it (R29).
odd-key-refused = { $letter }, number { $at } of the 25 letters and digits, never occurs in a real key; { $real } do (R29): look again, or add --as-is to keep it.

## Refusals
refused-role = Only { $roles } may do this; you are { $role } (R58).
refused-not-authorised = You are not authorized for this action. A CSP-only account does not see MPN benefits (R53).
refused-unknown = Nothing has the id { $id }.
refused-unknown-kind = There is { $none } with the id { $id }.
refused-other-kind = { $id } is { $is }, not { $wanted }.
refused-whole = { CAPITAL($part) } belongs to { $whole }: say to which (--to ID).
refused-digits = { $field } is a number of digits only, such as 100200300.
refused-one-partner = There is one partner account: it can be changed, not added or removed.
refused-id-taken = The id { $id } belongs to { $kind } already: choose another one.
refused-needed = { $fields } must be there.
field-in-file = { $label } (`{ $name }`)
refused-needed-hours = A case of advisory hours must say how many hours it took (`hours`).
refused-as-of = As of { $on }: { $reason }
refused-partly = Seats, end and the day they stood so stand together: { $fields } { $count ->
    [one] is
   *[other] are
} missing.
refused-no-such-field = { CAPITAL($kind) } has no { $field }. It has { $known }.
refused-no-dates = { CAPITAL($kind) } has no dates of its own, so there is none to dismiss.
refused-parts = { $field } must have { $needed }; “{ $whole } --unset” takes it away whole.
refused-value = { $field } takes { $takes }.
refused-control = Character { $at } of { $field }{ $item ->
    [0] {""}
   *[other] , item { $item },
} is { $sort ->
    [line] a line end
   *[control] a control character
} ({ $code }), which is never written into the file: leave it out.
refused-referred-to = { $by } { $count ->
    [one] refers
   *[other] refer
    } to it (R59).
refused-named = { $by } { $count ->
    [one] names
   *[other] name
} this person (D19).
refused-rests-on = Deleting would make a rule forget: { $what }. { $when ->
        [day] It can go from { $first } on (D19).
        [lapse] It can go when the offer has lapsed, from { $first } on unless it is renewed (D19).
       *[never] It can go when the offer has lapsed (D19).
    }
refused-no-such-row = The ledger of { $of } has no such row.
refused-key-known = This key is on record already, as the { $kind } { $id }: one key stands once in a file (D17).
refused-redeemed-before-purchase = { $token } was redeemed on { $on }: its offer cannot be bought later than that ({ $purchased }, R1).
refused-before-purchase = A fact of { $of } is of { $on }: its offer cannot be bought later than that ({ $purchased }, R1).
refused-redeemed-before-issue = { $token } came as a replacement on { $issued }: it cannot have been redeemed on { $on } (R33).
refused-opened-before-enabled = A case of { $of } was opened on { $on }: it cannot have been enabled later than that ({ $enabled }, R48).
refused-credit-tokens = { $of } would be a credit with tokens: a credit is given to people, and tokens belong to licences (R31, R41, R42).
refused-begun-active = { $of } was begun anew on { $on }: it had ended by then, and did not end on { $ends } (R37).
refused-opened-unenabled = A case of { $of } was opened on { $on }: it was enabled by then (R48).
refused-into-ended = A token went into { $of } on { $on }: it cannot have ended before that ({ $ends }, R37).
refused-ends-before-stated = { $of } cannot have ended on { $ends }, before the day on which it stood so ({ $as_of }, R3).
refused-replaced-twice = { $token } and { $first } cannot be replaced by the same token (R33).
refused-replaced-across = { $token } cannot be replaced by a token of { $theirs } (R33).
refused-no-subscription-yet = The subscription that { $token } was added to would not exist on that day: state its seats, end and day (R37).
refused-other-tenant = { $token } was redeemed on another tenant than that of { $subscription } (R38).
refused-other-product = { $token } was redeemed into { $subscription }, which must be of the same product (R37).
refused-ended-before-start = A row of { $of } would end before it begins (R59).
refused-assigned-before = A row of { $of } would stand before the one that it ends (R59).
refused-what-if = This is { $shown }, not today: nothing is written on a what-if date. { KEY("today") }, outside of a form, leads back to today.
refused-what-if-run = This whole run is a what-if, and nothing is written: start the program without --today for that.
refused-read-only = This run was asked to write nothing (--read-only).
refused-staged = With --stage nothing is written: what is shown is made up.
refused-faults = The file has faults, so nothing is written over it: { KEY("problems") } lists them, { KEY("edit") } opens the editor.

## Changes
done-added = Added { $kind } { $id }.
done-set = Changed { $fields } of { $id }.
done-removed = Removed { $id }.
done-erased = Erased the name, the address and the note of { $id }: the rows name { $pseudonym } now; a journal and earlier versions beside the file keep them.
done-mistake = Took a row of { $id } away that never happened.
done-granted = Added { $count ->
    [one] 1 benefit
   *[other] { $count } benefits
    } of { $id }.
done-several = Recorded { $count ->
    [one] 1 change
   *[other] { $count } changes
} as one step.
done-several-told = Recorded { $count ->
    [one] 1 change
   *[other] { $count } changes
} as one step: { $names }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
done-viewed = Recorded that { $id } was viewed.
counted-once = { $names } { $count ->
    [one] was named twice and counts
   *[other] were named twice and count
} once.
done-nothing = Nothing to change.
done-in-memory = { $done } In memory only: this is sample data.
undone = Undone: { $done }
undone-view = Undone: the day { $id } was viewed, in the record only; a key that was looked at stays looked at (R15).
undone-export = Undone: that { $keys } left the file, in the record only; what left it is out, and a key that was looked at stays looked at (R15).
undone-act = Undone: { $what }
redone-act = Done again: { $what }
redone = Done again: { $done }
nothing-to-undo = Nothing to undo.
nothing-to-redo = Nothing to do again.
removes-keeps-figures = { $id } lives on (R3): its { $seats } { $seats ->
    [one] seat
   *[other] seats
} to { $ends } are put on record
removes-record = { $kind } { $id }{ $name ->
    [none] {""}
   *[other] {" "}{ $name }
}
removes-parts = with { $count ->
    [one] its { $kind } { $ids }
   *[other] { $count } parts: { $ids }
    }
ledger-named = ({ $name } { $value })
removes-rows = { $ledger } of { $id } ({ $count }): { $rows }
erases-person = name, address and note of { $id } go; the record stays as { $pseudonym }
erases-rows = { $rows ->
    [0] no row names them
    [one] one row names { $pseudonym } then
   *[other] { $rows } rows name { $pseudonym } then
}
removes-fact = { $fields } of { $id }
unsplicable-layout = The file is laid out at { $place } so that this cannot be written without moving your text: do it there with { KEY("edit") }, or put that on lines of its own first.
unsplicable-not-found = { $place }: the record is not where the file had it. Read it again with { KEY("reload") }.
unsplicable-mismatch = { $place }: what would be written does not read back as it should, which is a fault of this program. Nothing was written.

## Saving
saving = saving …
saved = saved { $time }
not-saved = NOT SAVED
unsaved-reload = What you changed is not saved. Enter reads the file and drops it; any other key keeps it.
unsaved-edit = What you changed is not saved. Enter opens the file as it is on the disk, and what is changed there takes the place of yours; any other key does not.
unsaved-switch = What you changed is not saved. Enter opens the other file and drops it; any other key keeps it.
unsaved-kept = What you changed is still not saved; { $save } tries again.
unsaved-kept-changed = What you changed is not saved, and the file has been changed since: yours stays on the screen. { $reload } and Enter drop it and show the file.
unsaved-unknown = { $path } is not known to be saved
unsaved-title = Not saved
unsaved-stay = stay here
unsaved-again = try again to save, and leave
unsaved-elsewhere = write it to another file, and leave
unsaved-lose = leave: what is not saved is lost
unsaved-path = It is written to this file, for you alone to read; never over one that is there. Enter writes it and leaves, { KEY("cancel") } goes back.
left-unsaved = not saved, and lost: what was changed last; { $why }
left-unsure = not saved for certain: the file has what was changed last, but a loss of power could bring the old text back; { $why }
left-elsewhere = not saved: { $why }; what it should hold is in { $path }
why-changed = { $path } was changed by another program since it was read
why-vanished = { $path } is no longer there
why-not-clean = { $path } has faults that writing over it would lose
why-busy = { $path } is being saved by another program
why-read-only = { $path } is write-protected
why-exists = { $path } exists already
why-locked-out = the lock { $lock } of { $path } is a file of { $owner } that nobody else may open
why-mounted = { $path } is mounted by itself, so nothing can take its place
why-no-locks = { $path } is on a disk without locks, where two programs could write at once
why-failed = { $path }: { $step }: { $reason }
remedy-changed = look at what it says now
remedy-vanished = put it back
remedy-not-clean = repair them in an editor
remedy-busy = wait until that has ended
remedy-read-only = let its owner write it (chmod u+w)
remedy-exists = take another name
remedy-locked-out = when nobody is saving, remove that file
remedy-mounted = mount its folder instead of the file
remedy-no-locks = keep it on a disk that has them, or mount this one with them
remedy-unkept = look whether that is wanted
vanished = { $path } is no longer there; what is shown is not saved, but in memory only: { $save } writes the file anew
late-key = { $count ->
    [one] { $key } did nothing: the dialog it was meant for had just closed.
   *[other] { $count } keys did nothing: the dialog they were meant for had just closed.
}
late-key-asks = { $count ->
    [one] { $key } is no answer: it came
   *[other] { $count } keys are no answer: they came
} at one stroke with the key that asks this.
read-meanwhile = The file was changed and read meanwhile, and nothing was done. Look again.
save-changed = { $path } was changed by another program since it was read, and is left as it is; your change is kept on the screen: read the file again, then make it once more
save-vanished = { $path } is no longer there, and nothing was written; your change is kept: put the file back, then save again
save-not-clean = { $path } has faults that writing over it would lose; repair them in an editor, read it again, then make your change
save-busy = { $path } is being saved by another program; your change is kept: wait until that has ended, then save again
save-read-only = { $path } is write-protected; your change is kept: let its owner write it (chmod u+w), then save again
save-exists = { $path } exists already, and nothing was written; take another name
save-locked-out = { $path } is not saved: its lock { $lock } is a file of { $owner } that nobody else may open; when nobody is saving, remove that file, then try again
save-another-user = another user
save-mounted = { $path } is mounted by itself, so nothing can take its place and it cannot be saved: mount its folder instead of the file
save-no-locks = { $path } is on a disk without locks, where two programs could write at once, so it cannot be saved: keep it on a disk that has them, or mount this one with them
save-unkept = { $path } is not saved yet: { $caveats }; save again to do it all the same
save-failed = { $path } is not saved: { $step }: { $reason }; your change is kept: { $remedy }, then save again
save-unsure = { $path } is saved, but a loss of power could bring the old text back: { $step }: { $reason }; { $remedy }, then save again

caveat-other-names = { $path } has { $count ->
    [one] another name (a hard link), which keeps
   *[other] { $count } other names (hard links), which keep
} the old text when it is saved
caveat-owner = { $path } belongs to { $owner }, and becomes yours when you save it
caveat-group = { $path } is for the group { $group }, which you are not in: when you save it, that group may do no more with it than everybody
caveat-access-list = { $path } has an access list, which is lost when you save it: nobody but its owner may open it then
caveat-attributes = { $path } has attributes that are lost when you save it: { $names }
caveat-no-version = saved, but what was there before is not kept in { $folder }: { $reason }; { $remedy }
caveat-no-journal = saved, but the journal { $journal } has not got it: { $reason }; { $remedy }
caveat-foreign-journal = saved, but { $journal } is no journal of mpn, so what was done is not on record there; move it away

create-no-folder = { $path } is not written: there is no folder { $folder }; make the folder first, or name one that is there, then try again
create-busy = { $path } is being written by another program; wait until that has ended, then look whether the file is still wanted
create-read-only = { $path } is write-protected and was left as it is: let its owner write it (chmod u+w), then try again
create-failed = { $path } is not written: { $step }: { $reason }; { $remedy }, then try again
create-unsure = { $path } is written, but a loss of power could take it away: { $step }: { $reason }; { $remedy }, and keep a copy elsewhere

save-step-folder = the folder cannot be found or made
save-step-lock = the lock file { $lock } cannot be used
save-step-compare = the file cannot be read again to compare it
save-step-temporary = no temporary file can be made beside it
save-step-write = the temporary file cannot be written
save-step-rights = the temporary file cannot take the rights of the file
save-step-sync = the temporary file cannot be written through to the disk
save-step-replace = the temporary file cannot take its place
save-step-sync-folder = the folder cannot be written through to the disk

save-reason-full = the disk is full
save-reason-quota = your share of the disk is used up
save-reason-denied = permission is denied
save-reason-read-only = the file system is read-only
save-reason-gone = the folder is not there
save-reason-no-folder = a part of the path is no folder
save-reason-taken = something else has that name
save-reason-name = the name is too long or has a character that may not stand in it
save-reason-large = the text is larger than a state file may be
save-reason-folder = that is a folder
save-reason-unsupported = the file system cannot do that
save-reason-in-use = it is in use, or mounted by itself
save-reason-other = { $reason }

save-remedy-full = free some space on it
save-remedy-quota = delete files of yours or ask for a larger share
save-remedy-denied = let yourself read and write the folder and the file (chmod, chown)
save-remedy-read-only = mount it for writing
save-remedy-gone = make the folder
save-remedy-no-folder = correct the path
save-remedy-taken = move that away
save-remedy-name = give the file another name
save-remedy-large = take out what is no longer needed
save-remedy-folder = name a file in it
save-remedy-unsupported = keep the file on a local disk
save-remedy-in-use = close what has it open; where the file itself is mounted, mount its folder instead
save-remedy-other = check that the disk is connected and sound

## Using keys
no-key-cal = No further details available: a client access licence has no key and nothing to download (R23).
no-key-not-needed = This needs no activation, and no key is recorded (R22).
no-key-none = No key is recorded here yet.
no-token-none = No token is recorded here yet.
no-token-all-redeemed = Every token here is redeemed, replaced or expired.
no-key-all-used = Every key here is used up, blocked or expired.
no-key-lapsed = Its offer is lapsed: no key of it may be used any more (R7, R25).
no-key-other = There is no key here.
no-key-none-do = { $new } adds one.
no-key-all-used-do = { $open }, then choose one to look at it all the same.
no-key-lapsed-do = { $open }, then choose one to look at it: it is of no use any more.
no-token-all-redeemed-do = { $open }, then choose one to look at it: it is of no use any more.
no-key-other-do = Select a software or cloud benefit, or { $find } finds one.
no-contract = No Access ID or Contract ID to copy: they show once the benefit is enabled and something is left (R48, R54).
contract-is-shown = Access ID and Contract ID stand in the list already; { KEY("copy") } copies them, one after the other.
reveal-hint = any key hides it; { $left } s left
reveal-not-now = { $name } was never viewed, and looking is an act (R15): { $run ->
    [yes] start the program without --today for that
   *[no] press { KEY("today") } for today first
}.
reveal-title = First look at { $name }
reveal-ends-refund = Until { $until } Microsoft refunds this offer, as long as no key was viewed and nothing used. Viewing or copying this key ends that right (R15). It is recorded.
reveal-no = Leave it
reveal-yes = Go on, and give up the refund
copied = Copied { $name }; cleared in { $seconds } s.
copied-tmux = { $name } is in the buffer of tmux, cleared in { $seconds } s, and perhaps on the clipboard of your terminal, which is out of reach here.
copied-tmux-only = { $name } is in the buffer of tmux, cleared in { $seconds } s, and nowhere else.
copied-terminal = { $name } was sent to the terminal (OSC 52). What it keeps, and for how long, is not known here.
copied-staged = { $done } It is made up (--stage).
copy-nowhere = No clipboard can be reached from here: no display, no terminal. Use { KEY("reveal") } on the dashboard, mpn key --print on the command line.
copy-off = Copying is switched off in the configuration (clipboard = "off").
copy-refused = The clipboard refused: { $why }. Use { KEY("reveal") }, or set clipboard in the configuration.
copy-no-helper = Nothing was copied: the process that would clear the clipboard afterwards could not be started ({ $why }). Use { KEY("reveal") } on the dashboard, mpn key --print on the command line.
copy-no-answer = Nothing was copied: the process that would clear the clipboard afterwards does not answer. Try again, or use { KEY("reveal") } on the dashboard, mpn key --print on the command line.
on-clipboard = { $name } on the clipboard: { $left } s
on-tmux = { $name } in tmux: { $left } s
clipboard-cleared = The clipboard was cleared.
clipboard-changed = The clipboard holds something else by now, which was left alone.
tmux-cleared = The buffer of tmux was cleared.
tmux-cleared-handed-on = The buffer of tmux was cleared; your terminal may still have the key.
tmux-changed = The buffer of tmux holds something else by now, which was left alone.
key-cut = Control characters in { $name } were left out.

## Forms
nothing-selected = Nothing is selected.
only-counts = This line only counts: { KEY("open") } goes to what it counts.
ledger-is-kept = A row of a ledger is a fact that happened: { KEY("edit") } opens the file at it, and { KEY("remove") } takes away one that never happened.
form-new = { $kind }
form-new-in = { $kind } in { $parent }
form-change = Change the record of { $name }
form-part = { $field }: { $part }
form-choose = { $takes } ({ $key } lists them)
form-place = { $at } of { $all }
form-fitting = { $count ->
    [0] nothing fits
   *[other] { $count } to choose from
}
form-narrow = type to narrow
form-replaces = { $takes }; what you type replaces what is there
form-of-file = { $name }: { $takes }
form-fault = { $field }: { $fault }
form-kept = { $what } stays
form-by-default = { $value } (by default)
form-edge = { $above ->
    [0] … { $below } more { $below ->
            [one] field
           *[other] fields
        } below
   *[other] { $below ->
        [0] … { $above } more { $above ->
                [one] field
               *[other] fields
            } above
       *[other] … { $above } more above, { $below } below
    }
}
hint-save = save
hint-mend = mend all
doctor-mend-title = Mend this?
doctor-mend-no = Leave it as it is
doctor-mend-yes = { $count ->
    [one] Mend it
   *[other] Mend all { $count }
    }
hint-record = record what is new
form-needed = this needs an answer: { $takes }
form-not-asked = not asked
form-known = { $value } (by the ledger)
form-key-count = { $count } of 25
form-by-catalogue = { $value } (by the catalogue)
form-more = … { $lines } more lines ({ $key })
form-above = … { $lines } lines above ({ $key })
form-leave = { KEY("cancel") } again drops what you typed.
new-title = New record
new-needs = { CAPITAL($part) } belongs to { $whole }, and there is none yet: add that first.
new-where = Where does the { $kind } belong?
new-in = { $kind } in { $parent }
new-partner = the partner's own details
new-record = add { $kind }
confirm-erase = Erase only the name, the address and the note
confirm-erase-means = Erasing leaves the rows as they are, under a pseudonym.
confirm-mistake = Did this row of { $id } never happen?
confirm-never-happened = This never happened: take it away
confirm-removal = Delete { $name }?
confirm-keep = Keep it
confirm-by-enter = Only Enter on the answer that says so deletes.
confirm-kept = { $key } is no answer to that: nothing was done. Enter on the answer is.
confirm-remove = Delete all of this

## Command line: keys
cli-key = Find a product key or token: shown masked, copied or printed
cli-key-query = Words of product, id, note or machine; all must occur
cli-key-tail = The last five characters of the key; without a value it is asked for, hidden, and may be the whole key
cli-key-copy = Copy it, without showing it
cli-key-print = Print it, and nothing else, on standard output
key-nothing = no key matches
key-nearest = no key matches; these are near
key-several = { $count } keys match; say more words, the id, or --tail LAST5
key-pick = Which one? A number of 1 to { $count }, Enter leaves:
key-none-picked = none of the { $count } keys that match was picked
key-tail-missing = nothing was typed: the last five characters, or the whole key, find it
key-left = left as it is; nothing was copied or printed
key-not-now = { $id } was never viewed, and looking is an act (R15): run this without --today
key-needs-yes = { $why } Add --yes to do it.

## Command line: keeping records
cli-add = Add a record: person, offer, software, cloud, visual-studio, technical, key, token, seat, subscription
cli-set = Change a field of a record
cli-remove = Delete a record, for good; what refers to it is named first, and without a terminal it needs --yes
cli-kind = What to add
cli-fields = Fields of it, as FIELD=VALUE; a credit's parts as credit.kind=monthly
cli-to = The benefit that a key, token or seat belongs to
cli-key-from = File that holds the key; - is standard input. Without it a terminal is asked, hidden
cli-as-is = Keep a key with characters that real keys never have
cli-dry-run = Answer only; write nothing
cli-act-dry-run = Answer only; write nothing
cli-record-id = Id of the record; partner for the partner account
cli-field = Field, by its name in the state file
cli-value = Its new value
cli-unset = Take the field away
cli-remove-id = Id of the record; with --mistake ID:ROW, such as vs-1:2, where the ledger has several rows
cli-erase = Erase a person's name, address and note, and keep the rows under a pseudonym
cli-mistake = Take a row of a ledger away that never happened: an activation, an assignment, a case, or a token's last redemption or replacement. ID:ROW names it, counted from 1, ID:cleared:ROW a cleared machine
cli-references = Delete what refers to it, too
cli-yes = Do not ask
cli-not-written = { $done } (not written)
cli-done-written = { $done } (written)
cli-written-unsure = Written, not certain to survive a power cut: { $path }: { $step }: { $reason }; { $remedy }. Do not give the command again: it would count twice.
cli-written-unanswered = Written, but the answer could not be given: { $reason }. Do not give the command again: it would count twice.
cli-waiting = { $path } is being saved by another program; waiting up to a minute for that to end …
cli-not-written-why = Not written: { $why }; { $remedy }, then give the command again.
cli-not-written-changed = Not written: other programs change { $path } faster than it can be read; give the command again.
cli-not-removed = Kept.
cli-confirm-removal = Delete { $id }? mpn undo takes that back.
cli-removal-needs-yes = { $id } is kept: nobody was asked; add --yes to delete it, or --dry-run to see what would go
cli-read-only-refuses = nothing is written with --read-only; leave it out, or add --dry-run to be answered only
cli-stage-refuses = nothing is written with --stage; leave it out, or add --dry-run to be answered only
cli-refuses-to-write = nothing is written with { $option }: leave it out
staged-file = the state file
staged-config = the configuration
staged-output = made up (--stage): no key, name, ID or address in it is a real one
staged-sample = there is no state file yet: this is the sample
staged-faults = { $path }: { $count ->
    [one] 1 fault
   *[other] { $count } faults
}, at { $places }. Nothing is shown of it with --stage; without it each fault is explained
cli-which-benefit = which benefit: name its tab
key-as-query = this could be a key or a piece of one, which is never taken from an argument, where other users could see it: mpn key --tail LAST5 finds a key by its last five characters
cli-key-as-argument = a key is never taken from an argument, where other users could see it: leave it out to be asked, or use --key-from FILE (- is standard input)
cli-key-missing = no key came on standard input: name a file that holds it with --key-from FILE, or pipe it in
cli-key-none-in = { $path } is empty: it must hold the key
cli-no-key-field = --key-from and --as-is are for the field key: leave them out here
cli-no-whole = { $kind } is no part of another record: leave out --to{ $offer ->
    [yes] ; its offer is said with enrollment=ID
   *[no] {""}
}
cli-keys-several = these are { $count } keys, and each is a record of its own: give one at a time, or take them all in with mpn import FILE
cli-key-prompt = Key (hidden):{" "}
cli-field-value = say fields as FIELD=VALUE; there are { $fields }
cli-of-field = `{ $name }`: { $sentence }
cli-value-missing = the value is missing: { $takes }. --unset takes the field away
cli-confirm-erasure = Erase who { $id } is? mpn undo takes that back.
cli-confirm-mistake = Did this row of { $id } never happen? mpn undo takes that back.
cli-rests-on = { $reason } { $erasable ->
    [yes] To take only the name, the address and the note away: mpn remove { $id } --erase.
   *[no] What never happened goes with --mistake.
}
cli-named = { $reason } mpn remove { $id } --erase takes only the name away and keeps the rows; --with-references deletes the rows, too.
cli-which-row = { $count ->
    [0] There is no such row: mpn remove ID:ROW --mistake names one, counted from 1.
   *[other] { $id } has { $count } rows: say which of them never happened, such as { $id }:{ $count }.
}
cli-with-references = { $reason } Add --with-references to delete that, too.
cli-no-kind = there is no such kind of record; known are { $known }
cli-fields-of = Fields by kind; * must be said, (*) where another field asks for it
cli-no-field = { $kind } has no field “{ $name }”; it has { $known }
cli-key-unreadable = the key could not be read: { $why }
key-source-absent = there is no such file
key-source-directory = that is a directory; name the file in it
key-source-other = that is neither a file nor a pipe; --key-from - reads standard input
key-source-too-large = there are more than { $most } bytes; a key has 29 characters
key-source-not-text = that is no text in UTF-8 or UTF-16; save it as one of them
key-source-denied = permission denied

## A file of one's own: its comments
init-head =
    The benefits of a Microsoft partner: what was granted, and what happened to it.
    Edit it by hand, in the dashboard (mpn) or with mpn add, mpn set and mpn remove; comments and layout stay.
    Facts only: counts, statuses and deadlines are worked out from them. Dates are written 2021-03-01.
init-partner = ---- The partner account. Tenants are the partner's own: a token may be redeemed on those only (R38).
init-customers = customer_machines = ["CUST-*"]   # names of customers' machines: activating there is refused (R40)
init-people = ---- People who may hold seats and credits. Ids are lower-case words joined by dashes, unique in this file.
init-offer = ---- The membership offer. Its anniversary is a year after the purchase; it is renewed in the { $days } days after (R6).
init-renewals = renewals = [2021-09-20]   # the days on which renewals were paid, oldest first
init-software = ---- Software. activate_by is the benefit expiry date where it is not the anniversary. Keys stand below their benefit:
init-cloud = ---- Cloud. A token is redeemed once, on one tenant (R31, R32). Tokens stand below their benefit:
init-visual-studio = ---- Visual Studio. A seat may move to somebody else { $days } days after it was assigned (R45).
init-technical = ---- Technical benefits. access_id and contract_id appear once the benefit is enabled (R48).
init-illustrative = Illustrative: the programme's texts give no certain figure. Look at what you were granted.

## A file of one's own: questions
init-title = A file of your own
init-preview-title = Make { $path }?
init-preview-offer = { $offer }, bought on { $purchased }
grant-title = Add what the catalogue has for { $offer }?
grant-lines = { $count ->
    [one] 1 { $kind }
   *[other] { $count } × { $kind }
    }: { $names }
grant-no = Add nothing; { KEY("new") } adds single ones
grant-yes = { $count ->
    [one] Add this benefit
   *[other] Add these { $count } benefits
    }; { KEY("undo") } takes them back together
init-no = Go back to the questions
init-yes = Make it; { KEY("undo") } takes the offer and its benefits back
sample-no-new = This is sample data. Your own file exists, or nothing may be written here: leave with { KEY("quit") } and start mpn.
init-ask-name = Name of the partner
init-ask-mpn-id = MPN ID, if you know it
init-ask-tenants = Own tenants, such as contoso.onmicrosoft.com
init-ask-offer = Which offer
init-ask-competency = Which competency, such as cloud-platform
init-ask-level = At which level
init-ask-purchased = When was it bought
init-ask-role = Who is using this
init-question = { $question } ({ $takes }):
init-question-usual = { $question } ({ $takes }) [{ $usual }]:
takes-one = one line
init-no-mpn-id = An MPN ID is digits only.
init-no-tenant = A tenant is a domain name, such as contoso.onmicrosoft.com; several with commas between.
init-made = { $path } is your file, with { $count ->
    [one] one benefit
   *[other] { $count } benefits
    }. Add people, keys and tokens in the dashboard, with { KEY("new") }.
cli-init = A few questions, then a commented state file of your own
cli-init-name = The company, as Partner Center calls it
cli-init-mpn-id = Its ID in the Microsoft Partner Network, digits
cli-init-tenant = A tenant of its own, such as contoso.onmicrosoft.com; of several, the option for each
cli-init-offer = What was bought: { $words }
cli-init-competency = Of a competency or specialization, which
cli-init-level = Of a competency, how high: { $words }
cli-init-purchased = The day of the purchase
cli-init-missing = nobody can be asked here; add { $options }
cli-init-exists = { $path } exists already and was left as it is; name another file with --file, or open this one: mpn
cli-init-made = { $path } is your file, with { $count ->
    [one] one benefit
   *[other] { $count } benefits
    }. Add people, keys and tokens with mpn add, or in the dashboard with { KEY("new") }.
cli-init-make = Make it?
cli-init-left = Nothing was made.
cli-init-ended = the questions were not answered to the end; nothing was written

## Command line: check. The first word of the status line is one that monitoring systems know.
cli-doctor = What is odd about the file, its keys and what lies beside it
cli-doctor-after = Exit codes: 0 nothing was found, 1 something was, 3 the file cannot be read or not surely mended.
cli-doctor-fix = Mend what can be mended without losing anything: products that are written in two ways, as one step; who may open the file, and what killed saves left beside it
doctor-nothing = nothing odd was found
doctor-what = What
doctor-where = Where
doctor-says = Finding
doctor-title = Doctor
doctor-looking = The file and what lies beside it are looked at …
doctor-nothing-to-mend = Nothing here can be mended by itself.
doctor-placed = { $line }:{ $column }
doctor-counts = { $found ->
    [one] 1 thing was found
   *[other] { $found } things were found
    }{ $mendable ->
    [0] {""}
   *[other] , { $mendable } of them can be mended
    }
doctor-offers = { $mendable ->
    [one] mpn doctor --fix mends it: { $what }
   *[other] mpn doctor --fix mends them: { $what }
    }
doctor-remark = { $found } found{ $mendable ->
    [0] {""}
   *[other] , { $mendable } can be mended as one step
    }
doctor-mended = { $mended ->
    [0] nothing was mended
    [one] 1 thing was mended: { $what }
   *[other] { $mended } things were mended: { $what }
    }; { $left ->
    [0] nothing is left
   *[other] { $left } left
    }
doctor-undo = what was mended of the records is one step: mpn undo takes it back
doctor-what-if = nothing is mended on a what-if date ({ $date }): leave --today out
doctor-mended-here = { $count ->
    [one] 1 thing was mended
   *[other] { $count } things were mended
    }{ $records ->
    [0] {""}
   *[other] ; { KEY("undo") } takes back what was changed in the records
    }
doctor-path = { $what }: { $path }{ $there ->
    [yes] {""}
   *[other] , not there now
    }
doctor-path-state = state file
doctor-path-real = which is a link to
doctor-path-lock = lock, while it is saved
doctor-path-log = journal
doctor-path-versions = kept versions, which hold its keys
doctor-path-what = path
doctor-path-config = configuration
doctor-not-a-key = The text of { $id } is no key: one has five groups of five letters and digits (R29). Look it up again at Microsoft.
doctor-contradiction = { $what ->
    [into-ended] A token went into { $of } on { $on }, and it had ended on { $other } (R37).
    [begun-active] { $of } was begun anew on { $on }, and had not ended before { $other } (R37).
    [opened-unenabled] A case of { $of } was opened on { $on }, and nothing says that it was enabled (R48).
    [opened-early] A case of { $of } was opened on { $on }, before it was enabled on { $other } (R48).
    [credit-tokens] { $of } is a credit, and has tokens (R31, R41, R42).
    [ends-early] { $of } ends on { $on }, before the day of its figures, { $other } (R3).
    [redeemed-early] { $of } came as a replacement on { $other }, and was redeemed on { $on } (R33).
    [other-tenant] { $of } was redeemed on another tenant than what it began (R37).
   *[other-product] { $of } is of another product than what it began (R37).
}
doctor-odd-letter = Number { $at } of the letters and digits of { $id } never occurs in a real key (R29): a slip, or a made-up key.
doctor-foreign-letter = Number { $at } of the letters and digits of { $id } is of another script and only looks like one of A to Z: type it again.
doctor-look-alike = { $id } differs from { $other } only in letters that look alike, such as 0 and O or 8 and B: one of them was read wrongly.
doctor-key-twice = { $id } is the same key as { $other } of this product: one key stands once in a file, and what was used of it counts together (D17).
doctor-two-products = { $id } of { $product } is the same key as { $other } of { $theirs }: it belongs to one of them (D17).
doctor-no-limit = { $id } is a multiple activation key without its limit: nothing can be said of what is left of it (R21). “mpn set { $id } limit N” records it.
doctor-viewed-early = { $id } was viewed on { $on }, within the days of a refund for { $offer } (until { $until }): that ended the right to one (R15).
doctor-still-to-come = { $id } has { $on } on record, which is still to come: nothing happened then yet. A slip of the date? It counts from that day on (D5).
doctor-over-limit = { $id } is used { $used } of { $limit } by the count at Microsoft: more than it allows (R20). No further activation is granted.
doctor-unexplained = { $count ->
    [one] 1 activation of { $id } that was counted at Microsoft on { $on } stands
   *[other] { $count } activations of { $id } that were counted at Microsoft on { $on } stand
    } in no ledger: somebody uses the key, and nobody wrote it down (R20).
doctor-odd-number = { $field ->
    [access_id] { field-access-id }
   *[contract_id] { field-contract-id }
    } of { $id } has { $digits ->
    [one] one digit
   *[other] { $digits } digits
    }, and Microsoft's have { $usual ->
    [9] nine
   *[other] { $usual }
    } (R48): look it up, and correct it with “mpn set { $id } { $field } NUMBER”.
doctor-product-letter = Number { $at } of the characters of “{ $product }” ({ $id }) is of another script and only looks like one of A to Z: nobody sees it, and it is another product (D13). “mpn set { $id } product TEXT” types it again.
doctor-spelt-twice = { $id } writes “{ $product }”, where others write “{ $theirs }”: nobody sees the difference, and it means the same (D13).
doctor-open-to-all = Everybody on this machine may open { $path }, which holds keys (mode { $mode }): it should be its owner's alone (0600).
doctor-open-to-group = The group of { $path } may open it, which holds keys (mode { $mode }). If nobody shares it with you, “chmod 600” makes it its owner's alone.
doctor-lock-left = A save of { $path } was killed and left its lock beside it; it hinders nobody.
doctor-lock-open = The lock beside { $path } may be opened by more people than the file: any of them could keep it from being saved.
doctor-lock-closed = The lock beside { $path } may not be opened{ $owner ->
    [none] {""}
   *[other] , it is { $owner }'s
    }: nothing can be saved until it is removed.
doctor-left-over = { $count ->
    [one] 1 text of a save that was killed lies
   *[other] { $count } texts of saves that were killed lie
    } beside { $path }, with its keys in plain text.
doctor-beside-open = { $count ->
    [one] 1 file or folder beside { $path } (the journal and the kept versions, which hold its keys) may be opened
   *[other] { $count } files and folders beside { $path } (the journal and the kept versions, which hold its keys) may be opened
    } by more people than the file itself.
doctor-kept-by-git = { $path } and its versions hold keys in plain text and lie in { $root }, a folder that git keeps: whoever can read the repository, a copy of it or its history has every key, also after it was deleted here. Keep the repository private, or let .gitignore name { $names }.
cli-check = For cron and monitoring: one line, and an exit code
cli-check-after = Due are the dates of mpn deadlines, except renewal-reminder and reassignable, from their lead time on: the setting warn_days, by default 30 days.
    Exit codes: 0 nothing is due, 1 something is or a kept year's fee was missed, 2 something is due today, a renewal window or the days of such a fee are open, or an offer lapsed or such a fee was missed within the last { $days } days, 3 unknown. Machines still to be cleared are told as long as there are any, and change no code.
cli-left = Also a product whose keys have at most so many activations left together, in place of the setting warn_left
cli-warn = The lead time of every kind of date, in days, in place of the settings
cli-explain = Say of every date and every offer whether it fires, and why
check-as-of = what-if of { $date }
check-due-today = { $count } due today
check-due-within = { $count } due within { $days ->
    [one] one day
   *[other] { $days } days
    }
check-due-soon = { $count } due within { $count ->
    [one] its lead time
   *[other] their lead times
    }
check-told = { $count } more to know of
check-to-clear = { $id }: still { $what } (R25)
check-windows = { $count ->
    [one] 1 renewal window open
   *[other] { $count } renewal windows open
    }
check-lapses = { $count ->
    [one] 1 offer lapsed
   *[other] { $count } offers lapsed
    }
check-nothing = no date due
check-no-date = no coming date
check-no-due-date = no coming date that is ever due
check-next = next due { $date }, { $when }: { $what }
check-threshold = Lead time
check-never = never
check-fires = Fires
check-why = Why
check-until = Until
check-yes = yes
check-no = no
check-why-today = it is today
check-why-within = at most { $days ->
    [one] one day
   *[other] { $days } days
    } away
check-why-not-yet = not before { $from }
check-why-never-due = never due: it only tells of another date
check-why-told = told with its offer, and counted there
check-why-never-warned = warn_days says never
check-offer-active = { $name } is active until { $until }
check-offer-window = { $name } can be renewed until { $until }, { $when }
check-offer-lapsed = { $name } lapsed on { $since }; this warning stays until { $until }
check-offer-lapsed-before = { $name } lapsed on { $since }; it fired until { $until }
check-offer-fee-open = { $name }: the fee of the kept year can be paid until { $until }, { $when }
check-offer-fee-missed = { $name }: no payment of the kept year's fee is on record; its last day was { $last }
check-fees-open = { $count ->
    [one] 1 fee to be paid
   *[other] { $count } fees to be paid
}
check-fees-missed = { $count ->
    [one] 1 fee not on record
   *[other] { $count } fees not on record
}
check-running-out = { $count ->
    [one] 1 product running out of keys
   *[other] { $count } products running out of keys
}
check-left = { $product }: { $left ->
    [0] no activations left
    [one] 1 activation left
   *[other] { $left } activations left
}
check-left-unknown = { $product }: activations without a known limit
check-none-live = no offer is live since { $since }
check-left-of = Left
check-none-over = no limit
check-dismissed = Dismissed, and so not counted:

## Command line and dashboard: import
cli-import = From other programs: keys, what is left of them, people
cli-import-file = The file, or - for standard input: { $formats }
cli-import-format = What the file is, where its content does not tell it
cli-import-columns = Which columns of a table hold what, by letter, number or heading: product=A,key=C; also { $columns }
cli-import-product = The product of keys beside which the file names none
cli-import-encoding = How the text is written, where that is not told or guessed right: windows-1252, utf-16le …
cli-import-into = The offer that the keys belong to; asked where there are several
cli-import-assign = What the people of the file are given: a Visual Studio benefit or an Azure credit
cli-import-apply = Record what is new, as one step; without it only the preview is shown
import-keys-export = keys-export: KeysExport.xml of the Visual Studio portal
import-remaining = remaining: a table key,remaining of what is left of keys on record
import-csv = csv: a table name,key,type,ClaimedDate,id,note of keys
import-people = people: a table email,name
import-keys = keys: a list of keys, one a line
import-no-such-columns = { $part } is no column: say what it holds and where it is, such as product=A; it may hold { $columns }
import-no-such-encoding = { $name } is no encoding that is known: utf-8, utf-16le, windows-1252 and the like are
import-unreadable = { $path }:{ $line }:{ $column }: { $what }
import-too-large = { $path } has more than { $megabytes } MB; no export of keys or people is that large
import-stdin = standard input
import-empty = there is nothing in it
import-workbook = this is a workbook of a spreadsheet program: save the sheet as CSV and import that
import-not-text = this is no text: a character stands here that no export has
import-encoding = this is no { $name }: say with --encoding how it is written
import-doctype = a document type stands here, which no export of the portal has; it is not read, since others can hide in it what they want read
import-web-page = this is a web page, such as that of a sign-in, and no export: sign in at the portal, and save the export itself
import-entity = this is no character reference of XML: &amp;, &lt;, &gt;, &quot;, &apos; and numbers are
import-unclosed = the element { $name } that begins here is never closed: the file is cut off, or was changed by hand
import-wrong-end = the element { $name } is open and another one is closed here
import-outside = this stands beside the outermost element, where nothing may stand
import-marks = the marks of XML are broken here
import-attributes = an element with more than { $most } attributes is none of an export
import-other-document = the outermost element is { $name }; an export of the portal begins with root or YourKey
import-heading = the first line is no heading that is known (name,key,type,ClaimedDate,id,note; key,remaining; email,name): name the columns with --columns, such as product=A,key=C
import-lacks = the first line has no column { $column } for this format: name it with --columns
import-too-few = these columns make nothing: name key (and product), key and remaining, or name and email
import-not-together = these columns are not of one table: { $format } has no { $columns }; name those of one table, and import the rest by itself
import-no-column = there is no column { $named }: it is neither a heading nor a place in the first line
import-no-table = this is a document of XML, which has no columns: leave out what is asked for tables
import-no-document = this is no XML, as { $format } is
import-cells = more than { $most } cells in a row: no export has as many, so another separator or a broken quotation mark is likely
import-long = more than { $most } KB without an end, where no export has as much: a quotation mark may be missing
import-repeats = the names and notes of its products are longer than those of any export
import-quote = the quotation mark that opens here is never closed
import-rows = more than { $most } rows are not read at once: split the file
import-read = { $name }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} as { $format }
import-read-guessed = nothing says how it is written: it is read as { $encoding }; if names look wrong, say it with --encoding
import-counts = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}: { $new } new, { $known } known, { $same } the same, { $not } not a key
import-counts-people = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}: { $new } new, { $known } known, { $same } the same, { $not } not taken
import-nothing-in-it = there is no row in it: exports of the portal come empty at times; export again, or look who is signed in there
import-preview = { $path } was not changed: --apply records what is new
import-recorded = { $count ->
    [one] 1 row is recorded
   *[other] { $count } rows are recorded
}
import-nothing-new = nothing is new: the file was left as it is
import-into-needed = which offer do these keys belong to? Name it with --into
import-into-alone = { $offer } is the only offer: the keys go there
import-no-offers = there is no offer yet that keys could belong to: add it first (mpn add offer)
import-into-ask = Which offer do these keys belong to? Its number, or Enter to leave it:
import-none-picked = no offer was picked: nothing was changed
import-assign-people-only = --assign is for people, and this file has none
import-into-keys-only = --into is for keys, and this file has none
import-product-keys-only = --product is for keys, and this file has none
import-directory = { $path } is a directory; name the file in it
import-what-if = nothing is written on a what-if date ({ $date }): leave --today out
import-working = { $rows ->
    [one] 1 row is
   *[other] { $rows } rows are
} read, and set against the records …
import-writing = { $count ->
    [one] 1 row is
   *[other] { $count } rows are
} written …
import-title = Import
import-into-title = Which offer do these keys belong to?
import-reading = The file is being read …
import-path = KeysExport.xml, or a table of keys, of people, or of what is left of keys. Tab completes; then each row is shown before anything is recorded. Behind the path: --columns product=A,key=C, --product NAME, --encoding NAME, --assign BENEFIT.
import-no-such-benefit = “{ $word }” is no id: --assign takes that of a Visual Studio benefit or an Azure credit.
import-path-hint = path of the file
import-selected = Line { $line }{ $named ->
    [no] {""}
   *[yes] , { $name }
    }: { $reason }
import-line = Line
import-what = What
import-name = Product or person
import-key = Key
import-kind = Kind
import-limit = Limit
import-limit-of = { $kind } { $limit }
import-ignored = { $count ->
    [one] 1 column is
   *[other] { $count } columns are
} not read: { $columns }
import-why = Why
import-becomes-new = new
import-becomes-new-product = new product
import-becomes-known = known
import-becomes-same = same
import-becomes-not-a-key = not a key
import-becomes-not-taken = not taken
import-key-of = a key of { $benefit }
import-key-of-new = a key of { $benefit }, which is made for it
import-key-of-new-known = a key of { $benefit }, which is made for it as the catalogue has it
import-with-quantity = { $quantity ->
    [one] 1 license of it
   *[other] { $quantity } licenses of it
}
import-elsewhere = { $offer } has it too, as { $benefit }: --into { $offer } puts the key there
import-counted = { $used } of { $limit } used by this count
import-person = a new person
import-assigned = gets { $benefit }
import-assigned-new = a new person, who gets { $benefit }
import-on-record = on record as { $id }
import-on-record-token = on record as the token { $id }
import-token-of = on record as the token { $id } of { $there }, so it is no key of { $here } (R32)
import-other-product = there it is a key of { $there }, here of { $here }
import-other-kind = there its kind is { $there }, here { $here }
import-other-limit = there its limit is { $there }, here { $here }
import-other-no-limit = there it has no limit, here { $here }
import-count-on-record = this count is on record of today
import-holds = has { $benefit } already
import-same-as = the same as line { $line }
import-above = it stands above the heading
import-no-key = no key stands there
import-no-key-needed = it needs no key
import-letters = { $found ->
    [one] 1 letter or digit stands
   *[other] { $found } letters and digits stand
} there; a key has 25 (R29)
import-not-five = what stands there is not five groups of five letters or digits (R29)
import-row-cells = no key stands in its column, and the row has { $found } cells where the heading has { $wanted }
import-no-product = no product stands there: --product NAME says it
import-no-name = no name stands there
import-name-is-key = what stands there as a name could be a key: the columns may be others than was said
import-control = a control character stands in its name
import-other-tab = { $from ->
    [record] { $benefit } is
   *[catalogue] by the catalogue this is
} { $tab ->
    [visual-studio] a Visual Studio benefit, which has seats and no keys
   *[cloud] a cloud benefit, whose keys are tokens: add it with mpn add token
}
import-not-on-record = no such key is on record
import-several = several of that are on record: say more of it
import-is-token = it is a token, which has no activations to count
import-no-limit = { $id } has no limit on record, from which what is left could be counted: set it first (mpn set { $id } limit …)
import-over-limit = { $remaining } would be left of { $limit }: the limit on record is another one
import-no-number = the count is no whole number
import-other-count = line { $line } has another count of this key
import-no-address = the address is none
import-same-name = somebody of that name is on record without an address: write it there first if that is the same person, or give the new one another name
import-otherwise = { $count ->
    [one] 1 row says
   *[other] { $count } rows say
} otherwise of a key than the record or a line before, the first one on line { $line }: nothing of that is recorded; look which is right
import-odd = { $count ->
    [one] 1 new key has
   *[other] { $count } new keys have
} letters or digits that keys of Microsoft never have (R29), the first one on line { $line }: look whether it was read right
import-unclear = { $count ->
    [one] 1 claimed day is
   *[other] { $count } claimed days are
} none that could be read as month/day/year, the first one on line { $line }: it stands in the note
import-to-come = { $count ->
    [one] 1 claimed day is
   *[other] { $count } claimed days are
} still to come, the first one on line { $line }: it stands in the note; look whether day and month changed places
import-left-out = { $count ->
    [one] The kind or the note of 1 new key
   *[other] The kinds or the notes of { $count } new keys
} could hold a key (D20), the first one on line { $line }: that is left out

## Command line: export, and what stands in what is exported
cli-export = For other programs and people: dates, tables, everything, a hand-over, a support packet, keys
cli-export-format = ics: a calendar (iCalendar), to be imported again at any later day
cli-output = A new file that only its owner can read, instead of standard output
cli-force = Write over the file that is there
export-not-written = nothing is written with --read-only, --stage or --today; leave out --output to see it on standard output
export-no-document = a calendar is no JSON document: leave out --json, or write it to a file with --output
export-exists = { $path } exists already and was left as it is; --force writes over it
export-directory = { $path } is a directory: name a file in it
export-no-calendar = { $path } is no calendar: --force writes over calendars only
export-own-file = { $path } is the state file itself: name another file
export-written = { $path } has { $count ->
    [one] 1 date
   *[other] { $count } dates
    }
export-what-if = this is a what-if of { $date }: its name and its summaries say so, its events move none of the real ones, and none has an alarm
export-csv = csv: a row for each benefit of all four tabs, as the portal's grid has it
export-json = json: every fact and every derived figure
export-markdown = markdown: a page for whoever takes over
export-packet = packet: what Microsoft's support asks, for the thing with the ID that follows
export-maks = maks: multiple activation keys, one a line, for VAMT
export-with-keys = Whole product keys and tokens, too; asks before, or takes --yes
export-yes = Do not ask before keys leave the file
export-separator = What cells of csv are parted by: , or ; or tab
export-mark = A mark before csv, by which Excel knows its letters
export-subject = What a packet is about: the id of a benefit, key, token, seat, subscription, offer or person
export-no-subject = nothing has the ID { $id }
export-keys-leave = { $count ->
    [one] 1 key leaves the file: whoever can read where it goes can use it, and looking at one never viewed before ends the right to a refund (R15)
   *[other] { $count } keys leave the file: whoever can read where they go can use them, and looking at one never viewed before ends the right to a refund (R15)
}
export-keys-stay = keys leave the file only where that is confirmed: add --yes
export-keys-ask = Export them?
export-keys-today = keys are exported for today only: looking at one is an act (D10); leave out --today
export-no-keys = this format never has a key in it: leave out --with-keys
export-keys-left = no key was exported
export-table-only = only csv has separators and marks: leave that out
export-packet-only = only a packet is about one thing: leave out its id
export-benefits = { $path } has { $count ->
    [one] 1 benefit
   *[other] { $count } benefits
}
export-records = { $path } has { $count ->
    [one] 1 record
   *[other] { $count } records
}
export-keys = { $path } has { $count ->
    [one] 1 key
   *[other] { $count } keys
}: whoever can read it can use them
export-left-out = { $count ->
    [one] { $names } is left out: Microsoft blocked it (R30).
   *[other] { $names } are left out: Microsoft blocked them (R30).
}
export-packet-written = { $path } has what support asks; fill in what is left blank
export-is-none = { $path } is no export of { $word }: --force writes over such ones only
export-is-no-document = { $word } is no JSON document: leave out --json, or write it to a file with --output
export-is-what-if = this is a what-if of { $date }
export-json-title = Export of mpn
export-json-about = Every fact of a state file under its name there, and under derived beside it what follows on one day.
export-json-derived = What follows on the day; null for what does not exist yet then.
export-json-tail = The last five characters of the key.
export-seats-ended = ended
export-seats-not-assigned = not assigned
export-seats-partly-assigned = partly assigned
export-seats-assigned = assigned
packet-title = Support request, { $day }
packet-partner = Partner
packet-mpn-id = MPN ID
export-copy = Copies the support packet to the clipboard in place of writing it, until the time of the setting clear_after
export-copy-packet-only = Only the support packet is copied: “mpn export packet --copy”; what else is exported is a file.
export-packet-name = { $about ->
    [none] the support packet of the partner
   *[other] the support packet about { $about }
    }
packet-contact = Role of the contact
packet-program = Offer or program
packet-category = Category
packet-request = Request (one of)
packet-product = Product
packet-granted = Granted
packet-case = { $case } ({ $on }, { $closed ->
    [none] open
   *[other] closed on { $closed }
    })
packet-key = Key
packet-tenant = Tenant
packet-user = Assigned user's e-mail
packet-details = Details
packet-start = Start date
packet-attachments = Attachments
packet-offer = { $offer }, { $status }, anniversary { $anniversary }, window until { $closes }
packet-used = { $used } used
packet-until = activate by { $until }
packet-category-cloud = Azure and cloud
packet-category-software = On-premises software
packet-category-visual-studio = Visual Studio
packet-category-technical = Product support or consultation
packet-category-expiry = Benefits expiry
packet-requests-cloud = activated on the wrong tenant · added seats instead of renewing · activation policy · benefits swap · extending · how to activate · tokens not working or expired · Azure credit · user assignment
packet-requests-software = additional activation · discrepancy of available licenses · error activating · error downloading · how to · license statement or usage policy · key not working · user assignment
packet-requests-visual-studio = user assignment · how to activate · subscription not working · expired
packet-requests-technical = Access ID or Contract ID · activating an incident · incident inquiry · advisory hours
packet-requests-expiry = benefit dates do not align with membership dates · other dates on PMC than on Partner Center · keys or tokens expired · keys or tokens not working
handover-title = Hand-over of MPN benefits
handover-offer = Offer
handover-id = Id
handover-status = Status
handover-anniversary = Anniversary
handover-window = Window
handover-benefit = Benefit
handover-source = Source
handover-quantity = Quantity
handover-used = Used
handover-activate-by = Activate by
handover-keys = Keys
handover-contracts = Support contracts and cases
handover-date = Date
handover-days = Days
handover-what = What
handover-name = Name
handover-email = E-mail
handover-holds = Holds
ics-name = MPN benefits
ics-name-of = MPN benefits of { $partner }
ics-what-if = What-if of { $date }: { $what }

## Command line: diff, what changes between two days
cli-diff = What changes between two days, in the order of the days, with the rule of each
cli-diff-from = Changes after this day
cli-diff-to = Up to this day, included
diff-backwards = { $from } is after { $to }: write the earlier day first, mpn diff { $to } { $from }
diff-status = { $thing }: { $to } (was { $from })
diff-grace-ended = last day of use of { $thing }
diff-contract-ended = contract of { $thing } ended
diff-new = { $thing }: { $to } (new)
diff-used = { $thing }: { $to } used (was { $from })
diff-seats = { $thing }: { $to ->
    [one] 1 seat
   *[other] { $to } seats
} (was { $from })
diff-ends = { $thing }: ends on { $to } (was { $from })
diff-holder = { $thing }: held by { $to } (was { $from })
diff-anniversary = { $thing }: the anniversary is { $to } (was { $from })
diff-left = { $thing } left
diff-first-use = { $thing }: { $from } was the last day for a first use
diff-nobody = nobody

## Refusals of acts
refused-still-to-come = { $on } is still to come: an act is recorded when it has happened (R59).
refused-not-bought-yet = Its offer was bought on { $purchased } only, and grants nothing before that day (R1).
refused-goes-on = The ledger of { $of } goes on already, with { $on }: correct that first, or say a later day (R59).
refused-lapsed = { $offer } lapsed on { $since } (R7): a new purchase is needed.
refused-lapsed-renew = The window of { $offer } closed on { $closed }: nothing to renew any more, a new purchase is needed (R11).
refused-lapsed-contract = The contract ended with { $offer } on { $closed } (R54).
refused-expired = It could be used for the first time until { $day }, included (R2).
refused-expired-outlived = It could be used for the first time until { $day }, included (R2). That day is written in the file and is of an earlier term: where the renewal brought new ones, write theirs into activate_by (D4).
refused-cal = A client access licence is a right on paper: nothing to activate, it is handled on the server product (R23).
refused-no-key-needed = This product needs no activation (R22).
refused-customer-machine = { $machine } is a customer's: benefits are never used on customers' machines (R40).
refused-blocked = Microsoft blocked this key: no further activations (R30).
refused-block-day = The file keeps no day of a block, which holds on every day: record it for today, and the day in the note of the key (R30).
refused-used-up = { $used } of { $limit } activations are used{ $outside ->
    [none] {""}
   *[other] {" "}by the count of { $outside }, which knows of more than the ledger
    }{ $full ->
    [yes] , and the programme grants no more (R20, R21)
   *[no] : { $more } more do not fit (R20)
    }{ $next ->
    [none] .
   *[other] ; { $next } has some left.
    }
refused-redeemed-already = It was redeemed on { $on } into { $subscription }: a token is redeemed once, on one tenant (R32).
refused-not-our-tenant = “{ $asked }” is none of the partner's own tenants ({ $own }): look at what you typed (R38).
refused-no-tenant = The file names no tenant of the partner's own, so no token can be redeemed (R38): record them among the partner's own details, with { KEY("new") } in the dashboard, with “mpn set partner tenants NAME, NAME”, or as tenants = ["NAME"] under [partner] in the file.
refused-not-its-tenant = The subscription is on { $theirs }, not on { $asked } (R38).
refused-redeemed-elsewhere = The same key was redeemed on { $on } as { $token }: a key is used once, whatever it is called (R32).
refused-activated-elsewhere = The same key was activated on { $on } as the software key { $key }: it is no token (R32).
refused-ended = The subscription ended on { $ends }: a token can only begin it anew (R37).
refused-not-its-product = The token is of { $ours }, the subscription of { $theirs }: a token goes into one of its own product (R37).
refused-still-active = { $subscription } is active on that tenant until { $ends }: add to it, extend it, or let it end (R37).
refused-nothing-to-add-to = No subscription of this product is active on that tenant: redeem the token as new (R37).
refused-which-subscription = Several subscriptions are possible: { $of }. Say which.
refused-over-cap = { $token } seats are more than { $times ->
    [2] two
    [3] three
   *[other] { $times }
} times the { $seats } of the subscription: it can be extended by { $months } months at most (R35). Adding works.
refused-not-redeemed = A token that was not redeemed has nothing to replace (R33).
refused-replacement-closed = A replacement could be had until { $last }, { $days } days after the redemption (R33).
refused-replaced-already = A replacement was issued on { $on }: there is one for each token (R33).
refused-replaced-otherwise = A replacement was recorded on { $on } with another reason, { $reason }: name the token that came for it with that one (R33).
refused-replaced-unnamed = A replacement was recorded on { $on }: add the token that came for it, then name it here; there is one for each token (R33).
refused-its-own-replacement = A token is no replacement of itself: name the one that Microsoft issued for it, or none (R33).
refused-is-replacement = This token is a replacement itself and cannot be replaced (R33).
refused-was-not-added = It was not added, so it cannot have been added by mistake (R33).
refused-no-person = The directory has no { $id }: seats and credits go to somebody of it (R43); add the person first.
refused-person-left = { $person } left on { $left }: no new assignments from that day on (R43).
refused-seat-locked = { $holder } holds { $seat } until at least { $from }: a seat may move to somebody else { $days } days after it was assigned (R45).
refused-seat-locked-empty = Nobody holds { $seat }, but it may be assigned again from { $from } on, { $days } days after it was assigned (R45).
refused-no-room = { $held } of { $quantity } { $held ->
    [one] is
   *[other] are
} held, and the others may not move on yet: { $seat } is the first that may, from { $from } on, { $days } days after it was assigned (R45).
refused-from-whom = { $held } of { $quantity } { $held ->
    [one] is
   *[other] are
} held, by { $holders }: say whose it was until then (`from`, R41).
refused-none-free = { $held } of { $quantity } { $held ->
    [one] is
   *[other] are
} held: none is free (R44).
refused-has-seat = { $seat } is theirs already: a person holds one seat of a benefit (R44).
refused-other-credit = This person holds the { $bulk ->
    [yes] bulk credit { $credit }: who has a bulk one gets no other
   *[no] credit { $credit }: a bulk credit goes to nobody who has another
} (R41).
refused-only-bulk-moves = `from` is for bulk credits, which go from one person to another: a seat moves without it, and a monthly credit is taken back first (R41).
refused-bulk-stays = A bulk credit is not taken back, only given to somebody else: assign it to them (R41).
refused-not-held = { $person ->
    [nobody] { $count ->
        [0] Nobody holds { $of }
       *[other] { $holders } hold { $of }: say whose it is
    }
   *[other] { $person } does not hold { $of }{ $count ->
        [0] {""}
       *[other] {""}: { $holders } { $count ->
            [one] does
           *[other] do
        }
    }
} ({ $rule }).
refused-needs-no-enabling = Advisory hours need no enabling (R51).
refused-enabled-already = It is enabled since { $on } (R48): a wrong Access ID or Contract ID is corrected as a field of the record, with { KEY("change") } on the dashboard or mpn set ID access_id NUMBER.
refused-not-enabled = The benefit must be enabled first (R48).
refused-none-left = { $left } of { $quantity } left, { $asked } asked: not enough ({ $rule }).
refused-case-known = That case is on record already, and each counts once (R59).
refused-no-hours = A case of this benefit counts as one, and has no hours (R50): leave the hours out; hours are taken of advisory hours only (R51).
refused-case-unknown = { $count ->
    [0] No case of it is open on record
    [one] There is no such open case on record; open is { $names }
   *[other] There is no such open case on record; open are { $names }
} (R59).
refused-machine-unknown = { $count ->
    [0] By the ledger of this key no machine carries the software
   *[other] By the ledger of this key { $machine } does not carry the software; it is on { $names }{ $more ->
        [0] {""}
       *[other] {" "}+ { $more }
    }
} (R25).
refused-window-not-open = It can be renewed from { $opens } on, the day after the anniversary (R6).
refused-window-fee-first = The fee of the kept year can be recorded from { $from } to { $to } (R16), the next renewal from { $opens } on, the day after the anniversary (R6).
refused-fee-days-over = The fee of the kept year was due from { $from } through { $to } (R16): record it with the day of those on which it was paid.
refused-profile-not-reviewed = The business profile must be reviewed first, by a Global admin or an Account admin, on a day of the current term (R12).
refused-which-date = Several of its dates are listed: say which one by its kind and its day.
refused-nothing-listed = Nothing of it is listed, so there is nothing to dismiss.
refused-not-listed = It has no such date that is listed.
date-to-dismiss = { $kind } { $date } ({ $what })

## What acts come to
leaving-now = { $name } ({ $id }): taken back, for anybody at once (R42)
leaving-unlocked = { $name } ({ $id }): taken back, for anybody at once (R45)
leaving-over = { $name } ({ $id }): taken back; its offer is lapsed, so nobody gets it (R7)
leaving-later = { $name } ({ $id }): taken back, for somebody else from { $from } on (R45)
leaving-past = { $name } ({ $id }): over with its offer, so there is nothing to take back (R7)
leaving-kept = { $name } ({ $id }): cannot be taken back, only given to somebody else (R41)
did-left-now = { $id } (for anybody at once)
did-left-over = { $id } (its offer is lapsed, so nobody gets it)
did-left-later = { $id } (for somebody else from { $from } on)
done-act = { $name }: { $what }.
done-act-plain = { $name }: { $act } is recorded for { $on }.

## Command line: acts
cli-on = The day it happened; never later than today
cli-no-machine = name at least one machine
cli-say-how = say how: --as new, add or extend; --dry-run shows what each comes to. A redemption cannot be undone at Microsoft (R36)

## Acts: the name in menus, and by attribute what help, command line and answers say; the names of arguments are those of
## the command line, `did-…` is chosen by what the act comes to, `asked-…` says in a form what a question is for
act-activate = activate
    .help = a key was used on one or several machines
    .cli = Record that a key was used on one or several machines
    .did = { $counted ->
        [yes] counted: { $before } before, { $used }
       *[no] not counted: still { $used }
        }{ $limit ->
        [none] {""}
       *[other] {" "}of { $limit }
        } used{ $most ->
        [none] {""}
       *[other] , { $most } with what Microsoft counted
        }{ $next ->
        [not-full] {""}
        [none] { $counted ->
            [yes] ; this key is full then, and no other of the product has any left
           *[no] ; this key is full: it takes nothing that counts, and no other of the product has any left
        }
       *[other] { $counted ->
            [yes] ; this key is full then, the next one to use is { $next }
           *[no] ; this key is full: for anything that counts the next one is { $next }
        }
        }
    .done = { $name }: activated on { $machines }; { $what }.
    .key = Its id, as mpn key shows it, its last five characters, or the id of the benefit whose one it is; never the key itself, which other users could see
    .asked-machine = the name of the machine; several with commas between are one step
    .machine = A machine it was used on; several are one step
    .case = What happened on them; needed where the ledger has one of them already
    .example = mpn activate win-ent-mak --machine LAB-09
act-redeem = redeem
    .help = a token was redeemed: what each way comes to, then the record
    .asked-subscription = which one to add to or extend, where there are several; for new its id, and empty makes one
    .cli = Record that a token was redeemed; the tenant is typed as the confirmation
    .did = { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    } for { $days ->
        [one] 1 day
       *[other] { $days } days
    }, until { $ends }
    .done = { $name }: redeemed, { $what }. { $replace_until ->
        [none] It is a replacement itself, so that none can be had for it (R33).
       *[other] { $past ->
            [yes] A replacement could be had until { $replace_until } (R33).
           *[no] A replacement can be had until { $replace_until } (R33).
            }
    }
    .undone = Undone: { $what }; in the record only, at Microsoft the token stays redeemed (R36)
    .token = Its id, as mpn key shows it, its last five characters, or the id of the benefit whose one it is; never the key itself, which other users could see
    .tenant = One of the partner's own tenants, typed as the confirmation
    .as = How: a new subscription, or seats added to one, or one extended
    .into = The subscription, where several are possible
    .asked-tenant = type it in full: the seats go there for good (R38)
    .example = mpn redeem m365-25 --tenant contoso.onmicrosoft.com --as add --dry-run
act-replace = record a replacement
    .help = a replacement token was issued
    .cli = Record a replacement token
    .did = { $by ->
        [none] replaceable until { $until } (R33); once the new token is on record, it is named here
       *[other] replaced by { $by }, which cannot be replaced itself (R33)
        }
    .done = { $by ->
        [none] { $name }: recorded as replaced. Add the token that came for it ({ KEY("new") } on the dashboard, mpn add token on the command line), then record the replacement once more and name it.
       *[other] { $name }: replaced by { $by }, which cannot be replaced itself (R33).
        }
    .asked-by = the new token; where it is not on record yet, leave this empty, add it ({ KEY("new") }), then name it here
    .token = Its id, as mpn key shows it, its last five characters, or the id of the benefit whose one it is; never the key itself, which other users could see
    .reason = Why Microsoft replaced it
    .by = The token that replaces it, where it is on record
    .example = mpn replace d365-5 --reason wrong-tenant
act-assign = give to somebody
    .help = give a seat or an Azure credit to somebody
    .done-moved = { $name }: given to { $person }; { $what }.
    .done-credit = { $name }: given to { $person }; { $what }.
    .done = { $name }: given to { $person }, valid from the first sign-in on (R44); somebody else can get it from { $reassignable_from } (R45).
    .cli = Give a seat or an Azure credit to somebody
    .did = { $only ->
        [none] { $seat } can be given; after that somebody else can get it from { $reassignable_from } (R45)
       *[other] { $seat } can go back to { $only } only, who had it before (D9); after that somebody else can get it from { $reassignable_from } (R45)
        }
    .did-moved = { $assigned }{ $quantity ->
        [none] {""}
       *[other] {" "}of { $quantity }
        } given, taken from { $from }
    .did-credit = { $assigned }{ $quantity ->
        [none] {""}
       *[other] {" "}of { $quantity }
        } given
    .unchanged = Nothing to change: { $seat } is theirs already, and may move to somebody else from { $reassignable_from } on (R45).
    .unchanged-credit = Nothing to change: the credit is theirs already, { $assigned }{ $quantity ->
        [none] { "" }
       *[other] { " of " }{ $quantity }
        } are given.
    .benefit-or-seat = The id of the seat, or of the benefit: then its first seat that is free
    .person = Who gets it: an id, a name or an address
    .from = Whose bulk credit it was until then, where several have one
    .asked-from = who gives it up; empty where one is still free, or somebody with one has left
    .example = mpn assign vs-pro alex
act-release = take back
    .help = take a seat or a monthly credit back
    .done-credit = { $name }: taken back from { $holder }; { $what }.
    .done = { $name }: taken back from { $holder }; somebody else can get it from { $free_from } (R45).
    .done-now = { $name }: taken back from { $holder }; free for somebody else at once.
    .done-over = { $name }: taken back from { $holder }; nobody gets it any more, since its offer is lapsed (R7).
    .cli = Take a seat, or a monthly Azure credit, back
    .did = somebody else can get { $seat } from { $free_from } (R45)
    .did-now = { $seat } is free for somebody else at once
    .did-over = nobody gets { $seat } any more: its offer is lapsed (R7)
    .did-credit = { $assigned }{ $quantity ->
        [none] {""}
       *[other] {" "}of { $quantity }
        } given
    .seat = The id of the seat, or of the benefit of a monthly credit
    .person = Who gives a credit back, where several hold it
    .example = mpn release vs-1
act-signed-in = signed in
    .help = the holder of a seat signed in
    .cli = Record that the holder of a seat signed in
    .about = that its holder has signed in, which makes the seat valid (R44)
    .done = { $name }: its holder signed in on { $on }, so it is valid (R44).
    .seat = The id of the seat, or of a benefit of which one person holds a seat
    .person = Who holds it: an id, a name or an address; finds the seat of a benefit
    .example = mpn signed-in vs-3
act-left = leaves
    .help = a person leaves: takes back what can be
    .named = { $id } leaves
    .done = { $name } has left; { $what }.
    .unchanged = It is on record already: left on { $since }, and nothing is held that could be taken back.
    .cli = Record that a person left, and take back what can be
    .did = { $released ->
        [none] nothing to take back
       *[other] taken back: { $released }
        }{ $kept ->
        [none] {""}
       *[other] ; to be given to somebody else: { $kept }
        }{ $over ->
        [none] {""}
       *[other] ; over with its offer: { $over }
        }
    .person = Who left: an id, a name or an address
    .example = mpn left adele --dry-run
act-enable = enabled at Microsoft
    .help = a technical benefit was enabled at Microsoft
    .asks = asks for both IDs, then it is active
    .cli = Record that a technical benefit was enabled
    .did = active, with both IDs
    .done = { $name }: enabled at Microsoft; both IDs are on record.
    .benefit = The id of the benefit
    .access-id = The Access ID, digits
    .contract-id = The Contract ID, digits
    .example = mpn enable signature --access-id 100200300 --contract-id 400500600
act-incident = { $sort ->
    [advisory-hours] book hours
   *[other] open a case
    }
    .help = open a case, or book advisory hours
    .cli = Record a case, or advisory hours
    .did = { $used } used{ $left ->
        [none] {""}
       *[other] , { $left } left
        }
    .did-over = { $used } used
    .did-earlier = { $used } used in the term of that day, which is over
    .done = { $name }: { $sort ->
        [advisory-hours] hours booked under { $case }
       *[other] case { $case } opened
        }; { $what }.
    .benefit = The id of the benefit
    .case = The number of the case
    .product = The product concerned
    .hours = Hours taken, of advisory hours
    .asked-case = the number that Microsoft gave the case
    .example = mpn incident support --case 120-1004
act-close = close a case
    .help = close a case
    .asks = asks for the case, then closes it; closing gives nothing back (R50)
    .cli = Record that a case was closed
    .about = case { $case } is closed; closing gives nothing back (R50)
    .done = { $name }: case { $case } was closed on { $on }.
    .benefit = The id of the benefit
    .case = The number of the case
    .asked-case = the number that Microsoft gave the case
    .example = mpn close support 120-1002
act-renew = renewed
    .help = an offer was renewed
    .cli = Record that a renewal was paid
    .did = the new anniversary is { $anniversary }
    .did-fee = the fee of the kept year is recorded as paid; the anniversary stays { $anniversary } (R16)
    .done = { $name }: renewed; { $what }.
    .done-fee = { $name }: { $what }.
    .offer = The id of the offer
    .example = mpn renew gold-cloud --paid yesterday
act-review = profile reviewed
    .help = the business profile was reviewed
    .did-late = counts for a renewal that was paid in time and is recorded late (R11, R12)
    .cli = Record that the business profile was reviewed
    .did = counts for the renewal from { $opens } to { $closes } (R12)
    .did-open = counts for the renewal whose window is open until { $closes } (R12), and once that is recorded for the one after { $next } as well (D15)
    .unchanged = It is on record already: the business profile was reviewed on { $on } (R12).
    .did-over = counts for no renewal: on that day the offer is lapsed (R11); with a day of the term it counts for a renewal paid in time
    .done = { $name }: the business profile was reviewed on { $on } (R12). It { $what }.
    .offer = The id of the offer
    .example = mpn review maps
act-clear = software removed
    .help = the software was removed from one or several machines
    .asks = asks for the machines, then takes them off the list of those to clear (R25)
    .cli = Record that software was removed from one or several machines
    .about = off the list of those to clear: { $machines } (R25)
    .done-already = { $name }: software removed from { $new } on { $on } (R25); recorded before: { $already }.
    .unchanged-already = Nothing to change: recorded as cleared before: { $already } (R25).
    .did = off the list of those to clear: { $new } (R25)
    .did-already = off the list of those to clear: { $new } (R25); recorded before: { $already }
    .done = { $name }: software removed from { $machines } on { $on } (R25).
    .key = Its id, as mpn key shows it, its last five characters, or the id of the benefit whose one it is; never the key itself, which other users could see
    .asked-machine = the name of the machine; several with commas between are one step
    .machine = The machines it was removed from, each a word of its own or with commas between
    .example = mpn clear office-mak FRONTDESK
act-block = blocked by Microsoft
    .help = Microsoft blocked a key
    .cli = Record that Microsoft blocked a key
    .about = records the block by Microsoft: no further activations; it ranks last (R30)
    .done = { $name }: blocked by Microsoft, so it takes no further activation (R30).
    .key = Its id, as mpn key shows it, its last five characters, or the id of the benefit whose one it is; never the key itself, which other users could see
    .example = mpn block office-mak
act-reconcile = compare counts
    .help = the ledger of a key was compared with an outside count
    .asks = asks for the count, then compares it with the ledger
    .cli = Compare a key's ledger with what Microsoft counted
    .did = { $outside } by that count as by the ledger
    .did-unexplained = { $used } by the ledger, { $outside } by that count: { $unexplained ->
        [one] 1 activation is unexplained
       *[other] { $unexplained } activations are unexplained
        }{ $since ->
        [none] {""}
       *[other] {" "}since { $since }
        }
    .did-missing = { $used } by the ledger, { $outside } by that count: { $missing ->
        [one] 1 activation is
       *[other] { $missing } activations are
        } not in it
    .done = { $name }: compared with an outside count; { $what }.
    .key = Its id, as mpn key shows it, its last five characters, or the id of the benefit whose one it is; never the key itself, which other users could see
    .used = Activations used, by that count
    .example = mpn reconcile win-ent-mak --used 5
act-dismiss = dismiss a date
    .help = hide one coming date of it
    .cli = Hide one coming date of a thing from deadlines, check and calendars
    .did = { date-kind } ({ $date }): off Deadlines{ $still ->
        [yes] {" "}and calendars; while it can be paid mpn check and the Overview tell it all the same
       *[no] , mpn check and calendars
        }; { $others ->
        [0] nothing else of it is listed
        [one] 1 other date of it stays
       *[other] { $others } other dates of it stay
        }
    .asked-kind = which of its dates, by what happens on it
    .asked-date = which of its dates, by its day
    .id = The id of the thing that has the date
    .kind = Which of its dates, by what happens on it
    .date = Which of its dates, by its day
    .unchanged = It is off already: { date-kind } ({ $date }) was dismissed on { $on }.
    .example = mpn dismiss ems-16 --kind benefit-expiry
act-recorded = recorded

## Acts on the screen
actions-title = What can be done with { $name }
nothing-to-do = Nothing is ever done with this.
act-already = It is on record already.
act-earlier = { $why } If it was done by { $day }: Enter records it with its day.
act-earlier-in-form = { $why } Type the day it was done, { $day } at the latest.
act-earlier-against = { $why } As of { $day }: { $other }
act-earlier-review = { $why } As of { $day }: { $other } Record the review first, with its day, then the renewal with its day.
only-asked = What-if of { $day }: this only answers, nothing is recorded.
which-of-dates = one of { $count }: { $dates }
date-of = { $kind } { $date }
date-kind = { $kind ->
    [anniversary] anniversary
    [benefit-expiry] { $first ->
        [redeem] last day to redeem
        [activate] last day to activate
        [assign] last day to assign
        [enable] last day to enable
       *[any] last day to redeem, activate, assign or enable
    }
    [contract-ends] end of the contract
    [fee-closes] last day of the fee
    [grace-ends] end of the grace
    [reassignable] first day to move on
    [refund-closes] last day of a refund
    [renewal-closes] last day to renew
    [renewal-opens] first day to renew
    [renewal-reminder] reminder
    [replacement-closes] last day of a replacement
    [subscription-ends] end of the subscription
   *[other] { $kind }
}
act-nobody = Nobody on record can be given it: each has one already or has left. Add a person first.
menu-letters = Nothing has that letter here; there are { $letters }.
menu-elsewhere = { $act }: not here, but on each { $kinds }; select that first.
act-named = { $act } { $id }{ $more ->
    [none] {""}
   *[other] {" "}({ $more })
    }
act-comes-to = → { $what }
act-either = { $how }: { $what }
rehearsal-on = { $into ->
    [none] A new subscription on { $tenant }:
   *[other] Into { $into } on { $tenant }:
    }
rehearsal-seats = seats
rehearsal-days = days
rehearsal-ends = until
rehearsal-seat-days = seat-days
outcome = { $how }: { $seats ->
    [one] 1 seat
   *[other] { $seats } seats
} for { $days ->
    [one] 1 day
   *[other] { $days } days
}, until { $ends } ({ $seat_days ->
    [one] 1 seat-day
   *[other] { $seat_days } seat-days
})
mistake = { $done } for { $meant }: { $seats ->
    [one] 1 seat
   *[other] { $seats } seats
}, { $days ->
    [one] 1 day
   *[other] { $days } days
}; { $replaced }
mistake-replaced = { $replaced ->
    [yes] replaced once, until { $last } (R33)
   *[no] not replaced (R33)
}
mistake-tenant = wrong tenant: it stays there (R32); { $replaced }
rehearsal-now = now
mistakes = A mistake would cost:
act-irreversible = A redemption cannot be undone at Microsoft (R36); here, { KEY("undo") } only corrects the record.
hardware = { $changed ->
    [yes] hardware changed
   *[no] same hardware
    }: { $what }
ledger-knows = { $machine } was activated with this key before, last on { $on }.
ledger-mixed = One answer is recorded for all machines: record those apart that need another one.

## Advice: what refuses nothing and is worth knowing (D12)
advice-bank-transfer = A bank transfer takes two to three days to count, up to a week; one that is ordered now must have arrived by { $until } (R13).
advice-silver-to-gold = Gold instead costs { $less } % less and refunds nothing of Silver; bought today, its anniversary would be { $anniversary } (R14).
advice-provisioning = Benefits may take { $hours } hours to appear: until { $until } that is no fault (R17).
advice-versions = No downgrade and no Software Assurance: move to a new version within { $months } months of its release (R26).
advice-maximums = At most { $country } of this can be granted in one country and { $worldwide } worldwide; more is bought (R27).
advice-shared-pool-of = Office in the cloud and on premises share one grant: { $uses } of { $granted } are used, both together (R28).
advice-shared-pool = Office in the cloud and on premises share one grant: both uses together stay within it (R28).
advice-ends-soon = { $id } ends on { $ends }: compare that with the portal's warning, then add or extend with the next year's token (R39).
advice-other-azure-offers = Nobody gets it who has another Azure offer or credit, such as EA, CSP, Open, Pass or Action Pack (R41).
advice-monthly-credit = It can be taken back and given at any time; what a month leaves unused is lost (R42).
advice-no-enterprise = The Action Pack has Visual Studio Professional only (R46).
advice-claimed-keys = Downloads end with the subscription, keys already claimed keep working: export them before. Sign in at least every { $days } days (R47).
advice-day-outlived = { $day } is written in the file and is of an earlier term: for the keys, tokens or seats of this one write theirs into activate_by (R2, D4).
advice-supported-versions = Only the current version of a product and the one before are supported, in mainstream support (R52).
advice-one-pack = A company has one Action Pack; { $other } is live as well (R55).
advice-one-core = A company gets one core package, at its highest level; { $other } has core benefits on record as well (R56).
advice-merge = Merged with another account, benefits stay until the next renewal and the later anniversary holds, here { $anniversary } or later; it cannot be taken back (R57).

## Overview
none-to-do-within = Nothing to do within { $days } days.
none-to-do = Nothing to do within the lead times.
total-keys = keys
total-tokens = tokens
total-seats = seats
total-credits = credits
total-incidents = incidents
total-hours = hours
counts-keys = activations used
counts-tokens = redeemed
counts-seats = held
counts-credits = held
counts-incidents = opened in this term
counts-hours = advisory, taken in this term
counts-beside = { $what }; { $count } more, limit unknown
counts-unlimited = { $what }; unlimited
counts-unknown = { $what }; no limit known
also-coming = then: { $date }, { $when }: { $what } ({ $tab })
also-coming-here = then: { $date }, { $when }: { $what }
also-coming-short = then { $date }: { $what }
also-coming-bare = { $date }: { $what }
nothing-later = no other date is coming
fixed-order = The overview has an order of its own: most urgent first.

## What is open or over on the day, in short: before the next date
now-window = { $offer }: renewal window, { $days ->
    [0] last day today
    [one] 1 day left
   *[other] { $days } days left
}
now-fee-open = { $offer }: fee of the kept year, { $days ->
    [0] last day today
    [one] 1 day left
   *[other] { $days } days left
}
now-fee-missed = { $offer }: fee of the kept year not on record, due { $closed }
now-lapsed = { $offer } lapsed { $since }
now-left-behind = { $lapsed }: { $what }
left-machines = { $count ->
    [one] 1 machine to clear
   *[other] { $count } machines to clear
}
left-copies = { $count ->
    [one] copies of 1 product to remove
   *[other] copies of { $count } products to remove
}
left-both-short = { $machines ->
    [one] 1 machine
   *[other] { $machines } machines
}, { $copies ->
    [one] 1 product
   *[other] { $copies } products
} to clear
now-fee-missed-short = { $offer }: fee not on record
now-window-short = { $offer }: window, { $days ->
    [0] last day
   *[other] { $days }d left
}
now-fee-open-short = { $offer }: fee, { $days ->
    [0] last day
   *[other] { $days }d left
}
now-lapsed-short = { $offer } lapsed
now-more = { $what } (+ { $more })
now-plus = { $fee ->
    [yes] { $count ->
        [one] { $what } (+ fee)
       *[other] { $what } (+{ $count }, fee)
    }
   *[no] { $what } (+{ $count })
}
more-windows = { $short ->
    [yes] { $count ->
        [one] a window
       *[other] { $count } windows
    }
   *[no] { $count ->
        [one] a renewal window
       *[other] { $count } renewal windows
    }
}
more-fees-open = { $short ->
    [yes] { $count ->
        [one] a fee
       *[other] { $count } fees
    }
   *[no] { $count ->
        [one] a fee to pay
       *[other] { $count } fees to pay
    }
}
more-fees-missed = { $count ->
    [one] a missed fee
   *[other] { $count } missed fees
}
more-lapses = { $count ->
    [one] a lapse
   *[other] { $count } lapses
}
more-now = { $fee ->
    [yes] { $count } more, a fee among them
   *[no] { $count } more
}
now-and-next = { $now } · { $next }
next-short = next { $date }: { $what }
next-day = next { $date }
next-today = today: { $what }
next-day-today = a deadline today
next-that-day = that day: { $what }
next-day-that-day = a deadline that day

## Renewals: the phase, what works in it (R7), the checklist (R12), the legend of the timeline
phase-active = { $days ->
    [0] active: today, { $anniversary }, is the anniversary, the last paid day (R1)
    [one] active: 1 day to the anniversary { $anniversary } (R1)
   *[other] active: { $days } days to the anniversary { $anniversary } (R1)
}
phase-window = { $days ->
    [0] renewal window: today, { $closes }, is the last day to renew (R6)
    [one] renewal window: day { $day } of { $of }, the last is tomorrow, { $closes } (R6)
   *[other] renewal window: day { $day } of { $of }, the last is { $closes }, in { $days } days (R6)
}
phase-lapsed = { $days ->
    [one] lapsed since { $since }: the last day to renew was yesterday (R11)
   *[other] lapsed since { $since }: the last day to renew was { $days } days ago (R11)
}
after-renewal = with a renewal on any day from { $opens } to { $closes } the next anniversary is { $anniversary } (R9{ $moved ->
    [yes] : { $days } days on, whatever the leap years
   *[no] {""}
}); without one it is lapsed from { $lapses } on (R11)
after-lapse = nothing of it can be renewed; a new purchase starts over (R11)
works-see = benefits and keys
works-first-use = redeeming, first use
works-software = activated software
works-assigned = seats and credits
works-technical = support and its IDs
works-subscriptions = subscriptions
works-renew = renewing
works-until = through { $day }
works-own-last-day = { $unused ->
    [one] 1 unused, through { $soonest }
   *[other] { $unused } unused, the first through { $soonest }
}
works-nothing = { $lost ->
    [0] nothing is left to redeem or activate
    [one] 1 lost since { $since }
   *[other] { $lost } lost, the first since { $since }
}
works-after-renewal = { $back ->
    [one] 1 not in time since { $since }; a renewal brings it back
   *[other] { $back } not in time since { $since }; a renewal brings them back
}
works-nothing-or-later = { $lost ->
    [one] 1 lost
   *[other] { $lost } lost
}, { $back ->
    [one] 1 comes back
   *[other] { $back } come back
} with a renewal, the first since { $since }
works-named = { $what }: { $names }
works-more = { $names } + { $more }
works-lost-and-back = lost { $lost }; back with a renewal { $back }
works-own-end = each to its own end
works-from = not before { $day }
works-not-since = not since { $day }
tick-done = [x]
tick-open = [ ]
tick-unknown = [?]
check-window-coming = window: opens { $opens }, last day { $closes }
check-window-open = window: open through { $closes }
check-window-missed = window: missed, its last day was { $closes }; a new purchase is needed
check-profile-on = business profile reviewed on { $day }
check-profile-done = business profile reviewed
check-profile-too-early = business profile reviewed on { $day }, in an earlier term, so not for this renewal; a Global admin or Account admin must review it again
check-profile-not-yet = business profile not reviewed: a Global admin or Account admin must, more documents may be asked
check-profile-unknown = business profile: not on record whether it is reviewed; a Global admin or Account admin does it
check-fee-paid = fee of the kept year paid on { $day }
check-fee-coming = fee of the kept year: to be paid from { $from } to { $to }
check-fee-due = fee of the kept year: to be paid now, from { $from } to { $to }, and recorded as a renewal
check-fee-not-on-record = fee of the kept year: no payment from { $from } to { $to } is on record, so the year is not safe; record it with the day it was paid, or ask Microsoft
check-verified = account verified at Microsoft: the file does not hold it
check-qualified = performance, exams and skills of the competency: the file does not hold them
sign-attention = lost, used up or urgent; on a tab: one of its rows
sign-notable = worth attention; on a tab: one of its rows, and none worse
sign-masked = a character of a key that is not shown
sign-selected = what is selected
sign-ascending = sorted by this column
sign-descending = sorted by this column, largest first
sign-opens = a field that opens as a list
sign-left-out = something is left out: more room shows it
sign-foretold = what an act would come to
sign-beside = stands between parts of a name or a figure
sign-in-use = in a gauge: so much is in use
sign-unused = in a gauge: so much is not in use
sign-shown-past = the day shown, in a past term
sign-shown-current = the day shown, in the term
sign-shown-kept = the day shown, in the days kept
sign-shown-window = the day shown, in the window
sign-shown-nothing = the day shown, without the offer
short-for-ad = anniversary date: the last day of the paid year (R1)
short-for-within = on Deadlines' tab: so many dates are at most 30 days away
short-for-mak = multiple activation key
short-for-tokens = on Cloud: tokens ready to redeem, of all on record; of an Azure credit how many more may get it, of how many
short-for-counted = on Software: used by the ledger, in brackets with the count at Microsoft where that says otherwise
short-for-vs = Visual Studio
short-for-ticks = done, to be done, not on record
short-for-figure = tab 5 has 2 rows: on a narrow screen a tab is its number and its figure
sign-shown = the day shown
sign-bought = bought
sign-past = past term
sign-current = term
sign-kept = kept
sign-reminder = reminder
sign-earlier = earlier anniversary
sign-anniversary = anniversary
sign-window = window
sign-lapses = lapses
sign-lapsed = without it
zoomed = { $days ->
    [31] The timeline shows a month, { $from } to { $to }.
    [92] The timeline shows three months, { $from } to { $to }.
    [184] The timeline shows half a year, { $from } to { $to }.
    [366] The timeline shows a year, { $from } to { $to }.
    [731] The timeline shows two years, { $from } to { $to }.
   *[other] The timeline shows three years, { $from } to { $to }.
}
zoom-not-here = The timeline is on Renewals ({ $key }).
impact-not-here = What follows without a renewal is asked of an offer, on Renewals ({ $key }).

## Deadlines: when, and what to do about them
when-today = today
when-within = ≤ { $days ->
    [one] 1 day
   *[other] { $days } days
}
when-later = later
when-dismissed = dismissed
dismissed-since = { $day }: off the list above, calendars, mpn deadlines and mpn check; “mpn set { $id } dismissed --unset” lists it again, with all that was dismissed of { $id }

## If an offer is not renewed
impact-title-past = What ended with { $offer }
impact-title = If { $offer } is not renewed
impact-lapsed = { $offer } lapsed; a new purchase starts over
impact-cal-ended = access with { $product } ended
impact-seat-ended = seat of { $person } ended: { $product } ({ $id })
impact-credit-ended = credit of { $person } ended: { $product }
impact-contract-ended = contract and IDs ended: { $product }
impact-thing-ended = { $product } ({ $id }) ended
impact-token-lost = { $product } ({ $id }) was never redeemed
impact-key-lost = { $product } ({ $id }) was never activated
impact-token-unfetched = { $product }: no token was put on record ({ $id })
impact-key-unfetched = { $product }: no key was put on record ({ $id })
impact-no-token = { $past ->
    [back] { $product }, no token on record ({ $id }): it could be redeemed until then; a renewal brings it back
    [lost] { $product }, no token on record ({ $id }): it could be redeemed until then; a renewal does not bring it back
   *[no] last day to get a token for { $product } ({ $id }) and redeem it
}
impact-no-key = { $past ->
    [back] { $product }, no key on record ({ $id }): it could be activated until then; a renewal brings it back
    [lost] { $product }, no key on record ({ $id }): it could be activated until then; a renewal does not bring it back
   *[no] last day to get a key for { $product } ({ $id }) and activate it
}
impact-lapses = { $offer } lapses; a new purchase is needed
impact-remove = { $machine }: remove or license { $product }
impact-removed = { $machine }: { $product } removed on { $day }
impact-remove-all = remove or license every copy of { $product }; no ledger says where
impact-cal = access with { $product } ends
impact-seat = seat of { $person } ends: { $product } ({ $id })
impact-seat-free = seat held by nobody ends: { $product } ({ $id })
impact-seats-unrecorded = { $seats ->
    [one] 1 seat
   *[other] { $seats } seats
} not on record { $seats ->
    [one] ends
   *[other] end
}: { $product }
impact-seats-unrecorded-ended = { $seats ->
    [one] 1 seat
   *[other] { $seats } seats
} not on record ended: { $product }
impact-credit = credit of { $person } ends: { $product }
impact-credit-free = credit, held by nobody, ends: { $product }
impact-contract = contract and IDs end, { $left ->
    [one] 1 incident left
   *[other] { $left } incidents left
}: { $product }
impact-contract-unlimited = contract and IDs end: { $product }
impact-technical = nothing more of it, { $left } left: { $product }
impact-technical-unlimited = nothing more of it: { $product }
impact-token = last day to redeem { $product } ({ $id }), { $seats ->
    [one] 1 seat
   *[other] { $seats } seats
}
impact-token-past = { $product } ({ $id }) could be redeemed until then, { $seats ->
    [one] 1 seat
   *[other] { $seats } seats
}; { $past ->
    [lost] a renewal does not bring it back
   *[back] a renewal brings it back
}
impact-key = last day to activate { $product } ({ $id })
impact-key-past = { $product } ({ $id }) could be activated until then; { $past ->
    [lost] a renewal does not bring it back
   *[back] a renewal brings it back
}
impact-anyway = { $what }; renewed or not
impact-subscription = { $product } ({ $id }) lives on, to its own end, { $seats ->
    [one] 1 seat
   *[other] { $seats } seats
}
impact-no-task = There is no software to remove in this line.
impact-no-ledger = No ledger says where copies of { $product } are, so there is no machine to tick off: see to it that each is removed or licensed (R25).
impact-not-yet = It was not bought before { $day }: nothing hangs on it yet.
impact-cleared = { $cleared } of { $all } removals done, on { $machines ->
    [one] 1 machine
   *[other] { $machines } machines
}{ $unlisted ->
    [0] {""}
    [one] ; 1 more product is in no ledger
   *[other] ; { $unlisted } more products are in no ledger
}

## What rules rest on
rest-locked = { $id } may not move on before { $from } ({ $rule })
rest-held = { $id } is theirs since { $since } ({ $rule })
rest-held-in-bulk = the bulk credit { $id } is given since { $since } ({ $rule })
rest-redeemed = { $id } was redeemed on { $on } ({ $rule })
rest-replaced = { $id } was replaced on { $on } ({ $rule })
rest-replacement = { $id } is the replacement of { $other } ({ $rule })
rest-activations = { $id } has { $counted ->
    [one] one activation that counts
   *[other] { $counted } activations that count
} ({ $rule })
rest-used = of { $id } { $used } are used in this term ({ $rule })
## Remarks: what is said beside an answer (D12, D13)
remark-machine-known = { $machine } is in the ledger already, last on { $on }: recorded as a new machine, it counts again.
remark-machine-unknown = The ledger of { $key } has no { $machine }{ $elsewhere ->
    [none] , so nothing shows that it was activated before.
   *[other] ; that of { $elsewhere } has it.
}
remark-more-seats = { $id } has { $recorded ->
    [one] 1 seat
   *[other] { $recorded } seats
} on record then, and { $quantity } granted: no more than those can be given (R44).
remark-odd-number = { $field } has { $digits ->
    [one] one digit
   *[other] { $digits } digits
}; Microsoft's have { $usual ->
    [9] nine
   *[other] { $usual }
} (R48).
remark-same-person = { $name } ({ $id }) is on record already{ $by ->
    [address] {" "}with this address
   *[name] {""}
}; if that is the same person, take this record out again or change that one.
remark-competency-near = “{ $typed }” is no competency that the catalogue knows; near it is { $near }. How much is granted, and whether the year was kept (R16), hang on the name.
remark-begins = It begins on { $day }: before that day nothing of it is shown (D5).
remark-review-unknown = Nothing on record says that the business profile was reviewed for this renewal: Microsoft wants that first, by a Global admin or Account admin (R12).
remark-anniversary-moves = Its anniversary moves from { $from } to { $to } (R1, R9{ $kept ->
    [yes] , R16
   *[no] {""}
}).
remark-used-moves = Activations that count: { $from } before, { $to } by what this offer counts (R18, R19).
remark-grants-otherwise = By the catalogue it grants otherwise then; the benefits on record stay as they are: compare them.
remark-earlier-forgotten = Its figures are those of { $day } from then on: on earlier days it is shown only by what was begun with a token since (D5, D8).
remark-locks-out = As csp-only nothing more can be shown or changed here, this field included (R53): only the file itself takes it back.
remark-holds-still = On that day { $held } is still held; “left” takes it back as far as it may (R43).
remark-tenant-in-use = { $tenant } is none of the own tenants any more, and { $by } runs there: no token can go into it (R38).
remark-figures-since = These are the figures of { $day }. By what was redeemed since, { $id } has { $seats } { $seats ->
    [one] seat
   *[other] seats
} until { $ends }; how it stands now is stated with a later day (as_of, D8).
remark-same-competency = { $other } is live for the same competency.
remark-beyond = { $id }: { $used } on record, and { $granted } granted.
remark-same-product = { $other } is of the same product and the same offer: one of them may be meant.
remark-offer-lapsed = { $offer } lapsed after { $closed }: nothing that it granted can be used (R7).
remark-hides-all = This hides { $count ->
    [one] the date of it that is listed on that day
   *[other] all { $count } dates of it that are listed on that day
}: { $names }. To hide one of several use dismiss.
remark-not-exclusive = { $person } holds { $other } as well: who has a bulk credit has no other (R41).
remark-is-credit = By the catalogue this is a credit, which is given to people: say its kind (credit.kind = monthly or bulk, R41, R42).
remark-still-to-come = { $field }: { $day } is still to come, and counts from that day on (D5).
remark-expires-before = That is before the offer was bought ({ $purchased }): nothing of it can be used for the first time (R2).
remark-no-seats = A token of 0 seats adds none, and is used up all the same.
remark-customers-already = { $machine } is in the ledger of { $key }, and would be a customer's (R40).
remark-catalogue-says = By the catalogue { $field } = { $value } of this product; the record says otherwise.
remark-foreign-tenant = { $tenant } is none of the own tenants: no token can go into what runs there (R38).
remark-runs-already = { $other } is active for the same product on the same tenant: a token goes into that one, and begins no second (R37).
remark-days-stay = The file gives a last day for a first use, and the renewal does not move it: { $benefits }. Where new keys or tokens come, write theirs into activate_by (R2, D4).
remark-paid-outside = { $paid } is outside every window: that payment renews nothing (R6).
remark-subscription-moves = { $id }: { $before } { $before ->
    [one] seat
   *[other] seats
} to { $from } become { $seats } { $seats ->
    [one] seat
   *[other] seats
} to { $to } (R34, R35, D8).
remark-renamed-too = { $of } is called so as well: by its tokens it is the same product (R37).
remark-says-nothing = { $field }: an offer of this kind has none, so it says nothing.
remark-ends-refund = Until { $until } its offer can be refunded, as long as nothing of it was used: this ends that right (R15).
remark-ends-unless-renewed = The renewal window is open: unless the offer is renewed by { $until }, this ends that day (R5).
remark-last-day = { $days ->
    [0] { $day } is the last day for it (R2).
   *[other] { $day } is the last day for it (R2): better now than on that day.
}
remark-cal-key = { $id } is a client access licence, which has no key and is never activated (R23): another benefit may be meant.
remark-needs-no-key = { $id } needs no activation, so its keys are never used (R22): another benefit may be meant.
remark-needs-no-holder = { $id } is no credit then: nobody holds licences of the cloud here, and who was given it counts for nothing (R41, R42).
remark-given-late = It was to be given for the first time by { $day }: whether Microsoft still lets you is not known here (R2, R5).
remark-cleared-that-day = { $machine } is recorded as cleared on this day: where the software is set up there again, it is to be cleared again (R25).
remark-second-pack = { advice-one-pack }
remark-second-core = { advice-one-core }
remark-no-enterprise = { advice-no-enterprise }
remark-named-twice = { $machine } is named twice, and counts once.
remark-looks = { $machine } looks like { $known }, which is on record: if they are one machine, name it so.
remark-domain = { $machine } and { $known } are two machines here, one with its domain and one without: if they are one, name it as on record.
remark-not-on = Keys of { $product } obtained through internal-use rights do not work on macOS, and { $machine } is named like a Mac (R24).
remark-by-catalogue = { $field } = { $value } is taken from the catalogue, since nothing else was said.
remark-grants = By the catalogue { $offer } grants, as { $kind }: { $benefits }.
remark-add-granted = Each of them is added with: mpn add KIND enrollment={ $offer } product="…" quantity=… (technical benefits take kind=… instead of a product).
no-use = { $id } is of no use any more: { $why ->
    [redeemed] it is redeemed, and a token is redeemed once (R32).
    [lapsed] its offer is lapsed (R7).
    [blocked] Microsoft blocked it (R30).
   *[expired] its last day has passed without an activation or a redemption (R2).
}
no-use-used-up = { $id } has no activation left (R20, R21); a reinstall on the same hardware still works (R18).

no-use-short = { $why ->
    [redeemed] redeemed
    [lapsed] offer lapsed
    [blocked] blocked
    [used-up] used up
   *[expired] past its last day
}

## What the words of an act mean
meant-several = { $word } stands for { $count } keys: say which by its id.
meant-several-seats = { $count } seats of { $word } are held: say which by its id, or whose it is.
meant-none-fits = none of the { $count } keys of { $word } fits: say one by its id, to hear what stands against it.
meant-no-person = there is nobody with the id, the name or the address { $word }.
meant-several-people = { $word } fits { $count } people: say which by the id.
case-needed = { $machine } is in the ledger of { $key } already, last on { $on }: say --case same-hardware or --case changed-hardware{ $mixed ->
    [yes] , and record the machines apart that it does not have.
   *[no] .
}

## Rules and decisions. What each of them says stands in rules.ftl.
cli-rule = What a rule or decision says, its source and how it is read; all of them without a number
cli-rule-number = Numbers as they are shown: R33, r33, 33, D9
cli-rule-markdown = As Markdown, for a document
cli-schema = The JSON schema of a state file, for an editor of TOML
schema-title = State file of mpn
schema-about = Facts about the benefits of a Microsoft Partner Network membership. The page assets/docs/state-format.md tells of every field.
cli-no-rule = no rule or decision has the number “{ $word }”: the last ones are { $last }
label-name = Name
label-done = Kind
label-source = Source
label-reading = Reading
rule-kind-enforced = enforced
rule-kind-computed = computed
rule-kind-shown = shown
rule-kind-advised = advised
rules-box = About { $numbers }
rules-title = Rules and decisions
rules-about = Every rule of the programme and every decision of the rule set by the number that the program shows: what it says, where that stands, and how it is read. Of a decision the source is what it settles. Enforced: an act against it is refused. Computed: figures, days and statuses follow it. Shown: it is said where it holds. Advised: it is advice and refuses nothing.
rules-rules = Rules
rules-decisions = Decisions

## The guide: around its entries, which stand in guide.ftl
cli-guide = The entries of the guide that answer the words; all questions without any
cli-guide-words = What is asked, in your own words, in the language of the screen or in English; an entry's id
cli-no-guide = no entry of the guide answers “{ $words }”: mpn guide lists all questions
guide-title = Guide
guide-hint = type what you ask; Enter reads
guide-here = Here
guide-near = Nothing answers this; these are near it.
guide-rests-on = Rests on
guide-rests-on-key = Rests on ({ $key } shows them)
guide-address = At Microsoft
guide-address-key = At Microsoft ({ $key } copies it)
guide-address-name = address
guide-no-address = This entry names no address.
guide-also = See also
guide-concerned = It concerns here
guide-concerned-more = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
guide-topic-renewals = Renewals
guide-topic-licences = Licences
guide-topic-account = Account
guide-topic-software = Software
guide-topic-cloud = Cloud
guide-topic-visual-studio = Visual Studio
guide-topic-technical = Support

# Every sentence and label of the program, in English. Other languages stand beside this folder under the same ids.
# Arguments are values of the domain: ids, figures, ISO dates; never whole sentences.

## Sections
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
grant-core = core
grant-incremental = incremental
source = { $offer } - { $grant }

## Statuses
status-active = active
status-window = renewal window
status-lapsed = lapsed
status-no-details = no details
status-no-key-needed = no key needed
status-key-blocked = key blocked
status-key-used-up = key used up
status-expired = expired
status-not-activated = not activated
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
deadline-renewal-reminder = { $offer }: renewal reminder
deadline-renewal-opens = { $offer }: renewal window opens
deadline-renewal-closes = { $offer }: last day to renew
deadline-refund-closes = { $offer }: last day to ask for a refund
deadline-expiry-key = last day to activate { $subject }
deadline-expiry-token = last day to redeem { $subject }
deadline-expiry-seat = last day to assign { $subject }
deadline-expiry-credit = last day to assign { $subject }
deadline-expiry-technical = last day to enable { $subject }
deadline-grace-ends = last day of use of { $subject } unless renewed
deadline-contract-ends = contract of { $subject } ends unless renewed
deadline-subscription-ends = subscription { $subject } ends
deadline-replacement-closes = last day for a replacement of { $subject }
deadline-reassignable = seat { $subject } can move to someone else

## Detail panes: labels, at most twelve characters
label-keys = Keys
label-activated = Activated
label-to-clear = To clear
label-note = Note
label-credit = Credit
label-holders = Held by
label-tokens = Tokens
label-subscriptions = Subscription
label-held = Held by
label-moves = Moves on
label-granted = Granted
label-left = Left
label-contract = Contract
label-cases = Cases
label-consulted = Consulted
label-bought = Bought
label-paid = Paid
label-term = Term
label-kept = Kept
label-reminders = Reminders
label-window = Window
label-works = Works
label-works-not = Not
label-refund = Refund
label-profile = Profile
label-day = Day
label-subject = Subject
label-rule = Rule
label-then = Then
label-email = E-mail
label-gone = Left
label-holds = Holds

## Detail panes: figures
licences = { $count ->
    [one] 1 license
   *[other] { $count } licenses
}
users = { $count ->
    [one] 1 user
   *[other] { $count } users
}
seats = { $count ->
    [one] 1 seat
   *[other] { $count } seats
}
seats-more = { $count } more
hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
used-of = { $used } of { $limit }
used-of-unlimited = { $used }, unlimited
left = { $count } left
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
note-reconciled = { $key } was compared on { $day }: { $outside } used by the outside count, { $ledger } by this ledger.
note-cal = No further details available: a client access license is nothing to download and has no key; it is handled on the server product (R23).
note-no-key = Needs no activation, so no key (R22).
note-keys-missing = No key on record yet. Activation is required for this product (R22).
note-platform = Keys obtained through internal-use rights do not work on { $platform } (R24).
note-not-a-key = { $key } is not five groups of five characters: it looks like no product key (R29).
note-odd-key = { $keys }: has characters that real product keys never use (R29).
note-activate-by = To be activated for the first time by { $day }, that day included (R2).
note-expired = The benefit expiry date was { $day }: it can no longer be activated or redeemed (R2).
to-clear-soon = Unless renewed, to be removed or licensed: { $machines } (R25)
to-clear-now = To be removed or licensed now: { $machines } (R25)

## Cloud
credit-monthly = { $sum } a month for each user (R42)
credit-bulk = { $sum } a year; can be transferred, not taken back (R41)
token-redeemed-new = { $day } as new: { $into } on { $tenant }
token-redeemed-add = { $day } added to { $into } on { $tenant }
token-redeemed-extend = { $day } extended { $into } on { $tenant }
token-replace-until = ; a replacement can be had until { $day } (R33)
token-replaced = { $day }, { $reason }
token-replaced-by = { $day }, { $reason }: by { $by }
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
note-redeem-by = To be redeemed by { $day }, that day included (R2); better a day early.
note-token = A token is redeemed once, as a whole, on one tenant (R31, R32).
note-credit-grace = To be assigned by { $day }, that day included (R5).

## Visual Studio
not-on-record = not on record
not-signed-in = not signed in yet: not valid until then (R44)
signed-in = signed in { $day }
since = since { $day }
until = until { $day }
seat-held-until = not before { $day }: 90 days after it was assigned (R45)
seat-locked-until = released, but locked until { $day }: 90 days after it was assigned (R45)
seat-moves-since = can move to someone else since { $day } (R45)
seat-free = free: can be assigned by { $day }, that day included (R2, R5)
seats-granted = { $quantity } seats: { $assigned } held, { $free } free; usable until { $until } (R5)
note-no-enterprise = The Action Pack has Visual Studio Professional only (R46).

## Technical benefits
technical-product-support = Product support incidents
technical-signature-cloud = Signature Cloud Support
technical-advisory-hours = Partner advisory hours
contract-until = enabled { $since }, valid until { $until } (R54)
contract-ended = ended { $day }: hidden (R54)
contract-hidden = nothing left: hidden until the next term (R50)
contract-not-enabled = not enabled; a Global admin or MPN partner admin can do it by { $day } (R48)
earlier-term = earlier term
case-open = open
case-closed = closed { $day }
note-ids = Each person links both IDs once; “already associated” can be ignored (R49).

## Renewals
bought = { $day }
payment-renewed = renewed: the anniversary moved by 365 days (R9)
payment-fee = fee of the kept year: moved nothing (R16)
payment-outside = outside every window: moved nothing
kept = anniversary { $from } kept to { $to } without exams or performance; the fee is still due (R16)
window-coming = opens { $from }, last day { $to } (R6)
window-open = open: { $days ->
    [0] today is the last day
    [1] 1 day left
   *[other] { $days } days left
}, last day { $to } (R6)
window-missed = missed: its last day was { $day }; a new purchase is needed (R11)
works-active = seeing benefits and keys, redeeming, activating, assigning, support (R7)
works-active-not = renewing, until the window opens (R6)
works-window = renewing; activated software, assigned seats and credits, support (R5, R7)
works-window-not = redeeming and first activation, unless the benefit has a later date of its own (R7)
works-lapsed = cloud subscriptions already redeemed, to their own end (R3)
works-lapsed-not = software must be removed or licensed; seats, credits, support and unused tokens are gone (R7, R25)
refund-until = can be asked until { $day }, as long as nothing is viewed, activated or assigned (R15)
profile-on = business profile reviewed { $day } (R12)
profile-done = business profile reviewed for the coming renewal (R12)
profile-not-yet = not reviewed: a Global admin or Account admin must do it before renewing (R12)

## Deadlines
rule-anniversary = { $rule }: the paid year ends a year after the purchase
rule-benefit-expiry = { $rule }: the benefit expiry date is the last day to act
rule-contract-ends = { $rule }: a support contract lives one year and 30 days
rule-grace-ends = { $rule }: what needs a person works 30 days past the anniversary
rule-reassignable = { $rule }: a seat can move on 90 days after it was assigned
rule-refund-closes = { $rule }: 30 days from the purchase, if nothing was used
rule-renewal-closes = { $rule }: the window ends 30 days after the anniversary
rule-renewal-opens = { $rule }: the window opens the day after the anniversary
rule-renewal-reminder = { $rule }: 15 days before and 23 days after the anniversary
rule-replacement-closes = { $rule }: a replacement can be had up to 30 days after redemption
rule-subscription-ends = { $rule }: what redemption, addition and extension make of the end date
then-anniversary = the 30-day renewal window follows
then-benefit-expiry = what is unused then is lost, unless the offer is renewed
then-contract-ends = the contract and its IDs are hidden
then-grace-ends = access ends
then-reassignable = it can be given to someone else
then-refund-closes = the fee can no longer be had back
then-renewal-closes = the membership lapses and a new purchase is needed
then-renewal-opens = the offer can be renewed for 30 days
then-replacement-closes = a wrong redemption stays as it is
then-subscription-ends = the subscription ends; only a new one can follow

## People
left-on = { $day }: no new assignments since
name-left = { $name } (left { $day })
holds-nothing = nothing
moves-from = can move on from { $day }
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
column-tokens = Tokens
column-subscription-ends = Subscription ends
column-seat = Seat
column-held-by = Held by
column-since = Since
column-free-from = Free to move from
column-usable-until = Usable until
column-access-id = Access ID
column-contract-id = Contract ID
column-offer = Offer
column-anniversary = Anniversary
column-window = Window
column-days = Days
column-date = Date
column-what = What
column-subject = Subject
column-tab = Tab
column-name = Name
column-holds = Holds

column-short-activate-by = Activate
column-short-subscription-ends = Sub. ends
column-short-free-from = Free from
column-short-usable-until = Until
column-short-anniversary = AD
column-short-access-id = Access
column-short-contract-id = Contract

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
action-quick-filter = not redeemed; expiring in 3 months
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
action-accept = keep it
action-cancel = leave
action-edit = edit the state file at this row, then read it again
action-reload = read the state file again
action-problems = faults and warnings of the state file
action-help = this help
action-mouse = mouse on or off
action-quit = leave
action-quit-now = leave at once, from anywhere
action-suspend = to the shell; fg brings you back

hint-help = all keys
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
hint-sort = sort
hint-edit = edit file
hint-accept = choose
hint-cancel = close
hint-down = down
hint-up = up

group-move = Move
group-sections = Sections
group-look = Look
group-time = Time
group-file = File
group-program = Program

## Dashboard: header, tabs, lines
breadcrumb = MPN › Benefits › { $section }
what-if = WHAT-IF { $shown } (today { $today })
what-if-short = WHAT-IF { $shown }
rehearsal = clock { $shown }
mark-sample = SAMPLE
mark-read-only = READ-ONLY
mark-faults = READ-ONLY: FAULTS
within-month = { $count } ≤30d
next = next: { $date }, { $when }: { $what } ({ $tab })
more-within = + { $count } within 30 days
lines-more = { $count } more
chip = { $filter } · { $shown } of { $all }
too-small = window too small
fault-banner = { $count ->
    [one] The state file has 1 fault
   *[other] The state file has { $count } faults
}: shown is what could be read, nothing can be written. ! lists them, E opens the editor.

## Dashboard: messages
sample-hint = Sample data, in memory only. Make a file of your own to keep: mpn demo --write FILE
sample-no-file = The sample data has no file. Write it to one with: mpn demo --write FILE
no-benefits = Looks like you don't have any benefits yet.
no-deadline = no coming date
not-authorised = You are not authorized for this action. A CSP-only account does not see MPN benefits (R53).
nothing-matches = Nothing matches. Esc clears the filter.
nothing-here = { $section }: nothing on { $date }.
nothing-inside = There is nothing to select in the details of this row.
not-there-on = { $thing } is not there on { $date }.
no-such-key = { $key } does nothing here; ? lists what does.
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
problems-hint = Enter or E opens the editor there · R reads again · Esc closes
read-again = Read again.
warnings-hint = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
} about the state file: ! lists them.
paste-where = Nothing to paste into here: f finds, / filters.
filter-hint = all words; !word excludes; field:value - Enter keeps, Esc clears
quick-title = Quick filters
quick-not-here = The quick filters are for the four tabs of benefits.
quick-none = All
quick-not-redeemed = Not redeemed
quick-not-redeemed-expiring = Not redeemed & expiring in 3 months
find-title = Find · { $count }
find-hint = name, id, person, machine, case, last five of a key
find-nothing = Nothing found.
find-fuzzy = No line has all these words; these have the letters in order:
find-nearest = Nothing matches; the nearest:
help-title = Keys
help-hint = type to search; Enter does it
help-mouse = mouse: click tab or row, again to go in; Shift-drag selects
help-language = language: English
date-label = Date
date-hint = 2021-09-01 or +30 · ←→ day · ↑↓ change · PgUp/Dn month · Enter · Esc today
no-date = “{ $typed }” is no date: 2021-03-01, today, +30, -7, mon
mouse-on = Mouse on: Shift-drag selects text.
mouse-off = Mouse off: it is the terminal's own.
sorted-ascending = sorted by { $column }
sorted-descending = sorted by { $column }, largest first
jumped = { $key } leads back.
no-change-after = Nothing changes after this day.
no-change-before = Nothing changes before this day.
no-editor = No editor: set VISUAL or EDITOR.
panicked = internal error: the terminal is as before and no file was changed; please report this
editor-failed = { $editor } could not be run: { $why }
change = { $date }: { $what }
change-more = { $date }: { $what }; + { $more } more
change-status = { $thing } { $status }
status-gone = not there

## Command line
cli-about = The benefits of a Microsoft partner, as Partner Center shows them, with the rules worked out. Without a command: the dashboard.
cli-after = Exit codes: 0 done, 1 refused by a rule, 2 wrong usage, 3 the state file or the configuration cannot be read or written, 4 ambiguous, 5 not found.
cli-list = Rows of a view with derived figures
cli-list-view = What to list
cli-deadlines = Every coming date, soonest first
cli-within = Only what is at most so many days away
cli-offer = Only what belongs to this offer
cli-demo = The dashboard on built-in sample data
cli-write = Write the sample to a new file instead
cli-no-date = a date is written YYYY-MM-DD, and the day must exist
cli-file = State file, or a name from the configuration
cli-role = Who is using it: { $roles }
cli-today = What-if: derive everything as of that day; nothing can be written
cli-clock = Take that day for today (rehearsals, tests)
cli-json = One JSON document on standard output
cli-lang = Language of the messages (English so far)
cli-read-only = Never write
cli-config = Configuration file
cli-json-needs-command = --json needs a command: list or deadlines
cli-no-terminal = the dashboard needs a terminal for input and output; in pipes and scripts use: mpn list …, mpn deadlines
cli-no-state = there is no state file { $path }; name one with --file, or start from the sample: mpn demo --write FILE
cli-absent = { $path }: there is no such file; --file takes a path, or a name that the configuration lists under [files]; start one from the sample: mpn demo --write FILE
cli-no-offer = no offer has the id “{ $id }”
cli-exists = { $path } exists already; nothing was written
cli-written = the sample is in { $path }; look at it on its day: mpn --file { $path } --clock { $day }
cli-never-written = nothing is written with --read-only or --today; leave them out to write the sample
cli-id = Id
cli-product = Product
cli-tenant = Tenant
cli-seats = Seats

config-near = ; did you mean “{ $near }”?
config-role = “{ $found }” is no role{ $near }
config-lang = “{ $found }” is no language of this program; it takes { $known }
config-unknown = there is no setting “{ $found }”{ $near }
config-key-scope = there is no key scope “{ $found }”{ $near }
config-key-action = there is no action “{ $found }” in the key scope { $scope }{ $near }
config-key-chord = keys.{ $scope }.{ $action }: “{ $found }” is no key; keys are written like g, G, Ctrl-P, Shift-Tab, PgUp, F5, Space
config-key-clash = keys.{ $scope }: { $chord } stands for both { $first } and { $second }
## Problems of a state file: one sentence each, without the place
problem-not-text = this is no text file; a state file is TOML in UTF-8
problem-not-utf8 = byte { $byte } is no UTF-8; save the file as UTF-8
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
problem-no-such-date = { $found } does not exist; { $month } has { $days } days
problem-no-such-month = { $found } does not exist; months are 01 to 12
problem-out-of-range = `{ $field }` is { $found }; it takes a whole number from { $least } to { $most }
problem-out-of-range-one = `{ $field }` is { $found }; it must be { $least }
problem-unknown-word = `{ $field }` does not know “{ $found }”; it takes { $known }
problem-unknown-word-near = `{ $field }` does not know “{ $found }”; did you mean “{ $near }”? It takes { $known }
problem-bad-id = “{ $found }” is no id; an id has lower-case letters and digits, joined by -
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
file-denied = { $path } cannot be read: permission denied
file-unreadable = { $path } cannot be read: { $reason }

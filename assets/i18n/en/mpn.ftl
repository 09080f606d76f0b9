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
section-short-technical = Technical
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
deadline-contract-ends = support contract of { $subject } ends unless renewed
deadline-subscription-ends = subscription { $subject } ends
deadline-replacement-closes = last day for a replacement of { $subject }
deadline-reassignable = seat { $subject } can move to someone else

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

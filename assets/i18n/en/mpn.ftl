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

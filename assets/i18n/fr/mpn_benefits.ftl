# Every sentence and label of the program, in French. The ids, their order and their grouping are those of the English file.
# A no-break space (U+00A0) stands before : ; ? ! % and inside of « ». In French the category `one` holds for 0, too:
# no variant of it says a figure in letters or as 1 where 0 may come.

## Sections
section-overview = Vue d’ensemble
section-software = Logiciels
section-cloud = Cloud
section-visual-studio = Visual Studio
section-technical = Avantages techniques
section-renewals = Renouvellements
section-deadlines = Échéances
section-people = Personnes

section-short-software = Logiciels
section-short-cloud = Cloud
section-short-visual-studio = VS
section-short-technical = Tech.
section-short-renewals = Renouv.
section-short-deadlines = Échéances
section-short-people = Pers.

# On a tab, where room is short
tab-short-overview = Auj.
tab-short-software = Logic.
tab-short-renewals = Renouv
tab-short-deadlines = Éch.
tab-short-people = Pers

## Roles (R58)
role-global-admin = Administrateur général
role-mpn-partner-admin = Administrateur partenaire MPN
role-account-admin = Administrateur de compte
role-admin-agent = Agent d’administration
role-user-management-admin = Administrateur de gestion des utilisateurs
role-user = Utilisateur MPN
role-csp-only = Utilisateur CSP uniquement

## Offers and where a benefit comes from
offer-action-pack = Action Pack
offer-learning-action-pack = Learning Action Pack
offer-competency = Compétence
offer-advanced-specialization = Spécialisation avancée
level-silver = Silver
level-gold = Gold
offer-of-level = { $level } { $what }
grant-core = de base
grant-incremental = supplémentaire
source = { $offer } - { $grant }
source-short = { $offer }{ $grant ->
    [core] {""}
   *[incremental] {" - suppl."}
}

## Statuses
status-active = actif
status-window = fenêtre de renouvellement
status-short-window = fenêtre
status-lapsed = caduc
status-offer-active = active
status-offer-fee-due = frais dus
status-offer-no-fee = impayée
status-offer-lapsed = caduque
status-no-details = sans détail
status-no-key-needed = clé inutile
status-key-blocked = clé bloquée
status-key-used-up = clé épuisée
# Of one benefit, beside keys that are used up
status-keys-left = reste { $left }, { $count ->
    [one] { $count } clé épuisée
   *[other] { $count } clés épuisées
}
status-keys-others = { $count ->
    [one] { $count } clé épuisée, pas les autres
   *[other] { $count } clés épuisées, pas les autres
}
status-expired = expiré
status-not-activated = non activé
status-not-enabled = pas en service
status-no-key = sans clé
status-ready = à échanger
status-redeemed = échangé
status-replaced = remplacé
status-no-token = sans jeton
status-not-assigned = non affecté
status-partly-assigned = affecté en partie
status-assigned = affecté
status-ended = terminé
status-held = occupé
status-locked = bloqué
status-free = libre
status-used-up = épuisé

## Kinds of keys
key-mak = MAK
key-retail = retail
key-static = statique
key-kms = KMS
key-oem = OEM

## Deadlines: one sentence each, without the date
deadline-anniversary = { $offer } : date anniversaire, dernier jour de l’année payée
rule-anniversary = { $rule } : l’année payée se termine un an après l’achat
todo-anniversary = renouveler à partir du lendemain ; Renouvellements montre ce qu’il faut faire avant
then-anniversary = la fenêtre de renouvellement de { $days } jours s’ouvre ensuite
todo-anniversary-review = faire vérifier le profil de l’entreprise, puis renouveler à partir du lendemain (R12)
deadline-renewal-reminder = { $offer } : rappel de renouvellement
rule-renewal-reminder = { $rule } : { $before } jours avant et { $after } jours après la date anniversaire
todo-renewal-reminder = se préparer à renouveler : voir dans Renouvellements ce qu’il faut faire avant, et ce qui s’arrêterait
todo-reminder-in-window = renouveler : voir dans Renouvellements ce qu’il faut faire avant, et ce qui s’arrêterait
then-reminder-in-window = la fenêtre où il tombe se ferme le { $closes } ; sans renouvellement, l’offre devient caduque
deadline-renewal-opens = { $offer } : ouverture de la fenêtre de renouvellement
rule-renewal-opens = { $rule } : la fenêtre s’ouvre le lendemain de la date anniversaire
todo-renewal-opens = renouveler : une carte compte aussitôt, un virement prend plusieurs jours (R13)
todo-renewal-opens-review = faire vérifier le profil de l’entreprise, puis renouveler (R12)
todo-reminder-in-window-review = rappel de la fenêtre ouverte : faire vérifier le profil de l’entreprise, puis renouveler (R12)
todo-renewal-reminder-review = rappel : faire vérifier le profil de l’entreprise avant l’ouverture de la fenêtre (R12)
then-renewal-opens = l’offre peut être renouvelée pendant { $days } jours
deadline-renewal-closes = { $offer } : dernier jour pour renouveler
rule-renewal-closes = { $rule } : la fenêtre se ferme { $days } jours après la date anniversaire
todo-renewal-closes = renouveler ce jour-là au plus tard
todo-renewal-closes-review = faire vérifier le profil de l’entreprise, puis renouveler ce jour-là au plus tard (R12)
then-renewal-closes = l’adhésion devient caduque et un nouvel achat est nécessaire
deadline-fee-closes = { $offer } : dernier jour pour payer les frais de l’année maintenue
rule-fee-closes = { $rule } : les frais d’une année maintenue sont dus dans les { $days } jours qui suivent la date anniversaire reportée
todo-fee-closes = les payer, puis les consigner comme renouvellement
then-fee-closes = Microsoft n’affirme nulle part que l’année maintenue tient sans eux
deadline-refund-closes = { $offer } : dernier jour pour demander un remboursement
rule-refund-closes = { $rule } : { $days } jours à compter de l’achat, si rien n’a été utilisé
todo-refund-closes = demander le remboursement avant d’utiliser quoi que ce soit ou de regarder une clé
then-refund-closes = la somme payée ne peut plus être récupérée
deadline-grace-ends = { $subject } : dernier jour d’utilisation, sauf renouvellement
rule-grace-ends = { $rule } : ce qui est affecté à une personne fonctionne encore { $days } jours après la date anniversaire
todo-grace-ends = renouveler l’offre, ou prévenir les titulaires
then-grace-ends = l’accès prend fin
deadline-contract-ends = { $subject } : fin du contrat, sauf renouvellement
rule-contract-ends = { $rule } : un contrat de support dure un an et { $days } jours
todo-contract-ends = renouveler l’offre, ou utiliser ce qui reste
then-contract-ends = le contrat et ses ID sont masqués
deadline-subscription-ends = fin de l’abonnement { $subject }
rule-subscription-ends = { $rule } : ce que l’échange, l’ajout et la prolongation font de la date de fin
todo-subscription-ends = le prolonger ou y ajouter des sièges avec un jeton, ou le laisser finir
then-subscription-ends = l’abonnement prend fin ; seul un nouveau peut le suivre
todo-subscription-ends-alone = le laisser se terminer, ou l’acheter : aucun jeton ne peut y entrer d’ici là
deadline-replacement-closes = { $subject } : dernier jour pour un remplacement
rule-replacement-closes = { $rule } : un remplacement s’obtient au plus tard { $days } jours après l’échange
todo-replacement-closes = vérifier le locataire, et que rien n’a été ajouté au lieu de prolonger ; en cas d’erreur, demander un remplacement
then-replacement-closes = un échange erroné reste tel quel
deadline-reassignable = siège { $subject } réattribuable à quelqu’un d’autre
rule-reassignable = { $rule } : un siège peut être réattribué { $days } jours après son affectation
todo-reassignable = l’affecter à quelqu’un qui en a davantage besoin
then-reassignable = il peut être affecté à quelqu’un d’autre
deadline-expiry-key = dernier jour pour activer { $subject }
deadline-expiry-token = dernier jour pour échanger { $subject }
deadline-expiry-seat = dernier jour pour affecter { $subject }
deadline-expiry-credit = dernier jour pour affecter { $subject }
deadline-expiry-no-key = dernier jour pour obtenir une clé pour { $subject } et l’activer
deadline-expiry-no-token = dernier jour pour obtenir un jeton pour { $subject } et l’échanger
deadline-expiry-no-seat = dernier jour pour affecter les sièges sans fiche : { $subject }
deadline-expiry-technical = dernier jour pour mettre en service { $subject }
deadline-short-anniversary = anniversaire : { $offer }
deadline-short-renewal-reminder = rappel : { $offer }
deadline-short-renewal-opens = fenêtre ouverte : { $offer }
deadline-short-renewal-closes = renouveler au plus tard : { $offer }
deadline-short-fee-closes = dernier jour des frais : { $offer }
deadline-short-refund-closes = fin du remboursement : { $offer }
deadline-short-grace-ends = dernière utilisation : { $subject }
deadline-short-contract-ends = fin du contrat : { $subject }
deadline-short-subscription-ends = fin : { $subject }
deadline-short-replacement-closes = remplacer : { $subject }
deadline-short-reassignable = réattribuable : { $subject }
deadline-short-expiry-key = activer : { $subject }
deadline-short-expiry-token = échanger : { $subject }
deadline-short-expiry-seat = affecter : { $subject }
deadline-short-expiry-credit = affecter : { $subject }
deadline-short-expiry-no-key = obtenir la clé : { $subject }
deadline-short-expiry-no-token = obtenir le jeton : { $subject }
deadline-short-expiry-no-seat = ajouter les sièges : { $subject }
deadline-short-expiry-technical = mettre en service : { $subject }
# The same in a word or two, of at most 24 letters
todo-short-anniversary = renouveler le lendemain
todo-short-anniversary-review = vérifier d’abord
todo-short-renewal-opens-review = vérifier et renouveler
todo-short-renewal-closes-review = vérifier et renouveler
todo-short-reminder-in-window-review = rappel : vérifier
todo-short-renewal-reminder-review = rappel : vérifier
todo-short-renewal-reminder = se préparer à renouveler
todo-short-reminder-in-window = rappel : renouveler
todo-short-renewal-opens = renouveler dès ce jour
todo-short-renewal-closes = renouveler, dernier jour
todo-short-fee-closes = payer les frais
todo-short-refund-closes = se faire rembourser ?
todo-short-grace-ends = renouveler, ou prévenir
todo-short-contract-ends = renouveler, ou épuiser
todo-short-subscription-ends = prolonger, ou laisser
todo-short-subscription-ends-alone = acheter, ou laisser
todo-short-replacement-closes = remplacer, si erroné
todo-short-reassignable = réattribuer, si utile
todo-short-expiry-key = activer la clé
todo-short-expiry-token = échanger le jeton
todo-short-expiry-no-key = obtenir et activer
todo-short-expiry-no-token = obtenir et échanger
todo-short-expiry-no-seat = ajouter et affecter
todo-window = fenêtre ouverte : renouveler ; une carte compte aussitôt, un virement prend plusieurs jours (R13)
todo-short-window = ouverte : renouveler
todo-window-review = fenêtre ouverte : faire vérifier le profil de l’entreprise, puis renouveler (R12)
todo-short-window-review = vérifier et renouveler
todo-fee-open = les frais sont dus : les payer, puis les consigner comme renouvellement
todo-short-fee-open = frais dus : payer
todo-fee-missed = aucuns frais consignés : les consigner s’ils ont été payés à temps, sinon demander à Microsoft
todo-short-fee-missed = frais payés : consigner
todo-holder-left = départ de { $person } le { $left } : { $bulk ->
    [yes] à donner à quelqu’un d’autre (R41)
   *[no] à reprendre
}
now-holder-left = { $of } : encore détenu par { $person }, parti(e) le { $left }
todo-short-holder-left = { $bulk ->
    [yes] transmettre (départ)
   *[no] reprendre (départ)
}
todo-lapsed = caduque : un nouvel achat repart de zéro, s’il est souhaité (R11)
todo-short-lapsed = caduque : racheter ?
todo-clear = { $named ->
    [0] { $more ->
        [one] caduque : nettoyer { $more } machine
       *[other] caduque : nettoyer { $more } machines
    }
   *[other] caduque : nettoyer { $machines }{ $more ->
        [0] {""}
       *[other] {" "}+ { $more }
    }
}
todo-clear-copies = { $clear }, copies de { $count ->
    [one] { $count } produit
   *[other] { $count } produits
}
todo-left = caduque : { $what }
todo-copies = caduque : désinstaller toutes les copies de { $count ->
    [one] { $count } produit
   *[other] { $count } produits
}, ou les couvrir par une licence (R25)
todo-short-copies = caduque : désinstaller
todo-expiry-key = l’activer, ou y renoncer
todo-expiry-token = l’échanger : son formulaire montre les manières possibles
todo-expiry-seat = l’affecter à quelqu’un
todo-expiry-credit = l’affecter à quelqu’un
todo-expiry-no-key = obtenir sa clé chez Microsoft et l’ajouter ici, ou y renoncer
todo-expiry-no-token = obtenir son jeton chez Microsoft et l’ajouter ici, ou y renoncer
todo-expiry-no-seat = ajouter le siège et l’affecter à quelqu’un
todo-expiry-technical = le mettre en service
rule-benefit-expiry = { $rule } : la date d’expiration de l’avantage est le dernier jour pour agir
then-benefit-expiry = { $moves ->
    [yes] ce qui reste inutilisé est alors perdu, à moins qu’un renouvellement dans la fenêtre ne le rende (D4)
   *[no] ce qui reste inutilisé est alors perdu : le jour est dans le fichier, et aucun renouvellement ne le déplace (D4)
}

## Detail panes: labels, at most twelve characters
label-keys = Clés
label-activated = Activations
label-to-clear = À nettoyer
label-note = Note
label-advice = Conseil
label-credit = Crédit
label-holders = Titulaires
label-tokens = Jetons
label-subscriptions = Abonnement
label-held = Titulaire
label-moves = Réattrib.
label-free = Libre
label-granted = Accordé
label-left = Reste
label-used = Utilisé
label-contract = Contrat
label-cases = Incidents
label-consulted = Heures
label-bought = Achat
label-paid = Paiements
label-term = Période
label-fee = Frais
label-kept = Maintien
label-reminders = Rappels
label-phase = Phase
label-works = Possible
label-works-not = Fermé
label-to-renew = Préalables
label-then-next = Après
label-refund = Rembours.
label-day = Jour
label-subject = Objet
label-rule = Règle
label-then = Ensuite
label-todo = À faire
label-dismissed = Écarté
label-email = E-mail
label-gone = Départ
label-holds = Détient

## Detail panes: figures
licences = { $count ->
    [one] { $count } licence
   *[other] { $count } licences
}
incidents = { $count ->
    [one] { $count } incident
   *[other] { $count } incidents
}
users = { $count } util.
seats = { $count ->
    [one] { $count } siège
   *[other] { $count } sièges
}
seats-more = { $recorded ->
    [0] { $count ->
        [0] aucun siège
        [one] { $count } siège
       *[other] { $count } sièges
    }
   *[other] { $count } { $count ->
        [one] siège
       *[other] sièges
    } de plus
}
hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
used-of = { $used } sur { $limit }
counted-of = { $used } d’après le registre, { $outside } chez Microsoft le { $on }{ $since ->
    [0] {""}
   *[other] {" "}et { $since } depuis
    }{ $limit ->
    [none] {""}
   *[other] , sur { $limit }
    }
counted-key = { $key } : { $counted }
used-most-of = { $used } ({ $most }){ $limit ->
    [none] {""}
   *[other] {" "}sur { $limit }
    }
used-of-unlimited = { $used }, illimité
left = reste { $count }
used-last-incidents = incidents utilisés pendant la dernière période : { $used } sur { $quantity }
used-last-hours = heures utilisées pendant la dernière période : { $used } sur { $quantity }
used-last = utilisation pendant la dernière période : { $used }
left-of-incidents = incidents restants pour cette période : { $left } sur { $quantity }
left-of-hours = heures restantes pour cette période : { $left } sur { $quantity }
unlimited = illimité ; utilisation pendant cette période : { $used }
in-days = { $days ->
    [0] aujourd’hui
    [1] demain
   *[other] dans { $days } jours
}
period = { $from } au { $to }
day-and-left = { $day }, { $days ->
    [0] aujourd’hui
    [1] demain
   *[other] dans { $days } jours
}

## Software
key-blocked = bloquée par Microsoft : aucune nouvelle activation (R30)
key-used-up = épuisée : aucune activation n’est plus accordée
key-past = jamais activée, dernier jour le { $day } (R2)
key-last-day = le { $day } est le dernier jour pour une première utilisation (R2)
key-over = limite dépassée : aucune activation n’est plus accordée
case-new-machine = nouvelle machine
case-same-hardware = même matériel
case-changed-hardware = matériel modifié
counted = comptée
not-counted = non comptée
oddity-machine-known = le registre contient déjà cette machine
oddity-machine-unknown = le registre ne contenait pas cette machine
note-counting-hardware = Une nouvelle machine et un matériel modifié comptent, une réinstallation sur le même matériel ne compte pas (R18).
note-counting-every = Toute activation compte, une réinstallation aussi (R19).
note-of = { $of } : { $note }
note-reconciled = { $key } a été comparée le { $day } : utilisations d’après le décompte extérieur : { $outside }, d’après ce registre : { $ledger }{ $unexplained ->
    [0] {""}
   *[other] ; non consignées : { $unexplained }
    }.
note-cal = Aucun détail supplémentaire disponible : il n’y a rien à télécharger ; une licence d’accès client n’a pas de clé et se gère sur le produit serveur (R23).
note-no-key = Ne demande pas d’activation, donc pas de clé (R22).
note-keys-missing = Encore aucune clé dans le fichier : la touche { KEY("new") } en ajoute une. Ce produit demande une activation (R22).
note-catalogue-no-key = D’après le catalogue, aucune activation n’est nécessaire (R22) : activation = none le dirait.
note-catalogue-cal = D’après le catalogue, c’est une licence d’accès client (R23) : kind = cal le dirait.
note-keys-never = Aucune clé n’a jamais été consignée.
note-platform = Les clés obtenues au titre des droits d’utilisation interne ne fonctionnent pas sous { $platform } (R24).
note-platform-catalogue = D’après le catalogue, les clés obtenues au titre des droits d’utilisation interne ne fonctionnent pas sous { $platform } (R24).
note-not-a-key = { $key } n’a pas la forme de cinq groupes de cinq caractères : cela ne ressemble pas à une clé de produit (R29).
note-odd-key = { $keys } : présence de caractères que les vraies clés de produit n’utilisent jamais (R29).
note-activate-by = Première activation au plus tard le { $day }, ce jour compris (R2).
note-expired = La date d’expiration de l’avantage était le { $day } : il ne peut plus être { $first ->
    [redeem] échangé
   *[activate] activé
} (R2).
note-expired-back = La date d’expiration de l’avantage était le { $day }. Avec un renouvellement le { $closes } au plus tard, il pourra être { $first ->
    [redeem] échangé
   *[activate] activé
} jusqu’au { $until } (R2, R6, D4).
note-nothing-to-activate = Ne demande pas d’activation, donc pas de clé (R22) ; le { $day }, dernier jour pour activer, n’y change rien (R2, D4), et son usage s’arrête avec l’offre après le { $last }, sauf renouvellement (R7).
note-hours-until = Les heures ne s’activent pas : elles peuvent être prises jusqu’au { $day } compris (R7, R51).
note-lapsed-software = Son offre est caduque depuis le { $day } (R11) : rien n’en peut plus être utilisé ; les copies sont désinstallées ou couvertes par des licences commerciales (R25).
note-lapsed-cloud = Son offre est caduque depuis le { $day } (R11) : aucun de ses jetons ne peut plus être échangé (R7) ; les abonnements qui en ont reçu un vivent jusqu’à leur propre fin (R3).
note-ended-assigned = A pris fin le { $day }, avec les jours de grâce de son offre (R5) ; un nouvel achat repart de zéro (R11).
note-ended-technical = A pris fin le { $day }, avec son offre (R7) ; un nouvel achat repart de zéro (R11).
to-clear-soon = Sans renouvellement, à désinstaller ou à couvrir par une licence sur : { $machines } (R25)
to-clear-now = À désinstaller ou à couvrir par une licence dès maintenant sur : { $machines } (R25)

## Cloud
credit-monthly = { $sum } par mois et par utilisateur (R42)
credit-was-monthly = c’était { $sum } par mois et par utilisateur
credit-was-bulk = c’était { $sum } par an
credit-bulk = { $sum } par an ; se transfère, mais ne se reprend pas (R41)
token-redeemed-new = { $day }, comme nouveau : { $into } sur { $tenant }
token-redeemed-add = { $day }, ajouté à { $into } sur { $tenant }
token-redeemed-extend = { $day }, prolonge { $into } sur { $tenant }
token-replace-until =  ; remplacement possible jusqu’au { $day } (R33)
token-replaced = { $day }, { $reason } ; son remplacement n’est pas encore consigné
token-replaced-by = { $day }, { $reason } : par { $by }
token-replaced-after = { $replaced } ; échangé le { $redeemed }
reason-wrong-tenant = mauvais locataire
reason-added-instead-of-extended = ajout au lieu d’une prolongation
subscription-ends = fin le { $day }, { $days ->
    [0] aujourd’hui
    [1] demain
   *[other] dans { $days } jours
}
subscription-ended = terminé le { $day }
estimate-added = estimation : sièges ajoutés, date de fin moyennée (R34)
estimate-extended = estimation : date de fin prolongée (R35)
note-tokens-missing = Aucun jeton de cet avantage dans le fichier : la touche { KEY("new") } en ajoute un, et il peut être échangé jusqu’au { $day } inclus (R2).
note-redeem-by = À échanger au plus tard le { $day }, ce jour compris (R2) ; mieux vaut la veille.
note-redeem-now = { $days ->
    [0] C’est le dernier jour pour l’échanger : { $day } (R2).
   *[other] À échanger au plus tard le { $day } (R2) : mieux vaut maintenant que ce dernier jour.
}
note-token = Un jeton s’échange une seule fois, en entier, sur un seul locataire (R31, R32).
note-credit-past = Il devait être affecté au plus tard le { $day } (R5).
note-credit-grace = À affecter au plus tard le { $day }, ce jour compris (R5).

## Visual Studio
not-on-record = encore personne
never-signed-in = aucune connexion
not-signed-in = pas encore de connexion : non valide d’ici là (R44)
signed-in = connexion le { $day }
since = depuis le { $day }
until = jusqu’au { $day }
seat-held-until = pas avant le { $day } : { $days } jours après son affectation (R45)
seat-locked-until = libéré, mais bloqué jusqu’au { $day } : { $days } jours après son affectation (R45)
seat-moves-since = réattribuable depuis le { $day } (R45)
seat-never-given = devait être affecté au plus tard le { $day } (R2, R5)
seat-beyond = non accordé
seat-beyond-granted = autant de sièges sont occupés qu’il en a été accordé ({ $quantity }) : celui-ci ne peut être affecté à personne (R44)
seat-free = peut être affecté jusqu’au { $day }, ce jour compris (R2, R5)
seats-were-granted = sièges : { $quantity }, occupés à la fin : { $assigned } ; terminés le { $until } (R5)
seats-granted = sièges : { $quantity }, occupés : { $assigned }, libres : { $free }{ $locked ->
    [0] {""}
   *[other] , libérés et bloqués : { $locked }
} ; utilisables jusqu’au { $until } (R5)

## Technical benefits
technical-product-support = Incidents de support produit
technical-signature-cloud = Signature Cloud Support
technical-advisory-hours = Heures de conseil partenaire
contract-until = en service depuis le { $since }, valable jusqu’au { $until } (R54)
contract-ended = terminé le { $day } : masqué (R54)
contract-hidden = il ne reste rien : masqué jusqu’à la prochaine période (R50)
contract-never-enabled = jamais mis en service ; le dernier jour était le { $day } (R48)
contract-not-enabled = pas en service ; un administrateur général ou un administrateur partenaire MPN peut le faire jusqu’au { $day } (R48)
of-earlier-term = { $state }, période antérieure
case-open = ouvert
case-closed = clos le { $day }
note-ids = Chaque personne associe les deux ID une seule fois ; « already associated » peut être ignoré (R49).

## Renewals
bought = { $day }
payment-renewed = renouvelé : date anniversaire repoussée de { $days } jours (R9)
payment-fee = frais de l’année maintenue : sans effet sur la date (R16)
payment-outside = hors de toute fenêtre : sans effet sur la date
kept = date anniversaire du { $from } reportée au { $to } sans examens ni performances (R16)
refund-until = peut être demandé jusqu’au { $day }, tant que rien n’est consulté, activé ni affecté (R15)

## Deadlines

## People
left-on = { $day } : aucune nouvelle affectation depuis
name-left = { $name } (départ le { $day })
name-left-short = { $name } (départ)
holds-nothing = rien
moves-from = réattribuable à partir du { $day }
ended-on = terminé le { $day }
held-until = depuis le { $since }, terminé le { $day }
any-time = sans délai
moves-any-time = réattribuable à tout moment
moves-by-transfer = se transfère, mais ne se reprend pas (R41)

## Dashboard: headings of columns
column-benefit = Avantage
column-source = Source
column-quantity = Quantité
column-used = Utilisé
column-activate-by = Date limite
column-status = Statut
column-tokens = Prêts
column-subscription-ends = Fin d’abonnement
column-seat = Siège
column-held-by = Titulaire
column-since = Depuis
column-free-from = Réattribuable dès
column-usable-until = Fin d’usage
column-access-id = ID d’accès
column-contract-id = ID de contrat
column-offer = Offre
column-in-use = Usage
column-share = Part
column-counted = Ce qui compte
column-anniversary = Anniversaire
column-window = Fenêtre
column-days = Jours
column-timeline = Frise
column-when = Quand
column-todo = À faire
column-date = Date
column-what = Événement
column-subject = Objet
column-tab = Onglet
column-name = Nom
column-holds = Détient

column-short-activate-by = Limite
column-short-subscription-ends = Fin abonn.
column-short-free-from = Libre dès
column-short-usable-until = Fin
column-short-anniversary = Anniv.
column-short-access-id = Accès
column-short-contract-id = Contrat

## Dashboard: actions, as the help says them
action-up = une ligne plus haut
action-down = une ligne plus bas
action-first = aller à la première
action-last = aller à la dernière
action-page-up = une page plus haut
action-page-down = une page plus bas
action-half-page-up = une demi-page plus haut
action-half-page-down = une demi-page plus bas
action-open = entrer dans les détails ; sur une échéance : aller à son objet
action-back = revenir d’un niveau ; efface le filtre ; ne quitte jamais
action-return = revenir au point de départ d’un saut
action-next-section = section suivante
action-previous-section = section précédente
action-filter = filtrer : tous les mots, !mot exclut, champ:valeur
action-quick-filter = non échangés ; expirant d’ici { $months } mois ; dans Échéances : inutilisés
action-find = tout rechercher, y compris les cinq derniers caractères d’une clé
action-sort = trier par la colonne suivante
action-reverse-sort = inverser l’ordre
action-date-bar = barre de date : saisir une date, ou avancer d’un jour, d’un changement, d’un mois
action-day-back = un jour plus tôt (simulation)
action-day-forward = un jour plus tard (simulation)
action-change-back = jour précédent où quelque chose change
action-change-forward = jour suivant où quelque chose change
action-month-back = un mois plus tôt
action-month-forward = un mois plus tard
action-today = revenir à aujourd’hui
action-home = revenir au { $day }, pour lequel le programme a été lancé
action-next-step = étape suivante de la démonstration
action-previous-step = étape précédente
action-zoom-in = resserrer la frise, jusqu’à un mois
action-zoom-out = élargir la frise, jusqu’à trois ans
action-log = ce qui est consigné sur cette ligne : ce qui a été fait, quand et par qui
action-impact = ce qui s’ensuit si cette offre n’est pas renouvelée
action-accept = conserver
action-cancel = abandonner
action-actions = ce qui peut être fait ici, et ce qui en résulte
action-new = une nouvelle fiche : personne, offre, avantage, clé, jeton, siège, abonnement
action-change = modifier les champs de la sélection
action-remove = supprimer la sélection, après un aperçu de ce qui part avec elle
action-copy = copier la clé sans l’afficher ; depuis le tableau, la prochaine utilisable
action-reveal = afficher la clé jusqu’à la prochaine touche
action-packet = copier le dossier de support : ce qu’un ticket sur la ligne choisie demande, clés masquées
action-undo = annuler la dernière modification
action-redo = la rétablir
action-save = réessayer d’enregistrer ce qui n’a pas pu l’être
action-next-field = aller au champ suivant
action-previous-field = aller au champ précédent
action-next-choice = la liste des mots que ce champ connaît
action-previous-choice = la même liste
action-edit = modifier le fichier d’état à cette ligne, puis le relire
action-reload = relire le fichier d’état et la configuration
action-files = un autre fichier d’état de la configuration
action-language = une autre langue
action-import = importer des clés ou des personnes d’un fichier d’un autre programme
action-doctor = ce qui est étrange dans le fichier et ses clés
action-problems = erreurs et avertissements du fichier d’état
action-help = cette aide
action-demonstrations = démonstrations : des parcours de l’exemple, étape par étape
action-guide = le guide : questions sur cette ligne, et toutes les autres
action-mouse = activer ou désactiver la souris
action-quit = quitter
action-quit-now = quitter aussitôt, où que l’on soit
action-suspend = passer au shell ; fg vous ramène ici

hint-help = touches
hint-demonstrations = démonstrations
hint-leave-walk = quitter la démonstr.
hint-guide = guide
hint-today = auj.
hint-filter = filtrer
hint-find = chercher
hint-open = ouvrir
hint-back = retour
hint-change-forward = changement
hint-day-forward = jour
hint-month-forward = mois
hint-date-bar = date
hint-quick-filter = non échangés
hint-quit = quitter
hint-next-step = suite
hint-previous-step = retour
hint-impact = sans renouv.
hint-unused = inutilisés
hint-go-there = y aller
hint-zoom-in = zoom +
hint-zoom-out = zoom -
hint-sort = trier
hint-edit = éditeur
hint-actions = actions
hint-new = créer
hint-change = modifier
name-of = { $what } ({ $id })
hint-copy-number = copier ID
hint-copy = copier clé
hint-reveal = voir
hint-next-field = champ suiv.
hint-previous-field = champ préc.
hint-next-choice = choisir
hint-accept = choisir
hint-cancel = fermer
hint-letter = cette ligne
hint-tick = cocher
hint-impact-over = ce qui a pris fin
hint-down = bas
hint-up = haut

group-move = Se déplacer
group-sections = Sections
group-look = Consulter
group-keys = Clés
group-records = Fiches
group-time = Temps
group-file = Fichier
group-program = Programme
group-signs = Signes
group-guide = Guide
group-rules = Règles

## Dashboard: header, tabs, lines
breadcrumb = MPN › Avantages › { $section }
what-if = SIMULATION { $shown } (auj. { $today })
what-if-short = SIMULATION { $shown }
rehearsal = horloge { $shown }
mark-sample = EXEMPLE
mark-staged = FICTIF
mark-read-only = LECT. SEULE
mark-faults = LECT. SEULE : ERREURS
within-days = { $count } ≤{ $days }j
within-sign = ≤{ $days }j
next = à venir : { $date }, { $when } : { $what } ({ $tab })
next-here = à venir : { $date }, { $when } : { $what }
more-within = + { $count } d’ici { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
more-soon = + { $count } bientôt
more-today = + { $count } aujourd’hui
more-that-day = + { $count } ce jour-là
more-today-and = { $today }, { $rest }
more-at-hand = +{ $count } ≤{ $days }j
on-tab = { $what } ({ $tab })
lines-more = encore { $count }
lines-above = { $count } au-dessus
lines-beyond = { $above } au-dessus, encore { $below }
chip-clears = { $key } l’efface
chip = { $filter } · { $shown } sur { $all }
too-small = fenêtre trop petite
fault-banner = { $count ->
    [one] Le fichier d’état contient { $count } erreur
   *[other] Le fichier d’état contient { $count } erreurs
} : seul ce qui a pu être lu est affiché, rien ne peut être écrit. La touche { KEY("problems") } en donne la liste, { KEY("edit") } ouvre l’éditeur.

## Dashboard: messages
sample-hint = Données d’exemple, en mémoire seulement. La touche { KEY("new") } crée un fichier à vous, { KEY("demonstrations") } montre des démonstrations.
sample-no-file = Les données d’exemple n’ont pas de fichier. La touche { KEY("new") } en crée un à vous.
staged-hint = Données fictives pour une démonstration (--stage) : rien de ce que vous voyez (clés, noms, ID, adresses) n’est réel.
staged-no-file = Avec --stage, le vrai fichier reste hors de vue : il n’est ni ouvert ni relu.
staged-problems = Avec --stage, les avertissements sur le fichier ne sont pas affichés : ils le citeraient.
no-benefits = Vous n’avez pas encore d’avantages.
no-deadline = aucune date à venir
not-authorised = Vous n’êtes pas autorisé à effectuer cette action. Un compte CSP uniquement ne voit pas les avantages MPN (R53).
nothing-matches = Rien ne correspond. { $key } efface le filtre.
filter-no-field = Aucune colonne ne s’appelle « { $typed } »{ $near ->
    [none] : il y a { $all }.
   *[other] : la plus proche est « { $near } ».
}
filter-no-value = { $heading } n’indique jamais « { $typed } » ici{ $near ->
    [none] : on y lit { $all }.
   *[other] : le plus proche est « { $near } ».
}
filter-no-word = Aucune ligne n’a « { $typed } » : le plus proche est « { $near } ».
nothing-new = { $key } ajoute une fiche.
nothing-until = { $offer } commence le { $day }, et rien n’en est montré avant (D5).
nothing-today = { $key } ramène à aujourd’hui.
nothing-here = { $section } : rien au { $date }.
nothing-inside = Il n’y a rien à sélectionner dans les détails de cette ligne.
not-there-on = { $thing } n’existe pas au { $date }.
no-removal-of-line = Cette ligne n’est pas une fiche. Pour supprimer vraiment { $thing }, { $open } mène à sa ligne dans { $tab }, puis { $remove }.
no-removal-of-dates = Une date n’est pas une fiche : { $hide } l’écarte. Pour supprimer vraiment { $thing }, { $open } mène à sa ligne dans { $tab }, puis { $remove }.
no-such-key = { $key } ne fait rien ici ; la touche { KEY("help") } donne la liste de celles qui agissent.
no-jump = Aucun saut d’où revenir.
no-problems = Le fichier d’état n’a ni erreur ni avertissement.
problems-title = { $faults ->
    [0] Aucune erreur
    [one] { $faults } erreur
   *[other] { $faults } erreurs
}, { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}
problems-hint = Enter ou { KEY("edit") } ouvre l’éditeur à cet endroit · { KEY("reload") } relit · { KEY("cancel") } ferme
read-again = Fichier relu.
warnings-hint = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
} sur le fichier d’état : la touche { KEY("problems") } en donne la liste.
paste-where = Rien où coller ici : { KEY("find") } recherche, { KEY("filter") } filtre.
paste-cut = Le collage a été tronqué : { $count ->
    [one] son dernier caractère est omis
   *[other] ses { $count } derniers caractères sont omis
}, car ce champ en accepte { $most } au plus.
field-full = Ce champ est plein : il accepte { $most } caractères au plus.
filter-replaces = saisir le remplace, ←→ le gardent
filter-hint = tous les mots ; !mot exclut ; champ:valeur - Enter conserve, Esc efface
quick-title = Filtres rapides
quick-not-here = Les filtres rapides servent dans les quatre onglets d’avantages et dans Échéances.
quick-none = Tout
quick-not-redeemed = Non échangés
quick-unused = Inutilisés et bientôt expirés
quick-not-redeemed-expiring = Non échangés et expirant d’ici { $months } mois
find-title = Recherche · { $count }
find-hint = nom, id, personne, machine, incident, cinq derniers caractères d’une clé
find-nothing = Rien de trouvé.
find-fuzzy = Aucune ligne n’a tous ces mots ; celles-ci en ont les lettres dans l’ordre :
find-nearest = Rien ne correspond ; le plus proche :
demo-step = { $title } { $step }/{ $steps }{ $keys ->
    [none] {""}
   *[other] {" "}· { $keys }
} :
demos-title = Démonstrations sur l’exemple, étape par étape
demo-steps = { $steps ->
    [one] { $steps } étape
   *[other] { $steps } étapes
}
demo-goes-on = reprend à l’étape { $step } sur { $steps }
demo-left = Vous avez quitté « { $title } » ; { $key } reprend à l’étape { $step }.
demo-seen = « { $title } » a été suivi jusqu’à la fin ; { $key } donne la liste des démonstrations.
demo-typed = saisir « { $typed } »
demo-no-file = Une démonstration n’a pas de fichier à elle ; quittez-la d’abord.
demo-end = C’était la dernière étape ; { $key } quitte, ou continuez à explorer aussi longtemps que vous voulez.
help-title = Touches
help-hint = saisir pour rechercher ; Enter exécute
help-mouse = souris : clic sur un onglet ou une ligne, un autre pour y entrer ; Shift et glisser sélectionne
help-export = mpn export, en ligne de commande : csv, json, ics, markdown, packet, maks
language-name = français
help-language = langue : { language-name } ; { KEY("language") } en choisit une autre
help-only-told = Cette ligne ne fait qu’informer : aucune touche n’y correspond.
help-rules = Enter sur une ligne qui cite une règle montre ce qu’elle dit
date-label = Date
date-hint = 2021-09-01 ou +30 · ←→ jour · ↑↓ changement · PgUp/Dn mois · Enter garde · Esc { $home }
date-hint-short = 2021-09-01 ou +30 · ←→ jour · ↑↓ changement · Enter garde · Esc { $home }
date-hint-shortest = ←→ jour · ↑↓ changement · Esc { $home }
no-date = « { $typed } » n’est pas une date : 2021-03-01, aujourd’hui, +30, -7, lun
mouse-on = Souris activée : Shift et glisser sélectionne le texte.
mouse-off = Souris désactivée : elle revient au terminal.
sorted-ascending = tri par { $column }
sorted-descending = tri par { $column }, décroissant
jumped = { $key } ramène en arrière.
no-change-after = Rien ne change après ce jour.
no-change-before = Rien ne change avant ce jour.
no-change-after-of = Rien de propre à { $of } ne change après ce jour.
no-change-before-of = Rien de propre à { $of } ne change avant ce jour.
no-editor = Aucun éditeur : définissez VISUAL ou EDITOR, par exemple EDITOR=nano ; ceux qui ont été essayés ne sont pas installés non plus ({ $tried }).
panicked = erreur interne : le terminal est comme avant et aucun fichier n’a été modifié ; merci de la signaler
editor-failed = { $editor } n’a pas pu être lancé : { $why }
change = { $date } : { $what }
change-more = { $date } : { $what } ; et { $more } de plus
change-status = { $thing } : { $status }
status-gone = absent
fee-coming = { $offer } : les frais de l’année maintenue sont à venir
fee-open = { $offer } : les frais de l’année maintenue peuvent être payés
fee-paid = { $offer } : les frais de l’année maintenue sont consignés
fee-not-on-record = { $offer } : les frais de l’année maintenue ne sont pas consignés, et leurs jours sont passés

## Command line
cli-about = Les avantages d’un partenaire Microsoft, tels que Partner Center les montre, avec ce que les règles en font. Sans commande : le tableau de bord.
man-about = Les avantages d’un partenaire Microsoft, tels que Partner Center les montre, avec ce que les règles en font
cli-after = Codes de sortie : 0 fait, 1 refusé par une règle, 2 mauvaise utilisation, 3 le fichier d’état ou la configuration ne peut pas être lu ou écrit, 4 ambigu, 5 introuvable ; check a les siens.
cli-group-look = Ce qu’il y a, et ce qui s’ensuit
cli-group-happened = Ce qui s’est passé
cli-group-records = Les fiches
cli-group-programs = Pour les scripts, la supervision et les calendriers
cli-group-learn = Pour consulter et essayer
cli-common-options = Options communes
cli-examples = Exemples
cli-help = L’aide d’une commande
example-log =
    mpn log # tout ce qui est consigné
    mpn log --subject win-ent-mak --since 2021-01-01 # ce qui est arrivé à une clé depuis
    mpn log --person adele --csv # pour un audit, dans un tableur
example-undo =
    mpn undo # annuler la dernière étape ; encore une fois, celle d’avant
    mpn undo --dry-run # de quelle étape il s’agit
example-restore =
    mpn restore # les versions conservées, et ce qui a changé après chacune
    mpn restore 20210301T104105Z-7 # remettre celle-là en place, une fois la différence vue
parser-usage = Utilisation
parser-arguments = Arguments
parser-options = Options
parser-any-options = [OPTIONS]
parser-any-command = [COMMANDE]
parser-values = [valeurs possibles :{" "}
parser-default = [par défaut :{" "}
parser-variable = [variable :{" "}
parser-help = Affiche l’aide
parser-version = Affiche la version
parser-more-help = Pour plus d’informations : '{ $help }'.
parser-error = erreur :
parser-tip = conseil :
parser-twice = l’argument '{ $arg }' ne peut être donné qu’une fois
parser-conflict = l’argument '{ $arg }' ne va pas avec '{ $other }'
parser-conflicts = l’argument '{ $arg }' ne va pas avec :
parser-no-value = '{ $arg }' demande une valeur, et aucune n’est donnée
parser-bad-value = valeur incorrecte '{ $value }' pour '{ $arg }'
parser-too-many = valeur inattendue '{ $value }' pour '{ $arg }' : il n’en prend pas davantage
parser-no-command = commande inconnue '{ $word }'
parser-missing = ces arguments obligatoires manquent :
parser-unknown = argument inattendu '{ $arg }'
parser-utf8 = un ou plusieurs arguments ne sont pas de l’UTF-8 correct
parser-similar-command = { $count ->
    [one] une commande y ressemble : { $words }
   *[other] des commandes y ressemblent : { $words }
}
parser-similar-argument = { $count ->
    [one] un argument y ressemble : { $words }
   *[other] des arguments y ressemblent : { $words }
}
parser-similar-value = { $count ->
    [one] une valeur y ressemble : { $words }
   *[other] des valeurs y ressemblent : { $words }
}
parser-as-value = pour donner '{ $word }' comme valeur, écrivez '{ $how }'
parser-exists = '{ $word }' existe
parser-number = il faut ici un nombre entier de 0 à { $most }
parser-number-any = il faut ici un nombre entier
example-list =
    mpn list software # les produits avec leurs clés
    mpn list cloud --today 2021-09-01 # à cette date-là
    mpn list software --filter "windows !cal" --sort Statut --csv # pour un tableur
example-deadlines =
    mpn deadlines --within 30 # ce qui vient dans les 30 jours
    mpn deadlines --offer maps # ce qui dépend de cette offre
example-key =
    mpn key office spare # la clé à laquelle les deux mots conviennent, masquée
    mpn key office-mak-spare --copy # dans le presse-papiers, sans jamais l’afficher
    mpn key --tail 00002 # à qui est la clé qui finit ainsi
example-init =
    mpn init # demande ce qu’il lui faut savoir
    mpn init --name "Contoso Consulting" --offer action-pack --purchased 2020-09-01 --dry-run
example-add =
    mpn add person name="Ann Lee" email=ann@contoso.example
    mpn add key --to win-ent kind=mak limit=20 # demande la clé, masquée
example-set =
    mpn set ann-lee left 2021-06-30
    mpn set office-2019 note --unset # retire le champ
example-remove =
    mpn remove office-mak-spare --dry-run # ce qui partirait
    mpn remove vs-1:2 --mistake # une ligne de registre qui n’a jamais eu lieu
    mpn remove ann-lee --erase # qui c’était, pas ce qui était détenu
example-check =
    mpn check --warn 14 # les dates des deux prochaines semaines
    mpn check --explain # pourquoi chacune donne l’alerte ou non
example-diff = mpn diff 2021-03-01 2021-12-31
example-import = mpn import KeysExport.xml --into maps
example-doctor =
    mpn doctor
    mpn doctor --fix # répare ce qui peut l’être sans rien perdre
example-export =
    mpn export ics --output benefits.ics
    mpn export csv --separator ';' --bom --output benefits.csv # pour Excel
    mpn export packet office-2019 # ce que demande un ticket de support
example-impact =
    mpn impact maps
    mpn impact maps --markdown # une liste à cocher
example-schema = mpn schema # ce qu’on donne à un éditeur TOML pour qu’il connaisse les champs du fichier d’état
example-rule =
    mpn rule R33
    mpn rule # toutes
example-guide =
    mpn guide mauvais locataire # l’entrée qui y répond, et ce qui s’en approche
    mpn guide # toutes les questions
example-demo =
    mpn demo
    mpn demo --write benefits.toml # l’exemple sous forme de fichier
    mpn demo renewal-window             # un parcours commenté
    mpn demo wrong-tenant --step twice  # à partir d’une étape
    mpn demo --scenario renewal-window # un parcours commenté
example-completions =
    mpn completions bash # source <(mpn completions bash) dans ~/.bashrc
    mpn completions zsh # source <(mpn completions zsh) dans ~/.zshrc
    mpn completions fish # mpn completions fish | source dans ~/.config/fish/config.fish
    mpn completions powershell # mpn completions powershell | Out-String | Invoke-Expression dans $PROFILE
example-config =
    mpn config path # Où elle se trouve.
    mpn config check # Toutes les erreurs à la fois, chacune avec sa ligne et sa colonne.
    mpn config edit # Dans l’éditeur ; créée d’après l’exemple s’il n’y en a pas encore.
example-man =
    mpn man # toutes les commandes, codes de sortie, fichiers
    mpn man redeem # une seule commande ; suivi de | man -l -, sous forme de page
    mpn man --list # quelles pages existent, pour les paquets
example-whole =
    mpn # le tableau de bord ; la touche ? y explique tout
    mpn demo # le même sur les données d’exemple
    mpn init # un fichier à vous
    mpn deadlines --within 30 # ce qui vient dans les 30 jours
    mpn key office spare --copy # une clé dans le presse-papiers, sans jamais l’afficher
cli-completions = Le script par lequel un shell complète commandes, id et noms
cli-completions-shell = Pour quel shell
cli-man = Une page du manuel
cli-man-command = De quelle commande ; sans elle, de tout le programme
cli-man-list = Les noms de toutes les pages, un par ligne
cli-no-document = { $command } ne donne pas de document JSON
man-manual = Avantages d’un partenaire Microsoft
man-heading-name = NOM
man-heading-synopsis = SYNOPSIS
man-heading-options = OPTIONS
man-heading-description = DESCRIPTION
man-heading-commands = COMMANDES
man-heading-fields = CHAMPS
man-heading-examples = EXEMPLES
man-heading-exits = CODES DE SORTIE
man-heading-environment = ENVIRONNEMENT
man-heading-files = FICHIERS
man-heading-see = VOIR AUSSI
man-no-page = il n’y a pas de page « { $name } » : aucune commande ne porte ce nom
man-see = , qui contient les options communes à toutes les commandes
man-exits = Une panique se termine par 101, un signal par 128 plus son numéro. check a ses propres codes : voir mpn-check(1).
man-description =
    Un tableau de bord de terminal sur les avantages d’une adhésion au Microsoft Partner Network, et la même chose sous forme de commandes. Il lit un seul fichier TOML, modifié à la main, calcule pour un jour ce qu’en disent les règles du programme, et ne se connecte à aucun réseau. Sans commande, il ouvre le tableau de bord ; sans fichier à vous, sur des données d’exemple.

    Un jour s’écrit 2021-03-01, aujourd’hui, demain, hier, +7, -7 ou un jour de la semaine comme lun. Les clés sont masquées partout où personne n’en a demandé, et jamais prises en argument.
man-environment =
    MPN_FILE # Le fichier d’état, si --file ne l’indique pas.
    MPN_CONFIG # La configuration, si --config ne l’indique pas.
    MPN_ROLE # Qui se sert du programme, si --role ne le dit pas.
    MPN_AS # Qui agit, pour le journal, si --as ne le dit pas.
    VISUAL, EDITOR # L’éditeur que { KEY("edit") } ouvre dans le tableau de bord ; sans eux, editor, nano ou vi.
    NO_COLOR # Si elle est définie, rien n’est en couleur.
    TERM, COLORTERM # Le nombre de couleurs du terminal ; avec TERM=dumb il n’y a pas de tableau de bord.
    LC_ALL, LC_MESSAGES, LANG # La langue, si ni --lang ni le réglage lang ne l’indiquent.
    LC_ALL, LC_CTYPE, LANG # Sans UTF-8, le tableau de bord ne dessine qu’en ASCII.
man-files =
    ~/.local/share/mpn-benefits/benefits.toml # Le fichier d’état, si rien n’en indique un autre.
    ~/.config/mpn-benefits/config.toml # La configuration.
exit-done = Fait.
exit-refused = Refusé par une règle ; rien n’a été écrit.
exit-usage = Mauvaise utilisation.
exit-file = Le fichier d’état ou la configuration ne peut pas être lu, ou n’a pas été écrit avec certitude. Rien de ce qui était là n’est perdu.
exit-ambiguous = Ambigu ; les candidats sont listés.
exit-not-found = Introuvable ; ce qui s’en approche est indiqué.
exit-odd = Quelque chose d’étrange a été trouvé ; doctor a ses propres codes.
exit-warning = Quelque chose est à échéance.
exit-critical = Quelque chose est à échéance aujourd’hui, une fenêtre de renouvellement est ouverte, ou une offre est devenue caduque depuis peu.
exit-unknown = Impossible à dire.
cli-nothing-changes = rien ne change après le { $from } et jusqu’au { $to }
cli-no-deadline = { $count ->
    [0] aucune date n’est à venir
    [one] la seule date à venir n’est pas demandée
   *[other] aucune des { $count } dates à venir n’est demandée
  }
cli-list = Lignes d’une vue, avec les chiffres calculés
cli-list-view = Ce qu’il faut lister
cli-list-filter = Les lignes que garde le filtre du tableau de bord : tous les mots, dans n’importe quel ordre ; !mot exclut ; champ:valeur
cli-list-sort = Par cette colonne, d’après son en-tête
cli-list-reverse = Dans l’ordre inverse
cli-as = Qui le fait, pour le journal ; sans cette option, le paramètre who, sinon votre nom de connexion
cli-done-by = Qui le fait, comme --as le dit avant la commande
cli-log = Ce qui a été fait au fichier d’état, quand et par qui
cli-log-person = Seulement les étapes qui concernent cette personne, ou faites par elle : un id, un nom ou une adresse
cli-log-subject = Seulement les étapes qui concernent cette fiche, qui peut ne plus exister
cli-log-since = Seulement les étapes de ce jour et des suivants
log-at = Moment (UTC)
log-day = Jour
log-who = Qui
log-command = Commande
log-ids = Concerne
log-before = Avant
log-after = Après
log-nothing = rien n’est consigné
log-none-of = Rien n’est consigné à ce sujet.
log-title = Journal : { $thing }
log-staged = ce qui a réellement été fait n’est pas affiché avec --stage
log-no-such = rien de ce qui est consigné ne concerne { $typed }, et aucune fiche ne porte ce nom
log-which-person = plusieurs personnes s’appellent { $typed } : dites laquelle par son id
log-odd = { $path } : { $count ->
        [one] une ligne n’est pas une entrée et est omise
       *[other] { $count } lignes ne sont pas des entrées et sont omises
    }, la première est la ligne { $first }
log-otherwise = { $count ->
        [one] une fois, le fichier a été modifié par quelque chose qui n’est pas consigné
       *[other] { $count } fois, le fichier a été modifié par quelque chose qui n’est pas consigné
    } : un éditeur, git ou un autre programme
log-step = { $command } { $ids } ({ $day }, { $who })
cli-undo = Annuler la dernière étape qui ne l’est pas encore
cli-undo-dry-run = Répondre seulement ; ne rien écrire
no-way-nothing = rien à annuler : il n’y a pas d’étape consignée qui ne soit déjà annulée
no-way-changed = non annulé : le fichier a été modifié depuis par quelque chose qui n’est pas consigné ; mpn restore liste ce qui est conservé
no-way-not-kept = non annulé : le fichier tel qu’il était avant cette étape n’est plus conservé ; mpn restore liste ce qui l’est, et le paramètre versions dit combien de versions le sont
cli-restore = Lister les versions conservées du fichier d’état, ou en remettre une en place
cli-restore-version = La version, par son nom ou par un début de nom sans équivoque ; sans version, elles sont listées
cli-restore-needs-yes = { $version } n’est pas restaurée : personne n’a pu répondre ; ajoutez --yes pour la restaurer, ou --dry-run pour voir la différence
cli-restore-confirm = Restaurer { $version } ? mpn undo annule cela.
restore-version = Version
restore-at = Remplacée le (UTC)
restore-what = Ce qui a changé alors
restore-nothing = aucune version n’est encore conservée : le prochain enregistrement conservera la première
restored = Version restaurée : { $version }.
no-such-version = { $typed } n’est le nom d’aucune version, ou de plus d’une
version-faulty = { $version } ne peut pas être lue, ou contient des erreurs
more-differences = { $count ->
        [one] Encore { $count } différence.
       *[other] Encore { $count } différences.
    }
differs-in-layout = Seulement la façon dont c’est écrit : commentaires, ordre, disposition.
cli-list-csv = En CSV, pour les tableurs
cli-list-whole = un document contient tout, dans l’ordre du fichier : omettez --json, ou bien --filter, --sort et --reverse
cli-list-nothing = aucune ligne ne correspond au filtre
cli-list-nothing-why = { cli-list-nothing }. { $why }
cli-list-own-order = { $view } se compose de plusieurs tableaux qui ont leur ordre à eux : prenez --json, ou l’une des autres vues
cli-list-no-column = aucune colonne ne s’appelle { $word }
cli-deadlines = Toutes les dates à venir, la plus proche d’abord
cli-within = Seulement ce qui vient dans ce nombre de jours au plus
cli-offer = Seulement ce qui dépend de cette offre
cli-impact = Ce qui s’arrête, et quand, si une offre n’est pas renouvelée
cli-impact-offer = L’id de l’offre
cli-markdown = Sous forme de liste Markdown, avec des cases à cocher
cli-scenario = Jouer un parcours commenté de l’exemple : { $names }
cli-demo-name = La même chose que --scenario
cli-step = L’étape par laquelle commencer, par son nom ou son numéro
cli-batch = L’afficher au lieu de le jouer : la légende de chaque étape, et l’écran
cli-scenario-alone = un scénario a son propre état, son jour et son rôle, et n’est pas un document : sans --file, --role, --today, --clock, --stage ni --json
cli-no-step = le scénario « { $scenario } » n’a pas d’étape « { $step } »
cli-no-scenario = il n’y a pas de scénario « { $name } »
cli-demo = Le tableau de bord sur les données d’exemple intégrées
cli-write = Écrire plutôt l’exemple dans un nouveau fichier
cli-file = Fichier d’état, ou un nom tiré de la configuration
cli-role = Qui s’en sert : { $roles }
cli-today = Simulation : tout calculer à cette date ; rien ne peut être écrit
cli-clock = Prendre ce jour pour aujourd’hui (répétitions, tests)
cli-json = Un document JSON sur la sortie standard
cli-lang = Langue des messages
cli-read-only = Ne jamais écrire
cli-plain = Le tableau de bord pour lecteurs d’écran et terminaux simples : sans couleur, cadres et signes en ASCII, le curseur sur l’élément sélectionné
cli-stage = Pour une projection : clés, noms, ID et adresses tous remplacés par des valeurs fictives, notes omises ; n’écrit jamais
cli-config = Fichier de configuration
cli-config-command = Où se trouve la configuration, ce qui y est faux, ou l’éditeur pour la modifier
cli-config-what = path : où elle se trouve ; check : chaque erreur avec sa place ; edit : dans l’éditeur, créée d’après l’exemple s’il n’y en a pas
config-no-place = il n’y a pas de place pour une configuration ; indiquez-en une avec --config
config-no-terminal = l’éditeur a besoin d’un terminal ; sans terminal, modifiez le fichier que mpn config path indique
config-never-written = rien n’est écrit avec --read-only, --stage ou --today ; omettez ces options pour modifier la configuration
config-checked = { $path } : aucune erreur
config-checked-odd = { $path } : aucune erreur ; { $odd ->
    [one] { $odd } avertissement
   *[other] { $odd } avertissements
}
config-checked-none = { $path } : ce fichier n’existe pas, et chaque paramètre a sa valeur par défaut
config-read = La configuration a été relue.
config-kept = La configuration reste comme avant, car la nouvelle est fausse : { $faults }
files-none = La configuration n’indique aucun fichier d’état ; listez-les sous [files].
files-title = Fichiers d’état
files-opened = { $path } est ouvert.
languages-title = Langues
language-now = La langue est maintenant : { language-name }.
cli-json-needs-command = --json demande une commande : list ou deadlines
cli-no-terminal = le tableau de bord a besoin d’un terminal pour l’entrée et la sortie ; dans les tubes et les scripts, utilisez : mpn list …, mpn deadlines, mpn demo --scenario … --batch
cli-dumb-terminal = le tableau de bord a besoin d’un terminal qui sait déplacer son curseur, et celui-ci dit qu’il ne sait pas (TERM={ $term }) ; utilisez : mpn list …, mpn deadlines, mpn check, mpn key
cli-unknown-terminal = le tableau de bord doit connaître son terminal, et TERM n’est pas défini ; définissez-le (TERM=xterm-256color convient à la plupart), ou utilisez : mpn list …, mpn deadlines, mpn check, mpn key
cli-no-state = il n’y a pas de fichier d’état { $path } ; indiquez-en un avec --file, créez le vôtre avec mpn init, ou partez de l’exemple : mpn demo --write FILE
cli-absent = { $path } : ce fichier n’existe pas ; --file demande un chemin, ou un nom que la configuration cite sous [files] ; créez-le avec mpn --file { $path } init, ou partez de l’exemple : mpn demo --write { $path }
cli-no-offer = aucune offre n’a l’id « { $id } »
cli-exists = { $path } existe déjà ; rien n’a été écrit
cli-written = l’exemple est dans { $path } ; regardez-le à sa date : mpn --file { $path } --clock { $day }
cli-never-written = rien n’est écrit avec --read-only, --stage ou --today ; omettez ces options pour écrire l’exemple
cli-key-ids = Id de clés
cli-token-ids = Id de jetons
cli-benefit-id = Id d’avantage
cli-id = Id
cli-product = Produit
cli-tenant = Locataire
cli-seats = Sièges

config-near =  ; vouliez-vous dire « { $near } » ?
config-role = « { $found } » n’est pas un rôle{ $near }
config-seconds = une durée se donne ici en secondes, de { $least } à { $most }
config-kind = « { $found } » n’est pas un type de date{ $near }
config-left = warn_left est un nombre entier d’activations de 0 à { $most }
config-days = les préavis sont des nombres entiers de jours de 0 à { $most }, comme [30, 7]
config-start = « { $found } » n’est pas un onglet{ $near }
config-lang = « { $found } » n’est pas une langue de ce programme, qui connaît { $known }{ $near }
config-theme = « { $found } » n’est pas un thème ; il y a { $known }{ $near }
config-clipboard = « { $found } » n’est pas un chemin vers le presse-papiers ; il y a { $known }{ $near }
config-column = l’onglet { $section } n’a pas ici de colonne « { $found } »{ $near }
config-own-order = l’onglet { $section } a ses propres colonnes et son propre ordre
config-unknown = il n’y a pas de paramètre « { $found } »{ $near }
config-key-scope = il n’y a pas de contexte de touches « { $found } »{ $near }
config-key-action = il n’y a pas d’action « { $found } » dans le contexte de touches { $scope }{ $near }
config-key-chord = keys.{ $scope }.{ $action } : « { $found } » n’est pas une touche ; les touches s’écrivent g, G, Ctrl-P, Shift-Tab, PgUp, F5, Space
config-key-clash = keys.{ $scope } : { $chord } vaut à la fois pour { $first } et { $second }
## Problems of a state file: one sentence each, without the place
problem-not-text = ce n’est pas un fichier texte ; un fichier d’état est du TOML en UTF-8
problem-utf16 = ce fichier est écrit en UTF-16, et un fichier d’état est en UTF-8 ; { $remedy }
save-as-utf8 = enregistrez-le en UTF-8 (Bloc-notes : Enregistrer sous, Encodage UTF-8 ; PowerShell : Set-Content -Encoding utf8 ; ailleurs : iconv -f UTF-16 -t UTF-8)
problem-not-utf8 = l’octet { $byte } n’est pas de l’UTF-8 ; enregistrez le fichier en UTF-8
problem-conflict = fusion non résolue, lignes { $first } à { $last }{ $more ->
    [0] {""}
    [one] , et une autre plus bas
   *[other] , et { $more } autres plus bas
} ; gardez ce qui est juste et supprimez les lignes avec <<<<<<<, ======= et >>>>>>>
problem-conflict-left = reste d’une fusion non résolue, ligne { $line }{ $more ->
    [0] {""}
    [one] , et un autre plus bas
   *[other] , et { $more } autres plus bas
} ; regardez si les deux côtés y sont encore, gardez ce qui est juste et supprimez les lignes avec <<<<<<<, |||||||, ======= et >>>>>>>
problem-part-too-large = plus de { $megabytes } Mo d’un seul tenant ne peuvent pas être lus ; donnez à chaque fiche une table à elle
problem-gave-up = trop de choses sont fausses à partir d’ici ; rien de ce qui suit n’a été lu
problem-more = { $count ->
    [one] un autre problème n’est pas listé
   *[other] { $count } autres problèmes ne sont pas listés
}
problem-missing = `{ $field }` manque dans { $record }
problem-missing-file = `{ $field }` manque en tête du fichier ; écrivez { $example }
problem-wrong-type = `{ $field }` est { $found } ; il faut { $wanted }
problem-wrong-type-text = `{ $field }` est { $found }, { $text } ; il faut { $wanted }
problem-no-value = `{ $field }` demande { $wanted }
problem-no-value-found = `{ $field }` demande { $wanted } ; trouvé : { $found }
problem-no-such-date = { $field ->
    [none] { $found } n’existe pas
   *[other] `{ $field }` est { $found }, qui n’existe pas
} ; { $month } a { $days } jours
problem-no-such-month = { $field ->
    [none] { $found } n’existe pas
   *[other] `{ $field }` est { $found }, qui n’existe pas
} ; les mois vont de 01 à 12
problem-out-of-range = `{ $field }` est { $found } ; il faut un nombre entier de { $least } à { $most }
problem-out-of-range-one = `{ $field }` est { $found } ; il faut { $least }
problem-unknown-word = `{ $field }` ne connaît pas « { $found } » ; valeurs possibles : { $known }
problem-unknown-word-near = `{ $field }` ne connaît pas « { $found } » ; vouliez-vous dire « { $near } » ? Valeurs possibles : { $known }
problem-bad-id = « { $found } » n’est pas un id ; un id est fait de lettres minuscules et de chiffres, reliés par -
problem-key-as-id = « { $found } » pourrait être une clé de produit, et les id s’affichent partout : donnez à la fiche un nom pour id, comme win-ent-mak
problem-holds-key = `{ $field }` contient ce qui pourrait être une clé de produit ou un morceau d’une clé, et s’affiche donc masqué ; la place d’une clé est dans `key` d’une table [[software.key]] ou [[cloud.token]]
problem-bad-id-near = « { $found } » n’est pas un id ; vouliez-vous dire « { $near } » ? Un id est fait de lettres minuscules et de chiffres, reliés par -
problem-repeated-id = l’id « { $id } » se trouve déjà en { $line }:{ $column } ; chaque id ne sert qu’une fois
problem-unknown-reference = aucune fiche { $record } n’a l’id « { $found } »
problem-unknown-reference-near = aucune fiche { $record } n’a l’id « { $found } » ; vouliez-vous dire « { $near } » ?
problem-unknown-field = { $record } n’a pas de champ « { $field } » ; il est gardé, mais pas lu
problem-unknown-field-near = { $record } n’a pas de champ « { $field } » ; vouliez-vous dire « { $near } » ? Il est gardé, mais pas lu
problem-unknown-table = le fichier n’a pas de champ ni de table « { $field } » ; c’est gardé, mais pas lu
problem-unknown-table-near = le fichier n’a pas de champ ni de table « { $field } » ; vouliez-vous dire « { $near } » ? C’est gardé, mais pas lu
problem-newer-format = le fichier a été écrit par une version plus récente : son format est { $found }, ce programme connaît jusqu’à { $known }
problem-redeemed-before-purchase = échangé le { $on }, avant l’achat de son offre le { $purchased }
problem-key-twice = cette clé se trouve déjà en { $line }:{ $column }, sous « { $id } » ; une clé figure une seule fois dans un fichier, et ce qui en a été utilisé compte ensemble (D17)
problem-replaced-twice = « { $by } » remplace déjà le jeton en { $line }:{ $column } ; un jeton n’en remplace qu’un seul
problem-replaced-across = « { $by } » fait partie de { $theirs } ; un jeton est remplacé par un jeton de son propre avantage, { $ours }
problem-partly-stated = `seats`, `ends` et `as_of` vont ensemble ou pas du tout ; il manque { $missing }
problem-no-subscription-yet = l’abonnement { $subscription } n’existe pas au { $on } : aucun jeton ne l’a créé ; le premier y entre avec as = "new"
problem-no-subscription-until = l’abonnement { $subscription } n’existe pas au { $on } : il commence le { $from }
problem-other-tenant = l’abonnement { $subscription } est sur le locataire « { $theirs } », le jeton a été échangé sur « { $found } »
problem-other-product = l’abonnement { $subscription } porte sur « { $theirs } », le jeton sur « { $found } »
problem-ended-before-start = terminé le { $ended }, avant d’avoir commencé le { $on }
problem-assigned-before-previous = affecté le { $on }, avant la ligne du dessus, { $previous } ; les lignes vont de la plus ancienne à la plus récente
problem-out-of-order = { $on } vient après { $previous } ; les lignes vont de la plus ancienne à la plus récente
problem-before-purchase = { $on } précède l’achat de l’offre le { $purchased }
problem-payment-outside-window = payé le { $paid }, hors de la fenêtre de renouvellement du { $opens } au { $closes } ; cela ne renouvelle rien
problem-product-spelt-twice = le produit « { $found } » s’écrit autrement que « { $theirs } » en { $line }:{ $column }, et c’est le même à l’œil : les deux sont pris pour un seul produit ; écrivez-les de la même façon
problem-over-full = utilisation : { $used } sur { $limit } ; c’est plus que ce qui a été accordé

problem-record-table = [{ $record }]
problem-record-tables = [[{ $record }]]
problem-record-row = une ligne de `{ $record }`
problem-record-inline = `{ $record }`

problem-shape-text = un texte entre guillemets
problem-shape-whole = un nombre entier
problem-shape-fraction = un nombre à virgule
problem-shape-flag = true ou false
problem-shape-date = une date comme 2021-09-01, sans guillemets
problem-shape-date-found = une date
problem-shape-date-time = une date avec une heure
problem-shape-list = une liste entre [ ]
problem-shape-table = une seule table
problem-shape-tables = une liste de tables
problem-shape-date-or-tables = une liste de tables avec on, kind et date, ou une date
problem-shape-date-or-flag = une date comme 2021-09-01, true ou false

problem-syntax-unclosed-text = le texte qui commence ici n’a pas de guillemet fermant
problem-syntax-bad-text = un caractère ou un échappement qui n’a pas sa place dans un texte ; écrivez \\ pour une barre oblique inverse
problem-syntax-unquoted = un texte doit être entouré de guillemets
problem-syntax-bad-date = ce n’est pas une date ; écrivez-la comme 2021-09-01
problem-syntax-bad-number = ce n’est pas un nombre ; écrivez-le comme 25
problem-syntax-no-value = un champ demande = et une valeur
problem-syntax-bad-key = le nom d’un champ est attendu avant =
problem-syntax-duplicate = le même nom se trouve déjà dans cette table
problem-syntax-extra = la fin de la ligne est attendue ici
problem-syntax-bad-header = un en-tête s’écrit [nom] ou [[nom]]
problem-syntax-unclosed-list = une liste commence par [ et finit par ]
problem-syntax-unclosed-table = une table sur une ligne commence par {"{"} et finit par {"}"}
problem-syntax-no-comma = il manque une virgule entre deux valeurs
problem-syntax-extra-comma = une virgule sans valeur devant elle
problem-syntax-too-deep = des crochets ou accolades trop imbriqués
problem-syntax-control = un caractère de contrôle qui n’a pas sa place ici
problem-syntax-other = TOML : { $detail }
problem-syntax-found = { $sentence } ; trouvé : { $found }

file-absent = { $path } : ce fichier n’existe pas
file-directory = { $path } est un dossier ; indiquez le fichier d’état qu’il contient
file-not-a-file = { $path } n’est pas un fichier ordinaire, mais un tube, un périphérique ou un socket
file-too-large = { $path } fait plus de { $megabytes } Mo ; un fichier d’état n’est jamais si gros
config-directory = { $path } est un dossier ; indiquez la configuration qu’il contient
config-too-large = { $path } fait plus de { $megabytes } Mo ; une configuration n’est jamais si grosse
file-utf16 = { $path } est écrit en UTF-16, et c’est l’UTF-8 qui est lu ; { $remedy }
file-not-text = { $path } n’est pas un texte en UTF-8 ; { $remedy }
file-denied = { $path } ne peut pas être lu : autorisation refusée
file-unreadable = { $path } ne peut pas être lu : { $reason }

## Records: kinds
kind-partner = compte partenaire
    .a = un compte partenaire
    .none = aucun compte partenaire
    .new = Nouveau compte partenaire
kind-person = personne
    .a = une personne
    .none = aucune personne
    .new = Nouvelle personne
kind-offer = offre d’adhésion
    .a = une offre d’adhésion
    .none = aucune offre d’adhésion
    .new = Nouvelle offre d’adhésion
kind-software = avantage logiciel
    .a = un avantage logiciel
    .none = aucun avantage logiciel
    .new = Nouvel avantage logiciel
kind-key = clé de produit
    .a = une clé de produit
    .none = aucune clé de produit
    .new = Nouvelle clé de produit
kind-cloud = avantage cloud
    .a = un avantage cloud
    .none = aucun avantage cloud
    .new = Nouvel avantage cloud
kind-token = jeton
    .a = un jeton
    .none = aucun jeton
    .new = Nouveau jeton
kind-subscription = abonnement
    .a = un abonnement
    .none = aucun abonnement
    .new = Nouvel abonnement
kind-visual-studio = avantage Visual Studio
    .a = un avantage Visual Studio
    .none = aucun avantage Visual Studio
    .new = Nouvel avantage Visual Studio
kind-seat = siège
    .a = un siège
    .none = aucun siège
    .new = Nouveau siège
kind-technical = avantage technique
    .a = un avantage technique
    .none = aucun avantage technique
    .new = Nouvel avantage technique

## Records: labels of fields
field-id = Id
field-name = Nom
    .takes = le nom d’usage
field-mpn-id = ID MPN
    .takes = le numéro du compte partenaire, tel que Partner Center l’affiche
field-role = Rôle de l’utilisateur
field-tenants = Locataires propres
    .takes = nécessaire avant d’échanger un jeton : les locataires du partenaire lui-même, comme fabrikam.onmicrosoft.com, séparés par des virgules
field-customer-machines = Machines de clients
    .takes = noms de machines, * pour des lettres quelconques, séparés par des virgules
field-email = E-mail
    .takes = une adresse, comme ada@fabrikam.example
field-left = Départ le
field-offer = Offre
field-competency = Compétence
    .takes = son nom dans le programme, comme Cloud Platform
field-level = Niveau
field-purchased = Achat le
field-renewals = Renouvellements payés le
field-profile-reviewed = Profil vérifié
field-counting = Activations comptées
field-enrollment = Offre d’adhésion
field-product = Produit
    .takes = son nom, tel que le portail l’affiche
field-quantity = Quantité
field-grant = Type d’avantage
field-activation = Activation
field-kind = Type
field-activate-by = Date limite
field-excludes-platforms = Pas pour
    .takes = noms de plateformes, séparés par des virgules
field-instructions = Instructions
    .takes = comment l’obtenir ou l’installer
field-key = Clé
field-limit = Activations permises
field-viewed = 1re consultation le
field-blocked = Bloquée
field-cleared = Machines nettoyées
field-reconciled = Comparaison
field-unexplained = Inexpliquées
field-activations = Activations
field-credit = Crédit Azure
field-assignments = Affectations
field-seats = Sièges
field-redeemed = Échange
field-replaced = Remplacement
field-tenant = Locataire
    .takes = son nom complet, comme fabrikam.onmicrosoft.com
field-ends = Fin le
field-as-of = État au
field-activated = En service depuis
field-access-id = ID d’accès
    .takes = chiffres, tels que Microsoft les a donnés à la mise en service de l’avantage
field-contract-id = ID de contrat
    .takes = chiffres, tels que Microsoft les a donnés à la mise en service de l’avantage
field-incidents = Incidents
field-dismissed = Écarté
field-note = Note
    .takes = tout ce qu’il est bon de savoir ; jamais une clé
field-on = Jour
field-date = Date
field-machine = Machine
    .takes = le nom de la machine
field-case = Incident
    .takes = le numéro de l’incident, tel que Microsoft l’a donné
field-activation-case = Cas d’une activation
field-used = Utilisé
field-amount = Montant
    .takes = une somme d’argent
field-currency = Devise
    .takes = trois lettres, comme EUR
field-person = Personne
field-ended = Terminé le
field-signed-in = Connexion le
field-as = Mode d’échange
field-subscription = Abonnement
field-reason = Motif
field-from = Repris à
field-by = Remplacé par
field-hours = Heures
field-activated-before = Clé déjà utilisée ?
field-hardware-changed = Matériel nettement modifié ?
field-closed = Clos le

## Records: what a field takes
takes-text = texte libre
takes-own-id = mots en minuscules et chiffres reliés par des tirets ; vide : l’id est créé
takes-reference = { $word ->
    [person] un nom, une adresse ou l’id d’une personne
   *[other] le nom ou l’id d’{ $kind }
}
takes-date = un jour, comme 2021-03-01 (année-mois-jour), aujourd’hui, +30 ou lun
takes-date-or-flag = un jour, oui ou non
takes-count = un nombre entier
takes-flag = oui ou non
takes-word = { $words }
takes-secret = 25 lettres et chiffres ; ce que vous saisissez reste masqué
takes-texts = plusieurs, séparés par des virgules
takes-words = un ou plusieurs de : { $words }
takes-dates = des jours, séparés par des virgules
typed-days = aujourd’hui, demain, hier
typed-weekdays = lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
typed-yes = oui, o
typed-no = non, n
ask-yes-unless = { $question } [O/n]
ask-yes = { $question } [o/N]
labelled = { $label } : { $what }
heading = { $label } :
list = { $before }, { $item }
clauses = { $before } ; { $part }
quoted = « { $what } »
takes-date-past = 2021-03-01, aujourd’hui, hier, -30 ou lun ; pas après le jour affiché

## Records: what was typed
mistyped-date = Ce n’est pas un jour : saisissez-le comme 2021-03-01 (année-mois-jour), aujourd’hui, -30, +30 ou lun.
mistyped-day = Ce jour n’existe pas : { $month } a { $days } jours.
mistyped-month = Il n’y a pas de mois { $month } : les mois vont de 01 à 12.
mistyped-count = Ce n’est pas un nombre entier de 0 à { $most }.
mistyped-flag = Saisissez oui ou non.
mistyped-word = Ce mot n’est pas connu ici : { $known }.
mistyped-word-near = Ce mot n’est pas connu ici. Vouliez-vous dire { $near } ? Mots connus : { $known }.
mistyped-id-key = Cela pourrait être une clé de produit, et une clé n’est jamais un id : les cinq derniers caractères trouvent l’id de sa clé (mpn key --tail LAST5).
holds-key = { $fields } : une clé de produit, ou un morceau d’une clé, pourrait s’y trouver ; { $count ->
    [one] ce champ s’affiche masqué
   *[other] ces champs s’affichent masqués
    } partout. La place d’une clé est dans une clé ou un jeton à elle, qui la cache.
mistyped-id = Un id est fait de mots en minuscules et de chiffres reliés par des tirets{ $near ->
    [none] .
   *[other] , comme { $near }.
    }
mistyped-people = { $count } personnes portent ce nom : dites laquelle par son id.
mistyped-key-character = { $letter }{ $after ->
    [0] {""}
    [one] , après { $after } lettre ou chiffre,
   *[other] , après { $after } lettres et chiffres,
} n’est ni une lettre de A à Z, ni un chiffre, ni un tiret : une clé se compose de 25 lettres et chiffres en cinq groupes (R29).
mistyped-key-count = Une clé a 25 lettres et chiffres ; il y en a ici { $found } (R29).
mistyped-key-dash = Le tiret après { $after ->
    [one] { $after } lettre ou chiffre
   *[other] { $after } lettres et chiffres
} ne se trouve pas entre deux groupes de cinq (R29).
mistyped-several = Ceci se gère par des commandes à part, et ne se saisit pas comme un seul champ.
odd-key = { $letter }, au rang { $at } des 25 lettres et chiffres, ne se rencontre jamais dans une vraie clé, faite de { $real } : vérifiez, ou appuyez encore une fois sur Enter pour garder la clé (R29).
odd-key-refused = { $letter }, au rang { $at } des 25 lettres et chiffres, ne se rencontre jamais dans une vraie clé, faite de { $real } (R29) : vérifiez, ou ajoutez --as-is pour garder la clé.

## Refusals
refused-role = Cette action est réservée aux rôles suivants : { $roles } ; le vôtre est : { $role } (R58).
refused-not-authorised = Vous n’êtes pas autorisé à effectuer cette action. Un compte CSP uniquement ne voit pas les avantages MPN (R53).
refused-unknown = Rien n’a l’id { $id }.
refused-unknown-kind = Il n’y a { $none } avec l’id { $id }.
refused-other-kind = { $id } est { $is }, et non { $wanted }.
refused-whole = { CAPITAL($part) } dépend toujours d’{ $whole } : précisez lequel ou laquelle (--to ID).
refused-digits = { $field } : un nombre fait de chiffres seulement, comme 100200300.
refused-one-partner = Il y a un seul compte partenaire : il peut être modifié, mais ni ajouté ni supprimé.
refused-id-taken = L’id { $id } est déjà celui d’{ $kind } : choisissez-en un autre.
refused-needed = Il manque : { $fields }.
field-in-file = { $label } (`{ $name }`)
refused-needed-hours = Un incident d’heures de conseil doit indiquer combien d’heures il a pris (`hours`).
refused-as-of = Au { $on } : { $reason }
refused-partly = Les sièges, la fin et le jour de cet état vont ensemble : { $count ->
    [one] il manque { $fields }
   *[other] il manque { $fields }
}.
refused-no-such-field = { CAPITAL($kind) } n’a pas de champ { $field }. Les champs sont { $known }.
refused-no-dates = { CAPITAL($kind) } n’a pas de dates propres : il n’y en a aucune à écarter.
refused-parts = { $field } doit avoir { $needed } ; « { $whole } --unset » le retire en entier.
refused-value = { $field } demande { $takes }.
refused-control = { $field } : le caractère { $at }{ $item ->
    [0] {""}
   *[other] , élément { $item },
} est { $sort ->
    [line] une fin de ligne ({ $code }), qui n’est jamais écrite dans le fichier : retirez-la.
   *[control] un caractère de contrôle ({ $code }), qui n’est jamais écrit dans le fichier : retirez-le.
}
refused-referred-to = { $by } { $count ->
    [one] y fait référence
   *[other] y font référence
    } (R59).
refused-named = { $by } { $count ->
    [one] nomme
   *[other] nomment
} cette personne (D19).
refused-rests-on = La suppression ferait oublier une règle : { $what }. { $when ->
        [day] Elle sera possible à partir du { $first } (D19).
        [lapse] Elle sera possible quand l’offre sera caduque, à partir du { $first } sans renouvellement (D19).
       *[never] Elle sera possible quand l’offre sera caduque (D19).
    }
refused-no-such-row = Cette ligne n’est pas dans le registre ({ $of }).
refused-key-known = Cette clé est déjà dans le fichier, sous { $id } ({ $kind }) : une clé figure une seule fois dans un fichier (D17).
refused-redeemed-before-purchase = { $token } a été échangé le { $on } : son offre ne peut pas avoir été achetée plus tard ({ $purchased }, R1).
refused-before-purchase = Un fait de { $of } date du { $on } : son offre ne peut pas avoir été achetée plus tard ({ $purchased }, R1).
refused-redeemed-before-issue = { $token } a été émis en remplacement le { $issued } : il ne peut pas avoir été échangé le { $on } (R33).
refused-opened-before-enabled = Un incident de { $of } a été ouvert le { $on } : l’avantage ne peut pas avoir été activé plus tard ({ $enabled }, R48).
refused-credit-tokens = { $of } serait un crédit avec des jetons : un crédit s’affecte à des personnes, et les jetons vont avec des licences (R31, R41, R42).
refused-begun-active = { $of } a recommencé le { $on } : il avait pris fin, donc pas le { $ends } (R37).
refused-opened-unenabled = Un incident de { $of } a été ouvert le { $on } : l’avantage était activé ce jour-là (R48).
refused-into-ended = Un jeton est entré dans { $of } le { $on } : il ne peut pas avoir pris fin avant ({ $ends }, R37).
refused-ends-before-stated = { $of } ne peut pas avoir pris fin le { $ends }, avant le jour de ces chiffres ({ $as_of }, R3).
refused-replaced-twice = { $token } et { $first } ne peuvent pas être remplacés par le même jeton (R33).
refused-replaced-across = { $token } ne peut être remplacé que par un jeton de son propre avantage, et non par un de celui-ci : { $theirs } (R33).
refused-no-subscription-yet = L’abonnement auquel { $token } a été ajouté n’existerait pas ce jour-là : indiquez ses sièges, sa fin et le jour de cet état (R37).
refused-other-tenant = { $token } a été échangé sur un autre locataire que l’abonnement { $subscription } (R38).
refused-other-product = { $token } a été échangé dans { $subscription }, qui doit porter sur le même produit (R37).
refused-ended-before-start = { $of } : une ligne finirait avant de commencer (R59).
refused-assigned-before = { $of } : une ligne précéderait celle à laquelle elle met fin (R59).
refused-what-if = C’est le { $shown }, pas aujourd’hui : rien n’est écrit à une date de simulation. { KEY("today") }, hors d’un formulaire, ramène à aujourd’hui.
refused-what-if-run = Toute cette session est une simulation et rien n’est écrit : lancez pour cela le programme sans --today.
refused-read-only = Il a été demandé de ne rien écrire (--read-only).
refused-staged = Avec --stage, rien n’est écrit : ce qui est affiché est fictif.
refused-faults = Le fichier contient des erreurs, rien n’est donc écrit par-dessus : la touche { KEY("problems") } en donne la liste, { KEY("edit") } ouvre l’éditeur.

## Changes
done-added = Ajouté : { $kind } { $id }.
done-set = Modifié ({ $id }) : { $fields }.
done-removed = Supprimé : { $id }.
done-erased = Effacé ({ $id }) : nom, adresse et note ; les lignes nomment désormais { $pseudonym } ; un journal et les versions antérieures à côté du fichier les conservent.
done-mistake = Retiré ({ $id }) : une ligne qui n’a jamais eu lieu.
done-granted = Ajouté à { $id } : { $count ->
    [one] { $count } avantage
   *[other] { $count } avantages
    }.
done-several = Consigné en une seule étape : { $count ->
    [one] { $count } modification
   *[other] { $count } modifications
}.
done-several-told = { $count ->
    [one] { $count } modification consignée
   *[other] { $count } modifications consignées
} en une étape : { $names }{ $more ->
    [0] .
   *[other] {" "}et { $more } de plus.
}
done-viewed = Consultation consignée : { $id }.
counted-once = { $names } { $count ->
    [one] figure deux fois et compte
   *[other] figurent deux fois et comptent
} une seule fois.
done-nothing = Rien à changer.
done-in-memory = { $done } En mémoire seulement : ce sont des données d’exemple.
undone = Annulé : { $done }
undone-view = Annulé : le jour où { $id } a été vue, dans la fiche seulement ; une clé regardée reste regardée (R15).
undone-export = Annulé : la sortie de { $keys }, dans la fiche seulement ; ce qui est sorti du fichier reste dehors, et une clé regardée reste regardée (R15).
undone-act = Annulé : { $what }
redone-act = Rétabli : { $what }
redone = Rétabli : { $done }
nothing-to-undo = Rien à annuler.
nothing-to-redo = Rien à rétablir.
removes-keeps-figures = { $id } continue (R3) : { $seats } { $seats ->
    [one] licence
   *[other] licences
} jusqu’au { $ends }, c’est consigné
removes-record = { $kind } { $id }{ $name ->
    [none] {""}
   *[other] {" "}{ $name }
}
removes-parts = avec { $count ->
    [one] { $kind } { $ids }
   *[other] { $count } éléments : { $ids }
    }
ledger-named = ({ $name } { $value })
removes-rows = { $ledger }, { $id } ({ $count }) : { $rows }
erases-person = { $id } : nom, adresse et note disparaissent ; la fiche reste sous { $pseudonym }
erases-rows = { $rows ->
    [0] aucune ligne ne nomme cette personne
    [one] { $rows } ligne nomme alors { $pseudonym }
   *[other] { $rows } lignes nomment alors { $pseudonym }
}
removes-fact = { $fields } ({ $id })
unsplicable-layout = La disposition du fichier en { $place } ne permet pas de l’écrire sans déplacer votre texte : faites-le là avec { KEY("edit") }, ou mettez d’abord cet élément sur des lignes à lui.
unsplicable-not-found = { $place } : la fiche n’est plus là où le fichier l’avait. Relisez-le avec { KEY("reload") }.
unsplicable-mismatch = { $place } : ce qui serait écrit ne se relit pas comme il faut, ce qui est une erreur de ce programme. Rien n’a été écrit.

## Saving
saving = enregistrement …
saved = enregistré { $time }
not-saved = NON ENREGISTRÉ
unsaved-reload = Vos modifications ne sont pas enregistrées. Enter relit le fichier et les abandonne ; toute autre touche les garde.
unsaved-edit = Vos modifications ne sont pas enregistrées. Enter ouvre le fichier tel qu’il est sur le disque, et ce qui y est changé prend la place des vôtres ; toute autre touche n’en fait rien.
unsaved-switch = Vos modifications ne sont pas enregistrées. Enter ouvre l’autre fichier et les abandonne ; toute autre touche les garde.
unsaved-kept = Vos modifications ne sont toujours pas enregistrées ; { $save } réessaie.
unsaved-kept-changed = Vos modifications ne sont pas enregistrées, et le fichier a été modifié depuis : les vôtres restent à l’écran. { $reload } puis Enter les abandonnent et montrent le fichier.
unsaved-unknown = on ne sait pas si { $path } est enregistré
unsaved-title = Non enregistré
unsaved-stay = rester ici
unsaved-again = réessayer d’enregistrer, et quitter
unsaved-elsewhere = écrire dans un autre fichier, et quitter
unsaved-lose = quitter : ce qui n’est pas enregistré est perdu
unsaved-path = Tout est écrit dans ce fichier, que vous seul pouvez lire ; jamais par-dessus un fichier existant. Enter l’écrit et quitte, { KEY("cancel") } revient.
left-unsaved = non enregistré, et perdu : les dernières modifications ; { $why }
left-unsure = enregistrement incertain : le fichier contient les dernières modifications, mais une coupure de courant pourrait rétablir l’ancien texte ; { $why }
left-elsewhere = non enregistré : { $why } ; ce qu’il devrait contenir est dans { $path }
why-changed = { $path } a été modifié par un autre programme depuis sa lecture
why-vanished = { $path } n’est plus là
why-not-clean = { $path } contient des erreurs que l’écriture ferait perdre
why-busy = { $path } est en cours d’enregistrement par un autre programme
why-read-only = { $path } est protégé en écriture
why-exists = { $path } existe déjà
why-locked-out = le verrou { $lock } ({ $path }) appartient à { $owner } et personne d’autre ne peut l’ouvrir
why-mounted = { $path } est lui-même un point de montage : rien ne peut prendre sa place
why-no-locks = { $path } est sur un disque sans verrous, où deux programmes pourraient écrire en même temps
why-failed = { $path } : { $step } : { $reason }
remedy-changed = regardez ce qu’il contient maintenant
remedy-vanished = remettez-le en place
remedy-not-clean = corrigez-les dans un éditeur
remedy-busy = attendez que ce soit fini
remedy-read-only = rendez-le inscriptible par son propriétaire (chmod u+w)
remedy-exists = prenez un autre nom
remedy-locked-out = si personne n’enregistre, supprimez ce fichier
remedy-mounted = montez son dossier plutôt que le fichier
remedy-no-locks = gardez-le sur un disque qui en a, ou montez celui-ci avec des verrous
remedy-unkept = vérifiez que c’est bien voulu
vanished = { $path } n’est plus là ; ce qui est affiché n’est pas enregistré, il n’est qu’en mémoire : { $save } écrit le fichier à nouveau
late-key = { $count ->
    [one] { $key } n’a rien fait : la boîte de dialogue visée venait de se fermer.
   *[other] { $count } touches n’ont rien fait : la boîte de dialogue visée venait de se fermer.
}
late-key-asks = { $count ->
    [one] { $key } ne vaut pas réponse : touche arrivée
   *[other] { $count } touches ne valent pas réponse : elles sont arrivées
} en même temps que celle qui pose cette question.
read-meanwhile = Le fichier a été modifié et relu entre-temps, et rien n’a été fait. Regardez à nouveau.
save-changed = { $path } a été modifié par un autre programme depuis sa lecture, et reste tel quel ; votre modification reste à l’écran : relisez le fichier, puis refaites-la
save-vanished = { $path } n’est plus là, et rien n’a été écrit ; votre modification est conservée : remettez le fichier en place, puis enregistrez de nouveau
save-not-clean = { $path } contient des erreurs que l’écriture ferait perdre ; corrigez-les dans un éditeur, relisez-le, puis faites votre modification
save-busy = { $path } est en cours d’enregistrement par un autre programme ; votre modification est conservée : attendez que ce soit fini, puis enregistrez de nouveau
save-read-only = { $path } est protégé en écriture ; votre modification est conservée : rendez-le inscriptible par son propriétaire (chmod u+w), puis enregistrez de nouveau
save-exists = { $path } existe déjà, et rien n’a été écrit ; prenez un autre nom
save-locked-out = { $path } n’est pas enregistré : son verrou { $lock } appartient à { $owner } et personne d’autre ne peut l’ouvrir ; si personne n’enregistre, supprimez ce fichier, puis réessayez
save-another-user = un autre utilisateur
save-mounted = { $path } est lui-même un point de montage : rien ne peut prendre sa place et il ne peut pas être enregistré ; montez son dossier plutôt que le fichier
save-no-locks = { $path } est sur un disque sans verrous, où deux programmes pourraient écrire en même temps, et ne peut donc pas être enregistré : gardez-le sur un disque qui en a, ou montez celui-ci avec des verrous
save-unkept = { $path } n’est pas encore enregistré : { $caveats } ; enregistrez de nouveau pour le faire quand même
save-failed = { $path } n’est pas enregistré : { $step } : { $reason } ; votre modification est conservée : { $remedy }, puis enregistrez de nouveau
save-unsure = { $path } est enregistré, mais une coupure de courant pourrait rétablir l’ancien texte : { $step } : { $reason } ; { $remedy }, puis enregistrez de nouveau

caveat-other-names = { $path } a { $count ->
    [one] un autre nom (un lien physique), qui garde
   *[other] { $count } autres noms (des liens physiques), qui gardent
} l’ancien texte quand le fichier est enregistré
caveat-owner = { $path } appartient à { $owner }, et devient vôtre quand vous l’enregistrez
caveat-group = { $path } est destiné au groupe { $group }, dont vous ne faites pas partie : quand vous l’enregistrez, ce groupe n’a pas plus de droits que tout le monde
caveat-access-list = { $path } a une liste de contrôle d’accès, perdue quand vous l’enregistrez : seul son propriétaire peut alors l’ouvrir
caveat-attributes = { $path } a des attributs qui sont perdus quand vous l’enregistrez : { $names }
caveat-no-version = enregistré, mais ce qu’il y avait avant n’est pas conservé dans { $folder } : { $reason } ; { $remedy }
caveat-no-journal = enregistré, mais cela ne figure pas dans le journal { $journal } : { $reason } ; { $remedy }
caveat-foreign-journal = enregistré, mais { $journal } n’est pas un journal de mpn, ce qui a été fait n’y est donc pas consigné ; déplacez ce fichier

create-no-folder = { $path } n’est pas écrit : il n’y a pas de dossier { $folder } ; créez d’abord le dossier, ou indiquez-en un qui existe, puis réessayez
create-busy = { $path } est en cours d’écriture par un autre programme ; attendez que ce soit fini, puis voyez si le fichier est encore voulu
create-read-only = { $path } est protégé en écriture et reste tel quel : rendez-le inscriptible par son propriétaire (chmod u+w), puis réessayez
create-failed = { $path } n’est pas écrit : { $step } : { $reason } ; { $remedy }, puis réessayez
create-unsure = { $path } est écrit, mais une coupure de courant pourrait le faire disparaître : { $step } : { $reason } ; { $remedy }, et gardez une copie ailleurs

save-step-folder = le dossier est introuvable et ne peut pas être créé
save-step-lock = le fichier verrou { $lock } ne peut pas être utilisé
save-step-compare = le fichier ne peut pas être relu pour comparaison
save-step-temporary = aucun fichier temporaire ne peut être créé à côté de lui
save-step-write = le fichier temporaire ne peut pas être écrit
save-step-rights = le fichier temporaire ne peut pas prendre les droits du fichier
save-step-sync = le fichier temporaire ne peut pas être écrit jusque sur le disque
save-step-replace = le fichier temporaire ne peut pas prendre sa place
save-step-sync-folder = le dossier ne peut pas être écrit jusque sur le disque

save-reason-full = le disque est plein
save-reason-quota = votre quota sur le disque est épuisé
save-reason-denied = l’autorisation est refusée
save-reason-read-only = le système de fichiers est en lecture seule
save-reason-gone = le dossier n’est pas là
save-reason-no-folder = une partie du chemin n’est pas un dossier
save-reason-taken = quelque chose d’autre porte ce nom
save-reason-name = le nom est trop long ou contient un caractère interdit
save-reason-large = le texte est plus gros que ne peut l’être un fichier d’état
save-reason-folder = c’est un dossier
save-reason-unsupported = le système de fichiers ne le permet pas
save-reason-in-use = il est en cours d’utilisation, ou c’est un point de montage
save-reason-other = { $reason }

save-remedy-full = libérez-y de la place
save-remedy-quota = supprimez des fichiers à vous ou demandez un quota plus grand
save-remedy-denied = donnez-vous le droit de lire et d’écrire le dossier et le fichier (chmod, chown)
save-remedy-read-only = montez-le en écriture
save-remedy-gone = créez le dossier
save-remedy-no-folder = corrigez le chemin
save-remedy-taken = déplacez ce qui le porte
save-remedy-name = donnez un autre nom au fichier
save-remedy-large = retirez ce qui n’est plus nécessaire
save-remedy-folder = indiquez un fichier qu’il contient
save-remedy-unsupported = gardez le fichier sur un disque local
save-remedy-in-use = fermez ce qui l’a ouvert ; si le fichier lui-même est monté, montez plutôt son dossier
save-remedy-other = vérifiez que le disque est connecté et en bon état

## Using keys
no-key-cal = Aucun détail supplémentaire disponible : une licence d’accès client n’a pas de clé et ne se télécharge pas (R23).
no-key-not-needed = Aucune activation n’est nécessaire ici, et aucune clé n’est consignée (R22).
no-key-none = Aucune clé n’est encore consignée ici.
no-token-none = Aucun jeton n’est encore consigné ici.
no-token-all-redeemed = Ici, tous les jetons sont échangés, remplacés ou expirés.
no-key-all-used = Ici, toutes les clés sont épuisées, bloquées ou expirées.
no-key-lapsed = Son offre est caduque : aucune de ses clés ne peut plus être utilisée (R7, R25).
no-key-other = Il n’y a pas de clé ici.
no-key-none-do = { $new } en ajoute une.
no-key-all-used-do = { $open }, puis choisissez-en une pour la consulter quand même.
no-key-lapsed-do = { $open }, puis choisissez-en une pour la consulter : elle ne sert plus à rien.
no-token-all-redeemed-do = { $open }, puis choisissez-en un pour le consulter : il ne sert plus à rien.
no-key-other-do = Sélectionnez un avantage logiciel ou cloud, ou cherchez-en un avec { $find }.
no-contract = Pas d’ID d’accès ni d’ID de contrat à copier : ils apparaissent une fois l’avantage mis en service, tant qu’il reste quelque chose (R48, R54).
contract-is-shown = L’ID d’accès et l’ID de contrat sont déjà dans la liste ; { KEY("copy") } les copie, l’un après l’autre.
reveal-hint = toute touche la masque ; encore { $left } s
reveal-not-now = { $name } n’a jamais été consulté, et regarder est un acte (R15) : { $run ->
    [yes] lancez pour cela le programme sans --today
   *[no] appuyez d’abord sur { KEY("today") } pour revenir à aujourd’hui
}.
reveal-title = Première consultation : { $name }
reveal-ends-refund = Jusqu’au { $until }, Microsoft rembourse cette offre, tant qu’aucune clé n’a été consultée et que rien n’a été utilisé. Afficher ou copier cette clé met fin à ce droit (R15). C’est consigné.
reveal-no = Renoncer
reveal-yes = Continuer et renoncer au remboursement
copied = Copié : { $name } ; effacé dans { $seconds } s.
copied-tmux = { $name } est dans le tampon de tmux, effacé dans { $seconds } s, et peut-être dans le presse-papiers de votre terminal, hors d’atteinte d’ici.
copied-tmux-only = { $name } est dans le tampon de tmux, effacé dans { $seconds } s, et nulle part ailleurs.
copied-terminal = { $name } a été envoyé au terminal (OSC 52). Ce qu’il en garde, et combien de temps, n’est pas connu ici.
copied-staged = { $done } C’est fictif (--stage).
copy-nowhere = Aucun presse-papiers n’est accessible d’ici : pas d’affichage, pas de terminal. Utilisez { KEY("reveal") } dans le tableau de bord, mpn key --print en ligne de commande.
copy-off = La copie est désactivée dans la configuration (clipboard = "off").
copy-refused = Le presse-papiers a refusé : { $why }. Utilisez { KEY("reveal") }, ou définissez clipboard dans la configuration.
copy-no-helper = Rien n’a été copié : le processus qui viderait ensuite le presse-papiers n’a pas pu être lancé ({ $why }). Utilisez { KEY("reveal") } dans le tableau de bord, mpn key --print en ligne de commande.
copy-no-answer = Rien n’a été copié : le processus qui viderait ensuite le presse-papiers ne répond pas. Réessayez, ou utilisez { KEY("reveal") } dans le tableau de bord, mpn key --print en ligne de commande.
on-clipboard = { $name } au presse-papiers : { $left } s
on-tmux = { $name } dans tmux : { $left } s
clipboard-cleared = Le presse-papiers a été vidé.
clipboard-changed = Le presse-papiers contient désormais autre chose, qui a été laissé tel quel.
tmux-cleared = Le tampon de tmux a été vidé.
tmux-cleared-handed-on = Le tampon de tmux a été vidé ; votre terminal a peut-être encore la clé.
tmux-changed = Le tampon de tmux contient désormais autre chose, qui a été laissé tel quel.
key-cut = { $name } : caractères de contrôle omis.

## Forms
nothing-selected = Rien n’est sélectionné.
only-counts = Cette ligne ne fait que compter : { KEY("open") } mène à ce qui est compté.
ledger-is-kept = Une ligne de registre est un fait qui a eu lieu : { KEY("edit") } ouvre le fichier à cet endroit, et { KEY("remove") } en retire une qui n’a jamais eu lieu.
form-new = { $kind }
form-new-in = { $kind }, dans { $parent }
form-change = Modifier la fiche : { $name }
form-part = { $field } : { $part }
form-choose = { $takes } ({ $key } en donne la liste)
form-place = { $at } sur { $all }
form-fitting = { $count ->
    [0] rien ne convient
   *[other] { $count } au choix
}
form-narrow = saisir pour restreindre
form-replaces = { $takes } ; ce que vous saisissez remplace ce qui s’y trouve
form-of-file = { $name } : { $takes }
form-fault = { $field } : { $fault }
form-kept = { $what } reste
form-by-default = { $value } (par défaut)
form-edge = { $above ->
    [0] … encore { $below } { $below ->
            [one] champ
           *[other] champs
        } plus bas
   *[other] { $below ->
        [0] … encore { $above } { $above ->
                [one] champ
               *[other] champs
            } plus haut
       *[other] … encore { $above } plus haut, { $below } plus bas
    }
}
hint-save = enregistrer
hint-mend = tout réparer
doctor-mend-title = Réparer cela ?
doctor-mend-no = Laisser tel quel
doctor-mend-yes = { $count ->
    [one] Réparer ce point
   *[other] Réparer les { $count } points
    }
hint-record = consigner ce qui est nouveau
form-needed = une réponse est nécessaire ici : { $takes }
form-not-asked = non demandé
form-known = { $value } (d’après le registre)
form-key-count = { $count } sur 25
form-by-catalogue = { $value } (d’après le catalogue)
form-more = … encore { $lines } { $lines ->
    [one] ligne
   *[other] lignes
} ({ $key })
form-above = … { $lines } { $lines ->
    [one] ligne
   *[other] lignes
} au-dessus ({ $key })
form-leave = Un second { KEY("cancel") } abandonne votre saisie.
new-title = Nouvelle fiche
new-needs = { CAPITAL($part) } dépend toujours d’{ $whole }, et il n’y en a pas encore : commencez par là.
new-where = De quoi dépend la nouvelle fiche ({ $kind }) ?
new-in = { $kind } dans { $parent }
new-partner = les données du partenaire lui-même
new-record = ajouter : { $kind }
confirm-erase = Effacer seulement le nom, l’adresse et la note
confirm-erase-means = L’effacement laisse les lignes en place, sous un pseudonyme.
confirm-mistake = Cette ligne ({ $id }) n’a-t-elle jamais eu lieu ?
confirm-never-happened = Elle n’a jamais eu lieu : la retirer
confirm-removal = Supprimer { $name } ?
confirm-keep = Conserver
confirm-by-enter = Seul Enter sur la réponse qui le dit supprime.
confirm-kept = { $key } n’est pas une réponse : rien n’a été fait. Enter sur la réponse en est une.
confirm-remove = Supprimer tout cela

## Command line: keys
cli-key = Trouver une clé de produit ou un jeton : affiché masqué, copié ou affiché en clair
cli-key-query = Mots du produit, de l’id, de la note ou de la machine ; tous doivent se rencontrer
cli-key-tail = Les cinq derniers caractères de la clé ; sans valeur, ils sont demandés, masqués, et la clé entière convient aussi
cli-key-copy = La copier, sans l’afficher
cli-key-print = L’afficher en clair, et rien d’autre, sur la sortie standard
key-nothing = aucune clé ne correspond
key-nearest = aucune clé ne correspond ; celles-ci sont proches
key-several = { $count } clés correspondent ; ajoutez des mots, l’id, ou --tail LAST5
key-pick = Laquelle ? Un nombre de 1 à { $count }, Enter quitte :
key-none-picked = aucune des { $count } clés qui correspondent n’a été choisie
key-tail-missing = rien n’a été saisi : les cinq derniers caractères, ou la clé entière, la trouvent
key-left = laissée telle quelle ; rien n’a été copié ni affiché
key-not-now = { $id } n’a jamais été consulté, et regarder est un acte (R15) : relancez sans --today
key-needs-yes = { $why } Ajoutez --yes pour le faire.

## Command line: keeping records
cli-add = Ajouter une fiche : person, offer, software, cloud, visual-studio, technical, key, token, seat, subscription
cli-set = Modifier un champ d’une fiche
cli-remove = Supprimer une fiche, définitivement ; ce qui y fait référence est d’abord nommé, et sans terminal il faut --yes
cli-kind = Ce qu’il faut ajouter
cli-fields = Ses champs, sous la forme FIELD=VALUE ; les parties d’un crédit comme credit.kind=monthly
cli-to = L’avantage dont dépend une clé, un jeton ou un siège
cli-key-from = Fichier qui contient la clé ; - est l’entrée standard. Sans lui, elle est demandée sur le terminal, masquée
cli-as-is = Garder une clé avec des caractères que les vraies clés n’ont jamais
cli-dry-run = Répondre seulement ; ne rien écrire
cli-act-dry-run = Répondre seulement ; ne rien écrire
cli-record-id = Id de la fiche ; partner pour le compte partenaire
cli-field = Champ, par son nom dans le fichier d’état
cli-value = Sa nouvelle valeur
cli-unset = Retirer le champ
cli-remove-id = Id de la fiche ; avec --mistake, ID:ROW, comme vs-1:2, quand le registre a plusieurs lignes
cli-erase = Effacer le nom, l’adresse et la note d’une personne, et garder les lignes sous un pseudonyme
cli-mistake = Retirer une ligne de registre qui n’a jamais eu lieu : une activation, une affectation, un incident, ou le dernier échange ou remplacement d’un jeton. ID:ROW la nomme, comptée à partir de 1, ID:cleared:ROW une machine nettoyée
cli-references = Supprimer aussi ce qui y fait référence
cli-yes = Ne pas demander
cli-not-written = { $done } (non écrit)
cli-done-written = { $done } (écrit)
cli-written-unsure = Écrit, sans certitude de survivre à une coupure de courant : { $path } : { $step } : { $reason } ; { $remedy }. Ne relancez pas la commande : elle compterait deux fois.
cli-written-unanswered = Écrit, mais la réponse n’a pas pu être donnée : { $reason }. Ne relancez pas la commande : elle compterait deux fois.
cli-waiting = { $path } est en cours d’enregistrement par un autre programme ; attente de la fin, une minute au plus …
cli-not-written-why = Non écrit : { $why } ; { $remedy }, puis relancez la commande.
cli-not-written-changed = Non écrit : d’autres programmes modifient { $path } plus vite qu’il ne peut être lu ; relancez la commande.
cli-not-removed = Conservé.
cli-confirm-removal = Supprimer { $id } ? mpn undo annule cela.
cli-removal-needs-yes = { $id } est conservé : personne n’a pu répondre ; ajoutez --yes pour supprimer, ou --dry-run pour voir ce qui partirait
cli-read-only-refuses = rien n’est écrit avec --read-only ; omettez cette option, ou ajoutez --dry-run pour n’avoir que la réponse
cli-stage-refuses = rien n’est écrit avec --stage ; omettez cette option, ou ajoutez --dry-run pour n’avoir que la réponse
cli-refuses-to-write = rien n’est écrit avec { $option } : omettez cette option
staged-file = le fichier d’état
staged-config = la configuration
staged-output = données fictives (--stage) : aucune clé, aucun nom, aucun ID, aucune adresse n’y est réel
staged-sample = il n’y a pas encore de fichier d’état : ceci est l’exemple
staged-faults = { $path } : { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}, en { $places }. Rien n’en est affiché avec --stage ; sans cette option, chaque erreur est expliquée
cli-which-benefit = quel avantage : nommez son onglet
key-as-query = cela pourrait être une clé ou un morceau d’une clé, qui n’est jamais prise en argument, là où d’autres utilisateurs pourraient la voir : mpn key --tail LAST5 trouve une clé par ses cinq derniers caractères
cli-key-as-argument = une clé n’est jamais prise en argument, là où d’autres utilisateurs pourraient la voir : omettez-la pour qu’elle soit demandée, ou utilisez --key-from FILE (- est l’entrée standard)
cli-key-missing = aucune clé n’est arrivée sur l’entrée standard : indiquez un fichier qui la contient avec --key-from FILE, ou envoyez-la par un tube
cli-key-none-in = { $path } est vide : le fichier doit contenir la clé
cli-no-key-field = --key-from et --as-is valent pour le champ key : omettez-les ici
cli-no-whole = { $kind } ne fait pas partie d’une autre fiche : omettez --to{ $offer ->
    [yes] {""} ; son offre se donne par enrollment=ID
   *[no] {""}
}
cli-keys-several = voici { $count } clés, et chacune est une fiche à elle : donnez-en une à la fois, ou reprenez-les toutes avec mpn import FILE
cli-key-prompt = Clé (masquée) :{" "}
cli-field-value = donnez les champs sous la forme FIELD=VALUE ; il y a { $fields }
cli-of-field = `{ $name }` : { $sentence }
cli-value-missing = la valeur manque : { $takes }. --unset retire le champ
cli-confirm-erasure = Effacer l’identité ({ $id }) ? mpn undo annule cela.
cli-confirm-mistake = Cette ligne ({ $id }) n’a-t-elle jamais eu lieu ? mpn undo annule cela.
cli-rests-on = { $reason } { $erasable ->
    [yes] Pour ne retirer que le nom, l’adresse et la note : mpn remove { $id } --erase.
   *[no] Ce qui n’a jamais eu lieu part avec --mistake.
}
cli-named = { $reason } mpn remove { $id } --erase ne retire que le nom et garde les lignes ; --with-references supprime aussi les lignes.
cli-which-row = { $count ->
    [0] Cette ligne n’existe pas : mpn remove ID:ROW --mistake en nomme une, comptée à partir de 1.
    [one] { $id } a { $count } ligne : dites laquelle n’a jamais eu lieu, par exemple { $id }:{ $count }.
   *[other] { $id } a { $count } lignes : dites laquelle n’a jamais eu lieu, par exemple { $id }:{ $count }.
}
cli-with-references = { $reason } Ajoutez --with-references pour le supprimer aussi.
cli-no-kind = ce type de fiche n’existe pas ; types connus : { $known }
cli-fields-of = Champs par type ; * est indispensable, (*) si un autre champ le demande
cli-no-field = { $kind } n’a pas de champ « { $name } » ; les champs sont { $known }
cli-key-unreadable = la clé n’a pas pu être lue : { $why }
key-source-absent = ce fichier n’existe pas
key-source-directory = c’est un dossier ; indiquez le fichier qu’il contient
key-source-other = ce n’est ni un fichier ni un tube ; --key-from - lit l’entrée standard
key-source-too-large = il y a plus de { $most } octets ; une clé a 29 caractères
key-source-not-text = ce n’est pas un texte en UTF-8 ou en UTF-16 ; enregistrez-le dans l’un des deux
key-source-denied = autorisation refusée

## A file of one's own: its comments
init-head =
    Les avantages d’un partenaire Microsoft : ce qui a été accordé, et ce qu’il en est advenu.
    Modifiez-le à la main, dans le tableau de bord (mpn) ou avec mpn add, mpn set et mpn remove ; commentaires et disposition restent.
    Des faits seulement : comptes, statuts et échéances en sont calculés. Les dates s’écrivent 2021-03-01.
init-partner = ---- Le compte partenaire. Les locataires sont ceux du partenaire : un jeton ne peut être échangé que sur eux (R38).
init-customers = customer_machines = ["CUST-*"]   # noms de machines de clients : y activer est refusé (R40)
init-people = ---- Les personnes qui peuvent détenir sièges et crédits. Les id sont des mots en minuscules reliés par des tirets, uniques dans ce fichier.
init-offer = ---- L’offre d’adhésion. Sa date anniversaire est un an après l’achat ; elle se renouvelle dans les { $days } jours qui suivent (R6).
init-renewals = renewals = [2021-09-20]   # les jours où des renouvellements ont été payés, du plus ancien au plus récent
init-software = ---- Logiciels. activate_by est la date d’expiration de l’avantage, si ce n’est pas la date anniversaire. Les clés suivent leur avantage :
init-cloud = ---- Cloud. Un jeton s’échange une seule fois, sur un seul locataire (R31, R32). Les jetons suivent leur avantage :
init-visual-studio = ---- Visual Studio. Un siège peut être réattribué { $days } jours après son affectation (R45).
init-technical = ---- Avantages techniques. access_id et contract_id apparaissent une fois l’avantage mis en service (R48).
init-illustrative = À titre d’illustration : les textes du programme ne donnent pas de chiffre certain. Regardez ce qui vous a été accordé.

## A file of one's own: questions
init-title = Un fichier à vous
init-preview-title = Créer { $path } ?
init-preview-offer = { $offer }, achat le { $purchased }
grant-title = Ajouter ce que le catalogue prévoit pour { $offer } ?
grant-lines = { $count } × { $kind } : { $names }
grant-no = Ne rien ajouter ; { KEY("new") } en ajoute un par un
grant-yes = { $count ->
    [one] Ajouter cet avantage
   *[other] Ajouter ces { $count } avantages
    } ; { KEY("undo") } annule l’ajout
init-no = Revenir aux questions
init-yes = Le créer ; { KEY("undo") } annule l’offre et ses avantages
sample-no-new = Ce sont des données d’exemple. Votre propre fichier existe, ou rien ne peut être écrit ici : quittez avec { KEY("quit") } et lancez mpn.
init-ask-name = Nom du partenaire
init-ask-mpn-id = ID MPN, si vous le connaissez
init-ask-tenants = Locataires propres, comme contoso.onmicrosoft.com
init-ask-offer = Quelle offre
init-ask-competency = Quelle compétence, comme cloud-platform
init-ask-level = À quel niveau
init-ask-purchased = Date d’achat
init-ask-role = Qui s’en sert
init-question = { $question } ({ $takes }) :
init-question-usual = { $question } ({ $takes }) [{ $usual }] :
takes-one = une ligne
init-no-mpn-id = Un ID MPN ne contient que des chiffres.
init-no-tenant = Un locataire est un nom de domaine, comme contoso.onmicrosoft.com ; plusieurs sont séparés par des virgules.
init-made = { $path } est votre fichier, avec { $count ->
    [one] { $count } avantage
   *[other] { $count } avantages
    }. Ajoutez personnes, clés et jetons dans le tableau de bord, avec { KEY("new") }.
cli-init = Quelques questions, puis un fichier d’état commenté à vous
cli-init-name = L’entreprise, telle que Partner Center la nomme
cli-init-mpn-id = Son ID dans le Microsoft Partner Network, des chiffres
cli-init-tenant = Un locataire à elle, comme contoso.onmicrosoft.com ; s’il y en a plusieurs, l’option pour chacun
cli-init-offer = Ce qui a été acheté : { $words }
cli-init-competency = Pour une compétence ou une spécialisation : laquelle
cli-init-level = Pour une compétence, à quel niveau : { $words }
cli-init-purchased = Le jour de l’achat
cli-init-missing = personne ne peut répondre ici ; ajoutez { $options }
cli-init-exists = { $path } existe déjà et a été laissé tel quel ; indiquez un autre fichier avec --file, ou ouvrez celui-ci : mpn
cli-init-made = { $path } est votre fichier, avec { $count ->
    [one] { $count } avantage
   *[other] { $count } avantages
    }. Ajoutez personnes, clés et jetons avec mpn add, ou dans le tableau de bord avec { KEY("new") }.
cli-init-make = Le créer ?
cli-init-left = Rien n’a été créé.
cli-init-ended = les questions n’ont pas toutes reçu une réponse ; rien n’a été écrit
cli-doctor = Ce qui est étrange dans le fichier, ses clés et ce qui se trouve à côté
cli-doctor-after = Codes de sortie : 0 rien n’a été trouvé, 1 quelque chose l’a été, 3 le fichier ne peut pas être lu ou n’a pas été réparé avec certitude.
cli-doctor-fix = Réparer ce qui peut l’être sans rien perdre : les produits écrits de deux façons, en une étape ; qui peut ouvrir le fichier, et ce que des enregistrements interrompus ont laissé à côté
doctor-nothing = rien d’étrange n’a été trouvé
doctor-what = Quoi
doctor-where = Où
doctor-says = Constat
doctor-title = Examen du fichier
doctor-looking = Le fichier et ce qui se trouve à côté sont examinés …
doctor-nothing-to-mend = Rien ici ne peut être réparé automatiquement.
doctor-placed = { $line }:{ $column }
doctor-counts = { $found ->
    [one] { $found } point trouvé
   *[other] { $found } points trouvés
    }{ $mendable ->
    [0] {""}
   *[other] , dont réparables : { $mendable }
    }
doctor-offers = { $mendable ->
    [one] mpn doctor --fix le répare : { $what }
   *[other] mpn doctor --fix les répare : { $what }
    }
doctor-remark = trouvés : { $found }{ $mendable ->
    [0] {""}
   *[other] , réparables en une étape : { $mendable }
    }
doctor-mended = { $mended ->
    [0] rien n’a été réparé
    [one] { $mended } point réparé : { $what }
   *[other] { $mended } points réparés : { $what }
    } ; { $left ->
    [0] il ne reste rien
   *[other] restants : { $left }
    }
doctor-undo = ce qui a été réparé dans les fiches forme une seule étape : mpn undo l’annule
doctor-what-if = rien n’est réparé à une date de simulation ({ $date }) : omettez --today
doctor-mended-here = { $count ->
    [one] { $count } point réparé
   *[other] { $count } points réparés
    }{ $records ->
    [0] {""}
   *[other] {" "}; { KEY("undo") } annule ce qui a été changé dans les fiches
    }
doctor-path = { $what } : { $path }{ $there ->
    [yes] {""}
   *[other] , absent pour l’instant
    }
doctor-path-state = fichier d’état
doctor-path-real = qui est un lien vers
doctor-path-lock = verrou, pendant l’enregistrement
doctor-path-log = journal
doctor-path-versions = versions gardées, qui contiennent ses clés
doctor-path-what = chemin
doctor-path-config = configuration
doctor-not-a-key = { $id } ne contient pas une clé : une clé a cinq groupes de cinq lettres et chiffres (R29). Vérifiez-la chez Microsoft.
doctor-contradiction = { $what ->
    [into-ended] Un jeton est entré dans { $of } le { $on }, alors qu’il avait pris fin le { $other } (R37).
    [begun-active] { $of } a recommencé le { $on }, alors qu’il ne prenait fin que le { $other } (R37).
    [opened-unenabled] Un incident de { $of } a été ouvert le { $on }, et rien ne dit que l’avantage a été activé (R48).
    [opened-early] Un incident de { $of } a été ouvert le { $on }, avant l’activation du { $other } (R48).
    [credit-tokens] { $of } est un crédit, et a des jetons (R31, R41, R42).
    [ends-early] { $of } prend fin le { $on }, avant le jour de ses chiffres, le { $other } (R3).
    [redeemed-early] { $of } est venu en remplacement le { $other }, et a été échangé le { $on } (R33).
    [other-tenant] { $of } a été échangé sur un autre locataire que ce qu’il a commencé (R37).
   *[other-product] { $of } est d’un autre produit que ce qu’il a commencé (R37).
}
doctor-odd-letter = { $id } : le signe de rang { $at } ne se rencontre jamais dans une vraie clé (R29) ; c’est une faute de frappe, ou une clé inventée.
doctor-foreign-letter = { $id } : le signe de rang { $at } vient d’une autre écriture et ressemble seulement à une lettre de A à Z ; saisissez-le de nouveau.
doctor-look-alike = { $id } et { $other } ne diffèrent que par des signes qui se ressemblent, comme 0 et O ou 8 et B : l’une des deux a été mal lue.
doctor-key-twice = { $id } est la même clé que { $other } de ce produit : une clé figure une fois dans un fichier, et ses utilisations comptent ensemble (D17).
doctor-two-products = { $id } ({ $product }) est la même clé que { $other } ({ $theirs }) : elle appartient à l’un des deux (D17).
doctor-no-limit = { $id } est une clé d’activation multiple sans sa limite : on ne peut rien dire de ce qu’il en reste (R21). « mpn set { $id } limit N » la consigne.
doctor-viewed-early = { $id } a été consultée le { $on }, pendant les jours de remboursement (offre { $offer }, jusqu’au { $until }) : cela a mis fin à ce droit (R15).
doctor-still-to-come = { $id } porte la date { $on }, qui est encore à venir : rien n’a pu se passer ce jour-là. Une erreur de date ? Elle compte à partir de ce jour (D5).
doctor-over-limit = { $id } : { $used } utilisations sur { $limit } d’après le compte de Microsoft, plus que la clé n’en permet (R20). Aucune activation n’est plus accordée.
doctor-unexplained = { $count ->
    [one] { $count } activation de { $id } comptée chez Microsoft le { $on } ne figure
   *[other] { $count } activations de { $id } comptées chez Microsoft le { $on } ne figurent
    } dans aucun registre : quelqu’un utilise la clé, et personne ne l’a noté (R20).
doctor-odd-number = { $field ->
    [access_id] { field-access-id }
   *[contract_id] { field-contract-id }
    } de { $id } : { $digits ->
    [one] { $digits } chiffre
   *[other] { $digits } chiffres
    }, alors que ceux de Microsoft en ont { $usual ->
    [9] neuf
   *[other] { $usual }
    } (R48) : vérifiez-le, et corrigez-le avec « mpn set { $id } { $field } NOMBRE ».
doctor-product-letter = Le signe de rang { $at } de « { $product } » ({ $id }) vient d’une autre écriture et ressemble seulement à une lettre de A à Z : personne ne le voit, et c’est un autre produit (D13). « mpn set { $id } product TEXTE » le saisit de nouveau.
doctor-spelt-twice = { $id } écrit « { $product } » là où d’autres écrivent « { $theirs } » : personne ne voit la différence, et le sens est le même (D13).
doctor-open-to-all = Tout le monde sur cette machine peut ouvrir { $path }, qui contient des clés (mode { $mode }) : il devrait être réservé à son propriétaire (0600).
doctor-open-to-group = Le groupe de { $path } peut l’ouvrir, et il contient des clés (mode { $mode }). Si personne ne le partage avec vous, « chmod 600 » le réserve à son propriétaire.
doctor-lock-left = Un enregistrement de { $path } a été interrompu et a laissé son verrou à côté ; il ne gêne personne.
doctor-lock-open = Le verrou à côté de { $path } peut être ouvert par plus de personnes que le fichier : chacune pourrait empêcher de l’enregistrer.
doctor-lock-closed = Le verrou à côté de { $path } ne peut pas être ouvert{ $owner ->
    [none] {""}
   *[other] , il appartient à { $owner }
    } : rien ne peut être enregistré tant qu’il n’est pas supprimé.
doctor-left-over = { $count ->
    [one] { $count } texte d’un enregistrement interrompu se trouve
   *[other] { $count } textes d’enregistrements interrompus se trouvent
    } à côté de { $path }, avec ses clés en clair.
doctor-beside-open = { $count ->
    [one] { $count } fichier ou dossier à côté de { $path } (le journal et les versions gardées, qui contiennent ses clés) peut être ouvert
   *[other] { $count } fichiers et dossiers à côté de { $path } (le journal et les versions gardées, qui contiennent ses clés) peuvent être ouverts
    } par plus de personnes que le fichier lui-même.
doctor-kept-by-git = { $path } et ses versions contiennent des clés en clair et se trouvent dans { $root }, un dossier suivi par git : qui peut lire le dépôt, une copie ou son historique a toutes les clés, même après leur suppression ici. Gardez le dépôt privé, ou ajoutez { $names } à .gitignore.

## Command line: check. The first word of the status line is one that monitoring systems know.
cli-check = Pour cron et la supervision : une ligne, et un code de sortie
cli-check-after = Sont à échéance les dates de mpn deadlines, sauf renewal-reminder et reassignable, dès le début de leur préavis : le paramètre warn_days, 30 jours par défaut.
    Codes de sortie : 0 rien n’est à échéance, 1 quelque chose l’est ou les frais d’une année maintenue sont échus, 2 quelque chose l’est aujourd’hui, une fenêtre de renouvellement ou les jours de ces frais sont ouverts, ou une offre est devenue caduque ou ces frais sont échus au cours des { $days } derniers jours, 3 inconnu. Les machines encore à nettoyer sont signalées tant qu’il y en a, et ne changent aucun code.
cli-left = Aussi un produit dont les clés ont ensemble au plus ce nombre d’activations restantes, à la place du paramètre warn_left
cli-warn = Le préavis de tous les types de date, en jours, à la place des paramètres
cli-explain = Dire de chaque date et de chaque offre si elle donne l’alerte, et pourquoi
check-as-of = simulation au { $date }
check-due-today = { $count ->
    [one] { $count } échéance aujourd’hui
   *[other] { $count } échéances aujourd’hui
    }
check-due-within = { $count ->
    [one] { $count } échéance
   *[other] { $count } échéances
    } d’ici { $days ->
    [one] { $days } jour
   *[other] { $days } jours
    }
check-due-soon = { $count ->
    [one] { $count } échéance dans son préavis
   *[other] { $count } échéances dans leur préavis
    }
check-told = { $count ->
    [one] { $count } autre point à signaler
   *[other] { $count } autres points à signaler
    }
check-to-clear = { $id } : encore { $what } (R25)
check-windows = { $count ->
    [one] { $count } fenêtre de renouvellement ouverte
   *[other] { $count } fenêtres de renouvellement ouvertes
    }
check-lapses = { $count ->
    [one] { $count } offre devenue caduque
   *[other] { $count } offres devenues caduques
    }
check-nothing = aucune date à échéance
check-no-date = aucune date à venir
check-no-due-date = aucune date à venir qui puisse donner l’alerte
check-next = prochaine échéance { $date }, { $when } : { $what }
check-threshold = Préavis
check-never = jamais
check-fires = Alerte
check-why = Motif
check-until = Jusqu’au
check-yes = oui
check-no = non
check-why-today = c’est aujourd’hui
check-why-within = dans { $days ->
    [one] { $days } jour
   *[other] { $days } jours
    } au plus
check-why-not-yet = pas avant le { $from }
check-why-never-due = ne donne jamais l’alerte : elle ne fait qu’annoncer une autre date
check-why-told = signalé avec son offre, et compté là
check-why-never-warned = warn_days dit jamais
check-offer-active = { $name } : active jusqu’au { $until }
check-offer-window = { $name } : renouvelable jusqu’au { $until }, { $when }
check-offer-lapsed = { $name } : caduque depuis le { $since } ; donne l’alerte jusqu’au { $until }
check-offer-lapsed-before = { $name } : caduque depuis le { $since } ; a donné l’alerte jusqu’au { $until }
check-offer-fee-open = { $name } : les frais de l’année maintenue peuvent être payés jusqu’au { $until }, { $when }
check-offer-fee-missed = { $name } : aucun paiement des frais de l’année maintenue n’est consigné ; le dernier jour était le { $last }
check-fees-open = frais à payer : { $count }
check-fees-missed = frais non consignés : { $count }
check-running-out = { $count ->
    [one] { $count } produit bientôt à court de clés
   *[other] { $count } produits bientôt à court de clés
}
check-left = { $product } : { $left ->
    [0] aucune activation restante
    [one] { $left } activation restante
   *[other] { $left } activations restantes
}
check-left-unknown = { $product } : activations sans limite connue
check-none-live = aucune offre en cours depuis le { $since }
check-left-of = Reste
check-none-over = illimité
check-dismissed = Écartées, et donc non comptées :

## Command line and dashboard: import
cli-import = Depuis d’autres programmes : des clés, ce qu’il en reste, des personnes
cli-import-file = Le fichier, ou - pour l’entrée standard : { $formats }
cli-import-format = Ce qu’est le fichier, quand son contenu ne le dit pas
cli-import-columns = Quelles colonnes d’un tableau contiennent quoi, par lettre, numéro ou en-tête : product=A,key=C ; aussi { $columns }
cli-import-product = Le produit des clés pour lesquelles le fichier n’en nomme pas
cli-import-encoding = Comment le texte est encodé, quand rien ne le dit ou qu’il est mal deviné : windows-1252, utf-16le …
cli-import-into = L’offre dont relèvent les clés ; demandée s’il y en a plusieurs
cli-import-assign = Ce que reçoivent les personnes du fichier : un avantage Visual Studio ou un crédit Azure
cli-import-apply = Consigner ce qui est nouveau, en une étape ; sans cela, seul l’aperçu s’affiche
import-keys-export = keys-export : KeysExport.xml du portail Visual Studio
import-remaining = remaining : un tableau key,remaining de ce qui reste des clés du fichier
import-csv = csv : un tableau name,key,type,ClaimedDate,id,note de clés
import-people = people : un tableau email,name
import-keys = keys : une liste de clés, une par ligne
import-no-such-columns = { $part } n’est pas une colonne : dites ce qu’elle contient et où elle est, comme product=A ; elle peut contenir { $columns }
import-no-such-encoding = { $name } n’est pas un encodage connu : utf-8, utf-16le, windows-1252 et d’autres le sont
import-unreadable = { $path }:{ $line }:{ $column } : { $what }
import-too-large = { $path } dépasse { $megabytes } Mo ; aucun export de clés ou de personnes n’est aussi gros
import-stdin = entrée standard
import-empty = il n’y a rien dedans
import-workbook = c’est un classeur de tableur : enregistrez la feuille en CSV et importez celle-ci
import-not-text = ce n’est pas un texte : il y a ici un caractère qu’aucun export ne contient
import-encoding = ce n’est pas du { $name } : dites avec --encoding comment le fichier est encodé
import-doctype = il y a ici un type de document, ce qu’aucun export du portail ne contient ; il n’est pas lu, car d’autres peuvent y cacher ce qu’ils veulent faire lire
import-web-page = ceci est une page web, comme celle d’une connexion, et pas un export : connectez-vous au portail et enregistrez l’export lui-même
import-entity = ce n’est pas une référence de caractère XML : &amp;, &lt;, &gt;, &quot;, &apos; et les numéros en sont
import-unclosed = l’élément { $name } qui commence ici n’est jamais fermé : le fichier est tronqué, ou a été modifié à la main
import-wrong-end = l’élément { $name } est ouvert, et c’est un autre qui est fermé ici
import-outside = ceci se trouve à côté de l’élément le plus extérieur, où rien ne doit se trouver
import-marks = les balises XML sont défectueuses ici
import-attributes = un élément de plus de { $most } attributs n’est pas celui d’un export
import-other-document = l’élément le plus extérieur est { $name } ; un export du portail commence par root ou YourKey
import-heading = la première ligne n’est pas un en-tête connu (name,key,type,ClaimedDate,id,note ; key,remaining ; email,name) : nommez les colonnes avec --columns, comme product=A,key=C
import-lacks = la première ligne n’a pas la colonne { $column } qu’il faut pour ce format : nommez-la avec --columns
import-too-few = ces colonnes ne suffisent pas : nommez key (et product), key et remaining, ou name et email
import-not-together = ces colonnes ne relèvent pas d’un même tableau : { $format } n’a pas { $columns } ; nommez celles d’un seul tableau et importez le reste à part
import-no-column = il n’y a pas de colonne { $named } : ce n’est ni un en-tête ni une place dans la première ligne
import-no-table = c’est un document XML, qui n’a pas de colonnes : omettez ce qui concerne les tableaux
import-no-document = ce n’est pas du XML, comme l’est { $format }
import-cells = plus de { $most } cellules sur une ligne : aucun export n’en a autant, il s’agit sans doute d’un autre séparateur ou d’un guillemet défectueux
import-long = plus de { $most } Ko sans fin, là où aucun export n’en a autant : il manque peut-être un guillemet
import-repeats = les noms et les notes de ses produits sont plus longs que dans aucun export
import-quote = le guillemet qui s’ouvre ici n’est jamais fermé
import-rows = plus de { $most } lignes ne se lisent pas en une fois : scindez le fichier
import-read = { $name } : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}, format { $format }
import-read-guessed = rien ne dit comment le fichier est encodé : il est lu en { $encoding } ; si des noms semblent faux, précisez avec --encoding
import-counts = { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} ; nouvelles : { $new }, connues : { $known }, identiques : { $same }, pas des clés : { $not }
import-counts-people = { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} ; nouvelles : { $new }, connues : { $known }, identiques : { $same }, non reprises : { $not }
import-nothing-in-it = il ne contient aucune ligne : les exports du portail sont parfois vides ; exportez de nouveau, ou regardez qui y est connecté
import-preview = { $path } n’a pas été modifié : --apply consigne ce qui est nouveau
import-recorded = { $count ->
    [one] { $count } ligne est consignée
   *[other] { $count } lignes sont consignées
}
import-nothing-new = rien n’est nouveau : le fichier a été laissé tel quel
import-into-needed = de quelle offre ces clés relèvent-elles ? Indiquez-la avec --into
import-into-alone = { $offer } est la seule offre : les clés y vont
import-no-offers = il n’y a pas encore d’offre dont des clés puissent relever : ajoutez-la d’abord (mpn add offer)
import-into-ask = De quelle offre ces clés relèvent-elles ? Son numéro, ou Enter pour renoncer :
import-none-picked = aucune offre n’a été choisie : rien n’a été modifié
import-assign-people-only = --assign concerne les personnes, et ce fichier n’en a pas
import-into-keys-only = --into concerne les clés, et ce fichier n’en a pas
import-product-keys-only = --product concerne les clés, et ce fichier n’en a pas
import-directory = { $path } est un dossier ; nommez le fichier dedans
import-what-if = rien n’est consigné à une date de simulation ({ $date }) : omettez --today
import-working = { $rows ->
    [one] { $rows } ligne est lue et comparée
   *[other] { $rows } lignes sont lues et comparées
} aux fiches …
import-writing = { $count ->
    [one] { $count } ligne est écrite
   *[other] { $count } lignes sont écrites
} …
import-title = Importation
import-into-title = De quelle offre ces clés relèvent-elles ?
import-reading = Lecture du fichier …
import-path = KeysExport.xml, ou un tableau de clés, de personnes ou de ce qui reste des clés. Tab complète ; ensuite chaque ligne est montrée avant que rien ne soit consigné. Après le chemin : --columns product=A,key=C, --product NAME, --encoding NAME, --assign BENEFIT.
import-no-such-benefit = « { $word } » n’est pas un id : --assign prend celui d’un avantage Visual Studio ou d’un crédit Azure.
import-path-hint = chemin du fichier
import-selected = Ligne { $line }{ $named ->
    [no] {""}
   *[yes] , { $name }
    } : { $reason }
import-line = Ligne
import-what = Quoi
import-name = Produit ou personne
import-key = Clé
import-kind = Type
import-limit = Limite
import-limit-of = { $kind } { $limit }
import-ignored = { $count ->
    [one] { $count } colonne n’est pas lue
   *[other] { $count } colonnes ne sont pas lues
} : { $columns }
import-why = Pourquoi
import-becomes-new = nouvelle
import-becomes-new-product = nouveau produit
import-becomes-known = connue
import-becomes-same = identique
import-becomes-not-a-key = pas une clé
import-becomes-not-taken = non reprise
import-key-of = une clé pour { $benefit }
import-key-of-new = une clé pour { $benefit }, avantage créé pour elle
import-key-of-new-known = une clé pour { $benefit }, avantage créé pour elle tel que le donne le catalogue
import-with-quantity = { $quantity ->
    [one] { $quantity } licence en tout
   *[other] { $quantity } licences en tout
}
import-elsewhere = { $offer } l’a aussi, comme { $benefit } : --into { $offer } y met la clé
import-counted = activations utilisées selon ce décompte : { $used } sur { $limit }
import-person = une nouvelle personne
import-assigned = reçoit { $benefit }
import-assigned-new = une nouvelle personne, qui reçoit { $benefit }
import-on-record = déjà dans le fichier : { $id }
import-on-record-token = déjà dans le fichier comme jeton : { $id }
import-token-of = déjà dans le fichier comme jeton { $id } de { $there }, donc pas une clé de { $here } (R32)
import-other-product = là, c’est une clé de { $there }, ici de { $here }
import-other-kind = là, son type est { $there }, ici { $here }
import-other-limit = là, sa limite est { $there }, ici { $here }
import-other-no-limit = là, elle n’a pas de limite, ici { $here }
import-count-on-record = ce décompte est déjà consigné pour aujourd’hui
import-holds = détient déjà { $benefit }
import-same-as = comme la ligne { $line }
import-above = cela se trouve au-dessus de l’en-tête
import-no-key = il n’y a pas de clé à cet endroit
import-no-key-needed = aucune clé n’est nécessaire
import-letters = lettres et chiffres à cet endroit : { $found } ; une clé en a 25 (R29)
import-not-five = ce qui s’y trouve n’a pas la forme de cinq groupes de cinq lettres ou chiffres (R29)
import-row-cells = il n’y a pas de clé dans sa colonne ; cellules de la ligne : { $found }, de l’en-tête : { $wanted }
import-no-product = il n’y a pas de produit à cet endroit : --product NAME le dit
import-no-name = il n’y a pas de nom à cet endroit
import-name-is-key = ce qui tient lieu de nom pourrait être une clé : les colonnes sont peut-être autres que celles indiquées
import-control = son nom contient un caractère de contrôle
import-other-tab = { $from ->
    [record] { $benefit } est
   *[catalogue] selon le catalogue, c’est
} { $tab ->
    [visual-studio] un avantage Visual Studio, qui a des sièges et pas de clés
   *[cloud] un avantage cloud, dont les clés sont des jetons : ajoutez-la avec mpn add token
}
import-not-on-record = cette clé n’est pas dans le fichier
import-several = il y en a plusieurs dans le fichier : précisez laquelle
import-is-token = c’est un jeton, qui n’a pas d’activations à compter
import-no-limit = { $id } n’a pas de limite dans le fichier, d’où compter ce qui reste : fixez-la d’abord (mpn set { $id } limit …)
import-over-limit = il en resterait { $remaining } sur { $limit } : la limite du fichier est une autre
import-no-number = le nombre n’est pas un nombre entier
import-other-count = la ligne { $line } donne un autre décompte de cette clé
import-no-address = l’adresse n’en est pas une
import-same-name = quelqu’un de ce nom est dans le fichier sans adresse : inscrivez-y d’abord l’adresse si c’est la même personne, ou donnez un autre nom à la nouvelle
import-otherwise = { $count ->
    [one] { $count } ligne dit
   *[other] { $count } lignes disent
} d’une clé autre chose que le fichier ou qu’une ligne précédente, la première à la ligne { $line } : rien n’en est consigné ; vérifiez ce qui est juste
import-odd = { $count ->
    [one] { $count } nouvelle clé contient
   *[other] { $count } nouvelles clés contiennent
} des lettres ou des chiffres que les clés de Microsoft n’ont jamais (R29), la première à la ligne { $line } : vérifiez qu’elle a été bien lue
import-unclear = { $count ->
    [one] { $count } jour d’obtention n’a pas pu être lu
   *[other] { $count } jours d’obtention n’ont pas pu être lus
} comme mois/jour/année, le premier à la ligne { $line } : il figure dans la note
import-to-come = { $count ->
    [one] { $count } jour d’obtention est encore à venir
   *[other] { $count } jours d’obtention sont encore à venir
}, le premier à la ligne { $line } : il figure dans la note ; vérifiez si le jour et le mois sont inversés
import-left-out = { $count ->
    [one] Le type ou la note de { $count } nouvelle clé pourrait
   *[other] Les types ou les notes de { $count } nouvelles clés pourraient
} contenir une clé (D20), le premier à la ligne { $line } : cela est omis

## Command line: export, and what stands in what is exported
cli-export = Pour d’autres programmes et d’autres personnes : dates, tableaux, tout, une passation, un dossier de support, des clés
cli-export-format = ics : un calendrier (iCalendar), à réimporter n’importe quel jour plus tard
cli-output = Un nouveau fichier que seul son propriétaire peut lire, au lieu de la sortie standard
cli-force = Écraser le fichier existant
export-not-written = rien n’est écrit avec --read-only, --stage ou --today ; omettez --output pour le voir sur la sortie standard
export-no-document = un calendrier n’est pas un document JSON : omettez --json, ou écrivez-le dans un fichier avec --output
export-exists = { $path } existe déjà et a été laissé tel quel ; --force l’écrase
export-directory = { $path } est un dossier : nommez un fichier dedans
export-no-calendar = { $path } n’est pas un calendrier : --force n’écrase que des calendriers
export-own-file = { $path } est le fichier d’état lui-même : indiquez un autre fichier
export-written = { $path } contient { $count ->
    [one] { $count } date
   *[other] { $count } dates
    }
export-what-if = ceci est une simulation au { $date } : son nom et ses titres le disent, ses événements ne déplacent aucun des vrais, et aucun n’a d’alarme
export-csv = csv : une ligne par avantage des quatre onglets, comme dans la grille du portail
export-json = json : chaque fait et chaque chiffre calculé
export-markdown = markdown : une page pour qui prend la suite
export-packet = packet : ce que demande le support de Microsoft, pour ce que désigne l’ID qui suit
export-maks = maks : les clés d’activation multiple, une par ligne, pour VAMT
export-with-keys = Aussi les clés de produit et les jetons en entier ; demande confirmation, sauf avec --yes
export-yes = Ne pas demander avant que des clés sortent du fichier
export-separator = Ce qui sépare les cellules de csv : , ou ; ou tab
export-mark = Une marque avant csv, à laquelle Excel reconnaît ses lettres
export-subject = Ce que concerne un dossier : l’id d’un avantage, d’une clé, d’un jeton, d’un siège, d’un abonnement, d’une offre ou d’une personne
export-no-subject = rien n’a l’id { $id }
export-keys-leave = { $count ->
    [one] { $count } clé sort du fichier : qui peut lire là où elle va peut l’utiliser, et regarder une clé jamais consultée met fin au droit au remboursement (R15)
   *[other] { $count } clés sortent du fichier : qui peut lire là où elles vont peut les utiliser, et regarder une clé jamais consultée met fin au droit au remboursement (R15)
}
export-keys-stay = des clés ne sortent du fichier que si c’est confirmé : ajoutez --yes
export-keys-ask = Les exporter ?
export-keys-today = des clés ne s’exportent que pour aujourd’hui : en regarder une est un acte (D10) ; omettez --today
export-no-keys = ce format ne contient jamais de clé : omettez --with-keys
export-keys-left = aucune clé n’a été exportée
export-table-only = seul csv a un séparateur et une marque : omettez cela
export-packet-only = seul un dossier concerne une chose en particulier : omettez son id
export-benefits = { $path } contient { $count ->
    [one] { $count } avantage
   *[other] { $count } avantages
}
export-records = { $path } contient { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
export-keys = { $path } contient { $count ->
    [one] { $count } clé
   *[other] { $count } clés
} : qui peut le lire peut s’en servir
export-left-out = { $count ->
    [one] { $names } est omise : Microsoft a bloqué cette clé (R30).
   *[other] { $names } sont omises : Microsoft a bloqué ces clés (R30).
}
export-packet-written = { $path } contient ce que demande le support ; complétez ce qui est resté vide
export-is-none = { $path } n’est pas un export { $word } : --force n’écrase que ceux-là
export-is-no-document = { $word } n’est pas un document JSON : omettez --json, ou écrivez dans un fichier avec --output
export-is-what-if = ceci est une simulation au { $date }
export-json-title = Export de mpn
export-json-about = Chaque fait d’un fichier d’état sous le nom qu’il y porte, et à côté, sous derived, ce qui en découle un jour donné.
export-json-derived = Ce qui en découle ce jour-là ; null pour ce qui n’existe pas encore.
export-json-tail = Les cinq derniers caractères de la clé.
export-seats-ended = terminé
export-seats-not-assigned = non affecté
export-seats-partly-assigned = affecté en partie
export-seats-assigned = affecté
packet-title = Demande de support, { $day }
packet-partner = Partenaire
packet-mpn-id = ID MPN
export-copy = Copie le dossier de support dans le presse-papiers au lieu de l’écrire, pour la durée du paramètre clear_after
export-copy-packet-only = Seul le dossier de support se copie : « mpn export packet --copy » ; tout autre export est un fichier.
export-packet-name = { $about ->
    [none] le dossier de support du partenaire
   *[other] le dossier de support : { $about }
    }
packet-contact = Rôle du contact
packet-program = Offre ou programme
packet-category = Catégorie
packet-request = Demande (au choix)
packet-product = Produit
packet-granted = Accordé
packet-case = { $case } ({ $on }, { $closed ->
    [none] ouvert
   *[other] fermé le { $closed }
    })
packet-key = Clé
packet-tenant = Locataire
packet-user = E-mail de l’utilisateur affecté
packet-details = Détails
packet-start = Date de début
packet-attachments = Pièces jointes
packet-offer = { $offer }, { $status }, date anniversaire { $anniversary }, fenêtre jusqu’au { $closes }
packet-used = utilisation : { $used }
packet-until = date limite { $until }
packet-category-cloud = Azure et cloud
packet-category-software = Logiciels sur site
packet-category-visual-studio = Visual Studio
packet-category-technical = Support produit ou conseil
packet-category-expiry = Expiration des avantages
packet-requests-cloud = activé sur un mauvais locataire · sièges ajoutés au lieu de renouveler · règles d’activation · permutation d’avantages · prolonger · comment activer · jetons inopérants ou expirés · crédit Azure · affectation d’utilisateurs
packet-requests-software = activation supplémentaire · écart dans les licences disponibles · erreur d’activation · erreur de téléchargement · comment faire · relevé de licences ou règles d’utilisation · clé inopérante · affectation d’utilisateurs
packet-requests-visual-studio = affectation d’utilisateurs · comment activer · abonnement inopérant · expiré
packet-requests-technical = ID d’accès ou ID de contrat · activer un incident · question sur un incident · heures de conseil
packet-requests-expiry = les dates des avantages ne concordent pas avec celles de l’adhésion · dates différentes dans PMC et dans Partner Center · clés ou jetons expirés · clés ou jetons inopérants
handover-title = Passation des avantages MPN
handover-offer = Offre
handover-id = Id
handover-status = Statut
handover-anniversary = Date anniversaire
handover-window = Fenêtre
handover-benefit = Avantage
handover-source = Source
handover-quantity = Quantité
handover-used = Utilisé
handover-activate-by = Date limite
handover-keys = Clés
handover-contracts = Contrats de support et incidents
handover-date = Date
handover-days = Jours
handover-what = Quoi
handover-name = Nom
handover-email = E-mail
handover-holds = Détient
ics-name = Avantages MPN
ics-name-of = Avantages MPN : { $partner }
ics-what-if = Simulation au { $date } : { $what }

## Command line: diff, what changes between two days
cli-diff = Ce qui change entre deux jours, dans l’ordre des jours, avec la règle de chaque changement
cli-diff-from = Les changements après ce jour
cli-diff-to = Jusqu’à ce jour, compris
diff-backwards = { $from } est après { $to } : écrivez d’abord le jour le plus ancien, mpn diff { $to } { $from }
diff-status = { $thing } : { $to } (avant : { $from })
diff-grace-ended = { $thing } : dernier jour d’utilisation
diff-contract-ended = { $thing } : fin du contrat
diff-new = { $thing } : { $to } (nouveau)
diff-used = { $thing } : utilisation { $to } (avant : { $from })
diff-seats = { $thing } : sièges { $to } (avant : { $from })
diff-ends = { $thing } : fin le { $to } (avant : { $from })
diff-holder = { $thing } : titulaire { $to } (avant : { $from })
diff-anniversary = { $thing } : date anniversaire { $to } (avant : { $from })
diff-left = { $thing } : départ
diff-first-use = { $thing } : le { $from } était le dernier jour pour une première utilisation
diff-nobody = personne

## Refusals of acts
refused-still-to-come = Le { $on } est encore à venir : un acte est consigné une fois qu’il a eu lieu (R59).
refused-not-bought-yet = Son offre n’a été achetée que le { $purchased }, et n’accorde rien avant ce jour (R1).
refused-goes-on = { $of } : le registre continue déjà, avec le { $on } ; corrigez-le d’abord, ou donnez un jour ultérieur (R59).
refused-lapsed = L’offre { $offer } est caduque depuis le { $since } (R7) : un nouvel achat est nécessaire.
refused-lapsed-renew = La fenêtre de l’offre { $offer } s’est fermée le { $closed } : il n’y a plus rien à renouveler, un nouvel achat est nécessaire (R11).
refused-lapsed-contract = Le contrat a pris fin avec l’offre { $offer } le { $closed } (R54).
refused-expired = La première utilisation était possible jusqu’au { $day } inclus (R2).
refused-expired-outlived = La première utilisation était possible jusqu’au { $day } inclus (R2). Ce jour est inscrit dans le fichier et date d’une période antérieure : si le renouvellement en a apporté de nouveaux, inscrivez le leur dans activate_by (D4).
refused-cal = Une licence d’accès client est un droit sur le papier : rien à activer, elle se gère sur le produit serveur (R23).
refused-no-key-needed = Ce produit ne demande pas d’activation (R22).
refused-customer-machine = { $machine } est la machine d’un client : les avantages ne s’utilisent jamais sur les machines des clients (R40).
refused-blocked = Microsoft a bloqué cette clé : aucune nouvelle activation (R30).
refused-block-day = Le fichier ne garde pas le jour d’un blocage, qui vaut tous les jours : consignez-le pour aujourd’hui, et le jour dans la note de la clé (R30).
refused-used-up = Activations utilisées : { $used } sur { $limit }{ $outside ->
    [none] {""}
   *[other] , d’après le décompte du { $outside }, qui en connaît plus que le registre
    }{ $full ->
    [yes] ; le programme n’en accorde pas d’autres (R20, R21)
   *[no] ; il n’y a pas de place pour { $more } de plus (R20)
    }{ $next ->
    [none] .
   *[other] ; il en reste à { $next }.
    }
refused-redeemed-already = Échange déjà fait le { $on } dans { $subscription } : un jeton s’échange une seule fois, sur un seul locataire (R32).
refused-not-our-tenant = « { $asked } » n’est pas un locataire du partenaire lui-même ({ $own }) : vérifiez votre saisie (R38).
refused-no-tenant = Le fichier n’indique aucun locataire du partenaire lui-même, aucun jeton ne peut donc être échangé (R38) : consignez-les parmi les données du partenaire, avec { KEY("new") } dans le tableau de bord, avec « mpn set partner tenants NAME, NAME », ou comme tenants = ["NAME"] sous [partner] dans le fichier.
refused-not-its-tenant = L’abonnement est sur { $theirs }, pas sur { $asked } (R38).
refused-redeemed-elsewhere = La même clé a été échangée le { $on } comme { $token } : une clé sert une seule fois, quel que soit son nom (R32).
refused-activated-elsewhere = La même clé a été activée le { $on } comme clé logicielle { $key } : ce n’est pas un jeton (R32).
refused-ended = L’abonnement s’est terminé le { $ends } : un jeton ne peut que le recommencer (R37).
refused-not-its-product = Le jeton porte sur { $ours }, l’abonnement sur { $theirs } : un jeton va dans un abonnement de son propre produit (R37).
refused-still-active = { $subscription } est actif sur ce locataire jusqu’au { $ends } : ajoutez-y des sièges, prolongez-le ou laissez-le se terminer (R37).
refused-nothing-to-add-to = Aucun abonnement de ce produit n’est actif sur ce locataire : échangez le jeton comme nouveau (R37).
refused-which-subscription = Plusieurs abonnements sont possibles : { $of }. Dites lequel.
refused-over-cap = Un jeton de { $token } sièges, c’est plus de { $times ->
    [2] deux
    [3] trois
   *[other] { $times }
} fois les sièges de l’abonnement ({ $seats }) : il ne peut être prolongé que de { $months } mois au plus (R35). L’ajout est possible.
refused-not-redeemed = Un jeton qui n’a pas été échangé n’a rien à faire remplacer (R33).
refused-replacement-closed = Un remplacement était possible jusqu’au { $last }, { $days } jours après l’échange (R33).
refused-replaced-already = Un remplacement a été émis le { $on } : il y en a un seul par jeton (R33).
refused-replaced-otherwise = Un remplacement a été consigné le { $on } pour un autre motif, { $reason } : nommez le jeton reçu avec ce motif (R33).
refused-replaced-unnamed = Un remplacement a été consigné le { $on } : ajoutez le jeton reçu à sa place, puis nommez-le ici ; il y en a un seul par jeton (R33).
refused-its-own-replacement = Un jeton n’est pas son propre remplacement : nommez celui que Microsoft a émis pour lui, ou aucun (R33).
refused-is-replacement = Ce jeton est lui-même un remplacement et ne peut pas être remplacé (R33).
refused-was-not-added = Il n’a pas été ajouté, il ne peut donc pas l’avoir été par erreur (R33).
refused-no-person = L’annuaire ne contient pas { $id } : sièges et crédits vont à quelqu’un qui y figure (R43) ; ajoutez d’abord la personne.
refused-person-left = { $person } a quitté l’entreprise le { $left } : aucune nouvelle affectation à partir de ce jour (R43).
refused-seat-locked = { $holder } détient { $seat } au moins jusqu’au { $from } : un siège peut être réattribué { $days } jours après son affectation (R45).
refused-seat-locked-empty = Personne ne détient { $seat }, mais il ne peut être réaffecté qu’à partir du { $from }, { $days } jours après son affectation (R45).
refused-no-room = Sièges occupés : { $held } sur { $quantity }, et les autres ne sont pas encore réattribuables : le premier qui le sera est { $seat }, à partir du { $from }, { $days } jours après son affectation (R45).
refused-from-whom = Titulaires : { $held } sur { $quantity }, { $holders } ; dites à qui il était jusque-là (`from`, R41).
refused-none-free = Sièges occupés : { $held } sur { $quantity } ; aucun n’est libre (R44).
refused-has-seat = Cette personne détient déjà { $seat } : une personne détient un seul siège d’un avantage (R44).
refused-other-credit = Cette personne détient le { $bulk ->
    [yes] crédit annuel { $credit } : qui en a un annuel n’en reçoit pas d’autre
   *[no] crédit { $credit } : un crédit annuel ne va à personne qui en a un autre
} (R41).
refused-only-bulk-moves = `from` est pour les crédits annuels, qui passent d’une personne à une autre : un siège passe sans cela, et un crédit mensuel est d’abord repris (R41).
refused-bulk-stays = Un crédit annuel ne se reprend pas, il se donne seulement à quelqu’un d’autre : affectez-le à cette personne (R41).
refused-not-held = { $person ->
    [nobody] { $count ->
        [0] Personne ne détient { $of } ce jour-là
        [one] Ce jour-là, { $holders } détient { $of } : dites de qui il s’agit
       *[other] Ce jour-là, { $holders } détiennent { $of } : dites de qui il s’agit
    }
   *[other] { $person } ne détient pas { $of } ce jour-là{ $count ->
        [0] {""}
        [one]  ; le titulaire est { $holders }
       *[other]  ; les titulaires sont { $holders }
    }
} ({ $rule }).
refused-needs-no-enabling = Les heures de conseil n’ont pas à être mises en service (R51).
refused-enabled-already = En service depuis le { $on } (R48) : un ID d’accès ou un ID de contrat erroné se corrige comme champ de la fiche, avec { KEY("change") } dans le tableau de bord ou mpn set ID access_id NUMÉRO.
refused-not-enabled = L’avantage doit d’abord être mis en service (R48).
refused-none-left = Reste { $left } sur { $quantity }, demandé { $asked } : pas assez ({ $rule }).
refused-case-known = Cet incident est déjà consigné, et chacun compte une seule fois (R59).
refused-no-hours = Un incident de cet avantage compte pour un et n’a pas d’heures (R50) : omettez les heures ; seules les heures de conseil se comptent en heures (R51).
refused-case-unknown = { $count ->
    [0] Aucun de ses incidents consignés n’est ouvert
    [one] Aucun incident ouvert de ce numéro n’est consigné ; est ouvert { $names }
   *[other] Aucun incident ouvert de ce numéro n’est consigné ; sont ouverts { $names }
} (R59).
refused-machine-unknown = { $count ->
    [0] D’après le registre de cette clé, aucune machine ne porte le logiciel
   *[other] D’après le registre de cette clé, { $machine } ne porte pas le logiciel ; le portent { $names }{ $more ->
        [0] {""}
       *[other] {" "}+ { $more }
    }
} (R25).
refused-window-not-open = Le renouvellement est possible à partir du { $opens }, le lendemain de la date anniversaire (R6).
refused-window-fee-first = Les frais de l’année maintenue peuvent être consignés du { $from } au { $to } (R16), le prochain renouvellement à partir du { $opens }, le lendemain de la date anniversaire (R6).
refused-fee-days-over = Les frais de l’année maintenue étaient dus du { $from } au { $to } inclus (R16) : consignez-les avec celui de ces jours où ils ont été payés.
refused-profile-not-reviewed = Le profil de l’entreprise doit d’abord être vérifié par un administrateur général ou un administrateur de compte, un jour de la période en cours (R12).
refused-which-date = Plusieurs de ses dates sont listées : dites laquelle par son type et son jour.
refused-nothing-listed = Rien n’en est listé, il n’y a donc rien à écarter.
refused-not-listed = Cette date ne figure pas parmi celles qui en sont listées.
date-to-dismiss = { $kind } { $date } ({ $what })

## What acts come to
leaving-now = { $name } ({ $id }) : repris, pour n’importe qui aussitôt (R42)
leaving-unlocked = { $name } ({ $id }) : repris, pour n’importe qui aussitôt (R45)
leaving-over = { $name } ({ $id }) : repris ; son offre est caduque, personne ne l’obtient donc (R7)
leaving-later = { $name } ({ $id }) : repris, pour quelqu’un d’autre à partir du { $from } (R45)
leaving-past = { $name } ({ $id }) : terminé avec son offre, il n’y a donc rien à reprendre (R7)
leaving-kept = { $name } ({ $id }) : ne se reprend pas, se donne seulement à quelqu’un d’autre (R41)
did-left-now = { $id } (pour n’importe qui aussitôt)
did-left-over = { $id } (son offre est caduque, personne ne l’obtient donc)
did-left-later = { $id } (pour quelqu’un d’autre à partir du { $from })
done-act = { $name } : { $what }.
done-act-plain = { $name } : « { $act } » est consigné au { $on }.

## Command line: acts
cli-on = Le jour où cela a eu lieu ; jamais après aujourd’hui
cli-no-machine = nommez au moins une machine
cli-say-how = dites comment : --as new, add ou extend ; --dry-run montre ce que donne chacun. Un échange ne peut pas être annulé chez Microsoft (R36)

## Acts: the name in menus, and by attribute what help, command line and answers say; the names of arguments are those of
## the command line, `did-…` is chosen by what the act comes to, `asked-…` says in a form what a question is for
act-activate = activer
    .help = une clé a été utilisée sur une ou plusieurs machines
    .cli = Consigner qu’une clé a été utilisée sur une ou plusieurs machines
    .did = { $counted ->
        [yes] comptée : de { $before } à { $used }
       *[no] non comptée : toujours { $used }
        }{ $limit ->
        [none] {""}
       *[other] {" "}sur { $limit }
        }{ $most ->
        [none] {""}
       *[other] , { $most } avec ce que Microsoft a compté
        }{ $next ->
        [not-full] {""}
        [none] { $counted ->
            [yes] ; cette clé est alors épuisée, et aucune autre du produit n’en a encore
           *[no] ; cette clé est épuisée : elle n’accepte plus rien qui compte, et aucune autre du produit n’en a encore
        }
       *[other] { $counted ->
            [yes] ; cette clé est alors épuisée, la prochaine à utiliser est { $next }
           *[no] ; cette clé est épuisée : pour ce qui compte, la prochaine est { $next }
        }
        }
    .done = { $name } : activation sur { $machines } ; { $what }.
    .key = Son id, comme mpn key l’affiche, ses cinq derniers caractères, ou l’id de l’avantage dont c’est la seule clé ; jamais la clé elle-même, que d’autres utilisateurs pourraient voir
    .asked-machine = le nom de la machine ; plusieurs, séparées par des virgules, font une seule étape
    .machine = Une machine où elle a été utilisée ; plusieurs font une seule étape
    .case = Ce qui s’y est passé ; nécessaire si le registre contient déjà l’une d’elles
    .example = mpn activate win-ent-mak --machine LAB-09
act-redeem = échanger
    .help = un jeton a été échangé : ce que donne chaque façon, puis la consignation
    .asked-subscription = lequel compléter ou prolonger, s’il y en a plusieurs ; pour new, son id, et vide en crée un
    .cli = Consigner qu’un jeton a été échangé ; le locataire est saisi comme confirmation
    .did = { $seats ->
        [one] { $seats } siège
       *[other] { $seats } sièges
        } pendant { $days ->
        [one] { $days } jour
       *[other] { $days } jours
        }, jusqu’au { $ends }
    .done = { $name } : échangé, { $what }. { $replace_until ->
        [none] C’est lui-même un remplacement : il ne peut pas être remplacé (R33).
       *[other] { $past ->
            [yes] Un remplacement était possible jusqu’au { $replace_until } (R33).
           *[no] Un remplacement est possible jusqu’au { $replace_until } (R33).
            }
    }
    .undone = Annulé : { $what } ; dans la fiche seulement, chez Microsoft le jeton reste échangé (R36)
    .token = Son id, comme mpn key l’affiche, ses cinq derniers caractères, ou l’id de l’avantage dont c’est le seul jeton ; jamais la clé elle-même, que d’autres utilisateurs pourraient voir
    .tenant = L’un des locataires du partenaire lui-même, saisi comme confirmation
    .as = Comment : un nouvel abonnement, des sièges ajoutés à un autre, ou un autre prolongé
    .into = L’abonnement, si plusieurs sont possibles
    .asked-tenant = saisissez-le en entier : les sièges y vont définitivement (R38)
    .example = mpn redeem m365-25 --tenant contoso.onmicrosoft.com --as add --dry-run
act-replace = consigner un remplacement
    .help = un jeton de remplacement a été émis
    .cli = Consigner un jeton de remplacement
    .did = { $by ->
        [none] remplaçable jusqu’au { $until } (R33) ; une fois le nouveau jeton consigné, il est indiqué ici
       *[other] remplacé par { $by }, qui ne peut pas être remplacé lui-même (R33)
        }
    .done = { $by ->
        [none] { $name } : consigné comme remplacé. Il reste à ajouter le jeton reçu à sa place ({ KEY("new") } dans le tableau de bord, mpn add token en ligne de commande), puis à consigner encore une fois le remplacement en l’indiquant.
       *[other] { $name } : remplacé par { $by }, qui ne peut pas être remplacé lui-même (R33).
        }
    .asked-by = le nouveau jeton ; s’il n’est pas encore consigné, laissez ce champ vide, ajoutez-le ({ KEY("new") }), puis indiquez-le ici
    .token = Son id, comme mpn key l’affiche, ses cinq derniers caractères, ou l’id de l’avantage dont c’est le seul jeton ; jamais la clé elle-même, que d’autres utilisateurs pourraient voir
    .reason = Pourquoi Microsoft l’a remplacé
    .by = Le jeton qui le remplace, s’il est dans le fichier
    .example = mpn replace d365-5 --reason wrong-tenant
act-assign = affecter à quelqu’un
    .help = affecter un siège ou un crédit Azure à quelqu’un
    .done-moved = { $name } : affecté à { $person } ; { $what }.
    .done-credit = { $name } : affecté à { $person } ; { $what }.
    .done = { $name } : affecté à { $person }, valable dès la première connexion (R44) ; quelqu’un d’autre peut l’obtenir à partir du { $reassignable_from } (R45).
    .cli = Affecter un siège ou un crédit Azure à quelqu’un
    .did = { $only ->
        [none] { $seat } peut être affecté ; ensuite, quelqu’un d’autre peut l’obtenir à partir du { $reassignable_from } (R45)
       *[other] { $seat } ne peut revenir qu’à { $only }, qui l’avait auparavant (D9) ; ensuite, quelqu’un d’autre peut l’obtenir à partir du { $reassignable_from } (R45)
        }
    .did-moved = titulaires : { $assigned }{ $quantity ->
        [none] {""}
       *[other] {" "}sur { $quantity }
        }, repris à { $from }
    .did-credit = titulaires : { $assigned }{ $quantity ->
        [none] {""}
       *[other] {" "}sur { $quantity }
        }
    .unchanged = Rien à changer : { $seat } est déjà à cette personne, et peut être réattribué à partir du { $reassignable_from } (R45).
    .unchanged-credit = Rien à changer : le crédit est déjà à cette personne ; titulaires : { $assigned }{ $quantity ->
        [none] { "" }
       *[other] { " sur " }{ $quantity }
        }.
    .benefit-or-seat = L’id du siège, ou de l’avantage : alors son premier siège libre
    .person = Qui l’obtient : un id, un nom ou une adresse
    .from = À qui était le crédit annuel jusque-là, quand plusieurs personnes en ont un
    .asked-from = qui le cède ; vide s’il en reste un de libre, ou si quelqu’un qui en a un est parti
    .example = mpn assign vs-pro alex
act-release = reprendre
    .help = reprendre un siège ou un crédit mensuel
    .done-credit = { $name } : repris à { $holder } ; { $what }.
    .done = { $name } : repris à { $holder } ; quelqu’un d’autre peut l’obtenir à partir du { $free_from } (R45).
    .done-now = { $name } : repris à { $holder } ; aussitôt libre pour quelqu’un d’autre.
    .done-over = { $name } : repris à { $holder } ; plus personne ne l’obtient, car son offre est caduque (R7).
    .cli = Reprendre un siège, ou un crédit Azure mensuel
    .did = quelqu’un d’autre peut obtenir { $seat } à partir du { $free_from } (R45)
    .did-now = { $seat } est aussitôt libre pour quelqu’un d’autre
    .did-over = plus personne n’obtient { $seat } : son offre est caduque (R7)
    .did-credit = titulaires : { $assigned }{ $quantity ->
        [none] {""}
       *[other] {" "}sur { $quantity }
        }
    .seat = L’id du siège, ou de l’avantage d’un crédit mensuel
    .person = Qui rend un crédit, si plusieurs en détiennent
    .example = mpn release vs-1
act-signed-in = connexion du titulaire
    .help = le titulaire d’un siège s’est connecté
    .cli = Consigner que le titulaire d’un siège s’est connecté
    .about = que son titulaire s’est connecté, ce qui rend le siège valide (R44)
    .done = { $name } : connexion du titulaire le { $on }, le siège est donc valide (R44).
    .seat = L’id du siège, ou d’un avantage dont une seule personne détient un siège
    .person = Son titulaire : un id, un nom ou une adresse ; trouve le siège d’un avantage
    .example = mpn signed-in vs-3
act-left = départ
    .help = une personne part : reprend ce qui peut l’être
    .named = départ : { $id }
    .done = { $name } : départ consigné ; { $what }.
    .unchanged = C’est déjà consigné : départ le { $since }, et il n’y a plus rien à reprendre.
    .cli = Consigner le départ d’une personne, et reprendre ce qui peut l’être
    .did = { $released ->
        [none] rien à reprendre
       *[other] repris : { $released }
        }{ $kept ->
        [none] {""}
       *[other]  ; à donner à quelqu’un d’autre : { $kept }
        }{ $over ->
        [none] {""}
       *[other]  ; terminé avec son offre : { $over }
        }
    .person = Qui est parti : un id, un nom ou une adresse
    .example = mpn left adele --dry-run
act-enable = mis en service chez Microsoft
    .help = un avantage technique a été mis en service chez Microsoft
    .asks = demande les deux ID, puis l’avantage est en service
    .cli = Consigner qu’un avantage technique a été mis en service
    .did = en service, avec les deux ID
    .done = { $name } : mis en service chez Microsoft ; les deux ID sont consignés.
    .benefit = L’id de l’avantage
    .access-id = L’ID d’accès, en chiffres
    .contract-id = L’ID de contrat, en chiffres
    .example = mpn enable signature --access-id 100200300 --contract-id 400500600
act-incident = { $sort ->
    [advisory-hours] décompter des heures
   *[other] ouvrir un incident
    }
    .help = ouvrir un incident, ou décompter des heures de conseil
    .cli = Consigner un incident, ou des heures de conseil
    .did = utilisation { $used }{ $left ->
        [none] {""}
       *[other] , reste { $left }
        }
    .did-over = utilisation { $used }
    .did-earlier = utilisation { $used } dans la période de ce jour, qui est terminée
    .done = { $name } : { $sort ->
        [advisory-hours] heures décomptées sous { $case }
       *[other] incident { $case } ouvert
        } ; { $what }.
    .benefit = L’id de l’avantage
    .case = Le numéro de l’incident
    .product = Le produit concerné
    .hours = Heures prises, pour les heures de conseil
    .asked-case = le numéro que Microsoft a donné à l’incident
    .example = mpn incident support --case 120-1004
act-close = clore un incident
    .help = clore un incident
    .asks = demande l’incident, puis le clôt ; la clôture ne rend rien (R50)
    .cli = Consigner qu’un incident a été clos
    .about = l’incident { $case } est clos ; la clôture ne rend rien (R50)
    .done = { $name } : incident { $case } clos le { $on }.
    .benefit = L’id de l’avantage
    .case = Le numéro de l’incident
    .asked-case = le numéro que Microsoft a donné à l’incident
    .example = mpn close support 120-1002
act-renew = renouvellement
    .help = une offre a été renouvelée
    .cli = Consigner qu’un renouvellement a été payé
    .did = la nouvelle date anniversaire est le { $anniversary }
    .did-fee = les frais de l’année maintenue sont consignés comme payés ; la date anniversaire reste le { $anniversary } (R16)
    .done = { $name } : renouvellement consigné ; { $what }.
    .done-fee = { $name } : { $what }.
    .offer = L’id de l’offre
    .example = mpn renew gold-cloud --paid yesterday
act-review = profil vérifié
    .help = le profil de l’entreprise a été vérifié
    .did-late = compte pour un renouvellement payé à temps et consigné plus tard (R11, R12)
    .cli = Consigner que le profil de l’entreprise a été vérifié
    .did = compte pour le renouvellement du { $opens } au { $closes } (R12)
    .did-open = compte pour le renouvellement dont la fenêtre est ouverte jusqu’au { $closes } (R12) et, une fois celui-ci consigné, aussi pour celui d’après le { $next } (D15)
    .unchanged = C’est déjà consigné : le profil de l’entreprise a été vérifié le { $on } (R12).
    .did-over = ne compte pour aucun renouvellement : ce jour-là, l’offre est caduque (R11) ; avec un jour de la période, elle compte pour un renouvellement payé à temps
    .done = { $name } : le profil de l’entreprise a été vérifié le { $on } (R12). Cette vérification { $what }.
    .offer = L’id de l’offre
    .example = mpn review maps
act-clear = logiciel retiré
    .help = le logiciel a été retiré d’une ou de plusieurs machines
    .asks = demande les machines, puis les retire de la liste des machines à nettoyer (R25)
    .cli = Consigner qu’un logiciel a été retiré d’une ou de plusieurs machines
    .about = hors de la liste des machines à nettoyer : { $machines } (R25)
    .done-already = { $name } : logiciel retiré sur { $new } le { $on } (R25) ; déjà consigné : { $already }.
    .unchanged-already = Rien à changer : déjà consigné comme nettoyé : { $already } (R25).
    .did = hors de la liste des machines à nettoyer : { $new } (R25)
    .did-already = hors de la liste des machines à nettoyer : { $new } (R25) ; déjà consigné : { $already }
    .done = { $name } : logiciel retiré sur { $machines } le { $on } (R25).
    .key = Son id, comme mpn key l’affiche, ses cinq derniers caractères, ou l’id de l’avantage dont c’est la seule clé ; jamais la clé elle-même, que d’autres utilisateurs pourraient voir
    .asked-machine = le nom de la machine ; plusieurs, séparées par des virgules, font une seule étape
    .machine = Les machines d’où il a été retiré, un mot chacune ou séparées par des virgules
    .example = mpn clear office-mak FRONTDESK
act-block = blocage par Microsoft
    .help = Microsoft a bloqué une clé
    .cli = Consigner que Microsoft a bloqué une clé
    .about = consigne le blocage par Microsoft : plus d’activation ; la clé passe au dernier rang (R30)
    .done = { $name } : clé bloquée par Microsoft, elle n’admet plus aucune activation (R30).
    .key = Son id, comme mpn key l’affiche, ses cinq derniers caractères, ou l’id de l’avantage dont c’est la seule clé ; jamais la clé elle-même, que d’autres utilisateurs pourraient voir
    .example = mpn block office-mak
act-reconcile = comparer les décomptes
    .help = le registre d’une clé a été comparé avec un décompte extérieur
    .asks = demande le décompte, puis le compare au registre
    .cli = Comparer le registre d’une clé avec ce que Microsoft a compté
    .did = { $outside } d’après ce décompte comme d’après le registre
    .did-unexplained = { $used } d’après le registre, { $outside } d’après ce décompte : { $unexplained ->
        [one] { $unexplained } activation inexpliquée
       *[other] { $unexplained } activations inexpliquées
        }{ $since ->
        [none] {""}
       *[other] {" "}depuis le { $since }
        }
    .did-missing = { $used } d’après le registre, { $outside } d’après ce décompte : { $missing ->
        [one] { $missing } activation n’y figure pas
       *[other] { $missing } activations n’y figurent pas
        }
    .done = { $name } : comparaison avec un décompte extérieur ; { $what }.
    .key = Son id, comme mpn key l’affiche, ses cinq derniers caractères, ou l’id de l’avantage dont c’est la seule clé ; jamais la clé elle-même, que d’autres utilisateurs pourraient voir
    .used = Activations utilisées, d’après ce décompte
    .example = mpn reconcile win-ent-mak --used 5
act-dismiss = écarter une date
    .help = masquer une de ses dates à venir
    .cli = Masquer une date à venir d’un élément dans deadlines, check et les calendriers
    .did = { date-kind } ({ $date }) : hors de Échéances{ $still ->
        [yes] {" "}et des calendriers ; tant qu’on peut payer, mpn check et la Vue d’ensemble le disent quand même
       *[no] , mpn check et les calendriers
        } ; { $others ->
        [0] rien d’autre n’en est listé
        [one] { $others } autre de ses dates reste
       *[other] { $others } autres de ses dates restent
        }
    .asked-kind = laquelle de ses dates, d’après ce qui s’y passe
    .asked-date = laquelle de ses dates, d’après son jour
    .id = L’id de l’élément qui a la date
    .kind = Laquelle de ses dates, d’après ce qui s’y passe
    .date = Laquelle de ses dates, d’après son jour
    .unchanged = C’est déjà écarté : { date-kind } ({ $date }), le { $on }.
    .example = mpn dismiss ems-16 --kind benefit-expiry
act-recorded = consigné

## Acts on the screen
actions-title = Ce qui peut être fait avec { $name }
nothing-to-do = On ne fait jamais rien avec cela.
act-already = C’est déjà consigné.
act-earlier = { $why } Si c’était fait le { $day } au plus tard : Enter le consigne à cette date.
act-earlier-in-form = { $why } Saisissez le jour où cela a été fait, le { $day } au plus tard.
act-earlier-against = { $why } Au { $day } : { $other }
act-earlier-review = { $why } Au { $day } : { $other } Consignez d’abord la vérification, avec son jour, puis le renouvellement avec le sien.
only-asked = Simulation au { $day } : ceci ne fait que répondre, rien n’est consigné.
which-of-dates = une parmi { $count } : { $dates }
date-of = { $kind } { $date }
date-kind = { $kind ->
    [anniversary] date anniversaire
    [benefit-expiry] { $first ->
        [redeem] dernier jour pour échanger
        [activate] dernier jour pour activer
        [assign] dernier jour pour affecter
        [enable] dernier jour pour mettre en service
       *[any] dernier jour pour échanger, activer, affecter ou mettre en service
    }
    [contract-ends] fin du contrat
    [fee-closes] dernier jour pour les frais
    [grace-ends] fin des jours de grâce
    [reassignable] premier jour pour réattribuer
    [refund-closes] dernier jour pour un remboursement
    [renewal-closes] dernier jour pour renouveler
    [renewal-opens] premier jour pour renouveler
    [renewal-reminder] rappel
    [replacement-closes] dernier jour pour un remplacement
    [subscription-ends] fin de l’abonnement
   *[other] { $kind }
}
act-nobody = Aucune personne du fichier ne peut le recevoir : chacune en a déjà un ou est partie. Ajoutez une personne.
menu-letters = Rien n’a cette lettre ici ; il y a { $letters }.
menu-elsewhere = { $act } : pas ici mais sur { $kinds } ; sélectionnez d’abord cela.
act-named = { $act } : { $id }{ $more ->
    [none] {""}
   *[other] {" "}({ $more })
    }
act-comes-to = → { $what }
act-either = { $how } : { $what }
rehearsal-on = { $into ->
    [none] Un nouvel abonnement sur { $tenant } :
   *[other] Dans { $into } sur { $tenant } :
    }
rehearsal-seats = sièges
rehearsal-days = jours
rehearsal-ends = jusqu’au
rehearsal-seat-days = jours-sièges
outcome = { $how } : { $seats ->
    [one] { $seats } siège
   *[other] { $seats } sièges
} pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, jusqu’au { $ends } ({ $seat_days ->
    [one] { $seat_days } jour-siège
   *[other] { $seat_days } jours-sièges
})
mistake = { $done } au lieu de { $meant } : { $seats ->
    [one] { $seats } siège
   *[other] { $seats } sièges
    }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
    } ; { $replaced }
mistake-replaced = { $replaced ->
    [yes] remplacé une seule fois, jusqu’au { $last } (R33)
   *[no] non remplacé (R33)
}
mistake-tenant = mauvais locataire : il y reste (R32) ; { $replaced }
rehearsal-now = actuel
mistakes = Ce que coûterait une erreur :
act-irreversible = Un échange ne peut pas être annulé chez Microsoft (R36) ; ici, { KEY("undo") } ne fait que corriger la fiche.
hardware = { $changed ->
    [yes] matériel modifié
   *[no] même matériel
    } : { $what }
ledger-knows = { $machine } a déjà été activée avec cette clé, la dernière fois le { $on }.
ledger-mixed = Une seule réponse est consignée pour toutes les machines : consignez à part celles qui en demandent une autre.

## Advice: what refuses nothing and is worth knowing (D12)
advice-bank-transfer = Un virement n’est pris en compte qu’au bout de deux à trois jours, voire d’une semaine ; ordonné maintenant, il doit être arrivé au plus tard le { $until } (R13).
advice-silver-to-gold = Passer à Gold coûte { $less } % de moins et ne rembourse rien de Silver ; pour un achat aujourd’hui, sa date anniversaire serait le { $anniversary } (R14).
advice-provisioning = Les avantages peuvent mettre { $hours } heures à apparaître : jusqu’au { $until }, ce n’est pas une anomalie (R17).
advice-versions = Ni retour à une version antérieure, ni Software Assurance : passez à une nouvelle version dans les { $months } mois qui suivent sa sortie (R26).
advice-maximums = Il peut en être accordé au plus { $country } dans un même pays et { $worldwide } dans le monde ; au-delà, on achète (R27).
advice-shared-pool-of = Office dans le cloud et sur site partagent une seule dotation : { $uses } sur { $granted } utilisés, les deux ensemble (R28).
advice-shared-pool = Office dans le cloud et sur site partagent une seule dotation : les deux usages ensemble ne la dépassent pas (R28).
advice-ends-soon = { $id } se termine le { $ends } : comparez avec l’avertissement du portail, puis ajoutez ou prolongez avec le jeton de l’année suivante (R39).
advice-other-azure-offers = Il ne va à personne qui a une autre offre ou un autre crédit Azure, comme EA, CSP, Open, Pass ou Action Pack (R41).
advice-monthly-credit = Il peut être repris et donné à tout moment ; ce qu’un mois laisse inutilisé est perdu (R42).
advice-no-enterprise = L’Action Pack ne comprend que Visual Studio Professional (R46).
advice-claimed-keys = Les téléchargements prennent fin avec l’abonnement, les clés déjà obtenues continuent de fonctionner : exportez-les avant. Connectez-vous au moins tous les { $days } jours (R47).
advice-day-outlived = Le { $day } est inscrit dans le fichier et date d’une période antérieure : pour les clés, jetons ou licences de celle-ci, inscrivez le leur dans activate_by (R2, D4).
advice-supported-versions = Seules la version actuelle d’un produit et la précédente sont prises en charge, tant que dure leur support standard (R52).
advice-one-pack = Une entreprise a un seul Action Pack ; { $other } est aussi en cours (R55).
advice-one-core = Une entreprise reçoit un seul ensemble d’avantages de base, à son niveau le plus élevé ; { $other } en a aussi de consignés (R56).
advice-merge = En cas de fusion avec un autre compte, les avantages restent jusqu’au prochain renouvellement et la date anniversaire la plus tardive vaut, ici le { $anniversary } ou plus tard ; c’est irréversible (R57).

## Overview
none-to-do-within = Rien à faire dans les { $days } jours.
none-to-do = Rien à faire dans les préavis.
total-keys = clés
total-tokens = jetons
total-seats = sièges
total-credits = crédits
total-incidents = incidents
total-hours = heures
counts-keys = activations utilisées
counts-tokens = échangés
counts-seats = occupés
counts-credits = affectés
counts-incidents = ouverts pendant cette période
counts-hours = de conseil, prises (période)
counts-beside = { $what } ; limite inconnue : { $count }
counts-unlimited = { $what } ; illimité
counts-unknown = { $what } ; aucune limite connue
also-coming = puis : { $date }, { $when } : { $what } ({ $tab })
also-coming-here = puis : { $date }, { $when } : { $what }
also-coming-short = puis { $date } : { $what }
also-coming-bare = { $date } : { $what }
nothing-later = aucune autre date n’est à venir
fixed-order = La vue d’ensemble a son ordre à elle : le plus urgent d’abord.

## What is open or over on the day, in short: before the next date
now-window = { $offer } : fenêtre de renouvellement, { $days ->
    [0] dernier jour aujourd’hui
    [one] reste { $days } jour
   *[other] reste { $days } jours
}
now-fee-open = { $offer } : frais de l’année maintenue, { $days ->
    [0] dernier jour aujourd’hui
    [one] reste { $days } jour
   *[other] reste { $days } jours
}
now-fee-missed = { $offer } : frais de l’année maintenue non consignés, dus le { $closed }
now-lapsed = { $offer } : caduque depuis le { $since }
now-left-behind = { $lapsed }, { $what }
left-machines = { $count ->
    [one] { $count } machine à nettoyer
   *[other] { $count } machines à nettoyer
}
left-copies = { $count ->
    [one] copies de { $count } produit à désinstaller
   *[other] copies de { $count } produits à désinstaller
}
left-both-short = { $machines ->
    [one] { $machines } machine
   *[other] { $machines } machines
}, { $copies ->
    [one] { $copies } produit
   *[other] { $copies } produits
} à nettoyer
now-fee-missed-short = { $offer } : frais non consignés
now-window-short = { $offer } : fenêtre, { $days ->
    [0] dernier jour
   *[other] reste { $days }j
}
now-fee-open-short = { $offer } : frais, { $days ->
    [0] dernier jour
   *[other] reste { $days }j
}
now-lapsed-short = { $offer } : caduque
now-more = { $what } (+ { $more })
now-plus = { $fee ->
    [yes] { $count ->
        [one] { $what } (+ frais)
       *[other] { $what } (+{ $count }, frais)
    }
   *[no] { $what } (+{ $count })
}
more-windows = { $short ->
    [yes] { $count ->
        [one] { $count } fenêtre
       *[other] { $count } fenêtres
    }
   *[no] { $count ->
        [one] { $count } fenêtre de renouvellement
       *[other] { $count } fenêtres de renouvellement
    }
}
more-fees-open = { $short ->
    [yes] frais : { $count }
   *[no] frais à payer : { $count }
}
more-fees-missed = { $count ->
    [one] frais échus : { $count }
   *[other] frais échus : { $count }
}
more-lapses = { $count ->
    [one] { $count } offre caduque
   *[other] { $count } offres caduques
}
more-now = { $fee ->
    [yes] encore { $count }, dont des frais
   *[no] encore { $count }
}
now-and-next = { $now } · { $next }
next-short = à venir { $date } : { $what }
next-day = à venir { $date }
next-today = aujourd’hui : { $what }
next-day-today = une échéance aujourd’hui
next-that-day = ce jour-là : { $what }
next-day-that-day = une échéance ce jour-là

## Renewals: the phase, what works in it (R7), the checklist (R12), the legend of the timeline
phase-active = { $days ->
    [0] active : aujourd’hui, { $anniversary }, est la date anniversaire, le dernier jour payé (R1)
    [one] active : { $days } jour avant la date anniversaire, { $anniversary } (R1)
   *[other] active : { $days } jours avant la date anniversaire, { $anniversary } (R1)
}
phase-window = { $days ->
    [0] fenêtre de renouvellement : aujourd’hui, { $closes }, est le dernier jour pour renouveler (R6)
    [one] fenêtre de renouvellement : jour { $day } sur { $of }, le dernier est demain, { $closes } (R6)
   *[other] fenêtre de renouvellement : jour { $day } sur { $of }, le dernier est le { $closes }, dans { $days } jours (R6)
}
phase-lapsed = { $days ->
    [one] caduque depuis le { $since } : le dernier jour pour renouveler était hier (R11)
   *[other] caduque depuis le { $since } : le dernier jour pour renouveler était il y a { $days } jours (R11)
}
after-renewal = avec un renouvellement n’importe quel jour du { $opens } au { $closes }, la prochaine date anniversaire est le { $anniversary } (R9{ $moved ->
    [yes] {" "}: { $days } jours plus tard, année bissextile ou non
   *[no] {""}
}) ; sans renouvellement, l’offre est caduque à partir du { $lapses } (R11)
after-lapse = plus rien ne peut en être renouvelé ; un nouvel achat repart de zéro (R11)
works-see = avantages et clés
works-first-use = échange, 1er usage
works-software = logiciels activés
works-assigned = sièges et crédits
works-technical = support et ses ID
works-subscriptions = abonnements
works-renew = renouvellement
works-until = jusqu’au { $day } inclus
works-own-last-day = { $unused ->
    [one] { $unused } inutilisé, jusqu’au { $soonest } inclus
   *[other] { $unused } inutilisés, le premier jusqu’au { $soonest } inclus
}
works-nothing = { $lost ->
    [0] il ne reste rien à échanger ni à activer
    [one] { $lost } perdu depuis le { $since }
   *[other] { $lost } perdus, le premier depuis le { $since }
}
works-after-renewal = { $back ->
    [one] { $back } hors délai depuis le { $since } ; un renouvellement le rétablit
   *[other] { $back } hors délai depuis le { $since } ; un renouvellement les rétablit
}
works-nothing-or-later = { $lost ->
    [one] { $lost } perdu
   *[other] { $lost } perdus
}, { $back ->
    [one] { $back } revient
   *[other] { $back } reviennent
} avec un renouvellement, le premier depuis le { $since }
works-named = { $what } : { $names }
works-more = { $names } + { $more }
works-lost-and-back = perdus : { $lost } ; de retour après un renouvellement : { $back }
works-own-end = chacun jusqu’à sa propre fin
works-from = pas avant le { $day }
works-not-since = plus depuis le { $day }
tick-done = [x]
tick-open = [ ]
tick-unknown = [?]
check-window-coming = fenêtre : s’ouvre le { $opens }, dernier jour le { $closes }
check-window-open = fenêtre : ouverte jusqu’au { $closes } inclus
check-window-missed = fenêtre : manquée, son dernier jour était le { $closes } ; un nouvel achat est nécessaire
check-profile-on = profil de l’entreprise vérifié le { $day }
check-profile-done = profil de l’entreprise vérifié
check-profile-too-early = profil de l’entreprise vérifié le { $day }, lors d’une période antérieure, donc pas pour ce renouvellement ; un administrateur général ou un administrateur de compte doit le vérifier à nouveau
check-profile-not-yet = profil de l’entreprise non vérifié : un administrateur général ou un administrateur de compte doit le faire, d’autres documents peuvent être demandés
check-profile-unknown = profil de l’entreprise : rien ne dit s’il est vérifié ; un administrateur général ou un administrateur de compte s’en charge
check-fee-paid = frais de l’année maintenue payés le { $day }
check-fee-coming = frais de l’année maintenue : à payer du { $from } au { $to }
check-fee-due = frais de l’année maintenue : à payer maintenant, du { $from } au { $to }, et à consigner comme renouvellement
check-fee-not-on-record = frais de l’année maintenue : aucun paiement du { $from } au { $to } n’est consigné, l’année n’est donc pas assurée ; consignez-le avec son jour, ou demandez à Microsoft
check-verified = compte vérifié chez Microsoft : le fichier n’en dit rien
check-qualified = performances, examens et qualifications de la compétence : le fichier n’en dit rien
sign-attention = perdu, épuisé ou urgent ; sur un onglet : une de ses lignes
sign-notable = mérite attention ; sur un onglet : une de ses lignes, aucune pire
sign-masked = un caractère d’une clé non affichée
sign-selected = la sélection
sign-ascending = tri par cette colonne
sign-descending = tri par cette colonne, décroissant
sign-opens = un champ qui s’ouvre en liste
sign-left-out = texte omis : plus de place le montre
sign-foretold = ce que donnerait un acte
sign-beside = sépare les parties d’un nom ou d’un chiffre
sign-in-use = dans une jauge : ce qui est utilisé
sign-unused = dans une jauge : ce qui n’est pas utilisé
sign-shown-past = le jour affiché, dans une période passée
sign-shown-current = le jour affiché, dans la période
sign-shown-kept = le jour affiché, dans les jours maintenus
sign-shown-window = le jour affiché, dans la fenêtre
sign-shown-nothing = le jour affiché, sans l’offre
short-for-ad = « anniversary date », date anniversaire : le dernier jour de l’année payée (R1)
short-for-within = sur l’onglet Échéances : nombre de dates à 30 jours au plus
short-for-mak = clé d’activation multiple
short-for-tokens = sur Cloud : les jetons prêts à échanger, sur tous ceux consignés ; d’un crédit Azure, combien de personnes peuvent encore le recevoir, sur combien
short-for-counted = sur Logiciels : utilisations d’après le registre, entre parenthèses avec le décompte de Microsoft s’il dit autre chose
short-for-vs = Visual Studio
short-for-ticks = fait, à faire, non consigné
short-for-figure = l’onglet 5 a 2 lignes : sur un écran étroit, un onglet se réduit à son numéro et à son chiffre
sign-shown = jour affiché
sign-bought = achat
sign-past = passé
sign-current = période
sign-kept = maintien
sign-reminder = rappel
sign-earlier = anniversaire passé
sign-anniversary = anniversaire
sign-window = fenêtre
sign-lapses = caducité
sign-lapsed = sans l’offre
zoomed = { $days ->
    [31] La frise montre un mois, du { $from } au { $to }.
    [92] La frise montre trois mois, du { $from } au { $to }.
    [184] La frise montre six mois, du { $from } au { $to }.
    [366] La frise montre un an, du { $from } au { $to }.
    [731] La frise montre deux ans, du { $from } au { $to }.
   *[other] La frise montre trois ans, du { $from } au { $to }.
}
zoom-not-here = La frise est dans Renouvellements ({ $key }).
impact-not-here = Ce qui s’ensuit sans renouvellement se demande pour une offre, dans Renouvellements ({ $key }).

## Deadlines: when, and what to do about them
when-today = ce jour
when-within = ≤ { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
when-later = plus tard
when-dismissed = écartées
dismissed-since = { $day } : hors de la liste ci-dessus, des calendriers, de mpn deadlines et de mpn check ; « mpn set { $id } dismissed --unset » l’y remet, avec tout ce qui en a été écarté ({ $id })

## If an offer is not renewed
impact-title-past = Ce qui a pris fin avec l’offre { $offer }
impact-title = Si l’offre { $offer } n’est pas renouvelée
impact-lapsed = { $offer } : offre devenue caduque ; un nouvel achat repart de zéro
impact-cal-ended = fin de l’accès avec { $product }
impact-seat-ended = fin du siège : { $product } ({ $id }), { $person }
impact-credit-ended = fin du crédit ({ $person }) : { $product }
impact-contract-ended = fin du contrat et de ses ID : { $product }
impact-thing-ended = fin : { $product } ({ $id })
impact-token-lost = { $product } ({ $id }) n’a jamais été échangé
impact-key-lost = { $product } ({ $id }) n’a jamais été activée
impact-token-unfetched = { $product } : aucun jeton n’a été consigné ({ $id })
impact-key-unfetched = { $product } : aucune clé n’a été consignée ({ $id })
impact-no-token = { $past ->
    [back] { $product }, aucun jeton dans le fichier ({ $id }) : l’échange était possible jusque-là ; un renouvellement le rétablit
    [lost] { $product }, aucun jeton dans le fichier ({ $id }) : l’échange était possible jusque-là ; un renouvellement ne le rétablit pas
   *[no] dernier jour pour obtenir un jeton pour { $product } ({ $id }) et l’échanger
}
impact-no-key = { $past ->
    [back] { $product }, aucune clé dans le fichier ({ $id }) : l’activation était possible jusque-là ; un renouvellement la rétablit
    [lost] { $product }, aucune clé dans le fichier ({ $id }) : l’activation était possible jusque-là ; un renouvellement ne la rétablit pas
   *[no] dernier jour pour obtenir une clé pour { $product } ({ $id }) et l’activer
}
impact-lapses = { $offer } : l’offre devient caduque ; un nouvel achat est nécessaire
impact-remove = { $machine } : désinstaller { $product }, ou le couvrir par une licence
impact-removed = { $machine } : { $product } retiré le { $day }
impact-remove-all = { $product } : désinstaller toutes les copies, ou les couvrir par une licence ; aucun registre ne dit où
impact-cal = l’accès avec { $product } prend fin
impact-seat = { $person } perd son siège : { $product } ({ $id })
impact-seat-free = un siège sans titulaire prend fin : { $product } ({ $id })
impact-seats-unrecorded = { $seats ->
    [one] { $seats } siège
   *[other] { $seats } sièges
} sans fiche { $seats ->
    [one] prend fin
   *[other] prennent fin
} : { $product }
impact-seats-unrecorded-ended = { $seats ->
    [one] { $seats } siège sans fiche a pris fin
   *[other] { $seats } sièges sans fiche ont pris fin
} : { $product }
impact-credit = { $person } perd son crédit : { $product }
impact-credit-free = un crédit sans titulaire prend fin : { $product }
impact-contract = le contrat et ses ID prennent fin, { $left ->
    [one] reste { $left } incident
   *[other] restent { $left } incidents
} : { $product }
impact-contract-unlimited = le contrat et ses ID prennent fin : { $product }
impact-technical = plus rien n’en est disponible, reste { $left } : { $product }
impact-technical-unlimited = plus rien n’en est disponible : { $product }
impact-token = dernier jour pour échanger { $product } ({ $id }), { $seats ->
    [one] { $seats } siège
   *[other] { $seats } sièges
}
impact-token-past = { $product } ({ $id }) pouvait être échangé jusque-là, { $seats ->
    [one] { $seats } siège
   *[other] { $seats } sièges
} ; { $past ->
    [lost] un renouvellement ne le rétablit pas
   *[back] un renouvellement le rétablit
}
impact-key = dernier jour pour activer { $product } ({ $id })
impact-key-past = { $product } ({ $id }) pouvait être activé jusque-là ; { $past ->
    [lost] un renouvellement ne le rétablit pas
   *[back] un renouvellement le rétablit
}
impact-anyway = { $what } ; renouvelé ou non
impact-subscription = { $product } ({ $id }) vit jusqu’à sa propre fin, { $seats ->
    [one] { $seats } siège
   *[other] { $seats } sièges
}
impact-no-task = Il n’y a pas de logiciel à retirer sur cette ligne.
impact-no-ledger = Aucun registre ne dit où se trouvent les copies ({ $product }) : il n’y a pas de machine à cocher ; veillez à ce que chacune soit désinstallée ou couverte par une licence (R25).
impact-not-yet = L’offre n’a pas été achetée avant le { $day } : rien n’en dépend encore.
impact-cleared = retraits faits : { $cleared } sur { $all }, sur { $machines ->
    [one] { $machines } machine
   *[other] { $machines } machines
}{ $unlisted ->
    [0] {""}
    [one] ; { $unlisted } autre produit n’est dans aucun registre
   *[other] ; { $unlisted } autres produits ne sont dans aucun registre
}

## What rules rest on
rest-locked = { $id } n’est pas réattribuable avant le { $from } ({ $rule })
rest-held = { $id } a le même titulaire depuis le { $since } ({ $rule })
rest-held-in-bulk = le crédit annuel { $id } est affecté depuis le { $since } ({ $rule })
rest-redeemed = { $id } a été échangé le { $on } ({ $rule })
rest-replaced = { $id } a été remplacé le { $on } ({ $rule })
rest-replacement = { $id } remplace { $other } ({ $rule })
rest-activations = { $id } a { $counted ->
    [one] { $counted } activation qui compte
   *[other] { $counted } activations qui comptent
} ({ $rule })
rest-used = utilisation pendant cette période ({ $id }) : { $used } ({ $rule })
## Remarks: what is said beside an answer (D12, D13)
remark-machine-known = { $machine } est déjà dans le registre, la dernière fois le { $on } : consignée comme nouvelle machine, elle compte à nouveau.
remark-machine-unknown = Le registre de la clé { $key } ne contient pas { $machine }{ $elsewhere ->
    [none] , rien ne montre donc qu’elle a déjà été activée.
   *[other]  ; elle est dans celui-ci : { $elsewhere }.
}
remark-more-seats = { $id } a alors { $recorded ->
    [one] { $recorded } siège
   *[other] { $recorded } sièges
} dans le fichier, pour { $quantity ->
    [one] { $quantity } accordé
   *[other] { $quantity } accordés
} : on ne peut pas en affecter davantage (R44).
remark-odd-number = { $field } : { $digits ->
    [one] { $digits } chiffre
   *[other] { $digits } chiffres
} ; ceux de Microsoft en ont { $usual ->
    [9] neuf
   *[other] { $usual }
} (R48).
remark-same-person = { $name } ({ $id }) figure déjà dans le fichier{ $by ->
    [address] {" "}avec cette adresse
   *[name] {""}
} ; s’il s’agit de la même personne, supprimez cet enregistrement ou modifiez l’autre.
remark-competency-near = « { $typed } » n’est pas une compétence que le catalogue connaît ; proche : { $near }. De ce nom dépendent ce qui est accordé, et si l’année a été maintenue (R16).
remark-begins = Début le { $day } : rien n’en est montré avant ce jour (D5).
remark-review-unknown = Rien dans le fichier ne dit que le profil de l’entreprise a été vérifié pour ce renouvellement : Microsoft l’exige d’abord, d’un administrateur général ou d’un administrateur de compte (R12).
remark-anniversary-moves = Son anniversaire passe du { $from } au { $to } (R1, R9{ $kept ->
    [yes] , R16
   *[no] {""}
}).
remark-used-moves = Activations comptées : { $from } jusqu’ici, { $to } selon ce que compte cette offre (R18, R19).
remark-grants-otherwise = D’après le catalogue, elle accorde alors autre chose ; les avantages consignés restent tels quels : comparez-les.
remark-earlier-forgotten = Ses chiffres sont alors ceux du { $day } : aux jours antérieurs il n’est montré que par ce qu’un jeton y a commencé depuis (D5, D8).
remark-locks-out = Avec csp-only, plus rien ne peut être montré ni modifié ici, pas même ce champ (R53) : seul le fichier lui-même permet d’y revenir.
remark-holds-still = Ce jour-là { $held } est encore détenu ; « left » le reprend dans la mesure du possible (R43).
remark-tenant-in-use = { $tenant } n’est plus un locataire du partenaire, et { $by } y court : aucun jeton ne peut plus y entrer (R38).
remark-figures-since = Ces chiffres sont ceux du { $day }. Par ce qui y est entré depuis, { $id } a { $seats } { $seats ->
    [one] licence
   *[other] licences
} jusqu’au { $ends } ; son état actuel se consigne avec un jour plus récent (as_of, D8).
remark-same-competency = { $other } est en cours pour la même compétence.
remark-beyond = { $id } : dans le fichier { $used }, pour { $granted } au plus.
remark-same-product = { $other } est du même produit et de la même offre : c’est peut-être l’un des deux.
remark-offer-lapsed = { $offer } est caduque depuis la fin du { $closed } : rien de ce qu’elle accordait ne sert plus (R7).
remark-hides-all = Cela masque { $count ->
    [one] la date listée ce jour-là
   *[other] les { $count } dates listées ce jour-là
} : { $names }. Pour n’en masquer qu’une, utilisez dismiss.
remark-not-exclusive = { $person } détient aussi { $other } : qui a un crédit annuel n’en a pas d’autre (R41).
remark-is-credit = D’après le catalogue c’est un crédit, qui s’affecte à des personnes : indiquez son type (credit.kind = monthly ou bulk, R41, R42).
remark-still-to-come = { $field } : le { $day } est à venir, et compte à partir de ce jour (D5).
remark-expires-before = C’est avant l’achat de l’offre ({ $purchased }) : aucune première utilisation n’est possible (R2).
remark-no-seats = Un jeton de 0 licence n’en ajoute aucune, et il est utilisé quand même.
remark-customers-already = { $machine } figure au registre de { $key }, et serait à un client (R40).
remark-catalogue-says = D’après le catalogue, { $field } = { $value } pour ce produit ; le fichier dit autre chose.
remark-foreign-tenant = { $tenant } n’est pas un locataire du partenaire : aucun jeton ne peut entrer dans ce qui y court (R38).
remark-runs-already = { $other } est actif pour le même produit sur le même locataire : un jeton va dans celui-là, et n’en commence pas un second (R37).
remark-days-stay = Le fichier donne un dernier jour pour la première utilisation, et le renouvellement ne le déplace pas : { $benefits }. Si de nouvelles clés ou de nouveaux jetons arrivent, inscrivez le leur dans activate_by (R2, D4).
remark-paid-outside = Le { $paid } est hors de toute fenêtre : ce paiement ne renouvelle rien (R6).
remark-subscription-moves = { $id } : { $before } { $before ->
    [one] licence
   *[other] licences
} jusqu’au { $from }, désormais { $seats } jusqu’au { $to } (R34, R35, D8).
remark-renamed-too = { $of } s’appelle ainsi également : par ses jetons, c’est le même produit (R37).
remark-says-nothing = { $field } : une offre de ce genre n’en a pas, cela ne dit donc rien.
remark-ends-refund = Jusqu’au { $until }, son offre peut être remboursée tant que rien n’en a été utilisé : ceci met fin à ce droit (R15).
remark-ends-unless-renewed = La fenêtre de renouvellement est ouverte : si l’offre n’est pas renouvelée le { $until } au plus tard, ceci prend fin ce jour-là (R5).
remark-last-day = { $days ->
    [0] Le { $day } en est le dernier jour (R2).
   *[other] Le { $day } en est le dernier jour (R2) : mieux vaut maintenant que ce jour-là.
}
remark-cal-key = { $id } est une licence d’accès client, qui n’a pas de clé et ne s’active jamais (R23) : vous pensez peut-être à un autre avantage.
remark-needs-no-key = { $id } ne demande pas d’activation, ses clés ne servent donc jamais (R22) : vous pensez peut-être à un autre avantage.
remark-needs-no-holder = { $id } n’est alors plus un crédit : les licences cloud ne s’affectent ici à personne, et les affectations ne comptent plus (R41, R42).
remark-given-late = La première affectation était à faire avant la fin du { $day } : on ne sait pas ici si Microsoft l’accepte encore (R2, R5).
remark-cleared-that-day = { $machine } est consignée ce jour-là comme nettoyée : si le logiciel y est de nouveau installé, elle est de nouveau à nettoyer (R25).
remark-second-pack = { advice-one-pack }
remark-second-core = { advice-one-core }
remark-no-enterprise = { advice-no-enterprise }
remark-named-twice = { $machine } est nommée deux fois, et compte une seule fois.
remark-looks = { $machine } ressemble à { $known }, qui est dans le fichier : si c’est la même machine, donnez-lui ce nom.
remark-domain = { $machine } et { $known } sont ici deux machines, l’une avec son domaine, l’autre sans : si c’est la même, nommez-la comme dans le fichier.
remark-not-on = { $product } : les clés obtenues au titre des droits d’utilisation interne ne fonctionnent pas sous macOS, et { $machine } porte un nom de Mac (R24).
remark-by-catalogue = { $field } = { $value } est repris du catalogue, puisque rien d’autre n’a été dit.
remark-grants = D’après le catalogue, { $offer } accorde, en { $kind } : { $benefits }.
remark-add-granted = Chacun s’ajoute avec : mpn add KIND enrollment={ $offer } product="…" quantity=… (les avantages techniques prennent kind=… au lieu d’un produit).
no-use = { $id } ne sert plus : { $why ->
    [redeemed] échange déjà fait, et un jeton s’échange une seule fois (R32).
    [lapsed] l’offre est caduque (R7).
    [blocked] Microsoft l’a bloquée (R30).
   *[expired] son dernier jour est passé sans activation ni échange (R2).
}
no-use-used-up = { $id } n’a plus d’activation (R20, R21) ; une réinstallation sur le même matériel reste possible (R18).

no-use-short = { $why ->
    [redeemed] échangé
    [lapsed] offre caduque
    [blocked] bloquée
    [used-up] épuisée
   *[expired] dernier jour passé
}

## What the words of an act mean
meant-several = { $word } désigne { $count } clés : dites laquelle par son id.
meant-several-seats = { $count } sièges de { $word } ont un titulaire : dites lequel par son id, ou de qui il s’agit.
meant-none-fits = aucune des { $count } clés ({ $word }) ne convient : nommez-en une par son id pour savoir ce qui s’y oppose.
meant-no-person = personne n’a l’id, le nom ou l’adresse { $word }.
meant-several-people = { $word } désigne { $count } personnes : dites laquelle par son id.
case-needed = { $machine } est déjà dans le registre de la clé { $key }, la dernière fois le { $on } : précisez --case same-hardware ou --case changed-hardware{ $mixed ->
    [yes] , et consignez à part les machines qu’il ne contient pas.
   *[no] .
}

## Rules and decisions. What each of them says stands in rules.ftl.
cli-rule = Ce que dit une règle ou une décision, sa source et sa lecture ; toutes, sans numéro
cli-rule-number = Numéros tels qu’ils sont affichés : R33, r33, 33, D9
cli-rule-markdown = En Markdown, pour un document
cli-schema = Le schéma JSON d’un fichier d’état, pour un éditeur TOML
schema-title = Fichier d’état de mpn
schema-about = Faits sur les avantages d’une adhésion au Microsoft Partner Network. La page assets/docs/state-format.md décrit chaque champ.
cli-no-rule = aucune règle ni décision n’a le numéro « { $word } » : les dernières sont { $last }
label-name = Nom
label-done = Nature
label-source = Source
label-reading = Lecture
rule-kind-enforced = imposée
rule-kind-computed = calculée
rule-kind-shown = affichée
rule-kind-advised = conseillée
rules-box = À propos de { $numbers }
rules-title = Règles et décisions
rules-about = Toutes les règles du programme et toutes les décisions du jeu de règles, par le numéro que le programme affiche : ce qu’elles disent, où c’est écrit et comment c’est lu. Pour une décision, la source est ce qu’elle tranche. Imposée : un acte contraire est refusé. Calculée : chiffres, jours et statuts la suivent. Affichée : elle est dite là où elle vaut. Conseillée : c’est un conseil, qui ne refuse rien.
rules-rules = Règles
rules-decisions = Décisions

## The guide: around its entries, which stand in guide.ftl
cli-guide = Les entrées du guide qui répondent aux mots ; toutes les questions s’il n’y en a pas
cli-guide-words = Ce qui est demandé, dans vos propres mots, dans la langue de l’écran ou en anglais ; l’id d’une entrée
cli-no-guide = aucune entrée du guide ne répond à « { $words } » : mpn guide liste toutes les questions
guide-title = Guide
guide-hint = saisissez votre question ; Enter ouvre
guide-here = Ici
guide-near = Rien n’y répond ; ceci s’en approche.
guide-rests-on = Repose sur
guide-rests-on-key = Repose sur ({ $key } les affiche)
guide-address = Chez Microsoft
guide-address-key = Chez Microsoft ({ $key } copie)
guide-address-name = adresse
guide-no-address = Cette entrée n’indique pas d’adresse.
guide-also = Voir aussi
guide-concerned = Concerne ici
guide-concerned-more = { $count ->
    [one] et { $count } de plus
   *[other] et { $count } de plus
  }
guide-topic-renewals = Renouvellements
guide-topic-licences = Licences
guide-topic-account = Compte
guide-topic-software = Logiciels
guide-topic-cloud = Cloud
guide-topic-visual-studio = Visual Studio
guide-topic-technical = Support

# What every rule and decision is called and says, in French; where it stands, and how we read it. Looked up by number
# (`rule-r33`, `rule-d9`), and only when somebody asks: the program starts without this file.

## Documents. In brackets the short name by which the description of the programme quotes them.
-doc-software = « MPN benefits – Software » de 2021 (S000, S001, S003)
-doc-s000 = « MPN benefits – Software » d’octobre 2021 (S000)
-doc-s002 = « MPN benefits FAQ » de février 2021 (S002)
-doc-s004 = « Benefits FAQ » de décembre 2020 (S004)
-doc-cloud = Partner Center : avantages Azure et cloud (cloud)
-doc-vs = Partner Center : avantages Visual Studio (vs)
-doc-tech = Partner Center : avantages de support technique (tech)
-doc-tpd = Partner Center : avantages techniques, avant-vente et déploiement (tpd)
-doc-manage = Partner Center : gérer vos avantages de réseau de partenaires (manage)
-doc-find = Partner Center : trouver vos avantages (find)
-doc-renew = Partner Center : renouveler vos offres (renew)
-doc-merge = Partner Center : fusionner des comptes (merge)
-doc-map = Partner Center : obtenir un Action Pack (map)
-doc-pay = Partner Center : payer les frais d’une compétence Silver ou Gold (pay)
-doc-refund = Partner Center : demander un remboursement (refund)
-doc-roles = Partner Center : rôles et autorisations (roles)
-doc-compfaq = Partner Center : questions sur les compétences (compfaq)
-doc-k23-map = Partner Center en octobre 2023 : obtenir un Action Pack (k23-map)
-doc-k23-cloud = Partner Center en octobre 2023 : services cloud (k23-cloud)
-doc-k23-azure = Partner Center en octobre 2023 : avantages Azure (k23-azure)
-doc-k23-software = Partner Center en octobre 2023 : avantages logiciels (k23-software)
-doc-k23-silver-gold = Partner Center en octobre 2023 : compétences Silver et Gold (k23-silver-gold)
-doc-k23-refund = Partner Center en octobre 2023 : demander un remboursement (k23-refund)
-doc-k23-buy = Partner Center en octobre 2023 : pourquoi Acheter ou Renouveler est désactivé (k23-troubleshoot)
-doc-kb = Microsoft KB 4295568 (KB)
-doc-lfaq = Questions de Microsoft sur les avantages de licences logicielles (LFAQ)
-doc-guide18 = Guide d’utilisation des avantages MPN de mai 2018 (guide18)
-doc-guide19 = Guide des programmes MPN de juillet 2019 (guide19)
-doc-vs-keys = Documentation de Visual Studio : clés de produit (vsdocs product-keys)
-doc-vs-end = Documentation de Visual Studio : la fin d’un abonnement (vsdocs subscription-expiration)
-doc-hub = Documentation de Services Hub : ID d’accès du support professionnel (services-hub)
-doc-blog = Blog de Microsoft pour les partenaires en Australie, 2014-06-11
-doc-parsers = programmes qui lisent KeysExport.xml

## Rules: dates, renewal, money
rule-r1 = Année d’adhésion
    .text = L’année payée se termine le même jour de l’année suivante, la date anniversaire ; rien n’est accordé avant l’achat.
    .source = { -doc-s002 } ; { -doc-compfaq }
    .reading = Un document ultérieur compte 365 jours ; les plus anciens parlent d’un anniversaire, la première date suit donc le calendrier. Les deux ne diffèrent que si un 29 février se trouve entre les deux.

rule-r2 = Date d’expiration de l’avantage
    .text = Un avantage peut être échangé ou activé pour la première fois jusqu’à sa date d’expiration, ce jour compris.
    .source = { -doc-s004 } ; { -doc-cloud }
    .reading = La définition nomme le dernier jour, un exemple à côté dit « avant » ce jour : nous comptons le jour, et conseillons d’agir la veille.

rule-r3 = Un an d’utilisation à partir de l’échange
    .text = Un jeton cloud échangé peut être utilisé jusqu’au même jour de l’année suivante inclus, quelle que soit la date d’expiration de l’avantage.
    .source = { -doc-s004 } ; { -doc-k23-silver-gold }
    .reading = Le calendrier est suivi, du 29 février au 28 février ; des documents ultérieurs comptent 365 jours, ce qui ne diffère qu’à travers un jour bissextile. Les logiciels sur site suivent l’adhésion (R25).

rule-r4 = Trois horloges
    .text = L’adhésion, les avantages et chaque abonnement cloud prennent fin à des jours qui leur sont propres et qui ne coïncident pas forcément.
    .source = { -doc-k23-silver-gold } ; { -doc-cloud }
    .reading = Les trois sont affichées ; aucune n’est déduite d’une autre.

rule-r5 = Délai de grâce de { $grace } jours pour ce qui est affecté à une personne
    .text = Un avantage qui s’affecte à des personnes peut être affecté et utilisé jusqu’au { $grace }e jour inclus après la date anniversaire.
    .source = { -doc-s004 } ; { -doc-hub }
    .reading = Le document donne Visual Studio pour exemple ; les crédits Azure sont ajoutés par nous, les avantages techniques reposent sur R54. Sa « date de renouvellement » est lue comme la date anniversaire, ainsi que le fait KB 4295568. Les clés et les jetons n’ont pas de délai de grâce.

rule-r6 = Fenêtre de renouvellement
    .text = Une offre se renouvelle du lendemain de sa date anniversaire jusqu’au { $closes }e jour inclus après celle-ci.
    .source = { -doc-s002 } ; { -doc-kb } ; { -doc-compfaq } ; { -doc-map }
    .reading = Une phrase compte à partir de l’achat : son exemple établit que c’est la date anniversaire qui est visée. « N’importe quel jour après » la date de début du renouvellement comprend ce jour. Seule KB 4295568 donne le dernier jour.

rule-r7 = Ce qui fonctionne et quand
    .text = Tout fonctionne jusqu’à la date anniversaire ; dans la fenêtre, ce qui est activé et affecté continue, et ce qui est nouveau seulement si son propre dernier jour le permet ; après la fenêtre, seuls survivent les abonnements nés d’un échange.
    .source = { -doc-s002 } ; { -doc-s004 }
    .reading = Un document laisse l’accès se poursuivre dans la fenêtre, l’autre met fin plus tôt à l’échange : les deux valent si l’accès désigne ce qui est déjà activé, et si chaque avantage a son propre dernier jour.

rule-r8 = Jour bissextile
    .text = Ce qui a été acheté un 29 février a sa date anniversaire le 28 février.
    .source = aucun document ; les deux façons de compter de R1 le donnent
    .reading = Notre lecture, choisie parce que le décompte par le calendrier et celui de 365 jours s’accordent là-dessus.

rule-r9 = Nouvelle date anniversaire après un renouvellement
    .text = Un renouvellement payé dans la fenêtre repousse la date anniversaire de { $renewal } jours, quel que soit le jour de la fenêtre où il est payé.
    .source = { -doc-renew }
    .reading = Elle tombe donc un jour plus tôt à travers une année bissextile ; { -doc-s002 } compte par le calendrier, et là où les deux diffèrent l’écran dit pourquoi le jour a bougé. La règle de 2022, selon laquelle le jour du paiement compte, n’est pas reprise.

rule-r10 = Rappels
    .text = Microsoft envoie un rappel aux administrateurs généraux et aux administrateurs partenaires MPN { $before } jours avant la date anniversaire et { $after } jours après.
    .source = { -doc-renew } ; { -doc-s002 }
    .reading = { -doc-s002 } promet des messages jusqu’au { $closes }e jour : le dernier jour de la fenêtre figure donc aussi dans la liste.

rule-r11 = Fenêtre manquée
    .text = Qui ne renouvelle pas dans la fenêtre perd l’offre avec ses avantages, et un nouvel achat repart de zéro.
    .source = { -doc-renew } ; { -doc-k23-map }
    .reading = À la lettre.

rule-r12 = Avant de renouveler
    .text = Avant un renouvellement, un administrateur général ou un administrateur de compte doit vérifier le profil de l’entreprise ; une compétence demande aussi ses performances, ses examens et ses frais.
    .source = { -doc-s002 } ; { -doc-k23-buy }
    .reading = Une vérification du profil consignée comme manquante fait refuser le renouvellement ; une vérification inconnue est seulement signalée (D15). La vérification du compte et la qualification relèvent du conseil : le fichier ne les contient pas.

rule-r13 = Commandes
    .text = Une commande par carte compte aussitôt ; un virement compte deux à trois jours après l’arrivée de l’argent, jusqu’à une semaine, et la commande expire si elle reste impayée { $order } jours après avoir été passée.
    .source = { -doc-map } ; { -doc-pay }
    .reading = Conseil : le fichier connaît des paiements, pas de commandes.

rule-r14 = De Silver à Gold
    .text = Le passage de Silver à Gold coûte { $discount } % de moins, ne rembourse rien de Silver, et sa date anniversaire est un an après cet achat.
    .source = { -doc-pay }
    .reading = Conseil auprès d’une compétence Silver.

rule-r15 = Remboursement
    .text = Un achat est remboursé jusqu’à { $refund } jours après, tant que rien n’a été activé ni utilisé et qu’aucune clé de produit n’a même été consultée.
    .source = { -doc-refund } ; { -doc-k23-refund }
    .reading = Regarder une clé a donc une conséquence : le programme demande avant la première consultation (D10).

rule-r16 = Prolongation COVID
    .text = Une compétence ou une spécialisation avancée dont la date anniversaire tombe au premier semestre { $kept-from } est maintenue jusqu’au même jour de { $kept-to } sans examens ni performances ; ses frais restent dus.
    .source = { -doc-s002 } ; { -doc-renew }
    .reading = Cloud Business Applications et les Action Packs sont exceptés. Quand les frais sont dus, et ce qui s’ensuit sans eux, c’est D3.

rule-r17 = Délai de mise à disposition
    .text = Les avantages peuvent mettre jusqu’à { $provisioning } heures à apparaître après un achat.
    .source = { -doc-k23-map }
    .reading = Avant cela, ce n’est pas une anomalie : c’est dit tant que cela vaut.

## Rules: software and activations
rule-r18 = Décompte : nouvelles machines et matériel modifié
    .text = Une nouvelle machine compte, une machine dont le matériel a nettement changé compte à nouveau, et une réinstallation sur le même matériel ne compte pas.
    .source = { -doc-software } ; { -doc-lfaq }
    .reading = « Nettement » n’est pas défini : qui consigne l’activation l’indique.

rule-r19 = Décompte : toute activation
    .text = Avec les clés d’une compétence, toute activation compte, même une réinstallation sur la même machine.
    .source = { -doc-lfaq }
    .reading = Les autres documents ne connaissent que R18 : c’est le défaut, et celle-ci vaut là où une offre dit every-activation (D6).

rule-r20 = Limite d’activations
    .text = Une clé qui a atteint sa limite n’admet plus d’activation ; les machines activées continuent de fonctionner.
    .source = { -doc-software }
    .reading = Plus que la limite peut être consigné, puisque le document dit « atteinte ou dépassée ». Une réinstallation qui ne compte pas est permise à la limite ; là où toute activation compte, elle est refusée.

rule-r21 = Clés d’activation multiple
    .text = La réserve d’une clé d’activation multiple est finie : désinstaller n’en rend rien, et le programme n’en accorde pas davantage.
    .source = { -doc-s002 }
    .reading = À la lettre ; on en demande pourtant davantage au support.

rule-r22 = Quels produits demandent une clé
    .text = Windows, Windows Server et tous les clients Office s’activent avec une clé ; pour d’autres produits, ce n’est pas forcément le cas.
    .source = { -doc-software }
    .reading = Chaque avantage dit s’il s’active ; le catalogue le propose.

rule-r23 = Licences d’accès client
    .text = Une licence d’accès client est un droit sur le papier : elle se gère sur le produit serveur et n’a ni clé, ni téléchargement, ni activation.
    .source = { -doc-software } ; { -doc-k23-software }
    .reading = À la lettre ; à ce qu’on demande pour l’une d’elles, la réponse est « Aucun détail supplémentaire disponible ».

rule-r24 = macOS
    .text = Les clés d’Office Professional Plus 2019 obtenues au titre des droits d’utilisation interne ne fonctionnent pas sous macOS.
    .source = { -doc-s000 }
    .reading = Les versions antérieures de la page n’ont pas cette note. C’est dit, et non refusé : seul son nom fait prendre une machine pour un Mac.

rule-r25 = Pas perpétuel
    .text = Quand une offre est devenue caduque, les logiciels obtenus par elle sont désinstallés de toutes les machines ou couverts par des licences commerciales.
    .source = { -doc-s002 }
    .reading = Les machines du registre sont listées et cochées une à une.

rule-r26 = Versions
    .text = Il n’y a ni droit de passer à une version antérieure ni Software Assurance, et le passage à une nouvelle version se fait dans les { $versions } mois qui suivent sa sortie.
    .source = { -doc-s002 } ; { -doc-lfaq } ; { -doc-guide19 }
    .reading = Conseil ; Visual Studio et la formation sont exceptés.

rule-r27 = Maximums
    .text = D’un produit, il est accordé au plus { $country } fois la dotation initiale dans un même pays et { $worldwide } fois dans le monde ; de Visual Studio Enterprise, au plus { $silver-country } et { $silver-worldwide } avec Silver, { $gold-country } et { $gold-worldwide } avec Gold.
    .source = { -doc-s002 } ; { -doc-guide18 } ; { -doc-guide19 }
    .reading = Conseil : au-delà, on achète, les dotations ne sont jamais complétées.

rule-r28 = Réserve commune d’Office
    .text = Office dans le cloud et Office sur site partagent une seule dotation d’une compétence : les deux usages ensemble ne la dépassent pas.
    .source = { -doc-blog } ; { -doc-guide18 }
    .reading = Conseil auprès des deux avantages, avec les chiffres de l’un et de l’autre.

rule-r29 = Forme d’une clé de produit
    .text = Une clé de produit se compose de 25 lettres et chiffres en cinq groupes de cinq, et les vraies n’utilisent que certaines lettres et certains chiffres.
    .source = { -doc-parsers } ; { -doc-k23-software }
    .reading = Tout le reste est signalé comme ne ressemblant pas à une clé, et gardé quand même si l’on insiste.

rule-r30 = Clés bloquées
    .text = Microsoft peut bloquer une clé qui a fuité ou qui a été utilisée contrairement aux conditions : elle n’admet plus de nouvelle activation.
    .source = { -doc-guide18 }
    .reading = Une clé bloquée vient en dernier dans les recherches de clés.

## Rules: cloud
rule-r31 = Un jeton ne se divise pas
    .text = Un jeton s’échange en entier, sur un seul locataire : un jeton de 25 sièges n’en fait pas cinq de 5 sièges.
    .source = { -doc-s002 }
    .reading = À la lettre.

rule-r32 = Une clé s’échange une seule fois
    .text = Une clé s’échange une seule fois, et un jeton échangé ne peut pas être déplacé vers un autre locataire.
    .source = { -doc-s004 } ; { -doc-cloud } ; { -doc-merge }
    .reading = Un même texte est une seule clé, quel que soit son nom dans le fichier (D17).

rule-r33 = Jeton de remplacement
    .text = Un jeton échangé sur un mauvais locataire, ou ajouté par erreur au lieu de prolonger, est remplacé une seule fois, jusqu’à { $replacement } jours après son échange.
    .source = { -doc-s002 }
    .reading = « Une seule fois » est lu comme une fois par jeton d’origine ; un remplacement n’est pas remplacé à son tour. Une offre caduque n’en obtient pas (D8).

rule-r34 = Ajouter des licences
    .text = Quand des licences sont ajoutées, les sièges s’additionnent et la date de fin est la moyenne sur tous, les nouveaux comptant pour { $year } mois.
    .source = { -doc-cloud } ; { -doc-k23-cloud }
    .reading = Calculé en jours, { $year } mois valant { $token }, arrondi vers le bas ; appelé estimation, car les captures d’écran diffèrent d’un jour ou deux.

rule-r35 = Prolonger la date de fin
    .text = Quand la date de fin est prolongée, les sièges restent et l’année du jeton se répartit sur eux, pour { $longest } mois au plus.
    .source = { -doc-cloud } ; { -doc-k23-cloud }
    .reading = Un jeton de plus de { $times ->
        [2] deux
        [3] trois
       *[other] { $times }
    } fois les sièges est donc refusé. Multiplié avant d’être divisé, et appelé estimation.

rule-r36 = Ajouter ou prolonger, définitivement
    .text = L’ajout et la prolongation ne peuvent pas être annulés : les deux résultats sont donc montrés côte à côte avant l’échange d’un jeton.
    .source = { -doc-s004 }
    .reading = Annuler dans ce programme ne fait que corriger la fiche.

rule-r37 = Où va un jeton
    .text = Un jeton s’ajoute à un abonnement actif de son produit ou le prolonge ; si cet abonnement est terminé ou s’il n’y en a pas, il en commence un nouveau pour un an.
    .source = { -doc-cloud } ; { -doc-k23-cloud }
    .reading = Un nouveau à côté d’un actif du même produit et du même locataire est refusé (D7) : le laisser d’abord se terminer est le moyen d’avoir une année à soi.

rule-r38 = Vérification du locataire
    .text = Avant l’échange d’un jeton, le locataire doit être confirmé, puisque les sièges y vont définitivement.
    .source = { -doc-cloud } ; { -doc-k23-cloud }
    .reading = Le locataire est saisi en entier ; s’il n’est pas celui du partenaire lui-même, ou pas celui de l’abonnement, il est refusé.

rule-r39 = Avertissements d’expiration
    .text = Quand le portail cloud avertit d’une fin, comparez la fin de l’abonnement, puis ajoutez ou prolongez avec le jeton de l’année suivante.
    .source = { -doc-s004 }
    .reading = Conseil auprès d’un abonnement qui se termine bientôt.

rule-r40 = Pas d’usage pour les clients
    .text = Les avantages ne s’activent jamais sur le compte ou le matériel d’un client, et ne sont ni revendus, ni hébergés, ni utilisés à domicile.
    .source = { -doc-s004 } ; { -doc-guide18 }
    .reading = Refusé si le nom de la machine correspond à un motif de customer_machines dans le fichier.

rule-r41 = Crédit Azure annuel
    .text = Un crédit Azure annuel ne va à personne qui a une autre offre ou un autre crédit Azure, et il se transfère, mais ne se reprend pas.
    .source = { -doc-s004 } ; { -doc-cloud }
    .reading = Refusé là où le fichier connaît l’autre crédit (D16) ; les autres offres relèvent du conseil. Le transfert en cours d’année est la règle de 2021.

rule-r42 = Crédit Azure mensuel
    .text = Un crédit Azure mensuel peut être donné à des personnes et repris à tout moment ; ce qu’un mois laisse inutilisé est perdu.
    .source = { -doc-cloud } ; { -doc-k23-azure }
    .reading = La règle de 2021 ; les limites de 2023 ne sont pas reprises.

rule-r43 = Bénéficiaire
    .text = Sièges et crédits vont à des personnes de l’annuaire du partenaire, invités compris.
    .source = { -doc-cloud } ; { -doc-vs }
    .reading = Les personnes du fichier tiennent lieu d’annuaire ; qui est parti ne reçoit plus rien de nouveau à partir de ce jour.

## Rules: Visual Studio
rule-r44 = Une personne par siège
    .text = Un abonnement Visual Studio est valide une fois qu’il est affecté à une personne et que celle-ci s’est connectée ; les informations de connexion ne se partagent pas, et il n’en est pas affecté plus qu’il n’en a été accordé.
    .source = { -doc-s002 } ; { -doc-vs }
    .reading = Une personne détient un seul siège d’un avantage (D9).

rule-r45 = Blocage de la réattribution
    .text = Un siège peut être réattribué à quelqu’un d’autre { $lock } jours après son affectation.
    .source = { -doc-s004 } ; { -doc-vs }
    .reading = Le jour { $lock } compte comme écoulé. L’horloge court pour chaque siège à partir de sa propre affectation, et repart avec la suivante ; elle n’écarte pas le dernier titulaire (D9).

rule-r46 = Action Pack : Professional seulement
    .text = Un Action Pack comprend Visual Studio Professional, trois abonnements, et pas d’Enterprise.
    .source = { -doc-s002 } ; { -doc-k23-map }
    .reading = Conseil là où un fichier dit autre chose.

rule-r47 = Fin de l’accès d’un abonné
    .text = Téléchargements et clés prennent fin avec un abonnement Visual Studio, les clés déjà obtenues continuent de fonctionner, et il faut une connexion tous les { $sign-in } jours.
    .source = { -doc-vs-keys } ; { -doc-vs-end }
    .reading = Conseil : exporter les clés avant.

## Rules: technical benefits
rule-r48 = Mettre en service des avantages techniques
    .text = Un administrateur général ou un administrateur partenaire MPN active un avantage technique, et tout utilisateur du compte voit alors son ID d’accès et son ID de contrat.
    .source = { -doc-tech }
    .reading = Le programme dit « mettre en service », pour qu’on ne le prenne pas pour l’activation d’un logiciel.

rule-r49 = Associer les ID
    .text = Chaque personne associe une seule fois l’ID d’accès et l’ID de contrat, et n’en a plus besoin tant qu’ils n’ont pas expiré et ne sont pas épuisés.
    .source = { -doc-tech }
    .reading = Le message « already associated » peut être ignoré.

rule-r50 = Incidents
    .text = Une offre a tant d’incidents par période, qui comptent à l’ouverture d’un ticket ; quand il n’en reste aucun, le contrat est masqué.
    .source = { -doc-tech } ; { -doc-k23-map }
    .reading = Sur site, un Action Pack en a 10, Silver 15, Gold 20. Dans le cloud, un Action Pack n’en a pas, les compétences cloud en ont un nombre quelconque, les autres 5 avec Silver et 10 avec Gold.

rule-r51 = Heures de conseil
    .text = Un Action Pack a 5 heures de conseil, Silver 20, Gold 50 ; elles ne demandent pas d’activation.
    .source = { -doc-tpd }
    .reading = L’avant-vente est gratuite pour les compétences et décomptée pour un Action Pack : les heures se consignent telles qu’elles ont été comptées.

rule-r52 = Versions prises en charge
    .text = Sur site, seules la version actuelle d’un produit et la précédente sont prises en charge, tant que dure leur support standard.
    .source = { -doc-tech }
    .reading = Conseil : le fichier ne contient pas les versions dont traite un incident.

rule-r53 = Non autorisé
    .text = Un compte CSP uniquement ne voit pas les avantages MPN, et un compte sans offre n’en a aucun à voir.
    .source = { -doc-tech } ; { -doc-s004 }
    .reading = Toute commande qui montre ou modifie des fiches répond à un tel rôle par cette phrase (D11).

rule-r54 = Durée d’un contrat
    .text = Un contrat de support dure son année et { $contract } jours, et il est masqué ensuite ou quand il ne reste rien.
    .source = { -doc-hub } ; { -doc-tech }
    .reading = L’année est celle de l’offre : le contrat se termine donc le { $contract }e jour après la date anniversaire, et non un an après sa mise en service.

## Rules: accounts and roles
rule-r55 = Un seul Action Pack
    .text = Une entreprise a un seul Action Pack, avec ou sans compétence, et choisit entre celui-ci et le Learning Action Pack jusqu’au prochain renouvellement.
    .source = { -doc-s002 } ; { -doc-k23-map }
    .reading = Conseil : un fichier peut être en chemin vers la vérité.

rule-r56 = Un seul ensemble de base
    .text = Une entreprise qui a des compétences reçoit un seul ensemble d’avantages de base, à son niveau le plus élevé, et pour chaque compétence ce que celle-ci y ajoute.
    .source = { -doc-s002 }
    .reading = Conseil auprès du second ensemble.

rule-r57 = Comptes fusionnés
    .text = Quand des comptes fusionnent, chacun garde ses avantages jusqu’au prochain renouvellement ; il n’y a alors plus qu’un ensemble, et la date anniversaire la plus tardive vaut.
    .source = { -doc-s002 } ; { -doc-merge }
    .reading = Conseil : une fusion est réservée aux administrateurs de compte, et elle est irréversible.

rule-r58 = Rôles
    .text = Les administrateurs généraux et les administrateurs partenaires MPN échangent, font remplacer, mettent en service, affectent, renouvellent et obtiennent des clés ; les autres rôles regardent.
    .source = { -doc-find } ; { -doc-software } ; { -doc-vs } ; { -doc-cloud } ; { -doc-renew } ; { -doc-roles } ; { -doc-manage }
    .reading = Une page réserve l’affectation aux administrateurs généraux, les pages des rubriques nomment les deux rôles : les deux y sont autorisés. Le renouvellement par les agents d’administration et les administrateurs de gestion des utilisateurs, qu’une page évoque, est refusé.

rule-r59 = Sa propre comptabilité
    .text = Un partenaire suit lui-même l’utilisation de ses licences et montre ses registres lors d’un audit.
    .source = { -doc-guide19 }
    .reading = Est donc refusé ce qui rendrait le registre faux : des faits à venir, des faits suivis d’un plus récent, des incidents consignés deux fois.

## Decisions
rule-d1 = Années
    .text = La première date anniversaire suit le calendrier, un renouvellement payé dans la fenêtre la repousse de { $renewal } jours, et un paiement hors de la fenêtre ne déplace rien et donne un avertissement.
    .source = tranche R1, R8, R9
    .reading = Pour une compétence maintenue, un paiement dans les { $closes } jours qui suivent la date anniversaire qu’elle aurait eue règle les frais de l’année maintenue : pas d’avertissement, et rien ne bouge (D3).

rule-d2 = Fenêtre
    .text = La fenêtre est ouverte du jour { $opens } au jour { $closes } après la date anniversaire, tous deux compris, les rappels tombent le { $before }e jour avant et le { $after }e jour après, et à partir du jour { $lapses } l’offre est caduque.
    .source = tranche R6, R10, R11
    .reading = Notre décision, la même pour toutes les offres.

rule-d3 = L’année maintenue
    .text = Une compétence dont la date anniversaire tombe au premier semestre { $kept-from } est maintenue jusqu’en { $kept-to }, et ses frais sont dus du jour { $opens } au jour { $closes } après la date anniversaire qu’elle aurait eue.
    .source = tranche R16
    .reading = Impayée ensuite, elle reste active et elle est marquée partout jusqu’à ce qu’un paiement de ces jours-là soit consigné : aucun document ne dit qu’une compétence maintenue devient caduque, elle est donc gardée, sans jamais être dite assurée. Les périodes analogues annoncées en dehors des documents ne sont pas calculées.

rule-d4 = Expiration par défaut
    .text = Un avantage sans dernier jour à lui a la date anniversaire pour les clés et les jetons, et le { $assigned-by }e jour après elle pour ce qui est affecté ou technique.
    .source = tranche R2, R5, R7
    .reading = Un renouvellement renouvelle chacun de ces jours ; si Microsoft a émis de nouvelles clés, l’ancien avantage reçoit son dernier jour. Incidents et heures comptent à partir du premier jour de la période. Une clé activée avant son dernier jour peut servir à d’autres machines jusqu’à ce que l’offre soit caduque.

rule-d5 = Passé et avenir
    .text = Ce qui est déduit pour un jour ignore tout fait daté d’après, de sorte que n’importe quel jour du passé ou de l’avenir peut être interrogé.
    .source = notre décision
    .reading = Une offre et tout ce qui en dépend n’existent pas avant son achat ; un fait sans jour vaut tous les jours.

rule-d6 = Décompte
    .text = Les activations se comptent par matériel nouveau ou modifié, sauf si l’offre dit que toute activation compte.
    .source = tranche R18, R19, R20
    .reading = À la limite, une réinstallation sur le même matériel est permise dans le premier cas et refusée dans le second.

rule-d7 = Ajouter et prolonger
    .text = Ajout et prolongation se calculent à partir des jours entre l’échange et la fin, { $year } mois valant { $token } jours, multipliés avant d’être divisés et arrondis vers le bas.
    .source = tranche R34, R35, R37
    .reading = Plus de { $times ->
        [2] deux
        [3] trois
       *[other] { $times }
    } fois les sièges est refusé, de même que d’ajouter à ce qui est terminé ou de le prolonger, un autre produit, et un nouvel abonnement à côté d’un actif du même produit et du même locataire. Un nouveau se termine le même jour de l’année suivante.

rule-d8 = Remplacement
    .text = Un remplacement s’obtient jusqu’au jour { $replacement } après l’échange ou jusqu’au dernier jour de la fenêtre de l’offre, selon ce qui vient en premier, pour deux motifs et une seule fois par jeton.
    .source = tranche R33, R7
    .reading = Qu’une offre caduque n’en obtienne pas, c’est nous qui le tranchons : aucune phrase du document ne le dit. « Ajout au lieu d’une prolongation » demande un jeton qui a été ajouté ; ce qui a été échangé reste dans l’historique de son abonnement.

rule-d9 = Comment un siège change de titulaire
    .text = Un siège peut être réattribué à partir du jour { $lock } de son affectation, ce jour compris, et un siège libéré reste bloqué jusque-là pour tous, sauf son dernier titulaire.
    .source = tranche R44, R45
    .reading = R45 écarte une autre personne : le dernier titulaire peut donc le reprendre n’importe quel jour, et l’horloge repart. Une personne détient un seul siège d’un avantage ; l’affectation prend d’abord le siège qu’elle a détenu en dernier, puis le premier libre.

rule-d10 = Regarder une clé
    .text = Le premier regard sur une clé est consigné comme consultation et, s’il met fin au droit à un remboursement, le programme le dit et demande une fois.
    .source = tranche R15
    .reading = Un fichier qui ne peut pas être écrit n’empêche jamais personne de regarder. Un autre jour qu’aujourd’hui, une clé jamais consultée reste masquée, puisque regarder est un acte.

rule-d11 = À qui le rôle est demandé
    .text = Seul est refusé ce que Microsoft lui-même refuse à un rôle : échanger, faire remplacer, mettre en service, affecter, libérer, renouveler et consigner une nouvelle clé demandent un administrateur général ou un administrateur partenaire MPN.
    .source = tranche R53, R58
    .reading = Tout le reste est ouvert à tous les rôles, sauf CSP uniquement. Rien ici ne protège le fichier : ses droits d’accès le font.

rule-d12 = Conseils
    .text = Ce dont le programme ne peut pas savoir si c’est enfreint est un conseil auprès de ce que cela concerne, et ne refuse rien.
    .source = tranche R13, R14, R17, R26, R27, R28, R42, R46, R47, R49, R52, R55, R56, R57
    .reading = Ce qu’un acte est sur le point de rendre vrai, comme un second Action Pack, est dit avant qu’il soit consigné.

rule-d13 = Pareil à l’œil
    .text = Les textes sont gardés tels qu’ils sont saisis et comparés tels qu’on les voit : sans égard à la casse, aux sortes d’espaces et de tirets, ni aux caractères invisibles.
    .source = notre décision
    .reading = Cela vaut pour les produits, les compétences, les machines, les locataires, les personnes et toute recherche ; des clés, seuls lettres et chiffres sont comparés. Quand un refus repose sur une différence, il montre les deux textes. Des noms égaux ne font pas de deux personnes une seule.

rule-d14 = Jamais récupéré
    .text = Un avantage dont la clé, le jeton ou le siège n’a jamais été récupéré attend comme celui qui l’a, avec le même dernier jour.
    .source = tranche R2
    .reading = Il figure dans les listes de ce qui est inutilisé, de ce qu’un renouvellement rétablit, et de ce qui est perdu sans renouvellement.

rule-d15 = Vérification du profil de l’entreprise
    .text = Une vérification un jour de la période en cours compte pour le prochain renouvellement, une vérification d’une période antérieure le fait refuser, et une vérification non consignée est inconnue : permis, et dit.
    .source = tranche R12
    .reading = Un jour postérieur à celui qui est interrogé n’est pas connu ce jour-là (D5).

rule-d16 = Les crédits s’excluent
    .text = Qui détient un crédit Azure annuel n’en reçoit pas de mensuel, et qui en détient un mensuel n’en reçoit pas d’annuel.
    .source = tranche R41
    .reading = Seuls les crédits du fichier sont connus ; les autres offres Azure relèvent du conseil.

rule-d17 = Une clé, une réserve
    .text = Un texte de clé est une seule clé : elle figure une seule fois dans un fichier et, si elle y figure deux fois, les deux registres comptent ensemble face à la limite la plus grande.
    .source = tranche R20, R32
    .reading = L’ajouter à nouveau est refusé, en nommant la fiche qui l’a ; un fichier qui l’a deux fois s’ouvre avec un avertissement. Si elle sert de clé logicielle et de jeton, le second usage est refusé.

rule-d18 = Une fois l’offre caduque
    .text = D’une offre caduque, rien n’est dit restant, libre, utilisable ou à venir : ce qui était est dit au passé.
    .source = tranche R7, R11
    .reading = Les abonnements qui survivent (R3) et les machines encore à nettoyer (R25) sont dits. Une clé qui ne sert plus peut encore être regardée et copiée, et le fait qu’elle ne sert plus est dit.

rule-d19 = Supprimer n’oublie aucune règle
    .text = Ce sur quoi une règle repose encore n’est pas supprimé avant que son offre soit caduque : sièges bloqués, jetons échangés ou remplacés, clés avec des activations comptées.
    .source = tranche R20, R32, R33, R45, R50
    .reading = Une personne est effacée par pseudonyme, de sorte que les lignes restent. Une ligne saisie par erreur part là où c’est dit. Annuler n’est pas supprimer.

rule-d20 = Ce qui pourrait être une clé
    .text = Cinq groupes de cinq lettres ou chiffres, trois d’entre eux à la suite avec un chiffre, ou six caractères à la suite d’une clé consignée sont masqués partout où personne ne les a demandés.
    .source = tranche R29
    .reading = Quelle que soit leur séparation et dans n’importe quelle casse. Les noms de produits ne sont jamais masqués.

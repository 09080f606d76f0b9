# Le guide. Ce que veulent dire les messages et leurs arguments se trouve en tête de assets/i18n/en/guide.ftl.

## Renouvellements
guide-expiry-date = Que veut dire « Date d’expiration des avantages » ?
    .answer =
        C’est le dernier jour où l’avantage peut être activé, échangé ou affecté pour la première fois. Ce n’est pas le jour où son utilisation prend fin.
        Dans Partner Center, la colonne s’appelle « Activate by » ou « Date d’expiration des avantages ». Si un avantage n’a pas de jour à lui, les clés et les jetons valent jusqu’à la date anniversaire de l’offre ; ce qui est affecté à des personnes et ce qui est technique a { $assigned-by } jours de plus.
        Un exemple : avec la date d’expiration { $expiry }, un jeton doit être échangé ce jour-là au plus tard, mieux vaut la veille. Échangé le { $redeemed }, il sert tout de même jusqu’au { $redeemed-until }.
        Le jour où le renouvellement commence se trouve sur la page Offres d’abonnement.
    .row = { $name } : le dernier jour est le { $activate-by }.
    .words = date d’expiration, date d’expiration des avantages, activer avant, dernier jour pour activer, jusqu’à quand activer, qu’est-ce qui expire, échéance d’activation
guide-use-after-redeeming = Combien de temps pouvons-nous utiliser ce que nous avons échangé ?
    .answer =
        Un jeton de service cloud donne un an à partir du jour où il est échangé, quelle qu’ait été sa date d’expiration : échangé le { $redeemed }, utilisable jusqu’au { $redeemed-until }. Un renouvellement de l’adhésion ne change rien à cette année-là, un renouvellement manqué non plus.
        Pour les logiciels sur vos propres machines, c’est autre chose : ils s’utilisent aussi longtemps que dure l’adhésion.
    .row = { $name } : court jusqu’au { $ends }.
    .words = combien de temps utilisable, valable un an, utilisation après l’échange, durée d’une clé, fin d’utilisation, durée de l’abonnement
guide-different-dates = Pourquoi l’adhésion, les avantages et les abonnements finissent-ils à des jours différents ?
    .answer =
        Ce sont trois horloges. L’adhésion finit à sa date anniversaire. Les avantages que détiennent des personnes, comme Visual Studio, continuent { $grace } jours de plus. Chaque abonnement cloud a sa propre fin, qui dépend du jour de l’échange et de ce qui a été ajouté ou prolongé depuis.
        Aucune n’est fausse parce qu’elle diffère d’une autre. L’onglet Échéances les montre toutes à la suite.
    .row = { $name } : l’adhésion jusqu’au { $anniversary }, ce que détiennent des personnes jusqu’au { $grace-ends }.
    .words = les dates ne correspondent pas, dates différentes, la date de l’adhésion diffère, quelle date compte, trois dates, décalage de dates
guide-renew-benefits = Comment renouveler nos avantages ?
    .answer =
        Les avantages ne se renouvellent pas un par un : renouvelez l’adhésion, et activez à nouveau ce qu’elle accorde.
        1. Connectez-vous au tableau de bord de Partner Center.
        2. Choisissez MPN, puis Avantages.
        3. Activez l’avantage que vous voulez.
        S’il n’y figure pas, l’adhésion doit d’abord être renouvelée ; recommencez ensuite.
    .words = renouveler les avantages, avantage non disponible, activer à nouveau, prolonger les avantages, avantages de l’année suivante
guide-renew-when = Quand pouvons-nous renouveler notre adhésion ou notre Action Pack ?
    .answer =
        Chacun des { $window } jours qui suivent la date anniversaire : du jour { $opens } au jour { $closes } après elle, tous deux compris. Plus tôt, Partner Center ne le propose pas.
        Un exemple : un Action Pack acheté le { $bought } se renouvelle du { $bought-opens } au { $bought-closes }.
        Cela se fait sur la page Offres d’abonnement, où le premier jour est indiqué comme date de début du renouvellement.
    .row = { $name } : du { $opens-on } au { $closes-on }.
    .words = quand renouveler, fenêtre de renouvellement, période de renouvellement, date de début du renouvellement, renouveler Action Pack, renouveler trop tôt, premier jour du renouvellement, dernier jour du renouvellement, bouton renouveler grisé
guide-renew-before = Que faut-il faire avant un renouvellement ?
    .answer =
        Un administrateur général ou un administrateur de compte ouvre le profil de l’entreprise dans Partner Center (Paramètres, Paramètres du compte, Profil de l’organisation), regarde son état et ce qui est demandé, et le met à jour.
        Microsoft peut demander d’autres documents pour vérifier les informations : commencez donc avant la date anniversaire. Une vérification d’une année précédente ne compte pas.
        Consignez-la ici quand elle est faite : une offre dont on sait que la vérification reste à faire n’est pas renouvelée.
    .words = profil de l’entreprise, vérifier les informations de l’entreprise, mettre à jour les informations, documents de vérification, compte vérifié, avant le renouvellement, profil de l’organisation
guide-renew-competency = Que faut-il pour renouveler une compétence ?
    .answer =
        Chaque année, et avant que la fenêtre se ferme : les exigences de performance sont remplies, les examens et les aptitudes validés, le profil de l’entreprise vérifié et les frais annuels payés.
        Cela se fait dans Partner Center, sous Offres d’abonnement. Payée dans les { $window } jours, la compétence garde son statut et ses avantages.
        Ce programme ne connaît ni vos performances ni vos examens : voyez Partner Center.
    .words = renouveler une compétence, exigences de performance, examens, aptitudes, frais annuels, se qualifier à nouveau, renouveler silver gold, garder le statut de compétence
guide-in-the-window = Que deviennent nos avantages pendant les { $window } jours du renouvellement ?
    .answer =
        Ils restent : ce qui est activé fonctionne, les clés sont visibles, Visual Studio s’utilise et s’affecte, des tickets sont ouverts. Seuls une clé ou un jeton dont le dernier jour est passé ne peuvent plus être mis en service.
        Quand le dernier de ces jours est passé sans renouvellement, l’accès aux avantages est perdu.
    .row = { $name } : ces jours vont du { $opens-on } au { $closes-on }.
    .words = pendant la fenêtre de renouvellement, pendant la période de renouvellement, délai de grâce, jours après la date anniversaire, perdons-nous l’accès, encore accès, adhésion expirée
guide-not-renewing = Nous ne renouvelons pas. Pouvons-nous continuer à utiliser les logiciels ?
    .answer =
        Non. Les licences d’une compétence ou d’un Action Pack ne sont pas perpétuelles : elles ne s’utilisent que pendant l’adhésion. Ensuite, désinstallez les logiciels de chaque machine, ou achetez pour eux des licences commerciales.
        Les abonnements cloud déjà échangés courent jusqu’à leur propre fin.
        Avant de décider, regardez ce qui s’ensuivrait : dans l’onglet Renouvellements, une liste nomme machines, personnes et jours, tout comme `mpn impact`.
    .row =
        { $name } : { $lapsed ->
            [yes] l’offre pouvait être renouvelée jusqu’au { $closes-on }. Ce qui est encore installé doit être désinstallé.
           *[no] sans renouvellement, utilisable jusqu’au { $closes-on }.
        }
    .words = perpétuelle, licence permanente, continuer à utiliser, arrêter l’adhésion, résilier, désinstaller, supprimer les logiciels, laisser expirer, fin de l’adhésion, ne pas renouveler, si nous ne renouvelons pas, sans renouvellement, ne plus payer
guide-missed-window = Nous avons manqué le renouvellement. Que faire ?
    .answer =
        Après le jour { $closes }, l’offre est caduque, et ses avantages avec elle : elle ne peut plus être renouvelée. Acheter l’offre à nouveau commence une nouvelle année avec une nouvelle date anniversaire.
        Sinon, les logiciels doivent être désinstallés ou couverts par des licences commerciales. Les abonnements échangés auparavant courent jusqu’à leur propre fin.
    .row = { $name } : le dernier jour était le { $closes-on }.
    .words = oublié de renouveler, trop tard, fenêtre passée, offre caduque, échéance manquée, acheter à nouveau, adhésion perdue
guide-reminders = Qui est prévenu d’un renouvellement, et quand ?
    .answer =
        Microsoft écrit aux administrateurs généraux et aux administrateurs partenaires MPN : { $before } jours avant la date anniversaire et { $after } jours après. De tels courriers se manquent facilement, pendant les vacances ou quand un administrateur est parti.
        C’est pourquoi ce programme le dit lui-même : sur la ligne sous les onglets, dans Échéances, par `mpn check` pour la surveillance et dans un calendrier par `mpn export ics`.
    .row = { $name } : courriers le { $reminder-before } et le { $reminder-after }.
    .words = rappel, courrier de rappel, avis de renouvellement, aucun mail reçu, qui reçoit le mail, avertissement avant le renouvellement
guide-next-anniversary = Quelle est la date anniversaire après un renouvellement ?
    .answer =
        { $renewal } jours après la précédente, quel que soit le jour de la fenêtre où vous payez : payer tard ne coûte aucun jour et payer tôt n’en gagne aucun. Sur une année bissextile, la date avance d’un jour.
        La première date anniversaire est le jour de l’achat un an plus tard ; le 29 février devient le 28.
        Un paiement hors de la fenêtre ne déplace rien.
    .row = { $name } : le { $anniversary }, et le { $next-anniversary } après un renouvellement.
    .words = nouvelle date anniversaire, date de l’année suivante, date décalée d’un jour, année bissextile, payer tôt, payer tard, quand commence l’année
guide-covid = COVID-19 : notre date anniversaire approche et nous ne remplissons pas les exigences. Qu’est-ce qui s’applique ?
    .answer =
        Une compétence ou spécialisation avancée dont la date anniversaire tombe du { $kept-first } au { $kept-last } est maintenue jusqu’au même jour de { $kept-to }, sans examens ni performances cette année-là. Pas { $kept-except }, ni un Action Pack. Les frais restent dus.
        Cette période est calculée ici. Trois autres ont été annoncées par Microsoft et sont seulement signalées : les dates anniversaires du 2020-01-01 au 2020-06-30 et du 2020-07-01 au 2020-12-31 ont été maintenues jusqu’en { $kept-from }, celles du 2021-07-01 au 2021-12-31 jusqu’en { $kept-to }, ces dernières aussi sans { $kept-except }.
    .row = { $name } : maintenue du { $kept-day } au { $anniversary }.
    .words = covid, coronavirus, pandémie, prolongation de compétence, ne peut pas remplir les exigences, examens dispensés, date anniversaire repoussée, compétence prolongée
guide-kept-fee = Notre compétence a été maintenue un an. Faut-il payer quand même ?
    .answer =
        Oui. Les examens et les performances ont été dispensés, pas les frais. Ils sont dus dans les { $window } jours qui suivent la date anniversaire que la compétence aurait eue ; le paiement ne déplace alors rien, le jour maintenu reste.
        Aucun document ne dit si une compétence se perd sans eux. Elle reste donc active ici, et marquée jusqu’à ce que le paiement soit consigné.
    .row =
        { $name } : { $fee-paid ->
            [yes] les frais dus du { $fee-from } au { $fee-to } sont consignés.
           *[no] les frais sont dus du { $fee-from } au { $fee-to }.
        }
    .words = frais de compétence, payer les frais, frais encore dus, année maintenue, frais covid, facture de l’année supplémentaire, coût
guide-refund = Un achat peut-il être remboursé ?
    .answer =
        Dans les { $refund } jours de l’achat, tant que rien n’a été activé, échangé ou affecté et qu’aucune clé de produit n’a même été vue. Le premier regard sur une clé y met fin pour de bon ; c’est pourquoi ce programme demande avant d’en montrer ou d’en copier une tant que ce droit existe.
        Un administrateur partenaire MPN ou un administrateur de compte le demande à Microsoft.
    .row = { $name } : jusqu’au { $refund-until }, tant que rien n’est utilisé et qu’aucune clé n’est vue.
    .words = remboursement, être remboursé, annuler un achat, retour, clé vue, achat par erreur
guide-specialization = Qu’est-ce qu’une spécialisation avancée, et que change-t-elle ici ?
    .answer =
        Elle montre une expertise plus poussée, en plus d’une compétence Gold du même domaine. Elle a sa propre année et son propre renouvellement et apporte peu d’avantages, ou aucun. La prolongation due à la COVID-19 valait aussi pour elle.
        Les exigences et la manière d’en obtenir une sont sur la page de Microsoft.
    .words = spécialisation avancée, obtenir une spécialisation, montrer son expertise, étape après gold

## Licences et conditions
guide-offered = Quelles licences de produits le programme offre-t-il ?
    .answer =
        Qui a une compétence ou un Action Pack reçoit des licences de produits pour son propre usage (droits d’utilisation interne) : logiciels pour ses propres machines, jetons cloud, crédit Azure, Visual Studio et support technique. Une entreprise qui a des compétences a un ensemble d’avantages de base et quelque chose de plus pour chacune d’elles.
        La liste actuelle et les tableaux de chaque offre sont dans le guide des programmes. `mpn init` et une nouvelle offre remplissent ce que connaît le catalogue de ce programme ; comparez avec Partner Center.
    .words = licences de produits, droits d’utilisation interne, IUR, offres actuelles, tableau des licences, que recevons-nous, ce qui est inclus, liste des avantages
guide-programs-guide = Où est le guide des programmes que cite la FAQ ?
    .answer =
        Le guide du Microsoft Partner Network (programs guide, usage guide) contient la liste des licences et leurs conditions d’utilisation : jetons, remplacements, clés, partage, maximums. L’adresse ci-dessous mène à l’édition actuelle, qui n’est pas forcément celle de votre année.
        Ce que ce programme en reprend se trouve derrière les numéros de ses règles.
    .words = guide des programmes, guide d’utilisation, manuel, où sont les conditions, politique, plus d’informations, voir le guide
guide-how-many = Combien de licences de produits avons-nous ?
    .answer =
        Partner Center les montre sous Avantages, avec quantité, source et dernier jour ; c’est là qu’elles se consultent et se gèrent. Ici, chaque onglet a la même colonne, et la vue d’ensemble additionne ce qui est utilisé.
        Tenez vous-même le compte de ce qui est utilisé : Microsoft ne le fait pas, et peut le demander. Licences et activations sont deux nombres : une clé peut permettre plus d’activations qu’il n’y a de licences.
    .row = { $name } : { $quantity ->
            [one] { $quantity } accordée
           *[other] { $quantity } accordées
        }.
    .words = nombre de licences, quantité de licences, combien de sièges, compter les licences, consulter les licences, gérer les licences, à quoi avons-nous droit
guide-how-to-use = À quoi peuvent nous servir les licences de produits ?
    .answer =
        À vous familiariser avec les produits de Microsoft, à construire et tester des solutions, à former votre personnel, à faire fonctionner votre propre entreprise, et à montrer des produits à des clients. Les équipes commerciales et marketing peuvent faire des démonstrations avec elles, sous votre supervision et sur votre propre matériel.
        Pas pour des clients, ni pour la revente, l’hébergement ou à la maison. Les conditions complètes sont dans le guide des programmes.
    .words = utilisation permise, droits d’utilisation, démonstration, démo, usage interne, construire des solutions, formation, environnement de test, commercial et marketing, à quoi servent
guide-restrictions = Y a-t-il des restrictions d’utilisation des licences de produits ?
    .answer =
        Oui. Leurs conditions diffèrent de celles des licences commerciales : lisez les Product Terms et le guide des programmes.
        Il n’y a ni Software Assurance ni droit à une version antérieure : on passe à une nouvelle version dans les { $versions } mois. Elles sont pour votre entreprise et jamais pour un client. Office dans le cloud et sur site se partagent ce qui est accordé à une compétence.
    .words = restrictions, limites d’utilisation, conditions d’utilisation, termes du contrat, software assurance, version antérieure, rétrogradation, différence avec les licences commerciales
guide-more-licences = Comment obtenir plus de licences que n’en montre Partner Center ?
    .answer =
        Pas par le programme : ce qui est accordé ne se complète pas contre paiement. Les besoins au-delà sont couverts par des licences commerciales ; la page des licences de Microsoft montre les possibilités, à d’autres conditions.
        Une compétence de plus ajoute ce qui lui revient, jusqu’à { $country } fois une dotation dans un pays et { $worldwide } fois dans le monde.
    .words = plus de licences, licences supplémentaires, acheter des licences, pas assez de licences, licence commerciale, licences en volume, utilisateurs supplémentaires, augmenter la quantité
guide-customers = Pouvons-nous activer sur le compte ou la machine d’un client ?
    .answer =
        Non. Ces licences sont pour votre propre usage et pour des démonstrations. Vos équipes commerciales et marketing peuvent montrer des produits à des clients avec elles, mais seulement sous votre supervision, et ni sur le matériel, ni sur le locataire, ni sur l’infrastructure d’un client.
        Ce programme refuse les locataires qui ne sont pas les vôtres, et les machines dont le nom correspond à `customer_machines` du fichier.
    .words = client, compte d’un client, ordinateur du client, matériel du client, locataire du client, installer chez un client, démo chez un client, revendre, hébergement

## Comptes et aide
guide-find-benefits = Où sont nos avantages dans Partner Center ?
    .answer =
        Connectez-vous au tableau de bord, choisissez MPN, puis Avantages : un onglet pour les produits Azure et cloud, un pour les Logiciels, un pour Visual Studio et un pour les Avantages techniques. L’onglet Logiciels montre tout ce à quoi votre offre d’inscription active donne droit ; ouvrez une ligne pour ses propres instructions.
        Les offres, les renouvellements et leurs jours sont sous MPN, Offres d’abonnement. Les onglets de ce programme sont rangés de même.
    .words = trouver les avantages, où sont les avantages, chemin dans l’espace partenaires, navigation, page des avantages, page des logiciels, page offres d’abonnement, gérer les avantages, lien
guide-missing-benefits = Partner Center ne montre aucun avantage. Pourquoi ?
    .answer =
        « Vous n’avez pas encore d’avantages » : ce compte n’a pas d’offre active, ou elle a été achetée dans les { $provisioning } dernières heures ; les avantages peuvent mettre ce temps à apparaître.
        « Vous n’êtes pas autorisé à effectuer cette action » : vous êtes connecté avec un compte CSP uniquement. Prenez celui de votre adhésion.
    .words = pas encore d’avantages, avantages manquants, pas autorisé, rien à voir, page vide, achat récent, ne vois aucun avantage, message d’erreur espace partenaires
guide-roles = Qui peut faire quoi avec les avantages ?
    .answer =
        Les administrateurs généraux et les administrateurs partenaires MPN obtiennent des clés, échangent, mettent en service, affectent et renouvellent. Les administrateurs de compte vérifient le profil de l’entreprise et fusionnent des comptes. Tout utilisateur du compte peut consulter avantages et ID. Un compte CSP uniquement ne voit rien.
        Dites par `--role` ou dans le fichier qui vous êtes : ce que Microsoft refuserait est refusé ici, avec les rôles qui le peuvent.
    .words = rôles, autorisations, administrateur général, administrateur partenaire MPN, administrateur de compte, qui peut voir les clés, droits, bouton grisé, droits d’accès
guide-packs = Microsoft Action Pack et Learning Action Pack : quelle est la différence ?
    .answer =
        Le Microsoft Action Pack est un portefeuille de licences et de support avec lequel un partenaire se familiarise avec la technologie de Microsoft et construit une solution ou un service. Tout partenaire peut l’avoir, avec ou sans compétence.
        Le Learning Action Pack est l’entrée du programme Learning Partner, pour les entreprises qui donnent des formations technologiques : remises sur les supports de cours et dans la Place de marché, et avantages qui aident à devenir expert.
        On a l’un des deux ; le choix vaut jusqu’au prochain renouvellement. Ce que chacun accorde est dans les tableaux des licences.
    .words = action pack, learning action pack, MAPS, LAPS, learning partner, organisme de formation, supports de cours, quel pack, comparer les packs
guide-one-pack = Pouvons-nous avoir plus d’un Action Pack ?
    .answer =
        Non : un par compte global de partenaire, avec ou sans compétence. Après la fusion de comptes qui en avaient chacun un, les deux restent jusqu’au prochain renouvellement ; ensuite il n’y en a qu’un.
        Un deuxième dans le fichier est marqué, pas refusé : il peut être en route.
    .words = deux action packs, deuxième action pack, plusieurs action packs, action pack et compétence, un par compte
guide-core-package = Nous avons plusieurs compétences. Quels avantages recevons-nous ?
    .answer =
        Un ensemble d’avantages de base, au niveau le plus élevé que vous avez, et pour chaque compétence ce qu’elle ajoute. Deux Gold et une Silver donnent un ensemble de base Gold et trois suppléments.
        Dans Partner Center, la colonne Type d’avantage les distingue : de base et supplémentaire.
    .words = plusieurs compétences, avantages de base, avantages supplémentaires, deux gold, silver et gold, type d’avantage, niveau le plus élevé, propre à une compétence
guide-merge = Nous avons fusionné avec une autre entreprise. Que deviennent les licences ?
    .answer =
        Les offres s’achètent, et les avantages s’accordent, sur le compte global de partenaire. Jusqu’au prochain renouvellement, chacun des comptes fusionnés garde ce qu’il a. Ensuite tout est accordé au compte global : un Action Pack, un ensemble de base au niveau le plus élevé, et ce qu’ajoute chaque compétence.
        Des deux dates anniversaires, c’est la plus tardive qui vaut. Les jetons restent sur les locataires où ils ont été échangés. Seul un administrateur de compte fusionne, et c’est irréversible : lisez d’abord la page de Microsoft sur la fusion de comptes. Le détail d’une offre dit ici ce que ferait une fusion.
    .words = fusionner des comptes, fusion, racheté une entreprise, rachat, acquisition, compte global, compte global de partenaire, PGA, garder les licences après la fusion, compte d’emplacement
guide-whom-to-ask = À qui demander de l’aide pour nos licences ?
    .answer =
        Au support de Partner Center : sa page a des liens d’aide, et de là vous ouvrez un ticket auprès de l’équipe du support aux partenaires. Si c’est un produit qui pose problème, demandez au Support Microsoft, avec un incident des avantages techniques.
        Ce qu’ils voudront savoir : offre, type d’avantage, produit, jour et ce qui a été essayé. Donnez les cinq derniers caractères d’une clé, jamais la clé entière.
    .words = qui peut aider, contact, support aux partenaires, ouvrir un ticket, aide sur les licences, appeler le support, demande de support, où trouver de l’aide
guide-sources = Sur quoi reposent ces réponses ?
    .answer =
        Sur les articles de Microsoft de décembre 2020 à octobre 2021 sur les avantages MPN : les logiciels et leurs clés, et les deux listes de questions sur l’adhésion, les compétences, les licences de produits, le cloud, Visual Studio et les avantages techniques. Elles sont dites avec nos propres mots ; là où les traductions diffèrent, l’anglais fait foi.
        Chaque réponse nomme ses règles, comme R6 pour le renouvellement ; `mpn rule` dit d’où elles viennent et comment elles sont lues. Ce qui a changé depuis n’y est pas : Partner Center et le guide des programmes décident.
    .words = à propos du guide, source, foire aux questions, questions fréquentes, FAQ, dépannage, documentation, quelle année, officiel, politiques

## Logiciels
guide-download = Comment obtenir le logiciel et sa clé ?
    .answer =
        1. Dans Partner Center, ouvrez MPN, Avantages, Logiciels, puis la ligne du produit : ses propres instructions y sont.
        2. Choisissez version, langue et système d’exploitation, et téléchargez.
        3. Si le produit en demande une, sa clé de produit est dans le même volet : « Obtenir des clés ». Les administrateurs généraux et les administrateurs partenaires MPN la voient. Le premier regard sur les clés d’un achat met fin au droit au remboursement.
        4. Installez ; le programme d’installation demande la clé s’il en faut une.
        Consignez ensuite ici la clé et la machine : dès lors, ce qui est utilisé compte.
    .words = télécharger, obtenir des clés, installation, fichier iso, choisir la langue, choisir la version, système d’exploitation, où est la clé, l’installation demande une clé, instructions
guide-needs-key = Les logiciels sur nos machines demandent-ils une clé de produit ?
    .answer =
        Pas tous. Windows Server, Windows pour les postes clients et toutes les applications clientes Office s’activent, et demandent une clé pour cela ; le programme d’installation la demande. D’autres, comme SQL Server, l’ont dans leur programme d’installation ou n’en demandent pas.
    .words = clé de produit nécessaire, faut-il une clé, activation obligatoire, sans clé, aucune clé, l’installation demande une clé, quels produits demandent une clé, en local
guide-counting = Comment les activations sont-elles comptées ?
    .answer =
        Avec un Action Pack : une nouvelle machine compte pour une. La même machine sans modification importante de son matériel ne compte pas. La même machine avec une telle modification compte à nouveau. Ce qui est important, Microsoft ne le dit pas : vous en décidez et l’indiquez.
        Avec une clé d’une compétence, chaque activation compte, même celle de la même machine réinstallée.
        Une offre dit lequel des deux s’applique, par `counting`.
    .row = { $name } : { $used } sur { $limit } utilisées, toutes clés confondues{ $counted ->
            [none] {""}
           *[other] {" "}({ $counted })
        }.
    .words = compter les activations, réinstaller, réinstallation, même ordinateur, nouvel ordinateur, modification du matériel, nouvelle carte mère, nombre d’activations, activations utilisées, combien de fois, combien d’installations, installer avec une seule clé
guide-key-used-up = « Le nombre maximal d’activations est atteint » : que faire ?
    .answer =
        Une clé permet un certain nombre d’activations. Quand elles sont épuisées ou dépassées, aucune autre machine n’est activée avec elle, et il n’en est pas ajouté. Ce qui est activé continue de fonctionner, et désinstaller ne rend rien.
        Réinstaller sur le même matériel reste possible avec une clé d’un Action Pack. Sinon, prenez une autre clé du produit, s’il y en a une, ou achetez une licence commerciale pour la machine.
    .row = { $name }, { $key } : { $key-used } sur { $key-limit } utilisées{ $key-counted ->
            [none] {""}
           *[other] {" "}({ $key-counted })
        }.
    .words = maximum d’activations, nombre maximal d’activations, limite d’activations atteinte, clé épuisée, limite dépassée, 0xC004C008, ne peut plus activer, trop d’activations, plus d’activations
guide-more-keys = Pouvons-nous avoir plus de clés quand toutes les activations sont utilisées ?
    .answer =
        Non. Beaucoup de clés sont des clés d’activation multiple (MAK) : une clé avec un nombre limité d’installations, d’activations ou de sièges. Elle s’arrête quand tout est consommé, et le programme n’en accorde ni plus, ni une autre à sa place.
        Un renouvellement peut apporter de nouvelles clés. Au-delà de ce qui est accordé, achetez des licences commerciales.
    .words = plus de clés, clé supplémentaire, autres clés de produit, clé d’activation multiple, MAK, demander des activations supplémentaires, nouvelle clé, augmenter la limite
guide-key-refused = Une clé n’est pas acceptée. Qu’est-ce que cela peut être ?
    .answer =
        Dans cet ordre : elle est épuisée ; son dernier jour est passé avant qu’elle ait été activée ; Microsoft l’a bloquée, par exemple parce qu’elle a fuité ; ou elle appartient à une autre édition ou version que celle qui est installée, car ce sont des clés en volume.
        Regardez la ligne du produit : elle dit laquelle. Si rien de cela ne tient, demandez au support aux partenaires, avec les cinq derniers caractères et le code d’erreur.
    .words = clé ne fonctionne pas, clé non valide, clé refusée, clé rejetée, clé bloquée, erreur d’activation, clé divulguée, mauvaise édition, code d’erreur, la clé n’active pas, l’activation échoue
guide-cal = « Aucun détail supplémentaire disponible » : pourquoi n’y a-t-il rien à télécharger pour les CAL ?
    .answer =
        Une licence d’accès client (CAL) est un droit, sur le papier, de se connecter à un serveur. Il n’y a rien à télécharger, pas de clé et rien à activer ; ce qui est à régler se règle dans le produit serveur. Le message n’est donc pas une erreur.
        Cela vaut pour les CAL de Windows Server, du Bureau à distance, d’Exchange, de SharePoint et d’autres.
    .words = CAL, licence d’accès client, aucun détail supplémentaire disponible, rien à télécharger, RDS CAL, pas de clé pour CAL, bureau à distance, activer une CAL
guide-macos = Office Professional Plus 2019 fonctionne-t-il sur un Mac ?
    .answer =
        Non. Les clés d’Office Professional Plus 2019 issues des droits d’utilisation interne ne fonctionnent pas sur macOS. Utilisez-les sur Windows ; pour un Mac, prenez Office d’un abonnement cloud.
        Consigner une telle machine n’est pas refusé ; le formulaire le dit à côté.
    .words = macos, mac, apple, office pour mac, macbook, office 2019 sur mac, OS X

## Cloud
guide-redeem = Comment échanger un jeton pour la première fois ?
    .answer =
        1. Dans Partner Center, ouvrez MPN, Avantages, l’onglet cloud et la ligne du produit, et obtenez sa clé.
        2. Ouvrez la page d’activation dans une fenêtre privée, et connectez-vous au locataire qui doit avoir les sièges. Vérifiez le locataire : c’est pour de bon.
        3. Saisissez la clé, regardez produit, sièges et durée, et échangez.
        Cela commence un abonnement d’un an avec tous ses sièges. Si le locataire a déjà un abonnement actif de ce produit, les sièges s’y ajoutent ou le prolongent. Le consigner ici montre d’abord ce que donne chaque voie.
    .row = { $name } : { $token } pour { $seats ->
            [one] { $seats } siège
           *[other] { $seats } sièges
        }, jusqu’au { $activate-by }.
    .words = échanger un jeton, utiliser un token, activer le cloud, première activation, fenêtre de navigation privée, commencer un abonnement, saisir la clé, activer office 365, clé microsoft 365
guide-add-or-extend = Ajouter des licences ou prolonger : quelle est la différence ?
    .answer =
        Ajouter donne plus de sièges, et la fin vient plus tôt : anciens et nouveaux sièges se partagent le temps qu’ils ont ensemble, si bien que l’abonnement finit d’ordinaire en moins de { $year } mois. Prolonger laisse les sièges tels quels, et la fin vient plus tard ; avec plus de { $times } fois les sièges, c’est refusé.
        Sachez ce que vous voulez avant d’échanger : une clé s’échange une fois, et ni l’un ni l’autre ne se défait. Le formulaire montre les deux côte à côte, avec sièges, jours et fin.
    .row = { $name } : avec { $token }, de { $seats ->
            [one] { $seats } siège
           *[other] { $seats } sièges
        }.
    .words = ajouter ou prolonger, ajouter des licences, étendre la date de fin, prolonger la date de fin, ajouter des sièges, prolonger un abonnement, plus d’utilisateurs ou plus de temps, date de fin moyenne, différence entre ajouter et prolonger
guide-subscription-expires = On nous annonce qu’un abonnement expire bientôt. Que faire ?
    .answer =
        1. Connectez-vous au portail cloud qui a envoyé l’avis.
        2. Regardez les fins de vos abonnements : l’onglet Cloud les montre aussi.
        3. Utilisez le jeton de l’année à venir : prolongez l’abonnement, ou ajoutez-y des licences.
        S’il n’y a pas encore de jeton, renouvelez l’adhésion le premier jour de sa fenêtre ; le portail laisse un peu de temps après la fin. Un abonnement fini n’accepte ni l’un ni l’autre : le jeton en commence alors un nouveau.
    .row = { $name } : finit le { $ends }.
    .words = abonnement expire, expire bientôt, notification, avis d’expiration, fin de l’abonnement, avertissement du portail, office 365 expiré, date de fin de l’abonnement
guide-split-token = Un jeton peut-il être réparti sur plusieurs abonnements ?
    .answer =
        Non. Un jeton s’utilise tel qu’il a été émis, en entier et sur un seul locataire : un jeton de vingt-cinq sièges n’est pas cinq jetons de cinq. Les sièges de l’abonnement se donnent à qui vous voulez sur ce locataire.
    .row = { $name } : { $token } a { $seats ->
            [one] { $seats } siège
           *[other] { $seats } sièges
        }, sur un seul locataire.
    .words = diviser un jeton, fractionner un jeton, partager un jeton, plusieurs abonnements, plusieurs locataires, une partie des sièges, moitié des sièges, déverrouiller plusieurs abonnements
guide-replacement = Mauvais locataire, ou sièges ajoutés au lieu d’une prolongation : y a-t-il un jeton de remplacement ?
    .answer =
        Oui, une fois, et pour ces deux raisons seulement : le jeton a été activé sur un mauvais locataire, ou il a ajouté par erreur des sièges là où il devait prolonger. Demandez-le dans les { $replacement } jours de l’activation, par un ticket au support aux partenaires (Avantages, Azure et cloud).
        Rien d’autre n’est remplacé : ni un jeton perdu, ni un jeton expiré, ni un remplacement. Si l’offre devient caduque auparavant, il est trop tard aussi.
    .row = { $name } : { $replaceable } jusqu’au { $replace-until }.
    .words = jeton de remplacement, mauvais locataire, mauvais tenant, mauvais annuaire, mauvais compte, activé sur un locataire incorrect, sièges ajoutés au lieu de prolongés, ajouté par erreur, annuler l’échange, nouveau jeton
guide-not-in-time = Une clé ou un jeton n’a pas été utilisé à temps. Est-ce perdu ?
    .answer =
        Après le dernier jour, ils ne peuvent plus être activés ou échangés pour la première fois, et un jeton expiré n’est pas remplacé. Un renouvellement ramène l’avantage, avec un nouveau dernier jour et souvent de nouvelles clés.
        Si Partner Center montre un autre jour que ce programme, c’est le jour de Partner Center qui fait foi : consignez-le comme `activate_by`. Si cela devait encore marcher, demandez au support aux partenaires.
    .row = { $name } : le dernier jour était le { $activate-by }.
    .words = jeton expiré, clé expirée, pas échangé à temps, trop tard pour activer, clé inutilisée, délai d’activation dépassé, oublié d’échanger
guide-bulk-credit = Affecter des utilisateurs au crédit Azure en bloc échoue. Pourquoi ?
    .answer =
        Un crédit annuel (en bloc, « bulk credit ») ne se combine pas avec d’autres offres. Le plus probable est que cet utilisateur en a déjà une : un Enterprise Agreement, CSP, Azure in Open, Azure Pass, le crédit mensuel d’un Action Pack ou une autre offre prépayée ou de crédit. Prenez un autre utilisateur.
        S’il n’en a aucune et que cela échoue encore, demandez au Support Microsoft. Un crédit en bloc peut être transféré à quelqu’un d’autre et ne se reprend pas.
    .row = { $name } : { $assigned } sur { $quantity } affectés.
    .words = crédit en bloc, bulk credit, crédit azure, impossible d’affecter un utilisateur, affectation échoue, enterprise agreement, azure pass, azure in open, CSP, crédit annuel, combiner des offres
guide-monthly-credit = Qui peut avoir le crédit Azure mensuel ?
    .answer =
        Quelqu’un de votre propre annuaire, qui n’a pas de crédit annuel. Il se donne et se reprend à tout moment. Ce qu’un mois laisse inutilisé est perdu à sa fin.
    .row = { $name } : { $assigned } sur { $quantity } affectés.
    .words = crédit mensuel, azure par mois, crédit par mois, crédit inutilisé, donner un crédit azure, retirer un utilisateur azure

## Visual Studio
guide-vs-assign = Comment s’active un abonnement Visual Studio ?
    .answer =
        1. Connectez-vous à Partner Center, choisissez MPN, Avantages, puis Visual Studio.
        2. Affectez un utilisateur à un abonnement libre : toute personne de la Gestion des utilisateurs ou de votre Azure Active Directory, invités compris. Les administrateurs généraux et les administrateurs partenaires MPN le peuvent.
        3. Cet utilisateur se connecte à Visual Studio avec ce compte. L’abonnement n’est valide qu’à ce moment-là : « la période d’évaluation a expiré » veut dire que cela reste à faire. Consignez les deux ici.
    .row = { $name } : { $assigned } sur { $quantity } affectés.
    .words = activer visual studio, affecter visual studio, affecter un utilisateur, se connecter à visual studio, période d’évaluation expirée, gestion des utilisateurs, azure active directory, donner visual studio à un collègue
guide-vs-reassign = Quand un abonnement Visual Studio peut-il passer à quelqu’un d’autre ?
    .answer =
        { $lock } jours après son affectation, pour chaque siège à partir de son propre jour. Le reprendre plus tôt le laisse vide jusque-là ; seul son dernier titulaire peut le ravoir aussitôt. Avec le titulaire suivant, les jours recommencent.
    .row = { $name } : libre pour un autre à partir du { $free-from }.
    .words = réattribuer, transférer un abonnement, passer visual studio à un autre utilisateur, changer d’utilisateur, quatre-vingt-dix jours, siège bloqué, siège verrouillé, remplacer un développeur
guide-vs-share = Peut-on partager un abonnement Visual Studio ?
    .answer =
        Non. Il est concédé pour une personne, et valide quand il est affecté à cette personne et activé par sa connexion. Partager des informations de connexion n’est pas permis, ni entre collègues ni par un compte d’équipe.
    .words = partager, compte partagé, partager visual studio, partager un mot de passe, informations de connexion, identifiants, plusieurs développeurs, compte d’équipe
guide-vs-enterprise = L’Action Pack comprend-il Visual Studio Enterprise ?
    .answer =
        Non, seulement Visual Studio Professional. Enterprise va avec les compétences Silver et Gold. Si votre fichier dit autre chose, regardez quelle offre l’a accordé.
    .words = visual studio enterprise, édition enterprise, action pack visual studio, professional ou enterprise, quelle édition de visual studio
guide-vs-after = Combien de temps Visual Studio fonctionne-t-il après la date anniversaire ?
    .answer =
        { $grace } jours : pendant ce temps, ce qui est affecté à des personnes peut être activé et utilisé, renouvelé ou non. Ensuite, téléchargements et clés prennent fin aussi. Les clés obtenues auparavant continuent de fonctionner : exportez-les à temps (my.visualstudio.com, Product keys).
        Visual Studio demande une connexion tous les { $sign-in } jours.
    .row =
        { $name } : { $lapsed ->
            [yes] était utilisable jusqu’au { $usable-until }.
           *[no] utilisable jusqu’au { $usable-until }.
        }
    .words = visual studio expiré, visual studio après expiration, délai pour les avantages affectés, exporter les clés, clés obtenues, utilisable jusqu’au, jours supplémentaires
guide-person-leaves = Quelqu’un quitte l’entreprise. Que deviennent ses sièges et ses crédits ?
    .answer =
        Un siège Visual Studio se reprend aussitôt, et passe à quelqu’un d’autre quand ses { $lock } jours sont écoulés. Un crédit Azure mensuel se reprend à tout moment, un crédit annuel se transfère. Les logiciels de sa machine restent comptés.
        L’onglet Personnes montre tout ce que détient quelqu’un ; y consigner un départ reprend en une fois ce qui peut l’être, et dit quand le reste sera libre.
    .words = un employé part, départ d’une personne, collègue parti, reprendre une licence, retirer un utilisateur, libérer un siège, nouvel employé

## Avantages techniques
guide-install-help = Nous ne pouvons pas installer ou activer ce que nous avons téléchargé. Qui aide ?
    .answer =
        Le Support Microsoft, par un incident de vos avantages techniques :
        1. Dans Partner Center, ouvrez MPN, Avantages, Avantages techniques.
        2. Activez-y le support produit : vous recevez un ID d’accès et un ID de contrat.
        3. Connectez-vous au Support Microsoft pour les entreprises (adresse ci-dessous), choisissez le produit, ajoutez le contrat avec les deux ID, et créez un ticket.
        Ici, l’onglet Avantages techniques garde les ID et compte les incidents.
    .words = impossible d’installer, installation échoue, aide à l’installation, erreur de téléchargement, erreur d’installation, aide à l’activation, créer un ticket, support microsoft, support produit
guide-access-ids = À quoi servent l’ID d’accès et l’ID de contrat ?
    .answer =
        Ils lient votre contrat de support à votre compte auprès du Support Microsoft. Un administrateur général ou un administrateur partenaire MPN active l’avantage, ce qui prend de quelques minutes à quelques jours ; ensuite tous les utilisateurs du compte voient les deux numéros. Chaque personne les saisit une fois. « Access ID is already associated » peut être ignoré.
        Le contrat dure l’année de l’offre et { $contract } jours ; ensuite, ou s’il ne reste aucun incident, les numéros sont masqués.
    .row = { $name } : le contrat jusqu’au { $contract-ends }.
    .words = ID d’accès, ID de contrat, contrat de support, ajouter un contrat, déjà associé, numéros pour le support, activer un avantage technique, contrat masqué, contrat expiré
guide-incidents = Combien d’incidents de support avons-nous, et pour quoi ?
    .answer =
        Autant par an que l’offre en accorde : la ligne dit combien sont utilisés. Un ticket compte dès qu’il est ouvert. Sur site, la version actuelle d’un produit et la précédente sont prises en charge ; pour le cloud, les compétences ont Signature Cloud Support.
        S’il n’en reste aucun, le contrat est masqué jusqu’à l’année suivante.
    .row = { $name } : { $used } sur { $quantity } utilisés.
    .words = incidents de support, support technique, nombre de tickets, incidents restants, signature cloud support, support propre à un produit, versions prises en charge, ouvrir un incident
guide-advisory-hours = Que sont les heures de conseil ?
    .answer =
        Des heures avec des consultants de Microsoft pour l’avant-vente et le déploiement. Elles ne s’activent pas : on les demande par un formulaire, sous MPN, Avantages, Avantages techniques. Pour les compétences, l’avant-vente est gratuite, avec un Action Pack elle est prise sur les heures.
    .row = { $name } : { $used } sur { $quantity } utilisées.
    .words = heures de conseil, consultant, avant-vente technique et déploiement, TPD, heures de consultation, aide à l’avant-vente, envoyer une demande

### Le catalogue : les réseaux, leurs champs, leurs images et leurs limites.

## Les raisons

purpose-clients = trouver des clients
purpose-partners = trouver des partenaires
purpose-recruit = recruter
purpose-job = trouver un emploi
purpose-peers = rencontrer des pairs
purpose-market = étudier un marché
purpose-visibility = être visible
purpose-share = partager des connaissances

## Où l’on se rencontre

kind-online = en ligne
kind-in-person = en personne
kind-hybrid = en ligne et en personne

## LinkedIn

network-linkedin = LinkedIn
network-linkedin-audience = Personnes en activité, recrutement, achat et vente entre entreprises ; membres dans plus de 200 pays
field-linkedin-first_name = Prénom
field-linkedin-last_name = Nom
field-linkedin-former_name = Ancien nom ou nom de naissance
field-linkedin-headline = Titre du profil
field-linkedin-industry = Secteur d’activité
field-linkedin-location = Lieu
field-linkedin-about = Infos, le résumé
field-linkedin-experience_title = Intitulé du poste
field-linkedin-experience_organisation = Entreprise ou organisme
field-linkedin-experience_description = Description du poste
field-linkedin-education_school = Établissement de formation
field-linkedin-education_degree = Diplôme
field-linkedin-skill = Compétence
field-linkedin-language = Langue
field-linkedin-certification = Certification
field-linkedin-project = Projet
field-linkedin-recommendations = Recommandations reçues
field-linkedin-recommendation = Recommandation écrite pour une autre personne
field-linkedin-custom_url = Adresse personnalisée du profil
field-linkedin-website_url = Adresse du site
field-linkedin-website_label = Libellé du site
field-linkedin-phone = Téléphone
field-linkedin-address = Adresse postale
field-linkedin-publication_title = Titre de la publication
field-linkedin-publication_description = Description de la publication
field-linkedin-connection_note = Note jointe à une invitation
field-linkedin-inmail_subject = Objet d’un message InMail
field-linkedin-inmail_body = Texte d’un message InMail
field-linkedin-message = Message à une relation
field-linkedin-post = Publication
field-linkedin-comment = Commentaire
field-linkedin-article_body = Texte d’un article
field-linkedin-article_headline = Titre d’un article
image-linkedin-photo = Photo de profil
image-linkedin-banner = Photo d’arrière-plan
limit-linkedin-connections = Relations de premier niveau
limit-linkedin-skills = Compétences du profil
limit-linkedin-recommendations = Recommandations reçues, conseillées
limit-linkedin-notes_per_month_basic = Invitations avec note par mois, sans abonnement
limit-linkedin-invitations_per_week = Invitations par semaine
limit-linkedin-reinvite_delay_weeks = Semaines d’attente avant d’inviter à nouveau
limit-linkedin-url_changes = Changements d’adresse en 180 jours
limit-linkedin-media_per_experience = Médias par expérience
limit-linkedin-inmail_credits = Crédits InMail par mois
limit-linkedin-hashtags = Mots-dièse par publication

## XING

network-xing = XING
network-xing-audience = Personnes en activité et recrutement dans les pays germanophones ; 21,5 millions de membres annoncés en février 2023
field-xing-name = Prénom et nom
field-xing-position = Poste et entreprise actuels
field-xing-about = À propos de moi
field-xing-i_offer = Ce que je propose, en mots-clés
field-xing-i_seek = Ce que je cherche, en mots-clés
field-xing-experience = Expérience professionnelle
field-xing-education = Formation
field-xing-skills = Compétences
field-xing-interests = Centres d’intérêt
image-xing-photo = Photo de profil
image-xing-banner = Image d’en-tête
limit-xing-skills = Compétences du profil

## Viadeo (fermé)

network-viadeo = Viadeo (fermé)
network-viadeo-audience = Encadrement, travail indépendant et PME en France, de 2004 à 2016 ; 11 millions de membres en France revendiqués en 2016
network-viadeo-became = Né Viaduc en 2004, Viadeo depuis 2007. Placé en redressement judiciaire en novembre 2016, racheté en décembre par Figaro Classifieds. Le service de mise en relation a fermé depuis ; la date exacte n’est pas connue.
limit-viadeo-profile_with_photo = Consultations d’un profil avec photo, par rapport à un profil sans photo

## Facebook (profil personnel)

network-facebook_profile = Facebook (profil personnel)
network-facebook_profile-audience = Grand public ; groupes par intérêt, par ville ou par métier
field-facebook_profile-name = Prénom et nom
field-facebook_profile-username = Nom d’utilisateur
field-facebook_profile-bio = Bio
field-facebook_profile-work_education = Emploi et scolarité
field-facebook_profile-post = Publication
image-facebook_profile-photo = Photo de profil
image-facebook_profile-banner = Photo de couverture
limit-facebook_profile-friends = Amis

## Page Facebook

network-facebook_page = Page Facebook
network-facebook_page-audience = Clientèle et public local
field-facebook_page-page_name = Nom de la Page
field-facebook_page-username = Nom d’utilisateur de la Page
field-facebook_page-intro = Présentation courte
field-facebook_page-category = Catégorie
field-facebook_page-contact = Adresse, téléphone, horaires et site
image-facebook_page-photo = Photo de la Page
image-facebook_page-banner = Couverture de la Page

## Instagram

network-instagram = Instagram
network-instagram-audience = Grand public, métiers de l’image et de la consommation, création
field-instagram-username = Nom d’utilisateur
field-instagram-name = Nom affiché
field-instagram-bio = Bio
field-instagram-links = Liens
field-instagram-caption = Légende d’une publication
image-instagram-photo = Photo de profil
limit-instagram-links = Liens du profil
limit-instagram-hashtags = Mots-dièse par publication

## X (ex-Twitter)

network-x = X (ex-Twitter)
network-x-audience = Journalistes, politique, technologie, finance, recherche
field-x-display_name = Nom affiché
field-x-username = Identifiant (@)
field-x-bio = Bio
field-x-location = Lieu
field-x-website = Site
field-x-post = Publication
field-x-direct_message = Message privé
image-x-photo = Photo de profil
image-x-banner = Bannière
limit-x-links = Sites du profil

## Mastodon

network-mastodon = Mastodon
network-mastodon-audience = Technologie, logiciel libre, recherche, service public, journalistes ; le public dépend du serveur
field-mastodon-display_name = Nom affiché
field-mastodon-username = Identifiant
field-mastodon-bio = Bio
field-mastodon-field_label = Libellé d’un champ libre
field-mastodon-field_value = Contenu d’un champ libre
field-mastodon-post = Message
image-mastodon-photo = Avatar
image-mastodon-banner = Bannière
limit-mastodon-fields = Champs libres
limit-mastodon-featured_tags = Mots-dièse mis en avant
limit-mastodon-pinned = Messages épinglés
limit-mastodon-archive_days = Jours entre deux archives

## Bluesky

network-bluesky = Bluesky
network-bluesky-audience = Journalistes, recherche, technologie, création
field-bluesky-display_name = Nom affiché
field-bluesky-handle = Identifiant
field-bluesky-description = Description
field-bluesky-pronouns = Pronoms
field-bluesky-website = Site
field-bluesky-post = Message
image-bluesky-photo = Avatar
image-bluesky-banner = Bannière
limit-bluesky-extra_tags = Mots-dièse supplémentaires par message
limit-bluesky-langs = Langues déclarées par message

## Threads

network-threads = Threads
network-threads-audience = Membres d’Instagram, création, marques
field-threads-username = Nom d’utilisateur, repris d’Instagram
field-threads-bio = Bio
field-threads-links = Liens
field-threads-post = Message
image-threads-photo = Photo de profil
limit-threads-links = Liens du profil

## YouTube

network-youtube = YouTube
network-youtube-audience = Grand public ; personnes qui cherchent un mode d’emploi ou l’avis de spécialistes
field-youtube-channel_name = Nom de la chaîne
field-youtube-handle = Identifiant (@)
field-youtube-description = Description de la chaîne
field-youtube-video_title = Titre d’une vidéo
field-youtube-video_description = Description d’une vidéo
image-youtube-photo = Photo de la chaîne
image-youtube-banner = Bannière de la chaîne
limit-youtube-links = Liens de la chaîne

## TikTok

network-tiktok = TikTok
network-tiktok-audience = Grand public, plus jeune
field-tiktok-nickname = Nom affiché
field-tiktok-username = Nom d’utilisateur
field-tiktok-bio = Bio
field-tiktok-caption = Légende d’une vidéo
image-tiktok-photo = Photo de profil

## GitHub

network-github = GitHub
network-github-audience = Développement logiciel et recrutement technique
field-github-name = Nom
field-github-username = Nom d’utilisateur
field-github-bio = Bio
field-github-pronouns = Pronoms
field-github-location = Lieu et fuseau horaire
field-github-company = Entreprise
field-github-social_accounts = Liens vers d’autres réseaux
field-github-orcid = Identifiant ORCID
field-github-readme = Page de présentation (README)
image-github-photo = Photo de profil
limit-github-social_links = Liens vers d’autres réseaux
limit-github-pinned = Dépôts épinglés

## GitLab

network-gitlab = GitLab
network-gitlab-audience = Développement logiciel ; organismes qui l’hébergent sur leurs propres serveurs
field-gitlab-name = Nom complet
field-gitlab-username = Nom d’utilisateur
field-gitlab-bio = Bio
field-gitlab-job_title = Intitulé de poste
field-gitlab-organization = Entreprise ou organisme
field-gitlab-location = Lieu
field-gitlab-website_url = Site
field-gitlab-linkedin = Nom sur LinkedIn
field-gitlab-pronouns = Pronoms
field-gitlab-pronunciation = Prononciation du nom
field-gitlab-status = Message de statut
field-gitlab-readme = Page de présentation (README)
image-gitlab-photo = Avatar
limit-gitlab-followed = Comptes suivis

## Stack Overflow

network-stackoverflow = Stack Overflow
network-stackoverflow-audience = Développement logiciel
field-stackoverflow-display_name = Nom affiché
field-stackoverflow-title = Titre
field-stackoverflow-location = Lieu
field-stackoverflow-about_me = À propos de moi
field-stackoverflow-links = Liens vers le site, X et GitHub
image-stackoverflow-photo = Photo de profil

## Malt

network-malt = Malt
network-malt-audience = Personnes à leur compte et entreprises qui leur confient des missions
field-malt-title = Titre du profil
field-malt-description = Présentation
field-malt-skills = Compétences et mots-clés
field-malt-daily_rate = Tarif journalier
field-malt-experience = Expériences
field-malt-languages = Langues
field-malt-location_remote = Lieu et télétravail
field-malt-education = Formations et certifications
field-malt-preferences = Missions souhaitées
field-malt-charter = Signature de la charte
field-malt-portfolio = Réalisations
field-malt-siret = Numéro d’entreprise (SIRET en France)
image-malt-photo = Photo de profil
limit-malt-tags_min = Mots-clés, au moins
limit-malt-major_keywords = Mots-clés majeurs
limit-malt-reviewed_filter = Part de la clientèle qui ne retient que les profils recommandés
limit-malt-super_malter_share = Part des profils actifs qui portent le badge Super Malter

## Upwork

network-upwork = Upwork
network-upwork-audience = Personnes à leur compte et clientèle du monde entier, surtout en anglais
field-upwork-title = Titre du profil
field-upwork-overview = Présentation
field-upwork-hourly_rate = Tarif horaire
field-upwork-skills = Compétences
field-upwork-custom_url = Adresse personnalisée (offre Plus)
image-upwork-photo = Photo de profil
limit-upwork-skills = Compétences du profil

## Behance

network-behance = Behance
network-behance-audience = Design, photographie, studios de création et leur clientèle
field-behance-name = Nom
field-behance-occupation = Profession
field-behance-company = Entreprise
field-behance-about_me = À propos de moi
field-behance-links = Liens
image-behance-photo = Photo de profil
image-behance-banner = Bannière

## Dribbble

network-dribbble = Dribbble
network-dribbble-audience = Design d’interface et graphisme
field-dribbble-name = Nom
field-dribbble-bio = Bio
field-dribbble-skills = Compétences
field-dribbble-location = Lieu
image-dribbble-photo = Avatar

## Medium

network-medium = Medium
network-medium-audience = Lectorat et plumes, beaucoup en technologie et en affaires
field-medium-name = Nom affiché
field-medium-bio = Bio
image-medium-photo = Photo de profil

## Substack

network-substack = Substack
network-substack-audience = Lectorat et plumes de lettres d’information
field-substack-name = Nom
field-substack-username = Identifiant, repris dans l’adresse du profil
field-substack-bio = Bio
field-substack-social_links = Liens
image-substack-photo = Photo de profil

## ResearchGate

network-researchgate = ResearchGate
network-researchgate-audience = Recherche
field-researchgate-name = Nom
field-researchgate-affiliation = Affiliation principale
field-researchgate-introduction = Présentation
field-researchgate-disciplines = Disciplines
field-researchgate-skills = Compétences
field-researchgate-current_activity = Ce que l’on cherche en ce moment
field-researchgate-website = Site
image-researchgate-photo = Photo de profil
limit-researchgate-skills = Compétences du profil

## ORCID

network-orcid = ORCID
network-orcid-audience = Recherche et contributions à la recherche
field-orcid-given_names = Prénoms
field-orcid-family_name = Nom
field-orcid-credit_name = Nom de publication
field-orcid-email = E-mail
field-orcid-biography = Biographie
field-orcid-keyword = Mot-clé
field-orcid-website_title = Titre du site
field-orcid-website_url = Adresse du site

## Profil Google Scholar

network-google_scholar = Profil Google Scholar
network-google_scholar-audience = Personnes qui publient des travaux de recherche
field-google_scholar-name = Nom tel qu’il est publié
field-google_scholar-affiliation = Affiliation
field-google_scholar-verified_email = E-mail professionnel à vérifier
field-google_scholar-interests = Domaines d’intérêt
field-google_scholar-homepage = Page personnelle
image-google_scholar-photo = Photo de profil

## Fiche d’établissement Google

network-google_business_profile = Fiche d’établissement Google
network-google_business_profile-audience = Clientèle locale, dans la recherche Google et sur Maps
field-google_business_profile-business_name = Nom de l’établissement
field-google_business_profile-address = Adresse ou zone desservie
field-google_business_profile-description = Description
field-google_business_profile-category = Catégorie
field-google_business_profile-hours = Horaires, téléphone et site
image-google_business_profile-logo = Logo
image-google_business_profile-cover = Photo de couverture
limit-google_business_profile-photos_api = Photos envoyées par programme

## Meetup

network-meetup = Meetup
network-meetup-audience = Groupes locaux, par intérêt ou par métier
field-meetup-name = Nom
field-meetup-bio = Bio
field-meetup-interests = Centres d’intérêt
image-meetup-photo = Photo de membre
image-meetup-group_cover = Couverture d’un groupe que l’on organise
limit-meetup-group_topics = Thèmes d’un groupe

## Communautés Slack

network-slack_community = Communautés Slack
network-slack_community-audience = Communautés de métier, jeunes entreprises, personnes à leur compte
field-slack_community-display_name = Nom affiché
field-slack_community-title = Fonction
field-slack_community-status = Statut
image-slack_community-photo = Photo de profil
limit-slack_community-profile_fields = Champs de profil

## Communautés Discord

network-discord_community = Communautés Discord
network-discord_community-audience = Communautés d’intérêt, technologie, création
field-discord_community-username = Nom d’utilisateur
field-discord_community-display_name = Nom affiché
field-discord_community-nickname = Pseudonyme sur un serveur
field-discord_community-about_me = À propos de moi
image-discord_community-photo = Avatar
image-discord_community-banner = Bannière (offre payante)
limit-discord_community-servers = Serveurs par personne

## Groupes WhatsApp

network-whatsapp_groups = Groupes WhatsApp
network-whatsapp_groups-audience = Voisinage, anciennes promotions, entreprises locales, équipes de projet
field-whatsapp_groups-name = Nom
field-whatsapp_groups-about = À propos
field-whatsapp_groups-group_name = Nom d’un groupe
image-whatsapp_groups-photo = Photo de profil
limit-whatsapp_groups-group_members = Membres d’un groupe

## Google+ (fermé)

network-google_plus = Google+ (fermé)
network-google_plus-audience = Plus personne
network-google_plus-became = Ouvert en 2011, fermé au grand public le 2 avril 2019. Son successeur pour les entreprises, Currents, s’est arrêté le 5 juillet 2023.

## Klout (fermé)

network-klout = Klout (fermé)
network-klout-audience = Plus personne
network-klout-became = Une note d’influence de 1 à 100, lancée en 2008 et rachetée par Lithium en 2014. Le service s’est arrêté le 25 mai 2018.
limit-klout-score = Étendue de la note

## Association d’anciens élèves

network-alumni_association = Association d’anciens élèves
network-alumni_association-audience = Personnes diplômées d’une même école
field-alumni_association-directory_name = Nom dans l’annuaire
field-alumni_association-directory_job = Poste et employeur dans l’annuaire
field-alumni_association-directory_contact = Coordonnées dans l’annuaire
field-alumni_association-oral_intro = Présentation de vive voix
image-alumni_association-photo = Photo de l’annuaire

## Chambre de commerce et d’industrie (CCI)

network-cci = CCI (chambre de commerce)
network-cci-audience = Direction d’entreprises ; 121 établissements en France, 123 chambres françaises dans 94 pays, 4 362 membres élus, 3,8 millions d’entreprises
field-cci-directory_name = Nom dans l’annuaire
field-cci-directory_job = Poste et employeur dans l’annuaire
field-cci-directory_contact = Coordonnées dans l’annuaire
field-cci-oral_intro = Présentation de vive voix

## CJD (Centre des jeunes dirigeants)

network-cjd = CJD (Centre des jeunes dirigeants)
network-cjd-audience = Direction d’entreprises et cadres autonomes ; environ 6 000 membres dans 128 sections locales, et une quinzaine de pays
field-cjd-application = Dossier d’adhésion, soumis au bureau local
field-cjd-oral_intro = Présentation de vive voix
limit-cjd-age_elected = Âge maximal pour une fonction élective
limit-cjd-fee_eur = Cotisation annuelle, en euros
limit-cjd-mandate_years = Durée du mandat de présidence

## BNI

network-bni = BNI
network-bni-audience = Direction de petites entreprises ; plus de 270 000 membres, plus de 10 000 groupes, 74 pays
field-bni-profession = Profession, une seule par groupe
field-bni-oral_intro = Présentation de vive voix
field-bni-referrals = Recommandations ou personnes à inviter
limit-bni-meeting_minutes = Durée de la réunion hebdomadaire
limit-bni-visits = Visites avant d’adhérer
limit-bni-absences = Absences tolérées

## Rotary et Lions clubs

network-rotary_lions = Rotary et Lions clubs
network-rotary_lions-audience = Notables et gens de métier de la ville, dans des clubs de service ; le Rotary compte 36 530 clubs et 1 145 462 membres, 31 par club en moyenne
field-rotary_lions-sponsor = Parrainage par un membre
field-rotary_lions-oral_intro = Présentation de vive voix

## Espace de travail partagé

network-coworking = Espace de travail partagé
network-coworking-audience = Personnes à leur compte, télétravail, jeunes entreprises
field-coworking-oral_intro = Présentation de vive voix

## Association ou syndicat professionnel

network-professional_association = Association ou syndicat professionnel
network-professional_association-audience = Personnes d’un même métier
field-professional_association-directory_name = Nom dans l’annuaire
field-professional_association-directory_job = Poste et employeur dans l’annuaire
field-professional_association-directory_contact = Coordonnées dans l’annuaire
field-professional_association-oral_intro = Présentation de vive voix

## Salons et conférences

network-trade_fairs = Salons et conférences
network-trade_fairs-audience = Clientèle, fournisseurs et concurrence d’un secteur
field-trade_fairs-badge = Badge : nom, entreprise et fonction
field-trade_fairs-oral_intro = Présentation de vive voix

## Réseau de voisinage

network-neighbourhood = Réseau de voisinage
network-neighbourhood-audience = Voisinage et métiers du quartier ; en ligne, Nextdoor annonce plus de 6 300 quartiers actifs dans 2 400 villes de France
field-neighbourhood-real_name = Nom réel
field-neighbourhood-verified_address = Adresse vérifiée

## Réseau interne d’entreprise

network-company_internal = Réseau interne d’entreprise
network-company_internal-audience = Personnes qui travaillent pour un même organisme
field-company_internal-expertise = Compétences et centres d’intérêt
field-company_internal-workshop_offer = Atelier à proposer

## Réseaux féminins (PWN et autres)

network-womens_networks = Réseaux féminins (PWN et autres)
network-womens_networks-audience = Femmes cadres et entrepreneures ; PWN, né à Paris en 1996 ou 1997, comptait 800 membres en France en 2017
field-womens_networks-directory_name = Nom dans l’annuaire
field-womens_networks-directory_job = Poste et employeur dans l’annuaire
field-womens_networks-directory_contact = Coordonnées dans l’annuaire
field-womens_networks-oral_intro = Présentation de vive voix

## Mentorat

network-mentoring = Mentorat
network-mentoring-audience = Une personne expérimentée et une personne accompagnée, par un réseau ou d’elles-mêmes
field-mentoring-goals = Objectifs
field-mentoring-duration = Durée

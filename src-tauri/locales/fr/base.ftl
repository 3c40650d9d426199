### La base commune : ses champs, ses rubriques et ses langues.

## Champs

base-first_name = Prénom
base-last_name = Nom
base-name = Nom complet
base-headline = Titre
base-summary = Résumé
base-location = Lieu
base-link = Site ou lien
base-username = Identifiant
base-email = E-mail
base-phone = Téléphone

## Rubriques : entries et base pour un titre, entry pour un seul élément

entries-experience = Expériences
entry-experience = Expérience
base-experience = Expériences
entry-experience-title = Intitulé du poste
entry-experience-organisation = Entreprise ou organisme
entry-experience-place = Lieu
entry-experience-start = Début
entry-experience-end = Fin
entry-experience-description = Description

entries-education = Formations
entry-education = Formation
base-education = Formations
entry-education-title = Diplôme ou formation
entry-education-organisation = Établissement
entry-education-start = Début
entry-education-end = Fin
entry-education-description = Description

entries-skills = Compétences
entry-skills = Compétence
base-skills = Compétences
entry-skills-title = Compétence

entries-languages = Langues
entry-languages = Langue
base-languages = Langues
entry-languages-title = Langue
entry-languages-level = Niveau

entries-certifications = Certifications
entry-certifications = Certification
base-certifications = Certifications
entry-certifications-title = Certification
entry-certifications-organisation = Organisme certificateur
entry-certifications-start = Date d’obtention
entry-certifications-link = Lien

entries-links = Liens
entry-links = Lien
base-links = Liens
entry-links-title = Libellé
entry-links-link = Adresse

entries-projects = Projets
entry-projects = Projet
base-projects = Projets
entry-projects-title = Nom du projet
entry-projects-start = Début
entry-projects-end = Fin
entry-projects-link = Lien
entry-projects-description = Description

base-industry = Secteur
base-former_name = Nom d’usage précédent
base-birth_date = Date de naissance
base-address = Rue
base-postal_code = Code postal
base-image = Adresse de la photo

entry-experience-about_organisation = L’entreprise en quelques mots
entry-experience-link = Lien
entry-education-area = Domaine d’études
entry-education-score = Résultat
entry-education-courses = Cours suivis
entry-education-link = Lien
entry-skills-level = Niveau
entry-skills-group = Groupe
entry-certifications-end = Date d’expiration
entry-certifications-number = Numéro
entry-links-username = Identifiant
entry-projects-organisation = Organisme
entry-projects-roles = Rôles
entry-projects-keywords = Mots-clés
entry-projects-type = Genre

entries-volunteering = Bénévolat
entry-volunteering = Engagement bénévole
base-volunteering = Bénévolat
entry-volunteering-title = Rôle
entry-volunteering-organisation = Association
entry-volunteering-start = Début
entry-volunteering-end = Fin
entry-volunteering-description = Description
entry-volunteering-cause = Cause
entry-volunteering-place = Lieu
entry-volunteering-about_organisation = L’association en quelques mots
entry-volunteering-link = Lien

entries-publications = Publications
entry-publications = Publication
base-publications = Publications
entry-publications-title = Titre
entry-publications-organisation = Éditeur
entry-publications-start = Date de parution
entry-publications-link = Lien
entry-publications-description = Description

entries-awards = Distinctions
entry-awards = Distinction
base-awards = Distinctions
entry-awards-title = Intitulé
entry-awards-organisation = Décernée par
entry-awards-start = Date
entry-awards-description = Description

entries-recommendations = Recommandations
entry-recommendations = Recommandation
base-recommendations = Recommandations
entry-recommendations-title = Nom de la personne
entry-recommendations-role = Sa fonction
entry-recommendations-start = Date
entry-recommendations-description = Texte

entries-interests = Centres d’intérêt
entry-interests = Centre d’intérêt
base-interests = Centres d’intérêt
entry-interests-title = Intitulé
entry-interests-keywords = Précisions

## Langues

language-fr = français
language-en = anglais
language-de = allemand
language-es = espagnol
language-it = italien
language-nl = néerlandais
language-pt = portugais

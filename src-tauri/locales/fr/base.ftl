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

## Langues

language-fr = français
language-en = anglais
language-de = allemand
language-es = espagnol
language-it = italien
language-nl = néerlandais
language-pt = portugais

### The common base: its fields, its entries and its languages.

## Fields

base-first_name = First name
base-last_name = Last name
base-name = Full name
base-headline = Headline
base-summary = Summary
base-location = Location
base-link = Website or link
base-username = Username
base-email = E-mail
base-phone = Phone

## Entries: entries and base for a heading, entry for a single one

entries-experience = Experience
entry-experience = Position
base-experience = Experience
entry-experience-title = Position title
entry-experience-organisation = Company or organisation
entry-experience-place = Place
entry-experience-start = Start
entry-experience-end = End
entry-experience-description = Description

entries-education = Education
entry-education = Course
base-education = Education
entry-education-title = Degree or course
entry-education-organisation = School
entry-education-start = Start
entry-education-end = End
entry-education-description = Description

entries-skills = Skills
entry-skills = Skill
base-skills = Skills
entry-skills-title = Skill

entries-languages = Languages
entry-languages = Language
base-languages = Languages
entry-languages-title = Language
entry-languages-level = Level

entries-certifications = Certifications
entry-certifications = Certification
base-certifications = Certifications
entry-certifications-title = Certification
entry-certifications-organisation = Issued by
entry-certifications-start = Date obtained
entry-certifications-link = Link

entries-links = Links
entry-links = Link
base-links = Links
entry-links-title = Label
entry-links-link = Address

entries-projects = Projects
entry-projects = Project
base-projects = Projects
entry-projects-title = Project name
entry-projects-start = Start
entry-projects-end = End
entry-projects-link = Link
entry-projects-description = Description

## Languages

language-fr = French
language-en = English
language-de = German
language-es = Spanish
language-it = Italian
language-nl = Dutch
language-pt = Portuguese

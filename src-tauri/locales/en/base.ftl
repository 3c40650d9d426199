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

base-industry = Industry
base-former_name = Former name
base-birth_date = Date of birth
base-address = Street
base-postal_code = Postal code
base-image = Address of the photo

entry-experience-about_organisation = The company in a few words
entry-experience-link = Link
entry-education-area = Field of study
entry-education-score = Result
entry-education-courses = Courses
entry-education-link = Link
entry-skills-level = Level
entry-skills-group = Group
entry-certifications-end = Valid until
entry-certifications-number = Number
entry-links-username = User name
entry-projects-organisation = Organisation
entry-projects-roles = Roles
entry-projects-keywords = Keywords
entry-projects-type = Kind

entries-volunteering = Volunteering
entry-volunteering = Volunteer role
base-volunteering = Volunteering
entry-volunteering-title = Role
entry-volunteering-organisation = Organisation
entry-volunteering-start = Start
entry-volunteering-end = End
entry-volunteering-description = Description
entry-volunteering-cause = Cause
entry-volunteering-place = Place
entry-volunteering-about_organisation = The organisation in a few words
entry-volunteering-link = Link

entries-publications = Publications
entry-publications = Publication
base-publications = Publications
entry-publications-title = Title
entry-publications-organisation = Publisher
entry-publications-start = Published on
entry-publications-link = Link
entry-publications-description = Description

entries-awards = Honours and awards
entry-awards = Honour or award
base-awards = Honours and awards
entry-awards-title = Title
entry-awards-organisation = Given by
entry-awards-start = Date
entry-awards-description = Description

entries-recommendations = Recommendations
entry-recommendations = Recommendation
base-recommendations = Recommendations
entry-recommendations-title = The person’s name
entry-recommendations-role = Their position
entry-recommendations-start = Date
entry-recommendations-description = Text

entries-interests = Interests
entry-interests = Interest
base-interests = Interests
entry-interests-title = Interest
entry-interests-keywords = Details

## Languages

language-fr = French
language-en = English
language-de = German
language-es = Spanish
language-it = Italian
language-nl = Dutch
language-pt = Portuguese

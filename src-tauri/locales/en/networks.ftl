### The catalogue: networks, their fields, their images and their limits.

## Purposes

purpose-clients = find clients
purpose-partners = find partners
purpose-recruit = recruit
purpose-job = find a job
purpose-peers = meet peers
purpose-market = study a market
purpose-visibility = be visible
purpose-share = share knowledge

## Where people meet

kind-online = online
kind-in-person = in person
kind-hybrid = online and in person

## LinkedIn

network-linkedin = LinkedIn
network-linkedin-audience = Working people, recruiters, business buyers and sellers; members in more than 200 countries
field-linkedin-first_name = First name
field-linkedin-last_name = Last name
field-linkedin-former_name = Former name or birth name
field-linkedin-headline = Headline
field-linkedin-industry = Industry
field-linkedin-location = Location
field-linkedin-about = About, the summary
field-linkedin-experience_title = Position title
field-linkedin-experience_organisation = Company or organisation
field-linkedin-experience_description = Position description
field-linkedin-education_school = School
field-linkedin-education_degree = Degree
field-linkedin-skill = Skill
field-linkedin-language = Language
field-linkedin-certification = Certification
field-linkedin-project = Project
field-linkedin-recommendations = Recommendations received
field-linkedin-recommendation = Recommendation written for somebody
field-linkedin-custom_url = Custom profile address
field-linkedin-website_url = Website address
field-linkedin-website_label = Website label
field-linkedin-phone = Phone
field-linkedin-address = Postal address
field-linkedin-publication_title = Publication title
field-linkedin-publication_description = Publication description
field-linkedin-connection_note = Note with an invitation
field-linkedin-inmail_subject = InMail subject
field-linkedin-inmail_body = InMail body
field-linkedin-message = Message to a connection
field-linkedin-post = Post
field-linkedin-comment = Comment
field-linkedin-article_body = Article body
field-linkedin-article_headline = Article headline
image-linkedin-photo = Profile photo
image-linkedin-banner = Background photo
limit-linkedin-connections = First-degree connections
limit-linkedin-skills = Skills on the profile
limit-linkedin-recommendations = Recommendations received, advised
limit-linkedin-notes_per_month_basic = Invitations with a note a month, without a subscription
limit-linkedin-invitations_per_week = Invitations a week
limit-linkedin-reinvite_delay_weeks = Weeks to wait before inviting again
limit-linkedin-url_changes = Address changes in 180 days
limit-linkedin-media_per_experience = Media for each experience
limit-linkedin-inmail_credits = InMail credits a month
limit-linkedin-hashtags = Hashtags for each post

## XING

network-xing = XING
network-xing-audience = German-speaking professionals and recruiters; 21.5 million members claimed in February 2023
field-xing-name = First and last name
field-xing-position = Current position and company
field-xing-about = About me
field-xing-i_offer = What I offer, in keywords
field-xing-i_seek = What I am looking for, in keywords
field-xing-experience = Professional experience
field-xing-education = Education
field-xing-skills = Skills
field-xing-interests = Interests
image-xing-photo = Profile photo
image-xing-banner = Header image
limit-xing-skills = Skills on the profile

## Viadeo (closed)

network-viadeo = Viadeo (closed)
network-viadeo-audience = Managers, freelancers and small firms in France, from 2004 to 2016; 11 million members in France claimed in 2016
network-viadeo-became = Born as Viaduc in 2004, Viadeo since 2007. In receivership in November 2016, bought by Figaro Classifieds in December. The networking service has closed since; the exact date is not known.
limit-viadeo-profile_with_photo = Views of a profile with a photo, compared with one without

## Facebook (personal profile)

network-facebook_profile = Facebook (personal profile)
network-facebook_profile-audience = General public; groups by interest, town or trade
field-facebook_profile-name = First and last name
field-facebook_profile-username = Username
field-facebook_profile-bio = Bio
field-facebook_profile-work_education = Work and education
field-facebook_profile-post = Post
image-facebook_profile-photo = Profile picture
image-facebook_profile-banner = Cover photo
limit-facebook_profile-friends = Friends

## Facebook Page

network-facebook_page = Facebook Page
network-facebook_page-audience = Customers and local public
field-facebook_page-page_name = Page name
field-facebook_page-username = Page username
field-facebook_page-intro = Short introduction
field-facebook_page-category = Category
field-facebook_page-contact = Address, phone, hours and website
image-facebook_page-photo = Page picture
image-facebook_page-banner = Page cover

## Instagram

network-instagram = Instagram
network-instagram-audience = General public, visual and consumer trades, creators
field-instagram-username = Username
field-instagram-name = Name
field-instagram-bio = Bio
field-instagram-links = Links
field-instagram-caption = Post caption
image-instagram-photo = Profile photo
limit-instagram-links = Links on the profile
limit-instagram-hashtags = Hashtags for each post

## X (formerly Twitter)

network-x = X (formerly Twitter)
network-x-audience = Journalists, politics, technology, finance, research
field-x-display_name = Display name
field-x-username = Username (@)
field-x-bio = Bio
field-x-location = Location
field-x-website = Website
field-x-post = Post
field-x-direct_message = Direct message
image-x-photo = Profile photo
image-x-banner = Header
limit-x-links = Websites on the profile

## Mastodon

network-mastodon = Mastodon
network-mastodon-audience = Technology, free software, research, public service, journalists; it depends on the server
field-mastodon-display_name = Display name
field-mastodon-username = Username
field-mastodon-bio = Bio
field-mastodon-field_label = Extra field label
field-mastodon-field_value = Extra field content
field-mastodon-post = Post
image-mastodon-photo = Avatar
image-mastodon-banner = Header
limit-mastodon-fields = Extra fields
limit-mastodon-featured_tags = Featured hashtags
limit-mastodon-pinned = Pinned posts
limit-mastodon-archive_days = Days between two archives

## Bluesky

network-bluesky = Bluesky
network-bluesky-audience = Journalists, research, technology, creative trades
field-bluesky-display_name = Display name
field-bluesky-handle = Handle
field-bluesky-description = Description
field-bluesky-pronouns = Pronouns
field-bluesky-website = Website
field-bluesky-post = Post
image-bluesky-photo = Avatar
image-bluesky-banner = Banner
limit-bluesky-extra_tags = Extra hashtags for each post
limit-bluesky-langs = Languages declared for each post

## Threads

network-threads = Threads
network-threads-audience = Instagram members, creators, brands
field-threads-username = Username, taken from Instagram
field-threads-bio = Bio
field-threads-links = Links
field-threads-post = Post
image-threads-photo = Profile photo
limit-threads-links = Links on the profile

## YouTube

network-youtube = YouTube
network-youtube-audience = General public; people after a how-to or an expert’s view
field-youtube-channel_name = Channel name
field-youtube-handle = Handle (@)
field-youtube-description = Channel description
field-youtube-video_title = Video title
field-youtube-video_description = Video description
image-youtube-photo = Channel picture
image-youtube-banner = Channel banner
limit-youtube-links = Links on the channel

## TikTok

network-tiktok = TikTok
network-tiktok-audience = General public, younger
field-tiktok-nickname = Display name
field-tiktok-username = Username
field-tiktok-bio = Bio
field-tiktok-caption = Video caption
image-tiktok-photo = Profile photo

## GitHub

network-github = GitHub
network-github-audience = Software developers and technical recruiters
field-github-name = Name
field-github-username = Username
field-github-bio = Bio
field-github-pronouns = Pronouns
field-github-location = Location and time zone
field-github-company = Company
field-github-social_accounts = Links to other networks
field-github-orcid = ORCID iD
field-github-readme = Presentation page (README)
image-github-photo = Profile picture
limit-github-social_links = Links to other networks
limit-github-pinned = Pinned repositories

## GitLab

network-gitlab = GitLab
network-gitlab-audience = Software developers; organisations that host it on their own servers
field-gitlab-name = Full name
field-gitlab-username = Username
field-gitlab-bio = Bio
field-gitlab-job_title = Job title
field-gitlab-organization = Organisation
field-gitlab-location = Location
field-gitlab-website_url = Website
field-gitlab-linkedin = LinkedIn name
field-gitlab-pronouns = Pronouns
field-gitlab-pronunciation = How to say the name
field-gitlab-status = Status message
field-gitlab-readme = Presentation page (README)
image-gitlab-photo = Avatar
limit-gitlab-followed = Accounts followed

## Stack Overflow

network-stackoverflow = Stack Overflow
network-stackoverflow-audience = Software developers
field-stackoverflow-display_name = Display name
field-stackoverflow-title = Title
field-stackoverflow-location = Location
field-stackoverflow-about_me = About me
field-stackoverflow-links = Links to website, X and GitHub
image-stackoverflow-photo = Profile image

## Malt

network-malt = Malt
network-malt-audience = Freelancers and the companies that hire them
field-malt-title = Profile title
field-malt-description = Description
field-malt-skills = Skills and keywords
field-malt-daily_rate = Daily rate
field-malt-experience = Experience
field-malt-languages = Languages
field-malt-location_remote = Location and remote work
field-malt-education = Education and certifications
field-malt-preferences = Project preferences
field-malt-charter = Signature of the charter
field-malt-portfolio = Portfolio
field-malt-siret = Company number (SIRET in France)
image-malt-photo = Profile picture
limit-malt-tags_min = Keywords, at least
limit-malt-major_keywords = Major keywords
limit-malt-reviewed_filter = Share of clients who keep only recommended profiles
limit-malt-super_malter_share = Share of active freelancers with the Super Malter badge

## Upwork

network-upwork = Upwork
network-upwork-audience = Freelancers and clients worldwide, mostly in English
field-upwork-title = Profile title
field-upwork-overview = Overview
field-upwork-hourly_rate = Hourly rate
field-upwork-skills = Skills
field-upwork-custom_url = Custom address (Plus plan)
image-upwork-photo = Profile picture
limit-upwork-skills = Skills on the profile

## Behance

network-behance = Behance
network-behance-audience = Designers, photographers, creative studios and their buyers
field-behance-name = Name
field-behance-occupation = Occupation
field-behance-company = Company
field-behance-about_me = About me
field-behance-links = Links
image-behance-photo = Profile photo
image-behance-banner = Banner

## Dribbble

network-dribbble = Dribbble
network-dribbble-audience = Interface and graphic designers
field-dribbble-name = Name
field-dribbble-bio = Bio
field-dribbble-skills = Skills
field-dribbble-location = Location
image-dribbble-photo = Avatar

## Medium

network-medium = Medium
network-medium-audience = Readers and authors, many in technology and business
field-medium-name = Display name
field-medium-bio = Bio
image-medium-photo = Profile image

## Substack

network-substack = Substack
network-substack-audience = Readers and writers of newsletters
field-substack-name = Name
field-substack-username = Handle, part of the profile address
field-substack-bio = Bio
field-substack-social_links = Links
image-substack-photo = Profile photo

## ResearchGate

network-researchgate = ResearchGate
network-researchgate-audience = Researchers
field-researchgate-name = Name
field-researchgate-affiliation = Primary affiliation
field-researchgate-introduction = Introduction
field-researchgate-disciplines = Disciplines
field-researchgate-skills = Skills and expertise
field-researchgate-current_activity = What one is looking for now
field-researchgate-website = Website
image-researchgate-photo = Profile photo
limit-researchgate-skills = Skills on the profile

## ORCID

network-orcid = ORCID
network-orcid-audience = Researchers and contributors to research
field-orcid-given_names = Given names
field-orcid-family_name = Family name
field-orcid-credit_name = Published name
field-orcid-email = E-mail
field-orcid-biography = Biography
field-orcid-keyword = Keyword
field-orcid-website_title = Website title
field-orcid-website_url = Website address

## Google Scholar profile

network-google_scholar = Google Scholar profile
network-google_scholar-audience = People who publish research
field-google_scholar-name = Name as on publications
field-google_scholar-affiliation = Affiliation
field-google_scholar-verified_email = Institutional e-mail to verify
field-google_scholar-interests = Areas of interest
field-google_scholar-homepage = Homepage
image-google_scholar-photo = Profile photo

## Google Business Profile

network-google_business_profile = Google Business Profile
network-google_business_profile-audience = Local customers, on Google Search and Maps
field-google_business_profile-business_name = Business name
field-google_business_profile-address = Address or service area
field-google_business_profile-description = Description
field-google_business_profile-category = Category
field-google_business_profile-hours = Hours, phone and website
image-google_business_profile-logo = Logo
image-google_business_profile-cover = Cover photo
limit-google_business_profile-photos_api = Photos sent by a program

## Meetup

network-meetup = Meetup
network-meetup-audience = Local groups, by interest or trade
field-meetup-name = Name
field-meetup-bio = Bio
field-meetup-interests = Interests
image-meetup-photo = Member photo
image-meetup-group_cover = Cover of a group one organises
limit-meetup-group_topics = Topics of a group

## Slack communities

network-slack_community = Slack communities
network-slack_community-audience = Trade communities, start-ups, freelancers
field-slack_community-display_name = Display name
field-slack_community-title = Title
field-slack_community-status = Status
image-slack_community-photo = Profile photo
limit-slack_community-profile_fields = Profile fields

## Discord communities

network-discord_community = Discord communities
network-discord_community-audience = Communities of interest, technology, creators
field-discord_community-username = Username
field-discord_community-display_name = Display name
field-discord_community-nickname = Nickname on a server
field-discord_community-about_me = About me
image-discord_community-photo = Avatar
image-discord_community-banner = Banner (paid plan)
limit-discord_community-servers = Servers for each person

## WhatsApp groups

network-whatsapp_groups = WhatsApp groups
network-whatsapp_groups-audience = Neighbours, alumni, local firms, project teams
field-whatsapp_groups-name = Name
field-whatsapp_groups-about = About
field-whatsapp_groups-group_name = Name of a group
image-whatsapp_groups-photo = Profile photo
limit-whatsapp_groups-group_members = Members of a group

## Google+ (closed)

network-google_plus = Google+ (closed)
network-google_plus-audience = None today
network-google_plus-became = Opened in 2011, closed to the public on 2 April 2019. Its successor for companies, Currents, ended on 5 July 2023.

## Klout (closed)

network-klout = Klout (closed)
network-klout-audience = None today
network-klout-became = An influence score from 1 to 100, launched in 2008 and bought by Lithium in 2014. The service ended on 25 May 2018.
limit-klout-score = Range of the score

## Alumni association

network-alumni_association = Alumni association
network-alumni_association-audience = Graduates of one school
field-alumni_association-directory_name = Name in the directory
field-alumni_association-directory_job = Job and employer in the directory
field-alumni_association-directory_contact = Contact details in the directory
field-alumni_association-oral_intro = Spoken introduction
image-alumni_association-photo = Directory photo

## Chamber of commerce (CCI)

network-cci = Chamber of commerce (CCI)
network-cci-audience = Heads of firms; 121 public establishments in France, 123 French chambers in 94 countries, 4,362 elected members, 3.8 million firms
field-cci-directory_name = Name in the directory
field-cci-directory_job = Job and employer in the directory
field-cci-directory_contact = Contact details in the directory
field-cci-oral_intro = Spoken introduction

## CJD (network of young company heads)

network-cjd = CJD (network of young company heads)
network-cjd-audience = Company heads and autonomous managers; about 6,000 members in 128 local sections, and some 15 countries
field-cjd-application = Application, judged by the local board
field-cjd-oral_intro = Spoken introduction
limit-cjd-age_elected = Highest age to take elected office
limit-cjd-fee_eur = Annual fee, in euros
limit-cjd-mandate_years = Term of a president

## BNI

network-bni = BNI
network-bni-audience = Small business owners; more than 270,000 members, more than 10,000 chapters, 74 countries
field-bni-profession = Profession, one only in each chapter
field-bni-oral_intro = Spoken introduction
field-bni-referrals = Referrals or visitors to bring
limit-bni-meeting_minutes = Length of the weekly meeting
limit-bni-visits = Visits before joining
limit-bni-absences = Absences allowed

## Rotary and Lions clubs

network-rotary_lions = Rotary and Lions clubs
network-rotary_lions-audience = Local notables and professionals, in service clubs; Rotary counts 36,530 clubs and 1,145,462 members, 31 a club on average
field-rotary_lions-sponsor = Proposal by a member
field-rotary_lions-oral_intro = Spoken introduction

## Coworking space

network-coworking = Coworking space
network-coworking-audience = Freelancers, remote workers, start-ups
field-coworking-oral_intro = Spoken introduction

## Professional association or union

network-professional_association = Professional association or union
network-professional_association-audience = People of one trade
field-professional_association-directory_name = Name in the directory
field-professional_association-directory_job = Job and employer in the directory
field-professional_association-directory_contact = Contact details in the directory
field-professional_association-oral_intro = Spoken introduction

## Trade fairs and conferences

network-trade_fairs = Trade fairs and conferences
network-trade_fairs-audience = Buyers, suppliers and competitors of one sector
field-trade_fairs-badge = Badge: name, company and function
field-trade_fairs-oral_intro = Spoken introduction

## Neighbourhood network

network-neighbourhood = Neighbourhood network
network-neighbourhood-audience = Neighbours and local trades; online, Nextdoor claims more than 6,300 active neighbourhoods in 2,400 towns in France
field-neighbourhood-real_name = Real name
field-neighbourhood-verified_address = Verified address

## Company’s internal network

network-company_internal = Company’s internal network
network-company_internal-audience = People who work for one organisation
field-company_internal-expertise = Expertise and interests
field-company_internal-workshop_offer = Workshop to offer

## Women’s networks (PWN and others)

network-womens_networks = Women’s networks (PWN and others)
network-womens_networks-audience = Women managers and entrepreneurs; PWN, born in Paris in 1996 or 1997, had 800 members in France in 2017
field-womens_networks-directory_name = Name in the directory
field-womens_networks-directory_job = Job and employer in the directory
field-womens_networks-directory_contact = Contact details in the directory
field-womens_networks-oral_intro = Spoken introduction

## Mentoring

network-mentoring = Mentoring
network-mentoring-audience = One experienced person and one learner, through a network or on their own
field-mentoring-goals = Goals
field-mentoring-duration = Duration

//! Europass: the XML of before 2020, that of today, and the one inside a PDF.
use paperfirst_core::profile::import::{Asked, Format, ImportError, read_bytes};
use proptest::prelude::*;

use crate::shown::{field, import, reasons, told, values};

const PASSPORT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="fr">
  <DocumentInfo><DocumentType>ECV</DocumentType></DocumentInfo>
  <LearnerInfo>
    <Identification>
      <PersonName><FirstName>Hélène</FirstName><Surname>Le Goff</Surname></PersonName>
      <ContactInfo>
        <Address><Contact><AddressLine>12 rue de la Monnaie</AddressLine><PostalCode>35000</PostalCode>
          <Municipality>Rennes</Municipality><Country><Code>FR</Code><Label>France</Label></Country>
        </Contact></Address>
        <Email><Contact>helene@legoff.example</Contact></Email>
        <TelephoneList>
          <Telephone><Contact>06 12 34 56 78</Contact><Use><Code>mobile</Code><Label>Portable</Label></Use></Telephone>
          <Telephone><Contact>02 99 00 00 00</Contact></Telephone>
        </TelephoneList>
        <WebsiteList><Website><Contact>https://legoff.example</Contact></Website></WebsiteList>
        <InstantMessagingList><InstantMessaging><Contact>hlegoff</Contact>
          <Use><Code>skype</Code><Label>Skype</Label></Use></InstantMessaging></InstantMessagingList>
      </ContactInfo>
      <Demographics><Birthdate year="1984" month="--05" day="---09"/><Gender><Code>F</Code></Gender></Demographics>
    </Identification>
    <Headline><Type><Code>position</Code></Type><Description><Label>Ergonome &amp; formatrice</Label></Description></Headline>
    <WorkExperienceList>
      <WorkExperience>
        <Period><From year="2016" month="--03"/><Current>true</Current></Period>
        <Position><Code>1</Code><Label>Ergonome</Label></Position>
        <Activities>&lt;p&gt;J’étudie le travail :&lt;/p&gt;&lt;ul&gt;&lt;li&gt;en atelier&lt;/li&gt;&lt;li&gt;au bureau&lt;/li&gt;&lt;/ul&gt;</Activities>
        <Employer><Name>Atelier des Lices</Name><ContactInfo><Address><Contact>
          <Municipality>Rennes</Municipality></Contact></Address></ContactInfo></Employer>
      </WorkExperience>
      <WorkExperience>
        <Period><From year="2012"/><To year="2016" month="--02" day="---28"/></Period>
        <Position><Label>Chargée d’études</Label></Position>
      </WorkExperience>
    </WorkExperienceList>
    <EducationList><Education>
      <Period><From year="2006"/><To year="2008" month="--06"/></Period>
      <Title>Master d’ergonomie</Title><Organisation><Name>Université Rennes 2</Name></Organisation>
      <Level><Label>EQF 7</Label></Level><Field><Label>Psychologie</Label></Field>
    </Education></EducationList>
    <Skills>
      <Linguistic>
        <MotherTongueList><MotherTongue><Description><Code>fr</Code><Label>français</Label></Description></MotherTongue></MotherTongueList>
        <ForeignLanguageList>
          <ForeignLanguage><Description><Label>anglais</Label></Description>
            <ProficiencyLevel><Listening>C1</Listening><Reading>C2</Reading><SpokenInteraction>B2</SpokenInteraction>
              <SpokenProduction>B2</SpokenProduction><Writing>B1</Writing></ProficiencyLevel>
            <VerifiedBy><Certificate><Title>TOEIC</Title><AwardingBody>ETS</AwardingBody><Date year="2011" month="--06"/><Level>905</Level></Certificate></VerifiedBy>
          </ForeignLanguage>
          <ForeignLanguage><Description><Label>breton</Label></Description>
            <ProficiencyLevel><Listening>B2</Listening><Reading>B2</Reading><SpokenInteraction>B2</SpokenInteraction>
              <SpokenProduction>B2</SpokenProduction><Writing>B2</Writing></ProficiencyLevel>
          </ForeignLanguage>
        </ForeignLanguageList>
      </Linguistic>
      <Computer><Description>&lt;ul&gt;&lt;li&gt;LibreOffice&lt;/li&gt;&lt;li&gt;R; Python&lt;/li&gt;&lt;/ul&gt;</Description></Computer>
      <Driving><Description><Licence>B</Licence></Description></Driving>
    </Skills>
    <AchievementList>
      <Achievement><Title><Code>honors_awards</Code><Label>Prix</Label></Title><Description>Prix de l’ergonomie 2019</Description></Achievement>
      <Achievement><Title><Code>memberships</Code><Label>Associations</Label></Title><Description>SELF</Description></Achievement>
    </AchievementList>
  </LearnerInfo>
</SkillsPassport>"#;

const CANDIDATE: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
  xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
  <hr:DocumentID schemeID="T-1" schemeName="DocumentIdentifier"/>
  <CandidatePerson>
    <PersonName><oa:GivenName>Thomas</oa:GivenName><hr:FamilyName>Okafor</hr:FamilyName></PersonName>
    <Communication><ChannelCode>Email</ChannelCode><oa:URI>thomas@okafor.example</oa:URI></Communication>
    <Communication><ChannelCode>Email</ChannelCode><oa:URI>t.okafor@work.example</oa:URI></Communication>
    <Communication><ChannelCode>Web</ChannelCode><oa:URI>https://okafor.example</oa:URI></Communication>
    <Communication><ChannelCode>Social Media</ChannelCode><UseCode>linkedin</UseCode><oa:URI>https://www.linkedin.com/in/okafor/</oa:URI></Communication>
    <Communication><ChannelCode>InstantMessage</ChannelCode><UseCode>whatsapp</UseCode><oa:URI>+353861234567</oa:URI></Communication>
    <Communication><ChannelCode>Telephone</ChannelCode><UseCode>mobile</UseCode><CountryDialing>353</CountryDialing><oa:DialNumber>861234567</oa:DialNumber><CountryCode>ie</CountryCode></Communication>
    <Communication><UseCode>home</UseCode><Address type="home"><oa:CityName>Galway</oa:CityName><CountryCode>ie</CountryCode><oa:PostalCode>H91</oa:PostalCode></Address></Communication>
    <NationalityCode>ie</NationalityCode>
    <hr:BirthDate>1990-02-11</hr:BirthDate>
    <PrimaryLanguageCode name="NORMAL">eng</PrimaryLanguageCode>
    <PrimaryLanguageCode name="FREE_TEXT">Igbo</PrimaryLanguageCode>
  </CandidatePerson>
  <CandidateProfile languageCode="en">
    <hr:ExecutiveSummary>&lt;p&gt;Baker, then &lt;strong&gt;teacher&lt;/strong&gt; of baking.&lt;/p&gt;&lt;p&gt;&lt;br&gt;&lt;/p&gt;&lt;p&gt;Now both.&lt;/p&gt;</hr:ExecutiveSummary>
    <EmploymentHistory>
      <EmployerHistory>
        <hr:OrganizationName>Sourdough School</hr:OrganizationName>
        <OrganizationContact><Communication><Address><oa:CityName>Galway</oa:CityName><CountryCode>ie</CountryCode></Address></Communication>
          <Communication><ChannelCode>Web</ChannelCode><oa:URI>https://school.example</oa:URI></Communication></OrganizationContact>
        <PositionHistory><PositionTitle typeCode="FREETEXT">Head teacher</PositionTitle>
          <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2021-10</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
          <oa:Description>&lt;ol&gt;&lt;li data-list="bullet"&gt;&lt;span class="ql-ui"&gt;&lt;/span&gt;Courses for 40 people&lt;/li&gt;&lt;li&gt;A new oven&lt;/li&gt;&lt;/ol&gt;</oa:Description>
          <City>Galway</City><Country>ie</Country></PositionHistory>
        <PositionHistory><PositionTitle>Teacher</PositionTitle>
          <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2019</hr:FormattedDateTime></eures:StartDate><eures:EndDate><hr:FormattedDateTime>2021-09-30</hr:FormattedDateTime></eures:EndDate></eures:EmploymentPeriod></PositionHistory>
      </EmployerHistory>
    </EmploymentHistory>
    <EducationHistory><EducationOrganizationAttendance>
      <hr:OrganizationName>ATU Galway</hr:OrganizationName><EducationLevelCode>6</EducationLevelCode>
      <AttendancePeriod><StartDate><hr:FormattedDateTime>2009-09</hr:FormattedDateTime></StartDate><EndDate><hr:FormattedDateTime>2013</hr:FormattedDateTime></EndDate><Ongoing>false</Ongoing></AttendancePeriod>
      <EducationDegree><hr:DegreeName>BA Culinary Arts</hr:DegreeName><FinalGrade><hr:ScoreText>2.1</hr:ScoreText></FinalGrade><Thesis>Wild yeasts</Thesis></EducationDegree>
    </EducationOrganizationAttendance></EducationHistory>
    <Certifications/>
    <PersonQualifications>
      <PersonCompetency><CompetencyID schemeName="NORMAL">fre</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>A2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Speaking-Production</hr:CompetencyDimensionTypeCode></eures:CompetencyDimension>
      </PersonCompetency>
      <PersonCompetency><CompetencyID>Bread scoring</CompetencyID><hr:TaxonomyID>skill</hr:TaxonomyID></PersonCompetency>
    </PersonQualifications>
    <eures:Attachment><oa:EmbeddedData>aGVsbG8=</oa:EmbeddedData><oa:FileType>photo</oa:FileType></eures:Attachment>
    <VoluntaryWorks><VoluntaryWork><Title>Cook</Title><Date><StartDate><hr:FormattedDateTime>2015</hr:FormattedDateTime></StartDate></Date><Description>&lt;p&gt;Soup nights&lt;/p&gt;</Description></VoluntaryWork></VoluntaryWorks>
    <Others><Title>Course</Title><Other><Title>Food safety</Title></Other></Others>
  </CandidateProfile>
  <RenderingInformation><Design><Template>Template1</Template></Design></RenderingInformation>
</Candidate>"#;

/// A PDF of one empty page with a file attached.
fn pdf_with(attached: Option<&str>) -> Vec<u8> {
    let mut objects = vec![
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>".to_owned(),
    ];
    let mut root = "<< /Type /Catalog /Pages 2 0 R".to_owned();
    if let Some(text) = attached {
        root.push_str(" /Names << /EmbeddedFiles << /Kids [6 0 R] >> >>");
        objects.push("<< /Type /Filespec /F (attachment.xml) /EF << /F 5 0 R >> >>".to_owned());
        objects.push(format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()));
        objects.push("<< /Names [(attachment.xml) 4 0 R] >>".to_owned());
    }
    objects.insert(0, root + " >>");
    let mut pdf = "%PDF-1.7\n".to_owned();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(pdf.len());
        pdf.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let table = pdf.len();
    pdf.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for place in places {
        pdf.push_str(&format!("{place:010} 00000 n \n"));
    }
    let size = objects.len() + 1;
    pdf.push_str(&format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
    pdf.into_bytes()
}

#[test]
fn the_xml_of_before_2020() {
    insta::assert_snapshot!(told("cv.xml", PASSPORT.as_bytes()), @r#"
    Europass, Hélène Le Goff
    cv.xml source-file-europass Read fr 10/1

    first_name: Hélène
    last_name: Le Goff
    address: 12 rue de la Monnaie
    postal_code: 35000
    location: Rennes, France
    email: helene@legoff.example
    phone: 06 12 34 56 78
    link: https://legoff.example
    birth_date: 1984-05-09
    headline: Ergonome & formatrice
    [links]
      title: Skype
      username: hlegoff
    [experience]
      description: J’étudie le travail :

        • en atelier
        • au bureau
      organisation: Atelier des Lices
      place: Rennes
      start: 2016-03
      title: Ergonome
    [experience]
      end: 2016-02-28
      start: 2012
      title: Chargée d’études
    [education]
      area: Psychologie
      end: 2008-06
      organisation: Université Rennes 2
      start: 2006
      title: Master d’ergonomie
    [languages]
      level: Langue maternelle
      title: français
    [languages]
      level: Écouter C1, Lire C2, Prendre part à une conversation B2, S’exprimer en continu B2, Écrire B1
      title: anglais
    [certifications]
      organisation: ETS
      start: 2011-06
      title: TOEIC, 905
    [languages]
      level: B2
      title: breton
    [skills]
      title: LibreOffice
    [skills]
      title: R
    [skills]
      title: Python
    [awards]
      description: Prix de l’ergonomie 2019
      title: Prix

    LearnerInfo.Identification.ContactInfo.TelephoneList.Telephone[1].Contact: source-first-kept text=02 99 00 00 00
    LearnerInfo.Identification.Demographics.Gender: source-private
    LearnerInfo.EducationList.Education.Level: import-skipped-no-field
    LearnerInfo.Skills.Driving: import-skipped-no-field
    LearnerInfo.AchievementList.Achievement[1]: source-section title=Associations
    DocumentInfo: import-skipped-file
    "#);
}

#[test]
fn the_xml_of_today() {
    insta::assert_snapshot!(told("cv.xml", CANDIDATE.as_bytes()), @r#"
    Europass, Thomas Okafor
    cv.xml source-file-europass Read en 8/1

    first_name: Thomas
    last_name: Okafor
    postal_code: H91
    location: Galway, IE
    email: thomas@okafor.example
    phone: +353 861234567
    link: https://okafor.example
    birth_date: 1990-02-11
    summary: Baker, then teacher of baking.

        Now both.
    [links]
      link: https://www.linkedin.com/in/okafor/
      title: linkedin
    [links]
      title: whatsapp
      username: +353861234567
    [languages]
      level: Mother tongue
      title: English
    [languages]
      level: Mother tongue
      title: Igbo
    [experience]
      description: • Courses for 40 people
        • A new oven
      link: https://school.example
      organisation: Sourdough School
      place: Galway, IE
      start: 2021-10
      title: Head teacher
    [experience]
      end: 2021-09-30
      link: https://school.example
      organisation: Sourdough School
      place: Galway, IE
      start: 2019
      title: Teacher
    [education]
      description: Wild yeasts
      end: 2013
      organisation: ATU Galway
      score: 2.1
      start: 2009-09
      title: BA Culinary Arts
    [languages]
      level: Listening B2, Writing A2
      title: French
    [skills]
      title: Bread scoring
    [volunteering]
      description: Soup nights
      start: 2015
      title: Cook

    CandidatePerson.Communication[1].URI: source-first-kept text=t.okafor@work.example
    CandidatePerson.NationalityCode: source-private
    CandidateProfile.EducationHistory.EducationOrganizationAttendance.EducationLevelCode: import-skipped-no-field
    CandidateProfile.Others.Other: source-section title=Course, Food safety
    CandidateProfile.Attachment: import-skipped-image
    RenderingInformation: import-skipped-file
    "#);
}

#[test]
fn the_xml_inside_a_pdf_says_the_same_as_the_xml_alone() {
    let inside = import("cv.pdf", &pdf_with(Some(CANDIDATE)));
    assert_eq!(inside.format, Format::Europass);
    assert_eq!(inside.items, import("cv.xml", CANDIDATE.as_bytes()).items);
    let what = inside.files[0].what.as_ref().map(|what| what.id.as_str());
    assert_eq!(what, Some("source-file-europass-attached"));
}

#[test]
fn a_pdf_without_it_is_not_europass() {
    for pdf in [pdf_with(None), pdf_with(Some("<html/>")), pdf_with(Some("Bonjour"))] {
        let asked = Asked { format: Some(Format::Europass), ..Asked::default() };
        let read = read_bytes("cv.pdf", &pdf, &asked);
        assert!(matches!(read, Err(ImportError::NotAProfile)), "{read:?}");
        if let Ok(found) = read_bytes("cv.pdf", &pdf, &Asked::default()) {
            assert_ne!(found.format, Format::Europass);
        }
    }
}

#[test]
fn it_is_told_by_its_first_element_whatever_its_name_and_prefix() {
    let prefixed = PASSPORT
        .replace("<SkillsPassport xmlns=", "<!-- CV -->\n<e:SkillsPassport xmlns:e=")
        .replace("</SkillsPassport>", "</e:SkillsPassport>");
    let found = import("sans extension", prefixed.as_bytes());
    assert_eq!(field(&found, "last_name"), Some("Le Goff"));
}

#[test]
fn dates_stay_as_precise_as_they_are_written() {
    let found = import("cv.xml", PASSPORT.as_bytes());
    assert_eq!(values(&found, "experience", "start"), ["2016-03", "2012"]);
    assert_eq!(values(&found, "experience", "end"), ["2016-02-28"]);
}

#[test]
fn a_document_type_and_entities_of_its_own_are_refused() {
    let bomb = PASSPORT.replacen(
        "<SkillsPassport",
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>\n<SkillsPassport",
        1,
    );
    let named = PASSPORT.replace("&amp;", "&a;");
    for text in [bomb, named] {
        let read = read_bytes("cv.xml", text.as_bytes(), &Asked::default());
        assert!(matches!(read, Err(ImportError::Unsafe(_))), "{read:?}");
    }
}

#[test]
fn depth_and_crowds_are_refused_without_harm() {
    let deep = format!("<SkillsPassport>{}", "<a>".repeat(100_000));
    let read = read_bytes("cv.xml", deep.as_bytes(), &Asked::default());
    assert!(matches!(read, Err(ImportError::TooDeep)), "{read:?}");
    let many = format!("<SkillsPassport>{}</SkillsPassport>", "<a>b</a>".repeat(300_000));
    let read = read_bytes("cv.xml", many.as_bytes(), &Asked::default());
    assert!(matches!(read, Err(ImportError::Unsafe(_))), "{read:?}");
}

#[test]
fn a_file_that_breaks_off_is_damaged() {
    let read = read_bytes("cv.xml", &PASSPORT.as_bytes()[..2000], &Asked::default());
    assert!(matches!(read, Err(ImportError::Damaged(_))), "{read:?}");
}

#[test]
fn a_sentence_is_no_skill_and_is_said() {
    let sentence = "J’ai acquis une bonne écoute en menant des entretiens avec des équipes de tous \
        les métiers pendant dix ans.";
    let text = PASSPORT.replace("&lt;ul&gt;&lt;li&gt;LibreOffice&lt;/li&gt;", sentence);
    let found = import("cv.xml", text.as_bytes());
    assert!(reasons(&found).iter().any(|why| why.ends_with("source-skill-long")));
    assert!(!values(&found, "skills", "title").iter().any(|title| title.contains("écoute")));
}

proptest! {
    #[test]
    fn a_changed_file_never_panics(at in 0..PASSPORT.len(), with in "[<>&a-zé/\"=]{0,6}", cut in 0usize..40) {
        for text in [PASSPORT, CANDIDATE] {
            let mut bytes = text.as_bytes().to_vec();
            let at = at.min(bytes.len());
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, with.bytes());
            let _ = read_bytes("cv.xml", &bytes, &Asked::default());
        }
    }

    #[test]
    fn any_pdf_and_any_bytes_never_panic(at in 0usize..2000, byte: u8, tail in proptest::collection::vec(any::<u8>(), 0..200)) {
        let mut pdf = pdf_with(Some("<Candidate/>"));
        let at = at % pdf.len();
        pdf[at] = byte;
        let asked = Asked { format: Some(Format::Europass), ..Asked::default() };
        let _ = read_bytes("cv.pdf", &pdf, &asked);
        let _ = read_bytes("cv.xml", &tail, &asked);
    }
}

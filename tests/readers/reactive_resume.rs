//! Reactive Resume in the shapes of its versions 3, 4 and 5.
use paperfirst_core::profile::import::{Asked, Format, ImportError, read_bytes};
use proptest::prelude::*;
use serde_json::json;

use crate::shown::{import, reasons, told, values};

fn version_4() -> serde_json::Value {
    json!({
        "basics": {
            "name": "Claire Dubois", "headline": "Boulangère", "email": "claire@dubois.example",
            "phone": "+33 6 12 34 56 78", "location": "Nantes, France",
            "url": { "label": "Mon site", "href": "https://dubois.example" },
            "customFields": [
                { "id": "a", "icon": "car", "name": "Permis", "value": "B" },
                { "id": "b", "icon": "", "name": "Blog", "value": "https://pain.example" }
            ],
            "picture": { "url": "https://photos.example/claire.jpg", "size": 64 }
        },
        "sections": {
            "summary": { "id": "summary", "name": "Résumé", "columns": 1, "visible": true,
                "content": "<p>Je fais du <strong>pain</strong>.</p><p>Et je l’enseigne.</p>" },
            "awards": { "name": "Prix", "visible": true, "items": [
                { "id": "1", "visible": true, "title": "Meilleure baguette", "awarder": "Ville de Nantes", "date": "2019", "summary": "", "url": { "label": "", "href": "" } }
            ] },
            "certifications": { "items": [
                { "visible": true, "name": "CAP Boulanger", "issuer": "CMA", "date": "juin 2012", "summary": "", "url": { "label": "", "href": "" } }
            ] },
            "education": { "items": [
                { "visible": true, "institution": "INBP", "studyType": "CAP", "area": "Boulangerie", "score": "", "date": "2011 - 2012", "summary": "" }
            ] },
            "experience": { "id": "experience", "visible": true, "separateLinks": true, "items": [
                { "id": "x", "visible": true, "company": "Le Fournil", "position": "Cheffe", "location": "Nantes", "date": "Mars 2016 - Présent",
                  "summary": "<ul><li><p>Trois fours</p></li><li><p>Levain &amp; blés anciens</p></li></ul>", "url": { "label": "", "href": "https://fournil.example" } },
                { "id": "y", "visible": false, "company": "Secret", "position": "Vendeuse", "location": "", "date": "2010", "summary": "", "url": { "label": "", "href": "" } }
            ] },
            "volunteer": { "items": [] },
            "interests": { "items": [ { "visible": true, "name": "Voile", "keywords": ["croisière", "régate"] } ] },
            "languages": { "items": [
                { "visible": true, "name": "Anglais", "description": "B2", "level": 3 },
                { "visible": true, "name": "Breton", "description": "", "level": 2 },
                { "visible": true, "name": "Gallo", "description": "", "level": 0 }
            ] },
            "profiles": { "items": [
                { "visible": true, "network": "LinkedIn", "username": "clairedubois", "icon": "linkedin", "url": { "label": "", "href": "https://linkedin.com/in/clairedubois" } },
                { "visible": true, "network": "Google+", "username": "claire", "icon": "", "url": { "label": "", "href": "" } }
            ] },
            "projects": { "items": [
                { "visible": true, "name": "Pain solidaire", "description": "Pour tous", "date": "depuis 2018", "summary": "<p>Invendus donnés</p>", "keywords": ["dons"], "url": { "label": "", "href": "" } }
            ] },
            "publications": { "visible": false, "items": [ { "name": "Le levain" } ] },
            "references": { "items": [ { "visible": true, "name": "Jean Moreau", "description": "Ancien patron", "summary": "<p>Très fiable.</p>", "url": { "label": "", "href": "" } } ] },
            "skills": { "items": [ { "visible": true, "name": "Levain", "description": "Expert", "level": 5, "keywords": ["seigle", "épeautre"] } ] },
            "custom": { "z9": { "name": "Divers", "visible": true, "items": [ { "name": "Permis bateau" } ] } }
        },
        "metadata": { "template": "rhyhorn" }
    })
}

fn version_5() -> serde_json::Value {
    json!({
        "picture": { "hidden": false, "url": "" },
        "basics": { "name": "Thomas Okafor", "headline": "Teacher", "email": "t@okafor.example", "phone": "", "location": "Galway",
            "website": { "url": "https://okafor.example", "label": "" },
            "customFields": [ { "id": "1", "icon": "", "text": "My bread", "link": "https://bread.example" } ] },
        "summary": { "title": "", "columns": 1, "hidden": false, "content": "<p>I teach.</p>" },
        "sections": {
            "profiles": { "title": "", "columns": 1, "hidden": false, "items": [
                { "id": "p", "hidden": false, "icon": "github-logo", "iconColor": "", "network": "GitHub", "username": "okafor", "website": { "url": "https://github.com/okafor", "label": "", "inlineLink": false } } ] },
            "experience": { "title": "", "columns": 1, "hidden": false, "items": [
                { "id": "e", "hidden": false, "company": "School", "position": "", "location": "Galway", "period": "2016 – Present", "website": { "url": "", "label": "" }, "description": "",
                  "roles": [
                    { "id": "r1", "position": "Head", "period": "January 2020 – Present", "description": "<p>All of it</p>" },
                    { "id": "r2", "position": "Teacher", "period": "March 2016 to Dec 2019", "description": "" } ] },
                { "id": "f", "hidden": true, "company": "Bakery", "position": "Baker", "location": "", "period": "2010-2016", "website": { "url": "", "label": "" }, "description": "", "roles": [] } ] },
            "education": { "title": "", "hidden": false, "items": [
                { "id": "s", "hidden": false, "school": "ATU", "degree": "BA", "area": "Culinary arts", "grade": "2.1", "location": "Galway", "period": "2009-2013", "website": { "url": "", "label": "" }, "description": "" } ] },
            "languages": { "items": [ { "id": "l", "hidden": false, "language": "French", "fluency": "B2", "level": 3 } ] },
            "skills": { "items": [ { "id": "k", "hidden": false, "icon": "", "name": "Teaching", "proficiency": "", "level": 4, "keywords": [] } ] },
            "volunteer": { "items": [ { "id": "v", "hidden": false, "organization": "Soup kitchen", "location": "Galway", "period": "weekends", "website": { "url": "", "label": "" }, "description": "<p>Soup</p>" } ] },
            "references": { "items": [ { "id": "g", "hidden": false, "name": "Ann Byrne", "position": "Principal", "website": { "url": "", "label": "" }, "phone": "+353 1", "description": "<p>Kind.</p>" } ] }
        },
        "customSections": [ { "id": "c", "title": "More", "type": "projects", "hidden": false, "items": [ { "id": "q", "hidden": false, "name": "Oven", "period": "05/2022", "website": { "url": "", "label": "" }, "description": "<p>Clay</p>" } ] },
            { "id": "d", "title": "Letter", "type": "cover-letter", "hidden": false, "items": [ { "id": "w", "recipient": "<p>X</p>", "content": "<p>Y</p>" } ] } ],
        "metadata": { "template": "azurill" }
    })
}

#[test]
fn version_4_in_french() {
    insta::assert_snapshot!(told("cv.json", version_4().to_string().as_bytes()), @r#"
    ReactiveResume, Claire Dubois
    cv.json  Read - 14/0

    first_name: Claire
    last_name: Dubois
    headline: Boulangère
    email: claire@dubois.example
    phone: +33 6 12 34 56 78
    location: Nantes, France
    link: https://dubois.example
    summary: Je fais du pain.

        Et je l’enseigne.
    [links]
      link: https://pain.example
      title: Blog
    [experience]
      description: • Trois fours
        • Levain & blés anciens
      link: https://fournil.example
      organisation: Le Fournil
      place: Nantes
      start: 2016-03
      title: Cheffe
    [education]
      area: Boulangerie
      end: 2012
      organisation: INBP
      start: 2011
      title: CAP, Boulangerie
    [skills]
      level: Expert
      title: Levain
    [skills]
      group: Levain
      title: seigle
    [skills]
      group: Levain
      title: épeautre
    [languages]
      level: B2
      title: Anglais
    [languages]
      level: 2/5
      title: Breton
    [languages]
      title: Gallo
    [links]
      link: https://linkedin.com/in/clairedubois
      title: LinkedIn
      username: clairedubois
    [projects]
      description: Pour tous

        Invendus donnés
      keywords: dons
      start: 2018
      title: Pain solidaire
    [certifications]
      organisation: CMA
      start: 2012-06
      title: CAP Boulanger
    [awards]
      organisation: Ville de Nantes
      start: 2019
      title: Meilleure baguette
    [interests]
      keywords: croisière
        régate
      title: Voile
    [recommendations]
      description: Très fiable.
      title: Jean Moreau

    basics.customFields[0]: import-skipped-no-field
    basics.picture: import-skipped-image
    sections.experience.items[1]: source-hidden
    sections.profiles.items[1]: network-google_plus-became
    sections.publications: source-hidden
    sections.references.items[0].description: import-skipped-unknown
    sections.custom.z9: source-section title=Divers
    metadata: import-skipped-file
    "#);
}

#[test]
fn version_5_in_english() {
    insta::assert_snapshot!(told("cv.json", version_5().to_string().as_bytes()), @r#"
    ReactiveResume, Thomas Okafor
    cv.json  Read - 9/0

    first_name: Thomas
    last_name: Okafor
    headline: Teacher
    email: t@okafor.example
    location: Galway
    link: https://okafor.example
    summary: I teach.
    [links]
      link: https://bread.example
      title: My bread
    [experience]
      description: All of it
      organisation: School
      place: Galway
      start: 2020-01
      title: Head
    [experience]
      end: 2019-12
      organisation: School
      place: Galway
      start: 2016-03
      title: Teacher
    [education]
      area: Culinary arts
      end: 2013
      organisation: ATU
      score: 2.1
      start: 2009
      title: BA, Culinary arts
    [skills]
      level: 4/5
      title: Teaching
    [languages]
      level: B2
      title: French
    [links]
      link: https://github.com/okafor
      title: GitHub
      username: okafor
    [volunteering]
      description: Soup
      organisation: Soup kitchen
      place: Galway
      start: weekends
    [recommendations]
      description: Kind.
      role: Principal
      title: Ann Byrne
    [projects]
      description: Clay
      start: 2022-05
      title: Oven

    sections.experience.items[1]: source-hidden
    sections.education.items[0].location: import-skipped-no-field
    sections.volunteer.items[0].period: import-skipped-date date=weekends
    sections.references.items[0].phone: source-others-contact
    customSections[1]: source-section title=Letter
    picture: import-skipped-image
    metadata: import-skipped-file
    "#);
}

#[test]
fn version_3_is_read_too() {
    let text = json!({
        "basics": { "name": "Nadia Belkacem", "summary": "Juriste.",
            "location": { "address": "1 rue Foch", "city": "Lille", "country": "France", "postalCode": "59000" },
            "website": "https://belkacem.example", "profiles": [ { "id": "1", "network": "X", "username": "nb", "url": "https://x.com/nb" } ] },
        "sections": {
            "work": { "id": "work", "name": "Work", "visible": true, "items": [
                { "id": "2", "name": "Cabinet Nord", "position": "Avocate", "date": { "start": "2015-09-01T00:00:00.000Z", "end": "" }, "summary": "Droit du travail", "url": "" } ] },
            "skills": { "items": [ { "name": "Plaidoirie", "level": "Expert", "levelNum": 8, "keywords": [] } ] }
        },
        "metadata": {}, "public": true
    });
    let found = import("cv.json", text.to_string().as_bytes());
    assert_eq!(found.format, Format::ReactiveResume);
    assert_eq!(values(&found, "experience", "start"), ["2015-09-01"]);
    assert_eq!(values(&found, "experience", "organisation"), ["Cabinet Nord"]);
    assert_eq!(values(&found, "links", "link"), ["https://x.com/nb"]);
    assert_eq!(values(&found, "skills", "level"), ["Expert"]);
}

#[test]
fn a_period_in_one_line_becomes_two_dates() {
    for (written, start, end) in [
        ("March 2016 to May 2020", "2016-03", "2020-05"),
        ("Mars 2016 - Présent", "2016-03", ""),
        ("mars 2016 à mai 2020", "2016-03", "2020-05"),
        ("de mars 2016 à aujourd’hui", "2016-03", ""),
        ("2016-2020", "2016", "2020"),
        ("2016–2020", "2016", "2020"),
        ("03/2016 – 05/2020", "2016-03", "2020-05"),
        ("2016-03 - 2020-05", "2016-03", "2020-05"),
        ("Depuis 2019", "2019", ""),
        ("Since Jan 2019", "2019-01", ""),
        ("2015", "2015", ""),
        ("2015-06", "2015-06", ""),
        ("2015-06-30", "2015-06-30", ""),
        ("Sept. 2019 — Current", "2019-09", ""),
    ] {
        let text = json!({ "basics": {}, "sections": { "experience": { "items": [
            { "company": "Le Fournil", "date": written } ] } } });
        let found = import("cv.json", text.to_string().as_bytes());
        let own = |field| values(&found, "experience", field).first().copied().unwrap_or_default();
        assert_eq!((own("start"), own("end")), (start, end), "{written}");
    }
}

#[test]
fn a_period_that_cannot_be_read_is_kept_and_said() {
    let text = json!({ "basics": {}, "sections": { "experience": { "items": [
        { "company": "Le Fournil", "date": "trois étés" } ] } } });
    let found = import("cv.json", text.to_string().as_bytes());
    assert_eq!(values(&found, "experience", "start"), ["trois étés"]);
    assert_eq!(reasons(&found), ["sections.experience.items[0].date: import-skipped-date"]);
}

#[test]
fn what_is_hidden_is_left_out_and_said() {
    let found = import("cv.json", version_4().to_string().as_bytes());
    assert_eq!(values(&found, "experience", "organisation"), ["Le Fournil"]);
    let hidden: Vec<String> =
        reasons(&found).into_iter().filter(|why| why.ends_with("source-hidden")).collect();
    assert_eq!(
        hidden,
        ["sections.experience.items[1]: source-hidden", "sections.publications: source-hidden"]
    );
}

#[test]
fn a_resume_of_the_sites_own_store_is_read() {
    let text = json!({ "id": "1", "name": "CV", "data": version_5() });
    let found = import("cv.json", text.to_string().as_bytes());
    assert_eq!(found.name.as_deref(), Some("Thomas Okafor"));
}

#[test]
fn an_empty_resume_is_no_success() {
    let text = json!({ "basics": { "name": "" }, "sections": { "skills": { "items": [] } } });
    let read = read_bytes("cv.json", text.to_string().as_bytes(), &Asked::default());
    assert!(matches!(read, Err(ImportError::NotAProfile | ImportError::Nothing(_))), "{read:?}");
}

proptest! {
    #[test]
    fn a_changed_file_never_panics(at in 0usize..4000, with in "[{}\\[\\],:\"a-zé0-9]{0,6}", cut in 0usize..40) {
        for value in [version_4(), version_5()] {
            let mut bytes = value.to_string().into_bytes();
            let at = at.min(bytes.len());
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, with.bytes());
            let asked = Asked { format: Some(Format::ReactiveResume), ..Asked::default() };
            let _ = read_bytes("cv.json", &bytes, &asked);
        }
    }

    #[test]
    fn any_period_never_panics(date in ".{0,40}") {
        let text = json!({ "basics": {}, "sections": { "experience": { "items": [
            { "company": "Le Fournil", "date": date } ] } } });
        let _ = import("cv.json", text.to_string().as_bytes());
    }
}

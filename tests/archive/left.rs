//! Files of an archive that say nothing about the profile, or speak of other people.
use super::sheet::{Sheet, sheet};

/// Their names.
pub(crate) const LEFT: [&str; 22] = [
    "messages.csv",
    "guide_messages.csv",
    "learning_coach_messages.csv",
    "learning_role_play_messages.csv",
    "ImportedContacts.csv",
    "Contacts.csv",
    "SearchQueries.csv",
    "Ad_Targeting.csv",
    "Ads Clicked.csv",
    "Inferences_about_you.csv",
    "Learning.csv",
    "Registration.csv",
    "Reactions.csv",
    "Votes.csv",
    "InstantReposts.csv",
    "Member_Follows.csv",
    "Company Follows.csv",
    "Saved_Items.csv",
    "Events.csv",
    "Jobs/Job Applications.csv",
    "Jobs/Job Applications_1.csv",
    "Logins.csv",
];

const MESSAGES: &str = "\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\",\
    \"SENDER PROFILE URL\",\"TO\",\"RECIPIENT PROFILE URLS\",\"DATE\",\"SUBJECT\",\"CONTENT\",\
    \"FOLDER\",\"ATTACHMENTS\",\"IS MESSAGE DRAFT\",\"IS CONVERSATION DRAFT\"";
const GUIDE: &str = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,\
    RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";

pub(super) fn sheets() -> Vec<Sheet> {
    LEFT.iter().map(|name| of(name)).collect()
}

/// A letter, written as the mail of the network is.
pub(super) fn message(number: usize) -> Vec<String> {
    let id = format!("2-{number:012x}");
    let content = "Bonjour Maëlle,\n\nUn mot \"en passant\", et à bientôt";
    [
        &id,
        "",
        "Benoît Garçon",
        "https://www.linkedin.com/in/benoit-garcon",
        "Maëlle Le Bœuf",
        "https://www.linkedin.com/in/maelle-le-boeuf",
        "2026-08-02 22:23:33 UTC",
        "",
        content,
        "INBOX",
        "",
        "No",
        "No",
    ]
    .map(str::to_owned)
    .to_vec()
}

fn of(name: &str) -> Sheet {
    let others = |header, row| sheet(name, header, &[[row]]);
    match name {
        "messages.csv" => {
            let mut messages = sheet::<0>(name, MESSAGES, &[]);
            messages.rows = (0..3).map(message).collect();
            messages
        }
        "guide_messages.csv"
        | "learning_coach_messages.csv"
        | "learning_role_play_messages.csv" => sheet::<0>(name, GUIDE, &[]),
        "ImportedContacts.csv" | "Contacts.csv" => sheet(
            name,
            "FirstName,MiddleName,LastName,Emails,PhoneNumbers,Title,Location,CreatedAt,UpdatedAt",
            &[["Yves", "", "Tanguy", "yves@exemple.fr", "", "", "", "8/2/26, 10:14 PM", ""]],
        ),
        "SearchQueries.csv" => others("Time,Search Query", "2026-08-02 22:23:33 UTC"),
        "Ad_Targeting.csv" => others("Member Age,Company Names", "35-54"),
        "Ads Clicked.csv" => others("Ad clicked Date,Ad Title/Id", "2026-08-02 22:23:33 UTC"),
        "Inferences_about_you.csv" => others("Category,Type of inference", "Job seeker"),
        "Learning.csv" => others("Content Title,Content Description", "Négocier"),
        "Registration.csv" => others("Registered At,Registration Ip", "8/2/11, 10:14 PM"),
        "Reactions.csv" => sheet(
            name,
            "Date,Type,Link",
            &[["2026-08-02 22:23:33", "LIKE", "https://www.linkedin.com/feed/update/1"]],
        ),
        "Votes.csv" => others("Date,Link,OptionText", "2026-08-02 22:23:33"),
        "InstantReposts.csv" => others("Date,Link", "2026-08-02 22:23:33"),
        "Member_Follows.csv" => others("Date,Status,FullName", "2026-08-02 22:23:33"),
        "Company Follows.csv" => others("Organization,Followed On", "Ouest Emballage"),
        "Saved_Items.csv" => others("savedItem,CreatedTime", "urn:li:activity:1"),
        "Events.csv" => others("Event Name,Event Time,Status,External Url", "Salon Cfia"),
        "Jobs/Job Applications.csv" | "Jobs/Job Applications_1.csv" => others(
            "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,\
             Resume Name,Question And Answers",
            "8/2/26, 10:14 PM",
        ),
        _ => others("Login Date,IP Address,User Agent,Login Type", "2026-08-02 22:23:33 UTC"),
    }
}

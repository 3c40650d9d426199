//! What real archives have been seen to do; each has broken a program that reads them.
use super::{
    Archive, MEMBER,
    day::{Day, month_in_french},
    left::message,
    sheet::{Sheet, sheet},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quirk {
    /// A paragraph stands before the header of the connections.
    Notes,
    ByteOrderMark,
    /// Another folder for each language of the profile.
    LanguageFolders,
    /// The member's number ends some names.
    MemberNumber,
    /// Days are written in seven ways.
    ManyDates,
    FrenchMonths,
    /// No real archive has shown it; a table may yet come so.
    FrenchHeader,
    /// Line breaks have become two spaces, or nothing.
    FlatParagraphs,
    /// Cells with line breaks and quotes.
    LinesInCells,
    /// Of connections; their companies and positions too.
    EmptyEmails,
    /// Their profile's own address stands only in messages and invitations.
    NoOwnAddress,
    RussianPlaces,
    /// `[COMPANY:https://a,PORTFOLIO:https://b]`.
    BracketLists,
    /// A column named twice, a comma after the last, a sentence instead of a table.
    OddTables,
    /// 'Profile Summary.csv' stands before 'Profile.csv'.
    SummaryFirst,
    /// Of a certification.
    NoUrl,
    YearsOnly,
    /// 22,557 messages; and `&amp;` for '&'.
    Volume,
    /// Connections without their addresses and in another order, as before 2018; older names.
    OldColumns,
}

impl Quirk {
    /// In the order in which they are known.
    pub(crate) const ALL: [Self; 19] = [
        Self::Notes,
        Self::ByteOrderMark,
        Self::LanguageFolders,
        Self::MemberNumber,
        Self::ManyDates,
        Self::FrenchMonths,
        Self::FrenchHeader,
        Self::FlatParagraphs,
        Self::LinesInCells,
        Self::EmptyEmails,
        Self::NoOwnAddress,
        Self::RussianPlaces,
        Self::BracketLists,
        Self::OddTables,
        Self::SummaryFirst,
        Self::NoUrl,
        Self::YearsOnly,
        Self::Volume,
        Self::OldColumns,
    ];

    pub(super) fn plant(self, archive: &mut Archive) {
        match self {
            Self::Notes => notes(archive.sheet("Connections.csv")),
            Self::ByteOrderMark => {
                for sheet in &mut archive.sheets {
                    sheet.byte_order_mark = true;
                }
            }
            Self::LanguageFolders => *archive = archive.clone().in_two_languages(),
            Self::MemberNumber => member_number(archive),
            Self::ManyDates => many_dates(archive),
            Self::FrenchMonths => french_months(archive),
            Self::FrenchHeader => {
                archive.sheet("Honors.csv").header =
                    "Intitulé,Description,Date d’obtention".to_owned();
            }
            Self::FlatParagraphs => flat_paragraphs(archive),
            Self::LinesInCells => lines_in_cells(archive),
            Self::EmptyEmails => {
                let connections = archive.sheet("Connections.csv");
                connections.change("Email Address", |_, _| String::new());
                let sometimes =
                    |at: usize, own: &str| if at.is_multiple_of(3) { "" } else { own }.to_owned();
                connections.change("Company", sometimes);
                connections.change("Position", sometimes);
            }
            Self::NoOwnAddress => no_own_address(archive),
            Self::RussianPlaces => {
                let russian = |at: usize, own: &str| {
                    if at == 1 { "Дуарнене, Бретань, Франция" } else { own }.to_owned()
                };
                archive.sheet("Positions.csv").change("Location", russian);
            }
            Self::BracketLists => bracket_lists(archive),
            Self::OddTables => odd_tables(archive),
            Self::SummaryFirst => {
                archive.sheets.sort_by_key(|it| !it.is_called("Profile Summary.csv"));
            }
            Self::NoUrl => archive.sheet("Certifications.csv").change("Url", |_, _| String::new()),
            Self::YearsOnly => {
                let year = |_: usize, own: &str| own.rsplit(' ').next().unwrap_or(own).to_owned();
                archive.sheet("Certifications.csv").change("Started On", year);
                archive.sheet("Honors.csv").change("Issued On", year);
            }
            Self::Volume => volume(archive),
            Self::OldColumns => old_columns(archive),
        }
    }
}

fn notes(connections: &mut Sheet) {
    connections.notes =
        "Notes:\n\"When exporting your connection data, you may notice that some of \
        the email addresses are missing. You will only see email addresses for connections who \
        have allowed their connections to see or download their email address using this setting \
        https://www.linkedin.com/psettings/privacy/email. You can learn more here \
        https://www.linkedin.com/help/linkedin/answer/261\"\n\n"
            .to_owned();
}

fn member_number(archive: &mut Archive) {
    const NUMBERED: [&str; 7] = [
        "Comments.csv",
        "InstantReposts.csv",
        "Member_Follows.csv",
        "Reactions.csv",
        "Saved_Items.csv",
        "Shares.csv",
        "Votes.csv",
    ];
    for sheet in archive.sheets.iter_mut().filter(|it| NUMBERED.contains(&it.name.as_str())) {
        sheet.name = sheet.name.replace(".csv", &format!("_{MEMBER}.csv"));
    }
}

/// The years of old LinkedIn are two figures in some of them.
fn many_dates(archive: &mut Archive) {
    archive.sheet("Connections.csv").change("Connected On", |at, own| Day::read(own).written(at));
    let publications = archive.sheet("Publications.csv");
    publications.change("Published On", |_, _| "2024-08-01 10:25:25".to_owned());
    let invitations = archive.sheet("Invitations.csv");
    invitations.change("Sent At", |at, _| {
        ["2026-08-02 22:23:33 UTC", "Tue Jul 14 21:38:08 UTC 2026"][at % 2].to_owned()
    });
}

fn french_months(archive: &mut Archive) {
    for name in ["Positions.csv", "Projects.csv", "Certifications.csv", "Volunteering.csv"] {
        for sheet in archive.sheets.iter_mut().filter(|sheet| sheet.is_called(name)) {
            sheet.change("Started On", |_, own| month_in_french(own));
            sheet.change("Finished On", |_, own| month_in_french(own));
        }
    }
}

fn flat_paragraphs(archive: &mut Archive) {
    for sheet in &mut archive.sheets {
        // Both are seen.
        sheet.change("Summary", |_, own| own.replace("\n\n", ""));
        sheet.change("Profile Summary", |_, own| own.replace("\n\n", ""));
        sheet.change("Description", |_, own| own.replace("\n\n", "  ").replace('\n', "  "));
    }
}

fn lines_in_cells(archive: &mut Archive) {
    let broken = |at: usize, own: &str| match (at % 4, own) {
        (0, _) => format!("{own}\n\"Site de Quimper\"").trim().to_owned(),
        (1, _) => own.replace('\n', "\r\n"),
        _ => own.to_owned(),
    };
    archive.sheet("Connections.csv").change("Position", broken);
}

/// LinkedIn never tells it; nor do the invitations of a person who has sent none.
fn no_own_address(archive: &mut Archive) {
    for column in ["inviterProfileUrl", "inviteeProfileUrl"] {
        let other = |_: usize, own: &str| if own.contains("maelle") { "" } else { own }.to_owned();
        archive.sheet("Invitations.csv").change(column, other);
    }
}

fn bracket_lists(archive: &mut Archive) {
    for sheet in archive.sheets.iter_mut().filter(|it| it.is_called("Profile.csv")) {
        sheet.change("Twitter Handles", |_, _| "[maelle_achats]".to_owned());
        sheet.change("Websites", |_, _| {
            "[COMPANY:https://belle-isloise.exemple.fr,PORTFOLIO:https://achats.exemple.fr/a?b=c:d]"
                .to_owned()
        });
    }
}

fn odd_tables(archive: &mut Archive) {
    let targeting = archive.sheet("Ad_Targeting.csv");
    targeting.header = "Member Age,Company Names,Company Names,Company Names".to_owned();
    archive.sheet("Learning.csv").header.push(',');
    archive.sheets.push(sheet::<0>("LearningCoachMessages.csv", "No conversations found", &[]));
    // What a file that is never needed does, one that is needed may do as well.
    archive.sheet("Languages.csv").header.push(',');
}

fn volume(archive: &mut Archive) {
    archive.sheet("messages.csv").rows = (0..22_557).map(message).collect();
    archive
        .sheet("Recommendations_Received.csv")
        .change("Text", |_, own| own.replace(", et ses prix", " &amp; ses prix &#39;justes&#39;"));
}

fn old_columns(archive: &mut Archive) {
    let old = "First Name,Last Name,Email Address,Company,Connected On,Position";
    archive.sheet("Connections.csv").rearrange(old);
    let received = archive.sheet("Recommendations_Received.csv");
    received.name = received.name.replace('_', " ");
}

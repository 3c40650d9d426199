//! What is read of each source: the person's words as they stand in the dossier, and every known
//! oddity of a file.
mod any_archive;
mod cv;
mod europass;
mod europass_pdf;
mod facebook;
mod google_contacts;
mod hostile;
mod html;
mod linkedin;
mod linkedin_quirks;
mod mastodon;
mod outlook;
mod plain_csv;
mod reactive_resume;
mod seen;
mod shown;
mod told;
mod vcard;
mod x;

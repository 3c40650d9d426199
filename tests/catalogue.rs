use paperfirst_core::networks;
#[test]
fn parses() {
    for (id, text) in networks::FILES {
        let network = networks::parse(text).unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(&network.id, id);
    }
}

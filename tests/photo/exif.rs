//! EXIF data and colour profiles, written byte by byte as a camera would.

/// A tag and what it says.
pub(super) enum Said<'a> {
    Short(u16),
    Long(u32),
    Text(&'a str),
    /// Degrees, minutes, seconds.
    Degrees([u32; 3]),
}

/// The data of a photo that tells everything: where, when, by which camera, by whom, in small.
pub(super) fn talkative() -> Vec<u8> {
    use Said::{Degrees, Long, Short, Text};
    let first = [
        (0x010f, Text("Panoptic")),
        (0x0110, Text("Panoptic D9")),
        (0x0112, Short(1)),
        (0x0131, Text("Retouche 3")),
        (0x0132, Text("2026:11:22 10:00:00")),
        (0x013b, Text("Claire Delmas")),
        (0x8825, Long(400)),
    ];
    let place =
        [(1, Text("N")), (2, Degrees([44, 50, 16])), (3, Text("W")), (4, Degrees([0, 34, 46]))];
    let small = [(0x0201, Long(700)), (0x0202, Long(4))];
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    tiff.extend(directory(&first, 8, 600));
    tiff.resize(400, 0);
    tiff.extend(directory(&place, 400, 0));
    tiff.resize(600, 0);
    tiff.extend(directory(&small, 600, 0));
    tiff.resize(700, 0);
    tiff.extend([0xff, 0xd8, 0xff, 0xd9]);
    tiff
}

pub(super) fn orientation(number: u16) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    tiff.extend(directory(&[(0x0112, Said::Short(number))], 8, 0));
    tiff
}

/// A directory that stands at `at`, its longer texts behind it, and where the next one stands.
pub(super) fn directory(tags: &[(u16, Said)], at: u32, next: u32) -> Vec<u8> {
    let count = u16::try_from(tags.len()).unwrap();
    let mut entries = count.to_be_bytes().to_vec();
    let mut behind = Vec::new();
    let start = at + 2 + 12 * u32::from(count) + 4;
    for (tag, said) in tags {
        let (kind, count, value): (u16, u32, Vec<u8>) = match said {
            Said::Short(value) => (3, 1, value.to_be_bytes().to_vec()),
            Said::Long(value) => (4, 1, value.to_be_bytes().to_vec()),
            Said::Text(text) => {
                let text = [text.as_bytes(), b"\0"].concat();
                (2, u32::try_from(text.len()).unwrap(), text)
            }
            Said::Degrees(parts) => {
                let parts = parts.iter().flat_map(|part| [*part, 1]);
                (5, 3, parts.flat_map(u32::to_be_bytes).collect())
            }
        };
        entries.extend(tag.to_be_bytes());
        entries.extend(kind.to_be_bytes());
        entries.extend(count.to_be_bytes());
        if value.len() > 4 {
            entries.extend((start + u32::try_from(behind.len()).unwrap()).to_be_bytes());
            behind.extend(value);
        } else {
            entries.extend([value.as_slice(), &[0; 4]].concat()[..4].iter());
        }
    }
    entries.extend(next.to_be_bytes());
    [entries, behind].concat()
}

/// The JPEG with this EXIF data right behind its first mark.
pub(super) fn told(jpeg: &[u8], tiff: &[u8]) -> Vec<u8> {
    with_block(jpeg, 0xe1, &[b"Exif\0\0", tiff].concat())
}

pub(super) fn with_block(jpeg: &[u8], mark: u8, block: &[u8]) -> Vec<u8> {
    let length = u16::try_from(block.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, mark], &length, block, &jpeg[2..]].concat()
}

/// The primaries of a wide gamut as XYZ under D50, each from top to bottom, and its power.
pub(super) const DISPLAY_P3: [[f64; 3]; 3] =
    [[0.51512, 0.24120, -0.00105], [0.29198, 0.69225, 0.04189], [0.15710, 0.06657, 0.78407]];
pub(super) const POWER: f64 = 563.0 / 256.0;

/// A profile of three primaries and one power.
pub(super) fn profile(primaries: [[f64; 3]; 3]) -> Vec<u8> {
    let fixed = |value: f64| ((value * 65_536.0).round() as i32).to_be_bytes();
    let point = |xyz: [f64; 3]| [&b"XYZ \0\0\0\0"[..], &xyz.map(fixed).concat()].concat();
    let power = b"curv\0\0\0\0\0\0\0\x01\x02\x33\0\0".to_vec();
    let name = b"desc\0\0\0\0\0\0\0\x02P\0".to_vec();
    let name = [name, vec![0; 78]].concat();
    let tags: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", name),
        (b"cprt", b"text\0\0\0\0none\0\0\0\0".to_vec()),
        (b"wtpt", point([0.9642, 1.0, 0.8249])),
        (b"rXYZ", point(primaries[0])),
        (b"gXYZ", point(primaries[1])),
        (b"bXYZ", point(primaries[2])),
        (b"rTRC", power.clone()),
        (b"gTRC", power.clone()),
        (b"bTRC", power),
    ];
    let mut table = 9_u32.to_be_bytes().to_vec();
    let mut data: Vec<u8> = Vec::new();
    for (tag, bytes) in tags {
        let at = u32::try_from(128 + 4 + 9 * 12 + data.len()).unwrap();
        table.extend(tag);
        table.extend(at.to_be_bytes());
        table.extend(u32::try_from(bytes.len()).unwrap().to_be_bytes());
        data.extend(bytes);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut head = vec![0; 128];
    let size = u32::try_from(128 + table.len() + data.len()).unwrap();
    head[..4].copy_from_slice(&size.to_be_bytes());
    head[8..12].copy_from_slice(&[2, 0x10, 0, 0]);
    head[12..24].copy_from_slice(b"mntrRGB XYZ ");
    head[24..36].copy_from_slice(&[7, 0xea, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    head[36..40].copy_from_slice(b"acsp");
    head[68..80].copy_from_slice(&[0.9642, 1.0, 0.8249].map(fixed).concat());
    [head, table, data].concat()
}

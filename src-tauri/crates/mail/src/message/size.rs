//! How large a message will be, told before it is made.

/// Octets on the wire for a text of `text` octets and attachments of these lengths, to a few percent:
/// base64 makes four of three and adds a line end every 76.
pub fn size_on_wire(text: usize, attachments: &[usize]) -> u64 {
    const HEADERS: u64 = 600;
    const PART: u64 = 300;
    let base64 = |len: usize| {
        let encoded = (len as u64).div_ceil(3) * 4;
        encoded + encoded.div_ceil(76) * 2 + PART
    };
    HEADERS + text as u64 * 11 / 10 + attachments.iter().map(|&len| base64(len)).sum::<u64>()
}

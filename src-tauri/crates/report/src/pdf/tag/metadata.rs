//! What a file says of itself, twice: in the information dictionary and, the same, in XMP.

use lopdf::{Dictionary, Object, Stream, StringFormat, dictionary, text_string};

use crate::pdf::Meta;

const PRODUCER: &str = "Mentormap";

/// The information dictionary (14.3.3). A 6.6.2.3: equal to the metadata stream.
pub(super) fn information(meta: &Meta) -> Dictionary {
    // Noon of the day, so that no time zone makes another day of it.
    let date = meta.date.format("D:%Y%m%d120000Z").to_string().into_bytes();
    let date = Object::String(date, StringFormat::Literal);
    dictionary! {
        "Title" => text_string(&printable(&meta.title)),
        "Producer" => text_string(PRODUCER),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    }
}

/// The metadata stream; left uncompressed, so that archives find it without a PDF reader.
pub(super) fn stream(meta: &Meta, lang: &str) -> Stream {
    let title = escaped(&printable(&meta.title));
    let date = meta.date.format("%Y-%m-%dT12:00:00Z").to_string();
    let about = format!(
        "<dc:format>application/pdf</dc:format>\
         <dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <pdf:Producer>{PRODUCER}</pdf:Producer>\
         <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>",
        lang = escaped(lang)
    );
    let text = format!("{OPEN}{about}{CLAIMS}{CLOSE}");
    let head = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    Stream::new(head, text.into_bytes()).with_compression(false)
}

/// A text without characters that XML 1.0 forbids or that change the language of a PDF string.
pub(in crate::pdf) fn printable(text: &str) -> String {
    let bad = |c: char| c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}');
    text.chars().map(|c| if bad(c) { ' ' } else { c }).collect::<String>().trim().to_owned()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

const OPEN: &str = "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" \
xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" \
xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" \
xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">";

/// A 6.6.4 and UA 5; A 6.6.2.3.2 asks that the schema of the second be described.
const CLAIMS: &str = "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\
<pdfuaid:part>1</pdfuaid:part>\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\
<pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>\
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>";

const CLOSE: &str = "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";

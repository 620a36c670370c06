package vn.kehoach.render.pdf;

import vn.kehoach.document.Metadata;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The XMP packet: what the document says of itself, and that it claims PDF/A-2a and PDF/UA-1. The
 * second claim is foreign to PDF/A, which wants it explained in an extension schema.
 */
final class MetadataPacket {
    private static final String PACKET =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
            <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
            <dc:subject><rdf:Bag>{keywords}</rdf:Bag></dc:subject>
            <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{date}T00:00:00+07:00</xmp:CreateDate>
            <xmp:ModifyDate>{date}T00:00:00+07:00</xmp:ModifyDate>
            <xmp:CreatorTool>{creator}</xmp:CreatorTool>
            <pdf:Producer>{producer}</pdf:Producer>
            <pdf:Keywords>{keywordLine}</pdf:Keywords>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about=""
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
              <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
              <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
              <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
              <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
              </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>\
            """;

    private MetadataPacket() {}

    static byte[] of(Metadata metadata, String creator, String producer) {
        String keywords =
                metadata.keywords().stream()
                        .map(keyword -> "<rdf:li>" + escaped(keyword) + "</rdf:li>")
                        .collect(Collectors.joining());
        // The plan's own words go in last: braces in them are not places to fill.
        return PACKET.replace("{language}", escaped(metadata.language()))
                .replace("{date}", metadata.date().toString())
                .replace("{creator}", creator)
                .replace("{producer}", producer)
                .replace("{keywordLine}", escaped(String.join(", ", metadata.keywords())))
                .replace("{keywords}", keywords)
                .replace("{author}", escaped(metadata.author()))
                .replace("{subject}", escaped(metadata.subject()))
                .replace("{title}", escaped(metadata.title()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

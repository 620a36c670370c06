package vn.kehoach.render.pdf;

import vn.kehoach.document.Metadata;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The XMP packet: what the document says of itself, and which standards it claims to follow. What
 * is foreign to PDF/A is explained in extension schemas, as PDF/A wants it.
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
            {archive}<pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            {registration}<rdf:Description rdf:about=""
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
              xmlns:pdfaType="http://www.aiim.org/pdfa/ns/type#"
              xmlns:pdfaField="http://www.aiim.org/pdfa/ns/field#">
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
            </rdf:li>
            {registrationSchema}</rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>\
            """;

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Metadata metadata;
    private final Archive archive;
    private final int pages;

    MetadataPacket(Metadata metadata, Archive archive, int pages) {
        this.metadata = metadata;
        this.archive = archive;
        this.pages = pages;
    }

    byte[] bytes(String creator, String producer) {
        Map<String, String> values = new HashMap<>();
        values.put("title", escaped(metadata.title()));
        values.put("subject", escaped(metadata.subject()));
        values.put("author", escaped(metadata.author()));
        values.put("keywords", keywords());
        values.put("keywordLine", escaped(String.join(", ", metadata.keywords())));
        values.put("language", escaped(metadata.language()));
        values.put("date", metadata.date().toString());
        values.put("creator", escaped(creator));
        values.put("producer", escaped(producer));
        values.put("archive", claim());
        values.put("registration", RegistrationSchema.values(metadata, pages));
        values.put("registrationSchema", RegistrationSchema.EXPLANATION);
        return filled(values).getBytes(StandardCharsets.UTF_8);
    }

    /** In one walk: braces in the plan's own words are not places to fill. */
    private static String filled(Map<String, String> values) {
        return PLACE.matcher(PACKET)
                .replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }

    private String claim() {
        return switch (archive) {
            case NONE -> "";
            case A2A -> claim(2);
            case A3A -> claim(3);
        };
    }

    private static String claim(int part) {
        return "<pdfaid:part>"
                + part
                + "</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n";
    }

    private String keywords() {
        return metadata.keywords().stream()
                .map(keyword -> "<rdf:li>" + escaped(keyword) + "</rdf:li>")
                .collect(Collectors.joining());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

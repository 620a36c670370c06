package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Metadata;
import vn.kehoach.document.Metadata.Registration;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The fields by which an outgoing document is registered, under the names of Nghị định
 * 30/2020/NĐ-CP, Phụ lục VI, as XMP properties of a schema of our own.
 */
final class RegistrationSchema {
    private static final String NAMESPACE = "urn:kehoach:nghi-dinh-30-2020:phu-luc-vi:1.0/";

    private static final String SCHEMA =
            """
            <rdf:li rdf:parseType="Resource">
              <pdfaSchema:schema>Nghị định 30/2020/NĐ-CP, Phụ lục VI: văn bản đi</pdfaSchema:schema>
              <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
              <pdfaSchema:prefix>nd30</pdfaSchema:prefix>
              <pdfaSchema:property><rdf:Seq>
            %s  </rdf:Seq></pdfaSchema:property>
              <pdfaSchema:valueType><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaType:type>SignerInfo</pdfaType:type>
                <pdfaType:namespaceURI>%s</pdfaType:namespaceURI>
                <pdfaType:prefix>nd30</pdfaType:prefix>
                <pdfaType:description>Thông tin người ký</pdfaType:description>
                <pdfaType:field><rdf:Seq>
            %s    </rdf:Seq></pdfaType:field>
              </rdf:li></rdf:Seq></pdfaSchema:valueType>
            </rdf:li>
            """;

    private static final String PROPERTY =
            """
                <rdf:li rdf:parseType="Resource">
                  <pdfaProperty:name>%s</pdfaProperty:name>
                  <pdfaProperty:valueType>%s</pdfaProperty:valueType>
                  <pdfaProperty:category>external</pdfaProperty:category>
                  <pdfaProperty:description>%s</pdfaProperty:description>
                </rdf:li>
            """;

    private static final String FIELD =
            """
                  <rdf:li rdf:parseType="Resource">
                    <pdfaField:name>%s</pdfaField:name>
                    <pdfaField:valueType>%s</pdfaField:valueType>
                    <pdfaField:description>%s</pdfaField:description>
                  </rdf:li>
            """;

    /** What PDF/A wants to be told of the names. */
    static final String EXPLANATION = explanation();

    private record Name(String name, String type, String description) {
        String in(String form) {
            return form.formatted(name, type, description);
        }
    }

    private RegistrationSchema() {}

    private static String explanation() {
        List<Name> properties =
                List.of(
                        new Name("OrganName", "Text", "Tên cơ quan, tổ chức ban hành"),
                        new Name("TypeName", "Text", "Tên loại văn bản"),
                        new Name("CodeNumber", "Text", "Số của văn bản"),
                        new Name("CodeNotation", "Text", "Ký hiệu của văn bản"),
                        new Name("IssuedDate", "Date", "Ngày, tháng, năm văn bản"),
                        new Name("Subject", "Text", "Trích yếu nội dung"),
                        new Name("Language", "Text", "Ngôn ngữ"),
                        new Name("PageAmount", "Integer", "Số trang của văn bản"),
                        new Name("SignerInfo", "SignerInfo", "Thông tin người ký"));
        List<Name> fields =
                List.of(
                        new Name("Position", "Text", "Chức vụ"),
                        new Name("FullName", "Text", "Họ và tên"));
        return SCHEMA.formatted(
                NAMESPACE, all(properties, PROPERTY), NAMESPACE, all(fields, FIELD));
    }

    private static String all(List<Name> names, String form) {
        return names.stream().map(each -> each.in(form)).collect(Collectors.joining());
    }

    /** What is not known yet, such as the number of a draft, is left out. */
    static String values(Metadata metadata, int pages) {
        Registration registration = metadata.registration();
        return "<rdf:Description rdf:about=\"\" xmlns:nd30=\""
                + NAMESPACE
                + "\">\n"
                + value("OrganName", metadata.author())
                + value("TypeName", registration.typeName())
                + value("CodeNumber", registration.codeNumber())
                + value("CodeNotation", registration.codeNotation())
                + value("IssuedDate", registration.issuedDate())
                + value("Subject", metadata.subject())
                + value("Language", registration.languageName())
                + value("PageAmount", pages)
                + signer(registration)
                + "</rdf:Description>\n";
    }

    private static String signer(Registration registration) {
        String fields =
                value("Position", registration.signerPosition())
                        + value("FullName", registration.signerName());
        return fields.isEmpty()
                ? ""
                : "<nd30:SignerInfo rdf:parseType=\"Resource\">\n"
                        + fields
                        + "</nd30:SignerInfo>\n";
    }

    private static String value(String name, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty()
                ? ""
                : "<nd30:%s>%s</nd30:%s>\n".formatted(name, MetadataPacket.escaped(text), name);
    }
}

package vn.kehoach.render.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form field to be signed afterwards, at its place in the layout of Nghị định 30/2020/NĐ-CP, Phụ
 * lục I, mục IV.
 */
public enum SignatureField {
    /** Box 7c: between the signer's office and name. */
    SIGNER("chu-ky", "Chữ ký số của người ký"),

    /** Box 8: over the left third of the signer's. */
    AGENCY("co-quan", "Dấu, chữ ký số của cơ quan"),

    /** Box 14: the upper right corner, for copies and for appendices in files of their own. */
    COPY("ban-sao", "Chữ ký số của cơ quan trên bản sao, văn bản kèm theo");

    /** Of the width of a signer's field: as wide as the image of a signature may be. */
    public static final double IMAGE_SHARE = 2 / 3.0;

    private final String prefix;
    private final String spoken;

    SignatureField(String prefix, String spoken) {
        this.prefix = prefix + "-";
        this.spoken = spoken;
    }

    /** The word for it on the command line and in a build's record. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a field in a file, if we have placed it. */
    public static Optional<SignatureField> of(String fieldName) {
        return Stream.of(values()).filter(each -> fieldName.startsWith(each.prefix)).findFirst();
    }

    String fieldName(int number) {
        return prefix + number;
    }

    /** What a screen reader says for it: PDF/UA-1, 7.18.1. */
    String spoken() {
        return spoken;
    }
}

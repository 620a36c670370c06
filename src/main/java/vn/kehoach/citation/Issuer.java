package vn.kehoach.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bodies that symbols and names both tell for certain. */
public enum Issuer {
    PARTY_CENTRE(
            "TW",
            "bộ chính trị|ban bí thư|ban chấp hành trung ương|bch trung ương|bch tw|trung ương đảng"
                    + "|ban chấp hành tw"),
    PARTY_OF_PROVINCE(
            "TU",
            "(?:ban thường vụ |ban chấp hành |thường trực )?(?:thành ủy|tỉnh ủy)"
                    + "|(?:ban chấp hành|bch) đảng bộ (?:thành phố|tỉnh)"),
    GOVERNMENT("CP", "chính phủ"),
    PRIME_MINISTER("TTg", "thủ tướng(?: chính phủ)?"),
    STANDING_COMMITTEE("UBTVQH\\d+", "ủy ban thường vụ quốc hội|ubtvqh"),
    NATIONAL_ASSEMBLY("QH\\d+", "quốc hội"),
    COUNCIL("HĐND", "hội đồng nhân dân|hđnd"),
    COMMITTEE("UBND", "(?:chủ tịch )?(?:ủy ban nhân dân|ubnd)"),
    /** Their symbols are many and like those of other bodies. */
    MINISTRY("(?!)", "bộ(?! chính trị| tư lệnh| chỉ huy| đội)"),
    DEPARTMENT("(?!)", "sở");

    private static final Pattern ABBREVIATED = Pattern.compile("\\p{Lu}[\\p{Lu}&]");
    private static final Pattern NO_WORD = Pattern.compile("(?<!\\p{L})và(?!\\p{L})|[^\\p{L}]+");

    private final Pattern symbol;
    private final Pattern name;

    Issuer(String symbol, String name) {
        this.symbol = Pattern.compile(symbol);
        this.name = Pattern.compile("(?:" + name + ")(?!\\p{L}).*", Pattern.DOTALL);
    }

    /** Of the body of a symbol. */
    public static Optional<Issuer> ofSymbol(String body) {
        for (Issuer issuer : values()) {
            if (issuer.symbol.matcher(body).matches()) {
                return Optional.of(issuer);
            }
        }
        return Optional.empty();
    }

    /** By which names of one body are alike; nothing of a body that has too many of them. */
    public static Optional<String> bodyOf(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("uỷ", "ủy");
        return ofName(name)
                .flatMap(issuer ->
                        switch (issuer) {
                            case PARTY_CENTRE ->
                                    Optional.of(
                                            plain.startsWith("bộ chính trị")
                                                    ? "bộ chính trị"
                                                    : plain.startsWith("ban bí thư")
                                                            ? "ban bí thư"
                                                            : "trung ương");
                            case MINISTRY, DEPARTMENT ->
                                    ABBREVIATED.matcher(name).find()
                                            ? Optional.empty()
                                            : Optional.of(NO_WORD.matcher(plain).replaceAll(""));
                            case GOVERNMENT,
                                    PRIME_MINISTER,
                                    STANDING_COMMITTEE,
                                    NATIONAL_ASSEMBLY,
                                    COUNCIL,
                                    COMMITTEE,
                                    PARTY_OF_PROVINCE ->
                                    Optional.of(issuer.name());
                        });
    }

    public static Optional<Issuer> ofName(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("uỷ", "ủy");
        for (Issuer issuer : values()) {
            if (issuer.name.matcher(plain).matches()) {
                return Optional.of(issuer);
            }
        }
        return Optional.empty();
    }
}

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
    COMMITTEE("UBND", "(?:chủ tịch )?(?:ủy ban nhân dân|ubnd)");

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

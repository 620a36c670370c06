package vn.kehoach.compose;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names of two syllables that stand in most plans and that no line parts. */
final class ProperNames {
    /** The country, and provinces and cities, also those that others have taken in. */
    private static final String NAMES =
            """
            Việt Nam, Hà Nội, Hải Phòng, Đà Nẵng, Cần Thơ, Thủ Đức, Vũng Tàu, An Giang, Bạc Liêu,
            Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước, Bình Thuận,
            Cà Mau, Cao Bằng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang,
            Hà Nam, Hà Tĩnh, Hải Dương, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang,
            Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình,
            Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị,
            Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Tiền Giang, Trà Vinh,
            Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái
            """;

    private ProperNames() {}

    /** Matches behind the space inside of a name. Most spaces stand before a small letter. */
    static String joint() {
        Map<String, String> firstsBySecond = new TreeMap<>();
        for (String name : NAMES.strip().split(",\\s*")) {
            add(name, firstsBySecond);
            add(name.toUpperCase(Locale.ROOT), firstsBySecond);
        }
        return firstsBySecond.entrySet().stream()
                .map(each ->
                        "(?=%s(?!\\p{L}))(?<=(?<!\\p{L})(?:%s) )"
                                .formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining("|", "(?=\\p{Lu})(?:", ")"));
    }

    private static void add(String name, Map<String, String> firstsBySecond) {
        int space = name.indexOf(' ');
        firstsBySecond.merge(
                name.substring(space + 1),
                name.substring(0, space),
                (firsts, first) -> firsts + "|" + first);
    }
}

package vn.kehoach.citation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of kinds in prose and the abbreviations that go with them. */
public final class KindNames {
    /** Longer names before those that they begin with. */
    private static final List<String> ALL =
            List.of(
                    "nghị quyết liên tịch",
                    "nghị quyết",
                    "quyết định",
                    "chỉ thị",
                    "quy chế phối hợp",
                    "quy chế",
                    "quy định",
                    "thông báo kết luận",
                    "thông báo",
                    "kết luận",
                    "hướng dẫn",
                    "chương trình hành động",
                    "chương trình công tác",
                    "chương trình",
                    "kế hoạch hành động",
                    "kế hoạch liên tịch",
                    "kế hoạch",
                    "phương án",
                    "đề án",
                    "dự án",
                    "báo cáo",
                    "tờ trình",
                    "công văn",
                    "công điện",
                    "văn bản hợp nhất",
                    "văn bản",
                    "nghị định",
                    "thông tư liên tịch",
                    "thông tư",
                    "thông tri",
                    "bộ luật",
                    "luật",
                    "pháp lệnh",
                    "lệnh");

    /**
     * Of kinds whose documents go by their own number alone; a đề án, for one, is often cited by
     * the number of the decision that approves it.
     */
    private static final Map<String, Set<String>> SYMBOLS =
            Map.ofEntries(
                    Map.entry("nghị quyết", Set.of("NQ", "NQLT", "")),
                    Map.entry("nghị quyết liên tịch", Set.of("NQLT", "NQ")),
                    Map.entry("quyết định", Set.of("QĐ")),
                    Map.entry("chỉ thị", Set.of("CT")),
                    Map.entry("thông báo", Set.of("TB", "KL", "TC")),
                    Map.entry("thông báo kết luận", Set.of("TB", "KL")),
                    Map.entry("kết luận", Set.of("KL", "TB", "KLTT")),
                    Map.entry("chương trình hành động", Set.of("CTr", "CTHĐ", "NQ", "QĐ", "KH")),
                    Map.entry("kế hoạch", Set.of("KH", "KHLT", "KHPH", "QĐ")),
                    Map.entry("báo cáo", Set.of("BC", "BCTĐ")),
                    Map.entry("tờ trình", Set.of("TTr")),
                    Map.entry("công điện", Set.of("CĐ")),
                    Map.entry("nghị định", Set.of("NĐ")),
                    Map.entry("thông tư", Set.of("TT", "TTLT")),
                    Map.entry("thông tư liên tịch", Set.of("TTLT")),
                    Map.entry("thông tri", Set.of("TT")),
                    Map.entry("luật", Set.of("", "L", "VBHN")),
                    Map.entry("bộ luật", Set.of("", "L", "VBHN")),
                    Map.entry("pháp lệnh", Set.of("", "PL", "VBHN")));

    private KindNames() {}

    static String alternatives() {
        return ALL.stream()
                .map(name -> name.replace(" ", "[\\x20\u00A0]"))
                .collect(Collectors.joining("|"));
    }

    /** Whether a document that is called so can have this abbreviation in its symbol. */
    public static boolean agree(String name, String abbreviation) {
        Set<String> symbols = SYMBOLS.get(name.toLowerCase(Locale.ROOT));
        return symbols == null || symbols.contains(abbreviation);
    }
}

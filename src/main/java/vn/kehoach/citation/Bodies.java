package vn.kehoach.citation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Abbreviations of bodies in symbols, as far as they tell the Party from the state. */
final class Bodies {
    private static final Set<String> PARTY =
            Set.of(
                    "TW", "TU", "HU", "QU", "ĐU", "ĐUK", "VPTW", "VPTU", "UBKTTW", "UBKTTU",
                    "BTGTW", "BTGTU", "BTCTW", "BTCTU", "BDVTW", "BDVTU", "BNCTW", "BNCTU",
                    "BTGDVTW", "BTGDVTU", "BCSĐ");

    private static final Set<String> STATE =
            Set.of(
                    "CP", "TTg", "CTN", "VPCP", "VPQH", "UBND", "HĐND", "VPUBND", "TTCP", "NHNN",
                    "KTNN", "TANDTC", "VKSNDTC", "BNV", "BKHĐT", "BTNMT", "BNNMT", "BGDĐT", "BYT",
                    "BCT", "BXD", "BGTVT", "BTTTT", "BKHCN", "BTP", "BLĐTBXH", "BNNPTNT", "BVHTTDL",
                    "BQP", "BCA", "BNG", "SNV", "STC", "SXD", "STP", "SYT", "SCT", "SKHĐT", "STNMT",
                    "SNNMT", "SNNPTNT", "SGDĐT", "SKHCN", "SVHTT", "SVHTTDL", "SDL", "SGTVT",
                    "STTTT", "SLĐTBXH", "SQHKT");

    /** Short enough to be the drafting unit of a công văn as well. */
    private static final Set<String> ISSUING =
            Set.of(
                    "CP", "TTg", "CTN", "VPCP", "VPQH", "UBND", "HĐND", "TTCP", "NHNN", "KTNN",
                    "TANDTC", "VKSNDTC");

    private static final Abbreviations OFTEN_MISTYPED =
            new Abbreviations("TTg", "CP", "UBND", "HĐND", "TW", "TU", "VPCP", "ĐU");

    private static final Pattern STANDING = Pattern.compile("(?:UBTV)?QH\\d{1,2}");

    private Bodies() {}

    static boolean isParty(String body) {
        return PARTY.contains(body);
    }

    static boolean isState(String body) {
        return STATE.contains(body) || STANDING.matcher(body).matches();
    }

    static boolean isKnown(String body) {
        return isParty(body) || isState(body);
    }

    /** Whether it issues documents of its own and is no unit within another body. */
    static boolean issues(String body) {
        return ISSUING.contains(body);
    }

    static Optional<String> meant(String body) {
        return isKnown(body) || OFTEN_MISTYPED.isKnown(body)
                ? Optional.of(body)
                : OFTEN_MISTYPED.meant(body);
    }
}

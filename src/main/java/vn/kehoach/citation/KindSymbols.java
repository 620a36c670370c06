package vn.kehoach.citation;

import java.util.Optional;
import java.util.Set;

/**
 * Abbreviations of kinds in symbols: Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I; Hướng dẫn
 * 36-HD/VPTW for the Party; and those of legal and joint documents.
 */
final class KindSymbols {
    private static final Abbreviations ALL =
            new Abbreviations(
                    // Administrative documents.
                    "NQ",
                    "QĐ",
                    "CT",
                    "QC",
                    "QyĐ",
                    "TC",
                    "TB",
                    "HD",
                    "CTr",
                    "KH",
                    "PA",
                    "ĐA",
                    "DA",
                    "BC",
                    "BB",
                    "TTr",
                    "HĐ",
                    "CĐ",
                    "BGN",
                    "BTT",
                    "GUQ",
                    "GM",
                    "GGT",
                    "GNP",
                    "PG",
                    "PC",
                    "PB",
                    // Legal documents.
                    "NĐ",
                    "TT",
                    "TTLT",
                    "NQLT",
                    "VBHN",
                    "PL",
                    "L",
                    "LCT",
                    // Of the Party, and forms that are seen beside those of the lists.
                    "KL",
                    "QĐi",
                    "CV",
                    "CTHĐ",
                    "QCPH",
                    "CTPH",
                    "KHPH",
                    "KHLT",
                    "HDLT",
                    "CTLT",
                    "BCTĐ",
                    "KLTT",
                    "GP",
                    "GCN");

    private static final Set<String> WITH_YEAR = Set.of("NĐ", "TT", "TTLT", "NQLT");
    private static final Set<String> WITHOUT_YEAR =
            Set.of("KH", "CTr", "BC", "TB", "TTr", "CĐ", "GM", "KL", "PA", "HD", "ĐA", "DA");

    private KindSymbols() {}

    static boolean isKnown(String kind) {
        return ALL.isKnown(kind);
    }

    /** The abbreviation meant by letters of another case or without their stroke. */
    static Optional<String> meant(String kind) {
        return ALL.meant(kind);
    }

    static boolean alwaysHasYear(String kind) {
        return WITH_YEAR.contains(kind);
    }

    static boolean neverHasYear(String kind) {
        return WITHOUT_YEAR.contains(kind);
    }
}

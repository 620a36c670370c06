package vn.kehoach.citation;

import java.util.Set;

/** Who may not issue what: Luật Ban hành văn bản quy phạm pháp luật. */
final class Competence {
    private static final Set<String> NO_CIRCULARS = Set.of("CP", "TTg", "UBND", "HĐND");

    private Competence() {}

    static boolean lacks(String kind, String body) {
        return switch (kind) {
            case "NĐ" -> Bodies.isKnown(body) && !body.equals("CP");
            case "TT" -> NO_CIRCULARS.contains(body);
            case "NQ" -> body.equals("TTg");
            default -> false;
        };
    }
}

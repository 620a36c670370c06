package vn.kehoach.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The laws that prose cites by name with a number or a date, so that one knows where a name ends.
 */
public final class LawFinder {
    private static final String DAY = "ngày (\\d{1,2})(?:/| tháng )(\\d{1,2})(?:/| năm )(\\d{4})";

    private static final Pattern LAW =
            Pattern.compile(
                    "(?<!\\p{L})((?:Luật|Bộ luật|Bộ Luật|Pháp lệnh)"
                        + " \\p{Lu}[^;:.()“”\"\\d\\uFFFC]{1,120}?)(?: năm \\d{4})?(?: \\((?:sửa"
                        + " đổi|hợp nhất)\\))?(?:,? số (\\d{1,4}/\\d{4}/[\\p{L}\\d-]{2,20}+)(?:,? "
                            + DAY
                            + ")?|,? "
                            + DAY
                            + ")(?!\\d)");

    /** Of a law that changes others, whose names are part of its own. */
    private static final Pattern CHANGING = Pattern.compile("Luật [Ss]ửa đổi.*");

    private LawFinder() {}

    public static List<Law> in(String letters) {
        List<Law> laws = new ArrayList<>();
        if (!letters.contains("uật ") && !letters.contains("Pháp lệnh ")) {
            return laws;
        }
        Matcher law = LAW.matcher(letters);
        while (law.find()) {
            laws.add(law(letters, law));
        }
        return laws;
    }

    private static Law law(String letters, Matcher law) {
        String name = law.group(1);
        int last =
                CHANGING.matcher(name).matches() ? 0 : Math.max(0, name.lastIndexOf(" Luật ") + 1);
        int day = law.group(3) == null ? 6 : 3;
        return new Law(
                Piece.of(letters, law.start(1) + last, law.end(1)),
                law.group(2) == null ? null : Piece.of(letters, law.start(2), law.end(2)),
                law.group(day) == null
                        ? null
                        : new CitedDay(
                                Piece.of(letters, law.start(day), law.end(day + 2)),
                                Integer.parseInt(law.group(day)),
                                Integer.parseInt(law.group(day + 1)),
                                Integer.parseInt(law.group(day + 2))));
    }
}

package vn.kehoach.compose;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Spaces at which no line ends: between "ngày" and "05", "số" and "30-NQ/TW", a figure and its
 * unit. Few on purpose: each one leaves a justified line less to choose from.
 */
final class Joins {
    private static final char NO_BREAK_SPACE = '\u00a0';

    /** Stands for room to write in. */
    private static final char GAP = '\ufffc';

    /** What may stand before and after a space that joins, each as a regular expression. */
    private enum Join {
        /** "ngày 05", "tháng 5", "khoản 2", "Phụ lục I". */
        WORD_AND_NUMBER(
                "(?iu:ngày|tháng|năm|quý|tuần|số|điều|khoản|mục|phần|chương|lục|bảng|biểu|mẫu|hình"
                        + "|bước|kỳ|khóa|khoá|thứ|quận|phường|cấp|lớp|hạng|nhóm|đợt|trang|điểm)",
                "[\\d" + GAP + "]|[IVXLC]+(?!\\p{L})"),
        /** "nhiệm vụ III.2.a", "mục tiêu II.1". */
        WORD_AND_PLACE("(?iu:vụ|tiêu)", "[IVXLC]+\\.[\\da-zđ]"),
        /** "điểm a khoản 2". */
        POINT("(?iu:điểm)", "[a-zđ](?![\\p{L}])"),
        /** "10 %", "5.500 tỷ". */
        FIGURE_AND_UNIT(
                "\\d",
                "(?:%|‰|°C|USD|EUR|VND|VNĐ|đồng|nghìn|triệu|tỷ|tỉ|ha|km|m|cm|mm|m²|km²|m³|lít|tấn|kg"
                    + "|kWh|MWh|MW|người|giờ|điểm)(?!\\p{L})"),
        /** "24 tháng", but not in "ngày 09 tháng 5". */
        FIGURE_AND_TIME("\\d", "(?:ngày|tháng|năm|tuổi|phút)(?!\\p{L})(?! [\\d" + GAP + "])"),
        GAP_AND_DATE(String.valueOf(GAP), "(?:tháng|năm) "),
        BOUND("[≥≤<>]", "\\d"),
        /** A line that begins with a dash looks like the next entry of a list. */
        DASH("[^\\s]", "[-–—] "),
        /** Stands in most titles of plans, where lines are evened out and would part it. */
        ECONOMY("(?iu:kinh)", "(?iu:tế - )"),
        /** "a) " inside a sentence. */
        LABEL("[ (][a-zđ]\\)", "\\p{L}"),
        OMISSION("“(?:\\.\\.\\.|…)", "\\S"),
        /** "Hà Nội", also in capitals. */
        PROPER_NAME("", "") {
            @Override
            String pattern() {
                return ProperNames.joint();
            }
        },
        ABBREVIATION("TP\\.|TS\\.|TM\\.|KT\\.|TL\\.|TUQ\\.|Q\\.", "\\p{Lu}");

        private final String before;
        private final String after;

        Join(String before, String after) {
            this.before = before;
            this.after = after;
        }

        /**
         * Words are whole. What follows the space is looked at first: a letter tells that most
         * spaces join nothing, and the words before one are many.
         */
        String pattern() {
            boolean word = Character.isLetter(before.charAt(0)) || before.startsWith("(?iu");
            String start = word ? "(?<!\\p{L})" : "";
            return "(?=" + after + ")(?<=" + start + "(?:" + before + ") )";
        }
    }

    private static final Pattern JOINED =
            Pattern.compile(
                    Stream.of(Join.values())
                            .map(Join::pattern)
                            .collect(Collectors.joining("|", " (?:", ")")));

    /** What ends the words before a space that joins, if the letter after it does not tell. */
    private static final String SIGNS_BEFORE = "0123456789" + GAP + "≥≤<>).…";

    private static final String SIGNS_AFTER = "0123456789" + GAP + "-–—";

    private final BitSet joined = new BitSet();
    private int at;

    private Joins() {}

    static List<Inline> tie(List<Inline> line) {
        String flat = flat(line);
        Joins joins = new Joins();
        Matcher matcher = JOINED.matcher(flat).useTransparentBounds(true);
        for (int space = flat.indexOf(' '); space >= 0; space = flat.indexOf(' ', space + 1)) {
            if (mayJoin(flat, space) && matcher.region(space, flat.length()).lookingAt()) {
                joins.joined.set(space);
            }
        }
        return joins.joined.isEmpty() && !hasMark(line) ? line : joins.rewrite(line);
    }

    private static String flat(List<Inline> line) {
        if (line.size() == 1 && line.getFirst() instanceof Inline.Words words) {
            return words.text();
        }
        StringBuilder flat = new StringBuilder();
        flatten(line, flat);
        return flat.toString();
    }

    private static boolean hasMark(List<Inline> line) {
        for (Inline inline : line) {
            if (inline instanceof Inline.Words words && isMark(words)
                    || inline instanceof Inline.Link link && hasMark(link.content())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(Inline.Words words) {
        return words.emphasis().contains(Emphasis.ILLUSTRATIVE);
    }

    /**
     * False where no join fits the letters beside a space, as of most between two small ones: those
     * are not looked at further.
     */
    private static boolean mayJoin(String flat, int space) {
        if (space == 0 || space + 1 == flat.length()) {
            return false;
        }
        char before = flat.charAt(space - 1);
        char after = flat.charAt(space + 1);
        return SIGNS_BEFORE.indexOf(before) >= 0
                || SIGNS_AFTER.indexOf(after) >= 0
                || Character.isUpperCase(after)
                || (before == 'h' || before == 'H') && (after == 't' || after == 'T')
                || space + 2 == flat.length()
                || !Character.isLetter(flat.charAt(space + 2));
    }

    private static void flatten(List<Inline> inlines, StringBuilder flat) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Words words -> flat.append(words.text());
                case Inline.Link link -> flatten(link.content(), flat);
                case Inline.Gap gap -> flat.append(GAP);
                case Inline.LineBreak lineBreak -> flat.append('\n');
            }
        }
    }

    private List<Inline> rewrite(List<Inline> inlines) {
        List<Inline> rewritten = new ArrayList<>();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Words words -> rewritten.add(rewrite(words));
                case Inline.Link(var target, var content) ->
                        rewritten.add(new Inline.Link(target, rewrite(content)));
                case Inline.Gap gap -> {
                    at++;
                    rewritten.add(gap);
                }
                case Inline.LineBreak lineBreak -> {
                    at++;
                    rewritten.add(lineBreak);
                }
            }
        }
        return rewritten;
    }

    private Inline.Words rewrite(Inline.Words words) {
        StringBuilder text = new StringBuilder(words.text());
        boolean mark = isMark(words);
        for (int i = 0; i < text.length(); i++) {
            boolean inside = mark && i > 0 && text.charAt(i) == ' ';
            if (inside || joined.get(at + i)) {
                text.setCharAt(i, NO_BREAK_SPACE);
            }
        }
        at += text.length();
        return new Inline.Words(text.toString(), words.emphasis());
    }
}

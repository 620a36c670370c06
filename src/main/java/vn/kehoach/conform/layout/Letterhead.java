package vn.kehoach.conform.layout;

import vn.kehoach.conform.page.Glyph;
import vn.kehoach.conform.page.Line;
import vn.kehoach.conform.page.Sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Boxes 1 to 4 at the head of the first page. */
public record Letterhead(
        Sheet sheet,
        List<Line> nation,
        List<Line> motto,
        List<Line> issuer,
        List<Line> number,
        List<Line> place) {
    public static final Pattern NATION =
            insensitive("CỘNG\\s+H(?:ÒA|OÀ)\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA\\s+VIỆT\\s+NAM");
    private static final Pattern NATION_START = insensitive("CỘNG\\s+H(?:ÒA|OÀ)\\b");
    private static final Pattern MOTTO = insensitive("Độc\\s+lập\\b");
    private static final Pattern NUMBER = Pattern.compile("^S[ốỐ]\\s*:|^S[ốỐ]\\s.*/");
    private static final Pattern PLACE = insensitive("ngày.*tháng.*năm");

    /** Number and place on one line, however near they stand to each other. */
    private static final Pattern NUMBER_AND_PLACE =
            Pattern.compile("^(S[ốỐ]\\s*:[\\s.…_]*\\d*\\s*/\\S+)\\s+(\\p{Lu}[^/]*,\\s*ngày.*)$");

    private static final Pattern ONLY_DASHES = Pattern.compile("[\\s_\\-–—.=*]*");

    /** Below this share of the page there is no letterhead. */
    private static final double LOWEST = 0.4;

    /** How far a long place may reach over to the left of the nation's name, in points. */
    private static final double OVERHANG = 25;

    /** Between two columns, in em. */
    private static final double COLUMN_GAP = 1;

    static Letterhead none(Sheet sheet) {
        return new Letterhead(sheet, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Letterhead find(Sheet sheet, FirstPage firstPage) {
        List<Line> lines =
                sheet.lines().stream()
                        .filter(line -> line.baseline() < LOWEST * sheet.height())
                        .filter(line -> !firstPage.has(line))
                        .toList();
        List<Line> nation = first(lines, NATION_START);
        List<Line> motto = first(lines, MOTTO);
        double border =
                Stream.of(nation, motto)
                        .flatMap(List::stream)
                        .mapToDouble(Line::left)
                        .min()
                        .orElse(sheet.width() / 2);
        List<Line> number = side(lines, NUMBER, border, true);
        List<Line> place = side(lines, PLACE, border, false);
        double end =
                Stream.of(number, place)
                        .flatMap(List::stream)
                        .mapToDouble(line -> line.top() + 1)
                        .min()
                        .orElse(0);
        List<Line> issuer =
                lines.stream()
                        .filter(line -> line.baseline() < end)
                        .flatMap(line -> line.leftOf(border).stream())
                        .filter(line -> !ONLY_DASHES.matcher(line.text()).matches())
                        .filter(line -> line.text().codePoints().anyMatch(Character::isLetter))
                        .toList();
        return new Letterhead(sheet, nation, motto, issuer, number, place);
    }

    private static List<Line> first(List<Line> lines, Pattern start) {
        return lines.stream()
                .flatMap(line -> line.from(start).stream())
                .map(line -> line.columns(2 * COLUMN_GAP).getFirst())
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private static List<Line> side(List<Line> lines, Pattern pattern, double border, boolean left) {
        return lines.stream()
                .filter(line -> pattern.matcher(line.text()).find())
                .findFirst()
                .map(line -> side(line, border, left))
                .orElse(List.of());
    }

    /** Blanks that are filled in later part a component too. */
    private static List<Line> side(Line line, double border, boolean left) {
        Matcher both = NUMBER_AND_PLACE.matcher(line.text());
        if (both.matches()) {
            return line.part(both, left ? 1 : 2);
        }
        List<Glyph> glyphs = new ArrayList<>();
        for (Line column : line.columns(COLUMN_GAP)) {
            if (column.left() < border - OVERHANG == left) {
                glyphs.addAll(column.glyphs());
            }
        }
        return glyphs.isEmpty() ? List.of() : List.of(new Line(line.page(), glyphs));
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(
                pattern,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    double bottom() {
        return Stream.of(nation, motto, issuer, number, place)
                .flatMap(List::stream)
                .map(Line::bottom)
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }
}

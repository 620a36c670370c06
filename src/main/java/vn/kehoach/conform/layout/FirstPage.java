package vn.kehoach.conform.layout;

import vn.kehoach.conform.page.Box;
import vn.kehoach.conform.page.Line;
import vn.kehoach.conform.page.Sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Boxes 10a to 14: what a first page may have beside letterhead, title and text.
 *
 * @param contact the lines under a drawn line at its foot
 * @param contactRule that line
 * @param signatures what signatures say in words, in the top margin of any part's first page
 */
public record FirstPage(
        List<Stamp> secrecy,
        List<Stamp> urgency,
        List<Stamp> circulation,
        List<Line> contact,
        Optional<Box> contactRule,
        List<Line> signatures) {

    /**
     * @param frame around it, if any
     */
    public record Stamp(Line words, Optional<Box> frame) {}

    private static final Pattern SECRECY = Pattern.compile("(?:TUYỆT |TỐI )?MẬT");
    private static final Pattern URGENCY =
            insensitive("H(?:ỎA|OẢ) TỐC|(?:THƯỢNG |TỐI )?KHẨN(?: CẤP)?");
    private static final Pattern CIRCULATION = insensitive("XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ");
    private static final Pattern CONTACT =
            insensitive(
                    ".*(?:địa chỉ|điện thoại|\\bĐT\\s*:|e-?mail|thư điện tử|website|\\bfax\\b).*");
    private static final Pattern SIGNATURE = insensitive("Số:.*/[^;]*;.*[/:].*");

    /** Between a stamp and what stands beside it, in em. */
    private static final double GAP = 1;

    /** A stamp stands in this share of the page's height from its top. */
    private static final double LOWEST_STAMP = 0.5;

    /** A contact line stands below this share. */
    private static final double HIGHEST_CONTACT = 0.7;

    /** What a signature says stands above this share. */
    private static final double LOWEST_SIGNATURE = 0.1;

    /** A line over the whole text is at least this share of the page's width. */
    private static final double WHOLE = 0.5;

    /** A frame that is higher, in points, is a table. */
    private static final double HIGHEST_FRAME = 60;

    static FirstPage find(Parts parts) {
        Sheet sheet = parts.body().getFirst();
        Optional<Box> rule = contactRule(sheet);
        return new FirstPage(
                stamps(sheet, SECRECY),
                stamps(sheet, URGENCY),
                stamps(sheet, CIRCULATION),
                rule.map(each -> below(sheet, each)).orElse(List.of()),
                rule,
                parts.all().stream().flatMap(part -> signature(part.getFirst()).stream()).toList());
    }

    /** Words of this document that are no part of its text. */
    boolean has(Line line) {
        return contact.contains(line)
                || signatures.contains(line)
                || List.of(secrecy, urgency, circulation).stream()
                        .flatMap(List::stream)
                        .anyMatch(stamp -> stamp.words().glyphs().equals(line.glyphs()));
    }

    private static List<Stamp> stamps(Sheet sheet, Pattern pattern) {
        List<Stamp> stamps = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if (line.baseline() < LOWEST_STAMP * sheet.height()) {
                line.columns(GAP).stream()
                        .filter(column -> pattern.matcher(column.text()).matches())
                        .forEach(column -> stamps.add(new Stamp(column, frame(sheet, column))));
            }
        }
        return stamps;
    }

    private static Optional<Box> frame(Sheet sheet, Line words) {
        double middle = (words.top() + words.bottom()) / 2;
        return sheet.frames().stream()
                .filter(frame -> frame.height() < HIGHEST_FRAME)
                .filter(frame -> frame.left() <= words.center() && frame.right() >= words.center())
                .filter(frame -> frame.top() <= middle && frame.bottom() >= middle)
                .min(Comparator.comparingDouble(Box::width));
    }

    private static Optional<Box> contactRule(Sheet sheet) {
        return sheet.freeLevelStrokes().stream()
                .filter(stroke -> stroke.top() > HIGHEST_CONTACT * sheet.height())
                .filter(stroke -> stroke.width() > WHOLE * sheet.width())
                .filter(stroke ->
                        below(sheet, stroke).stream()
                                .anyMatch(line -> CONTACT.matcher(line.text()).matches()))
                .min(Comparator.comparingDouble(Box::top));
    }

    private static List<Line> below(Sheet sheet, Box rule) {
        return sheet.freeLines().stream().filter(line -> line.baseline() > rule.top()).toList();
    }

    private static List<Line> signature(Sheet sheet) {
        return sheet.freeLines().stream()
                .filter(line -> line.baseline() < LOWEST_SIGNATURE * sheet.height())
                .filter(line -> line.center() > sheet.width() / 2)
                .filter(line -> SIGNATURE.matcher(line.text()).matches())
                .toList();
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

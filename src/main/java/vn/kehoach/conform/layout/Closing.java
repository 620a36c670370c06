package vn.kehoach.conform.layout;

import vn.kehoach.conform.page.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Boxes 7 and 9b at the end of the body.
 *
 * @param title "Nơi nhận:"
 * @param recipients the lines below it
 * @param drafter "PL.(300)", behind or below "Lưu: VT"
 * @param authority "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
 */
public record Closing(
        List<Line> title,
        List<Line> recipients,
        List<Line> drafter,
        List<Line> authority,
        List<Line> signer) {
    private static final Pattern TITLE =
            Pattern.compile("^Nơi nhận\\s*:?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String MARK = "\\p{Lu}[\\p{Lu}\\d]{0,9}\\.? ?\\(?\\d{1,5}\\)?\\.?";
    private static final Pattern DRAFTER = Pattern.compile(MARK + "|\\p{Lu}{1,5}\\.?");
    private static final Pattern BEHIND_FILING =
            Pattern.compile("^[-–] ?Lưu ?:.*\\. ?(" + MARK + ")$");

    /** Between two columns, in em. */
    private static final double COLUMN_GAP = 1;

    /** How far above "Nơi nhận" the authority may begin, in points. */
    private static final double ABOVE = 20;

    /** Room for the signature is at least so high, in em. */
    private static final double SIGNATURE = 2.4;

    static Closing find(RunningText text, TextArea area) {
        for (int i = text.pages().size() - 1; i >= 0; i--) {
            for (Line line : text.pages().get(i).lines().reversed()) {
                Line first = line.columns(COLUMN_GAP).getFirst();
                if (TITLE.matcher(first.text()).matches()) {
                    return collect(first, text.pages().subList(i, text.pages().size()), area);
                }
            }
        }
        return new Closing(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Closing collect(Line title, List<RunningText.Page> pages, TextArea area) {
        List<Line> recipients = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (RunningText.Page page : pages) {
            for (Line line : page.lines()) {
                for (Line column : line.columns(COLUMN_GAP)) {
                    boolean later = page.sheet().number() > title.page();
                    if (column.center() > area.center()) {
                        if (later || column.baseline() > title.baseline() - ABOVE) {
                            right.add(column);
                        }
                    } else if (later || column.baseline() > title.baseline() + 1) {
                        recipients.add(column);
                    }
                }
            }
        }
        int authority = authorityLines(right);
        List<Line> signer = right.size() > authority ? List.of(right.getLast()) : List.<Line>of();
        List<Line> drafter = recipients.isEmpty() ? List.of() : drafter(recipients.getLast());
        if (recipients.size() > 1 && drafter.equals(List.of(recipients.getLast()))) {
            recipients.removeLast();
        }
        return new Closing(
                List.of(title), recipients, drafter, right.subList(0, authority), signer);
    }

    /** A line of its own, or the end of the last one. */
    private static List<Line> drafter(Line last) {
        Matcher alone = DRAFTER.matcher(last.text());
        if (alone.matches()) {
            return List.of(last);
        }
        Matcher behind = BEHIND_FILING.matcher(last.text());
        return behind.matches() ? last.part(behind, 1) : List.of();
    }

    private static int authorityLines(List<Line> right) {
        int count = 0;
        while (count < right.size() && Letters.capitals(right.get(count))) {
            Line line = right.get(count);
            if (count > 0
                    && line.baseline() - right.get(count - 1).baseline()
                            > SIGNATURE * line.size()) {
                break;
            }
            count++;
        }
        // An authority that is not in capitals is still one.
        return count == 0 && right.size() > 1 ? 1 : count;
    }

    /** Whether a line belongs to what stands before. */
    boolean isAfter(Line line) {
        if (title.isEmpty()) {
            return true;
        }
        double top = title.getFirst().baseline();
        for (Line each : authority) {
            if (each.page() == title.getFirst().page()) {
                top = Math.min(top, each.baseline());
            }
        }
        return line.page() < title.getFirst().page()
                || line.page() == title.getFirst().page() && line.baseline() < top - 2;
    }
}

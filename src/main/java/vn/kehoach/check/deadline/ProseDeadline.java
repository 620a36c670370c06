package vn.kehoach.check.deadline;

import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day by which something must be done, written by hand in prose.
 *
 * @param day empty if there is no such day
 */
record ProseDeadline(String written, Optional<LocalDate> found, Span span) {
    private static final Set<Part> PROSE =
            EnumSet.of(Part.PARAGRAPH, Part.TASK, Part.DELIVERABLE, Part.NOTE);

    /** "trước ngày 30/6/2023", "chậm nhất là ngày 30 tháng 6 năm 2023". */
    private static final Search DAY =
            Search.of(
                    "(?iu)(?:trước|(?:chậm|muộn) nhất(?: là| vào| đến)?)"
                            + " ngày (\\d{1,2})(?: tháng |[/.-])(\\d{1,2})(?: năm |[/.-])(\\d{4})"
                            + "(?!\\d)");

    /** What a plan tells people to do until a day, and not what was so before it. */
    private static final Pattern ORDER =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:hoàn thành|hoàn tất|xong|báo cáo|gửi|nộp|trình|ban hành"
                            + "|xây dựng|công bố|tổ chức|triển khai)(?!\\p{L})");

    private static final Pattern PAST =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:đã|tiếp nhận|phát sinh|được (?:cấp|ban hành|thành"
                            + " lập))(?!\\p{L})");

    /** "Hồ sơ nộp trước ngày ... được giải quyết ...": what is told of follows. */
    private static final Pattern TOLD_OF =
            Pattern.compile("(?iu)\\s*(?:được|thì|mà|vẫn|tiếp tục)(?!\\p{L})");

    /** Those that order something. */
    static Stream<Day> days(ResolvedPlan plan) {
        return find(plan, ProseDeadline::orders)
                .flatMap(each -> each.found().stream().map(day -> new Day(day, each.span())));
    }

    record Day(LocalDate day, Span span) {}

    static Stream<ProseDeadline> in(ResolvedPlan plan) {
        return find(plan, (passage, found) -> true);
    }

    private static Stream<ProseDeadline> find(
            ResolvedPlan plan, BiPredicate<Passage, MatchResult> wanted) {
        return plan.passagesWith(DAY)
                .filter(passage -> PROSE.contains(passage.part()))
                .flatMap(passage ->
                        passage.find(DAY)
                                .filter(found -> wanted.test(passage, found))
                                .map(found ->
                                        new ProseDeadline(
                                                found.group(), day(found), passage.span(found))));
    }

    private static boolean orders(Passage passage, MatchResult found) {
        String letters = passage.letters();
        int from =
                Math.max(
                        letters.lastIndexOf(". ", found.start()),
                        letters.lastIndexOf(';', found.start()));
        String before = letters.substring(Math.max(0, from), found.end());
        return ORDER.matcher(before).find()
                && !PAST.matcher(before).find()
                && !TOLD_OF.matcher(letters).region(found.end(), letters.length()).lookingAt();
    }

    private static Optional<LocalDate> day(MatchResult found) {
        int day = Integer.parseInt(found.group(1));
        int month = Integer.parseInt(found.group(2));
        int year = Integer.parseInt(found.group(3));
        boolean exists =
                month >= 1 && month <= 12 && day >= 1 && YearMonth.of(year, month).isValidDay(day);
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}

package vn.kehoach.check.deadline;

import vn.kehoach.check.name.NameBook;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.resolve.Passage;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of each year by which somebody reports.
 *
 * @param written "30/11"
 * @param day in the order of the calendar, those of the next year last
 */
record ReportDate(String written, int day, Span span) {
    private static final Pattern YEARLY = Pattern.compile("(?iu)h[ằà]ng năm|mỗi năm");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?iu)ngày (\\d{1,2})(?: tháng |/)(\\d{1,2})(?!\\d| năm \\d|/\\d)( năm sau)?");

    /** A clause of prose: what stands between semicolons and full stops. */
    record Clause(Passage passage, int from, int to) {
        String letters() {
            return passage.letters().substring(from, to);
        }

        boolean says(Pattern pattern) {
            return pattern.matcher(letters()).find();
        }

        /** Whom the last reference before a place names, or the first one behind it. */
        Optional<AssigneeId> named(Pattern mention) {
            String written = passage.text().written().text().substring(from, to);
            Matcher found = mention.matcher(written);
            return found.find() ? Optional.of(new AssigneeId(found.group(1))) : Optional.empty();
        }

        /** Whom a name typed by hand between such words means; nobody if it may mean several. */
        Optional<AssigneeId> typed(NameBook book, Pattern before, Pattern after) {
            String letters = passage.letters();
            return book.find(passage).stream()
                    .filter(hit -> hit.from() >= from && hit.to() <= to)
                    .filter(hit -> before.matcher(letters.substring(from, hit.from())).find())
                    .filter(hit -> after.matcher(letters.substring(hit.to(), to)).lookingAt())
                    .map(hit ->
                            hit.bearers().stream()
                                    .map(bearer -> bearer.assignee().id().value())
                                    .distinct()
                                    .toList())
                    .filter(meant -> meant.size() == 1)
                    .map(List::getFirst)
                    .findFirst();
        }

        /** Empty unless there is exactly one. */
        Optional<ReportDate> date() {
            var found = DAY.matcher(letters()).results().toList();
            return found.size() == 1 && YEARLY.matcher(passage.letters()).find()
                    ? Optional.of(date(found.getFirst()))
                    : Optional.empty();
        }

        private ReportDate date(MatchResult found) {
            int day = Integer.parseInt(found.group(1));
            int month = Integer.parseInt(found.group(2));
            int order = (found.group(3) == null ? 0 : 1200) + month * 100 + day;
            return new ReportDate(
                    day + "/" + month,
                    order,
                    passage.span(from + found.start(), from + found.end()));
        }
    }
}

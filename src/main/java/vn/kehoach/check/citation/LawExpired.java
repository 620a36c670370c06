package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.model.Instrument;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Laws that prose names with their year, and not with a number: "Luật Thủ đô năm 2012". */
public final class LawExpired {
    /** A sentence with one of these tells what became of a law. */
    private static final Pattern PAST =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:thay thế|thay cho|bãi bỏ|hết hiệu lực|trước đây|sửa đổi|so"
                            + " với|tổng kết|kế thừa|nay là|thời kỳ|giai đoạn thi hành)(?!\\p{L})");

    private LawExpired() {}

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.registry().instruments().stream()
                .filter(law -> law.name() != null && IssuedOn.of(law).isPresent())
                .flatMap(law -> first(law, plan).stream());
    }

    private static Optional<Diagnostic> first(Instrument law, ResolvedPlan plan) {
        String name = String.valueOf(law.name());
        int year = IssuedOn.of(law).orElseThrow().value().getYear();
        // A law of the same year and name that is in force may be meant.
        boolean certain =
                plan.registry().instruments().stream()
                        .filter(each -> name.equals(each.name()))
                        .filter(each ->
                                IssuedOn.of(each)
                                        .filter(day -> day.value().getYear() == year)
                                        .isPresent())
                        .allMatch(each -> InstrumentExpired.isExpired(each, plan));
        if (!certain) {
            return Optional.empty();
        }
        Pattern named =
                Pattern.compile(
                        Pattern.quote(name)
                                + ",?(?: năm| ngày \\d{1,2}(?:/\\d{1,2}/| tháng \\d{1,2} năm ))? ?"
                                + year
                                + "(?![\\d/])");
        return plan.passages().stream()
                .filter(passage -> passage.letters().contains(name))
                .filter(passage -> !PAST.matcher(passage.letters()).find())
                .flatMap(passage -> places(passage, named))
                .findFirst()
                .flatMap(place -> InstrumentExpired.check(law, place, plan));
    }

    private static Stream<Span> places(Passage passage, Pattern named) {
        return passage.find(named).map(passage::span);
    }
}

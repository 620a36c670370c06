package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.DAY;
import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ScalarForm.WORDS;
import static vn.kehoach.decode.ScalarForm.YEAR;
import static vn.kehoach.decode.ValueForm.list;

import org.jspecify.annotations.Nullable;

import vn.kehoach.decode.Slot.Key;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.CalendarDays;
import vn.kehoach.model.CalendarYear;
import vn.kehoach.model.Days;
import vn.kehoach.source.Located;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of public holidays, one a year. */
final class CalendarDecoder {
    static final Shape DAYS =
            Shape.of(Owner.CALENDAR_DAYS)
                    .oneOf(new Key("day", DAY), new Key("from", DAY))
                    .required("name", WORDS)
                    .optional("until", DAY)
                    .optional("source", TEXT);
    static final Shape FILE =
            Shape.of(Owner.CALENDAR)
                    .required("year", YEAR)
                    .required("source", TEXT)
                    .required("days-off", list(DAYS))
                    .optional("working-days", list(DAYS));

    private CalendarDecoder() {}

    static List<CalendarYear> decode(Fields file) {
        file.text("source");
        List<CalendarDays> off = days(file, "days-off");
        List<CalendarDays> working = days(file, "working-days");
        Optional<Integer> year = file.value("year").flatMap(Value::year);
        Map<LocalDate, CalendarDays> seen = new HashMap<>();
        Stream.concat(off.stream(), working.stream())
                .forEach(days -> {
                    year.ifPresent(each -> checkYear(file, days, each));
                    checkTwice(file, days, seen);
                });
        return year.map(each -> new CalendarYear(each, off, working)).stream().toList();
    }

    private static List<CalendarDays> days(Fields file, String key) {
        return file.list(key, value -> value.fields(DAYS).flatMap(CalendarDecoder::days));
    }

    private static Optional<CalendarDays> days(Fields fields) {
        fields.textOrNull("source");
        String name = fields.words("name");
        @Nullable Located<LocalDate> first =
                fields.has("day") ? fields.dayOrNull("day") : fields.dayOrNull("from");
        @Nullable Located<LocalDate> last = fields.dayOrNull("until");
        if (first == null) {
            return Optional.empty();
        }
        if (last == null) {
            return Optional.of(
                    new CalendarDays(new Days(first.value(), first.value()), name, first.span()));
        }
        if (last.value().isBefore(first.value())) {
            fields.report(
                    new ValueProblem.DaysReversed(first.value(), last.value()),
                    last.span(),
                    new Related(Relation.STARTS_HERE, first.span()));
            return Optional.empty();
        }
        return Optional.of(
                new CalendarDays(new Days(first.value(), last.value()), name, first.span()));
    }

    private static void checkYear(Fields file, CalendarDays days, int year) {
        for (LocalDate day : List.of(days.days().first(), days.days().last())) {
            if (day.getYear() != year) {
                file.report(new ValueProblem.DayOutsideCalendar(day, year), days.span());
                return;
            }
        }
    }

    private static void checkTwice(
            Fields file, CalendarDays days, Map<LocalDate, CalendarDays> seen) {
        LocalDate end = days.days().first().plusYears(1);
        for (LocalDate day = days.days().first();
                !day.isAfter(days.days().last()) && day.isBefore(end);
                day = day.plusDays(1)) {
            CalendarDays first = seen.putIfAbsent(day, days);
            if (first != null) {
                file.report(
                        new ValueProblem.DayTwiceInCalendar(day),
                        days.span(),
                        new Related(Relation.ALSO_HERE, first.span()));
                return;
            }
        }
    }
}

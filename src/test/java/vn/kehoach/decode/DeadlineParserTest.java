package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.Deadline;
import vn.kehoach.model.Deadline.Frequency;
import vn.kehoach.model.Period;

import java.time.LocalDate;
import java.time.YearMonth;

class DeadlineParserTest {
    private static Deadline parse(String text) {
        return DeadlineParser.parse(
                        text,
                        problem -> {
                            throw new AssertionError(problem.toString());
                        })
                .orElseThrow();
    }

    @Test
    void readsEachFormOfDeadline() {
        assertThat(parse("2024-12-31")).isEqualTo(new Deadline.OnDay(LocalDate.of(2024, 12, 31)));
        assertThat(parse("2024-12")).isEqualTo(new Deadline.InMonth(YearMonth.of(2024, 12)));
        assertThat(parse("2024-Q4")).isEqualTo(new Deadline.InQuarter(2024, 4));
        assertThat(parse("2024-H1")).isEqualTo(new Deadline.InHalf(2024, 1));
        assertThat(parse("2024")).isEqualTo(new Deadline.InYear(2024));
        assertThat(parse("2024..2026")).isEqualTo(new Deadline.Through(new Period(2024, 2026)));
        assertThat(parse("half-yearly")).isEqualTo(new Deadline.Recurring(Frequency.HALF_YEARLY));
        assertThat(parse("ongoing")).isEqualTo(new Deadline.Recurring(Frequency.ONGOING));
    }

    @Test
    void knowsTheLastDayOfALeapYearsFebruary() {
        assertThat(parse("2024-02-29")).isEqualTo(new Deadline.OnDay(LocalDate.of(2024, 2, 29)));
    }
}

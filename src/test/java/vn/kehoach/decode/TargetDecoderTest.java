package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.diagnostic.Problem;
import vn.kehoach.model.Quantity;
import vn.kehoach.model.Target;
import vn.kehoach.model.Target.Comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class TargetDecoderTest {
    private final List<Problem> problems = new ArrayList<>();

    private Optional<Target> parse(String text) {
        return TargetDecoder.parse(text, problems::add);
    }

    private static Quantity quantity(String value, String text) {
        return new Quantity(new BigDecimal(value), text);
    }

    @Test
    void readsFiguresInVietnameseNotation() {
        assertThat(parse("8,89")).contains(new Target.Exact(quantity("8.89", "8,89")));
        assertThat(parse("12.000")).contains(new Target.Exact(quantity("12000", "12.000")));
        assertThat(parse("1.500,5")).contains(new Target.Exact(quantity("1500.5", "1.500,5")));
        assertThat(parse("1500")).contains(new Target.Exact(quantity("1500", "1500")));
        assertThat(parse("-1,2")).contains(new Target.Exact(quantity("-1.2", "-1,2")));
        assertThat(problems).isEmpty();
    }

    @Test
    void readsRanges() {
        Target range = new Target.Range(quantity("7.5", "7,5"), quantity("8.0", "8,0"));

        assertThat(parse("7,5-8,0")).contains(range);
        assertThat(parse("7,5 - 8,0")).contains(range);
        assertThat(parse("-2,0-1,5"))
                .contains(new Target.Range(quantity("-2.0", "-2,0"), quantity("1.5", "1,5")));
    }

    @Test
    void readsBounds() {
        assertThat(parse(">= 75"))
                .contains(new Target.Bound(Comparison.AT_LEAST, quantity("75", "75")));
        assertThat(parse("<=3")).contains(new Target.Bound(Comparison.AT_MOST, quantity("3", "3")));
        assertThat(parse("> 75"))
                .contains(new Target.Bound(Comparison.ABOVE, quantity("75", "75")));
        assertThat(parse("< 1")).contains(new Target.Bound(Comparison.BELOW, quantity("1", "1")));
    }

    @Test
    void readsADashAsNothing() {
        assertThat(parse("-")).contains(new Target.Nothing());
    }

    @Test
    void refusesAFigureOfTwoReadings() {
        assertThat(parse("1.5")).isEmpty();
        assertThat(problems).containsExactly(new ValueProblem.AmbiguousFigure("1.5", "1,5", "15"));
    }
}

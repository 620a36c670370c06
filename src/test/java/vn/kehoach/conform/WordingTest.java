package vn.kehoach.conform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.kehoach.conform.clause.Component;
import vn.kehoach.conform.clause.Quality;
import vn.kehoach.conform.clause.Term;
import vn.kehoach.conform.clause.Unit;
import vn.kehoach.conform.clause.Value;
import vn.kehoach.conform.clause.Verdict;
import vn.kehoach.conform.page.UnreadableFile;
import vn.kehoach.report.Language;

import java.util.stream.Stream;

class WordingTest {
    @ParameterizedTest
    @EnumSource
    void everyConstantHasWords(Language language) {
        Wording wording = new Wording(language);

        Stream.<Enum<?>[]>of(
                        Component.values(),
                        Quality.values(),
                        Term.values(),
                        Unit.values(),
                        Verdict.Reason.values(),
                        UnreadableFile.Cause.values())
                .flatMap(Stream::of)
                .forEach(constant ->
                        assertThat(wording.of(constant)).doesNotContain("." + constant.name()));
    }

    @ParameterizedTest
    @EnumSource
    void numbersAreWrittenAsInTheLanguage(Language language) {
        Value half = new Value.Quantity(12.5, Double.POSITIVE_INFINITY, Unit.POINT);

        assertThat(new Wording(language).value(half))
                .isEqualTo(
                        switch (language) {
                            case VIETNAMESE -> "≥ 12,5 pt";
                            case ENGLISH -> "≥ 12.5 pt";
                        });
    }
}

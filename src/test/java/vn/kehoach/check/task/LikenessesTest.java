package vn.kehoach.check.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class LikenessesTest {
    private static final String TASK =
            "Tổ chức tập huấn kỹ năng số cho cán bộ, công chức cấp xã tại bộ phận một cửa";

    private static OptionalInt second(String first, String second) {
        return Likenesses.in(Stream.of(first, second).map(Wording::of).toList()).getLast();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổ chức tập huấn kỹ năng số cho cán bộ, công chức cấp xã tại bộ phận một cửa.",
                "TỔ CHỨC tập huấn kỹ năng số cho cán bộ - công chức cấp xã tại bộ phận một cửa",
                "Tổ chức các lớp tập huấn kỹ năng số cho cán bộ, công chức cấp xã tại bộ phận một"
                        + " cửa"
            })
    void findsTheSameInOtherWords(String other) {
        assertThat(second(TASK, other)).hasValue(0);
    }

    @Test
    void findsAWordMoreInAShortTask() {
        assertThat(
                        second(
                                "Rà soát quy định về hạ tầng viễn thông thụ động",
                                "Rà soát các quy định về hạ tầng viễn thông thụ động"))
                .hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổ chức tập huấn kỹ năng số cho cán bộ, công chức cấp xã tại bộ phận một cửa năm"
                        + " 2027",
                "Tổ chức tập huấn kỹ năng số cho cán bộ, công chức cấp tỉnh tại bộ phận một cửa",
                "Tổ chức tập huấn kỹ năng số cho cán bộ, công chức cấp xã tại ${trung-tam}",
                "Tổ chức tập huấn"
            })
    void tellsTasksOfOneKindApart(String other) {
        assertThat(second(TASK, other)).isEmpty();
    }

    @Test
    void comparesThousandsOfTasksThatDifferInAFigure() {
        List<Wording> texts =
                IntStream.range(0, 20_000)
                        .mapToObj(number -> Wording.of(TASK + " số " + number))
                        .toList();

        assertThat(Likenesses.in(texts)).allMatch(OptionalInt::isEmpty);
    }
}

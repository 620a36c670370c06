package vn.kehoach.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "one, one, true",
        "one/, one, true",
        "o*, one, true",
        "o**, one/plan.yaml, true",
        "o*, one/plan.yaml, false",
        "*/plan.yaml, one/plan.yaml, true",
        "?ne, one, true",
        "?, /, false",
        "**, a/b/c, true",
        "***, a/b, true",
        "**/x, a/b/x, true",
        "a.c, abc, false",
        "'', '', true",
        "../x, x, false"
    })
    void matches(String pattern, String path, boolean expected) {
        assertThat(Glob.of(pattern).matches(path)).isEqualTo(expected);
    }
}

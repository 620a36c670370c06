package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Severity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every value that the decree bounds, just inside and just outside of its bounds. */
class DecreeRangesTest {
    private static final double STEP = 0.5;

    /** Words that a theme knows, one of which the decree asks for. */
    private static final Map<String, List<String>> WORDS =
            Map.of(
                    "weight", List.of("regular", "bold"),
                    "slant", List.of("upright", "italic"),
                    "alignment", List.of("left", "center", "right", "justified"),
                    "color", List.of("#1f3864", "#800000"));

    @TempDir Path folder;

    static List<DecreeRange> ranges() {
        return DecreeRanges.all();
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void aValueOutsideIsAWarningWithTheClause(DecreeRange range) throws IOException {
        List<String> outside = outside(range);
        assertThat(outside).isNotEmpty();

        for (String value : outside) {
            assertThat(read(range, value))
                    .as("%s: %s", range.key(), value)
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.severity()).isEqualTo(Severity.WARNING);
                        assertThat(found.problem().toString())
                                .contains(range.key(), value, range.clause());
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void aValueInsideIsNone(DecreeRange range) throws IOException {
        for (String value : inside(range)) {
            assertThat(read(range, value)).as("%s: %s", range.key(), value).isEmpty();
        }
    }

    private List<Diagnostic> read(DecreeRange range, String value) throws IOException {
        String[] keys = range.key().split("\\.");
        StringBuilder yaml = new StringBuilder();
        for (String key : keys) {
            yaml.append(key).append(key.equals(keys[keys.length - 1]) ? ": " : ": { ");
        }
        yaml.append('"').append(value).append('"').append(" }".repeat(keys.length - 1));
        Files.writeString(folder.resolve("theme.yaml"), yaml + "\n");
        Diagnostics diagnostics = new Diagnostics();
        new ThemeReader(new Templates(List.of(folder)), diagnostics).read();
        return diagnostics.sorted();
    }

    private static List<String> inside(DecreeRange range) {
        return range.allowed().stream()
                .flatMap(each -> {
                    if (each.startsWith(">= ")) {
                        return Stream.of(each.substring(3), "40");
                    }
                    if (each.equals("bright-red")) {
                        return Stream.of("#ff0000", "#e01010");
                    }
                    return isNumber(each) ? Stream.of(each.split("-")) : Stream.of(each);
                })
                .toList();
    }

    private static List<String> outside(DecreeRange range) {
        String first = range.allowed().getFirst();
        if (first.startsWith(">= ")) {
            return List.of(number(Double.parseDouble(first.substring(3)) - STEP));
        }
        if (!isNumber(first)) {
            String property = range.key().substring(range.key().lastIndexOf('.') + 1);
            return WORDS.getOrDefault(property, List.of()).stream()
                    .filter(word -> !range.allowed().contains(word))
                    .toList();
        }
        List<String> outside = new ArrayList<>();
        for (String each : range.allowed()) {
            String[] ends = each.split("-");
            double step = Double.parseDouble(ends[ends.length - 1]) < 2 ? STEP / 10 : STEP;
            double below = Double.parseDouble(ends[0]) - step;
            if (below >= 0) {
                outside.add(number(below));
            }
            outside.add(number(Double.parseDouble(ends[ends.length - 1]) + step));
        }
        return outside;
    }

    private static boolean isNumber(String text) {
        return Character.isDigit(text.charAt(0));
    }

    private static String number(double value) {
        return Double.toString(Math.round(value * 100) / 100.0);
    }
}

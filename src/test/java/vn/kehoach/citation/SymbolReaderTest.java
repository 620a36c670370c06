package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.citation.Symbol.Malformed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class SymbolReaderTest {
    /**
     * @param expected the family; of a malformed symbol the slip and what was meant
     */
    private record Sample(String symbol, String expected) {}

    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        String family = "";
        try (var file = SymbolReaderTest.class.getResourceAsStream("symbols.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n")) {
                if (line.startsWith("[")) {
                    family = line.substring(1, line.length() - 1);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] parts = line.split(" => ");
                    samples.add(new Sample(parts[0], parts.length == 2 ? parts[1] : family));
                }
            }
        }
        assertThat(samples).hasSizeGreaterThan(70);
        return samples;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsTheFamilyOrTheSlip(Sample sample) {
        assertThat(shown(SymbolReader.read(sample.symbol()))).isEqualTo(sample.expected());
    }

    private static String shown(Symbol symbol) {
        return symbol instanceof Malformed malformed
                ? (malformed.slip() + " " + malformed.right()).strip()
                : symbol.getClass().getSimpleName();
    }

    @Test
    void takesASymbolApart() {
        assertThat(SymbolReader.read("66.7/2025/NQ-CP"))
                .isEqualTo(new Symbol.Regulation("66.7/2025/NQ-CP", "66.7", 2025, "NQ", "CP"));
        assertThat(SymbolReader.read("38/2001/PL-UBTVQH10"))
                .isEqualTo(
                        new Symbol.Legislative(
                                "38/2001/PL-UBTVQH10", "38", 2001, "PL", "UBTVQH10", 10));
        assertThat(SymbolReader.read("30c/NQ-CP"))
                .isEqualTo(new Symbol.Administrative("30c/NQ-CP", "30c", "NQ", "CP"));
        assertThat(SymbolReader.read("2231/SNV-CCHC&PC"))
                .isEqualTo(new Symbol.Letter("2231/SNV-CCHC&PC", "2231", "SNV", "CCHC&PC", true));
    }

    @Test
    void whatItProposesIsSound() throws IOException {
        for (Sample sample : samples()) {
            if (SymbolReader.read(sample.symbol()) instanceof Malformed malformed
                    && !malformed.right().isEmpty()) {
                assertThat(SymbolReader.read(malformed.right()))
                        .as(sample.symbol())
                        .isInstanceOf(Symbol.Sound.class);
            }
        }
    }

    @Test
    void readsAnything() {
        Random random = new Random(30);
        String letters = "0123456789./--–  \tKHNQTĐđrUBDCP&₫\uFFFC\u2060́";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(24); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Symbol symbol = SymbolReader.read(text.toString());
            if (symbol instanceof Malformed malformed && !malformed.right().isEmpty()) {
                assertThat(SymbolReader.read(malformed.right()))
                        .as("%s", symbol)
                        .isInstanceOf(Symbol.Sound.class);
            }
        }
        assertThat(SymbolReader.read("1-".repeat(1_000_000))).isInstanceOf(Malformed.class);
        assertThat(SymbolReader.read("")).isInstanceOf(Malformed.class);
    }
}

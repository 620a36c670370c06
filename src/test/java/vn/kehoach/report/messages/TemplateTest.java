package vn.kehoach.report.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.report.Language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

class TemplateTest {
    private static String fill(String template, Map<String, Object> components) {
        Catalogue catalogue = CatalogueReader.read(MessageFiles.all());
        return Template.parse(template)
                .fill(new ComponentWords(components, Language.VIETNAMESE, catalogue));
    }

    @Test
    void takesDoubledBracesAndBracketsForThemselves() {
        assertThat(fill("viết ${{{id}}} hoặc [[{id}]]", Map.of("id", "nq-30")))
                .isEqualTo("viết ${nq-30} hoặc [nq-30]");
    }

    @Test
    void joinsAListAsAsked() {
        var names = Map.<String, Object>of("names", List.of("a", "b", "a"));

        assertThat(fill("{names}", names)).isEqualTo("“a”, “b” hoặc “a”");
        assertThat(fill("{names:and}", names)).isEqualTo("“a”, “b” và “a”");
        assertThat(fill("{names:arrow}", names)).isEqualTo("“a” → “b” → “a”");
        assertThat(fill("{names}", Map.of("names", List.of("a")))).isEqualTo("“a”");
        assertThat(fill("{years}", Map.of("years", List.of(2026, 2027))))
                .isEqualTo("2026 hoặc 2027");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 tasks", "1, 1 task", "2, 2 tasks"})
    void choosesAWordByANumber(int count, String expected) {
        assertThat(fill("{count} {count|task|tasks}", Map.of("count", count))).isEqualTo(expected);
    }

    @Test
    void writesADecimalCommaInVietnamese() {
        assertThat(fill("{sum}", Map.of("sum", new BigDecimal("99.50")))).isEqualTo("99,50");
    }

    @Test
    void leavesAValueAlone() {
        assertThat(fill("[{id}]", Map.of("id", "[{x}]"))).isEqualTo("[{x}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{id", "id}", "[id", "id]", "[a [b] c]", "{}", "{Id}", "{id:xor}", "{n|a}"})
    void refusesABraceOrBracketWithoutPartner(String template) {
        assertThatThrownBy(() -> Template.parse(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("in: " + template);
    }
}

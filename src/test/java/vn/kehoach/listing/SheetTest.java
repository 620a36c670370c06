package vn.kehoach.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Cells of sheets. */
class SheetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "+84|'+84",
                "-|'-",
                "@x|'@x",
                "a,b|\"a,b\"",
                "a\"b|\"a\"\"b\"",
                "a;b|a;b",
                "=\"x\"|\"'=\"\"x\"\"\""
            })
    void noCellIsAFormulaAndQuotesAreDoubled(String text, String written) {
        SequencedMap<String, Cell> cells = new LinkedHashMap<>();
        cells.put("plan", Cell.of(text));
        String csv = new Sheet(Subject.TASKS, List.of(new Row(cells, null))).csv();
        assertThat(csv.split("\r\n")).hasSize(2);
        assertThat(csv.split("\r\n")[1]).isEqualTo(written);
    }
}

package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.kehoach.render.pdf.Blocks.cell;
import static vn.kehoach.render.pdf.Blocks.head;
import static vn.kehoach.render.pdf.Blocks.plain;
import static vn.kehoach.render.pdf.Blocks.row;
import static vn.kehoach.render.pdf.Blocks.table;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.StyleName;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class ContinuationTest {
    private static final String SENTENCE = "Rà soát, hoàn thiện cơ sở dữ liệu dùng chung. ";

    private static Block.Row group(String number, String heading) {
        return row(
                Block.Row.Kind.GROUP,
                null,
                List.of(
                        cell(StyleName.TABLE_GROUP, number),
                        cell(StyleName.TABLE_GROUP, heading, 2, 1)));
    }

    private static List<Block.Row> rows(String name, int count) {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(plain(name + i + ".", SENTENCE.repeat(3), "Sở Tài chính"));
        }
        return rows;
    }

    private static ReadBack set(List<Block.Row> rows) {
        return ReadBack.of(table(List.of(head("TT", "Nhiệm vụ", "Chủ trì")), rows, 1, 4, 2));
    }

    @Test
    void aPageThatGoesOnWithAGroupNamesItAgainUnderTheHead() {
        for (int first = 8; first < 24; first++) {
            List<Block.Row> rows = new ArrayList<>();
            rows.add(group("I", "Nhóm một"));
            rows.addAll(rows("a", first));
            rows.add(group("II", "Nhóm hai"));
            rows.addAll(rows("b", 30));
            ReadBack file = set(rows);

            assertThat(file.pageCount()).isGreaterThan(2);
            for (int page = 2; page <= file.pageCount(); page++) {
                String words = file.text(page).replaceFirst(".*?Chủ trì", "");
                if (words.startsWith("II")) {
                    assertThat(words).matches("(?s)IINhóm hai( \\(tiếp\\))?b\\d+.*");
                    boolean opens = words.startsWith("IINhóm haib1.");
                    assertThat(words.startsWith("IINhóm hai (tiếp)")).isNotEqualTo(opens);
                } else {
                    assertThat(words).startsWith("INhóm một (tiếp)a");
                }
            }
        }
    }

    @Test
    void theRepeatedRowIsNotReadAgain() {
        List<Block.Row> rows = new ArrayList<>(List.of(group("I", "Nhóm một")));
        rows.addAll(rows("a", 60));
        ReadBack file = set(rows);

        assertThat(file.text(3)).contains("Nhóm một (tiếp)");
        assertThat(Speech.of(file).text()).containsOnlyOnce("Nhóm một").doesNotContain("(tiếp)");
    }

    @Test
    void aRowHigherThanAPageStandsUnderItsGroupOnEachPage() {
        ReadBack file =
                set(List.of(group("I", "Nhóm một"), plain("cao", SENTENCE.repeat(220), "Sở")));

        assertThat(file.pageCount()).isGreaterThan(3);
        for (int page = 2; page <= file.pageCount(); page++) {
            assertThat(file.text(page)).contains("INhóm một (tiếp)");
        }
    }

    @Test
    void rowsAfterTheSumOfAGroupDoNotBelongToIt() {
        List<Block.Row> rows = new ArrayList<>(List.of(group("I", "Nhóm một")));
        rows.addAll(rows("a", 2));
        rows.add(row(Block.Row.Kind.TOTAL, StyleName.TABLE_TOTAL, "", "Cộng", "5"));
        rows.addAll(rows("c", 40));

        assertThat(set(rows).text(2)).doesNotContain("Nhóm một");
    }

    @Test
    void aHeadingAsHighAsHalfAPageIsNotRepeated() {
        List<Block.Row> rows = new ArrayList<>(List.of(group("I", SENTENCE.repeat(60))));
        rows.addAll(rows("a", 40));
        ReadBack file = set(rows);
        Set<Integer> pages = new TreeSet<>();
        for (int page = 1; page <= file.pageCount(); page++) {
            if (file.text(page).contains("(tiếp)")) {
                pages.add(page);
            }
        }

        assertThat(pages).isEmpty();
    }

    @Test
    void whoGivesNoWordsForItGetsNoRepetition() {
        List<Block.Row> rows = new ArrayList<>(List.of(group("I", "Nhóm một")));
        rows.addAll(rows("a", 40));
        Block.Table table =
                new Block.Table(Blocks.columns(1, 4, 2), List.of(), rows, List.of(), List.of(), "");

        assertThat(ReadBack.of(table).text(2)).doesNotContain("Nhóm một");
    }
}

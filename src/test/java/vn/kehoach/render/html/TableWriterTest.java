package vn.kehoach.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.kehoach.document.StyleName.TABLE_CELL;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block.Cell;
import vn.kehoach.document.Block.Column;
import vn.kehoach.document.Block.Row;
import vn.kehoach.document.Block.Table;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class TableWriterTest {

    private final Page page = Page.of(Plan140.document());

    @Test
    void saysWhatEachHeadIsFor() {
        assertThat(page.find("(//table)[1]/thead//th/@scope"))
                .containsExactly("col", "col", "colgroup", "col", "col", "col");
        assertThat(page.find("(//table)[1]/tbody//th/@scope"))
                .containsExactly("rowgroup", "rowgroup", "rowgroup", "rowgroup");
    }

    @Test
    void startsABodyWithEachGroup() {
        assertThat(page.find("(//table)[1]/tbody")).hasSize(2);
        assertThat(page.find("(//table)[2]/tbody")).hasSize(3);
        assertThat(page.find("(//table)[2]/tbody/tr[@id]")).hasSize(Plan140.TASKS);
    }

    @Test
    void keepsAGroupInTheBodyOfACellThatReachesIntoIt() {
        Page page =
                pageOf(
                        row(Row.Kind.PLAIN, cell("a", 1, 2, null), cell("b", 1, 1, null)),
                        row(Row.Kind.GROUP, cell("c", 1, 1, null)),
                        row(Row.Kind.GROUP, cell("d", 2, 1, null)));
        assertThat(page.find("//tbody")).hasSize(2);
        assertThat(page.find("//tbody[1]/tr")).hasSize(2);
    }

    @Test
    void alignsACellByTheColumnItFallsInto() {
        Page page =
                pageOf(
                        row(Row.Kind.PLAIN, cell("a", 1, 2, null), cell("b", 1, 1, null)),
                        row(Row.Kind.PLAIN, cell("c", 1, 1, null)));
        assertThat(page.find("//td[p='c']/@class")).containsExactly("align-right");
    }

    @Test
    void partsTiesOfWordsButNotABoundFromItsFigure() {
        Page page =
                pageOf(
                        row(
                                Row.Kind.PLAIN,
                                cell("Tháng\u00A012/2026", 1, 1, null),
                                cell("≥\u00A030", 1, 1, null)));
        assertThat(page.find("//td/p")).containsExactly("Tháng 12/2026", "≥\u00A030");
    }

    @Test
    void prefersTheAlignmentOfTheCell() {
        Page page = pageOf(row(Row.Kind.HEAD, cell("a", 2, 1, Alignment.JUSTIFIED)));
        assertThat(page.find("//th/@class")).containsExactly("align-justified");
    }

    @Test
    void leavesHeadsAndWideCellsToTheirStyle() {
        assertThat(page.find("//thead//th/@class")).isEmpty();
        assertThat(page.find("//*[@colspan]/@class")).isEmpty();
    }

    @Test
    void sharesTheWidthAmongTheColumns() {
        ColumnRules rules = new ColumnRules();
        rules.add(List.of(new Column(1, Alignment.LEFT)));
        assertThat(
                        rules.add(
                                List.of(
                                        new Column(1, Alignment.CENTER),
                                        new Column(3, Alignment.RIGHT))))
                .isEqualTo("columns-2");
        assertThat(rules.toString())
                .endsWith(
                        """
                        .columns-2{--columns:2}
                        .columns-2>colgroup>:nth-child(1){width:25%}
                        .columns-2>colgroup>:nth-child(2){width:75%}
                        """);
    }

    @Test
    void sharesTheRulesOfTablesAlike() {
        assertThat(page.find("//table[not(@class)]")).isEmpty();
        assertThat(page.find("//*[@style]")).isEmpty();
        ColumnRules rules = new ColumnRules();
        assertThat(rules.add(List.of(new Column(1, Alignment.LEFT))))
                .isEqualTo(rules.add(List.of(new Column(2, Alignment.RIGHT))));
    }

    @Test
    void survivesCellsBeyondTheLastColumn() {
        Page page =
                pageOf(
                        row(
                                Row.Kind.PLAIN,
                                cell("a", Integer.MAX_VALUE, 1, null),
                                cell("b", 1, 1, null)));
        assertThat(page.find("//td")).containsExactly("a", "b");
    }

    @Test
    void letsATableOfManyColumnsScrollOnEachScreen() {
        Column column = new Column(1, Alignment.LEFT);
        assertThat(pageOf(Collections.nCopies(7, column)).find("//div/@class"))
                .containsExactly("table-box");
        assertThat(pageOf(Collections.nCopies(8, column)).find("//div/@class"))
                .containsExactly("table-box many-columns");
    }

    @Test
    void namesTheBoxAfterItsCaption() {
        assertThat(page.find("//figcaption[@id=//div/@aria-labelledby]"))
                .containsExactly("Bảng 1. Chỉ tiêu đến năm 2025 và năm 2030");
        assertThat(page.find("//div[@role='region']/@aria-label")).containsExactly("Bảng 1");
    }

    private static Page pageOf(Row... rows) {
        return pageOf(
                List.of(new Column(1, Alignment.CENTER), new Column(3, Alignment.RIGHT)), rows);
    }

    private static Page pageOf(List<Column> columns, Row... rows) {
        Table table =
                new Table(columns, List.of(), Arrays.asList(rows), List.of(), List.of(), "(tiếp)");
        HtmlWriter html = new HtmlWriter();
        new BlockWriter(html, new Outline(), new ColumnRules(), "Bảng", each -> Optional.empty())
                .write(List.of(table));
        return new Page(html.toString().getBytes(UTF_8));
    }

    private static Row row(Row.Kind kind, Cell... cells) {
        return new Row(kind, List.of(cells), null);
    }

    private static Cell cell(String words, int columnSpan, int rowSpan, Alignment alignment) {
        return new Cell(
                List.of(Pieces.paragraph(TABLE_CELL, words)), columnSpan, rowSpan, alignment);
    }
}

package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.kehoach.render.pdf.Blocks.cell;
import static vn.kehoach.render.pdf.Blocks.head;
import static vn.kehoach.render.pdf.Blocks.plain;
import static vn.kehoach.render.pdf.Blocks.row;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.StyleName;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class LongTableTest {
    private static final String LONG = "ngườithậtlàdàiđếnkhôngthểnàohết".repeat(3);

    @Test
    void tenThousandRowsStandUnderTheirHeadAndTheirGroupOnEachPage() throws IOException {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 10_000; i++) {
            if (i % 1000 == 1) {
                Block.Cell heading = cell(StyleName.TABLE_GROUP, "Nhóm " + (i / 1000 + 1), 3, 1);
                rows.add(row(Block.Row.Kind.GROUP, null, List.of(heading)));
            }
            rows.add(plain("số" + i + ".", "Rà soát", "Sở Tài chính"));
        }
        Block.Table table = Blocks.table(List.of(head("STT", "Việc", "Chủ trì")), rows, 0, 0, 0);

        int next = 1;
        try (PDDocument pdf = Loader.loadPDF(ReadBack.bytes(Blocks.document(table)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(200);
            for (int page = 1; page <= pdf.getNumberOfPages(); page += 1) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                String text = words.getText(pdf);
                assertThat(text).contains("STT", "Chủ trì");
                assertThat(text).contains("Nhóm " + ((next - 1) / 1000 + 1));
                while (text.contains("số" + next + ".")) {
                    next++;
                }
            }
        }
        assertThat(next).as("each row once, in order").isEqualTo(10_001);
    }

    @Test
    void aWordWiderThanItsCellIsBrokenInsideOfTheCell() {
        List<String> words = Collections.nCopies(8, LONG);
        Block.Row row = plain(words.toArray(String[]::new));
        ReadBack file = ReadBack.of(Blocks.table(List.of(), List.of(row), 1, 1, 1, 1, 1, 1, 1, 1));
        List<Double> edges =
                file.strokes().stream()
                        .filter(stroke -> !stroke.isLevel())
                        .map(ReadBack.Stroke::fromX)
                        .map(x -> Math.rint(x * 100) / 100)
                        .distinct()
                        .sorted()
                        .toList();

        assertThat(edges).hasSize(9);
        assertThat(file.glyphs())
                .allSatisfy(glyph ->
                        assertThat(column(edges, glyph.x()))
                                .isEqualTo(column(edges, glyph.right())));
        assertThat(Speech.of(file).all("TD"))
                .extracting(Speech.Element::text)
                .containsExactlyElementsOf(words);
    }

    private static long column(List<Double> edges, double x) {
        return edges.stream().filter(edge -> edge <= x).count();
    }
}

package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inline;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Theme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A PDF is the same, byte for byte, whatever was kept of one before. */
class KeptPdfTest {
    private static final int PARAGRAPHS = 400;

    private final KeptPdf kept = new KeptPdf();

    @Test
    void keptPagesGiveTheBytesOfACompressedFile() throws IOException {
        byte[] cold = ReadBack.bytes(SamplePlan.document());

        assertThat(kept(SamplePlan.document())).isEqualTo(cold);
        assertThat(kept(SamplePlan.document())).isEqualTo(cold);
        assertThat(kept(EveryKindOfBlock.document()))
                .isEqualTo(ReadBack.bytes(EveryKindOfBlock.document()));
    }

    @Test
    void anEditChangesWhatItChangesWithoutThem() throws IOException {
        for (int edited : new int[] {0, 7, 200, PARAGRAPHS - 1}) {
            Document document = paragraphs(edited);
            assertThat(kept(document)).isEqualTo(ReadBack.bytes(document));
        }
    }

    @Test
    void anEditOfATableChangesWhatItChangesWithoutThem() throws IOException {
        for (int edited : new int[] {0, 7, 199, 7}) {
            Document document = Blocks.document(table(edited));
            assertThat(kept(document)).isEqualTo(ReadBack.bytes(document));
        }
    }

    @Test
    void anotherThemeForgetsWhatWasSetByTheLastOne() throws IOException {
        Document document =
                Blocks.document(
                        Blocks.paragraph(
                                StyleName.BODY,
                                Blocks.words("Hà Nội, ngày "),
                                new Inline.Gap(Inline.Gap.Name.DAY),
                                Blocks.words(" tháng 5 năm 2023")));
        byte[] narrow = kept(document, TestTheme.ND30);
        byte[] wide = kept(document, wideGaps());

        assertThat(wide).isNotEqualTo(narrow).isEqualTo(rendered(document, wideGaps()));
        assertThat(kept(document, TestTheme.ND30)).isEqualTo(narrow);
    }

    @Test
    void aPageThatIsTheSameIsTheOneOfTheLastTime() {
        byte[] page = {1, 2, 3};
        KeptPages kept = new KeptPages();
        kept.begin();
        byte[] first = kept.compressed(page.clone());
        kept.begin();
        assertThat(kept.compressed(page.clone())).isSameAs(first);
        kept.begin();
        kept.compressed(new byte[] {4});
        kept.begin();
        assertThat(kept.compressed(page.clone())).isEqualTo(first).isNotSameAs(first);
    }

    private byte[] kept(Document document) throws IOException {
        return kept(document, TestTheme.ND30);
    }

    private byte[] kept(Document document, Theme theme) throws IOException {
        return rendered(document, theme, new PdfRenderer().keeping(kept));
    }

    private static byte[] rendered(Document document, Theme theme) throws IOException {
        return rendered(document, theme, new PdfRenderer());
    }

    private static byte[] rendered(Document document, Theme theme, PdfRenderer renderer)
            throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        renderer.render(document, theme, output);
        return output.toByteArray();
    }

    private static Theme wideGaps() {
        Theme theme = TestTheme.ND30;
        Map<Inline.Gap.Name, Double> wide = new EnumMap<>(theme.gaps());
        wide.replaceAll((name, width) -> 3 * width);
        return new Theme(
                theme.page(),
                theme.styles(),
                theme.letterhead(),
                theme.firstPage(),
                theme.lineNumbers(),
                theme.rules(),
                theme.table(),
                theme.closing(),
                wide,
                theme.ruleThickness(),
                theme.illustrativeColor(),
                theme.fonts());
    }

    private static Block table(int edited) {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS / 2; i++) {
            rows.add(Blocks.plain(i + ".", "Việc " + i + (i == edited ? " sửa" : ""), "Sở Y tế"));
        }
        return Blocks.table(List.of(Blocks.head("TT", "Việc", "Chủ trì")), rows, 1, 6, 3);
    }

    private static Document paragraphs(int edited) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            blocks.add(Blocks.body("Đoạn " + i + (i == edited ? " sửa" : "")));
        }
        return Blocks.document(blocks.toArray(Block[]::new));
    }
}

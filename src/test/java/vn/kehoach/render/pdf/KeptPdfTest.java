package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.Document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new PdfRenderer().keeping(kept).render(document, TestTheme.ND30, output);
        return output.toByteArray();
    }

    private static Document paragraphs(int edited) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            blocks.add(Blocks.body("Đoạn " + i + (i == edited ? " sửa" : "")));
        }
        return Blocks.document(blocks.toArray(Block[]::new));
    }
}

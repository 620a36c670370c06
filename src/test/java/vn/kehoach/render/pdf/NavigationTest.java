package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import static vn.kehoach.render.pdf.Blocks.body;
import static vn.kehoach.render.pdf.Blocks.link;
import static vn.kehoach.render.pdf.Blocks.paragraph;
import static vn.kehoach.render.pdf.Blocks.words;

import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

import vn.kehoach.document.StyleName;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class NavigationTest {
    private final ReadBack sample = ReadBack.of(SamplePlan.document());

    @Test
    void bookmarksAreNestedAsTheHeadingsAre() {
        List<String> bookmarks = new ArrayList<>();
        collect(sample.pdf().getDocumentCatalog().getDocumentOutline(), "", bookmarks);

        assertThat(bookmarks)
                .startsWith("KẾ HOẠCH", "  I. MỤC ĐÍCH, YÊU CẦU")
                .contains(
                        "    2. Xây dựng, hoàn thiện thể chế, chính sách phát triển và liên kết"
                                + " vùng")
                .endsWith("  Phụ lục I", "  Phụ lục II");
    }

    private static void collect(PDOutlineNode node, String indent, List<String> into) {
        for (PDOutlineItem item : node.children()) {
            into.add(indent + item.getTitle());
            collect(item, indent + "  ", into);
        }
    }

    @Test
    void aBookmarkLeadsToTheHeadOfItsHeading() throws IOException {
        PDOutlineItem plan = sample.pdf().getDocumentCatalog().getDocumentOutline().getFirstChild();
        List<PDOutlineItem> sections = new ArrayList<>();
        plan.children().forEach(sections::add);
        PDPageXYZDestination place = (PDPageXYZDestination) sections.getLast().getDestination();
        ReadBack.Glyph heading =
                sample.glyphs().stream()
                        .filter(glyph -> glyph.page() == place.retrievePageNumber() + 1)
                        .findFirst()
                        .orElseThrow();

        double fromTop =
                sample.pdf().getPage(heading.page() - 1).getMediaBox().getHeight() - place.getTop();
        assertThat(heading.text()).isEqualTo("P");
        assertThat(heading.baseline()).isCloseTo(fromTop, within(20.0)).isGreaterThan(fromTop);
    }

    @Test
    void linksLeadToTheRowTheyName() throws IOException {
        PDPageDestination place = null;
        for (PDAnnotation annotation : annotations()) {
            PDNamedDestination target =
                    (PDNamedDestination) ((PDAnnotationLink) annotation).getDestination();
            place = sample.pdf().getDocumentCatalog().findNamedDestinationPage(target);
            assertThat(place).as(target.getNamedDestination()).isNotNull();
        }
        assertThat(place).isNotNull();
        assertThat(sample.text(place.retrievePageNumber() + 1)).contains("17Xây dựng");
    }

    @Test
    void aLinkSpeaksItsWords() throws IOException {
        assertThat(annotations())
                .extracting(PDAnnotation::getContents)
                .contains("Phụ lục II", "nhiệm vụ số 17 về chuyển đổi số trong quản lý nhà nước");
    }

    private List<PDAnnotation> annotations() throws IOException {
        List<PDAnnotation> all = new ArrayList<>();
        for (var page : sample.pdf().getPages()) {
            all.addAll(page.getAnnotations());
        }
        return all;
    }

    @Test
    void pageLabelsCarryThePartsLabel() throws IOException {
        assertThat(sample.pdf().getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                .startsWith("1", "2")
                .contains("PL.I-1", "PL.II-2");
    }

    @Test
    void aLinkToNowhereIsRefused() {
        assertThatThrownBy(() -> ReadBack.of(paragraph(StyleName.BODY, link("khong-co", "xem"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("khong-co");
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        var information = sample.pdf().getDocumentInformation();
        var catalog = sample.pdf().getDocumentCatalog();

        assertThat(information.getTitle()).isEqualTo(Blocks.METADATA.title());
        assertThat(information.getCustomMetadataValue("CreationDate"))
                .isEqualTo("D:20230509000000+07'00'");
        assertThat(catalog.getLanguage()).isEqualTo("vi-VN");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(new String(catalog.getMetadata().toByteArray(), "UTF-8"))
                .contains("&lt;thử &amp; nghiệm&gt;")
                .contains("<pdfaid:part>2</pdfaid:part>")
                .contains("<pdfuaid:part>1</pdfuaid:part>");
        assertThat(new String(sample.bytes(), 0, 8, "US-ASCII")).isEqualTo("%PDF-1.7");
    }

    @Test
    void wordsInALinkStayInTheirSentence() {
        ReadBack file =
                ReadBack.of(
                        new vn.kehoach.document.Block.Paragraph(
                                StyleName.BODY,
                                List.of(words("xem "), link("dich", "mục I"), words(" nhé")),
                                new vn.kehoach.document.Anchor("dich")),
                        body("x"));

        assertThat(Speech.of(file).all("P").getFirst().text()).isEqualTo("xem mục I nhé");
        assertThat(Speech.of(file).all("Link")).hasSize(1);
    }
}

package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static vn.kehoach.render.pdf.Blocks.body;
import static vn.kehoach.render.pdf.Blocks.heading;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.Part;
import vn.kehoach.document.StyleName;

import java.util.ArrayList;
import java.util.List;

class PagesTest {
    private static final String SENTENCE =
            "Các cơ quan, đơn vị, địa phương chủ động xây dựng kế hoạch cụ thể để triển khai. ";

    private static List<Block> paragraphs(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(body(SENTENCE.repeat(4)));
        }
        return blocks;
    }

    private final ReadBack file =
            ReadBack.of(
                    Blocks.document(
                            Blocks.body(paragraphs(25)),
                            Blocks.appendix(Part.Orientation.LANDSCAPE, "PL.I-", paragraphs(25))));

    @Test
    void eachPartCountsItsOwnPagesAndShowsNoNumberOnItsFirst() {
        List<String> numbers = new ArrayList<>();
        for (int page = 1; page <= file.pageCount(); page++) {
            String text = file.text(page);
            numbers.add(Character.isDigit(text.charAt(0)) ? text.substring(0, 1) : "-");
        }

        assertThat(numbers).containsExactly("-", "2", "3", "-", "2", "3", "4");
    }

    @Test
    void theNumberIsCentredOverTheTextInTheTopMargin() {
        ReadBack.Glyph number =
                file.glyphs().stream().filter(glyph -> glyph.page() == 2).findFirst().orElseThrow();

        assertThat(number.x() + number.width() / 2)
                .isCloseTo(Length.points(30 + 160.0 / 2), within(0.1));
        double digitHeight = 0.66 * number.size();
        assertThat(number.baseline() - digitHeight / 2).isCloseTo(Length.points(11), within(0.1));
    }

    @Test
    void anAppendixOnItsSideIsWideAndNotRotated() {
        PDRectangle upright = file.pdf().getPage(0).getMediaBox();
        PDRectangle wide = file.pdf().getPage(3).getMediaBox();

        assertThat(upright.getWidth()).isCloseTo(595.276f, within(0.01f));
        assertThat(upright.getHeight()).isCloseTo(841.89f, within(0.01f));
        assertThat(wide.getWidth()).isEqualTo(upright.getHeight());
        assertThat(wide.getHeight()).isEqualTo(upright.getWidth());
        assertThat(file.pdf().getPage(3).getRotation()).isZero();
    }

    @Test
    void justifiedLinesEndAtTheMargin() {
        double right = Length.points(190);

        assertThat(lineEnds(1))
                .filteredOn(end -> end > right - 40)
                .isNotEmpty()
                .allSatisfy(end -> assertThat(end).isCloseTo(right, within(0.2)));
    }

    /** Where the last letter of each line ends, of the lines of a page that go on below. */
    private List<Double> lineEnds(int page) {
        List<Double> ends = new ArrayList<>();
        ReadBack.Glyph last = null;
        for (ReadBack.Glyph glyph : file.glyphs()) {
            if (glyph.page() == page && !glyph.text().isBlank()) {
                if (last != null && glyph.baseline() > last.baseline()) {
                    ends.add(last.right());
                }
                last = glyph;
            }
        }
        return ends;
    }

    @Test
    void theFirstLineIsIndentedAndTheOthersBeginAtTheMargin() {
        ReadBack two = ReadBack.of(body(SENTENCE.repeat(3)));
        List<Double> starts = new ArrayList<>();
        double baseline = 0;
        for (ReadBack.Glyph glyph : two.glyphs()) {
            if (glyph.baseline() > baseline + 1) {
                starts.add(glyph.x());
                baseline = glyph.baseline();
            }
        }

        assertThat(starts.getFirst()).isCloseTo(Length.points(40), within(0.01));
        assertThat(starts.subList(1, starts.size()))
                .isNotEmpty()
                .allSatisfy(start -> assertThat(start).isCloseTo(Length.points(30), within(0.01)));
    }

    @Test
    void noHeadingIsTheLastOnItsPage() {
        for (int lines = 0; lines < 12; lines++) {
            List<Block> blocks = new ArrayList<>(paragraphs(8));
            for (int i = 0; i < lines; i++) {
                blocks.add(body("Một dòng."));
            }
            blocks.add(heading(2, StyleName.SECTION, "I. MỤC ĐÍCH"));
            blocks.add(heading(3, StyleName.CLAUSE_HEADING, "1. Mục đích chung"));
            blocks.add(body(SENTENCE.repeat(4)));
            Speech.Element speech = Speech.of(ReadBack.of(Blocks.document(Blocks.body(blocks))));

            Speech.Element paragraph = speech.all("P").getLast();
            assertThat(speech.all("H1").getFirst().lastPage()).isEqualTo(paragraph.firstPage());
            assertThat(speech.all("H2").getFirst().lastPage()).isEqualTo(paragraph.firstPage());
        }
    }

    @Test
    void noPageHasASingleLineOfALongerParagraph() {
        for (int lines = 0; lines < 12; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(body("Một dòng."));
            }
            blocks.addAll(paragraphs(20));
            ReadBack readBack = ReadBack.of(Blocks.document(Blocks.body(blocks)));

            for (Speech.Element paragraph : Speech.of(readBack).all("P")) {
                if (paragraph.firstPage() < paragraph.lastPage()) {
                    assertThat(lineCount(readBack, paragraph.firstPage(), false))
                            .isGreaterThanOrEqualTo(2);
                    assertThat(lineCount(readBack, paragraph.lastPage(), true))
                            .isGreaterThanOrEqualTo(2);
                }
            }
        }
    }

    /** Lines at the head or the foot of a page before a gap between paragraphs. */
    private static int lineCount(ReadBack readBack, int page, boolean fromTop) {
        List<Double> baselines =
                readBack.glyphs().stream()
                        .filter(glyph -> glyph.page() == page && glyph.baseline() > 50)
                        .map(ReadBack.Glyph::baseline)
                        .distinct()
                        .sorted()
                        .toList();
        List<Double> ordered = fromTop ? baselines : baselines.reversed();
        int count = 1;
        while (count < ordered.size()
                && Math.abs(ordered.get(count) - ordered.get(count - 1)) < 18) {
            count++;
        }
        return count;
    }
}

package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static vn.kehoach.render.pdf.Blocks.body;
import static vn.kehoach.render.pdf.Blocks.entry;
import static vn.kehoach.render.pdf.Blocks.paragraph;
import static vn.kehoach.render.pdf.Blocks.words;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Theme;

import java.util.ArrayList;
import java.util.List;

class WordsTest {
    private static final String SENTENCE =
            "Các cơ quan, đơn vị, địa phương chủ động xây dựng kế hoạch cụ thể để triển khai. ";

    @Test
    void emphasisChangesTheFaceInsideAParagraph() {
        ReadBack file =
                ReadBack.of(
                        paragraph(
                                StyleName.BODY,
                                words("thường "),
                                words("đậm", Emphasis.STRONG),
                                words(" "),
                                words("nghiêng", Emphasis.SLANTED),
                                words(" "),
                                words("cả", Emphasis.STRONG, Emphasis.SLANTED)));

        assertThat(file.find("thường").getFirst().font()).endsWith("LiberationSerif");
        assertThat(file.find("đậm").getFirst().font()).endsWith("-Bold");
        assertThat(file.find("nghiêng").getFirst().font()).endsWith("-Italic");
        assertThat(file.find("cả").getFirst().font()).endsWith("-BoldItalic");
    }

    @Test
    void aSuperscriptIsSmallAndHighAndASubscriptLow() {
        ReadBack file =
                ReadBack.of(
                        paragraph(
                                StyleName.BODY,
                                words("km"),
                                words("2", Emphasis.SUPERSCRIPT),
                                words(" CO"),
                                words("3", Emphasis.SUBSCRIPT)));
        ReadBack.Glyph letter = file.find("km").getFirst();

        assertThat(file.find("2").getFirst().baseline()).isLessThan(letter.baseline());
        assertThat(file.find("2").getFirst().size()).isLessThan(letter.size());
        assertThat(file.find("3").getFirst().baseline()).isGreaterThan(letter.baseline());
        assertThat(file.find("2").getFirst().x())
                .isCloseTo(file.find("km").getLast().right(), within(0.05));
    }

    @Test
    void theMarkOfAStandInIsSmallAndSlanted() {
        ReadBack file =
                ReadBack.of(
                        paragraph(
                                StyleName.BODY,
                                words("95% "),
                                words("(minh họa)", Emphasis.ILLUSTRATIVE)));
        ReadBack.Glyph mark = file.find("(minh họa)").getFirst();

        assertThat(mark.font()).endsWith("-Italic");
        assertThat(mark.size()).isLessThan(14);
    }

    @Test
    void noLineEndsAtANoBreakSpaceWhichIsReadAsASpace() {
        String joined = "ngày\u00a009\u00a0tháng\u00a05";
        ReadBack file =
                ReadBack.of(paragraph(StyleName.RECIPIENT, (joined + " ").repeat(40).strip()));

        List<ReadBack.Glyph> glyphs = file.glyphs();
        double margin = Length.points(30);
        assertThat(glyphs)
                .filteredOn(glyph -> Math.abs(glyph.x() - margin) < 0.01)
                .isNotEmpty()
                .allSatisfy(glyph -> assertThat(glyph.text()).isEqualTo("n"));
        assertThat(file.text(1)).contains("ngày 09 tháng 5 ngày").doesNotContain("\u00a0");
    }

    @Test
    void aTieGivesWayWhereAJustifiedLineWouldGape() {
        String words = "Triển khai thực hiện Chương trình hành động số\u00a023-CTr/TU ";
        ReadBack file = ReadBack.of(body(words + "ngày\u00a003/02/2023 " + SENTENCE.repeat(2)));

        assertThat(file.find("ngày").getFirst().baseline())
                .isEqualTo(file.find("Triển khai").getFirst().baseline());
        assertThat(file.find("03/02/2023").getFirst().x())
                .isCloseTo(Length.points(30), within(0.1));
    }

    @Test
    void roomToWriteInNeitherBeginsNorEndsALine() {
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            content.add(words("ngày "));
            content.add(new Inline.Gap(Inline.Gap.Name.DAY));
            content.add(words(" tháng này của năm "));
        }
        ReadBack file = ReadBack.of(paragraph(StyleName.BODY, content.toArray(Inline[]::new)));

        double margin = Length.points(30);
        assertThat(file.glyphs())
                .filteredOn(glyph -> Math.abs(glyph.x() - margin) < 0.01)
                .isNotEmpty()
                .noneMatch(glyph -> glyph.text().isBlank());
        assertThat(file.text(1)).doesNotContain("ngàytháng").containsPattern("ngày {4,}tháng");
        List<Word> words =
                new WordCutter(TestTheme.ND30.style(StyleName.BODY), TestTheme.ND30).cut(content);
        assertThat(words)
                .filteredOn(word -> word.text().isBlank() || word.text().equals("ngày"))
                .allMatch(word -> word.join() == Word.Join.GLUED);
    }

    @Test
    void aLineBreakEndsTheLineUnstretched() {
        ReadBack file =
                ReadBack.of(
                        paragraph(
                                StyleName.BODY,
                                words("một hai"),
                                new Inline.LineBreak(),
                                words("ba bốn")));

        assertThat(file.find("ba").getFirst().baseline())
                .isGreaterThan(file.find("một").getFirst().baseline());
        assertThat(file.width("một hai")).isLessThan(60);
    }

    @Test
    void aWordWiderThanTheColumnIsCutAfterAHyphenIfThereIsOne() {
        String word = "https://vanban.chinhphu.vn/mot-duong-dan-rat-dai/".repeat(6);
        ReadBack file = ReadBack.of(body(word));

        assertThat(Speech.of(file).text()).isEqualTo(word);
        List<ReadBack.Glyph> glyphs = file.glyphs();
        for (int i = 1; i < glyphs.size(); i++) {
            if (glyphs.get(i).baseline() > glyphs.get(i - 1).baseline() + 1) {
                assertThat(glyphs.get(i - 1).text()).isIn("-", "/", ".", ":");
            }
        }
    }

    @Test
    void aLabelRunsIntoItsParagraphAndIsTaggedAsLabel() {
        ReadBack file =
                ReadBack.of(
                        new Block.Listing(
                                Block.Listing.Marker.LETTER,
                                List.of(
                                        entry(
                                                "a)",
                                                paragraph(StyleName.POINT, SENTENCE.repeat(2)),
                                                new Block.Listing(
                                                        Block.Listing.Marker.DASH,
                                                        List.of(
                                                                entry(
                                                                        "-",
                                                                        paragraph(
                                                                                StyleName.DASH,
                                                                                "Một."))))))));
        Speech.Element speech = Speech.of(file);

        assertThat(speech.all("Lbl")).extracting(Speech.Element::text).containsExactly("a) ", "- ");
        assertThat(speech.all("L")).hasSize(2);
        assertThat(speech.all("LBody").getFirst().all("L")).hasSize(1);
        assertThat(file.find("a)").getFirst().x()).isCloseTo(Length.points(40), within(0.01));
        assertThat(file.glyphs())
                .filteredOn(glyph -> Math.abs(glyph.x() - Length.points(30)) < 0.01)
                .isNotEmpty();
    }

    @Test
    void dotsToFillInReachTheMarginAndAreNotRead() {
        ReadBack file =
                ReadBack.of(new Block.FillIn(StyleName.FORM_LINE, List.of(words("Cơ quan:"))));

        assertThat(file.glyphs().getLast().text()).isEqualTo(".");
        assertThat(file.glyphs().getLast().right()).isCloseTo(Length.points(190), within(0.1));
        assertThat(Speech.of(file).text()).isEqualTo("Cơ quan:");
    }

    @Test
    void signaturesSideBySideLeaveRoomToSign() {
        ReadBack file =
                ReadBack.of(
                        new Block.SideBySide(
                                List.of(
                                        List.of(paragraph(StyleName.FORM_SIGNATURE, "Người lập")),
                                        List.of(
                                                paragraph(
                                                        StyleName.FORM_SIGNATURE, "Thủ trưởng")))),
                        body(SENTENCE));

        double signatures = file.find("Người lập").getFirst().baseline();
        double after = file.glyphs().getLast().baseline();
        assertThat(after - signatures)
                .isGreaterThan(Length.points(TestTheme.ND30.closing().signatureRoom()));
    }

    @Test
    void aNoticeStandsInABox() {
        ReadBack file =
                ReadBack.of(new Block.Notice(List.of(paragraph(StyleName.NOTICE, SENTENCE))));

        assertThat(file.strokes()).hasSize(4);
        double top =
                file.strokes().stream().mapToDouble(ReadBack.Stroke::fromY).min().orElseThrow();
        assertThat(file.glyphs().getFirst().baseline()).isGreaterThan(top);
    }

    @Test
    void aRuleIsAShareOfTheLastLineAboveIt() {
        ReadBack file =
                ReadBack.of(
                        paragraph(StyleName.SUBJECT, "Phổ biến pháp luật năm 2026"),
                        new Block.Rule(Block.Rule.Name.UNDER_SUBJECT));
        ReadBack.Stroke rule = file.strokes().getFirst();

        assertThat(rule.length())
                .isCloseTo(0.40 * file.width("Phổ biến pháp luật năm 2026"), within(0.1));
        assertThat(rule.centerX())
                .isCloseTo(file.center("Phổ biến pháp luật năm 2026"), within(0.1));
    }

    @Test
    void totalFitStretchesItsWorstLineNoMoreThanGreedyDoes() {
        Theme.TextStyle style = TestTheme.ND30.style(StyleName.BODY);
        List<Word> words =
                new WordCutter(style, TestTheme.ND30)
                        .cut(List.of(words((SENTENCE + "Khoa học - công nghệ. ").repeat(6))));
        for (double width = 200; width < 460; width += 7) {
            double fit = worst(words, vn.kehoach.document.Alignment.JUSTIFIED, width);
            double greedy = worst(words, vn.kehoach.document.Alignment.LEFT, width);
            assertThat(fit).as("width " + width).isLessThanOrEqualTo(greedy + 1e-9);
        }
    }

    private static double worst(
            List<Word> words, vn.kehoach.document.Alignment alignment, double width) {
        List<Double> stretches = new ArrayList<>(List.of(0.0));
        for (Line line : new LineBreaker(words, alignment, width, 28).lines()) {
            if (line.ending() == Line.Ending.RUNNING) {
                double room = line.from() == 0 ? width - 28 : width;
                stretches.add((room - line.natural()) / line.spaces());
            }
        }
        return stretches.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}

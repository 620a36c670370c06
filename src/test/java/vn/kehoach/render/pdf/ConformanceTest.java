package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.StyleName;

import java.util.List;
import java.util.stream.Stream;

/** What veraPDF can check of PDF/UA-1 and PDF/A-2a; what a reader hears is in {@link Speech}. */
class ConformanceTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                        Arguments.of("sample plan", SamplePlan.document()),
                        Arguments.of("every kind of block", EveryKindOfBlock.document()),
                        Arguments.of("covered row", coveredRow()),
                        Arguments.of("random 2", new RandomDocument(2).document()),
                        Arguments.of("random 14", new RandomDocument(14).document()))
                .flatMap(each ->
                        Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                                .map(flavour ->
                                        Arguments.of(each.get()[0], flavour, each.get()[1])));
    }

    private static Document coveredRow() {
        Block.Row spanning =
                Blocks.row(
                        Block.Row.Kind.PLAIN,
                        null,
                        List.of(
                                Blocks.cell(StyleName.TABLE_CELL, "Một", 1, 3),
                                Blocks.cell(StyleName.TABLE_CELL, "Hai", 1, 2)));
        Block.Row covered = Blocks.row(Block.Row.Kind.PLAIN, null, List.of());
        return Blocks.document(
                Blocks.table(
                        List.of(Blocks.head("A", "B")),
                        List.of(spanning, covered, Blocks.plain("Ba")),
                        1,
                        1));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void veraPdfFindsNothing(String name, PDFAFlavour flavour, Document document) throws Exception {
        assertThat(VeraPdf.failures(ReadBack.bytes(document), flavour)).isEmpty();
    }
}

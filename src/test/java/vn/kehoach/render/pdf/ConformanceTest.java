package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import vn.kehoach.document.Document;

import java.util.stream.Stream;

/** What veraPDF can check of PDF/UA-1 and PDF/A-2a; what a reader hears is in {@link Speech}. */
class ConformanceTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                        Arguments.of("sample plan", SamplePlan.document()),
                        Arguments.of("every kind of block", EveryKindOfBlock.document()),
                        Arguments.of("random 2", new RandomDocument(2).document()),
                        Arguments.of("random 14", new RandomDocument(14).document()))
                .flatMap(each ->
                        Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                                .map(flavour ->
                                        Arguments.of(each.get()[0], flavour, each.get()[1])));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void veraPdfFindsNothing(String name, PDFAFlavour flavour, Document document) throws Exception {
        assertThat(VeraPdf.failures(ReadBack.bytes(document), flavour)).isEmpty();
    }
}

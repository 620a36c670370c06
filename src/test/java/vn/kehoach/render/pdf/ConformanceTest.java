package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.validators.ValidatorConfig;
import org.verapdf.pdfa.validation.validators.ValidatorConfigBuilder;

import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.StyleName;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

/** What veraPDF can check of PDF/UA-1 and PDF/A-2a; what a reader hears is in {@link Speech}. */
class ConformanceTest {
    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

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
        assertThat(failures(ReadBack.bytes(document), flavour)).isEmpty();
    }

    private static List<String> failures(byte[] bytes, PDFAFlavour flavour) throws Exception {
        ValidatorConfig config =
                new ValidatorConfigBuilder().flavour(flavour).recordPasses(false).build();
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(config, flavour)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}

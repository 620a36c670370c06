package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;

@Isolated
class SameBytesTest {
    private final byte[] expected = ReadBack.bytes(SamplePlan.document());

    @Test
    void renderingTwiceGivesTheSameBytes() {
        assertThat(ReadBack.bytes(SamplePlan.document())).isEqualTo(expected);
    }

    @Test
    void renderingInManyThreadsGivesTheSameBytes() {
        assertThat(
                        IntStream.range(0, 16)
                                .parallel()
                                .mapToObj(i -> ReadBack.bytes(SamplePlan.document())))
                .allSatisfy(bytes -> assertThat(bytes).isEqualTo(expected));
    }

    @Test
    void anotherLocaleAndTimeZoneGiveTheSameBytes() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));

            assertThat(ReadBack.bytes(SamplePlan.document())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherWordGivesAnotherFileId() throws Exception {
        byte[] one = ReadBack.bytes(Blocks.document(Blocks.body("một")));
        byte[] two = ReadBack.bytes(Blocks.document(Blocks.body("hai")));

        assertThat(id(one)).isNotEqualTo(id(two));
    }

    private static String id(byte[] bytes) throws Exception {
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(bytes)) {
            return pdf.getDocument().getDocumentID().toString();
        }
    }
}

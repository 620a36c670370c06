package vn.kehoach.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.Text;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.source.PlacedText;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.regex.Pattern;

class PassageTest {
    private static Passage passage(String written) {
        SourceFile file = new SourceFile("plan.yaml", written);
        PlacedText placed =
                new PlacedText() {
                    @Override
                    public String text() {
                        return written;
                    }

                    @Override
                    public Span span() {
                        return file.span(0, written.length());
                    }

                    @Override
                    public Span span(int from, int to) {
                        return file.span(from, to);
                    }
                };
        return new Passage(Part.PARAGRAPH, new Text(List.of(), placed));
    }

    @Test
    void hidesReferencesAndSignsLetterByLetter() {
        Passage passage = passage("gửi ${so-khdt|short} **trước** ngày");
        assertThat(passage.letters())
                .isEqualTo(
                        "gửi "
                                + "\uFFFC".repeat("${so-khdt|short}".length())
                                + " \u2060\u2060trước\u2060\u2060 ngày");
    }

    @Test
    void takesAnEscapedReferenceForWords() {
        assertThat(passage("giá $${x} là 3 \\* 2").letters())
                .isEqualTo("giá \u2060\u2060\u2060x} là 3 \u2060\u2060 2");
    }

    @Test
    void findsThePlaceOfWhatIsFound() {
        Passage passage = passage("**Sở** ko trái");
        assertThat(passage.find(Pattern.compile("\\bko\\b")).map(passage::span))
                .map(Span::toString)
                .containsExactly("plan.yaml:1:8");
    }
}

package vn.kehoach.resolve;

import vn.kehoach.model.Text;
import vn.kehoach.model.TextPart;
import vn.kehoach.model.TextPart.Mention;

import java.util.stream.Stream;

/** The references in prose, in the order in which they are read. */
final class Mentions {
    private Mentions() {}

    static Stream<Mention> in(Text text) {
        return text.parts().stream().flatMap(Mentions::in);
    }

    private static Stream<Mention> in(TextPart part) {
        return switch (part) {
            case TextPart.Words words -> Stream.empty();
            case TextPart.Styled styled -> styled.parts().stream().flatMap(Mentions::in);
            case Mention mention -> Stream.of(mention);
        };
    }
}

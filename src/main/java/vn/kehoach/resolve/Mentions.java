package vn.kehoach.resolve;

import vn.kehoach.model.Text;
import vn.kehoach.model.TextPart;
import vn.kehoach.model.TextPart.Mention;

import java.util.ArrayList;
import java.util.List;

/** The references in prose, in the order in which they are read. */
final class Mentions {
    private Mentions() {}

    static List<Mention> in(Text text) {
        if (isOfWords(text.parts())) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        collect(text.parts(), found);
        return found;
    }

    /** As most texts are: of all others a list is made. */
    private static boolean isOfWords(List<TextPart> parts) {
        return parts.isEmpty() || parts.size() == 1 && parts.getFirst() instanceof TextPart.Words;
    }

    private static void collect(List<TextPart> parts, List<Mention> found) {
        for (TextPart part : parts) {
            switch (part) {
                case TextPart.Words words -> {}
                case TextPart.Styled styled -> collect(styled.parts(), found);
                case Mention mention -> found.add(mention);
            }
        }
    }
}

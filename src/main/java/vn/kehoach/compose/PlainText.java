package vn.kehoach.compose;

import vn.kehoach.compose.view.Markup;
import vn.kehoach.model.Text;
import vn.kehoach.model.TextPart;

import java.util.stream.Collectors;

/** The words of markup alone. */
final class PlainText {
    private PlainText() {}

    static String of(Markup markup) {
        StringBuilder plain = new StringBuilder();
        boolean inTag = false;
        for (int i = 0; i < markup.xml().length(); i++) {
            char c = markup.xml().charAt(i);
            if (c == '<') {
                inTag = true;
            } else if (c == '>') {
                inTag = false;
            } else if (!inTag) {
                plain.append(c);
            }
        }
        return plain.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** References left out. */
    static String of(Text text) {
        return text.parts().stream().map(PlainText::of).collect(Collectors.joining());
    }

    private static String of(TextPart part) {
        return switch (part) {
            case TextPart.Words words -> words.text();
            case TextPart.Styled styled ->
                    styled.parts().stream().map(PlainText::of).collect(Collectors.joining());
            case TextPart.Mention mention -> "";
        };
    }
}

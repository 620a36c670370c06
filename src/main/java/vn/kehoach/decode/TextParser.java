package vn.kehoach.decode;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.Text;
import vn.kehoach.model.TextPart;
import vn.kehoach.yaml.YamlScalar;

import java.util.List;

/** Reads prose: references, emphasis, escapes. */
final class TextParser {
    private final Diagnostics diagnostics;

    TextParser(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Text parse(YamlScalar scalar) {
        FlowingText flow = FlowingText.of(scalar);
        boolean plain = TextLexer.nextSign(flow.text(), 0) == flow.text().length();
        return new Text(plain ? plain(flow.text()) : parts(flow), flow);
    }

    private List<TextPart> parts(FlowingText flow) {
        return new EmphasisMatcher(new TextLexer(flow, diagnostics).tokens()).parts();
    }

    /** No letter of it begins anything; so with nine texts of ten, which are not copied. */
    private static List<TextPart> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new TextPart.Words(text));
    }

    /** Words in which references and emphasis have no meaning. */
    String words(YamlScalar scalar) {
        FlowingText flow = FlowingText.of(scalar);
        int reference = flow.text().indexOf("${");
        if (reference >= 0) {
            diagnostics.report(
                    new TextProblem.ReferenceInPlainWords(),
                    flow.span(reference, flow.text().length()));
        }
        return flow.text();
    }
}

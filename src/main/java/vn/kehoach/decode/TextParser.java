package vn.kehoach.decode;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.Text;
import vn.kehoach.yaml.YamlScalar;

/** Reads prose: references, emphasis, escapes. */
final class TextParser {
    private final Diagnostics diagnostics;

    TextParser(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Text parse(YamlScalar scalar) {
        FlowingText flow = FlowingText.of(scalar);
        return new Text(
                new EmphasisMatcher(new TextLexer(flow, diagnostics).tokens()).parts(), flow);
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

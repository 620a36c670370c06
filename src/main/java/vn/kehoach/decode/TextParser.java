package vn.kehoach.decode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.kehoach.decode.TextToken.Literal;
import vn.kehoach.decode.TextToken.Side;
import vn.kehoach.decode.TextToken.Stars;
import vn.kehoach.decode.TextToken.Whole;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.Text;
import vn.kehoach.model.TextPart;
import vn.kehoach.model.TextPart.Style;
import vn.kehoach.model.TextPart.Styled;
import vn.kehoach.model.TextPart.Words;
import vn.kehoach.yaml.YamlScalar;

/** Reads prose: references, emphasis, escapes. */
final class TextParser {
    private final Diagnostics diagnostics;

    TextParser(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Text parse(YamlScalar scalar) {
        FlowingText flow = FlowingText.of(scalar);
        return new Text(matched(new TextLexer(flow, diagnostics).tokens()), scalar.span());
    }

    /** Words in which references and emphasis have no meaning. */
    String words(YamlScalar scalar) {
        FlowingText flow = FlowingText.of(scalar);
        int reference = flow.text().indexOf("${");
        if (reference >= 0) {
            diagnostics.report(
                    new TextProblem.ReferenceInPlainWords(), flow.span(reference, reference + 2));
        }
        return flow.text();
    }

    /** Open emphasis and what has been read since it was opened. */
    private record Level(Optional<Stars> opening, List<TextPart> parts) {
        void add(TextPart part) {
            if (part instanceof Words(String more)
                    && !parts.isEmpty()
                    && parts.get(parts.size() - 1) instanceof Words(String words)) {
                parts.set(parts.size() - 1, new Words(words + more));
            } else {
                parts.add(part);
            }
        }

        boolean opensWith(Stars closing) {
            return opening.filter(stars -> stars.stars() == closing.stars()).isPresent();
        }
    }

    private static List<TextPart> matched(List<TextToken> tokens) {
        Deque<Level> levels = new ArrayDeque<>();
        levels.push(new Level(Optional.empty(), new ArrayList<>()));
        for (TextToken token : tokens) {
            switch (token) {
                case Literal(String text) -> levels.element().add(new Words(text));
                case Whole(TextPart part) -> levels.element().add(part);
                case Stars stars when stars.side() == Side.OPENS ->
                        levels.push(new Level(Optional.of(stars), new ArrayList<>()));
                case Stars stars -> close(levels, stars);
            }
        }
        while (levels.size() > 1) {
            leaveLiteral(levels);
        }
        return levels.element().parts();
    }

    private static void close(Deque<Level> levels, Stars closing) {
        if (levels.stream().noneMatch(level -> level.opensWith(closing))) {
            levels.element().add(new Words(closing.text()));
            return;
        }
        while (!levels.element().opensWith(closing)) {
            leaveLiteral(levels);
        }
        Style style = closing.stars() == 2 ? Style.STRONG : Style.SLANTED;
        Level closed = levels.pop();
        levels.element().add(new Styled(style, closed.parts()));
    }

    /** Stars that nothing closes were meant as stars. */
    private static void leaveLiteral(Deque<Level> levels) {
        Level open = levels.pop();
        levels.element().add(new Words(open.opening().map(Stars::text).orElse("")));
        open.parts().forEach(levels.element()::add);
    }
}

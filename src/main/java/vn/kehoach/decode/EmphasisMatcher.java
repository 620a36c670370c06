package vn.kehoach.decode;

import vn.kehoach.decode.TextToken.Literal;
import vn.kehoach.decode.TextToken.Side;
import vn.kehoach.decode.TextToken.Stars;
import vn.kehoach.decode.TextToken.Whole;
import vn.kehoach.model.TextPart;
import vn.kehoach.model.TextPart.Style;
import vn.kehoach.model.TextPart.Styled;
import vn.kehoach.model.TextPart.Words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Pairs stars that open with stars that close; those left over are stars.
 *
 * <p>Takes time in proportion to the text, and nests no deeper than bold in italics or the reverse,
 * whatever is written.
 */
final class EmphasisMatcher {
    private static final int NONE = -1;

    private final List<TextToken> tokens;
    private final BitSet paired = new BitSet();
    private final Deque<List<TextPart>> levels = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();

    EmphasisMatcher(List<TextToken> tokens) {
        this.tokens = tokens;
        levels.push(new ArrayList<>());
    }

    List<TextPart> parts() {
        pair();
        return build();
    }

    /** A later opening replaces an earlier one of the same stars, which then is literal. */
    private void pair() {
        int[] open = {NONE, NONE};
        for (int i = 0; i < tokens.size(); i++) {
            if (!(tokens.get(i) instanceof Stars stars)) {
                continue;
            }
            int own = stars.stars() - 1;
            if (stars.side() == Side.OPENS) {
                open[own] = i;
            } else if (open[own] != NONE) {
                paired.set(open[own]);
                paired.set(i);
                int other = 1 - own;
                open[other] = open[other] > open[own] ? NONE : open[other];
                open[own] = NONE;
            }
        }
    }

    private List<TextPart> build() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean isPaired = paired.get(i);
            switch (tokens.get(i)) {
                case Literal(String text) -> words.append(text);
                case Whole(TextPart part) -> add(part);
                case Stars stars when !isPaired -> words.append(stars.text());
                case Stars stars when stars.side() == Side.OPENS -> open();
                case Stars stars -> close(stars);
            }
        }
        flush();
        return levels.element();
    }

    private void open() {
        flush();
        levels.push(new ArrayList<>());
    }

    private void close(Stars stars) {
        flush();
        List<TextPart> inside = levels.pop();
        Style style = stars.stars() == 2 ? Style.STRONG : Style.SLANTED;
        levels.element().add(new Styled(style, inside));
    }

    private void add(TextPart part) {
        flush();
        levels.element().add(part);
    }

    private void flush() {
        if (!words.isEmpty()) {
            levels.element().add(new Words(words.toString()));
            words.setLength(0);
        }
    }
}

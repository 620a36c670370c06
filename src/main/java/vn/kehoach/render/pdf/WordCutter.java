package vn.kehoach.render.pdf;

import vn.kehoach.document.Inline;
import vn.kehoach.document.Theme;
import vn.kehoach.document.Theme.TextStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts the inlines of a paragraph into words. */
final class WordCutter {
    private final TextStyle style;
    private final Theme theme;
    private final List<Word> words = new ArrayList<>();
    private int links;

    WordCutter(TextStyle style, Theme theme) {
        this.style = style;
        this.theme = theme;
    }

    /** The label of an entry and the space that parts it from the words after it. */
    WordCutter label(String label) {
        cut(label + Letter.NO_BREAK_SPACE, Look.of(style, theme), Role.LABEL);
        return this;
    }

    List<Word> cut(List<Inline> inlines) {
        for (Inline inline : inlines) {
            cut(inline, Role.CONTENT);
        }
        return words;
    }

    private void cut(Inline inline, Role role) {
        switch (inline) {
            case Inline.Words(String text, var emphasis) ->
                    cut(text, Look.of(style, emphasis, theme), role);
            case Inline.Link link -> {
                Role inside = new Role.Link(links++, link.target(), plainText(link.content()));
                link.content().forEach(part -> cut(part, inside));
            }
            case Inline.Gap(Inline.Gap.Name name) ->
                    gap(theme.gaps().getOrDefault(name, 0.0), role);
            case Inline.LineBreak() -> endLine();
        }
    }

    private void cut(String text, Look look, Role role) {
        Face face = look.face();
        int start = 0;
        int thousandths = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean tie = letter == Letter.NO_BREAK_SPACE;
            if (tie || Letter.isBreakingSpace(letter)) {
                Word.Join join = tie ? Word.Join.GLUED : Word.Join.LOOSE;
                endWord(text, start, i, thousandths, look, role, join);
                start = i + 1;
                thousandths = 0;
            } else if (letter == Letter.NO_BREAK_HYPHEN) {
                thousandths += face.width('-');
            } else {
                requireGlyph(text, i, face);
                thousandths += face.width(letter);
            }
        }
        if (start < text.length()) {
            String letters = letters(text, start, text.length());
            double width = look.width(thousandths);
            words.add(new Word(letters, look, role, width, 0, Word.Join.GLUED));
        }
    }

    private static String letters(String text, int from, int to) {
        return text.substring(from, to).replace(Letter.NO_BREAK_HYPHEN, '-');
    }

    private void endWord(
            String text, int from, int to, int thousandths, Look look, Role role, Word.Join join) {
        double space = look.spaceWidth();
        if (from < to) {
            String letters = letters(text, from, to);
            words.add(new Word(letters, look, role, look.width(thousandths), space, join));
        } else if (!words.isEmpty() && words.getLast().join() != Word.Join.BROKEN) {
            widen(words.removeLast(), space, join);
        }
    }

    /** A space after a space: only a no-break space adds to the room. */
    private void widen(Word last, double space, Word.Join join) {
        if (last.space() == 0) {
            words.add(last.with(space, last.text().isBlank() ? Word.Join.GLUED : join));
        } else if (join == Word.Join.GLUED) {
            words.add(last.with(last.space() + space, join));
        } else {
            words.add(last);
        }
    }

    /**
     * Blank room is set in spaces, so that the text read out of the file keeps it; tied on both
     * sides, for at the end of a line nobody sees it.
     */
    private void gap(double millimetres, Role role) {
        Look look = Look.of(style, theme);
        double width = Length.points(millimetres);
        if (!words.isEmpty() && words.getLast().join() == Word.Join.LOOSE) {
            words.add(words.removeLast().with(Word.Join.GLUED));
        }
        int spaces = Math.max(1, (int) (width / look.spaceWidth()));
        words.add(new Word(" ".repeat(spaces), look, role, width, 0, Word.Join.GLUED));
    }

    private void endLine() {
        if (words.isEmpty() || words.getLast().join() == Word.Join.BROKEN) {
            words.add(new Word("", Look.of(style, theme), Role.CONTENT, 0, Word.Join.BROKEN));
        } else {
            Word last = words.removeLast();
            words.add(last.with(last.look().spaceWidth(), Word.Join.BROKEN));
        }
    }

    private static void requireGlyph(String text, int at, Face face) {
        if (!face.knows(text.charAt(at)) && !face.covers(text.codePointAt(at))) {
            throw new IllegalArgumentException(
                    "no glyph for U+%04X in %s".formatted(text.codePointAt(at), face));
        }
    }

    private static String plainText(List<Inline> inlines) {
        return inlines.stream().map(WordCutter::plainText).collect(Collectors.joining());
    }

    private static String plainText(Inline inline) {
        return switch (inline) {
            case Inline.Words(String text, Set<?> emphasis) -> text;
            case Inline.Link link -> plainText(link.content());
            case Inline.Gap gap -> " ";
            case Inline.LineBreak lineBreak -> " ";
        };
    }
}

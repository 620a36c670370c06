package vn.kehoach.policy;

import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlScalar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells comments from {@code #} inside texts. */
final class Comments {
    private static final Pattern ADDRESSED_TO_US =
            Pattern.compile("#\\h*kehoach\\h*:", Pattern.CASE_INSENSITIVE);

    private final SourceFile file;
    private final String text;
    private final NavigableMap<Integer, YamlScalar> scalars = new TreeMap<>();

    Comments(SourceFile file, List<YamlScalar> scalars) {
        this.file = file;
        this.text = file.text();
        scalars.forEach(each -> this.scalars.put(each.span().from(), each));
    }

    /** Spares nearly all files the walk over their trees. */
    static boolean mayBeIn(SourceFile file) {
        String text = file.text();
        return text.indexOf('#') >= 0 && ADDRESSED_TO_US.matcher(text).find();
    }

    /**
     * A comment that begins "# kehoach:".
     *
     * @param start of the {@code #}
     * @param words offset after the colon
     * @param end of its line
     */
    record Comment(int start, int words, int end, boolean hasItsOwnLine) {}

    /**
     * In reading order.
     *
     * @param most beyond which none are looked for
     */
    List<Comment> addressedToUs(int most) {
        List<Comment> found = new ArrayList<>();
        Matcher matcher = ADDRESSED_TO_US.matcher(text);
        int from = 0;
        while (found.size() < most && matcher.find(from)) {
            int line = file.position(matcher.start()).line();
            int lineStart = startOfLine(matcher.start());
            int end = lineStart + file.line(line).length();
            int comment = firstCommentIn(lineStart, matcher.end());
            if (comment == matcher.start()) {
                found.add(
                        new Comment(
                                matcher.start(),
                                matcher.end(),
                                end,
                                text.substring(lineStart, matcher.start()).isBlank()));
            }
            // A comment has the rest of its line.
            from = comment < 0 ? matcher.end() : Math.max(end, matcher.end());
        }
        return found;
    }

    private int startOfLine(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    /** A comment may talk about another one, as this does: # kehoach: ... */
    private int firstCommentIn(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean stands = i == from || Character.isWhitespace(text.charAt(i - 1));
            if (text.charAt(i) == '#' && stands && !isInText(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isInText(int offset) {
        Map.Entry<Integer, YamlScalar> before = scalars.floorEntry(offset);
        if (before == null) {
            return false;
        }
        YamlScalar scalar = before.getValue();
        return switch (scalar.style()) {
            case PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED -> offset < scalar.span().to();
            case LITERAL, FOLDED ->
                    offset < scalar.span().to()
                            && file.position(offset).line() > scalar.span().start().line();
        };
    }
}

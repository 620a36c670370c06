package vn.kehoach.yaml;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.HashMap;
import java.util.Map;

/** Makes scalars of what the parser tells, and says what is wrong with the way they are written. */
final class Scalars {
    /** In UTF-16 units, some twenty pages: of one text, many things are asked about each place. */
    static final int LONGEST = 50_000;

    /** Longer texts seldom say the same. */
    private static final int LONGEST_SHARED = 24;

    private final SourceFile file;
    private final String text;
    private final FileProblems problems;
    private final Lines lines;

    /** Keys and ids come again and again: to hold each once saves 12 MB of 20,000 tasks. */
    private final Map<String, String> words = new HashMap<>();

    private @Nullable YamlScalar last;

    /** Where one was reported last: a mapping begins at the property of its first key. */
    private int lastProperty = -1;

    Scalars(SourceFile file, String text, FileProblems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        this.lines = new Lines(text);
    }

    /** The scalar read last, if any: broken quotes show only in what follows them. */
    @Nullable YamlScalar last() {
        return last;
    }

    YamlScalar scalar(@Nullable String value, int start, int end) {
        int from = Math.min(skipProperties(start), end);
        YamlScalar.Style style = from == end ? YamlScalar.Style.PLAIN : style(text.charAt(from));
        int to = isBlock(style) ? trimmed(from, end) : end;
        Span span = file.span(from, to);
        String read = value == null ? "" : value;
        if (read.length() > LONGEST) {
            problems.report(new YamlProblem.TextTooLong(LONGEST), from, from);
            last = new YamlScalar(read, style, span);
            return last;
        }
        String checked = ScalarText.check(read, span, problems);
        switch (style) {
            case PLAIN -> {
                checkHash(to);
                if (from < to) {
                    checkDashes(from, to);
                }
            }
            case LITERAL, FOLDED -> checkHeader(checked, from, to);
            case SINGLE_QUOTED, DOUBLE_QUOTED -> {}
        }
        last = new YamlScalar(shared(checked), style, span);
        return last;
    }

    private String shared(String text) {
        return text.length() > LONGEST_SHARED ? text : words.computeIfAbsent(text, each -> each);
    }

    YamlScalar alias(int start, int end) {
        String name = text.substring(start, end);
        boolean alone = isName(name, 1) && isFollowedByNothing(end);
        problems.report(
                alone ? new YamlProblem.Alias(name) : new YamlProblem.NeedsQuotes("*"), start, end);
        last = new YamlScalar(name, YamlScalar.Style.PLAIN, file.span(start, end));
        return last;
    }

    /** Steps over an anchor and a tag, reporting them; a plain scalar begins with neither sign. */
    int skipProperties(int start) {
        int i = start;
        while (i < text.length() && (text.charAt(i) == '&' || text.charAt(i) == '!')) {
            int end = i + 1;
            while (end < text.length() && !isWhite(text.charAt(end)) && !endsProperty(end)) {
                end++;
            }
            String property = text.substring(i, end);
            if (i > lastProperty) {
                problems.report(property(property), i, end);
                lastProperty = i;
            }
            i = skipWhite(end);
        }
        return i;
    }

    private static YamlProblem property(String property) {
        if (property.equals("!")) {
            return new YamlProblem.NeedsQuotes(property);
        }
        return property.startsWith("&")
                ? new YamlProblem.Anchor(property)
                : new YamlProblem.Tag(property);
    }

    private boolean endsProperty(int i) {
        return ",[]{}".indexOf(text.charAt(i)) >= 0;
    }

    private int skipWhite(int start) {
        int i = start;
        while (i < text.length() && (isWhite(text.charAt(i)) || text.charAt(i) == '#')) {
            if (text.charAt(i) == '#') {
                while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                    i++;
                }
            } else {
                i++;
            }
        }
        return i;
    }

    private int trimmed(int from, int end) {
        int to = end;
        while (to > from && isWhite(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** {@code subject: Chương trình #5} loses its number without a word. */
    private void checkHash(int end) {
        int i = end;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        boolean comment = i > end && i + 1 < text.length() && text.charAt(i) == '#';
        if (comment && Character.isLetterOrDigit(text.codePointAt(i + 1))) {
            int to = i + 1;
            while (to < text.length() && !isWhite(text.charAt(to))) {
                to++;
            }
            String word = ScalarText.quote(text.substring(i, to));
            problems.report(new YamlProblem.HashStartsComment(word), i, to);
        }
    }

    /** {@code -a} is no list entry, nor is {@code - a} in the lines that continue a text. */
    private void checkDashes(int from, int to) {
        boolean lineBegins = text.charAt(from) == '-' && lines.lastNonBlankBefore(from) < 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (lineBegins && c == '-' && !isNumberOrRule(lines.at(i + 1))) {
                char next = lines.at(i + 1);
                problems.report(
                        isWhite(next) || next == '\0'
                                ? new YamlProblem.DashWithoutList()
                                : new YamlProblem.MissingSpaceAfterDash(),
                        i,
                        i + 1);
                return;
            }
            lineBegins = c == '\n' || c == '\r' || lineBegins && c == ' ';
        }
    }

    private static boolean isNumberOrRule(char afterDash) {
        return afterDash == '-' || Character.isDigit(afterDash);
    }

    /** {@code target: >5} is a block without lines, to YAML. */
    private void checkHeader(String value, int from, int to) {
        boolean digit = to > from + 1 && Character.isDigit(text.charAt(from + 1));
        if (digit && value.isBlank()) {
            String sign = text.substring(from, from + 1);
            problems.report(new YamlProblem.NeedsQuotes(sign), from, from + 1);
        }
    }

    private static YamlScalar.Style style(char first) {
        return switch (first) {
            case '\'' -> YamlScalar.Style.SINGLE_QUOTED;
            case '"' -> YamlScalar.Style.DOUBLE_QUOTED;
            case '|' -> YamlScalar.Style.LITERAL;
            case '>' -> YamlScalar.Style.FOLDED;
            default -> YamlScalar.Style.PLAIN;
        };
    }

    private static boolean isBlock(YamlScalar.Style style) {
        return style == YamlScalar.Style.LITERAL || style == YamlScalar.Style.FOLDED;
    }

    private static boolean isName(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!Characters.isOfAName(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > from;
    }

    private boolean isFollowedByNothing(int end) {
        int i = end;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i == text.length() || "\r\n#,]}".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}

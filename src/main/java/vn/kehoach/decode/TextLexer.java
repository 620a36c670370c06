package vn.kehoach.decode;

import org.jspecify.annotations.Nullable;

import vn.kehoach.decode.TextToken.Literal;
import vn.kehoach.decode.TextToken.Side;
import vn.kehoach.decode.TextToken.Stars;
import vn.kehoach.decode.TextToken.Whole;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.model.Reference;
import vn.kehoach.model.TextPart;
import vn.kehoach.model.TextPart.Mention;
import vn.kehoach.model.TextPart.Style;
import vn.kehoach.model.TextPart.Styled;
import vn.kehoach.model.TextPart.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words, references and marks of emphasis. */
final class TextLexer {
    /** A comma only inside a figure: PM~2,5~. */
    private static final String SMALL_TEXT = "((?:[\\p{L}0-9+-]|(?<=[0-9]),(?=[0-9])){1,8})";

    private static final String REFERENCE = "[a-z0-9]{1,64}(?:[-:/@|][a-z0-9]{1,64}){0,9}";

    private static final Pattern SMALL =
            Pattern.compile("\\^" + SMALL_TEXT + "\\^|~" + SMALL_TEXT + "~");

    /** What was meant as a reference: "{nq-30}", "$ {nq-30}", "$(nq-30)". */
    private static final Pattern NEARLY_REFERENCE =
            Pattern.compile(
                    "(?:\\$ *)?\\{ *(ID) *\\}|\\$ *\\( *(ID) *\\)".replace("ID", REFERENCE));

    /** With room to spare for two ids; what closes further away closes something else. */
    private static final int LONGEST_REFERENCE = 200;

    private static final String OPENING_QUOTES = "\"'“‘«";
    private static final String NOT_BEFORE_CLOSING = "([{“‘«*";

    private final FlowingText flow;
    private final String text;
    private final Diagnostics diagnostics;
    private final List<TextToken> tokens = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    TextLexer(FlowingText flow, Diagnostics diagnostics) {
        this.flow = flow;
        this.text = flow.text();
        this.diagnostics = diagnostics;
    }

    List<TextToken> tokens() {
        int at = 0;
        while (at < text.length()) {
            int sign = nextSign(text, at);
            literal.append(text, at, sign);
            at = sign == text.length() ? sign : sign(sign);
        }
        flush();
        return tokens;
    }

    /** Where one of the signs stands that begin whatever is not just words; else the end. */
    static int nextSign(String text, int from) {
        int at = from;
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '$', '*', '^', '~', '{', '\\' -> {
                    return at;
                }
                default -> at++;
            }
        }
        return at;
    }

    /** Reads what a sign begins, and returns where it ends. */
    private int sign(int at) {
        return switch (text.charAt(at)) {
            case '$' -> dollar(at);
            case '*' -> stars(at);
            case '^', '~' -> small(at);
            case '\\' -> text.startsWith("*", at + 1) ? literal("*", at + 2) : letter(at);
            default -> nearly(at);
        };
    }

    private int dollar(int at) {
        if (text.startsWith("$${", at)) {
            return literal("${", at + 3);
        }
        return text.startsWith("${", at) ? mention(at) : nearly(at);
    }

    private int letter(int at) {
        return literal(text.substring(at, at + 1), at + 1);
    }

    private int literal(String words, int end) {
        literal.append(words);
        return end;
    }

    private int small(int at) {
        Matcher small = SMALL.matcher(text).region(at, text.length());
        if (!small.lookingAt()) {
            return letter(at);
        }
        add(new Whole(small(small.group(1), small.group(2))));
        return small.end();
    }

    private int nearly(int at) {
        Matcher nearly = NEARLY_REFERENCE.matcher(text).region(at, text.length());
        return nearly.lookingAt() ? nearly(nearly) : letter(at);
    }

    private int mention(int start) {
        int limit = Math.min(text.length(), start + LONGEST_REFERENCE);
        int close = text.indexOf('}', start, limit);
        int nested = text.indexOf("${", start + 2, limit);
        boolean closed = close >= 0;
        if (!closed || (nested >= 0 && nested < close)) {
            int end = closed ? close + 1 : endOfWord(start);
            report(unclosed(closed, start, end), start, end);
            literal.append(text, start, end);
            return end;
        }
        Optional<Reference> reference =
                new ReferenceParser(text, start + 2, close, this::report).parse();
        reference.ifPresentOrElse(
                found -> add(new Whole(new Mention(found, flow.span(start, close + 1)))),
                () -> literal.append(text, start, close + 1));
        return close + 1;
    }

    private int nearly(Matcher found) {
        String meant = found.group(1) == null ? found.group(2) : found.group(1);
        String reference = "${" + meant + "}";
        Diagnostic diagnostic =
                Diagnostic.of(
                        new TextProblem.NearlyReference(found.group(), reference),
                        flow.span(found.start(), found.end()));
        boolean asFound = diagnostic.span().text().equals(found.group());
        diagnostics.add(
                asFound
                        ? diagnostic.repairedBy(new Edit(diagnostic.span(), reference))
                        : diagnostic);
        literal.append(found.group());
        return found.end();
    }

    /** Two references that a space parts run together where the first one lacks its brace. */
    private TextProblem unclosed(boolean closed, int start, int end) {
        return !closed || text.substring(start, end).contains(" ")
                ? new TextProblem.UnclosedReference()
                : new TextProblem.NestedReference();
    }

    private int endOfWord(int start) {
        int space = text.indexOf(' ', start);
        return space < 0 ? text.length() : space;
    }

    private static TextPart small(@Nullable String raised, @Nullable String lowered) {
        return raised != null
                ? new Styled(Style.SUPERSCRIPT, List.of(new Words(raised)))
                : new Styled(Style.SUBSCRIPT, List.of(new Words(lowered == null ? "" : lowered)));
    }

    private int stars(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        Side side = opens(start, end) ? Side.OPENS : closes(start, end) ? Side.CLOSES : null;
        if (side == null || end - start > 3) {
            literal.append(text, start, end);
        } else if (end - start == 3) {
            add(new Stars(side == Side.OPENS ? 2 : 1, side));
            add(new Stars(side == Side.OPENS ? 1 : 2, side));
        } else {
            add(new Stars(end - start, side));
        }
        return end;
    }

    private boolean opens(int start, int end) {
        if (end == text.length() || (start > 0 && isWord(start - 1))) {
            return false;
        }
        return isWord(end)
                || OPENING_QUOTES.indexOf(text.charAt(end)) >= 0
                || text.charAt(end) == '$';
    }

    private boolean closes(int start, int end) {
        if (start == 0 || (end < text.length() && isWord(end))) {
            return false;
        }
        char before = text.charAt(start - 1);
        return before != ' ' && NOT_BEFORE_CLOSING.indexOf(before) < 0;
    }

    private boolean isWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private void add(TextToken token) {
        flush();
        tokens.add(token);
    }

    private void flush() {
        if (!literal.isEmpty()) {
            tokens.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private void report(TextProblem problem, int from, int to) {
        diagnostics.report(problem, flow.span(from, to));
    }
}

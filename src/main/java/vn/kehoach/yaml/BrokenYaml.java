package vn.kehoach.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.List;

/**
 * Tells a drafter's mistake from the place where the scanner gave up.
 *
 * <p>The wording of snakeyaml-engine 3.0 is the only sign it gives of what it wanted; an unknown
 * wording is reported as {@link YamlProblem.MalformedYaml}, never lost.
 */
final class BrokenYaml {
    private final SourceFile file;
    private final Lines lines;
    private final TreeBuilder tree;
    private final @Nullable YamlScalar last;
    private final FileProblems problems;

    /**
     * @param last the scalar read last
     */
    BrokenYaml(
            SourceFile file,
            Lines lines,
            TreeBuilder tree,
            @Nullable YamlScalar last,
            FileProblems problems) {
        this.file = file;
        this.lines = lines;
        this.tree = tree;
        this.last = last;
        this.problems = problems;
    }

    /**
     * @param token where the token read last begins
     */
    void report(RuntimeException failure, int token) {
        if (failure.getCause() instanceof MarkedYamlEngineException marked) {
            int at = marked.getProblemMark().map(this::offset).orElse(token);
            int context = marked.getContextMark().map(this::offset).orElse(at);
            report(marked, at, context);
        } else if (lines.at(token) == '*') {
            report(new YamlProblem.NeedsQuotes("*"), token, token + 1);
        } else if (String.valueOf(failure.getMessage()).startsWith("Expected a property name")) {
            report(new YamlProblem.KeyNotScalar(), token, token + 1);
        } else {
            report(new YamlProblem.MalformedYaml(), token, token);
        }
    }

    private void report(MarkedYamlEngineException marked, int at, int context) {
        String wanted = marked.getProblem() == null ? "" : marked.getProblem().strip();
        String during = marked.getContext() == null ? "" : marked.getContext();
        int tab = lines.tabInIndentation(at);
        if (tab >= 0) {
            report(new YamlProblem.TabIndentation(), tab, tab + 1);
        } else if (lines.at(at) == '\t') {
            report(new YamlProblem.TabInText(), at, at + 1);
        } else if (wanted.startsWith("found character")) {
            needsQuotes(at);
        } else if (wanted.startsWith("mapping values are not allowed")) {
            unexpectedColon(at);
        } else if (wanted.startsWith("could not find expected ':'")) {
            missingColon(context);
        } else if (wanted.startsWith("sequence entries are not allowed")) {
            report(new YamlProblem.DashInsideLine(), at, at + 1);
        } else if (wanted.startsWith("expected <block end>")) {
            unexpectedInBlock(at);
        } else if (wanted.startsWith("expected ',' or")) {
            unexpectedInFlow(at, context);
        } else if (wanted.startsWith("the leading empty lines")) {
            report(new YamlProblem.WrongIndentation(lines.column(at), List.of()), at, at);
        } else if (wanted.startsWith("mapping keys are not allowed")) {
            needsQuotes(at);
        } else if (during.startsWith("while scanning a quoted scalar")) {
            unclosedQuote(context);
        } else if (during.startsWith("while scanning a double-quoted scalar")) {
            unknownEscape(at);
        } else if (during.startsWith("while scanning a")
                || wanted.startsWith("found undefined tag handle")) {
            needsQuotes(context);
        } else {
            unexpected(at);
        }
    }

    private void needsQuotes(int at) {
        String sign = lines.codePoint(at);
        report(new YamlProblem.NeedsQuotes(sign), at, at + sign.length());
    }

    private void unclosedQuote(int at) {
        report(new YamlProblem.UnclosedQuote(lines.codePoint(at)), at, at + 1);
    }

    private void unknownEscape(int at) {
        int backslash = lines.lastBefore(at + 1, '\\');
        int from = backslash < 0 ? at : backslash;
        int to = Math.min(from + 1 + lines.codePoint(from + 1).length(), lines.length());
        report(new YamlProblem.UnknownEscape(lines.cut(from, to)), from, to);
    }

    /** A colon where no key may stand: inside a text, or of a key that YAML took for text. */
    private void unexpectedColon(int at) {
        int key = lines.contentStart(at);
        if (!lines.isName(key, at)) {
            String before = ScalarText.quote(lines.cut(lines.valueStart(key, at), at));
            report(new YamlProblem.ColonInText(before), at, at + 1);
            return;
        }
        int previous = lines.previousContent(at);
        int colon = previous < 0 ? -1 : lines.colonWithoutSpace(previous);
        if (colon >= 0) {
            missingSpace(previous, colon);
        } else if (previous >= 0
                && lines.column(previous) == lines.column(key)
                && lines.colon(previous) < 0) {
            missingColon(previous);
        } else {
            wrongIndentation(key);
        }
    }

    private void missingColon(int key) {
        int colon = lines.colonWithoutSpace(key);
        if (colon >= 0) {
            missingSpace(key, colon);
            return;
        }
        if (lines.at(key) == '-') {
            report(new YamlProblem.MissingSpaceAfterDash(), key, key + 1);
            return;
        }
        int end = lines.trimmedEnd(key);
        String quoted = ScalarText.quote(lines.cut(key, end));
        report(new YamlProblem.MissingColon(quoted), key, end);
    }

    private void missingSpace(int key, int colon) {
        String name = lines.cut(key, colon);
        Span place = file.span(colon, colon + 1);
        problems.reportUnlessExplained(
                Diagnostic.of(new YamlProblem.MissingSpaceAfterColon(name), place)
                        .repairedBy(new Edit(place, ": ")));
    }

    private void wrongIndentation(int at) {
        int spaces = lines.column(at);
        report(new YamlProblem.WrongIndentation(spaces, tree.columns()), at, at);
    }

    private void unexpectedInBlock(int at) {
        if (reportedAsAfterQuote(at)) {
            return;
        }
        if (lines.at(at) == ':') {
            report(new YamlProblem.KeyEmpty(), at, at + 1);
            return;
        }
        int before = lines.lastNonBlankBefore(at);
        char sign = lines.at(before);
        if (sign == ']' || sign == '}') {
            int open = lines.firstOnLine(at, sign == ']' ? '[' : '{');
            needsQuotes(open < 0 ? at : open);
        } else if (lines.at(at) == ']' || lines.at(at) == '}') {
            unexpected(at);
        } else if (before >= 0) {
            report(new YamlProblem.MalformedYaml(), at, at);
        } else if (!tree.columns().contains(lines.column(at))) {
            wrongIndentation(at);
        } else if (lines.at(at) == '-') {
            report(new YamlProblem.DashAmongKeys(), at, at + 1);
        } else {
            report(new YamlProblem.KeyAmongDashes(), at, at);
        }
    }

    private void unexpectedInFlow(int at, int bracket) {
        if (lines.at(at) == '{' && lines.at(at - 1) == '$') {
            report(new YamlProblem.NeedsQuotes("${"), at - 1, at + 1);
        } else if (!lines.onOneLine(lastStart(), at) && reportedAsAfterQuote(at)) {
            return;
        } else {
            boolean closes = lines.at(at) == ']' || lines.at(at) == '}';
            if (closes || !lines.onOneLine(bracket, at) || at >= lines.length()) {
                unclosedBracket(bracket);
            } else {
                report(new YamlProblem.MissingComma(), at, at);
            }
        }
    }

    private int lastStart() {
        return last == null ? 0 : last.span().from();
    }

    private void unclosedBracket(int at) {
        report(new YamlProblem.UnclosedBracket(lines.codePoint(at)), at, at + 1);
    }

    /** A quoted text that ends lines below is one that was not closed: it met the next quote. */
    private boolean reportedAsAfterQuote(int at) {
        if (last == null || !isQuoted(last) || last.span().to() > at) {
            return false;
        }
        int end = last.span().to();
        if (lines.lastNonBlankBefore(at) != end - 1) {
            return false;
        }
        int start = last.span().from();
        if (lines.onOneLine(start, end)) {
            report(new YamlProblem.TextAfterQuote(lines.codePoint(start)), at, at);
        } else {
            unclosedQuote(start);
        }
        return true;
    }

    private void unexpected(int at) {
        char sign = lines.at(at);
        int open = tree.innermostStart();
        if (sign == ']' || sign == '}') {
            report(new YamlProblem.StrayBracket(lines.codePoint(at)), at, at + 1);
        } else if (at >= lines.length() && (lines.at(open) == '[' || lines.at(open) == '{')) {
            unclosedBracket(open);
        } else if (sign == ',' && lines.at(open) != '[' && lines.at(open) != '{') {
            needsQuotes(at);
        } else {
            report(new YamlProblem.MalformedYaml(), at, at);
        }
    }

    private static boolean isQuoted(YamlScalar scalar) {
        return switch (scalar.style()) {
            case SINGLE_QUOTED, DOUBLE_QUOTED -> true;
            case PLAIN, LITERAL, FOLDED -> false;
        };
    }

    private void report(YamlProblem problem, int from, int to) {
        int start = Math.min(from, lines.length());
        problems.reportUnlessExplained(problem, start, Math.clamp(to, start, lines.length()));
    }

    private int offset(Mark mark) {
        return file.offsetOfCodePoint(mark.getIndex());
    }
}

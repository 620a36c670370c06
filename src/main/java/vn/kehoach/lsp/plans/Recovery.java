package vn.kehoach.lsp.plans;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlReader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads through half-typed lines: those at which YAML breaks are completed or blanked, letter for
 * letter, so that all others keep their places.
 */
final class Recovery {
    /** More broken lines than that are no typing but another language. */
    private static final int MOST_LINES = 12;

    /** In UTF-16 units; beyond, each try would be felt. */
    private static final int LONGEST = 2_000_000;

    private static final Pattern HALF_A_KEY = Pattern.compile("^([ ]*(?:- +)*)([^\\s:#-]+)[ ]*$");
    private static final Pattern DASHES = Pattern.compile("^([ ]*(?:- +)+)(.*)$");

    private Recovery() {}

    /** Nothing where too much is broken. */
    static Optional<String> readable(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Integer> broken = firstBrokenLine(text);
        if (broken.isEmpty()) {
            return Optional.of(text);
        }
        int line = lastWritten(text, broken.get());
        return Stream.of(line, lastWritten(text, line - 1))
                .flatMap(each -> completed(text, each))
                .filter(each -> firstBrokenLine(each).isEmpty())
                .findFirst()
                .or(() -> withoutBrokenLines(text));
    }

    /** What a line may have been going to be. */
    private static Stream<String> completed(String text, int line) {
        if (line < 1) {
            return Stream.empty();
        }
        String written = new SourceFile("", text).line(line);
        Matcher key = HALF_A_KEY.matcher(written);
        Matcher dashes = DASHES.matcher(written);
        return Stream.of(
                        key.matches() && key.group(2).length() > 1
                                ? written.substring(0, key.end(2) - 1)
                                        + ":"
                                        + written.substring(key.end(2))
                                : written,
                        dashes.matches()
                                ? dashes.group(1) + " ".repeat(dashes.group(2).length())
                                : written,
                        " ".repeat(written.length()))
                .filter(each -> !each.equals(written))
                .map(each -> replaced(text, line, each));
    }

    private static Optional<String> withoutBrokenLines(String text) {
        String tried = text;
        for (int i = 0; i < MOST_LINES; i++) {
            Optional<Integer> broken = firstBrokenLine(tried);
            if (broken.isEmpty()) {
                return Optional.of(tried);
            }
            int line = lastWritten(tried, broken.get());
            if (line < 1) {
                return Optional.empty();
            }
            tried =
                    replaced(
                            tried, line, " ".repeat(new SourceFile("", tried).line(line).length()));
        }
        return Optional.empty();
    }

    private static Optional<Integer> firstBrokenLine(String text) {
        Diagnostics found = new Diagnostics();
        new YamlReader(found).read(new SourceFile("", text));
        return found.sorted().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .findFirst()
                .map(Diagnostic::span)
                .map(span -> span.start().line());
    }

    /** The line itself; where nothing is in it, the last one before that has letters. */
    private static int lastWritten(String text, int from) {
        SourceFile file = new SourceFile("", text);
        int line = from;
        while (line >= 1 && file.line(line).isBlank()) {
            line--;
        }
        return line;
    }

    private static String replaced(String text, int line, String by) {
        int start = new SourceFile("", text).lineStart(line);
        return text.substring(0, start) + by + text.substring(start + by.length());
    }
}

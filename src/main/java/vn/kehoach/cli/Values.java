package vn.kehoach.cli;

import picocli.CommandLine.ParseResult;

import vn.kehoach.diagnostic.Spelling;

import java.util.Collection;
import java.util.List;

/** The values of options that take only some. */
record Values(ParseResult parsed, Words words) {

    String oneOf(String option, String otherwise, List<String> allowed) throws Refusal {
        String value = parsed.matchedOptionValue(option, otherwise);
        check(option, value, allowed);
        return value;
    }

    List<String> someOf(String option, List<String> otherwise, List<String> allowed)
            throws Refusal {
        List<String> values = parsed.matchedOptionValue(option, otherwise);
        for (String value : values) {
            check(option, value, allowed);
        }
        return values;
    }

    void check(String option, String value, List<String> allowed) throws Refusal {
        if (!allowed.contains(value)) {
            throw new Refusal(ExitStatus.USAGE, refused(option, value, allowed, words));
        }
    }

    /** Why not, and what may have been meant. */
    static String refused(String option, String value, List<String> allowed, Words words) {
        return withNearest(
                words.of("usage.value", option, value, String.join(", ", allowed)),
                value,
                allowed,
                words);
    }

    static String withNearest(String message, String value, Collection<String> known, Words words) {
        List<String> nearest = Spelling.nearest(value, known);
        return nearest.isEmpty()
                ? message
                : message
                        + System.lineSeparator()
                        + words.of("usage.nearest", String.join(", ", nearest));
    }

    /** For options whose values are too many to list. */
    Refusal unknown(String option, String value, List<String> known) {
        return new Refusal(
                ExitStatus.USAGE,
                withNearest(words.of("usage.unknown-value", option, value), value, known, words));
    }
}

package vn.kehoach.report.formats;

import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.messages.Phrase;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How many of each severity there are, in how many files. */
record Summary(Findings findings) {
    String text(Messages messages) {
        String counts =
                Arrays.stream(Severity.values())
                        .filter(severity -> findings.count(severity) > 0)
                        .map(severity -> count(severity, messages))
                        .collect(Collectors.joining(", "));
        return messages.phrase(Phrase.SUMMARY, Map.of("counts", counts, "files", findings.files()));
    }

    private String count(Severity severity, Messages messages) {
        return messages.phrase(phrase(severity), Map.of("count", findings.count(severity)));
    }

    private static Phrase phrase(Severity severity) {
        return switch (severity) {
            case ERROR -> Phrase.ERRORS;
            case WARNING -> Phrase.WARNINGS;
            case INFO -> Phrase.INFOS;
        };
    }
}

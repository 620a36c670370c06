package vn.kehoach.cli;

import picocli.CommandLine.ParseResult;

import vn.kehoach.report.formats.ReportFormat;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A report that is written beside what is shown: {@code --report sarif=kehoach.sarif}. */
record ReportFile(ReportFormat format, Path path) {

    static List<ReportFile> all(ParseResult parsed, Path workingFolder, Words words)
            throws Refusal {
        List<ReportFile> all = new ArrayList<>();
        for (String asked : parsed.matchedOptionValue("--report", List.<String>of())) {
            ReportFile file = of(asked, parsed, workingFolder, words);
            if (all.stream().anyMatch(each -> each.path().equals(file.path()))) {
                throw new Refusal(
                        ExitStatus.USAGE,
                        words.of("usage.report-twice", ShownPath.of(file.path(), workingFolder)));
            }
            all.add(file);
        }
        return all;
    }

    private static ReportFile of(String asked, ParseResult parsed, Path workingFolder, Words words)
            throws Refusal {
        int equals = asked.indexOf('=');
        if (equals < 1 || equals == asked.length() - 1) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.report", asked));
        }
        String tag = asked.substring(0, equals);
        new Values(parsed, words).check("--report", tag, ReportFormat.tags());
        try {
            return new ReportFile(
                    ReportFormat.find(tag).orElseThrow(),
                    workingFolder.resolve(asked.substring(equals + 1)).normalize());
        } catch (InvalidPathException e) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.path", e.getInput()));
        }
    }
}

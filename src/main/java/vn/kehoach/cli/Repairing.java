package vn.kehoach.cli;

import picocli.CommandLine.ParseResult;

/** What is to be done about repairs. */
enum Repairing {
    NONE,
    FIX,
    DIFF;

    static Repairing of(ParseResult parsed, Words words) throws Refusal {
        boolean fix = parsed.hasMatchedOption("--fix");
        boolean diff = parsed.hasMatchedOption("--diff");
        if (fix && diff) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.fix-or-diff"));
        }
        return fix ? FIX : diff ? DIFF : NONE;
    }
}

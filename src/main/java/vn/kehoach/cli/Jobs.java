package vn.kehoach.cli;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.compiler.PlanWeight;
import vn.kehoach.compiler.SideBySide;

/** How many plans are compiled at once: {@code --jobs}. */
final class Jobs {
    private Jobs() {}

    static OptionSpec spec(Words words) {
        return OptionSpec.builder("-j", "--jobs")
                .type(String.class)
                .paramLabel("N")
                .description(words.of("option.jobs"))
                .build();
    }

    static SideBySide of(ParseResult parsed, Words words) throws Refusal {
        String asked = parsed.matchedOptionValue("--jobs", "");
        boolean given = parsed.hasMatchedOption("--jobs");
        if (given && !asked.matches("[1-9][0-9]?")) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.jobs", asked));
        }
        return given ? of(Integer.parseInt(asked)) : usual();
    }

    /** As many as there are processors. */
    static SideBySide usual() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    private static SideBySide of(int jobs) {
        return new SideBySide(jobs, PlanWeight.most(Runtime.getRuntime().maxMemory()));
    }
}

package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.report.Language;
import vn.kehoach.report.rules.RuleBook;
import vn.kehoach.report.rules.RuleCards;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists all rules. */
record RulesCommand(
        Surroundings surroundings,
        Language language,
        Words words,
        PrintStream out,
        PrintStream err) {
    private static final List<String> FORMATS = List.of("human", "markdown", "json");

    static CommandSpec spec(Words words) {
        CommandSpec rules = CommandSpec.create().name(Commands.RULES);
        Commands.describe(rules, words, Commands.RULES);
        exitCodes(rules);
        rules.addOption(
                OptionSpec.builder("--format")
                        .type(String.class)
                        .paramLabel(String.join("|", FORMATS))
                        .completionCandidates(FORMATS)
                        .defaultValue("human")
                        .description(words.of("option.rules-format"))
                        .build());
        rules.addOption(Commands.language(words));
        rules.addOption(Commands.colour(words));
        return rules;
    }

    int run(ParseResult parsed) {
        String format = parsed.matchedOptionValue("--format", "human");
        Optional<RuleBook> book = book(parsed, surroundings, language, words, err);
        if (book.isEmpty() || !allowed("--format", format, FORMATS, words, err)) {
            return ExitStatus.USAGE;
        }
        out.print(
                switch (format) {
                    case "json" -> RuleBook.json();
                    case "markdown" -> book.get().markdown();
                    default -> book.get().list(RuleCards.all());
                });
        return ExitStatus.CLEAN;
    }

    /** Nothing if an option has a value that it cannot have, which is said. */
    static Optional<RuleBook> book(
            ParseResult parsed,
            Surroundings surroundings,
            Language language,
            Words words,
            PrintStream err) {
        String tag = parsed.matchedOptionValue("--lang", language.tag());
        String colour = parsed.matchedOptionValue("--color", "auto");
        return allowed("--lang", tag, Commands.LANGUAGES, words, err)
                        && allowed("--color", colour, Commands.COLOURS, words, err)
                ? Optional.of(new RuleBook(language, Settings.colour(colour, surroundings)))
                : Optional.empty();
    }

    /** Neither plans nor files are at stake. */
    static void exitCodes(CommandSpec command) {
        Map<String, String> exits = new LinkedHashMap<>(command.usageMessage().exitCodeList());
        exits.remove(String.valueOf(ExitStatus.PLAN_HAS_ERRORS));
        exits.remove(String.valueOf(ExitStatus.INPUT_OUTPUT));
        command.usageMessage().exitCodeList(exits);
    }

    private static boolean allowed(
            String option, String value, List<String> allowed, Words words, PrintStream err) {
        if (!allowed.contains(value)) {
            err.println(Values.refused(option, value, allowed, words));
        }
        return allowed.contains(value);
    }
}

package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.report.Language;
import vn.kehoach.report.rules.RuleBook;
import vn.kehoach.report.rules.RuleCard;
import vn.kehoach.report.rules.RuleCards;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says all that is known about codes. */
record ExplainCommand(
        Surroundings surroundings,
        Language language,
        Words words,
        PrintStream out,
        PrintStream err) {
    /** Also as people remember it: tsk3, tsk 3. */
    private static final Pattern CODE = Pattern.compile("([A-Z]{2,4})[- _]?([0-9]{1,2})");

    static CommandSpec spec(Words words) {
        CommandSpec explain = CommandSpec.create().name(Commands.EXPLAIN);
        Commands.describe(explain, words, Commands.EXPLAIN);
        RulesCommand.exitCodes(explain);
        explain.addPositional(
                PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("1..*")
                        .required(true)
                        .paramLabel("CODE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(words.of("parameter.codes"))
                        .build());
        explain.addOption(Commands.language(words));
        explain.addOption(Commands.colour(words));
        return explain;
    }

    int run(ParseResult parsed) {
        Optional<RuleBook> book = RulesCommand.book(parsed, surroundings, language, words, err);
        if (book.isEmpty()) {
            return ExitStatus.USAGE;
        }
        List<String> texts = new ArrayList<>();
        int status = ExitStatus.CLEAN;
        for (String asked : parsed.matchedPositionalValue(0, List.<String>of())) {
            Optional<String> text = text(asked, book.get());
            text.ifPresentOrElse(texts::add, () -> sayUnknown(asked));
            status = text.isPresent() ? status : ExitStatus.USAGE;
        }
        out.print(String.join("\n\n", texts));
        return status;
    }

    private static Optional<String> text(String asked, RuleBook book) {
        String code = written(asked);
        List<RuleCard> area = RuleBook.area(code);
        return code.contains("-")
                ? RuleCards.find(new Code(code)).map(book::explain)
                : Optional.of(area).filter(it -> !it.isEmpty()).map(book::list);
    }

    private void sayUnknown(String asked) {
        err.println(words.of("explain.unknown", asked));
        List<String> known = new ArrayList<>(RuleBook.codes());
        RuleBook.codes().forEach(code -> known.add(code.substring(0, code.indexOf('-'))));
        List<String> nearest = Spelling.nearest(written(asked), known);
        err.println(
                nearest.isEmpty()
                        ? words.of("explain.all")
                        : words.of("usage.nearest", String.join(", ", nearest)));
    }

    /** As rules write it, or the letters of an area. */
    private static String written(String asked) {
        String upper = asked.strip().toUpperCase(Locale.ROOT);
        Matcher code = CODE.matcher(upper);
        return code.matches()
                ? "%s-%02d".formatted(code.group(1), Integer.parseInt(code.group(2)))
                : upper.replace("-", "");
    }
}

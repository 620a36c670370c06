package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.SharedTrees;
import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.listing.Filter;
import vn.kehoach.listing.Grid;
import vn.kehoach.listing.Listing;
import vn.kehoach.listing.Row;
import vn.kehoach.listing.Sheet;
import vn.kehoach.listing.Subject;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists what plans hold. */
record ListCommand(
        ParseResult parsed,
        Surroundings surroundings,
        Settings settings,
        Words words,
        PrintStream out,
        PrintStream err) {
    private static final List<String> FORMATS = List.of("table", "csv", "excel", "json");
    private static final Pattern CONDITION = Pattern.compile("([a-z-]+)(!?[=~])(.*)");
    private static final int USUAL_WIDTH = 100;

    static CommandSpec spec(Words words) {
        CommandSpec list = CommandSpec.create().name(Commands.LIST);
        Commands.describe(list, words, Commands.LIST);
        list.addOption(Commands.language(words));
        for (Subject subject : Subject.values()) {
            list.addSubcommand(subject.tag(), spec(subject, words));
        }
        return list;
    }

    private static CommandSpec spec(Subject subject, Words words) {
        CommandSpec spec = CommandSpec.create().name(subject.tag());
        Commands.describe(spec, words, "list-" + subject.tag());
        spec.addPositional(Commands.plans(words, "0..*", "parameter.checked-plans"));
        if (subject == Subject.TASKS || subject == Subject.INDICATORS) {
            spec.addOption(option("--lead", "AGENCY", words).build());
            spec.addOption(option("--support", "AGENCY", words).build());
        }
        if (subject == Subject.TASKS) {
            spec.addOption(option("--due-before", "DATE", words).build());
        }
        spec.addOption(
                option("--where", "COLUMN=VALUE", words)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(
                                words.of("option.list-where", String.join(", ", subject.columns())))
                        .build());
        spec.addOption(
                option("--format", String.join("|", FORMATS), words)
                        .completionCandidates(FORMATS)
                        .defaultValue("table")
                        .build());
        Commands.common(spec, words);
        return spec;
    }

    private static OptionSpec.Builder option(String name, String label, Words words) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(words.of("option.list-" + name.substring(2)));
    }

    int run() throws Refusal {
        String tag = parsed.commandSpec().name();
        Subject subject =
                Arrays.stream(Subject.values())
                        .filter(each -> each.tag().equals(tag))
                        .findFirst()
                        .orElseThrow();
        String format = new Values(parsed, words).oneOf("--format", "table", FORMATS);
        Filter filter = conditions(subject).and(due());
        List<Compilation> read = new ArrayList<>();
        int status = read(read);
        filter =
                filter.and(agency("--lead", "lead", read))
                        .and(agency("--support", "support", read));
        List<Row> rows = new ArrayList<>();
        for (Compilation each : read) {
            Listing.of(each.plan().orElseThrow(), subject).stream()
                    .filter(filter.asked())
                    .forEach(rows::add);
        }
        Sheet sheet = new Sheet(subject, rows);
        out.print(
                switch (format) {
                    case "csv" -> sheet.csv();
                    case "excel" -> sheet.excel();
                    case "json" -> sheet.json();
                    default -> table(subject, rows);
                });
        if (rows.isEmpty()) {
            err.println(words.of("list.none"));
        }
        return status;
    }

    private String table(Subject subject, List<Row> rows) {
        List<String> columns = new ArrayList<>(subject.shown());
        if (settings.paths().size() > 1) {
            columns.addFirst("plan");
        }
        List<String> headings =
                columns.stream().map(column -> words.of("column." + column)).toList();
        return rows.isEmpty() ? "" : Grid.of(headings, columns, rows, width());
    }

    private int width() {
        String columns = surroundings.environment().getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    /** The plans that can be read; what keeps one from it is said by {@code check}. */
    private int read(List<Compilation> read) {
        int status = ExitStatus.CLEAN;
        SharedTrees known = new SharedTrees();
        for (Path plan : settings.paths()) {
            if (!Files.isDirectory(plan)) {
                err.println(words.of("plan.no-folder", settings.shown(plan)));
                status = ExitStatus.INPUT_OUTPUT;
                continue;
            }
            Compilation judged =
                    settings.compiler(plan, surroundings.today()).sharing(known).judge(plan);
            if (judged.isChecked()) {
                read.add(judged);
            } else {
                err.println(words.of("list.unreadable", settings.shown(plan)));
                status = Math.max(status, ExitStatus.PLAN_HAS_ERRORS);
            }
        }
        return status;
    }

    private Filter due() throws Refusal {
        String day = parsed.matchedOptionValue("--due-before", "");
        try {
            return day.isEmpty() ? Filter.ALL : Filter.dueBefore(LocalDate.parse(first(day)));
        } catch (DateTimeException e) {
            throw new Refusal(ExitStatus.USAGE, words.of("list.date", day));
        }
    }

    /** Before a month or year is before its first day. */
    private static String first(String day) {
        return day.matches("[0-9]{4}")
                ? day + "-01-01"
                : day.matches("[0-9]{4}-[0-9]{2}") ? day + "-01" : day;
    }

    private Filter conditions(Subject subject) throws Refusal {
        Filter filter = Filter.ALL;
        for (String condition : parsed.matchedOptionValue("--where", List.<String>of())) {
            Matcher matcher = CONDITION.matcher(condition);
            if (!matcher.matches()) {
                throw new Refusal(ExitStatus.USAGE, words.of("list.condition", condition));
            }
            String column = matcher.group(1);
            if (!subject.columns().contains(column)) {
                String all = String.join(", ", subject.columns());
                throw new Refusal(
                        ExitStatus.USAGE,
                        Values.withNearest(
                                words.of("list.column", "--where", column, all),
                                column,
                                subject.columns(),
                                words));
            }
            String sign = matcher.group(2);
            Filter one =
                    sign.endsWith("=")
                            ? Filter.equal(column, matcher.group(3))
                            : Filter.contains(column, matcher.group(3));
            filter = filter.and(sign.startsWith("!") ? Filter.not(one) : one);
        }
        return filter;
    }

    /** By id or by any name it has borne, with diacritics or without. */
    private Filter agency(String option, String column, List<Compilation> plans) throws Refusal {
        String asked = parsed.matchedOptionValue(option, "");
        if (asked.isEmpty() || plans.isEmpty()) {
            return Filter.ALL;
        }
        Set<String> ids = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        String folded = Spelling.fold(asked).strip();
        for (Compilation plan : plans) {
            Listing.names(plan.plan().orElseThrow())
                    .forEach((id, names) -> {
                        known.add(id);
                        known.addAll(names);
                        if (id.equals(folded)
                                || names.stream()
                                        .anyMatch(name -> Spelling.fold(name).equals(folded))) {
                            ids.add(id);
                        }
                    });
        }
        if (ids.isEmpty()) {
            throw new Refusal(
                    ExitStatus.USAGE,
                    Values.withNearest(
                            words.of("list.agency", option, asked), asked, known, words));
        }
        Set<String> groups = new LinkedHashSet<>();
        plans.forEach(plan -> groups.addAll(Listing.groups(plan.plan().orElseThrow(), ids)));
        ids.addAll(groups);
        return Filter.by(column, ids);
    }
}

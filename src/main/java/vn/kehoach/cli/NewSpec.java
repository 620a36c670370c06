package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The options of {@code new}, and which of them each kind of entry takes. */
final class NewSpec {
    static final Map<String, List<String>> REQUIRED =
            Map.of(
                    "task", List.of("--content", "--lead"),
                    "goal", List.of("--content"),
                    "indicator", List.of("--name", "--unit", "--target"),
                    "assignee", List.of("--kind", "--name"),
                    "instrument", List.of("--kind"));

    static final Map<String, List<String>> OPTIONAL =
            Map.of(
                    "task",
                    List.of(
                            "--id",
                            "--group",
                            "--heading",
                            "--due",
                            "--deliverable",
                            "--support",
                            "--approver",
                            "--goal",
                            "--indicator"),
                    "goal",
                    List.of("--id", "--label", "--parent"),
                    "indicator",
                    List.of("--id", "--group", "--heading", "--better", "--lead", "--source"),
                    "assignee",
                    List.of("--id", "--short", "--symbol", "--from", "--source"),
                    "instrument",
                    List.of(
                            "--id",
                            "--number",
                            "--name",
                            "--date",
                            "--issuer",
                            "--subject",
                            "--from",
                            "--source"));

    private static final List<String> LISTS =
            List.of("--lead", "--support", "--goal", "--indicator", "--target");

    private NewSpec() {}

    static List<String> kinds() {
        return List.of("task", "goal", "indicator", "assignee", "instrument");
    }

    static CommandSpec of(Words words) {
        CommandSpec spec = CommandSpec.create().name(Commands.NEW);
        Commands.describe(spec, words, Commands.NEW);
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .arity("1")
                        .required(true)
                        .paramLabel("WHAT")
                        .type(String.class)
                        .completionCandidates(kinds())
                        .description(words.of("parameter.new", String.join(", ", kinds())))
                        .build());
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("1")
                        .arity("0..1")
                        .required(false)
                        .paramLabel("PLAN")
                        .type(File.class)
                        .description(words.of("parameter.new-plan"))
                        .build());
        for (String option : all()) {
            boolean list = LISTS.contains(option);
            OptionSpec.Builder builder =
                    OptionSpec.builder(option)
                            .paramLabel(option.equals("--target") ? "2030=90" : "TEXT")
                            .description(words.of("option.new" + option.substring(1)));
            spec.addOption(
                    list
                            ? builder.type(List.class)
                                    .auxiliaryTypes(String.class)
                                    .splitRegex(option.equals("--target") ? "" : ",")
                                    .build()
                            : builder.type(String.class).build());
        }
        spec.addOption(Commands.language(words));
        return spec;
    }

    static TreeSet<String> all() {
        TreeSet<String> all = new TreeSet<>();
        for (Map<String, List<String>> options : List.of(REQUIRED, OPTIONAL)) {
            new TreeMap<>(options).values().forEach(all::addAll);
        }
        return all;
    }
}
